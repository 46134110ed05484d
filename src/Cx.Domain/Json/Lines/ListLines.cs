namespace Cx.Domain.Json;

/// <summary>Reads objects of a type into a list.</summary>
internal sealed class ListLines<T>(Contract<T> contract, Reading reading) : ObjectLines<T>(contract, reading)
{
    private readonly Contract<T> _contract = contract;
    private readonly Reading _reading = reading;

    public List<T> Objects { get; } = [];

    protected override void Accept(Draft<T> draft)
    {
        if (_contract.TryCreate(draft, _reading, out var value)) Objects.Add(value);
    }

    protected override void Reject()
    {
        // What isn't in the list was rejected.
    }
}
