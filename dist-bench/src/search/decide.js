import { CHOICES_RATIO, MAX_NEAREST, MIN_EVIDENCE, MIN_SUBJECT_EVIDENCE } from './weights.js';
/** Found, several that nothing separates, or nothing. */
export function decide(candidates) {
    const [first, second] = candidates;
    if (!first || !isAnswer(first)) {
        return { kind: 'nothing', nearest: hitsOf(candidates.slice(0, MAX_NEAREST)) };
    }
    if (second && isTie(first, second)) {
        return { kind: 'choices', hits: [first.hit, second.hit, ...hitsOf(candidates.slice(2))] };
    }
    return { kind: 'found', hits: [first.hit, ...hitsOf(candidates.slice(1))] };
}
function isAnswer({ isNamed, evidence }) {
    if (isNamed)
        return true;
    return evidence.share >= MIN_EVIDENCE[evidence.basis] && evidence.subjects >= MIN_SUBJECT_EVIDENCE;
}
function isTie(first, second) {
    return first.isNamed === second.isNamed && second.hit.score >= first.hit.score * CHOICES_RATIO;
}
function hitsOf(candidates) {
    return candidates.map((candidate) => candidate.hit);
}
