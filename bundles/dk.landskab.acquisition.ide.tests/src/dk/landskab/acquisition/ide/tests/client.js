// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

// Runs the client for VS Code without VS Code: a module "vscode" that has everything and does nothing, but for what the
// client asks it about. Arguments: the client, the command that it is told to start.

const Module = require('module');

const [, , extension, command] = process.argv;
const told = [];

// Whatever is asked of it, it gives something that can be called, constructed and asked again.
function anything(known) {
  return new Proxy(function () {}, {
    get: (target, name) => name in known ? known[name] : typeof name === 'symbol' || name === 'then' ? undefined
      : name === 'prototype' ? target.prototype : known[name] = anything({}),
    apply: () => anything({}),
    construct: () => anything({})
  });
}

const vscode = anything({
  version: '1.100.0',
  env: anything({ language: 'da', appName: 'none' }),
  l10n: { t: (text, ...values) => text.replace(/\{(\d)\}/g, (all, index) => values[index]) },
  window: anything({ showErrorMessage: text => Promise.resolve(told.push(text)) }),
  workspace: anything({
    workspaceFolders: undefined,
    textDocuments: [],
    notebookDocuments: [],
    getConfiguration: () => ({ get: key => key === 'command' ? command : undefined }),
  })
});

const load = Module._load;
Module._load = (name, ...rest) => name === 'vscode' ? vscode : load(name, ...rest);

const client = require(extension);
client.activate({ subscriptions: [] }).then(() => client.deactivate()).then(() => {
  console.log(told.length === 0 ? 'done' : 'told: ' + told.join('\n'));
  process.exit(0);
});
