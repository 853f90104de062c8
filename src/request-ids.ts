/** Which delivery of Slack the code at hand works for, so that its log lines can be told from others. */
export interface RequestIds {
  run<T>(id: string, work: () => T): T;
  getStore(): string | undefined;
}

export const NO_REQUEST_IDS: RequestIds = { run: (_, work) => work(), getStore: () => undefined };
