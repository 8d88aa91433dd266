using System.Collections.Immutable;
using Concordance.Language.Names;

namespace Concordance.Tools.Train.Names;

/// <summary>Cuts a marked mention down to the words of the name: without article, title, office, apposition.</summary>
internal static class NameCut
{
    private static readonly string[] Links = ["of", "and", "for", "de", "al", "bin", "von", "van", "&", "-"];

    /// <summary>The name, or null where words remain that stand in no name.</summary>
    public static NameRange? Core(ImmutableArray<string> forms, int first, int end, NameType type)
    {
        for (int i = first + 1; i < end; i++)
            if (forms[i] is "(" or ",") end = i;
        if (IsDemonym(forms, [.. Enumerable.Range(first, end - first)])) return null;
        for (int i = end - 2; type == NameType.Person && i >= first; i--)
            if (IsTitle(forms[i])) first = Math.Max(first, i + 1);
        if (type == NameType.Person && (forms[first] == "of" || (first == end - 1 && IsOffice(forms[first])))) return null;
        while (first < end - 1 && (forms[first].Equals("the", StringComparison.OrdinalIgnoreCase) || IsLower(forms[first]))) first++;
        for (int i = first; i < end; i++)
            if (IsLower(forms[i]) && !(Links.Contains(forms[i]) && i > first && i < end - 1)) return null;
        return end - first is > 0 and <= 8 && char.IsLetterOrDigit(forms[first][0]) ? new(first, end, type) : null;
    }

    public static bool IsDemonym(ImmutableArray<string> forms, int[] words) =>
        words.Length <= 2 && words.All(w => (Gazetteer.English.ClassesOf(forms[w]) & (NameClasses.Demonym | NameClasses.Country)) == NameClasses.Demonym);

    /// <summary>Of names that overlap the longest; of equally long ones the first.</summary>
    public static IEnumerable<NameRange> Longest(IEnumerable<NameRange> names)
    {
        List<NameRange> kept = [];
        foreach (NameRange name in names.OrderByDescending(n => n.End - n.First).ThenBy(n => n.First).ThenBy(n => n.Type))
            if (!kept.Any(k => k.First < name.End && name.First < k.End)) kept.Add(name);
        return kept.OrderBy(n => n.First);
    }

    private static bool IsTitle(string word) => (Gazetteer.English.ClassesOf(word) & NameClasses.PersonNoun) != 0 && (Gazetteer.English.ClassesOf(word) & NameClasses.GivenName) == 0
        || WordKindLists.Of(word).HasFlag(WordKinds.Title);

    /// <summary>"the President" is an office; "King" alone may be a name.</summary>
    private static bool IsOffice(string word) => IsTitle(word) && (Gazetteer.English.ClassesOf(word) & NameClasses.GivenName) == 0;

    private static bool IsLower(string word) => !word.Any(c => char.IsUpper(c) || char.IsDigit(c));
}
