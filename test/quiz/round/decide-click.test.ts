import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Click, decideClick } from '../../../src/quiz/round/decide-click.ts';
import { itemOf } from '../items.ts';

const { choices } = itemOf('dns', 1); // the second is right
const open = { choices, order: [2, 0, 3, 1], isRevealed: false };
const revealed = { ...open, isRevealed: true };
const shownRight = { letter: 'D', index: 1, choice: choices[1] };
const shownWrong = { letter: 'A', index: 2, choice: choices[2] };

function verdictOf(differences: Partial<Click>) {
  return decideClick({ round: open, earlier: null, letter: 'D', ...differences });
}

it('is right for the right choice', () => {
  expect(verdictOf({})).toEqual({ kind: 'right', chosen: shownRight });
});

it('is wrong for another, and tells the right one', () => {
  expect(verdictOf({ letter: 'A' })).toEqual({ kind: 'wrong', chosen: shownWrong, rightChoice: shownRight });
});

it('lets the first choice count, also before a right one', () => {
  expect(verdictOf({ earlier: 2 })).toEqual({
    kind: 'already',
    earlier: shownWrong,
    rightChoice: shownRight,
  });
  expect(verdictOf({ earlier: 9 })).toEqual({ kind: 'already', earlier: null, rightChoice: shownRight });
});

it('takes nothing after the reveal, and tells what was', () => {
  expect(verdictOf({ round: revealed })).toEqual({ kind: 'closed', earlier: null, rightChoice: shownRight });
  expect(verdictOf({ round: revealed, earlier: 2, letter: 'forged' })).toEqual({
    kind: 'closed',
    earlier: shownWrong,
    rightChoice: shownRight,
  });
});

it('knows only its rounds', () => {
  expect(verdictOf({ round: null, earlier: 1 })).toEqual({ kind: 'unknown-round' });
});

it('takes no letter that the round does not show', () => {
  expect(verdictOf({ letter: 'E' })).toEqual({ kind: 'unknown-choice', letters: ['A', 'B', 'C', 'D'] });
  const trueFalse = { ...open, choices: choices.slice(0, 2), order: [1, 0] };
  expect(verdictOf({ round: trueFalse, letter: 'C' })).toEqual({
    kind: 'unknown-choice',
    letters: ['A', 'B'],
  });
});

it('never tells anything right of a forged letter in an open round', () => {
  fc.assert(
    fc.property(fc.string(), (letter) => {
      fc.pre(!['A', 'B', 'C', 'D'].includes(letter));
      expect(verdictOf({ letter })).toEqual({ kind: 'unknown-choice', letters: ['A', 'B', 'C', 'D'] });
    }),
  );
});
