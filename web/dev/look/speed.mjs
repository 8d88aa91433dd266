// Scrolls and filters a long list of statements and tells the longest task of the browser's main thread.
import { BASE, addresses, browser, pageIn } from './browser.mjs';

const open = await browser();
const all = await addresses();
const { page, close } = await pageIn(open, 'light');
await page.addInitScript(() => {
  globalThis.longest = [];
  new PerformanceObserver((list) => list.getEntries().forEach((e) => globalThis.longest.push(Math.round(e.duration)))).observe({ type: 'longtask', buffered: true });
});
const longest = () => page.evaluate(() => globalThis.longest.splice(0));
for (const [name, path] of Object.entries({ brief: all.brief, statements: all.statements.split('?')[0], report: all.report, 'report-layers': all['report-layers'], talks: all['talks-waiting'], names: all.names })) {
  await page.goto(BASE + path);
  await page.waitForSelector('h1');
  await page.waitForTimeout(1200);
  const paint = await page.evaluate(() => Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0));
  console.log(`${name}: first paint ${paint} ms, long tasks while loading ${JSON.stringify(await longest())}`);
}
await page.goto(BASE + all.statements.split('?')[0]);
await page.waitForSelector('[data-line]');
console.log(await page.locator('[role=status]').filter({ hasText: 'statement' }).first().textContent());
await longest();
for (let n = 0; n < 40; n++) { await page.mouse.wheel(0, 2400); await page.waitForTimeout(60); }
console.log('scrolling by wheel:', JSON.stringify(await longest()));
for (const at of [0.5, 0.99, 0.1, 0.7]) { await page.evaluate((p) => scrollTo(0, document.documentElement.scrollHeight * p), at); await page.waitForTimeout(300); }
console.log('jumping:', JSON.stringify(await longest()));
await page.evaluate(() => scrollTo(0, 0));
await page.waitForTimeout(300);
await page.getByLabel('What was done').selectOption({ index: 1 });
await page.waitForTimeout(600);
console.log('filtering:', JSON.stringify(await longest()));
console.log('rows in the page:', await page.locator('[data-row]').count());
await close();
await open.close();
