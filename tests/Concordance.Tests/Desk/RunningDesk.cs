using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Concordance.Desk.Collections;
using Concordance.Desk.Making;
using Concordance.Desk.Server;
using Concordance.Intake;
using Concordance.Store.Files;
using Concordance.Tests.House;

namespace Concordance.Tests.Desk;

/// <summary>A desk on this machine with a browser's cookie, on a collection of its own.</summary>
internal sealed class RunningDesk : IAsyncDisposable
{
    private readonly string _folder;
    private readonly CookieContainer _cookies = new();
    private readonly CollectionFile? _file;
    private readonly OpenCollection? _collection;
    private DeskServer _server;

    private RunningDesk(string folder, CollectionFile? file, OpenCollection? collection, DeskServer server)
    {
        (_folder, _file, _collection, _server, Root) = (folder, file, collection, server, server.Root);
        Browser = new HttpClient(new HttpClientHandler { CookieContainer = _cookies, AllowAutoRedirect = true }) { BaseAddress = server.Root };
        Browser.DefaultRequestHeaders.Add(Gate.OurHeader, "1");
    }

    public HttpClient Browser { get; }

    public OpenCollection Collection => _collection ?? throw new InvalidOperationException("a dossier made before is no collection");

    /// <summary>What the browser sends along.</summary>
    public string Cookie => _cookies.GetCookieHeader(Root);

    public Uri Root { get; }

    public Uri Address => _server.Address;

    public string Store => Path.Combine(_folder, "desk.concordance");

    /// <param name="example">A folder of examples/; null for an empty collection.</param>
    /// <param name="folder">Where its file goes; it is deleted at the end. Null makes one.</param>
    public static Task<RunningDesk> Start(string? example, string? folder = null) => StartOn(example is null ? [] : [Path.Combine(Repository.Root, "examples", example)], folder);

    /// <param name="paths">What its collection is filled from; none for an empty one.</param>
    /// <param name="folder">As above.</param>
    /// <param name="port">0 for any that is free.</param>
    public static async Task<RunningDesk> StartOn(string[] paths, string? folder = null, int port = 0)
    {
        folder ??= Directory.CreateTempSubdirectory("concordance-desk-").FullName;
        IntakeSettings settings = new();
        CollectionFile file = CollectionFile.Open(Path.Combine(folder, "desk.concordance"));
        OpenCollection collection = new(file, new DossierMaker(2, null), settings, "desk", TimeProvider.System);
        if (paths.Length > 0) FolderImport.Take(collection, paths, ReportIntake.Read(paths, settings), settings);
        RunningDesk desk = new(folder, file, collection, await Serve(collection, port));
        await desk.Browser.GetAsync(desk.Address);
        return desk;
    }

    /// <summary>The program is stopped; its collection stays.</summary>
    public ValueTask Stop() => _server.DisposeAsync();

    /// <summary>The program is started again, where it was, with an address of its own.</summary>
    public async Task StartAgain() => _server = await Serve(Collection, Root.Port);

    /// <summary>A free port below those that systems give out by themselves: where a desk stops and starts again, no other test gets it in between.</summary>
    public static int LowPort()
    {
        for (int port = 20_000 + (Environment.ProcessId % 10_000); ; port++)
        {
            try
            {
                using TcpListener listener = new(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException) when (port < 32_000)
            {
                // Taken: the next one.
            }
        }
    }

    private static Task<DeskServer> Serve(OpenCollection collection, int port) => DeskServer.Start(collection, new DeskStamp("desk", "test", "test"), port, TimeProvider.System);

    /// <summary>A desk that shows a dossier made before.</summary>
    public static async Task<RunningDesk> Show(MadeCollection made)
    {
        RunningDesk desk = new(Directory.CreateTempSubdirectory("concordance-desk-").FullName, null, null, await DeskServer.Start(made, new DeskStamp("made", "test", "test"), 0, TimeProvider.System));
        await desk.Browser.GetAsync(desk.Address);
        return desk;
    }

    public async Task<JsonElement> Get(string path)
    {
        using HttpResponseMessage response = await Browser.GetAsync($"api/{path}");
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async Task<(HttpStatusCode Code, JsonElement Said)> Post(string path, object body)
    {
        using HttpResponseMessage response = await Browser.PostAsJsonAsync($"api/{path}", body);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    public async Task<string> StoryPath() => $"stories/{(await Get("collection")).GetProperty("stories")[0].GetProperty("id").GetString()}";

    public async Task<long> Seq() => (await Get("collection")).GetProperty("seq").GetInt64();

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await _server.DisposeAsync();
        _collection?.Dispose();
        _file?.Dispose();
        Directory.Delete(_folder, true);
    }
}
