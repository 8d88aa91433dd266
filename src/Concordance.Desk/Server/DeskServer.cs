using System.Net;
using Concordance.Desk.Collections;
using Concordance.Desk.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Concordance.Desk.Server;

/// <summary>The desk's server: on this machine alone, for the browser that opened the address said at the start.</summary>
public sealed class DeskServer : IAsyncDisposable
{
    private const long MostBytes = 64_000_000;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    private readonly WebApplication _app;
    private readonly Gate _gate;
    private readonly Timer _timer;

    private DeskServer(WebApplication app, Gate gate, IShownCollection collection)
    {
        _app = app;
        _gate = gate;
        _timer = new Timer(_ => collection.Look(), null, Look, Look);
    }

    /// <summary>The address to open; it works once.</summary>
    public Uri Address => new(Root, $"/?{Gate.TokenKey}={_gate.Token}");

    public Uri Root => new(_app.Urls.First());

    /// <param name="port">0 for any that is free.</param>
    /// <exception cref="IOException">Where the port is taken.</exception>
    public static async Task<DeskServer> Start(IShownCollection collection, DeskStamp stamp, int port, TimeProvider clock)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBytes;
        });
        builder.Services.Configure<JsonOptions>(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Clear();
            json.SerializerOptions.TypeInfoResolverChain.Add(DeskJson.Options.TypeInfoResolver!);
            json.SerializerOptions.PropertyNamingPolicy = DeskJson.Options.PropertyNamingPolicy;
            json.SerializerOptions.Encoder = DeskJson.Options.Encoder;
            foreach (System.Text.Json.Serialization.JsonConverter converter in DeskJson.Options.Converters) json.SerializerOptions.Converters.Add(converter);
        });
        builder.Services.AddSingleton(collection);
        builder.Services.AddProblemDetails();
        builder.Services.AddEndpointsApiExplorer();
        builder.Services.AddResponseCompression(compress => compress.EnableForHttps = true);
        WebApplication app = builder.Build();
        Gate gate = new();
        app.Use(gate.Pass);
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseResponseCompression();
        RouteGroupBuilder api = app.MapGroup("/api");
        ReadingRoutes.Map(api, collection, stamp);
        ActingRoutes.Map(api, collection);
        ChangesRoute.Map(api, collection, app.Lifetime.ApplicationStopping);
        ExportRoute.Map(api, collection, stamp, clock);
        api.MapGet("/openapi.json", (IApiDescriptionGroupCollectionProvider routes) => Results.Text(new DeskContract(routes).Text(), "application/json")).ExcludeFromDescription();
        PageRoutes.Map(app);
        await app.StartAsync();
        return new DeskServer(app, gate, collection);
    }

    /// <summary>Ends when the program is told to stop (Ctrl-C).</summary>
    public Task Wait(CancellationToken stop = default) => _app.WaitForShutdownAsync(stop);

    public async ValueTask DisposeAsync()
    {
        await _timer.DisposeAsync();
        await _app.DisposeAsync();
    }
}
