using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Naming.InText;

/// <summary>
/// Capitals that end with a noun for bodies, or begin with one and go on with "of": "Skippers' League", "Brass Society", "Council of Elders". What
/// was found of them word by word is one name, and no person's.
/// </summary>
internal static class NamedBody
{
    public static readonly RuleId Rule = new("naming/named-body");

    private const int LongestName = 6;

    private static readonly IReadOnlySet<string> Nouns = WordList.ReadSet(typeof(NamedBody), "en.nouns-in-names-of-bodies.txt"), Calendar = WordList.ReadSet(typeof(NounPhrase), "en.calendar-words.txt");

    public static void Apply(NameSheet sheet)
    {
        ParsedText parsed = sheet.Parsed;
        foreach (SentenceRange sentence in parsed.Sentences)
        {
            if (sentence.Count == 0 || sheet.IsTitled(sentence.First)) continue;
            for (int t = sentence.First; t < sentence.End; t++)
            {
                if (!sheet.IsCapital(t) || !Nouns.Contains(sheet.Lower(t))) continue;
                int first = First(sheet, sentence.First, t), end = End(sheet, t, sentence.End);
                if (end - first < 2 || end - first > LongestName || IsWhole(sheet, first, end) || HoldsAnother(sheet, first, end, t)) continue;
                Name[] from = [.. Enumerable.Range(first, end - first).Select(sheet.At).OfType<Name>().Distinct()];
                sheet.Set(first, end, NameType.Organisation, Rule, from);
                t = end - 1;
            }
        }
    }

    /// <summary>"Nordwind Motor Co. | Nordwind Motor Company": a name of several words beside the noun's own; in "Tramway Workers' | Union" the first is the union's.</summary>
    private static bool HoldsAnother(NameSheet sheet, int first, int end, int noun) =>
        Enumerable.Range(first, end - first).Any(t => sheet.At(t) is { Type: NameType.Organisation } name && sheet.End(name) - sheet.First(name) > 1 && !ReferenceEquals(name, sheet.At(noun)) && !(sheet.End(name) == noun - 1 && sheet.Parsed.Form(noun - 1) is "'" or "’" && sheet.Lower(noun) is "union" or "association" or "guild" or "federation" or "league"));

    /// <summary>One organisation holds all of it already.</summary>
    private static bool IsWhole(NameSheet sheet, int first, int end) =>
        sheet.At(first) is { Type: NameType.Organisation } name && ReferenceEquals(name, sheet.At(end - 1));

    /// <summary>Back over capitals and the mark of an owner; not over an article or what begins a sentence with any word.</summary>
    private static int First(NameSheet sheet, int low, int noun)
    {
        int first = noun;
        while (first > low)
        {
            if (IsPart(sheet, low, first - 1)) first--;
            else if (first - 2 >= low && sheet.Parsed.Form(first - 1) is "'" or "’" or "'s" or "’s" && IsPart(sheet, low, first - 2)) first -= 2;
            else break;
        }

        return first;
    }

    private static bool IsPart(NameSheet sheet, int low, int token) =>
        sheet.IsCapital(token) && sheet.Parsed.Pos[token] is Pos.PROPN or Pos.NOUN or Pos.ADJ && !Calendar.Contains(sheet.Lower(token)) && (token > low || sheet.Parsed.Pos[token] == Pos.PROPN || sheet.Parsed.Tags[token] == "NNS") && !OfficeNouns.IsNoun(sheet.Lower(token));

    /// <summary>"Ministry of Health", "Council of Elders"; not "the Union of last year".</summary>
    private static int End(NameSheet sheet, int noun, int high)
    {
        int end = noun + 1, next = end + 1;
        if (next < high && sheet.Lower(end) is "of" && sheet.Lower(next) == "the") next++;
        if (next >= high || sheet.Lower(end) is not "of" || !IsNameLike(sheet, next)) return end;
        while (next < high && IsNameLike(sheet, next)) next++;
        return next;
    }

    private static bool IsNameLike(NameSheet sheet, int token) => sheet.IsCapital(token) && char.IsLetter(sheet.Parsed.Form(token)[0]) && sheet.Parsed.Pos[token] is Pos.PROPN or Pos.NOUN;
}
