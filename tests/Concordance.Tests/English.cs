using Concordance.Intake;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Tests;

/// <summary>The English model as the program uses it, loaded once for all tests.</summary>
internal static class English
{
    private static readonly Lazy<LanguageModel> Loaded = new(() => LanguageModel.Load(ModelFolder.Best(ModelFolder.Beside)));

    public static LanguageModel Model => Loaded.Value;

    public static ParsedText Parse(string text) => Model.Parse(ReportId.OfText(text), text);
}
