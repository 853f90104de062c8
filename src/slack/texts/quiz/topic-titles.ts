import type { Lang } from '../../../knowledge/entry.ts';
import { typedLine } from './typed-line.ts';

/** The topics of the shipped bank. */
const TITLES: ReadonlyMap<string, Readonly<Record<Lang, string>>> = new Map([
  ['architecture', { en: 'Architecture', zh: '架构' }],
  ['autoscaling', { en: 'Autoscaling', zh: '自动扩缩容' }],
  ['configuration', { en: 'Configuration', zh: '配置' }],
  ['extensibility', { en: 'Extensibility', zh: '扩展机制' }],
  ['gateway', { en: 'Gateway API', zh: 'Gateway API' }],
  ['networking', { en: 'Networking', zh: '网络' }],
  ['operations', { en: 'Operations', zh: '运维' }],
  ['pods', { en: 'Pods', zh: 'Pod' }],
  ['probes', { en: 'Probes', zh: '探针' }],
  ['scheduling', { en: 'Scheduling', zh: '调度' }],
  ['security', { en: 'Security', zh: '安全' }],
  ['service-mesh', { en: 'Service mesh', zh: '服务网格' }],
  ['storage', { en: 'Storage', zh: '存储' }],
  ['tooling', { en: 'Tooling', zh: '工具' }],
  ['troubleshooting', { en: 'Troubleshooting', zh: '故障排查' }],
  ['workloads', { en: 'Workloads', zh: '工作负载' }],
]);

/** Longer names of files are cut. */
const TOPIC_CHARS = 40;
const HYPHENS = /[-_]+/g;

/** A topic's name for people; one of another bank is named as its file is. */
export function topicTitle(topic: string, lang: Lang): string {
  return TITLES.get(topic)?.[lang] ?? (typedLine(topic.replace(HYPHENS, ' '), TOPIC_CHARS) || '?');
}
