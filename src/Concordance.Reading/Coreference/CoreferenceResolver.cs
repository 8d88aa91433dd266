using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading.Boilerplate;

namespace Concordance.Reading.Coreference;

/// <summary>Joins the mentions of one report into referents where one reading is clearly right.</summary>
public static class CoreferenceResolver
{
    /// <summary>Referents in the order of their first mention. Mentions in passages set aside belong like all others; "he" there is as near as anywhere.</summary>
    public static ImmutableArray<Referent> Resolve(ParsedText parsed, ImmutableArray<Name> names, Furniture furniture)
    {
        if (parsed.Count == 0) return [];
        Cast cast = new(parsed);
        SameName.Apply(cast, names);
        StateSide.Apply(cast);
        OfficeBeforeName.Apply(cast);
        OfficeAfterName.Apply(cast);
        Offices(cast);
        Genders.Apply(cast);
        UnnamedPeople.Apply(cast);
        BothSides.Apply(cast);
        NamedDocument.Apply(cast);
        DefiniteOffice.Apply(cast);
        DefiniteOrganisation.Apply(cast);
        PersonPronoun.Apply(cast);
        ThingPronoun.Apply(cast);
        OwnWords.Apply(cast);
        OwnedDocument.Apply(cast);
        UnnamedBody.Apply(cast);
        RoleThatActs.Apply(cast);
        return Finish(cast.Drafts);
    }

    private static ImmutableArray<Referent> Finish(List<Draft> drafts)
    {
        Dictionary<Draft, Referent> finished = new(ReferenceEqualityComparer.Instance);
        foreach (Draft draft in drafts.Where(d => d.Members.Count == 0 && d.Owner is null)) finished[draft] = draft.Finish([], null);
        foreach (Draft draft in drafts.Where(d => d.Members.Count > 0)) finished[draft] = draft.Finish([.. draft.Members.Select(m => finished[m])], null);
        foreach (Draft draft in drafts.Where(d => d.Owner is not null)) finished[draft] = draft.Finish([], finished[draft.Owner!]);
        return [.. drafts.Select(d => finished[d]).OrderBy(r => r.Mentions[0].Span)];
    }

    private static void Offices(Cast cast)
    {
        foreach (Draft draft in cast.Drafts)
            foreach (Office office in draft.Offices)
                for (int t = cast.Parsed.TokenAt(office.Span.Start); t < cast.Parsed.Count && cast.Parsed.Spans[t].End <= office.Span.End; t++) cast.InOffices.TryAdd(t, draft);
    }
}
