using System.Collections.Immutable;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>So many of so many.</summary>
public readonly record struct Share(int Part, int Of)
{
    public static Share operator +(Share a, Share b) => new(a.Part + b.Part, a.Of + b.Of);

    public double Percent => Of == 0 ? 0 : 100.0 * Part / Of;

    public override string ToString() => $"{Part}/{Of}";
}

/// <summary>How the statements of a story were found.</summary>
/// <param name="All">Firm items and asserted findings; neutral findings are left out of Found.</param>
/// <param name="Direct">Direct quotations of the key found right and as direct.</param>
/// <param name="ScareQuotes">Found as direct quotation where the key has none.</param>
public sealed record StatementScores(Score All, ImmutableSortedDictionary<string, Share> Tiers, Share Acts, Share Kinds, Share Exact, Score Relay, Share Direct, int ScareQuotes, ImmutableArray<StatementError> Errors)
{
    /// <summary>By rule: right findings of those that are not neutral.</summary>
    public required ImmutableSortedDictionary<string, Share> Rules { get; init; }
}

public enum StatementErrorKind { Missed, Invented, WrongSpeaker, OtherBounds, MissedStation, InventedStation }

/// <summary>A missed or an invented statement; the content's hull says where.</summary>
public sealed record StatementError(StatementErrorKind Kind, string File, Span At, Span? Speaker, string Rule);

/// <summary>
/// Holds found statements against the marked ones. Right: the speaker by entity or overlap, and the content with an overlap of
/// at least a half. Optional items count neither way. What the key does not hold is right or wrong by its verdict.
/// </summary>
public sealed class StatementScorer
{
    private const double Least = 0.5;

    private readonly ImmutableArray<Gold<MarkedStatement>> _gold;
    private readonly ImmutableArray<Found<FoundStatement>> _found;
    private readonly Verdicts _verdicts;
    private readonly List<(int Gold, int Found)> _pairs;

    private StatementScorer(ImmutableArray<Gold<MarkedStatement>> gold, ImmutableArray<Found<FoundStatement>> found, Verdicts verdicts)
    {
        _gold = gold;
        _found = found;
        _verdicts = verdicts;
        _pairs = Overlap.Pairs(gold.Length, found.Length, (g, f) => SpeakerMatch.Right(Said(gold[g]), Said(found[f])) ? ContentOverlap(g, f) : 0, Least);
    }

    public static StatementScores Of(ImmutableArray<Gold<MarkedStatement>> gold, ImmutableArray<Found<FoundStatement>> found, Verdicts verdicts) =>
        new StatementScorer(gold, found, verdicts).Scores();

    private StatementScores Scores()
    {
        HashSet<string> hit = Hit();
        int[] firm = [.. Enumerable.Range(0, _gold.Length).Where(IsFirm)];
        Dictionary<int, int> rightOf = _pairs.Where(p => IsWanted(p.Gold)).ToDictionary(p => p.Found, p => p.Gold);
        int right = 0, asserted = 0;
        List<StatementError> errors = [];
        SortedDictionary<string, Share> rules = new(StringComparer.Ordinal);
        for (int f = 0; f < _found.Length; f++)
        {
            if (!IsAsserted(f)) continue;
            bool? judged = rightOf.ContainsKey(f) ? true : IsNeutral(f) ? null : Judged(f);
            if (judged is null) continue;
            asserted++;
            rules[_found[f].Value.Rule.Value] = rules.GetValueOrDefault(_found[f].Value.Rule.Value) + new Share(judged == true ? 1 : 0, 1);
            if (judged == true) right++;
            else errors.Add(new StatementError(WhyWrong(f), _found[f].Value.Said.File, Hull(_found[f].Value.Said), _found[f].Value.Said.Speaker?.Span, _found[f].Value.Rule.Value));
        }

        errors.AddRange(from g in firm where !hit.Contains(_gold[g].Value.Id) select new StatementError(StatementErrorKind.Missed, _gold[g].Value.Said.File, Hull(_gold[g].Value.Said), _gold[g].Value.Said.Speaker?.Span, _gold[g].Value.Id + " " + _gold[g].Value.Tier));
        foreach ((int f, int g) in rightOf)
        {
            (string[] missed, string[] invented) = RelayScorer.Errors(Said(_gold[g]), Said(_found[f]));
            StatementError Station(StatementErrorKind kind, string name) => new(kind, _gold[g].Value.Said.File, Hull(_gold[g].Value.Said), _found[f].Value.Said.Speaker?.Span, $"{_gold[g].Value.Id} <{name}>");
            errors.AddRange([.. missed.Select(m => Station(StatementErrorKind.MissedStation, m)), .. invented.Select(i => Station(StatementErrorKind.InventedStation, i))]);
        }

        return new StatementScores(
            new Score(firm.Length, asserted, firm.Count(g => hit.Contains(_gold[g].Value.Id)), right),
            firm.GroupBy(g => _gold[g].Value.Tier).ToImmutableSortedDictionary(t => t.Key, t => new Share(t.Count(g => hit.Contains(_gold[g].Value.Id)), t.Count()), StringComparer.Ordinal),
            Agree((g, f) => g.Acts.Contains(f.Said.Act)), Agree((g, f) => g.Kinds.Contains(f.Said.Kind)), Agree((g, f) => g.Said.Content.SequenceEqual(f.Said.Content)),
            rightOf.Aggregate(default(Score), (sum, p) => sum + RelayScorer.Of(Said(_gold[p.Value]), Said(_found[p.Key]))),
            DirectQuotes(firm), ScareQuotes(), [.. errors]) { Rules = rules.ToImmutableSortedDictionary(StringComparer.Ordinal) };
    }

    /// <summary>Ids of firm items found right, themselves or by the other reading of the same item.</summary>
    private HashSet<string> Hit() => [.. _pairs.Select(p => _gold[p.Gold].Value.InsteadOf ?? _gold[p.Gold].Value.Id)];

    private bool IsFirm(int g) => _gold[g].Value is { Optional: false, InsteadOf: null };

    /// <summary>A firm item, or its other reading where the item itself was not found.</summary>
    private bool IsWanted(int g) => IsFirm(g) || (_gold[g].Value.InsteadOf is { } id && !_pairs.Any(p => _gold[p.Gold].Value.Id == id));

    /// <summary>The reporter's own voice asserts no speech; it can only match items that nobody is named for.</summary>
    private bool IsAsserted(int f) => _found[f].Value.Said is { Voice: not Voice.Reporter };

    private bool IsNeutral(int f) => Enumerable.Range(0, _gold.Length).Any(g => !IsFirm(g) && ContentOverlap(g, f) >= Least);

    private bool? Judged(int f) => _verdicts.Of(_found[f].Value.Said.File, Hull(_found[f].Value.Said)) switch
    {
        Verdict.Right => true,
        Verdict.Arguable => null,
        Verdict.Wrong or Verdict.Unjudged => false,
        _ => throw new InvalidOperationException("no such verdict"),
    };

    private StatementErrorKind WhyWrong(int f)
    {
        double best = Enumerable.Range(0, _gold.Length).Select(g => ContentOverlap(g, f)).DefaultIfEmpty().Max();
        return best >= Least ? StatementErrorKind.WrongSpeaker : best > 0 ? StatementErrorKind.OtherBounds : StatementErrorKind.Invented;
    }

    private Share Agree(Func<MarkedStatement, FoundStatement, bool> agree) =>
        _pairs.Where(p => IsWanted(p.Gold)).Aggregate(default(Share), (sum, p) => sum + new Share(agree(_gold[p.Gold].Value, _found[p.Found].Value) ? 1 : 0, 1));

    private Share DirectQuotes(int[] firm)
    {
        int[] marked = [.. firm.Where(g => _gold[g].Value.Said.Kind == StatementKind.Direct)];
        return new Share(_pairs.Count(p => marked.Contains(p.Gold) && _found[p.Found].Value.Said.Kind == StatementKind.Direct), marked.Length);
    }

    private int ScareQuotes() => _found.Count(f => f.Value.Said.Kind == StatementKind.Direct && !_gold.Any(g =>
        g.Value.Kinds.Any(k => k is StatementKind.Direct or StatementKind.Mixed) && g.Value.Said.File == f.Value.Said.File && Hull(g.Value.Said).Overlaps(Hull(f.Value.Said))));

    private double ContentOverlap(int g, int f) =>
        _gold[g].Value.Said.File == _found[f].Value.Said.File ? Overlap.Of(_gold[g].Value.Said.Content, _found[f].Value.Said.Content) : 0;

    private static Span Hull(Utterance said) => Span.Hull(said.Content[0], said.Content[^1]);

    private static Gold<Utterance> Said(Gold<MarkedStatement> gold) => new(gold.Value.Said);

    private static Found<Utterance> Said(Found<FoundStatement> found) => new(found.Value.Said);
}
