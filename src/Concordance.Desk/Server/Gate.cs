using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Concordance.Desk.Server;

/// <summary>
/// Who may ask: a browser that opened the address the program said, once, and has its cookie since. Another site's page
/// cannot (Host and Origin are held against ours), nor can anybody who does not know the address.
/// </summary>
public sealed class Gate
{
    public const string Cookie = "concordance", TokenKey = "token", OurHeader = "X-Concordance";

    /// <summary>A page may load from here alone, run nothing that is written into it, and set markup only through the page's own policy.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html";

    private readonly string _session = Secret();
    private string? _token = Secret();

    /// <summary>The word of the address; it opens once.</summary>
    public string Token => _token ?? "";

    public async Task Pass(HttpContext context, Func<Task> next)
    {
        HttpRequest request = context.Request;
        Headers(context.Response.Headers);
        if (!IsOurs(request.Host)) { await Refuse(context, StatusCodes.Status421MisdirectedRequest, "This is not the desk's address", "Open the address that the program said."); return; }
        if (request.Query[TokenKey] is [{ } token]) { await Enter(context, token); return; }
        if (!Same(request.Cookies[Cookie], _session)) { await Refuse(context, StatusCodes.Status401Unauthorized, "This desk does not know this browser", "Open the address that the program said when it started; it works once. To get a new one, stop the program and start it again: nothing decided is lost."); return; }
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !FromOurPage(request)) { await Refuse(context, StatusCodes.Status403Forbidden, "This was not asked by the desk's page", "Do it on the desk's page."); return; }
        await next();
    }

    private async Task Enter(HttpContext context, string token)
    {
        if (_token is null || !Same(token, _token))
        {
            // A page opened twice from one address is the same person with the cookie.
            if (Same(context.Request.Cookies[Cookie], _session)) { context.Response.Redirect("/"); return; }
            await Refuse(context, StatusCodes.Status401Unauthorized, "This address was used before", "Each start of the program says an address that works once. Stop the program and start it again: nothing decided is lost.");
            return;
        }

        _token = null;
        context.Response.Cookies.Append(Cookie, _session, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true });
        context.Response.Redirect("/");
    }

    /// <summary>A foreign name that leads to this machine (DNS rebinding) is not ours.</summary>
    private static bool IsOurs(HostString host) => host.Host is "127.0.0.1" or "localhost";

    /// <summary>Another site's form can send neither our header nor our origin.</summary>
    private static bool FromOurPage(HttpRequest request) =>
        request.Headers[OurHeader] == "1" && (request.Headers.Origin is not [{ } origin] || origin == $"{request.Scheme}://{request.Host}");

    private static void Headers(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
    }

    private static Task Refuse(HttpContext context, int status, string title, string detail)
    {
        context.Response.StatusCode = status;
        return context.Request.Path.StartsWithSegments("/api")
            ? Results.Problem(detail, title: title, statusCode: status).ExecuteAsync(context)
            : Results.Text($"{title}. {detail}\n").ExecuteAsync(Keeping(context, status));
    }

    private static HttpContext Keeping(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return context;
    }

    private static bool Same(string? given, string secret) => given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(secret));

    private static string Secret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
}
