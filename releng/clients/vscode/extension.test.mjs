// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { project } from '../project.mjs';
import { Editor } from './editor.mjs';

const LIMIT = { timeout: 60_000 };
const CANVAS = `canvas Bakery "The bakery" {
    segment Guests "People nearby" { role payer }
    channel Shop { direct  reaches Guests in purchase }
}
`;
const NOBODY = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
const ends = [];
let editor;

before(() => {
    const files = project({ after: (end) => ends.push(end) });
    editor = new Editor({ command: '/nowhere/databril', language: 'en' }, files.uri('shop.bmc'), CANVAS);
});

after(async () => {
    await editor.extension.deactivate();
    ends.forEach((end) => end());
});

test('a command that is missing is told, and started once the settings say where it is', LIMIT, async () => {
    await editor.activate();
    assert.match(editor.messages.join(), /no command “\/nowhere\/databril”.*settings/);

    await editor.change({ command: process.env.DATABRIL });
    const codes = (await editor.told((found) => found.length > 0)).map(({ code }) => code?.value ?? code);
    assert.ok(codes.includes('segment-purchases-unrecorded'), codes.join());
});

test('what stands above elements leads to their uses and findings', LIMIT, async () => {
    const lenses = await editor.providers.lenses.provideCodeLenses(editor.document, NOBODY);
    const click = async (title) => {
        const { command, arguments: parts } = lenses.find((lens) => lens.command.title === title).command;
        await editor.commands.get(command)(...parts);
        return editor.executed.at(-1);
    };
    assert.ok(lenses.every(({ command }) => editor.commands.has(command.command)), 'every command is known');

    const uses = await click('used once');
    assert.equal(uses.name, 'editor.action.showReferences');
    assert.deepEqual(uses.parts[2].map(({ range }) => range.start.line), [2]);

    assert.equal((await click('3 findings')).name, 'editor.action.marker.next');
});

test('ignoring a finding leads to the reason', LIMIT, async () => {
    const [diagnostic] = await editor.told((found) => found.length > 0);
    const actions = await editor.providers.actions
        .provideCodeActions(editor.document, diagnostic.range, { diagnostics: [diagnostic] }, NOBODY);
    const ignore = actions.find(({ title }) => title.startsWith('Ignore'));
    const [[, [{ range, newText }]]] = ignore.edit.entries();
    const start = editor.document.offsetAt(range.start);
    editor.document.text = CANVAS.slice(0, start) + newText + CANVAS.slice(start);

    await editor.commands.get(ignore.command.command)(...ignore.command.arguments);
    const { start: from, end: to } = editor.shown.selection;
    assert.equal(editor.document.text.slice(editor.document.offsetAt(from), editor.document.offsetAt(to)), 'What the client says about it');
});

test('another language is spoken at once', LIMIT, async () => {
    await editor.change({ language: 'nl' });
    await editor.told((found) => found.some(({ message }) => message.includes('aankopen')));
});
