using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>
/// Which tellings are of one event, in one report or in several: joined on what they share (word, things, who takes part), the strongest
/// evidence first, unless days, ordinals, cities or persons tell them apart. That words are alike is never enough.
/// </summary>
public static class SameEvents
{
    public static readonly RuleId Rule = new("claims/same-events");

    /// <summary>Events told at least twice, in the order of their first telling as the story orders its reports.</summary>
    /// <param name="likely">Also those for which only the word speaks and nothing against: more are found, fewer of them are right. The dossier has none of these.</param>
    public static ImmutableArray<SameEvent> Find(Joined story, bool likely = false) => new EventWork(story, null).Found(likely);
}
