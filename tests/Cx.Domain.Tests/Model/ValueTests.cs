using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace Cx.Domain.Tests.Model;

/// <summary>Texts in several languages, money and attributes.</summary>
public class ValueTests
{
    private static readonly LocalizedText Phone = new LocalizedText("en", "Phone").With("he", "טלפון").With("pt-br", "Telefone");

    [Theory]
    [InlineData("he", "טלפון")]
    [InlineData("he-IL", "טלפון")]
    [InlineData("PT-BR", "Telefone")]
    [InlineData("pt", "Phone")]
    [InlineData("fa", "Phone")]
    [InlineData("zh-Hant-TW", "Phone")]
    public void A_text_is_found_by_the_narrowest_language_then_wider_ones_then_the_first(string language, string expected) =>
        Assert.Equal(expected, Phone.In(language));

    [Fact]
    public void Fallbacks_come_before_what_is_in_no_language()
    {
        var text = ((LocalizedText)"fon").With("pl", "telefon");
        Assert.Equal("telefon", text.In("ar", "pl"));
        Assert.Equal("fon", text.In("ar"));
        Assert.Equal("fon", text.Exactly("und"));
        Assert.Null(text.Exactly("pl-PL"));
    }

    [Theory]
    [InlineData("EN-us", "en-US")]
    [InlineData("ZH-HANT-tw", "zh-Hant-TW")]
    [InlineData("SL-ROZAJ-BISKE-1994", "sl-rozaj-biske-1994")]
    [InlineData("es-419", "es-419")]
    [InlineData("x-US", "x-us")]
    [InlineData("en-ca-X-CA", "en-CA-x-ca")]
    [InlineData("DE-u-CO-phonebk", "de-u-co-phonebk")]
    [InlineData("sgn-be-fr", "sgn-BE-FR")]
    public void Tags_are_written_the_usual_way(string tag, string expected) => Assert.Equal([expected], new LocalizedText(tag, "a").Languages);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("en_US")]
    [InlineData("en-")]
    [InlineData("en-u")]
    [InlineData("toolonglang")]
    [InlineData("en US")]
    [InlineData("x")]
    [InlineData("dé")]
    public void Tags_of_another_form_are_refused(string tag) => Assert.ThrowsAny<ArgumentException>(() => new LocalizedText(tag, "a"));

    [Fact]
    public void The_order_of_languages_does_not_matter_for_equality()
    {
        LocalizedText one = new LocalizedText("en", "a").With("he", "b"), other = new LocalizedText("he", "b").With("en", "a");
        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other.With("en", "c"));
        Assert.NotEqual(one, other.With("pl", "c"));
    }

    [Property(MaxTest = 1000)]
    public void Money_of_one_currency_adds_and_takes_away(int left, int right)
    {
        Money a = new(left / 100m, "EUR"), b = new(right / 100m, "EUR");
        Assert.Equal(a, a + b - b);
        Assert.Equal(a + b, b + a);
    }

    [Fact]
    public void Currencies_are_never_added_silently()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => new Money(1, "EUR") + new Money(1, "USD"));
        Assert.Contains("EUR and USD", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => default(Money) + default(Money));
        Assert.Equal("12.50 EUR", new Money(12.50m, "EUR").ToString());
    }

    [Theory]
    [InlineData("eur")]
    [InlineData("EURO")]
    [InlineData("€")]
    [InlineData("")]
    public void A_currency_is_three_capitals(string currency) => Assert.Throws<ArgumentException>(() => new Money(1, currency));

    [Property(MaxTest = 1000)]
    public void Attributes_are_equal_whatever_the_order_they_were_given_in(Dictionary<int, double> values)
    {
        var known = values.Where(v => double.IsFinite(v.Value)).Select(v => (Name: $"a{v.Key}", v.Value)).ToArray();
        var forth = known.Aggregate(AttributeSet.None, (set, a) => set.With(a.Name, a.Value));
        var back = known.Reverse().Aggregate(AttributeSet.None, (set, a) => set.With(a.Name, 0.0).With(a.Name, a.Value));
        Assert.Equal(forth, back);
        Assert.Equal(forth.GetHashCode(), back.GetHashCode());
        Assert.All(known, a => Assert.Equal(a.Value, forth[a.Name].Number));
        Assert.Equal(forth.Keys, forth.Keys.OrderBy(k => k, StringComparer.Ordinal));
    }

    [Fact]
    public void An_attribute_has_one_kind_and_prints_nothing_of_its_value()
    {
        AttributeValue text = "Dora", number = -0.0, flag = true, time = Instant.FromUtc(2026, 3, 1, 9, 0);
        Assert.Equal(("Dora", (double?)null, (bool?)null), (text.Text, text.Number, text.Flag));
        Assert.Equal((AttributeValue)0.0, number);
        Assert.Equal((true, Instant.FromUtc(2026, 3, 1, 9, 0)), (flag.Flag, time.Time));
        Assert.Equal("Text", text.ToString());
        Assert.Equal("1 attributes", AttributeSet.None.With("name", text).ToString());
    }
}
