using System.Net;

namespace Concordance.Tests.Desk;

public sealed class GateTests(StrikeToRead strike) : IClassFixture<StrikeToRead>
{
    [Fact]
    public async Task The_address_opens_once_and_the_cookie_stays_with_that_browser()
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        Assert.Equal(HttpStatusCode.OK, (await desk.Browser.GetAsync("api/collection")).StatusCode);
        using HttpClient other = new() { BaseAddress = desk.Root };
        Assert.Equal(HttpStatusCode.Unauthorized, (await other.GetAsync("api/collection")).StatusCode);
        HttpResponseMessage again = await other.GetAsync("?token=" + new string('0', 48));
        Assert.Equal(HttpStatusCode.Unauthorized, again.StatusCode);
        Assert.Contains("start it again", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    public async Task Another_name_for_this_machine_is_not_answered(string host, HttpStatusCode expected)
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        using HttpRequestMessage request = new(HttpMethod.Get, "api/collection") { Headers = { Host = $"{host}:{desk.Root.Port}" } };
        request.Headers.Add("Cookie", desk.Cookie);
        using HttpClient plain = new(new HttpClientHandler { UseCookies = false }) { BaseAddress = desk.Root };
        Assert.Equal(expected, (await plain.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example", "1")]
    [InlineData("null", "1")]
    [InlineData(null, null)]
    public async Task Another_sites_page_can_do_nothing_even_with_the_cookie(string? origin, string? header)
    {
        RunningDesk desk = strike.Desk;
        long before = await desk.Seq();
        using HttpRequestMessage request = new(HttpMethod.Post, "api/undo") { Content = new StringContent("{}") };
        if (origin is not null) request.Headers.Add("Origin", origin);
        if (header is not null) request.Headers.Add("X-Concordance", header);
        request.Headers.Add("Cookie", desk.Cookie);
        using HttpClient plain = new(new HttpClientHandler { UseCookies = false }) { BaseAddress = desk.Root };
        Assert.Equal(HttpStatusCode.Forbidden, (await plain.SendAsync(request)).StatusCode);
        Assert.Equal(before, await desk.Seq());
    }

    [Theory]
    [InlineData("api/collection")]
    [InlineData("any/page")]
    public async Task Every_answer_says_what_a_page_may_load(string path)
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        HttpResponseMessage answer = await desk.Browser.GetAsync(path);
        string policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("require-trusted-types-for 'script'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }
}
