using System.Collections.Frozen;
using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Coreference;
using Concordance.Stories.Differences;
using Concordance.Talks.Parties;
using Concordance.Texts;

namespace Concordance.Talks.Positions;

/// <summary>A noun of a position's words, with the adjectives right before it.</summary>
/// <param name="Kin">What groups it: its lemma, or the first of the words that mean the same in bargaining.</param>
/// <param name="IsMeeting">It names talks, or when and where they are held.</param>
/// <param name="Rank">2 for what is directly wanted or refused, 1 for other nouns, 0 for those that say little.</param>
internal sealed record Noun(string Kin, string Phrase, int Rank, bool IsMeeting)
{
    /// <summary>It is a matter that bargaining knows under several words: forces, territory, pay.</summary>
    public bool IsKnown { get; init; }
}

/// <summary>The nouns of a position's words.</summary>
internal static class Nouns
{
    private static readonly IReadOnlySet<string> Bare = WordList.ReadSet(typeof(Nouns), "en.bare-nouns.txt"), Meetings = WordList.ReadSet(typeof(Nouns), "en.meeting-nouns.txt");

    private static readonly FrozenDictionary<string, string> Kin = WordList.Read(typeof(Nouns), "en.issue-kin.txt").Select(l => l.Split(' ')).SelectMany(f => f.Select(w => (Word: w, First: f[0]))).ToFrozenDictionary(p => p.Word, p => p.First, StringComparer.Ordinal);

    /// <summary>People, times, measures, and what all bargaining is made of: a noun that names no issue by itself.</summary>
    public static bool IsBare(string lemma) => Bare.Contains(lemma);

    /// <param name="sides">Words that are a side ("the company") name no issue.</param>
    public static ImmutableArray<Noun> Of(PositionDraft draft, Sides sides)
    {
        ParsedText parsed = draft.In.Parsed;
        List<(int Token, string Lemma, int Depth)> nouns = [];
        foreach (int t in parsed.TokensOf(draft.Text))
            if (LemmaOf(draft, t) is { } lemma && (draft.In.Parsed.Pos[t] == Pos.PRON || draft.In.Whom(t) is { Type: ReferentType.Document } || sides.Of(draft.In, t) is null)) nouns.Add((t, lemma, Depth(parsed, t, draft.Text)));
        int top = nouns.Where(n => !IsBare(n.Lemma)).Select(n => n.Depth).DefaultIfEmpty(0).Min();
        return [.. nouns.Select(n => new Noun(Kin.GetValueOrDefault(n.Lemma, n.Lemma), Phrase(parsed, n.Token, n.Lemma), IsBare(n.Lemma) ? 0 : n.Depth == top ? 2 : 1, Meetings.Contains(n.Lemma)) { IsKnown = Kin.ContainsKey(n.Lemma) })];
    }

    /// <summary>The last noun of a row of nouns; for a pronoun the noun of the paper it stands for.</summary>
    private static string? LemmaOf(PositionDraft draft, int t)
    {
        ParsedText parsed = draft.In.Parsed;
        if (parsed.Pos[t] == Pos.PRON && draft.In.Whom(t) is { Type: ReferentType.Document } paper) return parsed.Lemma(parsed.TokenAt(paper.Main.Span.End - 1));
        if (parsed.Pos[t] != Pos.NOUN || parsed.Relations[t] is Relation.nmod_unmarked or Relation.obl_unmarked) return null;
        return t + 1 < parsed.Count && parsed.Pos[t + 1] == Pos.NOUN && parsed.SentenceOf[t + 1] == parsed.SentenceOf[t] ? null : parsed.Lemma(t);
    }

    private static int Depth(ParsedText parsed, int token, Span within)
    {
        int depth = 0;
        for (int at = parsed.Heads[token]; at >= 0 && within.Contains(parsed.Spans[at]); at = parsed.Heads[at]) depth++;
        return depth;
    }

    /// <summary>With compounds and adjectives before it, without names, numbers and articles.</summary>
    private static string Phrase(ParsedText parsed, int noun, string lemma)
    {
        if (parsed.Pos[noun] == Pos.PRON) return lemma;
        int start = noun, first = parsed.Sentences[parsed.SentenceOf[noun]].First;
        while (start > first && parsed.Pos[start - 1] is Pos.NOUN or Pos.ADJ) start--;
        // "three-party summit": a joined number belongs to the word.
        if (start - 2 >= first && parsed.Form(start - 1) == "-" && parsed.Pos[start - 2] is Pos.NUM or Pos.ADJ or Pos.NOUN) start -= 2;
        return parsed.SpanOf(start, noun + 1).Of(parsed.Text).ToLowerInvariant();
    }
}
