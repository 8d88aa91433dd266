using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Language.Names;

/// <summary>A name as a range of words [First, End).</summary>
public readonly record struct NameRange(int First, int End, NameType Type);

/// <summary>Finds names of persons, organisations and places.</summary>
public sealed class NameFinder
{
    /// <summary>
    /// What a capitalised word pays to stand outside every name. The training texts are few, so that of unknown names
    /// many are missed; set where precision and recall together were best on UNER EWT dev.
    /// </summary>
    private const int Leaning = 150;

    private static readonly Lazy<NameModel> English = new(ReadEnglish);

    private readonly Gazetteer _gazetteer;
    private readonly Lazy<NameModel> _model;
    private readonly Lazy<int[]> _pairs;

    public NameFinder() : this(Gazetteer.English, English) { }

    public NameFinder(Gazetteer gazetteer, NameModel model) : this(gazetteer, new Lazy<NameModel>(model)) { }

    private NameFinder(Gazetteer gazetteer, Lazy<NameModel> model)
    {
        _gazetteer = gazetteer;
        _model = model;
        _pairs = new(() => [.. _model.Value.Pairs.Select(p => (int)p)]);
    }

    public ImmutableArray<Name> Find(ParsedText parsed)
    {
        ImmutableArray<string> forms = [.. parsed.Spans.Select(s => s.Of(parsed.Text))];
        NameWords words = new(forms, parsed.Sentences, _gazetteer);
        NameRuns runs = new(words);
        ReportEvidence evidence = new(words, runs);
        return [.. Find(words, runs, evidence).Select(n => NameReasons.Finding(parsed, n, words))];
    }

    /// <summary>The names among the words of one text, without a parse.</summary>
    public ImmutableArray<NameRange> Find(ImmutableArray<string> forms, ImmutableArray<SentenceRange> sentences)
    {
        NameWords words = new(forms, sentences, _gazetteer);
        NameRuns runs = new(words);
        return [.. Find(words, runs, new ReportEvidence(words, runs)).Select(n => n.Name)];
    }

    private ImmutableArray<ShownName> Find(NameWords words, NameRuns runs, ReportEvidence evidence)
    {
        NameFeatures features = new(words, runs, evidence);
        NameModel model = _model.Value;
        List<NameRange> found = [];
        int[] all = new int[words.Count * NameLabels.Count];
        foreach (SentenceRange sentence in words.Sentences)
        {
            if (sentence.Count == 0) continue;
            Span<int> scores = all.AsSpan(sentence.First * NameLabels.Count, sentence.Count * NameLabels.Count);
            for (int i = 0; i < sentence.Count; i++)
                foreach (ulong feature in features.Of(sentence.First + i)) model.AddTo(scores.Slice(i * NameLabels.Count, NameLabels.Count), feature);
            for (int i = 0; i < sentence.Count; i++)
                if (words.IsCapitalised(sentence.First + i)) scores[(i * NameLabels.Count) + NameLabels.Outside] -= Leaning;
            byte[] labels = new byte[sentence.Count];
            LabelSequence.Best(scores, _pairs.Value, labels);
            Collect(labels, sentence.First, found);
        }

        IEnumerable<NameRange> mended = found.SelectMany(n => TitlesInside.Cut(n, words, runs)).Select(n => TitlesInside.WithoutOfficeAtEnd(n, words))
            .SelectMany(n => Organisations.Part(n, words)).Select(n => Organisations.WithDemonym(n, words));
        return RestOfText.Complete(words, TypeVote.Settle(words, [.. MemberNames.Of(words, WholeNames.Of(words, runs, WithoutOverlap(mended))).SelectMany(n => NameEdges.Cut(n, words, runs))], all));
    }

    private static void Collect(byte[] labels, int offset, List<NameRange> found)
    {
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabels.Outside) continue;
            int end = i + 1;
            while (end < labels.Length && NameLabels.IsLater(labels[end])) end++;
            found.Add(new(offset + i, offset + end, NameLabels.TypeOf(labels[i])));
            i = end - 1;
        }
    }

    /// <summary>A name that was given an adjective more may have taken it from the name before.</summary>
    private static List<NameRange> WithoutOverlap(IEnumerable<NameRange> names)
    {
        List<NameRange> kept = [];
        foreach (NameRange name in names)
        {
            while (kept.Count > 0 && kept[^1].End > name.First) kept.RemoveAt(kept.Count - 1);
            kept.Add(name);
        }

        return kept;
    }

    private static NameModel ReadEnglish()
    {
        using Stream stream = typeof(NameFinder).Assembly.GetManifestResourceStream("en.names") ?? throw new InvalidOperationException("en.names is not embedded");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new NameModel(bytes);
    }
}
