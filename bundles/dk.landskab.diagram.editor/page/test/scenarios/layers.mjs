// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// Layers, filters and the day of a stored diagram are chosen, can be undone, and last over a reload.
import assert from 'node:assert/strict';

export default async ({ open, more: [kind, subject] }) => {
  const editor = await open();
  await editor.make('Layers to choose from', subject, Number(kind));
  await editor.panel(1);
  const layer = editor.page.locator('[data-kind=layers] input').first();
  const on = await layer.isChecked();
  const seen = async () => ({ boxes: (await editor.boxes()).length, lines: await editor.lines() });
  const before = await seen();
  const differs = async other => {
    await editor.until('it looks another way', async () => JSON.stringify(await seen()) !== JSON.stringify(other));
    return seen();
  };
  await editor.done(() => layer.click());
  const after = await differs(before);
  assert.equal(await layer.isChecked(), !on);
  await editor.reload();
  assert.deepEqual(await seen(), after);
  await editor.key('Control+z');
  assert.deepEqual(await differs(after), before);

  await editor.panel(1);
  await editor.page.locator('[name=day]').fill('2031-01-01');
  await editor.page.keyboard.press('Tab');
  await editor.panel(4);
  await editor.page.locator('.legend p', { hasText: '2031-01-01' }).waitFor();
};
