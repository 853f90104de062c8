import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { missingScopes, SCOPES } from '../../../src/slack/doctor/scopes.ts';
import { reportScopes } from '../../../src/slack/doctor/self-test.ts';
import { HEARD_EVENTS } from '../../../src/slack/door/why-ignored.ts';
import { ask, nextMessage, post, press } from '../../support/conversation.ts';
import { quizChannel, rounds, shippedBank, startQuizBot } from '../../support/quiz-bot.ts';
import { alice, bob, general, startWorkspace } from '../../support/workspace.ts';

const step = parse(readFileSync(new URL('../../../manifest.workflow-step.yml', import.meta.url), 'utf8'));
const manifest = parse(readFileSync(new URL('../../../manifest.yml', import.meta.url), 'utf8'));
const required = Object.entries(SCOPES).flatMap(([scope, kind]) => (kind === 'required' ? [scope] : []));

describe('the scopes', () => {
  it('are those of the manifest', () => {
    const { bot, bot_optional: optional } = manifest.oauth_config.scopes;
    expect(Object.keys(SCOPES).sort()).toEqual([...bot].sort());
    expect(required.sort()).toEqual(bot.filter((scope: string) => !optional.includes(scope)).sort());
  });

  it('that are missing are named in the order of the manifest', () => {
    const [first, ...others] = Object.keys(SCOPES);
    expect(missingScopes(others)).toEqual([first]);
    expect(missingScopes([...Object.keys(SCOPES), 'more'])).toEqual([]);
  });
});

describe('the self-test of a start', () => {
  it('logs what is missing with what ends, as a warning only where the bot needs it', () => {
    const lines: { level: string; msg: string }[] = [];
    const stream = { write: (line: string) => lines.push(JSON.parse(line)) };
    const logger = pino({ formatters: { level: (level) => ({ level }) } }, stream);
    reportScopes(['chat:write', 'users:read'], logger);
    reportScopes([], logger);
    reportScopes(null, logger);
    expect(lines.map(({ level, msg }) => `${level} ${msg.slice(0, 70)}`)).toEqual([
      'warn The scope chat:write is missing. I can post nothing; install me again ',
      'info The scope users:read is missing. I know no names, languages and time z',
    ]);
  });
});

describe('the events that are heard', () => {
  it('are those of the manifest and of its workflow step', () => {
    const events: string[] = [manifest, step].flatMap(
      ({ settings }) => settings.event_subscriptions.bot_events,
    );
    expect(new Set(events.map((event) => event.replace(/\..*/, '')))).toEqual(HEARD_EVENTS);
  });
});

describe('a workspace that grants only the required scopes', () => {
  it('is answered, its buttons work and its quiz runs', async () => {
    const start = Date.parse('2026-11-26T01:00:00Z');
    const begun = Date.now();
    const workspace = await startWorkspace({ scopes: required, now: () => start + Date.now() - begun });
    const { log } = await startQuizBot(
      { quizManagers: [alice], knowledgeDirs: [shippedBank] },
      { workspace },
    );
    const mentioned = await post(workspace, '@k8s-qa probes');
    expect(mentioned.reply.text).toContain('probe');
    const direct = await post(workspace, '探针', { channel: workspace.directChannel(bob), user: bob });
    expect(direct.reply.text).toContain('探针');
    const promised = await ask(workspace, '/k8s channel questions');
    expect(promised.message.text).toContain('I need channels:history and groups:history.');
    const { message } = await ask(workspace, '/k8s probes');
    const other = await nextMessage(workspace, () => press(workspace, message, 'Share'));
    expect(other.text).toContain('probe');
    const full = await press(workspace, message, 'Full answer');
    expect(full.kind).toBe('acked');
    await workspace.waitFor(() => workspace.views(alice).length === 1);

    const where = { channel: quizChannel };
    const text = 'quiz on 09:30 Asia/Shanghai mon-fri';
    const on = await nextMessage(
      workspace,
      () => workspace.act.runCommand({ user: alice, command: '/k8s', text, ...where }),
      where,
    );
    expect(on.text).toContain('09:30 (Asia/Shanghai)');
    const question = await nextMessage(workspace, async () => workspace.clock.advance(30 * 60_000), where);
    expect(rounds(workspace)).toHaveLength(1);
    const verdict = await nextMessage(
      workspace,
      () => press(workspace, question, 'A', { ...where, user: bob }),
      {
        ...where,
        user: bob,
      },
    );
    expect(verdict.ephemeral).toBe(true);
    workspace.clock.advance(24 * 3_600_000);
    await workspace.waitFor(() => rounds(workspace).length === 2);
    const refused = await ask(workspace, '/k8s quiz off', { ...where, user: bob });
    expect(refused.message.ephemeral).toBe(true);
    const health = await nextMessage(workspace, () => ask(workspace, '/k8s doctor'));
    expect(health.text).toContain('Why there was no answer');
    const told = await workspace.waitFor(() =>
      workspace.messages(general, alice).find((each) => each.text.startsWith('How I am')),
    );
    expect(told.text).toMatch(/Scope users:read is missing\. I know no names.*guests cannot be told apart/);
    expect(log.filter((line) => line === 'A listener failed')).toEqual([]);
  });
});
