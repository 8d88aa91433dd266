using Concordance.Reading;
using Concordance.Stories.Deeds;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>How a state stands in the words that tell it.</summary>
internal enum StateForm { Holds, Ahead, NotYet }

/// <summary>A state of one thing or person as a clause tells it: a bridge is shut, a man was charged, a plan is to be submitted.</summary>
/// <param name="Course">The family of states that follow one another (en.courses.txt).</param>
/// <param name="Thing">The family of the noun that the state is told of, or who is named.</param>
/// <param name="ThingAt">That word; of a pronoun the noun it stands for.</param>
internal sealed record StateTold(ReadReport In, string Course, int Step, StateForm Form, string Thing, int ThingAt, Entity? Who, Which Which, IReadOnlySet<Place> Named, Place At)
{
    /// <summary>How far along: what is ahead stands between the steps.</summary>
    public int Rank => (2 * Step) - (Form == StateForm.Holds ? 0 : 1);
}
