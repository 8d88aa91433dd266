using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Talks.Positions;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>
/// Words nearest to opening a circle: whose condition holds it closed is open on the matter of one of its conditions ("openness to discussing a
/// temporary truce" beside "only after a ceasefire"), or it is put forward that "both" be done at once, where no way out is that. They open nothing by
/// themselves; of a circle that is past they are not told.
/// </summary>
internal sealed class NearestWords(Joined story, Sides sides, ImmutableArray<Position> positions)
{
    public static readonly RuleId Rule = new("waiting/nearest-words");

    private readonly Lazy<AtOnce[]> _bothAtOnce = new(() => [.. story.Reports.SelectMany(r => BothAtOnce(r, sides))]);

    /// <summary>A sentence that puts both deeds at one moment, who says it, and the sentence before.</summary>
    private sealed record AtOnce(ReadReport In, Span Sentence, Span? Before, Speaker? By, Entity? Side);

    public Knot In(Knot knot)
    {
        if (knot.State == KnotState.Past) return knot;
        Place[] stated = [.. knot.Waits.SelectMany(w => w.Stated).SelectMany(s => new[] { s.What.Clause, s.What.Governed }.OfType<Span>().Select(s.In.Report.At))];
        bool IsStated(Position position) => stated.Any(s => s.Report == position.Text.Report && s.Span.Overlaps(position.Text.Span));
        HashSet<Issue> matters = new(positions.Where(IsStated).Select(p => p.Issue), ReferenceEqualityComparer.Instance);
        HashSet<Entity> holders = new(knot.Waits.Select(w => w.Holder).OfType<Entity>(), ReferenceEqualityComparer.Instance);
        ImmutableArray<Place> near = [.. positions.Where(p => p.Stance == Stance.Open && matters.Contains(p.Issue) && holders.Contains(p.Party) && !IsStated(p)).Select(p => Sentence(p.Text)).Concat(_bothAtOnce.Value.Where(b => IsOf(b, knot, holders)).Select(b => b.In.Report.At(b.Sentence))).Distinct()];
        return near.IsEmpty ? knot : knot with { Nearest = near, Because = knot.Because with { From = [.. knot.Because.From, new Because(Rule, near, [])] } };
    }

    /// <summary>"We could do both on the same day", by a holder or by who told a condition; "both steps at the same time" behind a condition. What a way out has is told there.</summary>
    private bool IsOf(AtOnce told, Knot knot, HashSet<Entity> holders)
    {
        if (knot.WaysOut.Any(w => w.ProposedIn is { } at && at.Report == told.In.Report.Id && at.Span.Overlaps(told.Sentence))) return false;
        WaitStatement[] stated = [.. knot.Waits.SelectMany(w => w.Stated).Select(s => new WaitStatement(s.In, s.What.Sentence, s.What.Clause))];
        if (stated.Any(s => s.In == told.In && s.Sentence.Overlaps(told.Sentence))) return false;
        if (told.Before is { } before && stated.Any(s => s.In == told.In && s.Sentence.Overlaps(before))) return true;
        return told.Side is { } side && holders.Contains(side) || told.By is { } by && Whom(by) is { } who && stated.Any(s => s.In.Innermost(s.Clause)?.Speaker is { } speaker && ReferenceEquals(Whom(speaker), who));
    }

    private sealed record WaitStatement(ReadReport In, Span Sentence, Span Clause);

    private Entity? Whom(Speaker speaker) => speaker.Referents is [var one] ? story.EntityOf(one) : null;

    private static IEnumerable<AtOnce> BothAtOnce(ReadReport report, Sides sides)
    {
        for (int s = 0; s < report.Parsed.Sentences.Length; s++)
        {
            if (!ProposedWay.PutsBothAtOnce(report.Parsed, s, out bool things) || !things) continue;
            Span sentence = report.Parsed.SentenceSpan(s);
            Speaker? by = report.Statements.FirstOrDefault(a => a is { Speaker: not null, Negated: false, Question: false } && a.Content.Any(sentence.Overlaps))?.Speaker;
            yield return new AtOnce(report, sentence, s > 0 ? report.Parsed.SentenceSpan(s - 1) : null, by, by is null ? null : sides.Of(report, by));
        }
    }

    private Place Sentence(Place words)
    {
        ReadReport report = story.Reports.First(r => r.Report.Id == words.Report);
        ParsedText parsed = report.Parsed;
        return report.Report.At(parsed.SentenceSpan(parsed.SentenceOf[parsed.TokenAt(words.Span.Start)]));
    }
}
