using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Texts;

namespace Concordance.Reading.Naming.InText;

/// <summary>"Lund &amp; Sons", "Berg, Brook &amp; Partners": capitals joined by the sign are one firm, unless both sides are persons by their full names.</summary>
internal static class FirmOfPartners
{
    public static readonly RuleId Rule = new("naming/firm-of-partners");

    public static void Apply(NameSheet sheet)
    {
        for (int sign = 1; sign + 1 < sheet.Parsed.Count; sign++)
        {
            if (sheet.Parsed.Form(sign) != "&" || !IsWord(sheet, sign - 1) || !IsWord(sheet, sign + 1) || sheet.IsTitled(sign) || IsCommon(sheet, sign - 1) && IsCommon(sheet, sign + 1)) continue;
            SentenceRange sentence = sheet.Parsed.Sentences[sheet.Parsed.SentenceOf[sign]];
            int first = sign - 1, end = sign + 2;
            while (first > sentence.First && IsWord(sheet, first - 1) && !BeginsSentence(sheet, first - 1)) first--;
            while (end < sentence.End && IsWord(sheet, end)) end++;
            if (IsBearer(sheet, first, sign) && IsBearer(sheet, sign + 1, end)) continue;
            if (sheet.At(sign) is { Type: NameType.Organisation } known && sheet.First(known) <= first && sheet.End(known) >= end) continue;
            sheet.Set(first, end, NameType.Organisation, Rule);
        }
    }

    /// <summary>"Bed &amp; Breakfast": two words of the vocabulary make no firm.</summary>
    private static bool IsCommon(NameSheet sheet, int token) => Gazetteer.English.Is(sheet.Parsed.Form(token), NameClasses.CommonWord | NameClasses.FrequentWord);

    private static bool IsWord(NameSheet sheet, int token) => token >= 0 && token < sheet.Parsed.Count && sheet.IsCapital(token) && char.IsLetter(sheet.Parsed.Text[sheet.Parsed.Spans[token].Start]);

    /// <summary>"Yesterday Lund &amp; Sons": a capital that only the sentence gives.</summary>
    private static bool BeginsSentence(NameSheet sheet, int token) =>
        token == sheet.Parsed.Sentences[sheet.Parsed.SentenceOf[token]].First && sheet.At(token) is null && sheet.Parsed.Pos[token] != Pos.PROPN;

    private static bool IsBearer(NameSheet sheet, int first, int end) => end - first > 1 && sheet.At(first) is { Type: NameType.Person };
}
