using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>The question stands in front: "Why the brake failed is not yet established", "Whether more will follow the mayor would not say", "By whom, she would not tell", "How much, the court will decide".</summary>
internal static class QuestionFirst
{
    private static readonly RuleId Rule = new("unknowns/question-first");

    private const int Longest = 150, Shortest = 3;

    public static void Find(Joined story, Questions questions, LaterWords later)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 0; t < parsed.Count; t++)
            {
                if (!AskedClause.IsAsking(parsed, t) || Start(parsed, t) is not (>= 0 and var start)) continue;
                SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[t]];
                if (t + Shortest >= sentence.End || parsed.Form(sentence.End - 1).EndsWith('?') || report.IsSetAside(parsed.SpanOf(start, sentence.End)) || LeftOpen(parsed, t, sentence.End) is not { } open) continue;
                int end = open.Words;
                while (end > t + 1 && parsed.Pos[end - 1] == Pos.PUNCT) end--;
                Span asked = parsed.SpanOf(start, end), words = parsed.SpanOf(start, open.End);
                // "By whom, she would not tell": what is asked for stands in the sentence before.
                string question = end == t + 1 || !Enumerable.Range(t, end - t).Any(parsed.IsFiniteForm) ? $"“{Wording.Of(report, words)}”: {asked.Of(parsed.Text).ToLowerInvariant()}?" : Question(story, report, start, t, end);
                if (asked.Length <= Longest && !questions.AreAsked(report.Report.At(asked))) questions.Ask(Rule, UnknownKind.SaidUnclear, question, [], later.Answers(report, asked), [report.Report.At(words)]);
            }
        }
    }

    /// <summary>"From whom the letter came": From whom did the letter come?</summary>
    private static string Question(Joined story, ReadReport report, int start, int asking, int end)
    {
        string direct = DirectQuestion.Of(story, report, asking, end);
        return start == asking || report.Parsed.Lower(start) is "of" ? direct : $"{report.Parsed.Form(start)} {char.ToLowerInvariant(direct[0])}{direct[1..]}";
    }

    /// <summary>Where the question begins, if a sentence does with it, or what follows a semicolon, a colon or a dash; with its preposition ("by whom"); else -1.</summary>
    private static int Start(ParsedText parsed, int asking)
    {
        int first = parsed.Sentences[parsed.SentenceOf[asking]].First;
        // "The question of who pays has been left open".
        if (asking - first is 2 or 3 && parsed.Lower(asking - 1) is "of" && parsed.Lower(asking - 2) is "question") return asking;
        int start = asking > first && parsed.Pos[asking - 1] == Pos.ADP ? asking - 1 : asking, before = start - 1;
        if (before >= first && parsed.Lower(before) is "and" or "but" or "just" or "exactly") before--;
        bool opens = before < first || parsed.Lower(before) is ";" or ":" or "-" or "–" or "—" || Enumerable.Range(first, before - first + 1).All(t => parsed.Pos[t] == Pos.PUNCT);
        return opens && !(parsed.Lower(asking) is "which" && start == asking) ? start : -1;
    }

    /// <summary>Where the question's words end, and where what leaves it open does: "is not known", "the mayor would not say", "the court will decide".</summary>
    private static (int Words, int End)? LeftOpen(ParsedText parsed, int asking, int end)
    {
        for (int t = asking + 1; t < end; t++)
        {
            // "What remains unclear is the price".
            if (t == asking + 1 && parsed.Lower(asking) is "what" && parsed.Lower(t) is "is" or "remains" or "remained" or "was") return null;
            if (t + 1 < end && parsed.Lower(t) is "is" or "are" or "was" or "remains" or "remained" or "has" or "remain" && Openness.EndOfState(parsed, t, end) is > 0 and int state) return (t, state);
            // "Is a question that nobody was ready to answer".
            if (t + 3 < end && parsed.Lower(t) is "is" or "was" or "remains" && parsed.Lower(t + 1) is "a" or "another" or "the" && parsed.Lower(t + 2) is "question" && parsed.Lower(t + 3) is "that" or "which" or "nobody" or "no" or "to" or "we" or "for") return (t, end - 1);
            if (t + 1 < end && Openness.EndOfLeaving(parsed, t, end) is > 0 and int left) return (parsed.Lower(t + 1) is "be" or "become" or "to" or "up" ? t : Subject(parsed, t, asking + 1), left);
            if (Knowing.Of(parsed, t) is "know" or "say" or "decide" && Lack.From(parsed, t) is var lack && lack > asking && StandsAlone(parsed, t, end) is > 0 and int said && Asked(parsed, t, asking) is var words && IsWhole(parsed, asking, words)) return (words, said);
        }

        return null;
    }

    /// <summary>Where the question ends: "whether they came from abroad could not be established" has nobody in front of its verb.</summary>
    private static int Asked(ParsedText parsed, int verb, int asking)
    {
        if (parsed.Lower(verb - 1) is not ("be" or "been") || parsed.Tags[verb] is not "VBN" || parsed.Subject(verb) >= 0) return Subject(parsed, verb, asking + 1);
        int aux = verb;
        while (aux > asking + 1 && (parsed.Pos[aux - 1] is Pos.AUX or Pos.PART || parsed.Lower(aux - 1) is "yet" or "still" or "immediately" or "so" or "far")) aux--;
        return aux;
    }

    /// <summary>Nothing asked for behind the verb: it ends the clause, or only says when or to whom. "When the mayor came, he did not say why" has its own question.</summary>
    private static int StandsAlone(ParsedText parsed, int verb, int end)
    {
        int at = verb + 1;
        if (parsed.Lower(at) is "us" or "reporters" or "me" or "out" or "anyone") at++;
        if (parsed.Lower(at) is "yet" or "so" && at < end) return parsed.Lower(at) is "yet" ? at + 1 : at;
        return at >= end || parsed.Pos[at] is Pos.PUNCT || parsed.Lower(at) is "on" or "at" or "in" or "when" or "by" or "today" or "yesterday" ? at : -1;
    }

    /// <summary>The question is its word alone, or has a verb of its own: "what he did not know" asks nothing.</summary>
    private static bool IsWhole(ParsedText parsed, int asking, int end)
    {
        bool comma = end > asking + 1 && parsed.Pos[end - 1] == Pos.PUNCT;
        bool verb = Enumerable.Range(asking + 1, Math.Max(0, end - asking - 1)).Any(parsed.IsFiniteForm);
        // "When asked, she would not tell", "When the fire began, nobody could say" a word.
        return (verb || comma || end == asking + 1 && parsed.Lower(asking) is "whom" or "why") && !(parsed.Lower(asking) is "when" or "where" && comma && !verb) && !(parsed.Lower(asking) is "when" && !Enumerable.Range(asking + 1, end - asking - 1).Any(t => parsed.Lower(t) is "will" or "would" or "can"));
    }

    /// <summary>Who would not say stands between the question and the verb: the question ends in front of its phrase.</summary>
    private static int Subject(ParsedText parsed, int verb, int from)
    {
        int head = parsed.Pos[verb] == Pos.AUX && parsed.Heads[verb] > verb ? parsed.Heads[verb] : verb, subject = parsed.Subject(head), aux = verb;
        // "Nobody has been able to tell us": whose verb is another.
        for (int above = parsed.Heads[head], steps = 0; subject < 0 && above > from && above < verb && parsed.Pos[above] == Pos.ADJ && steps < 2; above = parsed.Heads[above], steps++) subject = parsed.Subject(above);
        while (aux > from && parsed.Pos[aux - 1] is Pos.AUX or Pos.ADV or Pos.PART) aux--;
        if (subject < from || subject >= verb) return aux - 1 >= from && parsed.Pos[aux - 1] is Pos.PRON or Pos.PROPN or Pos.NOUN ? Noun(parsed, aux - 1, from) : aux;
        int first = parsed.TokenAt(parsed.Phrase(subject).Start);
        return first > from && parsed.Pos[subject] != Pos.PROPN ? first : Noun(parsed, subject, from);
    }

    private static int Noun(ParsedText parsed, int noun, int from)
    {
        int first = noun;
        while (first - 1 >= from && (parsed.Pos[first - 1] is Pos.ADJ or Pos.PROPN || (parsed.Lower(first - 1) is "-" && parsed.Pos[first - 2] == Pos.PROPN))) first--;
        return first - 1 >= from && parsed.Pos[first - 1] == Pos.DET ? first - 1 : first;
    }
}
