using Concordance.Reading;
using Concordance.Reading.Events;
using Concordance.Texts;

namespace Concordance.Tests.Reading.Events;

public sealed class WholeClauseTests
{
    private static readonly Reader Engine = new(English.Model);

    [Theory]
    [InlineData("The mill closed on Friday.", "closed")]
    [InlineData("The ministry said the mill will close on Friday.", "close")]
    [InlineData("The families of those who died have asked the court to sit again.", "asked")]
    [InlineData("Workers left the mill because it closed.", "left")]
    public void A_clause_with_its_subject_and_all_that_belongs_to_it_stands_alone(string text, string trigger) => Assert.True(IsWhole(text, trigger), text);

    [Theory]
    [InlineData("The talks in Osk on Monday were short, and the closure of the mill is near.", "closure")]
    [InlineData("If the mill closes on Friday, the town will pay.", "closes")]
    [InlineData("The mill that closed on Friday made paper.", "closed")]
    [InlineData("Lund called on the town to close the mill.", "close")]
    [InlineData("The minister met the owners and visited the mill.", "visited")]
    [InlineData("How did the minister close the mill on Friday?", "close")]
    [InlineData("The bank lent 40 crowns on top of the 9 billion crowns (800 million dollars) that it offered yesterday to the mill.", "offered")]
    [InlineData("Lund accepted an offer that the bank had made.", "accepted")]
    public void A_noun_phrase_a_condition_a_question_and_a_part_do_not(string text, string trigger) => Assert.False(IsWhole(text, trigger), text);

    private static bool IsWhole(string text, string trigger) =>
        Engine.Read(new Report(text, [new ReportFile("a.txt", "")], "en")).Events.Where(e => e.Trigger.Of(text) == trigger).Select(e => (bool?)e.IsWhole).FirstOrDefault() ?? throw new InvalidOperationException($"no event '{trigger}' in: {text}");
}
