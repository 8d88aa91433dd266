using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>Things counted or hinted at and never told: "four regions", "certain contacts", "an undisclosed sum".</summary>
internal static class WhichOnes
{
    private static readonly RuleId Rule = new("unknowns/which-ones");

    private const int Near = 240, MostWords = 5;

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 0; t < parsed.Count; t++)
            {
                if (parsed.Pos[t] != Pos.NOUN || report.IsSetAside(t)) continue;
                int kept = Adjective(parsed, t), number = parsed.Child(t, Relation.nummod);
                if (kept >= 0) questions.Ask(Rule, UnknownKind.OpenSlot, $"Which {Bare(parsed, kept, t)}?", [], report.Report.At(parsed.SpanOf(kept, t + 1)));
                else if (number >= 0 && number < t && t - number < MostWords && parsed.Tags[t] == "NNS" && IsPlaced(parsed, t) && IsFew(parsed, number) && IsSome(parsed, t) && !IsListed(report, t))
                    questions.Ask(Rule, UnknownKind.OpenSlot, $"Which {Wording.Inside(report, parsed.SpanOf(number, t + 1))}?", [], report.Report.At(parsed.SpanOf(number, t + 1)));
            }
        }
    }

    /// <summary>What is said to be kept back; "certain" only in front of several.</summary>
    private static int Adjective(ParsedText parsed, int noun)
    {
        foreach (int child in parsed.Children(noun))
            if (child < noun && noun - child < MostWords && parsed.Relations[child] == Relation.amod && ((parsed.Lower(child) is "undisclosed" or "unspecified" or "unidentified" && parsed.Lower(child - 1) is not ("previously" or "hitherto" or "once")) || parsed.Lower(child) == "certain" && parsed.Tags[noun] == "NNS" && Quoted(parsed, child))) return child;
        return -1;
    }

    /// <summary>"Certain" alone is idle talk; in quotation marks somebody hints.</summary>
    private static bool Quoted(ParsedText parsed, int token) => token > 0 && parsed.Form(token - 1) is "\"" or "“" or "``" or "'" or "‘";

    private static string Bare(ParsedText parsed, int adjective, int noun) => parsed.SpanOf(adjective + 1, noun + 1).Of(parsed.Text);

    private static bool IsFew(ParsedText parsed, int number) => parsed.Lower(number) is "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" || (int.TryParse(parsed.Form(number), out int n) && n is > 1 and <= 10);

    /// <summary>Some of many: "the four regions", "the state's nine districts" are all there are, "two other cities" were told of, an apposition names them.</summary>
    private static bool IsSome(ParsedText parsed, int noun)
    {
        foreach (int child in parsed.Children(noun))
            if (parsed.Relations[child] is Relation.nmod_poss || parsed.Lower(child) is "the" or "these" or "those" or "all" or "both" or "other" or "its" or "their" || parsed.Tags[child] is "JJS") return false;
        // "Three from each of nine districts".
        return parsed.Relations[noun] is not Relation.appos && (parsed.Heads[noun] < 0 || parsed.Lower(parsed.Heads[noun]) is not "each");
    }

    /// <summary>What has a name of its own, each.</summary>
    private static bool IsPlaced(ParsedText parsed, int noun) => parsed.Lemma(noun) is "region" or "province" or "city" or "town" or "district" or "factory" or "plant" or "village" or "bank" or "fund" or "airport" or "hospital" or "mine";

    /// <summary>Three names or more near by may be the very ones.</summary>
    private static bool IsListed(ReadReport report, int noun)
    {
        Span at = report.Parsed.Spans[noun];
        return report.Names.Count(n => n.Span.Start > at.End && n.Span.Start < at.End + Near && n.Type == Language.Names.NameType.Place) > 2;
    }
}
