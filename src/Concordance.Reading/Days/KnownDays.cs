using System.Collections.Frozen;
using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>
/// The days that the reports of a story name, found by the words around them. Tellings alike in day, side, hour and words are one, told by the
/// first two reports that have it; of one day so many are kept as a reader could hold in mind, those with the most words first. So a story's
/// size does not decide how long one of its reports takes.
/// </summary>
public sealed class KnownDays
{
    private const int TellingsOfDay = 24;

    private readonly KnownDay[] _all;

    /// <summary>What is named of each day, and what of it is kept.</summary>
    private readonly SortedDictionary<DateOnly, (List<KnownDay> Named, KnownDay[] Kept)> _ofDay = [];
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);
    private readonly AllowedDays _allowed;
    private readonly int[] _shared;

    /// <param name="days">Each with its day.</param>
    /// <param name="before">Days known before: what is named of a day as it was then is kept as it was.</param>
    public KnownDays(IEnumerable<KnownDay> days, AllowedDays allowed, KnownDays? before = null)
    {
        _allowed = allowed;
        Dictionary<DateOnly, List<KnownDay>> named = [];
        foreach (KnownDay known in days)
        {
            if (!named.TryGetValue(known.Day!.Value, out List<KnownDay>? ofDay)) named[known.Day.Value] = ofDay = [];
            ofDay.Add(known);
        }

        foreach ((DateOnly day, List<KnownDay> ofDay) in named)
            _ofDay[day] = before is not null && before._ofDay.TryGetValue(day, out (List<KnownDay> Named, KnownDay[] Kept) old) && old.Named.SequenceEqual<object>(ofDay, ReferenceEqualityComparer.Instance) ? old : (ofDay, [.. Kept(ofDay)]);
        _all = [.. _ofDay.Values.SelectMany(d => d.Kept)];
        _shared = new int[_all.Length];
        for (int i = 0; i < _all.Length; i++)
            foreach (string word in _all[i].Words)
            {
                if (!_byWord.TryGetValue(word, out List<int>? with)) _byWord[word] = with = [];
                with.Add(i);
            }
    }

    /// <summary>Those of other reports that share at least so many of the words, with how many; those that share most first.</summary>
    public IEnumerable<(int Words, KnownDay Day)> Sharing(IEnumerable<string> words, int least, ReportId but)
    {
        List<int> touched = [];
        foreach (string word in words)
            foreach (int i in _byWord.GetValueOrDefault(word) ?? [])
                if (_shared[i]++ == 0) touched.Add(i);
        (int Words, KnownDay Day)[] sharing = [.. touched.Where(i => _shared[i] >= least && _all[i].At.Report != but).OrderByDescending(i => _shared[i]).Select(i => (_shared[i], _all[i]))];
        foreach (int i in touched) _shared[i] = 0;
        return sharing;
    }

    /// <summary>The tellings that one of two tables has and the other has not.</summary>
    internal KnownDay[] Differing(KnownDays other)
    {
        HashSet<KnownDay> differing = [.. _all];
        differing.SymmetricExceptWith(other._all);
        return [.. differing];
    }

    /// <summary>The days on which a report can have appeared whose words name that day.</summary>
    public DaySet Allowed(TimeMeaning meaning, DateOnly named) => _allowed.Of(meaning, named);

    private static IEnumerable<KnownDay> Kept(IEnumerable<KnownDay> ofDay) => ofDay.OrderBy(k => k.At.Report).ThenBy(k => k.At.Span).GroupBy(Alike).SelectMany(FirstTwo)
        .OrderByDescending(k => k.Words.Count).ThenBy(k => k.At.Report).ThenBy(k => k.At.Span).Take(TellingsOfDay);

    private static IEnumerable<KnownDay> FirstTwo(IEnumerable<KnownDay> alike)
    {
        KnownDay first = alike.First();
        return alike.FirstOrDefault(k => k.At.Report != first.At.Report) is { } second ? [first, second] : [first];
    }

    private static (int?, Direction, string?, string) Alike(KnownDay day) =>
        (DayReadings.DayNumber(day.Date), day.Side, (day.Date as ClockTime)?.Clock, string.Join(' ', day.Words.Order(StringComparer.Ordinal)));
}
