// Screenshots of every page in every mode, to be looked at: npm run shots -- FOLDER [page…] [--modes light,dark]
import { mkdirSync } from 'node:fs';
import { BASE, MODES, addresses, browser, pageIn } from './browser.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--modes');
const modes = at < 0 ? Object.keys(MODES) : args.splice(at, 2)[1].split(',');
const [folder = 'look', ...wanted] = args;
mkdirSync(folder, { recursive: true });
const open = await browser();
const all = await addresses();
for (const mode of modes) {
  const { page, told, close } = await pageIn(open, mode);
  for (const [name, path] of Object.entries(all)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await page.goto(BASE + path, { waitUntil: 'load' });
    await page.waitForSelector('h1');
    await page.waitForTimeout(500);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
    await page.screenshot({ path: `${folder}/${name}-${mode}.png`, fullPage: mode === 'print' });
    if (wide) console.log(`${name} ${mode}: wider than the window`);
    if (told.length > 0) console.log(`${name} ${mode}: ${[...new Set(told.splice(0))].join(' | ')}`);
  }
  await close();
}
await open.close();
