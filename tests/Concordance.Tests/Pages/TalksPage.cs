using Concordance.Tests.Cli;
using Concordance.Tests.House;
using Concordance.Tests.Intake;

namespace Concordance.Tests.Pages;

/// <summary>The printable page of an example negotiation, written once by the program.</summary>
public sealed class TalksPage : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public string Path => System.IO.Path.Combine(_folder.Path, "page.html");

    public async ValueTask InitializeAsync()
    {
        Transcript run = await CalledProgram.Run(["open", System.IO.Path.Combine(Repository.Root, "examples", "bakers"), "--no-page", "--html", Path]);
        Assert.Equal(0, run.Code);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
