using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Stories.Claims;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences.Counts;
using Concordance.Stories.Differences.Figures;
using Concordance.Stories.Differences.LookAlikes;
using Concordance.Stories.Measures;

namespace Concordance.Stories.Differences;

/// <summary>What the reports of a story tell differently, sorted into what cannot both hold, what can, and lines that cannot be used.</summary>
public sealed record FoundDifferences(ImmutableArray<Conflict> Conflicts, ImmutableArray<LookAlike> LookAlikes, ImmutableArray<Unusable> Unusable);

/// <summary>
/// Asks the rules of differences, each about its own construction. A rule asks in this order: can the later value follow the
/// earlier (a change, which is listed elsewhere); can both hold (a look-alike); does a party deny (a dispute); else it is a conflict.
/// </summary>
public static class DifferenceFinder
{
    /// <param name="apart">Reports that only their days keep out of the story.</param>
    internal static FoundDifferences Find(Joined story, ImmutableArray<DayClash> clashes, ImmutableArray<ReadReport> apart, DeedTable deeds, MeasureTable measures, ImmutableArray<SameEvent> events)
    {
        Findings findings = new(story);
        ClashingDays.Find(story, clashes, findings);
        TwoDaysOfOneThing.Find(story, findings);
        DaysOfPublication.Find(story, findings);
        FarGivenDay.Find(story, apart, findings);
        ToldBeforeItsDay.Find(story, findings);
        LatenessOfOne.Find(story, findings);
        SinceBeforeFirst.Find(story, findings);
        AgreedOrPossible.Find(story, findings);
        RefusedYetTold.Find(story, findings);
        PublicOrReceived.Find(story, findings);
        ContestedAccount.Find(story, findings);
        AccusingEachOther.Find(story, findings);
        AccusedForAStance.Find(story, findings);
        UnclearIt.Find(story, findings);
        ThirdOfTwo.Find(story, findings);
        OfOneReport(story, findings);
        OfficesOfOne.Find(story, findings);
        CountsOfOneEvent.Find(story, findings);
        PutAtAnotherNumber.Find(story, findings);
        DeniedSuch.Find(story, findings);
        SameShareOtherTerm.Find(story, findings);
        AccusedAndDenied.Find(story, findings);
        CameOrStayed.Find(story, findings);
        DoneOrNot.Find(deeds, findings);
        States(story, deeds, findings);
        RoleTold[] roles = [.. story.Reports.SelectMany(r => RoleTold.Of(story, r))];
        OneInARole.Find(roles, findings);
        ItWasWho.Find(deeds, findings);
        OneActTwoDays.Find(deeds, findings);
        OneActTwoTimes.Find(deeds, findings);
        OneStateTwoDays.Find(deeds, findings);
        Numbers(story, measures, findings);
        Disputes(story, deeds, findings);
        LookAlikes(story, measures, events, roles, findings);
        return findings.Finish();
    }

    /// <summary>How a thing was decided, or stands, told the other way round by another report of one day.</summary>
    private static void States(Joined story, DeedTable deeds, Findings findings)
    {
        OppositeActs.Find(deeds, findings);
        OpenOrClosed.Find(story, findings);
        LostOrKept.Find(story, findings);
    }

    /// <summary>Counts, ages, years and what else has one value, as several reports give it.</summary>
    private static void Numbers(Joined story, MeasureTable measures, Findings findings)
    {
        CountsOfOneNoun.Find(story, measures, findings);
        TollToldAgain.Find(measures, findings);
        TwoTellANumber.Find(measures, findings);
        CountsUnderAnyVerb.Find(story, findings);
        PartsOfOneCount.Find(story, findings);
        PeopleAboard.Find(story, findings);
        TalliesOfOne.Find(story, findings);
        Turnout.Find(story, findings);
        SeatsWon.Find(story, findings);
        NobodyOrSome.Find(story, measures, findings);
        NobodyOrOne.Find(story, findings);
        DoersOfOneDeed.Find(story, findings);
        NotThatMany.Find(story, findings);
        YearOfOrigin.Find(story, findings);
        TermsOfOne.Find(story, findings);
        AgesOfOne.Find(story, findings);
        AgeByDescription.Find(story, findings);
        AgeOfOneUnnamed.Find(story, findings);
        ColourOfOne.Find(story, findings);
        LesserExtreme.Find(story, findings);
    }

    /// <summary>What parties tell differently in their own words; a rule that knows more of the two asks before one that knows less.</summary>
    private static void Disputes(Joined story, DeedTable deeds, Findings findings)
    {
        RejectedAbove.Find(story, findings);
        DeniedAbove.Find(story, findings);
        TwoAnswers.Find(story, findings);
        Contested.Find(story, findings);
        DeniedClause.Find(story, findings);
        NeverEven.Find(story, findings);
        ItWasAnother.Find(story, findings);
        AnsweredBack.Find(story, findings);
        AnsweredCritics.Find(story, findings);
        CausesDiffer.Find(deeds, findings);
        SaidNotSo.Find(story, findings);
        DeniedReports.Find(story, findings);
        OppositeStates.Find(story, findings);
        NotOne.Find(story, findings);
        NotBorneOut.Find(story, findings);
        ItWasSoMany.Find(story, findings);
        TwoBlame.Find(story, findings);
        AccountsDiffer.Find(story, findings);
        UnanimousOrNot.Find(story, findings);
        ClaimedNotSo.Find(story, findings);
        ChargedYetInnocent.Find(story, findings);
        NoSuch.Find(story, findings);
        NamesTheOther.Find(story, findings);
        ProsecutionAndDefence.Find(story, findings);
        GappedCounts.Find(story, findings);
        ButSays.Find(story, findings);
        LeftOrDismissed.Find(story, findings);
        DeniedOfOneself.Find(story, findings);
        DeniedElsewhere.Find(story, findings);
    }

    /// <summary>Figures of one report that do not fit one another, whatever another report says.</summary>
    private static void OfOneReport(Joined story, Findings findings)
    {
        ExchangeRate.Find(story, findings);
        PercentOfChange.Find(story, findings);
        PercentFromTo.Find(story, findings);
        FoldOfChange.Find(story, findings);
        MultipleInHeadline.Find(story, findings);
        TwoZones.Find(story, findings);
        RiseToLess.Find(story, findings);
        FallByLessThanNothing.Find(story, findings);
        PartsOfAWhole.Find(story, findings);
        OfWhom.Find(story, findings);
        WholeAndRest.Find(story, findings);
        ShareOfCount.Find(story, findings);
        SharesOfOneWhole.Find(story, findings);
        TallyAndSides.Find(story, findings);
        MarginOfVote.Find(story, findings);
        LengthAndEnds.Find(story, findings);
        AgeAndBirth.Find(story, findings);
        AnniversaryOf.Find(story, findings);
        YearsAgoIn.Find(story, findings);
        TwoSpellings.Find(story, findings);
    }

    /// <summary>What both can hold, though a hasty reader would set one against the other.</summary>
    private static void LookAlikes(Joined story, MeasureTable measures, ImmutableArray<SameEvent> events, RoleTold[] roles, Findings findings)
    {
        SentThenHanded.Find(story, findings);
        TwoRoles.Find(roles, findings);
        SeveralMediate.Find(story, findings);
        AskedAndOffered.Find(story, findings);
        BoundAllowsMore.Find(measures, findings);
        PartOfTheWhole.Find(story, measures, findings);
        ForecastAndFact.Find(measures, findings);
        OneDayInOtherWords.Find(story, events, findings);
        MeetingsOfOthers.Find(story, findings);
        CountedDays.Find(story, findings);
        MovesOfOtherDays.Find(measures, findings);
        TopOffice[] offices = [.. TopOffice.Of(story)];
        OneAfterAnother.Find(offices, findings);
        TwoOffices.Find(offices, findings);
        PostInOtherWords.Find(story, findings);
    }
}
