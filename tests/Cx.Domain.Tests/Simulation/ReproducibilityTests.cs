using System.Globalization;
using System.Text.RegularExpressions;
using Cx.Domain.Simulation;
using Cx.Domain.Tests.Documentation;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Simulation;

/// <summary>The same seed gives the same bytes: everywhere, for ever, and whatever else is simulated beside.</summary>
public partial class ReproducibilityTests
{
    [Fact]
    public void The_bytes_are_those_of_the_first_version()
    {
        var world = Simulator.Run(Office.Model, seed: 1, customers: 500, Office.From, Office.To);
        Assert.Equal("B087EA4223DE5730E0BBB6AF39F411A33F6BEA59094D433DEE80A11F965CC3B0", Canonical.Fingerprint(Canonical.Facts(world)));
        Assert.Equal("19C76847DDB794ABA058EF90E756844E89B18594653754D2527117F654EB2F31", Canonical.Fingerprint(Canonical.Responses(world)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void The_bytes_do_not_depend_on_the_culture(string culture)
    {
        string Facts() => Canonical.Text(Simulator.Run(Office.Model, seed: 2, customers: 30, Office.From, Office.To));
        string expected = Facts();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, Facts());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Property(MaxTest = 20)]
    public void The_same_seed_gives_the_same_and_another_one_something_else(long seed)
    {
        var text = Canonical.Text(Simulator.Run(Office.Model, seed, 20, Office.From, Office.To));
        Assert.Equal(text, Canonical.Text(Simulator.Run(Office.Model, seed, 20, Office.From, Office.To)));
        Assert.NotEqual(text, Canonical.Text(Simulator.Run(Office.Model, unchecked(seed + 1), 20, Office.From, Office.To)));
    }

    [Property(MaxTest = 20)]
    public void More_customers_change_nothing_about_those_before(long seed, byte fewer, byte more)
    {
        var some = Simulator.Run(Office.Model, seed, fewer, Office.From, Office.To);
        var all = Simulator.Run(Office.Model, seed, fewer + more, Office.From, Office.To);
        var ids = some.Customers.Select(c => c.Id).ToHashSet();
        Assert.Equal(some.Customers.Select(c => (c.Id, c.Segments)), all.Customers.Take(fewer).Select(c => (c.Id, c.Segments)));
        Assert.Equal(some.Responses, all.Responses.Where(r => ids.Contains(r.Customer)));
        Assert.Equal(some.Interactions, all.Interactions.Where(i => ids.Contains(i.Customer)));
    }

    [Fact]
    public void A_changed_touchpoint_changes_nothing_before_it()
    {
        var other = Office.Model.WithTouchpoint(Office.Model.At("counter").Lasting(Duration.FromHours(1), 2));
        var before = Simulator.Run(Office.Model, 3, 300, Office.From, Office.To).Interactions;
        var after = Simulator.Run(other, 3, 300, Office.From, Office.To).Interactions;
        Assert.Equal(before.Select(i => i.Id).Order(), after.Select(i => i.Id).Order());
        Assert.Equal(before.Where(i => i.Touchpoint != "counter" && i.Touchpoint != "decision"), after.Where(i => i.Touchpoint != "counter" && i.Touchpoint != "decision"));
        Assert.NotEqual(before, after);
    }

    [Fact]
    public void Nothing_is_computed_by_functions_that_platforms_compute_differently()
    {
        string[] exact = ["Sqrt", "Round", "Min", "Max", "BigMul"];
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Cx.Domain", "Simulation"), "*.cs"))
            Assert.All(MathCall().Matches(File.ReadAllText(file)), call => Assert.Contains(call.Groups[1].Value, exact));
    }

    [GeneratedRegex(@"\bMathF?\.(\w+)")]
    private static partial Regex MathCall();
}
