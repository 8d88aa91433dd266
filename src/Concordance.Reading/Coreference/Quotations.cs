using Concordance.Language;

namespace Concordance.Reading.Coreference;

/// <summary>Whether a token stands between quotation marks of its own sentence: there "he" and "we" are the speaker's words.</summary>
internal static class Quotations
{
    public static bool Holds(ParsedText parsed, int token)
    {
        bool open = false;
        for (int t = parsed.Sentences[parsed.SentenceOf[token]].First; t < token; t++)
        {
            string form = parsed.Form(t);
            if (form == "“") open = true;
            else if (form == "”") open = false;
            else if (form is "\"" or "``" or "''") open = !open;
        }

        return open;
    }
}
