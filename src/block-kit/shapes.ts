import { blockTypes, fieldLimits, leastLengths, payloadLimits, type Surface } from './limits.ts';
import { missingFields } from './missing-fields.ts';
import { structure } from './structure.generated.ts';
import type { Field, Limit, Shape } from './structure.ts';

export interface KnownShape {
  readonly name: string;
  /** The value of `type`, where the shape has one. */
  readonly type: string | undefined;
  readonly fields: ReadonlyMap<string, Field>;
  readonly required: readonly string[];
}

/** The shapes of @slack/types, completed by the hand-written tables. */
export const shapes: ReadonlyMap<string, KnownShape> = new Map(
  Object.entries(structure).map(([name, shape]) => [name, complete(name, shape)]),
);

/** What the `blocks` of a message take. */
export const messageBlocks = blocksOf('message', payloadLimits.messageBlocks);

export const views: Readonly<Record<'modal' | 'home', KnownShape>> = {
  modal: viewOf('ModalView', 'modal'),
  home: viewOf('HomeView', 'home'),
};

function viewOf(name: string, surface: Surface): KnownShape {
  const shape = complete(name, structure[name] ?? {});
  const fields = new Map(shape.fields).set('blocks', blocksOf(surface, payloadLimits.viewBlocks));
  return { ...shape, fields };
}

function blocksOf(surface: Surface, max: number): Field {
  const names = [...shapes.values()]
    .filter(({ name, type }) => name.endsWith('Block') && type !== undefined && blockTypes[surface].has(type))
    .map(({ name }) => name);
  return { kind: 'list', items: { kind: 'object', of: names }, max };
}

function complete(name: string, shape: Shape): KnownShape {
  const entries = Object.entries({ ...shape, ...missingFields[name] });
  const fields = new Map(
    entries.map(([key, field]) => [
      key,
      limited(limited(field, leastLength(key, field)), fieldLimits[name]?.[key] ?? {}),
    ]),
  );
  const type = fields.get('type');
  return {
    name,
    type: type?.kind === 'string' ? type.values?.[0] : undefined,
    fields,
    required: [...fields].filter(([, field]) => !field.optional).map(([key]) => key),
  };
}

function leastLength(key: string, field: Field): Limit {
  const min = field.kind === 'string' || field.kind === 'list' ? leastLengths[key] : undefined;
  return min === undefined ? {} : { min };
}

function limited(field: Field, limit: Limit): Field {
  const { items, ...own } = limit;
  return field.kind === 'list' && items !== undefined
    ? { ...field, ...own, items: limited(field.items, items) }
    : { ...field, ...own };
}
