using CxReport.Example;
using Xunit;

namespace CxReport.Tests;

public class ExampleTests
{
    [Fact]
    public void The_bundled_example_is_what_the_generator_writes_byte_for_byte()
    {
        using var bundled = new MemoryStream();
        using (var resource = ExampleLog.Open()) resource.CopyTo(bundled);
        using var written = new MemoryStream();
        ExampleLog.Write(written);
        Assert.True(bundled.ToArray().AsSpan().SequenceEqual(written.ToArray()));
        Assert.InRange(written.Length, 1, 1_500_000);
    }

    [Fact]
    public void The_example_has_nothing_wrong_and_all_there_is_to_show()
    {
        var ran = Ran.With("--strict", "--json", "-");
        Assert.Equal((ExitStatus.Success, 0), (ran.Status, ran.Interactions("rejected")));
        Assert.Equal(6, ran.Json.GetProperty("channels").GetArrayLength());
        Assert.All(ran.Json.GetProperty("metrics").EnumerateArray().Take(3), m => Assert.True(m.GetProperty("n").GetInt64() > 1000));
    }

    [Fact]
    public void The_option_writes_the_file()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("example.csv");
        Assert.Equal(ExitStatus.Success, Ran.With("--write-example", file).Status);
        Assert.Equal(Ran.With("--json", "-").Output, Ran.With("--interactions", file, "--json", "-").Output);
    }

    [Fact]
    public void The_random_numbers_are_the_published_ones()
    {
        // What the reference implementation gives for this seed.
        var random = new SplitMix64(1234567);
        foreach (var published in (ulong[])[6457827717110365317, 3203168211198807973, 9817491932198370423])
            Assert.Equal((int)((published >> 32) * int.MaxValue >> 32), random.Below(int.MaxValue));
    }
}
