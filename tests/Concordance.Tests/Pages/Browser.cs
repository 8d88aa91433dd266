using Microsoft.Playwright;

namespace Concordance.Tests.Pages;

/// <summary>One chromium for all tests of pages: that named by CHROMIUM, else the one on the PATH.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        string? path = Environment.GetEnvironmentVariable("CHROMIUM") ?? (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).SelectMany(d => new[] { Path.Combine(d, "chromium"), Path.Combine(d, "chromium-browser") }).FirstOrDefault(File.Exists);
        if (path is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <param name="observed">Axe is run by a script, which the page itself forbids.</param>
    public async Task<IPage> Open(string html, int width, ColorScheme scheme = ColorScheme.Light, bool observed = false)
    {
        Assert.SkipWhen(_browser is null, "needs chromium (on the PATH, or named by the variable CHROMIUM)");
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme, BypassCSP = observed });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(html).AbsoluteUri);
        return page;
    }
}
