// SPDX-License-Identifier: EPL-2.0
// A session with the server through the client library that VS Code's extensions are made with.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import protocol from 'vscode-languageserver-protocol/node.js';

export class Session {
    static async start(test, folder, capabilities = {}) {
        const server = spawn(process.env.DATABRIL, ['lsp'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
        const connection = protocol.createProtocolConnection(
            new protocol.StreamMessageReader(server.stdout), new protocol.StreamMessageWriter(server.stdin));
        const session = new Session(server, connection);
        connection.onNotification(protocol.PublishDiagnosticsNotification.type, (told) => session.told(told));
        connection.onRequest(protocol.RegistrationRequest.type, () => undefined);
        connection.listen();
        test.after(() => server.kill());
        const uri = pathToFileURL(folder).toString();
        session.server = await connection.sendRequest(protocol.InitializeRequest.type, {
            processId: process.pid, rootUri: uri, workspaceFolders: [{ uri, name: 'project' }], capabilities,
            initializationOptions: { language: 'en' },
        });
        await connection.sendNotification(protocol.InitializedNotification.type, {});
        return session;
    }

    constructor(process, connection) {
        this.process = process;
        this.connection = connection;
        this.diagnostics = new Map();
        this.waiting = [];
        this.versions = new Map();
    }

    told({ uri, diagnostics }) {
        this.diagnostics.set(uri, diagnostics);
        this.waiting.forEach((look) => look());
    }

    /** The codes told about a file, once they are as wanted. */
    codes(uri, wanted) {
        return new Promise((done) => {
            const look = () => {
                const codes = (this.diagnostics.get(uri) ?? []).map((diagnostic) => diagnostic.code);
                if (wanted(codes)) {
                    this.waiting = this.waiting.filter((other) => other !== look);
                    done(codes);
                }
            };
            this.waiting.push(look);
            look();
        });
    }

    ask(type, parameters) {
        return this.connection.sendRequest(type.type, parameters);
    }

    open(uri, text) {
        this.versions.set(uri, 1);
        return this.connection.sendNotification(protocol.DidOpenTextDocumentNotification.type,
            { textDocument: { uri, languageId: 'bmc', version: 1, text } });
    }

    change(uri, ...contentChanges) {
        this.versions.set(uri, this.versions.get(uri) + 1);
        return this.connection.sendNotification(protocol.DidChangeTextDocumentNotification.type,
            { textDocument: { uri, version: this.versions.get(uri) }, contentChanges });
    }

    /** Ends the session as a client should; how the server ended. */
    async end() {
        const ended = once(this.process, 'exit');
        await this.ask(protocol.ShutdownRequest);
        await this.connection.sendNotification(protocol.ExitNotification.type);
        const [code] = await ended;
        this.connection.dispose();
        return code;
    }
}
