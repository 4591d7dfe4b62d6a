// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// Two windows on one landscape see each other's edits, and undo over both.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram, name, other] }) => {
  const one = await open();
  const two = await open();
  await one.show(diagram);
  await two.show(other);
  await two.hasBox(name);
  await one.select(name);
  await one.key('F2');
  await one.page.locator('.name-field').fill('Seen in both');
  await one.page.keyboard.press('Enter');
  await one.hasBox('Seen in both');
  await two.hasBox('Seen in both');
  await two.key('Control+z');
  await two.hasBox(name);
  await one.hasBox(name);
  await one.undoAll(0);
};
