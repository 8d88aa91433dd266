using Concordance.Stories.Differences;
using Concordance.Talks.Waiting.Acts;

namespace Concordance.Talks.Waiting;

/// <summary>"as long as X": what is waited for is the end of what the words tell, or what they say has not been done.</summary>
internal static class Ending
{
    private static readonly string[] Falling = ["fall", "land", "rain", "fly"], Arms = ["shell", "bomb", "rocket", "missile", "gun"];

    /// <returns>The act that is waited for, and whether it is the undoing of the one that the words name.</returns>
    public static (ActPhrase On, bool Undone) Of(ActPhrase told)
    {
        if (told.IsNegated) return (told with { IsNegated = false }, false);
        if (WaitFinder.Stays(told)) return (told with { Frame = told.Of is { } thing && ActWords.IsFighting(thing.Head) ? CeaseFire : new ActFrame("lift", ActNature.Promise), Of = told.Of is { } kept && !ActWords.IsFighting(kept.Head) ? kept : null }, false);
        if (Falling.Contains(told.Frame.Name) && Subjects.Of(told.In.Parsed, told.Head) is >= 0 and var what && Arms.Contains(told.In.Parsed.Lemma(what))) return (told with { Frame = CeaseFire, Of = null, By = null }, false);
        return told.Frame.Name switch
        {
            "close" => (told with { Frame = new ActFrame("open", ActNature.Deed) }, false),
            "open" => (told with { Frame = new ActFrame("close", ActNature.Deed) }, false),
            "hold" => (told with { Frame = new ActFrame("release", ActNature.Deed) }, false),
            _ => (told, true),
        };
    }

    private static readonly ActFrame CeaseFire = new(ActFrame.CeaseFire, ActNature.Deed);
}
