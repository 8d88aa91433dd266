using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Stories.Sorting;

/// <summary>How alike two reports are in what they are about.</summary>
/// <param name="Hundredths">The cosine of their signatures, in hundredths.</param>
/// <param name="Names">How many names but states they share.</param>
/// <param name="Words">How many words besides that few reports have.</param>
/// <param name="States">How many states they share, which say little of a story.</param>
internal readonly record struct Kinship(int A, int B, int Hundredths, int Names, int Words, int States, bool DaysAllow)
{
    private const int Enough = 20, EnoughWithOneName = 40, WordsForOneName = 6, DaysOfSilence = 130;

    /// <summary>Alike enough, in names above all, and not told of days far apart.</summary>
    public bool Agrees => DaysAllow && Hundredths >= Enough && (Names > 1 || (Names == 1 && (Words >= WordsForOneName || Hundredths >= EnoughWithOneName)));

    public static Kinship Of(Subjects subjects, int a, int b)
    {
        ReadOnlySpan<NumberedMark> one = subjects.Marks[a], other = subjects.Marks[b];
        long dot = 0;
        int names = 0, words = 0, states = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            int order = one[i].Key - other[j].Key;
            if (order == 0)
            {
                dot += (long)one[i].Weight * other[j].Weight;
                if (one[i].Kind == MarkKind.Name) names++;
                else if (one[i].Kind == MarkKind.Word) words++;
                else states++;
            }

            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        double cosine = dot == 0 ? 0 : dot / Math.Sqrt((double)subjects.Signatures[a].Square * subjects.Signatures[b].Square);
        return new(a, b, (int)Math.Round(100 * cosine), names, words, states, AllowDays(subjects.Signatures[a].Report.Published.Range, subjects.Signatures[b].Report.Published.Range));
    }

    /// <summary>Reports that share no name at all are not held against each other.</summary>
    public bool SharesName => Names + States > 0;

    public string InWords(Signature[] signatures, int shown)
    {
        string[] shared = [.. Shared(signatures).Take(shown)];
        return $"{FileOf(signatures[A])} and {FileOf(signatures[B])} name {string.Join(", ", shared)}";
    }

    /// <summary>Where each report first has the names they share.</summary>
    public IEnumerable<Place> Places(Signature[] signatures, int shown)
    {
        HashSet<string> forms = [.. Shared(signatures).Take(shown)];
        foreach (ReadReport report in new[] { signatures[A].Report, signatures[B].Report })
            foreach (Referent referent in report.Referents.Where(r => r.Mentions.Any(m => m.Kind == MentionKind.Name && forms.Contains(m.Span.Of(report.Report.Text)))))
                yield return report.Report.At(referent.Main.Span);
    }

    private IEnumerable<string> Shared(Signature[] signatures)
    {
        Signature other = signatures[B];
        return signatures[A].Marks.Where(m => m.Value.IsName && other.Marks.ContainsKey(m.Key))
            .OrderByDescending(m => (long)m.Value.Weight * other.Marks[m.Key].Weight).ThenBy(m => m.Key, StringComparer.Ordinal).Select(m => m.Value.Form);
    }

    private static string FileOf(Signature signature) => signature.Report.Report.Files.Length > 0 ? signature.Report.Report.Files[0].Path : signature.Report.Report.Id.Value;

    /// <summary>Days further apart than a story is silent keep reports apart; unknown days forbid nothing.</summary>
    private static bool AllowDays(DayRange a, DayRange b) => Gap(a, b) <= DaysOfSilence && Gap(b, a) <= DaysOfSilence;

    private static int Gap(DayRange before, DayRange after) => before.Latest is { } latest && after.Earliest is { } earliest ? earliest.DayNumber - latest.DayNumber : 0;
}
