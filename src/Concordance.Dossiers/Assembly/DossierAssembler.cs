using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Stories;
using Concordance.Texts;

namespace Concordance.Dossiers.Assembly;

/// <summary>How a dossier is put together.</summary>
/// <param name="Because">Whether each finding carries its tree of reasons.</param>
public sealed record AssemblyOptions(bool Because = false);

/// <summary>Puts stories together into one dossier: ids, labels, order.</summary>
public static class DossierAssembler
{
    /// <param name="stories">Every read report in exactly one of them.</param>
    /// <param name="unread">Reports in a language that is not read.</param>
    public static Dossier Assemble(ImmutableArray<Story> stories, ImmutableArray<Report> unread, AssemblyOptions? options = null) => new() { Reports = [] };
}
