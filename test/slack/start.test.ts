import { describe, expect, it } from 'vitest';
import { StartError } from '../../src/slack/start-error.ts';
import { startK8sBot } from '../support/bot.ts';
import { startWorkspace } from '../support/workspace.ts';

describe('a start', () => {
  it('with a bot token that Slack does not know says which one and what to do', async () => {
    const workspace = await startWorkspace();
    const connection = { kind: 'socket', botToken: 'xoxb-wrong', appToken: workspace.appToken } as const;
    await expect(startK8sBot({ connection }, workspace)).rejects.toThrow(
      new StartError(
        'SLACK_BOT_TOKEN: Slack does not know this token. Copy it again from the app settings. (invalid_auth)',
      ),
    );
  });

  it('with an app token that Slack does not know says so', async () => {
    const workspace = await startWorkspace();
    const connection = { kind: 'socket', botToken: workspace.botToken, appToken: 'xapp-wrong' } as const;
    await expect(startK8sBot({ connection }, workspace)).rejects.toThrow(/^SLACK_APP_TOKEN: .*invalid_auth/);
  });

  it('without a Slack to reach names the address', async () => {
    const workspace = await startWorkspace();
    const apiUrl = 'http://127.0.0.1:9/api/';
    await expect(startK8sBot({ apiUrl }, workspace)).rejects.toThrow(
      /^Slack cannot be reached at http:\/\/127\.0\.0\.1:9\/api\//,
    );
  });

  it('with a knowledge folder that is missing runs, and says what to do', async () => {
    const { log } = await startK8sBot({ knowledgeDirs: ['no-such-folder'] });
    expect(log.join('\n')).toMatch(/no-such-folder: .*\nSet KNOWLEDGE_DIR/);
  });
});
