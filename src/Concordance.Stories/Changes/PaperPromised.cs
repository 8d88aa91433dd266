using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>A paper of one side: promised, to be handed over, awaited, handed over or refused.</summary>
internal static class PaperPromised
{
    private static readonly RuleId Rule = new("changes/paper-promised");

    private sealed record Word(string Paper, string? Side, Telling Told);

    public static void Find(Joined story, Chains chains)
    {
        foreach (IGrouping<string, Word> paper in story.Reports.SelectMany(r => Words(story, r)).GroupBy(w => w.Paper, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            // An owner that is no state ("the Kremlin's", "the ministry's") may be any side's, unless no state has such a paper and two tellings name it.
            string[] owners = [.. paper.Select(w => w.Side).OfType<string>()];
            string[] states = [.. owners.Where(IsState).Distinct().Order(StringComparer.Ordinal)];
            string[] sides = states.Length > 0 ? states : [.. owners.GroupBy(o => o, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).Order(StringComparer.Ordinal)];
            foreach (string side in sides)
            {
                // A paper whose owner is not said is that of the only side whose paper is spoken of.
                Word[] words = [.. paper.Where(w => w.Side == side || ((w.Side is null || !IsState(w.Side)) && sides.Length == 1))];
                Word named = words.First(w => w.Side == side);
                chains.Add(Rule, About(story, named, side), words.Select(w => w.Told), 3);
            }
        }
    }

    private static bool IsState(string side) => side.Length == 2 && char.IsUpper(side[0]);

    private static string About(Joined story, Word word, string side)
    {
        Entities.Entity? owner = story.Entities.FirstOrDefault(e => Sides.Of(e) == side);
        return $"{owner?.Name ?? side}: {word.Paper}";
    }

    private static IEnumerable<Word> Words(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (Refusal(story, report, t) is { } refusal) yield return refusal;
            if (parsed.Pos[t] != Pos.NOUN || !HandOver.IsPaper(parsed, t) || Read(report, t) is not { } read) continue;
            int whose = parsed.Child(t, Relation.nmod_poss);
            string? side = whose >= 0 && parsed.Pos[whose] == Pos.PRON ? Sides.OfWord(story, report, whose) : parsed.Owner(t);
            if (side is null && read.Who >= 0) side = Sides.OfWord(story, report, read.Who);
            yield return new Word(parsed.Lemma(t), side, new Telling(report, story.DayOf(report), read.State, read.Rank, report.At(read.Words), null));
        }
    }

    /// <summary>"Russia's refusal to provide Ukraine with a memorandum": whatever the tree makes of it, the infinitive right behind.</summary>
    private static Word? Refusal(Joined story, ReadReport report, int t)
    {
        ParsedText parsed = report.Parsed;
        if (parsed.Lemma(t) is not ("refusal" or "refuse") || t + 2 >= parsed.Count || parsed.Lower(t + 1) != "to" || !HandOver.Is(parsed, t + 2) || HandOver.Paper(parsed, t + 2) is not { } paper) return null;
        int who = parsed.Child(t, Relation.nmod_poss, Relation.nsubj);
        string? side = parsed.Owner(paper) ?? Sides.OfWord(story, report, who);
        return new Word(parsed.Lemma(paper), side, new Telling(report, story.DayOf(report), "refused", 3, report.At(Span.Hull(parsed.Spans[who >= 0 && who < t ? who : t], parsed.Spans[paper])), null));
    }

    /// <summary>"The promised list never arrived" says that it was not handed over, not that it is promised.</summary>
    private static bool NeverCame(ParsedText parsed, int noun) =>
        parsed.Relations[noun] == Relation.nsubj && parsed.Heads[noun] is >= 0 and var verb && parsed.Tags[verb] == "VBD" && parsed.HasChild(verb, "never");

    /// <summary>The state that the words right around the paper give it, and who gives it by them.</summary>
    private static (string State, int Rank, Span Words, int Who)? Read(ReadReport report, int noun)
    {
        ParsedText parsed = report.Parsed;
        foreach (int child in parsed.Children(noun))
            if (parsed.Relations[child] == Relation.amod && parsed.Lower(child) is "promised" or "awaited" && !NeverCame(parsed, noun)) return (parsed.Lower(child), 0, parsed.Phrase(noun), -1);
        int verb = parsed.Heads[noun];
        if (verb < 0 || parsed.Pos[verb] != Pos.VERB || parsed.Relations[noun] is not (Relation.obj or Relation.nsubj_pass or Relation.obl)) return null;
        Span words = Span.Hull(parsed.Spans[verb], parsed.Phrase(noun));
        string act = parsed.Lemma(verb);
        if (act is "await") return ("awaited", 1, words, -1);
        if (act is "promise" && parsed.Relations[noun] != Relation.obl) return ("promised", 0, words, parsed.Subject(verb));
        if (!HandOver.Is(parsed, verb) && act != "explain") return null;
        if (verb > 1 && parsed.Lower(verb - 1) == "to" && parsed.Lemma(verb - 2) is "refusal" or "refuse") return null;
        // "Should be sent first" is a demand, no state of the paper.
        foreach (int child in parsed.Children(verb))
            if (parsed.Relations[child] is Relation.aux && parsed.Lower(child) is not ("will" or "to" or "has" or "have" or "had") || parsed.Lower(child) is "not" or "n't" or "never" or "if") return null;
        bool ahead = parsed.IsOpen(verb);
        // "First presenting the paper" tells no time of its own.
        if (!ahead && parsed.Tags[verb] is not "VBD" && parsed.Child(verb, Relation.aux, Relation.aux_pass) < 0) return null;
        if (ahead && (parsed.Subject(verb) < 0 && parsed.Relations[verb] != Relation.xcomp)) return null;
        return (act == "explain" ? (ahead ? "to be explained" : "explained") : ahead ? "to be handed over" : "handed over", ahead ? 0 : 3, words, parsed.Subject(verb));
    }
}
