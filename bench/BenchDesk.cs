using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Concordance.Desk.Collections;
using Concordance.Desk.Kept;
using Concordance.Desk.Making;
using Concordance.Desk.Server;
using Concordance.Intake;
using Concordance.Store.Files;
using Microsoft.Playwright;

namespace Concordance.Bench;

/// <summary>A desk on a collection of its own with a page of it in chromium: that named by CHROMIUM, else the one on the PATH.</summary>
internal sealed class BenchDesk : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("concordance-bench-").FullName;
    private readonly CollectionFile _file;
    private readonly OpenCollection _collection;
    private readonly DeskServer _server;
    private readonly IPlaywright _playwright = Playwright.CreateAsync().GetAwaiter().GetResult();
    private readonly IBrowser _browser;

    public BenchDesk(IEnumerable<string> texts)
    {
        IntakeSettings settings = new();
        _file = CollectionFile.Open(Path.Combine(_folder, "bench.concordance"));
        _collection = new OpenCollection(_file, new DossierMaker(Environment.ProcessorCount, KeptReports.In(_file, Console.WriteLine)), settings, "bench", TimeProvider.System);
        int number = 0;
        foreach (string text in texts) _collection.AddReport($"{number++:D5}.txt", Encoding.UTF8.GetBytes(text), "made", Store.Acts.ReportFacts.None);
        Stopwatch making = Stopwatch.StartNew();
        Shown shown = _collection.Current;
        Made = making.Elapsed;
        Findings = Dossiers.Reasons.Turned.All(shown.Dossier).Count();
        _server = DeskServer.Start(_collection, new DeskStamp("bench", "bench", "bench"), 0, TimeProvider.System).GetAwaiter().GetResult();
        string path = Environment.GetEnvironmentVariable("CHROMIUM") ?? (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(d => Path.Combine(d, "chromium")).FirstOrDefault(File.Exists) ?? throw new FileNotFoundException("needs chromium (on the PATH, or named by the variable CHROMIUM)");
        _browser = _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"] }).GetAwaiter().GetResult();
        Page = _browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1360, Height = 900 } }).GetAwaiter().GetResult();
        Wait(Page.GotoAsync(_server.Address.ToString()));
        Story = Ask("collection").GetProperty("stories").EnumerateArray().MaxBy(s => s.GetProperty("reports").GetArrayLength()).GetProperty("id").GetString()!;
    }

    public IPage Page { get; }

    /// <summary>How long reading and comparing took.</summary>
    public TimeSpan Made { get; }

    public int Findings { get; }

    /// <summary>The id of the largest story.</summary>
    public string Story { get; }

    /// <summary>Seconds of processor time until the collection is there, as at the start of the program.</summary>
    /// <param name="kept">With what the collection keeps of an earlier reading.</param>
    public double OpenAgain(bool kept)
    {
        TimeSpan begun = Environment.CpuUsage.TotalTime;
        using CollectionFile file = CollectionFile.Open(_file.Path);
        using OpenCollection collection = new(file, new DossierMaker(Environment.ProcessorCount, kept ? KeptReports.In(file, Console.WriteLine) : null), new IntakeSettings(), "bench", TimeProvider.System);
        _ = collection.Current;
        return (Environment.CpuUsage.TotalTime - begun).TotalSeconds;
    }

    public void Open(string address) => Wait(Page.GotoAsync(new Uri(_server.Root, address).ToString()));

    public T Evaluate<T>(string script, object? argument = null) => Page.EvaluateAsync<T>(script, argument).GetAwaiter().GetResult();

    /// <summary>What the desk answers to the page.</summary>
    public JsonElement Ask(string path) => JsonDocument.Parse(Evaluate<string>("path => fetch('/api/' + path).then(a => a.text())", path)).RootElement;

    public static void Wait(Task what) => what.GetAwaiter().GetResult();

    public void Dispose()
    {
        Wait(_browser.DisposeAsync().AsTask());
        _playwright.Dispose();
        Wait(_server.DisposeAsync().AsTask());
        _collection.Dispose();
        _file.Dispose();
        Directory.Delete(_folder, true);
    }
}
