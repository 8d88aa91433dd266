using Concordance.Language.Times.Rules;

namespace Concordance.Language.Times;

/// <summary>One moment by two clocks: "12:30 EST (16:30 UTC)".</summary>
/// <param name="First">Minutes after midnight UTC by the first clock, from 0 to 1439.</param>
/// <param name="Second">The same by the one in brackets.</param>
public readonly record struct TwoClocks(int First, int Second)
{
    private const int Hour = 60, Day = 24 * Hour;

    /// <summary>The two clocks with their zones that a time expression's words give; null where they give no two.</summary>
    public static TwoClocks? Of(string words)
    {
        CutText cut = new(words);
        return Clock.Both(cut, 0) is var (first, second) && Minutes(first) is { } one && Minutes(second) is { } other ? new TwoClocks(one, other) : null;
    }

    /// <summary>Minutes by which the two are apart, from 0 to 720.</summary>
    public int Apart => Math.Min(Math.Abs(First - Second), Day - Math.Abs(First - Second));

    /// <summary>"T12:30-05:00" in minutes UTC; null without an offset.</summary>
    private static int? Minutes(string value)
    {
        int zone = value.AsSpan().IndexOfAny('Z', '+', '-');
        if (zone < 0) return null;
        int offset = value[zone] == 'Z' ? 0 : (value[zone] == '-' ? -1 : 1) * (Two(value, zone + 1) * Hour + Two(value, zone + 4));
        return ((Two(value, 1) * Hour + Two(value, 4) - offset) % Day + Day) % Day;
    }

    private static int Two(string value, int at) => (value[at] - '0') * 10 + value[at + 1] - '0';
}
