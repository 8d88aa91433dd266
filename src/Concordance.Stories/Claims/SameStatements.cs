using System.Collections.Immutable;
using Concordance.Reading.Attribution;
using Concordance.Reading.Corrections;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>
/// Which statements are one: one speaker, acts and days that go together, and contents that share most of their words, by families. Two
/// translations of one sentence share no more. A denied content, another number or another question is another statement. Speakers without a name are one, by assumption, where they are described in the same words.
/// </summary>
public static class SameStatements
{
    public static readonly RuleId Rule = new("claims/same-statements");

    /// <summary>Words that say something; letters of a sentence told in the same words, which may say little ("the crew should be allowed to go home").</summary>
    private const int MostUnderKey = 32, EnoughWords = 3, FewestWords = 2, ShortestVerbatim = 16;

    /// <summary>Statements told at least twice, in the order of their first telling as the story orders its reports.</summary>
    public static ImmutableArray<SameStatement> Find(Joined story)
    {
        SaidWords[] said = [.. story.ByLength.SelectMany(r => r.Statements.Select(s => new Told<Statement>(r, s)).Where(s => s.What.Speaker is not null && !WrongTelling.Holds(s.In.TakenBack, s.What.ContentHull) && !s.What.Content.IsEmpty).Select(s => SaidWords.Of(story, s)).Where(s => s.Speakers.Length > 0 && (s.Words.Count >= FewestWords || s.Verbatim.Length >= ShortestVerbatim)).OrderBy(s => s.At))];
        DisjointSets sets = new(said.Length);
        Dictionary<(object, string), List<int>> having = [];
        for (int b = 0; b < said.Length; b++)
            foreach ((object, string) key in said[b].Speakers.SelectMany(s => said[b].Words.Append(said[b].Verbatim).Select(w => (s, w))))
            {
                if (!having.TryGetValue(key, out List<int>? block)) having[key] = block = [];
                for (int i = block.Count - 1; i >= 0 && i >= block.Count - MostUnderKey; i--)
                    if (!sets.AreOne(block[i], b) && AreOne(said[block[i]], said[b])) sets.Unite(block[i], b);
                block.Add(b);
            }

        Dictionary<ReportId, int> orderOf = story.Reports.Select((r, i) => (r.Report.Id, i)).ToDictionary(p => p.Id, p => p.i);
        return [.. sets.Groups().Select(g => Joined([.. g.Select(i => said[i]).OrderBy(s => orderOf[s.Report]).ThenBy(s => s.At)]))
            .OrderBy(s => orderOf[s.Members[0].In.Report.Id]).ThenBy(s => s.Members[0].What.ContentHull)];
    }

    /// <summary>Acts that only say, and any act: a cue as plain as "said" tells nothing of what the content does.</summary>
    private static bool IsPlain(Act act) => act is Act.Say or Act.Announce or Act.Other;

    private static bool AreOne(SaidWords a, SaidWords b)
    {
        Statement one = a.Told.What, other = b.Told.What;
        if (one.Negated != other.Negated || one.Question != other.Question || (one.Act != other.Act && !IsPlain(one.Act) && !IsPlain(other.Act))) return false;
        if (a.Report == b.Report && a.At.Overlaps(b.At)) return false;
        if (a.On is { } day && b.On is { } then && day.And(then) is null) return false;
        if (a.Numbers.Count > 0 && b.Numbers.Count > 0 && !a.Numbers.Overlaps(b.Numbers)) return false;
        if (a.IsApartFrom(b)) return false;
        if (a.Verbatim == b.Verbatim) return a.Verbatim.Length >= ShortestVerbatim;
        int shared = a.Words.Count(b.Words.Contains), most = Math.Max(a.Words.Count, b.Words.Count), least = Math.Min(a.Words.Count, b.Words.Count);
        // Who denies something says the opposite of it, or with "not" the same, and then no more.
        if ((one.Act == Act.Deny) != (other.Act == Act.Deny) ? a.Denies == b.Denies || shared * 2 <= most : a.Opposes(b)) return false;
        // Who refuses or warns twice of what is half the same does it once; an editor's cut keeps its words.
        return (shared >= EnoughWords && (shared * 2 > most || shared * 5 >= least * 4)) || (a.IsNamed && shared >= FewestWords && (shared == most || (one.Act == other.Act && !IsPlain(one.Act) && shared * 2 >= most)));
    }

    private static SameStatement Joined(SaidWords[] members) => new([.. members.Select(m => m.Told)], new Because(Rule, members.Select(m => m.Told.In.Report.At(m.At)), members.Select(m => m.Told.What.Because)));
}
