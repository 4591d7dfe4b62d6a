// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bench } from '../bench';
import { Dialog } from '../dom/dialog';
import { element, freshId, words as said } from '../dom/element';
import { icon, IconName } from '../dom/icons';
import { DiagramEntry } from '../protocol/answers';
import { ask, change } from '../protocol/requests';

/** What can be done with a stored diagram of the list: another name, a copy, deleting it. All can be undone. */
export function diagramDeeds(bench: Bench, entry: DiagramEntry, list: Dialog, go: (diagram: string) => void): HTMLElement {
  const { desk, words } = bench;
  return element('span', { class: 'row-deeds' },
    button('text', words.of('diagrams.rename', entry.title), () => rename(bench, entry, list)),
    button('copy', words.of('diagrams.copy', entry.title), async () => go((await desk.ask(ask.copyDiagram(entry.id))).diagram)),
    button('remove', words.of('diagrams.delete', entry.title), () => remove(bench, entry, list)));
}

function button(name: IconName, label: string, click: () => unknown): HTMLButtonElement {
  return element('button', { type: 'button', class: 'plain', 'aria-label': label, title: label, click: () => void click() }, icon(name));
}

function rename({ desk, words }: Bench, entry: DiagramEntry, list: Dialog): void {
  const name = element('input', { id: freshId('title') });
  name.value = entry.title;
  const done = (): void => {
    list.close();
    void desk.dispatch(change.renameDiagram(entry.id, name.value));
  };
  const dialog = new Dialog(words, words.of('diagrams.rename', entry.title));
  name.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      dialog.close();
      done();
    }
  });
  dialog.with(element('label', { for: name.id }, words.of('diagrams.name')), name)
    .button(words.of('cancel'), () => undefined, 'quiet').button(words.of('bar.save.name'), done, 'main').open();
  name.select();
}

function remove({ desk, words }: Bench, entry: DiagramEntry, list: Dialog): void {
  new Dialog(words, words.of('diagrams.delete', entry.title))
    .with(element('p', {}, said(entry.title)), element('p', { class: 'hint' }, words.of('diagrams.delete.hint')))
    .button(words.of('cancel'), () => undefined, 'quiet')
    .button(words.of('delete.title'), () => {
      list.close();
      void desk.dispatch(change.deleteDiagram(entry.id));
    }, 'danger').open();
}

/** Says that the diagram that one looks at is there no more, and leads to the others. */
export function sayGone({ words }: Bench, title: string, openList: () => unknown): void {
  new Dialog(words, words.of('diagrams.gone', title))
    .with(element('p', {}, words.of('diagrams.gone.hint')))
    .button(words.of('close'), () => undefined, 'quiet')
    .button(words.of('bar.diagrams'), () => void openList(), 'main').open();
}
