using System.Threading.Channels;
using Concordance.Desk.Collections;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Concordance.Desk.Server;

/// <summary>The event "changed": the number of the latest act, and what was done.</summary>
public sealed record ChangedView(long Seq, string Words);

/// <summary>The event "progress": how far long work is.</summary>
/// <param name="What">"reading".</param>
public sealed record ProgressView(int Done, int Of, string What);

/// <summary>What was changed by any tab or desk, as server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html).</summary>
internal static class ChangesRoute
{
    /// <summary>A page that reads slowly misses the oldest, which the newest number makes up for.</summary>
    private const int MostWaiting = 100;

    /// <summary>A line without meaning shows that the way is still open.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(15);

    public static void Map(IEndpointRouteBuilder api, IShownCollection collection, CancellationToken stopping) => api.MapGet("/changes", async (HttpContext context, CancellationToken gone) =>
    {
        Channel<string> channel = Channel.CreateBounded<string>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest });
        void Changed(long seq, string words) => channel.Writer.TryWrite(Event("changed", new ChangedView(seq, words)));
        void Reading(int done, int of) => channel.Writer.TryWrite(Event("progress", new ProgressView(done, of, "reading")));
        collection.Changed += Changed;
        collection.Reading += Reading;
        using CancellationTokenSource ended = CancellationTokenSource.CreateLinkedTokenSource(gone, stopping);
        try
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.WriteAsync(": open\n\n", ended.Token);
            while (!ended.IsCancellationRequested)
            {
                await context.Response.Body.FlushAsync(ended.Token);
                using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(ended.Token);
                patience.CancelAfter(Breath);
                string next;
                try { next = await channel.Reader.ReadAsync(patience.Token); }
                catch (OperationCanceledException) when (!ended.IsCancellationRequested) { next = ": still here\n\n"; }
                await context.Response.WriteAsync(next, ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page went away, or the desk closes: nothing is left to say.
        }
        finally
        {
            collection.Changed -= Changed;
            collection.Reading -= Reading;
        }
    }).Produces<ChangedView>(StatusCodes.Status200OK, "text/event-stream").WithSummary("Server-sent events: “changed” (ChangedView) and “progress” (ProgressView)");

    private static string Event(string name, object data) => $"event: {name}\ndata: {System.Text.Json.JsonSerializer.Serialize(data, DeskJson.Options)}\n\n";
}
