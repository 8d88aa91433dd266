using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Conditions;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>
/// Who speaks in a quotation without a tag of its own: whoever the paragraph names as speaking, nearest before it or else behind it; where it is a
/// quotation alone, who speaks last in the paragraph before. Behind "A:" it is whoever is asked.
/// </summary>
internal static class QuotedBy
{
    public static Entity? Of(Joined story, Told<Condition> told, Sides sides)
    {
        string text = told.In.Report.Text;
        int at = told.What.Clause.Start, first = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1, end = text.IndexOf('\n', at);
        if (Answers(text.AsSpan(first))) return Asked(story, told, sides);
        if (!QuoteMarks.IsOpen(text.AsSpan(first, at - first))) return null;
        Span paragraph = new(first, end < 0 ? text.Length : end);
        return In(story, told, sides, paragraph, at) ?? (text[first] is '“' or '"' ? In(story, told, sides, Before(text, first), first) : null);
    }

    /// <summary>The paragraph before the one that begins here; empty where there is none.</summary>
    private static Span Before(string text, int first)
    {
        int end = first;
        while (end > 0 && char.IsWhiteSpace(text[end - 1])) end--;
        return new Span(end == 0 ? 0 : text.LastIndexOf('\n', end - 1) + 1, end);
    }

    /// <summary>"A: …", in an interview of questions and answers.</summary>
    private static bool Answers(ReadOnlySpan<char> paragraph) => paragraph.StartsWith("A:", StringComparison.Ordinal) || paragraph.StartsWith("A.\u00a0", StringComparison.Ordinal);

    /// <summary>The last person named before the first question.</summary>
    private static Entity? Asked(Joined story, Told<Condition> told, Sides sides)
    {
        int question = told.In.Report.Text.IndexOf("\nQ:", StringComparison.Ordinal);
        Entity? asked = story.Entities.Where(e => e.Type == ReferentType.Person).SelectMany(e => e.Variants.SelectMany(v => v.Places).Where(p => p.Report == told.In.Report.Id && p.Span.End <= question).Select(p => (e, p.Span))).OrderBy(p => p.Span).Select(p => p.e).LastOrDefault();
        return sides.Of(asked) ?? asked;
    }

    private static Entity? In(Joined story, Told<Condition> told, Sides sides, Span paragraph, int at)
    {
        Statement? said = told.In.Statements.Where(s => s is { Voice: not Voice.Reporter, Speaker: not null } && paragraph.Contains(s.Speaker.Span)).OrderBy(s => s.Speaker!.Span.Start > at).ThenBy(s => Math.Abs(s.Speaker!.Span.Start - at)).FirstOrDefault();
        return said?.Speaker is not { } speaker ? null : sides.Of(told.In, speaker) ?? (speaker.Referents is [var one] ? story.EntityOf(one) : null);
    }

    /// <summary>"It will be signed, the firm told the council, as soon as": who says so between the two, with the verb; -1 where nobody does.</summary>
    public static int Between(Told<Condition> told)
    {
        ParsedText parsed = told.In.Parsed;
        Span held = told.What.Governed!.Value, clause = told.What.Clause;
        if (held.End >= clause.Start) return -1;
        for (int t = parsed.TokenAt(held.End - 1) + 1; t < parsed.TokenAt(clause.Start); t++)
            if (parsed.Relations[t] == Relation.nsubj && parsed.Heads[t] is var verb && verb > t && parsed.Spans[verb].End <= clause.Start) return t;
        return -1;
    }
}
