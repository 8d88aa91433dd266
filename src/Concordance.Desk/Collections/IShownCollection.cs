using System.Collections.Immutable;
using Concordance.Desk.Making;
using Concordance.Dossiers.Assembly;
using Concordance.Store.Acts;
using Concordance.Store.Held;

namespace Concordance.Desk.Collections;

/// <summary>What a desk shows and acts on: a collection that is kept, or a dossier that was made before. May be asked from many threads.</summary>
public interface IShownCollection
{
    /// <summary>Told the number of the latest act and what was done, in words, after each change.</summary>
    event Action<long, string>? Changed;

    /// <summary>Told how many of how many reports are read while reading is long.</summary>
    event Action<int, int>? Reading;

    bool IsReadOnly { get; }

    /// <summary>The name this desk goes by.</summary>
    string Desk { get; }

    /// <summary>Why nothing can be made anew here, as of another day or under what is supposed, in words; null where it can.</summary>
    string? OnlyAsItIs { get; }

    /// <summary>What is held, without reading it.</summary>
    HeldCollection Held { get; }

    /// <summary>The collection as it stands; made anew where something was done since.</summary>
    Shown Current { get; }

    /// <summary>The collection as it was made last, at once; what was done since may not be in it yet.</summary>
    Shown Latest { get; }

    /// <summary>The dossier as of a day and under what is supposed; null where no report counts on that day.</summary>
    MadeDossier? Made(Shown shown, DateOnly? asOf, WhatIf? whatIf);

    /// <summary>Does something; when this returns it is on the disk.</summary>
    /// <param name="by">Whose act it is: this desk's, where nothing else is said.</param>
    /// <exception cref="Store.StoreException">Where it cannot be kept.</exception>
    KeptAct Do(Act act, long? basedOn, string words, string? by = null);

    /// <exception cref="Store.StoreException">Where it cannot be kept.</exception>
    KeptAct AddReport(string name, byte[] bytes, string from, ReportFacts facts, string? by = null);

    /// <exception cref="Store.StoreException">Where it cannot be done.</exception>
    KeptAct Delete(string name);

    /// <summary>Keeps that a copy of these reports left; a desk that only reads keeps nothing.</summary>
    /// <exception cref="Store.StoreException">Where it cannot be kept.</exception>
    void Share(string form, ImmutableArray<string> reports);

    /// <summary>Copies that left, the latest first.</summary>
    ImmutableArray<SharedCopy> Shared { get; }

    /// <summary>Looks whether another desk did something; for a timer.</summary>
    void Look();
}
