// SPDX-License-Identifier: EPL-2.0
// So much of VS Code that its extension and the library it talks to the server with can run; what happens to it is kept.
import Module from 'node:module';
import * as things from './things.mjs';

const DISPOSABLE = { dispose() {} };
const EXTENSION = new URL('../../editors/vscode/extension.js', import.meta.url).pathname;

/** What nobody looks at: may be called, made, extended and asked for parts. */
function anything() {
    return new Proxy(class { dispose() {} }, {
        get: (target, key) => {
            const known = key in target || typeof key === 'symbol' || key === 'then';
            return known ? target[key] : (target[key] = anything());
        },
        apply: () => DISPOSABLE,
    });
}

/** Parts that are known, along with anything else. */
const along = (parts) => new Proxy(parts, { get: (target, key) => (key in target ? target[key] : (target[key] = anything())) });

/** An editor with one document and some settings. */
export class Editor {
    commands = new Map();
    executed = [];
    messages = [];
    providers = {};
    #diagnostics = new Map();
    #changed = [];
    #waiting = [];

    constructor(settings, uri, text) {
        this.settings = settings;
        this.document = new things.Document(uri, text);
        this.shown = { document: this.document, revealRange() {} };
        const [load, vscode] = [Module._load, this.#api()];
        Module._load = (request, ...rest) => (request === 'vscode' ? vscode : load(request, ...rest));
        this.extension = Module.createRequire(EXTENSION)(EXTENSION);
    }

    #api() {
        return along({
            ...things,
            version: '1.100.0',
            env: { language: 'en', appName: 'test' },
            l10n: { t: (text, ...parts) => text.replace(/\{(\d)\}/g, (_, index) => parts[index]) },
            commands: this.#commands(),
            languages: this.#languages(),
            window: this.#window(),
            workspace: this.#workspace(),
        });
    }

    #commands() {
        return {
            registerCommand: (name, run) => (this.commands.set(name, run), DISPOSABLE),
            executeCommand: async (name, ...parts) => void this.executed.push({ name, parts }),
        };
    }

    #languages() {
        const isOf = ({ scheme, languageId }) => (filter) => filter.scheme === scheme && filter.language === languageId;
        const provide = (kind) => (selector, provider) => (this.providers[kind] = provider, DISPOSABLE);
        return along({
            match: (selector, { uri, languageId }) => (selector.some(isOf({ scheme: uri.scheme, languageId })) ? 10 : 0),
            createDiagnosticCollection: () => ({ ...DISPOSABLE, set: (uri, found) => this.#told(uri, found), delete() {}, clear() {} }),
            registerCodeLensProvider: provide('lenses'),
            registerCodeActionsProvider: provide('actions'),
        });
    }

    #window() {
        return along({
            showErrorMessage: async (message) => void this.messages.push(message),
            showTextDocument: async () => this.shown,
            createOutputChannel: () => ({ ...DISPOSABLE, append() {}, appendLine() {}, show() {} }),
        });
    }

    #workspace() {
        const all = { databril: this.settings };
        return along({
            textDocuments: [this.document],
            notebookDocuments: [],
            workspaceFolders: undefined,
            getConfiguration: (section) => ({ get: (key) => (section ? all[section]?.[key] : all[key]) }),
            onDidChangeConfiguration: (listener) => (this.#changed.push(listener), DISPOSABLE),
        });
    }

    activate() {
        return this.extension.activate({ subscriptions: [] });
    }

    change(settings) {
        Object.assign(this.settings, settings);
        const affectsConfiguration = (key) => Object.keys(settings).some((name) => `databril.${name}`.startsWith(key));
        return Promise.all(this.#changed.map((listener) => listener({ affectsConfiguration })));
    }

    #told(uri, found) {
        this.#diagnostics.set(uri.toString(), found);
        this.#waiting.forEach((look) => look());
    }

    /** What is told of the document, once it is as wanted. */
    told(wanted) {
        return new Promise((done) => {
            const look = () => {
                const found = this.#diagnostics.get(this.document.uri.toString()) ?? [];
                if (wanted(found)) {
                    done(found);
                }
            };
            this.#waiting.push(look);
            look();
        });
    }
}
