using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Events;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Checks;

internal enum Verdict { Says, Denies, Near, Apart }

/// <summary>A passage held against a part of the sentence, and what it is to it.</summary>
/// <param name="Matched">How much of the asked it has.</param>
internal sealed record Held(CheckedPassage Passage, Verdict Verdict, int Matched)
{
    public static Held Of(Clause asked, TokenLayers askedLayers, Clause told, TokenLayers toldLayers, DaysFit days)
    {
        ClauseFit fit = ClauseFit.Of(asked, told, days);
        ImmutableArray<PassageDifference> speaker = [.. SpeakerFit.Differences(asked, askedLayers, told, toldLayers, days)];
        List<PassageDifference> differs = [.. speaker, .. fit.Differs];
        if (asked.Family != told.Family && !AreTalks(asked, told) && !AreDemands(asked, told)) differs.Add(new(DifferenceKind.Words, asked.In.Parsed.Spans[asked.Token], told.In.Report.At(told.In.Parsed.Spans[told.Token])));
        Standing one = StandingOf(asked), other = StandingOf(told);
        if (one != other || IsOverBy(asked, told) || (one == Standing.Not && asked.IsAhead != told.IsAhead)) differs.Add(new(DifferenceKind.Status, asked.In.Parsed.Spans[asked.Token], told.In.Report.At(told.In.Parsed.Spans[told.Token])));
        bool negative = one == Standing.Not;
        Verdict verdict = differs.Count == 0 && (!negative || Adds(asked, told, days).IsEmpty) ? Verdict.Says
            : speaker.IsEmpty && asked.Family == told.Family && Denies(asked, told, one, other, fit, days) ? Verdict.Denies
            : fit.Matched > 0 ? Verdict.Near : Verdict.Apart;
        if (verdict == Verdict.Near && differs.Count == 0) differs.Add(new(DifferenceKind.Words, null, told.In.Report.At(told.At)));
        Because because = new(SentenceCheck.Rule, [told.In.Report.At(told.In.Parsed.Spans[told.Token])], told.Within is { } within ? [within.Because] : []);
        return new Held(new CheckedPassage(told.In, told.At, told.Within, told.Status, verdict == Verdict.Denies ? [] : [.. Explained.Differences(differs, asked, askedLayers, told, toldLayers)], null, because), verdict, fit.Matched);
    }

    private enum Standing { Done, Planned, Proposed, Possible, OnCondition, Doubtful, Not }

    private static Standing StandingOf(Clause clause) => clause.Status switch
    {
        EventStatus.Happened or EventStatus.Ongoing => Standing.Done,
        EventStatus.Planned => Standing.Planned,
        EventStatus.Proposed => Standing.Proposed,
        EventStatus.Possible => Standing.Possible,
        EventStatus.Conditional => Standing.OnCondition,
        EventStatus.Doubtful => Standing.Doubtful,
        EventStatus.Refused or EventStatus.Denied or EventStatus.NotHappened => Standing.Not,
    };

    /// <summary>"Is it safe?", "it was safe until 2020": what was so until then is not said to be so now.</summary>
    private static bool IsOverBy(Clause asked, Clause told) => IsPresent(asked) && !IsPresent(told) && HasUntil(told) && !HasUntil(asked);

    private static bool HasUntil(Clause clause)
    {
        ParsedText parsed = clause.In.Parsed;
        foreach (int child in parsed.Children(clause.Token))
            if (child > clause.Token && parsed.Child(child, Relation.@case, Relation.mark) is >= 0 and var opening && parsed.Lower(opening) is "until" or "till") return true;
        return false;
    }

    private static bool IsPresent(Clause clause)
    {
        ParsedText parsed = clause.In.Parsed;
        if (parsed.Tags[clause.Token] is "VBZ" or "VBP") return true;
        foreach (int child in parsed.Children(clause.Token))
            if (parsed.Relations[child] is Relation.cop or Relation.aux or Relation.aux_pass && parsed.Tags[child] is "VBZ" or "VBP") return true;
        return false;
    }

    /// <summary>"Has not been found", in a report before the one that tells that it was: what was so then, and no denial of what came after.</summary>
    public bool IsNotYet(Joined story, IEnumerable<CheckedPassage> says)
    {
        ParsedText parsed = Passage.In.Parsed;
        if (Verdict != Verdict.Denies || Passage.Status is not EventStatus.NotHappened || story.DayOf(Passage.In).Range.Latest is not { } then) return false;
        int verb = parsed.TokenAt(Passage.Because.At[0].Span.Start);
        foreach (int child in parsed.Children(verb))
            if (parsed.Relations[child] is Relation.aux or Relation.aux_pass && parsed.Lower(child) is "has" or "have") return says.Any(s => story.DayOf(s.In).Range.Earliest > then);
        return false;
    }

    /// <summary>Who meets talks.</summary>
    private static bool AreTalks(Clause a, Clause b) => a.Kind is "meet" or "talk" && b.Kind is "meet" or "talk";

    /// <summary>Who calls for something wants it.</summary>
    private static bool AreDemands(Clause a, Clause b) => a.Kind == ClauseReader.Demand && b.Kind == ClauseReader.Demand;

    /// <summary>A denial says no to what was asked, or yes to what was asked as not so; it may say less than was asked, and no more.</summary>
    private static bool Denies(Clause asked, Clause told, Standing one, Standing other, ClauseFit fit, DaysFit days)
    {
        if (fit.Matched == 0) return false;
        if (one == Standing.Not && other == (asked.IsAhead ? Standing.Planned : Standing.Done)) return IsPlainly(fit.Differs, told, asked);
        return one == (told.IsAhead ? Standing.Planned : Standing.Done) && other == Standing.Not && told.Slots.Length > 0 && IsPlainly(Adds(asked, told, days), asked, told);
    }

    /// <summary>Nothing differs but the word that negates, or the verb of denying above.</summary>
    private static bool IsPlainly(ImmutableArray<PassageDifference> differs, Clause against, Clause negative) =>
        differs.All(d => d is { As: DifferenceKind.Words, Asked: null, Told: { } at } && at.Span == against.At) && negative.Limits.All(l => l is "not") && against.Limits.IsEmpty
        && against.Above.IsEmpty && negative.Above.Count <= (negative.Status == EventStatus.Denied ? 1 : 0);

    /// <summary>What the told says beyond the asked.</summary>
    private static ImmutableArray<PassageDifference> Adds(Clause asked, Clause told, DaysFit days) => ClauseFit.Of(told, asked, days).Differs;
}
