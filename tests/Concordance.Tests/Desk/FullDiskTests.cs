using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Concordance.Store;
using Concordance.Store.Acts;
using Concordance.Store.Files;

namespace Concordance.Tests.Desk;

/// <summary>A desk on a disk that is full, and then is not.</summary>
public sealed class FullDiskTests
{
    private const int MostActs = 2_000;

    [Fact]
    public async Task An_act_on_a_full_disk_is_refused_in_words_nothing_is_lost_and_with_room_it_works_again()
    {
        using SmallDisk disk = SmallDisk.Mount();
        int kept = 0;
        await using RunningDesk desk = await RunningDesk.Start("strike", Directory.CreateDirectory(Path.Combine(disk.Path, "desk")).FullName);
        string report = (await desk.Get("collection")).GetProperty("reports")[0].GetProperty("id").GetString()!;
        Task<(HttpStatusCode Code, JsonElement Said)> Mark() => desk.Post("acts", new { basedOn = long.MaxValue, act = new { @do = "mark", report, confidential = kept % 2 == 0 } });
        int before = Marks(desk.Collection.Held.Acts);
        disk.Fill();
        (HttpStatusCode code, JsonElement said) = await Mark();
        for (; code == HttpStatusCode.Created && kept < MostActs; (code, said) = await Mark()) kept++;
        Assert.Equal(HttpStatusCode.InsufficientStorage, code);
        Assert.Contains("the disk is full", said.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Contains("make room", said.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(before + kept, Marks(desk.Collection.Held.Acts));
        Assert.NotEqual(0, (await desk.Get($"{await desk.StoryPath()}/statements")).GetProperty("total").GetInt32());
        (code, said) = await desk.Post("reports", new { text = new string('a', 400_000), name = "long" });
        Assert.Equal(HttpStatusCode.InsufficientStorage, code);
        disk.Empty();
        Assert.Equal(HttpStatusCode.Created, (await Mark()).Code);
        kept++;
        using CollectionFile again = CollectionFile.Open(desk.Store);
        Assert.Equal(before + kept, Marks(again.Read().Acts));
    }

    [Fact]
    public void On_a_full_disk_a_collection_opens_to_be_read_and_else_says_what_to_do()
    {
        using SmallDisk disk = SmallDisk.Mount();
        string path = WithFerry(disk);
        disk.Fill();
        using (CollectionFile file = CollectionFile.Open(path, readOnly: true)) Assert.Single(file.Read().Reports);
        Assert.Contains("the disk is full; make room", Assert.Throws<StoreException>(() => CollectionFile.Open(path)).Message, StringComparison.Ordinal);
        disk.Empty();
        using (CollectionFile file = CollectionFile.Open(path)) Assert.Single(file.Read().Reports);
    }

    [Fact]
    public void In_a_folder_that_is_read_only_a_collection_opens_to_be_read_and_else_says_what_to_do()
    {
        using SmallDisk disk = SmallDisk.Mount();
        string path = WithFerry(disk);
        disk.MakeReadOnly();
        using (CollectionFile file = CollectionFile.Open(path, readOnly: true))
        {
            Assert.Single(file.Read().Reports);
            Assert.Contains("--read-only", Assert.Throws<StoreException>(() => file.Add(new RemoveReport("a.txt"), DateTimeOffset.UnixEpoch, "desk")).Message, StringComparison.Ordinal);
        }

        Assert.Contains("allow writing", Assert.Throws<StoreException>(() => CollectionFile.Open(path)).Message, StringComparison.Ordinal);
    }

    private static string WithFerry(SmallDisk disk)
    {
        string path = Path.Combine(disk.Path, "ferry.concordance");
        using CollectionFile file = CollectionFile.Open(path);
        file.AddReport("a.txt", "The ferry sails again."u8.ToArray(), "pasted", ReportFacts.None, DateTimeOffset.UnixEpoch, "desk");
        return path;
    }

    private static int Marks(IEnumerable<KeptAct> acts) => acts.Count(a => a.Act is MarkReport);

    /// <summary>A file system of two megabytes in memory, where this may be made.</summary>
    private sealed class SmallDisk : IDisposable
    {
        private SmallDisk(string path) => Path = path;

        public string Path { get; }

        private string Filler => System.IO.Path.Combine(Path, "filler");

        public static SmallDisk Mount()
        {
            string path = Directory.CreateTempSubdirectory("concordance-disk-").FullName;
            bool mounted = OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", path);
            if (!mounted) Directory.Delete(path);
            Assert.SkipUnless(mounted, "needs to be allowed to mount a small file system in memory");
            return new SmallDisk(path);
        }

        public void Fill()
        {
            using FileStream filler = new(Filler, FileMode.Create, FileAccess.Write, FileShare.None, 1);
            byte[] page = new byte[4096];
            try
            {
                while (true) filler.Write(page);
            }
            catch (IOException)
            {
                // Full, as it is meant to be.
            }
        }

        public void MakeReadOnly() => Assert.True(Run("mount", "-o", "remount,ro", Path));

        public void Empty() => File.Delete(Filler);

        public void Dispose()
        {
            Run("umount", Path);
            Directory.Delete(Path);
        }

        private static bool Run(string program, params string[] arguments)
        {
            try
            {
                using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
                process.WaitForExit();
                return process.ExitCode == 0;
            }
            catch (System.ComponentModel.Win32Exception)
            {
                return false;
            }
        }
    }
}
