#if NETSTANDARD2_0
namespace System.Collections.Generic;

/// <summary>What dictionaries of the target lack.</summary>
internal static class Dictionaries
{
    public static bool TryAdd<TKey, TValue>(this Dictionary<TKey, TValue> dictionary, TKey key, TValue value)
    {
        if (dictionary.ContainsKey(key)) return false;
        dictionary.Add(key, value);
        return true;
    }
}
#endif
