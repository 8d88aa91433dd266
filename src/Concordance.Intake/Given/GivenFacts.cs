namespace Concordance.Intake.Given;

/// <summary>What a person says about one file in reports.yaml, and the line on which the file is named.</summary>
public sealed record GivenFacts(int Line, DateOnly? Published, string? Outlet, string? Url, string? Title)
{
    /// <summary>These facts, and where one is missing here, the other's.</summary>
    public GivenFacts Else(GivenFacts? other) =>
        other is null ? this : this with { Published = Published ?? other.Published, Outlet = Outlet ?? other.Outlet, Url = Url ?? other.Url, Title = Title ?? other.Title };
}
