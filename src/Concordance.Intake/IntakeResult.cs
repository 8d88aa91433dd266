using System.Collections.Immutable;
using Concordance.Intake.Decided;
using Concordance.Texts;

namespace Concordance.Intake;

/// <summary>The reports that could be read, by the path of their first file, and a notice for all else.</summary>
/// <param name="Decisions">Of every decisions.yaml.</param>
public sealed record IntakeResult(ImmutableArray<Report> Reports, DecisionsTaken Decisions, ImmutableArray<Notice> Notices)
{
    public bool NamedFileFailed => Notices.Any(n => n.Named && n.Kind != NoticeKind.WronglyGiven);

    public bool WronglyGiven => Notices.Any(n => n.Kind == NoticeKind.WronglyGiven);
}

/// <summary>How to take files in.</summary>
/// <param name="MaxBytes">The size from which a file is refused.</param>
/// <param name="Threads">How many files are read at one time; changes nothing in the result.</param>
public sealed record IntakeSettings(long MaxBytes = IntakeSettings.DefaultMaxBytes, int Threads = 1)
{
    /// <summary>20 MB: a hundred times the longest report, and still read in seconds.</summary>
    public const long DefaultMaxBytes = 20_000_000;
}
