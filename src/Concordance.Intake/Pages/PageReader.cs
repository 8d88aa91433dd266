using System.Collections.Immutable;
using Concordance.Intake.Encodings;
using Concordance.Texts;

namespace Concordance.Intake.Pages;

/// <summary>The text of an HTML page and what its structure says about it.</summary>
public static class PageReader
{
    public static (DecodedText Text, ImmutableArray<LayoutBlock> Layout) Read(ReadOnlySpan<byte> bytes) => (TextDecoder.Decode(bytes), []);
}
