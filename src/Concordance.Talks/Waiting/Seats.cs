using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;
using Concordance.Stories;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>Names of towns and houses where bodies sit, and which stand for them: places that are no states, and names that some report puts after "in" or "at".</summary>
internal sealed class Seats(Joined story)
{
    private readonly Dictionary<Entity, bool> _known = new(ReferenceEqualityComparer.Instance);

    public bool Contains(Entity entity)
    {
        if (!_known.TryGetValue(entity, out bool seat)) _known[entity] = seat = !entity.Variants.Any(v => States.Named(v.Form) is not null) && (entity.Type == ReferentType.Place || entity.Variants.SelectMany(v => v.Places).Any(StandsAfterIn));
        return seat;
    }

    private bool StandsAfterIn(Place place)
    {
        string text = story.ReportOf(place.Report).Report.Text;
        return place.Span.Start >= 4 && text.AsSpan(place.Span.Start - 4, 4) is " in " or " at ";
    }
}
