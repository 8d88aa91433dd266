using Concordance.Intake;
using Concordance.Language;

namespace Concordance.Tools.Measure;

/// <summary>The English model that the product would use: the best of models/, or of the folder named in CONCORDANCE_MODELS.</summary>
public static class EnglishModel
{
    public static string Folder(SharedFolder shared) => Environment.GetEnvironmentVariable("CONCORDANCE_MODELS") ?? Path.Combine(shared.Project, "models");

    public static LanguageModel Of(SharedFolder shared) => LanguageModel.Load(ModelFolder.Best(Folder(shared)));
}
