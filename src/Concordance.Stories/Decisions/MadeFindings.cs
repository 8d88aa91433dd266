using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Stories.Decisions;

/// <summary>
/// Findings that a person makes of a report's words. They take their place among those that were read, so that what is found across reports
/// rests on them too; what is read in the very same words is taken as the person has it.
/// </summary>
internal static class MadeFindings
{
    /// <param name="words">As the person chose them.</param>
    /// <returns>The report with the finding and the place that tells it, or why there is none.</returns>
    public static (ReadReport? With, Place At, string? Why) Into(ReadReport report, Span words, Decision decision) => decision.Kind switch
    {
        "statement" => Statement(report, words, decision),
        "event" => Event(report, words, decision),
        _ => (null, default, $"a {decision.Kind} is not made by hand"),
    };

    /// <summary>Of words that stand nowhere, or several times.</summary>
    public static DecisionOutcome Unclear(Decision decision, int places) => places == 0
        ? new DecisionOutcome(decision, DecisionState.Lost, [], "its words stand in no report here")
        : new DecisionOutcome(decision, DecisionState.Open, [], $"its words stand in {places} places alike; name the report, or give more of what stands before and after");

    private static (ReadReport?, Place, string?) Statement(ReadReport report, Span words, Decision decision)
    {
        string text = report.Report.Text;
        (Span said, bool quoted) = Quotation(text, words);
        Statement? there = report.Statements.FirstOrDefault(s => s.ContentHull == said);
        bool named = decision.Set.ContainsKey("speaker");
        Statement made = there ?? new Statement(null, null, [said], quoted && named ? StatementKind.Direct : StatementKind.Indirect, Act.Say, false, false, Voice.Reporter, [], null, null, null, new Because(ReportDecisions.Added, [report.Report.At(said)], []));
        (object? edited, string? why) = Edits.Of(made, decision, report);
        if (edited is not Statement result) return (null, default, why);
        result = result with { Because = new Because(ReportDecisions.Added, [report.Report.At(said)], there is null ? [] : [there.Because]) };
        ReadReport with = there is null ? report with { Statements = [.. report.Statements.Append(result).OrderBy(s => s.ContentHull)] } : ReportDecisions.WithStatement(report, there, result);
        return (Within(with, result), report.Report.At(said), null);
    }

    /// <summary>Events and conditions that no statement inside these words tells are told by whoever says them.</summary>
    private static ReadReport Within(ReadReport report, Statement made) => report with
    {
        Events = [.. report.Events.Select(e => made.ContentHull.Contains(e.Span) && Around(e.According, made) ? e with { According = made } : e)],
        Conditions = [.. report.Conditions.Select(c => made.ContentHull.Contains(c.Clause) && Around(c.According, made) ? c with { According = made } : c)],
    };

    private static bool Around(Statement? according, Statement made) => according is null || (according.ContentHull != made.ContentHull && according.ContentHull.Contains(made.ContentHull));

    private static (ReadReport?, Place, string?) Event(ReadReport report, Span words, Decision decision)
    {
        if (HeadOf(report.Parsed, words) is not { } head) return (null, default, "no word stands there");
        Event told = EventFinder.At(report, [head])[0];
        Event? there = report.Events.FirstOrDefault(e => e.Trigger == told.Trigger);
        (object? edited, string? why) = Edits.Of(there ?? told, decision, report);
        if (edited is not Event result) return (null, default, why);
        result = result with { Span = words, Because = new Because(ReportDecisions.Added, [report.Report.At(words)], [(there ?? told).Because]) };
        return (ReportDecisions.WithEvent(there is null ? report with { Events = [.. report.Events.Append(told).OrderBy(e => e.Span).ThenBy(e => e.Trigger)] } : report, there ?? told, result), report.Report.At(words), null);
    }

    /// <summary>The word that the others hang on: its head stands outside. Of several a verb, else a noun, else the first.</summary>
    private static int? HeadOf(ParsedText parsed, Span words)
    {
        int[] tokens = [.. parsed.TokensOf(words).Where(t => parsed.Pos[t] is not (Pos.PUNCT or Pos.SYM))];
        int[] heads = [.. tokens.Where(t => !tokens.Contains(parsed.Heads[t]))];
        return heads.Length == 0 ? null : heads.OrderBy(t => parsed.Pos[t] switch { Pos.VERB => 0, Pos.NOUN or Pos.PROPN => 1, _ => 2 }).ThenBy(t => t).First();
    }

    /// <summary>Words chosen with their quotation marks, without them; and whether they stand in some.</summary>
    private static (Span Said, bool Quoted) Quotation(string text, Span words)
    {
        if (words.Length > 2 && IsMark(text[words.Start]) && IsMark(text[words.End - 1])) return (new Span(words.Start + 1, words.End - 1), true);
        return (words, words.Start > 0 && words.End < text.Length && IsMark(text[words.Start - 1]) && IsMark(text[words.End]));
    }

    private static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';
}
