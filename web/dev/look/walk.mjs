// Walks through the page as a reader does with the keyboard alone, and decides something; says what does not go as it should.
import { BASE, addresses, browser, pageIn } from './browser.mjs';

const open = await browser();
const all = await addresses();
const { page, told, close } = await pageIn(open, 'light');
let wrong = 0;
page.on('response', (answer) => { if (answer.status() >= 400) console.log(`     ${answer.status()} ${answer.url()}`); });
const expect = (ok, what) => { console.log(`${ok ? 'ok  ' : 'FAIL'} ${what}`); if (!ok) wrong++; };
const lineOf = () => new URL(page.url()).searchParams.get('line');
const focused = () => page.evaluate(() => document.activeElement?.dataset?.line ?? null);
const settle = () => page.waitForTimeout(350);

await page.goto(BASE + all.statements.split('?')[0]);
await page.waitForSelector('[data-line]');
await page.focus('[data-line]');
const first = lineOf();
await page.keyboard.press('ArrowDown');
await page.keyboard.press('ArrowDown');
expect(lineOf() !== first && (await focused()) === lineOf(), 'arrow keys walk the lines and the address follows');
await settle();
expect((await page.locator('aside blockquote').count()) > 0, 'the evidence of the line in focus is shown');
const chosen = lineOf();
await page.keyboard.press('Enter');
await page.waitForSelector('[data-at]');
await settle();
expect(page.url().includes('/reports/'), 'Enter opens the passage in its report');
expect(await page.evaluate(() => { const box = document.querySelector('[data-at]').getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }), 'the passage is in sight');
await page.keyboard.press('Escape');
await page.waitForSelector('[data-line]');
await settle();
expect(page.url().includes('/statements') && lineOf() === chosen, 'Escape returns to the line');
expect((await focused()) === chosen, 'the line has the focus again');
await page.reload();
await page.waitForSelector('aside blockquote');
expect(lineOf() === chosen, 'a reload keeps the state');

const before = Date.now();
await page.getByRole('button', { name: 'Refuse', exact: true }).click();
await page.locator('.decided', { hasText: 'Refused' }).or(page.getByText('no longer found')).first().waitFor();
expect(Date.now() - before < 1500, `a decision shows (${Date.now() - before} ms, browser driver included)`);
await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
await page.getByRole('button', { name: 'Note', exact: true }).click();
await page.getByLabel('Your note').fill('seen <b>twice</b>');
await page.getByRole('button', { name: 'Save', exact: true }).click();
await page.getByText('seen <b>twice</b>').first().waitFor();
expect(true, 'a note is kept and shown as text');
await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
expect(await page.locator('aside').getByText('seen <b>twice</b>').first().waitFor({ state: 'detached', timeout: 5000 }).then(() => true, () => false), 'undo takes both back');
await page.goto(`${BASE}/history`);
await page.waitForSelector('.act');
expect((await page.locator('.act.undone').count()) >= 1, 'the history tells what was undone');

await page.goto(BASE + all['report-layers']);
await page.waitForSelector('.bar');
await page.focus('.bar');
await page.keyboard.press('ArrowDown');
expect(lineOf() !== null, 'a report is walked by its statements');

// Another desk decides: this tab says so and waits.
await page.goto(BASE + all.brief);
await page.waitForSelector('[data-line]');
await settle();
const seq = (await (await fetch(`${BASE}/api/collection`)).json()).seq;
await fetch(`${BASE}/api/acts`, { method: 'POST', headers: { 'X-Concordance': '1', 'Content-Type': 'application/json' }, body: JSON.stringify({ basedOn: seq, act: { do: 'note', id: chosen, note: 'by another desk' } }) });
await settle();
expect((await page.getByText('made elsewhere').count()) === 1, 'what another desk did is announced and waits');
await page.getByRole('button', { name: 'Show', exact: true }).click();
await settle();
expect((await page.getByText('made elsewhere').count()) === 0, 'and is shown when asked for');
// A refused finding is gone from a real desk: the browser tells of the 404 that its evidence answers with.
const odd = told.filter((line) => !/404/.test(line));
expect(odd.length === 0, `the console is empty ${odd.slice(0, 3).join(' | ')}`);
await close();
await open.close();
process.exit(wrong === 0 ? 0 : 1);
