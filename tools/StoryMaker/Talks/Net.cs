using System.Collections.Immutable;
using Concordance.Tools.StoryMaker.Chance;
using Concordance.Tools.StoryMaker.Prose;

namespace Concordance.Tools.StoryMaker.Talks;

/// <summary>What is planted: a circle of two or three sides, with or without more waits beside it; or what only looks like one.</summary>
public enum Shape { Circle, CircleAndMore, CircleOfThree, OtherActs, OneSided, Denied, Exchange }

/// <summary>An act of a side in the forms that sentences need: "open the gates", "opens …", "opened …", "the opening of the gates".</summary>
/// <param name="By">The role of the side: A, B or C.</param>
/// <param name="IsDeed">Cannot be done at one stroke with another; a paper can.</param>
public sealed record Act(string By, string Bare, string Present, string Participle, string Noun, bool IsDeed);

/// <summary>A side lets its act come only when another's has, or at the same time.</summary>
public sealed record NetWait(Act What, Act On, bool Together);

/// <summary>A network of waits between sides.</summary>
/// <param name="Circle">Numbers of the waits that go in a circle.</param>
/// <param name="Denied">A wait that somebody says is none.</param>
public sealed record Net(Shape Shape, ImmutableArray<NetWait> Waits, ImmutableArray<int> Circle, NetWait? Denied)
{
    public static Net Make(ProseBook book, SplitMix chance)
    {
        Shape shape = chance.Pick(Enum.GetValues<Shape>());
        List<Act> a = chance.Shuffled(Acts(book, "A")), b = chance.Shuffled(Acts(book, "B")), c = chance.Shuffled(Acts(book, "C"));
        bool Sometimes() => chance.Percent(20);
        switch (shape)
        {
            case Shape.Circle: return new(shape, [new(a[0], b[0], false), new(b[0], a[0], Sometimes())], [0, 1], null);
            case Shape.CircleAndMore: return new(shape, [new(a[0], b[0], false), new(b[0], a[0], false), new(a[1], b[0], false), new(b[1], a[2], false)], [0, 1], null);
            case Shape.CircleOfThree: return new(shape, [new(a[0], b[0], false), new(b[0], c[0], false), new(c[0], a[0], false)], [0, 1, 2], null);
            case Shape.OtherActs: return new(shape, [new(a[0], b[0], false), new(b[1], a[1], Sometimes())], [], null);
            case Shape.OneSided: return new(shape, [new(a[0], b[0], false), new(a[1], b[1], false), new(a[2], b[0], false)], [], null);
            case Shape.Denied: return new(shape, [new(a[0], b[0], false)], [], new(b[0], a[0], false));
            default:
                (Act one, Act other) = (a.First(x => !x.IsDeed), b.First(x => !x.IsDeed));
                return new(shape, [new(one, other, true), new(other, one, true)], [], null);
        }
    }

    private static IEnumerable<Act> Acts(ProseBook book, string by) => book[$"acts.{by}"].Select(l => l.Split('|', StringSplitOptions.TrimEntries)).Select(p => new Act(by, p[0], p[1], p[2], p[3], p[4] == "deed"));
}
