import { stemmer } from 'stemmer';
import { remembered } from './memo.ts';

/** Nouns of the field that Porter's rules merge with verbs of another meaning (operator, operation). */
const NOUNS = new Map(
  [
    'container',
    'controller',
    'finalizer',
    'https',
    'informer',
    'operator',
    'scheduler',
    'stateful',
    'stateless',
  ].flatMap((noun) => [
    [noun, noun],
    [`${noun}s`, noun],
  ]),
);
const MAX_WORDS = 20_000;

/** Porter's stem of a lower-case word. */
export const stem = remembered(MAX_WORDS, (word) => NOUNS.get(word) ?? stemmer(word));
