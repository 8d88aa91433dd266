using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>The status of an event, the rule that read it, the words that told, and the reading of the word it hangs on.</summary>
public sealed record StatusReading(EventStatus Status, RuleId Rule, ImmutableArray<int> Words, StatusReading? From = null)
{
    public Because Because(ParsedText parsed) =>
        new(Rule, Words.Distinct().Order().Select(w => new Place(parsed.Report, parsed.Spans[w])), From is null ? [] : [From.Because(parsed)]);
}
