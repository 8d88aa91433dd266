namespace Concordance.Tests.Desk;

/// <summary>One desk on the strike of examples/ for those tests of a class that read it and change nothing.</summary>
public sealed class StrikeToRead : IAsyncLifetime
{
    private RunningDesk? _desk;

    internal RunningDesk Desk => _desk!;

    public async ValueTask InitializeAsync() => _desk = await RunningDesk.Start("strike");

    public ValueTask DisposeAsync() => _desk!.DisposeAsync();
}
