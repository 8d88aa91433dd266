using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>Counts in words: "3 reports, 2 speakers, 1 side". An unknown origin counts for nothing.</summary>
public static class Counts
{
    public static string InWords(ClaimEntry claim) => InWords(claim.InReports, claim.Speakers.Length, claim.Sides.Length, claim.Independent);

    public static string InWords(int reports, int speakers, int sides, OriginsEntry independent)
    {
        (int least, int most) = (independent.AtLeast, independent.AtMost);
        string origins = most == 0 ? "origin not known" : least == most ? Many(most, "origin") : least == 0 ? $"at most {Many(most, "origin")}" : $"{least} to {Many(most, "origin")}";
        return $"{Many(reports, "report")}{(speakers == 0 ? "" : $", {Many(speakers, "speaker")}")}{(sides == 0 ? "" : $", {Many(sides, "side")}")}, {origins}";
    }

    private static string Many(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
