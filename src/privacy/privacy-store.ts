/** What is stored of a person: rows by table. */
export type StoredData = Record<string, Record<string, string | number | null>[]>;

/** All that is stored of people and workspaces, as a whole. */
export interface PrivacyStore {
  exportPerson(teamId: string, userId: string): Promise<StoredData>;
  /** Deletes or unnames what `PERSON_COLUMNS` says. */
  forgetPerson(teamId: string, userId: string): Promise<void>;
  /** Deletes everything of a workspace. */
  forgetTeam(teamId: string): Promise<void>;
}
