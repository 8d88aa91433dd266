using System.Collections.Frozen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Concordance.Desk.Server;

/// <summary>The page itself, built from web/ and embedded; every address that is no file of it is the page.</summary>
internal static class PageRoutes
{
    private const string Prefix = "page/";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".woff2"] = "font/woff2",
        [".json"] = "application/json",
        [".txt"] = "text/plain; charset=utf-8",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, byte[]> Files = Embedded();

    /// <summary>Whether the page was built into this program (it is left out with -p:SkipWeb=true).</summary>
    public static bool IsThere => Files.ContainsKey("index.html");

    public static void Map(IEndpointRouteBuilder app)
    {
        app.Map("/api/{**rest}", (string? rest) => TypedResults.Problem($"There is no /api/{rest}.", title: "There is no such address", statusCode: StatusCodes.Status404NotFound)).ExcludeFromDescription();
        app.MapGet("/{**path}", IResult (string? path) =>
        {
            string name = path is { Length: > 0 } && Files.ContainsKey(path) ? path : "index.html";
            return Files.TryGetValue(name, out byte[]? bytes) ? Results.Bytes(bytes, Types[Path.GetExtension(name)]) : Results.Text("This program was built without its page. Build it again with Node at hand (npm), or use the command line: concordance brief FOLDER\n", statusCode: StatusCodes.Status404NotFound);
        }).ExcludeFromDescription();
    }

    private static FrozenDictionary<string, byte[]> Embedded()
    {
        Dictionary<string, byte[]> files = new(StringComparer.Ordinal);
        foreach (string name in typeof(PageRoutes).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using Stream stream = typeof(PageRoutes).Assembly.GetManifestResourceStream(name)!;
            using MemoryStream bytes = new();
            stream.CopyTo(bytes);
            files[name[Prefix.Length..].Replace('\\', '/')] = bytes.ToArray();
        }

        return files.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
