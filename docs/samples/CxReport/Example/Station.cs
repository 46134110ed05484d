using Cx.Domain;

namespace CxReport.Example;

/// <summary>Where a person can go on to, how likely that is among the others, and after how long.</summary>
/// <param name="To">The next station's name; <c>null</c> ends the journey.</param>
/// <param name="Weight">How likely it is, relative to the others.</param>
/// <param name="LeastSeconds">The shortest time until then.</param>
/// <param name="MostSeconds">The longest.</param>
internal sealed record Way(string? To, int Weight, int LeastSeconds = 0, int MostSeconds = 0);

/// <summary>How a visit to a station can end, and where that leads.</summary>
/// <param name="Outcome">The outcome; unknown where nobody can tell.</param>
/// <param name="Weight">How likely it is, relative to the others.</param>
/// <param name="Ways">Where it leads.</param>
internal sealed record Ending(Outcome Outcome, int Weight, params Way[] Ways);

/// <summary>A touchpoint as the example's people meet it.</summary>
/// <param name="Name">The touchpoint.</param>
/// <param name="Channel">The channel.</param>
/// <param name="LeastSeconds">The shortest visit.</param>
/// <param name="MostSeconds">The longest; 0 where the visit takes no time that anyone measures, such as a letter.</param>
/// <param name="KeepsHours">Whether it is open on working days only.</param>
/// <param name="Endings">How a visit can end.</param>
internal sealed record Station(string Name, Channel Channel, int LeastSeconds, int MostSeconds, bool KeepsHours, params Ending[] Endings);
