using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Dossiers.Json;
using Concordance.Reading.Attribution;

namespace Concordance.Desk.Views;

/// <summary>The way from who said something to the report that prints it, the speaker first.</summary>
internal static class Chains
{
    public static ImmutableArray<ChainView> Of(Shown shown, StatementEntry statement)
    {
        ImmutableArray<ChainView>.Builder chain = ImmutableArray.CreateBuilder<ChainView>();
        if (statement.Speaker is { } speaker) chain.Add(Speaker(shown, speaker));
        foreach (string source in statement.Relay)
            if (shown.Sources.GetValueOrDefault(source) is { } entry) chain.Add(Station(shown, entry));
        chain.Add(new ChainView(shown.References.Name(statement.Report), statement.Report, false, null));
        return chain.ToImmutable();
    }

    /// <summary>Who speaks, in words.</summary>
    public static string? SpeakerOf(Shown shown, StatementEntry statement) => statement.Speaker is { } speaker ? Speaker(shown, speaker).Name : null;

    private static ChainView Speaker(Shown shown, SpeakerEntry speaker)
    {
        string?[] names = [.. speaker.Entities.Select(shown.NameOf).DefaultIfEmpty(shown.NameOf(speaker.Entity))];
        string name = string.Join(" and ", names.OfType<string>());
        return name.Length > 0 ? new ChainView(name, speaker.Entity, false, null) : new ChainView(speaker.Span?.Text ?? "not named", null, true, speaker.Span is null ? "the report does not say who" : null);
    }

    private static ChainView Station(Shown shown, SourceEntry source)
    {
        bool unnamed = source.As == SourceKind.Unnamed;
        return new ChainView(shown.NameOf(source.Entity) ?? source.Span?.Text ?? "not named", source.Entity, unnamed, unnamed && source.Span is null ? "the report does not say who" : null);
    }
}
