import type { Lang } from '../../knowledge/entry.ts';
import { en } from './en.ts';
import type { Sentences } from './sentences.ts';
import { zh } from './zh.ts';

export const TEXTS: Record<Lang, Sentences> = { en, zh };
