// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// Layers, filters and the day are chosen, can be undone, and last over a reload.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram] }) => {
  const editor = await open();
  await editor.show(diagram);
  await editor.panel(1);
  const layer = editor.page.locator('[data-kind=layers] input').first();
  const before = { boxes: (await editor.boxes()).length, lines: await editor.lines(), on: await layer.isChecked() };
  await layer.click();
  await editor.until('less is shown, or more', async () => (await editor.boxes()).length !== before.boxes
    || await editor.lines() !== before.lines);
  const after = { boxes: (await editor.boxes()).length, lines: await editor.lines() };
  assert.equal(await editor.page.locator('[data-kind=layers] input').first().isChecked(), !before.on);
  await editor.reload();
  assert.deepEqual({ boxes: (await editor.boxes()).length, lines: await editor.lines() }, after);
  await editor.panel(1);
  await editor.undoAll();
  await editor.hasBoxes(before.boxes);
  await editor.hasLines(before.lines);

  await editor.page.locator('[name=day]').fill('2031-01-01');
  await editor.page.keyboard.press('Tab');
  await editor.panel(4);
  await editor.page.locator('.legend p', { hasText: '2031-01-01' }).waitFor();
};
