using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Stories.Claims;
using Concordance.Texts;

namespace Concordance.Stories.Corrections;

/// <summary>Of what words speak, as families of their nouns, verbs and adjectives: by these a passage is known to tell what a notice corrects.</summary>
internal static class Subject
{
    private static readonly FrozenDictionary<string, string> Kin = WordList.Read(typeof(Subject), "en.counted-kin.txt").Select(l => l.Split(' ')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
    private static readonly FrozenSet<string> Empty = WordList.ReadSet(typeof(Subject), "en.notice-words.txt").ToFrozenSet(StringComparer.Ordinal);

    public static HashSet<string> Of(ParsedText parsed, int first, int end, Span? old, Span? now)
    {
        HashSet<string> families = new(StringComparer.Ordinal);
        for (int t = first; t < end; t++)
        {
            Span span = parsed.Spans[t];
            if (parsed.Pos[t] is not (Pos.NOUN or Pos.VERB or Pos.ADJ) || old?.Overlaps(span) == true || now?.Overlaps(span) == true) continue;
            string lemma = parsed.Lemmas[t].ToLowerInvariant();
            if (!Empty.Contains(lemma) && !EventKin.IsGeneral(parsed, t)) families.Add(Family(parsed, t));
        }

        return families;
    }

    /// <summary>The family of one word.</summary>
    public static string Family(ParsedText parsed, int token) => Kin.GetValueOrDefault(EventKin.Of(parsed, token)) ?? Kin.GetValueOrDefault(parsed.Lemmas[token].ToLowerInvariant()) ?? EventKin.Of(parsed, token);
}
