using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Concordance.Desk.Collections;
using Concordance.Desk.Making;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;
using Concordance.Texts;

namespace Concordance.Desk.Views;

/// <summary>Whose words a stretch of a line is: ours, a report's, a report's between its own quotation marks, a name, how something stands, what is assumed.</summary>
[JsonConverter(typeof(ClosedWord<PartVoice>))]
public enum PartVoice
{
    Ours,
    Words,
    Quoted,
    Name,
    State,
    Assumed,
}

/// <summary>A stretch of a line.</summary>
public sealed record PartView(string Text, PartVoice As);

/// <summary>Words a line rests on.</summary>
/// <param name="Ref">"001:9".</param>
public sealed record PlaceView(string Report, int Start, int End, string Ref);

public sealed record BriefLineView(string? Id, ImmutableArray<PartView> Parts, ImmutableArray<PlaceView> Places);

public sealed record BriefSectionView(string Name, ImmutableArray<BriefLineView> Lines);

/// <summary>A story's brief for a page to set.</summary>
/// <param name="More">How many lines one screen leaves out.</param>
public sealed record BriefView(DateOnly? AsOf, ImmutableArray<BriefSectionView> Sections, int More)
{
    public static BriefView Of(Shown shown, MadeDossier made, StoryEntry story, bool all)
    {
        Dossier of = made.Dossier with { Stories = [story] };
        ImmutableArray<BriefSection> sections = Brief.Sections(of, made.Texts, new BriefOptions(all, Ids: true));
        int left = all ? 0 : Lines(Brief.Sections(of, made.Texts, new BriefOptions(true, Ids: true))) - Lines(sections);
        return new BriefView(made.Dossier.AsOf?.Day, [.. sections.Select(s => new BriefSectionView(s.Name, [.. s.Lines.Select(l => Line(shown, l))]))], Math.Max(0, left));
    }

    private static int Lines(ImmutableArray<BriefSection> sections) => sections.Where(s => s.Name != "NAMES").Sum(s => s.Lines.Count(l => l.Segments.All(g => g.Tone != Tone.More)));

    private static BriefLineView Line(Shown shown, BriefLine line)
    {
        // Places and ids are shown by the page itself: as what a line opens, not as text.
        Segment[] said = [.. line.Segments.Where(s => s.Tone is not (Tone.Reference or Tone.Id or Tone.More))];
        string? id = line.Segments.Where(s => s.Tone == Tone.Id).Select(s => s.Text).FirstOrDefault();
        SpanEntry[] spans = [.. line.Segments.SelectMany(s => s.Passages).DistinctBy(p => (p.Report, p.Start, p.End))];
        return new BriefLineView(id, [.. said.Select((s, i) => new PartView(Ends(said, i) ? s.Text.TrimEnd() : s.Text, As(s))).Where(p => p.Text.Length > 0)], [.. spans.Select(p => new PlaceView(p.Report, p.Start, p.End, $"{shown.References.Name(p.Report)}:{shown.References.LineOf(p)}"))]);
    }

    /// <summary>Before a reference that is not shown stands a blank: it goes with it where a mark follows, and at the end.</summary>
    private static bool Ends(Segment[] said, int at) => at == said.Length - 1 || said[at + 1].Text is ['.' or ',' or ';' or ':' or '?' or ')', ..];

    private static PartVoice As(Segment segment) => segment switch
    {
        { Tone: Tone.Words } => PartVoice.Words,
        { Tone: Tone.Quoted } => PartVoice.Quoted,
        { Tone: Tone.Name or Tone.Heading } => PartVoice.Name,
        { Tone: Tone.State } => segment.Text.Contains("ASSUMED", StringComparison.Ordinal) ? PartVoice.Assumed : PartVoice.State,
        { Tone: Tone.Plain or Tone.Reference or Tone.Id or Tone.More } => PartVoice.Ours,
    };
}
