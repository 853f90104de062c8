import type { Chance } from './chance.ts';
import { HOSTILE_TEXTS } from './hostile.ts';

/** What payloads are made of, and Slack's part in them. */
export interface World {
  chance: Chance;
  botUser: string;
  /** Unlike any other. */
  nextTs(): string;
  nextId(): string;
  responseUrl(channel: string, user: string): string;
  triggerId(user: string): string;
}

export const PEOPLE = [
  'U0ALICE',
  'U0BOB',
  'U0XIAOMING',
  'U0PRIYA',
  'U0GRETA',
  'U0NOBODY',
  'W0GRID',
  'USLACKBOT',
];
export const CHANNELS = [
  'C0GENERAL',
  'C0K8SHELP',
  'C0QUIZ',
  'C0RANDOM',
  'D0ALICE',
  'D0BOB',
  'C0NOWHERE',
  'G0OLD',
];
export const TEAMS = ['T0LOCAL', 'T0LOCAL', 'T0LOCAL', 'T0LOCAL', 'T0OTHER', '__proto__'];
const QUESTIONS = [
  'probes',
  'why is my pod pending?',
  '为什么 pod 一直重启',
  'how do I bake bread',
  'help',
  'doctor',
  '诊断',
  'channel',
  'channel off',
  'channel mention',
  '频道 提问',
  'quiz',
  'quiz now',
  'quiz board',
  'quiz me',
  'quiz next',
  'quiz practice',
  'quiz on 09:30 Asia/Shanghai mon-fri',
  'quiz off',
  'quiz pause 2026-12-24',
];

/** What a person or an attacker writes. */
export function typed({ chance }: World): string {
  return chance.happens(0.6) ? chance.pick(QUESTIONS) : chance.pick(HOSTILE_TEXTS);
}
