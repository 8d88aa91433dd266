using Concordance.Language;
using Concordance.Stories.Differences;
using Concordance.Talks.Waiting.Acts;

namespace Concordance.Talks.Waiting;

/// <summary>What stays as it is, or is kept so: "the ban stays", "the gates stay shut", "will keep the gates locked". What is held back is its end.</summary>
internal static class Staying
{
    private static readonly string[] Verbs = ["stay", "remain", "continue", "hold", "last"], Shut = ["closed", "locked", "sealed", "shut"], Hidden = ["confidential", "secret", "wraps"];

    public static bool Is(ActPhrase act) => Verbs.Contains(act.Frame.Name) || (act.Frame.Name == "go" && act.In.Parsed.Lower(act.Head + 1) == "on");

    /// <summary>The act that would end it; null where nothing is told to stay.</summary>
    public static ActFrame? EndOf(ActPhrase act)
    {
        bool shut = act.In.Parsed.TokensOf(act.Span).Any(t => t > act.Head && Shut.Contains(act.In.Parsed.Lower(t)));
        if (shut && (Is(act) || act.Frame.Name is "keep" or "leave")) return new ActFrame("open", ActNature.Deed);
        // "Will keep the review under wraps".
        if (act.In.Parsed.TokensOf(act.Span).Any(t => t > act.Head && Hidden.Contains(act.In.Parsed.Lower(t))) && (Is(act) || act.Frame.Name == "keep")) return new ActFrame("publish", ActNature.Paper);
        return Is(act) ? new ActFrame("lift", ActNature.Promise) : null;
    }

    /// <summary>What would end it, as an act: of who stays on strike the end of the strike.</summary>
    public static ActPhrase? Ended(ActPhrase act) => OnStrike(act) ?? (EndOf(act) is { } end ? act with { Frame = end } : null);

    /// <summary>"Crews stay on strike", "the port is on strike"; null where nobody is.</summary>
    public static ActPhrase? OnStrike(ActPhrase act)
    {
        bool on = act.In.Parsed.TokensOf(act.Span).Any(t => t > 0 && act.In.Parsed.Lower(t) == "strike" && act.In.Parsed.Lower(t - 1) == "on");
        return on && (Is(act) || act.Frame.Name is ActFrame.Lie or "be") ? act with { Frame = new ActFrame(ActFrame.Stop, ActNature.Deed), Of = new Thing("strike", [], [], null, null), By = null } : null;
    }
}
