using Concordance.Language;

namespace Concordance.Reading.Attribution;

/// <summary>Where the phrase of a speaker before a cue begins, where the tree has cut it short or let it reach too far.</summary>
internal static class PhraseStart
{
    /// <param name="first">As the tree has it.</param>
    public static int Of(Scene scene, int head, int first) => WithDeterminer(scene, WithOffice(scene, head, BehindQuotation(scene, head, first)));

    /// <summary>"“It is safe,” mayor Ann Dorn said": trees hang what is quoted on the office behind it.</summary>
    private static int BehindQuotation(Scene scene, int head, int first)
    {
        for (int t = head - 1; t >= first; t--)
            if (scene.QuotationOf[t] >= 0 && scene.QuotationOf[head] < 0 && scene.Quotations[scene.QuotationOf[t]].Outer.End is var end) return scene.Parsed.TokenAt(end);
        return first;
    }

    /// <summary>"Until June, mayor Ann Dorn said", "on Friday, union leader Petra Vos said": behind a comma the office belongs to the name, whatever the tree hangs it on.</summary>
    private static int WithOffice(Scene scene, int head, int first)
    {
        if (!scene.IsNamed[head] || first == 0 || !IsOffice(scene, first - 1)) return first;
        int office = first - 1;
        while (office > scene.SentenceOf(head).First && scene.Parsed.Pos[office - 1] is Pos.NOUN or Pos.PROPN or Pos.ADJ && scene.QuotationOf[office - 1] < 0 && !Voices.IsDay(scene, office - 1)) office--;
        return office > scene.SentenceOf(head).First && scene.IsComma(office - 1) ? office : first;
    }

    /// <summary>The tagger may take the office for anything.</summary>
    public static bool IsOffice(Scene scene, int token) => scene.QuotationOf[token] < 0 && !scene.IsPunctuation(token) && !scene.IsNamed[token] && Voices.IsPersonNoun(scene, token);

    /// <summary>"The union": a determiner belongs to the noun after it wherever the tree hangs it.</summary>
    private static int WithDeterminer(Scene scene, int first)
    {
        int start = scene.SentenceOf(first).First, t = first;
        if (scene.Parsed.Pos[first] is Pos.DET or Pos.PRON) return first;
        while (t > start && scene.Parsed.Pos[t - 1] is Pos.ADJ or Pos.NUM) t--;
        return t > start && scene.Parsed.Pos[t - 1] == Pos.DET ? t - 1 : first;
    }
}
