using NodaTime;

namespace Cx.Domain;

/// <summary>A value of the application's own: a text, a number, a yes or no, or an instant.</summary>
/// <remarks>Immutable and thread-safe; equal by kind and content. <c>default</c> is the empty text. May be personal, so it prints its kind alone.</remarks>
public readonly record struct AttributeValue
{
    private readonly string? _text;
    private readonly double _number;
    private readonly Instant _time;

    /// <summary>A text.</summary>
    /// <param name="text">The text, verbatim; not empty.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public AttributeValue(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        (Kind, _text) = (AttributeKind.Text, text);
    }

    /// <summary>A number.</summary>
    /// <param name="number">The number, finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or NaN.</exception>
    public AttributeValue(double number)
    {
        if (!double.IsFinite(number)) throw new ArgumentOutOfRangeException(nameof(number), number, "A number is finite.");
        // The sign of zero would tell apart what compares as equal.
        (Kind, _number) = (AttributeKind.Number, number + 0.0);
    }

    /// <summary>A yes or no.</summary>
    /// <param name="flag">Which.</param>
    public AttributeValue(bool flag) => (Kind, _number) = (AttributeKind.Flag, flag ? 1 : 0);

    /// <summary>An instant.</summary>
    /// <param name="time">The instant.</param>
    public AttributeValue(Instant time) => (Kind, _time) = (AttributeKind.Time, time);

    /// <summary>What kind of value it is.</summary>
    public AttributeKind Kind { get; }

    /// <summary>The text; <c>null</c> where it is of another kind.</summary>
    public string? Text => Kind == AttributeKind.Text ? _text ?? string.Empty : null;

    /// <summary>The number; <c>null</c> where it is of another kind.</summary>
    public double? Number => Kind == AttributeKind.Number ? _number : null;

    /// <summary>The yes or no; <c>null</c> where it is of another kind.</summary>
    public bool? Flag => Kind == AttributeKind.Flag ? _number > 0 : null;

    /// <summary>The instant; <c>null</c> where it is of another kind.</summary>
    public Instant? Time => Kind == AttributeKind.Time ? _time : null;

    /// <summary>A text, not empty.</summary>
    public static implicit operator AttributeValue(string text) => new(text);

    /// <summary>A number, finite.</summary>
    public static implicit operator AttributeValue(double number) => new(number);

    /// <summary>A yes or no.</summary>
    public static implicit operator AttributeValue(bool flag) => new(flag);

    /// <summary>An instant.</summary>
    public static implicit operator AttributeValue(Instant time) => new(time);

    /// <summary>Its kind; never what it holds.</summary>
    public override string ToString() => Kind.ToString();
}
