using Concordance.Dossiers.Briefs;
using Spectre.Console;

namespace Concordance.Cli;

/// <summary>Sets a brief's lines on the terminal; tones become colours only where a person looks.</summary>
public static class BriefPrinter
{
    public static void Print(IEnumerable<BriefLine> lines, Terminal terminal)
    {
        if (!terminal.Colours)
        {
            foreach (BriefLine line in lines) terminal.Out.WriteLine(new string(' ', line.Indent) + line.Text);
            return;
        }

        terminal.Out.Flush();
        IAnsiConsole console = AnsiConsole.Console;
        foreach (BriefLine line in lines)
        {
            console.Write(new Text(new string(' ', line.Indent)));
            foreach (Segment segment in line.Segments) console.Write(new Text(segment.Text, StyleOf(segment.Tone)));
            console.WriteLine();
        }
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Plain or Tone.Words => Style.Plain,
        Tone.Heading => new Style(decoration: Decoration.Bold),
        Tone.Quoted => new Style(Color.Green),
        Tone.Name => new Style(decoration: Decoration.Bold),
        Tone.State => new Style(Color.Yellow),
        Tone.Reference or Tone.Id or Tone.More => new Style(Color.Grey),
    };
}
