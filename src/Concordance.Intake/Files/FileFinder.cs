using System.Collections.Immutable;

namespace Concordance.Intake.Files;

/// <summary>The files below the paths a person gave, in the order of their names, and what stands in the way of others.</summary>
public sealed class FileFinder
{
    private readonly Dictionary<string, FoundFile> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _roots = new(StringComparer.Ordinal);
    private readonly List<Notice> _notices = [];
    private readonly SortedSet<string> _skipped = new(StringComparer.Ordinal);

    public static (ImmutableArray<FoundFile> Files, ImmutableArray<Notice> Notices) Find(IEnumerable<string> paths)
    {
        FileFinder finder = new();
        foreach (string path in paths) finder.Take(path);
        if (finder._skipped.Count > 0)
        {
            string names = string.Join(", ", finder._skipped);
            finder._notices.Add(new Notice(NoticeKind.Skipped, names, null, $"skipped, read are {FileForms.Endings}", "save them as text to have them read", false));
        }

        return ([.. finder.Distinct()], [.. finder._notices]);
    }

    private void Take(string path)
    {
        if (path == "-") _found["-"] = new FoundFile(null, "-", true);
        else if (Directory.Exists(path)) TakeFolder(path);
        else if (!File.Exists(path) && FileForms.Numbered(path) is ({ } file, int record) && File.Exists(file)) TakeFile(file, [record]);
        else if (!File.Exists(path)) Refuse(path, "there is no such file or folder", "check the path");
        else if (FileForms.Of(path) == FileForm.Unsupported || FileForms.IsOfPerson(path)) Refuse(path, $"not a form that is read ({FileForms.Endings})", "save it as text");
        else TakeFile(path, []);
    }

    private void TakeFile(string path, ImmutableSortedSet<int> only) => Add(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFullPath(path), true, only);

    private void Refuse(string path, string said, string toDo) => _notices.Add(new Notice(NoticeKind.Unreadable, path, null, said, toDo, true));

    /// <summary>Walks without recursion; a folder reached twice (links in a ring) is walked once.</summary>
    private void TakeFolder(string root)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        HashSet<string> walked = new(StringComparer.Ordinal);
        Stack<string> open = new([full]);
        while (open.TryPop(out string? folder))
        {
            if (!walked.Add(RealPath(folder))) continue;
            try
            {
                foreach (string inner in Directory.GetDirectories(folder)) Enter(full, inner, open);
                foreach (string file in Directory.GetFiles(folder)) Meet(full, file);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                _notices.Add(new Notice(NoticeKind.Unreadable, NameUnder(full, folder) + "/", null, "this folder cannot be opened", "allow reading it", folder == full));
            }
        }
    }

    private void Enter(string root, string folder, Stack<string> open)
    {
        if (Path.GetFileName(folder).StartsWith('.')) _skipped.Add(NameUnder(root, folder) + "/");
        else open.Push(folder);
    }

    private void Meet(string root, string file)
    {
        if (FileForms.Of(file) == FileForm.Unsupported || Path.GetFileName(file).StartsWith('.')) _skipped.Add(NameUnder(root, file));
        else if (!File.Exists(file)) _notices.Add(new Notice(NoticeKind.Unreadable, NameUnder(root, file), null, "a link to a file that is not there", "mend or remove the link", false));
        else Add(root, file, false, []);
    }

    /// <summary>A file reached by two of the given paths is one file; it is named as it was named first in the alphabet.</summary>
    private void Add(string root, string full, bool named, ImmutableSortedSet<int> only)
    {
        string name = NameUnder(root, full);
        if (_found.TryGetValue(full, out FoundFile? known))
        {
            named |= known.Named;
            only = known.Only.IsEmpty || only.IsEmpty ? [] : known.Only.Union(only);
            if (string.CompareOrdinal(known.Name, name) < 0) (name, root) = (known.Name, _roots[full]);
        }

        _found[full] = new FoundFile(full, name, named, only);
        _roots[full] = root;
    }

    /// <summary>Different files of one name, below different paths, are told apart by as much of their folders as it takes.</summary>
    private IEnumerable<FoundFile> Distinct()
    {
        foreach (IGrouping<string, FoundFile> same in _found.Values.GroupBy(f => f.Name, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            FoundFile[] files = [.. same.OrderBy(f => f.FullPath, StringComparer.Ordinal)];
            if (files.Length == 1) { yield return files[0]; continue; }
            int more = 1;
            while (files.Select(f => Longer(f, more)).Distinct(StringComparer.Ordinal).Count() < files.Length) more++;
            foreach (FoundFile file in files) yield return file with { Name = Longer(file, more) };
        }
    }

    private string Longer(FoundFile file, int more)
    {
        string[] folders = _roots[file.FullPath!].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        return string.Join('/', [.. folders.TakeLast(more), file.Name]);
    }

    private static string NameUnder(string root, string full) => Path.GetRelativePath(root, full).Replace(Path.DirectorySeparatorChar, '/');

    private static string RealPath(string folder)
    {
        try { return Directory.ResolveLinkTarget(folder, true)?.FullName ?? folder; }
        catch (IOException) { return folder; }
    }
}
