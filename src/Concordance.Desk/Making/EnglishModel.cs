using Concordance.Intake;
using Concordance.Language;

namespace Concordance.Desk.Making;

/// <summary>The model beside the program is absent or damaged; the message says what was expected where.</summary>
public sealed class NoModelException(string message) : Exception(message);

/// <summary>The English model beside the program.</summary>
public static class EnglishModel
{
    /// <exception cref="NoModelException">Where it is absent, unreadable or made for another version.</exception>
    public static LanguageModel Load()
    {
        try
        {
            return LanguageModel.Load(ModelFolder.Best(ModelFolder.Beside));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ModelException)
        {
            throw new NoModelException($"{e.Message}; take the program's folder whole, with models/ in it");
        }
    }
}
