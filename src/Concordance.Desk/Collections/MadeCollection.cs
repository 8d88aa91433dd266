using System.Collections.Immutable;
using Concordance.Desk.Making;
using Concordance.Dossiers.Assembly;
using Concordance.Intake;
using Concordance.Store;
using Concordance.Store.Acts;
using Concordance.Store.Held;

namespace Concordance.Desk.Collections;

/// <summary>A dossier that was made before, or by hand, beside its reports: shown as it is, and nothing is decided on it.</summary>
/// <param name="file">Its name, in messages.</param>
public sealed class MadeCollection(string file, IntakeResult taken, MadeDossier made) : IShownCollection
{
    private readonly Shown _shown = new(new HeldCollection(0, [], [], [], [], []), taken, made);

    // Nothing ever changes here, so nobody is told.
    public event Action<long, string>? Changed { add { } remove { } }

    public event Action<int, int>? Reading { add { } remove { } }

    public bool IsReadOnly => true;

    public string Desk => "";

    public string? OnlyAsItIs => "This dossier was made before and is shown as it is. To see it as of another day, or to suppose something, open its reports without --dossier.";

    public HeldCollection Held => _shown.Held;

    public Shown Current => _shown;

    public Shown Latest => _shown;

    public MadeDossier? Made(Shown shown, DateOnly? asOf, WhatIf? whatIf) => asOf is null && whatIf is null ? made : null;

    public KeptAct Do(Act act, long? basedOn, string words, string? by = null) => throw OnlyShown;

    public KeptAct AddReport(string name, byte[] bytes, string from, ReportFacts facts, string? by = null) => throw OnlyShown;

    public KeptAct Delete(string name) => throw OnlyShown;

    public void Share(string form, ImmutableArray<string> reports)
    {
    }

    public ImmutableArray<SharedCopy> Shared => [];

    public void Look()
    {
    }

    private StoreException OnlyShown => new(file, "a dossier made before is only shown", "open its reports without --dossier to decide on them");
}
