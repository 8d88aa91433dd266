namespace Concordance.Reading.Naming;

/// <summary>How far apart two folded spellings are, where letters that romanisations confuse count half.</summary>
public static class Spelling
{
    /// <summary>Distances above this are not told apart.</summary>
    public const int Far = 5;

    // Russian г is Ukrainian г (g, h); unstressed and nasal vowels waver; c and k, c and s, c and j, v and u, b and p in Arabic.
    private const string Confused = "gh,hg,ei,ie,ao,oa,ck,kc,cs,sc,cj,jc,uv,vu,eo,oe,ou,uo,ae,ea,bp,pb";

    /// <summary>Whether two long folded words are likely one name in two spellings: same beginning, at most one small change.</summary>
    public static bool Close(string a, string b) => Math.Min(a.Length, b.Length) >= 6 && Math.Abs(a.Length - b.Length) <= 1 && a[0] == b[0] && Distance(a, b) <= 1;

    /// <summary>Edit distance in half letters: a confused pair or a vowel more or less costs 1, anything else 2. Capped at <see cref="Far"/>.</summary>
    public static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2 || Math.Max(a.Length, b.Length) > 64) return Far;
        int[] last = new int[b.Length + 1], next = new int[b.Length + 1];
        for (int j = 1; j <= b.Length; j++) last[j] = last[j - 1] + Lone(b[j - 1]);
        for (int i = 1; i <= a.Length; i++)
        {
            next[0] = last[0] + Lone(a[i - 1]);
            for (int j = 1; j <= b.Length; j++)
                next[j] = Math.Min(last[j - 1] + Change(a[i - 1], b[j - 1]), Math.Min(last[j] + Lone(a[i - 1]), next[j - 1] + Lone(b[j - 1])));
            (last, next) = (next, last);
        }

        return Math.Min(last[b.Length], Far);
    }

    private static int Lone(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' ? 1 : 2;

    private static int Change(char a, char b) => a == b ? 0 : Confused.Contains($"{a}{b}", StringComparison.Ordinal) ? 1 : 2;
}
