using System.Collections.Immutable;
using Concordance.Desk.Making;
using Concordance.Dossiers.Assembly;
using Concordance.Intake;
using Concordance.Intake.Decided;
using Concordance.Intake.Given;
using Concordance.Reading;
using Concordance.Store.Acts;
using Concordance.Store.Files;
using Concordance.Store.Held;
using Concordance.Stories;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Desk.Collections;

/// <summary>An open collection: its file, and the dossier of what it comes to, made anew after each act. May be asked from many threads.</summary>
public sealed class OpenCollection(CollectionFile file, DossierMaker maker, IntakeSettings settings, string desk, TimeProvider clock) : IShownCollection, IDisposable
{
    /// <summary>Views as of other days and under other suppositions that are kept.</summary>
    private const int MostKept = 16;

    private readonly Lock _making = new();
    private readonly Dictionary<string, ReadReport> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MadeDossier?> _views = new(StringComparer.Ordinal);
    private volatile Shown? _shown;
    private ImmutableArray<Story> _before = [];
    private bool _isStale;
    private long _version;

    /// <summary>Told the number of the latest act and what was done, in words, after each change.</summary>
    public event Action<long, string>? Changed;

    /// <summary>Told how many of how many reports are read while reading is long.</summary>
    public event Action<int, int>? Reading;

    public bool IsReadOnly => file.IsReadOnly;

    public string Desk => desk;

    public string? OnlyAsItIs => null;

    /// <summary>Reports that were read already need not be read again, and what was compared not compared.</summary>
    public void Know(MadeDossier made)
    {
        lock (_making)
        {
            foreach (ReadReport read in made.Read) _read[KeyOf(read.Report)] = read;
            _before = made.BeforeNames;
        }
    }

    /// <summary>What is held, without reading it.</summary>
    public HeldCollection Held => file.Read();

    /// <summary>The collection as it stands; made anew where something was done since.</summary>
    public Shown Current
    {
        get
        {
            lock (_making)
            {
                long version = file.Version;
                if (_shown is not null && !_isStale && version == _version) return _shown;
                (_version, _isStale) = (version, false);
                HeldCollection held = file.Read();
                // Another program may have kept what it read: that is no act.
                return _shown is { } shown && shown.Held.Number == held.Number ? shown : _shown = Make(held);
            }
        }
    }

    /// <summary>The collection as it was made last, at once; what was done since may not be in it yet.</summary>
    public Shown Latest => _shown ?? Current;

    /// <summary>The dossier as of a day and under what is supposed; null where no report counts on that day.</summary>
    public MadeDossier? Made(Shown shown, DateOnly? asOf, WhatIf? whatIf)
    {
        if (asOf is null && whatIf is null) return shown.Made;
        string key = string.Join('|', [$"{shown.Held.Number}", $"{asOf:O}", .. new[] { whatIf?.Assume, whatIf?.Deny, whatIf?.Waive, whatIf?.Soften, whatIf?.Happened }.Select(ids => string.Join(',', ids ?? []))]);
        lock (_making)
        {
            if (_views.TryGetValue(key, out MadeDossier? known)) return known;
            if (_views.Count >= MostKept) _views.Clear();
            return _views[key] = DossierMaker.Make(shown.Taken, [.. shown.Read], true, asOf, whatIf, shown.Made.BeforeNames);
        }
    }

    /// <summary>Does something; when this returns it is on the disk.</summary>
    /// <param name="by">Who does it: this desk, where nothing else is said.</param>
    public KeptAct Do(Act act, long? basedOn, string words, string? by = null) => Told(file.Add(act, clock.GetUtcNow(), by ?? desk, basedOn), words);

    public KeptAct AddReport(string name, byte[] bytes, string from, ReportFacts facts, string? by = null) => Told(file.AddReport(name, bytes, from, facts, clock.GetUtcNow(), by ?? desk), $"{name} came in");

    /// <summary>Waits for a reading that is under way, which would keep the report's words.</summary>
    public KeptAct Delete(string name)
    {
        KeptAct kept;
        lock (_making) kept = file.Delete(name, clock.GetUtcNow(), desk);
        return Told(kept, $"{name} was deleted for good");
    }

    /// <summary>Keeps that a copy of these reports left; a desk that only reads keeps nothing.</summary>
    public void Share(string form, ImmutableArray<string> reports)
    {
        if (!IsReadOnly) file.Share(form, reports, clock.GetUtcNow(), desk);
    }

    /// <summary>Copies that left, the latest first.</summary>
    public ImmutableArray<SharedCopy> Shared => file.Shared();

    /// <summary>Looks whether another desk did something; for a timer.</summary>
    public void Look()
    {
        // While it is made anew the timer need not wait: it comes again.
        if (!_making.TryEnter()) return;
        long before, now;
        try
        {
            if (_shown is null || file.Version == _version) return;
            before = _shown.Held.Number;
        }
        finally
        {
            _making.Exit();
        }

        now = Current.Held.Number;
        if (now != before) Changed?.Invoke(now, "another desk changed something");
    }

    public void Dispose() => file.Dispose();

    private KeptAct Told(KeptAct kept, string words)
    {
        lock (_making) _isStale = true;
        Changed?.Invoke(kept.Number, words);
        return kept;
    }

    private Shown Make(HeldCollection held)
    {
        IntakeResult taken = TakenOver(held) ?? ReportIntake.Read(held.Reports.Select(r => new HeldFile(r.Name, [.. r.Bytes], FactsOf(r.Facts))), settings);
        HashSet<string> there = [.. taken.Reports.SelectMany(r => r.Files).Select(f => f.Path)];
        taken = taken with { Decisions = new DecisionsTaken(held.Decisions, [.. held.Given.Select(g => Followed(g, there))]) };
        ReadReport[] read = ReadNew([.. taken.Reports.Where(r => r.IsRead)]);
        return new Shown(held, taken, DossierMaker.Make(taken, read, true, null, before: _shown?.Made.BeforeNames ?? _before)!);
    }

    /// <summary>A decision changes no report: where the same files and facts are held, what was taken in holds. Null where they are not.</summary>
    private IntakeResult? TakenOver(HeldCollection held) =>
        _shown is { } before && before.Held.Reports.Select(Known).SequenceEqual(held.Reports.Select(Known)) ? before.Taken : null;

    private static (string, string, ReportFacts) Known(HeldReport report) => (report.Name, report.Sha256, report.Facts);

    /// <summary>What is read of a report depends on it and on what is known of it alone, so each is read once.</summary>
    private ReadReport[] ReadNew(ImmutableArray<Report> reports)
    {
        Report[] unknown = [.. reports.Where(r => !_read.ContainsKey(KeyOf(r)))];
        foreach (ReadReport read in maker.Read([.. unknown], (done, of) => Reading?.Invoke(done, of))) _read[KeyOf(read.Report)] = read;
        return [.. reports.Select(r => _read[KeyOf(r)])];
    }

    private static string KeyOf(Report report) => $"{report.Id.Value}|{string.Join('|', report.Files)}";

    private static GivenFacts? FactsOf(ReportFacts facts) => facts == ReportFacts.None ? null : new GivenFacts(0, facts.Published, facts.Outlet, facts.Url, facts.Title);

    private static DecisionOutcome Followed(Decision given, HashSet<string> there) => there.Contains(given.File!)
        ? new DecisionOutcome(given, DecisionState.Applied, [], null)
        : new DecisionOutcome(given, DecisionState.Lost, [], $"no report {given.File} is here");
}
