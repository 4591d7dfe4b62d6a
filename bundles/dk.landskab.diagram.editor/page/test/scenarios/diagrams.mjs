// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// The list of diagrams leads from one to another, and a new one is made of a kind and a subject.
import assert from 'node:assert/strict';

export default async ({ open, more: [subject] }) => {
  const editor = await open();
  await editor.button('Diagrams').click();
  const list = editor.dialog().locator('.result');
  await list.first().waitFor();
  const before = await list.count();
  assert.ok(before > 1, 'one diagram only');
  assert.equal(await editor.dialog().locator('[aria-current=page]').count(), 1);
  await list.last().click();
  await editor.page.waitForURL(/diagram=/);
  await editor.ready();

  await editor.make('Drawn by a test', subject);
  await editor.key('d');
  await editor.dialog().locator('.result', { hasText: 'Drawn by a test' }).waitFor();
};
