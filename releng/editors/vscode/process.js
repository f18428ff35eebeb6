// SPDX-License-Identifier: EPL-2.0
// The process of the language server.
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { homedir } = require('node:os');
const { setTimeout } = require('node:timers/promises');

/** How long a process that fails may take to say why, in milliseconds. */
const PATIENCE = 1000;
const said = new WeakMap();

/** Starts a command; rejected where there is none. */
exports.launch = async function (command) {
    const process = spawn(command.replace(/^~(?=[/\\])/, homedir()), ['lsp']);
    process.stderr.on('data', (data) => said.set(process, (said.get(process) ?? '') + data));
    await once(process, 'spawn');
    return process;
};

/** The first that a process said about its end; empty where it said nothing. */
exports.lastWords = async function (process) {
    if (process.exitCode === null || !process.stderr.closed) {
        await Promise.race([once(process, 'close'), setTimeout(PATIENCE)]);
    }
    return (said.get(process) ?? '').trim().split('\n')[0];
};
