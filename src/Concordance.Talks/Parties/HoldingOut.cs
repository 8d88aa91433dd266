using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Conditions;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Positions;
using Concordance.Talks.Waiting;
using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Parties;

/// <summary>
/// Sides that bargain by how thickly a story tells of what is held back until something else is done, whatever words are used for it: reports of
/// other matters tell of one such thing in a thousand words, those of a quarrel of one in a hundred. No kind of evidence decides alone: so thick
/// a telling counts where two hold back and one report tells of both, or they hold back one matter; or where somebody waits for one who takes a stand.
/// Where many hold back, each for something else, nobody bargains: a flood makes everybody wait.
/// </summary>
internal sealed class HoldingOut
{
    /// <summary>What is held back by somebody known counts two, what by nobody known, or for an act that no list knows, one.</summary>
    private const int LeastHeld = 3, WordsOfTwo = 200, WordsOfOne = 240, MostHolders = 3;

    private readonly Joined _story;
    private readonly Sides _sides;
    private readonly (Wait Wait, Entity? Holder)[] _held;
    private readonly ImmutableArray<PositionDraft> _stands;

    private HoldingOut(Joined story, Sides sides, ImmutableArray<PositionDraft> drafts, ImmutableArray<Wait> waits)
    {
        (_story, _sides) = (story, sides);
        _held = [.. waits.Where(w => !w.IsThreat && !HeldUp.IsOwnAct(w, sides) && !HeldUp.IsOfOutsider(w)).Select(w => (Wait: w, Holder: Holder(w))).Where(h => h.Holder is not null || IsOfBargaining(h.Wait))];
        _stands = [.. drafts.Where(d => d.Strong && d.Because.Rule != HeldCondition.Rule)];
    }

    public static (ImmutableArray<Entity> Sides, ImmutableArray<Place> At)? Of(Joined story, Sides sides, ImmutableArray<PositionDraft> drafts, ImmutableArray<Wait> waits) => new HoldingOut(story, sides, drafts, waits).Find(waits);

    private (ImmutableArray<Entity> Sides, ImmutableArray<Place> At)? Find(ImmutableArray<Wait> waits)
    {
        int words = _story.Reports.Sum(r => r.Parsed.Count);
        int held = _held.Sum(h => h.Holder is not null && IsOfBargaining(h.Wait) ? 2 : 1) + _story.Reports.Sum(r => r.Conditions.Count(c => IsHolding(c) && NamesAct(r, c) && !waits.Any(w => w.Stated.Any(s => ReferenceEquals(s.What, c)))));
        HashSet<Entity> found = new(ReferenceEqualityComparer.Instance);
        if (_held.Select(h => h.Holder).OfType<Entity>().Distinct<Entity>(ReferenceEqualityComparer.Instance).Count() > MostHolders) return null;
        if (held >= LeastHeld && words <= WordsOfTwo * held)
            foreach (var one in _held)
                foreach (var other in _held)
                    if (one.Holder is { } a && other.Holder is { } b && !ReferenceEquals(a, b) && (IsPerson(one.Wait, a) == IsPerson(other.Wait, b) || (_sides.IsPerson(a) && AsksOf(one.Wait, b))) && (Named(one.Wait).Contains(b) || (AreApart(one.Wait, other.Wait) && !AwaitsThird(one.Wait, b) && !AwaitsThird(other.Wait, a) && (AreToldTogether(a, b) || Matters(one.Wait).Overlaps(Matters(other.Wait)))))) found.UnionWith([a, b]);
        if (held > 1 && words <= WordsOfOne * held)
            foreach (var one in _held)
                foreach (Entity named in Named(one.Wait))
                    if (one.Holder is { } holder && !ReferenceEquals(named, holder) && IsPerson(one.Wait, holder) == _sides.IsPerson(named) && _stands.Any(s => ReferenceEquals(s.Party, named))) found.UnionWith([holder, named]);
        return found.Count < 2 ? null : ([.. found], [.. _held.Where(h => h.Holder is not null && found.Contains(h.Holder)).SelectMany(h => h.Wait.Because.At.Take(1)).Distinct()]);
    }

    /// <summary>A body or a person; experts and officials of nobody's hold nothing back.</summary>
    private Entity? Holder(Wait wait) => wait.Holder is { Type: not ReferentType.Document } holder ? _sides.Of(holder) ?? (holder.Type == ReferentType.Person ? holder : null) : null;

    /// <summary>One of its two ends is an act that parties make each other wait for.</summary>
    private static bool IsOfBargaining(Wait wait) => wait.What.Phrases.Concat(wait.On.Phrases).Any(p => p.Frame is { IsKnown: true, Name: not ActFrame.Lie });

    private static bool IsHolding(Condition condition) => condition.Governed is not null && condition.Kind is not (ConditionKind.If or ConditionKind.At or ConditionKind.Purpose or ConditionKind.Sequence);

    private static bool NamesAct(ReadReport report, Condition condition) =>
        report.Parsed.TokensOf(condition.Governed!.Value).Concat(report.Parsed.TokensOf(condition.Clause)).Any(t => ActLexicon.Of(report.Parsed, t) is { IsKnown: true });

    private bool IsPerson(Wait wait, Entity holder) => _sides.IsPerson(holder) && !HeldUp.IsIt(wait);

    /// <summary>"Until the inspectors have finished": what is waited for is told to be the act of people who are no side.</summary>
    private bool AwaitsThird(Wait wait, Entity other) => wait.On.By is { Type: ReferentType.Group } doer && _sides.Of(doer) is null && !ReferenceEquals(doer, other);

    /// <summary>A person holds something back for what a body is named in: "no keys until the trust has paid".</summary>
    private bool AsksOf(Wait wait, Entity body) => wait.Stated.SelectMany(s => _sides.Within(s.In, s.What.Clause)).Contains(body, ReferenceEqualityComparer.Instance);

    private IEnumerable<Entity> Named(Wait wait) => wait.Stated.SelectMany(s => _sides.Within(s.In, s.What.Sentence)).Concat(wait.On.By is { } by ? [_sides.Of(by) ?? by] : []);

    /// <summary>What one report tells of two may be of two matters.</summary>
    private static bool AreApart(Wait one, Wait other) => !one.Stated.Select(s => s.In).Intersect(other.Stated.Select(s => s.In)).Any();

    /// <summary>Some report tells of both.</summary>
    private bool AreToldTogether(Entity a, Entity b) => Reports(a).Overlaps(Reports(b));

    private HashSet<ReportId> Reports(Entity side) => [.. _story.Entities.Where(e => ReferenceEquals(_sides.Of(e) ?? e, side)).SelectMany(e => e.Variants).SelectMany(v => v.Places).Select(p => p.Report)];

    private static HashSet<string> Matters(Wait wait) =>
        [.. wait.Stated.SelectMany(s => s.In.Parsed.TokensOf(s.What.Governed!.Value).Concat(s.In.Parsed.TokensOf(s.What.Clause)).Where(t => s.In.Parsed.Pos[t] == Pos.NOUN && !Nouns.IsBare(s.In.Parsed.Lemma(t))).Select(s.In.Parsed.Lemma))];
}
