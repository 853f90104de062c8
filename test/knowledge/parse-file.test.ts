import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/knowledge/entry.ts';
import { parseFile } from '../../src/knowledge/parse-file.ts';
import { passagesOf } from '../../src/knowledge/passage.ts';
import { plainText } from '../../src/markdown/plain-text.ts';

function parse(text: string, file = 'faq.md'): ReturnType<typeof parseFile> {
  return parseFile({ file, text });
}

function titles(text: string): string[] {
  return parse(text).sections.map((section) => section.title);
}

function answers(text: string): string[] {
  return parse(text).sections.map((section) => plainText(section.flow));
}

describe('numbered H1 sections', () => {
  it('reads a section with all its parts', () => {
    const { sections, warnings } = parse('# 1. What is a Pod?\n\nThe smallest unit.\n');
    expect(warnings).toEqual([]);
    expect(sections).toEqual([
      {
        entryId: 'faq-what-is-a-pod',
        lang: 'en',
        title: 'What is a Pod?',
        aliases: [],
        sources: [],
        related: [],
        file: 'faq.md',
        heading: 'what-is-a-pod',
        line: 1,
        flow: [{ kind: 'paragraph', runs: [{ text: 'The smallest unit.' }] }],
      } satisfies Section,
    ]);
  });

  it.each([
    '7、探针',
    '7.探针',
    '7. 探针',
    '7) 探针',
    '7）探针',
    '7．探针',
    'Q7: 探针',
    'Q7：探针',
    'Q: 探针',
    'Question 7: 探针',
    '第7题 探针',
    '第 7 题：探针',
    '第七题、探针',
    '问题7：探针',
    '问：探针',
    '（7）探针',
    '七、探针',
    '**7、探针**',
  ])('takes the number off %s', (heading) => {
    expect(titles(`# ${heading}\n文本\n`)).toEqual(['探针']);
  });

  it.each([
    '1.37 changes',
    '2 ways to expose a Pod',
    '3 probes',
    'Quotas',
    '503: why',
    '第一步做什么',
    '问题排查',
  ])('keeps the number or word of %s', (heading) => {
    expect(titles(`# ${heading}\ntext\n`)).toEqual([heading]);
  });

  it('keeps no markup in a title', () => {
    expect(titles('# **What** does `kubectl` [do](https://a.io)?\ntext\n')).toEqual([
      'What does kubectl do?',
    ]);
  });

  it('keeps a # inside a fence as code, in lists too', () => {
    const text = '# a\n```sh\n# not a heading\n```\n\n1. b\n   ```sh\n   # neither\n   ```\n\n# c\nd\n';
    expect(titles(text)).toEqual(['a', 'c']);
    expect(answers(text)[0]).toContain('# neither');
  });

  it('warns about a heading without a text, with its line', () => {
    const { sections, warnings } = parse(
      '---\na: b\n---\n# 1、a\nb\n\n# 2、\n\n# c\n<!-- x -->\n---\n# d\ne\n',
    );
    expect(sections.map((section) => section.line)).toEqual([4, 12]);
    expect(warnings.map((warning) => [warning.file, warning.line])).toEqual([
      ['faq.md', 7],
      ['faq.md', 9],
    ]);
  });

  it('reads setext headings and sub-headings', () => {
    const [section] = parse('What is a Pod?\n===\n\nA\n\nMore\n---\n\nB\n').sections;
    expect(section?.title).toBe('What is a Pod?');
    expect(section && passagesOf(section).map((passage) => passage.path)).toEqual([[], ['More']]);
  });

  it('takes no introduction for an entry', () => {
    expect(titles('Some questions.\n\n- a list\n\n# a\nb\n')).toEqual(['a']);
  });

  it('reads an answer that is nothing but an unlabelled fence', () => {
    expect(answers('# 3、有哪些业务预热手段？\n```\n1、利用 istio\n2、自定义脚本\n```\n')).toEqual([
      '1、利用 istio\n2、自定义脚本',
    ]);
  });

  it('resolves a reference that is defined at the end of the file', () => {
    const [section] = parse('# a\n[docs][k]\n\n# b\nc\n\n[k]: https://kubernetes.io\n').sections;
    expect(section?.flow).toEqual([
      { kind: 'paragraph', runs: [{ text: 'docs', link: 'https://kubernetes.io' }] },
    ]);
  });

  it('warns about a file without a question, a fence and a comment without an end', () => {
    expect(parse('just text\n').warnings).toMatchObject([{ line: 1 }]);
    expect(parse('').warnings).toMatchObject([{ line: 1 }]);
    expect(parse('# a\nb\n\n```sh\n# c\nd\n')).toMatchObject({ warnings: [{ line: 4 }], sections: [{}] });
    expect(parse('# a\nb\n\n<!--\n# c\nd\n')).toMatchObject({ warnings: [{ line: 4 }], sections: [{}] });
  });

  it('leaves a file out that is nested too deeply, and says so', () => {
    expect(parse(`# a\n${'>'.repeat(100_000)}\n`)).toMatchObject({ sections: [], warnings: [{ line: 1 }] });
  });

  it('shows a section above 64 kB without its formatting, and says so', () => {
    expect(parse(`# a\n${'word '.repeat(14_000)}\n`)).toMatchObject({
      sections: [{ flow: [{ kind: 'code' }] }],
      warnings: [{ line: 1 }],
    });
  });
});

describe('front matter', () => {
  it('is never shown', () => {
    const { sections, warnings } = parse(
      '---\nlayout: post\ntoc : true\n---\nIntro\n<!-- more -->\n\n# a\nb\n',
    );
    expect(sections).toMatchObject([{ title: 'a', line: 8 }]);
    expect(plainText(sections[0]?.flow ?? [])).toBe('b');
    expect(warnings).toEqual([]);
  });

  it('names the language', () => {
    expect(parse('---\nlang: zh\n---\n# a\nb\n').sections).toMatchObject([{ lang: 'zh' }]);
  });

  it('is not taken from a rule at the top', () => {
    expect(titles('---\n\n# a\nb\n\n---\n\n# c\nd\n')).toEqual(['a', 'c']);
    expect(titles('---\n# a\nb\n\n---\n# c\nd\n')).toEqual(['a', 'c']);
  });

  it('is cut off and reported if its YAML is bad', () => {
    const { sections, warnings } = parse('---\ntitle: "a\nb: [\n---\n# c\nd\n');
    expect(sections).toMatchObject([{ title: 'c', line: 5 }]);
    expect(warnings).toHaveLength(1);
  });
});

describe('language', () => {
  it('is that of the file suffix, else that of the text', () => {
    expect(parse('# 探针\n文本\n', 'a.en.md').sections).toMatchObject([{ lang: 'en' }]);
    expect(parse('# Probes\ntext\n', 'a.zh.md').sections).toMatchObject([{ lang: 'zh' }]);
    const mixed =
      '# 什么是 Pod\nPod 是 Kubernetes 的最小单元\n# What is 探针\nA probe is a check by the kubelet.\n';
    expect(parse(mixed).sections.map((section) => section.lang)).toEqual(['zh', 'en']);
  });

  it('counts code only where there is nothing else', () => {
    expect(parse('# minReadySeconds\n```\n等待时间，防止过早接收流量\n```\n').sections).toMatchObject([
      { lang: 'zh' },
    ]);
    expect(
      parse('# Labels\nUse labels.\n```\n# 中文注释中文注释中文注释中文注释\n```\n').sections,
    ).toMatchObject([{ lang: 'en' }]);
  });
});

describe('ids', () => {
  it('are the file name without its language and the heading, Han kept', () => {
    expect(parse('# 1、Pod 是什么？\n文本\n', 'sub/2025-02 面试.zh.md').sections).toMatchObject([
      { entryId: 'sub-2025-02-面试-pod-是什么', heading: 'pod-是什么' },
    ]);
  });

  it('count equal headings', () => {
    const { sections } = parse('# a\nb\n# a\nc\n# A 2\nd\n# a\ne\n');
    expect(sections.map((section) => section.heading)).toEqual(['a', 'a-3', 'a-2', 'a-4']);
  });
});
