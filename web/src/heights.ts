/** Heights of the rows of a long list: guessed until measured, summed in a binary indexed tree (Fenwick 1994), so that any row is found in log n. */
export class Heights {
  readonly #tree: Float64Array;
  readonly #height: Float64Array;

  constructor(readonly count: number, guess: number) {
    this.#height = new Float64Array(count).fill(guess);
    this.#tree = new Float64Array(count + 1);
    for (let n = 1; n <= count; n++) {
      this.#tree[n]! += guess;
      const up = n + (n & -n);
      if (up <= count) this.#tree[up]! += this.#tree[n]!;
    }
  }

  /** The same rows, and so many in all: those measured keep their heights. */
  resized(count: number, guess: number): Heights {
    const made = new Heights(count, guess);
    for (let n = 0; n < Math.min(count, this.count); n++) if (this.#height[n] !== guess) made.set(n, this.#height[n]!);
    return made;
  }

  /** The height of all rows together. */
  get total(): number { return this.top(this.count); }

  of(row: number): number { return this.#height[row] ?? 0; }

  /** Sets a measured height; says by how much the list grew. */
  set(row: number, height: number): number {
    const grown = height - this.#height[row]!;
    if (row < 0 || row >= this.count || grown === 0) return 0;
    this.#height[row] = height;
    for (let n = row + 1; n <= this.count; n += n & -n) this.#tree[n]! += grown;
    return grown;
  }

  /** Where a row begins. */
  top(row: number): number {
    let sum = 0;
    for (let n = Math.min(row, this.count); n > 0; n -= n & -n) sum += this.#tree[n]!;
    return sum;
  }

  /** The row at a height; the last one below the list's end. */
  at(y: number): number {
    let row = 0, left = y;
    for (let step = 1 << Math.floor(Math.log2(Math.max(1, this.count))); step > 0; step >>= 1) {
      if (row + step <= this.count && this.#tree[row + step]! <= left) {
        row += step;
        left -= this.#tree[row]!;
      }
    }
    return Math.max(0, Math.min(row, this.count - 1));
  }

  /** The rows [from, to) that a view of this height shows, with some to spare on both sides. */
  shown(scroll: number, view: number, spare: number): { from: number; to: number } {
    if (this.count === 0) return { from: 0, to: 0 };
    return { from: Math.max(0, this.at(Math.max(0, scroll)) - spare), to: Math.min(this.count, this.at(Math.max(0, scroll + view)) + 1 + spare) };
  }
}
