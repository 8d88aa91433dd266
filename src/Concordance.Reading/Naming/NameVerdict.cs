namespace Concordance.Reading.Naming;

/// <summary>What two names say about being one: the strongest evidence first, the order in which links are taken.</summary>
public enum NameEvidence { SameName, SameState, Expansion, Romanised, ShortForm, Surname, CloseSpelling }

/// <summary>Whether two names are of one, and why.</summary>
public enum Likeness { Same, Perhaps, Apart, Unrelated }

/// <summary>The outcome of comparing two names.</summary>
/// <param name="Why">In words a person reads; empty where the names have nothing to do with each other.</param>
public readonly record struct NameVerdict(Likeness Likeness, NameEvidence Evidence, string Why)
{
    public static readonly NameVerdict Unrelated = new(Likeness.Unrelated, default, "");

    public static NameVerdict Same(NameEvidence evidence, string why) => new(Likeness.Same, evidence, why);

    public static NameVerdict Perhaps(string why) => new(Likeness.Perhaps, default, why);

    public static NameVerdict Apart(string why) => new(Likeness.Apart, default, why);
}
