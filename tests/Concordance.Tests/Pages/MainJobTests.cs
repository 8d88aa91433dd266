using System.Text.Json;
using System.Text.RegularExpressions;
using Concordance.Tests.Desk;
using Microsoft.Playwright;

namespace Concordance.Tests.Pages;

/// <summary>What each page is for, done as a reader does it, on one story.</summary>
public abstract class MainJobTests<TDesk>(TDesk story) : IClassFixture<TDesk>
    where TDesk : StoryDesk
{
    private const int Wide = 1300;

    private readonly List<string> _said = [];

    [Fact]
    public async Task A_line_is_walked_opened_left_and_found_again_after_a_reload_by_keyboard_alone()
    {
        IPage page = await Open("statements");
        // The first stop of the keyboard leads past what stands around the page.
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#middle", await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')"));
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[data-line]").First.FocusAsync();
        string first = Line(page);
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.NotEqual(first, Line(page));
        string chosen = Line(page);
        await Assertions.Expect(Evidence(page).Locator("mark").First).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Assertions.Expect(Evidence(page).Locator("mark").First).ToBeVisibleAsync();
        Assert.Equal(chosen, Line(page));
        await page.Locator($"[data-line='{chosen}']").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/reports/r"));
        await Assertions.Expect(page.Locator("[data-at]").First).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator($"[data-line='{chosen}']").First).ToBeFocusedAsync();
        Assert.Empty(_said);
    }

    [Fact]
    public async Task Statements_are_chosen_by_who_said_them_and_by_their_words()
    {
        RunningDesk desk = story.Need();
        JsonElement speaker = (await desk.Get($"{await desk.StoryPath()}/statements/choices")).GetProperty("speakers")[0];
        IPage page = await Open("statements");
        await page.GetByRole(AriaRole.Combobox, new PageGetByRoleOptions { NameRegex = new Regex("^Speaker") }).SelectOptionAsync(speaker.GetProperty("id").GetString()!);
        int count = speaker.GetProperty("count").GetInt32();
        await Assertions.Expect(page.GetByText(count == 1 ? "1 statement" : $"{count} statements", new PageGetByTextOptions { Exact = true }).First).ToBeVisibleAsync();
        await page.GetByLabel("Holds the words").FillAsync("zzzz");
        await Assertions.Expect(page.GetByText("No statement fits these choices.")).ToBeVisibleAsync();
        Assert.Empty(_said);
    }

    [Fact]
    public async Task A_search_leads_from_any_page_to_the_words_and_to_who_said_them()
    {
        RunningDesk desk = story.Need();
        JsonElement said = (await desk.Get($"{await desk.StoryPath()}/statements")).GetProperty("items").EnumerateArray().First(s => s.GetProperty("speakerName").ValueKind == JsonValueKind.String);
        string words = said.GetProperty("content")[0].GetProperty("text").GetString()!;
        IPage page = await Open("timeline");
        await page.GetByRole(AriaRole.Searchbox).First.FillAsync(words.Split('\n')[0][..Math.Min(40, words.Split('\n')[0].Length)]);
        await page.Keyboard.PressAsync("Enter");
        ILocator hit = page.GetByRole(AriaRole.Main).Locator("[data-line]").First;
        await Assertions.Expect(hit).ToContainTextAsync(said.GetProperty("speakerName").GetString()!);
        await hit.ClickAsync();
        await Assertions.Expect(Evidence(page).Locator("mark").First).ToBeVisibleAsync();
        Assert.Empty(_said);
    }

    [Fact]
    public async Task The_slider_greys_what_was_not_yet_known_and_plans_that_came_to_nothing_stand_alone()
    {
        IPage page = await Open("timeline");
        ILocator slider = page.GetByRole(AriaRole.Slider);
        await slider.FocusAsync();
        await page.Keyboard.PressAsync("Home");
        await Assertions.Expect(page.Locator("li.later").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("End");
        await Assertions.Expect(page.Locator("li.later")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new Regex("joined to no report of what came of") }).ClickAsync();
        await Assertions.Expect(page.Locator("circle.filled, circle.done")).ToHaveCountAsync(0);
        Assert.Empty(_said);
    }

    [Fact]
    public async Task A_report_is_taken_out_of_the_columns_and_comes_back()
    {
        IPage page = await Open("side-by-side");
        ILocator heads = page.Locator("thead th");
        await Assertions.Expect(heads.First).ToBeVisibleAsync();
        int columns = await heads.CountAsync();
        ILocator box = page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = "Reports shown" }).GetByRole(AriaRole.Checkbox).First;
        await box.UncheckAsync();
        await Assertions.Expect(heads).ToHaveCountAsync(columns - 1);
        await box.CheckAsync();
        await Assertions.Expect(heads).ToHaveCountAsync(columns);
        Assert.Empty(_said);
    }

    [Fact]
    public async Task A_name_is_parted_and_joined_again_with_undo_and_who_is_never_quoted_stands_alone()
    {
        IPage page = await Open("names");
        ILocator split = page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Split", Exact = true });
        await Assertions.Expect(split.First).ToBeVisibleAsync();
        int joined = await split.CountAsync();
        await split.First.ClickAsync();
        await Assertions.Expect(page.GetByText("Kept apart. Undo joins them again.")).ToBeVisibleAsync();
        await Assertions.Expect(split).Not.ToHaveCountAsync(joined);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Undo", Exact = true }).First.ClickAsync();
        await Assertions.Expect(split).ToHaveCountAsync(joined);
        await page.GetByLabel("Spoken of, but no statement of theirs found").CheckAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main).GetByText(new Regex(@"\d+ statements?\b"))).ToHaveCountAsync(0);
        Assert.Empty(_said);
    }

    [Fact]
    public async Task The_layers_of_a_report_are_switched_and_its_margin_opens_a_statement()
    {
        RunningDesk desk = story.Need();
        string report = (await desk.Get($"{await desk.StoryPath()}/statements")).GetProperty("items")[0].GetProperty("report").GetString()!;
        IPage page = await story.Browser.OpenDesk(desk, $"/reports/{report}", Wide, _said);
        await page.Locator(".bar").First.ClickAsync();
        await Assertions.Expect(Evidence(page).GetByText("How it came to us")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new Regex("^Who said it") }).ClickAsync();
        await Assertions.Expect(page.Locator(".bar")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new Regex("^Names") }).ClickAsync();
        await Assertions.Expect(page.Locator("article .names").First).ToBeVisibleAsync();
        Assert.Empty(_said);
    }

    [Fact]
    public async Task The_day_of_a_report_is_corrected_and_the_last_decision_taken_back_but_never_what_the_folder_brought()
    {
        RunningDesk desk = story.Need();
        int held = (await desk.Get("collection")).GetProperty("reports").GetArrayLength();
        IPage page = await story.Browser.OpenDesk(desk, "/reports", Wide, _said);
        ILocator row = page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).Filter(new LocatorFilterOptions { Has = page.GetByText("Correct, mark or remove") }).First;
        await row.GetByText("Correct, mark or remove").ClickAsync();
        await row.GetByLabel(new Regex("^Day")).FillAsync("2031-01-09");
        await row.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Keep", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main).GetByText(new Regex("9 January.*given by a person")).First).ToBeVisibleAsync();
        ILocator undo = page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Undo", Exact = true }).First;
        await undo.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main).GetByText(new Regex("9 January.*given by a person"))).ToHaveCountAsync(0);
        await page.GotoAsync(new Uri(desk.Root, "/history").ToString());
        await Assertions.Expect(page.Locator(".undone").First).ToBeVisibleAsync();
        for (int i = 0; i < 3; i++)
        {
            await undo.ClickAsync();
            await Assertions.Expect(undo).ToBeEnabledAsync();
        }

        Assert.Equal(held, (await desk.Get("collection")).GetProperty("reports").GetArrayLength());
    }

    [Fact]
    public async Task Nothing_moves_by_itself_for_who_asked_for_less_motion()
    {
        IPage page = await Open("brief");
        await page.Locator("[data-line]").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Names", Exact = true }).HoverAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("() => document.getAnimations().length"));
    }

    protected async Task<IPage> Open(string name)
    {
        RunningDesk desk = story.Need();
        return await story.Browser.OpenDesk(desk, $"/{await desk.StoryPath()}/{name}", Wide, _said);
    }

    protected static ILocator Evidence(IPage page) => page.GetByRole(AriaRole.Complementary, new PageGetByRoleOptions { Name = "Evidence" });

    private static string Line(IPage page) => Regex.Match(page.Url, "line=([^&]+)").Groups[1].Value;
}

public sealed class StrikeMainJobTests(StrikeDesk story) : MainJobTests<StrikeDesk>(story);

public sealed class FiveReportsMainJobTests(FiveReportsDesk story) : MainJobTests<FiveReportsDesk>(story)
{
    [Fact]
    public async Task A_way_out_that_is_supposed_opens_its_circle_and_an_assumption_left_out_takes_its_own()
    {
        IPage page = await Open("talks?part=waiting");
        ILocator circles = page.Locator(".knot");
        await Assertions.Expect(circles.First).ToBeVisibleAsync();
        int before = await circles.CountAsync();
        await circles.Last.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { NameRegex = new Regex("^Suppose this") }).First.ClickAsync();
        await Assertions.Expect(circles).ToHaveCountAsync(before - 1);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "As the reports have it" }).ClickAsync();
        await Assertions.Expect(circles).ToHaveCountAsync(before);
        await page.GetByLabel("Assume it").First.UncheckAsync();
        await Assertions.Expect(page.GetByText(new Regex("^Circle \\d: would stand")).First).ToBeVisibleAsync();
    }
}
