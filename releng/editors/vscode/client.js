// SPDX-License-Identifier: EPL-2.0
// A client that is silent but while its server runs: that a start fails is told once, by who starts it.
const { l10n } = require('vscode');
const { CloseAction, LanguageClient } = require('vscode-languageclient/node');

exports.Client = class extends LanguageClient {
    #runs = false;
    #usual = this.createDefaultErrorHandler();

    constructor(process, options) {
        super('databril', 'Databril', process, {
            ...options,
            initializationFailedHandler: () => false,
            errorHandler: {
                error: (...failure) => this.#usual.error(...failure),
                closed: () => (this.#runs ? this.#usual.closed() : { action: CloseAction.DoNotRestart, handled: true }),
            },
        });
    }

    async start() {
        await super.start();
        if (!this.isRunning()) {
            // the library does not tell of one that ended meanwhile
            throw new Error(l10n.t('it ended without a word'));
        }
        this.#runs = true;
    }

    /** One whose start failed has nothing to stop. */
    async stop(patience) {
        if (this.#runs) {
            this.#runs = false;
            await super.stop(patience);
        }
    }

    /** All of it is in the output. */
    error(message, data, show) {
        super.error(message, data, this.#runs ? show : false);
    }
};
