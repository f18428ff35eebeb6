// SPDX-License-Identifier: EPL-2.0
// The things of VS Code that extensions make and read: places, documents, changes, events.

export class Position {
    constructor(line, character) {
        Object.assign(this, { line, character });
    }
}

export class Range {
    constructor(...at) {
        [this.start, this.end] = at.length === 2 ? at : [new Position(at[0], at[1]), new Position(at[2], at[3])];
    }

    get isEmpty() {
        return this.start.line === this.end.line && this.start.character === this.end.character;
    }
}

export class Uri {
    static parse(text) {
        return new Uri(text);
    }

    constructor(text) {
        const path = new URL(text).pathname;
        Object.assign(this, { text, scheme: text.slice(0, text.indexOf(':')), path, fsPath: path });
    }

    toString() {
        return this.text;
    }
}

export class Document {
    constructor(uri, text) {
        Object.assign(this, { uri: Uri.parse(uri), text, languageId: 'bmc', version: 1 });
    }

    getText() {
        return this.text;
    }

    offsetAt({ line, character }) {
        return this.text.split('\n').slice(0, line).reduce((sum, each) => sum + each.length + 1, character);
    }

    positionAt(offset) {
        const lines = this.text.slice(0, offset).split('\n');
        return new Position(lines.length - 1, lines.at(-1).length);
    }
}

export class WorkspaceEdit {
    files = new Map();

    set(uri, edits) {
        this.files.set(uri, edits.map((edit) => edit[0] ?? edit));
    }

    entries() {
        return [...this.files];
    }
}

export class EventEmitter {
    #listeners = new Set();
    event = (listener) => (this.#listeners.add(listener), { dispose: () => this.#listeners.delete(listener) });

    fire(what) {
        this.#listeners.forEach((listener) => listener(what));
    }

    dispose() {
        this.#listeners.clear();
    }
}

export class CancellationTokenSource {
    token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };

    cancel() {}

    dispose() {}
}

export class Location {
    constructor(uri, range) {
        Object.assign(this, { uri, range });
    }
}

export class TextEdit {
    constructor(range, newText) {
        Object.assign(this, { range, newText });
    }
}

export class CodeAction {
    constructor(title, kind) {
        Object.assign(this, { title, kind });
    }
}

export class CodeLens {
    constructor(range) {
        this.range = range;
    }
}

export class Diagnostic {
    constructor(range, message) {
        Object.assign(this, { range, message });
    }
}

export { Range as Selection };
