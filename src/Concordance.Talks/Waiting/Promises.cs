using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>Whose word is asked for: "if Norvia commits to paying", "once the guild undertakes to open the hall".</summary>
internal static class Promises
{
    /// <summary>The subject of the verb that the promised words complete.</summary>
    public static Entity? By(ReadReport report, Span promised, Sides sides)
    {
        ParsedText parsed = report.Parsed;
        int verb = parsed.TokenAt(promised.Start) - 1;
        while (verb > 0 && parsed.Lower(verb) is "to" or "that") verb--;
        return verb >= 0 && parsed.Pos[verb] == Pos.VERB ? sides.Of(report, parsed.Subject(verb)) : null;
    }

    /// <summary>A bare "if" holds something back only for another's word: who holds it back and whose word is asked for are known, and two.</summary>
    public static bool IsOfAnother(ActPhrase what, ActPhrase on, Sides sides) => on.By is not null && what.By is not null && !ReferenceEquals(sides.Of(on.By) ?? on.By, sides.Of(what.By) ?? what.By);
}
