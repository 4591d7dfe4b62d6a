// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { element, freshId } from '../dom/element';
import { Field } from '../protocol/answers';
import { Words } from '../words';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function control(field: Field, words: Words): Control | HTMLElement {
  const id = freshId('field');
  switch (field.type) {
    case 'lines': {
      const area = element('textarea', { id, rows: 3 });
      area.value = field.value;
      return area;
    }
    case 'choice':
      return element('select', { id }, ...(field.choices ?? []).map(each =>
        element('option', { value: each.value, selected: each.value === field.value }, each.label)));
    case 'flag':
      return element('select', { id }, ...['true', 'false'].map(each =>
        element('option', { value: each, selected: each === field.value }, words.of(each === 'true' ? 'yes' : 'no'))));
    case 'date':
      return element('input', { id, type: 'date', value: field.value });
    case 'number':
      return element('input', { id, inputmode: 'decimal', value: field.value });
    case 'text':
      return element('input', { id, value: field.value });
    case 'fixed':
      return element('output', { id, dir: 'auto' }, field.shown ?? field.value);
  }
}

/**
 * A field with its label, its help, and what is wrong with it.
 *
 * @param changed told the value when it was changed and left
 */
export function fieldRow(field: Field, words: Words, changed: (value: string) => void): HTMLElement {
  const made = control(field, words);
  const notes: HTMLElement[] = [];
  if (field.help) {
    notes.push(element('p', { id: `${made.id}-help`, class: 'help' }, field.help));
  }
  if (field.problem) {
    notes.push(element('p', { id: `${made.id}-problem`, class: 'problem' }, field.problem));
    made.setAttribute('aria-invalid', 'true');
  }
  if (notes.length > 0) {
    made.setAttribute('aria-describedby', notes.map(each => each.id).join(' '));
  }
  made.setAttribute('data-feature', field.feature);
  made.addEventListener('change', () => changed((made as Control).value));
  if (made instanceof HTMLInputElement) {
    made.addEventListener('keydown', event => event.key === 'Enter' && made.blur());
  }
  return element('div', { class: 'field' }, element('label', { for: made.id }, field.label), made, ...notes);
}
