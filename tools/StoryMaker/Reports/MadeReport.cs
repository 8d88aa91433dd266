using System.Collections.Immutable;
using Concordance.Texts;
using Concordance.Tools.StoryMaker.Prose;

namespace Concordance.Tools.StoryMaker.Reports;

/// <summary>A paragraph that another report has too, with the places where a word was changed.</summary>
public sealed record Copied(string From, Span Source, Span Here, ImmutableArray<(Span Source, Span Here)> Edits);

/// <summary>A report as it is written, with what is true of it.</summary>
/// <param name="Paragraphs">Where its paragraphs stand.</param>
public sealed record MadeReport(string File, Outlet Outlet, Voice Voice, int Day, Passage Body, Span Headline, ImmutableArray<Span> Paragraphs, ImmutableArray<Passage> Written)
{
    public string Text => Body.Text;

    public ImmutableArray<Copied> Copies { get; init; } = [];

    public IEnumerable<Mark> Of(MarkKind kind) => Body.Marks.Where(m => m.Kind == kind);

    /// <summary>Whether it tells a telling, and where first.</summary>
    public Mark? Tells(string telling) => Body.Marks.FirstOrDefault(m => m.Kind == MarkKind.Telling && m.Of == telling);
}
