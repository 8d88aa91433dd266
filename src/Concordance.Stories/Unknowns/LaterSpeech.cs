using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Stories.Changes;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>What somebody who gave one report no answer says in a report of a later day.</summary>
internal sealed class LaterSpeech(Joined story, ReadReport than)
{
    /// <summary>The first words of the one whom a token names, or of one who speaks for them by office; null where they stay silent.</summary>
    public Place? Of(int token)
    {
        if (story.EntityOf(than.Whom(token)) is not { } who) return null;
        DateOnly day = Chains.Day(story.DayOf(than));
        foreach (Told<Statement> told in story.Statements)
            if (told.What.Voice == Voice.Attributed && told.What.Speaker is { } speaker && told.In != than && Chains.Day(story.DayOf(told.In)) is var at && at > day && at < DateOnly.MaxValue && Speaks(told.In, speaker, who)) return told.In.Report.At(told.What.ContentHull);
        return null;
    }

    private bool Speaks(ReadReport report, Speaker speaker, Entity who) =>
        speaker.Referents.Any(r => ReferenceEquals(story.EntityOf(r), who))
        || report.Referents.Any(r => ReferenceEquals(story.EntityOf(r), who) && r.Mentions.Any(m => speaker.Span.Contains(m.Span) || speaker.Office?.Contains(m.Span) == true));
}
