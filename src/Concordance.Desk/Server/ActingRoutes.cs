using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Desk.Views;
using Concordance.Dossiers.Json;
using Concordance.Intake.Decided;
using Concordance.Intake.Encodings;
using Concordance.Intake.Files;
using Concordance.Intake.Given;
using Concordance.Store;
using Concordance.Store.Acts;
using Concordance.Store.Held;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Concordance.Desk.Server;

/// <summary>The number of an act that was kept, and what it was.</summary>
public sealed record DoneView(long Seq, string Words);

/// <summary>Reports that came in: their ids, and what stood in the way of others.</summary>
public sealed record AddedView(ImmutableArray<string> Ids, ImmutableArray<string> Notices);

/// <summary>A pasted report.</summary>
public sealed record PastedReport(string Text, string? Name = null, DateOnly? Published = null, string? Outlet = null, string? Url = null);

/// <summary>What a page may do. An answer of success means that it is on the disk.</summary>
internal static class ActingRoutes
{
    public static void Map(IEndpointRouteBuilder api, IShownCollection collection)
    {
        api.MapPost("/acts", Results<Created<DoneView>, ProblemHttpResult> (ActRequest asked) =>
        {
            // Words stand where they stood before the act that is being worked in; what only came with it is waited for.
            (Act? act, string? wrong) = asked.Act.On(collection.Latest);
            if (act is null) (act, wrong) = asked.Act.On(collection.Current);
            return act is null ? Wrong(wrong!) : Do(collection, act, asked.BasedOn);
        }).WithSummary("Decides on a finding, on names or on a report");
        api.MapPost("/undo", Results<Created<DoneView>, ProblemHttpResult> () =>
            Standing.ToUndo(collection.Held.Acts, collection.Desk) is { } act ? Do(collection, new Undo(act.Number), null) : Wrong("There is nothing of this desk to take back.")).WithSummary("Takes back this desk's latest act");
        api.MapPost("/redo", Results<Created<DoneView>, ProblemHttpResult> () =>
            Standing.ToRedo(collection.Held.Acts, collection.Desk) is { } undo ? Do(collection, new Undo(undo.Number), null) : Wrong("There is nothing to do again.")).WithSummary("Does again what was taken back last");
        api.MapPost("/reports", async Task<Results<Created<AddedView>, ProblemHttpResult>> (HttpRequest request) => request.HasFormContentType ? await Files(collection, request) : await Pasted(collection, request)).Accepts<PastedReport>("application/json", "multipart/form-data").DisableAntiforgery().WithSummary("Takes in a pasted report, or files");
        api.MapPost("/reports/{id}/remove", Results<Created<DoneView>, ProblemHttpResult> (string id) => Held(collection, id) is { } held ? Do(collection, new RemoveReport(held.Name), null) : ReadingRoutes.NotHere("report", id)).WithSummary("Takes a report out; it can be taken back");
        api.MapPost("/reports/{id}/delete", Results<Created<DoneView>, ProblemHttpResult> (string id) => Held(collection, id) is { } held ? Kept(() => collection.Delete(held.Name), $"{held.Name} was deleted for good") : ReadingRoutes.NotHere("report", id)).WithSummary("Deletes a report's text for good");
    }

    private static Results<Created<DoneView>, ProblemHttpResult> Do(IShownCollection collection, Act act, long? basedOn)
    {
        string words = HistoryView.InWords(act, act is Undo ? collection.Held.Acts : []);
        return Kept(() => collection.Do(act, basedOn, words), words);
    }

    private static Results<Created<DoneView>, ProblemHttpResult> Kept(Func<KeptAct> keep, string words)
    {
        try
        {
            KeptAct kept = keep();
            return TypedResults.Created("/api/history", new DoneView(kept.Number, words));
        }
        catch (StaleActException stale)
        {
            return TypedResults.Problem($"Since this page was loaded, {stale.Latest.Desk}: {HistoryView.InWords(stale.Latest.Act)}. Nothing was changed by you; look at it and decide again.", title: "Somebody decided on this meanwhile", statusCode: StatusCodes.Status409Conflict,
                extensions: new Dictionary<string, object?> { ["current"] = stale.Latest.Number });
        }
        catch (StoreException e)
        {
            return TypedResults.Problem($"{e.Said}; {e.ToDo}.", title: "This was not kept", statusCode: StatusCodes.Status507InsufficientStorage);
        }
    }

    private static HeldReport? Held(IShownCollection collection, string id) => collection.Current is var shown && shown.FindReport(id) is { } report ? shown.HeldOf(report) : null;

    private static async Task<Results<Created<AddedView>, ProblemHttpResult>> Files(IShownCollection collection, HttpRequest request)
    {
        IFormFileCollection files = (await request.ReadFormAsync()).Files;
        if (files.Count == 0) return Wrong("No file was sent.");
        if (files.FirstOrDefault(f => FileForms.Of(f.FileName) is FileForm.Unsupported or FileForm.Given) is { } other) return Wrong($"“{other.FileName}” is not a form that is read ({FileForms.Endings}); save it as text. Nothing was added.");
        List<(string Name, byte[] Bytes)> read = [];
        foreach (IFormFile file in files)
        {
            using MemoryStream bytes = new();
            await file.CopyToAsync(bytes);
            read.Add((file.FileName.Replace('\\', '/'), bytes.ToArray()));
        }

        List<WrittenDecision> decisions = [];
        foreach ((string name, byte[] bytes) in read.Where(f => FileForms.Of(f.Name) == FileForm.Decisions))
        {
            try { decisions.AddRange(DecisionsFile.Read(TextDecoder.Decode(bytes).Text)); }
            catch (GivenFile.Fault fault) { return Wrong($"{name}, line {fault.Line}: {fault.Message}; {fault.ToDo}. Nothing was added."); }
        }

        return Add(collection, [.. read.Where(f => FileForms.Of(f.Name) != FileForm.Decisions).Select(f => (f.Name, f.Bytes, "from a file", ReportFacts.None))], [.. decisions]);
    }

    private static async Task<Results<Created<AddedView>, ProblemHttpResult>> Pasted(IShownCollection collection, HttpRequest request)
    {
        PastedReport? pasted;
        try { pasted = await request.ReadFromJsonAsync<PastedReport>(DeskJson.Options); }
        catch (System.Text.Json.JsonException e) { return Wrong($"Expected an object with text, name, published, outlet, url; {e.Message}"); }
        if (string.IsNullOrWhiteSpace(pasted?.Text)) return Wrong("The text is empty; paste a report's text.");
        string name = string.IsNullOrWhiteSpace(pasted.Name) ? "pasted.txt" : FileForms.Of(pasted.Name) == FileForm.Text ? pasted.Name.Trim() : pasted.Name.Trim() + ".txt";
        return Add(collection, [(name, System.Text.Encoding.UTF8.GetBytes(pasted.Text), "pasted", new ReportFacts(pasted.Published, pasted.Outlet, pasted.Url))]);
    }

    /// <summary>A name that is taken gets a number, so that nothing is overwritten.</summary>
    private static Results<Created<AddedView>, ProblemHttpResult> Add(IShownCollection collection, ImmutableArray<(string Name, byte[] Bytes, string From, ReportFacts Facts)> files, ImmutableArray<WrittenDecision> decisions = default)
    {
        try
        {
            HashSet<string> taken = [.. collection.Current.Held.Reports.Select(r => r.Name), .. collection.Current.Held.Deleted], names = [];
            foreach ((string name, byte[] bytes, string from, ReportFacts facts) in files)
            {
                string free = name;
                for (int n = 2; !taken.Add(free); n++) free = $"{Path.ChangeExtension(name, null)} ({n}){Path.GetExtension(name)}";
                names.Add(free);
                collection.AddReport(free, bytes, from, facts);
            }

            string[] told = decisions.IsDefaultOrEmpty ? [] : [$"{HeldDecisions.Take(collection, decisions)} of {decisions.Length} decisions came in; the others were made here before, or name a finding that is not here."];
            Shown shown = collection.Current;
            return TypedResults.Created("/api/collection", new AddedView(
                [.. shown.Dossier.Reports.Where(r => shown.HeldOf(r) is { } held && names.Contains(held.Name)).Select(r => r.Id)],
                [.. shown.Taken.Notices.Where(n => names.Contains(n.File)).Select(n => n.ToString()), .. told]));
        }
        catch (StoreException e)
        {
            return TypedResults.Problem($"{e.Said}; {e.ToDo}.", title: "This was not kept", statusCode: StatusCodes.Status507InsufficientStorage);
        }
    }

    private static ProblemHttpResult Wrong(string detail) => TypedResults.Problem(detail, title: "This cannot be done", statusCode: StatusCodes.Status400BadRequest);
}
