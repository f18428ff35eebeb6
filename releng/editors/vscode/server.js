// SPDX-License-Identifier: EPL-2.0
// The process of the language server, and its client.
const { spawn } = require('node:child_process');
const { homedir } = require('node:os');
const { commands, l10n, window, workspace } = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');
const { goToWhatIsToFillIn } = require('./places');

exports.Server = class {
    client;
    #channel;
    #busy = Promise.resolve();

    /** Stops and starts one after the other, however quickly they are asked for. */
    restart() {
        return this.#next(async () => {
            await this.#stop();
            await this.#start();
        });
    }

    stop() {
        return this.#next(() => this.#stop());
    }

    #next(work) {
        this.#busy = this.#busy.then(work, work);
        return this.#busy;
    }

    async #start() {
        const settings = workspace.getConfiguration('databril');
        const command = settings.get('command').replace(/^~(?=[/\\])/, homedir());
        let first;
        try {
            first = await launch(command);
        } catch (failure) {
            tell(command, failure);
            return;
        }
        const process = () => {
            const next = first ?? launch(command);
            first = undefined;
            return Promise.resolve(next);
        };
        this.#channel ??= window.createOutputChannel('Databril');
        this.client = new LanguageClient('databril', 'Databril', process, {
            // a preview of changes and a file of yesterday are no files of the project
            documentSelector: ['file', 'untitled'].map((scheme) => ({ scheme, language: 'bmc' })),
            initializationOptions: { language: settings.get('language') || undefined, showsFindings: true },
            synchronize: { configurationSection: 'databril' },
            middleware: { provideCodeActions: goToWhatIsToFillIn },
            outputChannel: this.#channel,
        });
        await this.client.start();
    }

    async #stop() {
        if (this.client?.needsStop()) {
            await this.client.stop();
        }
        this.client = undefined;
    }
};

function launch(command) {
    return new Promise((started, failed) => {
        const process = spawn(command, ['lsp']);
        process.once('spawn', () => started(process));
        process.once('error', failed);
    });
}

async function tell(command, failure) {
    const settings = l10n.t('Open Settings');
    const message = failure.code === 'ENOENT'
        ? l10n.t('There is no command “{0}”. Install Databril, or say in the settings where it is.', command)
        : l10n.t('“{0}” cannot be started: {1}', command, failure.message);
    if (await window.showErrorMessage(message, settings) === settings) {
        commands.executeCommand('workbench.action.openSettings', 'databril.command');
    }
}
