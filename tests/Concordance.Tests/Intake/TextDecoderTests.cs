using System.Collections.Immutable;
using System.Text;
using Concordance.Intake.Encodings;
using Concordance.Texts;
using FsCheck.Xunit;

namespace Concordance.Tests.Intake;

public sealed class TextDecoderTests
{
    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        Assert.Equal("Ümit", TextDecoder.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Ümit")]).Text);
        Assert.Equal("Ümit", TextDecoder.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Ümit")]).Text);
        Assert.Equal("Ümit", TextDecoder.Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Ümit")]).Text);
    }

    [Fact]
    public void What_is_no_UTF_8_is_taken_for_Windows_1252()
    {
        DecodedText decoded = TextDecoder.Decode([.. "The miners"u8, 0x92, .. " strike"u8]);
        Assert.Equal("The miners\u2019 strike", decoded.Text);
        Assert.Equal(TextEncoding.Windows1252, decoded.Encoding);
        Assert.Contains(Cautions(decoded), c => c.As == CautionKind.Encoding && c.Span is null);
    }

    [Fact]
    public void Lines_of_two_encodings_are_decoded_each_by_itself()
    {
        DecodedText decoded = TextDecoder.Decode([.. "The caf\u00E9 closed.\n"u8, .. "The caf"u8, 0xE9, .. " opened.\r\nSo it was."u8]);
        Assert.Equal("The caf\u00E9 closed.\nThe caf\u00E9 opened.\r\nSo it was.", decoded.Text);
        Assert.Equal("intake/mixed-encodings", Assert.Single(Cautions(decoded)).Because.Rule.Value);
    }

    [Theory]
    [InlineData("The min\u200Bister left.", 7)]
    [InlineData("The min\u00ADister left.", 7)]
    [InlineData("The \u202Eminister left.", 4)]
    [InlineData("The \u2066minister left.", 4)]
    public void Characters_that_hide_or_turn_words_are_told(string text, int at)
    {
        Caution caution = Assert.Single(Cautions(TextDecoder.Decode(Encoding.UTF8.GetBytes(text))));
        Assert.Equal(("intake/hidden-characters", new Span(at, at + 1)), (caution.Because.Rule.Value, caution.Span));
    }

    [Fact]
    public void Joins_that_a_script_needs_are_no_fault() => Assert.Empty(Cautions(TextDecoder.Decode("\u0645\u06CC\u200C\u062E \U0001F468\u200D\U0001F469"u8)));

    [Fact]
    public void Replacement_characters_are_told_with_every_place()
    {
        Caution caution = Assert.Single(Cautions(TextDecoder.Decode("A caf\uFFFD in K\uFFFD\uFFFDln"u8)));
        Assert.Equal(new Span(5, 6), caution.Span);
        Assert.Equal([new Span(5, 6), new Span(11, 13)], caution.Because.At.Select(p => p.Span));
    }

    [Fact]
    public void Text_decoded_twice_is_told() =>
        Assert.Equal("intake/decoded-twice", Assert.Single(Cautions(TextDecoder.Decode("The minersâ€™ strike"u8))).Because.Rule.Value);

    [Fact]
    public void Sound_UTF_8_gives_no_caution() => Assert.Empty(Cautions(TextDecoder.Decode("Çırağan, “quoted” – naïve"u8)));

    [Property]
    public bool Any_bytes_give_some_text(byte[] bytes) => TextDecoder.Decode(bytes).Text.Length <= bytes.Length;

    [Theory]
    [InlineData("%PDF-1.7 and so on")]
    [InlineData("a\0b")]
    [InlineData("\x01\x02\x03\x04 some words")]
    public void Binary_data_is_seen(string content) => Assert.NotNull(BinaryCheck.Look(Encoding.Latin1.GetBytes(content)));

    [Fact]
    public void UTF_16_with_its_mark_is_no_binary_data() => Assert.Null(BinaryCheck.Look([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Words")]));

    private static ImmutableArray<Caution> Cautions(DecodedText decoded) => [.. EncodingCautions.Of(decoded, ReportId.OfText(decoded.Text))];
}
