using System.CommandLine;
using System.Diagnostics;
using Concordance.Desk.Collections;
using Concordance.Desk.Making;
using Concordance.Desk.Server;
using Concordance.Intake;
using Concordance.Store;
using Concordance.Store.Files;
using Concordance.Texts;

namespace Concordance.Cli;

/// <summary>Where a desk keeps what is decided, on which port it answers, and the showing of it.</summary>
public sealed class DeskOptions
{
    private readonly Option<string> _store = new("--store") { Description = "Keep reports and decisions in this file; without it, in your data folder, a file for each folder of reports.", HelpName = "FILE" };
    private readonly Option<int> _port = new("--port") { Description = "Answer on this port of 127.0.0.1; 0 for any that is free.", HelpName = "N" };
    private readonly Option<bool> _noBrowser = new("--no-browser") { Description = "Say the address and open no browser." };
    private readonly Option<bool> _readOnly = new("--read-only") { Description = "Show the collection and change nothing." };

    public DeskOptions(Command command, bool readOnly)
    {
        foreach (Option option in new Option[] { _store, _port, _noBrowser }) command.Add(option);
        if (readOnly) command.Add(_readOnly);
        _port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && (!int.TryParse(value, out int port) || port is < 0 or > 65535)) result.AddError($"--port {value}: expected a number from 0 to 65535");
        });
    }

    public bool IsReadOnly(ParseResult parsed) => parsed.GetValue(_readOnly);

    public bool NamesStore(ParseResult parsed) => parsed.GetValue(_store) is not null;

    /// <summary>The collection's file; null where it cannot be opened, which is said.</summary>
    /// <param name="paths">Those that go into it.</param>
    public CollectionFile? OpenStore(ParseResult parsed, string[] paths, Terminal terminal)
    {
        try
        {
            return CollectionFile.Open(parsed.GetValue(_store) ?? DefaultStore(paths), IsReadOnly(parsed));
        }
        catch (StoreException e)
        {
            terminal.Say(e.Message);
            return null;
        }
    }

    /// <summary>Shows the page until the program is told to stop.</summary>
    /// <param name="paths">Taken into the collection first.</param>
    /// <param name="made">What was made of them already, or null.</param>
    public async Task<int> Show(ParseResult parsed, CollectionFile file, string[] paths, DossierMaker maker, MadeDossier? made, Terminal terminal, CancellationToken stop)
    {
        try
        {
            IntakeSettings settings = new(Threads: Environment.ProcessorCount);
            using OpenCollection collection = new(file, maker, settings, Environment.UserName, TimeProvider.System);
            if (made is not null) collection.Know(made);
            if (paths.Length > 0) FolderImport.Take(collection, paths, ReportIntake.Read(paths, settings), settings);
            return await Serve(parsed, collection, file.Path, $"kept in {file.Path}", terminal, stop);
        }
        catch (StoreException e)
        {
            terminal.Say(e.Message);
            return ExitCode.WrongUsage;
        }
    }

    /// <summary>Serves what is to be shown until the program is told to stop.</summary>
    /// <param name="path">The file that names it.</param>
    /// <param name="kept">Where what is decided goes, in words.</param>
    public async Task<int> Serve(ParseResult parsed, IShownCollection collection, string path, string kept, Terminal terminal, CancellationToken stop)
    {
        try
        {
            await using DeskServer server = await DeskServer.Start(collection, new DeskStamp(Path.GetFileNameWithoutExtension(path), ProgramVersion.Text, ProgramVersion.Models), parsed.GetValue(_port), TimeProvider.System);
            terminal.Say($"the desk is at {server.Address} ({kept}); end it with Ctrl-C");
            if (!parsed.GetValue(_noBrowser)) OpenBrowser(server.Address);
            await server.Wait(stop);
            return ExitCode.Done;
        }
        catch (IOException e)
        {
            terminal.Say($"--port {parsed.GetValue(_port)}: the desk cannot answer there ({e.Message}); name another port, or 0");
            return ExitCode.WrongUsage;
        }
    }

    /// <summary>The collection of a folder is known by the folder's path; several paths, or none, have one of their own.</summary>
    private static string DefaultStore(string[] paths)
    {
        string key = string.Join('\n', paths.Select(Path.GetFullPath).Order(StringComparer.Ordinal)), name = paths is [var only] ? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(only))) : "desk";
        string folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "concordance");
        return Path.Combine(folder, key.Length == 0 ? "desk.concordance" : $"{name}-{Hash.Hex10(key)}.concordance");
    }

    /// <summary>Where there is no browser, or no screen, the address was said.</summary>
    private static void OpenBrowser(Uri address)
    {
        bool screen = !OperatingSystem.IsLinux() || Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };
        if (!screen) return;
        try { Process.Start(new ProcessStartInfo(address.ToString()) { UseShellExecute = true })?.Dispose(); }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or PlatformNotSupportedException or InvalidOperationException) { }
    }
}
