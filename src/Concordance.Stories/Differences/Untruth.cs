using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>A statement that does no more than call what was said untrue: "That is not true," "Not so," "Nonsense," "It's a lie: …", "No, I meant it".</summary>
internal static class Untruth
{
    private static readonly ImmutableArray<(string[] Words, bool Alone)> Phrases = [.. WordList.Read(typeof(Untruth), "en.untruths.txt").Select(l => (l.TrimEnd('!').Split(' '), l.EndsWith('!')))];

    public static bool Is(ReadReport report, Statement said)
    {
        if (said is not { Question: false, Content.Length: 1, Cue: not null } || said.Act is Act.Ask or Act.Deny) return false;
        ParsedText parsed = report.Parsed;
        int[] words = [.. parsed.TokensOf(said.ContentHull).SkipWhile(t => parsed.Pos[t] == Pos.PUNCT).TakeWhile(t => parsed.Pos[t] != Pos.PUNCT).Where(t => parsed.Lower(t) is not ("simply" or "just" or "absolutely" or "completely" or "totally" or "plainly" or "complete" or "utter" or "pure"))];
        if (words is [var no] && parsed.Lower(no) == "no" && parsed.TokenAt(said.ContentHull.End - 1) > no + 2) return true;
        bool points = words.Length > 2 && parsed.Lower(words[0]) is "that" or "this" or "it" or "these" or "those" && parsed.Lower(words[1]) is "is" or "was" or "'s" or "’s" or "are" or "were";
        string[] rest = [.. words.Skip(points ? 2 : 0).Select(t => parsed.Lower(t))];
        return Phrases.Any(p => (points || p.Alone) && p.Words.SequenceEqual(rest, StringComparer.Ordinal));
    }
}
