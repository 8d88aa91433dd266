using System.Globalization;
using System.Numerics;
using Concordance.Knots.Closing;
using Concordance.Knots.Networks;
using Concordance.Knots.Openings;

namespace Concordance.Bench;

/// <summary>
/// The knot engine on networks of known families, every leaf read as "before" and conditions only dropped, beside clingo in the same run;
/// the same with softening; and a hundred thousand actions loaded and closed. Seconds of processor time.
/// </summary>
internal static class KnotsBench
{
    private const int Cap = 60;

    /// <summary>Where there are more, they are counted and not listed.</summary>
    private const int MostListed = 20_000;

    private static readonly (string Name, int Parties, int Actions, int Circles, int Length, bool Tangle)[] Families =
    [
        ("A 50", 4, 50, 3, 3, false), ("A 500", 4, 500, 3, 3, false), ("A 5000", 4, 5000, 3, 3, false),
        ("B 500", 6, 500, 10, 3, false), ("B 1000", 6, 1000, 20, 3, false), ("B 5000", 6, 5000, 100, 3, false),
        ("C 200", 4, 200, 3, 8, true), ("C 1000", 4, 1000, 3, 8, true), ("C 5000", 4, 5000, 3, 8, true),
    ];

    public static IEnumerable<string> Run()
    {
        yield return "network    minimal ways out  least |   first      all | clingo first      all  least cost | all by clingo's | program, cold";
        foreach (var family in Families)
        {
            Network network = MadeNetworks.Draw(1, family.Parties, family.Actions, family.Circles, family.Length, family.Tangle);
            yield return BeforeOnly(family.Name, network);
        }

        yield return "the same with softening and all three modes: first and all by diagrams; first, and how many of the least ones in ten seconds, by search";
        foreach (var family in Families.Where(f => f.Name is not "C 1000"))
        {
            Network network = MadeNetworks.Draw(1, family.Parties, family.Actions, family.Circles, family.Length, family.Tangle);
            yield return Soft(family.Name, network);
        }

        yield return Soft("C 1000", MadeNetworks.Draw(1, 4, 1000, 3, 8, true), diagrams: false);
        yield return Large();
    }

    private static string BeforeOnly(string name, Network network)
    {
        Item[] items = [.. network.Items.Where(i => i.Do == Relief.Waive)];
        Network before = network.BeforeOnly();
        (WaysOut ways, BigInteger count, double first, double all) = Answer(new(before, [.. items]));
        string program = Clingo.Program(before);
        double? theirFirst = Clingo.Seconds(program, Cap, "1", "--heuristic=Domain", "--enum-mode=domRec");
        double? theirAll = count > 100_000_000 ? null : Clingo.Seconds(program, Cap, "0", "--heuristic=Domain", "--enum-mode=domRec");
        double? theirLeast = Clingo.Seconds(program + Clingo.LeastCost(before), Cap, "--opt-mode=opt");
        return string.Create(CultureInfo.InvariantCulture,
            $"{name,-8}{Short(count),20}{ways.All.LeastCost,7} |{first,8:0.000} {all,8:0.000} |{Said(theirFirst),13} {Said(theirAll),8} {Said(theirLeast),11} |{(theirAll is { } t ? (all / t).ToString("0.00", CultureInfo.InvariantCulture) : "-"),16} | {Cold(network)}");
    }

    private static (WaysOut Ways, BigInteger Count, double First, double All) Answer(Question question)
    {
        // Once for the compiler, once for the clock: what is compared is engines, not starts.
        WaysOut.Of(question);
        TimeSpan start = Environment.CpuUsage.TotalTime;
        WaysOut ways = WaysOut.Of(question)!;
        ways.All.FewestFirst().First();
        double first = Since(start);
        BigInteger count = ways.All.Count;
        if (count <= MostListed) ways.All.FewestFirst().Count();
        return (ways, count, first, Since(start));
    }

    private static string Soft(string name, Network network, bool diagrams = true)
    {
        Question question = new(network, [.. network.Items]);
        TimeSpan start = Environment.CpuUsage.TotalTime;
        HittingSets search = new(question, _ => 1);
        using CancellationTokenSource stop = new(TimeSpan.FromSeconds(10));
        double first = 0;
        int found = 0;
        foreach (WayOut _ in search.Find(stop.Token))
            if (found++ == 0) first = Since(start);
        string searched = string.Create(CultureInfo.InvariantCulture, $"search {first:0.000}, {found}{(search.IsComplete ? ", all" : "")}");
        if (!diagrams) return $"{name,-8} {searched}";
        (WaysOut ways, BigInteger count, double one, double all) = Answer(question);
        return string.Create(CultureInfo.InvariantCulture, $"{name,-8}{Short(count),20}{ways.All.LeastCost,7} |{one,8:0.000} {all,8:0.000} | {searched}");
    }

    private static string Large()
    {
        string json = MadeNetworks.Json(MadeNetworks.Draw(1, 4, 100_000, 3, 3, false));
        int reached = 0;
        Network network = PlainNetwork.Read(json);
        double load = Processor(() => PlainNetwork.Read(json).Actions.Length);
        double close = Processor(() => reached = Closure.Of(network).Reached.Length);
        return string.Create(CultureInfo.InvariantCulture, $"100,000 actions, {network.Conditions.Length} conditions, {json.Length} bytes: loaded in {load:0.00} s, closed in {close:0.00} s ({reached} can happen); the program cold: {Cold(network)}");
    }

    private static double Processor<T>(Func<T> work)
    {
        double best = double.MaxValue;
        for (int round = 0; round < Timing.Rounds; round++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            work();
            best = Math.Min(best, Since(start));
        }

        return best;
    }

    /// <summary>The program itself, started anew.</summary>
    private static string Cold(Network network)
    {
        if (!File.Exists(ProgramRun.Path)) return "not built";
        string file = Path.GetTempFileName();
        File.WriteAllText(file, MadeNetworks.Json(network));
        long peak = 0;
        double seconds = Timing.Best(() => peak = ProgramRun.Start("conditions", file, "--before-only", "--json", "--limit", "1000").PeakBytes, 1);
        File.Delete(file);
        return string.Create(CultureInfo.InvariantCulture, $"{seconds:0.0} s, {peak / 1_000_000} MB");
    }

    private static double Since(TimeSpan start) => (Environment.CpuUsage.TotalTime - start).TotalSeconds;

    private static string Short(BigInteger count) => count < BigInteger.Pow(10, 15) ? count.ToString(CultureInfo.InvariantCulture) : ((double)count).ToString("0.00e0", CultureInfo.InvariantCulture);

    private static string Said(double? seconds) => seconds?.ToString("0.00", CultureInfo.InvariantCulture) ?? "cap";
}
