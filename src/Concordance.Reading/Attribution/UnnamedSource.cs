using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Boilerplate;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"a source close to the talks", "an official who asked not to be named", "people familiar with the matter": the way back to who said it breaks off.</summary>
internal static class UnnamedSource
{
    private static readonly RuleId Rule = new("attribution/unnamed-source");

    private static readonly string[][] Signs =
    [
        ["on", "condition", "of", "anonymity"], ["condition", "of", "anonymity"], ["familiar", "with"], ["not", "to", "be", "named"], ["not", "to", "be", "identified"],
        ["to", "be", "named"], ["to", "be", "identified"], ["not", "authorized", "to"], ["not", "authorised", "to"],
    ];

    /// <summary>Each phrase once, in text order.</summary>
    public static ImmutableArray<BrokenProvenance> Find(Scene scene, IEnumerable<Draft> drafts)
    {
        SortedSet<Span> found = [];
        foreach (Draft draft in drafts)
        {
            if (draft.Speaker is not { } speaker || draft.Voice == Voice.Carried || draft.SpeakerHead < 0) continue;
            if (IsUnnamed(scene, draft, speaker)) found.Add(speaker.Span);
        }

        return [.. found.Select(s => new BrokenProvenance(s, BrokenProvenanceKind.Anonymous, new Because(Rule, scene.Report.At(s))))];
    }

    private static bool IsUnnamed(Scene scene, Draft draft, Speaker speaker)
    {
        int head = draft.SpeakerHead;
        if (scene.IsNamed[head] || scene.Parsed.Pos[head] is not (Pos.NOUN or Pos.PRON)) return false;
        if (scene.Parsed.Lemmas[head].ToLowerInvariant() is "source" or "insider") return true;
        int first = scene.Parsed.TokenAt(speaker.Span.Start);
        for (int t = first; t <= head; t++)
            if (scene.IsOneOf(t, "anonymous", "unnamed", "unidentified")) return true;
        return HasSign(scene, head);
    }

    /// <summary>Signs stand behind the noun: in its relative clause or in the clause of its verb; another name between them takes them.</summary>
    private static bool HasSign(Scene scene, int head)
    {
        int end = scene.SentenceOf(head).End;
        for (int t = head + 1; t + 1 < end; t++)
            if (scene.QuotationOf[t] < 0 && Signs.Any(s => Stands(scene, s, t, end))) return true;
        return false;
    }

    private static bool Stands(Scene scene, string[] words, int token, int end)
    {
        if (token + words.Length > end) return false;
        for (int i = 0; i < words.Length; i++)
            if (!scene.Is(token + i, words[i])) return false;
        return true;
    }
}
