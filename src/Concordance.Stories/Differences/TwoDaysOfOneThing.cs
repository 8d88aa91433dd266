using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>One thing with two days on it that do not meet: "this week's meeting for June 2", written in the week before.</summary>
internal static class TwoDaysOfOneThing
{
    private static readonly RuleId Rule = new("differences/two-days-of-one-thing");

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            for (int i = 0; i + 1 < report.Times.Length; i++)
                if (Noun(report.Parsed, report.Times[i], report.Times[i + 1]) is { } noun) Hold(story, report, report.Times[i], report.Times[i + 1], noun, findings);
    }

    private static void Hold(Joined story, ReadReport report, TimeExpression owner, TimeExpression day, int noun, Findings findings)
    {
        if (story.On(owner)?.Days is not { Earliest: { }, Latest: { } } first || story.On(day)?.Days is not { Earliest: { }, Latest: { } } second || first.And(second) is not null) return;
        Place words = report.Report.At(Span.Hull(owner.Span, day.Span));
        string why = $"{day.Span.Of(report.Report.Text)} is not in “{owner.Span.Of(report.Report.Text)}” as the report's day is known";
        Place[] days = [.. story.DayOf(report).Because.Where(p => p.Report == report.Report.Id && !p.Span.Overlaps(words.Span)).Distinct()];
        findings.Conflict(Rule, ConflictKind.Date, $"the day of the {report.Parsed.Form(noun)}", [owner, day], [words, .. days], why, matter: MatterKind.Day);
        findings.Unusable(Rule, UnusableKind.TimeClash, words, why, days);
    }

    /// <summary>The noun between them where the first owns it and a preposition leads on to the second.</summary>
    private static int? Noun(ParsedText parsed, TimeExpression owner, TimeExpression day)
    {
        int last = parsed.TokenAt(owner.Span.End - 1), next = parsed.TokenAt(day.Span.Start);
        if (owner.Kind != TimeKind.Date || day.Kind != TimeKind.Date || next >= parsed.Count || parsed.SentenceOf[last] != parsed.SentenceOf[next]) return null;
        int mark = parsed.Form(last) is "'s" or "’s" ? last : last + 1;
        if (parsed.Form(mark) is not ("'s" or "’s") || next - mark is < 3 or > 6) return null;
        int noun = next - 2;
        while (noun > mark && parsed.Pos[noun] == Pos.VERB) noun--;
        bool leads = parsed.Lower(next - 1) is "for" or "on" && parsed.Pos[noun] == Pos.NOUN;
        int behind = parsed.TokenAt(day.Span.End);
        return leads && (behind >= parsed.Count || parsed.Form(behind) is not ("'s" or "’s")) ? noun : null;
    }
}
