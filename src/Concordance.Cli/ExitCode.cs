using Concordance.Intake;

namespace Concordance.Cli;

/// <summary>How a run ended; scripts rely on these numbers.</summary>
public static class ExitCode
{
    public const int Done = 0, NamedFileFailed = 1, WrongUsage = 2, NothingReadable = 3, OurFault = 70;

    public static int Of(IntakeResult taken) =>
        taken.WronglyGiven ? WrongUsage : taken.Reports.IsEmpty ? NothingReadable : taken.NamedFileFailed ? NamedFileFailed : Done;
}
