using System.Collections.Immutable;
using Concordance.Intake.Decided;
using Concordance.Intake.Encodings;
using Concordance.Intake.Files;

namespace Concordance.Intake.Given;

/// <summary>The facts of every reports.yaml (and decisions.yaml, which beats it) among the files, by the file they are about.</summary>
public sealed class GivenFolder
{
    private readonly Dictionary<string, GivenFacts> _byPath = new(StringComparer.Ordinal);
    private readonly List<Notice> _notices = [];
    private readonly List<(FoundFile File, string Name, GivenFacts Facts, string Path)> _records = [];

    private DecisionsFolder? _decisions;

    public ImmutableArray<Notice> Notices => [.. _notices];

    public static GivenFolder Read(IEnumerable<FoundFile> files, IEnumerable<FoundFile> texts, long maxBytes)
    {
        GivenFolder given = new();
        HashSet<string> known = [.. texts.Select(t => t.FullPath).OfType<string>()];
        foreach (FoundFile file in files.Where(f => f.FullPath is not null && FileForms.Of(f.Name) == FileForm.Given)) given.Take(file, known, maxBytes);
        given._decisions = DecisionsFolder.Read(files, texts, maxBytes, given.Refuse);
        foreach ((string path, GivenFacts facts) in given._decisions.Given) given._byPath[path] = facts.Else(given._byPath.GetValueOrDefault(path));
        return given;
    }

    /// <summary>Facts given of files that lie in no folder, by their names.</summary>
    public static GivenFolder OfNames(IEnumerable<(string Name, GivenFacts Facts)> facts)
    {
        GivenFolder given = new();
        foreach ((string name, GivenFacts of) in facts) given._byPath[name] = of;
        return given;
    }

    public GivenFacts? Of(FoundFile file) => file.FullPath is { } path ? _byPath.GetValueOrDefault(path) : null;

    /// <summary>What is said of one record of a file ("feed.jsonl#3"), and where that is silent, of the whole file.</summary>
    public GivenFacts? Of(FoundFile file, int record)
    {
        GivenFacts? all = Of(file), one = file.FullPath is { } path ? _byPath.GetValueOrDefault($"{path}#{record}") : null;
        return one is null ? all : one.Else(all);
    }

    private void Take(FoundFile file, HashSet<string> known, long maxBytes)
    {
        FileBytes raw = FileBytes.Read(file, maxBytes);
        if (raw.Bytes is null) { Refuse(file, 1, raw.Said, raw.ToDo); return; }
        try
        {
            string folder = Path.GetDirectoryName(file.FullPath!)!;
            foreach ((string name, GivenFacts facts) in GivenFile.Read(TextDecoder.Decode(raw.Bytes).Text))
            {
                string path = Path.GetFullPath(Path.Combine(folder, name));
                if (FileForms.Numbered(path) is ({ } of, _) && known.Contains(of)) _records.Add((file, name, _byPath[path] = facts, path));
                else if (known.Contains(path)) _byPath[path] = facts;
                else NoReport(file, name, facts);
            }
        }
        catch (GivenFile.Fault fault)
        {
            Refuse(file, fault.Line, fault.Message, fault.ToDo);
        }
    }

    /// <summary>Records that are named here and stood in no file; what became of decisions that give facts.</summary>
    /// <param name="loaded">The paths from which a text was loaded, records with their number.</param>
    public DecisionsTaken LookFor(HashSet<string> loaded)
    {
        foreach ((FoundFile file, string name, GivenFacts facts, _) in _records.Where(r => !loaded.Contains(r.Path))) NoReport(file, name, facts);
        return _decisions?.Taken(loaded) ?? DecisionsTaken.None;
    }

    private void NoReport(FoundFile file, string name, GivenFacts facts) =>
        Refuse(file, facts.Line, $"no report \"{name}\" lies here", "mend the name (relative to this file) or remove it");

    private void Refuse(FoundFile file, int line, string said, string toDo) => _notices.Add(new Notice(NoticeKind.WronglyGiven, file.Name, line, said, toDo, true));
}
