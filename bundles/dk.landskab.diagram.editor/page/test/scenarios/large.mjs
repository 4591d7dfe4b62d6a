// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// Beyond the limit the diagram is the server's picture: it can be looked at, moved and searched, not edited.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram, name] }) => {
  const editor = await open();
  await editor.show(diagram);
  const image = editor.page.locator('.stage image');
  await image.waitFor();
  await editor.until('it is fetched', () => image.evaluate(each => each.getAttribute('href').startsWith('blob:')));
  assert.equal(await editor.page.locator('.palette').isVisible(), false);
  await editor.key('/');
  await editor.page.keyboard.type(name);
  await editor.page.locator('.search .result', { hasText: name }).first().click();
  await editor.until('it is nearer', async () => parseInt(await editor.page.locator('.zoom').textContent(), 10) >= 80);
  await editor.key('Delete');
  assert.equal(await editor.dialog().count(), 0);
};
