using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>What the structure of a page itself says is no running text: its nav, figcaption, aside, footer and byline elements.</summary>
public static class PageLayout
{
    private static readonly RuleId Rule = new("boilerplate/page-layout");

    public static IEnumerable<SetAside> Find(Blocks blocks) =>
        from block in blocks.All
        where block.Role is { } role && KindOf(role) is not null
        select new SetAside(block.Span, KindOf(block.Role!.Value)!.Value, new Because(Rule, blocks.Report.At(block.Span)));

    private static SetAsideKind? KindOf(LayoutRole role) => role switch
    {
        LayoutRole.Navigation or LayoutRole.Outlet => SetAsideKind.Navigation,
        LayoutRole.Caption => SetAsideKind.Caption,
        LayoutRole.Related => SetAsideKind.Related,
        LayoutRole.Footer => SetAsideKind.Footer,
        LayoutRole.Advert => SetAsideKind.Advert,
        LayoutRole.Byline => SetAsideKind.Credit,
        LayoutRole.Headline or LayoutRole.Published or LayoutRole.Paragraph or LayoutRole.Quotation => null,
    };
}
