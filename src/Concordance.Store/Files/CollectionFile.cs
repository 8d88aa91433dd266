using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Concordance.Store.Acts;
using Concordance.Store.Held;
using Microsoft.Data.Sqlite;

namespace Concordance.Store.Files;

/// <summary>
/// A collection in one SQLite file: the reports as they came in, what was done to them, settings, and what was worked out
/// and can be worked out again. Write-ahead log with synchronous=FULL: what was acknowledged is on the disk
/// (https://www.sqlite.org/pragma.html#pragma_synchronous). Several programs may hold one file; each sees what the others add.
/// </summary>
public sealed class CollectionFile : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ImmutableArray<byte>?> _texts = new(StringComparer.Ordinal);

    private CollectionFile(string file, SqliteConnection connection, bool readOnly)
    {
        Path = file;
        _connection = connection;
        IsReadOnly = readOnly;
    }

    /// <summary>The file's own path, as it was named.</summary>
    public string Path { get; }

    public bool IsReadOnly { get; }

    /// <summary>Opens a file of a collection, or makes it where there is none.</summary>
    /// <exception cref="StoreException">Where it is no collection, damaged, of a newer version, or cannot be opened or made.</exception>
    public static CollectionFile Open(string file, bool readOnly = false) => new(file, Opening.Of(file, readOnly), readOnly);

    /// <summary>A number that changes when another program adds something.</summary>
    public long Version => Do(() => (long)_connection.Scalar("PRAGMA data_version")!);

    /// <summary>What the collection comes to now.</summary>
    public HeldCollection Read() => Do(() => HeldCollection.Of(ReadActs(), Text));

    /// <summary>Adds an act; when this returns it is on the disk.</summary>
    /// <param name="basedOn">The number of the latest act the person saw; null where that does not matter.</param>
    /// <returns>The act's number.</returns>
    /// <exception cref="StaleActException">Where something was done on the same thing since.</exception>
    public KeptAct Add(Act act, DateTimeOffset at, string desk, long? basedOn = null) => Do(() =>
    {
        using SqliteTransaction transaction = _connection.BeginTransaction(deferred: false);
        if (basedOn is { } seen && ReadActs(seen).LastOrDefault(a => a.Act.About == act.About) is { } since) throw new StaleActException(since);
        KeptAct kept = Append(act, at, desk);
        transaction.Commit();
        return kept;
    });

    /// <summary>Adds a report with its bytes, both or neither.</summary>
    public KeptAct AddReport(string name, ReadOnlyMemory<byte> bytes, string from, ReportFacts facts, DateTimeOffset at, string desk) => Do(() =>
    {
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        using SqliteTransaction transaction = _connection.BeginTransaction(deferred: false);
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = "INSERT INTO texts (sha256, bytes) VALUES ($sha256, $bytes) ON CONFLICT (sha256) DO UPDATE SET bytes = excluded.bytes, deleted = NULL";
        command.Parameters.AddWithValue("$sha256", sha256);
        command.Parameters.AddWithValue("$bytes", bytes.ToArray());
        command.ExecuteNonQuery();
        _texts.Remove(sha256);
        KeptAct kept = Append(new AddReport(name, sha256, from, facts), at, desk);
        transaction.Commit();
        return kept;
    });

    /// <summary>Deletes a report's text for good, and the words of it that acts hold; that it was there remains.</summary>
    public KeptAct Delete(string name, DateTimeOffset at, string desk) => Do(() =>
    {
        using SqliteTransaction transaction = _connection.BeginTransaction(deferred: false);
        ImmutableArray<KeptAct> acts = ReadActs();
        KeptAct kept = Append(new DeleteReport(name), at, desk);
        foreach (AddReport add in acts.Select(a => a.Act).OfType<AddReport>().Where(a => a.Name == name))
        {
            // Another file of the same bytes keeps them.
            if (HeldCollection.Of([.. acts, kept], Text).Reports.Any(r => r.Sha256 == add.Sha256)) continue;
            Change("UPDATE texts SET bytes = NULL, deleted = $at WHERE sha256 = $key", ("$at", Written(at)), ("$key", add.Sha256));
            _texts.Remove(add.Sha256);
        }

        foreach (KeptAct act in acts.Where(a => a.Act.Report == name)) Change("UPDATE acts SET act = $act WHERE number = $key", ("$act", ActJson.Write(new Gone("a decision on its words"))), ("$key", act.Number));
        Change("DELETE FROM derived");
        transaction.Commit();
        // With secure_delete the pages are zeroed; the log that still holds them is emptied at once.
        _connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        return kept;
    });

    public string? Setting(string name) => Do(() => One("SELECT value FROM settings WHERE name = $key", name) as string);

    public void Set(string name, string value) => Do(() => Change("INSERT INTO settings (name, value) VALUES ($key, $value) ON CONFLICT (name) DO UPDATE SET value = excluded.value", ("$key", name), ("$value", value)));

    /// <summary>Keeps that a copy left, and of which reports.</summary>
    public void Share(string form, ImmutableArray<string> reports, DateTimeOffset at, string desk) => Do(() =>
        Change("INSERT INTO copies (at, desk, form, reports) VALUES ($at, $desk, $form, $reports)", ("$at", Written(at)), ("$desk", desk), ("$form", form), ("$reports", JsonSerializer.Serialize([.. reports], ActJson.Default.StringArray))));

    /// <summary>Copies that left, the latest first.</summary>
    public ImmutableArray<SharedCopy> Shared() => Do(() =>
    {
        // A file of an earlier version that is only read has no such table.
        if ((long)_connection.Scalar("SELECT count(*) FROM sqlite_schema WHERE name = 'copies'")! == 0) return [];
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = "SELECT number, at, desk, form, reports FROM copies ORDER BY number DESC";
        using SqliteDataReader reader = command.ExecuteReader();
        ImmutableArray<SharedCopy>.Builder copies = ImmutableArray.CreateBuilder<SharedCopy>();
        while (reader.Read()) copies.Add(new SharedCopy(reader.GetInt64(0), DateTimeOffset.Parse(reader.GetString(1), CultureInfo.InvariantCulture), reader.GetString(2), reader.GetString(3), [.. JsonSerializer.Deserialize(reader.GetString(4), ActJson.Default.StringArray) ?? []]));
        return copies.ToImmutable();
    });

    /// <summary>What was worked out before and kept under a name that says of what, by which rules and model; null where there is none.</summary>
    public byte[]? Derived(string name) => Do(() => One("SELECT bytes FROM derived WHERE name = $key", name) as byte[]);

    /// <summary>Keeps what was worked out; need not be on the disk when this returns. Nothing of a report that was deleted for good meanwhile is kept.</summary>
    /// <param name="of">Names of the reports it was worked out from.</param>
    public void Keep(string name, byte[] derived, ImmutableArray<string> of) => Do(() =>
    {
        _connection.Execute("PRAGMA synchronous = NORMAL");
        try
        {
            using SqliteTransaction transaction = _connection.BeginTransaction(deferred: false);
            if (of.Any(report => One("SELECT 1 FROM acts WHERE json_extract(act, '$.do') = 'delete' AND json_extract(act, '$.name') = $key", report) is not null)) return 0;
            Change("INSERT OR REPLACE INTO derived (name, bytes) VALUES ($key, $bytes)", ("$key", name), ("$bytes", derived));
            transaction.Commit();
            return 1;
        }
        finally
        {
            _connection.Execute("PRAGMA synchronous = FULL");
        }
    });

    /// <summary>Drops what was worked out and is not named after this version ("version/…"); says how much that was.</summary>
    public int DropDerived(string version) => Do(() => Change("DELETE FROM derived WHERE name NOT LIKE $key || '/%'", ("$key", version)));

    public void Dispose()
    {
        lock (_lock) _connection.Dispose();
    }

    private ImmutableArray<KeptAct> ReadActs(long after = 0)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = "SELECT number, at, desk, act FROM acts WHERE number > $after ORDER BY number";
        command.Parameters.AddWithValue("$after", after);
        using SqliteDataReader reader = command.ExecuteReader();
        ImmutableArray<KeptAct>.Builder acts = ImmutableArray.CreateBuilder<KeptAct>();
        while (reader.Read()) acts.Add(new KeptAct(reader.GetInt64(0), DateTimeOffset.Parse(reader.GetString(1), CultureInfo.InvariantCulture), reader.GetString(2), ActJson.Read(reader.GetString(3))));
        return acts.ToImmutable();
    }

    private KeptAct Append(Act act, DateTimeOffset at, string desk)
    {
        Change("INSERT INTO acts (at, desk, act) VALUES ($at, $desk, $act)", ("$at", Written(at)), ("$desk", desk), ("$act", ActJson.Write(act)));
        return new KeptAct((long)_connection.Scalar("SELECT last_insert_rowid()")!, at, desk, act);
    }

    /// <summary>Bytes never change under their hash, so they are read once.</summary>
    private ImmutableArray<byte>? Text(string sha256)
    {
        if (_texts.TryGetValue(sha256, out ImmutableArray<byte>? known)) return known;
        return _texts[sha256] = One("SELECT bytes FROM texts WHERE sha256 = $key", sha256) is byte[] bytes ? [.. bytes] : null;
    }

    private object? One(string sql, string key)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$key", key);
        return command.ExecuteScalar();
    }

    private int Change(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach ((string name, object value) in values) command.Parameters.AddWithValue(name, value);
        return command.ExecuteNonQuery();
    }

    private static string Written(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>One thing after another. What is done here asks nothing of whoever holds the file: that one may be waiting for this lock.</summary>
    private T Do<T>(Func<T> what)
    {
        try
        {
            lock (_lock) return what();
        }
        catch (SqliteException e)
        {
            throw Faults.Of(Path, e);
        }
        catch (JsonException)
        {
            throw Faults.Damaged(Path);
        }
    }
}
