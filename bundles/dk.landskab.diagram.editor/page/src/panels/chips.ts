// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bench } from '../bench';
import { element, words as said } from '../dom/element';
import { icon } from '../dom/icons';
import { Choice, Field } from '../protocol/answers';
import { pick, Reference } from './picker';

/** Where a value that is a list is asked and told. */
export interface Listing {
  bench: Bench;
  /** What candidates are sought for; without one, there are only those that the field names. */
  reference?: Reference;
  changed: (values: string[]) => void;
}

/** Many values: each can be taken away and, where their order counts, moved; another is added by choosing it. */
export function chips(field: Field, id: string, listing: Listing): HTMLElement {
  const { words } = listing.bench;
  const values = field.many.map(each => each.value);
  const change = (next: string[]): void => listing.changed(next);
  const list = element('ul', { class: 'chips', id, role: 'list', 'aria-label': field.label, tabindex: -1 }, ...field.many.map((each, at) =>
    element('li', { class: 'chip' }, said(each.label),
      field.ordered && at > 0 && button('up', words.of('chip.up', each.label), () => change(moved(values, at))),
      button('close', words.of('chip.remove', each.label), () => change(values.filter(other => other !== each.value))))));
  return element('div', { class: 'chips-frame' }, list, adder(field, values, listing, change));
}

function moved(values: string[], at: number): string[] {
  const next = [...values];
  [next[at - 1], next[at]] = [next[at], next[at - 1]];
  return next;
}

function button(name: 'up' | 'close', label: string, click: () => void): HTMLButtonElement {
  return element('button', { type: 'button', class: 'plain', 'aria-label': label, title: label, click }, icon(name));
}

function adder(field: Field, values: string[], { bench, reference }: Listing, change: (next: string[]) => void): HTMLElement {
  const { words } = bench;
  const label = words.of('chip.add', field.label);
  if (!reference || (field.choices ?? []).length > 0) {
    return chooser(words.of('chip.choose'), label, (field.choices ?? []).filter(each => !values.includes(each.value)),
      value => change([...values, value]));
  }
  return element('button', {
    type: 'button', class: 'add', 'aria-label': label,
    click: () => void pick(bench, label, reference, value => change([...values, value]))
  }, icon('plus'), words.of('chip.choose'));
}

function chooser(first: string, label: string, choices: Choice[], chosen: (value: string) => void): HTMLSelectElement {
  const select = element('select', { 'aria-label': label }, element('option', { value: '' }, first),
    ...choices.map(each => element('option', { value: each.value }, each.label)));
  select.addEventListener('change', event => {
    event.stopPropagation();
    chosen(select.value);
  });
  return select;
}
