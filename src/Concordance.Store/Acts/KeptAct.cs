namespace Concordance.Store.Acts;

/// <summary>An act with its number, when it was done and at which desk.</summary>
/// <param name="At">Coordinated Universal Time.</param>
/// <param name="Desk">The name a desk goes by.</param>
public sealed record KeptAct(long Number, DateTimeOffset At, string Desk, Act Act);
