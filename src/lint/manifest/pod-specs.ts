import { mapOf, type Path, type YamlMap } from './problem.ts';

/** A Pod's spec inside an object, with what the object says of the Pods. */
export interface PodSpec {
  spec: YamlMap;
  path: Path;
  /** The template's metadata; the object's own for a Pod. */
  metadata: YamlMap;
}

const TEMPLATES: Readonly<Record<string, Path>> = {
  Deployment: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  ReplicationController: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  PodTemplate: ['template'],
  Pod: [],
};

/** The Pod that an object is or makes, if any. */
export function podSpecOf(object: YamlMap): PodSpec | undefined {
  const template = TEMPLATES[String(object.kind)];
  if (!template) return undefined;
  const pod = template.reduce<YamlMap>((map, step) => mapOf(map[step]), object);
  return { spec: mapOf(pod.spec), path: [...template, 'spec'], metadata: mapOf(pod.metadata) };
}
