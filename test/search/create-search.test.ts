import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/knowledge/entry.ts';
import { createSearch } from '../../src/search/create-search.ts';
import type { Hit } from '../../src/search/search.ts';
import { entry, heading, paragraph, section } from './entries.ts';

const probes = entry(
  section(
    'probes',
    'en',
    'What are liveness and readiness probes?',
    [
      paragraph('Liveness restarts a container, readiness takes it out of traffic.'),
      heading('Parameters'),
      paragraph(
        'The failureThreshold says how many failures in a row count; timeoutSeconds limits one check.',
      ),
    ],
    ['probes'],
  ),
  section('probes', 'zh', '存活探针和就绪探针是什么？', [
    paragraph('存活探针失败会重启容器，就绪探针失败会摘除流量。'),
    heading('参数'),
    paragraph('failureThreshold 是连续失败的次数。'),
  ]),
);
const operators = entry(
  section('operators', 'en', 'What is an operator?', [
    paragraph('An operator is a custom controller that knows how to run one application.'),
  ]),
);
const webhooks = entry(
  section('webhooks', 'zh', '准入 Webhook 的作用是什么？', [
    paragraph('在对象写入 etcd 之前修改或拒绝请求。'),
  ]),
);
const search = createSearch([probes, operators, webhooks]);

function firstHit(question: string, lang: Lang): Hit | undefined {
  const outcome = search(question, lang);
  return outcome.kind === 'nothing' ? undefined : outcome.hits[0];
}

describe('createSearch', () => {
  it('answers an alias with its entry, decided by name', () => {
    expect(search('probes', 'en').kind).toBe('found');
    expect(firstHit('probes', 'en')).toMatchObject({
      section: { entryId: 'probes', lang: 'en' },
      decidedBy: 'name',
      matched: ['probes'],
    });
  });

  it('chooses the passage whose own words were asked for', () => {
    expect(firstHit('failureThreshold', 'en')).toMatchObject({
      section: { entryId: 'probes' },
      passage: 1,
      decidedBy: 'passage',
    });
  });

  it('shows the wanted language, else the one that exists', () => {
    expect(firstHit('probes', 'zh')).toMatchObject({ section: { entryId: 'probes', lang: 'zh' } });
    expect(firstHit('什么是 operator', 'zh')).toMatchObject({
      section: { entryId: 'operators', lang: 'en' },
    });
  });

  it('finds an entry across languages', () => {
    expect(firstHit('admission webhook', 'en')).toMatchObject({ section: { entryId: 'webhooks' } });
  });

  it('corrects typos and tells the words as they were typed', () => {
    expect(firstHit('Rediness prob', 'en')).toMatchObject({
      section: { entryId: 'probes' },
      matched: ['Rediness', 'prob'],
    });
  });

  it('answers a pasted message that holds a name word for word', () => {
    const failed = entry(
      section(
        'failed',
        'en',
        'Why does a probe fail?',
        [paragraph('See the events.')],
        ['probe check failed'],
      ),
    );
    const found = createSearch([failed, operators, webhooks]);
    const message = 'Probe check failed: dial tcp 10.1.2.3:80: connect: connection refused by upstream mesh';
    expect(found(message, 'en')).toMatchObject({ kind: 'found', hits: [{ section: { entryId: 'failed' } }] });
  });

  it('offers choices where nothing separates two entries', () => {
    const twin = (id: string) => entry(section(id, 'en', 'What is a probe?', [paragraph('A check.')]));
    const outcome = createSearch([twin('one'), twin('two'), operators])('probe', 'en');
    const { kind, hits } = outcome.kind === 'choices' ? outcome : { kind: outcome.kind, hits: [] };
    expect(kind).toBe('choices');
    expect(hits.map(({ section: { entryId } }) => entryId)).toEqual(['one', 'two']);
  });

  it.each(['', '   ', '🎉🎉', '\u0000\u0007\u001b', '<!channel>', '?', 'docker swarm', '今天天气怎么样'])(
    'has no answer to %j',
    (question) => {
      expect(search(question, 'en').kind).toBe('nothing');
    },
  );

  it('has no answer without entries', () => {
    expect(createSearch([])('probes', 'en')).toEqual({ kind: 'nothing', nearest: [] });
  });

  it('weighs a word more where it describes a concept with others', () => {
    const kindOf = (question: string) =>
      search.explain(question, 'zh').words.find(({ text }) => text === '机器')?.kind;
    expect(kindOf('机器')).toBe('everyday');
    expect(kindOf('两台机器怎么互相通信')).toBe('aspect');
  });

  it('reads no more than the start of a very long question', () => {
    const start = 'what are liveness probes '.repeat(24);
    expect(search(`${start}${'etcd '.repeat(8000)}`, 'en')).toEqual(search(start.slice(0, 600), 'en'));
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (question) => {
        expect(['found', 'choices', 'nothing']).toContain(search(question, 'en').kind);
      }),
    );
  });
});
