using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Desk.Exports;
using Concordance.Dossiers;
using Concordance.Dossiers.Exports;
using Concordance.Dossiers.Html;
using Concordance.Dossiers.Json;
using Concordance.Intake.Decided;
using Concordance.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Concordance.Desk.Server;

/// <summary>The dossier to take away, without what is confidential or under embargo.</summary>
internal static class ExportRoute
{
    public static void Map(IEndpointRouteBuilder api, IShownCollection collection, DeskStamp stamp, TimeProvider clock) => api.MapGet("/export", IResult (string? @as, string? fullText) =>
    {
        Shown shown = collection.Current;
        Exported? exported = Exported.Of(shown, DateOnly.FromDateTime(clock.GetLocalNow().Date));
        if (exported is null) return TypedResults.Problem("Every report is confidential or under embargo.", title: "There is nothing to export", statusCode: StatusCodes.Status409Conflict);
        (Dossier dossier, ReportTexts texts) = (exported.Dossier, exported.Texts);
        if (@as is "json" or "html" or "decisions" || (@as is not null && ExportForms.Find(@as) is not null))
        {
            try { collection.Share(@as, dossier.Reports.Select(r => shown.FindReport(r.Id) is { } report ? shown.HeldOf(report)?.Name : null).OfType<string>().ToImmutableArray()); }
            catch (StoreException e) { return TypedResults.Problem($"That a copy leaves could not be kept ({e.Said}); {e.ToDo}.", title: "Nothing was exported", statusCode: StatusCodes.Status507InsufficientStorage); }
        }

        return @as switch
        {
            "json" => File(s => DossierJson.Write(dossier, s), "application/json", "dossier.json"),
            "html" => File(s => s.Write(System.Text.Encoding.UTF8.GetBytes(HtmlBrief.Write(dossier, texts, new HtmlOptions(fullText == "yes", stamp.Version, stamp.Models)))), "text/html; charset=utf-8", "brief.html"),
            "decisions" => File(s => s.Write(System.Text.Encoding.UTF8.GetBytes(DecisionsYaml.Write(exported.Decisions, Stamp.Lines(dossier, stamp.Version, stamp.Models)))), "application/yaml; charset=utf-8", "decisions.yaml"),
            { } name when ExportForms.Find(name) is { } format => File(s => format.Write(dossier, texts, new ExportOptions(fullText != "yes", stamp.Version, stamp.Models), s), "application/octet-stream", $"dossier.{Ending(name)}"),
            _ => TypedResults.Problem($"“{@as}” is not a form of ours, expected json, html, decisions, {string.Join(", ", ExportForms.All.Select(f => f.Name))}.", title: "There is no such form", statusCode: StatusCodes.Status400BadRequest),
        };
    }).Produces(StatusCodes.Status200OK, contentType: "application/octet-stream").WithSummary("The dossier to take away, without what is confidential or under embargo");

    private static string Ending(string format) => format switch { "annotations" => "annotations.json", "csv" => "csv.zip", "plover" => "plover.jsonl", _ => format };

    private static IResult File(Action<Stream> write, string type, string name)
    {
        using MemoryStream bytes = new();
        write(bytes);
        return Results.File(bytes.ToArray(), type, name);
    }
}
