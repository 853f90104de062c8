import type { Selected } from './block-elements.ts';
import type { Click } from './click.ts';
import type { ViewValues } from './click-place.ts';
import { isObject, type JsonObject, stringAt } from './json.ts';
import type { Invocation } from './run-command.ts';
import type { ShortcutUse } from './run-shortcut.ts';

const firstSpace = /\s+/;

export function text(body: JsonObject, key: string): string {
  return stringAt(body, key) ?? '';
}

export function place(body: JsonObject): { user: string; channel: string } {
  return { user: text(body, 'user'), channel: text(body, 'channel') };
}

export function thread(body: JsonObject): { threadTs?: string } {
  const threadTs = stringAt(body, 'threadTs');
  return threadTs === undefined ? {} : { threadTs };
}

/** `/k8s probes`: the word with the slash, and the rest. */
export function readInvocation(body: JsonObject): Invocation {
  const typed = text(body, 'text').trim();
  const [command = ''] = typed.split(firstSpace, 1);
  return { ...place(body), command, text: typed.slice(command.length), ...thread(body) };
}

/** The fields of a click that are given and of the right kind. */
export function readClick(body: JsonObject): Click {
  const optional = ['channel', 'ts', 'viewId', 'blockId', 'value'].flatMap((key) => {
    const value = stringAt(body, key);
    return value === undefined ? [] : [[key, value] as const];
  });
  const selected = readSelected(body.selected);
  return {
    ...Object.fromEntries(optional),
    user: text(body, 'user'),
    actionId: text(body, 'actionId'),
    ...(selected !== undefined && { selected }),
    values: readValues(body.values),
  };
}

export function readShortcut(body: JsonObject): ShortcutUse {
  const [channel, ts] = [stringAt(body, 'channel'), stringAt(body, 'ts')];
  return {
    user: text(body, 'user'),
    callbackId: text(body, 'callbackId'),
    ...(channel !== undefined && { channel }),
    ...(ts !== undefined && { ts }),
  };
}

/** Block id and action id to a value; anything else is left out. */
export function readValues(given: unknown): ViewValues {
  const values: ViewValues = {};
  for (const [blockId, actions] of isObject(given) ? Object.entries(given) : []) {
    if (!isObject(actions)) continue;
    const objects = Object.entries(actions).flatMap(([id, value]) =>
      isObject(value) ? [[id, value] as const] : [],
    );
    values[blockId] = Object.fromEntries(objects);
  }
  return values;
}

function readSelected(given: unknown): Selected | undefined {
  if (typeof given === 'string' || isObject(given)) return given;
  if (!Array.isArray(given)) return;
  return given.filter((each): each is string | JsonObject => typeof each === 'string' || isObject(each));
}
