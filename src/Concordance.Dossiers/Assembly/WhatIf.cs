using System.Collections.Immutable;

namespace Concordance.Dossiers.Assembly;

/// <summary>What somebody supposes, by ids of the dossier without it: identities on or off, conditions dropped or softened, happenings done.</summary>
public sealed record WhatIf(ImmutableArray<string> Assume, ImmutableArray<string> Deny, ImmutableArray<string> Waive, ImmutableArray<string> Soften, ImmutableArray<string> Happened)
{
    public static readonly WhatIf Nothing = new([], [], [], [], []);

    /// <summary>Both together, each id once.</summary>
    public WhatIf And(WhatIf other) => new([.. Assume.Union(other.Assume)], [.. Deny.Union(other.Deny)], [.. Waive.Union(other.Waive)], [.. Soften.Union(other.Soften)], [.. Happened.Union(other.Happened)]);

    public bool IsEmpty => Assume.IsEmpty && Deny.IsEmpty && Waive.IsEmpty && Soften.IsEmpty && Happened.IsEmpty;
}
