using System.Collections.Immutable;
using Concordance.Intake.Decided;
using Concordance.Intake.Given;
using Concordance.Store.Acts;
using Concordance.Store.Held;
using Concordance.Texts.Decisions;

namespace Concordance.Desk.Collections;

/// <summary>Decisions of a collection as decisions.yaml has them, out and in.</summary>
internal static class HeldDecisions
{
    /// <summary>What stands, facts given of reports first.</summary>
    public static ImmutableArray<WrittenDecision> Of(HeldCollection held, Func<Decision, bool> wanted)
    {
        Dictionary<string, Decision> given = held.Given.Where(d => d.Set.IsEmpty).ToDictionary(d => d.File!, StringComparer.Ordinal);
        IEnumerable<WrittenDecision> facts = held.Reports.Where(r => r.Facts != ReportFacts.None)
            .Select(r => new WrittenDecision(0, given.GetValueOrDefault(r.Name) ?? new Decision(0, DecisionWord.Given, [], null, null, null, ImmutableSortedDictionary<string, string>.Empty, null) { File = r.Name }, r.Name, new GivenFacts(0, r.Facts.Published, r.Facts.Outlet, r.Facts.Url, r.Facts.Title)));
        IEnumerable<WrittenDecision> marks = held.Given.Where(d => !d.Set.IsEmpty).Select(d => new WrittenDecision(0, d, d.File, null));
        return [.. facts.Concat(marks).Concat(held.Decisions.Select(d => new WrittenDecision(0, d, null, null))).Where(w => wanted(w.Decision))];
    }

    /// <summary>The act of a decision that came in; null for one that names its finding by an id which is not here.</summary>
    /// <param name="words">The kind and the words of the finding with an id.</param>
    private static Act? ActOf(WrittenDecision written, Func<string, (string Kind, Quote Words)?> words, Func<string, HeldReport?> report)
    {
        Decision decision = written.Decision;
        if (written.File is { } marked && decision.Set.TryGetValue("withdrawn", out string? why) && decision.Word == DecisionWord.Given) return new MarkReport(marked, report(marked)?.Confidential ?? false, report(marked)?.Embargo, why);
        if (written.Facts is { } facts) return new GiveFacts(written.File!, new ReportFacts(facts.Published, facts.Outlet, facts.Url, facts.Title), decision.Note) { By = decision.By };
        if (decision.Word is DecisionWord.Same or DecisionWord.NotSame) return new DecideNames(decision.Word == DecisionWord.Same, decision.Names, decision.Note) { By = decision.By };
        if (decision.Word.IsOfStories()) return new DecideStories(decision.Word == DecisionWord.SameStory, decision.Reports, decision.Note) { By = decision.By };
        (string Kind, Quote Words)? on = decision.Quote is { } quote && decision.Kind is { } kind ? (kind, quote) : decision.Id is { } id ? words(id) : null;
        if (decision is { Word: DecisionWord.Noted, Note: { } note }) return on is { } noted ? new NoteFinding(noted.Kind, noted.Words, note) { By = decision.By } : null;
        return on is { } w ? new DecideFinding(decision.Word, w.Kind, w.Words, decision.Set, decision.Note) { By = decision.By, Id = decision.Id } : null;
    }

    /// <summary>Does what was decided and is not decided here yet; how many that were.</summary>
    /// <param name="by">Whose acts they are: this desk's, where nothing else is said.</param>
    public static int Take(IShownCollection collection, IEnumerable<WrittenDecision> decisions, string? by = null)
    {
        // A decision that was taken in before, and perhaps taken back here since, is not made again.
        HashSet<string> decided = [.. collection.Held.Acts.Select(k => k.Act.About)];
        Dictionary<string, HeldReport> known = collection.Held.Reports.ToDictionary(r => r.Name, StringComparer.Ordinal);
        Lazy<Shown> shown = new(() => collection.Current);
        int done = 0;
        foreach (WrittenDecision decision in decisions)
        {
            if (ActOf(decision, id => Dossiers.Decisions.DecidedDossier.WordsOf(shown.Value.Dossier, shown.Value.Made.Texts, id), known.GetValueOrDefault) is not { } act || (act is GiveFacts given && known.GetValueOrDefault(given.Name)?.Facts is { } facts && given.Facts.Else(facts) == facts) || !decided.Add(act.About)) continue;
            collection.Do(act, null, "a decision of decisions.yaml came in", by);
            done++;
        }

        return done;
    }
}
