namespace Concordance.Language.Conllu;

/// <summary>The written names of tags and relations: "acl:relcl" for <see cref="Language.Relation.acl_relcl"/>.</summary>
public static class LabelNames
{
    private static readonly string[] RelationNames = [.. Enum.GetNames<Relation>().Select(n => n.Replace('_', ':'))];

    private static readonly Dictionary<string, Relation> Relations =
        Enum.GetValues<Relation>().ToDictionary(r => RelationNames[(int)r], StringComparer.Ordinal);

    private static readonly Dictionary<string, Pos> Tags = Enum.GetValues<Pos>().ToDictionary(p => p.ToString(), StringComparer.Ordinal);

    public static string Of(Relation relation) => RelationNames[(int)relation];

    /// <summary>The relation of that name; a subtype we do not know is its main type, anything else dep.</summary>
    public static Relation Relation(string name)
    {
        if (Relations.TryGetValue(name, out Relation relation)) return relation;
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Relations.TryGetValue(name[..colon], out relation) ? relation : Language.Relation.dep;
    }

    public static Pos Pos(string name) => Tags.TryGetValue(name, out Pos pos) ? pos : Language.Pos.X;

    /// <summary>The relation without its subtype, as the CoNLL shared task compares: "acl" for acl:relcl.</summary>
    public static string Main(string relation)
    {
        int colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation[..colon];
    }
}
