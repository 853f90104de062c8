/** Remembers the newest keys, so many of them. */
export interface NewestKeys {
  has(key: string): boolean;
  add(key: string): void;
}

export function createNewestKeys(capacity: number): NewestKeys {
  const keys = new Set<string>();
  return {
    has: (key) => keys.has(key),
    add(key) {
      keys.add(key);
      const [oldest] = keys.size > capacity ? keys : [];
      if (oldest !== undefined) keys.delete(oldest);
    },
  };
}
