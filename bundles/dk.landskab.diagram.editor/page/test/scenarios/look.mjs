// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
// The page shows what the export shows: each shape of it in its colours, each word in its size, and nothing more.
import assert from 'node:assert/strict';

/** The picture that the server writes of a diagram, asked for beside the page. Runs in the page. */
function exported(diagram) {
  return new Promise((resolve, reject) => {
    const token = sessionStorage.getItem('landskab.token');
    const socket = new WebSocket(`ws://${location.host}/glsp`, ['landskab', `token.${token}`]);
    const send = message => socket.send(JSON.stringify({ jsonrpc: '2.0', ...message }));
    const act = action => send({ method: 'process', params: { clientId: 'export', action } });
    socket.onerror = reject;
    socket.onopen = () => {
      send({ id: 1, method: 'initialize', params: { applicationId: 'export', protocolVersion: '1.0.0' } });
      send({ id: 2, method: 'initializeClientSession', params: { clientSessionId: 'export', diagramType: 'landskab', clientActionKinds: [] } });
      act({ kind: 'requestModel', requestId: 'model', options: { sourceUri: diagram } });
    };
    socket.onmessage = ({ data }) => {
      const action = JSON.parse(data).params?.action;
      if (action?.responseId === 'model') {
        act({ kind: 'landskab.requestSvg', requestId: 'svg', theme: 'light' });
      } else if (action?.responseId === 'svg') {
        socket.close();
        resolve(action.svg);
      }
    };
  });
}

/** What is painted, shape by shape, in the colours for light. Runs in the page. */
function painted(svg) {
  const light = colour => (/#[0-9A-Fa-f]{6}/.exec(colour ?? '') ?? ['none'])[0];
  return [...svg.querySelectorAll('rect, ellipse, path, text')].filter(each => !each.matches('.ring, .reach, .glow'))
    .map(each => [each.tagName, light(each.getAttribute('fill')), light(each.getAttribute('stroke')),
      (each.getAttribute('stroke-dasharray') ?? '').replaceAll('.0', ''), each.getAttribute('font-size') ?? '', each.getAttribute('font-weight') ?? '',
      each.tagName === 'text' ? each.textContent : ''].join(' | '));
}

/** What is in the first list more often than in the second. */
function surplus(some, others) {
  const left = [...others];
  return some.filter(each => {
    const at = left.indexOf(each);
    return at < 0 || !left.splice(at, 1);
  });
}

export default async ({ open, more: [diagram] }) => {
  const editor = await open();
  await editor.show(diagram);
  const { page } = editor;
  const shown = await page.locator('.stage svg.diagram').evaluate(painted);
  await editor.panel(4);
  const legend = await page.locator('.legend .on-screen').evaluate(painted);
  const svg = await page.evaluate(exported, diagram);
  const wanted = await page.evaluate(`(${painted})(new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml'))`);
  assert.ok(shown.length > 5, 'hardly anything is drawn');
  assert.deepEqual(surplus([...shown, ...legend], wanted), []);
  const beside = surplus(wanted, [...shown, ...legend]);
  // The title and the lines below it, and the ground, are the page's own.
  assert.deepEqual(beside.filter(each => !/^text \| #\w+ \| none \|  \| (20|13) \| /.test(each) && !each.startsWith('rect | #FFFFFF')), []);
  assert.ok(beside.length <= 8, beside.join('\n'));
  const stage = await page.locator('.stage').boundingBox();
  const drawing = await page.locator('.stage svg.diagram > g').boundingBox();
  assert.ok(Math.abs(drawing.x + drawing.width / 2 - stage.x - stage.width / 2) < 40, 'it is not in the middle');
};
