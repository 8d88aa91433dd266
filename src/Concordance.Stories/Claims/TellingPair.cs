namespace Concordance.Stories.Claims;

/// <summary>
/// What two tellings say of their being one, in a byte: worked out once for a pair, whatever else is told. Whether that is enough depends besides on
/// whether the reports tell of several events of their word.
/// </summary>
internal readonly record struct TellingPair(byte Bits)
{
    private const int Apart = 1, Others = 2, Alike = 4, Several = 8, One = 16, KinshipFrom = 5;

    public EventKinship Kinship => (EventKinship)(Bits >> KinshipFrom);

    public bool AreApart => (Bits & Apart) != 0;

    public bool AreOthers => (Bits & Others) != 0;

    public bool AreNumberedAlike => (Bits & Alike) != 0;

    /// <param name="several">The reports tell of several events of this word.</param>
    public bool IsEnough(bool several) => (Bits & (several ? Several : One)) != 0;

    public static TellingPair Of(Telling a, Telling b)
    {
        EventKinship kinship = EventEvidence.Kinship(a, b);
        bool several = EventEvidence.IsEnough(a, b, kinship, true), one = several || EventEvidence.IsEnough(a, b, kinship, false);
        return new((byte)(((int)kinship << KinshipFrom) | Bit(EventEvidence.AreApart(a, b), Apart) | Bit(EventEvidence.AreOthers(a, b), Others) | Bit(EventEvidence.AreNumberedAlike(a, b), Alike) | Bit(several, Several) | Bit(one, One)));
    }

    private static int Bit(bool holds, int bit) => holds ? bit : 0;
}
