using Concordance.Language;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Talks.Waiting.Acts;

/// <summary>"return to work", "go back to work", "a return to fishing": what goes on again, told by who takes it up.</summary>
internal static class TakenUp
{
    private static readonly IReadOnlySet<string> Courses = WordList.ReadSet(typeof(TakenUp), "en.courses.txt"), Workplaces = WordList.ReadSet(typeof(TakenUp), "en.workplaces.txt");

    public static readonly ActFrame Start = new("start", ActNature.Deed);

    /// <summary>What somebody returns to; -1 where they go anywhere else.</summary>
    public static int At(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
        {
            if (parsed.Preposition(child) == "to" && Is(parsed, child)) return child;
            // "Go back to work", where the tree hangs the work on the "back".
            if (parsed.Lower(child) != "back") continue;
            foreach (int below in parsed.Children(child))
                if (parsed.Preposition(below) == "to" && Is(parsed, below)) return below;
        }

        return -1;
    }

    public static bool Is(ParsedText parsed, int token) => token >= 0 && (Courses.Contains(parsed.Lemma(token)) || (Workplaces.Contains(parsed.Lemma(token)) && parsed.Child(token, Relation.nmod_poss) >= 0));

    /// <summary>"Work", and the classrooms, ships and desks where it is done.</summary>
    public static bool IsWork(string noun) => noun == "work" || Workplaces.Contains(noun);
}
