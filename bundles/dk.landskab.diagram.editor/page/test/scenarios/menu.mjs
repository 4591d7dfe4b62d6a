// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// The menu of the right button and of the keyboard has all that can be done with what is selected, or with the diagram.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram, box, group, line] }) => {
  const editor = await open();
  await editor.show(diagram);
  const { page } = editor;
  const items = page.locator('.menu [role=menuitem] span');
  const menu = async (at, options = { button: 'right' }) => {
    await page.mouse.click(at.x, at.y, options);
    await items.first().waitFor();
    return (await items.allTextContents()).join('|');
  };
  const has = (text, ...words) => words.forEach(each => assert.ok(text.includes(each), `${each} is missing: ${text}`));

  has(await menu(await editor.middle(box)), 'Edit the name', 'Connect', 'Edit properties', 'Delete');
  assert.ok(await page.locator('.box.selected').count() === 1, 'it is not selected');
  await page.keyboard.press('End');
  assert.match(await page.evaluate(() => document.activeElement.textContent), /Delete/);
  await page.keyboard.press('Home');
  assert.match(await page.evaluate(() => document.activeElement.textContent), /Edit the name/);
  await page.keyboard.press('Enter');
  await page.locator('.name-field').waitFor();
  await page.keyboard.press('Escape');

  const before = (await editor.boxes()).length;
  const { left, top, height } = await editor.middle(group);
  has(await menu({ x: left + 8, y: top + height - 8 }), 'Create: Application', 'Edit properties');
  await page.locator('.menu [role=menuitem]', { hasText: 'Create' }).first().click();
  await editor.hasBoxes(before + 1);

  await page.keyboard.press('Escape');
  await editor.panel(3);
  await page.locator('.search input').fill(line);
  await page.locator('.search .result', { hasText: line }).first().click();
  await editor.key('ContextMenu');
  await items.first().waitFor();
  has((await items.allTextContents()).join('|'), 'begins', 'ends', 'Delete');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.menu').count(), 0);

  await editor.key('Escape');
  has(await menu({ x: (await editor.page.locator('.stage').boundingBox()).x + 6,
    y: (await editor.page.locator('.stage').boundingBox()).y + 6 }), 'Arrange', 'Show again', 'Diagrams');
  await page.keyboard.press('Escape');
  await editor.undoAll(1);
  await editor.hasBoxes(before);
};
