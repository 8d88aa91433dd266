using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>
/// Two names of one thing, where a report itself says so: "the list and the names are one and the same", "the list, that is, the names",
/// "by the list the government means the names". Happenings that are about them are one, and nobody need assume it.
/// </summary>
internal sealed class StatedSame
{
    public static readonly RuleId Rule = new("waiting/stated-same");

    private readonly ImmutableArray<(string A, string B, Place At)> _pairs;

    public StatedSame(Joined story) => _pairs = [.. story.Reports.SelectMany(Pairs)];

    public bool IsEmpty => _pairs.IsEmpty;

    public Identity? Of(Happening awaited, Happening held)
    {
        foreach ((string a, string b, Place at) in _pairs)
        {
            if (!(About(awaited, a) && About(held, b)) && !(About(awaited, b) && About(held, a))) continue;
            return new Identity(awaited, held, IdentityKind.Same, IdentityLevel.Stated, "a report says that the two are one", [at, awaited.Places[0], held.Places[0]], true, new Because(Rule, [at], [awaited.Because, held.Because]));
        }

        return null;
    }

    /// <summary>Done to the thing, or the giving of it by its verb: "name the captives" gives the names.</summary>
    private static bool About(Happening happening, string noun) => happening.Phrases.Any(p => (p.Of?.Head ?? "") == noun || (!p.Frame.IsKnown && p.Frame.Name == noun));

    private static IEnumerable<(string A, string B, Place At)> Pairs(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 1; t + 2 < parsed.Count; t++)
        {
            if ((Joined(parsed, t) ?? Explained(parsed, t) ?? Meant(parsed, t)) is not { } pair) continue;
            string a = parsed.Lemma(pair.A), b = parsed.Lemma(pair.B);
            if (a != b) yield return (a, b, report.Report.At(parsed.SentenceSpan(parsed.SentenceOf[t])));
        }
    }

    /// <summary>"A list and names are one and the same", "the same thing".</summary>
    private static (int A, int B)? Joined(ParsedText parsed, int t)
    {
        bool one = parsed.Lower(t) == "one" && parsed.Lower(t + 1) == "and" && parsed.Lower(t + 2) == "the", thing = parsed.Lower(t) == "the" && parsed.Lower(t + 1) == "same" && parsed.Lower(t + 2) == "thing";
        if ((!one && !thing) || parsed.Lower(t - 1) is not ("is" or "are" or "was" or "were") || Negated(parsed, t)) return null;
        int last = t - 2, first = parsed.Sentences[parsed.SentenceOf[t]].First, and = last;
        while (and > first && parsed.Lower(and) is not "and") and--;
        return and > first && IsNoun(parsed, last) && IsNoun(parsed, and - 1) ? (and - 1, last) : null;
    }

    /// <summary>"The list, that is, the names of the captives"; "that is to say", "in other words".</summary>
    private static (int A, int B)? Explained(ParsedText parsed, int t)
    {
        if (parsed.Lower(t) is not "," || !IsNoun(parsed, t - 1)) return null;
        int next = parsed.Lower(t + 1) == "that" && parsed.Lower(t + 2) == "is" ? t + 3 : parsed.Lower(t + 1) == "in" && parsed.Lower(t + 2) == "other" ? t + 4 : 0;
        if (next == 0) return null;
        if (next + 1 < parsed.Count && parsed.Lower(next) == "to" && parsed.Lower(next + 1) == "say") next += 2;
        return next < parsed.Count && parsed.Lower(next) == "," && Head(parsed, next + 1) is >= 0 and var head ? (t - 1, head) : null;
    }

    /// <summary>"By the list it means the names", "the list, by which it means the names".</summary>
    private static (int A, int B)? Meant(ParsedText parsed, int t)
    {
        if (parsed.Lower(t) is not ("means" or "meant" or "mean") || Head(parsed, t + 1) is not (>= 0 and var head)) return null;
        int first = parsed.Sentences[parsed.SentenceOf[t]].First;
        for (int by = t - 1; by >= first; by--)
        {
            if (parsed.Lower(by) != "by") continue;
            int what = parsed.Lower(by + 1) == "which" ? by - 2 : Head(parsed, by + 1);
            return what >= first && what < t && IsNoun(parsed, what) && parsed.Lower(by + 1) is not "no" ? (what, head) : null;
        }

        return null;
    }

    /// <summary>The noun of a phrase that begins here.</summary>
    private static int Head(ParsedText parsed, int first)
    {
        for (int t = first; t < Math.Min(parsed.Count, first + Longest); t++)
        {
            if (IsNoun(parsed, t)) return t + 1 < parsed.Count && IsNoun(parsed, t + 1) ? t + 1 : t;
            if (parsed.Pos[t] is not (Pos.DET or Pos.ADJ or Pos.NUM) && parsed.Tags[t] != "PRP$") return -1;
        }

        return -1;
    }

    private const int Longest = 5;

    private static bool IsNoun(ParsedText parsed, int token) => token >= 0 && parsed.Pos[token] is Pos.NOUN;

    private static bool Negated(ParsedText parsed, int t) => parsed.Lower(t - 1) is "n't" or "not" || parsed.Lower(t + 1) is "not";
}
