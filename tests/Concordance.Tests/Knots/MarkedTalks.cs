using System.Text.Json.Nodes;
using Concordance.Knots.Cores;
using Concordance.Knots.Networks;
using Concordance.Knots.Openings;
using Concordance.Tests.House;

namespace Concordance.Tests.Knots;

/// <summary>A negotiation story marked by hand, and its waits as a network of conditions.</summary>
internal sealed class MarkedTalks
{
    private MarkedTalks(string name, JsonNode marks) => (Name, Marks) = (name, marks);

    public string Name { get; }

    public JsonNode Marks { get; }

    public string Texts => Path.GetFullPath(Path.Combine(Root, Name, Text(Marks, "texts")));

    public static string Root => Path.Combine(Repository.Root, "gold", "talks");

    public static string[] Names => [.. Directory.GetDirectories(Root).Select(d => Path.GetFileName(d)).Where(n => n != "none").Order(StringComparer.Ordinal)];

    public static MarkedTalks Read(string name) => new(name, JsonNode.Parse(File.ReadAllText(Path.Combine(Root, name, "marks.json")))!);

    public static string Text(JsonNode node, string key) => node[key]!.GetValue<string>();

    public static string[] Strings(JsonNode node, string key) => [.. node[key]!.AsArray().Select(s => s!.GetValue<string>())];

    public JsonNode[] List(string name) => [.. Marks[name]!.AsArray().Select(n => n!)];

    /// <summary>The waits that hold at the end, under the identities that hold; <paramref name="revived"/> are ids of waits or identities taken in as well.</summary>
    public TalksNetwork AtTheEnd(params string[] revived) => new(
        this,
        List("waits").Where(w => Text(w, "state") == "holds" || revived.Contains(Text(w, "id"))),
        List("identities").Where(i => i["holds"]!.GetValue<bool>() || revived.Contains(Text(i, "id"))));

    public TalksNetwork OfTheKnot(JsonNode knot) => new(
        this,
        List("waits").Where(w => Strings(knot, "waits").Contains(Text(w, "id"))),
        List("identities").Where(i => Strings(knot, "assumes").Contains(Text(i, "id"))));

    public TalksNetwork WithNothingAssumed => new(this, List("waits").Where(w => Text(w, "state") == "holds"), List("identities").Where(i => Text(i, "level") == "stated"));
}

/// <summary>Waits and identities as the engine reads them: one action for happenings that are the same, a fixed "together" for what entails another.</summary>
internal sealed class TalksNetwork
{
    private readonly string[] _happenings;
    private readonly string[] _heads;
    private readonly Dictionary<string, int> _actions = [];
    private readonly JsonNode[] _waits;
    private readonly JsonNode[] _entails;
    private readonly JsonNode[] _acts;

    public TalksNetwork(MarkedTalks talks, IEnumerable<JsonNode> waits, IEnumerable<JsonNode> identities)
    {
        _acts = talks.List("happenings");
        _happenings = [.. _acts.Select(h => MarkedTalks.Text(h, "id"))];
        Dictionary<string, string> names = _happenings.ToDictionary(h => h);
        _waits = [.. waits];
        JsonNode[] used = [.. identities];
        _entails = [.. used.Where(i => MarkedTalks.Text(i, "as") == "entails")];
        foreach (JsonNode same in used.Where(i => MarkedTalks.Text(i, "as") == "same"))
        {
            string a = names[MarkedTalks.Text(same, "a")], b = names[MarkedTalks.Text(same, "b")];
            foreach (string happening in _happenings.Where(h => names[h] == b)) names[happening] = a;
        }

        _heads = [.. names.Values.Distinct()];
        foreach (string happening in _happenings) _actions[happening] = Array.IndexOf(_heads, names[happening]);
    }

    /// <summary>The minimal stuck cores, each as its sorted actions.</summary>
    public string[] Cores => [.. StuckCores.Of(Network([])).All.Select(c => string.Join(' ', c.Order())).Order(StringComparer.Ordinal)];

    public int[] Goals(JsonNode knot) => [.. MarkedTalks.Strings(knot, "cycle").Select(h => _actions[h]).Distinct().Order()];

    /// <summary>Every minimal way to all of the knot, each as its sorted items.</summary>
    public string[] WaysOutOf(JsonNode knot)
    {
        IEnumerable<Item> items = _waits.Index().Where(w => Loose(w.Item)).SelectMany(w => new Item[] { new(Relief.Waive, w.Index), new(Relief.Soften, w.Index) });
        WaysOut ways = WaysOut.Of(new(Network(Goals(knot)), [.. items]))!;
        return [.. ways.All.FewestFirst().Select(w => Key(w.Items)).Order(StringComparer.Ordinal)];
    }

    /// <summary>A marked way out in the same words.</summary>
    public string Key(JsonNode way) => Key(way["items"]!.AsArray().Select(i => new Item(
        MarkedTalks.Text(i!, "do") == "waive" ? Relief.Waive : Relief.Soften,
        _waits.Index().Single(w => MarkedTalks.Text(w.Item, "condition") == MarkedTalks.Text(i!, "condition")).Index)));

    /// <summary>The same as <c>concordance conditions</c> reads it.</summary>
    public string Json(int[] goals)
    {
        JsonArray actions = [.. _heads.Select(h => _acts.Single(a => MarkedTalks.Text(a, "id") == h)).Index().Select(a => (JsonNode)new JsonObject { ["id"] = a.Index, ["kind"] = MarkedTalks.Text(a.Item, "act"), ["name"] = MarkedTalks.Text(a.Item, "name") })];
        JsonArray conditions = [.. _waits.Index().Select(w => (JsonNode)Condition(w.Index, MarkedTalks.Text(w.Item, "happening"), Terms(w.Item), Loose(w.Item)))];
        foreach ((int index, JsonNode entails) in _entails.Index())
            conditions.Add(Condition(_waits.Length + index, MarkedTalks.Text(entails, "a"), [new JsonArray(Leaf("S", MarkedTalks.Text(entails, "b")))], false));
        return new JsonObject { ["actions"] = actions, ["conditions"] = conditions, ["goals"] = new JsonArray([.. goals.Select(g => (JsonNode)g)]) }.ToJsonString();
    }

    private Network Network(int[] goals) => PlainNetwork.Read(Json(goals));

    private static bool Loose(JsonNode wait) => wait["relaxable"]!.GetValue<bool>();

    private static string Key(IEnumerable<Item> items) => string.Join(' ', items.Order());

    private JsonObject Condition(int id, string happening, JsonArray terms, bool relaxable) =>
        new() { ["id"] = id, ["action"] = _actions[happening], ["form"] = "dnf", ["terms"] = terms, ["relaxable"] = relaxable };

    private JsonArray Terms(JsonNode wait)
    {
        string mode = MarkedTalks.Text(wait, "mode") == "together" ? "S" : "B";
        if (wait["guard"] is not { } guard) return [new JsonArray(Leaf(mode, MarkedTalks.Text(wait, "on")))];
        string[] of = MarkedTalks.Strings(guard, "of");
        return [.. Choices(of, guard["atLeast"]!.GetValue<int>()).Select(c => (JsonNode)new JsonArray([.. c.Select(h => (JsonNode)Leaf(mode, h))]))];
    }

    private JsonArray Leaf(string mode, string happening) => [mode, _actions[happening]];

    private static IEnumerable<string[]> Choices(string[] of, int count)
    {
        if (count == 0) return [[]];
        return of.Index().SelectMany(o => Choices(of[(o.Index + 1)..], count - 1).Select(rest => (string[])[o.Item, .. rest]));
    }
}
