namespace Cx.Domain;

/// <summary>Whether something takes place online or offline.</summary>
public enum Presence
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Over the internet: a site, an app, e-mail, chat.</summary>
    Online,

    /// <summary>Elsewhere: the phone, a counter, paper.</summary>
    Offline,
}
