// SPDX-License-Identifier: EPL-2.0
// Starts the language server of Databril for the canvases that are open.
const { workspace } = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

let client;

exports.activate = function () {
    const settings = workspace.getConfiguration('databril');
    client = new LanguageClient('databril', 'Databril', { command: settings.get('command'), args: ['lsp'] }, {
        documentSelector: [{ language: 'bmc' }],
        synchronize: { fileEvents: workspace.createFileSystemWatcher('**/{*.bmc,databril.toml}') },
        initializationOptions: { language: settings.get('language') || undefined },
    });
    return client.start();
};

exports.deactivate = function () {
    return client?.stop();
};
