/** Every state of the page has an address: which page, of which story or report, and in the query all that was chosen on it. */

export const STORY_PAGES = ['brief', 'statements', 'differences', 'timeline', 'side-by-side', 'names', 'talks', 'unknowns'] as const;
export const DESK_PAGES = ['search', 'reports', 'history', 'quality'] as const;
export type StoryPage = (typeof STORY_PAGES)[number];
export type DeskPage = (typeof DESK_PAGES)[number];

export type Query = Readonly<Record<string, string>>;
export type Address =
  | { page: 'start'; query: Query }
  | { page: StoryPage; story: string; query: Query }
  | { page: 'report'; report: string; query: Query }
  | { page: DeskPage; query: Query }
  | { page: 'unknown'; path: string; query: Query };

export function parse(path: string, search: string): Address {
  const query: Record<string, string> = {};
  for (const [key, value] of new URLSearchParams(search)) if (value !== '') query[key] = value;
  const parts = path.split('/').filter((p) => p !== '').map(decoded);
  const [root, id, page] = parts;
  if (root === undefined) return { page: 'start', query };
  if (root === 'stories' && id && parts.length <= 3) {
    const named = STORY_PAGES.find((p) => p === (page ?? 'brief'));
    if (named) return { page: named, story: id, query };
  }
  if (root === 'reports' && id && parts.length === 2) return { page: 'report', report: id, query };
  const desk = DESK_PAGES.find((p) => p === root);
  if (desk && parts.length === 1) return { page: desk, query };
  return { page: 'unknown', path, query };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // A stray percent sign: the part is taken as it stands.
  }
}

/** The address as a path with its query; keys sorted, so that one state has one address. */
export function write(address: Address): string {
  return pathOf(address) + queryText(address.query);
}

function pathOf(address: Address): string {
  switch (address.page) {
    case 'start': return '/';
    case 'report': return `/reports/${encodeURIComponent(address.report)}`;
    case 'unknown': return address.path;
    case 'search': case 'reports': case 'history': case 'quality': return `/${address.page}`;
    default: return `/stories/${encodeURIComponent(address.story)}/${address.page}`;
  }
}

export function queryText(query: Readonly<Record<string, string | undefined>>): string {
  const keys = Object.keys(query).filter((k) => query[k] !== undefined && query[k] !== '').sort();
  return keys.length === 0 ? '' : `?${keys.map((k) => `${encodeURIComponent(k)}=${readable(query[k]!)}`).join('&')}`;
}

/** Commas and colons stay as they are: an address that is sent should be short and legible. */
const readable = (value: string) => encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':');

export const storyAddress = (story: string, page: StoryPage, query: Query = {}) => write({ page, story, query });
export const passageAddress = (place: { report: string; start: number; end: number }, line?: string) =>
  write({ page: 'report', report: place.report, query: { at: `${place.start}-${place.end}`, ...(line ? { line } : {}) } });

/** A place that is no finding has its own token for the address: "r…:10-25,r…:3-40". */
export const placesToken = (places: readonly { report: string; start: number; end: number }[]) => places.map((p) => `${p.report}:${p.start}-${p.end}`).join(',');

export function placesOf(token: string): { report: string; start: number; end: number }[] | null {
  const places = token.split(',').map((one) => /^([^:,]+):(\d+)-(\d+)$/.exec(one));
  if (places.some((p) => p === null)) return null;
  return places.map((p) => ({ report: p![1]!, start: Number(p![2]), end: Number(p![3]) }));
}

export function rangeOf(at: string | undefined): { start: number; end: number } | null {
  const found = /^(\d+)-(\d+)$/.exec(at ?? '');
  return found ? { start: Number(found[1]), end: Number(found[2]) } : null;
}

/** A list kept in one query key: with the item when it was missing, without it when it was there. */
export function toggled(list: string | undefined, item: string): string {
  const items = (list ?? '').split(',').filter((i) => i !== '');
  return (items.includes(item) ? items.filter((i) => i !== item) : [...items, item]).sort().join(',');
}
export const listed = (list: string | undefined): string[] => (list ?? '').split(',').filter((i) => i !== '');

/** A source that is an address is told by its host: the rest says nothing to a reader. */
export const hostOf = (name: string): string => /^https?:\/\/(?:www\.)?([^/?#\s]+)/i.exec(name)?.[1] ?? name;
