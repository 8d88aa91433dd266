using Concordance.Language;
using Concordance.Stories.Differences;
using Concordance.Talks.Waiting.Acts;

namespace Concordance.Talks.Waiting;

/// <summary>"as long as X": what is waited for is the end of what the words tell, or what they say has not been done.</summary>
internal static class Ending
{
    private static readonly string[] Falling = ["fall", "land", "rain", "fly"];

    /// <remarks>What sits in a drawer or gathers dust is held by somebody as well.</remarks>
    /// <returns>The act that is waited for, and whether it is the undoing of the one that the words name.</returns>
    public static (ActPhrase On, bool Undone) Of(ActPhrase told)
    {
        if (told.IsNegated) return (told with { IsNegated = false }, false);
        if (Staying.OnStrike(told) is { } over) return (over, false);
        if (Staying.Is(told) && GoesOnFighting(told.In.Parsed, told.Head)) return (told with { Frame = CeaseFire, Of = null, By = null }, false);
        if (Staying.Is(told)) return (told with { Frame = told.Of is { } thing && ActWords.IsFighting(thing.Head) ? CeaseFire : new ActFrame("lift", ActNature.Promise), Of = told.Of is { } kept && !ActWords.IsFighting(kept.Head) ? kept : null }, false);
        if (Falling.Contains(told.Frame.Name) && Subjects.Of(told.In.Parsed, told.Head) is >= 0 and var what && ActWords.IsArms(told.In.Parsed.Lemma(what))) return (told with { Frame = CeaseFire, Of = null, By = null }, false);
        return told.Frame.Name switch
        {
            "close" => (told with { Frame = new ActFrame("open", ActNature.Deed) }, false),
            "open" => (told with { Frame = new ActFrame("close", ActNature.Deed) }, false),
            "hold" or "gather" or "rest" or "sit" => (told with { Frame = new ActFrame("release", ActNature.Deed) }, false),
            _ => (told, true),
        };
    }

    /// <summary>"went on shelling them": what goes on is told by the next verb.</summary>
    private static bool GoesOnFighting(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (child > verb && parsed.Tags[child] == "VBG" && (ActWords.IsFighting(parsed.Lemma(child)) || ActWords.IsArms(parsed.Lemma(child)))) return true;
        return false;
    }

    private static readonly ActFrame CeaseFire = new(ActFrame.CeaseFire, ActNature.Deed);
}
