using System.Net;
using System.Text.RegularExpressions;
using Concordance.Tests.Intake;

namespace Concordance.Tests.Cli;

/// <summary>Two plans on the page: each as a line of gates, and what they put in another order.</summary>
public sealed partial class PlanPageTests
{
    private const string Norway = "Norway and Sweden argue about the order of things\n\nMarch 3, 2031\n\nNorway and Sweden met for talks in Helsinki on Monday. Norway presented its plan on Monday. The Norwegian plan begins with a full ceasefire of ten days, followed by the exchange of all prisoners.\n\nNorway demands a full ceasefire.\n";

    private const string Sweden = "Sweden answers Norway with a plan of its own\n\nMarch 4, 2031\n\nSweden presented its plan to Norway in Helsinki on Tuesday. The Swedish plan begins with the exchange of all prisoners, followed by a full ceasefire of ten days.\n\nSweden demands the exchange of all prisoners.\n";

    [Fact]
    public async Task Two_plans_are_told_step_by_step_and_where_their_order_differs()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.txt", Norway);
        folder.Write("b.txt", Sweden);
        string page = System.IO.Path.Combine(folder.Path, "page.html");
        Transcript run = await CalledProgram.Run(["open", System.IO.Path.Combine(folder.Path, "a.txt"), System.IO.Path.Combine(folder.Path, "b.txt"), "--no-page", "--html", page]);
        Assert.Equal(0, run.Code);
        string flat = string.Join(' ', run.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Norway, step by step: a full ceasefire of ten days > the exchange of all prisoners", flat, StringComparison.Ordinal);
        string text = WebUtility.HtmlDecode(Tag().Replace(await System.IO.File.ReadAllTextAsync(page), ""));
        Assert.Contains("The plans of Norway and Sweden beside each other", text, StringComparison.Ordinal);
        Assert.Contains("Another order: Norway puts a full ceasefire of ten days before the exchange of all prisoners", text, StringComparison.Ordinal);
        Assert.Contains("Sweden puts the exchange of all prisoners before a full ceasefire of ten days", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Steps_told_in_the_same_words_are_one_matter_though_nobody_waits_for_them()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.txt", "Norway and Sweden argue\n\nMarch 3, 2031\n\nNorway and Sweden met for talks in Helsinki on Monday. Norway demands a larger quota from Sweden. Norway presented its plan. The Norwegian plan begins with a pause of ten days, followed by the return of all trawlers, and then a summit of the two kings.\n");
        folder.Write("b.txt", "Sweden answers\n\nMarch 4, 2031\n\nSweden rejects a larger quota. Sweden presented its plan to Norway in Helsinki on Tuesday. The Swedish plan begins with a summit of the two kings, followed by the return of all trawlers, and then a pause.\n");
        string page = System.IO.Path.Combine(folder.Path, "page.html");
        Transcript run = await CalledProgram.Run(["open", System.IO.Path.Combine(folder.Path, "a.txt"), System.IO.Path.Combine(folder.Path, "b.txt"), "--no-page", "--html", page]);
        Assert.Equal(0, run.Code);
        string text = WebUtility.HtmlDecode(Tag().Replace(await System.IO.File.ReadAllTextAsync(page), ""));
        Assert.DoesNotContain("No step of one is told in the other", text, StringComparison.Ordinal);
        Assert.Contains("Another order: Norway puts a pause of ten days before a summit of the two kings", text, StringComparison.Ordinal);
        Assert.Contains("Sweden puts a summit of the two kings before a pause", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_that_is_no_negotiation_shows_nothing_of_one()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.txt", "Ferry late\n\nThe ferry to Hallin was two hours late on Monday. Captain Tor Vik said that fog had kept it in the harbour.\n");
        string page = System.IO.Path.Combine(folder.Path, "page.html");
        Assert.Equal(0, (await CalledProgram.Run(["open", System.IO.Path.Combine(folder.Path, "a.txt"), "--no-page", "--html", page])).Code);
        Assert.DoesNotContain("class=\"talks\"", await System.IO.File.ReadAllTextAsync(page), StringComparison.Ordinal);
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
