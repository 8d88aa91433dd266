using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Texts;

namespace Concordance.Reading.Naming.InText;

/// <summary>An institution named by its state: "the Norwegian government", "US Treasury", "Turkish Foreign Ministry", "government of Canada".</summary>
internal static class StateInstitution
{
    public static readonly RuleId Rule = new("naming/state-institution");

    private const int WordsBetween = 3, LongestState = 2;

    private static readonly IReadOnlySet<string> Nouns = WordList.ReadSet(typeof(StateInstitution), "en.institution-nouns.txt");

    public static void Apply(NameSheet sheet)
    {
        ParsedText parsed = sheet.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (!Nouns.Contains(sheet.Lower(t)) || (sheet.IsTitled(t) && !sheet.IsCapital(t))) continue;
            int sentence = parsed.Sentences[parsed.SentenceOf[t]].First, end = sheet.At(t) is { } own ? sheet.End(own) : t + 1;
            if (StateBefore(sheet, t, sentence) is { } first) sheet.Set(first, end, NameType.Organisation, Rule);
            else if (sheet.At(t) is null && t + 2 < parsed.Count && sheet.Lower(t + 1) == "of" && sheet.At(t + 2) is { } state && States.Named(state.Span.Of(parsed.Text)) is not null && sheet.First(state) == t + 2)
                sheet.Set(t, sheet.End(state), NameType.Organisation, Rule, state);
        }
    }

    /// <summary>The first word of the state in front of the institution, with only capitals of the institution's own name between.</summary>
    private static int? StateBefore(NameSheet sheet, int noun, int sentence)
    {
        ParsedText parsed = sheet.Parsed;
        for (int t = noun - 1; t >= Math.Max(sentence, noun - 1 - WordsBetween); t--)
        {
            for (int first = Math.Max(sentence, t + 1 - LongestState); first <= t; first++)
            {
                string form = parsed.SpanOf(first, t + 1).Of(parsed.Text);
                if (!sheet.IsCapital(first) || (States.OfDemonym(form) ?? States.Named(form)) is null) continue;
                // A longer name that begins before the state keeps it.
                return sheet.At(first) is { } name && sheet.First(name) < first ? null : first;
            }

            if (!sheet.IsCapital(t)) return null;
        }

        return null;
    }
}
