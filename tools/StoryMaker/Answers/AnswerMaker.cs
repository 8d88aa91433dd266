using System.Collections.Immutable;
using Concordance.Texts;
using Concordance.Tools.StoryMaker.Prose;
using Concordance.Tools.StoryMaker.Reports;
using Concordance.Tools.StoryMaker.Worlds;

namespace Concordance.Tools.StoryMaker.Answers;

/// <summary>Collects what the marks of the reports say together. Only what is really told counts: a conflict of which one side was left out is none.</summary>
public static class AnswerMaker
{
    public static StoryAnswers Of(MadeStory story)
    {
        World world = story.World;
        ImmutableArray<TrueClash> clashes(bool conflict) =>
            [.. world.Plants.Where(p => p.IsConflict == conflict).Select(p => new TrueClash(p.As, [.. Told(story, p.One), .. p.As == "office" ? Offices(story, "b") : []], Told(story, p.Other), p.Why)).Where(c => c.One.Length > 0 && c.Other.Length > 0)];
        return new StoryAnswers(
            [.. world.Beings.Values.Select(b => Entity(story, b)).Where(e => e.Mentions.Length > 0)],
            [.. story.Reports.SelectMany(r => Statements(world, r))],
            [.. story.Reports.SelectMany(Events)],
            Claims(story),
            [.. story.Reports.SelectMany(r => r.Copies.Select(c => new TrueCopy(new At(c.From, c.Source), new At(r.File, c.Here), [.. c.Edits.Select(e => (new At(c.From, e.Source), new At(r.File, e.Here)))])))],
            clashes(true), clashes(false),
            [.. world.Courses.Select(c => new TrueChange(c.About, [.. c.Steps.Select(s => Told(story, s)).Where(s => s.Length > 0)])).Where(c => c.Steps.Length > 1)],
            [.. world.Open.Select(o => new TrueUnknown(o.Question, o.As, Told(story, o.Telling))).Where(o => o.At.Length > 0)],
            [.. world.Tellings.Select(t => Told(story, t.Id)).Where(at => at.Length == 1).Select(at => at[0])]);
    }

    private static ImmutableArray<At> Told(MadeStory story, string telling) =>
        [.. story.Reports.SelectMany(r => r.Of(MarkKind.Telling).Where(m => m.Of == telling).Select(m => new At(r.File, m.Span)))];

    /// <summary>Where a person's office is given with the name.</summary>
    private static IEnumerable<At> Offices(MadeStory story, string person) =>
        story.Reports.SelectMany(r => r.Of(MarkKind.Office).Where(m => m.Of == person).Select(m => new At(r.File, m.Span)));

    private static TrueEntity Entity(MadeStory story, Being being) => new(
        being.Id, being.Type.ToString().ToLowerInvariant(), [.. being.Names],
        [.. story.Reports.SelectMany(r => r.Of(MarkKind.Mention).Where(m => m.Of == being.Id).Select(m => new At(r.File, m.Span)))]);

    private static IEnumerable<TrueStatement> Statements(World world, MadeReport report)
    {
        foreach (IGrouping<int, Mark> parts in report.Body.Marks.Where(m => m.Kind is MarkKind.Cue or MarkKind.Content or MarkKind.Speaker or MarkKind.Relay).GroupBy(m => m.Group))
        {
            At? One(MarkKind kind) => parts.FirstOrDefault(m => m.Kind == kind) is { } mark ? new At(report.File, mark.Span) : null;
            Mark[] contents = [.. parts.Where(m => m.Kind == MarkKind.Content)];
            if (contents.Length == 0) continue;
            At? cue = One(MarkKind.Cue);
            Mark? speaker = parts.FirstOrDefault(m => m.Kind == MarkKind.Speaker);
            Mark? office = speaker is null ? null : report.Of(MarkKind.Office).FirstOrDefault(m => speaker.Span.Contains(m.Span));
            Mark? name = speaker is null ? null : report.Of(MarkKind.Mention).FirstOrDefault(m => speaker.Span.Contains(m.Span) && m.Of == speaker.Value);
            string[] how = contents[0].Value.Split(' ');
            yield return new TrueStatement(
                contents[0].Of, how[2].Length > 0 ? how[2] : null, speaker is null ? null : new At(report.File, name?.Span ?? speaker.Span),
                office is null ? null : new At(report.File, office.Span), cue, [.. contents.Select(c => new At(report.File, c.Span))], how[0], how[1],
                [.. parts.Where(m => m.Kind == MarkKind.Relay).Select(m => m.Span.Of(report.Text))], report.Copies.Any(c => c.Here.Contains(contents[0].Span)));
        }
    }

    private static IEnumerable<TrueEvent> Events(MadeReport report) =>
        from mark in report.Of(MarkKind.Event)
        select new TrueEvent(mark.Of, new At(report.File, mark.Span), [.. report.Of(MarkKind.Trigger).Where(t => t.Group == mark.Group).Select(t => new At(report.File, t.Span))], Enum.Parse<EventState>(mark.Value),
            [.. report.Of(MarkKind.Time).Where(t => mark.Span.Contains(t.Span)).Select(t => new At(report.File, t.Span))]);

    /// <summary>What one speaker said is a claim of one origin however many repeat it; one without a name is no origin that is certain.</summary>
    private static ImmutableArray<TrueClaim> Claims(MadeStory story)
    {
        IEnumerable<TrueClaim> remarks = story.World.Tellings.Where(t => t.Remark is not null)
            .Select(t => new TrueClaim(t.Id, Told(story, t.Id), t.Remark!.Speaker is null ? 0 : 1, 1));
        return [.. remarks.Where(c => c.Supports.Length > 1)];
    }
}
