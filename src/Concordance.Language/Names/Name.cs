using Concordance.Texts;

namespace Concordance.Language.Names;

/// <summary>What kind of thing a name names. A state is an Organisation where it acts and a Place where things happen in it.</summary>
public enum NameType { Person, Organisation, Place }

/// <summary>A name in a text: its words without article, title or office ("Sergei Lavrov", not "Minister Sergei Lavrov").</summary>
public sealed record Name(Span Span, NameType Type, Because Because)
{
    /// <summary>What the gazetteers know of the whole name, whatever its type here: a Country, a Capital, a known Organisation.</summary>
    public NameClasses Classes { get; init; }
}
