using Concordance.Language;
using Concordance.Reading.Naming;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>"The Norwegian side" for Norway, in a report that names the state.</summary>
internal static class StateSide
{
    public static readonly RuleId Rule = new("coreference/state-side");

    public static void Apply(Cast cast)
    {
        ParsedText parsed = cast.Parsed;
        for (int t = 2; t < parsed.Count; t++)
        {
            if (cast.Lower(t) != "side" || cast.Lower(t - 2) != "the" || parsed.SentenceOf[t - 2] != parsed.SentenceOf[t] || States.OfDemonym(parsed.Form(t - 1)) is not { } state) continue;
            if (cast.Drafts.FirstOrDefault(d => d.State == state) is not { } draft) continue;
            Span span = parsed.SpanOf(t - 2, t + 1);
            draft.Add(new Mention(span, MentionKind.Noun, new Because(Rule, [cast.At(span), cast.At(draft.Mentions[0].Span)], [])));
        }

        cast.Index();
    }
}
