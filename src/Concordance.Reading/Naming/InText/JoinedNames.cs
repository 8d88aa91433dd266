using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Texts;

namespace Concordance.Reading.Naming.InText;

/// <summary>
/// Names that were taken for one: parted at "and" where a part stands elsewhere in the report by itself or is a
/// state's institution, at "of" after a person's full name, and after a legal form ("Nordwind Motor Co. | Nordwind Motor Company").
/// </summary>
internal static class JoinedNames
{
    public static readonly RuleId Rule = new("naming/joined-names");

    public static void Apply(NameSheet sheet)
    {
        HashSet<string> alone = [.. sheet.Names.Select(n => n.Span.Of(sheet.Parsed.Text))];
        foreach (Name name in sheet.Names.ToArray())
        {
            if (name.Type == NameType.Person || BeginsWithBearer(sheet, name))
            {
                PartBearer(sheet, name);
                continue;
            }

            int first = sheet.First(name), end = sheet.End(name);
            for (int t = first + 1; t < end - 1; t++)
            {
                bool and = sheet.Lower(t) is "and" or "&";
                int second = and ? t + 1 : t;
                if (and ? !PartsAt(sheet, first, t, end, alone) : !IsAfterLegalForm(sheet, first, t)) continue;
                sheet.Drop(name);
                sheet.Set(first, t, name.Type, Rule, name);
                sheet.Set(second, end, name.Type, Rule, name);
                break;
            }
        }
    }

    /// <summary>"Helga Brandt of Volvo": the bearer's full name ends before "of".</summary>
    private static void PartBearer(NameSheet sheet, Name name)
    {
        int first = sheet.First(name), end = sheet.End(name);
        for (int t = first + 2; t < end - 1; t++)
        {
            if (sheet.Lower(t) is not ("of" or "from" or "at")) continue;
            sheet.Drop(name);
            sheet.Set(first, t, NameType.Person, Rule, name);
            sheet.Set(t + 1, end, NameType.Organisation, Rule, name);
            return;
        }
    }

    /// <summary>A given name, a word that is no common one, "of": a person and not a firm's name.</summary>
    private static bool BeginsWithBearer(NameSheet sheet, Name name)
    {
        int first = sheet.First(name);
        return sheet.End(name) - first > 3 && sheet.Lower(first + 2) == "of"
            && Gazetteer.English.Is(sheet.Parsed.Form(first), NameClasses.GivenName) && !Gazetteer.English.Is(sheet.Parsed.Form(first + 1), NameClasses.CommonWord);
    }

    private static bool PartsAt(NameSheet sheet, int first, int and, int end, HashSet<string> alone)
    {
        string before = sheet.Parsed.SpanOf(first, and).Of(sheet.Parsed.Text), after = sheet.Parsed.SpanOf(and + 1, end).Of(sheet.Parsed.Text);
        return alone.Contains(before) || alone.Contains(after) || Occurs(sheet, after, and + 1) || HasTail(before) || IsOfState(before);
    }

    /// <summary>Whether the words stand once more in the report in the same letters.</summary>
    private static bool Occurs(NameSheet sheet, string words, int besides)
    {
        string text = sheet.Parsed.Text;
        int own = sheet.Parsed.Spans[besides].Start;
        for (int at = text.IndexOf(words, StringComparison.Ordinal), tries = 0; at >= 0 && tries < 50; at = text.IndexOf(words, at + 1, StringComparison.Ordinal), tries++)
            if (at != own && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length]))) return true;
        return false;
    }

    private static bool HasTail(string name) => OrganisationName.IsTail(Romanisation.Letters(name.AsSpan(name.LastIndexOf(' ') + 1))) && name.Contains(' ', StringComparison.Ordinal);

    private static bool IsOfState(string name) => OrganisationName.Parse(name) is { Of: not null, IsGeneric: true };

    private static bool IsAfterLegalForm(NameSheet sheet, int first, int token) =>
        sheet.Lower(token - 1) is "co." or "inc." or "corp." or "ltd." or "plc" or "llc" or "gmbh" && token - first > 1 && sheet.IsCapital(token) && sheet.Lower(token) == sheet.Lower(first);
}
