namespace Concordance.Tools.Measure.Events;

/// <summary>Counts of yes/no answers: happened and said so, happened and not said, …</summary>
public sealed class HappenedTally
{
    private int _bothYes, _onlyGold, _onlyFound, _bothNo;

    public int All => _bothYes + _onlyGold + _onlyFound + _bothNo;

    public void Add(Gold<bool> gold, Found<bool> found)
    {
        _ = (gold.Value, found.Value) switch
        {
            (true, true) => _bothYes++,
            (true, false) => _onlyGold++,
            (false, true) => _onlyFound++,
            (false, false) => _bothNo++,
        };
    }

    /// <summary>F1 of "happened": what "always happened" gets 76 in.</summary>
    public double Happened => F(_bothYes, _onlyFound, _onlyGold);

    /// <summary>F1 of "did not happen".</summary>
    public double NotHappened => F(_bothNo, _onlyGold, _onlyFound);

    public double Macro => (Happened + NotHappened) / 2;

    public double Right => All == 0 ? 0 : (double)(_bothYes + _bothNo) / All;

    private static double F(int both, int found, int gold) => both == 0 ? 0 : 2.0 * both / (2 * both + found + gold);
}
