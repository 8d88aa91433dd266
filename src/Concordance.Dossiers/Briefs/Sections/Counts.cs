using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>Counts in words: "3 reports, 2 speakers, 1 side". An unknown origin counts for nothing.</summary>
internal static class Counts
{
    public static string InWords(ClaimEntry claim)
    {
        string reports = $"{claim.InReports} report{(claim.InReports == 1 ? "" : "s")}";
        string speakers = claim.Speakers.IsEmpty ? "" : $", {Many(claim.Speakers.Length, "speaker")}";
        string sides = claim.Sides.IsEmpty ? "" : $", {Many(claim.Sides.Length, "side")}";
        (int least, int most) = (claim.Independent.AtLeast, claim.Independent.AtMost);
        string origins = most == 0 ? "origin not known" : least == most ? Many(most, "origin") : least == 0 ? $"at most {Many(most, "origin")}" : $"{least} to {Many(most, "origin")}";
        return $"{reports}{speakers}{sides}, {origins}";
    }

    private static string Many(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
