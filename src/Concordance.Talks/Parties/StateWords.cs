using System.Collections.Frozen;
using Concordance.Reading.Naming;
using Concordance.Texts;

namespace Concordance.Talks.Parties;

/// <summary>Which states words name: by name, people ("Norwegian"), capital or seat of government ("the White House").</summary>
internal static class StateWords
{
    private const int LongestName = 4;

    private static readonly FrozenDictionary<string, string> Seats =
        WordList.Read(typeof(StateWords), "en.seats-of-government.txt").Select(l => l.Split('\t')).ToFrozenDictionary(f => f[0], f => f[1], StringComparer.Ordinal);

    /// <summary>The state that the whole of a name stands for; null where it names none.</summary>
    public static string? Whole(string name)
    {
        string bare = Bare(name);
        return States.Named(bare) ?? States.OfDemonym(bare) ?? Seats.GetValueOrDefault(bare.ToLowerInvariant()) ?? States.OfCapital(bare);
    }

    /// <summary>The states that stretches of a phrase name; capitals do not count: an office in a capital is not the state's.</summary>
    public static SortedSet<string> Within(string phrase)
    {
        SortedSet<string> found = new(StringComparer.Ordinal);
        string[] words = [.. phrase.Split([' ', ',', '/', '-'], StringSplitOptions.RemoveEmptyEntries).Select(Bare)];
        for (int first = 0; first < words.Length; first++)
            for (int count = Math.Min(LongestName, words.Length - first); count > 0; count--)
            {
                string form = string.Join(' ', words.AsSpan(first, count)!);
                if ((States.Named(form) ?? States.OfDemonym(form) ?? Seats.GetValueOrDefault(form.ToLowerInvariant())) is not { } state) continue;
                found.Add(state);
                first += count - 1;
                break;
            }

        return found;
    }

    /// <summary>Without article and genitive: "the Kremlin's" is "Kremlin".</summary>
    private static string Bare(string name)
    {
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        return name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name.TrimEnd('\'', '’');
    }
}
