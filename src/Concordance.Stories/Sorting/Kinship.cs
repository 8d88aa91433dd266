using Concordance.Texts;

namespace Concordance.Stories.Sorting;

/// <summary>How alike two reports are in what they are about.</summary>
/// <param name="Hundredths">The cosine of their signatures, in hundredths, less where each names other people; enough where they share three names that tell.</param>
/// <param name="Names">How many names they share that tell one affair from others.</param>
/// <param name="Words">How many words besides, parts of names among them.</param>
/// <param name="Telling">How many names that tell one affair from others and words with a capital that no list has.</param>
internal readonly record struct Kinship(int A, int B, int Hundredths, int Names, int Words, int Telling, bool DaysAllow, bool DaysNear, bool Short, bool Brief)
{
    private const int Enough = 24, EnoughWithNames = 18, NearlyEnough = 16, MuchAlike = 40, NamesToShare = 2, NamesThatTell = 3, WordsAlone = 6, WordsAloneOfShort = 2, DaysOfSilence = 130, DaysNearby = 60, WordsBesideAName = 3, NearInWords = 11, DaysOfYear = 365, HalfYear = 182;

    /// <summary>Reports that name people and share none are likely of two affairs at one place: an earlier accident, another round.</summary>
    private const double OtherPeople = 0.6;

    /// <summary>Alike enough, told of days that are not far apart, and alike in more than a word or two where no name says so.</summary>
    public bool Agrees => DaysAllow && Hundredths >= (Telling >= NamesToShare ? EnoughWithNames : Enough) && (Telling > 0 || Words >= (Short ? WordsAloneOfShort : WordsAlone));

    /// <summary>Much alike, and told of days far apart: of one affair with a wrong day, or of its like.</summary>
    public bool AgreesButForDays => !DaysAllow && Hundredths >= MuchAlike && Names >= NamesToShare;

    /// <summary>One of them brief, told within some weeks, and alike in a name that tells or in many words, however little of the whole that is.</summary>
    public bool MayJoin => Brief && DaysNear && ((Telling > 0 && Words >= WordsBesideAName) || (Words >= WordsAlone && Hundredths >= NearInWords));

    public static Kinship Of(Subjects subjects, int a, int b)
    {
        ReadOnlySpan<NumberedMark> one = subjects.Marks[a], other = subjects.Marks[b];
        long dot = 0;
        int names = 0, people = 0, words = 0, telling = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            int order = one[i].Key - other[j].Key;
            if (order == 0 && NumberedMark.MayBeOne(one[i].Initial, other[j].Initial))
            {
                dot += (long)one[i].Weight * other[j].Weight;
                if (one[i].Kind >= MarkKind.Name && other[j].Kind >= MarkKind.Name) names++;
                else if (one[i].Kind < MarkKind.Common) words++;
                if (IsTelling(one[i].Kind, other[j].Kind)) telling++;
                if (one[i].Kind == MarkKind.Person) people++;
            }

            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        Signature first = subjects.Signatures[a], second = subjects.Signatures[b];
        double cosine = dot == 0 ? 0 : dot / Math.Sqrt((double)first.Square * second.Square);
        if (people == 0 && first.NamesPeople && second.NamesPeople) cosine *= OtherPeople;
        int hundredths = (int)Math.Round(100 * cosine);
        // Three names that tell are no chance, however much else each report has of its own.
        if (telling >= NamesThatTell) hundredths = Math.Max(hundredths, Enough);
        else if (telling >= NamesToShare && hundredths >= NearlyEnough) hundredths = Math.Max(hundredths, EnoughWithNames);
        return new(a, b, hundredths, names, words, telling,
            AllowDays(first.Report.Published.Range, second.Report.Published.Range), AreNear(first.Report.Published.Range, second.Report.Published.Range), first.IsShort || second.IsShort, first.IsBrief || second.IsBrief);
    }

    /// <summary>A name that tells one affair from others, or a word with a capital that no list has, in one of the reports as part of a name at the most.</summary>
    private static bool IsTelling(MarkKind one, MarkKind other) => (one >= MarkKind.Name && other >= MarkKind.Name) || (one is MarkKind.Unlisted && other is MarkKind.Unlisted or MarkKind.PartOfName) || (one is MarkKind.PartOfName && other is MarkKind.Unlisted);

    /// <summary>Days further apart than a story is silent keep reports apart; unknown days forbid nothing.</summary>
    private static bool AllowDays(DayRange a, DayRange b) => Gap(a, b) <= DaysOfSilence && Gap(b, a) <= DaysOfSilence;

    private static bool AreNear(DayRange a, DayRange b) => a is { Earliest: not null, Latest: not null } && b is { Earliest: not null, Latest: not null } && Gap(a, b) <= DaysNearby && Gap(b, a) <= DaysNearby;

    private static int Gap(DayRange before, DayRange after)
    {
        if (before.Latest is not { } latest || after.Earliest is not { } earliest) return 0;
        int days = earliest.DayNumber - latest.DayNumber;
        // Of days whose year is not known the nearest way round the year.
        return !UnknownYear.Is(latest) && !UnknownYear.Is(earliest) ? days : (((days + HalfYear) % DaysOfYear + DaysOfYear) % DaysOfYear) - HalfYear;
    }
}
