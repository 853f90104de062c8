import { validateMessage } from '../../dist/block-kit/validate.js';
import { hasLiveMention } from './live-mention.js';
import { lostText } from './lost-text.js';
import { shownText } from './shown-text.js';

/** How a converter does on a corpus; whoever reads an answer that was thrown loses all of its text. */
export async function judge(convert, corpus) {
  const verdicts = [];
  for (const { name, markdown, expected } of corpus) {
    const { messages, error } = await attempt(convert, markdown);
    const lost = lostText(expected, shownText(messages));
    verdicts.push({ name, error, lost: lost.characters, inOrder: lost.inOrder, refused: refusal(messages) });
  }
  const failed = verdicts.filter(({ error, lost, inOrder, refused }) => error || lost || !inOrder || refused);
  return {
    total: verdicts.length,
    lostCharacters: verdicts.reduce((sum, { lost }) => sum + lost, 0),
    textLost: verdicts.filter(({ lost, inOrder }) => lost > 0 || !inOrder).length,
    refused: verdicts.filter(({ refused }) => refused).length,
    throws: verdicts.filter(({ error }) => error).length,
    failed,
  };
}

/** The texts that come out with a mention that Slack would act on. */
export async function liveMentions(convert, texts) {
  const live = [];
  for (const text of texts) {
    const { messages } = await attempt(convert, text);
    if (hasLiveMention(messages)) live.push(text);
  }
  return live;
}

async function attempt(convert, markdown) {
  try {
    return { messages: (await convert(markdown)).filter(isSent) };
  } catch (error) {
    return { messages: [], error: String(error.message).split('\n')[0] };
  }
}

/** Nobody sends what is empty; if there was something to say, it is lost text, not a refused message. */
function isSent({ text, blocks }) {
  return blocks ? blocks.length > 0 : text.trim() !== '';
}

function refusal(messages) {
  const problem = messages.flatMap((message) => validateMessage(message))[0];
  return problem && `${problem.code} ${problem.pointer}: ${problem.message}`;
}
