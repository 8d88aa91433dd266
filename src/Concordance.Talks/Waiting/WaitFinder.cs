using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Conditions;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>
/// Conditions as waits: both of a condition's ends must name an act. "unless" and "until" hold back the end of what they let go on;
/// a bare "if" (not "provided that") tells what may follow, not what is held back, and is left out. What is told by several reports is one wait.
/// </summary>
internal sealed class WaitFinder(Joined story, Sides sides, ActReader acts)
{
    public static readonly RuleId Rule = new("waiting/wait-finder");

    private readonly Withdrawals _withdrawals = new(story, sides);

    private readonly BareActs _bare = new(story, sides);

    private readonly Issuers _issuers = new(story, sides);

    private static readonly RuleId WantedBefore = new("conditions/wanted-before"), DemandedBefore = new("conditions/demanded-before"), FirstThen = new("conditions/first-then");

    private sealed record Draft(Told<Condition> Told, ActPhrase What, ActPhrase On, bool OnEnds, Entity? Holder, bool IsGuess, bool IsThreat, bool IsTale)
    {
        public bool IsChoice => Told.What.Guard is { All: false };
    }

    public (HappeningTable Happenings, ImmutableArray<Wait> Waits) Find()
    {
        Draft[] drafts = [.. story.Reports.SelectMany(r => r.Conditions.SelectMany(c => Whole(c, [.. Read(new Told<Condition>(r, c))])))];
        HappeningTable table = new(story, drafts.SelectMany(d => new[] { (d.What, d.IsThreat), (d.On, d.OnEnds) }));
        var edges = drafts.Select(d => (Draft: d, What: table.Of(d.What), On: table.Of(d.On))).Where(e => !ReferenceEquals(e.What, e.On)).GroupBy(e => (e.What, e.On), EdgeComparer.Instance);
        Dictionary<Condition, Choice> choices = Choices(drafts, table);
        return (table, [.. edges.SelectMany(g => Joined(g.Key.Item1, g.Key.Item2, [.. g.Select(e => e.Draft)], choices))]);
    }

    /// <summary>Of alternatives all must be read: where one is not, nothing tells that the others are wanted.</summary>
    private static Draft[] Whole(Condition condition, Draft[] drafts) => condition.Guard is { All: false } guard && drafts.Length < guard.Of.Length ? [] : drafts;

    /// <summary>What is enough for a condition that names alternatives; two names of one happening are one of them.</summary>
    private static Dictionary<Condition, Choice> Choices(Draft[] drafts, HappeningTable table) =>
        drafts.Where(d => d.IsChoice).GroupBy(d => d.Told.What).Select(g => (g.Key, Choice: new Choice(g.Key.Guard!.AtLeast, [.. g.Select(d => table.Of(d.On)).Distinct<Happening>(ReferenceEqualityComparer.Instance)])))
            .Where(c => c.Choice.Of.Length > c.Choice.AtLeast).ToDictionary(c => c.Key, c => c.Choice);

    private IEnumerable<Draft> Read(Told<Condition> told)
    {
        Condition condition = told.What;
        if ((condition.Kind == ConditionKind.If && !IsProviso(told) && condition.Mode != ConditionMode.Assured) || !condition.Asserted || condition.Governed is not { } governed) yield break;
        if (Onlookers.Tell(story, told.In, condition, sides) || _withdrawals.Tells(told.In, Span.Hull(governed, condition.Clause)) || Named(told, governed, false) is not { } held) yield break;
        bool longAgo = LongAgo.Is(story, told.In, condition);
        ActPhrase read = held.Act;
        ActPhrase what = read.Talks is null && Speaks(told, governed) is { } speaks ? read with { By = speaks } : read;
        bool threat = condition.Kind is ConditionKind.Unless or ConditionKind.Until && !what.IsNegated && condition.Because.Rule != AsLongAsNot.Rule && condition.Because.Rule != NotWithout.Rule && condition.Because.Rule != OrNothing.Rule;
        // "the ban stays until": what is held back is its end.
        if ((threat || (condition.Because.Rule == AsLongAsNot.Rule && !what.IsNegated)) && what.Of is not null && Staying.Ended(what) is { } end) (what, threat) = (end with { IsNegated = true }, false);
        foreach (Span part in condition.Guard is { } guard ? guard.Of : [condition.Promised ?? condition.Clause])
        {
            if (Named(told, part, TakesThing(condition)) is not (var on, var plain)) continue;
            // "in return for an undertaking not to publish": the undertaking is to be there.
            if (on.IsNegated && condition.Kind == ConditionKind.Exchange && _bare.Read(told.In, part) is { IsNegated: false } thing) (on, plain) = (thing, false);
            // "No deliveries, no repayment," said somebody: what is wanted is told with its lack; a heading that says so sums up what stands below.
            if (on.IsNegated && condition.Because.Rule == OrNothing.Rule && (Said(told) ?? QuotedBy.Of(story, told, sides)) is not null) on = on with { IsNegated = false };
            if (condition.Promised is not null && on.By is null) on = on with { By = Promises.By(told.In, part, sides) };
            if (condition.Kind == ConditionKind.If && !IsProviso(told) && !Promises.IsOfAnother(what, on, sides)) continue;
            bool ends = false;
            if (condition.Because.Rule == AsLongAsNot.Rule) (on, ends) = Ending.Of(on);
            if (on.IsNegated) continue;
            int doer = OwnDoer(what);
            // Somebody with a name of their own is not whose report it is; "the council" may be.
            bool paper = Papers.Tell(told, sides);
            Entity? stated = paper ? null : Papers.Author(Holder(told, what, on, doer < 0), told.In, sides), holder = paper ? null : stated ?? (doer >= 0 && (told.In.Parsed.Pos[doer] == Pos.PROPN || IsOfficial(told.In.Parsed.Lemma(doer))) ? null : Issued(told, on));
            // "and there it remains until": what stays where somebody has put it.
            if (threat && what.Of is null && holder is not null && Staying.EndOf(what) is { } removed) (what, threat) = (what with { Frame = removed, IsNegated = true }, false);
            // "The arrears will be paid on delivery, the ministry said": whoever holds something back without a doer would do it.
            ActPhrase own = what is { By: null, Talks: null, Frame.IsKnown: true } && stated is not null && !ReferenceEquals(stated, on.By) && story.EntityOf(told.What.Holder) is var said && (sides.Of(said) ?? said) is { } sayer && ReferenceEquals(sayer, stated) ? what with { By = stated } : what;
            // An act that no list knows is of bargaining where somebody is told to hold back for it.
            bool anybody = holder is not null || on.By is not null || condition.Kind != ConditionKind.If;
            // "They can't win unless they change": nobody holds back what nobody is able to do, or what becomes of something.
            if (!own.Frame.IsKnown && (IsUnable(own) || own.Frame.Name == "become")) continue;
            // "A court is to hear the case unless it is settled before": what goes its way by itself is nobody's condition.
            if (threat && what.By is null && condition.Kind == ConditionKind.Unless) continue;
            if ((held.IsPlain && plain && anybody && (on.Frame.IsKnown || on.By is not null)) || (holder is not null && !threat)) yield return new Draft(told, own, on, ends, holder, stated is null, threat, IsTale(told) || longAgo);
        }
    }

    /// <summary>"The prosecutor will decide": of a state, and no side's.</summary>
    private static bool IsOfficial(string noun) => noun is "prosecutor" or "judge" or "court" or "coroner" or "police" or "investigator" or "inspector" or "regulator";

    /// <summary>Whose report it is, where nobody is told to say it.</summary>
    private Entity? Issued(Told<Condition> told, ActPhrase on) => told.What.According is { Voice: not Voice.Reporter } ? null : _issuers.Of(told.In, on.By);

    /// <summary>The act that words name, and whether they name it plainly; what they only tell to be there or to be so is none.</summary>
    private (ActPhrase Act, bool IsPlain)? Named(Told<Condition> told, Span words, bool takesThing) =>
        (acts.Read(told.In, words) ?? (takesThing ? acts.Wanted(told.In, words) : null)) is { } plain ? (plain, true) : _bare.Read(told.In, words) is { } bare ? (bare, false) : null;

    /// <summary>"The firm said it would pay once": who says so, not whoever was named last.</summary>
    private Entity? Speaks(Told<Condition> told, Span governed)
    {
        ParsedText parsed = told.In.Parsed;
        int first = parsed.TokenAt(governed.Start);
        if (parsed.Lower(first) is not ("it" or "he" or "she" or "they") || told.What.According is not { Voice: Voice.Attributed, Kind: not StatementKind.Direct, Speaker: { } speaker } said || parsed.Lower(first + 1) is not ("will" or "would" or "could" or "was" or "were" or "is" or "are")) return null;
        return said.Content[0].Start >= governed.Start - LongestOpening && speaker.Span.End <= governed.Start ? sides.Of(told.In, speaker) : null;
    }

    /// <summary>"wants the names before", "in exchange for a seat on the board": a thing that is to be there.</summary>
    private static bool TakesThing(Condition condition) => condition.Because.Rule == WantedBefore || condition.Because.Rule == DemandedBefore || condition.Because.Rule == FirstThen || condition.Kind == ConditionKind.Exchange;

    /// <summary>"provided that", "on condition that" hold back; "as long as" tells how long.</summary>
    public static bool IsProviso(Told<Condition> told) =>
        told.What.Marker is { } marker && marker.Of(told.In.Report.Text).ToLowerInvariant() is var words && (words.StartsWith("provid", StringComparison.Ordinal) || words.StartsWith("on ", StringComparison.Ordinal));

    /// <summary>Who does what is held back; where that tells nobody, who asks for the other or states the condition.</summary>
    private Entity? Holder(Told<Condition> told, ActPhrase what, ActPhrase on, bool anyone)
    {
        if (told.What.Because.Rule == WantedBefore && Wanter(told) is { } wanter) return wanter;
        bool demanded = told.What.Kind is ConditionKind.First || (told.What.Kind is ConditionKind.Before && on.Asker is not null);
        Entity? stated = sides.Of(story.EntityOf(told.What.Holder)) ?? story.EntityOf(told.What.Holder);
        if (demanded && stated is not null) return stated;
        if (demanded && told.What.According?.Speaker is { } speaker && sides.Of(told.In, speaker) is { } asking) return asking;
        // Somebody who is a side, before "our lawyers".
        return sides.Of(what.By) ?? on.Asker ?? what.Asker ?? Refuser(what) ?? sides.Of(stated) ?? (what.By is { } ours && IsOwn(ours) ? Issued(told, on) : null) ?? what.By ?? stated ?? Said(told) ?? acts.Around(told.In, told.What.Clause.Start < told.What.Governed!.Value.Start ? told.What.Clause : told.What.Governed.Value)
            ?? (QuotedBy.Between(told) is >= 0 and var saying ? acts.Doer(told.In, saying) ?? LastNamed(told.In, told.In.Parsed.Spans[saying]) : null) ?? QuotedBy.Of(story, told, sides) ?? (anyone && OnlySideIn(told.In, told.What.Governed.Value) is { } only && !ReferenceEquals(only, on.By) ? Issued(told, on) ?? only : null);
    }

    /// <summary>"The guild will not begin talks with the yard": who is told not to begin them.</summary>
    private Entity? Refuser(ActPhrase what)
    {
        ParsedText parsed = what.In.Parsed;
        return what is { Talks: not null, IsNegated: true } && parsed.Pos[what.Head] != Pos.VERB && parsed.Heads[what.Head] is >= 0 and var verb && parsed.Pos[verb] == Pos.VERB && what.Span.Contains(parsed.Spans[verb]) ? sides.Of(what.In, Subjects.Above(parsed, verb)) : null;
    }

    /// <summary>"The Northern Five are to name a sum", "the county won't release its share": the word for who acts, though nobody knows who that is; -1 where none does ("as things stand").</summary>
    private static int OwnDoer(ActPhrase what)
    {
        ParsedText parsed = what.In.Parsed;
        if (what.By is not null || parsed.Pos[what.Head] != Pos.VERB || Subjects.Above(parsed, what.Head) is not (>= 0 and var subject) || parsed.Relations[subject] == Relation.nsubj_pass || parsed.Child(what.Head, Relation.aux_pass) >= 0 || parsed.Lemma(subject) is "thing" or "matter") return -1;
        return parsed.Pos[subject] == Pos.PROPN || (parsed.Pos[subject] == Pos.NOUN && (parsed.Child(what.Head, Relation.obj) >= 0 || IsOfficial(parsed.Lemma(subject)))) ? subject : -1;
    }

    /// <summary>"Can't win", "could not grow".</summary>
    private static bool IsUnable(ActPhrase what) => what.IsNegated && what.In.Parsed.HasChild(what.Head, "ca", "can", "could");

    /// <summary>"Our lawyers": of whoever speaks.</summary>
    private static bool IsOwn(Entity group) => group.Type == ReferentType.Group && (group.Name.StartsWith("our ", StringComparison.OrdinalIgnoreCase) || group.Name.StartsWith("my ", StringComparison.OrdinalIgnoreCase));

    /// <summary>"As things stand the guild signs nothing": where the tree has lost the verb, the one side that its words name.</summary>
    private Entity? OnlySideIn(ReadReport report, Span words)
    {
        // "The bakery on Mill Street": where a thing is, nobody waits.
        Entity[] named = [.. report.Parsed.TokensOf(words).Where(t => !(report.Parsed.Preposition(t) is "on" or "in" or "at")).Select(t => sides.Of(report, t)).OfType<Entity>().Distinct<Entity>(ReferenceEqualityComparer.Instance)];
        return named is [var only] ? only : null;
    }

    /// <summary>Who states the condition, by office or name.</summary>
    private Entity? Said(Told<Condition> told) => told.What.According is { Voice: not Voice.Reporter, Speaker: { } speaker } ? sides.Of(told.In, speaker) ?? (speaker.Referents.IsEmpty ? LastNamed(told.In, speaker.Span) : null) : null;

    /// <summary>Of "he" and "she" whom nobody could tell: the last person that the sentences before have named.</summary>
    private Entity? LastNamed(ReadReport report, Span pronoun)
    {
        ParsedText parsed = report.Parsed;
        int at = parsed.TokenAt(pronoun.Start);
        if (parsed.Lower(at) is not ("he" or "she")) return null;
        for (int t = at - 1; t >= Math.Max(0, at - LongestReach); t--)
            if (parsed.Pos[t] == Pos.PROPN && story.EntityOf(report.Whom(t)) is { Type: ReferentType.Person } person && !ReferenceEquals(sides.Of(person), person)) return sides.Of(person) ?? person;
        return null;
    }

    private const int LongestReach = 90;

    /// <summary>Who "wants" what stands right behind the verb.</summary>
    private Entity? Wanter(Told<Condition> told)
    {
        int verb = told.In.Parsed.TokenAt(told.What.Clause.Start) - 1;
        return verb < 0 ? null : sides.Of(told.In, Positions.ToldStance.SubjectOf(told.In.Parsed, verb));
    }

    /// <summary>One wait for each holder of an edge; what nobody is named for is the only holder's.</summary>
    private static IEnumerable<Wait> Joined(Happening what, Happening on, Draft[] drafts, Dictionary<Condition, Choice> choices)
    {
        // Whose report it is tells nothing where another says whose condition it is.
        if (drafts.Any(d => d is { IsGuess: false, Holder: not null })) drafts = [.. drafts.Select(d => d.IsGuess ? d with { Holder = null } : d)];
        Entity[] holders = [.. drafts.Select(d => d.Holder).OfType<Entity>().Distinct<Entity>(ReferenceEqualityComparer.Instance)];
        if (holders.Length < 2)
        {
            yield return Make(what, on, holders.FirstOrDefault(), drafts, choices);
            yield break;
        }

        foreach (Entity holder in holders) yield return Make(what, on, holder, [.. drafts.Where(d => ReferenceEquals(d.Holder, holder))], choices);
    }

    private static Wait Make(Happening what, Happening on, Entity? holder, Draft[] drafts, Dictionary<Condition, Choice> choices)
    {
        ConditionMode mode = drafts.Min(d => d.Told.What.Mode);
        Told<Condition>[] stated = [.. drafts.Where(d => d.Holder is not null || holder is null).Concat(drafts.Where(d => d.Holder is null && holder is not null)).Select(d => d.Told)];
        return new Wait(what, on, mode, holder, [.. stated], drafts[0].IsThreat, drafts[^1].IsTale, new Because(Rule, [.. stated.Select(s => s.In.Report.At(s.What.Marker ?? s.What.Clause))], [.. stated.Select(s => s.What.Because)]))
        {
            // What is told once as wanted by itself is no alternative.
            Among = drafts.All(d => choices.ContainsKey(d.Told.What)) ? choices[drafts[0].Told.What] : null,
        };
    }

    /// <summary>"when the union would not come before …", "had refused to pay until …": told as it was, not as it is.</summary>
    private static bool IsTale(Told<Condition> told)
    {
        ParsedText parsed = told.In.Parsed;
        Span at = told.What.Governed!.Value;
        int first = parsed.TokenAt(at.Start), sentence = parsed.SentenceOf[first];
        for (int t = parsed.Sentences[sentence].First; t < parsed.TokenAt(at.End - 1) + 1; t++)
        {
            if (parsed.Lower(t) is "when" or "while" && parsed.Spans[t].Start <= at.Start + LongestOpening && parsed.Heads[t] >= 0 && IsPast(parsed, parsed.Heads[t])) return true;
            if (parsed.Lower(t) is "had" && parsed.Relations[t] == Relation.aux && at.Contains(parsed.Spans[t])) return true;
        }

        return false;
    }

    private const int LongestOpening = 5;

    private static bool IsPast(ParsedText parsed, int verb)
    {
        if (parsed.Tags[verb] == "VBD") return true;
        foreach (int child in parsed.Children(verb))
            if (parsed.Lower(child) is "would" or "could" or "had" or "was" or "were" or "did") return true;
        return false;
    }

    private sealed class EdgeComparer : IEqualityComparer<(Happening, Happening)>
    {
        public static readonly EdgeComparer Instance = new();

        public bool Equals((Happening, Happening) a, (Happening, Happening) b) => ReferenceEquals(a.Item1, b.Item1) && ReferenceEquals(a.Item2, b.Item2);

        public int GetHashCode((Happening, Happening) of) => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(of.Item1), System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(of.Item2));
    }
}
