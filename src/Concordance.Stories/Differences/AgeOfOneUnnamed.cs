using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Claims;
using Concordance.Stories.Measures;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// Two ages of one whom nobody names: "a 34-year-old fisherman from Skarvik fell ill", "a 43-year-old fisherman from Skarvik was taken to hospital". Each report gives
/// an age to one only of that noun, and beside a name the two share a word of what befell, or a noun that few are called by.
/// </summary>
internal static class AgeOfOneUnnamed
{
    private static readonly RuleId Rule = new("differences/age-of-one-unnamed");

    /// <summary>Nouns for so many that they tell nobody from another.</summary>
    private static readonly FrozenSet<string> Anybody = new[] { "man", "woman", "person", "boy", "girl", "child", "driver", "resident", "" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Years by which two accounts of one age differ at most, of anybody and of one with a noun of his own.</summary>
    private const int Farthest = 5, FarthestCalled = 15;

    /// <summary>Days between two reports in which nobody grows older by more than a year.</summary>
    private const int Longest = 100;

    /// <param name="Noun">Empty of "the 52-year-old".</param>
    private sealed record Telling(ReadReport In, decimal Age, string Noun, HashSet<string> Named, HashSet<string> About, Place At);

    public static void Find(Joined story, Findings findings)
    {
        // A report that gives another age to one whom it could be tells of two.
        Telling[] told = [.. story.Reports.SelectMany(r => Read(story, r).ToArray() is var own ? own.Where(t => own.All(o => o.Age == t.Age || (o.Noun != t.Noun && o.Noun.Length > 0 && t.Noun.Length > 0))) : [])];
        foreach (Telling one in told)
            if (told.FirstOrDefault(t => t.In != one.In && AreAtOdds(story, one, t)) is { } other && !findings.Tells(one.At, other.At))
                findings.Conflict(Rule, ConflictKind.Number, $"the age of {one.In.Words(one.At)}", [], OneEach.AllAtOdds(one, other, told, t => t.In, (a, b) => AreAtOdds(story, a, b)).Select(t => t.At), "one person has one age at one time", "two persons are meant");
    }

    private static bool AreAtOdds(Joined story, Telling a, Telling b)
    {
        decimal apart = Math.Abs(a.Age - b.Age);
        bool called = a.Noun == b.Noun && !Anybody.Contains(a.Noun);
        if (apart == 0 || apart > (called ? FarthestCalled : Farthest) || (a.Noun != b.Noun && a.Noun.Length > 0 && b.Noun.Length > 0) || (a.Noun.Length == 0 && b.Noun.Length == 0)) return false;
        if (story.DayOf(a.In).Value is not { } one || story.DayOf(b.In).Value is not { } other || Math.Abs(one.DayNumber - other.DayNumber) > Longest) return false;
        return a.Named.Overlaps(b.Named) && (called || a.About.Overlaps(b.About));
    }

    private static IEnumerable<Telling> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (Quantity age in report.Quantities.Where(q => q is { Unit: "year", UpTo: null, Bound: QuantityBound.Exact, Of: null } && q.Span.Of(report.Report.Text).EndsWith("old", StringComparison.Ordinal)))
        {
            if (!decimal.TryParse(age.Value, null, out decimal years) || years is < 2 or > 110) continue;
            int first = parsed.TokenAt(age.Span.Start), behind = parsed.TokenAt(age.Span.End), noun = Described(parsed, behind);
            bool alone = noun < 0 && parsed.Lower(first - 1) == "the" && behind < parsed.Count && parsed.Pos[behind] is Pos.VERB or Pos.AUX or Pos.PUNCT;
            if ((noun >= 0 || alone) && Made(story, report, years, noun, Span.Hull(age.Span, parsed.Spans[noun < 0 ? first - 1 : noun])) is { } told) yield return told;
        }

        for (int t = 1; t + 2 < parsed.Count; t++)
            if (parsed.Pos[t] == Pos.NOUN && IsOf(parsed, t) && Numeral.Of(parsed.Form(t + 2)) is { } years and >= 2 and <= 110 && parsed.Pos[t + 3] is not (Pos.NOUN or Pos.NUM) && Made(story, report, years, t, parsed.SpanOf(t, t + 3)) is { } told) yield return told;
    }

    /// <summary>"A girl of six", "a man aged 52".</summary>
    private static bool IsOf(ParsedText parsed, int noun) =>
        parsed.Tags[noun] == "NN" && noun + 3 < parsed.Count && (parsed.Lower(noun + 1) == "aged" ? MeasureReader.IsPeople(parsed.Lemma(noun)) || Anybody.Contains(parsed.Lemma(noun)) : parsed.Lower(noun + 1) == "of" && parsed.Lemma(noun) is "man" or "woman" or "boy" or "girl" or "child");

    /// <summary>Null of one who has a name where the age is given, or in the sentence before "the 52-year-old".</summary>
    private static Telling? Made(Joined story, ReadReport report, decimal years, int noun, Span words)
    {
        ParsedText parsed = report.Parsed;
        int sentence = parsed.SentenceOf[parsed.TokenAt(words.Start)], from = parsed.Sentences[Math.Max(0, sentence - 1)].First, end = parsed.Sentences[sentence].End;
        int own = noun < 0 ? from : parsed.Sentences[sentence].First;
        if (Enumerable.Range(own, end - own).Any(t => parsed.Pos[t] == Pos.PROPN && story.EntityOf(report.Whom(t)) is { Type: ReferentType.Person } && (noun < 0 || Math.Abs(t - noun) < 4))) return null;
        int[] around = [.. Enumerable.Range(from, end - from).Where(t => !report.Times.Any(x => x.Span.Overlaps(parsed.Spans[t])))];
        HashSet<string> named = [.. around.Where(t => parsed.Pos[t] == Pos.PROPN && parsed.Spans[t].Length > 3).Select(t => parsed.Lower(t))];
        HashSet<string> about = [.. around.Where(t => parsed.Pos[t] is Pos.NOUN or Pos.VERB && !EventKin.IsGeneral(parsed, t) && !MeasureReader.IsPeople(parsed.Lemma(t)) && !Anybody.Contains(parsed.Lemma(t))).Select(t => EventKin.Of(parsed, t))];
        return new Telling(report, years, noun < 0 ? "" : parsed.Lemma(noun), named, about, report.Report.At(words));
    }

    /// <summary>The noun behind the age with no name behind it.</summary>
    private static int Described(ParsedText parsed, int from)
    {
        int t = from;
        while (t < parsed.Count && t < from + 3 && parsed.Pos[t] == Pos.ADJ) t++;
        while (t + 1 < parsed.Count && parsed.Pos[t] == Pos.NOUN && parsed.Pos[t + 1] == Pos.NOUN) t++;
        return t < parsed.Count && parsed.Pos[t] == Pos.NOUN && parsed.Tags[t] == "NN" && (t + 1 >= parsed.Count || parsed.Pos[t + 1] != Pos.PROPN) ? t : -1;
    }
}
