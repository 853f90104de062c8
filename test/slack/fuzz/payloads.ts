import { direct, member, mention, other, post } from './event-payloads.ts';
import { click, command, modal, shortcut } from './interaction-payloads.ts';
import type { World } from './world.ts';

/** One payload as Slack sends it, but for what people and other apps can put into it. */
export function payload(world: World): Record<string, unknown> {
  const { chance } = world;
  const make = chance.pick([
    mention,
    direct,
    post,
    member,
    other,
    command,
    command,
    click,
    click,
    modal,
    shortcut,
  ]);
  return make(world);
}
