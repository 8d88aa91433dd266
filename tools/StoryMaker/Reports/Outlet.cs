namespace Concordance.Tools.StoryMaker.Reports;

/// <summary>How a report tells its story.</summary>
public enum Voice { Wire, Page, Long, Live, Briefing, Aggregator, Machine }

/// <param name="Style">Which of two spellings of names it prints.</param>
/// <param name="Honorifics">"Mr Whitlock" where others write "Whitlock".</param>
/// <param name="DropsOn">"said Friday" where others write "said on Friday".</param>
/// <param name="Careless">Gives the second of two accounts.</param>
public sealed record Outlet(string Name, int Style, bool Honorifics, bool DropsOn, bool Careless);
