namespace Concordance.Intake;

/// <summary>What a notice means for the run: something was only skipped, could not be read, or was given wrongly.</summary>
public enum NoticeKind { Skipped, Unreadable, WronglyGiven }

/// <summary>One message about one file: where in it, what is wrong or was expected, and what to do about it.</summary>
/// <param name="Named">Whether a person named this very file (then the run ends in 1), or it lay in a folder.</param>
public sealed record Notice(NoticeKind Kind, string File, int? Line, string Said, string ToDo, bool Named)
{
    public override string ToString() => $"{File}{(Line is { } line ? $":{line}" : "")}: {Said}; {ToDo}";
}
