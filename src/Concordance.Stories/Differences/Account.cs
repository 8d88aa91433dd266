using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>What one report says of a matter that has one value on one day.</summary>
/// <param name="Matter">The blocking key: only accounts of one matter are held against each other.</param>
/// <param name="Value">Two accounts with two values cannot both hold.</param>
/// <param name="Day">The day spoken of, else the day of the report.</param>
/// <param name="Source">Who says so; null where the report itself does.</param>
internal sealed record Account(ReadReport In, string Matter, string Value, Place At, object Of, int Day, Entity? Source)
{
    /// <summary>The one day that a sentence names, else the report's; null where it names several, or one that is not known.</summary>
    public static int? DayOf(Joined story, ReadReport report, int token)
    {
        Span sentence = report.Parsed.SentenceSpan(report.Parsed.SentenceOf[token]);
        TimeExpression[] times = [.. report.Times.Where(t => t.Kind is TimeKind.Date or TimeKind.Time && sentence.Contains(t.Span))];
        if (times.Length == 0) return story.DayOf(report).Value?.DayNumber;
        DateOnly?[] days = [.. times.Select(t => story.On(t)?.Days.Single).Distinct()];
        return days is [{ } one] ? one.DayNumber : null;
    }

    /// <summary>The first whom a noun phrase names; of a person's the name, not the office before it.</summary>
    public static Entity? WhoAt(Joined story, ReadReport report, int token)
    {
        ParsedText parsed = report.Parsed;
        Span phrase = parsed.Phrase(token);
        foreach (int t in parsed.TokensOf(phrase))
            if (story.EntityOf(report.Whom(t)) is { Type: ReferentType.Person } person) return person;
        return story.EntityOf(report.Whom(token));
    }

    /// <summary>The innermost statement's speaker.</summary>
    public static Entity? SourceOf(Joined story, ReadReport report, Span words)
    {
        Statement? said = report.Statements.Where(s => s.ContentHull.Contains(words)).MinBy(s => s.ContentHull.Length);
        return said?.Speaker is { Referents: [var one] } ? story.EntityOf(one) : null;
    }
}
