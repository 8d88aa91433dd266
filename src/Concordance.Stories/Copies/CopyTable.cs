namespace Concordance.Stories.Copies;

/// <summary>
/// Where each run of words stands first. A report is laid beside the few places that had its runs before, and what it copied is not
/// entered again: thousands of copies each meet their original, never one another.
/// </summary>
internal sealed class CopyTable
{
    /// <summary>Words of a run: shorter ones stand in any two texts, longer ones break at every small edit.</summary>
    private const int RunLength = 5;

    /// <summary>Places kept of one run; what stands in more is a phrase of the trade.</summary>
    private const int MostPlaces = 4;

    /// <summary>Words between two places of one run in one text: a copy inside a report is a passage of its own.</summary>
    private const int Apart = 5;

    private readonly Dictionary<ulong, List<(Wording Text, int At)>> _places = [];

    /// <summary>The copies of earlier passages in this text, of others or of itself, first the text's order, then the longest.</summary>
    public IEnumerable<Alignment> Copied(Wording text)
    {
        int taken = 0;
        Dictionary<(Wording Text, int Shift), int> looked = [];
        for (int at = 0; at + RunLength <= text.Count; at++)
        {
            ulong run = Run(text, at);
            if (at >= taken && Best(text, at, run, taken, looked) is { } found)
            {
                yield return found;
                taken = Math.Max(taken, found.EndB);
            }

            if (at >= taken) Enter(run, text, at);
        }
    }

    /// <param name="looked">To which word the text was already laid beside another at that shift: a text of one sentence a thousand times is aligned once, not once a run.</param>
    private Alignment? Best(Wording text, int at, ulong run, int from, Dictionary<(Wording Text, int Shift), int> looked)
    {
        if (!_places.TryGetValue(run, out List<(Wording Text, int At)>? places)) return null;
        Alignment? best = null;
        foreach ((Wording other, int there) in places)
        {
            if ((ReferenceEquals(other, text) && there + Apart > at) || looked.GetValueOrDefault((other, at - there)) > at) continue;
            Alignment both = Aligner.From(other, text, there, at, from);
            foreach (Run equal in both.Runs) looked[(other, equal.B - equal.A)] = Math.Max(both.EndB, looked.GetValueOrDefault((other, equal.B - equal.A)));
            if (CopyMeasure.IsCopy(both) && both.Equal > (best?.Equal ?? 0)) best = both;
        }

        return best;
    }

    private void Enter(ulong run, Wording text, int at)
    {
        if (!_places.TryGetValue(run, out List<(Wording Text, int At)>? places)) _places[run] = places = [];
        if (places.Count < MostPlaces) places.Add((text, at));
    }

    private static ulong Run(Wording text, int at)
    {
        ulong run = 0;
        for (int i = at; i < at + RunLength; i++) run = (run ^ text.Keys[i]) * 1099511628211UL;
        return run;
    }
}
