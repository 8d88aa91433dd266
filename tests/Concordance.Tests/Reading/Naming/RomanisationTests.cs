using Concordance.Reading.Naming;
using FsCheck.Xunit;

namespace Concordance.Tests.Reading.Naming;

public sealed class RomanisationTests
{
    [Theory]
    [InlineData("Çırağan", "ciragan")]
    [InlineData("D'Angelo-Łuk", "dangelo luk")]
    [InlineData("U.S.", "us")]
    [InlineData("Щербаков", "shcherbakov")]
    public void Letters_lose_their_marks(string text, string plain) => Assert.Equal(plain, Romanisation.Letters(text));

    [Property]
    public void Any_text_is_folded_without_a_crash_and_never_longer_than_it_is_told(string? text)
    {
        string letters = Romanisation.Letters(text ?? "");
        Assert.True(Romanisation.Fold(letters).Length <= 2 * letters.Length + 2);
        Assert.Equal(letters, Romanisation.Letters(letters));
    }

    [Property]
    public void Close_spelling_does_not_depend_on_order(string? a, string? b)
    {
        string one = Romanisation.Fold(Romanisation.Letters(a ?? "")), other = Romanisation.Fold(Romanisation.Letters(b ?? ""));
        Assert.Equal(Spelling.Distance(one, other), Spelling.Distance(other, one));
    }
}
