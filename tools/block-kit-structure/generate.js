import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDeclarations } from './read-declarations.js';

const identifier = /^\w+$/;
const types = fileURLToPath(new URL('../../node_modules/@slack/types', import.meta.url));
const target = new URL('../../src/block-kit/structure.generated.ts', import.meta.url);

/** The text of structure.generated.ts for the installed @slack/types. */
function generate() {
  const { version } = JSON.parse(readFileSync(`${types}/package.json`, 'utf8'));
  const shapes = Object.entries(readDeclarations(`${types}/dist`)).map(([name, fields]) => {
    const lines = Object.entries(fields).map(([field, value]) => `    ${field}: ${literal(value)},\n`);
    return `  ${key(name)}: {\n${lines.join('')}  },\n`;
  });
  return `// Written by tools/block-kit-structure from @slack/types ${version}. Do not edit.
import type { Shape } from './structure.ts';

export const structure: Record<string, Shape> = {
${shapes.join('')}};
`;
}

function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object') return typeof value === 'string' ? `'${value}'` : String(value);
  const entries = Object.entries(value).map(([name, item]) => `${key(name)}: ${literal(item)}`);
  return `{ ${entries.join(', ')} }`;
}

function key(name) {
  return identifier.test(name) ? name : `'${name}'`;
}

if (process.argv.includes('--print')) process.stdout.write(generate());
else writeFileSync(target, generate());
