using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Reading.Naming;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>Whether a person is a man or a woman, as far as titles, offices and given names say so; where they clash, nothing is known.</summary>
internal static class Genders
{
    private static readonly FrozenDictionary<string, Gender> Words = Read("en.gendered-words.txt"), Given = Read("en.given-name-gender.txt");

    /// <summary>What a noun in lower case says: "wife" is a woman; null where it does not say.</summary>
    public static Gender? OfNoun(string noun) => Words.TryGetValue(noun, out Gender gender) ? gender : null;

    public static void Apply(Cast cast)
    {
        foreach (Draft draft in cast.Drafts.Where(d => d.Type == ReferentType.Person))
        {
            Gender[] told = [.. ByTitle(cast, draft).Concat(ByOffice(cast, draft)).Distinct()];
            if (told.Length == 0) told = [.. ByGivenName(cast, draft).Distinct()];
            draft.Gender = told.Length == 1 ? told[0] : null;
        }
    }

    private static IEnumerable<Gender> ByTitle(Cast cast, Draft draft)
    {
        foreach (Mention mention in draft.Mentions)
        {
            int token = cast.Parsed.TokenAt(mention.Span.Start), before = token < cast.Parsed.Count && cast.Lower(Math.Max(0, token - 1)) == "." ? token - 2 : token - 1;
            if (before >= 0 && Words.TryGetValue(cast.Lower(before).TrimEnd('.'), out Gender gender)) yield return gender;
        }
    }

    private static IEnumerable<Gender> ByOffice(Cast cast, Draft draft) =>
        draft.Offices.SelectMany(o => Romanisation.Letters(o.Span.In(cast.Parsed.Text)).Split(' ')).Where(Words.ContainsKey).Select(w => Words[w]);

    private static IEnumerable<Gender> ByGivenName(Cast cast, Draft draft) =>
        draft.Mentions.SelectMany(m => PersonName.Of(m.Span.In(cast.Parsed.Text)).Given.Take(1)).Where(Given.ContainsKey).Select(g => Given[g]);

    private static FrozenDictionary<string, Gender> Read(string list) =>
        WordList.Read(typeof(Genders), list).Select(l => l.Split('\t')).ToFrozenDictionary(f => f[0], f => f[1] == "m" ? Gender.Masculine : Gender.Feminine, StringComparer.Ordinal);
}
