using Concordance.Texts;

namespace Concordance.Reading.Attribution.Transcripts;

/// <summary>What a label at the beginning of a line is: "Q." and "A.", somebody who speaks, words in capitals that may be a name, or none of these ("NOTE:").</summary>
internal enum LabelKind { Question, Answer, Speaker, Capitals, Nobody }

/// <summary>A label at the beginning of a line, as transcripts have it before each turn of talk.</summary>
/// <param name="Line">Where its line begins.</param>
/// <param name="Head">The name or the role, without what follows a comma or stands in brackets.</param>
/// <param name="Office">What follows the comma or stands in brackets.</param>
/// <param name="Mark">The colon, or the full stop of "Q.".</param>
/// <param name="Words">Where the words of the turn begin.</param>
/// <param name="Key">The same for all labels of one speaker: the last word of the name in capitals.</param>
internal sealed record TurnLabel(int Line, Span Head, Span? Office, Span Mark, int Words, LabelKind Kind, string Key);
