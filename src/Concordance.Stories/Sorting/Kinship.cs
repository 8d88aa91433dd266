using Concordance.Texts;

namespace Concordance.Stories.Sorting;

/// <summary>How alike two reports are in what they are about.</summary>
/// <param name="Hundredths">The cosine of their signatures, in hundredths, less where each names other people.</param>
/// <param name="Names">How many names they share that tell one affair from others.</param>
/// <param name="Words">How many words besides, parts of names among them.</param>
internal readonly record struct Kinship(int A, int B, int Hundredths, int Names, int Words, bool DaysAllow, bool Short)
{
    private const int Enough = 24, EnoughWithNames = 18, MuchAlike = 40, NamesToShare = 2, WordsAlone = 6, WordsAloneOfShort = 2, DaysOfSilence = 130;

    /// <summary>Reports that name people and share none are likely of two affairs at one place: an earlier accident, another round.</summary>
    private const double OtherPeople = 0.6;

    /// <summary>Alike enough, told of days that are not far apart, and alike in more than a word or two where no name says so.</summary>
    public bool Agrees => DaysAllow && Hundredths >= (Names >= NamesToShare ? EnoughWithNames : Enough) && (Names > 0 || Words >= (Short ? WordsAloneOfShort : WordsAlone));

    /// <summary>Much alike, and told of days far apart: of one affair with a wrong day, or of its like.</summary>
    public bool AgreesButForDays => !DaysAllow && Hundredths >= MuchAlike && Names >= NamesToShare;

    public static Kinship Of(Subjects subjects, int a, int b)
    {
        ReadOnlySpan<NumberedMark> one = subjects.Marks[a], other = subjects.Marks[b];
        long dot = 0;
        int names = 0, people = 0, words = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            int order = one[i].Key - other[j].Key;
            if (order == 0 && NumberedMark.MayBeOne(one[i].Initial, other[j].Initial))
            {
                dot += (long)one[i].Weight * other[j].Weight;
                if (one[i].Kind >= MarkKind.Name && other[j].Kind >= MarkKind.Name) names++;
                else if (one[i].Kind is MarkKind.Word or MarkKind.PartOfName) words++;
                if (one[i].Kind == MarkKind.Person) people++;
            }

            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        Signature first = subjects.Signatures[a], second = subjects.Signatures[b];
        double cosine = dot == 0 ? 0 : dot / Math.Sqrt((double)first.Square * second.Square);
        if (people == 0 && first.NamesPeople && second.NamesPeople) cosine *= OtherPeople;
        return new(a, b, (int)Math.Round(100 * cosine), names, words, AllowDays(first.Report.Published.Range, second.Report.Published.Range), first.IsShort || second.IsShort);
    }

    /// <summary>Days further apart than a story is silent keep reports apart; unknown days forbid nothing.</summary>
    private static bool AllowDays(DayRange a, DayRange b) => Gap(a, b) <= DaysOfSilence && Gap(b, a) <= DaysOfSilence;

    private static int Gap(DayRange before, DayRange after) => before.Latest is { } latest && after.Earliest is { } earliest ? earliest.DayNumber - latest.DayNumber : 0;
}
