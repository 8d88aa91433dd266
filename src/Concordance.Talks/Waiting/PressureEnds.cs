using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>"Once work has resumed" and "the blockade would end": what stands still while a side presses goes on when it no longer does.</summary>
internal static class PressureEnds
{
    public static readonly RuleId Rule = new("waiting/pressure-ends");

    private static readonly IReadOnlySet<string> Pressures = WordList.ReadSet(typeof(PressureEnds), "en.pressures.txt"), Courses = WordList.ReadSet(typeof(PressureEnds), "en.courses.txt");

    public static Identity? Of(Happening awaited, Happening held)
    {
        foreach (ActPhrase a in awaited.Phrases)
            foreach (ActPhrase b in held.Phrases)
            {
                bool work = Resumes(a) && Resumes(b) && a.By is not null && IsWork(a) && IsWork(b) && a.Of!.Head != b.Of!.Head;
                if (!work && !(Resumes(a) && IsEnding(b)) && !(IsEnding(a) && Resumes(b))) continue;
                if (a.By is not null && b.By is not null && !ReferenceEquals(a.By, b.By)) continue;
                return new Identity(awaited, held, IdentityKind.Same, IdentityLevel.Assumed, work ? "assumed that both tell of going back to work" : "assumed that the one goes on again when the other ends", [a.At, b.At], true, new Because(Rule, [a.At, b.At], [awaited.Because, held.Because]));
            }

        return null;
    }

    /// <summary>Whether an act ends what presses, or lets go on what it holds up.</summary>
    public static bool Concerns(ActPhrase act) => IsEnding(act) || Resumes(act);

    /// <summary>Whether an act, done or refused, would end what a side presses by, in whatever words.</summary>
    public static bool IsEnding(ActPhrase act) => act.Frame.Name is ActFrame.Stop or "lift" or "withdraw" && act.Of is { } what && Pressures.Contains(what.Head);

    /// <summary>Whether a noun names what a side presses by.</summary>
    public static bool IsPressure(string noun) => Pressures.Contains(noun);

    private static bool IsWork(ActPhrase act) => act.Of is { } what && TakenUp.IsWork(what.Head);

    private static readonly string[] Going = ["fly", "move", "operate", "run", "sail"];

    /// <summary>"Work has resumed", "the ferries are running again".</summary>
    private static bool Resumes(ActPhrase act) => (act.Frame.Name is "start" && act.Of is { } what && (Courses.Contains(what.Head) || TakenUp.IsWork(what.Head))) || ((Going.Contains(act.Frame.Name) || (!act.Frame.IsKnown && act.Of is { } course && Courses.Contains(course.Head))) && act.In.Parsed.TokensOf(act.Span).Any(t => t > act.Head && act.In.Parsed.Lower(t) == "again"));
}
