import type { QuizItem } from '../knowledge/quiz-item.ts';

const FOLDERS_AND_SUFFIX = /^.*\/|\.quiz\.ya?ml$/g;

/** The topic of an item: its file's name without folders and suffix, "probes" of `k8s/probes.quiz.yaml`. */
export function topicOf({ file }: Pick<QuizItem, 'file'>): string {
  return file.replace(FOLDERS_AND_SUFFIX, '');
}
