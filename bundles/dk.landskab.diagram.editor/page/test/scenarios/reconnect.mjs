// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// The end of a line is dragged to another box; boxes where it may end stand out; keys do the same.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram, line, to, from, never] }) => {
  const editor = await open();
  await editor.show(diagram);
  const other = await open();
  await other.show(diagram);
  const { page } = editor;
  const ways = async each => JSON.stringify((await each.drawn()).lines);
  const start = await ways(editor);
  const choose = async () => {
    await page.keyboard.press('Escape');
    await editor.panel(3);
    await page.locator('.search input').fill('');
    await page.locator('.search [role=status]', { hasNotText: /: 1$/ }).waitFor();
    await page.locator('.search input').fill(line);
    await page.locator('.search [role=status]', { hasText: /: 1$/ }).waitFor();
    await page.locator('.search .result', { hasText: line }).first().click();
    await page.waitForSelector('.diagram .end');
  };
  const hold = async end => {
    const { x, y, width, height } = await page.locator(`.diagram .end[data-end=${end}]`).boundingBox();
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + 20, y + 20, { steps: 3 });
  };

  await choose();
  await hold('target');
  await page.waitForSelector('.stage .may');
  assert.equal(await editor.box(to).evaluate(each => each.classList.contains('may')), true);
  assert.equal(await editor.box(never).evaluate(each => each.classList.contains('may')), false);
  await page.mouse.move(5 + (await editor.middle(never)).left, 5 + (await editor.middle(never)).top, { steps: 3 });
  await page.waitForSelector('.dragged-line.refused');
  await page.mouse.up();
  await editor.hears('cannot begin or end');
  assert.equal(await ways(editor), start);

  await choose();
  await hold('target');
  const target = await editor.middle(to);
  await page.mouse.move(target.x, target.y, { steps: 5 });
  await page.waitForSelector('.box.receiving');
  await page.mouse.up();
  await editor.until('it ends elsewhere', async () => await ways(editor) !== start);
  await editor.until('the other window follows', async () => await ways(other) === await ways(editor));
  assert.equal(await page.locator('.stage .may').count(), 0, 'the hints are still there');

  await choose();
  const moved = await ways(editor);
  await editor.key('b');
  await editor.dialog().locator('input[type=search]').fill(from);
  await editor.dialog().locator('.choice', { hasText: from }).first().click();
  await editor.until('it begins elsewhere', async () => await ways(editor) !== moved);
  await editor.undoAll(2);
  await editor.until('as it was', async () => await ways(editor) === start);
  await editor.reload();
  assert.equal(await ways(editor), start);
};
