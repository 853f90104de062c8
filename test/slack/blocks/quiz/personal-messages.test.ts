import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../../src/quiz/round/decide-click.ts';
import { ownScoreMessage } from '../../../../src/slack/blocks/quiz/own-score-message.ts';
import {
  practiceChoices,
  practiceQuestion,
  practiceVerdict,
} from '../../../../src/slack/blocks/quiz/practice-message.ts';
import { choicesOf } from '../../../../src/slack/blocks/quiz/shown-round.ts';
import { notSavedMessage, verdictMessage } from '../../../../src/slack/blocks/quiz/verdict-message.ts';
import { decodePractice, decodePracticeChoice } from '../../../../src/slack/quiz-value.ts';
import { DUE_AT, itemOf, roundOf } from './bank.ts';
import { buttonsOf, expectMessage } from './seen.ts';

const item = itemOf('probe-types-1');
const shown = choicesOf(roundOf(item));
const rightChoice = shown.find(({ choice }) => choice.right) ?? shown[0];
const wrongChoice = shown.find(({ choice }) => !choice.right);
if (!rightChoice || !wrongChoice) throw new Error('The item has no right and no wrong choice.');
const title = () => 'Which probes are there?';

function said(verdict: Verdict, lang: 'en' | 'zh' = 'en'): string[] {
  const page = verdictMessage(verdict, item, lang, title);
  expectMessage(page);
  return page.text.split('\n');
}

describe('a verdict', () => {
  it('on the right choice gives its reason', () => {
    expect(said({ kind: 'right', chosen: rightChoice })).toEqual([
      'Right!',
      `A. ${rightChoice.choice.text.en}`,
      rightChoice.choice.reason.en,
    ]);
  });

  it('on a wrong choice gives the reasons of both, and opens the entry', () => {
    const verdict: Verdict = { kind: 'wrong', chosen: wrongChoice, rightChoice };
    expect(said(verdict)).toEqual([
      'Not quite: the right answer is A.',
      expect.stringMatching(/^Your choice: B\. /),
      wrongChoice.choice.reason.en,
      expect.stringMatching(/^Right answer: A\. /),
      rightChoice.choice.reason.en,
    ]);
    expect(buttonsOf(verdictMessage(verdict, item, 'en', title))).toMatchObject([
      { action_id: 'answer_full' },
    ]);
  });

  it.each([
    ['already', 'You have answered this one already, with B. The first choice counts.'],
    ['closed', 'This question is over. Your answer B was counted.'],
  ] as const)('on a click that is %s says what counted', (kind, sentence) => {
    expect(said({ kind, earlier: wrongChoice, rightChoice })[0]).toBe(sentence);
    expect(said({ kind, earlier: rightChoice, rightChoice })[0]).toMatch(/ A.* It was right\.$/);
  });

  it.each([
    ['already', 'You have answered this one already. The first choice counts.'],
    ['closed', 'This question is over: its answer has been shown, and nothing is counted any more.'],
  ] as const)('on a click that is %s by who is not known to have chosen says no more', (kind, sentence) => {
    expect(said({ kind, earlier: null, rightChoice })).toEqual([
      sentence,
      expect.stringMatching(/^Right answer: A\. /),
      rightChoice.choice.reason.en,
    ]);
  });

  it('on what is not known has no answer in it and no button', () => {
    for (const verdict of [
      { kind: 'unknown-round' },
      { kind: 'unknown-choice', letters: ['A', 'B'] },
    ] satisfies Verdict[]) {
      const page = verdictMessage(verdict, item, 'zh', title);
      expect(page.text).not.toContain(rightChoice.choice.text.zh);
      expect(buttonsOf(page)).toEqual([]);
    }
  });

  it('that could not be saved says so, and to try again', () => {
    expect(notSavedMessage('en').text).toMatch(/was not saved.*try again/);
    expect(notSavedMessage('zh').text).toMatch(/没有保存.*再试一次/);
  });
});

describe('practice', () => {
  const progress = { topic: 'probes', items: 36, seen: 12, known: 5, due: 2 };
  const frame = { lang: 'en', zone: 'Asia/Shanghai', progress } as const;

  it('asks with letters of its own that carry item, order and what is practised', () => {
    const entryId = 'probe-types';
    const page = practiceQuestion({ kind: 'item', item, why: 'wrong' }, 'seed', { ...frame, entryId });
    expectMessage(page);
    expect(buttonsOf(page).map(({ action_id }) => action_id)).toEqual(
      ['A', 'B', 'C', 'D'].map((letter) => `quiz_practice_choice_${letter}`),
    );
    expect(decodePracticeChoice(buttonsOf(page)[1]?.value)).toEqual({
      item: item.id,
      seed: 'seed',
      letter: 'B',
      entry: entryId,
    });
    expect(page.text).toContain('You had this one wrong last time.');
    expect(page.text).toContain('Probes: 5 of 36 known, 2 to repeat');
    expect(page.text).toContain(`C. ${practiceChoices(item, 'seed')[2]?.choice.text.en.replaceAll('`', '')}`);
  });

  it('says when the next one is due, and that there is none', () => {
    const rested = practiceQuestion({ kind: 'rested', item, dueAt: DUE_AT }, 'seed', frame);
    expect(rested.text).toContain('nothing is due before Thu 26 Nov at 09:30 (Asia/Shanghai)');
    expect(practiceQuestion({ kind: 'nothing' }, 'seed', frame).text).toBe(
      'There is no question to practise here.',
    );
  });

  it('goes on from a verdict, in the same entry, also where the item is gone', () => {
    const entryId = 'probe-types';
    const page = practiceVerdict({ kind: 'right', chosen: rightChoice }, item, { ...frame, entryId }, title);
    expect(buttonsOf(page).map(({ action_id }) => action_id)).toEqual([
      'answer_full',
      'quiz_practice_next',
      'suggest_open',
    ]);
    expect(decodePractice(buttonsOf(page)[1]?.value)).toEqual({ entry: entryId });
    const gone = practiceVerdict({ kind: 'unknown-round' }, null, frame, title);
    expect(gone.text).toContain('no longer in the question bank');
    expect(buttonsOf(gone).map(({ action_id }) => action_id)).toEqual(['quiz_practice_next']);
  });
});

describe('the own score', () => {
  const score = { right: 4, rounds: 5, accuracy: 0.8, streaks: { current: 1, best: 6 } };
  const none = { right: 0, rounds: 0, accuracy: 0, streaks: { current: 0, best: 0 } };
  const topics = [
    { topic: 'probes', items: 36, seen: 12, known: 5, due: 2 },
    { topic: 'pods', items: 40, seen: 0, known: 0, due: 0 },
  ];

  it('shows periods, streak, topics that were seen, and a way to hide or come back', () => {
    const own = {
      channelId: 'C1',
      scores: { week: none, month: { ...score, rank: 2 }, all: score },
      progress: topics,
    };
    const page = ownScoreMessage({ ...own, visibility: 'shown', lang: 'en' });
    expectMessage(page);
    expect(page.text.split('\n')).toEqual([
      'Your score in this channel',
      'This week: no answers yet',
      'This month: 4 of 5 right (80%) · rank 2',
      'All time: 4 of 5 right (80%)',
      'Streak: 1 question answered in a row (best: 6)',
      'What you know, by topic',
      'Probes: 5 of 36 known, 2 to repeat',
      'Boards show your right answers, never your wrong ones.',
    ]);
    const idsOf = (visibility: 'shown' | 'hidden') =>
      buttonsOf(ownScoreMessage({ ...own, visibility, lang: 'zh' })).map(({ action_id }) => action_id);
    expect(idsOf('shown')).toEqual(['quiz_practice', 'quiz_board_week', 'quiz_hide']);
    expect(idsOf('hidden')).toEqual(['quiz_practice', 'quiz_board_week', 'quiz_show']);
  });
});
