using System.Text.Json;

namespace Cx.Domain.Json;

/// <summary>
/// What a type looks like in JSON: its members in the order of writing, how it is made of them, and what has to hold between
/// them. Reader, writer and converters all go by it, so they can't disagree.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class Contract<T> : JsonKind<T>
{
    private readonly Func<Draft<T>, T> _create;
    private readonly byte[][] _names;
    private readonly Func<T, Extensions>? _extensions;
    private readonly Func<T, Extensions, T>? _withExtensions;

    public Contract(
        ContractBuilder<T> parts, Func<Draft<T>, T> create, Func<T, Extensions>? extensions, Func<T, Extensions, T>? withExtensions)
    {
        (Name, Description, Members, Rules) = (parts.Name, parts.Description, parts.Members, parts.Rules);
        // A draft notes in the bits of one number which members occurred.
        if (Members.Length > 64) throw new ArgumentException("A type has at most 64 members.", nameof(parts));
        _names = [.. Members.Select(m => m.EncodedName.EncodedUtf8Bytes.ToArray())];
        (_create, _extensions, _withExtensions) = (create, extensions, withExtensions);
        for (var i = 0; i < Members.Length; i++) Members[i].Index = i;
    }

    public string Name { get; }

    public string Description { get; }

    public Member<T>[] Members { get; }

    public Rule<T>[] Rules { get; }

    /// <summary>Whether members that it doesn't know are kept.</summary>
    public bool IsExtensible => _withExtensions is not null;

    public override bool Read(ref Utf8JsonReader reader, Reading reading, out T value)
    {
        value = default!;
        var draft = reading.Rent(this);
        var attributes = reading.Attributes.Count;
        var isRight = ReadInto(draft, ref reader, reading) && TryCreate(draft, reading, out value);
        reading.Return(draft);
        reading.Attributes.Truncate(attributes);
        return isRight;
    }

    /// <summary>Reads the members, and goes on after each problem so that all of them are found.</summary>
    /// <returns>Whether an object can be made of the draft.</returns>
    public bool ReadInto(Draft<T> draft, ref Utf8JsonReader reader, Reading reading)
    {
        if (!reading.Enter(ref reader, JsonTokenType.StartObject)) return false;
        var errors = reading.Errors;
        var next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = Find(ref reader, reading, next);
            if (index < 0)
            {
                ReadUnknown(draft, ref reader, reading);
                continue;
            }

            var member = Members[index];
            next = index + 1;
            reading.Push(member.Name);
            reader.Read();
            if (draft.See(index)) member.Read(ref reader, reading, draft);
            else reading.Refuse(ref reader, "member-duplicate", "The object has this member twice.");
            reading.Pop();
        }

        foreach (var member in Members)
            if (member.IsRequired && !draft.HasSeen(member.Index)) reading.Error("member-missing", $"The object lacks the member '{member.Name}'.");
        foreach (var rule in Rules)
            if (rule.IsBroken(draft)) reading.Error(rule.Code, rule.Message, rule.At.Name);
        return reading.Errors == errors;
    }

    /// <summary>Makes an object of a draft that was read without errors.</summary>
    /// <returns>Whether there is one; else the reason is reported.</returns>
    public bool TryCreate(Draft<T> draft, Reading reading, out T value)
    {
        try
        {
            value = _create(draft);
            foreach (var member in Members) value = member.Apply(value, draft);
            if (_withExtensions is not null && draft.Extensions is { Count: > 0 } extensions) value = _withExtensions(value, extensions);
            return true;
        }
        catch (ArgumentException)
        {
            // The rules let something through that the type refuses; its message may hold the value and isn't passed on.
            value = default!;
            reading.Error("value-invalid", "The members are right one by one, but not together.");
            return false;
        }
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        foreach (var member in Members) member.Write(writer, value);
        if (_extensions is not null)
        {
            foreach (var extension in _extensions(value).Members)
            {
                writer.WritePropertyName(extension.Key);
                writer.WriteRawValue(extension.Value, skipInputValidation: true);
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>The member's place; members mostly come in the order of writing, so the search starts after the last one.</summary>
    private int Find(ref Utf8JsonReader reader, Reading reading, int start)
    {
        var name = reading.NameBytes(ref reader);
        for (var i = start; i < _names.Length; i++)
            if (name.SequenceEqual(_names[i])) return i;
        for (var i = 0; i < start; i++)
            if (name.SequenceEqual(_names[i])) return i;
        return -1;
    }

    private void ReadUnknown(Draft<T> draft, ref Utf8JsonReader reader, Reading reading)
    {
        if (!reading.TryMemberName(ref reader, out var name)) return;
        reading.Push(name);
        reader.Read();
        if (!draft.See(name)) reading.Refuse(ref reader, "member-duplicate", "The object has this member twice.");
        else if (draft.UnknownCount > reading.Options.MaxItems) reading.Refuse(ref reader, "items-too-many", "The object has too many members.");
        else if (RawJson.Read(ref reader, reading) is { } json) reading.Unknown(draft, name, json, IsExtensible);
        reading.Pop();
    }
}
