using System.Collections.Frozen;
using Concordance.Texts;

namespace Concordance.Talks.Waiting.Acts;

/// <summary>Which act on a paper cannot be without which other (en.entailed-acts.txt).</summary>
internal static class Entailments
{
    private static readonly FrozenDictionary<(string, string), string> Of = WordList.Read(typeof(Entailments), "en.entailed-acts.txt").Select(l => l.Split(' ', 3)).ToFrozenDictionary(f => (f[0], f[1]), f => f[2]);

    /// <summary>Why the first act brings the second; null where it does not.</summary>
    public static string? Why(ActFrame act, ActFrame other) => Of.GetValueOrDefault((act.Name, other.Name));
}
