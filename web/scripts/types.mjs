// Writes src/views.ts, what the desk answers and is asked, from docs/openapi.json. With --check it writes nothing and fails when the file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const contractFile = fileURLToPath(new URL('../../docs/openapi.json', import.meta.url));
const target = fileURLToPath(new URL('../src/views.ts', import.meta.url));

/** The TypeScript of one schema: references, choices, sums, lists, pairs, objects and plain kinds, which is all the contract uses. */
export function typeOf(schema) {
  if (schema.$ref) return schema.$ref.replace('#/components/schemas/', '');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((v) => JSON.stringify(v)).join(' | ');
  if (schema.allOf) return schema.allOf.map(typeOf).join(' & ');
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return [...new Set(choice.map(typeOf))].join(' | ');
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ ...schema, type })).join(' | ');
  switch (schema.type) {
    case 'string': return 'string';
    case 'integer':
    case 'number': return 'number';
    case 'boolean': return 'boolean';
    case 'null': return 'null';
    case 'array':
      if (schema.prefixItems) return `[${schema.prefixItems.map(typeOf).join(', ')}]`;
      return schema.items ? `(${typeOf(schema.items)})[]`.replace(/^\((\w+)\)/, '$1') : 'unknown[]';
    case 'object': return schema.properties ? bodyOf(schema, '  ') : `Record<string, ${schema.additionalProperties ? typeOf(schema.additionalProperties) : 'unknown'}>`;
    default: return 'unknown';
  }
}

function bodyOf(schema, indent) {
  const required = new Set(schema.required ?? []);
  const lines = Object.entries(schema.properties ?? {}).map(([name, inner]) => `${indent}${name}${required.has(name) ? '' : '?'}: ${typeOf(inner)};`);
  return `{\n${lines.join('\n')}\n${indent.slice(2)}}`;
}

const jsonOf = (content) => content?.['application/json'] && typeOf(content['application/json'].schema).replace(/\s+/g, ' ');

/** What an address answers: null beside the answer where there may be none. */
const answerOf = (operation) => {
  const made = jsonOf(operation.responses['200']?.content ?? operation.responses['201']?.content);
  return made && (operation.responses['204'] ? `${made} | null` : made);
};

/** Addresses of one method, without their common beginning. */
const addresses = (contract, method, line) => Object.entries(contract.paths).flatMap(([path, operations]) => {
  const answer = operations[method] && answerOf(operations[method]);
  return answer ? [`  '${path.replace('/api/', '')}': ${line(answer, operations[method])};`] : [];
}).join('\n');

export function typesOf(contract) {
  const blocks = Object.entries(contract.components.schemas).map(([name, inner]) =>
    inner.properties ? `export interface ${name} ${bodyOf(inner, '  ')}` : `export type ${name} = ${typeOf(inner)};`);
  return `// Written by scripts/types.mjs from docs/openapi.json ("npm run types"); a test fails when it is stale.

/** What is answered, by address. */
export interface Answers {
${addresses(contract, 'get', (answer) => answer)}
}

/** What is sent and what is answered, by address. */
export interface Posts {
${addresses(contract, 'post', (answer, operation) => `{ sent: ${jsonOf(operation.requestBody?.content) ?? 'Record<string, never>'}; answer: ${answer} }`)}
}

${blocks.join('\n\n')}
`;
}

export const written = () => typesOf(JSON.parse(readFileSync(contractFile, 'utf8')));
export const standing = () => readFileSync(target, 'utf8');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--check')) writeFileSync(target, written());
  else if (written() !== standing()) {
    console.error('src/views.ts is stale: docs/openapi.json has changed. Run "npm run types" and commit the result.');
    process.exit(1);
  }
}
