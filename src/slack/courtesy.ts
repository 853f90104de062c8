/** What is said to be polite and asks nothing. */
export type Courtesy = 'greeting' | 'thanks';

const TAIL =
  '(?:[\\s,]*(?:there|bot|k8s-qa|all|team|everyone|everybody|again|a lot|so much|very much|you|啊|呀|哈|啦|了|你|您|大家))*';
const END = '[\\p{P}\\p{S}\\s]*$';
const GREETING = new RegExp(
  `^(?:hi+|hello|hey|hiya|howdy|good (?:morning|afternoon|evening)|你好|您好|大家好|嗨|哈喽|哈啰|早|早上好|上午好|下午好|晚上好)${TAIL}${END}`,
  'iu',
);
const THANKS = new RegExp(
  `^(?:thanks?|thank you|thx|ty|cheers|much appreciated|great|perfect|awesome|谢谢|谢了|多谢|感谢|非常感谢|辛苦|太好了)${TAIL}${END}`,
  'iu',
);

/** The courtesy that a text is, and nothing else. */
export function courtesyOf(text: string): Courtesy | undefined {
  const said = text.trim();
  if (GREETING.test(said)) return 'greeting';
  return THANKS.test(said) ? 'thanks' : undefined;
}
