using System.Collections.Frozen;
using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Reading.Naming;

/// <summary>How two given names are alike.</summary>
public enum GivenLikeness { Same, Romanised, Form, Initial, Skeleton, Different }

/// <summary>Compares given names: the same, a romanisation, a short form, an initial, or another name.</summary>
public static class GivenNames
{
    private static readonly FrozenDictionary<string, ImmutableArray<int>> Forms = ReadForms();

    /// <summary>Compares all given names of two persons: the first ones decide, unless a later one names another person.</summary>
    public static GivenLikeness Compare(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        GivenLikeness first = CompareOne(a[0], b[0]);
        if (a.Length > 1 && b.Length > 1)
            return CompareOne(a[1], b[1]) == GivenLikeness.Different ? GivenLikeness.Different : first;
        if (first != GivenLikeness.Different || a.Length == b.Length) return first;
        // Known by a later given name: "Maria Elena Ruiz", "Elena Ruiz".
        (ImmutableArray<string> one, ImmutableArray<string> more) = a.Length == 1 ? (a, b) : (b, a);
        return more.Contains(one[0], StringComparer.Ordinal) && one[0].Length > 1 ? GivenLikeness.Same : GivenLikeness.Different;
    }

    private static GivenLikeness CompareOne(string a, string b)
    {
        if (a == b) return GivenLikeness.Same;
        if (a.Length == 1 || b.Length == 1) return a[0] == b[0] ? GivenLikeness.Initial : GivenLikeness.Different;
        if (Romanisation.Fold(a) == Romanisation.Fold(b)) return GivenLikeness.Romanised;
        if (Forms.TryGetValue(a, out ImmutableArray<int> x) && Forms.TryGetValue(b, out ImmutableArray<int> y) && x.Intersect(y).Any()) return GivenLikeness.Form;
        return Skeleton(a) is { Length: > 3 } skeleton && skeleton == Skeleton(b) ? GivenLikeness.Skeleton : GivenLikeness.Different;
    }

    /// <summary>The consonants with g as h, and whether the name ends in "a", which parts men from women in many languages.</summary>
    private static string Skeleton(string name)
    {
        string folded = Romanisation.Fold(name);
        return string.Concat(folded.Where(c => !"aeiou".Contains(c, StringComparison.Ordinal)).Select(c => c == 'g' ? 'h' : c)) + (folded.EndsWith('a') ? "+" : "-");
    }

    private static FrozenDictionary<string, ImmutableArray<int>> ReadForms() =>
        WordList.Read(typeof(GivenNames), "en.given-name-forms.txt")
            .SelectMany((line, row) => line.Split('\t').Select(form => (form, row)))
            .GroupBy(p => p.form, p => p.row, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
}
