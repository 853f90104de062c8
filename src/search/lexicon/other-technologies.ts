/**
 * Names from outside this field. The speller takes them as right (`react` is no typo of `reach`), so a
 * question about them stays a question about them.
 */
export const OTHER_TECHNOLOGIES: readonly string[] = `
angular ansible apache aws azure cassandra clickhouse compose css django docker dotnet elasticsearch
elixir fastapi firebase flask flink flutter git github gitlab golang gradle graphql hadoop hibernate
javascript jenkins jest jira jquery kafka kotlin lambda laravel maven mesos mongo mongodb mysql nomad
numpy openshift openstack oracle pandas php podman postgres postgresql pulsar puppet pytest python
pytorch rabbitmq rails react redis redux ruby rust scala selenium solr spark spring sqlite svelte swarm
swift tensorflow terraform tomcat typescript vagrant vercel vite vue webpack wordpress zabbix zookeeper
`
  .split(/\s+/u)
  .filter(Boolean);
