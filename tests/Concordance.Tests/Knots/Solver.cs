using System.Diagnostics;

namespace Concordance.Tests.Knots;

/// <summary>A solver that others wrote, as a judge from outside: clingo (packages gringo and clasp) or z3.</summary>
internal static class Solver
{
    /// <summary>What the solver printed; the test is skipped where it is not installed.</summary>
    public static string Ask(string name, string question, params string[] options)
    {
        ProcessStartInfo start = new(name) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string option in options) start.ArgumentList.Add(option);
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
            process.StandardInput.Write(question);
            process.StandardInput.Close();
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(3)), $"{name} is still at work");
            Assert.True(error.Result.Length == 0, error.Result);
            return output.Result;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"{name} is not installed: apt-get install gringo clasp z3");
            throw;
        }
    }
}
