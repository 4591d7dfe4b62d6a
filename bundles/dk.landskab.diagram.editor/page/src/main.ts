// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import 'reflect-metadata';
import { BaseJsonrpcGLSPClient, DiagramLoader } from '@eclipse-glsp/client';
import { awaitServer, connect, Fate } from './connection/socket';
import { takeToken } from './connection/token';
import { createContainer } from './diagram/container';
import { Desk } from './diagram/desk';
import { Stage } from './diagram/stage';
import { Messages } from './panels/messages';
import { theme } from './theme';
import { Words } from './words';
import { Workbench } from './workbench';
import '../style/main.css';


/** Where the page cannot go on: says why, and comes back where it may. */
async function ended(fate: Fate, token: string, words: Words, messages: Messages): Promise<void> {
  if (fate !== 'lost') {
    messages.stop(words.of(`connection.${fate}`));
  } else if (await awaitServer(token, seconds => messages.stop(words.of('connection.lost', seconds)))) {
    window.location.reload();
  } else {
    messages.stop(words.of('connection.refused'));
  }
}

async function start(): Promise<void> {
  theme.apply();
  const token = takeToken(window);
  const words = await Words.fetch();
  document.documentElement.lang = words.language;
  const messages = new Messages(words);
  try {
    const connectionProvider = await connect(token, fate => void ended(fate, token, words, messages));
    const client = new BaseJsonrpcGLSPClient({ id: 'landskab', connectionProvider });
    const diagram = new URLSearchParams(window.location.search).get('diagram') ?? '';
    const stage = new Stage();
    const container = createContainer(client, diagram);
    const workbench = new Workbench({ desk: new Desk(container), words, messages, stage, token });
    await container.get(DiagramLoader).load({ enableNotifications: false });
    await workbench.ready();
  } catch (reason) {
    if (reason === 'lost' || reason === 'refused') {
      await ended(reason, token, words, messages);
    } else {
      messages.stop(words.of('connection.fault', reason instanceof Error ? reason.message : String(reason)));
      throw reason;
    }
  }
}

void start();
