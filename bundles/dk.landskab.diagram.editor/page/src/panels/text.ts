// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bench } from '../bench';
import { Dialog } from '../dom/dialog';
import { element, freshId } from '../dom/element';
import { ask } from '../protocol/requests';

/** Opens the text that an element is written in; what is changed in it is checked before it is taken. */
export async function openText({ desk, words }: Bench, elementId: string): Promise<void> {
  const answer = await desk.ask(ask.text(elementId));
  const area = element('textarea', {
    id: freshId('text'), class: 'source', rows: 24, spellcheck: 'false', 'aria-label': answer.file,
    readonly: !answer.editable
  });
  area.value = answer.text;
  const problems = element('ul', { class: 'problems', role: 'alert' });
  const dialog = new Dialog(words, answer.title, 'wide').with(element('p', { class: 'hint' }, answer.file), area, problems);
  if (answer.editable) {
    dialog.button(words.of('cancel'), () => undefined, 'quiet').button(words.of('text.apply'), async () => {
      const result = await desk.ask(ask.changeText(elementId, area.value));
      problems.replaceChildren(...result.problems.map(each =>
        element('li', {}, words.of('text.problem', each.line, each.message))));
      return result.problems.length === 0;
    }, 'main');
  }
  dialog.open();
}
