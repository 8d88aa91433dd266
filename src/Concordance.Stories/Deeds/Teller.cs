using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Stories.Origins;

namespace Concordance.Stories.Deeds;

/// <summary>Who says so: an entity, else the words that name them.</summary>
/// <param name="Key">Who it is in the one report.</param>
/// <param name="Side">For whom they speak, in whichever report: a minister and the ministry, "the coast guard" of two reports.</param>
internal sealed record Teller(string Key, string Side, Entity? Who)
{
    public static Teller? Of(Joined story, ReadReport report, Statement? said)
    {
        if (said?.Speaker is not { } speaker) return null;
        Entity? who = speaker.Referents is [var one] ? story.EntityOf(one) : null;
        int last = report.Parsed.TokenAt(speaker.Span.End - 1);
        string word = last < report.Parsed.Count ? report.Parsed.Lemma(last) : "";
        return new(who?.Main.ToString() ?? word, who is null ? word : SideOf(story.Sides.Of(who)), who);
    }

    /// <summary>Both are told by somebody, and by two who do not speak for one.</summary>
    public static bool AreTwo(Teller? one, Teller? other) => one is not null && other is not null && one.Side != other.Side;

    /// <summary>Both are told by one, or by two who speak for one.</summary>
    public static bool AreOne(Teller? one, Teller? other) => one is not null && other is not null && one.Side == other.Side;

    /// <summary>What has no name is known by its words.</summary>
    private static string SideOf(Entity side) => side.Type is ReferentType.Group or ReferentType.Unnamed ? OutletNames.Bare(side.Name) : side.Main.ToString();
}
