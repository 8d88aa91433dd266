/** How many rows of a list are drawn by now: a few with each frame, so that no list holds the browser up. On paper all are. */
export function gradually(total: () => number, of: () => unknown = () => null, first = 30, step = 15): { readonly count: number } {
  let count = $state(first);
  let list: unknown = null;
  $effect(() => {
    const now = of();
    if (now === list) return;
    list = now;
    count = first;
  });
  $effect(() => {
    if (count >= total()) return;
    const frame = requestAnimationFrame(() => { count += step; });
    return () => cancelAnimationFrame(frame);
  });
  $effect(() => {
    const all = () => { count = Infinity; };
    addEventListener('beforeprint', all);
    return () => removeEventListener('beforeprint', all);
  });
  return { get count() { return count; } };
}
