import { describe, expect, it } from 'vitest';
import { roundResult } from '../../../../src/quiz/round/round-result.ts';
import { revealThread } from '../../../../src/slack/blocks/quiz/reveal-thread.ts';
import { revealedMessage } from '../../../../src/slack/blocks/quiz/revealed-message.ts';
import { roundMessage } from '../../../../src/slack/blocks/quiz/round-message.ts';
import { choicesOf } from '../../../../src/slack/blocks/quiz/shown-round.ts';
import { decodeQuizValue } from '../../../../src/slack/quiz-value.ts';
import { DUE_AT, itemOf, items, roundOf } from './bank.ts';
import { buttonsOf, expectMessage } from './seen.ts';

const probes = itemOf('probe-types-1');

describe('an open round', () => {
  it('says what it asks, how many answered and when the answer is shown', () => {
    const { text } = roundMessage(roundOf(probes));
    expect(text.split('\n')).toEqual([
      'Question of the day · Thu 26 Nov',
      expect.stringContaining('The readiness probe of one of three replicas'),
      expect.stringMatching(/^A\. /),
      expect.stringMatching(/^B\. /),
      expect.stringMatching(/^C\. /),
      expect.stringMatching(/^D\. /),
      '3 people answered · Answer shown: Thu 26 Nov at 17:30 (Asia/Shanghai)',
    ]);
  });

  it('shows every reader the time of the answer by the own clock', () => {
    const { blocks } = roundMessage(roundOf(probes));
    const seconds = (DUE_AT + 8 * 3_600_000) / 1000;
    expect(JSON.stringify(blocks.at(-1))).toContain(
      `<!date^${seconds}^{date_long_pretty} at {time}|Thu 26 Nov`,
    );
  });

  it('has a button for each letter, with the choice for who hears it', () => {
    const buttons = buttonsOf(roundMessage(roundOf(probes)));
    expect(buttons.map(({ text }) => text.text)).toEqual(['A', 'B', 'C', 'D']);
    expect(new Set(buttons.map(({ action_id }) => action_id)).size).toBe(4);
    expect(buttons.map(({ value }) => decodeQuizValue(value))).toEqual(
      ['A', 'B', 'C', 'D'].map((letter) => ({ round: 'T1.C1.2026-11-26', letter })),
    );
    for (const [index, { choice }] of choicesOf(roundOf(probes)).entries()) {
      const label = buttons[index]?.accessibility_label ?? '';
      expect(label).toMatch(/^[A-D]: /);
      expect(choice.text.en.replaceAll('`', '')).toContain(label.slice(3, -1));
    }
  });

  it('is the same whichever choice is right', () => {
    const some = items.filter((_, index) => index % 10 === 0);
    for (const item of some) {
      const shown = roundMessage(roundOf(item, { language: 'both' }));
      for (const rightOne of item.choices) {
        const choices = item.choices.map((choice) => ({ ...choice, right: choice === rightOne }));
        expect(roundMessage(roundOf({ ...item, choices }, { language: 'both' }))).toEqual(shown);
      }
    }
  });

  it('shows letters and code once in two languages, and a choice that says the same in both once', () => {
    const { text } = roundMessage(roundOf(itemOf('as-hpa-troubleshoot-1'), { language: 'both' }));
    expect(text.match(/^A\. /gm)).toHaveLength(1);
    expect(text.match(/Min replicas:/g)).toHaveLength(1);
    const same = items.find(({ choices }) => choices.every(({ text: said }) => said.en === said.zh));
    const { text: once } = roundMessage(roundOf(same ?? probes, { language: 'both' }));
    expect(once.split('\n').filter((line) => line === once.split('\n').at(-4))).toHaveLength(1);
  });

  it('says that it was posted late only where it was', () => {
    const late = roundMessage(roundOf(probes, { postedAt: DUE_AT + 3_600_000 })).text;
    expect(late).toContain('Posted late: it was due at 09:30 (Asia/Shanghai)');
    expect(roundMessage(roundOf(probes, { postedAt: DUE_AT + 60_000 })).text).not.toContain('late');
  });

  it.each([
    [0, 'Nobody has answered yet', '还没有人作答'],
    [1, '1 person answered', '已有 1 人作答'],
    [2, '2 people answered', '已有 2 人作答'],
  ])('counts %i people', (answered, en, zh) => {
    const { text } = roundMessage(roundOf(probes, { answered, language: 'both' }));
    expect(text).toContain(en);
    expect(text).toContain(zh);
  });
});

describe('a revealed round', () => {
  const round = roundOf(probes, { answered: 15 });
  const order = choicesOf(round).map(({ index }) => index);
  const result = roundResult(probes.choices, order, [...Array<number>(12).fill(0), 1, 1, 2]);

  it('names the right answer in words, and says how many had it', () => {
    const page = revealedMessage(round, result);
    expect(buttonsOf(page)).toEqual([]);
    expect(page.text).toMatch(/^A\. ✓ Right answer: It is marked not ready/m);
    expect(page.text).toContain('12 of 15 answered right.');
    expect(page.text).toContain('A: 12 (80%), B: 0 (0%), C: 2 (13%), D: 1 (7%)');
    expect(page.text).not.toContain('█');
  });

  it('shows bars after the numbers, so that no font moves them', () => {
    expect(JSON.stringify(revealedMessage(round, result).blocks.at(-1))).toContain(
      'A ✓ 12 80% ████████\\nB    0  0%\\nC    2 13% █\\nD    1  7% █',
    );
  });

  it('has no bars where nobody answered', () => {
    const nobody = revealedMessage(round, roundResult(probes.choices, order, []));
    expect(nobody.text).toContain('Nobody answered this one.');
    expect(JSON.stringify(nobody.blocks)).not.toContain('preformatted');
  });

  it('opens the entry from the reasons, unless it is gone, and takes objections', () => {
    const [page] = revealThread(round, () => 'Probes & <more>');
    expect(page && buttonsOf(page)).toMatchObject([
      { action_id: 'answer_full', value: JSON.stringify({ id: 'probe-types', lang: 'en', query: '' }) },
      { action_id: 'challenge_open', value: JSON.stringify({ round: round.id }) },
    ]);
    const [without] = revealThread(round, () => undefined);
    expect(without && buttonsOf(without)).toMatchObject([{ action_id: 'challenge_open' }]);
  });
});

describe('an item that is too long for a message', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, line) => `line ${line}: ${'x'.repeat(20)}`);
  const long = (count: number) =>
    ({ ...probes, kind: 'manifest', manifest: lines(count).join('\n') }) as const;

  it('keeps its code in the blocks and only cuts `text`', () => {
    const page = roundMessage(roundOf(long(150)));
    expectMessage(page);
    expect(JSON.stringify(page.blocks)).toContain('line 149');
    expect(page.text).not.toContain('line 149');
    expect(page.text).toContain('The readiness probe');
    expect(page.text).toMatch(/^D\. /m);
  });

  it('cuts the end of code that no message holds, and says so', () => {
    const page = roundMessage(roundOf(long(2_000)));
    expectMessage(page);
    expect(JSON.stringify(page.blocks)).toContain('line 100');
    expect(page.text).toContain('The rest of it is too long for a message.');
    expect(page.text).toMatch(/^D\. /m);
  });

  it('keeps every character of question and choices in the blocks', () => {
    const question = { en: `${'why '.repeat(1_400)}END`, zh: '?' };
    const page = roundMessage(roundOf({ ...probes, question }));
    expectMessage(page);
    expect(JSON.stringify(page.blocks).match(/why /g)).toHaveLength(1_400);
    expect(page.text.endsWith('…')).toBe(true);
  });
});
