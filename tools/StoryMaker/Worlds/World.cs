namespace Concordance.Tools.StoryMaker.Worlds;

/// <summary>The status words of the dossier's contract that a made event can have.</summary>
public enum EventState { Planned, Happened, NotHappened, Possible, Refused, Denied }

/// <summary>How a remark reached the reports.</summary>
public enum Way { Statement, Briefing, Agency, Unnamed }

/// <summary>Something said in the world, once, by one speaker on one day; reports repeat it in their own ways.</summary>
/// <param name="Speaker">The id of a being; null where no report names the speaker.</param>
/// <param name="Content">The line of the prose book that holds its words in several phrasings.</param>
/// <param name="About">The id of the remark it answers, or null.</param>
public sealed record Remark(string Id, string? Speaker, string Act, int Day, string Content, Way Way, string? About = null);

/// <summary>
/// One thing a report can tell. Two tellings with the same <paramref name="Matter"/> and different sides are two accounts of it, of which a
/// report gives one.
/// </summary>
/// <param name="Section">The section of the prose book its sentence comes from.</param>
/// <param name="From">The first day on which it is known, counted from the story's first.</param>
/// <param name="Until">The last day on which it is news.</param>
public sealed record Telling(string Id, string Section, int From, int Until)
{
    public string Matter { get; init; } = Id;

    /// <summary>"" where there is one account only; else "a" as it was, "b" as the careless outlet has it.</summary>
    public string Side { get; init; } = "";

    public string? Event { get; init; }

    public EventState State { get; init; }

    public Remark? Remark { get; init; }

    /// <summary>A number told in it.</summary>
    public int? Number { get; init; }

    /// <summary>What its other slots hold: a role in place of a role, a day's number in place of a day.</summary>
    public IReadOnlyDictionary<string, string> Slots { get; init; } = new Dictionary<string, string>();
}

/// <summary>What a conflict or something that only looks like one consists of: two tellings, or two sides of one matter.</summary>
/// <param name="As">A kind of conflict of the dossier's contract.</param>
/// <param name="Day">The day on which both are told.</param>
public sealed record Plant(string Id, string As, string One, string Other, bool IsConflict, int Day, string Why);

/// <summary>States of one matter in the order of their days: ids of tellings.</summary>
public sealed record Course(string Id, string About, IReadOnlyList<string> Steps);

/// <summary>A question that no report of the story answers.</summary>
public sealed record OpenSlot(string Question, string As, string Telling);

/// <summary>Who took part, and what happened, was said and was written down, on which day.</summary>
public sealed record World(
    string Kind, DateOnly FirstDay, int Days, IReadOnlyDictionary<string, Being> Beings, IReadOnlyList<Telling> Tellings, IReadOnlyList<Plant> Plants,
    IReadOnlyList<Course> Courses, IReadOnlyList<OpenSlot> Open, IReadOnlyDictionary<string, int> DayOf, string Document)
{
    public DateOnly Date(int day) => FirstDay.AddDays(day);

    public Telling Find(string id) => Tellings.First(t => t.Id == id);
}
