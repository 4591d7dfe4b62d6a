// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// What is seen of a diagram at first can be read, and that there is more is seen; all of it is one key away.
import assert from 'node:assert/strict';

/** How large the names of boxes are on the screen. */
const letters = ({ page }) => page.locator('.stage svg.diagram').evaluate(svg => {
  const { a } = svg.querySelector('g').getCTM();
  return a * Math.max(...[...svg.querySelectorAll('.box text')].map(each => Number(each.getAttribute('font-size'))));
});

/** How many boxes stand within what is seen. */
const within = ({ page }) => page.locator('.stage').evaluate(stage => {
  const { left, top, right, bottom } = stage.getBoundingClientRect();
  return [...stage.querySelectorAll('.box')].map(each => each.getBoundingClientRect())
    .filter(each => each.left >= left && each.top >= top && each.right <= right && each.bottom <= bottom).length;
});

export default async ({ open, more: [diagram] }) => {
  const editor = await open();
  await editor.page.setViewportSize({ width: 900, height: 700 });
  await editor.begin(diagram);
  const { page } = editor;
  const more = page.locator('.more');
  await more.waitFor();
  assert.ok(await letters(editor) >= 9, `names have ${await letters(editor)} px`);
  assert.ok(await within(editor) > 0, 'nothing is seen');
  const { width, height, x, y } = await page.locator('.overview svg').boundingBox();
  const before = await page.locator('.overview .seen').getAttribute('x');
  await page.mouse.click(x + width - 4, y + height - 4);
  await editor.until('it is seen elsewhere', async () => await page.locator('.overview .seen').getAttribute('x') !== before);

  await editor.key('0');
  await editor.until('all is seen', async () => !await more.isVisible());
  assert.equal(await within(editor), (await editor.boxes()).length);
  await editor.key('1');
  await more.waitFor();
  await more.click();
  await editor.until('all is seen again', async () => !await more.isVisible());
  await editor.key('ArrowRight');
  await page.waitForSelector('.stage .box.selected');
  await editor.key('0');
  assert.equal(await more.isVisible(), false, 'only what is selected is seen');

  await editor.panel(3);
  await page.locator('.search .result:not([disabled])').last().click();
  await editor.until('what was sought is read', async () => await letters(editor) >= 9);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await more.isVisible(), false, 'on paper there is no more');
};
