using System;
using System.Diagnostics.CodeAnalysis;

namespace Cx.Domain;

/// <summary>
/// Where an interaction took place: an open vocabulary with well-known names; any other text is a channel too. Taken
/// verbatim and compared by its characters.
/// </summary>
/// <remarks>Immutable and thread-safe. <c>default</c> is a channel that isn't stated.</remarks>
public readonly struct Channel : IEquatable<Channel>, IComparable<Channel>
{
    private readonly string? _name;

    /// <summary>A channel.</summary>
    /// <param name="name">Its name or URI, not empty.</param>
    /// <exception cref="ArgumentNullException">The name is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Channel(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _name = name;
    }

    /// <summary>A web site: <c>web</c>.</summary>
    public static Channel Web => new("web");

    /// <summary>An application on the customer's device: <c>app</c>.</summary>
    public static Channel App => new("app");

    /// <summary>A telephone call: <c>phone</c>.</summary>
    public static Channel Phone => new("phone");

    /// <summary>Electronic mail: <c>email</c>.</summary>
    public static Channel Email => new("email");

    /// <summary>Written conversation with a person or a machine: <c>chat</c>.</summary>
    public static Channel Chat => new("chat");

    /// <summary>A shop, branch or counter: <c>store</c>.</summary>
    public static Channel Store => new("store");

    /// <summary>Paper mail: <c>letter</c>.</summary>
    public static Channel Letter => new("letter");

    /// <summary>Text messages: <c>sms</c>.</summary>
    public static Channel Sms => new("sms");

    /// <summary>Social media: <c>social</c>.</summary>
    public static Channel Social => new("social");

    /// <summary>A video call: <c>video</c>.</summary>
    public static Channel Video => new("video");

    /// <summary>A visit at the customer's: <c>field</c>.</summary>
    public static Channel Field => new("field");

    /// <summary>A self-service machine: <c>kiosk</c>.</summary>
    public static Channel Kiosk => new("kiosk");

    /// <summary>The name; empty where the channel isn't stated.</summary>
    public string Name => _name ?? string.Empty;

    /// <summary>Whether the channel is stated.</summary>
    public bool IsStated => _name is not null;

    /// <summary>
    /// What customers meet on a well-known channel: an interface on web, app and kiosk; service by phone, store, chat, video
    /// and field; messages by email, letter, sms and social. Not specified on other channels: touchpoints state it then.
    /// </summary>
    public TouchpointNature UsualNature => _name switch
    {
        "web" or "app" or "kiosk" => TouchpointNature.Interface,
        "phone" or "store" or "chat" or "video" or "field" => TouchpointNature.Service,
        "email" or "letter" or "sms" or "social" => TouchpointNature.Message,
        _ => TouchpointNature.Unspecified,
    };

    /// <summary>
    /// Whether a well-known channel is online (web, app, chat, video, email, sms, social) or offline (phone, store, field,
    /// kiosk, letter). Not specified for other channels.
    /// </summary>
    public Presence UsualPresence => _name switch
    {
        "web" or "app" or "chat" or "video" or "email" or "sms" or "social" => Presence.Online,
        "phone" or "store" or "field" or "kiosk" or "letter" => Presence.Offline,
        _ => Presence.Unspecified,
    };

    /// <summary>The channel with this name.</summary>
    /// <param name="name">Its name or URI, not empty.</param>
    /// <exception cref="ArgumentNullException">The name is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static implicit operator Channel(string name) => new(name);

    /// <summary>Whether both have the same name, or neither is stated.</summary>
    public static bool operator ==(Channel left, Channel right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Channel left, Channel right) => !left.Equals(right);

    /// <summary>Whether the left channel sorts before the right one.</summary>
    public static bool operator <(Channel left, Channel right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left channel sorts before the right one or equals it.</summary>
    public static bool operator <=(Channel left, Channel right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left channel sorts after the right one.</summary>
    public static bool operator >(Channel left, Channel right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left channel sorts after the right one or equals it.</summary>
    public static bool operator >=(Channel left, Channel right) => left.CompareTo(right) >= 0;

    /// <summary>Compares names by UTF-16 code units; a channel that isn't stated sorts first.</summary>
    /// <param name="other">The channel to compare with.</param>
    public int CompareTo(Channel other) => string.CompareOrdinal(_name, other._name);

    /// <inheritdoc/>
    public bool Equals(Channel other) => string.Equals(_name, other._name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Channel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _name is null ? 0 : StringComparer.Ordinal.GetHashCode(_name);

    /// <summary>The name; empty where the channel isn't stated.</summary>
    public override string ToString() => Name;

    /// <summary>The channel with a name that is known not to be empty, or none.</summary>
    internal static Channel Of(string? name) => name is null ? default : new Channel(name);
}
