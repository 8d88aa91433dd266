using System.Collections.Immutable;
using System.Globalization;
using Concordance.Texts;
using Concordance.Tools.StoryMaker.Chance;
using Concordance.Tools.StoryMaker.Prose;
using Concordance.Tools.StoryMaker.Worlds;

namespace Concordance.Tools.StoryMaker.Talks;

/// <summary>
/// Tells a network of waits in reports of some days, each wait in one or two of them. In a line stand {H} whose condition it is, {by} who does what is
/// waited for, {do}, {ours} and {held} the act that waits, {awaited}, {does}, {done}, {has}, {had}, {awaitedDo} the other, {day}, and [what is waited for].
/// </summary>
public sealed class NetWriter(ProseBook book, IReadOnlyDictionary<string, Being> beings, Net net, SplitMix chance)
{
    private readonly List<(int Wait, string File, Span At)> _stated = [];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    public MadeNegotiation Write()
    {
        int count = chance.Between(3, 4);
        DateOnly first = new DateOnly(2031, 1, 6).AddDays(chance.Below(300));
        List<int>[] told = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];
        for (int wait = 0; wait < net.Waits.Length; wait++)
        {
            int report = chance.Below(count);
            told[report].Add(wait);
            if (chance.Percent(35) && count > 1) told[(report + 1 + chance.Below(count - 1)) % count].Add(wait);
        }

        int denied = net.Denied is null ? -1 : chance.Below(count);
        ImmutableArray<TalksReport> reports = [.. Enumerable.Range(0, count).Select(i => Report($"{i + 1:00}-desk{i + 1}.txt", first.AddDays(i), told[i], i == denied))];
        ImmutableArray<PlantedWait> waits = [.. net.Waits.Select((w, i) => new PlantedWait([.. beings[w.What.By].Names, NounOf(w.What.By)], [.. _stated.Where(s => s.Wait == i).Select(s => (s.File, s.At))]))];
        return new MadeNegotiation(net, reports, waits, net.Circle.IsEmpty ? null : new PlantedKnot(net.Circle, PlantedWays.Of(net)));
    }

    private TalksReport Report(string file, DateOnly day, List<int> waits, bool denies)
    {
        _named.Clear();
        PassageBuilder to = new();
        Line(to, chance.Pick(book["headline"]), null, -1, day);
        to.Write($"\n\n{day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}\n\n");
        Line(to, chance.Pick(book["lead"]), null, -1, day);
        List<Action> rest = [.. waits.Select(w => (Action)(() => Line(to, Fresh(net.Waits[w].Together ? "together" : "before"), net.Waits[w], w, day)))];
        if (denies) rest.Add(() => Line(to, chance.Pick(book["denied"]), net.Denied, -1, day));
        rest.Add(() => Line(to, chance.Pick(book["color"]), null, -1, day));
        if (chance.Percent(50)) rest.Add(() => Line(to, chance.Pick(book["wish"]), chance.Pick(net.Waits), -1, day));
        foreach (Action one in chance.Shuffled(rest))
        {
            to.Write(chance.Percent(60) ? "\n\n" : " ");
            to.Capital();
            one();
        }

        to.Write("\n");
        Passage passage = to.Build();
        _stated.AddRange(passage.Marks.Select(m => (int.Parse(m.Of, CultureInfo.InvariantCulture), file, m.Span)));
        return new TalksReport(file, day, passage.Text);
    }

    /// <summary>No story uses one line twice while it has another.</summary>
    private string Fresh(string section)
    {
        string[] left = [.. book[section].Where(l => !_used.Contains(l))];
        string line = chance.Pick(left.Length > 0 ? left : [.. book[section]]);
        _used.Add(line);
        return line;
    }

    private void Line(PassageBuilder to, string line, NetWait? wait, int number, DateOnly day)
    {
        for (int at = 0; at < line.Length;)
        {
            int special = line.AsSpan(at).IndexOfAny("{[");
            if (special < 0) special = line.Length - at;
            to.Write(line[at..(at + special)]);
            at += special;
            if (at == line.Length) return;
            int end = line.IndexOf(line[at] == '{' ? '}' : ']', at);
            string inside = line[(at + 1)..end];
            if (line[at] == '{') Slot(to, inside, wait, day);
            else to.Marked(MarkKind.Content, number.ToString(CultureInfo.InvariantCulture), "", 0, () => Line(to, inside, wait, number, day));
            at = end + 1;
        }
    }

    private void Slot(PassageBuilder to, string slot, NetWait? wait, DateOnly day)
    {
        string form = slot.Split(':')[0];
        if (slot.EndsWith(":cap", StringComparison.Ordinal)) to.Capital();
        if (form.Length == 1 && form is "A" or "B" or "C" or "P") to.Write(NameOf(form));
        else if (form == "day") to.Write($"on {day.DayOfWeek}");
        else if (wait is { What: var what, On: var on })
            to.Write(form switch
            {
                "H" => NameOf(what.By),
                "by" => NameOf(on.By),
                "do" => what.Bare,
                "ours" => what.Bare.Replace(" its ", " our ", StringComparison.Ordinal),
                "held" => what.Noun,
                "awaited" => on.Noun,
                "does" => on.Present,
                "done" => on.Participle,
                "has" => $"has {on.Participle}",
                "had" => $"had {on.Participle}",
                "awaitedDo" => on.Bare,
                _ => throw new InvalidDataException($"{book.Name} has an unknown slot {{{slot}}}"),
            });
    }

    /// <summary>In full first; then, of a body, now and then by its noun.</summary>
    private string NameOf(string role)
    {
        string full = beings[role] switch { Body body => body.Article ? $"the {body.Name}" : body.Name, State state => state.Name, Town town => town.Name.First, _ => throw new InvalidDataException($"nobody names {role}") };
        return !_named.Add(role) && beings[role] is Body named && chance.Percent(40) ? named.Noun : full;
    }

    private string NounOf(string role) => beings[role] is Body body ? body.Noun : ((State)beings[role]).Name;
}
