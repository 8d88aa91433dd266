using System.Numerics;
using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;
using Concordance.Texts;

namespace Concordance.Stories.Sorting;

/// <summary>A thing that tells what a report is about, with the form to show and its weight: rarity times how prominent it is.</summary>
internal readonly record struct Mark(string Form, int Weight, bool IsName);

/// <summary>
/// What a report is about, for sorting: its names, and the words that few reports have. How rare a thing is comes from
/// the gazetteer's classes alone, so one report's signature never depends on others.
/// </summary>
internal sealed class Signature
{
    private const int LeadSentences = 3, LeadFactor = 2;

    private Signature(ReadReport report, Dictionary<string, Mark> marks)
    {
        Report = report;
        Marks = marks;
        Square = marks.Values.Sum(m => (long)m.Weight * m.Weight);
    }

    public ReadReport Report { get; }

    /// <summary>By key: "p:" and a folded surname, "n:" and a folded name, "s:" and a state, "w:" and a lemma.</summary>
    public IReadOnlyDictionary<string, Mark> Marks { get; }

    /// <summary>The sum of the squared weights.</summary>
    public long Square { get; }

    public static Signature Of(ReadReport report)
    {
        Dictionary<string, (string Form, int Rarity, int Count, bool Lead, bool Name)> found = new(StringComparer.Ordinal);
        int lead = report.Parsed.Sentences.Length == 0 ? 0 : report.Parsed.SentenceSpan(Math.Min(LeadSentences, report.Parsed.Sentences.Length) - 1).End;
        HashSet<int> named = [];
        foreach (Referent referent in report.Referents)
        {
            Mention[] names = [.. referent.Mentions.Where(m => m.Kind == MentionKind.Name)];
            if (names.Length == 0) continue;
            foreach (Mention name in names) named.Add(name.Span.Start);
            string form = names.Select(n => n.Span.Of(report.Report.Text)).MaxBy(f => f.Length)!;
            (string key, int rarity) = Rarity.OfName(form, referent.Type);
            Enter(key, form, rarity, names.Length, names[0].Span.Start < lead, true);
        }

        for (int t = 0; t < report.Parsed.Count; t++)
            if (Rarity.OfWord(report.Parsed, t) is var rarity and > 0 && !named.Contains(report.Parsed.Spans[t].Start))
                Enter("w:" + report.Parsed.Lemmas[t].ToLowerInvariant(), report.Parsed.Lemmas[t], rarity, 1, report.Parsed.Spans[t].Start < lead, false);
        return new(report, found.ToDictionary(f => f.Key, f => new Mark(f.Value.Form, f.Value.Rarity * (2 + BitOperations.Log2((uint)f.Value.Count)) * (f.Value.Lead ? LeadFactor : 1), f.Value.Name), StringComparer.Ordinal));

        void Enter(string key, string form, int rarity, int count, bool inLead, bool name)
        {
            if (rarity == 0) return;
            found[key] = found.TryGetValue(key, out (string Form, int Rarity, int Count, bool Lead, bool Name) old)
                ? (old.Form, Math.Max(old.Rarity, rarity), old.Count + count, old.Lead || inLead, name)
                : (form, rarity, count, inLead, name);
        }
    }
}
