using System.Globalization;
using Concordance.Tools.StoryMaker.Chance;
using Concordance.Tools.StoryMaker.Reports;
using Concordance.Tools.StoryMaker.Worlds;

namespace Concordance.Tools.StoryMaker.Prose;

/// <summary>
/// Turns a line of a prose book into a passage. In a line stand {slots}: a role ({a}, {A:noun}, {P}), a day ({plan}, {said}, {on:bare}), {n} a number,
/// {doc} the paper, {S} who speaks, {G} the agency, {C} what is said, {Q} and {R} the two parts of a quotation, {QR} both together; &lt;a|b&gt; one of several;
/// [an event with its *trigger*], ~a word of saying~, ^a speaker without a name^.
/// </summary>
public sealed class SentenceWriter(World world, Outlet outlet, int day, NameWriter names, SplitMix chance, bool mayPoint = true)
{
    private Telling _telling = new("", "", 0, 0);
    private string[] _said = [];
    private int _group, _event;

    public Passage Write(string line, Telling telling, string[]? said = null)
    {
        _telling = telling;
        _said = said ?? [];
        PassageBuilder to = new();
        _group = to.NewGroup();
        if (telling.Id.Length == 0) Render(to, line);
        else to.Marked(MarkKind.Telling, telling.Id, telling.Side, _group, () => Render(to, line));
        return to.Build();
    }

    private void Render(PassageBuilder to, string line)
    {
        int at = 0;
        while (at < line.Length)
        {
            int special = line.AsSpan(at).IndexOfAny("{<[*~^");
            if (special < 0) special = line.Length - at;
            to.Write(line[at..(at + special)]);
            at += special;
            if (at == line.Length) return;
            char open = line[at], close = open switch { '{' => '}', '<' => '>', '[' => ']', _ => open };
            int end = line.IndexOf(close, at + 1);
            if (end < 0) throw new InvalidDataException($"'{open}' is not closed in: {line}");
            Part(to, open, line[(at + 1)..end]);
            at = end + 1;
        }
    }

    private void Part(PassageBuilder to, char open, string inside)
    {
        switch (open)
        {
            case '{': Slot(to, inside); break;
            case '<': Render(to, chance.Pick(inside.Split('|'))); break;
            case '*': to.Marked(MarkKind.Trigger, _telling.Event ?? "", "", _event, () => Render(to, inside)); break;
            case '~': to.Marked(MarkKind.Cue, RemarkId, "", _group, () => Render(to, inside)); break;
            case '^': to.Marked(MarkKind.Speaker, RemarkId, "", _group, () => Render(to, inside)); break;
            default:
                _event = to.NewGroup();
                to.Marked(MarkKind.Event, _telling.Event ?? "", _telling.State.ToString(), _event, () => Render(to, inside));
                break;
        }
    }

    private string RemarkId => _telling.Remark?.Id ?? "";

    private void Slot(PassageBuilder to, string slot)
    {
        string[] parts = slot.Split(':');
        string name = _telling.Slots.GetValueOrDefault(parts[0], parts[0]), form = parts.Length > 1 ? parts[1] : "";
        if (name == "G") to.Marked(MarkKind.Relay, RemarkId, "", _group, () => names.Write(to, "G", "short", l => Render(to, l)));
        else if (world.Beings.ContainsKey(name)) names.Write(to, name, form, l => Render(to, l));
        else if (world.DayOf.TryGetValue(name, out int on)) Day(to, on, form);
        else if (name == "n") Number(to);
        else if (name == "doc") to.Write(world.Document);
        else if (name == "S") to.Marked(MarkKind.Speaker, RemarkId, _telling.Remark!.Speaker!, _group, () => names.Write(to, _telling.Remark.Speaker!, form, l => Render(to, l)));
        else if (name == "C") Content(to, Reported(to), "indirect");
        else if (name is "Q" or "R" or "QR") Quoted(to, name);
        else throw new InvalidDataException($"{world.Kind}: no slot {{{slot}}}");
    }

    /// <summary>One of the phrasings without quotation marks; no sentence begins with a figure.</summary>
    private string Reported(PassageBuilder to) =>
        chance.Pick([.. _said.Where(s => !s.StartsWith('"') && !(to.AtBeginning && s.StartsWith("{n}", StringComparison.Ordinal)))]);

    private void Content(PassageBuilder to, string words, string kind) =>
        to.Marked(MarkKind.Content, RemarkId, $"{_telling.Remark!.Act} {kind} {_telling.Remark.Speaker}", _group, () => Render(to, words));

    /// <summary>A quotation that goes on behind the speaker's full stop is a statement of its own, whose speaker is carried over.</summary>
    private void Quoted(PassageBuilder to, string part)
    {
        to.Capital();
        string[] parts = _said[^1].Trim('"').Split('/', StringSplitOptions.TrimEntries);
        if (part == "R") _group = to.NewGroup();
        Content(to, part switch { "Q" => parts[0], "R" => parts[1], _ => $"{parts[0]}. {parts[1]}" }, "direct");
    }

    private void Day(PassageBuilder to, int on, string form)
    {
        DateOnly date = world.Date(on);
        (string preposition, string words, bool needsItsDay) = DayWords.Of(date, world.Date(day), outlet.DropsOn, mayPoint && form != "bare", chance);
        if (form != "bare") to.Write(preposition);
        to.NeedsItsDay |= needsItsDay;
        to.Marked(MarkKind.Time, date.ToString("O", CultureInfo.InvariantCulture), "", _group, () => to.Write(words));
    }

    private void Number(PassageBuilder to)
    {
        int n = _telling.Number!.Value;
        string[] small = ["two", "three", "four", "five", "six", "seven", "eight", "nine"];
        string words = n is >= 2 and < 10 ? small[n - 2] : n.ToString("#,0", CultureInfo.InvariantCulture);
        to.Marked(MarkKind.Number, "count", n.ToString(CultureInfo.InvariantCulture), _group, () => to.Write(words));
    }
}
