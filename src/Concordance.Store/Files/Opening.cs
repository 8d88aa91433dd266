using Microsoft.Data.Sqlite;

namespace Concordance.Store.Files;

/// <summary>The way to a collection's file: opened, looked at before anything is written, brought to this version.</summary>
internal static class Opening
{
    /// <exception cref="StoreException">Where it is no collection, damaged, of a newer version, or cannot be opened or made.</exception>
    public static SqliteConnection Of(string file, bool readOnly)
    {
        if (readOnly && !File.Exists(file)) throw new StoreException(file, "there is no such file", "check the name, or leave --read-only out to make it");
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !readOnly) Directory.CreateDirectory(folder);
            return Connect(file, file, readOnly);
        }
        catch (SqliteException) when (readOnly && File.Exists(file) && new FileInfo(file + "-wal") is not { Exists: true, Length: > 0 })
        {
            // A folder that is read-only or full takes no index of the log; where there is no log, the file alone is the collection.
            return Alone(file);
        }
        catch (SqliteException e)
        {
            throw Faults.Of(file, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(file, $"it cannot be opened or made here ({e.Message})", "allow writing this folder, or name another file with --store");
        }
    }

    /// <summary>The file as it is, where nothing can be written beside it (https://www.sqlite.org/uri.html, immutable).</summary>
    private static SqliteConnection Alone(string file)
    {
        try
        {
            return Connect(file, new Uri(Path.GetFullPath(file)).AbsoluteUri + "?immutable=1", true);
        }
        catch (SqliteException e)
        {
            throw Faults.Of(file, e);
        }
    }

    /// <param name="source">The file's name, or its address.</param>
    private static SqliteConnection Connect(string file, string source, bool readOnly)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = source, Mode = readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate, Pooling = false, DefaultTimeout = 10 }.ToString());
        try
        {
            connection.Open();
            Prepare(file, connection, readOnly);
            return connection;
        }
        catch (Exception e) when (e is SqliteException or StoreException)
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Prepare(string file, SqliteConnection connection, bool readOnly)
    {
        connection.Execute("PRAGMA busy_timeout = 10000");
        long tables = (long)connection.Scalar("SELECT count(*) FROM sqlite_schema")!, application = (long)connection.Scalar("PRAGMA application_id")!, version = (long)connection.Scalar("PRAGMA user_version")!;
        if (tables > 0 && application != Schema.ApplicationId) throw new StoreException(file, "this is another program's file, no collection", "name another file with --store");
        if (version > Schema.Version) throw new StoreException(file, $"it was made by a newer version (its form is {version}, this program knows up to {Schema.Version})", "take the newer version of Concordance; the file was left as it is");
        if (connection.Scalar("PRAGMA quick_check(1)") as string != "ok") throw Faults.Damaged(file);
        if (readOnly) return;
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;");
        if (version < Schema.Version) Schema.Migrate(connection, version);
    }
}
