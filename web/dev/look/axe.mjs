// axe-core over every page in light, dark and narrow; ends with 1 when it finds a violation or the console is not empty.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BASE, addresses, browser, pageIn } from './browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const open = await browser();
const all = await addresses();
const only = process.argv.slice(2);
let wrong = 0;
for (const mode of ['light', 'dark', 'narrow']) {
  const { page, told, close } = await pageIn(open, mode);
  for (const [name, path] of Object.entries(all)) {
    if (only.length > 0 && !only.includes(name)) continue;
    await page.goto(BASE + path, { waitUntil: 'load' });
    await page.waitForSelector('h1');
    await page.waitForTimeout(400);
    const consoleSaid = told.splice(0);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    told.splice(0);
    for (const v of violations) console.log(`${name} ${mode}: ${v.id} (${v.nodes.length}) ${v.nodes[0].html.slice(0, 160)} ${v.nodes[0].failureSummary?.split('\n').slice(1, 3).join(' ')}`);
    for (const line of new Set(consoleSaid)) console.log(`${name} ${mode}: console ${line}`);
    wrong += violations.length + consoleSaid.length;
  }
  await close();
}
await open.close();
console.log(wrong === 0 ? 'no violation, empty console' : `${wrong} to mend`);
process.exit(wrong === 0 ? 0 : 1);
