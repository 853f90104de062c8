import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkManifest } from '../../src/lint/manifest/check-manifest.ts';
import { kustomized } from './kustomized.ts';

const single = kustomized('overlays/single');
const replicated = kustomized('overlays/replicated');

interface Deployment {
  kind: string;
  spec: {
    replicas: number;
    strategy: { type: string };
    selector: { matchLabels: Record<string, string> };
    template: { metadata: { labels: Record<string, string> }; spec: PodSpec };
  };
}

interface PodSpec {
  automountServiceAccountToken: boolean;
  terminationGracePeriodSeconds: number;
  securityContext: Record<string, unknown>;
  containers: Container[];
}

type Probe = { httpGet: { path: string; port: string } };

interface Container {
  ports: { name: string; containerPort: number }[];
  securityContext: Record<string, unknown>;
  startupProbe: Probe;
  livenessProbe: Probe;
  readinessProbe: Probe;
  resources: { requests: object; limits: object };
}

function deploymentOf(objects: object[]): Deployment {
  return objects.find((object) => 'kind' in object && object.kind === 'Deployment') as Deployment;
}

describe.each([
  ['single', single],
  ['replicated', replicated],
])('the Kubernetes form "%s"', (_, objects) => {
  it('passes the lint that the manifests of the bank pass', () => {
    const problems = objects.flatMap((object) => checkManifest(stringify(object)));
    expect(problems).toEqual([]);
  });

  it('runs as the bank teaches: no root, no writes but to its data, no token, all probes', () => {
    const { template, selector } = deploymentOf(objects).spec;
    const [container] = template.spec.containers;
    expect(template.metadata.labels).toMatchObject(selector.matchLabels);
    expect(template.spec).toMatchObject({
      automountServiceAccountToken: false,
      terminationGracePeriodSeconds: 30,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    });
    expect(container?.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    const probes = [container?.startupProbe, container?.livenessProbe, container?.readinessProbe];
    expect(probes.map((probe) => probe?.httpGet)).toEqual([
      { path: '/startupz', port: 'ops' },
      { path: '/livez', port: 'ops' },
      { path: '/readyz', port: 'ops' },
    ]);
    expect(container?.resources).toMatchObject({ requests: {}, limits: {} });
  });
});

it('the single form never runs two processes on one SQLite file', () => {
  const { replicas, strategy } = deploymentOf(single).spec;
  expect({ replicas, strategy }).toEqual({ replicas: 1, strategy: { type: 'Recreate' } });
});

it('the replicated form keeps one replica through upgrades and evictions', () => {
  expect(deploymentOf(replicated).spec).toMatchObject({
    replicas: 2,
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0 } },
  });
  const kinds = replicated.map(({ kind }) => kind);
  expect(kinds).toContain('PodDisruptionBudget');
  expect(kinds).toContain('NetworkPolicy');
});
