// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// After connecting and after undoing, lines are walked through and drawn; a broken drawing would be told in the console.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram] }) => {
  const editor = await open();
  await editor.show(diagram);
  const { page } = editor;
  const before = await editor.lines();
  const box = page.locator('.stage .box:not(.container)').first();

  const select = async () => {
    const { x, y, width, height } = await box.boundingBox();
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.locator('.stage .box.selected').first().waitFor();
  };

  /** Walks along the lines of the box: each that is selected comes to the front, and its ends are drawn. */
  const walk = async steps => {
    await select();
    for (let i = 0; i < steps; i++) {
      await editor.key('l');
      await editor.until('the ends of the selected line are drawn', () => page.evaluate(() => {
        const line = document.querySelector('.stage g.line.selected');
        const end = document.querySelector('.stage g.ends .end');
        return !!line && !!end && line.id.endsWith(end.dataset.for);
      }));
    }
    const lettered = await page.locator('.stage g.letters').evaluateAll(all => all.map(each => each.dataset.for));
    assert.equal(new Set(lettered).size, lettered.length, 'the words of a line are drawn twice');
  };

  await walk(3);
  await select();
  await editor.key('c');
  await editor.dialog().locator('.choice').last().click();
  // Not waited for: what the server answers comes while lines are walked through.
  await editor.key('l', 'l', 'l');
  await editor.hasLines(before + 1);
  await walk(3);
  await editor.undoAll(1);
  await editor.hasLines(before);
  await walk(3);
};
