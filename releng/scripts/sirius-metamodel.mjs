#!/usr/bin/env node
// SPDX-License-Identifier: EPL-2.0
//
// Writes down what the viewpoint specification uses of Sirius's metamodels, for the test that has no Sirius:
//
//     node releng/scripts/sirius-metamodel.mjs <checkout of eclipse-sirius/sirius-desktop>
//
// To be run again when the specification uses an element, attribute or word that it did not use before.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const specification = join(root, 'bundles/org.databril.sirius/description/databril.odesign');
const list = join(root, 'tests/org.databril.sirius.tests/resources/org/databril/sirius/metamodel.txt');
const metamodels = {
    viewpoint: 'plugins/org.eclipse.sirius.model/model/viewpoint.ecore',
    diagram: 'plugins/org.eclipse.sirius.diagram.model/model/diagram.ecore',
    table: 'plugins/org.eclipse.sirius.table.model/model/table.ecore',
    tree: 'plugins/org.eclipse.sirius.tree.model/model/tree.ecore',
};

/** The elements of an XML text as a tree; enough for what Eclipse writes. */
function parse(xml) {
    const top = { name: '', attributes: {}, children: [] };
    const stack = [top];
    for (const [, close, name, inside, empty] of xml.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
        .matchAll(/<(\/?)([\w:.]+)((?:\s+[\w:.]+="[^"]*")*)\s*(\/?)>/g)) {
        if (close) {
            stack.pop();
            continue;
        }
        const element = { name, attributes: {}, children: [] };
        for (const [, key, value] of inside.matchAll(/([\w:.]+)="([^"]*)"/g)) element.attributes[key] = value;
        stack.at(-1).children.push(element);
        if (!empty) stack.push(element);
    }
    return top.children[0];
}

const packages = new Map(); // namespace -> path
const classes = new Map(); // path -> class
const enums = new Map(); // path -> literals

function read(folder, key) {
    const model = parse(readFileSync(join(folder, metamodels[key]), 'utf8'));
    // #//description/Layer, or ../../org.eclipse.sirius.model/model/viewpoint.ecore#//description/Layer
    const path = reference => {
        const [file, inside] = reference.split(' ').at(-1).split('#//');
        const start = file === '' ? key : file.replace(/.*\/(\w+)\.ecore$/, '$1');
        return inside === undefined ? undefined : `${start}.${inside.replaceAll('/', '.')}`;
    };
    const walk = (element, at) => {
        packages.set(element.attributes.nsURI, at);
        for (const child of element.children) {
            const name = `${at}.${child.attributes.name}`;
            const type = child.attributes['xsi:type'];
            if (child.name === 'eSubpackages') walk(child, name);
            else if (type === 'ecore:EEnum') {
                enums.set(name, child.children.filter(literal => literal.name === 'eLiterals')
                    .map(literal => literal.attributes.literal ?? literal.attributes.name));
            } else if (type === 'ecore:EClass') {
                const supers = (child.attributes.eSuperTypes ?? '').replaceAll('ecore:EClass ', '').split(' ').filter(Boolean);
                classes.set(name, {
                    abstract: child.attributes.abstract === 'true' || child.attributes.interface === 'true',
                    supers: supers.map(path).filter(Boolean),
                    features: child.children.filter(feature => feature.name === 'eStructuralFeatures').map(feature => ({
                        name: feature.attributes.name,
                        type: path(feature.attributes.eType ?? '') ?? feature.attributes.eType ?? 'EJavaObject',
                        reference: feature.attributes['xsi:type'] === 'ecore:EReference',
                        containment: feature.attributes.containment === 'true',
                        many: feature.attributes.upperBound === '-1',
                        required: feature.attributes.lowerBound === '1' && feature.attributes.defaultValueLiteral === undefined,
                        derived: feature.attributes.derived === 'true' || feature.attributes.changeable === 'false',
                    })),
                });
            }
        }
    };
    walk(model, key);
}

function allFeatures(name, seen = new Set()) {
    const known = classes.get(name);
    if (!known || seen.has(name)) return [];
    seen.add(name);
    return [...known.features, ...known.supers.flatMap(one => allFeatures(one, seen))];
}

/** All classes and enumerations that the specification uses or has a reference to. */
function used() {
    const design = parse(readFileSync(specification, 'utf8'));
    const namespaces = Object.fromEntries(Object.entries(design.attributes).filter(([key]) => key.startsWith('xmlns:'))
        .map(([key, uri]) => [key.slice('xmlns:'.length), packages.get(uri)]));
    const kept = new Set();
    const keep = name => {
        if (!classes.has(name) || kept.has(name)) return;
        kept.add(name);
        classes.get(name).supers.forEach(keep);
    };
    const typed = name => { const [prefix, type] = name.split(':'); return `${namespaces[prefix]}.${type}`; };
    const walk = (element, type) => {
        keep(type);
        for (const child of element.children) {
            const feature = allFeatures(type).find(one => one.name === child.name);
            const own = child.attributes['xsi:type'] ? typed(child.attributes['xsi:type']) : feature?.type;
            if (feature) keep(feature.type);
            if (own) walk(child, own);
        }
        for (const key of Object.keys(element.attributes)) {
            const feature = allFeatures(type).find(one => one.name === key);
            if (feature?.reference) keep(feature.type);
        }
    };
    walk(design, typed(design.name));
    return kept;
}

function describe(feature) {
    const flags = ['many', 'containment', 'reference', 'required', 'derived'].filter(flag => feature[flag]);
    return `    ${[feature.name, feature.type.replace(/.*#\/\//, ''), ...flags].join(' ')}`;
}

const folder = process.argv[2];
if (!folder) {
    console.error('Usage: node releng/scripts/sirius-metamodel.mjs <checkout of eclipse-sirius/sirius-desktop>');
    process.exit(2);
}
Object.keys(metamodels).forEach(key => read(folder, key));
const kept = [...used()].sort();
const lines = ['# What the viewpoint specification uses of the metamodels of Sirius, written by releng/scripts/sirius-metamodel.mjs.'];
const within = new Set(kept.map(name => name.replace(/\.\w+$/, '')));
for (const [uri, path] of packages) if (within.has(path)) lines.push(`package ${path} ${uri}`);
const wanted = new Set();
for (const name of kept) {
    const { abstract, supers, features } = classes.get(name);
    lines.push(`${abstract ? 'abstract' : 'class'} ${[name, ...supers.filter(one => kept.includes(one))].join(' ')}`);
    features.forEach(feature => { lines.push(describe(feature)); wanted.add(feature.type); });
}
for (const [name, literals] of enums) if (wanted.has(name)) lines.push(`enum ${name} ${literals.join(' ')}`);
writeFileSync(list, `${lines.join('\n')}\n`);
console.log(`${kept.length} classes in ${list}`);
