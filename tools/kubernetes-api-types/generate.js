import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readKinds } from './read-kinds.js';

const identifier = /^[A-Za-z_$][\w$]*$/;
const packages = ['kubernetes-models', '@kubernetes-models/gateway-api', '@kubernetes-models/istio'];
const modules = fileURLToPath(new URL('node_modules', import.meta.url));
const target = new URL('../../src/lint/manifest/api-types.generated.ts', import.meta.url);

/** The text of api-types.generated.ts for the installed packages. */
function generate() {
  const { kinds, types } = readKinds(packages.map((name) => `${modules}/${name}`));
  const versions = packages.map((name) => `${name} ${versionOf(name)}`).join(', ');
  return `// Written by tools/kubernetes-api-types from ${versions} (MIT), which were made from the
// OpenAPI documents of Kubernetes 1.36, Gateway API and Istio (Apache-2.0). Do not edit.
import type { ApiTypes } from './api-types.ts';

export const apiTypes: ApiTypes = {
  kinds: {
${kinds.map(([kind, type]) => `    '${kind}': '${type}',\n`).join('')}  },
  types: {
${types.map(([name, fields]) => `    '${name}': ${literal(fields)},\n`).join('')}  },
};
`;
}

function versionOf(name) {
  return JSON.parse(readFileSync(`${modules}/${name}/package.json`, 'utf8')).version;
}

function literal(fields) {
  const entries = Object.entries(fields).map(([name, type]) => `${key(name)}: '${type}'`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function key(name) {
  return identifier.test(name) ? name : `'${name}'`;
}

if (process.argv.includes('--print')) process.stdout.write(generate());
else writeFileSync(target, generate());
