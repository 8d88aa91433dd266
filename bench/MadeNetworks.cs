using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Concordance.Knots.Networks;

namespace Concordance.Bench;

/// <summary>
/// Networks of conditions drawn by a seed, draw for draw those of the families A, B and C in whose figures engines are compared:
/// ordinary actions that wait for some of the twenty before them, circles planted among them, one goal that needs a member of each circle.
/// </summary>
internal static class MadeNetworks
{
    private static readonly int[] TermCounts = [1, 1, 2, 2, 3], LeafCounts = [1, 1, 2, 3];

    /// <param name="tangle">Circles in which members wait for several others, not only for the next.</param>
    public static Network Draw(int seed, int parties, int actions, int circles, int length, bool tangle)
    {
        PythonRandom random = new(string.Create(CultureInfo.InvariantCulture, $"cond/{seed}/{parties}/{actions}/{circles}/{length}/{(tangle ? "tangle" : "hard")}"));
        List<Act> acts = [];
        List<Condition> conditions = [];
        void Add(int action, Guard guard, bool relaxable, int waive, int soften) => conditions.Add(new(conditions.Count, action, guard, relaxable, waive, soften));
        for (int i = 0; i < actions; i++)
        {
            int party = random.Below(parties);
            double kind = random.Next();
            acts.Add(new(i, party, kind < .4 ? ActKind.Document : kind < .8 ? ActKind.Commitment : ActKind.Physical));
        }

        for (int i = 1; i < actions; i++)
        {
            if (random.Next() >= .85) continue;
            Ordinary(random, i, Add);
            if (random.Next() < .15) Ordinary(random, i, Add);
        }

        List<int[]> members = [];
        for (int q = 0; q < circles; q++) members.Add(Circle(random, Range((long)q * actions / circles, (long)(q + 1) * actions / circles), length, tangle, Add));
        acts.Add(new(actions, random.Below(parties), ActKind.Commitment));
        (int waive, int soften) = (random.Between(3, 9), random.Between(1, 2));
        Add(actions, new All([.. members.Select(m => new Any([new Leaf(Mode.Before, random.Choice(m))]))]), false, waive, soften);
        return new([.. acts], [.. conditions], [actions]);
    }

    /// <summary>The plain network format.</summary>
    public static string Json(Network network)
    {
        string[] kinds = ["doc", "commit", "physical", "event"], modes = ["B", "S", "G"];
        string Terms(IEnumerable<Guard> terms) => string.Join(",", terms.Select(t => $"[{string.Join(",", t.Leaves.Select(l => string.Create(CultureInfo.InvariantCulture, $"[\"{modes[(int)l.Mode]}\",{l.Target}]")))}]"));
        StringBuilder json = new("{\"actions\":[");
        json.AppendJoin(',', network.Actions.Select(a => string.Create(CultureInfo.InvariantCulture, $"{{\"id\":{a.Id},\"party\":{a.Party},\"kind\":\"{kinds[(int)a.Kind]}\"}}")));
        json.Append("],\"conditions\":[");
        json.AppendJoin(',', network.Conditions.Select(c => string.Create(CultureInfo.InvariantCulture,
            $"{{\"id\":{c.Id},\"action\":{c.Action},\"form\":\"{(c.Guard is All ? "cnf" : "dnf")}\",\"terms\":[{Terms(c.Guard is All all ? all.Of : ((Any)c.Guard).Of)}],\"relaxable\":{(c.Relaxable ? "true" : "false")},\"waive\":{c.WaiveCost},\"soften\":{c.SoftenCost}}}")));
        return json.Append("],\"goals\":[").AppendJoin(',', network.Goals).Append("]}").ToString();
    }

    private static void Ordinary(PythonRandom random, int action, Action<int, Guard, bool, int, int> add)
    {
        bool cnf = random.Next() < .7;
        ImmutableArray<Guard> terms = [.. Enumerable.Range(0, random.Choice(TermCounts)).Select(_ => Term(random, action, cnf))];
        bool relaxable = random.Next() < .7;
        int waive = random.Between(3, 9);
        add(action, cnf ? new All(terms) : new Any(terms), relaxable, waive, random.Between(1, 2));
    }

    private static Guard Term(PythonRandom random, int action, bool cnf)
    {
        List<Guard> leaves = [];
        for (int left = random.Choice(LeafCounts); left > 0; left--)
        {
            int first = Math.Max(0, action - 20), target = first + random.Below(action - first);
            double mode = random.Next();
            Leaf leaf = new(mode < .6 ? Mode.Before : mode < .85 ? Mode.Together : Mode.Assured, target);
            if (!leaves.Contains(leaf)) leaves.Add(leaf);
        }

        return cnf ? new Any([.. leaves]) : new All([.. leaves]);
    }

    private static int[] Circle(PythonRandom random, int[] among, int length, bool tangle, Action<int, Guard, bool, int, int> add)
    {
        int[] members = [.. random.Sample(among, length).Order()];
        for (int t = 0; t < length; t++)
        {
            int waive = random.Between(3, 9), soften = random.Between(1, 2);
            Guard next = new Leaf(Mode.Before, members[(t + 1) % length]);
            int[] others = [.. members.Where(m => m != members[t])];
            Guard guard = tangle
                ? new All([new Any([next, new Leaf(Mode.Before, random.Choice(others))]), new Any([.. random.Sample(others, 2).Select(o => new Leaf(Mode.Before, o))])])
                : new All([new Any([next])]);
            add(members[t], guard, true, waive, soften);
        }

        return members;
    }

    private static int[] Range(long start, long end) => [.. Enumerable.Range((int)start, (int)(end - start))];
}
