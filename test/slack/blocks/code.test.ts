import { describe, expect, it } from 'vitest';
import { blocksOf, code, elementsOf, leafText, leavesOf, richElements } from './shown.ts';

const YAML = 'a:\n\tb: 1 # why\n    c: "<x> & y"';

describe('code', () => {
  it('25: keeps tabs, indentation and comments, and names the language', () => {
    expect(richElements(`\`\`\`yaml\n${YAML}\n\`\`\``)).toEqual([code(YAML, { language: 'yaml' })]);
  });

  it('26: keeps backticks inside a tilde fence', () => {
    expect(richElements('~~~\n```\nx\n```\n~~~')).toEqual([code('```\nx\n```')]);
  });

  it('27: of 400 lines is cut at line ends, in parts of 2,800 characters at most', () => {
    const lines = Array.from({ length: 400 }, (_, index) => `key${index}: a value of it # ${index}`);
    const parts = codeTexts(`\`\`\`\n${lines.join('\n')}\n\`\`\``);
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(2_800);
    expect(parts.join('\n')).toBe(lines.join('\n'));
  });

  it('27: is cut at a blank line where one is near', () => {
    const paragraph = 'kind: Pod\n'.repeat(40).trimEnd();
    const source = Array.from({ length: 10 }, () => paragraph).join('\n\n');
    const parts = codeTexts(`\`\`\`\n${source}\n\`\`\``);
    expect(parts.join('\n')).toBe(source);
    for (const part of parts.slice(0, -1)) expect(part).toMatch(/kind: Pod\n$/);
  });

  it('28: on one line of 9,000 characters is cut without a loss and inside no character', () => {
    const line = '👍字a'.repeat(2_250);
    const parts = codeTexts(`\`\`\`\n${line}\n\`\`\``);
    expect(parts.join('')).toBe(line);
    for (const part of parts) expect(part).not.toMatch(/\p{Surrogate}/u);
  });

  it('29: runs to the end of a document that was cut', () => {
    expect(richElements('```sh\nls\n# b')).toEqual([code('ls\n# b', { language: 'sh' })]);
  });

  it('30: shows an answer that is a bare fence of Chinese prose', () => {
    expect(richElements('```\n1、污点打在节点上\n2、容忍写在 Pod 上\n```')).toEqual([
      code('1、污点打在节点上\n2、容忍写在 Pod 上'),
    ]);
  });

  it('stays with the sentence that introduces it', () => {
    const filler = '一二三四五六七八九十。'.repeat(100);
    const pages = blocksOf(`${filler}\n\n配置如下：\n\n\`\`\`yaml\n${'key: value\n'.repeat(60)}\`\`\``);
    expect(pages).toHaveLength(2);
    expect(pages[1]).toMatchObject([
      {
        elements: [
          { type: 'rich_text_section', elements: [{ text: '配置如下：' }] },
          { type: 'rich_text_preformatted' },
        ],
      },
    ]);
  });
});

function codeTexts(markdown: string): string[] {
  return elementsOf(blocksOf(markdown).flat()).map((element) => leafText(leavesOf([element])));
}
