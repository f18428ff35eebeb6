// SPDX-License-Identifier: EPL-2.0
// Starts the language server of Databril for the canvases that are open.
const { commands, workspace, Position, Uri } = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

let client;

exports.activate = function (context) {
    const settings = workspace.getConfiguration('databril');
    client = new LanguageClient('databril', 'Databril', { command: settings.get('command'), args: ['lsp'] }, {
        documentSelector: [{ language: 'bmc' }],
        initializationOptions: { language: settings.get('language') || undefined },
    });
    // what stands above elements
    context.subscriptions.push(
        commands.registerCommand('databril.showReferences', (uri, { line, character }) =>
            commands.executeCommand('editor.action.findReferences', Uri.parse(uri), new Position(line, character))),
        commands.registerCommand('databril.showFindings', () => commands.executeCommand('workbench.actions.view.problems')));
    return client.start();
};

exports.deactivate = function () {
    return client?.stop();
};
