// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bench } from '../bench';
import { addressOf } from '../connection/token';
import { Dialog } from '../dom/dialog';
import { element, words as said } from '../dom/element';
import { icon } from '../dom/icons';
import { Diagrams } from '../protocol/answers';
import { ask } from '../protocol/requests';
import { NewDiagram } from './new-diagram';
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
  dialog.button(words.of('diagrams.new'), () => void new NewDiagram({ desk, words, token, ...rest }, answer, go).open(), 'main');
  dialog.open();
}
