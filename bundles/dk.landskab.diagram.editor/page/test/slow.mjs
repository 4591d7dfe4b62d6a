// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
//
// A machine that is busy, so that what depends on time shows itself: each message between page and server is late by up to
// some milliseconds, and the page computes ever so slowly.

/** Passes messages on in their order, each after a while. */
function late(most, pass) {
  let before = Promise.resolve();
  return message => {
    before = before.then(() => new Promise(resolve => { setTimeout(resolve, Math.random() * most); })).then(() => pass(message));
  };
}

export async function slowDown(page, { late: most, times }) {
  if (most > 0) {
    await page.routeWebSocket(/glsp/, route => {
      const server = route.connectToServer();
      route.onMessage(late(most, message => server.send(message)));
      server.onMessage(late(most, message => route.send(message)));
    });
  }
  if (times > 1) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: times });
  }
}

/** What LANDSKAB_SLOW says, as in 200x4: late by up to 200 ms, four times as slow. */
export function asked(text = '') {
  const [late, times] = text.split('x').map(Number);
  return { late: late || 0, times: times || 1 };
}
