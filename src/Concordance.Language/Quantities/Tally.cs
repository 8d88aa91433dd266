using Concordance.Language.Times;

namespace Concordance.Language.Quantities;

/// <summary>
/// Two numbers against each other: "voted 52-48", "by 310 votes to 205", "by 77 to 72", "won 3-1". Neither a range nor a date: the first is the
/// value, the second what it stands against. A falling pair is one by itself, a rising one only beside a word of votes or games.
/// </summary>
internal static class Tally
{
    private const string Rule = "quantities/tally";
    private const int Reach = 6;

    public static QuantityRead? Read(CutText w, int at)
    {
        if (!w.IsDigits(at) || w.Glued(at) && !w.IsAny(at - 1, "(", "\"", "“") || w.Digits(at) > 4) return null;
        if ((Votes(w, at) ?? InWords(w, at)) is { } told) return told;
        int second = at + 2;
        if (!w.IsAny(at + 1, "-", "–", "—") || !w.Glued(at + 1) || !w.Glued(second) || !w.IsDigits(second) || w.Digits(second) > 4) return null;
        if (w.Glued(second + 1) && (w.IsAny(second + 1, "-", "–", "/", "%", ":") || w.IsAny(second + 1, ".", ",") && w.Glued(second + 2) && w.IsDigits(second + 2) || w.IsLetters(second + 1))) return null;
        (string? unit, bool near) = Beside(w, at, second + 1);
        return !near ? null : new QuantityRead(at, second + 1, QuantityRead.Plain(w.Number(at)), null, QuantityBound.Exact, false, unit, null, Rule) { Against = QuantityRead.Plain(w.Number(second)) };
    }

    /// <summary>"310 votes to 205", "310 to 205 votes" needs the word between.</summary>
    private static QuantityRead? Votes(CutText w, int at)
    {
        if (NumberReader.Digits(w, at) is not { } first || !w.IsAny(first.End, "vote", "votes") || !w.IsAny(first.End + 1, "to", "against") || NumberReader.Digits(w, first.End + 2) is not { } second) return null;
        return new QuantityRead(at, second.End, QuantityRead.Plain(first.Value), null, QuantityBound.Exact, false, "vote", null, Rule) { Against = QuantityRead.Plain(second.Value) };
    }

    /// <summary>"Voted by 77 to 72"; "lost by 5 to 10 percent", "by 5 to 10 seats" are ranges.</summary>
    private static QuantityRead? InWords(CutText w, int at)
    {
        int second = at + 2, end = second + 1;
        if (!w.Is(at + 1, "to") || !w.IsDigits(second) || w.Digits(second) > 4 || w.Glued(end) && w.IsAny(end, "-", "–", "/", "%", ":") || w.IsAny(end, "%", "percent", "per", "million", "billion", "thousand")) return null;
        if (!w.Is(at - 1, "by") && Word(w, at - 1) is null || CountedNoun.Behind(w, end) is { } of && of is not "votes") return null;
        (string? unit, bool near) = Beside(w, at, end);
        return !near ? null : new QuantityRead(at, end, QuantityRead.Plain(w.Number(at)), null, QuantityBound.Exact, false, unit, null, Rule) { Against = QuantityRead.Plain(w.Number(second)) };
    }

    /// <summary>Whether a word of votes or of games stands near, and which.</summary>
    private static (string? Unit, bool Near) Beside(CutText w, int first, int end)
    {
        for (int i = first - 1; i >= first - Reach && i >= 0 && !w.IsAny(i, ".", ";") && !w.Breaks(i + 1); i--)
            if (Word(w, i) is { } before) return (before, true);
        for (int i = end; i < end + 3 && !w.Breaks(i) && !w.IsAny(i, ".", ";"); i++)
            if (Word(w, i) is { } behind) return (behind, true);
        return (null, false);
    }

    private static string? Word(CutText w, int at) =>
        w.IsAny(at, "vote", "votes", "voted", "voting", "ballot", "passed", "approved", "senate") || w.IsAny(at, "ruled", "ruling", "majority", "council", "parliament") ? "vote"
        : w.IsAny(at, "won", "win", "lost", "beat", "defeated", "drew", "draw") || w.IsAny(at, "score", "victory", "defeat", "lead", "led", "match", "game") ? "score" : null;
}
