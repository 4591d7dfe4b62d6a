// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// What is selected is shown with its properties and edited there; the diagram follows, and so does undo.
import assert from 'node:assert/strict';

export default async ({ open, more: [diagram, name] }) => {
  const editor = await open();
  await editor.show(diagram);
  await editor.panel(0);
  await editor.select(name);
  const field = editor.page.locator('.properties [data-feature=name]');
  await field.waitFor();
  assert.equal(await field.inputValue(), name);
  assert.ok(await editor.page.locator('.properties .field').count() > 3, 'hardly any properties');
  assert.equal(await editor.page.locator('.properties .field > label').evaluateAll(all => all.filter(each =>
    !document.getElementById(each.htmlFor) || !each.textContent).length), 0, 'a field without a label');
  await field.fill('Tidsregistrering');
  await field.press('Enter');
  await editor.hasBox('Tidsregistrering');
  await editor.key('Enter');
  await editor.page.locator('.properties :focus').waitFor();
  await editor.undoAll(1);
  await editor.hasBox(name);
  await editor.until('the field follows', async () => await field.inputValue() === name);
};
