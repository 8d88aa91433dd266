using System.Runtime.CompilerServices;
using Concordance.Texts;

namespace Concordance.Stories.Origins;

/// <summary>Compares what makes two origins one: entities and reasons by which they are, names and places by what they say.</summary>
internal sealed class OriginKeys : IEqualityComparer<object>
{
    public static readonly OriginKeys Instance = new();

    public new bool Equals(object? x, object? y) => IsWord(x) ? object.Equals(x, y) : ReferenceEquals(x, y);

    public int GetHashCode(object obj) => IsWord(obj) ? obj.GetHashCode() : RuntimeHelpers.GetHashCode(obj);

    private static bool IsWord(object? key) => key is string or ReportId or Place;
}
