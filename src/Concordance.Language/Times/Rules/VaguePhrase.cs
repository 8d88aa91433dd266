using System.Collections.Frozen;
using Concordance.Language.Quantities;
using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"At the moment", "for the time being", "in the near future", "so far", "in recent weeks": times without edges in several words.</summary>
internal static class VaguePhrase
{
    private const string Rule = "times/vague-phrase";
    private const int LongestPhrase = 4;
    private static readonly FrozenDictionary<string, string> Phrases = TimeLists.Read("en.vague-phrases.txt", " = ");

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (!w.IsLetters(at)) return null;
        if (w.Is(at, "in") && w.Is(at + 1, "recent") && TimeVocabulary.Unit(w, at + 2) is not null && w.Lower(at + 2).EndsWith('s')) return Make(at, at + 3, Vagueness.Past);
        string phrase = w.Lower(at);
        TimeRead? best = null;
        for (int i = at + 1; i <= at + LongestPhrase && w.IsLetters(i) && !w.Breaks(i); i++)
        {
            phrase += " " + w.Lower(i);
            if (Phrases.TryGetValue(phrase, out string? where) && Enum.TryParse(where, out Vagueness vagueness)) best = Make(at, i + 1, vagueness);
        }

        return best is not null && Counts(w, best.End) ? null : best;
    }

    /// <summary>"In the past nine days" is a stretch with a length.</summary>
    private static bool Counts(CutText w, int at) =>
        !w.Breaks(at) && (w.IsAny(at, "few", "several", "couple", "century") || NumberReader.Cardinal(w, at) is not null || TimeVocabulary.Unit(w, at) is not null);

    private static TimeRead Make(int at, int end, Vagueness where) => new(at, end, TimeKind.Vague, new VagueTime(where), Rule);
}
