using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"In the driver's account, …", "By her own reckoning …", "…, by the insurer's count": whose view it is stands in a possessive.</summary>
internal static class ByTheAccountOf
{
    private static readonly RuleId Rule = new("attribution/by-the-account-of");

    private static readonly IReadOnlySet<string> Accounts = WordList.ReadSet(typeof(ByTheAccountOf), "en.accounts.txt");

    /// <summary>Words between the preposition and its noun.</summary>
    private const int Longest = 8;

    public static IEnumerable<Draft> Find(Scene scene)
    {
        for (int t = 2; t < scene.Parsed.Count; t++)
            if (Accounts.Contains(scene.Parsed.Form(t).ToLowerInvariant()) && scene.QuotationOf[t] < 0 && Read(scene, t) is { } draft) yield return draft;
    }

    private static Draft? Read(Scene scene, int noun)
    {
        SentenceRange sentence = scene.SentenceOf(noun);
        if (Owner(scene, noun, sentence.First) is not var (owner, preposition) || !IsOwner(scene, owner)) return null;
        if (Content(scene, sentence, preposition, noun) is not { } content) return null;
        return new Draft(Rule, null, scene.Parsed.Spans[noun], SpeakerReader.Read(scene, owner), owner, [content], Act.Say, Voice.Attributed);
    }

    /// <summary>Somebody other than the report: "her", "the driver's".</summary>
    internal static bool IsOwner(Scene scene, int owner) => scene.IsOneOf(owner, "his", "her", "their") || (Voices.CanSpeak(scene, owner) && scene.Parsed.Tags[owner] != "PRP$");

    /// <summary>"By her own reckoning", "in the old driver's account": whose it is, and where the preposition stands.</summary>
    private static (int Owner, int Preposition)? Owner(Scene scene, int noun, int first)
    {
        int mark = scene.IsOneOf(noun - 1, "own", "best", "first") ? noun - 2 : noun - 1;
        if (mark <= first) return null;
        int owner = scene.Parsed.Tags[mark] == "PRP$" ? mark : scene.Parsed.Tags[mark] == "POS" && scene.IsNominal(mark - 1) ? mark - 1 : -1;
        for (int t = owner - (owner == mark ? 1 : 0); owner >= 0 && t >= first && t > noun - Longest; t--)
        {
            if (scene.IsOneOf(t, "in", "by")) return (owner, t);
            if (scene.IsPunctuation(t) || scene.IsVerb(t) || scene.Parsed.Pos[t] == Pos.ADP) return null;
        }

        return null;
    }

    /// <summary>The clause that follows at the beginning of a sentence, the one before at its end.</summary>
    private static Span? Content(Scene scene, SentenceRange sentence, int preposition, int noun)
    {
        int first = sentence.First, limit = ComplementClause.SentenceEnd(scene, noun), next = noun + 1;
        while (first < preposition && scene.Parsed.Pos[first] == Pos.CCONJ) first++;
        if (first == preposition)
            return next < limit && (scene.IsComma(next) || scene.Parsed.Pos[next] is Pos.DET or Pos.PRON or Pos.PROPN) && scene.HasFinite(next, limit) ? Contents.Of(scene, next, limit) : null;
        return next >= limit && scene.IsComma(preposition - 1) && scene.HasFinite(first, preposition) ? Contents.Of(scene, first, preposition - 1) : null;
    }
}
