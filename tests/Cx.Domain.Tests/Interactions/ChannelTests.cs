using System;
using System.Linq;
using System.Reflection;
using Xunit;

namespace Cx.Domain.Tests.Interactions;

public class ChannelTests
{
    [Fact]
    public void Any_text_is_a_channel_and_the_well_known_are_named_after_their_text()
    {
        Assert.Equal(Channel.Web, "web");
        Assert.Equal("https://example.com/drone", new Channel("https://example.com/drone").Name);
        var known = typeof(Channel).GetProperties(BindingFlags.Public | BindingFlags.Static).ToDictionary(p => p.Name, p => (Channel)p.GetValue(null)!);
        Assert.Equal(12, known.Count);
        Assert.All(known, k => Assert.Equal(k.Key, k.Value.Name, ignoreCase: true));
    }

    [Fact]
    public void A_channel_that_is_not_stated_is_the_default()
    {
        Assert.False(default(Channel).IsStated);
        Assert.Equal(string.Empty, default(Channel).ToString());
        Assert.True(default(Channel) < Channel.App && default != Channel.App);
        Assert.Throws<ArgumentException>(() => new Channel(""));
        Assert.Throws<ArgumentNullException>(() => (Channel)(string)null!);
    }

    [Fact]
    public void Channels_compare_by_their_characters()
    {
        Assert.NotEqual(Channel.Web, "Web");
        Assert.True(Channel.App < Channel.Web && Channel.Web > Channel.App && Channel.App <= "app" && Channel.App >= "app");
        Assert.Equal(Channel.App.GetHashCode(), new Channel("app").GetHashCode());
        Assert.True(Channel.App.Equals((object)new Channel("app")));
    }
}
