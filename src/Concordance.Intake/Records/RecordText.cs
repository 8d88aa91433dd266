using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Intake.Records;

/// <summary>The text of a record: its words under its title, as a reader sees a report; the title is not said twice where the words begin with it.</summary>
public static class RecordText
{
    public static (string Text, ImmutableArray<LayoutBlock> Layout) Of(string words, string? title)
    {
        if (title is null) return (words, []);
        string one = OneLine.Of(title);
        int start = words.Length - words.TrimStart().Length, end = words.AsSpan(start).IndexOfAny('\n', '\r');
        Span first = new Span(start, end < 0 ? words.Length : start + end).Trim(words);
        if (first.In(words).Equals(one, StringComparison.OrdinalIgnoreCase)) return (words, [new LayoutBlock(first, LayoutRole.Headline)]);
        return ($"{one}\n\n{words}", [new LayoutBlock(new Span(0, one.Length), LayoutRole.Headline)]);
    }
}
