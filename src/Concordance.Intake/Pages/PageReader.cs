using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Concordance.Intake.Encodings;
using Concordance.Texts;

namespace Concordance.Intake.Pages;

/// <summary>A page's text, what its structure says of it, and the address that it gives as its own.</summary>
public sealed record PageText(DecodedText Text, ImmutableArray<LayoutBlock> Layout, string? Url);

/// <summary>
/// The text of an HTML page and what its structure says about it. What the page says of itself in its head and does not show
/// (outlet, day, headline) comes first, each on a line of its own. Nothing is fetched or run.
/// </summary>
public static class PageReader
{
    /// <summary>A shorter line is no running text: a page that shows nothing longer shows no report.</summary>
    private const int RunningText = 40;

    public static PageText Read(ReadOnlySpan<byte> bytes)
    {
        DecodedText decoded = PageEncoding.Decode(bytes);
        IDocument page = new HtmlParser().ParseDocument(HtmlTrimmer.Trim(decoded.Text));
        PageFacts facts = PageFacts.Of(page);
        List<PageLine> lines = [.. (page.Body is { } body ? PageWalker.Walk(body, facts.LiveBlog) : []).Select(Settle)];
        if (facts.Body is not null && !lines.Any(l => l.Role == LayoutRole.Paragraph && l.Text.Length >= RunningText)) lines.AddRange(Told(facts.Body));
        List<PageLine> head = [];
        if (facts.Outlet is not null && !Mark(lines, l => string.Equals(l.Text, facts.Outlet, StringComparison.OrdinalIgnoreCase), LayoutRole.Outlet)) head.Add(Head(facts.Outlet, LayoutRole.Outlet));
        if (PrintedDay.Find(facts.Published, lines) is { } day && !Mark(lines, l => l == day.Shown, LayoutRole.Published)) head.Add(Head(day.Day, LayoutRole.Published));
        if (facts.Headline is not null && lines.Count > 0 && !lines.Any(l => l.IsHeadline) && !Mark(lines, l => l.Role == LayoutRole.Paragraph && l.Text == facts.Headline, LayoutRole.Headline)) head.Add(Head(facts.Headline, LayoutRole.Headline));
        if (facts.Author is { } author) Mark(lines, l => l.Role == LayoutRole.Paragraph && Names(l.Text, author), LayoutRole.Byline);
        (DecodedText text, ImmutableArray<LayoutBlock> layout) = Write([.. head, .. lines], decoded.Encoding);
        return new PageText(text, layout, facts.Url);
    }

    private static PageLine Head(string text, LayoutRole role) => new(text, role, 0, false, role == LayoutRole.Headline);

    /// <summary>Gives the first such line a role; false where there is none.</summary>
    private static bool Mark(List<PageLine> lines, Predicate<PageLine> which, LayoutRole role)
    {
        int at = lines.FindIndex(which);
        if (at >= 0) lines[at] = lines[at] with { Role = role };
        return at >= 0;
    }

    /// <summary>"Ann Lee", "By Ann Lee, Port Alba".</summary>
    private static bool Names(string line, string author) =>
        line.Length <= author.Length + 40 && line[^1] is not ('.' or '?' or '!')
        && (line.StartsWith(author, StringComparison.Ordinal) || line.StartsWith("By " + author, StringComparison.OrdinalIgnoreCase));

    /// <summary>The report's words as the page's data have them: of pages that are drawn by a script these are all there is.</summary>
    private static IEnumerable<PageLine> Told(string body) => body.Contains("</", StringComparison.Ordinal) && new HtmlParser().ParseDocument(HtmlTrimmer.Trim(body)).Body is { } marked
        ? PageWalker.Walk(marked, false)
        : body.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => new PageLine(l, LayoutRole.Paragraph, 0, true, false));

    /// <summary>A line of nothing but links is a link to somewhere else; a few words outside the article lead about the site.</summary>
    private static PageLine Settle(PageLine line)
    {
        if (line.Role != LayoutRole.Paragraph) return line;
        bool sentence = line.Text[^1] is '.' or '!' or '?' or '”' or '"' or '’';
        bool links = line.Linked * 10 >= (line.Text.Length - line.Text.Count(c => c == ' ')) * 9;
        if (links && !sentence) return line with { Role = line.InMain ? LayoutRole.Related : LayoutRole.Navigation };
        return !line.InMain && !sentence && line.Text.Length < 60 ? line with { Role = LayoutRole.Navigation } : line;
    }

    private static (DecodedText, ImmutableArray<LayoutBlock>) Write(IEnumerable<PageLine> lines, TextEncoding encoding)
    {
        StringBuilder text = new();
        ImmutableArray<LayoutBlock>.Builder layout = ImmutableArray.CreateBuilder<LayoutBlock>();
        foreach (PageLine line in lines)
        {
            if (text.Length > 0) text.Append(line.AfterBreak ? "\n" : "\n\n");
            layout.Add(new LayoutBlock(new Span(text.Length, text.Length + line.Text.Length), line.Role));
            text.Append(line.Text);
        }

        return (new DecodedText(text.Length == 0 ? "" : text.Append('\n').ToString(), encoding), layout.ToImmutable());
    }
}
