using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Concordance.Tests.House;

/// <summary>Small files with one subject; a longer one says why in its first comment ("long because …").</summary>
public sealed class SizeTests
{
    private const int FileLines = 250, MethodLines = 40;

    [Fact]
    public void Files_are_short_or_say_why_they_are_long()
    {
        string[] tooLong = [.. Repository.Sources.Where(p => Repository.Read(p).Split('\n').Length > FileLines && !SaysWhy(Repository.Read(p)))];
        Assert.True(tooLong.Length == 0, $"over {FileLines} lines without 'long because' in the first comment: {string.Join(", ", tooLong)}");
    }

    [Fact]
    public void Methods_are_short_or_say_why_they_are_long()
    {
        string[] tooLong = [.. Repository.Sources.SelectMany(LongMethods)];
        Assert.True(tooLong.Length == 0, $"methods over {MethodLines} lines without 'long because' in their first comment:\n{string.Join("\n", tooLong)}");
    }

    private static IEnumerable<string> LongMethods(string path)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(Repository.Read(path)).GetRoot();
        foreach (BaseMethodDeclarationSyntax method in root.DescendantNodes().OfType<BaseMethodDeclarationSyntax>())
        {
            FileLinePositionSpan at = method.GetLocation().GetLineSpan();
            int lines = at.EndLinePosition.Line - at.StartLinePosition.Line + 1;
            if (lines > MethodLines && !SaysWhy(method.ToFullString())) yield return $"{path}:{at.StartLinePosition.Line + 1} ({lines} lines)";
        }
    }

    private static bool SaysWhy(string code) => code.Contains("long because", StringComparison.OrdinalIgnoreCase);
}
