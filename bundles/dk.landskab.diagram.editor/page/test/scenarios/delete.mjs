// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// Deleting asks: from the diagram or from the model, and lists what goes along. Both can be undone.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram, name, along] }) => {
  const editor = await open();
  await editor.show(diagram);
  const before = await editor.boxes();
  const lines = await editor.lines();
  const ask = async () => {
    await editor.select(name);
    await editor.key('Delete');
    await editor.dialog().waitFor();
    return editor.dialog().locator('.dialog-feet button');
  };

  let buttons = await ask();
  assert.match(await editor.dialog().textContent(), new RegExp(along), 'what goes along is not said');
  assert.equal(await buttons.count(), 3);
  await buttons.first().click();
  await editor.hasExactly(before);

  buttons = await ask();
  await buttons.nth(1).click();
  await editor.hasBox(name, false);
  await editor.undoAll(1);
  await editor.hasBox(name);

  buttons = await ask();
  await buttons.nth(2).click();
  await editor.hasBox(name, false);
  assert.ok(await editor.lines() < lines, 'its line is still there');
  await editor.undoAll(1);
  await editor.hasLines(lines);
  await editor.hasExactly(before);
};
