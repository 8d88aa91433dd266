using Concordance.Texts;

namespace Concordance.Desk.Kept;

/// <summary>A folder, with one for each version in it, which may be deleted at any time.</summary>
public sealed class KeptFolder(string folder) : IKeptPlace
{
    public string Where => folder;

    public string Instead => ", but name another folder with --cache or leave it out";

    public string Called(string name) => Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar));

    public byte[]? Find(string name) => File.Exists(Called(name)) ? File.ReadAllBytes(Called(name)) : null;

    public void Put(string name, byte[] bytes, Report of)
    {
        string path = Called(name), part = $"{path}.{Environment.ProcessId}.part";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Renamed when it is whole: a run that is stopped leaves no half of a file under this name.
        File.WriteAllBytes(part, bytes);
        File.Move(part, path, true);
    }
}
