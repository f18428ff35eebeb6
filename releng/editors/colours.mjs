// SPDX-License-Identifier: EPL-2.0
// Writes the TextMate grammar of canvas files from the grammar of the language, so that no word is listed twice:
//   node releng/editors/colours.mjs           writes vscode/syntaxes/bmc.tmLanguage.json
//   node releng/editors/colours.mjs --check   says whether it is current
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const GRAMMAR = new URL('../../bundles/org.databril.dsl/src/org/databril/dsl/Bmc.xtext', import.meta.url);
const RESULT = new URL('vscode/syntaxes/bmc.tmLanguage.json', import.meta.url);
const NAME = String.raw`\^?[\p{L}_][\p{L}\p{N}_]*`;
const WORD = String.raw`[\p{L}_][\p{L}\p{N}_]*(?:-[\p{L}\p{N}_]+)*`;

/** The words of the language: those that name an element, the values of enumerations, all others. */
export function wordsOf(grammar) {
    const text = grammar.replace(/\/\/.*/g, '');
    const quoted = (rule) => [...rule.matchAll(/'([^'\\]+)'/g)].map((found) => found[1]).filter((word) => /^\p{L}/u.test(word));
    const rules = text.split(/;\s*$/m).map((rule) => rule.trim());
    const words = { elements: new Set(), values: new Set(), others: new Set() };
    for (const rule of rules) {
        if (/^(terminal|Name:|Word:)/.test(rule)) {
            continue;
        }
        const kind = /^enum /.test(rule) ? words.values : words.others;
        quoted(rule).forEach((word) => kind.add(word));
        for (const named of rule.matchAll(/'(\p{L}+)' Naming/gu)) {
            words.elements.add(named[1]);
        }
    }
    return words;
}

function either(words) {
    const longestFirst = [...words].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
    return String.raw`(?<![\p{L}\p{N}_.^-])(?:${longestFirst.join('|')})(?![\p{L}\p{N}_-])`;
}

function grammarOf(words) {
    const { elements, values, others } = words;
    const text = (quote, name) => ({
        name: `string.quoted.${name}.bmc`, begin: quote, end: quote,
        patterns: [{ name: 'constant.character.escape.bmc', match: String.raw`\\.` }],
    });
    return {
        name: 'Business model canvas', scopeName: 'source.bmc', fileTypes: ['bmc'],
        patterns: [
            { name: 'invalid.illegal.merge-mark.bmc', match: '^(?:<{7}|={7}|>{7}|[|]{7})(?: .*)?$' },
            { name: 'comment.block.bmc', begin: String.raw`/\*`, end: String.raw`\*/` },
            { name: 'comment.line.double-slash.bmc', match: '//.*$' },
            text('"', 'double'), text("'", 'single'),
            { name: 'constant.numeric.date.bmc', match: String.raw`\b\d{4}-\d{2}-\d{2}\b` },
            {
                match: `(${either(elements)})\\s+(${NAME})`,
                captures: { 1: { name: 'keyword.control.element.bmc' }, 2: { name: 'entity.name.type.bmc' } },
            },
            { name: 'keyword.control.element.bmc', match: either(elements) },
            { name: 'variable.other.bmc', match: String.raw`\^${WORD}|(?<=\.)\^?${WORD}` },
            { name: 'keyword.control.bmc', match: either([...others].filter((w) => !elements.has(w) && !values.has(w))) },
            { name: 'constant.language.bmc', match: either([...values].filter((w) => !elements.has(w))) },
            { name: 'constant.numeric.bmc', match: String.raw`(?<![\p{L}\p{N}_])-?\d+(?:\.\d+)?%?` },
            { name: 'variable.other.bmc', match: WORD },
            { name: 'punctuation.section.bmc', match: '[{}()]' },
            { name: 'punctuation.separator.bmc', match: '[,.]' },
        ],
    };
}

export function current() {
    return JSON.stringify(grammarOf(wordsOf(readFileSync(GRAMMAR, 'utf8'))), null, 2) + '\n';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    if (process.argv[2] === '--check') {
        if (readFileSync(RESULT, 'utf8') !== current()) {
            console.error('The colours do not fit the grammar any more: run node releng/editors/colours.mjs');
            process.exit(1);
        }
    } else {
        writeFileSync(RESULT, current());
    }
}
