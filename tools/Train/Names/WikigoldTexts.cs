using Concordance.Tools.Measure.Names;

namespace Concordance.Tools.Train.Names;

/// <summary>wikigold: "form tag" a line, IOB1, documents begin with "-DOCSTART-".</summary>
internal static class WikigoldTexts
{
    public static IEnumerable<NameText> Read(string path)
    {
        MarkedWordsBuilder document = new("wikigold");
        List<string> forms = [], tags = [];
        foreach (string line in File.ReadLines(path).Append("-DOCSTART- O"))
        {
            bool starts = line.StartsWith("-DOCSTART-", StringComparison.Ordinal);
            if ((line.Length == 0 || starts) && forms.Count > 0)
            {
                document.Add(forms, tags, NameCorpora.TypeOfShort);
                forms.Clear();
                tags.Clear();
            }

            if (starts)
            {
                if (document.Count > 0) yield return Text(document.Build());
                document = new("wikigold");
            }
            else if (line.Length > 0)
            {
                int blank = line.LastIndexOf(' ');
                forms.Add(line[..blank]);
                tags.Add(line[(blank + 1)..]);
            }
        }
    }

    private static NameText Text(MarkedWords words) =>
        new(words.Document, words.Forms, words.Sentences, NameText.LabelsOf(words.Forms.Length, words.Names), [.. words.Sentences.Select(_ => true)]);
}
