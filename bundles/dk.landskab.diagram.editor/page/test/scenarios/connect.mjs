// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// Connecting what the metamodel allows: hints while it is done, with and without a mouse.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram, tool, from, to, never] }) => {
  const editor = await open();
  await editor.show(diagram);
  const before = await editor.lines();

  await editor.tool(tool).click();
  await editor.page.waitForSelector('.stage .may');
  assert.equal(await editor.box(from).evaluate(each => each.classList.contains('may')), true);
  assert.equal(await editor.box(never).evaluate(each => each.classList.contains('may')), false);
  for (const each of [from, to]) {
    const { x, y } = await editor.middle(each);
    await editor.page.mouse.move(x, y, { steps: 3 });
    await editor.page.mouse.click(x, y);
  }
  await editor.hasLines(before + 1);
  await editor.page.locator('.stage .may').first().waitFor({ state: 'detached' });

  await editor.select(to);
  const touched = editor.page.locator('.stage g.line.touched');
  await editor.until('its lines are seen', async () => await touched.count() > 0);
  await editor.key('Escape');
  await editor.until('nothing is selected, and no line is', async () => await touched.count() === 0);

  await editor.tool(tool).click();
  await editor.page.waitForSelector('.stage .may');
  const wrong = await editor.middle(never);
  await editor.page.mouse.click(wrong.left + 20, wrong.top + 12);
  const end = await editor.middle(to);
  await editor.page.mouse.click(end.x, end.y);
  await editor.key('Escape');
  assert.equal(await editor.lines(), before + 1, 'a line begins where none may');

  await editor.select(to);
  await editor.key('c');
  await editor.dialog().locator('input[type=search]').fill(from);
  await editor.dialog().locator('.choice', { hasText: from }).first().click();
  await editor.hasLines(before + 2);

  await editor.select(to);
  await editor.key('c');
  await editor.dialog().locator('input[type=search]').fill(from);
  await editor.page.keyboard.press('ArrowDown');
  await editor.page.keyboard.press('ArrowUp');
  await editor.page.keyboard.press('Enter');
  await editor.hasLines(before + 3);
  await editor.undoAll(3);
  await editor.hasLines(before);
};
