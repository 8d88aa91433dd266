namespace Concordance.Reading.Naming;

/// <summary>Letters that stand for a name: "FAA" for "Federal Aviation Administration".</summary>
public static class Acronym
{
    private const int Longest = 7;

    /// <summary>Whether the first name is written as an acronym and its letters begin the words of the second.</summary>
    public static bool IsOf(OrganisationName letters, OrganisationName name) =>
        letters.Words.Length == 1 && name.Words.Length > 1 && LooksLikeOne(letters.Text) && LettersFor(name).Contains(letters.Words[0], StringComparer.Ordinal);

    /// <summary>At least two capitals, hardly any other letter: "FAA", "U.N.", "BoA".</summary>
    public static bool LooksLikeOne(string text)
    {
        int capitals = text.Count(char.IsUpper), letters = text.Count(char.IsLetter);
        return letters is >= 2 and <= Longest && capitals >= 2 && letters - capitals <= 1 && !text.Contains(' ', StringComparison.Ordinal);
    }

    /// <summary>The letters that may stand for a name: with and without its small words, and without the state in front.</summary>
    public static IEnumerable<string> LettersFor(OrganisationName name)
    {
        yield return string.Concat(name.Words.Select(w => w[0]));
        yield return string.Concat(name.Words.Where(w => !OrganisationName.Small(w)).Select(w => w[0]));
        if (name.Of is not null && name.Core.Length > 2) yield return string.Concat(name.Core.Where(w => !OrganisationName.Small(w)).Select(w => w[0]));
    }
}
