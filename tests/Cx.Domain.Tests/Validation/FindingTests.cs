using Xunit;

namespace Cx.Domain.Tests.Validation;

public class FindingTests
{
    [Theory]
    [InlineData(null, null, "code: What.")]
    [InlineData(3, null, "row 3: code: What.")]
    [InlineData(null, "", "code: What.")]
    [InlineData(null, "/maps/0", "/maps/0: code: What.")]
    [InlineData(3, "/touchpoint", "row 3: /touchpoint: code: What.")]
    public void A_finding_says_where_it_is(int? row, string? pointer, string expected)
    {
        var finding = new Finding("code", FindingSeverity.Error, "What.", row, pointer);
        Assert.Equal((row, pointer), (finding.Row, finding.Pointer));
        Assert.Equal(expected, finding.ToString());
    }

    [Fact]
    public void A_pointer_starts_with_a_slash() =>
        Assert.Throws<ArgumentException>("pointer", () => new Finding("code", FindingSeverity.Error, "What.", null, "maps/0"));

    [Fact]
    public void Rows_alone_have_no_pointer() => Assert.Null(new Finding("code", FindingSeverity.Error, "What.", 1).Pointer);
}
