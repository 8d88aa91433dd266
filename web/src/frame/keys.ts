import { here } from '../here.svelte';

const LINE = '[data-line]';

/** Up and down walk the lines of the page, Home and End go to its ends, Escape returns. Enter is the line's own. */
export function walk(event: KeyboardEvent) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  if (event.key === 'Escape' && !target.closest('dialog, details[open] input')) {
    here.back();
    return;
  }
  const onLine = target.closest(LINE) !== null && target.matches(LINE);
  // Without a line in focus the arrows go on from the chosen one; in a report they scroll its text, as anywhere else.
  const idle = target === document.body || target.id === 'middle';
  if (!onLine && !(idle && here.line && here.address.page !== 'report' && (event.key === 'ArrowDown' || event.key === 'ArrowUp'))) return;
  const lines = [...document.querySelectorAll<HTMLElement>(LINE)];
  const at = onLine ? lines.indexOf(target) : lines.findIndex((l) => l.dataset.line === here.line);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  lines[Math.max(0, Math.min(lines.length - 1, to))]?.focus();
}
