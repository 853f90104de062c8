const NOTHING_SAID = /^[\p{P}\p{S}\s]*$/u;
const PLEAS = new RegExp(
  `^(?:${[
    '(?:(?:this|that)(?: one)?|the (?:one|question) above)?[, ]*please',
    'please help|help,? please',
    '(?:can|could|would) you (?:please )?(?:help|answer|take a look|look)(?: (?:me|us|here|at this|this|with this|with that|question|one|issue|problem))*',
    '(?:please )?(?:help|answer)(?: (?:me|us|here|this|with this))+',
    '(?:any|got any) (?:ideas?|thoughts|tips|advice|clue)(?: here)?',
    '(?:what about|how about|and) (?:this|that|here)',
    'what do you (?:think|say)',
    'do you know',
    "what(?:’s|'s| is| would be) (?:the|your) (?:answer|solution|fix)(?: (?:here|to this|to that))?",
    'thoughts',
    '帮忙(?:看看|看一下|看下|回答一下|解答一下)?',
    '(?:请|麻烦)?(?:你)?(?:帮(?:忙|我|我们)?)?(?:看看|看一下|看下|回答|回答一下|解答|解答一下)(?:这个|这个问题|吧)?',
    '(?:这个)?(?:怎么办|怎么解决|你怎么看|你知道吗|有什么想法|有(?:什么)?(?:思路|想法|建议)(?:吗|么)?)',
    '救命|求助|求解|求解答|在吗|同问',
    '(?:这个问题|这题|这个|楼上)(?:呢|的答案(?:呢|是什么)?)?|答案(?:是什么|呢)',
  ].join('|')})[\\p{P}\\p{S}\\s]*$`,
  'iu',
);

/** True for a mention that asks for an answer without a question of its own: what stands above it is meant. */
export function isPlea(text: string): boolean {
  return NOTHING_SAID.test(text) || PLEAS.test(text.trim());
}
