using System.Collections.Immutable;
using System.Text;
using Concordance.Store;
using Concordance.Store.Acts;
using Concordance.Store.Files;
using Concordance.Store.Held;
using Concordance.Texts.Decisions;
using Microsoft.Data.Sqlite;

namespace Concordance.Tests.Store;

public sealed class CollectionFileTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2031, 3, 3, 12, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("concordance-store-").FullName;

    private string FilePath => Path.Combine(_folder, "ferry.concordance");

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void What_was_added_is_there_when_the_file_is_opened_again()
    {
        using (CollectionFile file = CollectionFile.Open(FilePath))
        {
            Add(file, "a.txt", "The ferry sails again.");
            file.Add(Refuse("a.txt", "sails again"), Noon, "desk");
            file.Set("order", "by day");
        }

        using CollectionFile again = CollectionFile.Open(FilePath);
        HeldCollection held = again.Read();
        Assert.Equal("The ferry sails again.", Encoding.UTF8.GetString(held.Reports.Single().Bytes.AsSpan()));
        Assert.Equal("sails again", held.Decisions.Single().Quote!.Words);
        Assert.Equal(Noon, held.Acts[1].At);
        Assert.Equal("by day", again.Setting("order"));
    }

    [Fact]
    public void The_latest_decision_on_a_thing_holds_and_taking_it_back_brings_the_one_before()
    {
        using CollectionFile file = CollectionFile.Open(FilePath);
        Add(file, "a.txt", "The ferry sails again.");
        file.Add(Refuse("a.txt", "sails again"), Noon, "desk");
        KeptAct second = file.Add(Refuse("a.txt", "sails again") with { Word = DecisionWord.Accepted }, Noon, "desk");
        Assert.Equal(DecisionWord.Accepted, file.Read().Decisions.Single().Word);
        file.Add(new Undo(second.Number), Noon, "desk");
        Assert.Equal(DecisionWord.Refused, file.Read().Decisions.Single().Word);
    }

    [Fact]
    public void Facts_and_marks_given_later_lie_over_those_that_came_with_the_report()
    {
        using CollectionFile file = CollectionFile.Open(FilePath);
        file.AddReport("a.txt", "Text."u8.ToArray(), "pasted", new ReportFacts(Outlet: "Harbour News", Title: "Ferry"), Noon, "desk");
        file.Add(new GiveFacts("a.txt", new ReportFacts(new DateOnly(2031, 3, 2), "Port Herald"), null), Noon, "desk");
        file.Add(new MarkReport("a.txt", true, new DateOnly(2031, 4, 1), null), Noon, "desk");
        HeldReport report = file.Read().Reports.Single();
        Assert.Equal(new ReportFacts(new DateOnly(2031, 3, 2), "Port Herald", null, "Ferry"), report.Facts);
        Assert.True(report.Confidential);
        Assert.Equal(new DateOnly(2031, 4, 1), report.Embargo);
    }

    [Fact]
    public void Two_desks_on_one_file_lose_nothing_of_one_another()
    {
        using CollectionFile one = CollectionFile.Open(FilePath), other = CollectionFile.Open(FilePath);
        long before = one.Version;
        Parallel.For(0, 40, i => (i % 2 == 0 ? one : other).Add(Refuse("a.txt", $"words {i}"), Noon, i % 2 == 0 ? "one" : "other"));
        Assert.NotEqual(before, one.Version);
        Assert.Equal(40, one.Read().Decisions.Length);
        Assert.Equal(one.Read().Acts.Select(a => a.Number), other.Read().Acts.Select(a => a.Number));
    }

    [Fact]
    public void A_decision_on_what_another_desk_decided_meanwhile_is_refused_and_one_on_something_else_is_not()
    {
        using CollectionFile file = CollectionFile.Open(FilePath);
        long seen = file.Add(Refuse("a.txt", "first"), Noon, "one").Number;
        file.Add(Refuse("a.txt", "second"), Noon, "other");
        StaleActException stale = Assert.Throws<StaleActException>(() => file.Add(Refuse("a.txt", "second"), Noon, "one", seen));
        Assert.Equal("other", stale.Latest.Desk);
        file.Add(Refuse("a.txt", "third"), Noon, "one", seen);
        Assert.Equal(3, file.Read().Acts.Length);
    }

    [Fact]
    public void A_deleted_report_leaves_no_word_in_the_file_and_says_that_it_was_there()
    {
        using (CollectionFile file = CollectionFile.Open(FilePath))
        {
            Add(file, "secret.txt", "Quincunx harbour master resigned.");
            Add(file, "kept.txt", "The tide tables were printed.");
            file.Add(Refuse("secret.txt", "Quincunx"), Noon, "desk");
            file.Keep("1/read", "Quincunx"u8.ToArray(), ["a.txt"]);
            file.Delete("secret.txt", Noon, "desk");
            HeldCollection held = file.Read();
            Assert.Equal(["kept.txt"], held.Reports.Select(r => r.Name));
            Assert.Equal(["secret.txt"], held.Deleted);
            Assert.Empty(held.Decisions);
        }

        foreach (string path in Directory.GetFiles(_folder)) Assert.Equal(-1, File.ReadAllBytes(path).AsSpan().IndexOf("Quincunx"u8));
    }

    [Fact]
    public void Bytes_that_another_report_has_too_stay_when_one_of_them_is_deleted()
    {
        using CollectionFile file = CollectionFile.Open(FilePath);
        Add(file, "a.txt", "The same words.");
        Add(file, "b.txt", "The same words.");
        file.Delete("a.txt", Noon, "desk");
        Assert.Equal("b.txt", file.Read().Reports.Single().Name);
    }

    [Fact]
    public void A_file_of_a_newer_version_is_refused_and_left_as_it_is()
    {
        CollectionFile.Open(FilePath).Dispose();
        Sql("PRAGMA user_version = 99");
        byte[] before = File.ReadAllBytes(FilePath);
        StoreException refused = Assert.Throws<StoreException>(() => CollectionFile.Open(FilePath));
        Assert.Contains("newer version", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(FilePath));
    }

    [Theory]
    [InlineData("this is a shopping list, and long enough to be no empty database at all")]
    [InlineData("SQLite format 3\0 but nothing of the kind follows, only words that go on for a while")]
    public void Another_kind_of_file_is_refused_and_left_as_it_is(string text)
    {
        File.WriteAllText(FilePath, text);
        Assert.Throws<StoreException>(() => CollectionFile.Open(FilePath));
        Assert.Equal(text, File.ReadAllText(FilePath));
    }

    [Fact]
    public void Another_programs_database_is_refused()
    {
        Sql("CREATE TABLE music (title TEXT)");
        Assert.Contains("another program's file", Assert.Throws<StoreException>(() => CollectionFile.Open(FilePath)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_is_refused()
    {
        using (CollectionFile file = CollectionFile.Open(FilePath)) Add(file, "a.txt", new string('x', 100_000));
        byte[] bytes = File.ReadAllBytes(FilePath);
        Random random = new(7);
        for (int i = 4096; i < bytes.Length; i += 512) random.NextBytes(bytes.AsSpan(i, 64));
        File.WriteAllBytes(FilePath, bytes);
        Assert.Contains("damaged", Assert.Throws<StoreException>(() => CollectionFile.Open(FilePath)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_where_nothing_can_be_made_is_said()
    {
        string under = Path.Combine(_folder, "a file");
        File.WriteAllText(under, "");
        Assert.Contains("--store", Assert.Throws<StoreException>(() => CollectionFile.Open(Path.Combine(under, "x.concordance"))).Message, StringComparison.Ordinal);
        Assert.Throws<StoreException>(() => CollectionFile.Open(Path.Combine(_folder, "none.concordance"), readOnly: true));
    }

    [Fact]
    public void Opened_to_be_read_nothing_is_added()
    {
        using (CollectionFile file = CollectionFile.Open(FilePath)) Add(file, "a.txt", "Words.");
        using CollectionFile read = CollectionFile.Open(FilePath, readOnly: true);
        Assert.Single(read.Read().Reports);
        Assert.Contains("cannot be written", Assert.Throws<StoreException>(() => read.Add(Refuse("a.txt", "Words"), Noon, "desk")).Message, StringComparison.Ordinal);
    }

    private static void Add(CollectionFile file, string name, string text) => file.AddReport(name, Encoding.UTF8.GetBytes(text), "pasted", ReportFacts.None, Noon, "desk");

    private static DecideFinding Refuse(string report, string words) => new(DecisionWord.Refused, "statement", new Quote(words, null, null, report), ImmutableSortedDictionary<string, string>.Empty, null);

    private void Sql(string sql)
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = FilePath, Pooling = false }.ToString());
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
