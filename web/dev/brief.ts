/** The printed brief (brief.txt) taken apart into the view of the page. */
import type { BriefLine, BriefSection, BriefView, Part, PlaceView } from '../src/views';
import type { DevDesk } from './desk.ts';

const REFS = /\s*\[([\w.]+:[\d,\- ]+(?:\s+[\w.]+:[\d,\- ]+)*)\]/g;

/** The sections of the story that holds the given report; a brief of one story has no STORY line. */
function blocks(text: string): { head: string; body: string }[] {
  const made: { head: string; body: string }[] = [];
  for (const raw of text.split('\n')) {
    const head = /^(STORY|BASIS|CAUTION|STANDS|NEXT|DOUBT|CHANGED|BLOCKED|WANTS|SAID|NOT IN|REPORTS|DECIDED|since|31 May)\b/.exec(raw)?.[1];
    const rest = raw.slice(8).trim();
    if (raw.startsWith(' ') || !head) { if (rest) made.at(-1)!.body += `\n${raw.slice(8)}`; continue; }
    if (/^(REPORTS|since|31 May)$/.test(head)) { made.at(-1)!.body += `\n${raw.slice(8)}`; continue; }
    made.push({ head, body: raw.slice(head.length).trim() });
  }
  return made;
}

export function briefOf(desk: DevDesk, story: string, all: boolean): BriefView {
  const inStory = desk.inStory(story);
  const sections: BriefSection[] = [];
  let mine = true;
  for (const { head, body } of blocks(desk.brief ?? '')) {
    if (head === 'STORY' || head === 'BASIS') {
      const first = /\[([\w.]+):/.exec(body)?.[1];
      if (head === 'STORY' || !mine || sections.length === 0) mine = [...inStory].some((id) => desk.ref(id) === first);
    }
    if (!mine || head === 'STORY') continue;
    sections.push({ name: head === 'NOT IN' ? 'NOT IN REPORTS' : head, lines: linesOf(desk, body) });
  }
  if (sections.length === 0) sections.push(...plain(desk, story));
  let more = 0;
  if (!all) for (const section of sections) if (section.lines.length > 8) { more += section.lines.length - 8; section.lines = section.lines.slice(0, 8); }
  return { asOf: desk.dossier.asOf?.day ?? null, sections, more };
}

function linesOf(desk: DevDesk, body: string): BriefLine[] {
  const joined: string[] = [];
  for (const row of body.split('\n')) {
    if (joined.length > 0 && (/^ {3}|^ {2}(?=\S)/.test(row) || /^[a-z(/|]/.test(row.trim()))) joined[joined.length - 1] += ` ${row.trim()}`;
    else joined.push(row.trim());
  }
  return joined.filter((row) => row !== '').map((row) => {
    const id = /\b([a-z][0-9a-f]{10})(?:\s|$)/.exec(row)?.[1] ?? null;
    const places: PlaceView[] = [];
    for (const match of row.matchAll(REFS)) for (const one of match[1]!.split(/\s+/)) places.push(...placesOf(desk, one));
    const words = row.replace(REFS, '').replace(/\s+[a-z][0-9a-f]{10}\b/g, '').trim();
    return { id: id && desk.found.has(id) ? id : null, parts: partsOf(words), places };
  });
}

function placesOf(desk: DevDesk, ref: string): PlaceView[] {
  const [name, lines] = ref.split(':');
  const report = [...desk.refs].find(([, r]) => r === name)?.[0];
  if (!report || !lines) return [];
  return lines.split(',').flatMap((one) => {
    const line = Number(one.split('-')[0]);
    const text = desk.text(report);
    let start = 0;
    for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1;
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
    return Number.isNaN(line) ? [] : [{ report, start, end, ref: `${name}:${line}` }];
  });
}

/** A rough guess at whose words are whose: after "in …'s words:" a report's, in curly or straight marks quoted, in capitals ASSUMED assumed. */
function partsOf(words: string): Part[] {
  const parts: Part[] = [];
  const told = /^(.*?(?:words|\(\w+\)|:)): (?=\S)|^([^:“"]{3,80}: )/.exec(words);
  const push = (text: string, as: Part['as']) => {
    for (const piece of text.split(/([“"][^”"]{2,}[”"]|\bASSUMED\b[^:;.]*)/)) {
      if (piece === '') continue;
      if (/^[“"]/.test(piece)) parts.push({ text: piece, as: 'quoted' });
      else parts.push({ text: piece, as: piece.startsWith('ASSUMED') ? 'assumed' : as });
    }
  };
  if (!told) push(words, 'ours');
  else { push(words.slice(0, told[0].length), 'ours'); push(words.slice(told[0].length), 'words'); }
  return parts;
}

/** Without a printed brief: what the lists hold, plainly. */
function plain(desk: DevDesk, id: string): BriefSection[] {
  const story = desk.story(id);
  const place = (span: { report: string; start: number; end: number }) => ({ report: span.report, start: span.start, end: span.end, ref: `${desk.ref(span.report)}:${desk.line(span)}` });
  const section = (name: string, lines: BriefLine[]) => (lines.length > 0 ? [{ name, lines }] : []);
  return [
    ...section('STANDS', (story.claims ?? []).map((c) => ({ id: c.id, parts: [{ text: c.text.text, as: 'words' as const }], places: c.supports.map((s) => place(s.span)) }))),
    ...section('DOUBT', (story.conflicts ?? []).map((c) => ({ id: c.id, parts: [{ text: `${c.about}: `, as: 'ours' as const }, { text: c.spans.map((s) => s.text).join(' / '), as: 'words' as const }], places: c.spans.map(place) }))),
    ...section('NOT IN REPORTS', (story.unknowns ?? []).map((n) => ({ id: n.id, parts: [{ text: n.question, as: 'ours' as const }], places: n.spans.map(place) }))),
  ];
}
