using Concordance.Language;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>One side is told to ask that a paper be made public, and to ask that it be given to it: two demands, and an answer to one is none to the other.</summary>
internal static class PublicOrReceived
{
    private static readonly RuleId Rule = new("differences/public-or-received");

    private const int MostNamed = 3;

    private sealed record Telling(ReadReport In, Place At, string Paper, string By, bool Public);

    public static void Find(Joined story, Findings findings)
    {
        IEnumerable<Telling> all = story.Reports.SelectMany(r => Asked(r));
        foreach (IGrouping<(string, string), Telling> demand in all.GroupBy(t => (t.Paper, t.By)))
        {
            Telling[] open = [.. demand.Where(t => t.Public).Take(MostNamed)], given = [.. demand.Where(t => !t.Public).Take(MostNamed)];
            if (open.Length == 0 || given.Length == 0) continue;
            findings.Conflict(Rule, ConflictKind.Delivery, $"what is asked of the {demand.Key.Item1}", [], open.Concat(given).Select(t => t.At), "to be made public and to be received are two demands; it may be that both are made", "by “public” only the one who asks is meant");
        }
    }

    private static IEnumerable<Telling> Asked(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (parsed.Pos[t] is not (Pos.VERB or Pos.NOUN or Pos.ADJ) || Asking(parsed, t) is not { } ask) continue;
            (int act, bool open) = ask;
            if (PaperOf(parsed, act) is not { } paper || By(report, act, paper) is not { } by) continue;
            yield return new Telling(report, report.Report.At(Span.Hull(Span.Hull(parsed.Spans[act], parsed.Spans[t]), parsed.Phrase(paper))), parsed.Lemma(paper), by, open);
        }
    }

    /// <summary>The act asked for: "should be made public", "to receive the draft", "once it receives the draft".</summary>
    private static (int Act, bool Open)? Asking(ParsedText parsed, int token)
    {
        string lemma = parsed.Lemma(token);
        bool open = lemma is "publish" or "disclose" or "publicize" || (parsed.Lower(token) == "public" && parsed.Pos[token] == Pos.ADJ && parsed.Heads[token] >= 0 && parsed.Lemma(parsed.Heads[token]) == "make");
        if (!open && lemma is not ("receive" or "get" or "obtain")) return null;
        int act = lemma == "public" ? parsed.Heads[token] : token;
        return IsAsked(parsed, act) ? (act, open) : null;
    }

    /// <summary>Under a word of asking, or behind a condition or a "should".</summary>
    private static bool IsAsked(ParsedText parsed, int act)
    {
        foreach (int child in parsed.Children(act))
            if (parsed.Lower(child) is "should" or "must") return true;
        for (int t = act - 1; t > act - 4 && t >= parsed.Sentences[parsed.SentenceOf[act]].First; t--)
            if (parsed.Lower(t) is "once" or "until" or "unless") return true;
        for (int at = parsed.Heads[act], steps = 0; at >= 0 && steps < 3; at = parsed.Heads[at], steps++)
            if (parsed.Lemma(at) is "request" or "demand" or "ask" or "insist" or "want" or "require") return true;
        return false;
    }

    private static int? PaperOf(ParsedText parsed, int act)
    {
        int paper = parsed.Child(act, Relation.obj, Relation.nsubj_pass);
        return paper >= 0 && HandOver.IsPaper(parsed, paper) ? paper : null;
    }

    /// <summary>Who asks: the last named before the act in its sentence, outside the paper's own phrase.</summary>
    private static string? By(ReadReport report, int act, int paper)
    {
        ParsedText parsed = report.Parsed;
        int first = Math.Min(parsed.TokenAt(parsed.Phrase(paper).Start), act);
        if (Phrases.NamedBefore(report, first) is { } named) return parsed.State(parsed.TokenAt(named.End - 1));
        // "The union", "the defence": who is not named asks as the subject of the verb of asking.
        for (int at = act, steps = 0; at >= 0 && steps < 4; at = parsed.Heads[at], steps++)
            if (parsed.Subject(at) is >= 0 and var subject && subject < first && parsed.Pos[subject] == Pos.NOUN && subject != paper) return parsed.Lemma(subject);
        return null;
    }
}
