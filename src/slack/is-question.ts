const LINKS = /\b(?:https?|mailto):\S+/gi;
const QUESTION_MARK = /[?？](?:["'”’)）」]|\s|[?？!！]|\p{Extended_Pictographic}|$|\p{Script=Han})/u;

const ENGLISH = [
  /(?:^|[.!,:;\n]\s*|\b(?:hi|hey|hello|so|and|but|ok|all|team|folks|guys|please)[,:]?\s+)(?:why|how|what|which)\b(?!\s+(?:a|an)\b|\s+(?:nice|cool|great|lovely|sad)\b|ever\b)/i,
  /(?:^|[.!,:;\n]\s*)(?:who|where|when)(?:'s|\s+(?:is|are|was|does|do|did|can|could|should|would|will))\b/i,
  /(?:^|[.!,:;\n]\s*)(?:can|could|should|would|will|does|did|is|are|may|do)\s+(?:i|we|you|it|they|there|this|that|these|those|the|my|our|any|anyone|anybody|someone|somebody)\b/i,
  /\b(?:does|do|can|could|has|have)\s+(?:anyone|anybody|someone|somebody)\b/i,
  /\bany(?:one|body)?\s+(?:ideas?|knows?|tips?|advice|suggestions?|experience)\b/i,
  /\b(?:how\s+to|how\s+do\s+(?:i|we|you)|wondering\s+(?:how|why|what|if|whether)|difference\s+between)\b/i,
];

const CHINESE = [
  /怎么|怎麼|怎样|怎樣|如何|为什么|為什麼|为何|為何|为啥|咋|请问|請問|请教|求助|求教/,
  /(?<!没|沒)(?:什么|什麼|啥|哪个|哪些|哪里|哪儿|哪种|哪一|谁(?:知道|能|可以|有|会))/,
  /是否|是不是|能不能|可不可以|有没有|有沒有|会不会|會不會|要不要|该不该|应不应该|对不对|行不行|多少|多久|多大|几个(?:比较|才)/,
  /[吗嗎呢么嘛](?:[?？。！!\s~～]|$)/,
  /的?区别(?:[?？。\s]|$)/,
];

/** What people say of something that they know or have done, with a question word in it. */
const STATEMENTS = [
  /(?:知道|明白|清楚|懂|学会)(?:了)?(?:怎么|怎样|如何|为什么).{0,20}了(?:[。！!\s]|$)/,
  /(?:^|[，,。\s])(?:没什么|没怎么|不怎么|怎么说呢|什么的)/,
  /\b(?:i|we)\s+(?:know|see|found\s+out|figured\s+out|understand)\s+(?:now\s+)?(?:how|why|what)\b/i,
];

/** Whether a plain message asks something. A miss costs a mention; a false yes must still find an answer. */
export function isQuestion(text: string): boolean {
  const said = text.replace(LINKS, ' ').trim();
  if (QUESTION_MARK.test(said)) return true;
  if (STATEMENTS.some((statement) => statement.test(said))) return false;
  return [...ENGLISH, ...CHINESE].some((pattern) => pattern.test(said));
}
