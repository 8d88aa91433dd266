using System.Collections.Immutable;
using Concordance.Reading.Boilerplate;
using Concordance.Texts;

namespace Concordance.Reading.Attribution.Transcripts;

/// <summary>One turn of talk: its label and what is said, a stretch a paragraph.</summary>
internal sealed record Turn(TurnLabel Label, ImmutableArray<Span> Paragraphs);

/// <summary>
/// The turns of a transcript. A text is one where several labels stand for at least two speakers, one of whom speaks again, and where
/// what they say is talk ("I", "you", a question); a list of names or of headings with colons is none, nor is a text of many
/// paragraphs with few labels among them.
/// </summary>
internal static class Turns
{
    private const int FewestTurns = 3;

    /// <summary>Long answers run over two or three paragraphs; where most turns seem longer, the labels are headings of other matter.</summary>
    private const int MostParagraphsPerTurn = 4;

    public static ImmutableArray<Turn> Find(Scene scene)
    {
        List<TurnLabel> labels = Labels(scene);
        TurnLabel[] speaking = [.. labels.Where(l => l.Kind != LabelKind.Nobody)];
        if (speaking.Length < FewestTurns) return [];
        int[] turnsOf = [.. speaking.CountBy(l => l.Key).Select(c => c.Value)];
        if (turnsOf.Length < 2 || turnsOf.Max() < 2) return [];
        if (speaking.Any(l => l.Kind == LabelKind.Answer) && !speaking.Any(l => l.Kind == LabelKind.Question)) return [];
        Turn[] turns = [.. Cut(scene, labels)];
        if (turns.Length == 0 || turns.Sum(t => t.Paragraphs.Length) > MostParagraphsPerTurn * turns.Length) return [];
        int talk = turns.Count(t => t.Paragraphs.Any(p => IsTalk(scene, p)));
        return talk >= 2 && talk * 3 >= turns.Length ? [.. turns] : [];
    }

    private static List<TurnLabel> Labels(Scene scene)
    {
        List<TurnLabel> labels = [];
        Lines lines = new(scene.Text);
        for (int i = 1; i <= lines.Count; i++)
            if (!IsHeadline(scene, lines.Line(i)) && LabelReader.At(scene, lines.Line(i)) is { } label) labels.Add(label);
        return labels;
    }

    /// <summary>"Ola Berg: We shall pay" above a text names its speaker for that line only.</summary>
    private static bool IsHeadline(Scene scene, Span line) => scene.Furniture.Headline is { } headline && headline.Overlaps(line) && scene.Text[headline.End - 1] != '?';

    /// <summary>What stands from a label to the next. Behind the last one a text goes on as it likes: only where turns run over several paragraphs do these belong to it, as many as the longest turn before had.</summary>
    private static IEnumerable<Turn> Cut(Scene scene, List<TurnLabel> labels)
    {
        Blocks blocks = Blocks.Of(scene.Report);
        HashSet<Span> aside = [.. scene.Furniture.SetAside.Select(a => a.Span)];
        int longest = 1;
        int next = 0;
        for (int i = 0; i < labels.Count; i++)
        {
            int end = i + 1 < labels.Count ? labels[i + 1].Line : scene.Text.Length;
            List<Span> paragraphs = [];
            while (next < blocks.All.Length && blocks.All[next].Span.End <= labels[i].Words) next++;
            for (int b = next; b < blocks.All.Length && blocks.All[b].Span.Start < end; b++)
            {
                Block block = blocks.All[b];
                if (aside.Contains(block.Span)) { if (i + 1 == labels.Count) break; else continue; }
                if (i + 1 == labels.Count && paragraphs.Count >= longest) break;
                Span said = new Span(Math.Max(block.Inner.Start, labels[i].Words), Math.Max(Math.Max(block.Inner.Start, labels[i].Words), Math.Min(block.Span.End, end))).Trim(scene.Text);
                if (WithoutDirections(scene.Text, said) is { IsEmpty: false } words) paragraphs.Add(words);
            }

            longest = Math.Max(longest, paragraphs.Count);
            if (labels[i].Kind != LabelKind.Nobody && paragraphs.Count > 0) yield return new Turn(labels[i], [.. paragraphs]);
        }
    }

    /// <summary>"(APPLAUSE)", "[laughs]" before or behind the words tell what was heard, not what was said.</summary>
    private static Span WithoutDirections(string text, Span said)
    {
        int start = said.Start, end = said.End;
        if (start < end && Closing(text[start]) is { } close && text.IndexOf(close, start, end - start) is > 0 and int at) start = at + 1;
        if (end > start && text[end - 1] is ')' or ']' && text.AsSpan(start, end - start).LastIndexOfAny('(', '[') is >= 0 and int open && IsDirection(text.AsSpan(start + open + 1, end - start - open - 2))) end = start + open;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '.')) start++;
        return new Span(Math.Min(start, end), end).Trim(text);
    }

    private static char? Closing(char open) => open switch { '(' => ')', '[' => ']', _ => null };

    private static bool IsDirection(ReadOnlySpan<char> words) => words.Length is > 2 and < 40 && words.IndexOfAny("0123456789") < 0;

    /// <summary>Who talks says "I", "we", "you", or asks.</summary>
    private static bool IsTalk(Scene scene, Span paragraph)
    {
        for (int t = scene.Parsed.TokenAt(paragraph.Start); t < scene.Parsed.Count && scene.Parsed.Spans[t].Start < paragraph.End; t++)
            if (scene.IsOneOf(t, "I", "we", "you", "?", "my", "our", "me", "us", "your", "thank", "thanks", "yes", "no")) return true;
        return false;
    }
}
