namespace Cx.Domain.Json;

/// <summary>Reads interactions into a log, without making objects of them.</summary>
internal sealed class LogLines(InteractionLogBuilder log, Reading reading) : ObjectLines<Interaction>(InteractionContract.Contract, reading)
{
    private readonly Reading _reading = reading;

    protected override void Accept(Draft<Interaction> draft) => InteractionContract.AddTo(log, draft, _reading);

    protected override void Reject() => log.Reject();
}
