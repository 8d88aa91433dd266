using System.Globalization;
using Concordance.Language;
using Concordance.Language.Conllu;

namespace Concordance.Tools.Measure.Events;

/// <summary>A predicate that people judged: did it happen?</summary>
/// <param name="Agreed">At least two judged it, all alike.</param>
public sealed record JudgedPredicate(int Token, bool Happened, bool Agreed);

/// <summary>One part of It-Happened over EWT: the text with the product's own trees, and the predicates judged in it.</summary>
public sealed record JudgedPart(ParsedText Parsed, IReadOnlyList<Gold<JudgedPredicate>> Predicates);

/// <summary>Reads uds-ithappened beside ud-en-ewt. Rows whose word has moved between treebank versions are left out.</summary>
public static class ItHappened
{
    public static JudgedPart Read(SharedFolder shared, string part, LanguageModel language)
    {
        ConlluSentence[] sentences = [.. ConlluReader.Read(File.ReadAllText(shared.File("corpora", "sharealike", "ud-en-ewt", $"en_ewt-ud-{part}.conllu")))];
        ParsedText parsed = language.Parse(ConlluText.Tokens(null, sentences));
        Dictionary<string, int> first = [];
        for (int s = 0; s < sentences.Length; s++) first[sentences[s].Comment("sent_id")!] = s;
        List<Gold<JudgedPredicate>> predicates = [];
        foreach (string line in File.ReadLines(shared.File("corpora", "sharealike", "uds-ithappened", "it-happened.tsv")).Skip(1))
        {
            string[] row = line.Split('\t');
            if (row[1] != part || row[10] == "other") continue;
            int token = parsed.Sentences[first[row[0]]].First + int.Parse(row[2], CultureInfo.InvariantCulture) - 1;
            predicates.Add(new(new JudgedPredicate(token, double.Parse(row[5], CultureInfo.InvariantCulture) > 0, AreAgreed(row[7]))));
        }

        return new JudgedPart(parsed, predicates);
    }

    /// <summary>"1:4,1:3": answer and certainty, one a person.</summary>
    private static bool AreAgreed(string judgements)
    {
        string[] one = judgements.Split(',');
        return one.Length > 1 && one.All(j => j[0] == one[0][0]);
    }
}
