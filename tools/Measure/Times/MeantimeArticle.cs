using System.Globalization;
using System.Xml.Linq;
using Concordance.Texts;
using Concordance.Tools.Measure.Entities;

namespace Concordance.Tools.Measure.Times;

/// <summary>An article of MEANTIME (Wikinews, CC BY 4.0) as a text (title, day and body), with the place of each of its words by id.</summary>
/// <param name="Marked">The end of its first sentences: the corpus marks no others.</param>
public sealed record MeantimeArticle(XElement Document, string Text, IReadOnlyDictionary<string, Span> Words, int Marked)
{
    private const int LastMarkedSentence = 5, FirstOfBody = 2;

    /// <summary>The folder of the corpus, with a folder for each topic.</summary>
    public static string Folder(SharedFolder shared) => Path.Combine(shared.Corpora, "train", "meantime", "intra_cross-doc_annotation");

    public string Name => (string)Document.Attribute("doc_name")!;

    /// <summary>The articles of the topics, without those of the gold stories.</summary>
    public static IEnumerable<MeantimeArticle> Read(SharedFolder shared, IEnumerable<string> topics)
    {
        foreach (string topic in topics)
            foreach (string file in Directory.EnumerateFiles(Path.Combine(Folder(shared), topic)).Order(StringComparer.Ordinal))
                if (!MeantimeStories.InGold.Contains(Path.GetFileName(file).Split('_')[0])) yield return Of(XDocument.Load(file).Root!);
    }

    public static MeantimeArticle Of(XElement document)
    {
        SetText text = new();
        Dictionary<string, Span> words = [];
        int marked = 0;
        foreach (XElement token in document.Elements("token"))
        {
            int sentence = int.Parse((string)token.Attribute("sentence")!, CultureInfo.InvariantCulture);
            Span span = text.Add(token.Value, sentence, sentence <= FirstOfBody ? "\n\n" : " ");
            words[(string)token.Attribute("t_id")!] = span;
            if (sentence <= LastMarkedSentence) marked = span.End;
        }

        return new MeantimeArticle(document, text.ToString(), words, marked);
    }

    /// <summary>The places of a mark's words, in the order in which the mark names them.</summary>
    public Span[] WordsOf(XElement mark) => [.. mark.Elements("token_anchor").Select(a => Words[(string)a.Attribute("t_id")!])];
}
