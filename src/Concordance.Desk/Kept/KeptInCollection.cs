using Concordance.Intake.Files;
using Concordance.Store.Files;
using Concordance.Texts;

namespace Concordance.Desk.Kept;

/// <summary>The table of a collection's file for what can be worked out again.</summary>
public sealed class KeptInCollection(CollectionFile file) : IKeptPlace
{
    public string Where => file.Path;

    public string Instead => "";

    public string Called(string name) => $"{file.Path}, {name}";

    public byte[]? Find(string name) => file.Derived(name);

    public void Put(string name, byte[] bytes, Report of)
    {
        if (!file.IsReadOnly) file.Keep(name, bytes, [.. of.Files.Select(f => FileForms.FileOf(f.Path))]);
    }
}
