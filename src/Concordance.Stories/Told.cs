using Concordance.Reading;

namespace Concordance.Stories;

/// <summary>A finding and the report that tells it.</summary>
public readonly record struct Told<T>(ReadReport In, T What)
    where T : class;
