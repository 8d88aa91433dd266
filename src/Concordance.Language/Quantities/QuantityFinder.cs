using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Texts;

namespace Concordance.Language.Quantities;

/// <summary>Finds quantities; digits inside a time expression are none, nor are ordinals, list numbers, or parts of names ("Boeing 737").</summary>
public static class QuantityFinder
{
    public static ImmutableArray<Quantity> Find(ParsedText parsed, ImmutableArray<TimeExpression> times)
    {
        CutText words = new(parsed.Text);
        ImmutableArray<Quantity>.Builder found = ImmutableArray.CreateBuilder<Quantity>();
        int time = 0;
        QuantityRead? last = null;
        for (int at = 0; at < words.Count;)
        {
            while (time < times.Length && times[time].Span.End <= words[at].Start) time++;
            if (time < times.Length && times[time].Span.Start <= words[at].Start)
            {
                at++;
                continue;
            }

            int stop = time < times.Length ? times[time].Span.Start : int.MaxValue;
            QuantityRead? read = Swap.Read(words, at) ?? Tally.Read(words, at) ?? Age.Read(words, at) ?? Money.Read(words, at) ?? PluralNumber.Read(words, at) ?? Counted.Read(words, at, parsed);
            if (read is not { } quantity || words[quantity.End - 1].End > stop)
            {
                at++;
                continue;
            }

            quantity = quantity with { Bound = Restated.Bound(words, last, quantity) };
            last = quantity;
            Span span = words.SpanOf(quantity.First, quantity.End);
            found.Add(new Quantity(span, quantity.Value, quantity.UpTo, quantity.Bound, quantity.PerSide, quantity.Unit, quantity.Of, new Because(new RuleId(quantity.Rule), new Place(parsed.Report, span))) { Against = quantity.Against });
            at = Math.Max(quantity.End, at + 1);
        }

        return found.ToImmutable();
    }
}
