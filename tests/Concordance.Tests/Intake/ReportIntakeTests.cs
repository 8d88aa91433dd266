using Concordance.Intake;
using Concordance.Texts;

namespace Concordance.Tests.Intake;

public sealed class ReportIntakeTests
{
    private const string Strike = "The dockers said on Friday that they would stop work until the owners had answered.";
    private const string Flood = "The river rose over its banks and the mayor said that the bridge was closed.";

    [Fact]
    public void A_folder_is_read_with_its_folders_in_the_order_of_paths()
    {
        using TemporaryFolder folder = new();
        folder.Write("b.txt", Strike);
        folder.Write("a/z.md", Flood);
        IntakeResult taken = Read(folder.Path);
        Assert.Equal(["a/z.md", "b.txt"], taken.Reports.Select(r => r.Files[0].Path));
        Assert.Empty(taken.Notices);
    }

    [Fact]
    public void Equal_texts_are_one_report_with_several_files()
    {
        using TemporaryFolder folder = new();
        folder.Write("1.txt", Strike + "\nThey left.\n");
        folder.Write("2.txt", "\uFEFF" + Strike + "\r\nThey left.\r\n");
        Report report = Assert.Single(Read(folder.Path).Reports);
        Assert.Equal(["1.txt", "2.txt"], report.Files.Select(f => f.Path));
        Assert.NotEqual(report.Files[0].Sha256, report.Files[1].Sha256);
    }

    [Fact]
    public void A_file_reached_twice_is_one_file()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("1.txt", Strike);
        Assert.Single(Assert.Single(Read(folder.Path, path, path).Reports).Files);
    }

    [Fact]
    public void Files_of_one_name_in_two_folders_are_told_apart()
    {
        using TemporaryFolder folder = new();
        folder.Write("north/1.txt", Strike);
        folder.Write("south/1.txt", Flood);
        string north = Path.Combine(folder.Path, "north"), south = Path.Combine(folder.Path, "south");
        Assert.Equal(["north/1.txt", "south/1.txt"], Read(south, north).Reports.Select(r => r.Files[0].Path));
    }

    [Fact]
    public void Other_files_of_a_folder_are_named_once()
    {
        using TemporaryFolder folder = new();
        folder.Write("1.txt", Strike);
        folder.Write("2.pdf", "x");
        folder.Write("a/3.docx", "x");
        Notice notice = Assert.Single(Read(folder.Path).Notices);
        Assert.Equal("2.pdf, a/3.docx", notice.File);
        Assert.False(notice.Named);
    }

    [Fact]
    public void A_named_file_of_another_form_is_refused_and_the_others_are_read()
    {
        using TemporaryFolder folder = new();
        IntakeResult taken = Read(folder.Write("1.txt", Strike), folder.Write("2.pdf", "x"), Path.Combine(folder.Path, "gone.txt"));
        Assert.Single(taken.Reports);
        Assert.Equal(2, taken.Notices.Length);
        Assert.True(taken.NamedFileFailed);
    }

    [Fact]
    public void Empty_blank_and_binary_files_are_refused_each_with_one_notice()
    {
        using TemporaryFolder folder = new();
        folder.Write("binary.txt", [0, 1, 2, 3]);
        folder.Write("blank.txt", " \n\t\n");
        folder.Write("empty.txt", "");
        folder.Write("good.txt", Strike);
        IntakeResult taken = Read(folder.Path);
        Assert.Single(taken.Reports);
        Assert.Equal(["binary.txt", "blank.txt", "empty.txt"], taken.Notices.Select(n => n.File));
    }

    [Fact]
    public void A_text_over_the_limit_is_refused()
    {
        using TemporaryFolder folder = new();
        folder.Write("long.txt", new string('a', 2000));
        Notice notice = Assert.Single(ReportIntake.Read([folder.Path], new IntakeSettings(1000)).Notices);
        Assert.Contains("2000", notice.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_link_and_a_ring_of_links_stop_nothing()
    {
        using TemporaryFolder folder = new();
        folder.Write("1.txt", Strike);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "broken.txt"), Path.Combine(folder.Path, "nowhere.txt"));
        Directory.CreateDirectory(Path.Combine(folder.Path, "in"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "in", "out"), folder.Path);
        IntakeResult taken = Read(folder.Path);
        Assert.Single(taken.Reports);
        Assert.Contains(taken.Notices, n => n.File.EndsWith("broken.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void The_number_of_threads_and_the_order_of_paths_change_nothing()
    {
        using TemporaryFolder folder = new();
        string[] paths = [.. Enumerable.Range(0, 12).Select(i => folder.Write($"{i}.txt", $"{Strike} It was day {i}."))];
        IEnumerable<string> one = ReportIntake.Read(paths, new IntakeSettings(Threads: 1)).Reports.Select(r => r.Id.Value);
        IEnumerable<string> four = ReportIntake.Read(paths.Reverse(), new IntakeSettings(Threads: 4)).Reports.Select(r => r.Id.Value);
        Assert.Equal(one, four);
    }

    private static IntakeResult Read(params string[] paths) => ReportIntake.Read(paths, new IntakeSettings());
}
