// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// Everything that is said of an element is edited: many references as chips, one by seeking it, yes and no, parts within.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram, name, owner] }) => {
  const editor = await open();
  await editor.show(diagram);
  const other = await open();
  await other.show(diagram);
  const { page } = editor;
  await editor.panel(0);
  await editor.select(name);
  await other.panel(0);
  await other.select(name);
  const row = (feature, where = page) => where.locator(`.properties [data-row="${feature}"]`);
  const changed = act => editor.done(act);
  const chosen = async (feature, text) => {
    await row(feature).locator('button', { hasText: 'Add' }).click();
    await editor.dialog().locator('input[type=search]').fill(text);
    await editor.dialog().locator('.choice', { hasText: text }).first().click();
    await row(feature).locator('.chip', { hasText: text }).waitFor();
  };

  await row('runsOn').waitFor();
  await chosen('runsOn', 'Server');
  await chosen('runsOn', 'town.comp.net'.split('.').at(-1));
  await row('runsOn', other.page).locator('.chip').nth(1).waitFor();
  await row('runsOn').locator('.chip button').first().click();
  await editor.until('one is left', async () => await row('runsOn').locator('.chip').count() === 1);

  await row('owner').locator('[data-choose]').click();
  await editor.dialog().locator('input[type=search]').fill(owner);
  await editor.dialog().locator('.choice', { hasText: owner }).click();
  await editor.until('it belongs elsewhere', async () => await row('owner').locator('output').textContent() === owner);

  await changed(() => row('containsAI').locator('label input').nth(1).check());
  assert.equal(await row('containsAI').locator('input').count(), 4);
  await changed(() => row('usersFrom').locator('input').fill('1,200').then(() => page.keyboard.press('Enter')));
  await editor.until('a number', async () => await row('usersFrom').locator('input').inputValue() === '1200');
  await row('usersTo').locator('input').fill('many');
  await page.keyboard.press('Enter');
  await editor.hears('many');

  await changed(() => row('lifecycle/phaseOutFrom').locator('input').fill('2010-01-01').then(() => page.keyboard.press('Tab')));
  await page.locator('.properties .problem').first().waitFor();

  await page.locator('.parts[data-feature=controls] .add').click();
  const part = page.locator('.parts[data-feature=controls] .part');
  await part.locator('summary').click();
  await part.locator('.field').first().waitFor();
  await part.locator('summary button').click();
  await editor.until('it is gone', async () => await part.count() === 0);
  assert.equal(await page.locator('.properties .field label[for]').evaluateAll(all => all.filter(each =>
    !document.getElementById(each.htmlFor) || !each.textContent).length), 0, 'a field without a label');
  await editor.undoAll(9);
};
