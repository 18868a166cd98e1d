#ifndef ENTENTE_SHOW_HTML_STYLE_HPP
#define ENTENTE_SHOW_HTML_STYLE_HPP

// How the page looks, besides its pictures; and what it does when it is pointed at.

#include <entente/version.hpp>

#include <string_view>

namespace entente::inline v0_1::detail {

inline constexpr std::string_view page_rules = R"css(
*{box-sizing:border-box}
html{color-scheme:light dark}
body{margin:0;background:var(--back);color:var(--text);font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif}
header,main{max-width:1240px;margin:0 auto;padding:0 20px}
header{padding-top:32px}
main{padding-bottom:48px}
h1{font-size:clamp(1.5rem,4vw,2.2rem);line-height:1.2;margin:0 0 8px;overflow-wrap:anywhere}
h2{font-size:1.35rem;margin:44px 0 6px;padding-top:18px;border-top:1px solid var(--rule)}
h3{font-size:1.05rem;margin:26px 0 6px}
p{max-width:70ch;margin:6px 0 14px}
.quiet{color:var(--quiet)}
.note{border-left:4px solid var(--open);padding-left:12px}
.tally{display:flex;flex-wrap:wrap;gap:8px;padding:0;margin:14px 0;list-style:none}
.badge{display:inline-block;border:1px solid;border-radius:99px;padding:1px 10px;font-size:.875rem;white-space:nowrap}
.badge.restated{background:var(--restated-back);color:var(--restated)}
.badge.agreed{background:var(--agreed-back);color:var(--agreed)}
.badge.reconcilable{background:var(--reconcilable-back);color:var(--reconcilable)}
.badge.open{background:var(--open-back);color:var(--open)}
.badge.unreconciled{background:var(--unreconciled-back);color:var(--unreconciled)}
.badge.deadlocked{background:var(--deadlocked-back);color:var(--deadlocked)}
.wide{overflow-x:auto;margin:12px 0;border-radius:8px;background:linear-gradient(90deg,var(--back) 40%,transparent) 0/48px 100% no-repeat local,linear-gradient(270deg,var(--back) 40%,transparent) 100%/48px 100% no-repeat local,linear-gradient(90deg,var(--rule),transparent) 0/18px 100% no-repeat,linear-gradient(270deg,var(--rule),transparent) 100%/18px 100% no-repeat}
.wide svg,.narrow svg{display:block;height:auto;background:none}
.narrow{display:none;margin:12px 0}
.wide:focus-visible,button:focus-visible,input:focus-visible,summary:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
table{border-collapse:collapse;font-size:.9375rem;min-width:min(100%,480px)}
caption{text-align:left;color:var(--quiet);padding:4px 0}
th,td{text-align:left;vertical-align:top;padding:7px 14px 7px 8px;border-bottom:1px solid var(--rule);max-width:24rem;overflow-wrap:break-word;min-width:7rem}
th[scope=row]{min-width:10rem}
td.number,th.number{min-width:4.5rem}
thead th{border-bottom:2px solid var(--quiet);vertical-align:bottom}
tbody th{font-weight:600}
td ul{margin:2px 0;padding-left:1.1em}td ul:empty{display:none}
tfoot td,tfoot th{font-weight:600}
tfoot tr:first-child td,tfoot tr:first-child th{border-top:2px solid var(--quiet)}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
th button{all:unset;cursor:pointer;font-weight:600;text-decoration:underline dotted;text-underline-offset:3px}
th button:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
th[aria-sort=ascending] button::after{content:' \2191'}th[aria-sort=descending] button::after{content:' \2193'}
.changed .in{font-weight:700}
.choice{max-width:1020px;border:1px solid var(--rule);border-radius:10px;padding:6px 18px 14px;margin:14px 0}
.choice input{width:100%;accent-color:var(--mark);height:28px}
.choice .rules{display:flex;flex-wrap:wrap;gap:8px;margin:8px 0}
.choice .rules button{font:inherit;font-size:.9375rem;color:var(--text);background:var(--mark-back);border:1px solid var(--mark);border-radius:8px;padding:6px 12px;min-height:36px;cursor:pointer}
.choice .rules button[aria-pressed=true]{background:var(--mark);color:var(--back);font-weight:600}
.panel{cursor:crosshair}
.chosen{fill:none;stroke:var(--text);stroke-width:3}
.hovering [data-issue],.hovering [data-from]{opacity:.22}
.hovering .near{opacity:1}
[data-issue],[data-from]{transition:opacity .12s}
@media(prefers-reduced-motion:reduce){[data-issue],[data-from]{transition:none}}
details{margin:10px 0}summary{cursor:pointer;font-weight:600;padding:4px 0}
@media print{body{font-size:11pt}.wide{overflow:visible;background:none}.wide svg{min-width:0!important}.wide table{width:100%}th,td,th[scope=row],td.number,th.number{min-width:0;padding:4px 6px 4px 2px;font-size:9pt;overflow-wrap:anywhere;white-space:normal}.choice .rules,.choice input,.choice label{display:none}h2,h3,summary{break-after:avoid}tr,svg{break-inside:avoid}.badge{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
@media screen and (max-width:640px){header,main{padding:0 12px}.broad{display:none}.narrow{display:block}
.choice{padding:4px 10px 10px}
table.stacks,.stacks tbody,.stacks tfoot{display:block;min-width:0}
.stacks tbody tr,.stacks tfoot tr{display:grid;grid-template-columns:repeat(auto-fill,minmax(7rem,1fr));gap:6px 12px;padding:8px 0;border-bottom:1px solid var(--rule)}
.stacks tbody th,.stacks tbody td,.stacks tfoot th,.stacks tfoot td{display:block;min-width:0;max-width:none;padding:0;border:0!important;font-size:.875rem;text-align:left;overflow-wrap:anywhere;white-space:normal}
.stacks th[scope=row],.stacks td.long{grid-column:1/-1;min-width:0}
.stacks td::before{content:attr(data-label);display:block;color:var(--quiet);font-size:.75rem;font-weight:400}
.stacks thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.stacks.sortable thead{position:static;clip-path:none;width:auto;height:auto;display:block;border-bottom:2px solid var(--quiet)}
.stacks.sortable thead tr{display:flex;flex-wrap:wrap;gap:6px 16px}.stacks.sortable thead th{display:block;min-width:0;padding:4px 0;border:0;font-size:.875rem;text-align:left}
th,td{padding:6px 8px 6px 4px;font-size:.875rem;min-width:5rem}th[scope=row]{min-width:7.5rem}td.number,th.number{min-width:4rem}}
)css";

// Works on what the page says already: without it, everything is there to read. Names are only ever set as text.
inline constexpr std::string_view page_script = R"js(
'use strict';
(() => {
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const make = (tag, text, style) => {
  const made = document.createElement(tag);
  if (text !== undefined) made.textContent = text;
  if (style) made.className = style;
  return made;
};

// On a phone, rows are laid out below each other, with the heads of their columns beside their cells.
const label = table => {
  const heads = all('thead th', table).map(head => head.textContent);
  for (const row of [...table.tBodies[0].rows, ...(table.tFoot ? table.tFoot.rows : [])]) {
    let column = 0;
    for (const cell of row.cells) {
      cell.dataset.label = heads[column];
      column += cell.colSpan;
      if (cell.textContent.length > 40) cell.classList.add('long');
    }
  }
  table.classList.add('stacks');
};
all('table').forEach(label);

// Tables sort by the column whose head is pressed.
for (const table of all('table.sortable')) {
  const heads = all('thead th', table);
  heads.forEach((head, column) => {
    const button = make('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const up = head.getAttribute('aria-sort') !== 'ascending';
      heads.forEach(other => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      const key = row => row.cells[column].dataset.key ?? row.cells[column].textContent;
      const rows = [...table.tBodies[0].rows];
      const numbers = rows.every(row => key(row) !== '' && !isNaN(key(row)));
      rows.sort((one, other) => (up ? 1 : -1) *
        (numbers ? key(one) - key(other) : key(one).localeCompare(key(other), 'en')));
      table.tBodies[0].append(...rows);
    });
  });
}

// Pointing at an issue leaves those that it is linked to in full colour.
for (const picture of all('#linkages svg')) {
  const links = all('[data-from]', picture);
  for (const issue of all('[data-issue]', picture)) {
    issue.addEventListener('mouseenter', () => {
      const here = issue.dataset.issue;
      const near = new Set([here]);
      for (const link of links) {
        const touches = link.dataset.from === here || link.dataset.to === here;
        link.classList.toggle('near', touches);
        if (touches) near.add(link.dataset.from).add(link.dataset.to);
      }
      for (const other of all('[data-issue]', picture)) other.classList.toggle('near', near.has(other.dataset.issue));
      picture.classList.add('hovering');
    });
    issue.addEventListener('mouseleave', () => picture.classList.remove('hovering'));
  }
}

// Choosing a point of the frontier shows its package.
const source = document.getElementById('frontier-data');
if (!source) return;
const data = JSON.parse(source.textContent);
const choice = document.getElementById('choice');
const slider = document.getElementById('point');
const told = document.getElementById('told');
const body = document.getElementById('package');
const foot = document.getElementById('totals');
choice.hidden = false;
const compares = data.issues.some(issue => issue.quo !== null);
slider.max = data.points.length - 1;
const fine = 10 ** data.digits;
const shown = units => String(Math.round(units / data.per * fine) / fine);
const signed = units => (units > 0 ? '+' : '') + shown(units).replace('-', '\u2212');

let last;
const choose = (utilities, options, name) => {
  told.textContent = name + ': ' + data.parties.map((party, at) => party + ' ' + shown(utilities[at])).join(', ') + ' points';
  slider.setAttribute('aria-valuetext', told.textContent);
  body.replaceChildren();
  foot.replaceChildren();
  // With a status quo on every issue, gains over it; otherwise what each option is worth by itself.
  const rest = utilities.map((units, at) => data.quo ? units - data.quo[at] : units);
  let compared = true;
  data.issues.forEach((issue, at) => {
    const row = make('tr');
    const head = make('th', issue.name);
    head.scope = 'row';
    const option = options ? options[at] : null;
    row.append(head);
    if (compares) row.append(make('td', issue.options[issue.quo] ?? '\u2014'));
    row.append(make('td', option === null ? '\u2014' : issue.options[option], 'in'));
    if (option !== null && issue.quo !== null && option !== issue.quo) row.className = 'changed';
    data.parties.forEach((_, party) => {
      const known = option !== null && issue.worth[option];
      const gain = known ? issue.worth[option][party] - (data.quo ? issue.worth[issue.quo][party] : 0) : 0;
      rest[party] -= gain;
      compared = compared && Boolean(known);
      row.append(make('td', !known ? '\u2014' : data.quo ? signed(gain) : shown(gain), 'number'));
    });
    body.append(row);
  });
  const total = (words, value) => {
    const row = make('tr');
    const head = make('th', words);
    head.scope = 'row';
    head.colSpan = compares ? 3 : 2;
    row.append(head);
    data.parties.forEach((_, party) => row.append(make('td', value(party), 'number')));
    foot.append(row);
  };
  if (compared && rest.some(units => units !== 0)) total('What linked issues add together', party => data.quo ? signed(rest[party]) : shown(rest[party]));
  if (data.quo) total('Gain over the status quo', party => signed(utilities[party] - data.quo[party]));
  else if (data.without) total('Gain over no deal', party => signed(utilities[party] - data.without[party]));
  total('Points', party => shown(utilities[party]));
  label(body.parentElement);
  last = [utilities, options, name];
  data.solutions.forEach((solution, at) => buttons[at].setAttribute('aria-pressed',
    String(solution.utilities.every((units, party) => units === utilities[party]))));
  for (const panel of all('.panel')) mark(panel, utilities);
};
// A ring around the point, and what it is worth to the two parties beside it, over no other label.
const mark = (panel, utilities) => {
  if (panel.getClientRects().length === 0) return;
  const part = (name, kind) => {
    const known = panel.querySelector('.' + kind.split(' ')[0]);
    const made = known ?? document.createElementNS('http://www.w3.org/2000/svg', name);
    if (!known) {
      made.setAttribute('class', kind);
      panel.insertBefore(made, name === 'circle' ? panel.querySelector('.token') : null);
    }
    return made;
  };
  const [x, y] = where(panel, utilities);
  const ring = part('circle', 'chosen');
  ring.setAttribute('r', panel.querySelector('.token') ? 13 : 10);
  ring.setAttribute('cx', x);
  ring.setAttribute('cy', y);
  const of = panel.dataset;
  const beside = part('text', 'beside small strong halo');
  beside.textContent = shown(utilities[of.one]) + ' / ' + shown(utilities[of.other]);
  const { width, height } = beside.getBBox();
  const around = aways => aways.flatMap(away => [
    [x + away, y - away], [x - width / 2, y - away], [x + away, y + height / 3], [x - away - width, y - away],
    [x + away, y + away + height / 2], [x - away - width, y + height / 3], [x - away - width, y + away + height / 2],
    [x - width / 2, y + away + height / 2]]);
  const points = data.points.map(each => where(panel, each));
  const box = (one, other, margin) => ({ left: Math.min(one[0], other[0]) - margin, right: Math.max(one[0], other[0]) + margin,
    top: Math.min(one[1], other[1]) - margin, bottom: Math.max(one[1], other[1]) + margin });
  const others = all('text,.token,.quo', panel).filter(each => each !== beside).map(each => each.getBBox())
    .map(each => box([each.x, each.y], [each.x + each.width, each.y + each.height], 0));
  // Two parties' points are the corners of a staircase, and beyond it there is nothing; more parties' are anywhere.
  const stairs = data.parties.length === 2 ? points.slice(1) : [];
  const drawn = [...points.map(each => box(each, each, 4)), ...stairs.flatMap((next, at) => {
    const corner = [next[0], points[at][1]];
    return [box(points[at], corner, 2), box(corner, next, 2)];
  })];
  const is_free = taken => ([left, base]) => left >= +of.x && left + width <= +of.x + +of.width + 20 &&
    base - height >= +of.y && base <= +of.y + +of.height && taken.every(each =>
      left > each.right || left + width < each.left || base - height > each.bottom || base < each.top);
  const is_beyond = ([left, base]) => stairs.length === 0 || !points.some(([across, up]) => across >= left && up <= base + 2);
  const near = around([14, 26, 40]), far = around([56, 76, 100, 130]);
  const free = near.filter(is_free([...others, ...drawn]));
  const [left, base] = free.find(is_beyond) ?? free[0] ?? far.find(is_free([...others, ...drawn])) ?? near.find(is_free(others)) ?? near[0];
  beside.setAttribute('x', left);
  beside.setAttribute('y', base - height / 4);
};
const where = (panel, utilities) => {
  const of = panel.dataset;
  const part = (which, low, high) => (utilities[which] - low) / (high - low);
  return [+of.x + part(of.one, +of.lowOne, +of.highOne) * of.width,
          +of.y + +of.height - part(of.other, +of.lowOther, +of.highOther) * of.height];
};
const choose_point = at => {
  slider.value = at;
  choose(data.points[at], data.packages[at] ?? null, 'Outcome ' + (at + 1) + ' of ' + data.points.length);
};
slider.addEventListener('input', () => choose_point(+slider.value));
for (const panel of all('.panel'))
  panel.addEventListener('click', event => {
    const place = new DOMPoint(event.clientX, event.clientY).matrixTransform(panel.getScreenCTM().inverse());
    let best = 0;
    let least = Infinity;
    data.points.forEach((utilities, at) => {
      const [x, y] = where(panel, utilities);
      const apart = (x - place.x) ** 2 + (y - place.y) ** 2;
      if (apart < least) { least = apart; best = at; }
    });
    choose_point(best);
  });
const choose_solution = solution => {
  const at = data.points.findIndex(utilities => utilities.every((units, party) => units === solution.utilities[party]));
  if (at >= 0) slider.value = at;
  choose(solution.utilities, solution.options, solution.name);
};
const buttons = data.solutions.map(solution => {
  const button = make('button', solution.name);
  button.type = 'button';
  button.addEventListener('click', () => choose_solution(solution));
  return button;
});
choice.querySelector('.rules').append(...buttons);
matchMedia('(max-width:640px)').addEventListener('change', () => last && choose(...last));
// The first solution that is known for certain is shown to begin with.
const first = data.solutions.find(solution => solution.exact);
if (first) choose_solution(first);
else if (data.points.length > 0) choose_point(0);
})();
)js";

}

#endif
