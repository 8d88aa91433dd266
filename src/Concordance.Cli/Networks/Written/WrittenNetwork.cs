using System.Collections.Immutable;
using System.Globalization;
using Concordance.Knots.Networks;

namespace Concordance.Cli.Networks.Written;

/// <summary>A network written by hand in YAML (docs/NETWORKS.md): actions by name, what each waits for, goals. The first fault ends it and names its line and column.</summary>
internal sealed class WrittenNetwork
{
    private static readonly string[] Settings = ["drop", "soften", "fixed"];

    private readonly Dictionary<string, int> _actions = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _parties = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Condition> _conditions = [];
    private readonly List<Item> _items = [];
    private WrittenGuards _guards = new(new Dictionary<string, int>(), null);

    /// <exception cref="NetworkException">The file is not as expected.</exception>
    public static NamedNetwork Read(string yaml) =>
        WrittenNode.Read(yaml) is var root && root is WrittenMap map ? new WrittenNetwork().Read(map) : throw root.Fault("expected the keys \"actions\" and \"goals\"");

    private NamedNetwork Read(WrittenMap root)
    {
        root.Allow("parties", "actions", "define", "goals");
        WrittenMap actions = root.Find("actions") is { } written ? Map(written, "actions") : throw root.Fault("\"actions\" is missing");
        WrittenMap? definitions = root.Find("define") is { } defined ? Map(defined, "define") : null;
        bool partiesListed = root.Find("parties") is { } parties && Parties(parties);
        foreach ((WrittenText name, _) in actions.Pairs) _actions.Add(name.Name, _actions.Count);
        _guards = new(_actions, definitions);
        CheckDefinitions(definitions);
        List<Act> acts = [];
        foreach ((WrittenText name, WrittenNode action) in actions.Pairs)
        {
            WrittenMap map = action is WrittenText { Text: "" } ? new WrittenMap(action.Line, action.Column, []) : Map(action, name.Shown);
            map.Allow(["by", "kind", "done", "waits", "of", .. WrittenGuards.Keys, .. Settings]);
            int party = map.Find("by") is { } by ? Party(by, partiesListed) : 0;
            acts.Add(new(acts.Count + 1, party, map.Find("kind") is { } kind ? Kind(kind) : ActKind.Commitment, name.Name));
            // A fact waits for nothing any more, but what is wrong in it is still said.
            int before = _conditions.Count;
            Conditions(map, acts.Count - 1);
            if (map.Find("done") is { } done && Yes(done)) Forget(before);
        }

        Network network = new([.. acts], [.. _conditions], Goals(root));
        return new(network, [.. _items], ByName: true);
    }

    private void Forget(int from)
    {
        _conditions.RemoveRange(from, _conditions.Count - from);
        _items.RemoveAll(i => i.At >= from);
    }

    /// <summary>What is defined and nowhere used is read as well: a slip in it would lie in wait.</summary>
    private void CheckDefinitions(WrittenMap? definitions)
    {
        foreach ((WrittenText name, _) in definitions?.Pairs ?? [])
            _guards.Of(new(name.Line, name.Column, "is"), name, definitions!, -1);
    }

    private void Conditions(WrittenMap map, int action)
    {
        Add(map, action, each: true);
        if (map.Find("waits") is not { } waits) return;
        foreach (WrittenNode one in waits is WrittenList { Parts: { Count: > 0 } list } ? list : throw waits.Fault("\"waits\" needs a list of conditions, as - before: …"))
        {
            WrittenMap condition = Map(one, "waits");
            condition.Allow(["of", .. WrittenGuards.Keys, .. Settings]);
            if (Add(condition, action, each: false) == 0) throw one.Fault("an empty condition; name what is waited for, or take it out");
        }
    }

    /// <param name="each">Whether each key is a condition of its own, or all together are one.</param>
    private int Add(WrittenMap map, int action, bool each)
    {
        Guard[] found = [.. map.Pairs.Where(p => WrittenGuards.Keys.Contains(p.Key.Name, StringComparer.OrdinalIgnoreCase)).Select(p => _guards.Of(p.Key, p.Value, map, action))];
        if (map.Find("of") is { } of && map.Find("at least") is null) throw of.Fault("\"of\" without \"at least\"; add at least: NUMBER");
        if (found.Length == 0) return 0;
        bool isFixed = map.Find("fixed") is { } no && Yes(no);
        (int? drop, int? soften) = (Cost(map.Find("drop")), Cost(map.Find("soften")));
        foreach (Guard guard in each || found.Length == 1 ? found : [new All([.. found])])
        {
            int at = _conditions.Count;
            _conditions.Add(new(at + 1, action, guard, !isFixed && (drop ?? soften) is not null, drop ?? 1, soften ?? 1));
            if (isFixed) continue;
            if (drop is not null) _items.Add(new(Relief.Waive, at));
            if (soften is not null && guard.Leaves.Any(l => l.Mode == Mode.Before)) _items.Add(new(Relief.Soften, at));
        }

        return found.Length;
    }

    private ImmutableArray<int> Goals(WrittenMap root)
    {
        WrittenNode goals = root.Find("goals") ?? throw root.Fault("\"goals\" is missing; name the actions one would like to see done");
        IEnumerable<WrittenNode> list = goals is WrittenList { Parts: var parts } ? parts : [goals];
        int[] found = [.. list.Select(g => g is WrittenText name && _actions.TryGetValue(name.Name, out int goal) ? goal
            : throw g.Fault(g is WrittenText other ? $"there is no action \"{other.Shown}\"{NearestName.Hint(other.Name, _actions.Keys)}; name one of \"actions\"" : "expected the name of an action"))];
        return found.Length == 0 ? throw goals.Fault("\"goals\" of nothing; name at least one action") : [.. found.Distinct()];
    }

    private bool Parties(WrittenNode parties)
    {
        foreach (WrittenNode party in parties is WrittenList { Parts: var parts } ? parts : throw parties.Fault("\"parties\" needs a list, as [first, second]"))
            if (party is not WrittenText { Name: { Length: > 0 } name } || !_parties.TryAdd(name, _parties.Count)) throw party.Fault("expected the name of a party, each once");
        return true;
    }

    private int Party(WrittenNode by, bool listed)
    {
        if (by is not WrittenText { Name: { Length: > 0 } name } text) throw by.Fault("expected the name of a party");
        if (_parties.TryGetValue(name, out int party)) return party;
        if (listed) throw by.Fault($"there is no party \"{text.Shown}\"{NearestName.Hint(name, _parties.Keys)}; name one of \"parties\"");
        return _parties[name] = _parties.Count;
    }

    private static WrittenMap Map(WrittenNode node, string of) => node as WrittenMap ?? throw node.Fault($"\"{of}\" needs a map, one \"name: …\" a line");

    private static ActKind Kind(WrittenNode kind) => (kind as WrittenText)?.Name.ToLowerInvariant() switch
    {
        "document" => ActKind.Document,
        "commitment" => ActKind.Commitment,
        "physical" => ActKind.Physical,
        "event" => ActKind.Event,
        var other => throw kind.Fault($"\"{other}\" is no kind{NearestName.Hint(other ?? "", ["document", "commitment", "physical", "event"])}; expected document, commitment, physical or event"),
    };

    private static bool Yes(WrittenNode node) => (node as WrittenText)?.Text.ToLowerInvariant() switch
    {
        "yes" or "true" => true,
        "no" or "false" => false,
        _ => throw node.Fault("expected yes or no"),
    };

    /// <returns>Null for "no": it cannot be had. 1 where nothing is said.</returns>
    private static int? Cost(WrittenNode? node) => (node as WrittenText)?.Text.ToLowerInvariant() switch
    {
        null when node is null => 1,
        "no" or "false" => null,
        { } text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int cost) && cost <= 1_000_000 => cost,
        _ => throw node!.Fault("expected a cost from 0 to 1000000, or no"),
    };
}
