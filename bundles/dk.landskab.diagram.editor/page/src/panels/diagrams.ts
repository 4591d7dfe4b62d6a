// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bench } from '../bench';
import { addressOf } from '../connection/token';
import { Dialog } from '../dom/dialog';
import { element, freshId, words as said } from '../dom/element';
import { classIcon, icon } from '../dom/icons';
import { Diagrams, Subject } from '../protocol/answers';
import { ask } from '../protocol/requests';
import { diagramDeeds } from './diagram-deeds';

/** Goes to another diagram in this window. */
function go(diagram: string): void {
  window.location.search = `?diagram=${encodeURIComponent(diagram)}`;
}

/** The diagrams of the landscape, and the way to a new one. */
export async function openDiagrams({ desk, words, token, ...rest }: Bench): Promise<void> {
  const answer: Diagrams = await desk.ask(ask.diagrams());
  const dialog = new Dialog(words, words.of('diagrams.title', answer.landscape));
  dialog.with(element('ul', { class: 'results' }, ...answer.diagrams.map(each => element('li', {},
    element('a', {
      href: addressOf(each.id, token), class: 'result', 'aria-current': each.id === answer.current ? 'page' : undefined,
      click: event => {
        if (!(event as MouseEvent).ctrlKey && !(event as MouseEvent).metaKey) {
          event.preventDefault();
          go(each.id);
        }
      }
    }, icon('diagrams'), element('span', {}, element('strong', {}, said(each.title)), each.kindLabel)),
    each.stored && !answer.readOnly && diagramDeeds({ desk, words, token, ...rest }, each, dialog, go)))));
  dialog.with(element('p', { class: 'hint' }, words.of('diagrams.window')));
  dialog.button(words.of('diagrams.new'), () => void newDiagram({ desk, words, token, ...rest }, answer), 'main');
  dialog.open();
}

async function newDiagram({ desk, words }: Bench, { kinds }: Diagrams): Promise<void> {
  const kind = element('select', { id: freshId('kind') }, ...kinds.map(each => element('option', { value: each.id }, each.label)));
  const name = element('input', { id: freshId('name') });
  const sought = element('input', { id: freshId('subject'), type: 'search', autocomplete: 'off' });
  const about = element('label', { for: sought.id });
  const list = element('ul', { class: 'choices' });
  const dialog = new Dialog(words, words.of('diagrams.new'));
  const create = async (subject: Subject): Promise<void> => {
    const opened = await desk.ask(ask.newDiagram(kind.value, subject.id, name.value.trim()));
    dialog.close();
    go(opened.diagram);
  };
  const refresh = async (): Promise<void> => {
    const wanted = kind.value;
    about.textContent = words.of('diagrams.about', kinds.find(each => each.id === wanted)?.about ?? '');
    const answer = await desk.ask(ask.subjects(wanted, sought.value.trim()));
    if (kind.value === wanted) {
      list.replaceChildren(...answer.subjects.map(each => element('li', {}, element('button', {
        type: 'button', class: 'choice', click: () => void create(each)
      }, classIcon(each.icon), said(each.label), element('small', {}, each.kind)))),
      ...(answer.more > 0 ? [element('li', { class: 'hint' }, words.of('more', answer.more))] : []));
    }
  };
  kind.addEventListener('change', () => void refresh());
  sought.addEventListener('input', () => void refresh());
  dialog.with(element('label', { for: kind.id }, words.of('diagrams.kind')), kind,
    element('label', { for: name.id }, words.of('diagrams.name')), name,
    element('p', { class: 'help' }, words.of('diagrams.name.help')), about, sought, list)
    .button(words.of('cancel'), () => undefined, 'quiet').open();
  await refresh();
}
