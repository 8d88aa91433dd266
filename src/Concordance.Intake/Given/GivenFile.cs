using System.Globalization;
using Concordance.Texts;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Concordance.Intake.Given;

/// <summary>
/// Reads reports.yaml: "reports:" maps a file to its published, outlet, url, title. Read event by event, so that no
/// depth of nesting and no alias can do harm; the first fault ends it and names its line.
/// </summary>
public static class GivenFile
{
    private static readonly string[] Keys = ["published", "outlet", "url", "title"];

    public sealed class Fault(long line, string said, string toDo) : Exception(said)
    {
        public int Line { get; } = (int)line;

        public string ToDo { get; } = toDo;
    }

    public static Dictionary<string, GivenFacts> Read(string yaml)
    {
        Dictionary<string, GivenFacts> facts = new(StringComparer.Ordinal);
        RefuseTabs(yaml);
        try
        {
            Parser parser = new(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _)) return facts;
            parser.Consume<DocumentStart>();
            Expect<MappingStart>(parser, "expected a map with the key \"reports\"");
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                Scalar key = Expect<Scalar>(parser, "expected the key \"reports\"");
                if (key.Value != "reports") throw new Fault(key.Start.Line, $"unknown key \"{key.Value}\", expected \"reports\"", "rename or remove it");
                ReadFiles(parser, facts);
            }
        }
        catch (YamlException e)
        {
            throw new Fault(e.Start.Line, "this is no YAML", "mend this line");
        }

        return facts;
    }

    /// <summary>The commonest fault of all; YAML's own message for it names the line before.</summary>
    internal static void RefuseTabs(string yaml)
    {
        int line = 0;
        foreach (ReadOnlySpan<char> text in yaml.AsSpan().EnumerateLines())
        {
            line++;
            if (text.StartsWith("\t")) throw new Fault(line, "a tab at the beginning of the line", "indent with blanks");
        }
    }

    private static void ReadFiles(Parser parser, Dictionary<string, GivenFacts> facts)
    {
        if (parser.Accept<Scalar>(out Scalar? nothing) && nothing.Value is "" or "~" or "null") { parser.MoveNext(); return; }
        Expect<MappingStart>(parser, "expected a map from file names to facts, such as “a.txt: { published: 2031-03-02 }”");
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            Scalar file = Expect<Scalar>(parser, "expected a file name");
            GivenFacts of = ReadFacts(parser, file);
            if (!facts.TryAdd(file.Value, of)) throw new Fault(file.Start.Line, $"\"{file.Value}\" is named twice", "keep one of them");
        }
    }

    private static GivenFacts ReadFacts(Parser parser, Scalar file)
    {
        GivenFacts facts = new((int)file.Start.Line, null, null, null, null);
        if (parser.Accept<Scalar>(out Scalar? nothing) && nothing.Value is "" or "~" or "null") { parser.MoveNext(); return facts; }
        Expect<MappingStart>(parser, "expected published, outlet, url or title");
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            Scalar key = Expect<Scalar>(parser, "expected published, outlet, url or title");
            if (!Keys.Contains(key.Value, StringComparer.Ordinal)) throw new Fault(key.Start.Line, $"unknown key \"{key.Value}\", expected published, outlet, url or title", "rename or remove it");
            Scalar value = Expect<Scalar>(parser, $"expected one value for \"{key.Value}\"");
            facts = With(facts, key.Value, value);
        }

        return facts;
    }

    private static GivenFacts With(GivenFacts facts, string key, Scalar value) => key switch
    {
        "published" => facts with { Published = Day(value) },
        "outlet" => facts with { Outlet = NotBlank(value) },
        "url" => facts with { Url = NotBlank(value) },
        _ => facts with { Title = NotBlank(value) },
    };

    internal static DateOnly Day(Scalar value)
    {
        if (!DateOnly.TryParseExact(value.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            throw new Fault(value.Start.Line, $"\"{value.Value}\" is no day, expected one like 2024-03-31", "write year, month, day");
        return IsInReach(day) ? day : throw new Fault(value.Start.Line, $"{value.Value} is out of reach, expected a year from 0002 to 9500", "write the year in which the report appeared");
    }

    /// <summary>The calendar ends with the years 1 and 9999, so nothing can be counted around days in them, and some far years stand for one that is not known.</summary>
    internal static bool IsInReach(DateOnly day) => day.Year is > 1 and < 9999 && !UnknownYear.Is(day);

    internal static string NotBlank(Scalar value) =>
        string.IsNullOrWhiteSpace(value.Value) ? throw new Fault(value.Start.Line, "the value is empty", "fill it in or remove the key") : value.Value.Trim();

    internal static T Expect<T>(Parser parser, string said) where T : ParsingEvent
    {
        if (parser.Current is null) parser.MoveNext();
        if (parser.Current is T wanted)
        {
            parser.MoveNext();
            return wanted;
        }

        throw new Fault(parser.Current?.Start.Line ?? 1, said, "mend this line");
    }
}
