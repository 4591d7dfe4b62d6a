// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
import { createWebSocketConnection, wrap } from '@eclipse-glsp/client';

type Connection = ReturnType<typeof createWebSocketConnection>;

/** The landscape was closed for good. */
const CLOSED = 4410;

/** What became of a connection. */
export type Fate = 'closed' | 'refused' | 'lost';

function open(token: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://${location.host}/glsp`, ['landskab', `token.${token}`]);
    socket.onopen = () => resolve(socket);
    socket.onerror = () => reject(new Error('no connection'));
  });
}

/** Whether the server is there, whatever it says of us. */
async function answers(): Promise<boolean> {
  try {
    return (await fetch('index.html', { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/**
 * Connects to the server of this page.
 *
 * @param ended told once, when a connection that was there is there no more
 * @throws Fate where there is none
 */
export async function connect(token: string, ended: (fate: Fate) => void): Promise<Connection> {
  let socket: WebSocket;
  try {
    socket = await open(token);
  } catch {
    throw (await answers()) ? 'refused' : 'lost';
  }
  const wrapped = wrap(socket);
  const connection = createWebSocketConnection(wrapped);
  socket.addEventListener('close', event => ended(event.code === CLOSED ? 'closed' : 'lost'));
  return connection;
}

/** Tries until the server answers again, ever less often; false where it does not know our token. */
export async function awaitServer(token: string, trying: (seconds: number) => void): Promise<boolean> {
  for (let seconds = 1; ; seconds = Math.min(15, seconds * 2)) {
    trying(seconds);
    await new Promise(resolve => setTimeout(resolve, seconds * 1000));
    try {
      (await open(token)).close();
      return true;
    } catch {
      if (await answers()) {
        return false;
      }
    }
  }
}
