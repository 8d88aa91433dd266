using System.Numerics;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Stories.Sorting;

/// <summary>What a mark is: a word, part of a name, a word with a capital that no list has ("Lavamar"), a name that many bear (a state, a large city, a general body), a name that tells one affair from others, a person.</summary>
internal enum MarkKind { Word, PartOfName, Unlisted, Common, Name, Person }

/// <summary>A thing that tells what a report is about, and where it stands: a word first, a name at its longest.</summary>
/// <param name="Weight">Rarity times how prominent it is in the report.</param>
/// <param name="Initial">Of a person's given name, or the zero character.</param>
internal readonly record struct Mark(Span At, int Weight, int Rarity, MarkKind Kind, char Initial);

/// <summary>
/// What a report is about, for sorting: its names, and the words that few reports have. How rare a thing is comes from
/// the gazetteer's classes and word lists alone, so one report's signature never depends on others.
/// </summary>
internal sealed class Signature
{
    private const int LeadSentences = 3, LeadFactor = 2;

    /// <summary>A report of no more words than this tells too little to be asked for much.</summary>
    private const int ShortText = 120;

    /// <summary>A report of no more shares little even with those that tell the same.</summary>
    private const int BriefText = 300;

    /// <summary>A report that names so many in full has told whose affair it is.</summary>
    private const int People = 2;

    private Signature(ReadReport report, Dictionary<string, Mark> marks)
    {
        Report = report;
        Marks = marks;
        Square = marks.Values.Sum(m => (long)m.Weight * m.Weight);
        NamesPeople = marks.Values.Count(m => m.Initial > 0) >= People;
    }

    public ReadReport Report { get; }

    /// <summary>By key: "p:" and a folded surname, "n:" and a folded name, "s:" and a state, "w:" and a family of words.</summary>
    public IReadOnlyDictionary<string, Mark> Marks { get; }

    /// <summary>The sum of the squared weights.</summary>
    public long Square { get; }

    /// <summary>Whether it names people enough to tell whose affair it is.</summary>
    public bool NamesPeople { get; }

    public bool IsShort => Report.Parsed.Count <= ShortText;

    public bool IsBrief => Report.Parsed.Count <= BriefText;

    public static Signature Of(ReadReport report)
    {
        Dictionary<string, (Mark Mark, int Count, bool Lead)> found = new(StringComparer.Ordinal);
        int lead = report.Parsed.Sentences.Length == 0 ? 0 : report.Parsed.SentenceSpan(Math.Min(LeadSentences, report.Parsed.Sentences.Length) - 1).End;
        bool[] inName = new bool[report.Parsed.Count];
        foreach (Referent referent in report.Referents)
        {
            Span[] names = [.. referent.Mentions.Where(m => m.Kind == MentionKind.Name).Select(m => m.Span)];
            if (names.Length == 0) continue;
            foreach (Span name in names)
                for (int t = report.Parsed.TokenAt(name.Start); t < inName.Length && report.Parsed.Spans[t].Start < name.End; t++) inName[t] = true;
            Span longest = names.MaxBy(n => n.Length);
            (string key, int rarity, char initial) = Rarity.OfName(longest.Of(report.Report.Text), referent.Type);
            Enter(key, rarity, referent.Type == ReferentType.Person ? MarkKind.Person : rarity >= Rarity.Telling ? MarkKind.Name : MarkKind.Common, initial, longest, names.Length, names.Min(n => n.Start));
        }

        for (int t = 0; t < report.Parsed.Count; t++)
            if (Rarity.OfWord(report.Parsed, t, inName[t]) is { Rarity: > 0 } word)
                Enter(word.Key, word.Rarity, inName[t] ? MarkKind.PartOfName : word.Rarity >= Rarity.Telling ? MarkKind.Unlisted : MarkKind.Word, '\0', report.Parsed.Spans[t], 1, report.Parsed.Spans[t].Start);
        return new(report, found.ToDictionary(f => f.Key, f => f.Value.Mark with { Weight = f.Value.Mark.Rarity * (2 + BitOperations.Log2((uint)f.Value.Count)) * (f.Value.Lead ? LeadFactor : 1) }, StringComparer.Ordinal));

        void Enter(string key, int rarity, MarkKind kind, char initial, Span at, int count, int first)
        {
            if (!found.TryGetValue(key, out (Mark Mark, int Count, bool Lead) old)) old = (new Mark(at, 0, rarity, kind, initial), 0, false);
            Mark both = old.Mark with { Rarity = Math.Max(old.Mark.Rarity, rarity), Kind = kind > old.Mark.Kind ? kind : old.Mark.Kind, Initial = old.Mark.Initial > 0 ? old.Mark.Initial : initial };
            found[key] = (both, old.Count + count, old.Lead || first < lead);
        }
    }
}
