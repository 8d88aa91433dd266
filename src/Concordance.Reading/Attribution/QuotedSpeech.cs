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
            if (last is not null && GoesOn(scene, last, q))
            {
                // "…," he said, "…": one sentence cut by its cue.
                last = last with { Content = last.Content.AddRange(Pieces(scene, q, run)) };
                q = run;
                continue;
            }

            if (last is not null) yield return last;
            QuoteCue? found = cues.Before(q, last) ?? cues.After(run, last);
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

    /// <summary>
    /// "…," said Lee of the vote, "…": the quotation before stops at a comma, between the two stands only who said it, and the second half begins in
    /// small letters, with "I", or the first is no sentence. Two full sentences around one "said" are two statements.
    /// </summary>
    private static bool GoesOn(Scene scene, Draft last, int q)
    {
        Span second = scene.Quotations[q].Inner;
        int first = scene.Parsed.TokenAt(last.Content[^1].Start), end = scene.Parsed.TokenAt(scene.Quotations[q].Outer.Start), cue = last.Cue!.Last;
        if (!EndsOpen(scene, last.Hull) || last.CueSpan!.Value.Start < last.Hull.End || cue >= end || end >= scene.Parsed.Count || end - cue > LongestBetween || !scene.IsComma(end - 1) && cue < end - 1) return false;
        for (int t = cue + 1; t < end; t++)
            if (scene.IsFinite(t) || scene.QuotationOf[t] >= 0 || scene.BreaksBefore(t) || scene.IsOneOf(t, ".", "?", "!", ";", ":") || scene.Parsed.Pos[t] == Pos.CCONJ && scene.IsComma(t - 1)) return false;
        bool fragment = scene.Parsed.Pos[first] is Pos.ADP or Pos.SCONJ || scene.Is(first, "when") || !scene.HasFinite(first, scene.Parsed.TokenAt(last.Hull.End));
        return !scene.BreaksBefore(end) && (char.IsLower(scene.Text[second.Start]) || fragment || scene.Is(scene.Parsed.TokenAt(second.Start), "I"));
    }

    /// <summary>Tokens between a cue and the second half of its quotation: who spoke, of what, where.</summary>
    private const int LongestBetween = 18;

    /// <summary>Whether the first half of a split quotation stops at a comma.</summary>
    private static bool EndsOpen(Scene scene, Span content)
    {
        int end = content.End;
        while (end > content.Start + 1 && scene.Text[end - 1] is '"' or '”' or '\'' or '’') end--;
        for (int i = end - 1; i < scene.Text.Length && i < end + 3; i++)
            if (scene.Text[i] is '.' or '?' or '!') return false;
        return true;
    }

    private static bool IsNextParagraph(Scene scene, int q)
    {
        ReadOnlySpan<char> between = scene.Text.AsSpan(scene.Quotations[q].Outer.End, scene.Quotations[q + 1].Outer.Start - scene.Quotations[q].Outer.End);
        return between.IsWhiteSpace();
    }
}
