using System.Text.RegularExpressions;
using Concordance.Language.Names;

namespace Concordance.Tools.Train.Gazetteers;

/// <summary>Given names and surnames: by country (CC0 lists), of the 1990 United States census, and a list that does not tell which is which.</summary>
internal static class PersonNames
{
    public static void EnterByCountry(string forenames, string surnames, GazetteerEntries entries)
    {
        foreach (Dictionary<string, string> row in Csv.Rows(forenames)) Enter(row, NameClasses.GivenName, entries);
        foreach (Dictionary<string, string> row in Csv.Rows(surnames)) Enter(row, NameClasses.Surname, entries);
    }

    /// <summary>A JavaScript file with arrays first_male, first_female and last.</summary>
    public static void EnterCensus(string script, GazetteerEntries entries)
    {
        NameClasses part = NameClasses.None;
        foreach (string line in script.Split('\n'))
        {
            if (line.Contains("exports.first", StringComparison.Ordinal)) part = NameClasses.GivenName;
            else if (line.Contains("exports.last", StringComparison.Ordinal)) part = NameClasses.Surname;
            Match name = Regex.Match(line, @"'([A-Za-z'\- ]+)'", RegexOptions.NonBacktracking);
            if (name.Success && part != NameClasses.None) entries.Add(name.Groups[1].Value, part);
        }
    }

    public static void EnterUndivided(IEnumerable<string> names, GazetteerEntries entries)
    {
        foreach (string name in names.Where(n => n.Length > 1 && char.IsUpper(n[0]))) entries.Add(name.Trim(), NameClasses.PersonWord);
    }

    private static void Enter(Dictionary<string, string> row, NameClasses classes, GazetteerEntries entries)
    {
        foreach (string column in new[] { "Localized Name", "Romanized Name" })
            if (row[column].Length > 1) entries.Add(row[column], classes);
    }
}
