using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading.Attribution;
using Concordance.Reading.Boilerplate;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>Finds what is made to wait for what.</summary>
public static class ConditionFinder
{
    public static ImmutableArray<Condition> Find(
        Report report, ParsedText parsed, ImmutableArray<TimeExpression> times, ImmutableArray<Referent> referents, Furniture furniture, ImmutableArray<Statement> statements) =>
        Find(new Scene(report, parsed, times, referents, furniture), statements);

    internal static ImmutableArray<Condition> Find(Scene scene, ImmutableArray<Statement> statements)
    {
        Holders holders = new(scene, statements);
        return
        [
            .. Choose(scene, Draw(scene)).Select(d => Finish(scene, d, holders)).OfType<Condition>()
                .OrderBy(c => c.Sentence).ThenBy(c => c.Marker ?? c.Clause).ThenBy(c => c.Clause),
        ];
    }

    /// <summary>All rules, the narrower before the wider: of two that read one marker the earlier wins.</summary>
    private static IEnumerable<ConditionDraft> Draw(Scene scene) =>
    [
        .. NeverBefore.Find(scene), .. Afterthought.Find(scene), .. OutOfTheQuestion.Find(scene), .. OrElse.Find(scene), .. AnsweredQuestion.Find(scene), .. OnlyIf.Find(scene), .. OnlyThen.Find(scene), .. OnlyOnce.Find(scene), .. AsLongAsNot.Find(scene), .. ProvidedThat.Find(scene), .. AsSoonAs.Find(scene),
        .. MustFirst.Find(scene), .. UntilThen.Find(scene), .. FirstThen.Find(scene), .. InThatOrder.Find(scene), .. FrontedBefore.Find(scene), .. WhatIsWanted.Find(scene), .. NotBefore.Find(scene), .. DemandedBefore.Find(scene), .. WantedBefore.Find(scene), .. WantedFirst.Find(scene), .. NotWithout.Find(scene), .. TiedTo.Find(scene), .. TheDay.Find(scene), .. Pending.Find(scene), .. SubjectTo.Find(scene), .. Precondition.Find(scene), .. OneCondition.Find(scene), .. InExchangeFor.Find(scene), .. AtTheSameTime.Find(scene), .. WouldTake.Find(scene), .. OnlyWith.Find(scene), .. Enables.Find(scene), .. OneBeforeOther.Find(scene),
        .. UponAct.Find(scene), .. OrderThenPromise.Find(scene), .. OrNothing.Find(scene), .. ConditionsFor.Find(scene), .. MustToGet.Find(scene), .. SequenceSteps.Find(scene), .. AtMeeting.Find(scene),
        .. Unless.Find(scene), .. Until.Find(scene), .. OnceClause.Find(scene), .. WhenDone.Find(scene), .. Inverted.Find(scene), .. IfItIsTo.Find(scene), .. IfThen.Find(scene), .. IfClause.Find(scene),
    ];

    private static IEnumerable<ConditionDraft> Choose(Scene scene, IEnumerable<ConditionDraft> drawn)
    {
        HashSet<int> taken = [];
        // "The letters must first be withdrawn. Until then the guild will sign nothing": two markers of one condition.
        HashSet<(int, int, int, int)> told = [];
        foreach (ConditionDraft draft in drawn)
        {
            if (draft.Clause.IsEmpty || IsAside(scene, draft.Clause.First)) continue;
            Stretch words = draft.Marker ?? draft.Clause;
            bool free = true;
            for (int t = words.First; t < words.End; t++) free &= !taken.Contains(t);
            if (!free || (draft.Governed is { } waiting && !told.Add((draft.Clause.First, draft.Clause.End, waiting.Act.First, waiting.Act.End)))) continue;
            for (int t = words.First; t < words.End; t++) taken.Add(t);
            yield return draft;
        }
    }

    /// <summary>What is set aside as a whole (navigation, a caption) is not the report's own text.</summary>
    private static bool IsAside(Scene scene, int token)
    {
        int at = scene.Parsed.Spans[token].Start, low = 0, high = scene.Furniture.SetAside.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (scene.Furniture.SetAside[middle].Span.Start <= at) low = middle + 1; else high = middle;
        }

        return low > 0 && scene.Furniture.SetAside[low - 1].Span.End > at;
    }

    private static Condition? Finish(Scene scene, ConditionDraft draft, Holders holders)
    {
        if (Contents.Of(scene, draft.Clause.First, draft.Clause.End) is not { } clause) return null;
        Span? marker = draft.Marker is { IsEmpty: false } words ? scene.Parsed.SpanOf(words.First, words.End) : null;
        Span? governed = draft.Governed is { Act: { IsEmpty: false } act } ? Contents.Of(scene, act.First, act.End) : null;
        if (governed is { } both && both.Overlaps(clause)) governed = null;
        Settled settled = draft.Governed?.Settled ?? Settled.Rule;
        Span sentence = scene.Parsed.SentenceSpan(scene.Parsed.SentenceOf[draft.Clause.First]);
        Statement? according = holders.StatementOf(marker ?? clause, clause);
        Because because = new(draft.Rule, [scene.Report.At(marker ?? clause)], according is null ? [] : [according.Because]);
        Holding holding = TakenBack.Is(scene, draft) ? Holding.Denied : Supposed.Is(scene, draft) ? Holding.Supposed : Holding.Held;
        bool asserted = draft.Asserted && governed is not null && holding == Holding.Held;
        int promised = draft.Mode == ConditionMode.Before ? Assurance.Of(scene, draft.Clause) : -1;
        return new Condition(
            sentence, marker, clause, governed, draft.Kind, promised >= 0 ? ConditionMode.Assured : draft.Mode, Guards.Of(scene, draft.Clause), draft.Holder.IsEmpty ? holders.Of(according, draft.Governed?.Act) : holders.Named(draft.Holder), according, settled, asserted, because) { Holding = holding, Promised = promised >= 0 ? Contents.Of(scene, promised, draft.Clause.End) : null };
    }
}
