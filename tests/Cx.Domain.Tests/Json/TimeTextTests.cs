using Cx.Domain.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Cx.Domain.Tests.Json;

/// <summary>Times are read as Noda Time's patterns read them.</summary>
public class TimeTextTests
{
    private const string Characters = "0123456789-:.,TZ+ x";

    [Property(MaxTest = 5000)]
    public Property Instants_are_read_as_the_pattern_reads_them() => Prop.ForAll(
        Edited(Generate.Instants.Select(InstantPattern.ExtendedIso.Format)).ToArbitrary(),
        text =>
        {
            var expected = InstantPattern.ExtendedIso.Parse(text);
            Assert.Equal(expected.Success, TimeText.TryInstant(text, out var value));
            Assert.Equal((expected.Success ? expected.Value : default), value);
        });

    [Property(MaxTest = 5000)]
    public Property Durations_are_read_as_the_pattern_reads_them() => Prop.ForAll(
        Edited(Generate.Durations.Zip(Gen.Elements(1, -1)).Select(d => DurationPattern.JsonRoundtrip.Format(d.Item1 == Duration.MaxValue ? d.Item1 : d.Item1 * d.Item2))).ToArbitrary(),
        text =>
        {
            var expected = DurationPattern.JsonRoundtrip.Parse(text);
            Assert.Equal(expected.Success, TimeText.TryDuration(text, out var value));
            Assert.Equal((expected.Success ? expected.Value : default), value);
        });

    [Theory]
    [InlineData("2026-03-02T24:00:00Z")]
    [InlineData("2026-03-02T09:00:00,5Z")]
    [InlineData("0000-02-29T09:00:00Z")]
    [InlineData("1900-02-29T09:00:00Z")]
    [InlineData("2000-02-29T09:00:00.123456789Z")]
    [InlineData("2000-02-29T09:00:00.1234567890Z")]
    [InlineData("2000-02-29T09:00:00.Z")]
    [InlineData("2000-02-29T09:00Z")]
    [InlineData("-9998-01-01T00:00:00Z")]
    public void Odd_instants_are_read_as_the_pattern_reads_them(string text)
    {
        var expected = InstantPattern.ExtendedIso.Parse(text);
        Assert.Equal(expected.Success, TimeText.TryInstant(text, out var value));
        Assert.Equal((expected.Success ? expected.Value : default), value);
    }

    private static Gen<string> Edited(Gen<string> texts) => texts.SelectMany(text => Gen.Frequency(
        (1, Gen.Constant(text)),
        (2, from at in Gen.Choose(0, text.Length)
            from length in Gen.Choose(0, Math.Min(2, text.Length - at))
            from insert in Gen.Choose(0, 2).SelectMany(n => Gen.ArrayOf(Gen.Elements(Characters.ToCharArray()), n))
            select text.Remove(at, length).Insert(at, new string(insert)))));
}
