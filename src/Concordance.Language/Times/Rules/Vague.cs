using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"Recently", "currently", "Earlier", "now", "soon": times without edges, as open intervals.</summary>
internal static class Vague
{
    private const string Rule = "times/vague";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (!TimeVocabulary.VagueTimes.TryGetValue(w.Lower(at), out string? where) || !Enum.TryParse(where, out Vagueness vagueness)) return null;
        // "Earlier" inside a clause compares ("earlier statements"); at its head it is a time.
        if (w.Is(at, "earlier") && !w.IsCapital(at)) return null;
        if (w.Is(at, "initially")) return null;
        return new(at, at + 1, TimeKind.Vague, new VagueTime(vagueness), Rule);
    }
}
