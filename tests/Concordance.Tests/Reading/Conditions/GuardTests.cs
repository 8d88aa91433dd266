using Concordance.Reading;
using Concordance.Reading.Conditions;
using Concordance.Texts;

namespace Concordance.Tests.Reading.Conditions;

public sealed class GuardTests
{
    private static readonly Reader Engine = new(English.Model);

    [Theory]
    [InlineData("The union will return only if the firm apologises or pays the drivers.", 1, "the firm apologises|pays the drivers")]
    [InlineData("The Authority will clear the deal only if Lindow either sells the berth or grants a rival access to it.", 1, "Lindow either sells the berth|grants a rival access to it")]
    [InlineData("The owner will open the gate in return for either a week of work or a letter.", 1, "a week of work|a letter")]
    [InlineData("The guild will not sign without an apology or a payment.", 1, "an apology|a payment")]
    [InlineData("The League will sit down with her only if either the levy is scrapped or the farmers get a ministry.", 1, "the levy is scrapped|the farmers get a ministry")]
    [InlineData("The court will not clear the sale unless at least two of the three remedies are in place: the sale of the port; open access for rivals; a cap on the fees.", 2, "the sale of the port|open access for rivals|a cap on the fees")]
    [InlineData("The crew will return in exchange for any two of an apology, a pledge and a payment.", 2, "an apology|a pledge|a payment")]
    public void Alternatives_are_a_guard(string text, int atLeast, string parts)
    {
        Condition only = Assert.Single(Read(text).Conditions);
        Assert.True(only.Guard is not null, only.Clause.Of(text));
        Assert.Equal(atLeast, only.Guard.AtLeast);
        Assert.Equal(parts.Split('|'), only.Guard.Of.Select(s => s.Of(text)));
    }

    [Theory]
    [InlineData("The rebels will stop only after a truce or ceasefire.")]
    [InlineData("The union will return only if nine or more drivers are hired.")]
    [InlineData("The crew will sail only if two of its members, Smith and Jones, agree.")]
    [InlineData("The bank will pay only after the sale of the mill or so.")]
    public void What_or_joins_otherwise_is_left_one(string text) => Assert.All(Read(text).Conditions, c => Assert.Null(c.Guard));

    private static ReadReport Read(string text) => Engine.Read(new Report(text, [new ReportFile("any.txt", "")], "en"));
}
