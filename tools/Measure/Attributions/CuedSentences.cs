using System.Collections.Immutable;
using Concordance.Intake;
using Concordance.Reading;
using Concordance.Texts;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Attributions;

/// <summary>Of sentences with a cue of saying, how many asserted a statement: what the brief counts as not read.</summary>
public sealed class CuedSentences
{
    private readonly List<(string Part, Share Asserted)> _parts = [];

    public Table Table
    {
        get
        {
            Table table = new("Sentences with a cue of saying", "part", "with a cue", "asserted", "%");
            foreach ((string part, Share asserted) in _parts) table.Add(part, $"{asserted.Of}", $"{asserted.Part}", Score.Percent(asserted.Percent / 100));
            return table;
        }
    }

    public IEnumerable<Figure> Figures => _parts.Select(p => new Figure($"attribution/cued/{p.Part}", p.Asserted.Percent));

    public void Add(string part, ReadReport read)
    {
        int at = _parts.FindIndex(p => p.Part == part);
        Share asserted = Of(read.Cued, read.Unread);
        if (at < 0) _parts.Add((part, asserted));
        else _parts[at] = (part, _parts[at].Asserted + asserted);
    }

    public void Add(StoryCase story, Reader reader)
    {
        foreach (Report report in ReportIntake.Read([story.Reports], new IntakeSettings()).Reports) Add(story.Name, reader.Read(report));
    }

    public static Share Of(ImmutableArray<Span> cued, ImmutableArray<Span> unread) => new(cued.Length - cued.Count(unread.Contains), cued.Length);

    /// <summary>The sentences that gave nothing, for lists of errors.</summary>
    public static IEnumerable<ErrorLine> Errors(string where, ReadReport read) =>
        read.Unread.Select(s => new ErrorLine("unread", where, s.Of(read.Report.Text), ""));
}
