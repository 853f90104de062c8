/** What is being done at this moment, so that a second click at once does not do it again. */
export interface UnderWay {
  /** False if it is being done already. */
  begin(key: string): boolean;
  end(key: string): void;
}

export function createUnderWay(): UnderWay {
  const keys = new Set<string>();
  return {
    begin(key) {
      if (keys.has(key)) return false;
      keys.add(key);
      return true;
    },
    end: (key) => void keys.delete(key),
  };
}
