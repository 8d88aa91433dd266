using Concordance.Intake.Languages;

namespace Concordance.Tests.Intake;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("The minister said that the talks had ended and that both sides would meet again.", "en")]
    [InlineData("THE MINISTER SAID THAT THE TALKS HAD ENDED AND THAT BOTH SIDES WOULD MEET AGAIN.", "en")]
    [InlineData("Talks end", "und")]
    [InlineData("12 34 56", "und")]
    [InlineData("Der Minister sagte, dass die Gespräche beendet seien und beide Seiten sich wieder treffen würden.", "de")]
    [InlineData("Bakan, görüşmelerin sona erdiğini ve iki tarafın yeniden bir araya geleceğini söyledi.", "tr")]
    [InlineData("Министр заявил, что переговоры завершились и стороны встретятся снова.", "ru")]
    [InlineData("قال الوزير إن المحادثات انتهت وإن الجانبين سيجتمعان مرة أخرى قريبا في العاصمة.", "ar")]
    public void A_language_is_told(string text, string code) => Assert.Equal(code, LanguageDetector.Detect(text));
}
