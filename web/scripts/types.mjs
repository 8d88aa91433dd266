// Writes src/dossier.ts, the types of the dossier, from docs/dossier.schema.json. With --check it writes nothing and fails when the file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const schemaFile = fileURLToPath(new URL('../../docs/dossier.schema.json', import.meta.url));
const target = fileURLToPath(new URL('../src/dossier.ts', import.meta.url));

/** The TypeScript of one schema: references, choices, lists, objects and plain kinds, which is all the dossier's schema uses. */
export function typeOf(schema) {
  if (schema.$ref) return schema.$ref.replace('#/definitions/', '');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((v) => JSON.stringify(v)).join(' | ');
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return [...new Set(choice.map(typeOf))].join(' | ');
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ ...schema, type })).join(' | ');
  switch (schema.type) {
    case 'string': return 'string';
    case 'integer':
    case 'number': return 'number';
    case 'boolean': return 'boolean';
    case 'null': return 'null';
    case 'array': return schema.items ? `(${typeOf(schema.items)})[]`.replace(/^\((\w+)\)/, '$1') : 'unknown[]';
    case 'object': return schema.properties ? bodyOf(schema, '  ') : 'Record<string, unknown>';
    default: return 'unknown';
  }
}

function bodyOf(schema, indent) {
  const required = new Set(schema.required ?? []);
  const lines = Object.entries(schema.properties ?? {}).map(([name, inner]) => `${indent}${name}${required.has(name) ? '' : '?'}: ${typeOf(inner)};`);
  return `{\n${lines.join('\n')}\n${indent.slice(2)}}`;
}

export function typesOf(schema) {
  const blocks = Object.entries(schema.definitions).map(([name, inner]) =>
    inner.properties ? `export interface ${name} ${bodyOf(inner, '  ')}` : `export type ${name} = ${typeOf(inner)};`);
  return `// Written by scripts/types.mjs from docs/dossier.schema.json ("npm run types"); a test fails when it is stale.\n\n${blocks.join('\n\n')}\n`;
}

export const written = () => typesOf(JSON.parse(readFileSync(schemaFile, 'utf8')));
export const standing = () => readFileSync(target, 'utf8');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--check')) writeFileSync(target, written());
  else if (written() !== standing()) {
    console.error('src/dossier.ts is stale: docs/dossier.schema.json has changed. Run "npm run types" and commit the result.');
    process.exit(1);
  }
}
