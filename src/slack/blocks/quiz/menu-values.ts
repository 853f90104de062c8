import { z } from 'zod';

const chosen = z.looseObject({ value: z.string() });
const element = z.looseObject({
  value: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_option: chosen.nullish(),
  selected_options: z.array(chosen).nullish(),
});
const schema = z.record(z.string(), z.record(z.string(), z.unknown()));

/** What stands in one field: nothing is an empty text or list. */
export interface FieldValue {
  text: string;
  options: string[];
}

/** The fields of a submitted view by block; anybody can send anything, so what has another shape is empty. */
export function menuValues(values: unknown): Map<string, FieldValue> {
  const blocks = schema.safeParse(values).data ?? {};
  return new Map(
    Object.entries(blocks).map(([blockId, elements]) => [blockId, fieldValue(Object.values(elements)[0])]),
  );
}

function fieldValue(value: unknown): FieldValue {
  const field = element.safeParse(value).data ?? {};
  const text = field.value ?? field.selected_time ?? field.selected_option?.value ?? '';
  return { text, options: (field.selected_options ?? []).map((option) => option.value) };
}
