// Opens pages that the library has written in a real browser: they load nothing, complain of nothing, break no rule of
// accessibility, and do what they promise.
//   node pages.mjs PAGE...                 the pages' files
//   CHROMIUM=/usr/bin/chromium             the browser, where it is not found by itself
//   SCREENSHOTS=folder                     where to leave pictures of the pages, in light, in dark and on a phone

import { chromium } from 'playwright-core';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import assert from 'node:assert/strict';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const found = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? found,
  args: ['--no-sandbox', '--disable-gpu'],
});

const looks = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { name: 'phone', colorScheme: 'light', viewport: { width: 390, height: 844 } },
];

async function open(file, look) {
  // The page forbids scripts from elsewhere; the checker has to be let in.
  const context = await browser.newContext({ ...look, bypassCSP: true });
  const page = await context.newPage();
  const complaints = [];
  page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('dialog', dialog => (complaints.push('dialog: ' + dialog.message()), dialog.dismiss()));
  page.on('request', request => request.url() !== 'file://' + resolve(file) && !request.url().startsWith('data:') &&
    complaints.push('request: ' + request.url()));
  await page.goto('file://' + resolve(file));
  return { context, page, complaints };
}

async function check_accessibility(page, what) {
  await page.evaluate(() => document.querySelectorAll('details').forEach(part => (part.open = true)));
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  assert.deepEqual(violations.map(each => `${each.id}: ${each.nodes[0].html}`), [], what);
}

async function check_choice(page) {
  const slider = page.locator('#point');
  if (await slider.count() === 0 || !(await slider.isVisible()))
    return;
  const data = await page.evaluate(() => JSON.parse(document.getElementById('frontier-data').textContent));
  const told = () => page.locator('#told').textContent();
  const rows = () => page.locator('#package tr').evaluateAll(all => all.map(row => row.cells[2].textContent));
  const expected = at => data.packages[at]
    ? data.issues.map((issue, which) => issue.options[data.packages[at][which]]) : data.issues.map(() => '\u2014');

  // By keyboard.
  await slider.focus();
  await page.keyboard.press('Home');
  assert.match(await told(), new RegExp('^Outcome 1 of ' + data.points.length));
  assert.deepEqual(await rows(), expected(0));
  // By pointing: where the ring was drawn for the last point.
  await page.keyboard.press('End');
  const ring = await page.locator('.panel .chosen').first().boundingBox();
  await page.keyboard.press('Home');
  await page.locator('.panel').first().scrollIntoViewIfNeeded();
  const box = await page.locator('.panel .chosen').first().boundingBox();
  assert.notDeepEqual(ring, null);
  const last = await page.evaluate(() => {
    const panel = document.querySelector('.panel');
    const data = JSON.parse(document.getElementById('frontier-data').textContent);
    const of = panel.dataset;
    const utilities = data.points[data.points.length - 1];
    const part = (which, low, high) => (utilities[which] - low) / (high - low);
    const at = new DOMPoint(+of.x + part(of.one, +of.lowOne, +of.highOne) * of.width,
      +of.y + +of.height - part(of.other, +of.lowOther, +of.highOther) * of.height).matrixTransform(panel.getScreenCTM());
    return { x: at.x, y: at.y };
  });
  if (box !== null && last.x > 0 && last.x < page.viewportSize().width && last.y > 0 && last.y < page.viewportSize().height) {
    await page.mouse.click(last.x, last.y);
    assert.match(await told(), new RegExp(`^Outcome ${data.points.length} of `));
    assert.deepEqual(await rows(), expected(data.points.length - 1));
  }
  for (const solution of data.solutions) {
    await page.getByRole('button', { name: solution.name, exact: true }).click();
    assert.ok((await told()).startsWith(solution.name + ':'));
  }
}

async function check_sorting(page) {
  await page.evaluate(() => document.querySelectorAll('details').forEach(part => (part.open = true)));
  const table = page.locator('table.sortable').first();
  const head = table.locator('thead th').first();
  await head.locator('button').click();
  assert.equal(await head.getAttribute('aria-sort'), 'ascending');
  const names = await table.locator('tbody tr').evaluateAll(all => all.map(row => row.cells[0].textContent));
  assert.deepEqual(names, [...names].sort((one, other) => one.localeCompare(other, 'en')));
}

async function check_hovering(page) {
  const issue = page.locator('#linkages [data-issue]').first();
  await issue.hover();
  assert.ok(await page.locator('#linkages svg').evaluate(picture => picture.classList.contains('hovering')));
}

for (const file of process.argv.slice(2))
  for (const look of looks) {
    const what = `${basename(file)}, ${look.name}`;
    const { context, page, complaints } = await open(file, look);
    if (process.env.SCREENSHOTS)
      await page.screenshot({ path: `${process.env.SCREENSHOTS}/${basename(file, '.html')}-${look.name}.png`, fullPage: true });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${what}: the page is ${overflow} pixels too wide`);
    await check_choice(page);
    await check_sorting(page);
    await check_hovering(page);
    await check_accessibility(page, what);
    assert.deepEqual(complaints, [], what);
    await context.close();
    console.log(what + ': as it should be');
  }
await browser.close();
