import type { Migration } from '../migrate.ts';
import { quiz } from './0001-quiz.ts';
import { places } from './0002-places.ts';
import { gaps } from './0003-gaps.ts';
import { challenges } from './0004-challenges.ts';
import { installations } from './0005-installations.ts';
import { stats } from './0006-stats.ts';

/** In order; one that was released never changes. */
export const MIGRATIONS: readonly Migration[] = [quiz, places, gaps, challenges, installations, stats];
