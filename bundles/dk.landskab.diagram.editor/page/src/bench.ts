// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { Desk } from './diagram/desk';
import { Stage } from './diagram/stage';
import { Messages } from './panels/messages';
import { Words } from './words';

/** What all panels and gestures work with. */
export interface Bench {
  readonly desk: Desk;
  readonly words: Words;
  readonly messages: Messages;
  readonly stage: Stage;
  readonly token: string;
}
