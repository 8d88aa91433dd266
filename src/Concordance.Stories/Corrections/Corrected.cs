using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Corrections;
using Concordance.Texts;

namespace Concordance.Stories.Corrections;

/// <summary>What a correction or withdrawal touches in the story.</summary>
/// <param name="Notice">The first, as the story orders its reports, of notices that say the same.</param>
/// <param name="Passages">What asserts what was corrected, or repeats what was withdrawn; not the notices themselves.</param>
/// <param name="Why">In words a person reads.</param>
public sealed record Corrected(Told<Correction> Notice, ImmutableArray<Place> Passages, string Why, Because Because);

/// <summary>That a claim rests on what was corrected or withdrawn.</summary>
/// <param name="Alone">All its passages do; else some.</param>
public sealed record RestsOnCorrected(Corrected On, bool Alone);
