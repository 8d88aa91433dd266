using Concordance.Texts;

namespace Concordance.Language.Names;

/// <summary>
/// Bodies named after their members in the genitive: "the Harbour Pilots' Association", "the Dockers' and Crane Operators' Union". All of it is one
/// name, however many kinds of members are joined; "Starlight Motors' Board" is a firm's board and none.
/// </summary>
internal static class MemberNames
{
    private const int LongestName = 10;

    /// <summary>Endings of nouns for people by what they do: "miners", "pensioners", "tenants", "machinists".</summary>
    private static readonly string[] Doing = ["ers", "ors", "ants", "ents", "ists", "ees", "ians", "men", "women"];

    private static readonly IReadOnlySet<string> Members = WordList.ReadSet(typeof(MemberNames), "en.name-members.txt");

    public static IReadOnlyList<NameRange> Of(NameWords words, IReadOnlyList<NameRange> found)
    {
        List<NameRange> whole = [];
        for (int i = 2; i < words.Count; i++)
            if (words.Lists[i].HasFlag(WordKinds.OrganisationHead) && words.Shapes[i] == Shape.Capital && First(words, i) is >= 0 and var first) whole.Add(new(first, i + 1, NameType.Organisation));
        return whole.Count == 0 ? found : [.. found.Where(n => !whole.Any(w => n.First < w.End && w.First < n.End)).Concat(whole).OrderBy(n => n.First)];
    }

    /// <summary>Where the name begins that ends with a head word; -1 where no members stand before it.</summary>
    private static int First(NameWords words, int head)
    {
        int low = words.Sentences[words.SentenceOf[head]].First, at = head;
        while (at - 2 >= low && head - at < LongestName && IsGenitive(words, at - 1) && IsMember(words, at - 2))
        {
            at -= 2;
            while (at > low && words.Shapes[at - 1] == Shape.Capital && !IsArticle(words.Forms[at - 1]) && !words.Lists[at - 1].HasFlag(WordKinds.Title)) at--;
            // "Dockers' and Crane Operators'".
            if (at - 2 < low || words.Forms[at - 1] is not ("and" or "&" or ",") || !(IsGenitive(words, at - 2) || IsMember(words, at - 2))) break;
            if (IsGenitive(words, at - 2)) at--;
            else
            {
                // "Drivers and Conductors' Union".
                at -= 2;
                while (at > low && words.Shapes[at - 1] == Shape.Capital && !IsArticle(words.Forms[at - 1])) at--;
                break;
            }
        }

        return at < head ? at : -1;
    }

    private static bool IsGenitive(NameWords words, int i) => words.Forms[i] is "'" or "’" || (words.Forms[i] is "'s" or "’s" && i > 0 && words.Forms[i - 1] is "Women" or "Men" or "People" or "Children");

    private static bool IsMember(NameWords words, int i)
    {
        if (words.Shapes[i] != Shape.Capital || words.Lists[i].HasFlag(WordKinds.OrganisationHead)) return false;
        string word = words.Forms[i].ToLowerInvariant();
        return Members.Contains(word) || Doing.Any(e => word.Length > e.Length + 2 && word.EndsWith(e, StringComparison.Ordinal));
    }

    private static bool IsArticle(string word) => word is "The" or "A" or "An";
}
