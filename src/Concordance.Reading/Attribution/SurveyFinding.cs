using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"A poll found Lee leading by four points", "the survey shows her with a narrow lead": what a text finds of somebody, without a finite verb.</summary>
internal static class SurveyFinding
{
    private static readonly RuleId Rule = new("attribution/survey-finding");

    /// <summary>Words of the one spoken of before what is found of it.</summary>
    private const int LongestObject = 10;

    public static IEnumerable<Draft> Find(Scene scene)
    {
        foreach (Cue cue in scene.Cues)
            if (cue is { IsVerb: true, Negated: false, Form: CueForm.Finite } && scene.Parsed.Lemmas[cue.Token] is "find" or "show" && Said.IsAsserted(scene, cue) && Read(scene, cue) is { } draft) yield return draft;
    }

    private static Draft? Read(Scene scene, Cue cue)
    {
        int limit = ComplementClause.SentenceEnd(scene, cue.Token), first = cue.Last + 1, found = Found(scene, first, limit);
        if (found < 0) return null;
        int subject = Subjects.Of(scene, cue);
        if (subject < 0 || subject > cue.First || !Voices.IsText(scene, subject)) return null;
        int end = ComplementClause.End(scene, cue.Token, first, Math.Max(found + 1, scene.Right[found] + 1), limit);
        return Contents.Of(scene, first, end) is { } content ? new Draft(Rule, cue, cue.Span(scene), SpeakerReader.Read(scene, subject, cue), subject, [content], Act.Say, Voice.Attributed) : null;
    }

    /// <summary>Behind the noun phrase: "leading", "with a lead", "ahead of", "at 12 percent", "tied".</summary>
    private static int Found(Scene scene, int first, int limit)
    {
        if (first + 2 >= limit || scene.QuotationOf[first] >= 0) return -1;
        bool noun = false;
        for (int t = first; t < Math.Min(limit, first + LongestObject); t++)
        {
            bool behind = noun && !(t + 1 < limit && scene.IsNominal(t) && scene.Parsed.Pos[t] != Pos.NOUN);
            if (behind && (scene.Parsed.Tags[t] == "VBG" && scene.Parsed.Pos[t] == Pos.VERB || scene.IsOneOf(t, "with", "ahead", "behind", "tied", "even") || scene.Is(t, "at") && scene.Parsed.Pos[t + 1] == Pos.NUM)) return t;
            if (scene.IsVerb(t) || scene.IsPunctuation(t) || scene.Parsed.Pos[t] is Pos.SCONJ or Pos.CCONJ) return -1;
            noun |= scene.IsNominal(t);
        }

        return -1;
    }
}
