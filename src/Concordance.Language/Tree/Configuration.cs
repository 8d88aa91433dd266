namespace Concordance.Language.Tree;

/// <summary>
/// A half-built tree: a stack, the next word, and the arcs so far. The root is a word of its own behind the last one, and
/// takes the last word standing as its left dependent (Ballesteros and Nivre 2013). Reused from sentence to sentence.
/// </summary>
public sealed class Configuration
{
    private int[] _stack = new int[128];

    public int Words { get; private set; }

    /// <summary>The next word; equals Words when only the root is left.</summary>
    public int Next { get; private set; }

    public int Depth { get; private set; }

    public int[] Heads { get; private set; } = new int[128];

    public byte[] Labels { get; private set; } = new byte[128];

    /// <summary>The outermost and the second outermost dependent on each side, or -1.</summary>
    public int[] Left1 { get; private set; } = new int[128];

    public int[] Left2 { get; private set; } = new int[128];

    public int[] Right1 { get; private set; } = new int[128];

    public int[] Right2 { get; private set; } = new int[128];

    /// <summary>How many dependents on each side, and which relations, one bit each.</summary>
    public int[] LeftCount { get; private set; } = new int[128];

    public int[] RightCount { get; private set; } = new int[128];

    public ulong[] LeftSet { get; private set; } = new ulong[128];

    public ulong[] RightSet { get; private set; } = new ulong[128];

    public bool IsDone => Next == Words && Depth == 0;

    public void Start(int words)
    {
        if (words + 1 > Heads.Length) Grow((words + 1) * 2);
        Words = words;
        Next = 0;
        Depth = 0;
        Array.Fill(Heads, -1, 0, words + 1);
        Array.Fill(Left1, -1, 0, words + 1);
        Array.Fill(Left2, -1, 0, words + 1);
        Array.Fill(Right1, -1, 0, words + 1);
        Array.Fill(Right2, -1, 0, words + 1);
        Array.Clear(LeftCount, 0, words + 1);
        Array.Clear(RightCount, 0, words + 1);
        Array.Clear(LeftSet, 0, words + 1);
        Array.Clear(RightSet, 0, words + 1);
        Array.Clear(Labels, 0, words + 1);
    }

    /// <summary>The word at a depth of the stack, 0 the top; -1 where there is none.</summary>
    public int Stacked(int depth) => depth < Depth ? _stack[Depth - 1 - depth] : -1;

    public bool MayShift => Next < Words;

    public bool MayReduce => Depth > 0 && Heads[_stack[Depth - 1]] >= 0;

    public bool MayLeft => Depth > 0 && Heads[_stack[Depth - 1]] < 0;

    public bool MayRight => Depth > 0 && Next < Words;

    public void Do(int move)
    {
        if (move == Transitions.Shift)
        {
            _stack[Depth++] = Next++;
            return;
        }

        int top = _stack[Depth - 1];
        if (move == Transitions.Reduce) Depth--;
        else if (move < Transitions.FirstRight)
        {
            AddLeft(Next, top, (byte)(move - Transitions.FirstLeft));
            Depth--;
        }
        else
        {
            AddRight(top, Next, (byte)(move - Transitions.FirstRight));
            _stack[Depth++] = Next++;
        }
    }

    private void AddLeft(int head, int word, byte label)
    {
        Heads[word] = head;
        Labels[word] = label;
        Left2[head] = Left1[head];
        Left1[head] = word;
        LeftCount[head]++;
        LeftSet[head] |= 1UL << label;
    }

    private void AddRight(int head, int word, byte label)
    {
        Heads[word] = head;
        Labels[word] = label;
        Right2[head] = Right1[head];
        Right1[head] = word;
        RightCount[head]++;
        RightSet[head] |= 1UL << label;
    }

    private void Grow(int size)
    {
        _stack = new int[size];
        Heads = new int[size];
        Labels = new byte[size];
        Left1 = new int[size];
        Left2 = new int[size];
        Right1 = new int[size];
        Right2 = new int[size];
        LeftCount = new int[size];
        RightCount = new int[size];
        LeftSet = new ulong[size];
        RightSet = new ulong[size];
    }
}
