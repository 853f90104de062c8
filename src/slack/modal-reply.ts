import type { Page } from './blocks/paginate.ts';
import type { Reply } from './reply.ts';

interface Modals {
  /** Puts a page into the modal that is open; opens one where there is none. */
  update(page: Page): Promise<void>;
  /** A modal of its own, on top of one that is open. */
  open(page: Page): Promise<void>;
}

/** Answers a person in modals: where they clicked there is no message to answer in. */
export function modalReply({ update, open }: Modals): Reply {
  return {
    privately: open,
    replacing: update,
    inChannel: open,
    async inThread([page]) {
      if (page) await open(page);
      return undefined;
    },
    async inPlaceOf(_ts, page) {
      await update(page);
      return undefined;
    },
    removing: async () => undefined,
  };
}
