using Concordance.Intake;
using System.Reflection;

namespace Concordance.Cli;

/// <summary>What the stamp of a dossier says it was made with.</summary>
public static class ProgramVersion
{
    public static string Text { get; } = typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    public static string Models => ModelFolder.Find(ModelFolder.Beside) is { } folder ? Path.GetFileName(folder) : "none";
}
