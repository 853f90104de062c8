import { readFileSync } from 'node:fs';

/**
 * Each loads to a function from Markdown to messages, `{ text }` or `{ blocks }`, used as its README says.
 * A string is one message, as nothing of these packages splits it.
 */
const candidates = {
  'this project': { load: loadOurs },
  '@tryfabric/mack': {
    load: async () => {
      const { markdownToBlocks } = await import('@tryfabric/mack');
      return async (markdown) => [{ blocks: await markdownToBlocks(markdown) }];
    },
  },
  'markdown-to-slack-blocks': { load: () => loadSlackBlocks({}) },
  'markdown-to-slack-blocks, rich text': {
    package: 'markdown-to-slack-blocks',
    load: () => loadSlackBlocks({ preferSectionBlocks: false }),
  },
  'slackify-markdown': {
    load: async () => {
      const { slackifyMarkdown } = await import('slackify-markdown');
      return (markdown) => [{ text: slackifyMarkdown(markdown) }];
    },
  },
  'md-to-slack': {
    load: async () => {
      const { markdownToSlack } = await import('md-to-slack');
      return (markdown) => [{ text: markdownToSlack(markdown) }];
    },
  },
};

export const candidateNames = Object.keys(candidates);

/** A converter ready to run: `{ name, version, asks, convert }`, or `{ name, version, reason }` if it does not load. */
export async function loadCandidate(name) {
  const { version, engines } = readPackage(name);
  try {
    return { name, version, asks: engines?.node, convert: await candidates[name].load() };
  } catch (error) {
    return { name, version, asks: engines?.node, reason: error.message.split('\n')[0] };
  }
}

async function loadOurs() {
  const { parseFlow } = await import('../../dist/markdown/to-flow.js');
  const { emit } = await import('../../dist/slack/blocks/emit.js');
  const { paginate } = await import('../../dist/slack/blocks/paginate.js');
  return (markdown) => paginate(emit(parseFlow(markdown), 'thread'));
}

async function loadSlackBlocks(options) {
  const { markdownToBlocks, splitBlocks } = await import('markdown-to-slack-blocks');
  return (markdown) => splitBlocks(markdownToBlocks(markdown, options)).map((blocks) => ({ blocks }));
}

/** Without a package of that name, as after an install that left it out, there is no version either. */
function readPackage(name) {
  const file =
    name === 'this project' ? '../../package.json' : `./node_modules/${packageOf(name)}/package.json`;
  try {
    return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
  } catch {
    return { version: 'not installed' };
  }
}

function packageOf(name) {
  return candidates[name].package ?? name;
}
