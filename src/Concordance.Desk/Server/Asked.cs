using Concordance.Desk.Collections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Concordance.Desk.Server;

/// <summary>
/// The collection that a question is answered from: as it stands, when what was done last is worked in; with "Prefer: wait=0"
/// (RFC 7240) as it was made last, at once, so that a page can be read while a decision is worked in.
/// </summary>
internal sealed record Asked(Shown Shown)
{
    public static ValueTask<Asked> BindAsync(HttpContext context)
    {
        IShownCollection collection = context.RequestServices.GetRequiredService<IShownCollection>();
        return ValueTask.FromResult(new Asked(context.Request.Headers["Prefer"] == "wait=0" ? collection.Latest : collection.Current));
    }
}
