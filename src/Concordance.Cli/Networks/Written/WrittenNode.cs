using Concordance.Knots.Networks;
using Concordance.Texts;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Concordance.Cli.Networks.Written;

/// <summary>A piece of a YAML file with its place, lines and columns from 1.</summary>
internal abstract record WrittenNode(long Line, long Column)
{
    /// <summary>More is no network that a person wrote.</summary>
    public const int MostCharacters = 10_000_000, DeepestNesting = 32;

    public NetworkException Fault(string said) => Fault(Line, Column, said);

    /// <exception cref="NetworkException">No YAML, too large, too deep, or more of YAML than is wanted here.</exception>
    public static WrittenNode Read(string yaml)
    {
        if (yaml.Length > MostCharacters) throw new NetworkException($"the file is longer than {MostCharacters} characters; expected a network that a person wrote");
        RefuseTabs(yaml);
        Parser parser = new(new StringReader(yaml));
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _)) throw Fault(1, 1, "the file is empty; expected the keys \"actions\" and \"goals\"");
            WrittenNode root = Read(parser, 0);
            parser.Consume<DocumentEnd>();
            return parser.TryConsume<StreamEnd>(out _) ? root : throw Fault(parser.Current?.Start.Line ?? 1, parser.Current?.Start.Column ?? 1, "a second document begins here; keep one");
        }
        catch (YamlException e)
        {
            throw Fault(e.Start.Line, e.Start.Column, $"this is no YAML ({e.Message.TrimEnd('.')}); mend this line");
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet stumbles over a key inside a list that is still open.
            throw Fault(parser.Current?.End.Line ?? 1, parser.Current?.End.Column ?? 1, "this is no YAML: a list or map that begins in this line or before it is not closed; expected ']' or '}'");
        }
    }

    private static NetworkException Fault(long line, long column, string said) => new(FormattableString.Invariant($"line {line}, column {column}: {said}"));

    private static WrittenNode Read(Parser parser, int deep)
    {
        parser.Accept<ParsingEvent>(out ParsingEvent? at);
        (long line, long column) = (at!.Start.Line, at.Start.Column);
        if (at is AnchorAlias or NodeEvent { Anchor.IsEmpty: false }) throw Fault(line, column, "anchors (&) and aliases (*) are not read here; write it out, or name it under \"define\"");
        if (deep > DeepestNesting) throw Fault(line, column, $"nested deeper than {DeepestNesting}; give the inner part a name under \"define\"");
        parser.MoveNext();
        switch (at)
        {
            case Scalar scalar: return new WrittenText(line, column, scalar.Value.Trim());
            case SequenceStart:
                List<WrittenNode> parts = [];
                while (!parser.TryConsume<SequenceEnd>(out _)) parts.Add(Read(parser, deep + 1));
                return new WrittenList(line, column, parts);
            case MappingStart: return new WrittenMap(line, column, Pairs(parser, deep + 1));
            default: throw Fault(line, column, "expected a name, a list or a map");
        }
    }

    private static List<(WrittenText Key, WrittenNode Value)> Pairs(Parser parser, int deep)
    {
        List<(WrittenText Key, WrittenNode Value)> pairs = [];
        Dictionary<string, WrittenText> seen = new(StringComparer.OrdinalIgnoreCase);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            WrittenNode key = Read(parser, deep);
            if (key is not WrittenText name || name.Text.Length == 0) throw key.Fault("expected a name followed by \":\"");
            if (!seen.TryAdd(name.Name, name)) throw name.Fault(FormattableString.Invariant($"\"{name.Shown}\" stands here and in line {seen[name.Name].Line}; keep one"));
            pairs.Add((name, Read(parser, deep)));
        }

        return pairs;
    }

    /// <summary>The commonest fault of all; YAML's own message for it names another line.</summary>
    private static void RefuseTabs(string yaml)
    {
        int line = 0;
        foreach (ReadOnlySpan<char> text in yaml.AsSpan().EnumerateLines())
        {
            line++;
            int tab = text[..(text.Length - text.TrimStart().Length)].IndexOf('\t');
            if (tab >= 0) throw Fault(line, tab + 1, "a tab at the beginning of the line; indent with blanks");
        }
    }
}

internal sealed record WrittenText(long Line, long Column, string Text) : WrittenNode(Line, Column)
{
    /// <summary>Names are the same in whatever blanks.</summary>
    public string Name { get; } = OneLine.Of(Text);

    /// <summary>Short enough for a message.</summary>
    public string Shown => Name.Length > 80 ? Name[..79] + "…" : Name;
}

internal sealed record WrittenList(long Line, long Column, IReadOnlyList<WrittenNode> Parts) : WrittenNode(Line, Column);

internal sealed record WrittenMap(long Line, long Column, IReadOnlyList<(WrittenText Key, WrittenNode Value)> Pairs) : WrittenNode(Line, Column)
{
    private readonly Dictionary<string, WrittenNode> _byName = Pairs.ToDictionary(p => p.Key.Name, p => p.Value, StringComparer.OrdinalIgnoreCase);

    public WrittenNode? Find(string key) => _byName.GetValueOrDefault(key);

    /// <exception cref="NetworkException">A key that is none of these.</exception>
    public void Allow(params string[] keys)
    {
        foreach ((WrittenText key, _) in Pairs)
            if (!keys.Contains(key.Name, StringComparer.OrdinalIgnoreCase)) throw key.Fault($"\"{key.Shown}\" is not known here{NearestName.Hint(key.Name, keys)}; expected one of {string.Join(", ", keys)}");
    }
}
