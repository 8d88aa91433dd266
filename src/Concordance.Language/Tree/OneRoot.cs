namespace Concordance.Language.Tree;

/// <summary>Universal Dependencies asks for one root a sentence. Where several words stand alone, the first verb, else the first that is no punctuation, keeps it.</summary>
public static class OneRoot
{
    public static void Keep(ReadOnlySpan<byte> pos, Span<int> heads, Span<Relation> relations)
    {
        int root = -1, roots = 0;
        for (int i = 0; i < heads.Length; i++)
        {
            if (heads[i] >= 0) continue;
            roots++;
            if (root < 0 || Rank(pos[i]) > Rank(pos[root])) root = i;
        }

        if (roots <= 1) return;
        for (int i = 0; i < heads.Length; i++)
        {
            if (heads[i] >= 0 || i == root) continue;
            heads[i] = root;
            relations[i] = (Pos)pos[i] == Pos.PUNCT ? Relation.punct : Relation.parataxis;
        }

        relations[root] = Relation.root;
    }

    private static int Rank(byte pos) => (Pos)pos switch { Pos.VERB => 3, Pos.PUNCT => 0, Pos.AUX or Pos.NOUN or Pos.PROPN or Pos.ADJ => 2, _ => 1 };
}
