using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Positions;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>
/// Words nearest to opening a circle: whose condition holds it closed is open on the matter of one of its conditions ("openness to discussing a
/// temporary truce" beside "only after a ceasefire"). They open nothing by themselves; of a circle that is past they are not told.
/// </summary>
internal sealed class NearestWords(Joined story, ImmutableArray<Position> positions)
{
    public static readonly RuleId Rule = new("waiting/nearest-words");

    public Knot In(Knot knot)
    {
        if (knot.State == KnotState.Past) return knot;
        Place[] stated = [.. knot.Waits.SelectMany(w => w.Stated).SelectMany(s => new[] { s.What.Clause, s.What.Governed }.OfType<Span>().Select(s.In.Report.At))];
        bool IsStated(Position position) => stated.Any(s => s.Report == position.Text.Report && s.Span.Overlaps(position.Text.Span));
        HashSet<Issue> matters = new(positions.Where(IsStated).Select(p => p.Issue), ReferenceEqualityComparer.Instance);
        HashSet<Entity> holders = new(knot.Waits.Select(w => w.Holder).OfType<Entity>(), ReferenceEqualityComparer.Instance);
        ImmutableArray<Place> near = [.. positions.Where(p => p.Stance == Stance.Open && matters.Contains(p.Issue) && holders.Contains(p.Party) && !IsStated(p)).Select(p => Sentence(p.Text)).Distinct()];
        return near.IsEmpty ? knot : knot with { Nearest = near, Because = knot.Because with { From = [.. knot.Because.From, new Because(Rule, near, [])] } };
    }

    private Place Sentence(Place words)
    {
        ReadReport report = story.Reports.First(r => r.Report.Id == words.Report);
        ParsedText parsed = report.Parsed;
        return report.Report.At(parsed.SentenceSpan(parsed.SentenceOf[parsed.TokenAt(words.Span.Start)]));
    }
}
