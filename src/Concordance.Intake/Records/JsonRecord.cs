using Concordance.Intake.Given;

namespace Concordance.Intake.Records;

/// <summary>A report as one JSON object holds it.</summary>
/// <param name="Number">Its line in a file of lines, its place in a list, from 1; 0 where the file is this one object.</param>
/// <param name="Line">The line of the file on which it begins.</param>
/// <param name="Sha256">Of the bytes of the object.</param>
public sealed record JsonRecord(int Number, int Line, string Text, GivenFacts Facts, string Sha256);

/// <summary>What keeps a record, or a fact of it, from being read.</summary>
/// <param name="Line">The line of the file; 0 where the fault is the whole file's.</param>
public sealed record RecordFault(int Line, string Said, string ToDo, bool IsNoReport = false);

/// <summary>What a file of records gave.</summary>
public sealed record RecordsRead(IReadOnlyList<JsonRecord> Records, IReadOnlyList<RecordFault> Faults);
