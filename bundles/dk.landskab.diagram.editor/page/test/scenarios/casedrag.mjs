// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// The card of a case is dragged to another phase: where it may go is shown, and the gate between is asked for.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram, name, here, next] }) => {
  const editor = await open();
  await editor.show(diagram);
  const other = await open();
  await other.show(diagram);
  const start = await editor.drawn();
  const { page } = editor;
  const isIn = phase => page.locator('.stage .box', { has: page.locator(`.box[aria-label^="${name}"]`) })
    .evaluateAll((all, wanted) => all.some(each => each.getAttribute('aria-label').startsWith(wanted)), phase);
  const take = async () => {
    const { x, y } = await editor.middle(name);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y + 10, { steps: 3 });
    await page.waitForSelector('.stage .might, .stage .box.may');
  };
  const drop = async phase => {
    const { left, top, width } = await editor.middle(phase);
    await page.mouse.move(left + width / 2, top + 12, { steps: 5 });
  };

  await take();
  assert.equal(await editor.box(next).evaluate(each => each.classList.contains('might')), true);
  assert.equal(await editor.box(here).evaluate(each => each.classList.contains('might')), false);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  assert.equal(await page.locator('.ghost').count(), 0, 'the card is still held');

  await take();
  await page.mouse.up();
  await editor.hears('already');

  await take();
  await drop(next);
  await page.waitForSelector('.ghost:not(.refused)');
  await page.mouse.up();
  await editor.dialog().locator('[data-feature=outcome]').selectOption('GO');
  await editor.done(() => editor.dialog().locator('.main').click());
  await editor.until('it is in the next phase', () => isIn(next));
  await editor.hears(name);
  await other.stands(start, false);
  await editor.undoAll(1);
  await editor.stands(start);

  await editor.select(name);
  await editor.key('Shift+F10');
  await page.locator('.menu [role=menuitem]', { hasText: 'Move' }).click();
  await editor.dialog().locator('.choice').first().waitFor();
  assert.equal(await editor.dialog().locator('.choice:disabled').count(), 1);
  await editor.dialog().locator('.choice', { hasText: next }).click();
  await editor.dialog().locator('[data-feature=outcome]').selectOption('GO');
  await editor.done(() => editor.dialog().locator('.main').click());
  await editor.until('it is in the next phase', () => isIn(next));
  await take();
  await drop(here);
  await page.waitForSelector('.ghost:not(.refused)');
  await editor.done(() => page.mouse.up());
  await editor.until('it is back', () => isIn(here));
  await editor.undoAll(2);
  await editor.stands(start);
};
