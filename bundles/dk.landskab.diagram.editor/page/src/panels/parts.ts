// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bench } from '../bench';
import { element, words as said } from '../dom/element';
import { classIcon, icon } from '../dom/icons';
import { Field, Part } from '../protocol/answers';
import { change } from '../protocol/requests';

/** Objects within, such as costs: each with its own fields, to be opened; made and taken away here. */
export function partsRow(bench: Bench, of: string, field: Field, row: (field: Field) => HTMLElement): HTMLElement {
  const { desk, words } = bench;
  const parts = field.parts.map(each => part(bench, of, each, row));
  return element('fieldset', { class: 'parts', 'data-feature': field.feature }, element('legend', {}, field.label), ...parts,
    element('div', { class: 'deeds' }, ...(field.choices ?? []).map(type => element('button', {
      type: 'button', class: 'add', click: () => void desk.dispatch(change.addPart(of, field.feature, type.value))
    }, icon('plus'), words.of('part.add', type.label)))));
}

function part({ desk, words }: Bench, of: string, { path, title, kind, icon: type, fields }: Part,
    row: (field: Field) => HTMLElement): HTMLElement {
  const remove = words.of('part.remove', title || kind);
  return element('details', { class: 'part', 'data-part': path },
    element('summary', {}, classIcon(type), said(title || kind), element('button', {
      type: 'button', class: 'plain', 'aria-label': remove, title: remove,
      click: event => { event.preventDefault(); void desk.dispatch(change.removePart(of, path)); }
    }, icon('remove'))),
    ...fields.map(row));
}
