using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Conditions;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Talks.Roadmaps;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>"The mediator's roadmap foresees that the border opens only after": what a paper lays down of which no side is told to be the author is no side's condition.</summary>
internal static class Papers
{
    private static readonly IReadOnlySet<string> Plans = WordList.ReadSet(typeof(ConditionKind), "en.plans.txt");

    private static readonly string[] Laying = ["contain", "demand", "envisage", "envision", "foresee", "lay", "prescribe", "propose", "provide", "require", "say", "set", "specify", "state", "stipulate"];

    public static bool Tell(Told<Condition> told, Sides sides)
    {
        ParsedText parsed = told.In.Parsed;
        for (int at = parsed.TokenAt((told.What.Governed ?? told.What.Clause).Start), steps = 0; at >= 0 && steps < Farthest; at = parsed.Heads[at], steps++)
            if (parsed.Pos[at] == Pos.VERB && Laying.Contains(parsed.Lemma(at)) && parsed.Subject(at) is >= 0 and var subject && IsPaper(told.In, subject)) return (sides.Of(told.In, subject) ?? sides.OfOwner(told.In, subject) ?? RoadmapFinder.Presenter(told.In, parsed.Lemma(subject), sides)) is null;
        return false;
    }

    /// <summary>Of a paper, whose it is, or who presents one called so in the report.</summary>
    public static Entity? Author(Entity? holder, ReadReport report, Sides sides) => holder is { Type: ReferentType.Document } ? sides.Of(holder) ?? RoadmapFinder.Presenter(report, holder.Name[(holder.Name.LastIndexOf(' ') + 1)..].ToLowerInvariant(), sides) : holder;

    private const int Farthest = 8;

    private static bool IsPaper(ReadReport report, int noun) => report.Parsed.Pos[noun] == Pos.NOUN && (report.Whom(noun) is { Type: ReferentType.Document } || Plans.Contains(report.Parsed.Lemma(noun)) || report.Parsed.Lemma(noun) is "document" or "paper" or "draft" or "memorandum" or "text");
}
