using System.Collections.Immutable;
using System.Globalization;
using Concordance.Intake.Encodings;
using Concordance.Intake.Files;
using Concordance.Intake.Given;
using Concordance.Texts.Decisions;

namespace Concordance.Intake.Decided;

/// <summary>The decisions of every decisions.yaml among the files, their reports named as the dossier names them.</summary>
internal sealed class DecisionsFolder
{
    private readonly Dictionary<string, string> _nameOf;
    private readonly List<(Decision Decision, string Path, GivenFacts Facts)> _given = [];
    private readonly List<Decision> _waiting = [];

    private DecisionsFolder(IEnumerable<FoundFile> texts) => _nameOf = texts.Where(t => t.FullPath is not null).ToDictionary(t => t.FullPath!, t => t.Name, StringComparer.Ordinal);

    /// <param name="refuse">Told of a file that cannot be read as decisions: file, line, what is wrong, what to do.</param>
    public static DecisionsFolder Read(IEnumerable<FoundFile> files, IEnumerable<FoundFile> texts, long maxBytes, Action<FoundFile, int, string, string> refuse)
    {
        DecisionsFolder folder = new(texts);
        foreach (FoundFile file in files.Where(f => f.FullPath is not null && FileForms.Of(f.Name) == FileForm.Decisions))
        {
            if (new FileInfo(file.FullPath!).Length == 0) continue;
            FileBytes raw = FileBytes.Read(file, maxBytes);
            if (raw.Bytes is null) { refuse(file, 1, raw.Said, raw.ToDo); continue; }
            try
            {
                folder.Take(file, DecisionsFile.Read(TextDecoder.Decode(raw.Bytes).Text));
            }
            catch (GivenFile.Fault fault)
            {
                refuse(file, fault.Line, fault.Message, fault.ToDo);
            }
        }

        return folder;
    }

    /// <summary>Facts given of files, by path; a later decision beats an earlier one.</summary>
    public IEnumerable<(string Path, GivenFacts Facts)> Given => _given.Select(g => (g.Path, g.Facts));

    /// <param name="loaded">The paths from which a text was loaded, records with their number.</param>
    public DecisionsTaken Taken(HashSet<string> loaded) =>
        new([.. _waiting], [.. _given.Select((g, i) =>
            !loaded.Contains(g.Path) ? new DecisionOutcome(g.Decision, DecisionState.Lost, [], $"no report {Shown(g.Path)} is here")
            : OtherDay(i) is { } other ? new DecisionOutcome(g.Decision, DecisionState.Open, [], string.Create(CultureInfo.InvariantCulture, $"decision {other.Decision.Number} gives this report another day, {other.Facts.Published:yyyy-MM-dd}, and the later one is followed"))
            : new DecisionOutcome(g.Decision, DecisionState.Applied, [], null))]);

    /// <summary>The decision behind this one that gives the same report another day.</summary>
    private (Decision Decision, string Path, GivenFacts Facts)? OtherDay(int at)
    {
        for (int i = _given.Count - 1; i > at; i--)
            if (_given[i].Path == _given[at].Path && _given[i].Facts.Published is not null) return _given[at].Facts.Published is { } day && day != _given[i].Facts.Published ? _given[i] : null;
        return null;
    }

    private void Take(FoundFile file, ImmutableArray<WrittenDecision> written)
    {
        string folder = Path.GetDirectoryName(file.FullPath!)!;
        foreach (WrittenDecision one in written)
        {
            if (one.Facts is { } facts) _given.Add((one.Decision with { File = Named(folder, one.File!) }, Path.GetFullPath(Path.Combine(folder, one.File!)), facts));
            else _waiting.Add(one.Decision with
            {
                Quote = one.Decision.Quote is { File: { } named } quote ? quote with { File = Named(folder, named) } : one.Decision.Quote,
                Names = [.. one.Decision.Names.Select(n => n.File is null ? n : n with { File = Named(folder, n.File) })],
            });
        }
    }

    /// <summary>As the dossier names it; a report that is not there keeps the name a person wrote.</summary>
    private string Named(string folder, string written)
    {
        string path = Path.GetFullPath(Path.Combine(folder, written));
        return FileForms.Numbered(path) is ({ } of, int record) && _nameOf.TryGetValue(of, out string? name) ? $"{name}#{record}" : _nameOf.GetValueOrDefault(path, written);
    }

    private string Shown(string path) => _nameOf.GetValueOrDefault(path) ?? Path.GetFileName(path);
}
