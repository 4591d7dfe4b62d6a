// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// Another program changes a file: what nobody edited is read anew, for the rest a person decides; both windows say the
// same, nothing is lost, and saving works afterwards.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

export default async ({ open, more: [diagram, file] }) => {
  const one = await open();
  const two = await open();
  await one.show(diagram);
  await two.show(diagram);
  const write = (before, after) => writeFileSync(file, readFileSync(file, 'utf8').replace(before, after));
  const bar = editor => editor.page.locator('.outside');
  const decision = editor => editor.page.locator('.outside .decision');

  write('"Desk"', '"Written outside"');
  await one.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await one.hasBox('Written outside');
  await two.hasBox('Written outside');
  for (const each of [one, two]) {
    await bar(each).locator('.taken', { hasText: 'application.landskab' }).waitFor();
    assert.equal(await decision(each).count(), 0);
    await bar(each).getByRole('button', { name: 'Close' }).click();
    assert.equal(await bar(each).isVisible(), false);
  }

  await one.select('Pay');
  await one.key('F2');
  await one.page.locator('.name-field').fill('Mine');
  await one.page.keyboard.press('Enter');
  await one.hasBox('Mine');
  write('"Time"', '"Theirs"');
  await one.key('Control+s');
  await one.hears('Not saved');
  for (const each of [one, two]) {
    await decision(each).waitFor();
    await decision(each).locator('.names', { hasText: 'Theirs' }).waitFor();
  }
  assert.match(readFileSync(file, 'utf8'), /Theirs/);

  await decision(two).getByRole('button', { name: 'Show what differs' }).click();
  await two.dialog().locator('.changes li').first().waitFor();
  assert.equal(await two.dialog().locator('.plain-list > li').count(), 2);
  await two.dialog().getByRole('button', { name: 'Take theirs' }).click();
  await one.hasBox('Theirs');
  await one.hasBox('Pay');
  for (const each of [one, two]) {
    await decision(each).waitFor({ state: 'detached' });
  }
  await one.key('Control+z');
  await one.hasBox('Mine');
  await one.key('Control+s');
  await one.hears('Saved: 1 file');
  assert.match(readFileSync(file, 'utf8'), /Mine/);

  await one.select('Mine');
  await one.key('F2');
  await one.page.locator('.name-field').fill('Mine again');
  await one.page.keyboard.press('Enter');
  await one.hasBox('Mine again');
  write('"Written outside"', '"Desk again"');
  // Nobody does anything: it is seen by and by.
  await decision(two).waitFor();
  await decision(one).getByRole('button', { name: 'Keep mine' }).click();
  await decision(two).waitFor({ state: 'detached' });
  await one.key('Control+s');
  await one.until('it is saved', async () => !await one.button('Save').isEnabled());
  const saved = readFileSync(file, 'utf8');
  assert.ok(saved.includes('Mine again') && !saved.includes('Desk again'), saved);
};
