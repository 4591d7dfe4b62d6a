// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// Stored diagrams are renamed, copied and deleted from the list; a window that shows a deleted one says so.
import assert from 'node:assert/strict';

export default async ({ open, more: [subject] }) => {
  const editor = await open();
  await editor.make('Drawn by a test', subject);
  const other = await open();
  await other.show(new URL(editor.page.url()).searchParams.get('diagram'));
  const { page } = editor;
  const entry = title => editor.dialog().locator('li', { has: page.locator('.result', { hasText: title }) });
  const deed = async (title, number) => {
    await editor.key('d');
    await entry(title).locator('.row-deeds button').nth(number).click();
  };
  const isCalled = (each, title) => each.page.waitForFunction(([wanted]) =>
    document.querySelector('.bar h1')?.textContent.includes(wanted), [title]);

  await deed('Drawn by a test', 0);
  await editor.dialog().last().locator('input').fill('Renamed by a test');
  await page.keyboard.press('Enter');
  await isCalled(editor, 'Renamed by a test');
  await isCalled(other, 'Renamed by a test');

  await deed('Renamed by a test', 1);
  await isCalled(editor, '(copy)');
  await editor.ready();

  await deed('(copy)', 2);
  await editor.dialog().last().locator('button', { hasText: 'Cancel' }).click();
  await page.keyboard.press('Escape');
  await deed('(copy)', 2);
  await editor.dialog().last().locator('.danger').click();
  await editor.dialog().locator('h2', { hasText: 'no longer there' }).waitFor();
  await editor.dialog().locator('.main').click();
  await editor.dialog().locator('.result').first().waitFor();
  assert.equal(await entry('(copy)').count(), 0);

  await editor.dialog().locator('.row-deeds button').nth(2).click();
  await editor.dialog().last().locator('.danger').click();
  await other.dialog().locator('h2', { hasText: 'Renamed by a test' }).waitFor();
  await other.page.keyboard.press('Escape');
  await other.key('Control+z');
  await isCalled(other, 'Renamed by a test');
};
