namespace Concordance.Language.Times.Meanings;

/// <summary>Which instance of a pattern is meant, seen from the report's day.</summary>
public enum Direction
{
    /// <summary>The instance that lies nearest; the words do not say on which side.</summary>
    Nearest,

    /// <summary>The latest one, the report's own day included: a bare weekday with a verb in the past.</summary>
    Past,

    /// <summary>The first one to come, the report's own day included: a bare weekday with a verb in the future.</summary>
    Future,

    /// <summary>"Last Wednesday": that of the week (year) before.</summary>
    Last,

    /// <summary>"Next Monday": that of the week (year) after.</summary>
    Next,

    /// <summary>"This Friday": that of the same week (year).</summary>
    This,

    /// <summary>"This coming Monday": the first one strictly after the report's day.</summary>
    Coming,

    /// <summary>"This past Wednesday": the last one strictly before the report's day.</summary>
    JustPast,
}
