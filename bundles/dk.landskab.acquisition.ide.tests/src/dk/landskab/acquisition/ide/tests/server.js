#!/usr/bin/env node
// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

// A language server that answers everything with nothing, and writes its arguments and what it was sent beside itself.

const fs = require('fs');

const lines = [process.argv.slice(2).join(' ')];
let received = Buffer.alloc(0);

function take(message) {
  lines.push(message.method + (message.params && message.params.locale ? ' ' + message.params.locale : ''));
  fs.writeFileSync(__filename + '.log', lines.join('\n'));
  if (message.method === 'exit') {
    process.exit(0);
  }
  if (message.id !== undefined) {
    const answer = JSON.stringify({ jsonrpc: '2.0', id: message.id,
      result: message.method === 'initialize' ? { capabilities: {} } : null });
    process.stdout.write(`Content-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}`);
  }
}

process.stdin.on('data', data => {
  received = Buffer.concat([received, data]);
  for (;;) {
    const head = received.indexOf('\r\n\r\n');
    const length = head < 0 ? NaN : Number(/Content-Length: (\d+)/i.exec(received.toString('latin1', 0, head))[1]);
    if (!(received.length >= head + 4 + length)) {
      return;
    }
    take(JSON.parse(received.toString('utf8', head + 4, head + 4 + length)));
    received = received.subarray(head + 4 + length);
  }
});
