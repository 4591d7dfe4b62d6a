// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// Saving is offered when there is something to save, and only then.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram, name] }) => {
  const editor = await open();
  await editor.show(diagram);
  const save = editor.button('Save');
  assert.equal(await save.isEnabled(), false);
  await editor.select(name);
  await editor.key('F2');
  await editor.page.locator('.name-field').fill('Kept on disk');
  await editor.page.keyboard.press('Enter');
  await editor.hasBox('Kept on disk');
  await editor.until('it may be saved', () => save.isEnabled());
  await editor.key('Control+s');
  await editor.until('it is saved', async () => !await save.isEnabled());
};
