using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>Two who count in one sentence, the second in few words: "Police put the crowd at 2,000, organisers at 5,000", "several hundred trout, said the anglers; 1,140, said the county".</summary>
internal static class GappedCounts
{
    private static readonly RuleId Rule = new("differences/gapped-counts");

    /// <summary>Words that name the second who counts.</summary>
    private const int LongestName = 4;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            foreach (SentenceRange sentence in report.Parsed.Sentences)
                if ((Put(report, sentence) ?? Said(report, sentence)) is var (one, other) && !report.IsSetAside(one)) findings.Dispute(Rule, report, [], report.Report.At(one), report.Report.At(other), "two count it, and their numbers do not meet");
    }

    /// <summary>"… at 2,000, organisers at 5,000": one verb, two who put it.</summary>
    private static (Span, Span)? Put(ReadReport report, SentenceRange sentence)
    {
        ParsedText parsed = report.Parsed;
        for (int t = sentence.First + 1; t + 3 < sentence.End; t++)
        {
            if (parsed.Lower(t) != "at" || !Enumerable.Range(sentence.First, t - sentence.First).Any(i => parsed.Lemma(i) is "put" or "estimate" && parsed.Pos[i] == Pos.VERB) || Number(parsed, t + 1, sentence.End) is not var (first, end)) continue;
            int name = end;
            while (name < sentence.End && parsed.Form(name) is "," or ";" or "and" or "while") name++;
            for (int at = name + 1; name > end && at <= name + LongestName && at + 1 < sentence.End; at++)
            {
                if (parsed.Pos[at - 1] is Pos.VERB or Pos.PUNCT) break;
                if (parsed.Lower(at) == "at" && parsed.Pos[at - 1] is Pos.NOUN or Pos.PROPN && Number(parsed, at + 1, sentence.End) is var (second, last) && second != first) return (parsed.SpanOf(Subject(parsed, sentence, t), end), parsed.SpanOf(name, last));
            }
        }

        return null;
    }

    private static int Subject(ParsedText parsed, SentenceRange sentence, int before)
    {
        int verb = Enumerable.Range(sentence.First, before - sentence.First).Last(i => parsed.Lemma(i) is "put" or "estimate" && parsed.Pos[i] == Pos.VERB);
        return parsed.Subject(verb) is >= 0 and var who && who < verb ? parsed.TokenAt(parsed.ShortPhrase(who).Start) : verb;
    }

    /// <summary>"N trout, said A; N, said B".</summary>
    private static (Span, Span)? Said(ReadReport report, SentenceRange sentence)
    {
        ParsedText parsed = report.Parsed;
        for (int t = sentence.First + 3; t + 3 < sentence.End; t++)
        {
            if (parsed.Form(t) != ";" || Number(parsed, t + 1, sentence.End) is not var (second, end) || parsed.Form(end) != "," || !IsSaid(parsed, end + 1)) continue;
            for (int i = t - 1; i > sentence.First + 1; i--)
                if (parsed.Form(i) == "," && IsSaid(parsed, i + 1) && parsed.Pos[i - 1] == Pos.NOUN && Counted(parsed, sentence, i - 1) is >= 0 and var from && parsed.Form(from) != second) return (parsed.SpanOf(from, t), parsed.SpanOf(t + 1, Math.Min(sentence.End, end + LongestName)));
        }

        return null;
    }

    /// <summary>The number in front of a noun, or "several hundred"; -1 where there is none.</summary>
    private static int Counted(ParsedText parsed, SentenceRange sentence, int noun)
    {
        int first = noun;
        while (first - 1 >= sentence.First && noun - first < LongestName && (parsed.Pos[first - 1] is Pos.NUM or Pos.ADJ || parsed.Lower(first - 1) is "hundred" or "thousand" or "hundreds" or "of" or "about" or "some")) first--;
        return Enumerable.Range(first, noun - first).Any(t => parsed.Pos[t] == Pos.NUM || parsed.Lower(t) is "hundred" or "thousand" or "hundreds") ? first : -1;
    }

    private static bool IsSaid(ParsedText parsed, int token) => parsed.Lower(token) is "said" or "say" or "says" or "counted" or "according";

    /// <summary>A number, with "about" and the words of its size, and the token behind it.</summary>
    private static (string Form, int End)? Number(ParsedText parsed, int from, int end)
    {
        int t = from;
        while (t < end && parsed.Lower(t) is "about" or "around" or "some" or "nearly" or "almost" or "over" or "up" or "to" or "more" or "than" or "least" or "most") t++;
        if (t >= end || !(parsed.Pos[t] == Pos.NUM || Numeral.Of(parsed.Form(t)) is > 1)) return null;
        string form = parsed.Form(t);
        while (t < end && (parsed.Pos[t] == Pos.NUM || parsed.Lower(t) is "million" or "billion" or "percent" or "%")) t++;
        return (form, t);
    }
}
