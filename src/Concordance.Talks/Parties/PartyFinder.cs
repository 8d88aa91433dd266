using System.Collections.Immutable;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Entities;
using Concordance.Talks.Positions;
using Concordance.Talks.Waiting;
using Concordance.Texts;

namespace Concordance.Talks.Parties;

/// <summary>The parties of a negotiation and those who host or mediate, each by name.</summary>
internal sealed record FoundParties(ImmutableArray<Entity> Main, ImmutableArray<Entity> Third, Because Because);

/// <summary>
/// A story is a negotiation where two sides that each want, offer or refuse something are told of together in talks, an offer or a
/// deal, and at least one of them says what it says to the other; or where, without any word of talks, each wants or refuses something
/// that the other is named in, or makes what it does wait for what the other does; or where both make what they do wait, one for what the other holds back. Further sides are parties where the same holds of them and a
/// party; those that only mediate, or only say what others should do, are third parties.
/// </summary>
internal static class PartyFinder
{
    public static readonly RuleId Rule = new("parties/party-finder");

    public static FoundParties? Find(Joined story, Sides sides, ImmutableArray<PositionDraft> drafts, ImmutableArray<Wait> waits)
    {
        ILookup<Entity, PositionDraft> strong = drafts.Where(d => d.Strong).ToLookup<PositionDraft, Entity>(d => d.Party, ReferenceEqualityComparer.Instance);
        HashSet<Entity> mediators = new(story.Reports.SelectMany(r => BargainWords.Mediators(r, story, sides)).Concat(story.Entities.Where(e => e.Type == ReferentType.Person && e.Offices.Any(o => BargainWords.Mediates(o.Text))).Select(e => sides.Of(e) ?? e)), ReferenceEqualityComparer.Instance);
        Haggling.Pair[] haggling = [.. Haggling.Of(story, sides, drafts)];
        Bond[] bonds = [.. Bonds(story, sides, strong, drafts, waits, haggling).Where(b => !mediators.Contains(b.A) && !mediators.Contains(b.B) && (b.BothWays || b.Waits || HeldUp.AreAlike(b.A, b.B, sides)))];
        bool talksTold = story.Reports.Sum(r => BargainWords.Talks(r)) > 1;
        Bond? first = bonds.Where(b => b.Haggles || IsBargain(b, strong) || b.BothWays || (b.Beside > 0 && b.Addressed > 0 && Holds(strong[b.A]) && Holds(strong[b.B])) || (talksTold && b.Addressed > 0) || (b.Waits && strong[b.A].Any() && strong[b.B].Any()) || (b.Beside > 1 && IsOffer(strong[b.A], strong[b.B]))).OrderByDescending(b => b.Addressed + b.Together).ThenBy(b => b.A.Name, StringComparer.Ordinal).ThenBy(b => b.B.Name, StringComparer.Ordinal).FirstOrDefault();
        first ??= OnlyTwo(story, sides, strong, mediators);
        if (first is null) return (HeldUp.Of(waits, drafts, sides) ?? HoldingOut.Of(story, sides, drafts, waits)) is { } pair ? new FoundParties(InOrder(pair.Sides), InOrder(mediators.Where(m => !pair.Sides.Contains(m, ReferenceEqualityComparer.Instance))), new Because(Rule, pair.At, [])) : null;
        HashSet<Entity> main = new([first.A, first.B], ReferenceEqualityComparer.Instance);
        foreach (Bond bond in bonds.Where(b => (b.Addressed > 0 && b.Together > 0) || (b.Addressed > 0 && (Answers(strong[b.A]) || Answers(strong[b.B]))))) main.UnionWith([bond.A, bond.B]);
        foreach ((Entity holder, Entity doer, bool isIt) in Awaiting(waits, sides)) if (main.Contains(doer) && !mediators.Contains(holder) && (isIt || HeldUp.AreAlike(holder, doer, sides)) && (holder.Type != ReferentType.Group || sides.Of(holder) is not null)) main.Add(holder);
        IEnumerable<Entity> third = bonds.Where(b => main.Contains(b.A) || main.Contains(b.B)).SelectMany(b => new[] { b.A, b.B }).Concat(mediators).Where(e => !main.Contains(e)).Distinct<Entity>(ReferenceEqualityComparer.Instance);
        return new FoundParties(InOrder(main), InOrder(third), new Because(Rule, first.At.IsEmpty ? [first.A.Main, first.B.Main] : first.At, []));
    }

    /// <summary>In a story of talks the only two bodies that take a stand, of which one makes what it does wait and the other does so too or answers, though no sentence tells of both.</summary>
    private static Bond? OnlyTwo(Joined story, Sides sides, ILookup<Entity, PositionDraft> strong, HashSet<Entity> mediators)
    {
        if (story.Reports.Sum(r => BargainWords.Talks(r, deals: false)) < 2) return null;
        Entity[] bodies = [.. strong.Select(g => g.Key).Where(e => !mediators.Contains(e) && !sides.IsPerson(e)).Take(3)];
        return bodies is [var a, var b] && (Holds(strong[a]) || Holds(strong[b])) && Answers(strong[a], held: true) && Answers(strong[b], held: true) ? new Bond(a, b, 0, false, 0, 0, false, true, []) : null;
    }

    /// <summary>Told of together in bargaining (or one speaks to the other, in a story of talks), and either one speaks to the other, or they are so told of more than once, or one answers.</summary>
    private static bool IsBargain(Bond bond, ILookup<Entity, PositionDraft> strong) =>
        bond.Together > 0 && (bond.Addressed > 0 || bond.Together > 1 || AnswersThere(strong[bond.A], bond) || AnswersThere(strong[bond.B], bond));

    /// <summary>In the report that tells of both: what a side turns down in another may be of another matter.</summary>
    private static bool AnswersThere(IEnumerable<PositionDraft> positions, Bond bond) => Answers(positions.Where(p => bond.At.Any(a => a.Report == p.In.Report.Id)));

    /// <summary>One offers, the other turns down or wants, and one of them makes what it does wait: "the guild wants eight, the yard offers nine".</summary>
    private static bool IsOffer(IEnumerable<PositionDraft> a, IEnumerable<PositionDraft> b) =>
        (a.Any(p => p.Stance == Stance.Offers) && b.Any(p => p.Stance == Stance.Rejects) || b.Any(p => p.Stance == Stance.Offers) && a.Any(p => p.Stance == Stance.Rejects)) && (Holds(a) || Holds(b));

    /// <summary>Makes what it does wait for something.</summary>
    private static bool Holds(IEnumerable<PositionDraft> positions) => positions.Any(p => p.Because.Rule == HeldCondition.Rule);

    /// <param name="held">Whether making what one does wait is an answer.</param>
    private static bool Answers(IEnumerable<PositionDraft> positions, bool held = false) => positions.Any(p => p.Stance is Stance.Rejects or Stance.Accepts or Stance.Offers || (held && p.Because.Rule == HeldCondition.Rule));

    /// <summary>Sides that make each other wait in a circle bargain, whatever words are used for it.</summary>
    public static FoundParties? OfKnots(WaitingNet waiting)
    {
        Knot[] knots = [.. waiting.Knots.Where(k => k.State != KnotState.WouldClose)];
        return knots.Length == 0 ? null : new FoundParties(InOrder(knots.SelectMany(k => k.Waits).Select(w => w.Holder).OfType<Entity>().Distinct<Entity>(ReferenceEqualityComparer.Instance)), [], new Because(Rule, knots[0].Because.At, [knots[0].Because]));
    }

    private static ImmutableArray<Entity> InOrder(IEnumerable<Entity> entities) => [.. entities.OrderBy(e => e.Name, StringComparer.Ordinal).ThenBy(e => e.Main.Report).ThenBy(e => e.Main.Span)];

    /// <summary>What two sides have with each other.</summary>
    /// <param name="Addressed">Positions of one whose words name the other.</param>
    /// <param name="Together">Sentences of bargaining that name both.</param>
    /// <param name="Waits">One holds something back until the other has acted.</param>
    /// <param name="Beside">How often what one wants or refuses stands in one sentence, or the next, with what the other does.</param>
    /// <param name="Haggles">Their haggling is told so that it needs no more.</param>
    private sealed record Bond(Entity A, Entity B, int Addressed, bool BothWays, int Together, int Beside, bool Waits, bool Haggles, ImmutableArray<Place> At);

    private static IEnumerable<Bond> Bonds(Joined story, Sides sides, ILookup<Entity, PositionDraft> strong, ImmutableArray<PositionDraft> drafts, ImmutableArray<Wait> waits, Haggling.Pair[] haggling)
    {
        Dictionary<Entity, int> order = new(ReferenceEqualityComparer.Instance);
        foreach (IGrouping<Entity, PositionDraft> group in strong) order[group.Key] = order.Count;
        // Who makes an act of theirs wait for another's is a side, and so is the other.
        foreach (Wait wait in waits)
            if (wait is { Holder: { } waiting, On.By: { } awaited } && (!wait.IsThreat || !ReferenceEquals(sides.Of(waiting), sides.Of(awaited))))
                foreach (Entity side in new[] { sides.Of(waiting), sides.Of(awaited) }.OfType<Entity>()) order.TryAdd(side, order.Count);
        foreach (Haggling.Pair pair in haggling.Where(p => !p.NeedsStands))
            foreach (Entity side in new[] { pair.A, pair.B }) order.TryAdd(side, order.Count);
        Dictionary<(int, int), (HashSet<int> From, int Addressed, int Beside, List<Place> Together)> found = [];
        void Add(Entity a, Entity b, Place? together, bool beside = false)
        {
            if (ReferenceEquals(a, b) || !order.TryGetValue(a, out int from) || !order.TryGetValue(b, out int to)) return;
            (int, int) key = from < to ? (from, to) : (to, from);
            if (!found.TryGetValue(key, out var bond)) bond = ([], 0, 0, []);
            if (beside)
            {
                found[key] = bond with { Beside = bond.Beside + 1 };
                return;
            }

            if (together is { } at) bond.Together.Add(at); else bond.From.Add(from);
            found[key] = bond with { Addressed = bond.Addressed + (together is null ? 1 : 0) };
        }

        foreach (PositionDraft draft in drafts)
            foreach (Entity other in sides.Within(draft.In, draft.Text).Distinct<Entity>(ReferenceEqualityComparer.Instance)) Add(draft.Party, other, null);
        foreach ((Entity a, Entity b) in Neighbours(drafts)) Add(a, b, null, beside: true);
        foreach (Wait wait in waits)
            if (wait is { Holder: { } holder, On.By: { } doer }) Add(sides.Of(holder) ?? holder, sides.Of(doer) ?? doer, null);
        foreach ((Entity a, Entity b, Place at) in story.Reports.SelectMany(r => BargainWords.Pairs(r, sides))) Add(a, b, at);
        foreach (Haggling.Pair pair in haggling) Add(pair.A, pair.B, pair.At);
        HashSet<(int, int)> heldUp = HeldUpBy(waits, sides, order), haggle = [.. haggling.Where(p => order.ContainsKey(p.A) && order.ContainsKey(p.B)).Select(p => order[p.A] < order[p.B] ? (order[p.A], order[p.B]) : (order[p.B], order[p.A]))];
        Entity[] all = [.. order.OrderBy(o => o.Value).Select(o => o.Key)];
        return found.Select(f => new Bond(all[f.Key.Item1], all[f.Key.Item2], f.Value.Addressed, f.Value.From.Count == 2, f.Value.Together.Count, f.Value.Beside, heldUp.Contains(f.Key), haggle.Contains(f.Key), [.. f.Value.Together]));
    }

    /// <summary>Pairs of sides of which one holds something back for an act of the other.</summary>
    private static HashSet<(int, int)> HeldUpBy(ImmutableArray<Wait> waits, Sides sides, Dictionary<Entity, int> order)
    {
        HashSet<(int, int)> found = [];
        foreach ((Entity holder, Entity doer, _) in Awaiting(waits, sides))
            if (order.TryGetValue(holder, out int a) && order.TryGetValue(doer, out int b)) found.Add(a < b ? (a, b) : (b, a));
        return found;
    }

    /// <summary>Who holds something back, and for whose act.</summary>
    private static IEnumerable<(Entity Holder, Entity Doer, bool IsIt)> Awaiting(ImmutableArray<Wait> waits, Sides sides)
    {
        foreach (Wait wait in waits)
            if (wait is { IsThreat: false, Holder: { Type: not ReferentType.Document } holder, On.By: { } doer }) yield return (sides.Of(holder) ?? holder, sides.Of(doer) ?? doer, HeldUp.IsIt(wait));
    }

    /// <summary>Sides whose positions stand in one sentence of a report or in two that follow each other.</summary>
    private static IEnumerable<(Entity A, Entity B)> Neighbours(ImmutableArray<PositionDraft> drafts)
    {
        foreach (IGrouping<ReportId, PositionDraft> report in drafts.Where(d => d.Strong).GroupBy(d => d.In.Report.Id))
        {
            PositionDraft[] own = [.. report.OrderBy(d => d.Text)];
            for (int i = 1; i < own.Length; i++)
                if (!ReferenceEquals(own[i].Party, own[i - 1].Party) && Sentence(own[i]) - Sentence(own[i - 1]) < 2) yield return (own[i - 1].Party, own[i].Party);
        }
    }

    private static int Sentence(PositionDraft draft) => draft.In.Parsed.SentenceOf[draft.In.Parsed.TokenAt(draft.Text.Start)];
}
