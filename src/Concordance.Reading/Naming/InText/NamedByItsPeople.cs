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
        HashSet<string> words = new(Enumerable.Range(0, parsed.Count).Where(t => sheet.IsCapital(t) && !sheet.IsTitled(t)).Select(parsed.Form).Where(IsStrange), StringComparer.Ordinal);
        HashSet<string> places = new(words.SelectMany(Behind).Where(words.Contains), StringComparer.Ordinal);
        places.UnionWith(LikeSurnames(sheet, words));
        foreach (int t in Enumerable.Range(0, parsed.Count).Where(t => places.Contains(parsed.Form(t))))
        {
            if (sheet.At(t) is { } name && !(name.Type == NameType.Person && sheet.End(name) - sheet.First(name) == 1)) continue;
            sheet.Set(t, t + 1, parsed.Relations[t] is Relation.nsubj or Relation.nsubj_pass or Relation.obl_agent or Relation.nmod_poss ? NameType.Organisation : NameType.Place, Rule);
        }

        if (places.Count == 0) return;
        DropOffices(sheet, places);
        DropPairs(sheet, places);
    }

    /// <summary>"Tarvish Defence | Minister Lund" names an office, and no body "Tarvish Defence".</summary>
    private static void DropOffices(NameSheet sheet, HashSet<string> places)
    {
        foreach (Name name in sheet.Names.Where(n => n.Type == NameType.Organisation).ToArray())
        {
            int first = sheet.First(name), end = sheet.End(name);
            if (end - first > 1 && end < sheet.Parsed.Count && sheet.IsCapital(end) && Gazetteer.English.Is(sheet.Lower(end), NameClasses.PersonNoun) && Behind(sheet.Parsed.Form(first)).Any(places.Contains)) sheet.Drop(name);
        }
    }

    /// <summary>"Vardan troops" beside "Varda", which lists know for a surname: nobody of the report bears it, and its people's word says whose something is.</summary>
    private static IEnumerable<string> LikeSurnames(NameSheet sheet, HashSet<string> words)
    {
        ParsedText parsed = sheet.Parsed;
        HashSet<string> behind = new(Enumerable.Range(0, parsed.Count - 1).Where(t => words.Contains(parsed.Form(t)) && parsed.Form(t).EndsWith('n') && parsed.Pos[t + 1] == Pos.NOUN && char.IsLower(parsed.Form(t + 1)[0])).SelectMany(t => Behind(parsed.Form(t))), StringComparer.Ordinal);
        if (behind.Count == 0) return [];
        HashSet<string> borne = new(sheet.Names.Where(n => n.Type == NameType.Person && sheet.End(n) - sheet.First(n) > 1).Select(n => parsed.Form(sheet.End(n) - 1)), StringComparer.Ordinal);
        return Enumerable.Range(0, parsed.Count).Where(t => sheet.IsCapital(t) && !sheet.IsTitled(t)).Select(parsed.Form).Where(w => behind.Contains(w) && !borne.Contains(w) && !Gazetteer.English.Is(w, NameClasses.CommonWord | NameClasses.FrequentWord));
    }

    /// <summary>"The Orvan-Tarvia border": two places, and nobody of that name.</summary>
    private static void DropPairs(NameSheet sheet, HashSet<string> places)
    {
        foreach (Name name in sheet.Names.Where(n => n.Type != NameType.Place).ToArray())
            if (name.Span.Of(sheet.Parsed.Text).Split('-', '–') is [var one, var other] && places.Contains(one) && places.Contains(other)) sheet.Drop(name);
    }

    /// <summary>The names from which a word for people, or for what is theirs, may be made: "Orvani" from "Orvan", "Orvana", "Orvania".</summary>
    public static IEnumerable<string> Behind(string word)
    {
        foreach (string ending in Endings)
        {
            if (word.Length - ending.Length < ShortestStem || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            string stem = word[..^ending.Length];
            yield return stem;
            foreach (string dropped in Dropped)
                if (stem + dropped is var name && name != word) yield return name;
        }
    }

    private static bool IsStrange(string word) => word.Length >= ShortestStem && !word.Contains('-', StringComparison.Ordinal) && !Gazetteer.English.Is(word, NameClasses.CommonWord | NameClasses.FrequentWord | NameClasses.GivenName | NameClasses.Surname);
}
