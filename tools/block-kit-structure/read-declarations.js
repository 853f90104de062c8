import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { limitsOf } from './read-limits.js';

const files = [
  'block-kit/blocks',
  'block-kit/block-elements',
  'block-kit/composition-objects',
  'block-kit/extensions',
  'views',
];
const roots = ['KnownBlock', 'ModalView', 'HomeView'];
/** The base interface of all blocks, which would let any `type` through. */
const openBlock = 'Block';

/** Reads the declarations of @slack/types in `folder` into shapes by name, in the order of the names. */
export function readDeclarations(folder) {
  const declarations = parse(folder);
  const shapes = new Map();
  const context = { declarations, shapes };
  for (const root of roots) namesOf(context, ts.factory.createTypeReferenceNode(root));
  return Object.fromEntries([...shapes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function parse(folder) {
  const declarations = new Map();
  for (const file of files) {
    const path = `${folder}/${file}.d.ts`;
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    for (const statement of source.statements) {
      if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
        declarations.set(statement.name.text, statement);
      }
    }
  }
  return declarations;
}

/** The names of the shapes that a type stands for: one, or the members of a union told apart by `type`. */
function namesOf(context, node) {
  if (ts.isParenthesizedTypeNode(node)) return namesOf(context, node.type);
  if (ts.isUnionTypeNode(node)) return node.types.flatMap((member) => namesOf(context, member));
  if (ts.isTypeLiteralNode(node)) return [anonymous(context, node)];
  const name = node.typeName.text;
  if (name === 'Record' || name === openBlock) return [];
  const declaration = context.declarations.get(name);
  if (ts.isTypeAliasDeclaration(declaration) && ts.isUnionTypeNode(declaration.type)) {
    const members = declaration.type.types.map((member) => propertiesOf(context, member));
    if (members.every((member) => member.type !== undefined)) return namesOf(context, declaration.type);
  }
  remember(context, name, () => propertiesOf(context, node));
  return [name];
}

function remember(context, name, properties) {
  if (context.shapes.has(name)) return;
  context.shapes.set(name, {});
  context.shapes.set(name, properties());
}

/** A type without a name is called by its place, such as `RichTextStyleable.style`. */
function anonymous(context, node) {
  const path = [];
  for (let at = node.parent; at && !ts.isSourceFile(at); at = at.parent) {
    if (ts.isPropertySignature(at) || ts.isInterfaceDeclaration(at)) path.unshift(at.name.text);
  }
  const name = path.join('.');
  remember(context, name, () => propertiesOf(context, node));
  return name;
}

function propertiesOf(context, node) {
  if (ts.isParenthesizedTypeNode(node)) return propertiesOf(context, node.type);
  if (ts.isIntersectionTypeNode(node)) {
    return allOf(node.types.map((member) => propertiesOf(context, member)));
  }
  if (ts.isUnionTypeNode(node)) return oneOf(node.types.map((member) => propertiesOf(context, member)));
  if (ts.isTypeLiteralNode(node)) return members(context, node);
  const declaration = context.declarations.get(node.typeName.text);
  if (declaration === undefined) return {};
  if (ts.isTypeAliasDeclaration(declaration)) return propertiesOf(context, declaration.type);
  const bases = (declaration.heritageClauses ?? []).flatMap((clause) => clause.types);
  const inherited = bases.map((base) =>
    propertiesOf(context, ts.factory.createTypeReferenceNode(base.expression.text)),
  );
  return Object.assign({}, ...inherited, members(context, declaration));
}

/** One shape that has the fields of all members; literal values win over the open type of a base. */
function allOf(shapes) {
  const closed = shapes.map((shape) => Object.entries(shape).filter(([, field]) => field.values));
  return Object.assign({}, ...shapes, ...closed.map((fields) => Object.fromEntries(fields)));
}

/** One shape that takes what any of the members takes: a field is required where all require it. */
function oneOf(shapes) {
  const merged = {};
  for (const name of new Set(shapes.flatMap((shape) => Object.keys(shape)))) {
    const fields = shapes.map((shape) => shape[name]);
    const first = fields.find((field) => field !== undefined);
    const optional = fields.some((field) => field === undefined || field.optional);
    merged[name] = { ...first, ...(optional && { optional: true }) };
    if (first.kind === 'object') merged[name].of = [...new Set(fields.flatMap((field) => field?.of ?? []))];
  }
  return merged;
}

function members(context, node) {
  const properties = {};
  for (const member of node.members) {
    const place = `${node.name?.text ?? ''}.${member.name.text}`;
    const field = fieldOf(context, member.type);
    const limited = limitsOf(ts.getTextOfJSDocComment(description(member)) ?? '', field, place);
    properties[member.name.text] = member.questionToken ? { ...limited, optional: true } : limited;
  }
  return properties;
}

function description(member) {
  const tags = ts.getJSDocTags(member);
  return (tags.find((tag) => tag.tagName.text === 'description') ?? member.jsDoc?.[0])?.comment;
}

function fieldOf(context, node) {
  if (ts.isParenthesizedTypeNode(node)) return fieldOf(context, node.type);
  if (ts.isArrayTypeNode(node)) return { kind: 'list', items: fieldOf(context, node.elementType) };
  const values = literalsOf(context, node);
  if (values) return { kind: typeof values[0], values };
  if (node.kind === ts.SyntaxKind.StringKeyword) return { kind: 'string' };
  if (node.kind === ts.SyntaxKind.NumberKeyword) return { kind: 'number' };
  if (node.kind === ts.SyntaxKind.BooleanKeyword) return { kind: 'boolean' };
  return { kind: 'object', of: namesOf(context, node) };
}

/** The values of a literal type, a union of them, or the name of one; else undefined. */
function literalsOf(context, node) {
  if (ts.isLiteralTypeNode(node)) {
    return [ts.isNumericLiteral(node.literal) ? Number(node.literal.text) : node.literal.text];
  }
  if (ts.isUnionTypeNode(node)) {
    const values = node.types.map((member) => literalsOf(context, member));
    return values.every((value) => value !== undefined) ? values.flat() : undefined;
  }
  const declaration = ts.isTypeReferenceNode(node) && context.declarations.get(node.typeName.text);
  return declaration && ts.isTypeAliasDeclaration(declaration)
    ? literalsOf(context, declaration.type)
    : undefined;
}
