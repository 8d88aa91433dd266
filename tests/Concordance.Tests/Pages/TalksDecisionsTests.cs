using System.Text.RegularExpressions;
using Concordance.Tests.Desk;
using Concordance.Tests.House;
using Microsoft.Playwright;

namespace Concordance.Tests.Pages;

/// <summary>The negotiation of examples/bakers, with a circle that rests on something assumed.</summary>
public sealed class BakersDesk() : StoryDesk("bakers")
{
    protected override string[] Paths => [Path.Combine(Repository.Root, "examples", "bakers")];
}

/// <summary>What a person decides on a negotiation, in a real browser; each test takes back what it did.</summary>
public sealed class TalksDecisionsTests(BakersDesk story) : IClassFixture<BakersDesk>
{
    private const int Wide = 1300;

    private readonly List<string> _said = [];

    [Fact]
    public async Task A_position_is_set_otherwise_refused_and_back_with_undo()
    {
        IPage page = await Open("talks");
        ILocator positions = page.GetByRole(AriaRole.Main).Locator("td [data-line]");
        await Assertions.Expect(positions.First).ToBeVisibleAsync();
        int all = await positions.CountAsync();
        ILocator one = page.Locator($"[data-line='{await positions.First.GetAttributeAsync("data-line")}']");
        await one.ClickAsync();
        await Button(page, "Edit").ClickAsync();
        await Evidence(page).GetByLabel("What is said of it").SelectOptionAsync("open");
        await Button(page, "Save").ClickAsync();
        await Assertions.Expect(one).ToContainTextAsync(new Regex("open"));
        await Undo(page, () => Assertions.Expect(one).Not.ToContainTextAsync(new Regex(@"^\s*open")));
        await Button(page, "Refuse").ClickAsync();
        await Assertions.Expect(positions).ToHaveCountAsync(all - 1);
        await Undo(page, () => Assertions.Expect(positions).ToHaveCountAsync(all));
        Assert.Empty(Loud());
    }

    [Fact]
    public async Task A_matter_is_called_otherwise_and_joined_with_another()
    {
        IPage page = await Open("talks");
        ILocator rows = page.GetByRole(AriaRole.Main).Locator("tbody th[scope=row]");
        await Assertions.Expect(rows.First).ToBeVisibleAsync();
        int all = await rows.CountAsync();
        string other = (await page.Locator("tbody th[scope=row]").Nth(1).EvaluateAsync<string>("th => th.firstChild.textContent")).Trim();
        await Call(rows.First, "the great matter");
        await Assertions.Expect(rows.First).ToContainTextAsync("the great matter");
        await Undo(page, () => Assertions.Expect(rows.First).Not.ToContainTextAsync("the great matter"));
        await Call(rows.First, other);
        await Assertions.Expect(rows).ToHaveCountAsync(all - 1);
        await Undo(page, () => Assertions.Expect(rows).ToHaveCountAsync(all));
        Assert.Empty(Loud());
    }

    [Fact]
    public async Task A_circle_is_refused_and_a_step_ruled_out_of_every_way_out_of_it()
    {
        IPage page = await Open("talks?part=waiting");
        ILocator circles = page.Locator(".knot"), ways = page.Locator(".knot li");
        await Assertions.Expect(circles.First).ToBeVisibleAsync();
        int all = await circles.CountAsync(), steps = await ways.CountAsync();
        await ways.First.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { NameRegex = new Regex("^Rule out") }).First.ClickAsync();
        await Assertions.Expect(ways).Not.ToHaveCountAsync(steps);
        await Undo(page, () => Assertions.Expect(ways).ToHaveCountAsync(steps));
        await circles.First.Locator("[data-line]").First.ClickAsync();
        await Button(page, "Refuse").ClickAsync();
        await Assertions.Expect(circles).ToHaveCountAsync(all - 1);
        await Undo(page, () => Assertions.Expect(circles).ToHaveCountAsync(all));
        Assert.Empty(Loud());
    }

    [Fact]
    public async Task A_wait_is_refused_by_its_condition_and_comes_back()
    {
        IPage page = await Open("talks?part=waiting");
        ILocator waits = page.GetByRole(AriaRole.Main).Locator("li").Filter(new LocatorFilterOptions { Has = page.GetByText("waits for", new PageGetByTextOptions { Exact = true }), HasText = "’s condition" });
        await Assertions.Expect(waits.First).ToBeVisibleAsync();
        int all = await waits.CountAsync();
        await waits.First.Locator("[data-line]").ClickAsync();
        await Assertions.Expect(Evidence(page).Locator("mark").First).ToBeVisibleAsync();
        await Button(page, "Refuse").ClickAsync();
        await Assertions.Expect(waits).Not.ToHaveCountAsync(all);
        await Undo(page, () => Assertions.Expect(waits).ToHaveCountAsync(all));
        Assert.Empty(Loud());
    }

    [Fact]
    public async Task What_is_supposed_is_kept_over_a_reload_until_it_is_as_the_reports_have_it()
    {
        RunningDesk desk = story.Need();
        IPage page = await Open("talks?part=waiting");
        ILocator first = page.GetByRole(AriaRole.Switch).First;
        await Assertions.Expect(first).ToBeCheckedAsync();
        await first.UncheckAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Keep this as decided" }).ClickAsync();
        await Assertions.Expect(page.GetByText(new Regex("^1 supposition kept by a person"))).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Assertions.Expect(first).Not.ToBeCheckedAsync();
        Assert.Single((await desk.Get($"{await desk.StoryPath()}/talks")).GetProperty("supposed").EnumerateObject());
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "As the reports have it" }).ClickAsync();
        await Assertions.Expect(first).ToBeCheckedAsync();
        Assert.Empty(Loud());
    }

    private static async Task Call(ILocator row, string name)
    {
        await row.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { NameRegex = new Regex("^Call it otherwise") }).ClickAsync();
        await row.GetByLabel("Name of the matter").FillAsync(name);
        await row.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Save", Exact = true }).ClickAsync();
    }

    private static async Task Undo(IPage page, Func<Task> expected)
    {
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Undo", Exact = true }).First.ClickAsync();
        await expected();
    }

    private async Task<IPage> Open(string address)
    {
        RunningDesk desk = story.Need();
        return await story.Browser.OpenDesk(desk, $"/{await desk.StoryPath()}/{address}", Wide, _said);
    }

    /// <summary>A browser tells of the 404 with which the evidence of a refused line may answer.</summary>
    private IEnumerable<string> Loud() => _said.Where(s => !s.Contains("404", StringComparison.Ordinal));

    private static ILocator Evidence(IPage page) => page.GetByRole(AriaRole.Complementary, new PageGetByRoleOptions { Name = "Evidence" });

    private static ILocator Button(IPage page, string name) => Evidence(page).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = name, Exact = true });
}
