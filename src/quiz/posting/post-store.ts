import type { Instant } from '../calendar/zone-clock.ts';
import type { ClaimedPost, NewPost, PostEnding } from './post.ts';

export interface ClaimRequest {
  owner: string;
  /** Milliseconds until another replica may take the post over. */
  lease: number;
  /** Workspaces that Slack asked to wait. */
  exceptTeams: readonly string[];
  /** Workspaces that Slack asked to wait with reveals: these change messages, which has a lower rate of its own. */
  exceptReveals?: readonly string[];
}

/** Why a claim is given back, and from when it may be taken again. */
export interface Release {
  notBefore: Instant;
  /** False only if surely nothing was sent, in this attempt and in those before. */
  inDoubt: boolean;
  why: string;
}

/**
 * The posts and who is at work on them. What a claim writes is refused (false) once another attempt has the post
 * or it has ended: the fence. Every write is durable when it resolves.
 */
export interface PostStore {
  /** The clock that all replicas share. */
  now(): Promise<Instant>;
  /** Takes the post that is due longest, by due time, rank and id; null if none is free. */
  claim(request: ClaimRequest): Promise<ClaimedPost | null>;
  /** True as well where a click on that message was faster (`heal`). */
  record(claim: ClaimedPost, ts: string): Promise<boolean>;
  release(claim: ClaimedPost, release: Release): Promise<boolean>;
  /** Ends the post, stops what has to stop, and adds notices (of a stop only the first), all or nothing. */
  end(claim: ClaimedPost, ending: PostEnding, notices: readonly NewPost[]): Promise<boolean>;
  /**
   * Says that this replica's scheduler is alive. `previous` is what it wrote last: if the database does not hold
   * that (it was restored, or failed over), the replica counts as new. Resolves to the instant that was written.
   */
  beat(owner: string, previous: Instant | null): Promise<Instant>;
  /** True if one scheduler was alive from `dueAt` until at most `gap` milliseconds ago. */
  wasWatched(dueAt: Instant, gap: number): Promise<boolean>;
  /** Who is told about a post of this channel: the person who changed its quiz last; null without one. */
  ownerOf(teamId: string, channelId: string): Promise<string | null>;
  /** A message that shows the round exists after all, such as a click on it: records an unknown or open post. */
  heal(postId: string, channelId: string, ts: string): Promise<boolean>;
}
