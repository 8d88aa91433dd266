namespace Concordance.Desk.Server;

/// <summary>What every page and export says of how it was made.</summary>
/// <param name="Name">The collection's.</param>
public sealed record DeskStamp(string Name, string Version, string Models);
