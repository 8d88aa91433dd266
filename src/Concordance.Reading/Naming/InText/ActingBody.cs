using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Naming.InText;

/// <summary>
/// A body that no list knows and that acts: "the Free Column will not", "Drenn has offered", "Drenn's ministry". One word without an
/// article must be no word of the vocabulary, and no person's name where it stands only once.
/// </summary>
internal static class ActingBody
{
    public static readonly RuleId Rule = new("naming/acting-body");

    private const int LongestName = 5;

    private static readonly IReadOnlySet<string> Acts = WordList.ReadSet(typeof(ActingBody), "en.acts-of-bodies.txt"), Bodies = WordList.ReadSet(typeof(UnnamedBody), "en.bodies.txt"), Calendar = WordList.ReadSet(typeof(NounPhrase), "en.calendar-words.txt");

    /// <param name="Acts">Does what bodies do; <paramref name="Says"/>: only says or tells, as persons do.</param>
    private sealed record Run(int First, int End, bool AfterThe, bool Inside, bool Acts, bool Says);

    public static void Apply(NameSheet sheet)
    {
        HashSet<string> surnames = LastWords(sheet);
        Retype(sheet, surnames);
        Run[] runs = [.. Runs(sheet)];
        HashSet<string> lastWords = [], firstWords = [];
        foreach (IGrouping<string, Run> alike in runs.Where(r => r.End - r.First > 1).GroupBy(r => Words(sheet, r), StringComparer.Ordinal))
        {
            bool firm = alike.All(r => !r.AfterThe) && alike.Any(r => r.Acts && !r.Says && IsTrade(sheet, r.End - 1));
            if (!firm && (!alike.Any(r => r.AfterThe && r.Inside) || !alike.Any(r => r.Acts))) continue;
            foreach (Run run in alike) Enter(sheet, run);
            lastWords.Add(alike.Key[(alike.Key.LastIndexOf(' ') + 1)..]);
            if (firm) firstWords.Add(alike.Key[..alike.Key.IndexOf(' ', StringComparison.Ordinal)]);
        }

        foreach (IGrouping<string, Run> alike in runs.Where(r => r.End - r.First == 1).GroupBy(r => Words(sheet, r), StringComparer.Ordinal))
        {
            bool known = lastWords.Contains(alike.Key) || Bodies.Contains(alike.Key.ToLowerInvariant());
            foreach (Run run in alike.Where(r => r.AfterThe && r.Inside && known)) Enter(sheet, run);
            if (alike.Any(r => sheet.Parsed.Tags[r.First] is "NNS" or "NNPS")) continue;
            if (firstWords.Contains(alike.Key))
            {
                foreach (Run run in alike.Where(r => r.Inside || r.Acts)) Enter(sheet, run);
                continue;
            }

            bool often = alike.Count() > 1 && alike.Any(r => r.Inside);
            if (alike.All(r => !r.AfterThe) && alike.Any(r => r.Acts && (often || !r.Says)) && IsNoWord(alike.Key, often) && !surnames.Contains(alike.Key))
                foreach (Run run in alike) Enter(sheet, run);
        }
    }

    private static void Enter(NameSheet sheet, Run run)
    {
        if (Enumerable.Range(run.First, run.End - run.First).All(t => sheet.At(t) is null)) sheet.Set(run.First, run.End, NameType.Organisation, Rule);
    }

    private static string Words(NameSheet sheet, Run run) => sheet.Parsed.SpanOf(run.First, run.End).Of(sheet.Parsed.Text);

    /// <summary>"Morrow Bakeries": a plural of the vocabulary ends no person's name.</summary>
    private static bool IsTrade(NameSheet sheet, int token) =>
        sheet.Parsed.Form(token) is { Length: > 4 } word && word.EndsWith('s') && Gazetteer.English.Is(sheet.Parsed.Lemmas[token].ToLowerInvariant() is var lemma && lemma.EndsWith('s') ? Singular(lemma) : lemma, NameClasses.CommonWord) && !Gazetteer.English.Is(word, NameClasses.Surname | NameClasses.PersonWord);

    private static string Singular(string word) => word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : word[..^1];

    /// <summary>A rare word of the vocabulary may be a name where it stands often ("Dolmen").</summary>
    private static bool IsNoWord(string word, bool often) =>
        word.Length > 2 && !Acronym.LooksLikeOne(word) && !Gazetteer.English.Is(word, (often ? NameClasses.FrequentWord : NameClasses.CommonWord | NameClasses.FrequentWord) | NameClasses.GivenName | NameClasses.Demonym);

    /// <summary>"Mr Torvald", "Minister Torvald".</summary>
    private static bool IsAddressed(NameSheet sheet, int first) => first > 0 && (OfficeNouns.IsNoun(sheet.Lower(first - 1)) || sheet.Lower(first - 1).TrimEnd('.') is "mr" or "mrs" or "ms" or "miss" or "dr" or "sir" or "lady" or "sister" or "father");

    /// <summary>What ends a run of capitals somewhere in the report may be a surname.</summary>
    private static HashSet<string> LastWords(NameSheet sheet)
    {
        ParsedText parsed = sheet.Parsed;
        HashSet<string> found = [];
        for (int t = 1; t < parsed.Count; t++)
            if (sheet.IsCapital(t) && sheet.IsCapital(t - 1) && parsed.SentenceOf[t] == parsed.SentenceOf[t - 1] && !sheet.IsTitled(t) && sheet.Lower(t - 1) is not "the" && t - 1 > parsed.Sentences[parsed.SentenceOf[t]].First - 1 && parsed.Pos[t - 1] == Pos.PROPN) found.Add(parsed.Form(t));
        return found;
    }

    /// <summary>A firm or state that was taken for a person: "Calder Kitchens", or one word that nobody bears in full and that only does what bodies do.</summary>
    private static void Retype(NameSheet sheet, HashSet<string> surnames)
    {
        HashSet<string> firms = [];
        foreach (Name name in sheet.Names.Where(n => n.Type == NameType.Person).ToArray())
        {
            int first = sheet.First(name), end = sheet.End(name);
            if (end - first < 2 || !IsTrade(sheet, end - 1)) continue;
            sheet.Set(first, end, NameType.Organisation, Rule, name);
            firms.Add(sheet.Parsed.Form(first));
        }

        foreach (IGrouping<string, Name> alike in sheet.Names.Where(n => n.Type == NameType.Person && sheet.End(n) - sheet.First(n) == 1).GroupBy(n => n.Span.Of(sheet.Parsed.Text), StringComparer.Ordinal).ToArray())
        {
            int[] verbs = [.. alike.Select(n => VerbOf(sheet.Parsed, sheet.First(n), sheet.End(n))).Where(v => v >= 0)];
            bool body = verbs.Any(v => !IsSaying(sheet.Parsed, v)) && (alike.Count() > 1 || !verbs.Any(v => IsSaying(sheet.Parsed, v))) && IsNoWord(alike.Key, alike.Count() > 1) && !surnames.Contains(alike.Key) && !alike.Any(n => IsAddressed(sheet, sheet.First(n)));
            if (!body && !firms.Contains(alike.Key)) continue;
            foreach (Name name in alike) sheet.Set(sheet.First(name), sheet.End(name), NameType.Organisation, Rule, name);
        }
    }

    private static bool IsSaying(ParsedText parsed, int verb) => parsed.Lemmas[verb].ToLowerInvariant() is "say" or "tell" or "think" or "believe" or "hope";

    private static IEnumerable<Run> Runs(NameSheet sheet)
    {
        ParsedText parsed = sheet.Parsed;
        for (int s = 0; s < parsed.Sentences.Length; s++)
        {
            SentenceRange sentence = parsed.Sentences[s];
            if (sentence.Count == 0 || sheet.IsTitled(sentence.First)) continue;
            for (int t = sentence.First; t < sentence.End; t++)
            {
                if (!Begins(sheet, t)) continue;
                int end = End(sheet, t, sentence.End);
                bool afterThe = t > sentence.First && sheet.Lower(t - 1) == "the", inside = t > sentence.First && (afterThe || parsed.Pos[t - 1] != Pos.PUNCT);
                if (end - t <= LongestName && !RunsOn(sheet, t, end, sentence)) {
                    int verb = VerbOf(parsed, t, end);
                    yield return new Run(t, end, afterThe, inside, verb >= 0, verb >= 0 && IsSaying(parsed, verb));
                }

                t = end - 1;
            }
        }
    }

    /// <summary>A capital that is no article, pronoun, office or time, and in no name.</summary>
    private static bool Begins(NameSheet sheet, int token) =>
        sheet.At(token) is null && sheet.IsCapital(token) && sheet.Parsed.Pos[token] is Pos.PROPN or Pos.NOUN or Pos.ADJ && !OfficeNouns.IsNoun(sheet.Lower(token)) && !Calendar.Contains(sheet.Lower(token));

    /// <summary>Over capitals and the mark of a plural owner: "Bakers' Guild".</summary>
    private static int End(NameSheet sheet, int first, int last)
    {
        int end = first + 1;
        while (end < last)
        {
            if (Begins(sheet, end) && sheet.Parsed.Pos[end] is Pos.PROPN or Pos.NOUN) end++;
            else if (end + 1 < last && sheet.Parsed.Form(end) is "'" or "’" && sheet.Parsed.Form(end - 1).EndsWith('s') && Begins(sheet, end + 1)) end += 2;
            else break;
        }

        return end;
    }

    /// <summary>Beside another name, or with an office in front, the words are a part of something longer or a person's.</summary>
    private static bool RunsOn(NameSheet sheet, int first, int end, SentenceRange sentence)
    {
        bool before = first > sentence.First && (sheet.At(first - 1) is not null || OfficeNouns.IsNoun(sheet.Lower(first - 1)) || (sheet.IsCapital(first - 1) && sheet.Lower(first - 1) != "the" && sheet.Parsed.Pos[first - 1] == Pos.PROPN));
        bool owners = end - first == 1 && end < sentence.End && sheet.Parsed.Form(end) is "'" or "’";
        return before || owners || (end < sentence.End && sheet.At(end) is not null);
    }

    /// <summary>The act: of which it is the subject, the owner of a body, or who it is done by; -1 where it does nothing.</summary>
    private static int VerbOf(ParsedText parsed, int first, int end)
    {
        for (int t = first; t < end; t++)
        {
            if (parsed.Heads[t] is not (>= 0 and var head) || (head >= first && head < end)) continue;
            string lemma = parsed.Lemmas[head].ToLowerInvariant();
            bool acts = parsed.Relations[t] switch
            {
                Relation.obl_agent => true,
                Relation.nmod_poss => Bodies.Contains(lemma) || OfficeNouns.IsAt(parsed, head),
                Relation.nsubj => Acts.Contains(lemma) || WillDo(parsed, head),
                Relation.nsubj_pass => lemma is "prepare" or "commit",
                _ => false,
            };
            if (acts) return head;
        }

        return Behind(parsed, end);
    }

    /// <summary>"until Velmar has published": the verb right behind, where the tree hangs the name elsewhere.</summary>
    private static int Behind(ParsedText parsed, int end)
    {
        if (end >= parsed.Count || parsed.Tags[end] is not ("VBZ" or "VBP" or "VBD" or "MD")) return -1;
        int t = end;
        while (t + 1 < parsed.Count && parsed.Pos[t] is Pos.AUX or Pos.ADV or Pos.PART) t++;
        return parsed.Pos[t] == Pos.VERB && Acts.Contains(parsed.Lemmas[t].ToLowerInvariant()) ? t : -1;
    }

    private static bool WillDo(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (parsed.Relations[child] == Relation.aux && parsed.Form(child).ToLowerInvariant() is "will" or "would" or "wo" or "'ll") return parsed.Pos[verb] == Pos.VERB;
        return false;
    }
}
