using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Texts;

namespace Concordance.Reading.Naming.InText;

/// <summary>Letters in brackets after the words they begin: "Canadian Harbour Workers (CHW)". Both are names of one organisation.</summary>
internal static class LettersInBrackets
{
    public static readonly RuleId Rule = new("naming/letters-in-brackets");

    public static void Apply(NameSheet sheet)
    {
        ParsedText parsed = sheet.Parsed;
        for (int t = 2; t + 1 < parsed.Count; t++)
        {
            string letters = parsed.Form(t);
            if (parsed.Form(t - 1) != "(" || parsed.Form(t + 1) != ")" || !Acronym.LooksLikeOne(letters)) continue;
            int sentence = parsed.Sentences[parsed.SentenceOf[t]].First;
            for (int first = t - 2; first >= Math.Max(sentence, t - 2 - (2 * letters.Length)); first--)
            {
                if (!sheet.IsCapital(first) || !Acronym.IsOf(OrganisationName.Parse(letters), OrganisationName.Parse(parsed.SpanOf(first, t - 1).Of(parsed.Text)))) continue;
                sheet.Set(first, t - 1, NameType.Organisation, Rule);
                sheet.Set(t, t + 1, NameType.Organisation, Rule);
                break;
            }
        }
    }
}
