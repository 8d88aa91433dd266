using Concordance.Tests.Desk;
using Microsoft.Playwright;

namespace Concordance.Tests.Pages;

/// <summary>One chromium for all tests of pages: that named by CHROMIUM, else the one on the PATH.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Missing = "needs chromium (on the PATH, or named by the variable CHROMIUM)";

    /// <summary>Milliseconds that anything on a page may take.</summary>
    private const float Longest = 90_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        string? path = Environment.GetEnvironmentVariable("CHROMIUM") ?? (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).SelectMany(d => new[] { Path.Combine(d, "chromium"), Path.Combine(d, "chromium-browser") }).FirstOrDefault(File.Exists);
        if (path is null) return;
        // A machine that runs all tests at once answers slowly; what never comes still fails.
        Assertions.SetDefaultExpectTimeout(Longest);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    public async Task<IPage> Open(string html, int width, ColorScheme scheme = ColorScheme.Light)
    {
        Assert.SkipWhen(_browser is null, Missing);
        IPage page = await (await Context(width, scheme)).NewPageAsync();
        await page.GotoAsync(new Uri(html).AbsoluteUri);
        return page;
    }

    /// <summary>A page of a desk, in a browser that has its cookie.</summary>
    /// <param name="said">Filled with what the page says to the console, and its faults.</param>
    /// <param name="scale">Of a picture's points to the page's.</param>
    internal async Task<IPage> OpenDesk(RunningDesk desk, string address, int width, List<string>? said = null, ColorScheme scheme = ColorScheme.Light, float scale = 1)
    {
        Assert.SkipWhen(_browser is null, Missing);
        IBrowserContext context = await Context(width, scheme, scale);
        string[] cookie = desk.Cookie.Split('=', 2);
        await context.AddCookiesAsync([new Cookie { Name = cookie[0], Value = cookie[1], Url = desk.Root.ToString() }]);
        IPage page = await context.NewPageAsync();
        if (said is not null)
        {
            page.Console += (_, message) => said.Add($"{page.Url}: {message.Text}");
            page.PageError += (_, fault) => said.Add($"{page.Url}: {fault}");
        }

        await page.GotoAsync(new Uri(desk.Root, address).ToString());
        return page;
    }

    private async Task<IBrowserContext> Context(int width, ColorScheme scheme, float scale = 1)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme, DeviceScaleFactor = scale, ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(Longest);
        return context;
    }
}
