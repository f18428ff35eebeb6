// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, test } from 'node:test';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const EDITORS = new URL('../../editors/', import.meta.url);
const read = (path) => readFileSync(new URL(path, EDITORS), 'utf8');
let grammar;

before(async () => {
    const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
    await oniguruma.loadWASM(wasm);
    const registry = new textmate.Registry({
        onigLib: { createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns), createOnigString: (text) => new oniguruma.OnigString(text) },
        loadGrammar: async () => textmate.parseRawGrammar(read('vscode/syntaxes/bmc.tmLanguage.json'), 'bmc.json'),
    });
    grammar = await registry.loadGrammar('source.bmc');
});

/** The innermost scope of every word of a text, as "word scope". */
function coloured(text) {
    let stack = textmate.INITIAL;
    return text.split('\n').flatMap((line) => {
        const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
        stack = ruleStack;
        return tokens.map((token) => ({ word: line.slice(token.startIndex, token.endIndex), scope: token.scopes.at(-1) }));
    });
}

function scopeOf(text, word) {
    const found = coloured(text).find((token) => token.word === word || token.word.trim() === word);
    assert.ok(found, `no ${word} in ${JSON.stringify(coloured(text))}`);
    return found.scope;
}

test('the colours are those of the language as it is', () => {
    execFileSync(process.execPath, [new URL('colours.mjs', EDITORS).pathname, '--check']);
});

test('every word of the language is coloured', () => {
    const language = readFileSync(new URL('../../../bundles/org.databril.dsl/src/org/databril/dsl/Bmc.xtext', import.meta.url), 'utf8')
        .replace(/\/\/.*/g, '').replace(/^(terminal|Name:|Word:)[^;]*;/gm, '');
    const words = new Set([...language.matchAll(/'(\p{L}[\p{L}-]*)'/gu)].map((found) => found[1]));
    assert.ok(words.size > 150, `${words.size} words`);
    for (const word of words) {
        assert.match(scopeOf(`x { ${word} "a" }`, word), /^(keyword|storage|constant)\./, word);
    }
});

test('a word that is part of another is none', () => {
    assert.match(scopeOf('prefers classic', 'classic'), /^variable/);
    assert.match(scopeOf('tags one-time-buyers', 'one-time-buyers'), /^variable/);
    assert.match(scopeOf('uses ^segment', '^segment'), /^variable/);
    assert.match(scopeOf('measures Bread.day', 'day'), /^variable/);
});

test('names of elements stand out, those that are words of the language too', () => {
    assert.match(scopeOf('segment Households "People" {', 'Households'), /^entity\.name/);
    assert.match(scopeOf('attribute day', 'day'), /^entity\.name/);
    assert.match(scopeOf('cost 250 EUR per month', 'cost'), /^(storage|keyword)/);
});

test('texts, comments, dates and numbers', () => {
    assert.match(scopeOf('note "a \\" segment"', 'segment'), /^string/);
    assert.match(scopeOf('"one', 'one'), /^string/);
    assert.equal(coloured('"one\ntwo segment" role').find((token) => token.word.includes('segment')).scope, 'string.quoted.double.bmc');
    assert.match(scopeOf('// segment S', '// segment S'), /^comment/);
    assert.match(scopeOf('/* a\nsegment */ role', 'role'), /^keyword/);
    assert.match(scopeOf('date 2026-10-01', '2026-10-01'), /date/);
    assert.match(scopeOf('driven by Baking 60%', '60%'), /numeric/);
    assert.match(scopeOf('current 93.5', '93.5'), /numeric/);
});

test('every example of the product is coloured without an unknown scope', () => {
    const examples = execFileSync('git', ['ls-files', '*.bmc'], { cwd: new URL('../../../', import.meta.url), encoding: 'utf8' }).trim().split('\n');
    for (const example of examples) {
        const text = readFileSync(new URL('../../../' + example, import.meta.url), 'utf8');
        const plain = coloured(text).filter((token) => token.scope === 'source.bmc' && token.word.trim() !== '');
        assert.deepEqual(plain.map((token) => token.word), [], example);
    }
});

test('VS Code finds what the extension names', () => {
    const extension = JSON.parse(read('vscode/package.json'));
    const { languages, grammars } = extension.contributes;
    assert.equal(JSON.parse(read('vscode/' + grammars[0].path)).scopeName, grammars[0].scopeName);
    assert.equal(grammars[0].language, languages[0].id);
    const { comments, wordPattern } = JSON.parse(read('vscode/' + languages[0].configuration));
    assert.equal(comments.lineComment, '//');
    assert.equal('after-sales bread'.match(new RegExp(wordPattern.pattern, wordPattern.flags))[0], 'after-sales');
    execFileSync(process.execPath, ['--check', new URL('vscode/' + extension.main, EDITORS).pathname]);
});
