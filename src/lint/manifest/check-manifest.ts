import {
  type Document,
  isNode,
  isPair,
  isScalar,
  isMap as isYamlMap,
  LineCounter,
  parseAllDocuments,
} from 'yaml';
import { apiTypes } from './api-types.generated.ts';
import { checkFields } from './check-fields.ts';
import { isListedKind } from './listed-kinds.ts';
import { objectProblems } from './object-rules.ts';
import { formatPath, isMap, type ManifestProblem, type Path, type YamlMap } from './problem.ts';

/** Something wrong in a YAML text; `line` is 1-based. */
export interface YamlFinding {
  line: number;
  message: string;
}

/**
 * Checks a YAML text: it parses, no key stands twice, and every Kubernetes object in it (a map with `apiVersion`
 * and `kind`) would pass the API server's strict validation. Other YAML is only parsed.
 */
export function checkManifest(text: string): YamlFinding[] {
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter, uniqueKeys: true, logLevel: 'silent' });
  if (!Array.isArray(documents)) return [];
  return documents.flatMap((document) => {
    const [error] = document.errors;
    if (error) {
      const line = lineCounter.linePos(error.pos[0]).line;
      return [{ line, message: `no valid YAML: ${error.message.split('\n', 1)[0] ?? ''}` }];
    }
    const value: unknown = document.toJS();
    const problems = isMap(value) ? problemsOf(value) : [];
    return problems.map(({ path, message }) => ({
      line: lineOf(document, path, lineCounter),
      message: path.length > 0 ? `${formatPath(path)}: ${message}` : message,
    }));
  });
}

function problemsOf(object: YamlMap): ManifestProblem[] {
  const { apiVersion, kind } = object;
  if (apiVersion === undefined || kind === undefined) return [];
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') {
    return [{ path: [], message: 'apiVersion and kind must be strings' }];
  }
  if (apiVersion === 'v1' && kind === 'List') return listProblems(object.items);
  const type = apiTypes.kinds[`${apiVersion} ${kind}`];
  if (type) return [...checkFields(object, type), ...objectProblems(object)];
  if (isListedKind(apiVersion, kind)) return [];
  return [{ path: ['kind'], message: `unknown kind: ${apiVersion} ${kind}` }];
}

function listProblems(items: unknown): ManifestProblem[] {
  if (!Array.isArray(items)) return [{ path: ['items'], message: 'must be a list' }];
  return items.flatMap((item, index) =>
    (isMap(item) ? problemsOf(item) : []).map(({ path, message }) => ({
      path: ['items', index, ...path],
      message,
    })),
  );
}

/** The line of the key or item that a path leads to, or of the nearest one above it. */
function lineOf(document: Document.Parsed, path: Path, lines: LineCounter): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const step = path[length - 1];
    const pair = isYamlMap(parent)
      ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step)
      : undefined;
    const node = pair ? pair.key : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return document.contents?.range ? lines.linePos(document.contents.range[0]).line : 1;
}
