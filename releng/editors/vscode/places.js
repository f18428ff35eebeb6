// SPDX-License-Identifier: EPL-2.0
// Leads to places in texts, from what stands above elements and after quick fixes.
const { commands, window, Position, Range, Selection, Uri } = require('vscode');

/** The commands that lead to places. */
exports.register = (server) => [
    commands.registerCommand('databril.showReferences', (uri, position) => showReferences(server.client, uri, position)),
    commands.registerCommand('databril.showFindings', showFindings),
    commands.registerCommand('databril.fillIn', fillIn),
];

async function showReferences(client, uri, position) {
    const found = await client.sendRequest('textDocument/references',
        { textDocument: { uri }, position, context: { includeDeclaration: false } });
    await commands.executeCommand('editor.action.showReferences', Uri.parse(uri), positionOf(position),
        await client.protocol2CodeConverter.asReferences(found));
}

async function showFindings(uri, position) {
    const place = positionOf(position);
    await window.showTextDocument(Uri.parse(uri), { selection: new Range(place, place) });
    await commands.executeCommand('editor.action.marker.next');
}

function positionOf({ line, character }) {
    return new Position(line, character);
}

/** Middleware: a quick fix that writes a line with a text, such as the reason for ignoring a finding, leads to that text. */
exports.goToWhatIsToFillIn = async (document, range, context, token, next) => {
    const actions = await next(document, range, context, token);
    actions?.filter((action) => action.edit && !action.command).forEach((action) => {
        for (const [uri, edits] of action.edit.entries()) {
            const written = edits.find((edit) => edit.range.isEmpty && /\n.*"/.test(edit.newText));
            if (written) {
                action.command = { title: action.title, command: 'databril.fillIn', arguments: [uri, written] };
            }
        }
    });
    return actions;
};

async function fillIn(uri, { range, newText }) {
    const editor = await window.showTextDocument(uri);
    const start = editor.document.offsetAt(range.start);
    const [from, to] = [newText.indexOf('"') + 1, newText.lastIndexOf('"')].map((at) => editor.document.positionAt(start + at));
    editor.selection = new Selection(from, to);
    editor.revealRange(editor.selection);
}
