using System.Collections.Immutable;
using Concordance.Stories.Differences;

namespace Concordance.Stories.Unknowns;

/// <summary>Asks the rules of unknowns: what reports say is not known, whom they do not name, what they leave open.</summary>
public static class UnknownFinder
{
    public static ImmutableArray<Unknown> Find(Joined story, ImmutableArray<Change> changes, ImmutableArray<Conflict> conflicts, ImmutableArray<Unusable> unusable)
    {
        Questions questions = new(story, changes);
        LaterWords later = new(story);
        DueDays due = new(story);
        SaidUnclear.Find(story, questions, later);
        QuestionFirst.Find(story, questions, later);
        YetTo.Find(story, questions);
        ForReasons.Find(story, questions);
        NothingAbout.Find(story, questions);
        OpenConflict.Find(conflicts, questions);
        UnnamedEnd.Find(story, questions);
        NoDoer.Find(story, conflicts, questions);
        WhichOnes.Find(story, questions);
        NotDisclosed.Find(story, questions);
        NotFixed.Find(story, questions);
        StaysOpen.Find(story, questions, later);
        UnderExamination.Find(story, questions);
        TooEarly.Find(story, questions);
        Unverified.Find(story, questions, later);
        StillSought.Find(story, questions, later);
        AskedAloud.Find(story, questions);
        NotAnswered.Find(story, questions);
        UnclearWord.Find(unusable, questions);
        NotCompared.Find(story, questions);
        RestOfWhole.Find(story, questions);
        HowMuch.Find(story, questions);
        PromisedMoney.Find(story, questions);
        NoDay.Find(story, questions);
        DuePassed.Find(story, questions, due);
        DeadlinePassed.Find(story, questions);
        Awaited.Find(story, questions, later, due);
        ToCome.Find(story, questions, later, due);
        OutcomeOf.Find(story, questions, later);
        WasItMet.Find(story, questions);
        RaisedBefore.Find(changes, questions);
        NeverQuoted.Find(story, questions);
        return questions.Finish();
    }
}
