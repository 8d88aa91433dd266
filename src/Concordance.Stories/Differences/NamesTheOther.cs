using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>One party speaks of the other, and the other says right behind it that something was not so: "The firm says the delay was the police's. The police say nobody rang them until noon."</summary>
internal static class NamesTheOther
{
    private static readonly RuleId Rule = new("differences/names-the-other");

    private const int LongestAccount = 22;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            foreach ((Statement one, Statement other) in Parties.Neighbours(report, Act.Deny))
                if (Parties.Between(report, one, other) is 0 or 1 && Parties.AreTwo(report, one, other) && IsTold(report, one) && IsTold(report, other) && Names(report, one, other) && Nays(report, other) && !Nays(report, one) && Answers(report, one, other) && SameMatter.Is(story, report, one.ContentHull, report, other.ContentHull))
                    Tell(report, one, other, findings);
    }

    private static void Tell(ReadReport report, Statement one, Statement other, Findings findings)
    {
        Place at = report.Report.At(one.ContentHull), beside = report.WithSpeaker(other);
        findings.Dispute(Rule, report, [one, other], at, beside, "one speaks of the other, who tells it otherwise");
    }

    /// <summary>What was, in few words; no view, plan or demand.</summary>
    private static bool IsTold(ReadReport report, Statement said)
    {
        int[] words = [.. report.Parsed.TokensOf(said.ContentHull)];
        return words.Length is > 2 and <= LongestAccount && words.Any(t => report.Parsed.Tags[t] is "VBD" || (report.Parsed.Tags[t] is "VBN" && report.Parsed.Children(t).ToArray().Any(c => report.Parsed.Pos[c] == Pos.AUX))) && !words.Any(t => report.Parsed.Tags[t] == "MD" || report.Parsed.Lower(t) is "if" or "unless" or "hope" or "believe" or "think");
    }

    /// <summary>Who speaks second stands in what the first says, by noun or name.</summary>
    private static bool Names(ReadReport report, Statement one, Statement other)
    {
        ParsedText parsed = report.Parsed;
        if (Dissent.Key(report, other.Speaker!) is not { } key) return false;
        string head = parsed.Lemma(parsed.TokenAt(other.Speaker!.Span.End - 1));
        return parsed.TokensOf(one.ContentHull).Any(t => parsed.Pos[t] is Pos.NOUN or Pos.PROPN && (parsed.Lemma(t) == head || Dissent.Key(report, t) == key) && !IsIntroduced(parsed, t));
    }

    /// <summary>"Dr Marchi is head of paediatrics": who is only introduced is not spoken of.</summary>
    private static bool IsIntroduced(ParsedText parsed, int name)
    {
        while (parsed.Relations[name] is Relation.flat or Relation.compound or Relation.nmod_desc or Relation.appos && parsed.Heads[name] is >= 0 and var whole && parsed.Pos[whole] == Pos.PROPN) name = whole;
        return parsed.Heads[name] is >= 0 and var of && parsed.Relations[name] == Relation.nsubj && parsed.Child(of, Relation.cop) is >= 0 and var be && parsed.Tags[be] is "VBZ" or "VBP";
    }

    /// <summary>"Nobody rang them", "he never set foot in the shed": what is denied is of who speaks, or has a word of what the other says; "nobody was hurt" is of neither.</summary>
    private static bool Answers(ReadReport report, Statement one, Statement other)
    {
        ParsedText parsed = report.Parsed;
        HashSet<string> said = [.. parsed.TokensOf(one.ContentHull).Where(t => parsed.Pos[t] is Pos.NOUN or Pos.PROPN or Pos.VERB).Select(t => parsed.Lemma(t))];
        return parsed.TokensOf(other.ContentHull).Any(t => parsed.Tags[t] is "PRP" or "PRP$" || (parsed.Pos[t] is Pos.NOUN or Pos.PROPN or Pos.VERB && said.Contains(parsed.Lemma(t))));
    }

    /// <summary>"Nobody", "never", "no", "not", "nothing".</summary>
    private static bool Nays(ReadReport report, Statement said) => report.Parsed.TokensOf(said.ContentHull).Any(t => DeniedClauses.IsNo(report.Parsed, t)) && !IsSilent(report, said);

    /// <summary>"It did not comment on rumours" denies nothing.</summary>
    private static bool IsSilent(ReadReport report, Statement said) => report.Parsed.TokensOf(said.ContentHull).Any(t => report.Parsed.Lemma(t) is "comment" or "discuss" or "elaborate" or "speculate");
}
