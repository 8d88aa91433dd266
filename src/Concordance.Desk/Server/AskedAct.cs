using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Concordance.Desk.Collections;
using Concordance.Dossiers.Decisions;
using Concordance.Dossiers.Json;
using Concordance.Reading;
using Concordance.Store.Acts;
using Concordance.Store.Held;
using Concordance.Stories.Decisions;
using Concordance.Texts.Decisions;

namespace Concordance.Desk.Server;

/// <summary>What a page asks to be done, and the number of the latest act it has seen.</summary>
public sealed record ActRequest(long BasedOn, AskedAct Act);

/// <summary>Words of a report that a person chose: [Start, End) in UTF-16 code units of its text.</summary>
public sealed record AskedWords(string Report, int Start, int End);

/// <summary>An act by ids of the dossier shown; kept are the words they stand on.</summary>
/// <param name="Do">accept, refuse, edit, note (of a finding), add (words as a finding), same, not-same (of names), same-story, not-same-story (of reports), rename (an issue), rule-out (a step of ways out), assume, deny, waive, soften, happened (to suppose so), as-reported (no longer), given, mark (of a report).</param>
/// <param name="Id">The finding.</param>
/// <param name="Kind">Of add: statement, event or claim.</param>
/// <param name="At">Of add: the words.</param>
/// <param name="Names">Ids of names, two at least; of not-same with the id of one name, two of its spellings.</param>
/// <param name="Report">The report's id.</param>
/// <param name="Reports">Of same-story and not-same-story: ids of reports, two at least.</param>
public sealed record AskedAct(
    [property: AllowedValues("accept", "refuse", "edit", "note", "add", "same", "not-same", "same-story", "not-same-story", "rename", "rule-out", "assume", "deny", "waive", "soften", "happened", "as-reported", "given", "mark")] string Do, string? Id = null, string? Kind = null, AskedWords? At = null,
    ImmutableSortedDictionary<string, string>? Set = null, string? Note = null, ImmutableArray<string>? Names = null, string? Report = null,
    DateOnly? Published = null, string? Outlet = null, string? Url = null, string? Title = null, bool Confidential = false, DateOnly? Embargo = null, string? Withdrawn = null, ImmutableArray<string>? Reports = null)
{
    /// <summary>The act to keep, or what was wrong with what was asked.</summary>
    public (Act? Act, string? Wrong) On(Shown shown) => Do switch
    {
        "accept" => OnFinding(shown, DecisionWord.Accepted),
        "refuse" => OnFinding(shown, DecisionWord.Refused),
        "edit" => Set is { IsEmpty: false } ? OnFinding(shown, DecisionWord.Edited) : (null, "an edit must say what is to stand: set: { field: value }"),
        "add" => Made(shown),
        "note" => string.IsNullOrWhiteSpace(Note) ? (null, "a note must say something") : Words(shown) is { } w ? (new NoteFinding(w.Kind, w.Words, Note), null) : (null, NoFinding),
        "not-same" when Id is { } id => shown.EntityOf(id) is { } entity ? OnSpellings(shown, entity) : (null, NoFinding),
        "same" or "not-same" => OnNames(shown),
        "same-story" or "not-same-story" => OnStories(shown),
        "rename" or "rule-out" or "assume" or "deny" or "waive" or "soften" or "happened" or "as-reported" => AskedOfTalks.Of(this, shown),
        "given" => OnReport(shown, held => new GiveFacts(held.Name, new ReportFacts(Published, Filled(Outlet), Filled(Url), Filled(Title)), Note)),
        "mark" => OnReport(shown, held => new MarkReport(held.Name, Confidential, Embargo, Filled(Withdrawn))),
        _ => (null, $"\"{Do}\" is not known, expected accept, refuse, edit, note, add, same, not-same, same-story, not-same-story, rename, rule-out, assume, deny, waive, soften, happened, as-reported, given or mark"),
    };

    private string NoFinding => $"no finding here has the id {Id}";

    private (Act?, string?) OnFinding(Shown shown, DecisionWord word) =>
        Words(shown) is { } w ? (new DecideFinding(word, w.Kind, w.Words, Set ?? ImmutableSortedDictionary<string, string>.Empty, Filled(Note)) { Id = w.Kind is "position" or "knot" ? Id : null }, null) : (null, NoFinding);

    /// <summary>Blanks around the words are no part of them.</summary>
    private (Act?, string?) Made(Shown shown)
    {
        if (Kind is not ("statement" or "event" or "claim")) return (null, "kind must be statement, event or claim");
        if (At is null || shown.ReadOf(At.Report) is null || At.Start < 0 || At.End < At.Start || At.End > shown.Made.Texts.Text(At.Report).Length) return (null, "there are no such words in a report that was read");
        string text = shown.Made.Texts.Text(At.Report);
        (int start, int end) = (At.Start, At.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (start == end) return (null, "choose words that say something");
        DecideFinding made = new(DecisionWord.Added, Kind, DecidedDossier.QuoteOf(shown.Made.Texts, new SpanEntry(At.Report, start, end, text[start..end]))!, Set ?? ImmutableSortedDictionary<string, string>.Empty, Filled(Note));
        return Without(shown.ReadOf(At.Report)!, made) is { } why ? (null, why) : (made, null);
    }

    /// <summary>Why the finding would not be made; tried on the report alone.</summary>
    private static string? Without(ReadReport report, DecideFinding made) => made.Kind == "claim" ? null
        : ReportDecisions.Follow([report], [new Decision(1, made.Word, [], made.Kind, made.Quote, null, made.Set, null)]).Outcomes[0].Why;

    /// <summary>What was refused can be decided on for all that.</summary>
    private (string Kind, Quote Words)? Words(Shown shown) => Id is null ? null : DecidedDossier.WordsOf(shown.Dossier, shown.Made.Texts, Id) ?? DecidedDossier.WordsOf(shown.Undecided.Dossier, shown.Made.Texts, Id);

    private (Act?, string?) OnNames(Shown shown)
    {
        List<DecidedName> names = [];
        foreach (string id in Names ?? [])
        {
            if (shown.EntityOf(id) is not { } entity) return (null, $"no name here has the id {id}");
            string report = entity.Variants.First(v => v.Form == entity.Name || v == entity.Variants[0]).Spans[0].Report;
            names.Add(new DecidedName(entity.Name, shown.ReportOf(report).File));
        }

        return names.Count < 2 ? (null, "two names at least are needed") : (new DecideNames(Do == "same", [.. names], Filled(Note)), null);
    }

    private (Act?, string?) OnStories(Shown shown)
    {
        List<string> names = [];
        foreach (string id in Reports ?? [])
        {
            if (shown.FindReport(id) is not { } report || shown.HeldOf(report) is not { } held) return (null, $"no report here has the id {id}");
            names.Add(held.Name);
        }

        return names.Distinct(StringComparer.Ordinal).Count() < 2 ? (null, "two reports at least are needed") : (new DecideStories(Do == "same-story", [.. names], Filled(Note)), null);
    }

    /// <summary>Two spellings are parted where they stand in different reports: what one report takes for one stays one.</summary>
    private (Act?, string?) OnSpellings(Shown shown, EntityEntry entity)
    {
        if (Names is not [var a, var b]) return (null, "two spellings are needed");
        string[] ofA = ReportsOf(a), ofB = ReportsOf(b);
        return ofA.Except(ofB).FirstOrDefault() is { } one && ofB.Except(ofA).FirstOrDefault() is { } other
            ? (new DecideNames(false, [new DecidedName(a, shown.ReportOf(one).File), new DecidedName(b, shown.ReportOf(other).File)], Filled(Note)), null)
            : (null, $"“{a}” and “{b}” do not stand in different reports, and what one report takes for one stays one");

        string[] ReportsOf(string form) => [.. entity.Variants.Where(v => v.Form == form).SelectMany(v => v.Spans).Select(s => s.Report).Distinct()];
    }

    private (Act?, string?) OnReport(Shown shown, Func<HeldReport, Act> act) =>
        Report is { } id && shown.FindReport(id) is { } report && shown.HeldOf(report) is { } held ? (act(held), null) : (null, $"no report here has the id {Report}");

    internal static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
