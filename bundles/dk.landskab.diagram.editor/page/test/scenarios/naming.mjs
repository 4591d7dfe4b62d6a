// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// What is created is named where it stands: what is typed at once is the name, Escape leaves what it is called, and one
// undo takes back box and name.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram, tool, container] }) => {
  const editor = await open();
  await editor.show(diagram);
  const { page } = editor;
  const field = page.locator('.name-field');
  const before = await editor.boxes();
  const create = async () => {
    await editor.tool(tool).click();
    const at = await editor.free(container);
    await page.mouse.click(at.x, at.y);
  };

  await create();
  await page.keyboard.type('Løn og tid');
  await page.keyboard.press('Enter');
  await editor.hasBox('Løn og tid');
  await field.waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('role')), 'application', 'the focus is lost');
  assert.match(await page.locator('.stage .box.selected').getAttribute('aria-label'), /^Løn og tid/);
  await editor.undoAll(1);
  await editor.hasExactly(before);

  await create();
  await field.waitFor();
  assert.equal(await field.inputValue(), tool);
  const place = await field.boundingBox();
  const face = await page.locator('.stage .box.selected > .face').boundingBox();
  const apart = (one, other, side, size) => Math.abs(one[side] + one[size] / 2 - other[side] - other[size] / 2);
  assert.ok(apart(place, face, 'x', 'width') < 30 && apart(place, face, 'y', 'height') < 30,
    `the name is not where the box is: ${JSON.stringify([place, face])}`);
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
  await editor.hasBox(tool);
  await editor.undoAll(1);
  await editor.hasExactly(before);

  await editor.select(before.find(each => each.startsWith(container)).split(',')[0]);
  await editor.tool(tool).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('By keys alone');
  await page.keyboard.press('Enter');
  await editor.hasBox('By keys alone');
  await editor.reload();
  await editor.hasBox('By keys alone');
  await editor.undoAll(1);
  await editor.hasExactly(before);

  await create();
  await field.waitFor();
  await editor.undoAll(1);
  await field.waitFor({ state: 'detached' });
};
