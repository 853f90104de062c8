import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/knowledge/parse-file.ts';
import { plainText } from '../../src/markdown/plain-text.ts';

/** Each entry as line, question and answer in plain text. */
function read(text: string): [number, string, string][] {
  const { sections, warnings } = parseFile({ file: 'a.md', text });
  expect(warnings).toEqual([]);
  return sections.map(({ line, title, flow }) => [line, title, plainText(flow)]);
}

describe('one H1 as topic and questions as H2', () => {
  it('reads H2 questions', () => {
    const text =
      '# Kubernetes FAQ\n\nIntro.\n\n## 1. What is a Pod?\n\nA\n\n### More\n\nB\n\n## What is a node?\n\nC\n';
    expect(read(text)).toEqual([
      [5, 'What is a Pod?', 'A\nMore\nB'],
      [13, 'What is a node?', 'C'],
    ]);
  });

  it('reads Chinese questions without question marks', () => {
    expect(read('# 探针\n说明\n## 如何预热\nA\n## 什么是就绪探针\nB\n').map(([, title]) => title)).toEqual([
      '如何预热',
      '什么是就绪探针',
    ]);
  });

  it('reads H2 topics below a heading without a text of its own', () => {
    expect(read('# Kubernetes\n\n## Pods\nA\n## Nodes\nB\n').map(([, title]) => title)).toEqual([
      'Pods',
      'Nodes',
    ]);
  });

  it('keeps one question with H2 sub-headings one entry', () => {
    expect(read('# What is a Pod?\n\nA\n\n## What for?\n\nB\n\n## How?\n\nC\n')).toHaveLength(1);
    expect(read('# Probe types\n\nThree probes.\n\n## Liveness\n\nA\n\n## Readiness\n\nB\n')).toHaveLength(1);
    expect(read('# Probes\n<!--\nid: probes\n-->\n\n## What is liveness?\nA\n')).toHaveLength(1);
  });

  it('reads H2 questions where there is no H1', () => {
    expect(read('## a\nb\n\n## c\nd\n').map(([, title]) => title)).toEqual(['a', 'c']);
  });
});

describe('details lists', () => {
  it('reads the summary as question', () => {
    const text =
      '# Kubernetes\n\n<details>\n<summary>What is a <b>Pod</b>?</summary><br>\n\nThe *smallest* unit.\n\n```sh\n# x\n```\n\n' +
      '</details>\n\n<details><summary>2. What is a node?</summary>A machine.</details>\n';
    expect(read(text)).toEqual([
      [4, 'What is a Pod?', 'The smallest unit.\n# x'],
      [14, 'What is a node?', 'A machine.'],
    ]);
  });

  it('reads them without blank lines, and without any heading', () => {
    const text = '<details><summary>a?</summary>b</details>\n<details><summary>c?</summary>\nd\n</details>\n';
    expect(read(text)).toEqual([
      [1, 'a?', 'b'],
      [2, 'c?', 'd'],
    ]);
  });

  it('keeps nested details inside their answer', () => {
    const text =
      '<details><summary>a?</summary>\n\nb\n\n<details><summary>more</summary>c</details>\n\n</details>\n';
    expect(read(text)).toEqual([[1, 'a?', 'b\nmore\nc']]);
  });

  it('keeps a collapsed part of an answer in it', () => {
    const text = '# What is a Pod?\n\nA unit.\n\n<details><summary>Example</summary>\n\nx\n\n</details>\n';
    expect(read(text)).toEqual([[1, 'What is a Pod?', 'A unit.\nExample\nx']]);
    expect(read('# 什么是 Pod？\n<details><summary>答案</summary>\n\nx\n\n</details>\n')).toEqual([
      [1, '什么是 Pod？', '答案\nx'],
    ]);
  });

  it('takes no code for a tag, and an end on the last line of the answer for one', () => {
    expect(
      read('# What is `<details>`?\nUse `<details>` and `</details>`\n\n# What else?\nb\n'),
    ).toHaveLength(2);
    expect(
      read('<details><summary>a?</summary>\n\nb\nc</details>\n\n<details><summary>d?</summary>e</details>\n'),
    ).toEqual([
      [1, 'a?', 'b c'],
      [6, 'd?', 'e'],
    ]);
  });

  it('survives details that never end', () => {
    expect(read('<details><summary>a?</summary>\n\nb\n\n# c?\nd\n').map(([, title]) => title)).toEqual([
      'a?',
      'c?',
    ]);
  });
});

describe('pairs of Q and A', () => {
  it.each([
    ['**Q:** a?\n\n**A:** b\n\nc\n\n**Q:** d?\n\n**A:** e\n', [1, 7]],
    ['Q: a?\nA: b\n\nc\n\nQ: d?\nA: e\n', [1, 6]],
    ['**Q: a?**\n**A:** b\n\nc\n\n**Q2: d?**\n\nA2: e\n', [1, 6]],
    ['问：a?\n答：b\n\nc\n\n问：d?\n答：e\n', [1, 6]],
    ['# FAQ\n\nIntro.\n\n**Question:** a?\n**Answer:** b\n\nc\n\n**Q**: d?\n**A**: e\n', [5, 10]],
  ])('reads %j', (text, lines) => {
    expect(read(text)).toEqual([
      [lines[0], 'a?', 'b\nc'],
      [lines[1], 'd?', 'e'],
    ]);
  });

  it('keeps fences and lists of an answer', () => {
    expect(read('**Q:** a?\n**A:** b\n\n- c\n\n```\nQ: no\n```\n')).toEqual([[1, 'a?', 'b\n• c\nQ: no']]);
  });

  it('takes the A: off an answer below a Q: heading', () => {
    expect(read('## Q: a?\nA: b\n\n## Q: c?\n**A:** d\n')).toEqual([
      [1, 'a?', 'b'],
      [4, 'c?', 'd'],
    ]);
  });

  it('keeps a single pair below a question in its answer', () => {
    expect(read('# Why is a Pod pending?\nQ: a\nA: b\n')).toEqual([
      [1, 'Why is a Pod pending?', 'Q: a A: b'],
    ]);
  });

  it('warns about a question without an answer', () => {
    const { sections, warnings } = parseFile({ file: 'a.md', text: 'Q: a?\n\nQ: b?\nA: c\n' });
    expect(sections).toMatchObject([{ title: 'b?' }]);
    expect(warnings).toMatchObject([{ line: 1 }]);
  });
});
