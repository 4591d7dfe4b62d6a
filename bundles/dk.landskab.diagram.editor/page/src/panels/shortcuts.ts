// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Dialog } from '../dom/dialog';
import { element } from '../dom/element';
import { Keys } from '../gestures/keys';
import { Words } from '../words';

/** All keys and what they do. */
export function openShortcuts(keys: Keys, words: Words): void {
  new Dialog(words, words.of('keys.title'), 'wide').with(element('table', { class: 'keys' },
    element('tbody', {}, ...keys.listed(words).map(each => element('tr', {}, element('th', { scope: 'row' }, each.label),
      element('td', {}, ...each.keys.flatMap((key, index) => [index > 0 && ' ', element('kbd', {}, key)]))))))).open();
}
