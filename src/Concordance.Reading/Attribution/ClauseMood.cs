using Concordance.Language;

namespace Concordance.Reading.Attribution;

/// <summary>"insisted that no alarm had sounded" says what "insisted that the board resign" demands, "swore that he saw nothing" is no promise: past or present in the clause makes an assertion.</summary>
internal static class ClauseMood
{
    public static Act Of(Scene scene, CueEntry entry, ClauseRange clause)
    {
        if (entry.Act == Act.Ask && clause.Marked) return Act.Demand;
        bool insists = entry.Act == Act.Demand && entry.Lemma is "insist" or "adamant" or "insistent", swears = entry.Act == Act.Promise && entry.Lemma is "swear" or "assure" or "vow";
        if (!clause.Marked || !insists && !swears) return entry.Act;
        for (int t = clause.First; t < clause.End; t++)
        {
            if (!scene.IsFinite(t)) continue;
            bool past = scene.Parsed.Tags[t] == "VBD" || scene.IsOneOf(t, "is", "are", "has", "'s", "’s", "was", "were", "had");
            return past || insists && scene.IsOneOf(t, "would", "will", "could", "can", "might", "may") || insists && scene.Parsed.Tags[t] == "VBZ" ? Act.Say : entry.Act;
        }

        return entry.Act;
    }
}
