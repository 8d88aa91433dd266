using Concordance.Language;
using Concordance.Language.Sentences;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Parties;

/// <summary>
/// Towns where something takes place and that act nowhere: "talks in Lisbon", a dateline. Such a town stands for no state, even where it is known for a capital:
/// who hosts is no party. "Brenn said it had not been asked" acts.
/// </summary>
internal static class Venues
{
    public static bool Acts(Joined story, Entity town) => town.Variants.SelectMany(v => v.Places).Any(p => Acts(story.ReportOf(p.Report), p.Span));

    /// <summary>The doer of a clause, behind the dateline and behind no preposition.</summary>
    public static bool Acts(ReadReport report, Span name)
    {
        ParsedText parsed = report.Parsed;
        int first = parsed.TokenAt(name.Start), last = parsed.TokenAt(name.End - 1);
        if (OpeningDateline.EndIn(report.Report.Text, name.Start) > name.Start || (first > 0 && parsed.Pos[first - 1] == Pos.ADP && parsed.SentenceOf[first - 1] == parsed.SentenceOf[first])) return false;
        return parsed.Relations[last] is Relation.nsubj && parsed.Heads[last] is >= 0 and var verb && parsed.Pos[verb] is Pos.VERB or Pos.ADJ;
    }
}
