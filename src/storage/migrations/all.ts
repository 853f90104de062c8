import type { Migration } from '../migrate.ts';
import { quiz } from './0001-quiz.ts';

/** In the order of their numbers; new ones go to the end. */
export const MIGRATIONS: readonly Migration[] = [quiz];
