// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import {
  Action, EditLabelAction, LayoutOperation, RedoAction, SaveModelAction, SelectAction, SelectAllAction, UndoAction
} from '@eclipse-glsp/client';
import { Bench } from '../bench';
import { nameOf, text } from '../diagram/model';
import { CaseMoving } from './case-moving';
import { Connecting } from './connecting';
import { askToDelete } from './deleting';
import { Keeping } from './keeping';
import { Moving } from './moving';
import { Naming } from './naming';
import { Placing } from './placing';
import { Reconnecting } from './reconnecting';
import { Viewing } from './viewing';
import { Direction, Walking } from './walking';

/** Everything that a reader can do to a diagram, however it is asked for. */
export class Gestures {
  readonly viewing: Viewing;
  readonly moving: Moving;
  readonly placing: Placing;
  readonly connecting: Connecting;
  readonly reconnecting: Reconnecting;
  readonly caseMoving: CaseMoving;
  private readonly walking: Walking;

  constructor(private readonly bench: Bench, toolEnded: () => void) {
    this.viewing = new Viewing(bench.desk, bench.stage);
    new Keeping(bench.desk);
    this.moving = new Moving(bench);
    this.walking = new Walking(bench.desk);
    this.placing = new Placing(bench, this.viewing, new Naming(bench, this.viewing), toolEnded);
    this.connecting = new Connecting(bench, toolEnded);
    this.reconnecting = new Reconnecting(bench);
    this.caseMoving = new CaseMoving(bench);
  }

  undo(): Promise<void> {
    return this.send(UndoAction.create());
  }

  redo(): Promise<void> {
    return this.send(RedoAction.create());
  }

  save(): Promise<void> {
    return this.send(SaveModelAction.create());
  }

  arrange(): Promise<void> {
    return this.send(LayoutOperation.create([]));
  }

  selectAll(): Promise<void> {
    return this.send(SelectAllAction.create());
  }

  /** Puts the tool down; where none is taken, selects nothing. */
  async leave(): Promise<void> {
    if (this.placing.isTaken || this.connecting.isTaken) {
      this.placing.leave();
      await this.connecting.leave();
    } else {
      await this.send(SelectAction.create({ selectedElementsIDs: [], deselectedElementsIDs: true }));
    }
  }

  /** Edits the name of what is selected, where it stands. */
  async rename(): Promise<void> {
    const label = this.bench.desk.selected.map(nameOf)[0];
    if (label) {
      await this.send(EditLabelAction.create(label.id));
    } else {
      this.bench.messages.say(this.bench.words.of('rename.nothing'), 'WARNING');
    }
  }

  remove(): Promise<void> {
    return askToDelete(this.bench);
  }

  walk(direction: Direction): Promise<void> {
    return this.go(this.walking.step(direction));
  }

  inwards(): Promise<void> {
    return this.go(this.walking.inwards());
  }

  outwards(): Promise<void> {
    return this.go(this.walking.outwards());
  }

  nextLine(): Promise<void> {
    return this.go(this.walking.nextLine());
  }

  /** What is selected, in words. */
  said(): string {
    const { desk, words } = this.bench;
    const [first, ...others] = desk.selected;
    if (!first) {
      return words.of('selected.none');
    }
    const lines = desk.lines.filter(each => each.sourceId === first.id || each.targetId === first.id).length;
    return [text(first, 'said') || text(first, 'label'), text(first, 'said') ? '' : text(first, 'kind'), lines > 0 ? words.of('selected.lines', lines) : '',
      others.length > 0 ? words.of('selected.others', others.length) : ''].filter(each => each).join(', ');
  }

  private async go(id: string | undefined): Promise<void> {
    if (id) {
      await this.viewing.select(id);
    }
  }

  private send(action: Action): Promise<void> {
    return this.bench.desk.dispatch(action);
  }
}
