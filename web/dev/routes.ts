import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Act, Hit } from '../src/views';
import { briefOf } from './brief.ts';
import type { DevDesk } from './desk.ts';
import { citationOf, evidenceOf, passagesOf } from './evidence.ts';
import { choicesOf, collectionOf, listOf, reportOf, sideBySideOf, statementsOf, talksOf, timelineOf, windowOf } from './lists.ts';

type Next = () => void;

function send(response: ServerResponse, body: unknown, status = 200) {
  response.statusCode = status;
  response.setHeader('Content-Type', status < 400 ? 'application/json' : 'application/problem+json');
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  try { return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>; } catch { return {}; }
}

export function route(desk: DevDesk, request: IncomingMessage, response: ServerResponse, next: Next) {
  const url = new URL(request.url ?? '/', 'http://desk.invalid');
  const path = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  if (path[0] !== 'api') return next();
  if (request.method === 'POST') return void posted(desk, path.slice(1), request, response);
  if (path[1] === 'changes') return follow(desk, request, response);
  try {
    const answer = got(desk, path.slice(1), url.searchParams);
    if (answer === undefined) send(response, { title: 'Not here', detail: `Nothing answers to ${url.pathname}.`, status: 404 }, 404);
    else send(response, withLines(desk, answer));
  } catch (error) {
    send(response, { title: 'Not here', detail: String(error), status: 404 }, 404);
  }
}

/** Spans as the desk shows them: each with the line it stands in. */
function withLines(desk: DevDesk, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => withLines(desk, one));
  if (value === null || typeof value !== 'object') return value;
  const span = value as { report?: unknown; start?: unknown; text?: unknown };
  const all = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withLines(desk, one)]));
  return typeof span.report === 'string' && typeof span.start === 'number' && typeof span.text === 'string' ? { ...all, line: desk.line(span as { report: string; start: number }) } : all;
}

function got(desk: DevDesk, path: string[], q: URLSearchParams): unknown {
  const [root, id = '', name = '', more] = path;
  if (root === 'collection') return collectionOf(desk);
  if (root === 'findings') return evidenceOf(desk, id.split('~')[0]!) ?? undefined;
  if (root === 'reports') return reportOf(desk, id);
  if (root === 'search') return windowOf(searchFor(desk, q.get('q') ?? ''), q);
  if (root === 'history') return [...desk.done].reverse().map((d) => d.entry);
  if (root === 'quality') return qualityOf(desk);
  if (root === 'passages') {
    const passages = passagesOf(desk, (q.get('at') ?? '').split(',').filter(Boolean).map((at) => {
      const [report = '', range = ''] = at.split(':');
      const [start = 0, end = 0] = range.split('-').map(Number);
      return { report, start, end };
    }));
    return { passages, citation: citationOf(desk, passages) };
  }
  if (root !== 'stories') return undefined;
  switch (name) {
    case 'brief': return briefOf(desk, id, q.get('all') === 'yes');
    case 'statements': return more === 'choices' ? choicesOf(desk, id) : statementsOf(desk, id, q);
    case 'timeline': return timelineOf(desk, id, q.get('asOf'));
    case 'side-by-side': return sideBySideOf(desk, id, q);
    case 'talks': return talksOf(desk, id, q);
    default: return listOf(desk, id, name, q);
  }
}

function searchFor(desk: DevDesk, query: string): Hit[] {
  if (query.trim() === '') return [];
  const hits: Hit[] = [];
  for (const [report, text] of desk.texts) {
    for (let at = text.toLowerCase().indexOf(query.toLowerCase()); at >= 0; at = text.toLowerCase().indexOf(query.toLowerCase(), at + 1)) {
      const span = { report, start: at, end: at + query.length };
      const [passage] = passagesOf(desk, [span]);
      const holds = (desk.dossier.statements ?? []).find((s) => s.report === report && s.content.some((c) => c.start <= at && at < c.end));
      hits.push({ kind: holds ? 'statements' : 'words', id: holds?.id ?? null, ...span, sentence: passage!.sentence, marks: passage!.marks });
    }
  }
  return hits;
}

const qualityOf = (desk: DevDesk) => ({
  marks: [{ name: 'Who said what', figure: '83 of 100', says: 'of what it gave as said, so many had the right speaker and words (made-up figure of the development desk)' }],
  rules: [...desk.rules].map(([id, r]) => ({ id, says: id.replace(/^.*\//, '').replaceAll('-', ' '), ...r })),
  doesNot: ['It does not check anything against the world.', 'It does not judge who is right.', 'It reads English only.'],
});

async function posted(desk: DevDesk, path: string[], request: IncomingMessage, response: ServerResponse) {
  const body = await bodyOf(request);
  const stale = typeof body.basedOn === 'number' && body.basedOn !== desk.seq;
  if (request.headers['x-concordance'] !== '1') return send(response, { title: 'Refused', detail: 'The header X-Concordance is missing.', status: 403 }, 403);
  if (stale) return send(response, { title: 'This tab is behind', detail: 'Another tab or desk decided something since this page was drawn.', status: 409, current: desk.seq }, 409);
  if (path[0] === 'undo' || path[0] === 'redo') {
    const step = desk.step(path[0] === 'undo');
    if (!step) return send(response, { title: 'Nothing to do', detail: `There is nothing to ${path[0]}.`, status: 404 }, 404);
    desk.listeners.forEach((tell) => tell('changed', step));
    return send(response, step, 201);
  }
  const act = (body.act ?? { do: 'mark', report: path[1] }) as Act;
  const span = act.id ? desk.found.get(act.id) : null;
  const words = `${act.do} ${span ? `(${span.kind}) ` : ''}${act.names?.map((n) => desk.nameOf(n) ?? n).join(', ') ?? ''}${act.note ? ` “${act.note}”` : ''}`.trim();
  const seq = desk.act(act, words);
  desk.listeners.forEach((tell) => tell('changed', { seq, words }));
  return path[0] === 'reports' && !path[1] ? send(response, { ids: [], notices: ['The development desk reads no new reports.'] }, 201) : send(response, { seq }, 201);
}

function follow(desk: DevDesk, request: IncomingMessage, response: ServerResponse) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(': here\n\n');
  const tell = (event: string, data: unknown) => void response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  desk.listeners.add(tell);
  request.on('close', () => desk.listeners.delete(tell));
}
