using System.Collections.Immutable;
using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Tests.Invariances;

namespace Concordance.Tests.Stories.Entities;

public sealed class SameDocumentTests
{
    [Fact]
    public void One_owner_and_one_noun_are_one_document_across_reports()
    {
        Entity[] documents = Documents("Norway said on Monday that the Norwegian memorandum was ready.", "Denmark said that it had received a memorandum from Norway.");
        Assert.Equal(2, Assert.Single(documents).Members.Length);
        Assert.Contains(documents[0].Merged, m => m.Why == "the memorandum of one owner");
    }

    [Fact]
    public void Another_owner_has_another_document() =>
        Assert.Equal(2, Documents("Norway and Denmark met. Norway's memorandum is ready.", "Denmark and Norway met. Denmark's memorandum is ready.").Length);

    [Fact]
    public void A_document_without_an_owner_is_a_question()
    {
        Entity[] documents = Documents("Norway said on Monday that the Norwegian memorandum was ready.", "The memorandum has named no date.");
        Assert.Equal(2, documents.Length);
        Assert.All(documents, d => Assert.Contains("only memorandum", Assert.Single(d.PerhapsSame).Why, StringComparison.Ordinal));
    }

    private static Entity[] Documents(params string[] texts) =>
        [.. SameBearer.Find(texts.Select((t, i) => TestReading.ReadText(t, $"{i}.txt"))).Where(e => e.Type == ReferentType.Document)];
}
