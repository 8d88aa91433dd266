using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>Corrected: something in a report was wrong. Withdrawn: all of it is taken back.</summary>
public enum CorrectionKind { Corrected, Withdrawn }

/// <summary>A notice by which a paper mends or takes back what it printed.</summary>
/// <param name="Span">The notice, to the end of what it says.</param>
/// <param name="Old">What was wrong (a number, a name), where the notice says so.</param>
/// <param name="New">What holds instead.</param>
public sealed record Correction(Span Span, CorrectionKind As, Span? Old, Span? New, Because Because);
