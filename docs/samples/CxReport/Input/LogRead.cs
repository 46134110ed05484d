using Cx.Domain;

namespace CxReport.Input;

/// <summary>What was read: the log, and how its interactions make journeys.</summary>
internal sealed record LogRead(InteractionLog Log, JourneyPolicy Policy, bool HasChannels);
