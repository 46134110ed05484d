using System.Text;
using System.Text.RegularExpressions;
using Cx.Domain.Tests.Documentation;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Cx.Domain.Tests.Json;

/// <summary>What is wrong with documents: every code, with the place.</summary>
public partial class FindingTests
{
    [Theory]
    // What isn't JSON.
    [InlineData("", ": json-malformed")]
    [InlineData("not json", ": json-malformed")]
    [InlineData("""{"cx":"1.0","maps":[{"id":"m","name":"n","version":"1",}]}""", "/maps/0: json-malformed")]
    [InlineData("""{"cx":"1.0",/* why */"maps":[]}""", ": json-malformed")]
    [InlineData("""{"cx":"1.0","maps":[]""", ": json-malformed")]
    [InlineData("""{"cx":"1.0"} {}""", ": data-trailing")]
    [InlineData("""{"cx":"1.0"},""", ": data-trailing")]
    [InlineData("""[]""", ": type-mismatch")]
    [InlineData("""null""", ": null-not-allowed")]
    // Versions.
    [InlineData("""{}""", ": member-missing")]
    [InlineData("""{"cx":1}""", "/cx: type-mismatch")]
    [InlineData("""{"cx":null}""", "/cx: null-not-allowed")]
    [InlineData("""{"cx":"1"}""", "/cx: cx-invalid")]
    [InlineData("""{"cx":"01.0"}""", "/cx: cx-invalid")]
    [InlineData("""{"cx":"2.0"}""", "/cx: cx-unsupported")]
    [InlineData("""{"maps":7,"new":[],"cx":"0.9"}""", "/cx: cx-unsupported")]
    // Members.
    [InlineData("""{"cx":"1.0","cx":"1.0"}""", "/cx: member-duplicate")]
    [InlineData("""{"cx":"1.0","maps":[{"id":"m","\u0069d":"m","name":"n"}]}""", "/maps/0/id: member-duplicate")]
    [InlineData("""{"cx":"1.0","new":1,"n\u0065w":2}""", "/new: member-unknown", "/new: member-duplicate")]
    [InlineData("""{"cx":"1.0","a/b~c":1}""", "/a~1b~0c: member-unknown")]
    [InlineData("""{"cx":"1.0","":{"":1}}""", "/: member-unknown")]
    [InlineData("""{"cx":"1.0","new":{"a":[1,{"b":1,"b":2}]}}""", "/new/a/1/b: member-duplicate")]
    [InlineData("""{"cx":"1.0","new":[1e400]}""", "/new/0: number-out-of-range")]
    [InlineData("""{"cx":"1.0","new":"\ud800"}""", "/new: text-invalid")]
    [InlineData("""{"cx":"1.0","new":{"\udc00":1}}""", "/new: text-invalid")]
    [InlineData("""{"cx":"1.0","Maps":[]}""", "/Maps: member-unknown")]
    [InlineData("""{"cx":"1.0","touchpoints":[{}]}""", "/touchpoints/0: member-missing")]
    [InlineData("""{"cx":"1.0","touchpoints":[null]}""", "/touchpoints/0: null-not-allowed")]
    [InlineData("""{"cx":"1.0","touchpoints":[{"id":null}]}""", "/touchpoints/0/id: null-not-allowed")]
    [InlineData("""{"cx":"1.0","touchpoints":{}}""", "/touchpoints: type-mismatch")]
    [InlineData("""{"cx":"1.0","touchpoints":["t"]}""", "/touchpoints/0: type-mismatch")]
    // Texts.
    [InlineData("""{"cx":"1.0","touchpoints":[{"id":""}]}""", "/touchpoints/0/id: text-empty")]
    [InlineData("""{"cx":"1.0","touchpoints":[{"id":7}]}""", "/touchpoints/0/id: type-mismatch")]
    [InlineData("""{"cx":"1.0","touchpoints":[{"id":"\ud83d"}]}""", "/touchpoints/0/id: text-invalid")]
    [InlineData("""{"cx":"1.0","touchpoints":[{"id":"\ud83d\ud83d"}]}""", "/touchpoints/0/id: text-invalid")]
    [InlineData("""{"cx":"1.0","touchpoints":[{"id":"\ude00\ud83d"}]}""", "/touchpoints/0/id: text-invalid")]
    [InlineData("""{"cx":"1.0","touchpoints":[{"id":"t","channels":["web",""]}]}""", "/touchpoints/0/channels/1: text-empty")]
    [InlineData("""{"cx":"1.0","touchpoints":[{"id":"t","name":{}}]}""", "/touchpoints/0/name: text-empty")]
    [InlineData("""{"cx":"1.0","touchpoints":[{"id":"t","name":{"en":""}}]}""", "/touchpoints/0/name/en: text-empty")]
    [InlineData("""{"cx":"1.0","touchpoints":[{"id":"t","name":{"en_US":"a"}}]}""", "/touchpoints/0/name/en_US: language-invalid")]
    [InlineData("""{"cx":"1.0","touchpoints":[{"id":"t","name":{"en-us":"a","EN-US":"b"}}]}""", "/touchpoints/0/name/EN-US: member-duplicate")]
    [InlineData("""{"cx":"1.0","touchpoints":[{"id":"t","name":["a"]}]}""", "/touchpoints/0/name: type-mismatch")]
    // Vocabularies.
    [InlineData("""{"cx":"1.0","touchpoints":[{"id":"t","presence":"Online"}]}""", "/touchpoints/0/presence: value-unknown")]
    [InlineData("""{"cx":"1.0","touchpoints":[{"id":"t","presence":"online, offline"}]}""", "/touchpoints/0/presence: value-unknown")]
    [InlineData("""{"cx":"1.0","touchpoints":[{"id":"t","presence":"1"}]}""", "/touchpoints/0/presence: value-unknown")]
    [InlineData("""{"cx":"1.0","touchpoints":[{"id":"t","presence":1}]}""", "/touchpoints/0/presence: type-mismatch")]
    // Times.
    [InlineData("""{"cx":"1.0","interactions":[{"touchpoint":"t","start":"2026-03-02T09:00:00"}]}""", "/interactions/0/start: time-invalid")]
    [InlineData("""{"cx":"1.0","interactions":[{"touchpoint":"t","start":"2026-02-30T09:00:00Z"}]}""", "/interactions/0/start: time-invalid")]
    [InlineData("""{"cx":"1.0","interactions":[{"touchpoint":"t","start":1772442000}]}""", "/interactions/0/start: type-mismatch")]
    [InlineData("""{"cx":"1.0","interactions":[{"touchpoint":"t","start":"2026-03-02T09:00:00Z","end":"2026-03-02T08:59:59.999999999Z"}]}""", "/interactions/0/end: end-before-start")]
    [InlineData("""{"cx":"1.0","interactions":[{"touchpoint":"t","start":"2026-03-02T09:00:00Z","waiting":"PT5M"}]}""", "/interactions/0/waiting: duration-invalid")]
    [InlineData("""{"cx":"1.0","interactions":[{"touchpoint":"t","start":"2026-03-02T09:00:00Z","waiting":"-0:05:00"}]}""", "/interactions/0/waiting: duration-negative")]
    [InlineData("""{"cx":"1.0","maps":[{"id":"m","name":"n","reviewBy":"2026-3-2"}]}""", "/maps/0/reviewBy: date-invalid")]
    // Numbers.
    [InlineData("""{"cx":"1.0","interactions":[{"touchpoint":"t","start":"2026-03-02T09:00:00Z","task":{"task":"a","errors":-1}}]}""", "/interactions/0/task/errors: number-out-of-range")]
    [InlineData("""{"cx":"1.0","interactions":[{"touchpoint":"t","start":"2026-03-02T09:00:00Z","task":{"task":"a","errors":1.5}}]}""", "/interactions/0/task/errors: number-not-whole")]
    [InlineData("""{"cx":"1.0","interactions":[{"touchpoint":"t","start":"2026-03-02T09:00:00Z","sequence":9223372036854775807}]}""", "/interactions/0/sequence: number-out-of-range")]
    [InlineData("""{"cx":"1.0","interactions":[{"touchpoint":"t","start":"2026-03-02T09:00:00Z","sequence":"1"}]}""", "/interactions/0/sequence: type-mismatch")]
    [InlineData("""{"cx":"1.0","interactions":[{"touchpoint":"t","start":"2026-03-02T09:00:00Z","sequence":1e30}]}""", "/interactions/0/sequence: number-not-whole")]
    // Attributes.
    [InlineData("""{"cx":"1.0","customers":[{"id":"c","attributes":{"a":1e400}}]}""", "/customers/0/attributes/a: number-out-of-range")]
    [InlineData("""{"cx":"1.0","customers":[{"id":"c","attributes":{"a":null}}]}""", "/customers/0/attributes/a: null-not-allowed")]
    [InlineData("""{"cx":"1.0","customers":[{"id":"c","attributes":{"a":["b"]}}]}""", "/customers/0/attributes/a: type-mismatch")]
    [InlineData("""{"cx":"1.0","customers":[{"id":"c","attributes":{"a":1,"a":2}}]}""", "/customers/0/attributes/a: member-duplicate")]
    [InlineData("""{"cx":"1.0","customers":[{"id":"c","attributes":{"":1}}]}""", "/customers/0/attributes/: name-empty")]
    [InlineData("""{"cx":"1.0","customers":[{"id":"c","attributes":{"a":{"time":"now"}}}]}""", "/customers/0/attributes/a/time: time-invalid")]
    [InlineData("""{"cx":"1.0","customers":[{"id":"c","attributes":{"a":{"time":"2026-03-02T09:00:00Z","zone":"UTC"}}}]}""", "/customers/0/attributes/a/zone: member-unknown")]
    // Feedback.
    [InlineData("""{"cx":"1.0","surveys":[{"id":"s","name":"n","questions":[{"id":"q","text":"t","scale":{"min":5,"max":1}}]}]}""", "/surveys/0/questions/0/scale/max: scale-empty")]
    [InlineData("""{"cx":"1.0","surveys":[{"id":"s","name":"n","questions":[{"id":"q","text":"t","scale":{"min":0.1,"max":1}}]}]}""", "/surveys/0/questions/0/scale/min: scale-too-fine")]
    [InlineData("""{"cx":"1.0","surveys":[{"id":"s","name":"n","questions":[{"id":"q","text":"t","scale":{"min":0,"max":1,"labels":[]}}]}]}""", "/surveys/0/questions/0/scale/labels: member-unknown")]
    [InlineData("""{"cx":"1.0","responses":[{"id":"r","survey":"s","submittedAt":"2026-03-02T09:00:00Z","answers":[{"question":"q"}]}]}""", "/responses/0/answers/0/question: answer-missing")]
    [InlineData("""{"cx":"1.0","responses":[{"id":"r","survey":"s","submittedAt":"2026-03-02T09:00:00Z","answers":[{"question":"q","flag":true,"number":1}]}]}""", "/responses/0/answers/0/question: answer-ambiguous")]
    [InlineData("""{"cx":"1.0","responses":[{"id":"r","survey":"s","submittedAt":"2026-03-02T09:00:00Z","answers":[{"question":"q","text":"t","scale":{"min":0,"max":10}}]}]}""", "/responses/0/answers/0/scale: scale-without-number")]
    [InlineData("""{"cx":"1.0","responses":[{"id":"r","survey":"s","submittedAt":"2026-03-02T09:00:00Z","answers":[{"question":"q","number":11,"scale":{"min":0,"max":10}}]}]}""", "/responses/0/answers/0/number: answer-off-scale")]
    [InlineData("""{"cx":"1.0","responses":[{"id":"r","survey":"s","submittedAt":"2026-03-02T09:00:00Z","answers":[{"question":"q","number":"9"}]}]}""", "/responses/0/answers/0/number: type-mismatch")]
    [InlineData("""{"cx":"1.0","responses":[{"id":"r","survey":"s","submittedAt":"2026-03-02T09:00:00Z","answers":[{"question":"q","flag":"yes"}]}]}""", "/responses/0/answers/0/flag: type-mismatch")]
    public void Every_problem_has_a_code_and_a_place(string json, params string[] expected) => Check(json, CxJsonOptions.Default, expected);

    [Fact]
    public void All_problems_are_found_at_once() => Check(
        """
        {
          "cx": "1.0",
          "maps": [{"id": "m", "stages": [{"id": "s", "name": {"e": "x"}, "steps": [{"id": 1, "name": "n", "views": [null]}]}]}],
          "touchpoints": [{"id": "t", "id": "t", "nature": "thing"}],
          "interactions": [{"start": "noon", "waiting": "-1:00:00", "end": "2026-03-02T09:00:00Z"}]
        }
        """,
        CxJsonOptions.Default,
        "/maps/0/stages/0/name/e: language-invalid",
        "/maps/0/stages/0/steps/0/id: type-mismatch",
        "/maps/0/stages/0/steps/0/views/0: null-not-allowed",
        "/maps/0: member-missing",
        "/touchpoints/0/id: member-duplicate",
        "/touchpoints/0/nature: value-unknown",
        "/interactions/0/start: time-invalid",
        "/interactions/0/waiting: duration-negative",
        "/interactions/0: member-missing");

    [Fact]
    public void What_is_unknown_is_expected_of_a_newer_version()
    {
        const string Json = """{"new":{"a":1},"touchpoints":[{"id":"t","newer":null}],"cx":"1.7"}""";
        var read = CxJson.Read(Encoding.UTF8.GetBytes(Json));
        Assert.Equal(0, read.Findings.Total);
        Assert.Equal(1, read.Document!.Extensions.Count);
        Assert.Equal("""{"cx":"1.0","touchpoints":[{"id":"t","newer":null}],"new":{"a":1}}""", Encoding.UTF8.GetString(CxJson.Write(read.Document)));

        var older = CxJson.Read(Encoding.UTF8.GetBytes(Json.Replace("1.7", "1.0", StringComparison.Ordinal)));
        Assert.Equal(["/new: member-unknown", "/touchpoints/0/newer: member-unknown"], older.Findings.Select(Found.Place));
        Assert.All(older.Findings, f => Assert.Equal(FindingSeverity.Warning, f.Severity));
        Assert.Equal(read.Document, older.Document);
    }

    [Fact]
    public void What_a_value_has_no_room_for_is_reported_even_of_a_newer_version()
    {
        var read = CxJson.Read("""{"cx":"1.7","surveys":[{"id":"s","name":"n","questions":[{"id":"q","text":"t","scale":{"min":0,"max":1,"step":1}}]}]}"""u8);
        Assert.Equal(["/surveys/0/questions/0/scale/step: member-unknown"], read.Findings.Select(Found.Place));
        Assert.NotNull(read.Document);
    }

    [Fact]
    public void Null_says_that_an_optional_member_is_not_there()
    {
        var read = CxJson.Read("""{"cx":"1.0","maps":null,"touchpoints":[{"id":"t","name":null,"nature":null}]}"""u8);
        Assert.Equal(new CxDocument().WithTouchpoints(new Touchpoint("t")), read.Document);
        Assert.Equal(0, read.Findings.Total);
    }

    [Fact]
    public void Whole_numbers_may_be_written_with_a_fraction_of_zero()
    {
        var read = CxJson.Read("""{"cx":"1.0","interactions":[{"touchpoint":"t","start":"2026-03-02T09:00:00Z","task":{"task":"a","errors":2.0,"steps":1e2}}]}"""u8);
        Assert.Equal((2, 100), (read.Document!.Interactions[0].Task!.Errors, read.Document.Interactions[0].Task!.Steps));
    }

    [Fact]
    public void Limits_hold()
    {
        var options = CxJsonOptions.Default.WithMaxDepth(3).WithMaxTextLength(4).WithMaxItems(2).WithMaxDocumentLength(200);
        Check("""{"cx":"1.0","maps":[{"id":"m","name":"n","stages":[]}]}""", options, "/maps/0/stages: depth-exceeded");
        Check("""{"cx":"1.0","new":[[[]]]}""", options, "/new/0/0: depth-exceeded");
        Check("""{"cx":"1.0","touchpoints":[{"id":"12345"}]}""", options, "/touchpoints/0/id: text-too-long");
        Check("""{"cx":"1.0","touchpoints":[{"id":"😀😀\ud83d\ude00😀"}]}""", options);
        Check("""{"cx":"1.0","touchpoints":[{"id":"😀😀😀😀😀"}]}""", options, "/touchpoints/0/id: text-too-long");
        Check("""{"cx":"1.0","12345":1}""", options, ": text-too-long");
        Check("""{"cx":"1.0","touchpoints":[{"id":"1"},{"id":"2"},{"id":"3"},{"id":"4"}]}""", options, "/touchpoints/2: items-too-many", "/touchpoints/3: items-too-many");
        Check("""{"cx":"1.0","customers":[{"id":"c","attributes":{"a":1,"b":1}}]}""", options.WithMaxDepth(4));
        Check("""{"cx":"1.0","customers":[{"id":"c","attributes":{"a":1,"b":1,"c":1}}]}""", options.WithMaxDepth(4), "/customers/0/attributes/c: items-too-many");
        Check("""{"cx":"1.0","new":{"a":1,"b":1,"c":1}}""", options, "/new/c: items-too-many");
        Check("""{"cx":"1.0","new":[1,1,1]}""", options, "/new/2: items-too-many");
        Check("""{"cx":"1.0","a":1,"b":1,"c":1}""", options, "/a: member-unknown", "/b: member-unknown", "/c: items-too-many");
        Check("""{"cx":"1.0","touchpoints":[{"id":"t","name":{"de":"a","en":"b","fr":"c"}}]}""", options.WithMaxDepth(4), "/touchpoints/0/name/fr: items-too-many");
        string padded = """{"cx":"1.0"}""".PadRight(201);
        Check(padded, options, ": document-too-long");
        Check(padded[..200], options);
        Check("\ufeff" + padded[..200], options);
        Check(new string('[', 1_000_000), CxJsonOptions.Default, ": type-mismatch", ": json-malformed");
        Check("""{"cx":"1.0","a":""" + new string('[', 1_000_000), CxJsonOptions.Default, "/a" + string.Concat(Enumerable.Repeat("/0", 63)) + ": depth-exceeded", "/a" + string.Concat(Enumerable.Repeat("/0", 63)) + ": json-malformed");
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused_where_they_stand()
    {
        foreach (byte[] bytes in new byte[][] { [0x80], [0xc3], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82], [0xff] })
        {
            byte[] json = [.. """{"cx":"1.0","touchpoints":[{"id":"a"""u8, .. bytes, .. "\"}]}"u8];
            Assert.Equal(["/touchpoints/0/id: text-invalid"], Found.All(CxJson.Read(json).Findings));
            byte[] name = [.. """{"cx":"1.0","touchpoints":[{"id":"a","x"""u8, .. bytes, .. "\":1}]}"u8];
            Assert.Equal(["/touchpoints/0: text-invalid"], Found.All(CxJson.Read(name).Findings));
        }
    }

    [Fact]
    public void Findings_are_counted_beyond_those_that_are_listed()
    {
        string json = $$"""{"cx":"1.0","touchpoints":[{{string.Join(",", Enumerable.Repeat("{}", 500))}}]}""";
        var read = CxJson.Read(Encoding.UTF8.GetBytes(json), CxJsonOptions.Default.WithFindingLimit(3));
        Assert.Equal((3, 500L), (read.Findings.Count, read.Findings.Total));
    }

    [Fact]
    public void The_form_that_throws_brings_all_findings()
    {
        var thrown = Assert.Throws<CxJsonException>(() => CxJson.Parse("""{"cx":"1.0","brands":[{"id":"secret"},7]}"""u8));
        Assert.Equal(["/brands/0: member-missing", "/brands/1: type-mismatch"], Found.All(thrown.Findings));
        Assert.DoesNotContain("secret", thrown.ToString(), StringComparison.Ordinal);
        Assert.Equal(new CxDocument(), CxJson.Parse("""{"cx":"1.0"}"""u8));
    }

    [Fact]
    public void Streams_are_read_as_the_bytes_are()
    {
        byte[] json = Encoding.UTF8.GetBytes("""{"cx":"1.0","touchpoints":[{"id":"t"},{}]}""");
        var expected = Found.All(CxJson.Read(json).Findings);
        Assert.Equal(expected, Found.All(Streamed.DocumentAtOnce(json, null, 1, 5).Findings));
        Assert.Equal(expected, Found.All(Streamed.Document(json, null, 1, 5).Findings));
        var options = CxJsonOptions.Default.WithMaxDocumentLength(10);
        Assert.Equal([": document-too-long"], Found.All(Streamed.DocumentAtOnce(json, options, 1, 5).Findings));
        Assert.Equal([": document-too-long"], Found.All(Streamed.Document(json, options, 1, 5).Findings));
    }

    [Fact]
    public void Half_characters_are_not_written() =>
        Assert.Throws<ArgumentException>(() => CxJson.Write(new CxDocument().WithTouchpoints(new Touchpoint("a\ud800"))));

    [Property(MaxTest = 3000)]
    public Property Whatever_the_bytes_are_there_is_a_document_or_a_finding() => Prop.ForAll(
        Generate.Documents.Zip(Gen.Choose(0, int.MaxValue)).ToArbitrary(),
        given =>
        {
            var read = CxJson.Read(Mutation.Of(CxJson.Write(given.Item1), given.Item2, keepLineEnds: false));
            Assert.Equal(read.Document is null, read.Findings.Any(f => f.Severity == FindingSeverity.Error));
            Assert.DoesNotContain(read.Findings, f => f.Code == "value-invalid");
            if (read.Document is { } document) Assert.Equal(document, CxJson.Read(CxJson.Write(document)).Document);
        });

    [Fact]
    public void The_page_on_the_format_lists_every_code()
    {
        string page = Repository.Read("docs", "guide", "json.md");
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Cx.Domain", "Json"), "*.cs", SearchOption.AllDirectories);
        string[] codes = [.. sources.SelectMany(f => Code().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).Distinct()];
        Assert.True(codes.Length > 25);
        Assert.All(codes, code => Assert.Contains($"`{code}`", page, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\b(?:Error|Report|Refuse|Rule)\([^;]*?\""([a-z]+(?:-[a-z0-9]+)+)\""", RegexOptions.Singleline)]
    private static partial Regex Code();

    private static void Check(string json, CxJsonOptions options, params string[] expected)
    {
        var read = CxJson.Read(Encoding.UTF8.GetBytes(json), options);
        Assert.Equal(expected, Found.All(read.Findings));
        Assert.Equal(read.Document is null, read.Findings.Any(f => f.Severity == FindingSeverity.Error));
    }
}
