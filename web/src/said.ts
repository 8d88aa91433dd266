/** The choices of "who said what", as they stand in the address and as the server is asked. */
import type { SaidFilter } from './api';
import type { Query } from './address';

export const SAID_KEYS = ['speaker', 'side', 'act', 'report', 'day', 'until', 'origins', 'q', 'together'] as const;
export type SaidKey = (typeof SAID_KEYS)[number];

export function filterOf(query: Query): SaidFilter {
  const filter: SaidFilter = {};
  for (const key of SAID_KEYS) {
    const value = query[key];
    if (value === undefined || value.trim() === '') continue;
    if (key === 'together') filter.together = value === 'yes';
    else if (key === 'day' || key === 'until') { if (/^\d{4}-\d\d-\d\d$/.test(value)) filter[key] = value; }
    else filter[key] = value.trim();
  }
  return filter;
}

/** What to put into the address to let every choice go. */
export const cleared = (): Record<SaidKey, undefined> => Object.fromEntries(SAID_KEYS.map((k) => [k, undefined])) as Record<SaidKey, undefined>;
export const anyChosen = (query: Query) => SAID_KEYS.some((k) => query[k] !== undefined);
