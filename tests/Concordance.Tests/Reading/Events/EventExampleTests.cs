using System.Text;
using System.Text.Json;
using Concordance.Reading;
using Concordance.Reading.Events;
using Concordance.Tests.House;
using Concordance.Texts;

namespace Concordance.Tests.Reading.Events;

/// <summary>Each line of the examples beside the rules of events, through the whole engine.</summary>
public sealed class EventExampleTests
{
    private static readonly Reader Engine = new(English.Model);

    public static TheoryData<string, int, string> Lines()
    {
        TheoryData<string, int, string> lines = [];
        foreach (string path in Repository.Files("src/Concordance.Reading/Events", "*.examples"))
        {
            string[] all = Repository.Read(path).Split('\n');
            for (int i = 0; i < all.Length; i++)
                if (all[i].Length > 0 && !all[i].StartsWith('#')) lines.Add(Path.GetFileNameWithoutExtension(path), i + 1, all[i]);
        }

        return lines;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_rule_reads_its_examples(string rule, int line, string example)
    {
        char sign = example[0];
        MarkedEvent marked = MarkedEvent.Read(sign is '!' or '?' ? example[2..] : example);
        Event[] all = [.. Engine.Read(new Report(marked.Text, [new ReportFile("example.txt", "")], "en")).Events];
        RuleId id = new("events/" + Dashed(rule));
        bool fits = sign == '!' ? !all.Any(e => RestsOn(e.Because, id)) : all.Any(e => RestsOn(e.Because, id) && Fits(e, marked));
        if (sign == '?') Assert.False(fits, $"{rule}.examples:{line} is no longer missed: take the '?' away");
        else Assert.True(fits, $"{rule}.examples:{line}: {example}\nfound\n{Shown(all, marked.Text)}");
    }

    private static bool RestsOn(Because because, RuleId rule) => because.Rule == rule || because.From.Any(f => RestsOn(f, rule));

    private static bool Fits(Event one, MarkedEvent marked) => marked.Marks.All(m => Fits(one, m.Label, m.Span)) && marked.Facts.All(f => f == Dashed(one.Status.ToString()) || f == "type:" + one.Type.Name || f == "undated" && one.Time is null);

    private static bool Fits(Event one, string label, Span span) => label switch
    {
        "trigger" => one.Trigger == span,
        "time" => one.Time is { } time && span.Contains(time.Span),
        "place" => one.Place is { } place && place.Mentions.Any(m => m.Span == span),
        _ => one.Participants.Any(p => p.Role == Enum.Parse<Role>(label, ignoreCase: true) && p.Referent.Mentions.Any(m => m.Span == span)),
    };

    private static string Shown(IEnumerable<Event> events, string text) => string.Join("\n", events.Select(e =>
        $"{e.Because.Rule}: {e.Trigger.Of(text)} [{e.Span.Of(text)}] {e.Type.Name} {e.Status} {string.Join(", ", e.Participants.Select(p => $"{p.Role} {p.Referent.Main.Span.Of(text)}"))} time {e.Time?.Span.Of(text)} place {e.Place?.Main.Span.Of(text)} because {Reasons(e.Because)}"));

    private static string Reasons(Because because) => because.Rule.Value + string.Concat(because.From.Select(f => " < " + Reasons(f)));

    private static string Dashed(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}

/// <summary>An example line: "[agent Lee] will [trigger resign]. => planned" as a text, marked spans and facts.</summary>
internal sealed record MarkedEvent(string Text, IReadOnlyList<(string Label, Span Span)> Marks, IReadOnlyList<string> Facts)
{
    private static readonly string[] Labels = ["trigger", "agent", "patient", "recipient", "participant", "time", "place"];

    public static MarkedEvent Read(string line)
    {
        string[] halves = line.Split(" => ");
        StringBuilder text = new();
        List<(string, Span)> marks = [];
        (string Label, int Start)? open = null;
        for (int i = 0; i < halves[0].Length; i++)
        {
            string? label = halves[0][i] == '[' ? Labels.FirstOrDefault(l => string.CompareOrdinal(halves[0], i + 1, l + " ", 0, l.Length + 1) == 0) : null;
            if (label is not null) (open, i) = ((label, text.Length), i + label.Length + 1);
            else if (halves[0][i] == ']' && open is { } mark) (open, marks) = (null, [.. marks, (mark.Label, new Span(mark.Start, text.Length))]);
            else text.Append(halves[0][i]);
        }

        return new MarkedEvent(text.ToString(), marks, halves.Length > 1 ? halves[1].Split(' ') : []);
    }
}
