// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// On the pipeline a case is moved, a gate recorded, and the text opened: what is wrong in it is told with its line.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram, name] }) => {
  const editor = await open();
  await editor.show(diagram);
  const { page } = editor;
  const start = await editor.drawn();
  const perform = async (number, fill) => {
    await editor.select(name);
    await editor.panel(0);
    await page.locator('.deeds button').nth(number).click();
    await fill(editor.dialog());
    await editor.dialog().locator('.main').click();
  };

  await editor.select(name);
  await editor.panel(0);
  await page.locator('.deeds button').nth(1).click();
  await editor.dialog().locator('.choice:enabled').click();
  await editor.dialog().locator('[data-feature=outcome]').selectOption('GO');
  await editor.done(() => editor.dialog().locator('.main').click());
  await editor.stands(start, false);
  await editor.done(() => editor.key('Control+z'));
  await editor.stands(start);

  await editor.done(() => perform(0, dialog => dialog.locator('textarea').fill('well founded')));
  await editor.select(name);
  await page.locator('.deeds button').last().click();
  const text = editor.dialog().locator('textarea');
  await text.waitFor();
  const written = await text.inputValue();
  assert.match(written, /gate go = .* "well founded"/);

  await text.fill(written.replace('acquisition a', 'acquisition'));
  await editor.dialog().locator('.main').click();
  assert.match(await editor.dialog().locator('.problems li').first().textContent(), /^Line 2: ./);
  await text.fill(written.replace(name, 'Renamed in its text'));
  await editor.dialog().locator('.main').click();
  await editor.hasBox('Renamed in its text');
};
