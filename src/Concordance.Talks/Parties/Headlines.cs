using Concordance.Language;
using Concordance.Language.Sentences;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Parties;

/// <summary>Whose "the government" is in a report whose headline is about one state: "Norvia will lift its ban", "Norvia: the ban stays".</summary>
internal static class Headlines
{
    /// <summary>The state named as the subject of the headlines of all reports that tell of a group; null where a headline has none, or two differ.</summary>
    public static Entity? Subject(Joined story, Entity group)
    {
        HashSet<Entity?> found = new(ReferenceEqualityComparer.Instance);
        foreach (ReportId id in group.Variants.SelectMany(v => v.Places).Select(p => p.Report).Distinct()) found.Add(Subject(story, story.ReportOf(id), group));
        return found.Count == 1 ? found.First() : null;
    }

    private static Entity? Subject(Joined story, ReadReport report, Entity group)
    {
        if (report.Headline is not { } headline) return null;
        ParsedText parsed = report.Parsed;
        int first = parsed.TokenAt(headline.Start);
        foreach (int t in parsed.TokensOf(headline))
        {
            // "Norvia keeps crew", whatever the tree makes of the verb.
            bool opens = t == first && t + 1 < parsed.Count && parsed.Pos[t + 1] is Pos.VERB or Pos.AUX or Pos.NOUN && parsed.Lower(t + 1).EndsWith('s');
            bool speaks = t < first + LongestName && t + 1 < parsed.Count && parsed.Lower(t + 1) == ":", acts = parsed.Relations[t] == Relation.nsubj && parsed.Heads[t] is >= 0 and var verb && parsed.Heads[verb] < 0;
            if ((speaks || acts || opens) && (story.EntityOf(report.Whom(t)) ?? Named(story, parsed, t)) is { Type: ReferentType.Place or ReferentType.Organisation } body) return ((speaks || acts) && IsState(story, body)) || IsToldAgain(story, report, headline, group, body) ? body : null;
        }

        return null;
    }

    private const int LongestName = 3;

    /// <summary>A name that only the text below shows to be one.</summary>
    private static Entity? Named(Joined story, ParsedText parsed, int token) => parsed.Pos[token] == Pos.PROPN ? story.Entities.FirstOrDefault(e => e.Type is ReferentType.Place or ReferentType.Organisation && e.Variants.Any(v => v.Form == parsed.Form(token))) : null;

    /// <summary>"Norvia will open strait", and below it first: "The government is ready to open it". What the headline tells of a name the first sentence tells of the government.</summary>
    private static bool IsToldAgain(Joined story, ReadReport report, Span headline, Entity group, Entity body)
    {
        if (body.Name.Contains(' ', StringComparison.Ordinal) || Firms.Is(story, body)) return false;
        ParsedText parsed = report.Parsed;
        for (int t = parsed.TokenAt(headline.End - 1) + 1; t < parsed.Count; t++)
            if (parsed.Relations[t] is Relation.nsubj && OpeningDateline.EndIn(report.Report.Text, parsed.Spans[t].Start) <= parsed.Spans[t].Start) return ReferenceEquals(story.EntityOf(report.Whom(t)), group);
        return false;
    }

    /// <summary>What only states have.</summary>
    private static readonly string[] OfStates = ["ambassador", "army", "border", "capital", "citizen", "embassy", "frontier", "government", "parliament", "territory", "troops"];

    /// <summary>A state that no list knows may be taken for a firm: "Norvia's ambassador", "citizens of Norvia" tell it.</summary>
    private static bool IsState(Joined story, Entity body)
    {
        if (body.Type == ReferentType.Place) return true;
        foreach (Place place in body.Variants.SelectMany(v => v.Places))
        {
            ParsedText parsed = story.ReportOf(place.Report).Parsed;
            int first = parsed.TokenAt(place.Span.Start), behind = parsed.TokenAt(place.Span.End - 1) + 1;
            if (behind + 1 < parsed.Count && (OfStates.Contains(parsed.Lemma(behind)) || (parsed.Tags[behind] == "POS" && OfStates.Contains(parsed.Lemma(behind + 1))))) return true;
            if (first > 1 && parsed.Lower(first - 1) is "of" or "in" or "with" && OfStates.Contains(parsed.Lemma(first - 2))) return true;
        }

        return false;
    }
}
