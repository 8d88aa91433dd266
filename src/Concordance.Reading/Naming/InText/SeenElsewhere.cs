using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Texts;

namespace Concordance.Reading.Naming.InText;

/// <summary>
/// What is a name once in a report is one wherever its words stand free in the same letters; so are a person's
/// surname and the letters of a name.
/// </summary>
internal static class SeenElsewhere
{
    public static readonly RuleId Rule = new("naming/seen-elsewhere");

    public static void Apply(NameSheet sheet)
    {
        ParsedText parsed = sheet.Parsed;
        Dictionary<string, List<(string[] Words, Name Name)>> known = new(StringComparer.Ordinal);
        foreach (Name name in sheet.Names)
        {
            int first = sheet.First(name), end = sheet.End(name);
            Learn([.. Enumerable.Range(first, end - first).Select(parsed.Form)], name);
            if (name.Type == NameType.Person && end - first > 1) Learn([parsed.Form(end - 1)], name);
            // "Harland Motors lost money, HM said", whether or not the letters stand in brackets behind it somewhere.
            if (name.Type == NameType.Organisation && end - first > 1)
                foreach (string letters in Acronym.LettersFor(OrganisationName.Parse(name.Span.Of(parsed.Text))).Select(l => l.ToUpperInvariant()).Where(IsTelling)) Learn([letters], name);
        }

        for (int t = 0; t < parsed.Count; t++)
        {
            if (sheet.At(t) is not null || !known.TryGetValue(parsed.Form(t), out List<(string[] Words, Name Name)>? forms)) continue;
            foreach ((string[] words, Name name) in forms)
            {
                if (!Stands(sheet, t, words)) continue;
                sheet.Set(t, t + words.Length, name.Type, Rule, name);
                break;
            }
        }

        void Learn(string[] words, Name name)
        {
            if (!char.IsUpper(words[0][0]) || (words.Length == 1 && !IsDistinct(words[0]))) return;
            if (!known.TryGetValue(words[0], out List<(string[] Words, Name Name)>? list)) known[words[0]] = list = [];
            if (list.Any(f => f.Words.SequenceEqual(words))) return;
            list.Add((words, name));
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
    }

    /// <summary>A single word is known again where it is no common word, or is written in capitals.</summary>
    private static bool IsDistinct(string word) => word.Length > 1 && (!Gazetteer.English.Is(word, NameClasses.FrequentWord) || Acronym.LooksLikeOne(word));

    /// <summary>Letters of a name that mean nothing else: not "AM", not "US".</summary>
    private static bool IsTelling(string letters) =>
        letters.All(char.IsAsciiLetterUpper) && Acronym.LooksLikeOne(letters) && !Gazetteer.English.Is(letters, NameClasses.FrequentWord) && States.Named(letters) is null && letters is not ("AM" or "PM" or "TV" or "MP" or "VP" or "CEO");

    private static bool Stands(NameSheet sheet, int first, string[] words)
    {
        ParsedText parsed = sheet.Parsed;
        if (first + words.Length > parsed.Count || parsed.SentenceOf[first + words.Length - 1] != parsed.SentenceOf[first]) return false;
        for (int i = 0; i < words.Length; i++)
            if (sheet.At(first + i) is not null || parsed.Form(first + i) != words[i]) return false;
        // Within a longer run of free capitals the words may be part of another name ("Fiat Total Confidence").
        int next = first + words.Length;
        bool runsOn = next < parsed.Count && parsed.SentenceOf[next] == parsed.SentenceOf[first] && sheet.At(next) is null && sheet.IsCapital(next) && parsed.Pos[next] == Pos.PROPN;
        bool runsIn = first > parsed.Sentences[parsed.SentenceOf[first]].First + 1 && sheet.At(first - 1) is null && sheet.IsCapital(first - 1) && parsed.Pos[first - 1] == Pos.PROPN;
        return sheet.IsTitled(first) || !(runsOn || runsIn);
    }
}
