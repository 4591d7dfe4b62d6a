// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
//
// What is told of a scenario that failed, so that a log of it is enough.
const MOST = 60;
const PATIENCE = 20000;

/** What a person would see. Runs in the page. */
function seen(most) {
  const text = each => each.textContent.replace(/\s+/g, ' ').trim().slice(0, 300);
  const texts = where => [...document.querySelectorAll(where)].map(text).filter(each => each);
  const labels = where => [...document.querySelectorAll(where)].map(each => (each.getAttribute('aria-label') || each.id).slice(0, 100));
  const name = each => [each?.tagName.toLowerCase(), each?.className?.baseVal ?? each?.className, each?.getAttribute('aria-label')]
    .filter(part => part).join('.').slice(0, 100);
  const all = labels('.stage .box');
  return {
    address: location.pathname + location.search,
    title: texts('.bar h1').join(),
    ready: document.body.dataset.ready === 'true',
    banner: texts('.banner'),
    message: texts('.message'),
    dialog: texts('dialog[open]'),
    problem: texts('.problem, .problems li'),
    selected: labels('.stage .selected'),
    focus: name(document.activeElement),
    undo: [...document.querySelectorAll('.bar [role=group]:first-of-type button')].map(each =>
      `${each.getAttribute('aria-label')}${each.disabled ? ' (off)' : ''}`),
    tab: texts('[role=tab][aria-selected=true]'),
    boxes: [all.length, ...all.slice(0, most)],
    lines: document.querySelectorAll('.stage g.line').length
  };
}

/** The line of a scenario at which an error arose. */
function place(error) {
  return /scenarios\/([\w-]+\.mjs:\d+)/.exec(error.stack ?? '')?.[1] ?? 'not in the scenario';
}

/** The first line of what an error says, or more where the first line says too little. */
function said(error) {
  const lines = String(error.message ?? error).split('\n').map(each => each.trim()).filter(each => each);
  return lines.slice(0, lines[0]?.endsWith(':') ? 6 : 1).join(' ').slice(0, 300);
}

/** One line that tells the most, then the rest. */
export async function told(error, editors) {
  const pages = await Promise.all(editors.map(async (each, index) => {
    const look = await Promise.race([each.page.evaluate(seen, MOST).catch(gone => ({ gone: said(gone) })),
      new Promise(resolve => { setTimeout(resolve, PATIENCE, { gone: 'the page answers no more' }); })]);
    return { window: index + 1, ...look, console: each.complaints };
  }));
  const first = pages.flatMap(each => ['banner', 'message', 'dialog', 'problem', 'console']
    .flatMap(part => (each[part] ?? []).map(what => `${part} "${what}"`))).join(', ').slice(0, 500);
  return [`${said(error)} (${place(error)})${first && `; the page says: ${first}`}`,
    ...pages.map(each => JSON.stringify(each, null, 1)), error.stack ?? ''].join('\n');
}
