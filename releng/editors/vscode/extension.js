// SPDX-License-Identifier: EPL-2.0
// The language server for the canvases that are open, and what the editor has to do for it.
const { commands, workspace } = require('vscode');
const { register } = require('./places');
const { Server } = require('./server');

const server = new Server();

exports.activate = function (context) {
    context.subscriptions.push(
        ...register(server),
        commands.registerCommand('databril.restart', () => server.restart()),
        workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('databril.command') && server.restart()));
    return server.restart();
};

exports.deactivate = () => server.stop();
