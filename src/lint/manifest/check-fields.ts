import { addedFields } from './added-fields.ts';
import { apiTypes } from './api-types.generated.ts';
import { type Fields, readNotation, type Shape } from './api-types.ts';
import { isMap, type ManifestProblem, type Path } from './problem.ts';

/** https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ */
const QUANTITY = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)?$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** What the API server's strict validation says of an object's fields: unknown, missing, of another type. */
export function checkFields(value: unknown, type: string): ManifestProblem[] {
  return checkObject(value, type, []);
}

function fieldsOf(type: string): Fields {
  return { ...apiTypes.types[type], ...addedFields[type] };
}

function checkObject(value: unknown, type: string, path: Path): ManifestProblem[] {
  if (!isMap(value)) return [wrongType(value, 'a map', path)];
  const fields = fieldsOf(type);
  const missing = Object.entries(fields).flatMap(([name, notation]) =>
    readNotation(notation).required && value[name] === undefined
      ? [{ path, message: `the required field "${name}" is missing` }]
      : [],
  );
  const own = Object.entries(value).flatMap(([name, item]) => {
    const at = [...path, name];
    const notation = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (notation === undefined) return [{ path: at, message: `unknown field "${name}"` }];
    return checkShape(item, readNotation(notation).shape, at);
  });
  return [...missing, ...own];
}

function checkShape(value: unknown, shape: Shape, path: Path): ManifestProblem[] {
  switch (shape.kind) {
    case 'scalar':
      return checkScalar(value, shape.scalar, path);
    case 'words':
      if (typeof value === 'string' && shape.words.includes(value)) return [];
      return [{ path, message: `${shown(value)} is none of ${shape.words.join(', ')}` }];
    case 'list':
      if (!Array.isArray(value)) return [wrongType(value, 'a list', path)];
      return value.flatMap((item, index) => checkShape(item, shape.items, [...path, index]));
    case 'map':
      if (!isMap(value)) return [wrongType(value, 'a map', path)];
      return Object.entries(value).flatMap(([name, item]) => checkShape(item, shape.values, [...path, name]));
    case 'object':
      return checkObject(value, shape.type, path);
    default:
      return shape satisfies never;
  }
}

type Scalar = Extract<Shape, { kind: 'scalar' }>['scalar'];

const SCALARS: Readonly<Record<Scalar, { wanted: string; fits(value: unknown): boolean }>> = {
  any: { wanted: 'a value', fits: () => true },
  string: { wanted: 'a string', fits: (value) => typeof value === 'string' },
  number: { wanted: 'a number', fits: (value) => typeof value === 'number' },
  boolean: { wanted: 'true or false', fits: (value) => typeof value === 'boolean' },
  'string-or-number': { wanted: 'a number or a string', fits: isStringOrNumber },
  quantity: {
    wanted: 'a quantity',
    fits: (value) => isStringOrNumber(value) && QUANTITY.test(String(value)),
  },
  base64: { wanted: 'base64', fits: (value) => typeof value === 'string' && BASE64.test(value) },
};

function isStringOrNumber(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

function checkScalar(value: unknown, scalar: Scalar, path: Path): ManifestProblem[] {
  const { wanted, fits } = SCALARS[scalar];
  return fits(value) ? [] : [wrongType(value, wanted, path)];
}

function wrongType(value: unknown, wanted: string, path: Path): ManifestProblem {
  return { path, message: `must be ${wanted}, not ${shown(value)}` };
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return JSON.stringify(value);
}
