import type { AskedBy } from '../gaps/asked-by.ts';

/** The message that asked. */
export interface QuestionPlace {
  teamId: string;
  channelId: string;
  questionTs: string;
}

/** What all see of an answer, by the message that asked. */
export interface KeptAnswer extends QuestionPlace {
  /** Null once it was removed. */
  messageTs: string | null;
  by: AskedBy;
  askedBy: string;
  /** Tells whether an edit changed the question; nothing else can be read from it. */
  questionKey: string;
}

/** A message that goes on from an answer: a page of the full one. */
export interface AnswerPage {
  teamId: string;
  channelId: string;
  answerTs: string;
  messageTs: string;
}

/** Public answers follow their questions: this tells where they stand. Forgets after 30 days. */
export interface AnswerStore {
  find(place: QuestionPlace): Promise<KeptAnswer | null>;
  /** In the place of what was kept for the question. */
  save(answer: KeptAnswer): Promise<void>;
  addPage(page: AnswerPage): Promise<void>;
  /** The `ts` of the pages, oldest first. */
  pagesOf(answer: Omit<AnswerPage, 'messageTs'>): Promise<string[]>;
  /** The answer and its pages stand nowhere any more; that the question was answered stays known. */
  removed(answer: Omit<AnswerPage, 'messageTs'>): Promise<void>;
}

/** The answers of some days, two kilobytes each; the database knows the others. */
const CAPACITY = 5_000;

/** Forgets on restart, and the oldest beyond its capacity. */
export function createMemoryAnswerStore(capacity = CAPACITY): AnswerStore {
  const answers = new Map<string, KeptAnswer>();
  const pages = new Map<string, string[]>();
  return {
    find: async (place) => answers.get(questionId(place)) ?? null,
    async save(answer) {
      keep(answers, questionId(answer), answer, capacity);
    },
    async addPage({ messageTs, ...answer }) {
      const id = answerId(answer);
      keep(pages, id, [...new Set([...(pages.get(id) ?? []), messageTs])].sort(), capacity);
    },
    pagesOf: async (answer) => pages.get(answerId(answer)) ?? [],
    async removed(answer) {
      pages.delete(answerId(answer));
      for (const [id, kept] of answers) {
        const isIt = kept.teamId === answer.teamId && kept.channelId === answer.channelId;
        if (isIt && kept.messageTs === answer.answerTs) answers.set(id, { ...kept, messageTs: null });
      }
    },
  };
}

function keep<T>(map: Map<string, T>, id: string, value: T, capacity: number): void {
  map.delete(id);
  map.set(id, value);
  if (map.size <= capacity) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}

function questionId({ teamId, channelId, questionTs }: QuestionPlace): string {
  return `${teamId}:${channelId}:${questionTs}`;
}

function answerId({ teamId, channelId, answerTs }: Omit<AnswerPage, 'messageTs'>): string {
  return `${teamId}:${channelId}:${answerTs}`;
}
