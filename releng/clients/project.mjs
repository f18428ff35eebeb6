// SPDX-License-Identifier: EPL-2.0
// A project on disk to try clients with.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const CANVAS = `canvas Bakery "The bakery" uses Data {
    segment Guests "People nearby" { role payer }
    channel Shop { direct  reaches Guests in purchase }
    stream Sales { from Gests  recorded in Till }
    resource Oven { physical cost 250 EUR per month }
}
`;
export const LANDSCAPE = `landscape Data {
    source Till "Shop till" { application }
}
`;

/** Writes the files into a folder. */
export function write(folder) {
    writeFileSync(join(folder, 'databril.toml'), '');
    writeFileSync(join(folder, 'bakery.bmc'), CANVAS);
    writeFileSync(join(folder, 'data.bmc'), LANDSCAPE);
}

/** A folder with two files; deleted when the test is over. */
export function project(test) {
    const folder = mkdtempSync(join(tmpdir(), 'databril-client-'));
    test.after(() => rmSync(folder, { recursive: true, force: true }));
    write(folder);
    return { folder, file: (name) => join(folder, name), uri: (name) => pathToFileURL(join(folder, name)).toString() };
}

/** The position of a word in a text, and some characters into it. */
export function position(text, word, into = 0) {
    const offset = text.indexOf(word) + into;
    const before = text.slice(0, offset).split('\n');
    return { line: before.length - 1, character: before.at(-1).length };
}
