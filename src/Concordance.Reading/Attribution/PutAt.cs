using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"put the number of dead at twelve", "estimated the damage at two million": who gives a number for what.</summary>
internal static class PutAt
{
    private static readonly RuleId Rule = new("attribution/put-at");

    private const int LongestObject = 12;

    public static IEnumerable<Draft> Find(Scene scene)
    {
        foreach (Cue cue in scene.Cues)
            if (cue.IsVerb && cue.Takes(Frame.ObjectAt) && cue.Form is CueForm.Finite or CueForm.Participle && !cue.Negated && !cue.Hypothetical && Read(scene, cue) is { } draft) yield return draft;
    }

    private static Draft? Read(Scene scene, Cue cue)
    {
        int first = cue.Last + 1, at = At(scene, first, Math.Min(ComplementClause.SentenceEnd(scene, cue.Token), first + LongestObject));
        if (at < 0 || Complements.Brought(scene, at) is not { } number) return null;
        CueEntry entry = cue.Entry(Frame.ObjectAt)!;
        int subject = Subjects.Of(scene, cue);
        if (subject < 0 || subject > cue.First || !StanceObject.MaySay(scene, subject, entry)) return null;
        if (Complements.From(scene, cue.Token, first, number.Dependent) is not { } content || content.End <= scene.Parsed.Spans[at].End) return null;
        return new Draft(Rule, cue, cue.Span(scene), SpeakerReader.Read(scene, subject, cue), subject, [content], entry.Act, Voice.Attributed);
    }

    /// <summary>The "at" before a number, behind a noun phrase.</summary>
    private static int At(Scene scene, int first, int limit)
    {
        for (int t = first + 1; t + 1 < limit && !scene.IsFinite(t) && !scene.IsPunctuation(t); t++)
            if (scene.Is(t, "at") && IsNumber(scene, t + 1, limit)) return t;
        return -1;
    }

    /// <summary>"at twelve", "at about 40", "at more than $3 million".</summary>
    private static bool IsNumber(Scene scene, int token, int limit)
    {
        for (int t = token; t < Math.Min(limit, token + 4); t++)
            if (scene.Parsed.Pos[t] is Pos.NUM or Pos.SYM || char.IsAsciiDigit(scene.Text[scene.Parsed.Spans[t].Start]) || scene.IsOneOf(t, "two", "three", "four", "five", "six", "seven", "eight", "ten", "eleven", "twelve")) return true;
        return false;
    }
}
