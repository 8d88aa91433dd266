using System.Collections.Immutable;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>
/// Sorts phrases into happenings: plainly the same act on the same thing by nobody else. What tells most is sorted first; a phrase that
/// fits two happenings ("the register", where there are two) is one of its own and called ambiguous. A phrase is held against the happenings that
/// share what it is about, and there against one phrase of each reading: a report more costs no more in a large story than in a small one.
/// </summary>
internal sealed class HappeningTable
{
    public static readonly RuleId Rule = new("waiting/happening-table");

    private readonly Dictionary<ActPhrase, Happening> _of = new(ReferenceEqualityComparer.Instance);

    /// <param name="number">Its place among those begun.</param>
    private sealed class Group(int number, bool undoing, bool ambiguous)
    {
        /// <summary>Of phrases that read alike one, for what a further phrase is held against.</summary>
        private readonly List<ActPhrase> _unlike = [];

        private readonly HashSet<string> _read = new(StringComparer.Ordinal);

        public int Number => number;

        public List<ActPhrase> Phrases { get; } = [];

        public bool IsUndoing => undoing;

        public bool IsAmbiguous => ambiguous;

        public bool Fits(ActPhrase phrase) => _unlike.TrueForAll(p => IsSame(p, phrase));

        public void Add(ActPhrase phrase, string reading)
        {
            Phrases.Add(phrase);
            if (_read.Add(reading)) _unlike.Add(phrase);
        }
    }

    /// <param name="phrases">Each with whether its undoing is meant.</param>
    public HappeningTable(Joined story, IEnumerable<(ActPhrase Phrase, bool Undoing)> phrases)
    {
        Dictionary<ReportId, int> order = story.Reports.Select((r, i) => (r.Report.Id, i)).ToDictionary(p => p.Id, p => p.i);
        List<Group> groups = [];
        Dictionary<string, SortedList<int, Group>> under = new(StringComparer.Ordinal);
        PhraseKeys keys = new();
        foreach ((ActPhrase phrase, bool undoing) in phrases.OrderByDescending(p => p.Phrase.Told).ThenByDescending(p => p.Phrase.By is null ? 0 : 1).ThenBy(p => order[p.Phrase.In.Report.Id]).ThenBy(p => p.Phrase.Span))
        {
            string[] shared = [.. keys.Of(phrase)];
            Group[] near = [.. shared.SelectMany(k => under.TryGetValue(k, out SortedList<int, Group>? with) ? with.Values : []).Where(g => g.IsUndoing == undoing).Distinct().OrderBy(g => g.Number)];
            Group[] fit = [.. near.Where(g => !g.IsAmbiguous && g.Fits(phrase))];
            Group? group = fit.Length == 1 ? fit[0] : fit.Length > 1 ? near.FirstOrDefault(g => g.IsAmbiguous && g.Fits(phrase)) : null;
            if (group is null) groups.Add(group = new Group(groups.Count, undoing, fit.Length > 1));
            group.Add(phrase, keys.Reading(phrase));
            foreach (string key in shared)
            {
                if (!under.TryGetValue(key, out SortedList<int, Group>? with)) under[key] = with = [];
                with.TryAdd(group.Number, group);
            }
        }

        All = [.. groups.OrderBy(g => g.Phrases[0].Frame.Name, StringComparer.Ordinal).Select(g => Make(g, order)).OrderBy(h => order[h.Places[0].Report]).ThenBy(h => h.Places[0].Span)];
        foreach (Happening happening in All)
            foreach (ActPhrase phrase in happening.Phrases) _of[phrase] = happening;
    }

    public ImmutableArray<Happening> All { get; }

    public Happening Of(ActPhrase phrase) => _of[phrase];

    /// <summary>Whether two phrases plainly name one act.</summary>
    public static bool IsSame(ActPhrase a, ActPhrase b)
    {
        if (!string.Equals(a.Frame.Name, b.Frame.Name, StringComparison.Ordinal)) return false;
        if ((a.By is not null && b.By is not null && !ReferenceEquals(a.By, b.By)) || Strangers.Differ(a, b)) return false;
        if (a.Talks is { } talks && b.Talks is { } others) return talks.Fits(others);
        if (a.Of is { } one && b.Of is { } two) return one.Fits(two);
        if (a.Of is null && b.Of is null && a.Frame.Name == ActFrame.CeaseFire) return true;
        // "it paid" and "they would pay": by whom tells enough where neither says what.
        return a.Of is null && b.Of is null && a.Frame.IsKnown && a.By is not null && b.By is not null;
    }

    /// <summary>Without the refusal: "will not open the gate" names the opening.</summary>
    private static string Words(ActPhrase phrase)
    {
        int start = phrase.IsNegated ? phrase.In.Parsed.Spans[phrase.Head].Start : phrase.Span.Start;
        // "Nobody raises pay": the act is to raise it.
        Span head = phrase.In.Parsed.Spans[phrase.Head];
        if (phrase.IsNegated && start < phrase.Span.End && phrase.In.Parsed.Tags[phrase.Head] == "VBZ") return phrase.In.Parsed.Lemma(phrase.Head) + phrase.In.Report.Text[head.End..phrase.Span.End];
        return phrase.In.Report.Text[(start < phrase.Span.End ? start : phrase.Span.Start)..phrase.Span.End];
    }

    private static Happening Make(Group group, Dictionary<ReportId, int> order)
    {
        ActPhrase[] phrases = [.. group.Phrases.OrderBy(p => order[p.In.Report.Id]).ThenBy(p => p.Span)];
        ImmutableArray<Place> places = [.. phrases.Select(p => p.At).Distinct()];
        Entity? by = phrases.Select(p => p.By).FirstOrDefault(b => b is not null);
        Entity? document = phrases.Select(p => p.Of?.Document).FirstOrDefault(d => d is not null);
        string name = phrases.Select(Words).OrderBy(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).First();
        return new Happening(name, by, places, document, phrases[0].Frame.Nature, new Because(Rule, places, [])) { Phrases = [.. phrases], IsAmbiguous = group.IsAmbiguous, IsUndoing = group.IsUndoing };
    }
}
