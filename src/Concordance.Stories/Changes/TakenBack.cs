using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Claims;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>
/// An act that an earlier report tells and a later one tells as undone, whichever act it is: "agreed to merge", then "called off the
/// merger"; "filed a claim", then "has dropped its claim". The noun of what is undone is made from the verb, or is the noun itself.
/// </summary>
internal static class TakenBack
{
    private static readonly RuleId Rule = new("changes/taken-back");

    /// <summary>en.undoing.txt.</summary>
    private static readonly FrozenSet<string> Undoing = WordList.ReadSet(typeof(TakenBack), "en.undoing.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>en.making.txt.</summary>
    private static readonly FrozenSet<string> Making = WordList.ReadSet(typeof(TakenBack), "en.making.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs by which what was done is taken back.</summary>
    public static bool Undoes(string lemma) => Undoing.Contains(lemma);

    private const int LongestWords = 90, LongestAbout = 70;

    /// <summary>Of an act that is told again and again the first tellings are enough.</summary>
    private const int MostOfOne = 64;

    /// <param name="Act">The family of the act.</param>
    /// <param name="Named">Who and what is named around it, or named it.</param>
    private sealed record ActTold(ReadReport In, int At, string Family, Which Which, HashSet<string> Named, Place Words);

    public static void Find(Joined story, Chains chains)
    {
        ActTold[] undone = [.. story.Reports.SelectMany(r => Undone(story, r))];
        if (undone.Length == 0) return;
        ILookup<string, ActTold> told = story.Reports.SelectMany(r => Told(story, r, [.. undone.Select(u => u.Family)])).ToLookup(a => a.Family, StringComparer.Ordinal);
        HashSet<Place> before = [];
        foreach (ActTold end in undone.OrderBy(u => Chains.Day(story.DayOf(u.In))))
            if (told[end.Family].Take(MostOfOne).Where(a => IsBefore(story, a.In, end.In) && AreOne(a, end)).OrderBy(a => Chains.Day(story.DayOf(a.In))).ThenBy(a => IsAbove(a)).FirstOrDefault() is { } act
                && !undone.Any(u => u != end && u.Family == end.Family && (u.In == act.In || IsBefore(story, u.In, end.In))) && !chains.Tells(act.Words) && !chains.Tells(end.Words) && before.Add(act.Words))
                chains.AddInOrder(Rule, About(end), [Step(story, act), Step(story, end)]);
    }

    private static Telling Step(Joined story, ActTold act) => new(act.In, story.DayOf(act.In), OneLine.Of(act.Words.Span.Of(act.In.Report.Text)), 0, act.Words, null);

    /// <summary>What is undone was told before, also where a day is not known.</summary>
    private static bool IsBefore(Joined story, ReadReport earlier, ReadReport later) =>
        earlier != later && Chains.Day(story.DayOf(earlier)) is var first && Chains.Day(story.DayOf(later)) is var last && (first == DateOnly.MaxValue || last == DateOnly.MaxValue || first < last);

    private static bool IsAbove(ActTold act) => act.In.Headline is { } headline && headline.Contains(act.Words.Span);

    /// <summary>Nothing tells the two acts apart, and somebody named in both or a word that says which joins them.</summary>
    private static bool AreOne(ActTold told, ActTold end) =>
        told.Which.Order == end.Which.Order && (told.Named.Overlaps(end.Named) || told.Which.Words.Overlaps(end.Which.Words)) && (told.In.Parsed.Pos[told.At] == Pos.VERB || told.Which.IsOne(end.Which));

    /// <summary>"Called off the merger", "the ban was lifted", in a headline "calls off the merger"; of a noun that tells an act.</summary>
    private static IEnumerable<ActTold> Undone(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (parsed.Pos[t] != Pos.VERB || !IsUndoing(parsed, t) || parsed.HasNot(t) || !IsDone(report, t) || IsDenied(report, t)) continue;
            int noun = parsed.Child(t, Relation.nsubj_pass, Relation.obj);
            if (noun < 0 || parsed.Pos[noun] != Pos.NOUN || EventKin.IsGeneral(parsed, noun)) continue;
            yield return new ActTold(report, noun, EventKin.Of(parsed, noun), Which.Of(parsed, noun), Named(story, report, t), report.At(Words(parsed, t, noun)));
        }
    }

    /// <summary>Verbs of the families, and nouns of them that are the object of a verb of making or planning.</summary>
    private static IEnumerable<ActTold> Told(Joined story, ReadReport report, HashSet<string> families)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            string family = parsed.Pos[t] is Pos.VERB or Pos.NOUN ? EventKin.Of(parsed, t) : "";
            if (!families.Contains(family)) continue;
            int verb = parsed.Pos[t] == Pos.VERB ? t : parsed.Relations[t] is Relation.obj or Relation.nsubj_pass && parsed.Heads[t] is >= 0 and var above && Making.Contains(parsed.Lemma(above)) ? above : -1;
            if (verb < 0 || EventKin.IsGeneral(parsed, t) || IsUndoing(parsed, verb) || parsed.HasNot(verb) || parsed.HasChild(verb, "if", "unless", "whether", "may", "might", "could", "would") || IsDenied(report, verb)) continue;
            yield return new ActTold(report, t, family, Which.Of(parsed, t), Named(story, report, verb), report.At(Words(parsed, verb, t)));
        }
    }

    private static bool IsUndoing(ParsedText parsed, int verb)
    {
        string lemma = parsed.Lemma(verb), with = parsed.Child(verb, Relation.compound_prt) is >= 0 and var particle ? parsed.Lower(particle) : parsed.Lower(verb + 1);
        return Undoing.Contains(lemma) || Undoing.Contains($"{lemma}-{with}");
    }

    private static bool IsDone(ReadReport report, int verb) =>
        VerbForm.Of(report.Parsed, verb, false) is { When: DeedTime.Past, Done: true } || (report.Parsed.Tags[verb] is "VBZ" or "VBP" && !VerbForm.IsOpen(report.Parsed, verb) && report.Headline is { } headline && headline.Contains(report.Parsed.Spans[verb]));

    private static bool IsDenied(ReadReport report, int verb) => report.Innermost(report.Parsed.Spans[verb]) is { } said && (said.Question || said.Act is Reading.Attribution.Act.Deny or Reading.Attribution.Act.Accuse);

    /// <summary>Who is named in the sentence or is meant by a pronoun of it, but for who says so.</summary>
    private static HashSet<string> Named(Joined story, ReadReport report, int verb)
    {
        SentenceRange sentence = report.Parsed.Sentences[report.Parsed.SentenceOf[verb]];
        Span? speaker = report.Innermost(report.Parsed.Spans[verb])?.Speaker?.Span;
        return NamesAround.Of(story, report, Enumerable.Range(sentence.First, sentence.Count).Where(t => speaker?.Contains(report.Parsed.Spans[t]) != true));
    }

    private static Span Words(ParsedText parsed, int verb, int noun)
    {
        Span words = Span.Hull(parsed.Spans[verb], parsed.ShortPhrase(noun)), with = parsed.Subject(verb) is >= 0 and var who ? Span.Hull(parsed.ShortPhrase(who), words) : words;
        return with.Length <= LongestWords ? with : words;
    }

    private static string About(ActTold end)
    {
        string words = OneLine.Of(end.In.Parsed.Phrase(end.At).Of(end.In.Report.Text));
        return words.Length <= LongestAbout ? words : end.In.Parsed.Form(end.At);
    }
}
