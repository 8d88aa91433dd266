using System.Collections.Immutable;

namespace Concordance.Store.Held;

/// <summary>A copy of the dossier that left the desk.</summary>
/// <param name="Form">"html", "docx", …</param>
/// <param name="Reports">Names of the reports it was made of.</param>
public sealed record SharedCopy(long Number, DateTimeOffset At, string Desk, string Form, ImmutableArray<string> Reports);
