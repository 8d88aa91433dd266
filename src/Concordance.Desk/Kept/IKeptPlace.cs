using Concordance.Texts;

namespace Concordance.Desk.Kept;

/// <summary>Where read reports are kept, by name ("version/hash"). What cannot be read or written is an IOException, an UnauthorizedAccessException or a StoreException.</summary>
public interface IKeptPlace
{
    /// <summary>The place, in a message.</summary>
    string Where { get; }

    /// <summary>What a person can do where nothing can be kept, as the end of a sentence.</summary>
    string Instead { get; }

    /// <summary>What is kept under a name, in a message.</summary>
    string Called(string name);

    byte[]? Find(string name);

    /// <param name="of">The report that the bytes were read from.</param>
    void Put(string name, byte[] bytes, Report of);
}
