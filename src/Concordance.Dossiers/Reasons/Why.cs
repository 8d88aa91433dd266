using System.Collections.Immutable;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Reasons;

/// <summary>The answer to "why": lines to print, or the message that nothing has that id.</summary>
public sealed record WhyAnswer(bool Found, ImmutableArray<BriefLine> Lines);

/// <summary>Turns a line of the dossier over: rule, words, what it rests on, the rule's examples and its record.</summary>
public static class Why
{
    /// <param name="dossier">Assembled with reasons.</param>
    /// <param name="asked">An id, or file and line as in "001:9": all findings of that line.</param>
    public static WhyAnswer Of(Dossier dossier, ReportTexts texts, string asked) => new(false, []);
}
