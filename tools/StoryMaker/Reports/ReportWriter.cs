using System.Collections.Immutable;
using System.Globalization;
using Concordance.Texts;
using Concordance.Tools.StoryMaker.Chance;
using Concordance.Tools.StoryMaker.Prose;
using Concordance.Tools.StoryMaker.Worlds;

namespace Concordance.Tools.StoryMaker.Reports;

/// <summary>Writes one report of a day: what its outlet tells, in its voice.</summary>
public sealed class ReportWriter(World world, ProseBook book, ProseBook frames, SplitMix chance)
{
    private Passage _text = Passage.Empty;
    private readonly List<Span> _paragraphs = [];
    private readonly List<Passage> _written = [];
    private readonly List<Copied> _copied = [];

    public MadeReport Write(string file, Outlet outlet, Voice voice, int day, IReadOnlyList<Telling> tellings, MadeReport? source)
    {
        NameWriter names = new(world.Beings, outlet, chance);
        SentenceWriter sentences = new(world, outlet, day, names, chance, voice is not Voice.Wire);
        TellingWriter writer = new(book, frames, sentences, id => world.Beings[id] is Person, chance);
        Passage headline = new SentenceWriter(world, outlet, day, new NameWriter(world.Beings, outlet, chance), chance).Write(Headline(day, outlet), new Telling("", "", 0, 0));
        _text = headline;
        Head(outlet, voice, day, names);
        if (source is not null) CopyFrom(source, voice);
        int clock = chance.Between(8 * 60, 11 * 60);
        for (int i = 0; i < tellings.Count;)
        {
            Passage paragraph = writer.Write(tellings[i++]);
            if (i < tellings.Count && i > 1 && voice != Voice.Live && chance.Percent(40)) paragraph = paragraph.Then(writer.Write(tellings[i++]), " ");
            if (voice == Voice.Live) _text = _text.Then(Passage.Plain($"\n\n{clock / 60:00}:{clock % 60:00}"), "");
            clock += chance.Between(9, 70);
            Paragraph(paragraph, voice == Voice.Live ? "\n" : i == 1 && voice == Voice.Wire ? "" : "\n\n");
        }

        Foot(outlet, voice, sentences);
        return new MadeReport(file, outlet, voice, day, _text.Then(Passage.Plain("\n")), new Span(0, headline.Text.Length), [.. _paragraphs], [.. _written]) { Copies = [.. _copied] };
    }

    private string Headline(int day, Outlet outlet)
    {
        bool planned = day < world.DayOf["plan"];
        string truth = world.Tellings.Any(t => t.Id == "main.done") ? "headline.done" : "headline.off";
        bool other = outlet.Careless && world.Plants.Any(p => p.Id == "status");
        return chance.Pick(book[planned || other ? "headline.say" : truth]);
    }

    private void Head(Outlet outlet, Voice voice, int day, NameWriter names)
    {
        DateOnly date = world.Date(day);
        string printed = date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        switch (voice)
        {
            case Voice.Wire:
                string town = ((Town)world.Beings["P"]).Name.In(outlet.Style).ToUpperInvariant();
                _text = _text.Then(Passage.Plain($"\n\n{town}, {date.ToString(chance.Percent(50) ? "MMMM d" : "MMM d", CultureInfo.InvariantCulture)} ({outlet.Name}) — "));
                break;
            case Voice.Page or Voice.Briefing when chance.Percent(70):
                _text = _text.Then(Passage.Plain($"\n\n{outlet.Name}\n{printed}"));
                break;
            case Voice.Long:
                PassageBuilder byline = new();
                byline.Write("\n\nBy ");
                names.Write(byline, "J", "bare", _ => { });
                byline.Write(chance.Percent(60) ? $"\n{outlet.Name}, {printed}" : $"\n{outlet.Name}");
                _text = _text.Then(byline.Build());
                break;
            case Voice.Live:
                _text = _text.Then(Passage.Plain($"\n\n{outlet.Name} live, {date.ToString("dddd, MMMM d", CultureInfo.InvariantCulture)}"));
                break;
        }
    }

    private void CopyFrom(MadeReport source, Voice voice)
    {
        int most = Math.Min(source.Written.Length, voice == Voice.Machine ? 5 : 3);
        for (int i = 0; i < most; i++)
        {
            (Passage edited, ImmutableArray<(Span Source, Span Here)> edits) = Editor.Edit(source.Written[i], frames["swap"], voice == Voice.Machine ? 80 : 25, chance);
            Paragraph(edited, "\n\n");
            Span here = _paragraphs[^1], there = source.Paragraphs[i];
            _copied.Add(new Copied(source.File, there, here, [.. edits.Select(e => (Moved(e.Source, there.Start), Moved(e.Here, here.Start)))]));
            if (voice == Voice.Machine && i == 1) _text = _text.Then(Passage.Plain(chance.Pick(frames["marker"])));
        }
    }

    private static Span Moved(Span span, int by) => new(span.Start + by, span.End + by);

    private void Foot(Outlet outlet, Voice voice, SentenceWriter sentences)
    {
        if (voice is Voice.Aggregator or Voice.Machine) _text = _text.Then(Passage.Plain("\n\n" + chance.Pick(frames[voice == Voice.Machine ? "foot.machine" : "foot.aggregator"])));
        else if (voice is Voice.Page or Voice.Long && chance.Percent(40)) _text = _text.Then(Passage.Plain("\n\n" + chance.Pick(frames["foot"]).Replace("{outlet}", outlet.Name, StringComparison.Ordinal)));
        else if (voice == Voice.Wire && chance.Percent(30)) _text = _text.Then(sentences.Write(chance.Pick(frames["credit"]), new Telling("", "", 0, 0)), "\n\n");
    }

    private void Paragraph(Passage paragraph, string before)
    {
        int start = _text.Text.Length + before.Length;
        _text = _text.Then(paragraph, before);
        _paragraphs.Add(new Span(start, start + paragraph.Text.Length));
        _written.Add(paragraph);
    }
}
