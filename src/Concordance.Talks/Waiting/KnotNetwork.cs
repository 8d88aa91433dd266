using System.Collections.Immutable;
using Concordance.Knots.Closing;
using Concordance.Knots.Networks;
using Concordance.Knots.Openings;
using Concordance.Reading.Conditions;
using Concordance.Talks.Waiting.Acts;
using Condition = Concordance.Knots.Networks.Condition;
using Guard = Concordance.Knots.Networks.Guard;

namespace Concordance.Talks.Waiting;

/// <summary>A circle written for the engine: happenings as actions, waits as conditions, identities as conditions that nobody can drop.</summary>
internal sealed class KnotNetwork
{
    private readonly ImmutableArray<Wait> _waits;
    private readonly Network _network;

    public KnotNetwork(Circle circle)
    {
        Wait[][] groups = Groups(circle.Waits);
        _waits = [.. groups.Select(g => g[0])];
        Happening[] happenings = [.. circle.Happenings];
        int[] place = [.. Enumerable.Range(0, happenings.Length)];
        int At(Happening happening) => place[Array.FindIndex(happenings, h => ReferenceEquals(h, happening))];
        // Two names of one happening are one action here, and only here.
        foreach (Identity same in circle.Identities.Where(i => i.As == IdentityKind.Same))
        {
            (int kept, int given) = (Math.Min(At(same.A), At(same.B)), Math.Max(At(same.A), At(same.B)));
            for (int i = 0; i < place.Length; i++)
                if (place[i] == given) place[i] = kept;
        }

        List<Condition> conditions = [.. groups.Select((g, i) => new Condition(i, At(g[0].What), GuardOf(g, At), Relaxable: true))];
        foreach (Identity entails in circle.Identities.Where(i => i.As == IdentityKind.Entails))
            conditions.Add(new Condition(conditions.Count, At(entails.A), new Leaf(Mode.Together, At(entails.B)), Relaxable: false));
        _network = new Network([.. happenings.Select((h, i) => new Act(i, 0, KindOf(h)))], [.. conditions], [.. place.Distinct().Order()]);
    }

    /// <summary>The conditions: alternatives of one are one.</summary>
    private static Wait[][] Groups(ImmutableArray<Wait> waits)
    {
        List<List<Wait>> groups = [];
        foreach (Wait wait in waits)
        {
            if (wait.Among is not null && groups.Find(g => ReferenceEquals(g[0].Among, wait.Among) && ReferenceEquals(g[0].Holder, wait.Holder)) is { } group) group.Add(wait);
            else groups.Add([wait]);
        }

        return [.. groups.Select(g => g.ToArray())];
    }

    /// <summary>What lies outside the circle may come: so many fewer are wanted of those inside.</summary>
    private static Guard GuardOf(Wait[] waits, Func<Happening, int> at)
    {
        Guard[] leaves = [.. waits.Select(w => new Leaf(ModeOf(w.Mode), at(w.On)))];
        return waits[0].Among is { } among ? new AtLeast(Math.Max(1, among.AtLeast - (among.Of.Length - leaves.Length)), [.. leaves]) : leaves[0];
    }

    /// <summary>None of the circle's happenings can come first, nor all at one stroke.</summary>
    public bool IsStuck => Closure.Of(_network).Reached is var reached && !_network.Goals.Any(g => reached.Contains(g));

    /// <summary>Every smallest set of conditions to drop or to soften after which all can happen, fewest first.</summary>
    public ImmutableArray<ImmutableArray<WayOutItem>> WaysOut()
    {
        Question question = new(_network, [.. _network.Items]);
        IEnumerable<Concordance.Knots.Openings.WayOut> all = Concordance.Knots.Openings.WaysOut.Of(question)?.All.FewestFirst() ?? SomeWaysOut.Find(question, default);
        return [.. all.Select(w => w.Items.Select(i => new WayOutItem(i.Do == Relief.Soften ? WayOutAct.Soften : WayOutAct.Waive, _waits[i.At])).ToImmutableArray())];
    }

    private static Mode ModeOf(ConditionMode mode) => mode switch
    {
        ConditionMode.Before => Mode.Before,
        ConditionMode.Together => Mode.Together,
        ConditionMode.Assured => Mode.Assured,
    };

    /// <summary>A meeting shares a step with what is handed over at it; a deed shares one with nothing.</summary>
    private static ActKind KindOf(Happening happening) => happening.Nature switch
    {
        ActNature.Paper => ActKind.Document,
        ActNature.Promise or ActNature.Meeting => ActKind.Commitment,
        ActNature.Deed => ActKind.Physical,
    };
}
