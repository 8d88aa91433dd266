namespace Concordance.Tools.Measure.SameEvents;

/// <summary>The matching of rows to columns, each at most once, with the greatest sum: the Hungarian method with potentials, in cubic time.</summary>
public static class Assignment
{
    public static double Best(double[,] gain)
    {
        int size = Math.Max(gain.GetLength(0), gain.GetLength(1));
        double Cost(int row, int column) => row <= gain.GetLength(0) && column <= gain.GetLength(1) ? -gain[row - 1, column - 1] : 0;
        double[] ofRow = new double[size + 1], ofColumn = new double[size + 1];
        int[] rowOf = new int[size + 1];
        for (int row = 1; row <= size; row++) Augment(row, size, Cost, ofRow, ofColumn, rowOf);
        double sum = 0;
        for (int column = 1; column <= size; column++) sum -= Cost(rowOf[column], column);
        return sum;
    }

    /// <summary>Gives one more row a column, along the cheapest path of rows that move over.</summary>
    private static void Augment(int row, int size, Func<int, int, double> cost, double[] ofRow, double[] ofColumn, int[] rowOf)
    {
        double[] least = [.. Enumerable.Repeat(double.PositiveInfinity, size + 1)];
        int[] from = new int[size + 1];
        bool[] used = new bool[size + 1];
        rowOf[0] = row;
        int at = 0;
        do
        {
            used[at] = true;
            double step = double.PositiveInfinity;
            int next = 0;
            for (int column = 1; column <= size; column++)
            {
                if (used[column]) continue;
                double reduced = cost(rowOf[at], column) - ofRow[rowOf[at]] - ofColumn[column];
                if (reduced < least[column]) (least[column], from[column]) = (reduced, at);
                if (least[column] < step) (step, next) = (least[column], column);
            }

            for (int column = 0; column <= size; column++)
            {
                if (used[column]) (ofRow[rowOf[column]], ofColumn[column]) = (ofRow[rowOf[column]] + step, ofColumn[column] - step);
                else least[column] -= step;
            }

            at = next;
        }
        while (rowOf[at] != 0);

        for (; at != 0; at = from[at]) rowOf[at] = rowOf[from[at]];
    }
}
