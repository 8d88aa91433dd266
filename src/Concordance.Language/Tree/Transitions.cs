namespace Concordance.Language.Tree;

/// <summary>The moves of the arc-eager system (Nivre 2008) as numbers: shift, reduce, a left arc and a right arc for each relation.</summary>
public static class Transitions
{
    public const int Shift = 0;
    public const int Reduce = 1;
    public const int FirstLeft = 2;

    public static readonly int Relations = Enum.GetValues<Relation>().Length;

    public static readonly int FirstRight = FirstLeft + Relations;

    public static readonly int Count = FirstRight + Relations;

    public static int Left(Relation relation) => FirstLeft + (int)relation;

    public static int Right(Relation relation) => FirstRight + (int)relation;

    public static Relation RelationOf(int move) => (Relation)((move - FirstLeft) % Relations);
}
