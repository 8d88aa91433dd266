namespace Concordance.Dossiers.Briefs;

/// <summary>Languages by name where a reader is likely to meet them; of others the code is said.</summary>
internal static class Languages
{
    public static string InWords(string code) => code switch
    {
        "tr" => "Turkish",
        "ru" => "Russian",
        "uk" => "Ukrainian",
        "de" => "German",
        "fr" => "French",
        "es" => "Spanish",
        "it" => "Italian",
        "ar" => "Arabic",
        "zh" => "Chinese",
        _ => $"language {code}",
    };
}
