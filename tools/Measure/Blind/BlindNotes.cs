namespace Concordance.Tools.Measure.Blind;

/// <summary>What is told under the table of the task "blind".</summary>
internal static class BlindNotes
{
    public static readonly string[] All =
    [
        "Marks in gold/blind-texts, made and committed before the program had read the texts; nothing is tuned on them. What the program found and the marks do not hold was judged once, by one person (gold/verdicts/blind-*.tsv); arguable and unjudged events and times count neither way.",
        "Statements missed, by cause (15): \"told\" with a paper or an agency as the one told (3), \"quoted X as saying\" or \"he justified\" behind a direct quotation (2), a direct quotation whose sentence names another person in front (1), content in front of a long row of office words and a name (2), \"it said\" and \"the legislator underlined\" with a coordinated second verb inside (2), bounds that take in the first half of a coordination (1), headline with a colon behind (1), a passive without a speaker (1), a light verb with a subject far off (1), a speaker told by a description in front of a quotation's own pronoun (1).",
        "Statements false (4): \"questioning\" a person taken for asking a question, a content that runs on over the attribution behind it, a pronoun of the quotation taken for its speaker, a speaker taken from \"in addition to X\". The condition found takes in the second half of its main clause (\"will be put back if … and must undergo\").",
        "Events: of 16 findings judged wrong nine have a wrong status (a meeting that was held called planned, because the verb above it is), six are nouns that tell no event here (\"offer in the fashion segment\", \"threat\", \"brands\"), one is a general state. Times: of five wrong values three have no day of the report to lean on though one stands beside them (\"today (July 28, 2022)\", \"last year\" under \"Monday July 18, 2022\"), one is \"a year later\" than the year before it, one is \"one-and-a-half year\" read as half a year.",
        "Quantities: units of persons missed (\"three others\", \"30 policemen\" before the list of person nouns grew), scores of an examination, a unit that stands once behind two numbers, \"Tk 2 crore\".",
        "Marks that look wrong now and stay as first made: S052 takes half of a coordination that may be meant whole; S026 has a description without its owner (\"foreign minister\" of \"Iraq's foreign minister\").",
    ];
}
