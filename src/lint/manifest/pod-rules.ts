import type { PodSpec } from './pod-specs.ts';
import { isMap, type ManifestProblem, mapOf, mapsIn, type Path, type YamlMap } from './problem.ts';

const HANDLERS = ['exec', 'httpGet', 'tcpSocket', 'grpc'];
const HOOK_HANDLERS = ['exec', 'httpGet', 'tcpSocket', 'sleep'];
const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'];

/**
 * What the API server checks beyond the types of a Pod's fields:
 * https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go
 */
export function podProblems({ spec, path }: PodSpec, claimTemplates: readonly string[]): ManifestProblem[] {
  const main = mapsIn(spec.containers, [...path, 'containers']);
  const init = mapsIn(spec.initContainers, [...path, 'initContainers']);
  const containers = [...init, ...main];
  const volumes = mapsIn(spec.volumes, [...path, 'volumes']);
  const mountable = new Set([...volumes.map(({ item }) => item.name), ...claimTemplates]);
  return [
    ...repeated(containers, 'container name'),
    ...repeated(volumes, 'volume name'),
    ...volumes.flatMap(volumeProblems),
    ...init.flatMap(initProblems),
    ...containers.flatMap(({ item, path: at }) => [
      ...probeProblems(item, at),
      ...hookProblems(item, at),
      ...mountProblems(item, at, mountable),
      ...envProblems(item, at),
    ]),
  ];
}

interface Place {
  item: YamlMap;
  path: Path;
}

function repeated(places: readonly Place[], what: string): ManifestProblem[] {
  const seen = new Set<unknown>();
  return places.flatMap(({ item, path }) => {
    if (item.name !== undefined && seen.has(item.name)) {
      return [{ path, message: `the ${what} "${String(item.name)}" stands twice` }];
    }
    seen.add(item.name);
    return [];
  });
}

function volumeProblems({ item, path }: Place): ManifestProblem[] {
  const sources = Object.keys(item).filter((key) => key !== 'name');
  return sources.length > 1
    ? [{ path, message: `a volume has one source, not ${sources.join(' and ')}` }]
    : [];
}

/** Only a native sidecar, an init container that restarts always, may have probes and hooks. */
function initProblems({ item, path }: Place): ManifestProblem[] {
  if (item.restartPolicy === 'Always') return [];
  return [...PROBES, 'lifecycle']
    .filter((field) => item[field] !== undefined)
    .map((field) => ({ path: [...path, field], message: `an init container may have no ${field}` }));
}

function probeProblems(container: YamlMap, path: Path): ManifestProblem[] {
  return PROBES.flatMap((name) => {
    const probe = container[name];
    if (!isMap(probe)) return [];
    const at = [...path, name];
    const problems = oneHandler(probe, HANDLERS, at);
    if (name !== 'readinessProbe' && (probe.successThreshold ?? 1) !== 1) {
      problems.push({
        path: [...at, 'successThreshold'],
        message: `successThreshold of a ${name} must be 1`,
      });
    }
    if (name === 'readinessProbe' && probe.terminationGracePeriodSeconds !== undefined) {
      problems.push({
        path: [...at, 'terminationGracePeriodSeconds'],
        message: 'a readinessProbe may have no terminationGracePeriodSeconds',
      });
    }
    return [...problems, ...portProblems(probe, container, at)];
  });
}

/** A port by name must be one of the container's own. */
function portProblems(probe: YamlMap, container: YamlMap, path: Path): ManifestProblem[] {
  const names = new Set(mapsIn(container.ports, []).map(({ item }) => item.name));
  return ['httpGet', 'tcpSocket'].flatMap((handler) => {
    const { port } = mapOf(probe[handler]);
    if (typeof port !== 'string' || names.has(port)) return [];
    return [{ path: [...path, handler, 'port'], message: `no port of the container is named "${port}"` }];
  });
}

function hookProblems(container: YamlMap, path: Path): ManifestProblem[] {
  const lifecycle = mapOf(container.lifecycle);
  return ['postStart', 'preStop'].flatMap((name) => {
    const hook = lifecycle[name];
    return isMap(hook) ? oneHandler(hook, HOOK_HANDLERS, [...path, 'lifecycle', name]) : [];
  });
}

function oneHandler(owner: YamlMap, handlers: readonly string[], path: Path): ManifestProblem[] {
  const present = handlers.filter((handler) => owner[handler] !== undefined);
  if (present.length === 1) return [];
  return [{ path, message: `needs exactly one handler of ${handlers.join(', ')}; it has ${present.length}` }];
}

function mountProblems(container: YamlMap, path: Path, mountable: ReadonlySet<unknown>): ManifestProblem[] {
  return mapsIn(container.volumeMounts, [...path, 'volumeMounts'])
    .filter(({ item }) => !mountable.has(item.name))
    .map(({ item, path: at }) => ({ path: at, message: `no volume is named "${String(item.name)}"` }));
}

function envProblems(container: YamlMap, path: Path): ManifestProblem[] {
  return mapsIn(container.env, [...path, 'env'])
    .filter(({ item }) => item.value !== undefined && item.valueFrom !== undefined)
    .map(({ path: at }) => ({ path: at, message: 'a variable has either value or valueFrom' }));
}
