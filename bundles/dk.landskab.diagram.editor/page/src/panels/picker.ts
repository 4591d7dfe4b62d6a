// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bench } from '../bench';
import { chooseByKeys } from '../dom/choosing';
import { Dialog } from '../dom/dialog';
import { element, freshId, words as said } from '../dom/element';
import { classIcon } from '../dom/icons';
import { Candidates } from '../protocol/answers';
import { ask } from '../protocol/requests';

/** A reference of an element. */
export interface Reference {
  element: string;
  feature: string;
}

/** Lets a reader choose what a reference leads to, by name or id as one types. */
export async function pick({ desk, words, messages }: Bench, title: string, { element: of, feature }: Reference,
    chosen: (id: string) => void): Promise<void> {
  const sought = element('input', { id: freshId('picker'), type: 'search', autocomplete: 'off' });
  const list = element('ul', { class: 'choices' });
  const state = element('p', { class: 'hint', role: 'status' });
  const dialog = new Dialog(words, title);
  let asked = 0;
  const refresh = async (): Promise<void> => {
    const number = ++asked;
    const answer: Candidates = await desk.ask(ask.candidates(of, feature, sought.value.trim()));
    if (number === asked) {
      list.replaceChildren(...answer.candidates.map(each => element('li', {}, element('button', {
        type: 'button', class: 'choice', click: () => { dialog.close(); chosen(each.id); }
      }, classIcon(each.icon), said(each.label), element('small', {}, each.kind, ' · ', element('code', {}, each.id))))));
      state.textContent = answer.candidates.length === 0 ? words.of('picker.none')
        : answer.more > 0 ? words.of('more', answer.more) : words.of('search.count', answer.candidates.length);
    }
  };
  sought.addEventListener('input', () => void refresh().catch(reason => messages.fail(reason)));
  chooseByKeys(sought, list);
  dialog.with(element('label', { for: sought.id }, words.of('picker.label')), sought, list, state)
    .button(words.of('cancel'), () => undefined, 'quiet').open();
  await refresh();
}
