using System.Globalization;
using Concordance.Language.Names;

namespace Concordance.Tools.Train.Gazetteers;

/// <summary>Names from the CAMEO actor dictionaries: organisations of international and armed actors, statesmen of the country file.</summary>
internal static class Actors
{
    public static void EnterOrganisations(IEnumerable<string> lines, GazetteerEntries entries)
    {
        foreach (string name in Names(lines))
        {
            if (LooksLikePerson(name, entries)) EnterPerson(name, entries);
            else if (entries.ClassesOf(name) is var known && (known & (NameClasses.CommonWord | NameClasses.Demonym | NameClasses.Country)) == 0) entries.Add(name, NameClasses.Organisation);
        }
    }

    public static void EnterPersons(IEnumerable<string> lines, GazetteerEntries entries)
    {
        foreach (string name in Names(lines).Where(n => LooksLikePerson(n, entries))) EnterPerson(name, entries);
    }

    /// <summary>
    /// Names of the country file whose code ends in an institution's (GOV, LEG, MIL ...): "+STATE_DUMA", then "[RUSLEG]" on the
    /// same line or on an indented one after it. Offices ("CHAIRMAN_OF_...") are left out.
    /// </summary>
    public static void EnterInstitutions(IEnumerable<string> lines, GazetteerEntries entries)
    {
        List<string> names = [];
        foreach (string line in lines)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            bool indented = line[0] is '\t' or ' ';
            if (!indented && line[0] != '+') names.Clear();
            if (!indented) names.AddRange(Names([line]));
            int bracket = line.IndexOf('[', StringComparison.Ordinal);
            if (bracket < 0 || !IsInstitution(line[(bracket + 1)..].Split(' ', ']')[0])) continue;
            foreach (string name in names.Where(n => !IsOffice(n, entries))) entries.Add(name, NameClasses.Organisation);
        }
    }

    private static bool IsInstitution(string code) => code.Length > 3 && code[3..] is "GOV" or "LEG" or "MIL" or "COP" or "JUD" or "SPY" or "PTY" or "OPP" or "REB" or "BUS" or "MED" or "GOVMIL" or "GOVBUS" or "UAF";

    private static bool IsOffice(string name, GazetteerEntries entries) =>
        LooksLikePerson(name, entries) || !name.Contains(' ', StringComparison.Ordinal) && (entries.ClassesOf(name) & ~NameClasses.OtherPlace) != 0
        || name.Split(' ').Any(w => (entries.ClassesOf(w) & NameClasses.PersonNoun) != 0 || w.EndsWith("ers", StringComparison.Ordinal));

    private static void EnterPerson(string name, GazetteerEntries entries)
    {
        entries.Add(name, NameClasses.Person);
        string surname = name[(name.LastIndexOf(' ') + 1)..];
        if (surname.Length > 2) entries.Add(surname, NameClasses.Surname);
    }

    /// <summary>A given name, then one to three words of which none is a common word, a place or an organisation's.</summary>
    private static bool LooksLikePerson(string name, GazetteerEntries entries)
    {
        string[] words = name.Split(' ');
        if (words.Length is < 2 or > 4 || (entries.ClassesOf(words[0]) & NameClasses.GivenName) == 0) return false;
        return words.All(w => (entries.ClassesOf(w) & (NameClasses.FrequentWord | NameClasses.PersonNoun | NameClasses.GroupNoun | NameClasses.Country | NameClasses.Demonym)) == 0);
    }

    /// <summary>"+KOFI_ATTA_ANNAN_  [code] # note" gives "Kofi Atta Annan".</summary>
    private static IEnumerable<string> Names(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            if (line.Length == 0 || line[0] is '#' or '\t' or ' ' or '!') continue;
            string name = line.Split('#', '[', '\t', '(')[0].TrimStart('+').Replace('_', ' ').Trim();
            if (name.Length > 2 && name.Any(char.IsLetter)) yield return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant());
        }
    }
}
