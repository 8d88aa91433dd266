namespace Concordance.Tools.StoryMaker;

/// <summary>Rules may be tuned on stories of the first half only. The two share no sentence and no name.</summary>
public enum StoryHalf { Tuning, Test }
