using System.Collections.Immutable;
using Concordance.Store.Acts;
using Concordance.Texts.Decisions;
using FsCheck.Xunit;

namespace Concordance.Tests.Store;

public sealed class StandingTests
{
    private const string Desk = "desk";

    [Property]
    public void Whatever_was_done_and_taken_back_leaves_nothing_standing(byte[] steps)
    {
        List<KeptAct> acts = Done(steps);
        while (Standing.ToUndo(acts, Desk) is { } next) Append(acts, new Undo(next.Number));
        Assert.Empty(Standing.Latest(acts));
    }

    [Property]
    public void What_was_taken_back_last_is_done_again_first(byte[] steps, byte times)
    {
        List<KeptAct> acts = Done(steps);
        List<ImmutableArray<KeptAct>> states = [Standing.Latest(acts)];
        for (int i = 0; i < times % 8 && Standing.ToUndo(acts, Desk) is { } next; i++)
        {
            Append(acts, new Undo(next.Number));
            states.Add(Standing.Latest(acts));
        }

        for (int i = states.Count - 2; i >= 0; i--)
        {
            Append(acts, new Undo(Standing.ToRedo(acts, Desk)!.Number));
            Assert.Equal(states[i], Standing.Latest(acts));
        }
    }

    [Property]
    public void After_something_new_there_is_nothing_to_do_again(byte[] steps)
    {
        List<KeptAct> acts = Done(steps);
        if (Standing.ToUndo(acts, Desk) is { } last) Append(acts, new Undo(last.Number));
        Append(acts, Act(200));
        Assert.Null(Standing.ToRedo(acts, Desk));
    }

    [Fact]
    public void A_desk_takes_back_its_own_acts_only()
    {
        List<KeptAct> acts = [new(1, default, "one", Act(1)), new(2, default, "other", Act(2))];
        Assert.Equal(1, Standing.ToUndo(acts, "one")!.Number);
        Assert.Null(Standing.ToUndo(acts, "third"));
    }

    [Fact]
    public void Of_several_acts_on_one_thing_the_latest_that_stands_holds()
    {
        List<KeptAct> acts = [];
        Append(acts, Act(1));
        Append(acts, Act(5));
        Append(acts, Act(1));
        Assert.Equal([2, 3], Standing.Latest(acts).Select(k => k.Number));
        Append(acts, new Undo(3));
        Assert.Equal([1, 2], Standing.Latest(acts).Select(k => k.Number));
    }

    /// <summary>Acts on a few things, undos and redos between them.</summary>
    private static List<KeptAct> Done(byte[] steps)
    {
        List<KeptAct> acts = [];
        foreach (byte step in steps)
        {
            if (step % 4 == 0 && Standing.ToUndo(acts, Desk) is { } undone) Append(acts, new Undo(undone.Number));
            else if (step % 4 == 1 && Standing.ToRedo(acts, Desk) is { } again) Append(acts, new Undo(again.Number));
            else Append(acts, Act(step));
        }

        return acts;
    }

    private static void Append(List<KeptAct> acts, Act act) => acts.Add(new KeptAct(acts.Count + 1, default, Desk, act));

    private static DecideFinding Act(byte step) =>
        new(step % 3 == 0 ? DecisionWord.Refused : DecisionWord.Accepted, "event", new Quote($"words {step % 5}", null, null, "a.txt"), ImmutableSortedDictionary<string, string>.Empty, $"{step}");
}
