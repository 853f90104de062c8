import { BOT_NAME, COMMAND } from '../../command.ts';

/** What sentences tell people to type. */
export const QUIZ_COMMAND = `${COMMAND} quiz`;
export const INVITE = `/invite @${BOT_NAME}`;
