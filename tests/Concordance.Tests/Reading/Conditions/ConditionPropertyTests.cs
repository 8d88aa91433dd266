using System.Text;
using Concordance.Reading;
using Concordance.Reading.Conditions;
using Concordance.Texts;
using FsCheck.Xunit;

namespace Concordance.Tests.Reading.Conditions;

public sealed class ConditionPropertyTests
{
    private static readonly string[] Pieces =
    [
        "if ", "only if ", "unless ", "until ", "once ", "the owners sign", ", ", ". ", "they will leave ", "the mayor said that ", "pending ", "in exchange for ", "as soon as ", "\"", "(", ")", "before ", "must first ", "not ",
        "begins with ", "followed by ", "to create the conditions for ", "\n", "\ud800", "as long as ", "and ", "subject to approval ", "; ", "–", "Friday ",
    ];

    private static readonly Reader Engine = new(English.Model);

    [Property(MaxTest = 300)]
    public void Any_text_gives_conditions_whose_parts_lie_in_their_sentence(byte[] choice)
    {
        string text = string.Concat(choice.Select(c => Pieces[c % Pieces.Length]));
        foreach (Condition condition in Read(text).Conditions)
        {
            Assert.False(condition.Clause.IsEmpty);
            Assert.True(condition.Sentence.End <= text.Length);
            Assert.True(condition.Kind == ConditionKind.Sequence || condition.Sentence.Contains(condition.Clause));
            if (condition.Governed is { } governed) Assert.True(!governed.IsEmpty && !governed.Overlaps(condition.Clause), $"{condition.Because.Rule}: {governed} and {condition.Clause} in {text}");
            Assert.True(!condition.Asserted || condition.Governed is not null);
            Assert.NotEmpty(condition.Because.At);
        }
    }

    [Fact]
    public void An_unresolved_condition_without_a_statement_is_an_unread_sentence()
    {
        const string Text = "Why bother if nothing changes? It rained.";
        ReadReport read = Read(Text);
        Assert.False(Assert.Single(read.Conditions).Asserted);
        Assert.Equal(["Why bother if nothing changes?"], read.Unread.Select(u => u.Of(Text)));
    }

    [Fact]
    public void A_condition_inside_a_statement_names_it_and_belongs_to_its_speaker()
    {
        const string Text = "Mayor Anna Lind said on Monday that the bridge will reopen only if the engineers sign the report.";
        Condition only = Assert.Single(Read(Text).Conditions);
        Assert.NotNull(only.According);
        Assert.Equal("Anna Lind", only.Holder?.Main.Span.Of(Text));
    }

    [Fact]
    public void Several_things_in_one_condition_are_its_guard()
    {
        const string Text = "The crews will return if the price has fallen and the court has closed its case.";
        Condition only = Assert.Single(Read(Text).Conditions);
        Assert.True(only.Guard is not null, only.Clause.Of(Text));
        Guard guard = only.Guard;
        Assert.True(guard.All);
        Assert.Equal(["the price has fallen", "the court has closed its case"], guard.Of.Select(s => s.Of(Text)));
    }

    [Fact]
    public void A_line_of_many_conditions_costs_in_proportion()
    {
        StringBuilder line = new();
        while (line.Length < 40_000) line.Append("unless it rains if they sign until we know once it ends ");
        Assert.NotEmpty(Read(line.ToString()).Conditions);
    }

    private static ReadReport Read(string text) => Engine.Read(new Report(text, [new ReportFile("any.txt", "")], "en"));
}
