import { SITUATIONS_A_TO_L } from './situations-a-l.ts';
import { SITUATIONS_M_TO_Z } from './situations-m-z.ts';

/** What people describe instead of naming it, one a line. */
export const SITUATIONS = SITUATIONS_A_TO_L + SITUATIONS_M_TO_Z;
