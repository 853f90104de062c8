import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../../src/knowledge/entry.ts';
import { runsText } from '../../../../src/markdown/plain-text.ts';
import { parseRuns } from '../../../../src/markdown/to-flow.ts';
import { decideClick } from '../../../../src/quiz/round/decide-click.ts';
import { roundResult } from '../../../../src/quiz/round/round-result.ts';
import {
  practiceChoices,
  practiceQuestion,
  practiceVerdict,
} from '../../../../src/slack/blocks/quiz/practice-message.ts';
import { revealThread } from '../../../../src/slack/blocks/quiz/reveal-thread.ts';
import { revealedMessage } from '../../../../src/slack/blocks/quiz/revealed-message.ts';
import { roundMessage } from '../../../../src/slack/blocks/quiz/round-message.ts';
import { choicesOf } from '../../../../src/slack/blocks/quiz/shown-round.ts';
import { verdictMessage } from '../../../../src/slack/blocks/quiz/verdict-message.ts';
import { items, roundOf } from './bank.ts';
import { expectMessage, expectSaid, letters, visible } from './seen.ts';

const LANGUAGES = [...LANGS, 'both'] as const;
const title = () => 'What are the probes?';

describe.each(LANGUAGES)('in %s every item of the bank', (language) => {
  const langs = language === 'both' ? LANGS : [language];

  it('is a round that Slack takes, with every character of question, code and choices', () => {
    for (const item of items) {
      const page = roundMessage(roundOf(item, { language }));
      expectMessage(page);
      expectSaid(page);
      const wanted = langs.flatMap((lang) => [
        item.question[lang],
        ...item.choices.map(({ text }) => text[lang]),
      ]);
      const [said, seen] = [letters(page.text), letters(visible(page.blocks))];
      for (const text of wanted) {
        const shown = letters(runsText(parseRuns(text)));
        expect(said).toContain(shown);
        expect(seen).toContain(shown);
      }
      if (item.kind === 'manifest') expect(letters(page.text)).toContain(letters(item.manifest));
    }
  });

  it('is a revealed round and a thread that Slack takes', () => {
    for (const item of items) {
      const round = roundOf(item, { language, answered: 15 });
      const order = choicesOf(round).map(({ index }) => index);
      const revealed = revealedMessage(round, roundResult(item.choices, order, [0, 0, 1, 1, 0]));
      expectMessage(revealed);
      expectSaid(revealed);
      const thread = revealThread(round, title);
      expect(thread).toHaveLength(langs.length);
      for (const page of thread) expectMessage(page);
      const reasons = langs.flatMap((lang) =>
        item.choices.map(({ reason }) => runsText(parseRuns(reason[lang]))),
      );
      const said = letters(thread.map(({ text }) => text).join());
      for (const reason of reasons) expect(said).toContain(letters(reason));
    }
  });
});

describe.each(LANGS)('in %s every item of the bank', (lang) => {
  it('has a verdict for every letter that Slack takes', () => {
    for (const [turn, item] of items.entries()) {
      const shown = choicesOf(roundOf(item));
      const round = { choices: item.choices, order: shown.map(({ index }) => index) };
      for (const [place, { letter, index }] of shown.entries()) {
        // Each item in each letter, and the four ways to click in turns: what they say beside it is the same for all.
        const way = (turn + place) % 4;
        const [isRevealed, earlier] = [way >= 2, way % 2 === 0 ? null : index];
        const verdict = decideClick({ round: { ...round, isRevealed }, earlier, letter });
        expectMessage(verdictMessage(verdict, item, lang, title));
      }
    }
  });

  it('is a practice question and has a verdict that Slack takes', () => {
    const frame = { lang, zone: 'UTC', progress: { topic: 'pods', items: 9, seen: 3, known: 2, due: 1 } };
    for (const item of items) {
      const page = practiceQuestion({ kind: 'item', item, why: 'new' }, 'seed', frame);
      expectMessage(page);
      expectSaid(page);
      const [chosen] = practiceChoices(item, 'seed');
      if (!chosen) throw new Error('There is no choice.');
      const verdict = practiceVerdict({ kind: 'wrong', chosen, rightChoice: chosen }, item, frame, title);
      expectMessage(verdict);
      expectSaid(verdict);
    }
  });
});
