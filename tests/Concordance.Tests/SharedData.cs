using Concordance.Tools.Measure;

namespace Concordance.Tests;

/// <summary>The shared folder for tests; a test that needs it is skipped with the reason where it is absent.</summary>
internal static class SharedData
{
    public static SharedFolder Need()
    {
        SharedFolder? shared = SharedFolder.Find(out string reason);
        Assert.SkipWhen(shared is null, reason);
        return shared!;
    }
}
