using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Naming.InText;

/// <summary>A person's name begins after the office: "Norwegian Finance Minister | Ola Dahl", "Secretary of State | Ann Moore".</summary>
internal static class TitledPerson
{
    public static readonly RuleId Rule = new("naming/titled-person");

    private const int LongestName = 4;

    public static void Apply(NameSheet sheet)
    {
        foreach (Name name in sheet.Names.Where(n => n.Type == NameType.Person && IsOfOffice(sheet, n)).ToArray()) sheet.Drop(name);
        foreach (Name name in sheet.Names.Where(n => n.Type != NameType.Place).ToArray()) Cut(sheet, name);
        for (int t = 1; t < sheet.Parsed.Count; t++)
            if (sheet.At(t) is null && IsOffice(sheet, t - 1) && sheet.Parsed.SentenceOf[t] == sheet.Parsed.SentenceOf[t - 1]) Follow(sheet, t);
    }

    /// <summary>"Deputy Defence | Minister Ola Dahl": a common word right before an office says which, and is nobody.</summary>
    private static bool IsOfOffice(NameSheet sheet, Name name)
    {
        int first = sheet.First(name), end = sheet.End(name);
        return end - first == 1 && end < sheet.Parsed.Count && sheet.IsCapital(end) && IsOffice(sheet, end) && IsCommon(sheet, first) && sheet.Parsed.SentenceOf[end] == sheet.Parsed.SentenceOf[first];
    }

    /// <summary>An office that was taken for the beginning of the name is cut off; the state in front of it is a name of its own.</summary>
    private static void Cut(NameSheet sheet, Name name)
    {
        int first = sheet.First(name), end = sheet.End(name), start = first;
        for (int t = end - 2; t >= first && start == first; t--)
            if (IsOffice(sheet, t) && (t > first || name.Type == NameType.Person)) start = t + 1;
        if (name.Type != NameType.Person && (start == first || !LooksGiven(sheet, start))) return;
        // "Chief of the General Staff Ola Dahl": common words are no given names.
        while (start == first && end - start > 2 && IsCommon(sheet, start) && start > 0 && IsOfChain(sheet, start - 1)) start++;
        if (start == first) return;
        sheet.Drop(name);
        sheet.Set(start, end, NameType.Person, Rule, name);
        for (int t = first; t < start; t++)
            for (int stop = start - 1; stop > t; stop--)
                if (States.Named(sheet.Parsed.SpanOf(t, stop).Of(sheet.Parsed.Text)) is not null)
                {
                    sheet.Set(t, stop, NameType.Organisation, Rule, name);
                    return;
                }
    }

    /// <summary>Capitals right after an office that no name covers are the name of its holder.</summary>
    private static void Follow(NameSheet sheet, int token)
    {
        int end = sheet.RunEnd(token);
        if (end == token || end - token > LongestName || sheet.IsTitled(token) || !sheet.IsCapital(token) || sheet.Parsed.Spans[token].Length < 2) return;
        if (end - token == 1 && (IsOffice(sheet, token) || !sheet.IsCapital(token - 1) || IsCommon(sheet, token))) return;
        if (Enumerable.Range(token, end - token).Any(t => IsOffice(sheet, t) || States.Named(sheet.Parsed.Form(t)) is not null || States.OfDemonym(sheet.Parsed.Form(t)) is not null)) return;
        sheet.Set(token, end, NameType.Person, Rule);
    }

    private static bool IsOffice(NameSheet sheet, int token) => OfficeNouns.IsNoun(sheet.Lower(token)) && !sheet.IsTitled(token) && !Gazetteer.English.Is(sheet.Parsed.Form(token), NameClasses.GivenName);

    private static bool LooksGiven(NameSheet sheet, int token) => Gazetteer.English.Is(sheet.Parsed.Form(token), NameClasses.GivenName | NameClasses.PersonWord) && !IsCommon(sheet, token);

    private static bool IsCommon(NameSheet sheet, int token) =>
        Gazetteer.English.Is(sheet.Parsed.Form(token), NameClasses.CommonWord) && !Gazetteer.English.Is(sheet.Parsed.Form(token), NameClasses.GivenName);

    /// <summary>Back over capitals and small words to an office noun before "of".</summary>
    private static bool IsOfChain(NameSheet sheet, int token)
    {
        int first = sheet.Parsed.Sentences[sheet.Parsed.SentenceOf[token]].First;
        for (int t = token; t > first && (sheet.IsCapital(t) || sheet.Lower(t) is "of" or "the" or "and" or "for"); t--)
            if (sheet.Lower(t) == "of" && OfficeNouns.IsNoun(sheet.Lower(t - 1))) return true;
        return false;
    }
}
