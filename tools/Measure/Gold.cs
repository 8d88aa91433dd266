namespace Concordance.Tools.Measure;

/// <summary>What a person marked. Cannot be passed where <see cref="Found{T}"/> is wanted: a published scorer has precision and recall exchanged for want of that.</summary>
public readonly record struct Gold<T>(T Value);

/// <summary>What the product found.</summary>
public readonly record struct Found<T>(T Value);
