using Concordance.Tools.StoryMaker.Prose;

namespace Concordance.Tools.StoryMaker.Worlds;

/// <summary>
/// Gives the roles of a kind of story names. A prose book's lines: "@ body | A | {town} Dockworkers Union | the union",
/// "@ person | a | general secretary | general secretary of {A} | the union leader", "@ state | A", "@ town | P".
/// </summary>
public static class Cast
{
    /// <summary>An acronym of two letters stands for anything.</summary>
    private const int LeastAcronym = 3;

    public static Dictionary<string, Being> Of(ProseBook book, ProseBook frames, NameStock names)
    {
        Dictionary<string, Being> beings = new(StringComparer.Ordinal);
        foreach (string[] line in book.Cast.Concat(frames.Cast).OrderBy(l => l[0] switch { "town" => 0, "state" => 1, "body" => 2, _ => 3 }))
        {
            if (beings.ContainsKey(line[1])) continue;
            beings[line[1]] = line[0] switch
            {
                "town" => new Town(line[1], Spelling.Of(names.One("towns"))),
                "state" => names.State() is var s ? new State(line[1], s[0], s[1], s[2]) : null!,
                "body" => BodyOf(line, beings, names),
                "person" => Someone(line, names),
                _ => throw new InvalidDataException($"{book.Name}: nobody knows what '@ {line[0]}' is"),
            };
        }

        return beings;
    }

    private static Person Someone(string[] line, NameStock names)
    {
        (Spelling given, Spelling surname, bool female) = names.Person();
        return new Person(line[1], given, surname, female, line[2], line[3], line[4]);
    }

    private static Body BodyOf(string[] line, Dictionary<string, Being> beings, NameStock names)
    {
        string name = line[2];
        if (name.Contains("{town}", StringComparison.Ordinal)) name = name.Replace("{town}", ((Town)beings["P"]).Name.First, StringComparison.Ordinal);
        if (name.Contains("{brand}", StringComparison.Ordinal)) name = name.Replace("{brand}", names.One("brands"), StringComparison.Ordinal);
        if (name == "{agency}") name = names.One("agencies");
        bool article = name.StartsWith("the ", StringComparison.Ordinal);
        if (article) name = name[4..];
        string initials = string.Concat(name.Split(' ', '-').Where(w => char.IsUpper(w[0])).Select(w => w[0]));
        bool hasAcronym = line.Length > 4 && line[4] == "acronym" && initials.Length >= LeastAcronym;
        return new Body(line[1], name, article, hasAcronym ? initials : null, line[3]);
    }
}
