// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bench } from '../bench';
import { Dialog } from '../dom/dialog';
import { element, words as said } from '../dom/element';
import { Deed, Field } from '../protocol/answers';
import { change } from '../protocol/requests';
import { fieldRow } from './fields';

/** A field that keeps what was chosen, since nobody is told before the dialog is left. */
function living(bench: Bench, field: Field, keep: (value: string) => void): HTMLElement {
  let current = field;
  const make = (): HTMLElement => fieldRow(current, {
    bench, changed: value => {
      keep(value);
      if (current.type === 'refs') {
        const values = value.split('\n');
        current = { ...current, many: (current.choices ?? []).filter(each => values.includes(each.value)) };
        const next = make();
        shown.replaceWith(next);
        shown = next;
        shown.querySelector<HTMLElement>('select')?.focus();
      }
    }
  });
  let shown = make();
  return shown;
}

/** Asks what a deed asks, and does it; what happened is said at the foot. */
export function askDeed(bench: Bench, of: string, title: string, deed: Deed): void {
  const { desk, words } = bench;
  const values = Object.fromEntries(deed.fields.map(each => [each.feature, each.value]));
  new Dialog(words, deed.label)
    .with(element('p', {}, said(title)), ...deed.fields.filter(each => each.type !== 'hidden')
      .map(each => living(bench, each, value => { values[each.feature] = value; })))
    .button(words.of('cancel'), () => undefined, 'quiet')
    .button(deed.label, () => void desk.dispatch(change.deed(of, deed.id, values)), 'main')
    .open();
}
