using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Naming;
using Concordance.Stories.Changes;
using Concordance.Texts;

namespace Concordance.Stories.Differences.LookAlikes;

/// <summary>Two who are said to mediate: "U.S.-mediated talks", "Norway's mediation efforts". Several can, unless the words give it to one alone.</summary>
internal static class SeveralMediate
{
    private static readonly RuleId Rule = new("differences/several-mediate");

    private const int MostNamed = 3;

    private readonly record struct Mediation(string Who, bool Alone, Place At);

    public static void Find(Joined story, Findings findings)
    {
        Mediation[] told = [.. story.Reports.SelectMany(r => Read(story, r))];
        Mediation[] several = [.. told.DistinctBy(m => m.Who).Take(MostNamed)];
        if (several.Length > 1 && !told.Any(m => m.Alone)) findings.Alike(Rule, [], several.Select(m => m.At), "both can hold: several can mediate at once");
    }

    private static IEnumerable<Mediation> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            string word = parsed.Lower(t);
            if (word.Length < 8 || !word.Contains("mediat", StringComparison.Ordinal) || word.StartsWith("im", StringComparison.Ordinal)) continue;
            (string? who, Span at) = Compound(parsed, t) ?? Effort(story, report, t) ?? By(story, report, t) ?? default;
            if (who is not null) yield return new(who, IsAlone(parsed, t), report.At(at));
        }
    }

    /// <summary>"U.S.-mediated talks": the name stands before the hyphen; the words go on to the noun.</summary>
    private static (string? Who, Span At)? Compound(ParsedText parsed, int t)
    {
        string form = parsed.Form(t);
        int hyphen = form.IndexOf("-mediated", StringComparison.Ordinal), first = t;
        string name = hyphen > 0 ? form[..hyphen] : "";
        if (hyphen < 0 && form == "mediated" && t > 1 && parsed.Form(t - 1) == "-") (name, first) = (parsed.Form(t - 2), t - 2);
        if ((States.Named(name) ?? States.OfDemonym(name)) is not { } state) return null;
        int noun = t;
        while (noun + 1 < parsed.Count && noun - t < 4 && (noun == t || parsed.Pos[noun] is not (Pos.NOUN or Pos.PUNCT)) && parsed.SentenceOf[noun + 1] == parsed.SentenceOf[t]) noun++;
        return parsed.Pos[noun] == Pos.NOUN || noun == t ? (state, parsed.SpanOf(first, noun + 1)) : null;
    }

    /// <summary>"Norway's mediation", "Norwegian mediation efforts".</summary>
    private static (string? Who, Span At)? Effort(Joined story, ReadReport report, int t)
    {
        ParsedText parsed = report.Parsed;
        if (parsed.Lemma(t) != "mediation") return null;
        int noun = parsed.Relations[t] == Relation.compound && parsed.Heads[t] is >= 0 and var head && parsed.Pos[head] == Pos.NOUN ? head : t;
        int whose = parsed.Child(noun, Relation.nmod_poss);
        if (whose < 0) whose = parsed.Child(t, Relation.nmod_poss);
        string? who = whose >= 0 ? Sides.OfWord(story, report, whose) : parsed.Owner(noun);
        return who is not null && (whose >= 0 || (who.Length == 2 && char.IsUpper(who[0]))) ? (who, Span.Hull(parsed.Spans[whose >= 0 ? whose : noun], Span.Hull(parsed.Spans[t], parsed.Spans[noun]))) : null;
    }

    /// <summary>"Norway mediated the talks", "the talks mediated by Norway"; no offer and no wish.</summary>
    private static (string? Who, Span At)? By(Joined story, ReadReport report, int t)
    {
        ParsedText parsed = report.Parsed;
        if (parsed.Lemma(t) != "mediate" || parsed.Pos[t] != Pos.VERB || parsed.IsOpen(t)) return null;
        int who = parsed.Subject(t);
        foreach (int child in parsed.Children(t))
            if (parsed.Preposition(child) == "by") who = child;
        return who >= 0 && parsed.Pos[who] == Pos.PROPN && Sides.OfWord(story, report, who) is { } side ? (side, Span.Hull(parsed.Spans[who], parsed.Spans[t])) : null;
    }

    private static bool IsAlone(ParsedText parsed, int t)
    {
        Span sentence = parsed.SentenceSpan(parsed.SentenceOf[t]);
        return parsed.TokensOf(sentence).Any(x => parsed.Lower(x) is "alone" or "only" or "sole");
    }
}
