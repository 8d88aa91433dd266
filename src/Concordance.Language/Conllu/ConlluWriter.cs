using System.Globalization;
using System.Text;
using Concordance.Language.Words;
using Concordance.Texts;

namespace Concordance.Language.Conllu;

/// <summary>Writes a parsed text as CoNLL-U; each word carries TokenRange=start:end, its characters in the text, in MISC.</summary>
public static class ConlluWriter
{
    public static string Write(ParsedText parsed)
    {
        StringBuilder lines = new();
        for (int s = 0; s < parsed.Sentences.Length; s++)
        {
            SentenceRange range = parsed.Sentences[s];
            lines.Append(CultureFree($"# sent_id = {parsed.Report.Value}-{s + 1}\n"));
            lines.Append("# text = ").Append(OneLine(parsed.SentenceSpan(s).Of(parsed.Text))).Append('\n');
            for (int t = range.First; t < range.End; t++)
            {
                if (IsParted(parsed, t, range) && !(t > range.First && IsParted(parsed, t - 1, range))) WriteWhole(parsed, t, range, lines);
                WriteWord(parsed, t, range, lines);
            }

            lines.Append('\n');
        }

        return lines.ToString();
    }

    private static void WriteWord(ParsedText parsed, int t, SentenceRange range, StringBuilder lines)
    {
        int head = parsed.Heads[t] < 0 ? 0 : parsed.Heads[t] - range.First + 1;
        lines.Append(CultureFree($"{t - range.First + 1}\t{OneLine(parsed.Form(t))}\t{OneLine(parsed.Lemmas[t])}\t{parsed.Pos[t]}\t{parsed.Tags[t]}\t_\t{head}\t{LabelNames.Of(parsed.Relations[t])}\t_\t"));
        bool inside = IsParted(parsed, t, range) || (t > range.First && IsParted(parsed, t - 1, range));
        lines.Append(inside || !Touches(parsed, t) ? "" : "SpaceAfter=No|");
        lines.Append(CultureFree($"TokenRange={parsed.Spans[t].Start}:{parsed.Spans[t].End}\n"));
    }

    /// <summary>The line "3-4 don't" before the parts of a written word.</summary>
    private static void WriteWhole(ParsedText parsed, int t, SentenceRange range, StringBuilder lines)
    {
        int last = t + 1;
        while (IsParted(parsed, last, range)) last++;
        Span whole = parsed.SpanOf(t, last + 1);
        lines.Append(CultureFree($"{t - range.First + 1}-{last - range.First + 1}\t{whole.Of(parsed.Text)}\t_\t_\t_\t_\t_\t_\t_\t"));
        lines.Append(Touches(parsed, last) ? "SpaceAfter=No|" : "").Append(CultureFree($"TokenRange={whole.Start}:{whole.End}\n"));
    }

    /// <summary>Whether a token and the next are parts of one written word, as the tokenizer parts them.</summary>
    private static bool IsParted(ParsedText parsed, int t, SentenceRange range)
    {
        if (t + 1 >= range.End || !Touches(parsed, t) || !Chars.IsWord(parsed.Text, parsed.Spans[t].End - 1)) return false;
        return Contractions.Cut(parsed.Text, parsed.Spans[t].Start, parsed.Spans[t + 1].End) == parsed.Spans[t].End;
    }

    private static bool Touches(ParsedText parsed, int t) => t + 1 < parsed.Count && parsed.Spans[t].End == parsed.Spans[t + 1].Start;

    private static string OneLine(string words)
    {
        if (!words.AsSpan().ContainsAny('\n', '\r', '\t')) return words;
        return string.Join(' ', words.Split(['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
    }

    private static string CultureFree(FormattableString line) => FormattableString.Invariant(line);
}
