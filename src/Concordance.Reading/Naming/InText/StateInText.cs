using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Texts;

namespace Concordance.Reading.Naming.InText;

/// <summary>A state's name in capitals is its name wherever no longer name holds it; a headline's "Norway Amid Talks" is cut to it.</summary>
internal static class StateInText
{
    public static readonly RuleId Rule = new("naming/state-in-text");

    private const int LongestName = 4;

    public static void Apply(NameSheet sheet)
    {
        ParsedText parsed = sheet.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (!sheet.IsCapital(t) || (sheet.At(t) is { } holds && !IsPadded(sheet, holds))) continue;
            int last = Math.Min(parsed.Sentences[parsed.SentenceOf[t]].End, t + LongestName);
            for (int end = last; end > t; end--)
            {
                if (!sheet.IsCapital(end - 1) || (sheet.At(end - 1) is { } other && other != sheet.At(t)) || !IsState(parsed, t, end)) continue;
                if (end < parsed.Count && sheet.At(end) is null && sheet.At(t) is null && sheet.IsCapital(end) && parsed.SentenceOf[end] == parsed.SentenceOf[t] && !sheet.IsTitled(t) && States.OfDemonym(parsed.Form(end)) is null && parsed.Pos[end] == Pos.PROPN && !IsFunction(parsed, end)) break;
                sheet.Set(t, end, Acts(parsed, end - 1) ? NameType.Organisation : NameType.Place, Rule);
                t = end - 1;
                break;
            }
        }
    }

    /// <summary>Letters of two are a state's only in capitals ("US", not "Us").</summary>
    private static bool IsState(ParsedText parsed, int first, int end)
    {
        string form = parsed.SpanOf(first, end).Of(parsed.Text);
        return States.Named(form) is not null && (form.Length > 3 || form.All(c => char.IsUpper(c) || c == '.'));
    }

    /// <summary>A found name with a word in it that no name has: "While Japan", "Norway Amid Talks".</summary>
    private static bool IsPadded(NameSheet sheet, Name name)
    {
        int first = sheet.First(name), end = sheet.End(name);
        return end - first > 1 && Enumerable.Range(first, end - first).Any(t => IsFunction(sheet.Parsed, t) && sheet.IsCapital(t));
    }

    private static bool IsFunction(ParsedText parsed, int token) => parsed.Form(token).ToLowerInvariant() is "while" or "amid" or "as" or "when" or "after" or "before" or "since" or "with" or "despite" or "although";

    /// <summary>A state that is a subject acts.</summary>
    private static bool Acts(ParsedText parsed, int token) => parsed.Relations[token] is Relation.nsubj or Relation.nsubj_pass or Relation.obl_agent or Relation.nmod_poss or Relation.conj;
}
