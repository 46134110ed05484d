using Cx.Domain;

namespace CxReport.Example;

/// <summary>
/// The story of the example: people who need something from a citizens' office, such as a parking permit. Most find the web
/// site in no time and fill in a form; then the form comes back as incomplete, the hotline keeps them on hold, and many end
/// at the counter after all. The web does well, the whole doesn't.
/// </summary>
internal static class CitizensOffice
{
    private const int Minute = 60;
    private const int Hour = 60 * Minute;
    private const int Day = 24 * Hour;

    private const string Search = "web search";
    private const string Site = "office web site";
    private const string Form = "online form";
    private const string Hold = "hotline: on hold";
    private const string Agent = "hotline: agent";
    private const string SecondAgent = "hotline: second department";
    private const string Chat = "chat with the office";
    private const string Receipt = "e-mail: receipt";
    private const string Incomplete = "e-mail: form is incomplete";
    private const string WaitingRoom = "waiting room";
    private const string Counter = "counter";
    private const string Decision = "letter: decision";

    private static readonly Station[] Stations =
    [
        new(Search, Channel.Web, 8, 3 * Minute, false,
            new Ending(Outcome.Succeeded, 93, new Way(Site, 100, 1, 10)),
            new Ending(Outcome.Abandoned, 7, new Way(null, 60), new Way(Hold, 40, 5 * Minute, 5 * Hour))),
        new(Site, Channel.Web, 15, 12 * Minute, false,
            new Ending(Outcome.Succeeded, 84, new Way(Form, 70, 5, 20 * Minute), new Way(WaitingRoom, 8, Hour, 6 * Day), new Way(null, 22)),
            new Ending(Outcome.Failed, 9, new Way(Chat, 40, 10, 3 * Minute), new Way(Hold, 60, Minute, 3 * Hour)),
            new Ending(Outcome.Abandoned, 7, new Way(null, 70), new Way(Search, 30, 10 * Minute, 3 * Day))),
        new(Form, Channel.Web, 3 * Minute, 40 * Minute, false,
            new Ending(Outcome.Succeeded, 68, new Way(Receipt, 100, 2, 5 * Minute)),
            new Ending(Outcome.Failed, 10, new Way(Hold, 55, Minute, 2 * Hour), new Way(Chat, 25, 20, 5 * Minute), new Way(null, 20)),
            new Ending(Outcome.Abandoned, 22, new Way(Hold, 40, 2 * Minute, 4 * Hour), new Way(Form, 30, Hour, 3 * Day), new Way(null, 30))),
        new(Receipt, Channel.Email, 0, 0, false,
            new Ending(Outcome.Unknown, 31, new Way(Incomplete, 100, 12 * Hour, 2 * Day)),
            new Ending(Outcome.Unknown, 69, new Way(Decision, 100, 3 * Day, 14 * Day))),
        new(Incomplete, Channel.Email, 0, 0, true,
            new Ending(Outcome.Failed, 100, new Way(Form, 35, 10 * Minute, 2 * Day), new Way(WaitingRoom, 35, 2 * Hour, 5 * Day), new Way(Hold, 20, 5 * Minute, 6 * Hour), new Way(null, 10))),
        new(Chat, Channel.Chat, 2 * Minute, 18 * Minute, true,
            new Ending(Outcome.Succeeded, 61, new Way(Form, 70, Minute, 2 * Hour), new Way(null, 30)),
            new Ending(Outcome.Failed, 27, new Way(Hold, 70, Minute, Hour), new Way(null, 30)),
            new Ending(Outcome.Abandoned, 12, new Way(Hold, 30, 5 * Minute, 2 * Hour), new Way(null, 70))),
        new(Hold, Channel.Phone, 20, 32 * Minute, true,
            new Ending(Outcome.Succeeded, 77, new Way(Agent, 100)),
            new Ending(Outcome.Abandoned, 23, new Way(Hold, 45, 10 * Minute, 2 * Day), new Way(WaitingRoom, 20, 2 * Hour, 3 * Day), new Way(null, 35))),
        new(Agent, Channel.Phone, 2 * Minute, 21 * Minute, true,
            new Ending(Outcome.Succeeded, 57, new Way(Form, 40, 2 * Minute, 8 * Hour), new Way(null, 60)),
            new Ending(Outcome.Failed, 43, new Way(SecondAgent, 62, 10, 14 * Minute), new Way(WaitingRoom, 20, 2 * Hour, 4 * Day), new Way(null, 18))),
        new(SecondAgent, Channel.Phone, 3 * Minute, 25 * Minute, true,
            new Ending(Outcome.Succeeded, 66, new Way(Form, 45, 5 * Minute, Day), new Way(null, 55)),
            new Ending(Outcome.Failed, 22, new Way(WaitingRoom, 60, 3 * Hour, 5 * Day), new Way(null, 40)),
            new Ending(Outcome.Abandoned, 12, new Way(null, 60), new Way(WaitingRoom, 40, 3 * Hour, 5 * Day))),
        new(WaitingRoom, Channel.Store, 2 * Minute, 95 * Minute, true,
            new Ending(Outcome.Succeeded, 92, new Way(Counter, 100)),
            new Ending(Outcome.Abandoned, 8, new Way(WaitingRoom, 50, Day, 7 * Day), new Way(null, 50))),
        new(Counter, Channel.Store, 4 * Minute, 28 * Minute, true,
            new Ending(Outcome.Succeeded, 89, new Way(Decision, 75, 2 * Day, 9 * Day), new Way(null, 25)),
            new Ending(Outcome.Failed, 11, new Way(WaitingRoom, 60, Day, 10 * Day), new Way(null, 40))),
        new(Decision, Channel.Letter, 0, 0, true,
            new Ending(Outcome.Unknown, 100, new Way(null, 100))),
    ];

    private static readonly Dictionary<string, Station> ByName = Stations.ToDictionary(s => s.Name, StringComparer.Ordinal);

    /// <summary>Where people begin who live on the web, and where those do who rather speak to someone.</summary>
    private static readonly Way[] OnlineStarts = [new(Search, 62), new(Site, 30), new(Chat, 5), new(Hold, 3)];
    private static readonly Way[] OfflineStarts = [new(Search, 24), new(Site, 10), new(Hold, 41), new(WaitingRoom, 25)];

    /// <summary>The ways a journey can begin for a person.</summary>
    public static IReadOnlyList<Way> StartsOf(bool isOnline) => isOnline ? OnlineStarts : OfflineStarts;

    public static Station Named(string name) => ByName[name];
}
