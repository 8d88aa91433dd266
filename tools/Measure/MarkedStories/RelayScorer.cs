using System.Text;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>Stations between speaker and page, of statements found right.</summary>
public static class RelayScorer
{
    /// <summary>Stations that agree, one to one. Order is not asked for: nearly all chains of the keys have one station.</summary>
    public static Score Of(Gold<Utterance> gold, Found<Utterance> found)
    {
        (string[] marked, string[] given) = Stations(gold, found);
        return new Score(marked.Length, given.Length, Pairs(marked, given).Count);
    }

    /// <summary>Stations of one side that the other has not.</summary>
    public static (string[] Missed, string[] Invented) Errors(Gold<Utterance> gold, Found<Utterance> found)
    {
        (string[] marked, string[] given) = Stations(gold, found);
        List<(int Gold, int Found)> pairs = Pairs(marked, given);
        return ([.. marked.Where((_, g) => pairs.All(p => p.Gold != g))], [.. given.Where((_, f) => pairs.All(p => p.Found != f))]);
    }

    private static (string[] Marked, string[] Given) Stations(Gold<Utterance> gold, Found<Utterance> found) =>
        ([.. gold.Value.Relay.Where(r => !NamesSpeaker(gold.Value, r))], [.. found.Value.Relay.Where(r => !NamesSpeaker(gold.Value, r))]);

    private static List<(int Gold, int Found)> Pairs(string[] marked, string[] given) =>
        Overlap.Pairs(marked.Length, given.Length, (g, f) => Same(marked[g], given[f]) ? 1 : 0, 1);

    /// <summary>"Washington Post" is the station of "https://www.washingtonpost.com/…", "a document" of "a document seen by the paper".</summary>
    public static bool Same(string marked, string found)
    {
        string a = Letters(marked), b = Letters(found);
        return a.Length > 0 && b.Length > 0 && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));
    }

    /// <summary>By the contract a relay leaves the speaker out; where a paper is named as both, it is the speaker and counts neither way.</summary>
    private static bool NamesSpeaker(Utterance said, string station) => said.Speaker is { } s && s.Names.Any(n => Same(station, n));

    private static string Letters(string name)
    {
        // An address is its host: the words of its path name what the page is about, not who printed it.
        string bare = Uri.TryCreate(name, UriKind.Absolute, out Uri? address) ? address.Host : name.Split(" (")[0];
        StringBuilder letters = new();
        foreach (char c in bare.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? bare[4..] : bare)
            if (char.IsLetterOrDigit(c)) letters.Append(char.ToLowerInvariant(c));
        return letters.ToString();
    }
}
