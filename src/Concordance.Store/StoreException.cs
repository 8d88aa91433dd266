namespace Concordance.Store;

/// <summary>Why a store could not be opened or did not take something, in words a person can act on: file, what was found, what to do.</summary>
public sealed class StoreException(string file, string said, string toDo) : Exception($"{file}: {said}; {toDo}")
{
    public string Said { get; } = said;

    public string ToDo { get; } = toDo;
}

/// <summary>Since the page that asked was shown, somebody else did something on the same thing.</summary>
/// <param name="latest">What was done.</param>
public sealed class StaleActException(Acts.KeptAct latest) : Exception($"meanwhile {latest.Desk} decided on this")
{
    public Acts.KeptAct Latest { get; } = latest;
}
