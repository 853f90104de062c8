import type { z } from 'zod';

/** Reads what a button or a modal carries; undefined for anything that this version did not write. */
export function decoder<Value>(schema: z.ZodType<Value>) {
  return (text: string | undefined): Value | undefined => {
    try {
      return schema.safeParse(JSON.parse(text ?? '')).data;
    } catch {
      // Not JSON: an older version's button, or a forged one.
      return undefined;
    }
  };
}
