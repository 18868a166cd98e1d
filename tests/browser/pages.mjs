// Opens pages that the library has written in a real browser: they load nothing, complain of nothing, break no rule of
// accessibility, and do what they promise.
//   node pages.mjs PAGE...                 the pages' files
//   CHROMIUM=/usr/bin/chromium             the browser, where it is not found by itself
//   SCREENSHOTS=folder                     where to leave pictures of the pages, in light, in dark and on a phone

import { chromium } from 'playwright-core';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { existsSync, readFileSync, statSync } from 'node:fs';
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
  { name: 'phone', colorScheme: 'light', viewport: { width: 360, height: 780 } },
];

async function open(file, look) {
  // The page forbids scripts from elsewhere; the checker has to be let in.
  const context = await browser.newContext({ ...look, reducedMotion: 'reduce', bypassCSP: true });
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

// Scrolls to where the last point of the frontier is drawn, and tells where that is in the window.
const spot_of_last = page => page.evaluate(() => {
  const panel = [...document.querySelectorAll('.panel')].find(each => each.getClientRects().length > 0);
  const of = panel.dataset;
  const { points } = JSON.parse(document.getElementById('frontier-data').textContent);
  const utilities = points[points.length - 1];
  const part = (which, low, high) => (utilities[which] - low) / (high - low);
  const mark = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  mark.setAttribute('cx', +of.x + part(of.one, +of.lowOne, +of.highOne) * of.width);
  mark.setAttribute('cy', +of.y + +of.height - part(of.other, +of.lowOther, +of.highOther) * of.height);
  mark.setAttribute('r', 1);
  panel.append(mark);
  mark.scrollIntoView({ block: 'center', inline: 'center' });
  const box = mark.getBoundingClientRect();
  mark.remove();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
});

async function check_choice(page) {
  const data = await page.evaluate(() => JSON.parse(document.getElementById('frontier-data').textContent));
  const told = () => page.locator('#told').textContent();
  const rows = () => page.locator('#package tr').evaluateAll(all => all.map(row => row.querySelector('.in').textContent));
  const expected = at => data.packages[at]
    ? data.issues.map((issue, which) => issue.options[data.packages[at][which]]) : data.issues.map(() => '\u2014');
  const points = text => Number(text.replace('\u2212', '-'));
  // What the table says of an outcome: its package beside the status quo, and gains that add up.
  const check_outcome = async at => {
    assert.match(await told(), new RegExp(`^Outcome ${at + 1} of ${data.points.length}: `));
    assert.deepEqual(await rows(), expected(at));
    if (data.issues.some(issue => issue.quo !== null))
      assert.deepEqual(await page.locator('#package tr').evaluateAll(all => all.map(row => row.cells[1].textContent)),
        data.issues.map(issue => issue.options[issue.quo] ?? '\u2014'));
    const sums = await page.locator('#totals tr:last-child td').allTextContents();
    const fine = 10 ** data.digits;
    assert.deepEqual(sums.map(points), data.points[at].map(units => Math.round(units / data.per * fine) / fine));
    if (data.quo) {
      const gains = await page.locator('#totals tr:nth-last-child(2) td').allTextContents();
      const parts = await page.locator('#package tr, #totals tr:nth-last-child(n + 3)').evaluateAll(all => all.map(row =>
        [...row.querySelectorAll('td.number')].map(cell => Number(cell.textContent.replace('\u2212', '-')))));
      gains.forEach((gain, party) => {
        const sum = parts.reduce((all, row) => all + row[party], 0);
        assert.ok(!(Math.abs(sum - points(gain)) > parts.length / fine), `gains of ${party}: ${sum}, not ${gain}`);
      });
    }
  };

  // To begin with, the first solution that is known for certain, or the first point.
  const begun = data.solutions.find(solution => solution.exact);
  assert.ok((await told()).startsWith(begun ? begun.name + ':' : 'Outcome 1 of '), await told());
  if (begun)
    assert.equal(await page.locator('.rules button[aria-pressed=true]').first().textContent(), begun.name);
  // By keyboard.
  const slider = page.locator('#point');
  await slider.focus();
  await page.keyboard.press('End');
  await check_outcome(data.points.length - 1);
  await page.keyboard.press('Home');
  await check_outcome(0);
  // By pointing. Points less than two pixels away may be drawn over it.
  const spot = await spot_of_last(page);
  await page.mouse.click(spot.x, spot.y);
  const chosen = Number((await told()).match(/^Outcome (\d+) of /)[1]) - 1;
  await check_outcome(chosen);
  const ring = await page.locator('.panel .chosen:visible').first().boundingBox();
  assert.ok(Math.hypot(ring.x + ring.width / 2 - spot.x, ring.y + ring.height / 2 - spot.y) < 2);
  assert.ok(chosen > 0 || data.points.length === 1);
  const buttons = page.locator('.rules button');
  assert.deepEqual(await buttons.allTextContents(), data.solutions.map(solution => solution.name));
  for (const [which, solution] of data.solutions.entries()) {
    await buttons.nth(which).focus();
    await page.keyboard.press('Enter');
    assert.ok((await told()).startsWith(solution.name + ':'));
  }
}

async function check_sorting(page) {
  await page.evaluate(() => document.querySelectorAll('details').forEach(part => (part.open = true)));
  for (const table of await page.locator('table.sortable').all()) {
    const heads = await table.locator('thead th').all();
    for (const [column, head] of [...heads.entries()].slice(0, 3)) {
      const cells = () => table.locator('tbody tr').evaluateAll((all, which) => all.map(row => row.cells[which].textContent), column);
      const before = await cells();
      const order = before.every(text => text !== '' && !isNaN(text))
        ? (one, other) => one - other : (one, other) => one.localeCompare(other, 'en');
      await head.locator('button').focus();
      await page.keyboard.press('Enter');
      assert.equal(await head.getAttribute('aria-sort'), 'ascending');
      assert.deepEqual(await cells(), [...before].sort(order));
      await page.keyboard.press('Space');
      assert.equal(await head.getAttribute('aria-sort'), 'descending');
      assert.deepEqual(await cells(), [...before].sort((one, other) => order(other, one)));
    }
  }
}

// Pointing at an issue leaves it, what it is linked to and these linkages as they are.
async function check_hovering(page) {
  const picture = page.locator('#linkages svg:visible');
  if (await picture.count() === 0)
    return;
  await picture.locator('[data-issue]').first().hover();
  const seen = await picture.evaluate(drawn => {
    const here = drawn.querySelector('[data-issue]:hover').dataset.issue;
    const links = [...drawn.querySelectorAll('[data-from]')].map(({ dataset }) => [dataset.from, dataset.to]);
    const clear = kind => [...drawn.querySelectorAll(kind)].filter(each => getComputedStyle(each).opacity === '1').length;
    return { issues: new Set([here, ...links.filter(each => each.includes(here)).flat()]).size,
      links: links.filter(each => each.includes(here)).length, clear_issues: clear('[data-issue].near'),
      clear_links: clear('[data-from].near'), near: drawn.querySelectorAll('.near').length,
      hovering: drawn.classList.contains('hovering') };
  });
  assert.ok(seen.hovering);
  assert.deepEqual([seen.clear_issues, seen.clear_links, seen.near], [seen.issues, seen.links, seen.issues + seen.links]);
}

// Without scripts, nothing that needs them is shown, and the tables are there.
async function check_without_scripts(file) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('file://' + resolve(file));
  assert.equal(await page.locator('#choice').isVisible(), false);
  assert.ok(await page.locator('#frontier svg').first().isVisible());
  assert.ok(await page.locator('table').count() >= 3);
  assert.equal(await page.locator('th button').count(), 0);
  await context.close();
}

// On paper, nothing is cut off at the right, and there is nothing to press.
async function check_printing(file) {
  const { context, page } = await open(file, { colorScheme: 'light', viewport: { width: 718, height: 1047 } });
  await page.emulateMedia({ media: 'print' });
  const cut = await page.evaluate(() => [...document.querySelectorAll('svg,table,p,h2')]
    .filter(each => each.getClientRects().length > 0 && each.getBoundingClientRect().right > innerWidth + 1)
    .map(each => `${each.tagName} in ${each.closest('section')?.id}`));
  assert.deepEqual(cut, [], `${basename(file)}, on paper`);
  assert.equal(await page.locator('#choice input').first().isVisible(), false);
  assert.ok((await page.pdf({ format: 'A4' })).length > 10_000);
  await context.close();
}

for (const file of process.argv.slice(2)) {
  await check_without_scripts(file);
  await check_printing(file);
  for (const look of looks) {
    const what = `${basename(file)}, ${look.name}`;
    const { context, page, complaints } = await open(file, look);
    if (process.env.SCREENSHOTS)
      await page.screenshot({ path: `${process.env.SCREENSHOTS}/${basename(file, '.html')}-${look.name}.png`, fullPage: true });
    // What belongs to all pages of a record: the time line.
    if (basename(file) === 'moscow.html')
      assert.deepEqual(await page.locator('#course svg:visible :is(text.title,text.strong)').evaluateAll(all => all.map(each => each.textContent))
        .then(titles => ['12 October 2007', 'United States', 'Russia', 'Proposals', 'How far apart'].filter(each => !titles.includes(each))), []);
    assert.equal(await page.locator('#frontier svg:visible').count(), 1);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${what}: the page is ${overflow} pixels too wide`);
    // On a phone no picture has to be scrolled, and its letters are not too small.
    if (look.name === 'phone')
      assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('svg')].filter(each => each.getClientRects().length > 0)
        .filter(each => each.getBoundingClientRect().right > innerWidth || each.querySelector('text').getBoundingClientRect().height < 10)
        .map(each => each.getAttribute('aria-label'))), [], what);
    // The largest takes half a second; machines may be busy.
    const opened = await page.evaluate(() => performance.getEntriesByType('navigation')[0].domComplete);
    assert.ok(opened < 10_000, `${what}: it took ${opened} ms to open`);
    await check_choice(page);
    await check_hovering(page);
    // Large pages take long, and do in the dark and on a phone as small ones do.
    if (look.name === 'light' || statSync(file).size < 200_000) {
      await check_sorting(page);
      await check_accessibility(page, what);
    }
    assert.deepEqual(complaints, [], what);
    await context.close();
    console.log(`${what}: as it should be; opened in ${Math.round(opened)} ms`);
  }
}
await browser.close();
