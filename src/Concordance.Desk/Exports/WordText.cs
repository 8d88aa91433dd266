using System.Text;
using System.Xml;
using Concordance.Texts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Concordance.Desk.Exports;

/// <summary>Paragraphs, runs and tables of a Word paper. Reports' words are data: what XML cannot hold is replaced, and nothing in them is markup.</summary>
internal static class WordText
{
    public static Paragraph Paragraph(string style, params OpenXmlElement[] runs) => new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. runs]);

    /// <summary>A report's own words, in their own type.</summary>
    public static Run Theirs(string words) => new(new RunProperties(new RunStyle { Val = "Theirs" }), Written(OneLine.Of(words)));

    public static Run Ours(string words) => new(Written(words));

    public static TableCell Cell(params Paragraph[] paragraphs) => new(paragraphs);

    /// <param name="widths">Of the columns, in twentieths of a point.</param>
    public static Table Table(string[] heads, int[] widths, TableCell[][] rows)
    {
        Table table = new(
            new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, Borders(), new TableLayout { Type = TableLayoutValues.Fixed }, new TableCellMarginDefault(new TopMargin { Width = "60", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 90, Type = TableWidthValues.Dxa }, new BottomMargin { Width = "60", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 90, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })));
        // The head stands again on each page.
        table.Append(new TableRow([new TableRowProperties(new TableHeader()), .. heads.Select(h => Cell(Paragraph("Head", Ours(h))))]));
        foreach (TableCell[] row in rows) table.Append(new TableRow([new TableRowProperties(new CantSplit()), .. row]));
        return table;
    }

    private static TableBorders Borders() => new(new TopBorder { Val = BorderValues.Single, Size = 8U }, new BottomBorder { Val = BorderValues.Single, Size = 8U }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4U }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 2U });

    private static Text Written(string words)
    {
        StringBuilder written = new(words.Length);
        for (int i = 0; i < words.Length; i++)
        {
            if (i + 1 < words.Length && XmlConvert.IsXmlSurrogatePair(words[i + 1], words[i])) written.Append(words[i]).Append(words[++i]);
            else written.Append(XmlConvert.IsXmlChar(words[i]) ? words[i] : '\uFFFD');
        }

        return new Text(written.ToString()) { Space = SpaceProcessingModeValues.Preserve };
    }
}
