using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Conditions;
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
    private static readonly string[] Staying = ["stay", "remain", "continue", "hold", "last"];

    public static readonly RuleId Rule = new("waiting/wait-finder");

    private readonly Withdrawals _withdrawals = new(story, sides);

    private static readonly RuleId WantedBefore = new("conditions/wanted-before"), DemandedBefore = new("conditions/demanded-before"), FirstThen = new("conditions/first-then");

    private sealed record Draft(Told<Condition> Told, ActPhrase What, ActPhrase On, bool OnEnds, Entity? Holder, bool IsThreat);

    public (HappeningTable Happenings, ImmutableArray<Wait> Waits) Find()
    {
        Draft[] drafts = [.. story.Reports.SelectMany(r => r.Conditions.SelectMany(c => Read(new Told<Condition>(r, c))))];
        HappeningTable table = new(story, drafts.SelectMany(d => new[] { (d.What, d.IsThreat), (d.On, d.OnEnds) }));
        var edges = drafts.Select(d => (Draft: d, What: table.Of(d.What), On: table.Of(d.On))).Where(e => !ReferenceEquals(e.What, e.On)).GroupBy(e => (e.What, e.On), EdgeComparer.Instance);
        return (table, [.. edges.SelectMany(g => Joined(g.Key.Item1, g.Key.Item2, [.. g.Select(e => e.Draft)]))]);
    }

    private IEnumerable<Draft> Read(Told<Condition> told)
    {
        Condition condition = told.What;
        if ((condition.Kind == ConditionKind.If && !IsProviso(told)) || !condition.Asserted || condition.Governed is not { } governed || condition.Guard is { All: false }) yield break;
        if (_withdrawals.Tells(told.In, Span.Hull(governed, condition.Clause)) || acts.Read(told.In, governed) is not { } read) yield break;
        ActPhrase what = read.Talks is null && Speaks(told, governed) is { } own ? read with { By = own } : read;
        bool threat = condition.Kind is ConditionKind.Unless or ConditionKind.Until && !what.IsNegated && condition.Because.Rule != AsLongAsNot.Rule;
        // "the ban stays until": what is held back is its end.
        if (threat && what.Of is not null && Stays(what)) (what, threat) = (what with { Frame = new ActFrame("lift", ActNature.Promise), IsNegated = true }, false);
        foreach (Span part in condition.Guard is { } guard ? guard.Of : [condition.Clause])
        {
            if ((acts.Read(told.In, part) ?? (TakesThing(condition) ? acts.Wanted(told.In, part) : null)) is not { } on) continue;
            bool ends = false;
            if (condition.Because.Rule == AsLongAsNot.Rule) (on, ends) = Ending.Of(on);
            if (!on.IsNegated && (on.Frame.IsKnown || on.By is not null)) yield return new Draft(told, what, on, ends, Holder(told, what, on), threat);
        }
    }

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

    /// <summary>"stays", "remains in force".</summary>
    internal static bool Stays(ActPhrase act) => Staying.Contains(act.Frame.Name) || (act.Frame.Name == "go" && act.In.Parsed.Lower(act.Head + 1) == "on");

    /// <summary>"provided that", "on condition that" hold back; "as long as" tells how long.</summary>
    public static bool IsProviso(Told<Condition> told) =>
        told.What.Marker is { } marker && marker.Of(told.In.Report.Text).ToLowerInvariant() is var words && (words.StartsWith("provid", StringComparison.Ordinal) || words.StartsWith("on ", StringComparison.Ordinal));

    /// <summary>Who does what is held back; where that tells nobody, who asks for the other or states the condition.</summary>
    private Entity? Holder(Told<Condition> told, ActPhrase what, ActPhrase on)
    {
        if (told.What.Because.Rule == WantedBefore && Wanter(told) is { } wanter) return wanter;
        bool demanded = told.What.Kind is ConditionKind.First || (told.What.Kind is ConditionKind.Before && on.Asker is not null);
        Entity? stated = sides.Of(story.EntityOf(told.What.Holder)) ?? story.EntityOf(told.What.Holder);
        if (demanded && stated is not null) return stated;
        if (demanded && told.What.According?.Speaker is { } speaker && sides.Of(told.In, speaker) is { } asking) return asking;
        return what.By ?? on.Asker ?? what.Asker ?? stated ?? acts.Around(told.In, told.What.Clause.Start < told.What.Governed!.Value.Start ? told.What.Clause : told.What.Governed.Value);
    }

    /// <summary>Who "wants" what stands right behind the verb.</summary>
    private Entity? Wanter(Told<Condition> told)
    {
        int verb = told.In.Parsed.TokenAt(told.What.Clause.Start) - 1;
        return verb < 0 ? null : sides.Of(told.In, Positions.ToldStance.SubjectOf(told.In.Parsed, verb));
    }

    /// <summary>One wait for each holder of an edge; what nobody is named for is the only holder's.</summary>
    private static IEnumerable<Wait> Joined(Happening what, Happening on, Draft[] drafts)
    {
        Entity[] holders = [.. drafts.Select(d => d.Holder).OfType<Entity>().Distinct<Entity>(ReferenceEqualityComparer.Instance)];
        if (holders.Length < 2)
        {
            yield return Make(what, on, holders.FirstOrDefault(), drafts);
            yield break;
        }

        foreach (Entity holder in holders) yield return Make(what, on, holder, [.. drafts.Where(d => ReferenceEquals(d.Holder, holder))]);
    }

    private static Wait Make(Happening what, Happening on, Entity? holder, Draft[] drafts)
    {
        ConditionMode mode = drafts.Min(d => d.Told.What.Mode);
        Told<Condition>[] stated = [.. drafts.Where(d => d.Holder is not null || holder is null).Concat(drafts.Where(d => d.Holder is null && holder is not null)).Select(d => d.Told)];
        return new Wait(what, on, mode, holder, [.. stated], drafts[0].IsThreat, IsTale(drafts[^1].Told), new Because(Rule, [.. stated.Select(s => s.In.Report.At(s.What.Marker ?? s.What.Clause))], [.. stated.Select(s => s.What.Because)]));
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
