// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// All without a mouse: to the diagram, through it, into a name; and each control has a name that can be read out.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram] }) => {
  const editor = await open();
  await editor.show(diagram);
  const { page } = editor;
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('role')), 'application');
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector('.stage .selected');
  const spoken = page.locator('[aria-live=polite].unseen');
  await editor.until('what is selected is said', async () => (await spoken.textContent()).length > 2);
  const first = await spoken.textContent();
  const active = await page.evaluate(() => document.activeElement.getAttribute('aria-activedescendant'));
  assert.ok(await page.evaluate(id => !!document.getElementById(id), active), 'what is active is not there');
  await page.keyboard.press('i');
  await editor.until('it goes inwards', async () => await spoken.textContent() !== first);
  await page.keyboard.press('o');
  await editor.until('it goes outwards', async () => await spoken.textContent() === first);
  await page.keyboard.press('?');
  await editor.dialog().waitFor();
  assert.ok(await editor.dialog().locator('tr').count() > 15, 'hardly any keys are listed');
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('role')), 'application', 'the focus is lost');

  const isBack = () => page.evaluate(() => document.activeElement.getAttribute('role') === 'application');
  const tool = () => page.evaluate(() => [...document.querySelectorAll('.palette button')].indexOf(document.activeElement));
  await page.keyboard.press('n');
  assert.equal(await tool(), 0, 'the palette is not reached');
  await page.keyboard.press('ArrowDown');
  assert.equal(await tool(), 1, 'an arrow does not go to the next tool');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.equal(await tool(), await page.locator('.palette button').count() - 1, 'the tools have no last one');
  await page.keyboard.press('Escape');
  assert.ok(await isBack(), 'Escape does not lead from the palette to the diagram');
  await page.keyboard.press('/');
  await page.keyboard.type('a');
  assert.ok(!await isBack(), 'the search is not reached');
  await page.keyboard.press('Escape');
  assert.ok(await isBack(), 'Escape does not lead from the search to the diagram');
  await page.keyboard.press('Enter');
  await editor.until('the properties are reached', async () => !await isBack());
  await page.keyboard.press('Escape');
  assert.ok(await isBack(), 'Escape does not lead from the properties to the diagram');

  const order = [];
  await page.locator('.bar button').first().focus();
  for (let i = 0; i < 60; i++) {
    order.push(await page.evaluate(() => document.activeElement.closest('.bar, .palette, .stage, .side, .foot')?.className));
    await page.keyboard.press('Tab');
  }
  const places = order.filter((each, index) => each && each !== order[index - 1]);
  assert.deepEqual(places.slice(0, 4), ['bar', 'palette', 'stage', 'side']);
  const nameless = await page.evaluate(() => [...document.querySelectorAll('button, input, select, textarea, a[href]')]
    .filter(each => each.checkVisibility() && !each.getAttribute('aria-label') && !each.textContent.trim()
      && !each.labels?.length).map(each => each.outerHTML.slice(0, 80)));
  assert.deepEqual(nameless, []);
};
