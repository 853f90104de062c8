import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AskedQuestion, gapBoard } from '../../src/gaps/gap-board.ts';
import { questionTerms } from '../../src/gaps/question-terms.ts';

function asked(id: string, text: string, changes: Partial<AskedQuestion> = {}): AskedQuestion {
  const terms = questionTerms(text);
  return {
    id,
    userId: `U-${id}`,
    text,
    lang: /\p{Script=Han}/u.test(text) ? 'zh' : 'en',
    terms,
    outcome: 'nothing',
    entryId: null,
    isNear: false,
    openedId: null,
    downs: 0,
    notes: [],
    askedAt: Number(id.replace(/\D/g, '')),
    ...changes,
  };
}

describe('the gap board', () => {
  it('puts questions of both languages about the same together, counted by people', () => {
    const gaps = gapBoard([
      asked('q1', 'How can I install Karpenter?'),
      asked('q2', '怎么安装 karpenter', { userId: 'U-q1' }),
      asked('q3', 'install karpenter'),
      asked('q4', 'can pods share a GPU'),
    ]);
    expect(gaps.map(({ people, asked: times, id }) => ({ people, times, id }))).toEqual([
      { people: 2, times: 3, id: 'q3' },
      { people: 1, times: 1, id: 'q4' },
    ]);
    expect(gaps[0]?.examples).toEqual([
      'install karpenter',
      '怎么安装 karpenter',
      'How can I install Karpenter?',
    ]);
  });

  it('keeps topics apart that share one word of several', () => {
    const gaps = gapBoard([asked('q1', 'install karpenter'), asked('q2', 'install vcluster')]);
    expect(gaps).toHaveLength(2);
  });

  it('holds what had no answer, choices that nobody opened, and what was voted down', () => {
    const gaps = gapBoard([
      asked('q1', 'karpenter', { outcome: 'found' }),
      asked('q2', 'gpu', { outcome: 'choices', openedId: 'gpu' }),
      asked('q3', 'vcluster', { outcome: 'choices' }),
      asked('q4', 'probe', { outcome: 'found', downs: 1 }),
      asked('q5', 'etcd'),
    ]);
    expect(gaps.map(({ id }) => id).sort()).toEqual(['q3', 'q4', 'q5']);
  });

  it('says that there is content where an offered entry was opened after all', () => {
    const opened = { openedId: 'as-karpenter' };
    const gaps = gapBoard([
      asked('q1', 'karpenter', opened),
      asked('q2', 'karpenter'),
      asked('q3', 'karpenter'),
    ]);
    expect(gaps).toMatchObject([{ kind: 'missed', entryId: 'as-karpenter' }]);
  });

  it('says so too where at least half of the questions came near an entry', () => {
    const near = { isNear: true, entryId: 'as-karpenter' };
    const of = (...questions: AskedQuestion[]) =>
      gapBoard(questions).map(({ kind, entryId }) => [kind, entryId]);
    expect(of(asked('q1', 'karpenter', near), asked('q2', 'karpenter'))).toEqual([
      ['missed', 'as-karpenter'],
    ]);
    const two = [asked('q2', 'karpenter'), asked('q3', 'karpenter')];
    expect(of(asked('q1', 'karpenter', near), ...two)).toEqual([['no-content', null]]);
  });

  it('does not take an answer that was voted down, or choices that nobody opened, for content', () => {
    const offered = { isNear: true, entryId: 'probe-basics' };
    expect(gapBoard([asked('q1', 'probe', { ...offered, outcome: 'found', downs: 1 })])[0]?.kind).toBe(
      'no-content',
    );
    expect(gapBoard([asked('q1', 'probe', { ...offered, outcome: 'choices' })])[0]?.kind).toBe('no-content');
  });

  it('names terms where the words are forgotten', () => {
    expect(gapBoard([asked('q1', 'karpenter', { text: null })])).toMatchObject([
      { examples: [], terms: ['§node-autoscaling'] },
    ]);
  });
});

describe('the clusters', () => {
  const words = ['a1', 'b1', 'c1', 'd1', 'e1', 'f1'];
  const questions = fc
    .array(
      fc.record({
        terms: fc.uniqueArray(fc.constantFrom(...words), { maxLength: 4 }),
        userId: fc.constantFrom('U1', 'U2', 'U3'),
      }),
      { maxLength: 30 },
    )
    .map((list) => list.map(({ terms, userId }, index) => asked(`q${index}`, '', { terms, userId })));

  it('do not depend on the order of the questions', () => {
    fc.assert(
      fc.property(questions, fc.infiniteStream(fc.nat()), (list, chance) => {
        const shuffled = list.map((question) => [chance.next().value, question] as const);
        const other = shuffled.sort(([a], [b]) => a - b).map(([, question]) => question);
        expect(gapBoard(other)).toEqual(gapBoard(list));
      }),
    );
  });

  it('hold every question that has a term just once', () => {
    fc.assert(
      fc.property(questions, (list) => {
        const ids = gapBoard(list).flatMap(({ questionIds }) => questionIds);
        expect(ids.sort()).toEqual(
          list
            .filter(({ terms }) => terms.length > 0)
            .map(({ id }) => id)
            .sort(),
        );
      }),
    );
  });

  it('keep questions of the same terms together', () => {
    fc.assert(
      fc.property(questions, (list) => {
        const gaps = gapBoard(list);
        const homeOf = (id: string) => gaps.findIndex(({ questionIds }) => questionIds.includes(id));
        const homes = new Map<string, Set<number>>();
        for (const { id, terms } of list) {
          const key = [...terms].sort().join(' ');
          homes.set(key, (homes.get(key) ?? new Set()).add(homeOf(id)));
        }
        for (const home of homes.values()) expect(home.size).toBe(1);
      }),
    );
  });
});
