using System.Reflection;
using Cx.Domain.Json;
using Xunit;

namespace Cx.Domain.Tests.Json;

/// <summary>What contracts promise about the types that they are of.</summary>
public class ContractTests
{
    private static readonly Dictionary<Type, object> Contracts = typeof(Contract<>).Assembly.GetTypes()
        .Select(t => t.GetField("Contract", BindingFlags.Public | BindingFlags.Static))
        .Where(f => f is not null)
        .Select(f => f!.GetValue(null)!)
        .ToDictionary(c => c.GetType().GetGenericArguments()[0]);

    public static TheoryData<Type> ModelTypes => [.. typeof(CxDocument).Assembly.GetExportedTypes()
        .Where(t => !t.IsInterface && typeof(IExtensible).IsAssignableFrom(t)).Append(typeof(Money)).Append(typeof(Scale))];

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void Every_member_of_the_model_is_declared_with_sensitivity_and_meaning(Type type)
    {
        var members = MembersOf(type);
        // The rating is what the number and its scale say.
        string[] properties = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(p => p.Name).Where(n => n is not ("Extensions" or "Rating")).Select(n => char.ToLowerInvariant(n[0]) + n[1..])];
        Assert.Equal(properties.Order(StringComparer.Ordinal), members.Select(m => m.Name).Where(n => n != "cx").Order(StringComparer.Ordinal));
        Assert.All(members, m => Assert.EndsWith(".", m.Description, StringComparison.Ordinal));
        Assert.All(members, m => Assert.True(Enum.IsDefined(m.Sensitivity)));
    }

    [Fact]
    public void Ids_of_people_and_of_what_they_did_are_pseudonymous()
    {
        foreach (var type in Contracts.Keys)
        {
            foreach (var member in MembersOf(type))
            {
                var value = member.Type;
                bool leadsToAPerson = new[] { typeof(Id<Customer>), typeof(Id<Journey>), typeof(Id<Interaction>), typeof(Id<SurveyResponse>), typeof(Id<SupportCase>) }.Contains(value);
                if (leadsToAPerson) Assert.True(member.Sensitivity >= Sensitivity.Pseudonymous, $"{type.Name}.{member.Name}");
            }
        }

        Assert.All([typeof(Customer), typeof(Interaction), typeof(SurveyResponse), typeof(SupportCase)], t =>
            Assert.Equal(Sensitivity.Personal, MembersOf(t).Single(m => m.Name == "attributes").Sensitivity));
    }

    [Fact]
    public void Every_name_of_an_enumeration_is_known()
    {
        Check(Kind.Presence);
        Check(Kind.Nature);
        Check(Kind.InteractionDirection);
        Check(Kind.CauseKind);
        Check(Kind.Outcome);
        Check(Kind.MetricDirection);
        Check(Kind.QuestionKind);
        Check(Kind.CaseStatus);

        static void Check<TEnum>(EnumKind<TEnum> kind)
            where TEnum : struct, Enum
        {
            foreach (var value in Enum.GetValues<TEnum>())
            {
                string json = Text.Write(kind, value);
                Assert.Equal(string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}")), json.Trim('"'));
                Assert.Equal(value, Text.Read(kind, json).Value);
            }
        }
    }

    [Fact]
    public void Names_of_types_and_members_differ()
    {
        Assert.Equal(Contracts.Count, Contracts.Values.Select(c => (string)c.GetType().GetProperty("Name")!.GetValue(c)!).Distinct().Count());
        Assert.All(Contracts.Keys, t => Assert.Equal(MembersOf(t).Count, MembersOf(t).Select(m => m.Name).Distinct().Count()));
    }

    private static List<(string Name, string Description, Sensitivity Sensitivity, Type Type)> MembersOf(Type type)
    {
        object contract = Contracts[type];
        return [.. ((Array)contract.GetType().GetProperty("Members")!.GetValue(contract)!).Cast<object>().Select(m => (
            (string)m.GetType().GetProperty("Name")!.GetValue(m)!,
            (string)m.GetType().GetProperty("Description")!.GetValue(m)!,
            (Sensitivity)m.GetType().GetProperty("Sensitivity")!.GetValue(m)!,
            m.GetType().GetGenericArguments()[1]))];
    }
}
