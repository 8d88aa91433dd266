using Concordance.Stories;
using Concordance.Talks.Waiting;
using Concordance.Tests.Invariances;

namespace Concordance.Tests.Talks;

/// <summary>What was waited for is done in whatever words a report tells it; what another does, or what is another thing, is not it.</summary>
public sealed class ActsInOtherWordsTests
{
    private const string Union = "Monday 3 March 2031\n\nThe Tannery Guild said on Monday that members at Orrin Leather would go on refusing overtime. \"The overtime ban will end only after the company has put forward a new offer,\" said the guild's secretary, Lise Brandt.\n\nOrrin Leather has offered 3 per cent.";

    private const string Firm = "Tuesday 4 March 2031\n\nOrrin Leather said on Tuesday it would put forward a new offer only once the overtime ban had ended. \"We will not bargain with half the vats standing,\" said its managing director, Odo Falk.\n\nThe Tannery Guild has 900 members.";

    private static string After(string later) => "Wednesday 12 March 2031\n\n" + later + " The Tannery Guild has 900 members at Orrin Leather.";

    [Theory]
    [InlineData("Orrin Leather put forward a new offer on Tuesday, the Tannery Guild said.")]
    [InlineData("Orrin Leather made a new offer on Tuesday, the Tannery Guild said.")]
    [InlineData("Orrin Leather has come up with a new offer, the Tannery Guild said.")]
    [InlineData("Orrin Leather came back with a new offer on Tuesday.")]
    [InlineData("Orrin Leather submitted a new offer to the Tannery Guild on Tuesday.")]
    [InlineData("Orrin Leather tabled a new offer on Tuesday.")]
    [InlineData("The overtime ban ended on Monday, the Tannery Guild said.")]
    [InlineData("The overtime ban expired on Monday.")]
    [InlineData("The overtime ban ran out at midnight on Monday.")]
    [InlineData("The overtime ban is over, the Tannery Guild said on Wednesday.")]
    public void What_was_waited_for_is_done_in_whatever_words(string later) => Assert.Equal(KnotState.Past, Assert.Single(Net(Union, Firm, After(later)).Knots).State);

    [Theory]
    [InlineData("Orrin Leather has made no new offer, the Tannery Guild said.")]
    [InlineData("Orrin Leather has made an offer of 3 per cent, the Tannery Guild said.")]
    [InlineData("Orrin Leather is expected to put forward a new offer on Friday.")]
    [InlineData("The labour office put forward a new offer of mediation on Tuesday.")]
    [InlineData("The overtime ban could end on Monday, the Tannery Guild said.")]
    [InlineData("A bakers' ban in the next town ended on Monday. The Tannery Guild said its own would go on.")]
    [InlineData("The ban on smoking in the yard ended on Monday, the town council said.")]
    public void What_is_ahead_or_anothers_ends_nothing(string later) => Assert.Equal(KnotState.Open, Assert.Single(Net(Union, Firm, After(later)).Knots).State);

    [Theory]
    [InlineData("The Tannery Guild will end the overtime ban only after the labour office has put forward a proposal.", "Orrin Leather will put forward a proposal only once the Tannery Guild has ended the overtime ban.")]
    [InlineData("The Tannery Guild will end the overtime ban only after the court has published the ruling.", "Orrin Leather will publish the ruling only once the Tannery Guild has ended the overtime ban.")]
    [InlineData("The Tannery Guild will end the overtime ban at the north hall only after Orrin Leather has published the plan.", "Orrin Leather will publish the plan only once the Tannery Guild has ended the overtime ban at the south hall.")]
    [InlineData("The Tannery Guild will end the cleaners' ban only after Orrin Leather has published the plan.", "Orrin Leather will publish the plan only once the Tannery Guild has ended the overtime ban.")]
    [InlineData("Norway will lift the tariff on steel only after Sweden has opened the port.", "Sweden will open the port only once Norway has lifted the tariff on grain.")]
    [InlineData("Norway will open the crossing at Halden only after Sweden has released the boats.", "Sweden will release the boats only once Norway has opened the crossing at Svinesund.")]
    public void Another_doer_and_another_thing_close_no_circle(string one, string other) => Assert.Empty(Net("Monday 3 March 2031\n\n" + one, "Tuesday 4 March 2031\n\n" + other).Knots);

    [Theory]
    [InlineData("The Tannery Guild will end the ban only after Orrin Leather has published the plan.", "Orrin Leather will publish the plan only once the Tannery Guild has ended the overtime ban at the north hall.")]
    [InlineData("The Tannery Guild will call off the strike only after Orrin Leather has come up with a new offer.", "Orrin Leather will make a new offer only once the Tannery Guild has ended the strike.")]
    [InlineData("Dockers in Lorne will not resume work until Harbour Holding makes a better offer, the Dockers' League said on Monday.", "There will be no improved offer while the port is on strike, Harbour Holding director Eva Lam said on Tuesday. The Dockers' League called that blackmail.")]
    [InlineData("Norway will open the port only after Sweden has set the prisoners free.", "Sweden will release the prisoners only once Norway has opened the port.")]
    [InlineData("Hald Mining will fill the pit only after Lorne County has issued the permit.", "Lorne County will grant the permit only once Hald Mining has filled the pit.")]
    [InlineData("Norway will reopen the pipeline only after Sweden has pulled back its troops.", "Sweden will withdraw its army only once Norway has reopened the pipeline.")]
    public void The_same_in_ordinary_words_closes_one(string one, string other) => Assert.Equal(KnotState.Open, Assert.Single(Net("Monday 3 March 2031\n\n" + one, "Tuesday 4 March 2031\n\n" + other).Knots).State);

    [Theory]
    [InlineData("Norway will lift the landing ban only after Sweden has handed over its catch figures.", "Sweden will hand over its catch data only once Norway has lifted the landing ban.", "“figure” and “data”")]
    [InlineData("The Tannery Guild will end the overtime ban only after Orrin Leather has published the plan.", "Orrin Leather will publish the plan only once the Tannery Guild has ended the ban on night work.", "another word tells which ban")]
    public void What_is_near_would_close_one_and_the_assumption_is_told(string one, string other, string why)
    {
        Knot knot = Assert.Single(Net("Monday 3 March 2031\n\n" + one, "Tuesday 4 March 2031\n\n" + other).Knots);
        Assert.Equal(KnotState.WouldClose, knot.State);
        Assert.Contains(why, Assert.Single(knot.Assumes).Why, StringComparison.Ordinal);
    }

    private static WaitingNet Net(params string[] reports) => WaitingNet.Of(StoryReader.AsOne([.. reports.Select((r, i) => TestReading.ReadText(r, $"{i}.txt"))]));
}
