// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import protocol from 'vscode-languageserver-protocol/node.js';
import { CANVAS, LANDSCAPE, position, project } from '../project.mjs';
import { Session } from './session.mjs';

const LIMIT = { timeout: 60_000 };

async function opened(t, capabilities) {
    const files = project(t);
    const session = await Session.start(t, files.folder, capabilities);
    await session.open(files.uri('bakery.bmc'), CANVAS);
    await session.codes(files.uri('bakery.bmc'), (codes) => codes.includes('unresolved'));
    const at = (word, into) => ({ textDocument: { uri: files.uri('bakery.bmc') }, position: position(CANVAS, word, into) });
    return { files, session, at, uri: files.uri('bakery.bmc') };
}

// Most tests only ask, and share a session.
const ends = [];
let shared;

after(() => ends.forEach((end) => end()));

before(async () => {
    shared = await opened({ after: (end) => ends.push(end) }, { textDocument: { completion: { completionItem: { snippetSupport: true } } } });
}, LIMIT);

test('the server says what it can do', LIMIT, async () => {
    const { session } = shared;
    const { capabilities } = session.server;
    for (const provider of ['completionProvider', 'hoverProvider', 'definitionProvider', 'referencesProvider', 'renameProvider',
        'documentSymbolProvider', 'workspaceSymbolProvider', 'foldingRangeProvider', 'semanticTokensProvider', 'codeActionProvider',
        'documentFormattingProvider', 'documentRangeFormattingProvider', 'documentLinkProvider', 'inlayHintProvider', 'codeLensProvider']) {
        assert.ok(capabilities[provider], provider);
    }
});

test('errors and findings are told while people type, of other files too', LIMIT, async (t) => {
    const { files, session, uri } = await opened(t);
    const start = position(CANVAS, 'Gests');
    await session.change(uri, { range: { start, end: { ...start, character: start.character + 5 } }, text: 'Guests' });
    await session.codes(uri, (codes) => codes.length > 0 && !codes.includes('unresolved'));

    await session.open(files.uri('data.bmc'), LANDSCAPE.replace('Till', 'Register'));
    await session.codes(uri, (codes) => codes.includes('unresolved'));
});

test('references are proposed by name and label', LIMIT, async () => {
    const { session, at } = shared;
    const list = await session.ask(protocol.CompletionRequest, at('Gests'));
    const guests = list.items.find((item) => item.label === 'Guests');
    assert.match(guests.detail, /People nearby/);
    assert.match(guests.filterText, /Guests.*People nearby|People nearby.*Guests/);

    const elements = await session.ask(protocol.CompletionRequest, at('    resource'));
    const segment = elements.items.find((item) => item.label === 'segment');
    assert.equal(segment.insertTextFormat, protocol.InsertTextFormat.Snippet);
    assert.match(segment.textEdit.newText, /^segment \$\{1:Name}/);
});

test('hover tells about an element', LIMIT, async () => {
    const { session, at } = shared;
    const hover = await session.ask(protocol.HoverRequest, at('Till }'));
    assert.match(JSON.stringify(hover.contents), /Shop till/);
});

test('definition and references lead to other files', LIMIT, async () => {
    const { files, session, at, uri } = shared;
    const definition = [await session.ask(protocol.DefinitionRequest, at('Till }'))].flat()[0];
    assert.equal(definition.uri ?? definition.targetUri, files.uri('data.bmc'));

    const references = await session.ask(protocol.ReferencesRequest, { ...at('Till }'), context: { includeDeclaration: true } });
    assert.deepEqual(references.map((reference) => reference.uri).sort(), [uri, files.uri('data.bmc')].sort());
});

test('a name is changed in every file', LIMIT, async () => {
    const { files, session, at, uri } = shared;
    const edit = await session.ask(protocol.RenameRequest, { ...at('Till }'), newName: 'Register' });
    const touched = edit.changes ? Object.keys(edit.changes) : edit.documentChanges.map((change) => change.textDocument.uri);
    assert.deepEqual([...new Set(touched)].sort(), [uri, files.uri('data.bmc')].sort());
});

test('a file is laid out', LIMIT, async () => {
    const { session, uri } = shared;
    const edits = await session.ask(protocol.DocumentFormattingRequest,
        { textDocument: { uri }, options: { tabSize: 4, insertSpaces: true } });
    assert.ok(edits.length > 0);
    assert.ok(edits.every((edit) => edit.newText.trim() === ''), 'only white space changes');
});

test('what a name misses can be created', LIMIT, async () => {
    const { session, at, uri } = shared;
    const { position: start } = at('Gests');
    const diagnostics = session.diagnostics.get(uri).filter((diagnostic) => diagnostic.code === 'unresolved');
    const actions = await session.ask(protocol.CodeActionRequest,
        { textDocument: { uri }, range: { start, end: start }, context: { diagnostics } });
    const titles = actions.map((action) => action.title);
    assert.ok(titles.includes('Replace “Gests” with “Guests”'), titles.join('; '));
    assert.ok(titles.includes('Create the customer segment “Gests” in Bakery'), titles.join('; '));
    assert.deepEqual(actions[0].diagnostics, diagnostics);
});

test('lenses and hints are shown', LIMIT, async () => {
    const { session, uri } = shared;
    const lenses = await session.ask(protocol.CodeLensRequest, { textDocument: { uri } });
    assert.ok(lenses.some((lens) => lens.command.title === 'used once'));

    const hints = await session.ask(protocol.InlayHintRequest,
        { textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } });
    assert.deepEqual(hints.map((hint) => hint.label), ['= € 3,000 a year']);
});

test('a text with mistakes is served too', LIMIT, async (t) => {
    const { session, uri } = await opened(t);
    const text = CANVAS.replace('direct ', 'nonsense nonsense\n        ').replace('purchase }', '');
    await session.change(uri, { text });
    await session.codes(uri, (codes) => codes.includes('syntax'));
    const list = await session.ask(protocol.CompletionRequest, { textDocument: { uri }, position: position(text, 'Guests in') });
    assert.ok(list.items.some((item) => item.label === 'Guests'));
});

test('the server ends when it is told to', LIMIT, async (t) => {
    const { session } = await opened(t);
    assert.equal(await session.end(), 0);
});
