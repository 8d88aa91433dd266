using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>"The terms were not disclosed", "police did not name the victim", "the details remained undisclosed": what somebody keeps back.</summary>
internal static class NotDisclosed
{
    private static readonly RuleId Rule = new("unknowns/not-disclosed");

    private const int Longest = 80;

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
            for (int t = 1; t < report.Parsed.Count; t++)
                if (Kept(report.Parsed, t) is >= 0 and var kept && Phrase(report, kept) is { } phrase && !report.IsSetAside(phrase))
                    questions.Ask(Rule, UnknownKind.SaidUnclear, Question(story, report, kept, t, phrase), [], report.Report.At(Span.Hull(report.Parsed.Spans[t], phrase)));
    }

    /// <summary>The head of what is kept back, or -1.</summary>
    private static int Kept(ParsedText parsed, int verb)
    {
        // "The details remained undisclosed", "the sum is undisclosed".
        if (parsed.Lower(verb) is "undisclosed" or "unspecified")
        {
            int said = parsed.Child(verb, Relation.cop) >= 0 ? verb : parsed.Heads[verb];
            return parsed.Relations[verb] != Relation.amod && said >= 0 && (said == verb || parsed.Lemma(said) == "remain") ? parsed.Subject(said) : -1;
        }

        if (parsed.Pos[verb] != Pos.VERB || parsed.Lemma(verb) is not ("disclose" or "reveal" or "specify" or "identify" or "name" or "release")) return -1;
        bool declined = parsed.Lower(verb - 1) == "to" && parsed.Heads[verb] is >= 0 and var above && parsed.Lower(above) is "declined" or "refused";
        if (!declined && !IsNegated(parsed, verb)) return -1;
        bool passive = parsed.Child(verb, Relation.aux_pass) is >= 0 and var was && was < verb;
        int kept = passive ? parsed.Child(verb, Relation.nsubj_pass, Relation.nsubj) : parsed.Child(verb, Relation.obj);
        // Prisoners and books are released too.
        return kept >= 0 && parsed.Lemma(verb) == "release" && parsed.Lemma(kept) is not ("name" or "detail" or "amount" or "number" or "figure" or "result" or "transcript" or "information" or "cause") ? -1 : kept;
    }

    /// <summary>"Was not named", "has not said"; "does not disclose" tells of a habit, "will not be named" of what is to come.</summary>
    private static bool IsNegated(ParsedText parsed, int verb) => parsed.HasNot(verb) && parsed.HasChild(verb, "did", "has", "have", "had", "was", "were");

    /// <summary>A certain thing with its words: "the terms of the deal"; "it" and "anything" ask nothing.</summary>
    private static Span? Phrase(ReadReport report, int head)
    {
        ParsedText parsed = report.Parsed;
        Span phrase = parsed.Phrase(head);
        int first = parsed.TokenAt(phrase.Start);
        bool certain = parsed.Pos[head] == Pos.NOUN && (parsed.Lower(first) is "the" || IsBare(parsed, head) || parsed.Child(head, Relation.nmod_poss) >= 0);
        return certain && phrase.Length <= Longest && parsed.Lower(first) is not ("any" or "no" or "such") ? phrase : null;
    }

    /// <summary>"Details": several, and nothing before them.</summary>
    private static bool IsBare(ParsedText parsed, int head) => parsed.Tags[head] == "NNS" && parsed.Child(head, Relation.det, Relation.nummod, Relation.nmod_poss) < 0;

    private static string Question(Joined story, ReadReport report, int head, int verb, Span phrase)
    {
        ParsedText parsed = report.Parsed;
        int first = parsed.TokenAt(phrase.Start);
        bool several = parsed.Tags[head] == "NNS", person = parsed.Lemma(verb) is "name" or "identify" && Gazetteer.English.Is(parsed.Lemma(head), NameClasses.PersonNoun);
        string words = IsBare(parsed, head) ? "the " + Wording.Inside(report, phrase) : Wording.Inside(report, phrase);
        if (parsed.Lower(first) is "his" or "her" or "its" or "their" && story.EntityOf(report.Whom(first)) is { } whose) words = $"{whose.Name}’s{words[parsed.Form(first).Length..]}";
        return $"{(person ? "Who" : "What")} {(several ? "are" : "is")} {words}?";
    }
}
