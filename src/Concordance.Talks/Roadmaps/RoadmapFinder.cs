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

    public static ImmutableArray<Roadmap> Find(Joined story, Sides sides) => [.. story.Reports.SelectMany(r => InReport(r, story, sides))];

    private static IEnumerable<Roadmap> InReport(ReadReport report, Joined story, Sides sides)
    {
        Condition[] steps = [.. report.Conditions.Where(c => c is { Kind: ConditionKind.Sequence, Governed: not null })];
        for (int i = 0; i < steps.Length; i++)
        {
            int last = i;
            while (last + 1 < steps.Length && steps[last].Governed!.Value.Overlaps(steps[last + 1].Clause)) last++;
            Condition[] chain = steps[i..(last + 1)];
            i = last;
            if (By(report, chain, story, sides) is { } by) yield return new Roadmap(by, [Step(report, chain[0].Clause, "begins with"), .. chain.Select(c => Step(report, c.Governed!.Value, c.Marker?.Of(report.Report.Text) ?? "then"))], new Because(Rule, chain.Select(c => report.Report.At(c.Marker ?? c.Clause)), chain.Select(c => c.Because)));
        }
    }

    private static Gate Step(ReadReport report, Span span, string opens) => new(report.Report.At(span), opens, report.Times.FirstOrDefault(t => t.Kind == TimeKind.Duration && span.Contains(t.Span)));

    private static Entity? By(ReadReport report, Condition[] chain, Joined story, Sides sides)
    {
        foreach (Condition step in chain)
            if ((sides.Of(story.EntityOf(step.Holder)) ?? (step.According?.Speaker is { } speaker ? sides.Of(report, speaker) : null)) is { } holder) return holder;
        Entity[] bring = [.. Bringers(report, sides).Distinct<Entity>(ReferenceEqualityComparer.Instance)];
        return bring.Length == 1 ? bring[0] : null;
    }

    /// <summary>"Norvian negotiators will present a roadmap", "Norvia's plan".</summary>
    private static IEnumerable<Entity> Bringers(ReadReport report, Sides sides)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (parsed.Pos[t] != Pos.NOUN || !Plans.Contains(parsed.Lemma(t))) continue;
            if (sides.OfOwner(report, t) is { } owner) yield return owner;
            else if (parsed.Relations[t] == Relation.obj && parsed.Heads[t] is >= 0 and var verb && Brings.Contains(parsed.Lemma(verb)) && sides.Of(report, parsed.Subject(verb)) is { } side) yield return side;
        }
    }
}
