using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Conditions;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Texts;

namespace Concordance.Talks.Roadmaps;

/// <summary>
/// Steps that wait one for another in the order of a plan ("begins with … followed by … then …"), and whose plan it is: whose
/// condition it is, or who presents, sends or proposes a plan in the same report.
/// </summary>
internal static class RoadmapFinder
{
    public static readonly RuleId Rule = new("roadmaps/roadmap-finder");

    private static readonly string[] Brings = ["present", "propose", "send", "submit", "unveil", "table", "outline", "publish", "offer", "put"];

    private static readonly IReadOnlySet<string> Plans = WordList.ReadSet(typeof(ConditionKind), "en.plans.txt");

    public static ImmutableArray<Roadmap> Find(Joined story, Sides sides) => [.. story.Reports.SelectMany(r => InReport(r, story, sides).Concat(Numbered(r, sides)))];

    private static IEnumerable<Roadmap> InReport(ReadReport report, Joined story, Sides sides)
    {
        Condition[] steps = [.. report.Conditions.Where(c => c is { Kind: ConditionKind.Sequence, Governed: not null })];
        for (int i = 0; i < steps.Length; i++)
        {
            int last = i;
            while (last + 1 < steps.Length && steps[last].Governed!.Value.Overlaps(steps[last + 1].Clause)) last++;
            Condition[] chain = steps[i..(last + 1)];
            i = last;
            if (By(report, chain, story, sides) is { } by) yield return new Roadmap(by, [Step(report, chain[0].Clause, "begins with"), .. chain.Select(c => Step(report, c.Governed!.Value, c.Marker?.Of(report.Report.Text) ?? "then")), .. Then(report, chain[^1].Governed!.Value)], new Because(Rule, chain.Select(c => report.Report.At(c.Marker ?? c.Clause)), chain.Select(c => c.Because)));
        }
    }

    /// <summary>"…, followed by an exchange, and then a summit": what comes right behind the last step, under a word of order.</summary>
    private static IEnumerable<Gate> Then(ReadReport report, Span last)
    {
        ParsedText parsed = report.Parsed;
        int at = parsed.TokenAt(last.End - 1) + 1, end = parsed.Sentences[parsed.SentenceOf[at - 1]].End;
        while (at < end)
        {
            if (parsed.Form(at) == ",") at++;
            if (at < end && parsed.Lower(at) == "and") at++;
            if (at + 1 >= end || parsed.Lower(at) is not ("then" or "finally" or "lastly")) yield break;
            int word = at, head = NounBehind(parsed, word, end);
            if (head < 0) yield break;
            Span step = parsed.Phrase(head) is var phrase && phrase.Start < parsed.Spans[word + 1].Start ? new Span(parsed.Spans[word + 1].Start, phrase.End) : phrase;
            // "And then a summit, a minister said": the step ends at the comma.
            int pause = parsed.TokenAt(step.Start);
            while (pause < end && parsed.Spans[pause].End <= step.End && parsed.Form(pause) != ",") pause++;
            if (pause > head && pause < end && parsed.Form(pause) == "," && parsed.Spans[pause].End <= step.End) step = new Span(step.Start, parsed.Spans[pause - 1].End);
            yield return Step(report, step, parsed.Lower(word));
            at = parsed.TokenAt(step.End - 1) + 1;
        }
    }

    /// <summary>The head of the noun phrase that begins right behind a word; -1 where something else does.</summary>
    private static int NounBehind(ParsedText parsed, int word, int end)
    {
        for (int t = word + 1; t < end && parsed.Pos[t] is Pos.DET or Pos.ADJ or Pos.NUM or Pos.NOUN or Pos.PROPN; t++)
            if (parsed.Pos[t] is Pos.NOUN or Pos.PROPN && (t + 1 == end || parsed.Pos[t + 1] is not (Pos.NOUN or Pos.PROPN)))
                return t + 1 < end && parsed.Pos[t + 1] is Pos.VERB or Pos.AUX ? -1 : t;
        return -1;
    }

    /// <summary>The sentences counted behind one that presents a plan.</summary>
    private static IEnumerable<Roadmap> Numbered(ReadReport report, Sides sides)
    {
        foreach ((int noun, Entity by) in Presented(report, sides).DistinctBy(p => report.Parsed.SentenceOf[p.Noun]))
            if (NumberedSteps.Behind(report, report.Parsed.SentenceOf[noun]) is { Length: > 0 } steps)
                yield return new Roadmap(by, [.. steps.Select(s => Step(report, s.Step, s.Word.Of(report.Report.Text).ToLowerInvariant()))], new Because(Rule, [report.At(noun), .. steps.Select(s => report.Report.At(s.Word))], []));
    }

    private static Gate Step(ReadReport report, Span span, string opens) => new(report.Report.At(span), opens, report.Times.FirstOrDefault(t => t.Kind == TimeKind.Duration && span.Contains(t.Span)));

    private static Entity? By(ReadReport report, Condition[] chain, Joined story, Sides sides)
    {
        foreach (Condition step in chain)
            if ((sides.Of(story.EntityOf(step.Holder)) ?? (step.According?.Speaker is { } speaker ? sides.Of(report, speaker) : null)) is { } holder) return holder;
        Entity[] bring = [.. Presented(report, sides).Select(p => p.By).Distinct<Entity>(ReferenceEqualityComparer.Instance)];
        return bring.Length == 1 ? bring[0] : null;
    }

    /// <summary>The one side that presents, or owns, a plan called by a noun in a report.</summary>
    public static Entity? Presenter(ReadReport report, string noun, Sides sides) => Presented(report, sides).Where(p => report.Parsed.Lemma(p.Noun) == noun).Select(p => p.By).Distinct<Entity>(ReferenceEqualityComparer.Instance).Take(2).ToArray() is [var only] ? only : null;

    /// <summary>"Norvian negotiators will present a roadmap", "Norvia's plan".</summary>
    private static IEnumerable<(int Noun, Entity By)> Presented(ReadReport report, Sides sides)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (parsed.Pos[t] != Pos.NOUN || !Plans.Contains(parsed.Lemma(t))) continue;
            if (sides.OfOwner(report, t) is { } owner) yield return (t, owner);
            else if (parsed.Relations[t] == Relation.obj && parsed.Heads[t] is >= 0 and var verb && Brings.Contains(parsed.Lemma(verb)) && sides.Of(report, parsed.Subject(verb)) is { } side) yield return (t, side);
        }
    }
}
