using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Positions;

/// <summary>A position before its issue is named.</summary>
/// <param name="Strong">The words are of demanding, offering, refusing or agreeing; else they only tell what should be.</param>
internal sealed record PositionDraft(ReadReport In, Entity Party, Span Text, Stance Stance, Firmness Firmness, PositionVoice Voice, Statement? Statement, bool Strong, Because Because);
