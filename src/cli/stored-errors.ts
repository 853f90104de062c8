/** There is nothing to export yet. */
export class NoStoredDatabaseError extends Error {
  override name = 'NoStoredDatabaseError' as const;
  constructor(file: string) {
    super(`There is no database at ${file}: set DATA_DIR or DATABASE_URL as the bot has them.`);
  }
}

/** Bringing it up to date would take it from a bot of the older release that may be running. */
export class OlderSchemaError extends Error {
  override name = 'OlderSchemaError' as const;
  constructor() {
    super(
      'The database is of an older release. Start this release of the bot once: it says what it changes, and does it.',
    );
  }
}
