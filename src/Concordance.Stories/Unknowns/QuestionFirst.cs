using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>The question stands in front: "Why the brake failed is not yet established", "Whether more will follow the mayor would not say", "How much, the court will decide".</summary>
internal static class QuestionFirst
{
    private static readonly RuleId Rule = new("unknowns/question-first");

    private const int Longest = 150, Shortest = 3;

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
            for (int s = 0; s < report.Parsed.Sentences.Length; s++)
            {
                ParsedText parsed = report.Parsed;
                SentenceRange sentence = parsed.Sentences[s];
                int first = sentence.First;
                while (first < sentence.End && parsed.Pos[first] == Pos.PUNCT) first++;
                if (first + Shortest >= sentence.End || !AskedClause.IsAsking(parsed, first) || parsed.Form(sentence.End - 1).EndsWith('?') || parsed.Lower(first) is "which") continue;
                Span whole = parsed.SpanOf(first, sentence.End);
                if (report.IsSetAside(whole) || LeftOpen(parsed, first + 1, sentence.End) is not { } open) continue;
                int end = open.Words;
                while (end > first + 1 && parsed.Pos[end - 1] == Pos.PUNCT) end--;
                Span asked = parsed.SpanOf(first, end);
                if (end - first > 1 && asked.Length <= Longest && !questions.AreAsked(report.Report.At(asked))) questions.Ask(Rule, UnknownKind.SaidUnclear, AskedClause.Question(story, report, asked), [], report.Report.At(parsed.SpanOf(first, open.End)));
            }
    }

    /// <summary>Where the question's words end, and where what leaves it open does: "is not known", "the mayor would not say", "the court will decide".</summary>
    private static (int Words, int End)? LeftOpen(ParsedText parsed, int from, int end)
    {
        for (int t = from; t + 1 < end; t++)
        {
            if (parsed.Lower(t) is "is" or "are" or "was" or "remains" or "remained" or "has" or "remain" && Openness.EndOfState(parsed, t, end) is > 0 and int state) return (t, state);
            if (Openness.EndOfSaying(parsed, t, end) is > 0 and int said) return (Subject(parsed, t, from), said);
        }

        return null;
    }

    /// <summary>Who would not say stands between the question and the verb: the question ends in front of its phrase.</summary>
    private static int Subject(ParsedText parsed, int aux, int from)
    {
        int verb = parsed.Heads[aux] > aux ? parsed.Heads[aux] : aux, subject = parsed.Child(verb, Relation.nsubj);
        if (subject < from || subject >= aux) return parsed.Lower(aux - 1) is "he" or "she" or "it" or "they" or "nobody" ? aux - 1 : aux;
        Span phrase = parsed.Phrase(subject);
        return parsed.TokenAt(phrase.Start) is var first && first > from ? first : subject;
    }
}
