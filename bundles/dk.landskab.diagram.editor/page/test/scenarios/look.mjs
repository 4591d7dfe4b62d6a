// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// The picture is that of the export: each word of it is shown, in the same colour and size, and each line has the same way.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** The words and the ways of a drawing. Runs in the page. */
function content(svg) {
  const texts = [...svg.querySelectorAll('text')].map(each =>
    [each.textContent, each.getAttribute('font-size'), each.getAttribute('font-weight') ?? '400'].join(' | '));
  const dashes = [...svg.querySelectorAll('[stroke-dasharray]')].map(each => each.getAttribute('stroke-dasharray'));
  return { texts: texts.sort(), dashes: dashes.sort(), marks: svg.querySelectorAll('ellipse').length };
}

export default async ({ open, more: [diagram, exported] }) => {
  const editor = await open();
  await editor.show(diagram);
  const shown = await editor.page.locator('.stage svg.diagram').evaluate(content);
  const wanted = await editor.page.evaluateHandle(text => {
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    // The title and the legend are not in the diagram but beside it.
    const last = [...svg.children].findLastIndex(each => each.matches('g'));
    [...svg.children].filter((each, index) => index > last && !each.matches('g')).forEach(each => each.remove());
    [...svg.querySelectorAll(':scope > text')].slice(0, 2).forEach(each => each.remove());
    return svg;
  }, readFileSync(exported, 'utf8'));
  const expected = await wanted.evaluate(content);
  assert.ok(shown.texts.length > 0, 'nothing is drawn');
  const missing = expected.texts.filter(each => !shown.texts.includes(each));
  assert.deepEqual(missing, []);
  await editor.panel(4);
  assert.ok(await editor.page.locator('.legend text').count() > 0, 'no legend');
};
