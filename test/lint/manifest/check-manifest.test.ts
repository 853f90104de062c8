import { describe, expect, it } from 'vitest';
import { checkManifest } from '../../../src/lint/manifest/check-manifest.ts';

function problems(text: string): string[] {
  return checkManifest(text).map(({ line, message }) => `${line}: ${message}`);
}

function pod(spec: string, apiVersion = 'v1'): string {
  return `apiVersion: ${apiVersion}\nkind: Pod\nmetadata: { name: shop }\nspec:\n${spec}`;
}

function container(fields: string): string {
  return pod(`  containers:\n    - name: shop\n      image: shop:1\n${fields}`);
}

describe('checkManifest', () => {
  it('finds nothing in a valid object, and parses YAML that is none', () => {
    expect(problems(container('      resources: { requests: { cpu: 250m, memory: 64Mi } }\n'))).toEqual([]);
    expect(problems('replicas: 3\ncontainers: [a]\n')).toEqual([]);
  });

  it('names the line and path of an unknown field', () => {
    expect(problems(container('      terminationGracePeriodSeconds: 30\n'))).toEqual([
      '8: spec.containers[0].terminationGracePeriodSeconds: unknown field "terminationGracePeriodSeconds"',
    ]);
  });

  it('finds missing required fields, wrong types and words that are not allowed', () => {
    expect(problems(pod('  containers:\n    - image: shop:1\n      imagePullPolicy: Sometimes\n'))).toEqual([
      '6: spec.containers[0]: the required field "name" is missing',
      '7: spec.containers[0].imagePullPolicy: "Sometimes" is none of Always, IfNotPresent, Never',
    ]);
    expect(problems(container('      args: --port=80\n      env: [{ name: PORT, value: 80 }]\n'))).toEqual([
      '8: spec.containers[0].args: must be a list, not "--port=80"',
      '9: spec.containers[0].env[0].value: must be a string, not 80',
    ]);
  });

  it('knows quantities and base64', () => {
    expect(problems(container('      resources: { limits: { memory: 512MB } }\n'))).toEqual([
      '8: spec.containers[0].resources.limits.memory: must be a quantity, not "512MB"',
    ]);
    const secret = 'apiVersion: v1\nkind: Secret\nmetadata: { name: db }\ndata:\n  password: ';
    expect(problems(`${secret}aHVudGVyMg==\n`)).toEqual([]);
    expect(problems(`${secret}$(base64 -w0 file)\n`)).toEqual([
      '5: data.password: must be base64, not "$(base64 -w0 file)"',
    ]);
  });

  it('refuses kinds that do not exist or were removed, and knows those of other projects', () => {
    expect(problems('apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata: { name: p }\n')).toEqual([
      '2: kind: unknown kind: policy/v1beta1 PodSecurityPolicy',
    ]);
    expect(problems('apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nspec: {}\n')).toEqual([]);
    expect(problems('apiVersion: shop.example.com/v1\nkind: Shop\nspec: {}\n')).toEqual([]);
  });

  it('checks Istio, Gateway API and the custom resource definitions', () => {
    const rule =
      'apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata: { name: a }\nspec:\n  host: a\n';
    expect(problems(`${rule}  trafficPolicy: { loadBalancer: { simple: LEAST_REQUEST } }\n`)).toEqual([]);
    expect(problems(`${rule}  trafficPolicy: { loadBalancer: { simple: FAIR } }\n`)).toHaveLength(1);
    const route = 'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: a }\nspec:\n';
    expect(
      problems(
        `${route}  parentRefs: [{ name: edge }]\n  rules: [{ backendRefs: [{ name: a, port: 80 }] }]\n`,
      ),
    ).toEqual([]);
    expect(problems(`${route}  rules: [{ backend: a }]\n`)).toHaveLength(1);
  });

  it('checks each of several documents and the items of a list', () => {
    const bad = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndate: {}\n';
    expect(problems(`${bad}---\n${bad}`)).toEqual([
      '4: date: unknown field "date"',
      '9: date: unknown field "date"',
    ]);
    const list =
      'apiVersion: v1\nkind: List\nitems:\n  - { apiVersion: v1, kind: Service, metadata: { name: a }, sepc: {} }\n';
    expect(problems(list)).toEqual(['4: items[0].sepc: unknown field "sepc"']);
  });

  it('finds text that is no YAML and keys that stand twice', () => {
    expect(problems('a: [1\n')[0]).toMatch(/no valid YAML/);
    expect(problems('spec:\n  a: 1\n  a: 2\n')[0]).toMatch(/^3: no valid YAML/);
  });

  it.each([
    [
      'two handlers',
      'livenessProbe: { exec: { command: [a] }, tcpSocket: { port: 80 } }',
      'exactly one handler',
    ],
    ['no handler', 'livenessProbe: { periodSeconds: 5 }', 'exactly one handler'],
    ['a success threshold', 'startupProbe: { tcpSocket: { port: 80 }, successThreshold: 2 }', 'must be 1'],
    [
      'a grace period',
      'readinessProbe: { tcpSocket: { port: 80 }, terminationGracePeriodSeconds: 5 }',
      'may have no',
    ],
    [
      'an unknown port',
      'readinessProbe: { httpGet: { port: web } }',
      'no port of the container is named "web"',
    ],
    [
      'a mount without a volume',
      'volumeMounts: [{ name: data, mountPath: /data }]',
      'no volume is named "data"',
    ],
    [
      'two sources of a variable',
      'env: [{ name: A, value: b, valueFrom: { fieldRef: { fieldPath: b } } }]',
      'either value or valueFrom',
    ],
  ])('finds in a container %s', (_, field, message) => {
    expect(problems(container(`      ${field}\n`)).join()).toContain(message);
  });

  it('allows probes in an init container only if it is a sidecar', () => {
    const init = (restart: string) =>
      pod(
        `  containers: [{ name: a }]\n  initContainers:\n    - name: b\n${restart}      startupProbe: { tcpSocket: { port: 1 } }\n`,
      );
    expect(problems(init(''))).toEqual([
      '8: spec.initContainers[0].startupProbe: an init container may have no startupProbe',
    ]);
    expect(problems(init('      restartPolicy: Always\n'))).toEqual([]);
  });

  it.each([
    [
      'kind: Deployment\napiVersion: apps/v1',
      '  selector: { matchLabels: { app: b } }',
      'does not match the template labels',
    ],
    ['kind: Job\napiVersion: batch/v1', '  backoffLimit: 2', 'must be Never or OnFailure'],
    [
      'kind: Deployment\napiVersion: apps/v1',
      '  selector: { matchLabels: { app: a } }\n  strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } }',
      'may not both be 0',
    ],
  ])('holds a workload to the API server’s rules: %s', (head, spec, message) => {
    const template = '  template: { metadata: { labels: { app: a } }, spec: { containers: [{ name: a }] } }';
    expect(problems(`${head}\nmetadata: { name: a }\nspec:\n${spec}\n${template}\n`).join()).toContain(
      message,
    );
  });

  it('needs a name', () => {
    expect(problems('apiVersion: v1\nkind: ConfigMap\ndata: {}\n')).toEqual([
      '1: metadata: metadata.name is missing',
    ]);
  });
});
