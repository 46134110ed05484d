using System;
using System.Globalization;

namespace Cx.Domain;

/// <summary>Ids that an application holds as numbers, as texts that aren't allocated for every row.</summary>
internal static class NumberText
{
    public delegate void Use(InteractionLogBuilder log, ReadOnlySpan<char> text);

    public static readonly Use AsCustomer = static (log, text) => log.Customer(text);

    public static readonly Use AsJourney = static (log, text) => log.Journey(text);

    public static void With(long? number, InteractionLogBuilder log, Use use)
    {
        if (number is not long value)
        {
            use(log, default);
            return;
        }

#if NET
        Span<char> text = stackalloc char[20];
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        use(log, text.Slice(0, length));
#else
        use(log, value.ToString(CultureInfo.InvariantCulture).AsSpan());
#endif
    }
}
