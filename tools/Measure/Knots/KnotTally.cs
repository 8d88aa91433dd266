namespace Concordance.Tools.Measure.Knots;

/// <summary>Waits, knots and ways out of one negotiation, or of several added up.</summary>
public sealed class KnotTally(string name)
{
    private int _stories, _asTalks, _waits, _found, _hit, _rightWaits, _wouldClose, _ways, _rightWays;

    public int Knots { get; private set; }

    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public void Add(TalksMarks marks, KnotScorer scores, bool talks)
    {
        _stories++;
        _asTalks += talks ? 1 : 0;
        (_waits, _found, _hit, _rightWaits) = (_waits + scores.Waits.Gold, _found + scores.Waits.Found, _hit + scores.Waits.GoldHit, _rightWaits + scores.Waits.FoundRight);
        (Knots, Right, Wrong) = (Knots + marks.Knots.Length, Right + scores.Right, Wrong + scores.False);
        (_wouldClose, _ways, _rightWays) = (_wouldClose + scores.WouldClose, _ways + scores.MarkedWays, _rightWays + scores.RightWays);
    }

    public void AddTo(Table table)
    {
        Score waits = Waits;
        table.Add(name, _stories == 1 ? _asTalks == 1 ? "yes" : "no" : $"{_asTalks} of {_stories}", $"{_waits}", $"{_found}", Score.Percent(waits.Precision), Score.Percent(waits.Recall), $"{Knots}", $"{Right}", $"{Wrong}", $"{_wouldClose}", $"{_ways}", $"{_rightWays}");
    }

    public IEnumerable<Figure> Figures(string group) => [new($"knots/{group}/waits/P", 100 * Waits.Precision), new($"knots/{group}/waits/R", 100 * Waits.Recall)];

    private Score Waits => new(_waits, _found, _hit, _rightWaits);
}
