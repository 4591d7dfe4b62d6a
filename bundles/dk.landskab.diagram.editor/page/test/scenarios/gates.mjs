// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// A gate itself offers to record it, by its properties and by the menu; what happened is said, and seen in another window.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram, gate, name] }) => {
  const editor = await open();
  await editor.show(diagram);
  const other = await open();
  await other.show(diagram);
  const start = await editor.drawn();
  const { page } = editor;
  const cards = (await editor.boxes()).filter(each => each.startsWith(name)).length;

  await editor.select(gate);
  await editor.panel(0);
  await page.locator('.notes li', { hasText: name }).waitFor();
  await page.locator('.deeds button').first().click();
  assert.equal(await editor.dialog().locator('[data-feature=case] option').textContent(), name);
  assert.ok(await editor.dialog().locator('.chip').count() > 0, 'who decides is not proposed');
  await editor.key('Escape');

  await page.keyboard.press('Escape');
  await editor.key('Shift+F10');
  const items = page.locator('.menu [role=menuitem]');
  await items.first().waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'menuitem');
  await page.keyboard.press('Enter');
  await editor.dialog().locator('[data-feature=outcome]').selectOption('GO');
  await editor.dialog().locator('textarea').fill('sound');
  await editor.dialog().locator('.main').click();
  const said = page.locator('.message[aria-live]', { hasText: name });
  await said.waitFor();
  assert.match(await said.textContent(), new RegExp(gate));
  if (cards > 0) {
    await editor.stands(start, false);
    await other.stands(start, false);
  }
  await editor.until('nobody waits', async () => await page.locator('.deeds button', { hasText: 'Record' }).count() === 0);
  await editor.undoAll(1);
  await editor.stands(start);
  await other.stands(start);
};
