import { readdirSync } from 'node:fs';
import ts from 'typescript';

const stableVersion = /^v\d+$/;
/** Types whose value is any JSON; their declarations have no fields. */
const anyJson = /^(?:JSON|JSONSchemaPropsOr\w+|RawExtension|FieldsV1)$/;
const lastSlash = /\/(?=[^/]*$)/;
const interfacePrefix = /^I(?=[A-Z])/;
const absent = ts.TypeFlags.Undefined | ts.TypeFlags.Null;
const stringOrNumber = ts.TypeFlags.String | ts.TypeFlags.Number;
const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  types: [],
  noLib: false,
};

/**
 * Reads every object kind in a stable version of the packages: `kinds` are pairs of `apiVersion kind` and type,
 * `types` pairs of name and fields in the notation of api-types.ts, both sorted.
 */
export function readKinds(folders) {
  const files = folders.flatMap((folder) =>
    groupVersions(folder).map((path) => `${folder}/${path}/index.d.ts`),
  );
  const program = ts.createProgram(files, { ...options, moduleResolution: ts.ModuleResolutionKind.Bundler });
  const context = { checker: program.getTypeChecker(), folders, types: new Map(), names: new Map() };
  const kinds = files.flatMap((file) => kindsOf(context, program.getSourceFile(file)));
  return { kinds: [...new Map(kinds)].sort(byName), types: [...context.types].sort(byName) };
}

/** Folders such as `apps/v1` and, of the core group, `v1`. */
function groupVersions(folder) {
  const versions = (path) => readdirSync(`${folder}/${path}`).filter((name) => stableVersion.test(name));
  const groups = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = groups
    .map((entry) => entry.name)
    .filter((name) => name !== 'node_modules' && name !== '_schemas');
  const inGroups = names.filter((name) => !stableVersion.test(name));
  return [
    ...versions('.'),
    ...inGroups.flatMap((name) => versions(name).map((version) => `${name}/${version}`)),
  ];
}

function kindsOf(context, source) {
  const { checker } = context;
  const module = checker.getSymbolAtLocation(source);
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (!(symbol.flags & ts.SymbolFlags.Interface)) return [];
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    const [apiVersion, kind] = ['apiVersion', 'kind'].map((name) => literalOf(checker, type, name));
    if (!apiVersion || !kind || kind.endsWith('List')) return [];
    return [[`${apiVersion} ${kind}`, nameOf(context, type, '')]];
  });
}

function literalOf(checker, type, name) {
  const property = type.getProperty(name);
  const propertyType = property && checker.getTypeOfSymbol(property);
  return propertyType?.isStringLiteral() ? propertyType.value : undefined;
}

/** The name of an object type, whose fields are read once. */
function nameOf(context, type, place) {
  const known = context.names.get(type);
  if (known) return known;
  const name = place || declaredName(context, type);
  context.names.set(type, name);
  if (!context.types.has(name)) {
    context.types.set(name, {});
    context.types.set(name, fieldsOf(context, type, name));
  }
  return name;
}

/** `Container` of the core group is `v1.Container`, `Deployment` is `apps/v1.Deployment`. */
function declaredName({ folders }, type) {
  const file = type.symbol.declarations[0].getSourceFile().fileName;
  const folder = folders.find((path) => file.startsWith(`${path}/`));
  const path = folder ? file.slice(folder.length + 1) : file.slice(file.lastIndexOf('/node_modules/') + 14);
  return path.replace('.d.ts', '').replace('@kubernetes-models/', '').replace(lastSlash, '.');
}

function fieldsOf(context, type, name) {
  const fields = {};
  for (const property of propertiesOf(type)) {
    const propertyType = context.checker.getTypeOfSymbol(property);
    const required = type.isUnion() || property.flags & ts.SymbolFlags.Optional ? '' : '!';
    fields[property.name] ??= required + shapeOf(context, propertyType, `${name}.${property.name}`);
  }
  return fields;
}

/** The properties of an object type. Of alternatives it has them all; which of them exclude each other is lost. */
function propertiesOf(type) {
  if (type.isUnion()) return type.types.flatMap(propertiesOf);
  if (!type.isIntersection()) return type.getProperties();
  const plain = type.types.filter((part) => !part.isUnion());
  return (plain.length > 0 ? plain : type.types).flatMap(propertiesOf);
}

function shapeOf(context, type, place) {
  if (type.aliasSymbol?.name === 'IQuantity') return 'quantity';
  const types = (type.isUnion() ? type.types : [type]).filter((part) => !has(part, absent));
  if (types.every((part) => part.isStringLiteral())) return `=${types.map((part) => part.value).join('|')}`;
  if (types.every((part) => has(part, ts.TypeFlags.BooleanLike))) return 'boolean';
  if (types.every((part) => has(part, ts.TypeFlags.NumberLike))) return 'number';
  if (types.length > 1 && types.every((part) => has(part, stringOrNumber))) return 'string-or-number';
  return shapeOfOne(context, types.length === 1 ? types[0] : type, place);
}

function shapeOfOne(context, type, place) {
  const { checker } = context;
  if (has(type, ts.TypeFlags.Any)) return 'any';
  if (has(type, ts.TypeFlags.StringLike)) return 'string';
  if (has(type, ts.TypeFlags.NumberLike)) return 'number';
  if (checker.isArrayType(type)) return `[${shapeOf(context, checker.getTypeArguments(type)[0], place)}]`;
  const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  if (index) return `{${shapeOf(context, index, place)}}`;
  return shapeOfObject(context, type, place);
}

function shapeOfObject(context, type, place) {
  const name = type.symbol?.name.replace(interfacePrefix, '');
  const anonymous = name === undefined || name === '__type';
  const empty = anonymous && propertiesOf(type).length === 0;
  return empty || anyJson.test(name ?? '') ? 'any' : nameOf(context, type, anonymous ? place : '');
}

function has(type, flags) {
  return (type.flags & flags) !== 0;
}

function byName([a], [b]) {
  return a < b ? -1 : 1;
}
