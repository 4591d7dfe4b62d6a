// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// Without the token the page shows nothing of the landscape, and says what to do.
import assert from 'node:assert/strict';

export default async ({ open, address }) => {
  const editor = await open();
  assert.equal(new URL(editor.page.url()).hash, '', 'the token stays in the address');
  const stranger = await editor.page.context().browser().newContext();
  const page = await stranger.newPage();
  await page.goto(address.replace(/#.*/, '#AAAA'));
  await page.locator('.banner', { hasText: 'Open the address' }).waitFor();
  assert.equal(await page.locator('.stage svg').count(), 0);
};
