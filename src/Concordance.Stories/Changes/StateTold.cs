using Concordance.Reading;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>How a state stands in the words that tell it.</summary>
internal enum StateForm { Holds, Ahead, NotYet }

/// <summary>A state of one thing or person as a clause tells it: a bridge is shut, a man was charged, a plan is to be submitted.</summary>
/// <param name="Course">The family of states that follow one another (en.courses.txt).</param>
/// <param name="IsMain">Told by a clause of its own.</param>
/// <param name="IsAside">Told by a word that hangs on its noun: "the arrested man".</param>
/// <param name="Day">The one day that its clause gives.</param>
internal sealed record StateTold(ReadReport In, string Course, int Step, StateForm Form, StateThing Thing, IReadOnlySet<Place> Named, bool IsMain, bool IsAside, DateOnly? Day, Place At)
{
    /// <summary>How far along: what is ahead stands between the steps.</summary>
    public int Rank => (2 * Step) - (Form == StateForm.Holds ? 0 : 1);

    /// <summary>Who brings it about, where they are named.</summary>
    public Entity? Doer { get; init; }

    /// <summary>Told above the report, where articles are left out.</summary>
    public bool IsHeadline => In.Headline is { } headline && headline.Contains(At.Span);
}
