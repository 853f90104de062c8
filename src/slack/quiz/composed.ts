import type { ClaimedPost } from '../../quiz/posting/post.ts';
import type { Page } from '../blocks/paginate.ts';

/** A post as Slack gets it. */
export interface Composed {
  /** The first carries the post's mark and is what was promised; the others go on from it. */
  pages: readonly Page[];
  /** A message of an earlier post that is changed first; this one goes into its thread while it is there. */
  above?: { ts: string; postId: string; page: Page };
  /** What is posted in place of `pages` once the message above is gone; nobody could tell what they are about. */
  alone?: readonly Page[];
}

/** The post's words now; null if what it is about is gone. */
export type Compose = (post: ClaimedPost) => Promise<Composed | null>;
