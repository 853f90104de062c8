import { podProblems } from './pod-rules.ts';
import { type PodSpec, podSpecOf } from './pod-specs.ts';
import { type ManifestProblem, mapOf, mapsIn, type YamlMap } from './problem.ts';

const NAME = /^[a-z0-9A-Z]([-a-z0-9A-Z.:_]*[a-z0-9A-Z])?$/;
const RESTARTS = new Map([
  ['Deployment', ['Always']],
  ['ReplicaSet', ['Always']],
  ['StatefulSet', ['Always']],
  ['DaemonSet', ['Always']],
  ['Job', ['Never', 'OnFailure']],
  ['CronJob', ['Never', 'OnFailure']],
]);
const SELECTING = ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet'];

/** What the API server checks beyond the types of an object's fields. */
export function objectProblems(object: YamlMap): ManifestProblem[] {
  const pod = podSpecOf(object);
  const claims = mapsIn(mapOf(object.spec).volumeClaimTemplates, []).map(
    ({ item }) => mapOf(item.metadata).name,
  );
  return [
    ...nameProblems(object),
    ...(pod ? podProblems(pod, claims.map(String)) : []),
    ...(pod ? restartProblems(object, pod) : []),
    ...(pod ? selectorProblems(object, pod) : []),
    ...rollingUpdateProblems(object),
    ...budgetProblems(object),
    ...autoscalerProblems(object),
  ];
}

function nameProblems(object: YamlMap): ManifestProblem[] {
  const { name, generateName } = mapOf(object.metadata);
  if (String(object.kind).endsWith('Review')) return [];
  if (typeof name !== 'string') {
    return generateName === undefined ? [{ path: ['metadata'], message: 'metadata.name is missing' }] : [];
  }
  return NAME.test(name) ? [] : [{ path: ['metadata', 'name'], message: `"${name}" is no valid name` }];
}

function restartProblems({ kind }: YamlMap, { spec, path }: PodSpec): ManifestProblem[] {
  const allowed = RESTARTS.get(String(kind));
  const policy = String(spec.restartPolicy ?? 'Always');
  if (!allowed || allowed.includes(policy)) return [];
  const message = `restartPolicy of a ${String(kind)} must be ${allowed.join(' or ')}, not ${policy}`;
  return [{ path: [...path, 'restartPolicy'], message }];
}

function selectorProblems({ kind, spec }: YamlMap, { metadata }: PodSpec): ManifestProblem[] {
  if (!SELECTING.includes(String(kind))) return [];
  const labels = mapOf(metadata.labels);
  const wanted = Object.entries(mapOf(mapOf(mapOf(spec).selector).matchLabels));
  return wanted
    .filter(([name, value]) => labels[name] !== value)
    .map(([name, value]) => ({
      path: ['spec', 'selector', 'matchLabels', name],
      message: `the selector ${name}=${String(value)} does not match the template labels`,
    }));
}

function rollingUpdateProblems({ kind, spec }: YamlMap): ManifestProblem[] {
  if (kind !== 'Deployment') return [];
  const { maxSurge, maxUnavailable } = mapOf(mapOf(mapOf(spec).strategy).rollingUpdate);
  if (!isZero(maxSurge) || !isZero(maxUnavailable)) return [];
  const message = 'maxSurge and maxUnavailable may not both be 0';
  return [{ path: ['spec', 'strategy', 'rollingUpdate'], message }];
}

function isZero(value: unknown): boolean {
  return value === 0 || value === '0%';
}

function budgetProblems({ kind, spec }: YamlMap): ManifestProblem[] {
  const { minAvailable, maxUnavailable } = mapOf(spec);
  const both = kind === 'PodDisruptionBudget' && minAvailable !== undefined && maxUnavailable !== undefined;
  return both ? [{ path: ['spec'], message: 'minAvailable and maxUnavailable exclude each other' }] : [];
}

function autoscalerProblems({ kind, spec }: YamlMap): ManifestProblem[] {
  const { minReplicas, maxReplicas } = mapOf(spec);
  const wrong = kind === 'HorizontalPodAutoscaler' && Number(minReplicas ?? 1) > Number(maxReplicas);
  return wrong ? [{ path: ['spec', 'maxReplicas'], message: 'maxReplicas is below minReplicas' }] : [];
}
