using System;
using System.Linq;
using Xunit;

namespace Cx.Domain.Tests.Identity;

public class IdTests
{
    [Fact]
    public void An_id_is_its_text_verbatim()
    {
        Id<Touchpoint> id = " null ";
        Assert.Equal(" null ", id.Value);
        Assert.Equal(" null ", id.ToString());
        Assert.NotEqual(new Id<Touchpoint>("null"), id);
    }

    [Fact]
    public void An_id_is_never_empty()
    {
        Assert.Throws<ArgumentException>(() => new Id<Touchpoint>(""));
        Assert.Throws<ArgumentNullException>(() => new Id<Touchpoint>(null!));
        Assert.Throws<ArgumentException>(() => (Id<Touchpoint>)"");
        Assert.Throws<ArgumentNullException>(() => (Id<Touchpoint>)(string)null!);
    }

    [Fact]
    public void No_id_equals_only_itself_sorts_first_and_has_no_value()
    {
        var none = default(Id<Customer>);
        Assert.True(none.IsDefault);
        Assert.True(none == default && none != "a" && none < "a");
        Assert.Equal(string.Empty, none.ToString());
        Assert.Throws<InvalidOperationException>(() => none.Value);
    }

    [Fact]
    public void Ids_compare_by_their_characters()
    {
        string[] texts = ["z", "Z", "a", "ä", "10", "9", "a\u0301", "á", "İ", "i"];
        Assert.Equal(texts.Order(StringComparer.Ordinal), texts.Select(t => new Id<Journey>(t)).Order().Select(i => i.Value));
        Assert.NotEqual(new Id<Journey>("a\u0301"), new Id<Journey>("á"));
        Assert.True((Id<Journey>)"a" < "b" && (Id<Journey>)"b" >= "a" && (Id<Journey>)"a" <= "a" && (Id<Journey>)"b" > "a");
        Assert.Equal(new Id<Journey>("a").GetHashCode(), new Id<Journey>("a").GetHashCode());
        Assert.True(new Id<Journey>("a").Equals((object)new Id<Journey>("a")));
        Assert.False(new Id<Journey>("a").Equals("a" as object));
    }

    [Fact]
    public void A_touchpoint_and_a_customer_have_an_id()
    {
        Assert.Equal("home", new Touchpoint("home").ToString());
        Assert.Equal("customer", new Customer("anna").ToString());
        Assert.Equal("anna", new Customer("anna").Id);
        Assert.Throws<ArgumentException>(() => new Touchpoint(default(Id<Touchpoint>)));
        Assert.Throws<ArgumentException>(() => new Customer(default(Id<Customer>)));
    }
}
