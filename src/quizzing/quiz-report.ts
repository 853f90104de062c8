import type { Logger } from 'pino';
import type { Observer } from '../observer.ts';
import type { Delivered } from '../quiz/posting/deliver-post.ts';
import type { ClaimedPost } from '../quiz/posting/post.ts';
import type { SchedulerEvent } from '../quiz/posting/scheduler-event.ts';

/** What the scheduler does, in the log and to the observer. */
export function createQuizReport(logger: Logger, observer: Observer): (event: SchedulerEvent) => void {
  return (event) => {
    switch (event.kind) {
      case 'planned':
        for (const { round, reason } of event.plan.missed) {
          logger.warn({ round: round.id, reason }, 'A quiz date was left out');
          observer.post({ kind: 'round', result: 'missed' }, null);
        }
        return;
      case 'delivered':
        observe(event.post, event.delivered, observer);
        return reportDelivered(event.post, event.delivered, logger);
      case 'looked':
        return observer.looked(true);
      case 'plan-failed':
        logger.error({ err: event.error, subscription: event.subscriptionId }, 'A quiz could not be planned');
        return;
      case 'look-failed':
        observer.looked(false);
        logger.error({ err: event.error }, 'The quiz could not look at what is due');
        return;
      case 'claim-failed':
        logger.error({ err: event.error }, 'No post could be claimed');
        return;
      case 'delivery-failed':
        observer.post({ kind: event.post.content.kind, result: 'in-doubt' }, null);
        logger.error(
          { err: event.error, post: event.post.id },
          'A post is in doubt; the next try looks first',
        );
        return;
      default:
        event satisfies never;
    }
  };
}

function observe({ content, claimedAt, dueAt }: ClaimedPost, delivered: Delivered, observer: Observer): void {
  const isPosted = delivered.kind === 'posted';
  const result = delivered.kind === 'ended' ? delivered.ending.state : delivered.kind;
  observer.post({ kind: content.kind, result }, isPosted ? (claimedAt - dueAt) / 1_000 : null);
}

function reportDelivered(
  { id, attempt, dueAt, claimedAt }: ClaimedPost,
  delivered: Delivered,
  logger: Logger,
): void {
  const post = { post: id, attempt };
  switch (delivered.kind) {
    case 'posted':
      logger.info({ ...post, how: delivered.how, lateBy: claimedAt - dueAt }, 'Posted');
      return;
    case 'later':
      logger.warn({ ...post, why: delivered.why }, 'A post has to wait');
      return;
    case 'fenced-off':
      logger.warn(post, 'Another attempt has taken the post over');
      return;
    case 'ended':
      logger.error({ ...post, ...delivered.ending }, 'A post was given up');
      return;
    default:
      delivered satisfies never;
  }
}
