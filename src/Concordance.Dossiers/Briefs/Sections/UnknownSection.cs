using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>NOT IN REPORTS: open questions, several on a line.</summary>
internal static class UnknownSection
{
    /// <summary>Characters after which a question begins a new line.</summary>
    private const int Full = 150;

    public static IEnumerable<BriefLine> Lines(View view)
    {
        List<UnknownEntry> line = [];
        foreach (UnknownEntry unknown in (view.Story?.Unknowns ?? []).Where(u => u.Closed is null).OrderBy(u => u.As))
        {
            if (line.Count > 0 && line.Sum(u => u.Question.Length + 12) + unknown.Question.Length > Full)
            {
                yield return Questions(view, line);
                line.Clear();
            }

            line.Add(unknown);
        }

        if (line.Count > 0) yield return Questions(view, line);
    }

    private static BriefLine Questions(View view, List<UnknownEntry> unknowns)
    {
        LineBuilder line = view.Line;
        for (int i = 0; i < unknowns.Count; i++)
            line.Plain(i == 0 ? "" : " ").Plain(unknowns[i].Question.EndsWith('?') ? unknowns[i].Question : unknowns[i].Question + "?").At(unknowns[i].Spans).Id(unknowns[i].Id);
        return line.Line();
    }
}
