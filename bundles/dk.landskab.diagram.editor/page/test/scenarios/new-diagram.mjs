// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// A new diagram: only what fits its kind is offered, a default title is shown, keys alone do, and where there is nothing it
// could be about, that is said.
import assert from 'node:assert/strict';

export default async ({ open, more: [subject, empty] }) => {
  const editor = await open();
  const { page } = editor;
  const begin = async () => {
    await editor.key('d');
    await editor.dialog().locator('.dialog-feet button').click();
    await editor.dialog().locator('[role=option][aria-selected=true]').waitFor();
  };
  const create = editor.dialog().locator('button.main');
  const input = editor.dialog().locator('input:not([type])');

  await begin();
  const title = await input.getAttribute('placeholder');
  assert.ok(title.length > 3, 'no title is offered');
  const kinds = await editor.dialog().locator('select option').evaluateAll(all => all.map(each => each.value));
  await editor.dialog().locator('select').selectOption(empty);
  await editor.until('nothing fits', () => create.isDisabled());
  assert.match(await editor.dialog().locator('[role=status]').textContent(), /nothing that it could be about/);
  assert.equal(await create.getAttribute('aria-describedby'), await editor.dialog().locator('[role=status]').getAttribute('id'));
  await editor.dialog().locator('select').selectOption(kinds[0]);
  await editor.until('something fits', async () => !await create.isDisabled());

  await editor.dialog().locator('input[type=search]').fill('no such thing');
  await editor.until('nothing is found', () => create.isDisabled());
  await editor.dialog().locator('input[type=search]').fill('');
  await editor.until('all is back', async () => await editor.dialog().locator('[role=option]').count() > 1);
  const chosen = () => editor.dialog().locator('[role=option][aria-selected=true]').textContent();
  const first = await chosen();
  await page.keyboard.press('ArrowDown');
  assert.notEqual(await chosen(), first);
  await page.keyboard.press('ArrowUp');
  assert.equal(await chosen(), first);
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement === document.body || !!document.activeElement.closest('dialog')),
      'the focus leaves the dialog');
  }
  await page.keyboard.press('Escape');
  await editor.dialog().waitFor({ state: 'detached' });

  await begin();
  await editor.dialog().locator('input[type=search]').fill(subject);
  await editor.until('it is found', async () => (await chosen()).includes(subject));
  await page.keyboard.press('Enter');
  await page.waitForURL(/diagram=/);
  await editor.ready();
  assert.ok((await page.locator('.bar h1').textContent()).includes(subject));
};
