import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadAnswerer } from '../../../src/bot.ts';
import { LANGS } from '../../../src/knowledge/entry.ts';
import { answerMessage } from '../../../src/slack/blocks/answer-message.ts';
import { fullAnswerPages, fullAnswerView } from '../../../src/slack/blocks/full-answer.ts';
import { helpMessage } from '../../../src/slack/blocks/plain-message.ts';
import { quizMenuView } from '../../../src/slack/blocks/quiz/quiz-menu-view.ts';
import { unlabelled, wordless } from '../../support/labels.ts';

const bank = fileURLToPath(new URL('../../../knowledge', import.meta.url));
const buttons = ['full', 'share', 'language'] as const;

describe('who listens to a screen reader', () => {
  it('hears a name for every control of answers and modals, and words beside every sign', async () => {
    const answerer = await loadAnswerer([bank]);
    for (const lang of LANGS) {
      const questions = ['probes', '探针', 'how do I bake bread', 'pod', 'network policy and storage'];
      const answers = questions.map((question) => answerer.answer(question, lang));
      for (const { id } of answerer.entries) {
        const section = answerer.section(id, lang);
        const answer = answerer.answerEntry(id, lang, id);
        if (!section || !answer) continue;
        answers.push(answer);
        const frame = { related: answerer.related(section, lang), sourceBaseUrl: 'https://git.example/' };
        expectHeard(fullAnswerView(section, { id, lang, query: '' }, frame));
        expectHeard(fullAnswerPages(section, lang, frame));
      }
      for (const answer of answers) expectHeard(answerMessage(answer, { buttons }));
      expectHeard(helpMessage(lang, 'k8s-qa', 1));
    }
  });

  it.each(LANGS)('hears a name for every field of the quiz menu (%s)', (lang) => {
    const menu = { channelId: 'C1', topics: ['pods'], personZone: 'Asia/Shanghai', today: '2026-01-01' };
    expectHeard(quizMenuView({ ...menu, subscription: null, lang }));
  });
});

describe('a control', () => {
  const button = (text: string, more = {}) => ({
    type: 'button',
    text: { type: 'plain_text', text },
    ...more,
  });
  it.each([
    [button('Open'), true],
    [button('👍'), false],
    [button(':thumbsup:'), false],
    [button('👍', { accessibility_label: 'Helpful' }), true],
    [{ type: 'plain_text_input' }, false],
    [{ type: 'input', label: { type: 'plain_text', text: '时间' }, element: { type: 'timepicker' } }, true],
  ])('%j is heard: %s', (element, isHeard) => {
    expect(unlabelled([element]).length === 0).toBe(isHeard);
  });

  it('is not told by a sign alone, nor is a line', () => {
    const line = (text: string) => ({ type: 'rich_text_section', elements: [{ type: 'text', text }] });
    expect(wordless([line('✓'), line('✓ Right answer: '), line('—')])).toEqual(['✓']);
  });
});

function expectHeard(shown: unknown): void {
  expect([...unlabelled(shown), ...wordless(shown)]).toEqual([]);
}
