using Concordance.Language;

namespace Concordance.Reading.Events.Status;

/// <summary>
/// Reads how an event stands from the words around the word that names it: first what its own verb group says, then what the words above
/// it in the tree say, from the inside outward. A rule that has nothing to say passes; the first that speaks wins.
/// </summary>
public static class StatusReader
{
    /// <summary>Words deeper than this below one that tells are not told of by it.</summary>
    private const int Deepest = 10;

    public static StatusReading Read(ParsedText parsed, int token) => Read(parsed, token, Deepest);

    /// <summary>"Set", "fixed", "promised": what the word is said of is ahead, or came to nothing.</summary>
    public static bool LooksAhead(ParsedText parsed, int word) => StatusWords.Of(parsed, word) is not (null or Effect.Same or Effect.Happened or Effect.Ongoing);

    internal static StatusReading Read(ParsedText parsed, int token, int left)
    {
        if (left == 0) return VerbForm.Read(parsed, token);
        return parsed.IsPredicate(token) || parsed.Pos[token] is Pos.ADJ or Pos.ADV or Pos.ADP ? Predicate(parsed, token, left) : Noun(parsed, token, left);
    }

    private static StatusReading Predicate(ParsedText parsed, int token, int left)
    {
        StatusReading inner = SharedVerb.Read(parsed, token, left) ?? UnderCondition.Read(parsed, token) ?? Inverted.Read(parsed, token) ?? Modal.Read(parsed, token) ?? YetTo.Read(parsed, token)
            ?? Asked.Read(parsed, token) ?? ShortOf.Read(parsed, token, left) ?? Governed.Read(parsed, token, left) ?? Scheduled.Read(parsed, token) ?? VerbForm.Read(parsed, token);
        inner = UnderCondition.After(parsed, token, inner) ?? inner;
        StatusReading own = Negated.Read(parsed, token, inner) ?? Almost.Read(parsed, token, inner) ?? InFiction.Read(parsed, token, inner) ?? inner;
        return EarlierVersion.Read(parsed, token, own) ?? InCondition.Read(parsed, token, own) ?? HeldUntrue.Read(parsed, token, own, left) ?? Clause.Read(parsed, token, own, left) ?? own;
    }

    private static StatusReading Noun(ParsedText parsed, int token, int left) =>
        CameToNothing.Read(parsed, token, left) ?? InState.Read(parsed, token)
        ?? (BesideNoun.Read(parsed, token) is { } beside ? CalledOff.Read(parsed, token, beside, left) ?? beside : HeldUntrue.Noun(parsed, token, left) ?? OfNoun.Read(parsed, token, left) ?? InClause.Read(parsed, token, left));
}
