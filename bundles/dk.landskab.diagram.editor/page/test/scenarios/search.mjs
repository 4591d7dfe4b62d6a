// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// Seeking finds, leads there by keys, and lists all that is shown where nothing is asked.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram, name] }) => {
  const editor = await open();
  await editor.show(diagram);
  await editor.panel(3);
  const all = await editor.page.locator('.search .result').count();
  assert.ok(all >= (await editor.boxes()).length, 'not all that is shown is listed');
  await editor.key('/');
  await editor.page.keyboard.type(name.slice(0, 4).toLowerCase());
  const hit = editor.page.locator('.search .result', { hasText: name }).first();
  await hit.waitFor();
  await editor.until('fewer', async () => await editor.page.locator('.search .result').count() < all);
  await editor.page.keyboard.press('ArrowDown');
  await hit.press('Enter');
  await editor.page.waitForSelector('.stage .box.selected');
  const stage = await editor.page.locator('.stage').boundingBox();
  await editor.until('it is in the middle', async () => {
    const { x, y } = await editor.middle(name);
    return Math.abs(x - stage.x - stage.width / 2) < stage.width / 4 && Math.abs(y - stage.y - stage.height / 2) < stage.height / 4;
  });
  await editor.key('/');
  await editor.page.keyboard.type('zzzz');
  await editor.until('nothing', async () => await editor.page.locator('.search .result').count() === 0);
};
