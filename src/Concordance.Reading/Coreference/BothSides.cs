using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>"Both sides", "the two parties", "the two countries": those a report tells of together, as one group.</summary>
internal static class BothSides
{
    public static readonly RuleId Rule = new("coreference/both-sides");

    public static void Apply(Cast cast)
    {
        ParsedText parsed = cast.Parsed;
        Draft? both = null;
        for (int t = 1; t < parsed.Count; t++)
        {
            if (parsed.Lemmas[t].ToLowerInvariant() is not ("side" or "party" or "country" or "nation" or "government" or "team" or "delegation") || parsed.Tags[t] is not ("NNS" or "NNPS")) continue;
            if (!Opens(cast, t) || cast.Covering(parsed.Spans[t].Start) is not null) continue;
            Span span = parsed.SpanOf(NounPhrase.Start(parsed, t), t + 1);
            Because because = new(Rule, cast.At(span));
            if (both is null)
            {
                cast.Drafts.Add(both = new Draft(ReferentType.Group, because));
                both.Members.AddRange(NamedPair.Of(cast, span.Start));
            }

            both.Add(new Mention(span, MentionKind.Noun, because));
        }

        cast.Index();
    }

    /// <summary>"both", "the two", "the warring" right before the noun, other adjectives between them or not.</summary>
    private static bool Opens(Cast cast, int noun)
    {
        int start = NounPhrase.Start(cast.Parsed, noun);
        return cast.Lower(start) == "both" || (cast.Lower(start) == "the" && start + 1 < noun && cast.Lower(start + 1) is "two" or "both");
    }
}
