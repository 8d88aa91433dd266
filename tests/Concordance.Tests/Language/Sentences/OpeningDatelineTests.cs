using Concordance.Language.Sentences;

namespace Concordance.Tests.Language.Sentences;

public sealed class OpeningDatelineTests
{
    [Theory]
    [InlineData("PORT AMBROSE - The mayor said", "The mayor said")]
    [InlineData("KARSHOLM (Northern Wire) – The bakers will", "The bakers will")]
    [InlineData("LYON, May 3 — \"We agree,\" he said", "\"We agree,\" he said")]
    [InlineData("Karsholm, 3 May, 9 am (Northern Wire) - Norvia rejected", "Norvia rejected")]
    [InlineData("SAINT-DENIS DE LYON, May 3 (Wire)— Forty ships", "Forty ships")]
    public void Place_day_and_agency_end_at_their_dash(string line, string rest) => Assert.Equal(rest, line[OpeningDateline.Length(line)..]);

    [Theory]
    [InlineData("The mayor - a baker - said so.")]
    [InlineData("Lee, 44 - The mayor's son - said so.")]
    [InlineData("NATO-led troops left")]
    [InlineData("Norvia (Lund) said that it would - The end")]
    [InlineData("ASKER is far away - The road is bad")]
    [InlineData("KARSHOLM\n- The bakers")]
    [InlineData("KARSHOLM - ")]
    public void A_sentence_with_a_dash_has_none(string line) => Assert.Equal(0, OpeningDateline.Length(line));

    [Fact]
    public void Where_it_ends_is_told_of_any_place_in_its_line()
    {
        const string text = "Floods\n\n  ASKER, May 3 - The dam broke.\nIt was old.";
        Assert.Equal(text.IndexOf("The dam", StringComparison.Ordinal), OpeningDateline.EndIn(text, text.IndexOf("May", StringComparison.Ordinal)));
        Assert.Equal(text.IndexOf("It was", StringComparison.Ordinal), OpeningDateline.EndIn(text, text.IndexOf("old", StringComparison.Ordinal)));
    }
}
