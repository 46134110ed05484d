using System.Text;
using CxReport.Input;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace CxReport.Tests;

public class TimestampTests
{
    [Theory]
    [InlineData("2026-03-01T09:30:00Z", "2026-03-01T09:30:00Z")]
    [InlineData("2026-03-01t09:30:00z", "2026-03-01T09:30:00Z")]
    [InlineData("2026-03-01T09:30:00+01:00", "2026-03-01T08:30:00Z")]
    [InlineData("2026-03-01T09:30:00-0530", "2026-03-01T15:00:00Z")]
    [InlineData("2026-03-01 09:30:00+02", "2026-03-01T07:30:00Z")]
    [InlineData("2026-03-01T09:30Z", "2026-03-01T09:30:00Z")]
    [InlineData("2026-03-01T09:30:00.123456789Z", "2026-03-01T09:30:00.1234567Z")]
    [InlineData("2026-03-01T09:30:00,5Z", "2026-03-01T09:30:00.5Z")]
    [InlineData("2026-03-01 09:30:00", "2026-03-01T08:30:00Z")]
    [InlineData("2026-03-01T09:30:00.250", "2026-03-01T08:30:00.25Z")]
    [InlineData("2026-03-01 09:30", "2026-03-01T08:30:00Z")]
    [InlineData("2026-07-01 09:30:00", "2026-07-01T07:30:00Z")]
    [InlineData("2026-03-01", "2026-02-28T23:00:00Z")]
    [InlineData(" 2026-03-01 ", "2026-02-28T23:00:00Z")]
    [InlineData("2024-02-29", "2024-02-28T23:00:00Z")]
    [InlineData("1969-12-31T23:59:59.9999999Z", "1969-12-31T23:59:59.9999999Z")]
    [InlineData("9999-12-31", "9999-12-30T23:00:00Z")]
    [InlineData("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z")]
    [InlineData("0001-01-01T12:00:00Z", "0001-01-01T12:00:00Z")]
    // The clocks went from 02:00 to 03:00, and back from 03:00 to 02:00.
    [InlineData("2026-03-29 02:30:00", "2026-03-29T01:30:00Z")]
    [InlineData("2026-10-25 02:30:00", "2026-10-25T00:30:00Z")]
    public void Times_are_read(string text, string expected)
    {
        var berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
        Assert.True(new Timestamps(berlin).TryRead(Encoding.UTF8.GetBytes(text), out var instant));
        Assert.Equal(expected, InstantPattern.ExtendedIso.Format(instant));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("yesterday")]
    [InlineData("2026")]
    [InlineData("2026-03")]
    [InlineData("2026-3-1")]
    [InlineData("2026-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-10")]
    [InlineData("2026-01-00")]
    [InlineData("0000-01-01")]
    [InlineData("12026-01-01")]
    [InlineData("2026-03-01T")]
    [InlineData("2026-03-01T09")]
    [InlineData("2026-03-01T24:00:00")]
    [InlineData("2026-03-01T09:60:00")]
    [InlineData("2026-03-01T09:30:60")]
    [InlineData("2026-03-01T09:30:00.")]
    [InlineData("2026-03-01T09:30:00+")]
    [InlineData("2026-03-01T09:30:00+1")]
    [InlineData("2026-03-01T09:30:00+01:")]
    [InlineData("2026-03-01T09:30:00+01:60")]
    [InlineData("2026-03-01T09:30:00+19:00")]
    [InlineData("2026-03-01T09:30:00Zulu")]
    [InlineData("2026-03-01T09:30:00 UTC")]
    [InlineData("2026-03-01Z")]
    [InlineData("01.03.2026 09:30")]
    [InlineData("03/01/2026")]
    [InlineData("1772357400")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("２０２６-03-01")]
    public void What_is_no_time_is_refused(string text) => Assert.False(new Timestamps(DateTimeZone.Utc).TryRead(Encoding.UTF8.GetBytes(text), out _));

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/New_York")]
    public void The_ends_of_the_calendar_are_safe_in_every_zone(string zone)
    {
        var times = new Timestamps(DateTimeZoneProviders.Tzdb[zone]);
        foreach (var text in (string[])["0001-01-01", "0001-01-01 00:00:01", "9999-12-31", "9999-12-31 23:59:59.9999999"])
            times.TryRead(Encoding.UTF8.GetBytes(text), out _);
        Assert.True(times.TryRead("9999-12-30"u8, out _));
    }

    [Fact]
    public void The_zone_option_is_for_times_without_offset()
    {
        const string Csv = "journey,touchpoint,at\nj,a,2026-01-01 00:00:00\nj,b,2026-01-01T00:00:00Z\n";
        Assert.Equal("a", Ran.JsonOf(Csv, "--zone", "Europe/Berlin").Json.GetProperty("starts")[0].GetProperty("touchpoint").GetString());
        Assert.Equal("b", Ran.JsonOf(Csv, "--zone", "America/New_York").Json.GetProperty("starts")[0].GetProperty("touchpoint").GetString());
    }
}
