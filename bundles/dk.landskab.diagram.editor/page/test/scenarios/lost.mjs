// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// The server goes: the page says so and tries again. Another server answers in its place: the page says that it is another.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram] }) => {
  const editor = await open();
  await editor.show(diagram);
  console.log('shown');
  await editor.page.locator('.banner', { hasText: 'lost' }).waitFor();
  assert.equal(await editor.page.evaluate(() => document.body.classList.contains('stopped')), true);
  console.log('said');
  await editor.page.locator('.banner', { hasText: 'closed' }).waitFor();
  // The browser itself writes down each try.
  assert.ok(editor.complaints.every(each => /WebSocket|Failed to load|closed/.test(each)), editor.complaints.join());
  editor.complaints.length = 0;
};
