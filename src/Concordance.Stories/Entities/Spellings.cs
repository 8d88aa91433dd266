using System.Collections.Immutable;
using Concordance.Language.Names;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;
using Concordance.Texts;

namespace Concordance.Stories.Entities;

/// <summary>How one report writes somebody: read once, however often the report is read together with others.</summary>
/// <param name="Named">Names, and the nouns that stand for a state as its name does, in text order.</param>
/// <param name="Nouns">All nouns, for what has no name.</param>
/// <param name="Forms">Each name that the report gives, once.</param>
/// <param name="Merged">Forms that the report shows to be of one.</param>
internal sealed record Spellings(ImmutableArray<(string Form, Place At)> Named, ImmutableArray<(string Form, Place At)> Nouns, ImmutableArray<NameForm> Forms, ImmutableArray<Merge> Merged)
{
    private static readonly RuleId StateSide = new("coreference/state-side");

    /// <param name="type">What the story shows it to be.</param>
    public static Spellings Of(ReadReport report, Referent referent, ReferentType type, NameForms names)
    {
        string text = report.Report.Text;
        NameType of = type == ReferentType.Person ? NameType.Person : NameType.Organisation;
        Mention[] firsts = [.. referent.Mentions.Where(m => m.Kind == MentionKind.Name).DistinctBy(m => m.Span.Of(text))];
        ImmutableArray<NameForm> forms = [.. firsts.Select(m => names.Of(m.Span.Of(text), of))];
        return new(Told(m => m.Kind == MentionKind.Name || m.Because.Rule == StateSide), Told(m => m.Kind == MentionKind.Noun), forms, [.. WithinReport(report, firsts, forms)]);

        ImmutableArray<(string, Place)> Told(Func<Mention, bool> asked) => [.. referent.Mentions.Where(asked).Select(m => (m.Span.Of(text), report.Report.At(m.Span)))];
    }

    private static IEnumerable<Merge> WithinReport(ReadReport report, Mention[] firsts, ImmutableArray<NameForm> forms)
    {
        for (int j = 1; j < forms.Length; j++)
            for (int i = 0; i < j; i++)
            {
                NameVerdict verdict = forms[i].Compare(forms[j], oneReport: true);
                if (verdict.Likeness != Likeness.Same) continue;
                yield return new(forms[i].Text, forms[j].Text, verdict.Why, new Because(SameBearer.Rule, [report.Report.At(firsts[i].Span), report.Report.At(firsts[j].Span)], []));
                break;
            }
    }
}
