using System.Collections.Immutable;
using System.Text.Json;

namespace Concordance.Knots.Networks;

/// <summary>A network file is not as expected; the message says where and what to do.</summary>
public sealed class NetworkException(string message) : Exception(message);

/// <summary>
/// The plain network format: JSON with "actions", "conditions" (cnf or dnf terms of [mode, target]) and "goals", at the
/// top or, where it stands beside its known answers, under "network".
/// </summary>
public static class PlainNetwork
{
    public static Network Read(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 64 });
            JsonElement root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && !root.TryGetProperty("actions", out _) && root.TryGetProperty("network", out JsonElement inner) ? Read(inner, "network") : Read(root, "");
        }
        catch (JsonException e)
        {
            throw new NetworkException($"line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}: this is not JSON; expected an object with \"actions\", \"conditions\" and \"goals\"");
        }
    }

    private static Network Read(JsonElement root, string top)
    {
        Dictionary<int, int> index = [];
        List<Act> actions = [];
        foreach ((JsonElement action, string at) in List(root, "actions", top))
        {
            int id = Number(action, "id", at);
            if (!index.TryAdd(id, actions.Count)) throw new NetworkException($"{at}.id: action {id} is there twice; give each action a number of its own");
            actions.Add(new(id, Number(action, "party", at, 0), Kind(action, at), Text(action, "name")));
            RefuseDays(action, at);
        }

        List<Condition> conditions = [];
        foreach ((JsonElement condition, string at) in List(root, "conditions", top)) conditions.Add(Read(condition, at, index));
        int[] goals = [.. List(root, "goals", top).Select(g => Target(g.Element, g.At, index))];
        return new([.. actions], [.. conditions], [.. goals]);
    }

    private static Condition Read(JsonElement condition, string at, Dictionary<int, int> index)
    {
        bool cnf = Text(condition, "form") switch
        {
            "cnf" => true,
            "dnf" => false,
            var other => throw new NetworkException($"{at}.form: \"{other}\" is not known; expected \"cnf\" (and of ors) or \"dnf\" (or of ands)"),
        };
        int action = Target(Property(condition, "action", at), at + ".action", index);
        ImmutableArray<Guard> terms = [.. List(condition, "terms", at).Select(t => Term(t.Element, t.At, cnf, index, action))];
        if (terms.IsEmpty) throw new NetworkException($"{at}.terms: {(cnf ? "\"all\"" : "\"any\"")} of nothing; name at least one term, or take the condition out");
        RefuseDays(condition, at);
        bool relaxable = !condition.TryGetProperty("relaxable", out JsonElement may) || may.ValueKind == JsonValueKind.True;
        return new(Number(condition, "id", at), action, cnf ? new All(terms) : new Any(terms), relaxable, Cost(condition, "waive", at), Cost(condition, "soften", at));
    }

    private static Guard Term(JsonElement term, string at, bool cnf, Dictionary<int, int> index, int waits)
    {
        if (term.ValueKind != JsonValueKind.Array) throw new NetworkException($"{at}: expected a list of [mode, action], as [\"B\", 3]");
        if (term.GetArrayLength() == 0) throw new NetworkException($"{at}: {(cnf ? "\"any\"" : "\"all\"")} of nothing; name at least one action, or take the term out");
        ImmutableArray<Guard> leaves = [.. term.EnumerateArray().Select((leaf, i) => Leaf(leaf, $"{at}[{i}]", index, waits))];
        return cnf ? new Any(leaves) : new All(leaves);
    }

    /// <param name="waits">Index of the action whose condition it is.</param>
    private static Guard Leaf(JsonElement leaf, string at, Dictionary<int, int> index, int waits)
    {
        if (leaf.ValueKind != JsonValueKind.Array || leaf.GetArrayLength() != 2) throw new NetworkException($"{at}: expected [mode, action], as [\"B\", 3]");
        Mode mode = leaf[0].ValueKind != JsonValueKind.String ? throw new NetworkException($"{at}: expected a mode in quotes: \"B\", \"S\" or \"G\"") : leaf[0].GetString() switch
        {
            "B" => Mode.Before,
            "S" => Mode.Together,
            "G" => Mode.Assured,
            var other => throw new NetworkException($"{at}: mode \"{other}\" is not known; expected \"B\" (before), \"S\" (same step) or \"G\" (assured)"),
        };
        int target = Target(leaf[1], at, index);
        return target == waits ? throw new NetworkException($"{at}: action {leaf[1].GetRawText()} waits for itself; take this out") : new Leaf(mode, target);
    }

    /// <summary>A network has no days, only what comes before what; one that was put in all the same is not passed over, for it might contradict the order.</summary>
    private static void RefuseDays(JsonElement of, string at)
    {
        foreach (JsonProperty field in of.EnumerateObject())
            if (field.Name != "name" && field.Value.ValueKind == JsonValueKind.String && field.Value.TryGetDateTime(out _))
                throw new NetworkException($"{at}.{field.Name}: a network has no days; say what must come before what, or take \"{field.Name}\" out");
    }

    private static int Target(JsonElement number, string at, Dictionary<int, int> index)
    {
        if (number.ValueKind != JsonValueKind.Number || !number.TryGetInt32(out int id)) throw new NetworkException($"{at}: expected the number of an action");
        return index.TryGetValue(id, out int action) ? action : throw new NetworkException($"{at}: there is no action {id}; name one of \"actions\"");
    }

    private static ActKind Kind(JsonElement action, string at) => Text(action, "kind") switch
    {
        "doc" => ActKind.Document,
        "commit" => ActKind.Commitment,
        "physical" => ActKind.Physical,
        "event" => ActKind.Event,
        var other => throw new NetworkException($"{at}.kind: \"{other}\" is not known; expected \"doc\", \"commit\", \"physical\" or \"event\""),
    };

    private static IEnumerable<(JsonElement Element, string At)> List(JsonElement of, string name, string at)
    {
        JsonElement list = Property(of, name, at);
        if (list.ValueKind != JsonValueKind.Array) throw new NetworkException($"{at}.{name}: expected a list".TrimStart('.'));
        return list.EnumerateArray().Select((e, i) => (e, $"{at}.{name}[{i}]".TrimStart('.')));
    }

    private static JsonElement Property(JsonElement of, string name, string at)
    {
        if (of.ValueKind != JsonValueKind.Object) throw new NetworkException($"{(at.Length == 0 ? "the file" : at)}: expected an object with \"{name}\"");
        return of.TryGetProperty(name, out JsonElement found) ? found : throw new NetworkException($"{(at.Length == 0 ? "the file" : at)}: \"{name}\" is missing");
    }

    private static int Number(JsonElement of, string name, string at, int? otherwise = null)
    {
        if (otherwise is { } given && of.ValueKind == JsonValueKind.Object && !of.TryGetProperty(name, out _)) return given;
        JsonElement number = Property(of, name, at);
        return number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out int value) ? value : throw new NetworkException($"{at}.{name}: expected a whole number");
    }

    private static int Cost(JsonElement condition, string name, string at)
    {
        int cost = Number(condition, name, at, 1);
        return cost is >= 0 and <= 1_000_000 ? cost : throw new NetworkException($"{at}.{name}: a cost of {cost}; expected 0 to 1000000");
    }

    private static string? Text(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
