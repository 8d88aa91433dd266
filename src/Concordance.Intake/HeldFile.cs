using Concordance.Intake.Given;

namespace Concordance.Intake;

/// <summary>A file whose bytes are at hand, with what a person says of it.</summary>
/// <param name="Name">As the dossier is to name it, with "/"; its ending says how it is read.</param>
public sealed record HeldFile(string Name, byte[] Bytes, GivenFacts? Facts);
