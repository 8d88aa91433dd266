using System.Runtime.CompilerServices;

namespace Concordance.Language.Weights;

/// <summary>
/// Mixes a feature's number and values into the 32-bit key under which its weights lie. Multipliers are those of splitmix64.
/// Changing anything here changes <see cref="FeatureSet.Version"/>.
/// </summary>
public static class FeatureKey
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint feature, ulong a) => Fold(Start(feature) + a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint feature, ulong a, ulong b) => Fold(Mix(Start(feature) + a) + b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint feature, ulong a, ulong b, ulong c) => Fold(Mix(Mix(Start(feature) + a) + b) + c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint feature, ulong a, ulong b, ulong c, ulong d) => Fold(Mix(Mix(Mix(Start(feature) + a) + b) + c) + d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Start(uint feature) => (feature + 1) * 0x9E3779B97F4A7C15UL;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong h)
    {
        h *= 0xBF58476D1CE4E5B9UL;
        return h ^ (h >> 31);
    }

    /// <summary>0 marks an empty place in the table, so no feature has it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Fold(ulong h)
    {
        h = Mix(h) * 0x94D049BB133111EBUL;
        return (uint)(h >> 32) | 1;
    }
}

/// <summary>The features a model's weights were learnt for.</summary>
public static class FeatureSet
{
    /// <summary>Rises with any change to the features of tags or trees, to word shapes or to keys: older weights would mean something else.</summary>
    public const int Version = 1;
}
