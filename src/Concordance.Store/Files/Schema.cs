using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Concordance.Store.Files;

/// <summary>The tables of a collection, as a list of steps that only ever grows: a file made by an earlier version takes the steps it lacks.</summary>
internal static class Schema
{
    /// <summary>"Conc" in ASCII: SQLite's application_id, by which a file of ours is known.</summary>
    public const int ApplicationId = 0x436F6E63;

    public static int Version => Steps.Length;

    private static readonly ImmutableArray<string> Steps =
    [
        """
        CREATE TABLE texts (sha256 TEXT PRIMARY KEY, bytes BLOB, deleted TEXT) STRICT;
        CREATE TABLE acts (number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, desk TEXT NOT NULL, act TEXT NOT NULL) STRICT;
        CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
        CREATE TABLE derived (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
        """,
        "CREATE TABLE copies (number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, desk TEXT NOT NULL, form TEXT NOT NULL, reports TEXT NOT NULL) STRICT;",
    ];

    /// <summary>Brings a file to this version, in one transaction: it has all of a step or nothing of it.</summary>
    public static void Migrate(SqliteConnection connection, long from)
    {
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        for (int step = (int)from; step < Steps.Length; step++) connection.Execute(Steps[step]);
        connection.Execute($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version};");
        transaction.Commit();
    }

    public static void Execute(this SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static object? Scalar(this SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
