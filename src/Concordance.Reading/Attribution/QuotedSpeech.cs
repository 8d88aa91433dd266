using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>
/// A quotation with its cue beside it: <c>X said, "…"</c>, <c>"…," said X</c>, <c>"…," he said, "…"</c>, <c>adding, "…"</c>.
/// Text and marks decide, not the tree: parsers cut sentences inside quotations.
/// </summary>
internal static class QuotedSpeech
{
    private static readonly RuleId Rule = new("attribution/quoted-speech");

    public static IEnumerable<Draft> Find(Scene scene)
    {
        QuoteCues cues = new(scene);
        Draft? last = null;
        for (int q = 0; q < scene.Quotations.Length; q++)
        {
            int run = q;
            while (run + 1 < scene.Quotations.Length && !scene.Quotations[run].Closed && IsNextParagraph(scene, run)) run++;
            QuoteCue? left = cues.Before(q, last);
            if (last is not null && left is { } shared && last.Cue == shared.Cue && EndsOpen(scene, last.Hull) && char.IsLower(scene.Text[scene.Quotations[q].Inner.Start]))
            {
                // "…," he said, "…": one sentence cut by its cue.
                last = last with { Content = last.Content.AddRange(Pieces(scene, q, run)) };
                q = run;
                continue;
            }

            if (last is not null) yield return last;
            QuoteCue? found = left ?? cues.After(run, last);
            last = found is { } cue ? Build(scene, cue, q, run) : null;
            if (last is not null || run > q) q = run;
        }

        if (last is not null) yield return last;
    }

    private static Draft? Build(Scene scene, QuoteCue found, int q, int run)
    {
        ImmutableArray<Span> content = Pieces(scene, q, run);
        if (content.IsEmpty) return null;
        if (found.LeadIn is { } leadIn && Contents.Trim(scene, Span.Hull(leadIn, content[0])) is { } whole) content = content.SetItem(0, whole);
        if (content.Length == 1 && QuoteCues.IsPredicate(scene, scene.Quotations[q]) && SubjectBefore(scene, found, q) is { } subject) content = [subject, .. content];
        CueEntry entry = found.Cue.Entry(Frame.Quote) ?? found.Cue.Entries[0];
        return new Draft(Rule, found.Cue, found.Cue.Span(scene), SpeakerReader.Read(scene, found.Speaker, found.Cue), found.Speaker, content, entry.Act, Voice.Attributed)
        {
            Question = content[^1].Of(scene.Text).EndsWith('?'),
        };
    }

    /// <summary>That, the council said, "would help": the subject of the quoted verb stands before the speaker.</summary>
    private static Span? SubjectBefore(Scene scene, QuoteCue found, int q)
    {
        if (scene.Parsed.Spans[found.Cue.First].Start > scene.Quotations[q].Outer.Start || found.Speaker >= found.Cue.First) return null;
        int first = scene.SentenceOf(found.Cue.Token).First, comma = SpeakerReader.Phrase(scene, found.Speaker).First - 1;
        if (comma <= first || !scene.IsComma(comma) || scene.HasFinite(first, comma) || scene.QuotationOf[first] >= 0) return null;
        while (first < comma && scene.Parsed.Pos[first] == Pos.CCONJ) first++;
        return Contents.Of(scene, first, comma);
    }

    private static ImmutableArray<Span> Pieces(Scene scene, int q, int run)
    {
        ImmutableArray<Span>.Builder pieces = ImmutableArray.CreateBuilder<Span>();
        for (int i = q; i <= run; i++)
            if (Contents.Trim(scene, scene.Quotations[i].Inner) is { } piece) pieces.Add(piece);
        return pieces.ToImmutable();
    }

    /// <summary>Whether the first half of a split quotation stops at a comma: two full sentences around one "said" are two statements.</summary>
    private static bool EndsOpen(Scene scene, Span content)
    {
        for (int i = content.End; i < scene.Text.Length && i < content.End + 3; i++)
            if (scene.Text[i] is '.' or '?' or '!') return false;
        return scene.Text[content.End - 1] is not ('?' or '!');
    }

    private static bool IsNextParagraph(Scene scene, int q)
    {
        ReadOnlySpan<char> between = scene.Text.AsSpan(scene.Quotations[q].Outer.End, scene.Quotations[q + 1].Outer.Start - scene.Quotations[q].Outer.End);
        return between.IsWhiteSpace();
    }
}
