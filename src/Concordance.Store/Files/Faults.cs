using Microsoft.Data.Sqlite;

namespace Concordance.Store.Files;

/// <summary>What SQLite says, in words a person can act on. Codes: https://www.sqlite.org/rescode.html</summary>
internal static class Faults
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>No room for the index of the log, which is made when a file is opened (SQLITE_IOERR_SHMSIZE).</summary>
    private const int NoRoomBeside = 4874;

    public static StoreException Of(string file, SqliteException e) => e.SqliteErrorCode switch
    {
        Full => new StoreException(file, "the disk is full, this was not kept", "make room and do it again; what was kept before is whole"),
        IoError when e.SqliteExtendedErrorCode == NoRoomBeside => new StoreException(file, "the disk is full", "make room, or open it with --read-only"),
        ReadOnly => new StoreException(file, "it cannot be written", "allow writing it and its folder, or open it with --read-only"),
        CannotOpen => new StoreException(file, "it cannot be opened or made here", "allow writing this folder, or name another file with --store"),
        Busy or Locked => new StoreException(file, "another program holds it", "close that program and try again"),
        Corrupt or NotADatabase => Damaged(file),
        IoError => new StoreException(file, "the disk does not answer, this was not kept", "look after the disk and do it again"),
        _ => new StoreException(file, $"it does not work ({e.Message})", "try again, or name another file with --store"),
    };

    public static StoreException Damaged(string file) => new(file, "it is damaged", "put back a copy, or name another file with --store; this one was left as it is");
}
