using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>The word of a clause as it is held against others: with what acts and what is acted on beside it, more words are one than in a noun phrase.</summary>
internal static class Predicate
{
    private static readonly FrozenDictionary<string, string> OneFor = WordList.Read(typeof(Predicate), "en.one-predicate.txt").Select(l => l.Split(' ')).ToFrozenDictionary(p => EventKin.OfWord(p[0]), p => EventKin.OfWord(p[1]), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Roles = WordList.Read(typeof(Predicate), "en.held-roles.txt").Select(EventKin.OfWord).ToFrozenSet(StringComparer.Ordinal);

    public static string Of(ParsedText parsed, int token)
    {
        string family = EventKin.Of(parsed, token);
        return parsed.Pos[token] == Pos.VERB ? OneFor.GetValueOrDefault(family, family) : family;
    }

    /// <summary>It tells of a role that somebody holds, before as well as during: "will lead", "led".</summary>
    public static bool IsRole(ParsedText parsed, int token) => parsed.Pos[token] == Pos.VERB && Roles.Contains(Of(parsed, token));
}
