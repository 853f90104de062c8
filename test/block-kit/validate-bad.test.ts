import { describe, expect, it } from 'vitest';
import { validateMessage, validateView } from '../../src/block-kit/validate.ts';
import { badBlocks } from './bad-blocks.ts';
import { badElements } from './bad-elements.ts';
import { badLimits } from './bad-limits.ts';
import { badMessages, badViews } from './bad-payloads.ts';
import { badRichBlocks } from './bad-rich-blocks.ts';
import { header, plain } from './payloads.ts';

describe('validateMessage', () => {
  it.each([...badBlocks, ...badElements, ...badLimits, ...badRichBlocks])(
    'refuses a block that is or has %s',
    (_name, block, pointer) => {
      const [first, ...others] = validateMessage({ text: 'text', blocks: [block] });
      expect(first).toMatchObject({ code: 'invalid_blocks', pointer: `/blocks/0${pointer}` });
      expect(others).toEqual([]);
    },
  );

  it.each(badMessages)('refuses %s', (_name, message, method, code, pointer) => {
    const problems = validateMessage(message, { method });
    expect(problems).toMatchObject([{ code, pointer }]);
  });

  it('names every problem of a payload, in Slack’s words', () => {
    const blocks = [header({ text: plain('x'.repeat(151)), size: 1 }), { type: 'sectoin' }];
    expect(validateMessage({ text: 'text', blocks })).toEqual([
      { code: 'invalid_blocks', pointer: '/blocks/0/text/text', message: 'must be less than 151 characters' },
      { code: 'invalid_blocks', pointer: '/blocks/0', message: 'invalid additional property: size' },
      { code: 'invalid_blocks', pointer: '/blocks/1', message: 'unsupported type: sectoin' },
    ]);
  });
});

describe('validateView', () => {
  it.each(badViews)('refuses a view that is or has %s', (_name, view, code, pointer) => {
    expect(validateView(view)).toMatchObject([{ code, pointer }]);
  });
});
