import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const exists = (path: string) => existsSync(new URL(`../../${path}`, import.meta.url));

const SPACES = /\s+/;
const steps = read('Dockerfile')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => line.split(SPACES));
const stages = steps.flatMap(([step, , as, name]) => (step === 'FROM' && as === 'AS' ? [name] : []));
/** What the last stage does: it is the image. */
const image = steps.slice(steps.findLastIndex(([step]) => step === 'FROM'));

describe('the Dockerfile', () => {
  it('copies what there is, and what the builder is given', () => {
    const given = new Set(
      read('.dockerignore')
        .split('\n')
        .filter((line) => line.startsWith('!'))
        .map((line) => line.slice(1)),
    );
    for (const [step, ...words] of steps) {
      if (step !== 'COPY' || words[0]?.startsWith('--from=')) continue;
      for (const source of words.slice(0, -1)) {
        expect(exists(source), source).toBe(true);
        expect([...given], source).toContain(source.replace('./', ''));
      }
    }
  });

  it('takes from stages that exist, and never the dependencies of the build', () => {
    const taken = image.flatMap(([step, from = '', ...paths]) =>
      step === 'COPY' && from.startsWith('--from=')
        ? [[from.slice('--from='.length), ...paths].join(' ')]
        : [],
    );
    for (const each of taken) expect(stages).toContain(each.split(' ')[0]);
    expect(taken).toEqual(['dependencies /app/node_modules ./node_modules', 'build /app/dist ./dist']);
    expect(read('Dockerfile')).toMatch(/AS dependencies[\s\S]*npm ci --omit=dev/);
  });

  it('runs without root, and is asked for its health', () => {
    expect(image.find(([step]) => step === 'USER')?.[1]).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(image.some(([step]) => step === 'HEALTHCHECK')).toBe(true);
  });
});

describe('compose.yaml', () => {
  const { services, volumes } = parse(read('compose.yaml'), { merge: true });

  it('runs the bot without root, rights and a writable file system', () => {
    for (const name of ['bot', 'bot-postgres']) {
      expect(services[name]).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
        user: image.find(([step]) => step === 'USER')?.[1],
      });
    }
  });

  it('names only volumes and services that it has', () => {
    for (const { volumes: mounted = [], depends_on: needs = {} } of Object.values<Service>(services)) {
      for (const mount of mounted) expect(Object.keys(volumes)).toContain(mount.split(':')[0]);
      for (const need of Object.keys(needs)) expect(Object.keys(services)).toContain(need);
    }
  });
});

interface Service {
  volumes?: string[];
  depends_on?: Record<string, unknown>;
}
