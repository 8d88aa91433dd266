using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>A question put by the report itself and left without an answer: "What happened? We do not know yet", "Who lit it?", "When exactly?", "Asked whether he would go, the mayor shrugged".</summary>
internal static class AskedAloud
{
    private static readonly RuleId Rule = new("unknowns/asked-aloud");

    private const int Longest = 120, MostAhead = 3, LongestUnanswered = 80, FewWords = 4;

    /// <summary>A report that asks more than so much is an opinion or an interview; one that stands alone may be.</summary>
    private const int MostAsked = 3;

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            bool asksMuch = story.Reports.Length < 2 || Enumerable.Range(0, parsed.Sentences.Length).Count(s => parsed.Text[parsed.SentenceSpan(s).End - 1] == '?') > MostAsked;
            for (int s = 0; s < parsed.Sentences.Length; s++)
            {
                Span words = parsed.SentenceSpan(s);
                if (report.IsSetAside(words)) continue;
                bool question = parsed.Text[words.End - 1] == '?';
                Span? asked = !question ? NotTold(parsed, parsed.Sentences[s]) : IsPut(parsed, s) && (IsLeft(parsed, s) || !asksMuch && HangsInTheAir(parsed, s)) ? words : null;
                if (asked is not { } open || open.Length > Longest || questions.AreAsked(report.Report.At(open))) continue;
                questions.Ask(Rule, UnknownKind.SaidUnclear, question ? Aloud(story, report, s) : AskedClause.Question(story, report, open), [], report.Report.At(open));
            }
        }
    }

    /// <summary>The question as it stands; "When exactly?" with the sentence before it.</summary>
    private static string Aloud(Joined story, ReadReport report, int sentence)
    {
        ParsedText parsed = report.Parsed;
        Span words = parsed.SentenceSpan(sentence);
        SentenceRange range = parsed.Sentences[sentence];
        if (parsed.Lower(range.First) is "whether") return AskedClause.Question(story, report, words);
        bool bare = range.Count < FewWords && !Enumerable.Range(range.First, range.Count).Any(t => parsed.Pos[t] is Pos.VERB or Pos.AUX) && sentence > 0 && Span.Hull(parsed.SentenceSpan(sentence - 1), words).Length <= Longest;
        string text = Wording.Of(report, words).TrimEnd('?');
        return bare ? $"“{Wording.Of(report, parsed.SentenceSpan(sentence - 1))}” {text}?" : char.ToUpperInvariant(text[0]) + text[1..] + "?";
    }

    /// <summary>By the report itself, not in somebody's quoted words.</summary>
    private static bool IsPut(ParsedText parsed, int sentence)
    {
        (int first, Span words) = (parsed.Sentences[sentence].First, parsed.SentenceSpan(sentence));
        int line = parsed.Text.AsSpan(0, words.Start).LastIndexOfAny('\n', '\r') + 1;
        ReadOnlySpan<char> before = parsed.Text.AsSpan(line, words.Start - line);
        return (AskedClause.IsAsking(parsed, first) || parsed.Lower(first) is "will" or "would" or "did" or "does" or "is" or "are" or "was" or "were" or "has" or "had" or "can" or "could") && !words.In(parsed.Text).ContainsAny('"', '“') && before.Count('“') == before.Count('”') && before.Count('"') % 2 == 0;
    }

    /// <summary>Within the same paragraph the report says that nobody knows.</summary>
    private static bool IsLeft(ParsedText parsed, int question)
    {
        for (int s = question + 1; s < Math.Min(parsed.Sentences.Length, question + 1 + MostAhead); s++)
        {
            if (parsed.Text.AsSpan(parsed.SentenceSpan(s - 1).End, parsed.SentenceSpan(s).Start - parsed.SentenceSpan(s - 1).End).ContainsAny('\n', '\r')) return false;
            for (int t = parsed.Sentences[s].First; t + 1 < parsed.Sentences[s].End; t++)
                if ((parsed.Lower(t) is "no" && parsed.Lower(t + 1) is "answer") || Knowing.IsOpen(parsed, t) || (Knowing.Of(parsed, t).Length > 0 && Lack.From(parsed, t) >= 0)) return true;
        }

        return false;
    }

    /// <summary>A question of fact, short and in the third person, of what was or will be; what asks "why not" or "who would" persuades. The sentence behind it does not answer in the question's own words.</summary>
    private static bool HangsInTheAir(ParsedText parsed, int question)
    {
        SentenceRange asked = parsed.Sentences[question];
        if (parsed.SentenceSpan(question).Length > LongestUnanswered || question == 0 || IsOneOfMany(parsed, question)) return false;
        bool of = asked.Count is > 2 and < FewWords && AskedClause.IsAsking(parsed, asked.First);
        for (int t = asked.First; t < asked.End; t++)
        {
            string word = parsed.Lower(t);
            if (word is "you" or "we" or "i" or "your" or "our" or "us" or "my" or "me" or "not" or "n't" or "ever" or ":" or "," && !(word is "ever" && parsed.Lower(t + 1) is not "happened")) return false;
            if (t > asked.First && word is "would" or "should" or "could") return false;
            of |= parsed.Tags[t] is "VBD" || word is "will" || (t == asked.First && word is "would" or "had" or "has");
        }

        return of && !IsAnswered(parsed, question);
    }

    /// <summary>Questions in a row persuade.</summary>
    private static bool IsOneOfMany(ParsedText parsed, int question) =>
        parsed.Text[parsed.SentenceSpan(question - 1).End - 1] == '?' || (question + 1 < parsed.Sentences.Length && parsed.Text[parsed.SentenceSpan(question + 1).End - 1] == '?');

    private static bool IsAnswered(ParsedText parsed, int question)
    {
        if (question + 1 >= parsed.Sentences.Length) return false;
        SentenceRange next = parsed.Sentences[question + 1];
        if (parsed.Lower(next.First) is "yes" or "no" or "because" or "not" or "by" or "nothing" or "nobody" or "never" or "to") return true;
        string[] verbs = [.. Enumerable.Range(parsed.Sentences[question].First, parsed.Sentences[question].Count).Where(t => parsed.Pos[t] == Pos.VERB).Select(t => parsed.Lemma(t))];
        return Enumerable.Range(next.First, next.Count).Any(t => parsed.Pos[t] == Pos.VERB && verbs.Contains(parsed.Lemma(t)));
    }

    /// <summary>"Asked whether …, she declined": what was asked.</summary>
    private static Span? NotTold(ParsedText parsed, SentenceRange sentence)
    {
        int first = sentence.First;
        if (parsed.Lower(first) is not "asked" || !(AskedClause.IsAsking(parsed, first + 1) || parsed.Lower(first + 1) is "if")) return null;
        int comma = Enumerable.Range(first, sentence.Count).FirstOrDefault(t => parsed.Lower(t) is ",", -1);
        // Of several the question may hold the first.
        if (comma < 0 || Enumerable.Range(comma + 1, sentence.End - comma - 1).Any(t => parsed.Lower(t) is ",")) return null;
        for (int t = comma + 1; t < sentence.End; t++)
            if (parsed.Lower(t) is "shrugged" or "smiled" or "laughed" or "declined" or "refused" or "demurred" || (parsed.Lower(t) is "would" or "did" && parsed.Lower(t + 1) is "not" or "n't") || (parsed.Lower(t) is "said" && parsed.Lower(t + 1) is "nothing")) return parsed.SpanOf(first + 1, comma);
        return null;
    }
}
