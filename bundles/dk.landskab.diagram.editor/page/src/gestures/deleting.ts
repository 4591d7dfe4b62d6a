// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { DeleteElementOperation } from '@eclipse-glsp/client';
import { Bench } from '../bench';
import { Dialog } from '../dom/dialog';
import { element, words as said } from '../dom/element';
import { Deletion } from '../protocol/answers';
import { ask, change } from '../protocol/requests';

function list(items: { label: string; kind: string; why?: string }[]): HTMLElement {
  return element('ul', { class: 'plain-list' }, ...items.map(each => element('li', {}, said(each.label), ' ',
    element('small', {}, [each.kind, each.why].filter(part => part).join(' · ')))));
}

/** Asks what is to be deleted, from the diagram or from the model, and says what goes along. Both can be undone. */
export async function askToDelete({ desk, words, messages }: Bench): Promise<void> {
  const ids = desk.selected.map(each => each.id);
  if (ids.length === 0) {
    messages.say(words.of('delete.nothing'), 'WARNING');
    return;
  }
  const answer: Deletion = await desk.ask(ask.deletion(ids));
  if (!answer.diagram && !answer.model) {
    messages.say(words.of('delete.refused'), 'WARNING');
    return;
  }
  const dialog = new Dialog(words, words.of('delete.title'));
  dialog.with(list(answer.elements));
  if (answer.along.length > 0) {
    dialog.with(element('h3', {}, words.of('delete.along', answer.along.length + answer.more)), list(answer.along),
      answer.more > 0 && element('p', {}, words.of('more', answer.more)));
  }
  dialog.with(element('p', { class: 'hint' }, words.of('delete.undo')));
  dialog.button(words.of('cancel'), () => undefined, 'quiet');
  if (answer.diagram) {
    dialog.button(words.of('delete.diagram'), () => void desk.dispatch(change.hide(ids)));
  }
  if (answer.model) {
    dialog.button(words.of('delete.model'), () => void desk.dispatch(DeleteElementOperation.create(ids)), 'danger');
  }
  dialog.open();
}
