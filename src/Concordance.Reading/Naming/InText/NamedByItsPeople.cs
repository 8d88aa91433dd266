using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Texts;

namespace Concordance.Reading.Naming.InText;

/// <summary>
/// A place or state that no list knows, shown by a word made from its name: "Orvan" beside "Orvani", "Tarvia" beside "Tarvish", "Jorland" beside
/// "Jorlanders". Neither word may be one of the vocabulary.
/// </summary>
public static class NamedByItsPeople
{
    public static readonly RuleId Rule = new("naming/named-by-its-people");

    private const int ShortestStem = 4;

    private static readonly string[] Endings = ["i", "is", "an", "ans", "n", "ns", "ian", "ians", "ish", "ese", "er", "ers", "ic", "ite", "ites"], Dropped = ["ia", "a", "o", "e", "y", "en", "and"];

    internal static void Apply(NameSheet sheet)
    {
        ParsedText parsed = sheet.Parsed;
        string[] words = [.. Enumerable.Range(0, parsed.Count).Where(t => sheet.IsCapital(t) && !sheet.IsTitled(t)).Select(parsed.Form).Distinct(StringComparer.Ordinal).Where(IsStrange)];
        HashSet<string> places = [.. words.Where(w => words.Any(o => IsOf(o, w)))];
        foreach (int t in Enumerable.Range(0, parsed.Count).Where(t => places.Contains(parsed.Form(t))))
        {
            if (sheet.At(t) is { } name && !(name.Type == NameType.Person && sheet.End(name) - sheet.First(name) == 1)) continue;
            sheet.Set(t, t + 1, parsed.Relations[t] is Relation.nsubj or Relation.nsubj_pass or Relation.obl_agent or Relation.nmod_poss ? NameType.Organisation : NameType.Place, Rule);
        }
    }

    /// <summary>Whether a word is made from a name as words for people and what is theirs are.</summary>
    public static bool IsOf(string word, string name)
    {
        if (word.Length <= ShortestStem || name.Length < ShortestStem || string.Equals(word, name, StringComparison.Ordinal)) return false;
        if (Ends(word, name)) return true;
        foreach (string end in Dropped)
            if (name.Length - end.Length >= ShortestStem && name.EndsWith(end, StringComparison.Ordinal) && Ends(word, name[..^end.Length])) return true;
        return false;
    }

    private static bool Ends(string word, string stem) => word.StartsWith(stem, StringComparison.Ordinal) && Endings.Contains(word[stem.Length..]);

    private static bool IsStrange(string word) => word.Length >= ShortestStem && !word.Contains('-', StringComparison.Ordinal) && !Gazetteer.English.Is(word, NameClasses.CommonWord | NameClasses.FrequentWord | NameClasses.GivenName | NameClasses.Surname);
}
