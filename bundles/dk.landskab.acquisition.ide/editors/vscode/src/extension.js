// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

// Texts of acquisitions in VS Code: starts `landskab acquisition lsp` and hands over what the editor asks.

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

const NOT_STARTED = '“{0}” could not be started, so texts of acquisitions are not checked. '
  + 'Set landskab.command to the program landskab with its folder. ({1})';

let client;

// A batch file of Windows is started by its shell only, which takes a path with spaces in quotes.
function server(command) {
  const isWindows = process.platform === 'win32';
  return {
    command: isWindows ? `"${command}"` : command,
    args: ['acquisition', 'lsp'],
    options: { shell: isWindows }
  };
}

async function start() {
  const command = vscode.workspace.getConfiguration('landskab').get('command') || 'landskab';
  client = new LanguageClient('landskab', 'Landskab', server(command), {
    documentSelector: [{ scheme: 'file', language: 'acquisition' }, { scheme: 'file', pattern: '**/*.landskab' }],
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/*.{acq,landskab}') }
  });
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    vscode.window.showErrorMessage(vscode.l10n.t(NOT_STARTED, command, error.message));
  }
}

async function stop() {
  const running = client;
  client = undefined;
  if (running) {
    await running.stop();
  }
}

async function activate(context) {
  context.subscriptions.push(vscode.workspace.onDidChangeConfiguration(async changed => {
    if (changed.affectsConfiguration('landskab.command')) {
      await stop();
      await start();
    }
  }));
  await start();
}

module.exports = { activate, deactivate: stop };
