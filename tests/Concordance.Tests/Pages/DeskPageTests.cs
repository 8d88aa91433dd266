using System.Text.RegularExpressions;
using Concordance.Tests.Desk;
using Microsoft.Playwright;

namespace Concordance.Tests.Pages;

/// <summary>The desk's page in a real browser, on a desk of its own: each page's main job, and what must never happen on any.</summary>
public sealed class DeskPageTests(Browser browser) : IClassFixture<Browser>
{
    private const int Wide = 1300;

    [Fact]
    public async Task A_line_of_the_brief_opens_its_words_and_leads_into_the_report()
    {
        await using RunningDesk desk = await RunningDesk.Start("strike");
        IPage page = await browser.OpenDesk(desk, $"/{await desk.StoryPath()}/brief", Wide);
        await page.GetByText("reported held").First.ClickAsync();
        ILocator evidence = page.GetByRole(AriaRole.Complementary, new PageGetByRoleOptions { Name = "Evidence" });
        await Assertions.Expect(evidence.Locator("mark").First).ToBeVisibleAsync();
        string marked = (await evidence.Locator("mark").First.TextContentAsync())!;
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/reports/r"));
        await Assertions.Expect(page.GetByText(marked[..Math.Min(20, marked.Length)]).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/brief"));
    }

    [Fact]
    public async Task What_is_refused_in_one_tab_goes_from_another_and_comes_back_with_undo()
    {
        await using RunningDesk desk = await RunningDesk.Start("strike");
        string differences = $"/{await desk.StoryPath()}/differences";
        IPage one = await browser.OpenDesk(desk, differences, Wide), other = await browser.OpenDesk(desk, differences, Wide);
        string why = (await desk.Get($"{await desk.StoryPath()}/conflicts")).GetProperty("items")[0].GetProperty("why").GetString()!;
        ILocator Listed(IPage page) => page.GetByRole(AriaRole.Main).GetByText(why);
        await Assertions.Expect(Listed(other).First).ToBeVisibleAsync();
        await Listed(one).First.ClickAsync();
        await one.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Refuse", Exact = true }).ClickAsync();
        await Assertions.Expect(Listed(one)).ToHaveCountAsync(0);
        await other.ReloadAsync();
        await Assertions.Expect(other.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToBeVisibleAsync();
        await Assertions.Expect(Listed(other)).ToHaveCountAsync(0);
        await one.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Undo", Exact = true }).ClickAsync();
        await Assertions.Expect(Listed(one).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_hostile_report_is_shown_as_text_and_nothing_in_it_runs()
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        const string Hostile = "The minister said <img src=x onerror=\"document.title='taken'\"> on Monday that \"<script>document.title='taken'</script>\" was untrue. \u202EThe mayor of Port Ellery said {{7*7}} ${alert(1)} javascript:alert(1).";
        await desk.Post("reports", new { text = Hostile, name = "hostile" });
        List<string> said = [];
        IPage page = await browser.OpenDesk(desk, $"/{await desk.StoryPath()}/statements", Wide, said);
        string id = (await desk.Get("collection")).GetProperty("reports")[0].GetProperty("id").GetString()!;
        await page.GotoAsync(new Uri(desk.Root, $"/reports/{id}").ToString());
        await Assertions.Expect(page.GetByText("onerror", new PageGetByTextOptions { Exact = false }).First).ToBeVisibleAsync();
        Assert.DoesNotContain("taken", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("article img, main img").CountAsync());
        Assert.Empty(said);
    }

    [Fact]
    public async Task Words_pasted_on_the_page_become_a_report()
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        IPage page = await browser.OpenDesk(desk, "/reports", Wide);
        await page.GetByText("Paste", new PageGetByTextOptions { Exact = false }).First.ClickAsync();
        await page.GetByLabel("Text", new PageGetByLabelOptions { Exact = false }).First.FillAsync("The harbour office said on Monday that the pier stays closed until Friday.");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new Regex("^Read") }).First.ClickAsync();
        for (int i = 0; i < 150 && desk.Collection.Held.Reports.IsEmpty; i++) await Task.Delay(200);
        Assert.Contains("the pier stays closed", System.Text.Encoding.UTF8.GetString(desk.Collection.Held.Reports.Single().Bytes.AsSpan()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_that_are_ticked_become_one_story()
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        await desk.Post("reports", new { text = "Mayor Ada Lind said on 3 March 2031 that the old bridge would be closed.", name = "bridge" });
        await desk.Post("reports", new { text = "Geologist Petra Sand found zinc in the Kolvar hills on 9 May 2031.", name = "ore" });
        List<string> said = [];
        IPage page = await browser.OpenDesk(desk, "/reports", Wide, said);
        await page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { NameRegex = new Regex("^Choose report") }).First.CheckAsync();
        ILocator join = page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "They tell one story" });
        await Assertions.Expect(join).ToBeDisabledAsync();
        await page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { NameRegex = new Regex("^Choose report") }).Nth(1).CheckAsync();
        await join.ClickAsync();
        await Assertions.Expect(page.GetByText("Put together. Undo parts them again.").First).ToBeVisibleAsync();
        Assert.Equal(1, (await desk.Get("collection")).GetProperty("stories").GetArrayLength());
        Assert.Empty(said);
    }

    [Fact]
    public async Task Marked_words_become_a_finding_that_says_who_made_it()
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        string report = (await desk.Post("reports", new { text = "Mayor Ada Lind walked the pier on Monday. The council meets again.", name = "gazette" })).Said.GetProperty("ids")[0].GetString()!;
        List<string> said = [];
        IPage page = await browser.OpenDesk(desk, $"/reports/{report}", Wide, said);
        await page.GetByText("The council meets again").First.WaitForAsync();
        await page.EvaluateAsync("""
            () => {
              const walk = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
              for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                const at = node.data.indexOf('The council meets again');
                if (at >= 0) { getSelection().setBaseAndExtent(node, at, node, at + 23); break; }
              }
            }
            """);
        ILocator form = page.GetByRole(AriaRole.Form, new PageGetByRoleOptions { Name = "Make a finding" });
        await form.GetByRole(AriaRole.Combobox).First.SelectOptionAsync("event");
        await form.GetByLabel("State").SelectOptionAsync("planned");
        await form.GetByLabel("Day").FillAsync("2031-03-20");
        await form.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Make a finding" }).ClickAsync();
        await Assertions.Expect(form).ToHaveCountAsync(0);
        await page.GotoAsync(new Uri(desk.Root, $"/{await desk.StoryPath()}/timeline").ToString());
        await page.GetByRole(AriaRole.Main).Locator("[data-line]").Filter(new LocatorFilterOptions { HasText = "The council meets again" }).First.ClickAsync();
        ILocator evidence = page.GetByRole(AriaRole.Complementary, new PageGetByRoleOptions { Name = "Evidence" });
        await Assertions.Expect(evidence.GetByText("Made by hand")).ToBeVisibleAsync();
        Assert.Empty(said);
    }
}
