using System.Collections.Immutable;
using System.Globalization;
using Concordance.Knots.Networks;

namespace Concordance.Cli.Networks.Written;

/// <summary>
/// Formulas as a person writes them: "before: X", "any: […]", "at least: 2" with "of: […]", nested; "is: NAME" stands for a formula of "define".
/// Names directly under "before", "together" or "assured", however nested, are actions.
/// </summary>
internal sealed class WrittenGuards(IReadOnlyDictionary<string, int> actions, WrittenMap? definitions)
{
    public static readonly string[] Keys = ["before", "together", "assured", "all", "any", "at least", "is"];

    /// <summary>Definitions that use each other twice would double with each; nobody writes as many conditions as this.</summary>
    private const int MostParts = 1_000_000;

    private readonly Stack<string> _inside = [];
    private int _parts;

    /// <summary>The formula of one key and its value in <paramref name="of"/>.</summary>
    public Guard Of(WrittenText key, WrittenNode value, WrittenMap of, int waits) => Of(key, value, of, new Place(null, waits));

    /// <param name="Mode">How names here are meant; null where that was not said yet.</param>
    /// <param name="Waits">Index of the action whose condition it is; -1 in a definition that is only looked at.</param>
    private readonly record struct Place(Mode? Mode, int Waits);

    private Guard Of(WrittenText key, WrittenNode value, WrittenMap of, Place at)
    {
        if (++_parts > MostParts) throw key.Fault("the conditions grow beyond a million parts; define less in terms of each other");
        switch (key.Name.ToLowerInvariant())
        {
            case "before": return Moded(Mode.Before, key, value, at);
            case "together": return Moded(Mode.Together, key, value, at);
            case "assured": return Moded(Mode.Assured, key, value, at);
            case "all": return new All(Parts(key, value, at));
            case "any": return new Any(Parts(key, value, at));
            case "at least": return AtLeast(key, value, of, at);
            default: return Defined(value, at);
        }
    }

    private Guard Moded(Mode mode, WrittenText key, WrittenNode value, Place at)
    {
        if (at.Mode is not null) throw key.Fault($"\"{key.Shown}\" inside another before, together or assured; say it once");
        return value is WrittenList ? new All(Parts(key, value, at with { Mode = mode })) : Part(value, at with { Mode = mode });
    }

    private AtLeast AtLeast(WrittenText key, WrittenNode value, WrittenMap map, Place at)
    {
        if (map.Find("of") is not { } of) throw key.Fault("\"at least\" needs a list beside it: of: […]");
        ImmutableArray<Guard> parts = Parts(key, of, at);
        return value is WrittenText number && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count >= 1 && count <= parts.Length
            ? new AtLeast(count, parts)
            : throw value.Fault($"expected how many of the {parts.Length.ToString(CultureInfo.InvariantCulture)} parts, from 1 to {parts.Length.ToString(CultureInfo.InvariantCulture)}");
    }

    private ImmutableArray<Guard> Parts(WrittenText key, WrittenNode value, Place at)
    {
        if (value is not WrittenList { Parts: var parts }) throw value.Fault($"\"{key.Shown}\" needs a list, as [first, second]");
        return parts.Count == 0 ? throw value.Fault($"\"{key.Shown}\" of nothing; name at least one part, or take the condition out") : [.. parts.Select(p => Part(p, at))];
    }

    private Guard Part(WrittenNode part, Place at)
    {
        switch (part)
        {
            case WrittenText name when at.Mode is { } mode: return Leaf(name, mode, at.Waits);
            case WrittenText name: throw name.Fault($"how is \"{name.Shown}\" waited for? write {{ before: {name.Shown} }}, together or assured");
            case WrittenMap map:
                map.Allow([.. Keys, "of"]);
                Guard[] parts = [.. map.Pairs.Where(p => !p.Key.Name.Equals("of", StringComparison.OrdinalIgnoreCase)).Select(p => Of(p.Key, p.Value, map, at))];
                return parts.Length switch { 0 => throw map.Fault("an empty condition; name what is waited for, or take it out"), 1 => parts[0], _ => new All([.. parts]) };
            default: throw part.Fault("expected an action or a condition, not a list; say all: […] or any: […]");
        }
    }

    private Leaf Leaf(WrittenText name, Mode mode, int waits)
    {
        if (++_parts > MostParts) throw name.Fault("the conditions grow beyond a million parts; define less in terms of each other");
        if (!actions.TryGetValue(name.Name, out int target)) throw name.Fault($"there is no action \"{name.Shown}\"{NearestName.Hint(name.Name, actions.Keys)}; name one of \"actions\"");
        return target == waits ? throw name.Fault($"\"{name.Shown}\" waits for itself; take this out") : new Leaf(mode, target);
    }

    private Guard Defined(WrittenNode value, Place at)
    {
        if (value is not WrittenText name) throw value.Fault("expected a name of \"define\"");
        if (definitions?.Find(name.Name) is not { } found) throw name.Fault($"\"{name.Shown}\" is not defined{NearestName.Hint(name.Name, definitions?.Pairs.Select(p => p.Key.Name) ?? [])}; add it under \"define\"");
        if (_inside.Contains(name.Name, StringComparer.OrdinalIgnoreCase)) throw name.Fault($"\"{name.Shown}\" is defined by itself ({string.Join(" → ", _inside.Reverse().Append(name.Name).Select(n => new WrittenText(0, 0, n).Shown))}); break the circle");
        // Each definition is nested at most so deep, and so are definitions in each other.
        if (_inside.Count == WrittenNode.DeepestNesting / 8) throw name.Fault("definitions lean on each other too deeply; write some of them out");
        _inside.Push(name.Name);
        Guard guard = Part(found, at);
        _inside.Pop();
        return guard;
    }
}
