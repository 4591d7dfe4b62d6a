// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// A name is edited where it stands; one that may not be is refused in words; all windows see it.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram, name] }) => {
  const editor = await open();
  await editor.show(diagram);
  const { x, y, left, top, width, height } = await editor.middle(name);
  await editor.page.mouse.dblclick(x, y);
  const field = editor.page.locator('.name-field');
  const place = await field.boundingBox();
  assert.ok(place.x + place.width / 2 > left && place.x + place.width / 2 < left + width, 'the field is beside the box');
  assert.ok(place.y + place.height / 2 > top && place.y + place.height / 2 < top + height, 'the field is above the box');
  assert.equal(await field.inputValue(), name);

  await field.fill('  ');
  await editor.page.keyboard.press('Enter');
  await editor.page.locator('.name-frame .problem:not(:empty)').waitFor();
  await field.fill('Ny løn & personale');
  await editor.page.keyboard.press('Enter');
  await editor.hasBox('Ny løn & personale');

  await editor.select('Ny løn & personale');
  await editor.key('F2');
  await field.fill('Something else');
  await editor.page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
  await editor.hasBox('Ny løn & personale');
  await editor.undoAll(1);
  await editor.hasBox(name);
  await editor.key('Control+y');
  await editor.hasBox('Ny løn & personale');
};
