// SPDX-License-Identifier: EPL-2.0
// The language server: started, stopped, started anew; who cannot start it is told why.
const { commands, l10n, window, workspace } = require('vscode');
const { Client } = require('./client');
const { goToWhatIsToFillIn } = require('./places');
const { lastWords, launch } = require('./process');

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
        const command = settings.get('command');
        let process;
        try {
            process = await launch(command);
        } catch (failure) {
            tell(failure.code === 'ENOENT'
                ? l10n.t('There is no command “{0}”. Install Databril, or say in the settings where it is.', command)
                : l10n.t('“{0}” cannot be started: {1}', command, failure.message));
            return;
        }
        this.client = this.#clientOf(process, command, settings.get('language'));
        try {
            await this.client.start();
        } catch (failure) {
            tell(l10n.t('“{0}” does not serve canvases: {1}', command, await lastWords(process) || failure.message));
        }
    }

    #clientOf(process, command, language) {
        let first = process;
        const next = async () => {
            const server = first ?? await launch(command);
            first = undefined;
            return server;
        };
        this.#channel ??= window.createOutputChannel('Databril');
        return new Client(next, {
            // a preview of changes and a file of yesterday are no files of the project
            documentSelector: ['file', 'untitled'].map((scheme) => ({ scheme, language: 'bmc' })),
            initializationOptions: { language: language || undefined, showsFindings: true },
            synchronize: { configurationSection: 'databril' },
            middleware: { provideCodeActions: goToWhatIsToFillIn },
            outputChannel: this.#channel,
        });
    }

    async #stop() {
        if (this.client?.needsStop()) {
            await this.client.stop();
        }
        this.client = undefined;
    }
};

async function tell(message) {
    const settings = l10n.t('Open Settings');
    if (await window.showErrorMessage(message, settings) === settings) {
        commands.executeCommand('workbench.action.openSettings', 'databril.command');
    }
}
