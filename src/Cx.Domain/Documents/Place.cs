using System.Globalization;

namespace Cx.Domain;

/// <summary>Where in a document something is. Costs little to make; only a finding needs it as text.</summary>
internal sealed class Place
{
    public static readonly Place Document = new(null, "", null);

    private readonly Place? _outer;
    private readonly string _member;
    private readonly int? _index;

    private Place(Place? outer, string member, int? index) => (_outer, _member, _index) = (outer, member, index);

    public Place At(string member) => new(this, member, null);

    public Place At(string member, int index) => new(this, member, index);

    /// <summary>The JSON Pointer. The members are the model's own, so none needs escaping.</summary>
    public override string ToString()
    {
        if (_outer is null) return "";
        var index = _index is { } i ? "/" + i.ToString(CultureInfo.InvariantCulture) : "";
        return $"{_outer}/{_member}{index}";
    }
}
