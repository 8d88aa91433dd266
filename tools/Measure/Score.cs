using System.Globalization;

namespace Concordance.Tools.Measure;

/// <summary>Counts of one comparison: gold items, found items, gold items that were found, found items that are right.</summary>
public readonly record struct Score(int Gold, int Found, int GoldHit, int FoundRight)
{
    public Score(int gold, int found, int matched) : this(gold, found, matched, matched) { }

    public double Precision => Found == 0 ? 0 : (double)FoundRight / Found;

    public double Recall => Gold == 0 ? 0 : (double)GoldHit / Gold;

    public double F => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Score operator +(Score a, Score b) => new(a.Gold + b.Gold, a.Found + b.Found, a.GoldHit + b.GoldHit, a.FoundRight + b.FoundRight);

    public static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);
}
