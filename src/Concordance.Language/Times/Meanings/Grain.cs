namespace Concordance.Language.Times.Meanings;

/// <summary>Units of the calendar and the clock, from fine to coarse.</summary>
public enum Grain { Second, Minute, Hour, Day, WorkDay, Weekend, Week, Fortnight, Month, Quarter, Year, Decade, Century }
