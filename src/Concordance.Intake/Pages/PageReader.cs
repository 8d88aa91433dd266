using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Concordance.Intake.Encodings;
using Concordance.Texts;

namespace Concordance.Intake.Pages;

/// <summary>
/// The text of an HTML page and what its structure says about it. What the page says of itself in its head (outlet, day,
/// and the headline where it shows none) comes first, each on a line of its own. Nothing is fetched or run.
/// </summary>
public static class PageReader
{
    public static (DecodedText Text, ImmutableArray<LayoutBlock> Layout) Read(ReadOnlySpan<byte> bytes)
    {
        DecodedText decoded = PageEncoding.Decode(bytes);
        IDocument page = new HtmlParser().ParseDocument(HtmlTrimmer.Trim(decoded.Text));
        PageFacts facts = PageFacts.Of(page);
        List<PageLine> lines = [.. (page.Body is { } body ? PageWalker.Walk(body) : []).Select(Settle)];
        int outlet = facts.Outlet is { } name ? lines.FindIndex(l => string.Equals(l.Text, name, StringComparison.OrdinalIgnoreCase)) : -1;
        if (outlet >= 0) lines[outlet] = lines[outlet] with { Role = LayoutRole.Outlet };
        List<PageLine> head = [];
        if (outlet < 0 && facts.Outlet is not null) head.Add(Head(facts.Outlet, LayoutRole.Outlet));
        if (facts.Published is not null) head.Add(Head(facts.Published, LayoutRole.Published));
        if (facts.Headline is not null && lines.Count > 0 && !lines.Any(l => l.IsHeadline)) head.Add(Head(facts.Headline, LayoutRole.Headline));
        return Write([.. head, .. lines], decoded.Encoding);
    }

    private static PageLine Head(string text, LayoutRole role) => new(text, role, 0, false, role == LayoutRole.Headline);

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
            if (text.Length > 0) text.Append("\n\n");
            layout.Add(new LayoutBlock(new Span(text.Length, text.Length + line.Text.Length), line.Role));
            text.Append(line.Text);
        }

        return (new DecodedText(text.Length == 0 ? "" : text.Append('\n').ToString(), encoding), layout.ToImmutable());
    }
}
