// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bench } from '../bench';
import { element, freshId, words as said } from '../dom/element';
import { icon } from '../dom/icons';
import { Field } from '../protocol/answers';
import { Words } from '../words';
import { chips } from './chips';
import { pick } from './picker';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Where a field is asked. */
export interface Asking {
  bench: Bench;
  /** The element that candidates of references are sought for; none in a dialog. */
  element?: string;
  /** Told the value when it was changed and left. */
  changed: (value: string) => void;
}

function simple(field: Field, id: string, words: Words): Control | HTMLElement {
  switch (field.type) {
    case 'lines': {
      const area = element('textarea', { id, rows: Math.min(10, Math.max(3, field.value.split('\n').length)) });
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
    case 'moment':
      return element('input', { id, type: 'datetime-local', value: field.value });
    case 'number':
      return element('input', { id, inputmode: 'decimal', value: field.value });
    case 'text':
      return element('input', { id, value: field.value });
    default:
      return element('output', { id, dir: 'auto' }, field.shown || field.value);
  }
}

/** Yes, no, partly, unknown: all that can be said is seen. */
function tri(field: Field, id: string): HTMLElement {
  const name = freshId('tri');
  return element('div', { id, class: 'tri', role: 'radiogroup', 'aria-label': field.label, tabindex: -1 },
    ...(field.choices ?? []).map(each => element('label', {}, element('input', {
      type: 'radio', name, value: each.value, checked: each.value === field.value
    }), each.label)));
}

/** One reference: what it leads to, another chosen by name or id, or none. */
function reference(field: Field, id: string, { bench, element: of, changed }: Asking): HTMLElement {
  const { words } = bench;
  const choose = words.of('ref.choose', field.label);
  const none = words.of('ref.none', field.label);
  return element('div', { class: 'ref' },
    element('output', { id, dir: 'auto' }, field.value ? said(field.shown || field.value) : '–'),
    element('button', {
      type: 'button', class: 'plain', 'aria-label': choose, title: choose, 'data-choose': field.feature,
      click: () => void pick(bench, choose, { element: of ?? '', feature: field.feature }, changed)
    }, icon('search')),
    field.value !== '' && element('button', {
      type: 'button', class: 'plain', 'aria-label': none, title: none, click: () => changed('')
    }, icon('close')));
}

function control(field: Field, id: string, asking: Asking): HTMLElement {
  switch (field.type) {
    case 'tri':
      return tri(field, id);
    case 'ref':
      return reference(field, id, asking);
    case 'refs':
      return chips(field, id, {
        bench: asking.bench, reference: asking.element ? { element: asking.element, feature: field.feature } : undefined,
        changed: values => asking.changed(values.join('\n'))
      });
    default:
      return simple(field, id, asking.bench.words);
  }
}

/** What stands below a field: what to know before, and what is wrong. */
function notes(field: Field, id: string): HTMLElement[] {
  return [
    ...(field.help ? [element('p', { id: `${id}-help`, class: 'help' }, field.help)] : []),
    ...(field.problem ? [element('p', { id: `${id}-problem`, class: 'problem' }, field.problem)] : [])
  ];
}

/** A field with its label, its help, and what is wrong with it. */
export function fieldRow(field: Field, asking: Asking): HTMLElement {
  const id = freshId('field');
  const made = control(field, id, asking);
  const below = notes(field, id);
  const meant = made.id === id ? made : made.querySelector<HTMLElement>(`#${id}`)!;
  if (below.length > 0) {
    meant.setAttribute('aria-describedby', below.map(each => each.id).join(' '));
    meant.setAttribute('aria-invalid', String(!!field.problem));
  }
  meant.setAttribute('data-feature', field.feature);
  made.addEventListener('change', event => asking.changed((event.target as Control).value));
  if (made instanceof HTMLInputElement) {
    made.addEventListener('keydown', event => event.key === 'Enter' && made.blur());
  }
  return element('div', { class: 'field', 'data-row': field.feature },
    element('label', { for: id }, field.unit ? `${field.label} (${field.unit})` : field.label), made, ...below);
}
