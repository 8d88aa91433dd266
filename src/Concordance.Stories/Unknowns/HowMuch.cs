using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>Money that changes hands and is never counted: "a fund that pays a fee", "billions of dollars of bad loans".</summary>
internal static class HowMuch
{
    private static readonly RuleId Rule = new("unknowns/how-much");

    private const int Longest = 60;

    public static void Find(Joined story, Questions questions)
    {
        HashSet<string> counted = [.. story.Reports.SelectMany(Counted)];
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 1; t < parsed.Count; t++)
            {
                if (parsed.Pos[t] != Pos.NOUN) continue;
                if (IsPaid(report, t) && !counted.Contains(parsed.Lemma(t))) Ask(report, questions, parsed.Phrase(t), $"How much is “{Wording.Of(report, parsed.Phrase(t))}”?");
                else if (IsBareMoney(parsed, t)) Ask(report, questions, parsed.Phrase(t), $"How many {Wording.Inside(report, parsed.Phrase(t))}?");
            }
        }
    }

    private static void Ask(ReadReport report, Questions questions, Span phrase, string question)
    {
        if (phrase.Length <= Longest && !report.IsSetAside(phrase)) questions.Ask(Rule, UnknownKind.OpenSlot, question, [], report.Report.At(phrase));
    }

    /// <summary>Sums that have a name of their own, as the object of paying.</summary>
    private static bool IsPaid(ReadReport report, int noun)
    {
        ParsedText parsed = report.Parsed;
        int verb = parsed.Heads[noun];
        if (parsed.Lemma(noun) is not ("fee" or "fine" or "ransom" or "settlement" or "bonus" or "compensation" or "severance" or "sum" or "bribe" or "bail" or "damages") || verb < 0 || parsed.Relations[noun] != Relation.obj || parsed.Lemma(verb) is not ("pay" or "charge" or "impose")) return false;
        if (parsed.TokensOf(parsed.Phrase(noun)).Any(t => parsed.Pos[t] == Pos.NUM)) return false;
        foreach (int child in parsed.Children(noun))
            if (child < noun && (parsed.Pos[child] is Pos.NUM or Pos.SYM || parsed.Lower(child) is "no" or "any")) return false;
        return !parsed.HasNot(verb) && !HasMoney(report, noun);
    }

    /// <summary>Somebody buys or spends "billions of dollars" of something: an order, and no sum. Debts and trade are told so everywhere.</summary>
    private static bool IsBareMoney(ParsedText parsed, int noun) => parsed.Relations[noun] == Relation.obj && parsed.Heads[noun] is >= 0 and var verb && parsed.Lemma(verb) is "buy" or "spend" or "invest" or "inject" or "lend" or "pay" or "borrow" && parsed.Lower(noun) is "millions" or "billions" or "trillions" && parsed.Lower(noun + 1) == "of" && parsed.Lower(noun + 2) is "dollars" or "euros" or "pounds" or "rubles" or "yen"
        && parsed.Lower(noun + 3) == "of" && parsed.Lower(noun - 1) is not ("of" or "and" or "hundreds" or "tens");

    private static bool HasMoney(ReadReport report, int noun)
    {
        Span sentence = report.Parsed.SentenceSpan(report.Parsed.SentenceOf[noun]);
        return report.Quantities.Any(q => sentence.Contains(q.Span) && (q.Unit == "percent" || q.IsMoney));
    }

    /// <summary>The nouns near which any report counts money.</summary>
    private static IEnumerable<string> Counted(ReadReport report)
    {
        foreach (Quantity quantity in report.Quantities.Where(q => q.IsMoney))
        {
            SentenceRange sentence = report.Parsed.Sentences[report.Parsed.SentenceOf[report.Parsed.TokenAt(quantity.Span.Start)]];
            for (int t = sentence.First; t < sentence.End; t++)
                if (report.Parsed.Pos[t] == Pos.NOUN) yield return report.Parsed.Lemma(t);
        }
    }
}
