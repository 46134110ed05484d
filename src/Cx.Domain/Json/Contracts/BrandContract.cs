namespace Cx.Domain.Json;

/// <summary>Brands in JSON.</summary>
internal static class BrandContract
{
    public static readonly Contract<Brand> Contract = Create();

    private static Contract<Brand> Create()
    {
        ContractBuilder<Brand> brand = new("brand", "Whose experience it is: a brand, with what it promises.");
        var id = brand.Required("id", Kind.Id<Brand>(), b => b.Id, Sensitivity.None, "Its id.");
        var name = brand.Required("name", Kind.LocalizedText, b => b.Name, Sensitivity.None, "What people call it.");
        brand.Optional("vision", Kind.LocalizedText, b => b.Vision, (b, value) => b.WithVision(value), Sensitivity.None, "What it wants to be for its customers.");
        brand.Optional("principles", Kind.ListOf(PrincipleContract.Contract), b => b.Principles, (b, value) => b.WithPrinciples([.. value]), Sensitivity.None, "What guides its design decisions.");
        return brand.Build(draft => new Brand(id.In(draft), name.In(draft)));
    }
}

/// <summary>Principles of brands in JSON.</summary>
internal static class PrincipleContract
{
    public static readonly Contract<Principle> Contract = Create();

    private static Contract<Principle> Create()
    {
        ContractBuilder<Principle> principle = new("principle", "A principle that guides a brand's design decisions.");
        var id = principle.Required("id", Kind.Id<Principle>(), p => p.Id, Sensitivity.None, "Its id.");
        var statement = principle.Required("statement", Kind.LocalizedText, p => p.Statement, Sensitivity.None, "The principle, in words.");
        return principle.Build(draft => new Principle(id.In(draft), statement.In(draft)));
    }
}
