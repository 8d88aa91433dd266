using System.Xml.Linq;
using Concordance.Reading.Events;
using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Events;

namespace Concordance.Tests.Measure;

public sealed class ArticleEventsTests
{
    private const string Marks = """
        <Document doc_name="made">
          <token sentence="0" t_id="1">Ministers</token><token sentence="0" t_id="2">met</token><token sentence="0" t_id="3">and</token><token sentence="0" t_id="4">may</token><token sentence="0" t_id="5">sign</token>
          <token sentence="6" t_id="6">They</token><token sentence="6" t_id="7">left</token>
          <Markables>
            <EVENT_MENTION certainty="CERTAIN" polarity="POS" time="NON_FUTURE" special_cases="NONE"><token_anchor t_id="2"/></EVENT_MENTION>
            <EVENT_MENTION certainty="POSSIBLE" polarity="POS" time="FUTURE" special_cases="NONE"><token_anchor t_id="5"/></EVENT_MENTION>
            <EVENT_MENTION certainty="CERTAIN" polarity="POS" time="NON_FUTURE" special_cases="NONE"><token_anchor t_id="7"/></EVENT_MENTION>
          </Markables>
        </Document>
        """;

    [Fact]
    public void Marks_behind_the_marked_sentences_do_not_count_and_a_word_nobody_marked_is_no_event()
    {
        EventArticle article = MeantimeEvents.Article(XDocument.Parse(Marks).Root!);
        Assert.Equal(["met", "sign"], article.Events.Select(e => e.Value.Span.Of(article.Text)));
        Assert.Equal([true, false], article.Events.Select(e => e.Value.Happened));
        ArticleEventScores scores = ArticleEvents.Of(article, [Found(article, "met", EventStatus.Planned), Found(article, "Ministers", EventStatus.Happened), Found(article, "and", EventStatus.Happened)]);
        Assert.Equal(new Score(2, 3, 1, 1), scores.Events);
        Assert.Equal("0/1", scores.Stated.ToString());
    }

    [Fact]
    public void What_asserts_nothing_is_not_asked_for_its_status()
    {
        EventArticle article = MeantimeEvents.Article(XDocument.Parse(Marks).Root!);
        ArticleEventScores scores = ArticleEvents.Of(article, [Found(article, "met", EventStatus.Doubtful), Found(article, "sign", EventStatus.Possible)]);
        Assert.Equal(new Score(2, 2, 2, 2), scores.Events);
        Assert.Equal("1/1", scores.Stated.ToString());
    }

    private static Found<Event> Found(EventArticle article, string word, EventStatus status)
    {
        int at = article.Text.IndexOf(word, StringComparison.Ordinal);
        Span span = new(at, at + word.Length);
        Because because = new(new RuleId("events/x"), new Place(ReportId.OfText(article.Text), span));
        return new(new Event(span, span, new EventType("meet", null), [], status, null, null, [], null, null, because));
    }
}
