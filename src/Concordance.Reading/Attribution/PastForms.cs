using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"The number of claims filed stood at 71": taggers take a rare past form for a noun; some forms can be nothing but a past.</summary>
internal static class PastForms
{
    private static readonly IReadOnlySet<string> Forms = WordList.ReadSet(typeof(PastForms), "en.past-forms.txt");

    public static bool IsMistaken(Scene scene, int token) =>
        scene.Parsed.Pos[token] is Pos.NOUN or Pos.ADJ or Pos.ADV && Forms.Contains(scene.Parsed.Form(token));
}
