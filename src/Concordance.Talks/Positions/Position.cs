using Concordance.Reading.Attribution;
using Concordance.Reading.Days;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Positions;

public enum Stance { Wants, Rejects, Offers, Accepts, Open }

/// <summary>By the words of the report: "insists", "will only" are firm, "hopes", "is open to" open; all else is stated.</summary>
public enum Firmness { Firm, Stated, Open }

/// <summary>Whose words tell of the position: the party's own, another's account of it, the report's.</summary>
public enum PositionVoice { Own, Other, Reporter }

/// <summary>What a matter is called: the reports' own noun.</summary>
public sealed record Issue(string Name);

/// <summary>What a party wants, rejects, offers, accepts or is open to.</summary>
/// <param name="Statement">The statement it rests on; null where the report tells it.</param>
/// <param name="Since">The day of the report that tells of it first.</param>
/// <param name="Before">The earlier position of the party on the issue that this one changes.</param>
public sealed record Position(Entity Party, Issue Issue, Place Text, Stance Stance, Firmness Firmness, SolvedDay Since, PositionVoice Voice, Statement? Statement, Position? Before, Because Because);
