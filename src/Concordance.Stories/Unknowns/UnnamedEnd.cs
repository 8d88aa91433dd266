using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Boilerplate;
using Concordance.Reading.Coreference;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>Where the way back to a source ends: markers without a list, sources without an address, people who speak and are not named.</summary>
internal static class UnnamedEnd
{
    private static readonly RuleId Rule = new("unknowns/unnamed-end");

    private const int Longest = 90;

    private static readonly FrozenSet<string> Speakers = WordList.Read(typeof(UnnamedEnd), "en.unnamed-speakers.txt").ToFrozenSet(StringComparer.Ordinal);

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
        {
            string text = report.Report.Text;
            foreach (BrokenProvenance[] marks in report.BrokenProvenance.Where(b => b.As != BrokenProvenanceKind.Anonymous).GroupBy(b => b.As).OrderBy(g => g.Key).Select(g => g.OrderBy(b => b.Span).ToArray()))
            {
                string[] forms = [.. marks.Select(m => m.Span.Of(text)).Distinct()];
                string what = forms.Length > 2 ? $"{forms[0]} to {forms[^1]}" : string.Join(" and ", forms);
                questions.Ask(Rule, UnknownKind.Orphan, $"What {(forms.Length == 1 ? "is" : "are")} {what}?", [], marks.Select(m => report.Report.At(m.Span)));
            }

            Span[] unnamed = [.. report.BrokenProvenance.Where(b => b.As == BrokenProvenanceKind.Anonymous && !IsBare(report.Parsed, b.Span)).Select(b => b.Span).Concat(report.Statements.SelectMany(s => Unnamed(report, s))).Concat(Another(report)).OrderBy(s => s)];
            List<Span> asked = [];
            foreach (Span span in unnamed.Select(u => Fuller(report.Parsed, u)))
            {
                // "The source" was asked for where it was first spoken of.
                if (asked.Any(a => a.Overlaps(span)) || span.Length > Longest || report.Parsed.Lower(report.Parsed.TokenAt(span.Start)) == "the") continue;
                asked.Add(span);
                bool several = report.Parsed.Tags[Head(report.Parsed, span)] == "NNS";
                questions.Ask(Rule, UnknownKind.UnnamedSource, $"Who {(several ? "are" : "is")} “{Wording.Inside(report, span)}”?", [], report.Report.At(span));
            }
        }
    }

    /// <summary>"An anonymous individual", "people familiar with the matter", "confirmed by yet another source", whoever is said to have spoken.</summary>
    private static IEnumerable<Span> Another(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 1; t < parsed.Count; t++)
            if (IsHidden(parsed, t) && !report.IsSetAside(t)) yield return parsed.ShortPhrase(t);
            else if (parsed.Lemma(t) == "source" && parsed.Lower(t - 1) is "another" or "second" && !report.IsSetAside(t)) yield return parsed.SpanOf(t > 1 && parsed.Lower(t - 2) is "a" ? t - 2 : t - 1, t + 1);
    }

    /// <summary>"An unnamed aide"; "people close to the talks", who are cited.</summary>
    private static bool IsHidden(ParsedText parsed, int noun) => parsed.Pos[noun] == Pos.NOUN
        && ((parsed.Lower(noun - 1) is "anonymous" or "unnamed" or "unidentified" && (Speakers.Contains(parsed.Lemma(noun)) || parsed.Lemma(noun) is "individual" or "person" or "people"))
            || (parsed.Lower(noun) is "people" or "persons" && parsed.Lower(noun + 1) is "familiar" or "close" or "briefed" && parsed.Lower(noun - 1) is "citing" or "by" or "to" or "from"));

    /// <summary>"People" alone names nobody to ask for; with what they are familiar with it does.</summary>
    private static Span Fuller(ParsedText parsed, Span span)
    {
        int only = parsed.TokenAt(span.Start);
        Span phrase = parsed.Spans[only].Length == span.Length ? parsed.Phrase(only) : span;
        return phrase.Start == span.Start && phrase.Length <= Longest ? phrase : span;
    }

    /// <summary>"A top administration official said", "yet another source": one who speaks and has no name anywhere in the report.</summary>
    private static IEnumerable<Span> Unnamed(ReadReport report, Statement statement)
    {
        foreach (Source station in statement.Relay.Where(s => s.As == SourceKind.Unnamed)) yield return station.Span;
        if (statement.Speaker is not { } speaker) yield break;
        int first = report.Parsed.TokenAt(speaker.Span.Start);
        if (IsBare(report.Parsed, speaker.Span)) yield break;
        if (report.Parsed.Lower(first) is not ("a" or "an" or "one" or "another" or "yet") || speaker.Span.Length > Longest || !IsPerson(report.Parsed, speaker.Span)) yield break;
        if (speaker.Referents.All(r => r.Mentions.All(m => m.Kind != MentionKind.Name))) yield return speaker.Span;
    }

    /// <summary>"A spokeswoman", "insiders": a word that outlets use for anybody.</summary>
    private static bool IsBare(ParsedText parsed, Span span) => (parsed.TokenAt(span.End - 1) == parsed.TokenAt(span.Start) && Fuller(parsed, span) == span) || parsed.TokenAt(span.End - 1) - parsed.TokenAt(span.Start) < 2 && parsed.Lemma(Head(parsed, span)) is "spokesman" or "spokeswoman" or "spokesperson" or "witness" or "resident" or "trader" or "worker";

    private static bool IsPerson(ParsedText parsed, Span span) =>
        Speakers.Contains(parsed.Lemma(Head(parsed, span)));

    private static int Head(ParsedText parsed, Span span)
    {
        foreach (int t in parsed.TokensOf(span))
            if (parsed.Heads[t] < 0 || !span.Contains(parsed.Spans[parsed.Heads[t]])) return t;
        return parsed.TokenAt(span.Start);
    }
}
