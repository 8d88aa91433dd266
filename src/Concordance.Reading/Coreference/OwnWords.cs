using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>
/// In a quotation "I" is who speaks it, and "we" is an organisation or a group that speaks. "We" from the mouth of one
/// person is left open: the firm, the country, the two of them.
/// </summary>
internal static class OwnWords
{
    public static readonly RuleId Rule = new("coreference/own-words");

    public static void Apply(Cast cast)
    {
        ParsedText parsed = cast.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            int quotation = cast.Speech.QuotationOf(t);
            if (quotation < 0 || parsed.Pos[t] is not (Pos.PRON or Pos.DET) || cast.Covering(parsed.Spans[t].Start) is not null) continue;
            bool one = cast.Lower(t) is "i" or "me" or "my" or "mine" or "myself", several = cast.Lower(t) is "we" or "us" or "our" or "ours" or "ourselves";
            if ((!one && !several) || PersonPronoun.SpeakerOf(cast, quotation) is not { } speaker || !Speaks(speaker, one)) continue;
            cast.Enter(speaker, new Mention(parsed.Spans[t], MentionKind.Pronoun, new Because(Rule, [cast.At(parsed.Spans[t]), cast.At(parsed.Spans[cast.Speech.SpeakerHead(quotation)])], [])));
        }
    }

    private static bool Speaks(Draft draft, bool one) => draft.Type switch
    {
        ReferentType.Person or ReferentType.Unnamed => one,
        ReferentType.Organisation or ReferentType.Group => !one,
        ReferentType.Place or ReferentType.Document => false,
        _ => throw new ArgumentOutOfRangeException(nameof(draft)),
    };
}
