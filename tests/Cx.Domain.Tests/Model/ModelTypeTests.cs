using System.Reflection;
using FsCheck.Xunit;
using Xunit;

namespace Cx.Domain.Tests.Model;

/// <summary>Habits of all types of the model, whichever they are; new ones are held to them as soon as they have a sample.</summary>
public class ModelTypeTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Extensions SomeExtensions = new([new("x-personal", "\"personal\"")]);

    public static TheoryData<Type> Types => [.. Sample.All.Select(s => s.Type)];

    [Fact]
    public void Every_type_of_the_model_has_a_sample() => Assert.Equal(
        typeof(IExtensible).Assembly.GetTypes().Where(t => typeof(IExtensible).IsAssignableFrom(t) && !t.IsInterface).OrderBy(t => t.Name),
        Sample.All.Select(s => s.Type).OrderBy(t => t.Name));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_is_a_sealed_record_whose_members_can_not_be_set(Type type)
    {
        Assert.True(type.IsSealed);
        Assert.NotNull(type.GetMethod("<Clone>$"));
        Assert.NotNull(type.GetMethod("op_Equality"));
        Assert.All(type.GetProperties(), p => Assert.Null(p.GetSetMethod()));
        Assert.Contains(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IExtensible<>) && i.GenericTypeArguments[0] == type);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_sample_has_a_value_in_every_member(Type type)
    {
        var sample = Of(type);
        var minimal = sample.Minimal();
        Assert.All(
            Optional(type),
            p => Assert.Contains(sample.Full, full => !Equals(p.GetValue(full()), p.GetValue(minimal))));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_member_that_can_be_missing_has_a_method_that_gives_it(Type type)
    {
        if (type.GetConstructors().Length == 0) return;
        var given = Withs(type).SelectMany(w => w.GetParameters().Select(parameter => PropertyOf(w, parameter)));
        Assert.Equal(Optional(type).Select(p => p.Name).OrderBy(n => n), given.Select(p => p.Name).Distinct().OrderBy(n => n));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Equality_is_by_content(Type type)
    {
        var sample = Of(type);
        Assert.All(sample.Full.Append(sample.Minimal), make =>
        {
            Assert.NotSame(make(), make());
            Assert.Equal(make(), make());
            Assert.Equal(make().GetHashCode(), make().GetHashCode());
            Assert.Equal(true, type.GetMethod("op_Equality")!.Invoke(null, [make(), make()]));
        });
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_with_gives_another_one_and_leaves_the_original_alone(Type type)
    {
        var sample = Of(type);
        var (minimal, full) = (sample.Minimal(), sample.Full[0]());
        foreach (var with in Withs(type))
        {
            var changed = with.Invoke(minimal, Arguments(with, full))!;
            Assert.NotEqual(minimal, changed);
            Assert.Equal(sample.Minimal(), minimal);
            Assert.All(with.GetParameters(), p => Assert.Equal(PropertyOf(with, p).GetValue(full), PropertyOf(with, p).GetValue(changed)));

            Assert.Equal(full, with.Invoke(full, Arguments(with, full)));
            Assert.NotEqual(full, with.Invoke(full, Arguments(with, minimal)));
            Assert.Equal(sample.Full[0](), full);
        }
    }

    [Property(MaxTest = 200)]
    public void It_does_not_matter_in_which_order_members_are_given(int seed)
    {
        foreach (var sample in Sample.All.Where(s => Withs(s.Type).Length > 0))
        {
            var full = sample.Full[0]();
            MethodInfo[] withs = [.. Withs(sample.Type)];
            new Random(seed).Shuffle(withs);
            Assert.Equal(full, withs.Aggregate((object)sample.Minimal(), (one, with) => with.Invoke(one, Arguments(with, full))!));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Lists_are_copied_and_hold_nothing_missing(Type type)
    {
        var sample = Of(type);
        foreach (var with in Withs(type).Where(w => w.GetParameters() is [{ ParameterType.IsArray: true }]))
        {
            var parameter = with.GetParameters()[0];
            var items = (Array)Arguments(with, sample.Full[0]())[0]!;
            var first = items.GetValue(0);
            var made = with.Invoke(sample.Minimal(), [items])!;
            items.SetValue(null, 0);

            var list = (System.Collections.IEnumerable)PropertyOf(with, parameter).GetValue(made)!;
            Assert.Equal(first, list.Cast<object>().First());
            Assert.False(list is Array or System.Collections.IList, $"{type.Name}.{with.Name}");
            Assert.Equal(parameter.Name, Refused<ArgumentException>(with, sample.Minimal(), items));
            Assert.Equal(parameter.Name, Refused<ArgumentNullException>(with, sample.Minimal(), [null]));
            Assert.True(parameter.IsDefined(typeof(ParamArrayAttribute)), $"{type.Name}.{with.Name}");
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void What_can_never_be_right_is_refused(Type type)
    {
        var sample = Of(type);
        foreach (var with in Withs(type).Where(w => w.GetParameters() is [{ ParameterType.IsArray: false }]))
        {
            var parameter = with.GetParameters()[0];
            if (parameter.ParameterType.IsEnum)
                Assert.Equal(parameter.Name, Refused<ArgumentOutOfRangeException>(with, sample.Minimal(), Enum.ToObject(parameter.ParameterType, 99)));
            if (parameter.ParameterType == typeof(string))
                Assert.Equal(parameter.Name, Refused<ArgumentException>(with, sample.Minimal(), ""));
            if (parameter.ParameterType.IsValueType) continue;
            if (Nullability.Create(parameter).WriteState == NullabilityState.NotNull)
                Assert.Equal(parameter.Name, Refused<ArgumentNullException>(with, sample.Minimal(), [null]));
            else
                Assert.Equal(sample.Minimal(), with.Invoke(sample.Minimal(), [null]));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void What_a_thing_can_not_be_without_is_refused(Type type)
    {
        var full = Of(type).Full[0]();
        foreach (var constructor in type.GetConstructors())
        {
            var parameters = constructor.GetParameters();
            for (var i = 0; i < parameters.Length; i++)
            {
                if (parameters[i].ParameterType == typeof(NodaTime.Instant)) continue;
                object?[] given = [.. parameters.Select(p => type.GetProperty(Pascal(p.Name!))!.GetValue(full))];
                given[i] = parameters[i].ParameterType.IsEnum ? Enum.ToObject(parameters[i].ParameterType, 99) : null;
                var thrown = Assert.Throws<TargetInvocationException>(() => constructor.Invoke(given)).InnerException;
                Assert.Equal(parameters[i].Name, Assert.IsAssignableFrom<ArgumentException>(thrown).ParamName);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Nothing_personal_and_nothing_that_anyone_said_is_printed(Type type) => Assert.All(
        Of(type).Full.Append(Of(type).Minimal),
        make =>
        {
            var printed = With(make(), SomeExtensions).ToString();
            Assert.False(string.IsNullOrEmpty(printed));
            Assert.DoesNotContain("personal", printed, StringComparison.OrdinalIgnoreCase);
        });

    [Theory]
    [MemberData(nameof(Types))]
    public void Extensions_are_kept_and_count_for_equality(Type type)
    {
        var full = Of(type).Full[0]();
        var extended = With(full, SomeExtensions);
        Assert.Same(Extensions.None, full.Extensions);
        Assert.Same(SomeExtensions, extended.Extensions);
        Assert.NotEqual(full, extended);
        Assert.Equal(With(full, new([new("x-personal", "\"personal\"")])), extended);
        Assert.Equal(full, With(extended, Extensions.None));
        Assert.All(Withs(type), w => Assert.Same(SomeExtensions, ((IExtensible)w.Invoke(extended, Arguments(w, full))!).Extensions));
    }

    private static Sample Of(Type type) => Sample.All.Single(s => s.Type == type);

    private static PropertyInfo[] Optional(Type type) =>
        [.. type.GetProperties().Where(p => p.GetSetMethod(nonPublic: true) is not null && p.Name != nameof(IExtensible.Extensions))];

    private static MethodInfo[] Withs(Type type) =>
        [.. type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(m => m.Name.StartsWith("With", StringComparison.Ordinal))];

    // The first parameter is called after the method, the others after themselves.
    private static PropertyInfo PropertyOf(MethodInfo with, ParameterInfo parameter) =>
        with.DeclaringType!.GetProperty(parameter.Name switch
        {
            _ when parameter.Position == 0 => with.Name["With".Length..],
            "optimal" => nameof(TaskAttempt.OptimalSteps),
            { } name => Pascal(name),
            null => throw new InvalidOperationException(),
        })!;

    private static object?[] Arguments(MethodInfo with, object from) => [.. with.GetParameters().Select(p => Argument(p, PropertyOf(with, p).GetValue(from)))];

    private static object? Argument(ParameterInfo parameter, object? value)
    {
        if (!parameter.ParameterType.IsArray) return value;
        object[] items = [.. ((System.Collections.IEnumerable)value!).Cast<object>()];
        var array = Array.CreateInstance(parameter.ParameterType.GetElementType()!, items.Length);
        items.CopyTo(array, 0);
        return array;
    }

    private static string? Refused<TException>(MethodInfo with, object on, params object?[] arguments)
        where TException : ArgumentException
    {
        var thrown = Assert.Throws<TargetInvocationException>(() => with.Invoke(on, arguments)).InnerException;
        return Assert.IsAssignableFrom<TException>(thrown).ParamName;
    }

    private static IExtensible With(IExtensible one, Extensions extensions)
    {
        var face = typeof(IExtensible<>).MakeGenericType(one.GetType());
        return (IExtensible)face.GetMethod("With")!.Invoke(one, [extensions])!;
    }

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
