using Concordance.Language.Names;
using Concordance.Texts;

namespace Concordance.Language;

/// <summary>The trained models of one language and the stages that use them. Safe to share between threads.</summary>
public sealed class LanguageModel
{
    public NameFinder Names { get; } = new();

    /// <summary>Sentences, tokens, tags, lemmas and trees of a text.</summary>
    public ParsedText Parse(ReportId report, string text) => throw new NotSupportedException("no parser yet");
}
