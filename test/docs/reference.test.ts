import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { createMetrics } from '../../src/ops/metrics.ts';
import { SCOPES, type Scope } from '../../src/slack/doctor/scopes.ts';
import { healthTexts } from '../../src/slack/texts/health-texts.ts';
import { codeOf, codesIn, readText, rowsOf } from './documents.ts';

const reference = readText('docs/reference.md');
const manifest = parse(readText('manifest.yml'));

/** Name and type of each metric, and the label names of the bot's own. */
async function metricsOfCode() {
  const text = await createMetrics().text();
  const types = new Map(
    [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', type]) => [name, type]),
  );
  const source = readText('src/ops/metrics.ts');
  const labels = new Map(
    [...source.matchAll(/counter\(\s*'(\w+)',\s*'[^']*',\s*\[([^\]]*)\]/g)].map(([, name, list = '']) => [
      `k8s_qa_bot_${name}`,
      [...list.matchAll(/'(\w+)'/g)].map(([, label]) => label),
    ]),
  );
  return { types, labels };
}

it('the scopes of the reference are those of the manifest, with what the doctor says', () => {
  const rows = rowsOf(reference, 'scope');
  expect(rows.map(([scope]) => codeOf(scope)).sort()).toEqual([...manifest.oauth_config.scopes.bot].sort());
  for (const [cell, kind, , without] of rows) {
    const scope = codeOf(cell) as Scope;
    expect(kind, scope).toBe(SCOPES[scope]);
    expect(without).toContain(`"${healthTexts.en.withoutScope[scope]}"`);
  }
});

it('the README names each scope once, and the same ones as required', () => {
  const rows = rowsOf(readText('README.md'), 'scope').flatMap(([scopes, , without]) =>
    codesIn(scopes).map((scope) => [scope, without === 'required' ? 'required' : 'optional']),
  );
  expect(rows.sort()).toEqual(Object.entries(SCOPES).sort());
});

it('the events are those of the manifest, and need scopes of it', () => {
  const rows = rowsOf(reference, 'event');
  const events: string[] = manifest.settings.event_subscriptions.bot_events;
  expect(rows.map(([event]) => codeOf(event))).toEqual(events);
  expect(rows.flatMap(([, needs]) => codesIn(needs)).filter((scope) => !(scope in SCOPES))).toEqual([]);
});

it('the metrics are those of the registry, with their types and labels', async () => {
  const { types, labels } = await metricsOfCode();
  const own = [...types].filter(([name]) => !/_(?:process|nodejs)_/.test(name));
  const rows = rowsOf(reference, 'metric');
  expect(rows.map(([name, type]) => [codeOf(name), type]).sort()).toEqual(own.sort());
  for (const [name, , list] of rows) {
    expect(codesIn(list), name).toEqual(labels.get(codeOf(name) ?? '') ?? []);
  }
});

it('alerts and the dashboard ask only for metrics that exist, and for labels that they have', async () => {
  const { types, labels } = await metricsOfCode();
  const expressions = [...alertRules().map(({ expr }) => expr), ...dashboardExpressions()];
  expect(expressions.length).toBeGreaterThan(20);
  for (const expression of expressions) {
    for (const [, name = '', matchers = ''] of expression.matchAll(/(k8s_qa_bot_\w+)(?:\{([^}]*)\})?/g)) {
      const base = types.has(name) ? name : name.replace(/_(?:bucket|sum|count)$/, '');
      expect([...types.keys()], expression).toContain(base);
      const asked = [...matchers.matchAll(/(\w+)\s*(?:=~|!~|!=|=)/g)].map(([, label]) => label);
      expect(labels.get(base) ?? [], expression).toEqual(expect.arrayContaining(asked));
    }
  }
});

it('every alert is explained, and is made of what Prometheus wants', () => {
  const rules = alertRules();
  expect(rowsOf(reference, 'alert').map(([name]) => codeOf(name))).toEqual(rules.map(({ alert }) => alert));
  for (const { expr, labels, annotations } of rules) {
    expect(expr).toMatch(/k8s_qa_bot_/);
    expect(['critical', 'warning']).toContain(labels.severity);
    expect(annotations.summary).toMatch(/\.$/);
  }
});

interface Rule {
  alert: string;
  expr: string;
  labels: { severity: string };
  annotations: { summary: string };
}

function alertRules(): Rule[] {
  return parse(readText('deploy/prometheus/alerts.yaml')).groups.flatMap(
    ({ rules }: { rules: Rule[] }) => rules,
  );
}

function dashboardExpressions(): string[] {
  const { panels } = JSON.parse(readText('deploy/grafana/dashboard.json'));
  return panels.flatMap(({ targets = [] }: { targets?: { expr: string }[] }) =>
    targets.map(({ expr }) => expr),
  );
}
