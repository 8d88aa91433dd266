namespace Concordance.Intake.Given;

/// <summary>What a person says about one file in reports.yaml, and the line on which the file is named.</summary>
public sealed record GivenFacts(int Line, DateOnly? Published, string? Outlet, string? Url, string? Title);
