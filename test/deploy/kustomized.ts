import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, parseAllDocuments } from 'yaml';

type Value = unknown;
type YamlMap = Record<string, Value>;

const root = fileURLToPath(new URL('../../deploy/kubernetes', import.meta.url));

/** The objects of a kustomization: its resources with its patches, as far as these files use kustomize. */
export function kustomized(folder: string): YamlMap[] {
  const { resources = [], patches = [] } = parse(read(join(folder, 'kustomization.yaml')));
  const objects: YamlMap[] = resources.flatMap((resource: string) => {
    const path = join(folder, resource);
    if (!resource.endsWith('.yaml')) return kustomized(path);
    return parseAllDocuments(read(path)).map((document) => document.toJS());
  });
  for (const { path } of patches) {
    const patch = parse(read(join(folder, path)));
    const index = objects.findIndex((object) => isSame(object, patch));
    if (index < 0) throw new Error(`${folder}: the patch ${path} fits no object`);
    objects[index] = merged(objects[index], patch) as YamlMap;
  }
  return objects;
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function isSame(object: YamlMap, patch: YamlMap): boolean {
  const name = (map: YamlMap) => (map.metadata as YamlMap).name;
  return object.kind === patch.kind && name(object) === name(patch);
}

/** A strategic merge: maps by key, lists of named things by name, other lists as a whole. */
function merged(base: Value, patch: Value): Value {
  if (isNamedList(base) && isNamedList(patch)) {
    const others = patch.filter(({ name }) => !base.some((item) => item.name === name));
    const own = base.map((item) => merged(item, patch.find(({ name }) => name === item.name) ?? {}));
    return [...own, ...others];
  }
  if (!isMap(base) || !isMap(patch)) return patch;
  const keys = new Set([...Object.keys(base), ...Object.keys(patch)]);
  const pairs = [...keys].map((key) => [key, key in patch ? merged(base[key], patch[key]) : base[key]]);
  return Object.fromEntries(pairs);
}

function isMap(value: Value): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNamedList(value: Value): value is YamlMap[] {
  return Array.isArray(value) && value.every((item) => isMap(item) && typeof item.name === 'string');
}
