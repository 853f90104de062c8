import { z } from 'zod';

/** A JSON column holds what this version did not write: only a person can mend that. */
export class StoredJsonError extends Error {
  override name = 'StoredJsonError' as const;
  constructor(place: string, reason: string, options?: ErrorOptions) {
    super(`${place} in the database cannot be read: ${reason}`, options);
  }
}

/** `place` names the column and the row. */
export function parseJson<T>(text: string, schema: z.ZodType<T>, place: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new StoredJsonError(place, 'it is no JSON', { cause: error });
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new StoredJsonError(place, z.prettifyError(parsed.error));
  return parsed.data;
}
