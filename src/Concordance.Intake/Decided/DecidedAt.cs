namespace Concordance.Intake.Decided;

/// <summary>How decisions.yaml writes a moment: ISO 8601 in Coordinated Universal Time, to the second.</summary>
public static class DecidedAt
{
    public const string Form = "yyyy-MM-dd'T'HH:mm:ss'Z'";
}
