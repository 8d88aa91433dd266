// Opens the page in a real browser for the scripts that look at it: CONCORDANCE_CHROMIUM, else the chromium on the PATH.
import { chromium } from 'playwright-core';

export const BASE = process.env.CONCORDANCE_LOOK_AT ?? 'http://127.0.0.1:4173';
export const MODES = {
  light: { viewport: { width: 1360, height: 900 }, colorScheme: 'light' },
  dark: { viewport: { width: 1360, height: 900 }, colorScheme: 'dark' },
  narrow: { viewport: { width: 360, height: 760 }, colorScheme: 'light' },
  print: { viewport: { width: 800, height: 1100 }, colorScheme: 'light', media: 'print' },
};

export async function browser() {
  return chromium.launch({ executablePath: process.env.CONCORDANCE_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] });
}

/** A page in one mode; whatever it writes to the console is kept in `told`. */
export async function pageIn(open, mode) {
  const { media, ...how } = MODES[mode];
  const context = await open.newContext({ ...how, reducedMotion: 'reduce' });
  const page = await context.newPage();
  if (media) await page.emulateMedia({ media });
  const told = [];
  page.on('console', (message) => told.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => told.push(`error: ${error.message}`));
  return { page, told, close: () => context.close() };
}

/** All addresses worth a look, with the first findings of each kind chosen. */
export async function addresses() {
  const ask = async (path) => (await fetch(`${BASE}/api/${path}`)).json();
  const desk = await ask('collection');
  const story = [...desk.stories].sort((a, b) => b.reports.length - a.reports.length)[0];
  const s = `/stories/${story.id}`;
  const said = (await ask(`stories/${story.id}/statements?count=3`)).items;
  const first = async (list) => (await ask(`stories/${story.id}/${list}?count=1`)).items[0]?.id;
  const circle = (await ask(`stories/${story.id}/talks`))?.knots[0]?.id;
  const line = (id) => (id ? `?line=${id}` : '');
  return {
    brief: `${s}/brief`, 'brief-chosen': `${s}/brief${line(said[0]?.id)}`, 'brief-all': `${s}/brief?all=yes`, statements: `${s}/statements${line(said[1]?.id)}`,
    differences: `${s}/differences${line(await first('conflicts'))}`, timeline: `${s}/timeline`, 'side-by-side': `${s}/side-by-side${line(await first('claims'))}`,
    names: `${s}/names${line(await first('names'))}`, talks: `${s}/talks`, 'talks-waiting': `${s}/talks?part=waiting`, 'talks-circle': `${s}/talks?part=waiting${circle ? `&circle=${circle}&line=${circle}` : ''}`, 'talks-rounds': `${s}/talks?part=rounds`, changes: `${s}/differences?kind=changes`, unknowns: `${s}/unknowns`, report: `/reports/${story.reports[0]}`,
    'report-layers': `/reports/${story.reports[1] ?? story.reports[0]}?layers=statements,times,names,conditions,setAside${said[0] ? `&line=${said[0].id}` : ''}`,
    search: '/search?q=talks', reports: '/reports', history: '/history', quality: '/quality', nowhere: '/nowhere',
  };
}
