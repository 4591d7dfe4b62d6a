// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Bench } from '../bench';
import { Box, text } from '../diagram/model';
import { Dialog } from '../dom/dialog';
import { element, freshId } from '../dom/element';
import { askDeed } from '../panels/deeds';
import { CaseMove } from '../protocol/answers';
import { ask, change } from '../protocol/requests';
import { Drag, listenToDrags } from './dragging';
import { boxesUnder, mark } from './pointing';

/** Whether a box is the card of a case. */
export function isCase(box: unknown): box is Box {
  return box instanceof Box && text(box, 'icon') === 'Acquisition';
}

/** Moving a case from phase to phase: by dragging its card, or by choosing a phase; where it may go is shown before. */
export class CaseMoving {
  constructor(private readonly bench: Bench) {
    listenToDrags(bench.stage.frame, event => {
      const box = boxesUnder(bench, event).find(isCase);
      return box && (() => this.drag(box, event));
    }, false);
  }

  /** Asks where the selected case is to go. */
  async ask(id: string): Promise<void> {
    const { desk, words } = this.bench;
    const { title, today, moves } = await desk.ask(ask.moves(id));
    const date = element('input', { id: freshId('date'), type: 'date', value: today });
    const dialog = new Dialog(words, words.of('case.move', title));
    dialog.with(element('label', { for: date.id }, words.of('case.date')), date,
      element('ul', { class: 'choices' }, ...moves.map(each => element('li', {}, element('button', {
        type: 'button', class: 'choice', disabled: !each.allowed && !each.deed,
        click: () => { dialog.close(); this.go(id, title, each, date.value); }
      }, element('span', {}, element('strong', {}, each.label), each.why && element('small', {}, each.why)))))))
      .button(words.of('cancel'), () => undefined, 'quiet').open();
  }

  private go(id: string, title: string, move: CaseMove, date: string): void {
    const { desk, messages } = this.bench;
    if (move.allowed) {
      void desk.dispatch(change.deed(id, 'move', { phase: move.phase, date }));
    } else if (move.deed) {
      askDeed(this.bench, id, title, move.deed);
    } else {
      messages.say(move.why, 'WARNING');
    }
  }

  private drag(box: Box, start: MouseEvent): Drag {
    const { desk, stage, messages, words } = this.bench;
    const what = element('strong', {}, text(box, 'label'));
    const where = element('span', {});
    const ghost = element('div', { class: 'ghost', 'aria-hidden': 'true' }, what, where);
    const find = (id: string): Element | null => stage.find(id);
    const asked = desk.ask(ask.moves(box.id));
    let moves: CaseMove[] = [];
    const under = (event: MouseEvent): CaseMove | undefined => {
      const ids = boxesUnder(this.bench, event).map(each => each.id);
      return moves.find(each => ids.includes(each.view));
    };
    const place = (event: MouseEvent): void => {
      ghost.style.translate = `${event.clientX + 12}px ${event.clientY + 12}px`;
    };
    asked.then(answer => {
      moves = answer.moves;
      what.textContent = answer.title;
      if (ghost.isConnected) {
        mark(stage.frame, find, 'may', moves.filter(each => each.allowed).map(each => each.view));
        mark(stage.frame, find, 'might', moves.filter(each => !each.allowed && each.deed).map(each => each.view));
        messages.announce(words.of('case.may', answer.title, moves.filter(each => each.allowed || each.deed)
          .map(each => each.label).join(', ')));
      }
    }).catch(reason => messages.fail(reason));
    document.body.append(ghost);
    stage.frame.classList.add('moving-case');
    place(start);
    return {
      over: event => {
        place(event);
        const move = under(event);
        where.textContent = !move ? '' : move.allowed ? `→ ${move.label}` : move.deed ? `? ${move.why}` : `× ${move.why}`;
        ghost.classList.toggle('refused', !move || (!move.allowed && !move.deed));
        mark(stage.frame, find, 'receiving', move && (move.allowed || move.deed) ? [move.view] : []);
      },
      drop: event => {
        const dropped = event;
        asked.then(({ title, today }) => {
          const move = under(dropped);
          if (move) {
            this.go(box.id, title, move, today);
          }
        }).catch(() => undefined);
      },
      end: () => {
        ghost.remove();
        stage.frame.classList.remove('moving-case');
        ['may', 'might', 'receiving'].forEach(each => mark(stage.frame, find, each, []));
      }
    };
  }
}
