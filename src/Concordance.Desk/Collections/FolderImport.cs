using Concordance.Intake;
using Concordance.Intake.Decided;
using Concordance.Intake.Files;
using Concordance.Store.Acts;
using Concordance.Store.Held;
using Concordance.Texts;

namespace Concordance.Desk.Collections;

/// <summary>
/// Takes a folder's files into a collection: what is new or has changed comes in, what a person took out of the
/// collection stays out, and what was decided in decisions.yaml is decided here too, once.
/// </summary>
public static class FolderImport
{
    /// <summary>Whose acts these are: nobody at a desk did them, so nobody there takes them back by "undo".</summary>
    private const string By = "the folder";

    /// <param name="taken">What the intake made of the same paths.</param>
    public static void Take(OpenCollection collection, IEnumerable<string> paths, IntakeResult taken, IntakeSettings settings)
    {
        Dictionary<string, Act> latest = Standing.Latest(collection.Held.Acts).Where(k => k.Act is AddReport or RemoveReport or DeleteReport).ToDictionary(k => k.Act.About, k => k.Act, StringComparer.Ordinal);
        ILookup<string, ReportFile> known = taken.Reports.SelectMany(r => r.Files).ToLookup(f => FileForms.FileOf(f.Path), StringComparer.Ordinal);
        foreach (FoundFile file in FileFinder.Find(paths).Files.Where(f => !FileForms.IsOfPerson(f.Name) && known.Contains(f.Name)))
        {
            if (FileBytes.Read(file, settings.MaxBytes).Bytes is not { } bytes) continue;
            AddReport add = new(file.Name, Hash.Hex(bytes), file.FullPath ?? "standard input", FactsOf(known[file.Name]));
            if (latest.GetValueOrDefault(add.About) is { } there && (there is not AddReport before || before.Sha256 == add.Sha256)) continue;
            collection.AddReport(add.Name, bytes, add.From, add.Facts, By);
        }

        HeldDecisions.Take(collection, taken.Decisions.Waiting.Select(d => new WrittenDecision(0, d, null, null)), By);
    }

    /// <summary>Facts of a file of several records lie in the file itself.</summary>
    private static ReportFacts FactsOf(IEnumerable<ReportFile> files) => files.ToArray() is [var only] ? new ReportFacts(only.Published, only.Outlet, only.Url, only.Title) : ReportFacts.None;
}
