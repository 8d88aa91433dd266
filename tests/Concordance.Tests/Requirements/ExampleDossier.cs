using System.Collections.Immutable;
using System.Text.Json;
using Concordance.Dossiers.Assembly;
using Concordance.Dossiers.Json;
using Concordance.Intake;
using Concordance.Stories;

namespace Concordance.Tests.Requirements;

/// <summary>The dossier of an example folder, made as the program makes it, and the answers that were marked before any rule had read the texts.</summary>
internal sealed class ExampleDossier
{
    private static readonly Lazy<ExampleDossier> StrikeRead = new(() => new ExampleDossier("strike")), AccidentRead = new(() => new ExampleDossier("accident"));

    private ExampleDossier(string story)
    {
        IntakeResult taken = ReportIntake.Read([Path.Combine(House.Repository.Root, "examples", story)], new IntakeSettings());
        Dossier = DossierAssembler.Assemble(StoryReader.Read(taken.Reports.Select(Invariances.TestReading.Reader.Read)), []);
        Answers = JsonDocument.Parse(House.Repository.Read($"gold/examples/{story}/answers.json")).RootElement;
    }

    public static ExampleDossier Strike => StrikeRead.Value;

    public static ExampleDossier Accident => AccidentRead.Value;

    public Dossier Dossier { get; }

    public JsonElement Answers { get; }

    public ReportEntry Report(string file) => Dossier.Reports.Single(r => r.File == file);

    public EntityEntry Entity(string form) => Dossier.Entities!.Value.First(e => e.Variants.Any(v => v.Form == form));

    /// <summary>The statements whose content holds these words.</summary>
    public ImmutableArray<StatementEntry> Saying(string file, string words)
    {
        string id = Report(file).Id;
        return [.. Dossier.Statements!.Value.Where(s => s.Report == id && string.Join(' ', s.Content.Select(c => c.Text)).Contains(words, StringComparison.Ordinal))];
    }

    public ImmutableArray<SourceEntry> Relay(StatementEntry statement) => [.. statement.Relay.Select(id => Dossier.Sources!.Value.Single(o => o.Id == id))];
}
