using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Concordance.Desk.Exports;

/// <summary>The types of a Word paper: a sans for our words, a serif for the reports', as on the page.</summary>
internal static class WordStyles
{
    private const string Sans = "Calibri", Serif = "Cambria";

    public static Styles Made() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(Fonts(Sans), new FontSize { Val = "20" }, new Languages { Val = "en-GB" })), new ParagraphPropertiesDefault()),
        Paragraph("Normal", "Normal", 20, isDefault: true),
        Paragraph("Title", "Title", 36),
        Paragraph("Heading1", "heading 1", 28, bold: true),
        Paragraph("Head", "Table head", 18, bold: true),
        Paragraph("Small", "Small", 17),
        Paragraph("FootnoteText", "footnote text", 17),
        Character("Theirs", "Reports’ words", new StyleRunProperties(Fonts(Serif))),
        Character("FootnoteReference", "footnote reference", new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript })));

    private static Style Paragraph(string id, string name, int halfPoints, bool bold = false, bool isDefault = false)
    {
        StyleRunProperties run = new();
        if (bold) run.Append(new Bold());
        run.Append(new FontSize { Val = $"{halfPoints}" });
        return new Style(new StyleName { Val = name }, new PrimaryStyle(), new StyleParagraphProperties(new SpacingBetweenLines { Before = bold ? "200" : "0", After = "60" }), run) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? OnOffValue.FromBoolean(true) : null };
    }

    private static Style Character(string id, string name, StyleRunProperties run) => new(new StyleName { Val = name }, run) { Type = StyleValues.Character, StyleId = id };

    private static RunFonts Fonts(string name) => new() { Ascii = name, HighAnsi = name, ComplexScript = name };
}
