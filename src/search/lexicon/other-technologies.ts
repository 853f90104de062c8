/**
 * Names from outside this field. The speller takes them as right (`react` is no typo of `reach`), and each is
 * a subject: a question about one is answered only by an entry about it.
 */
export const OTHER_TECHNOLOGIES: readonly string[] = `
activemq airflow android angular ansible apache aws axios azure babel bash bazel bigquery bitbucket
cassandra celery chef circleci clickhouse cloudformation cloudwatch cobol cockroachdb compose confluence consul
couchbase css cypress dart databricks datadog dbt debian deno django docker dockerfile dotnet drupal dynamodb eclipse
ecs elasticsearch electron elixir erlang eslint excel express fargate fastapi figma firebase flask flink
flutter gcp git github gitlab golang gradle grafana graphql hadoop haproxy haskell hbase heroku hibernate hive html
hudi influxdb ios javascript jenkins jest jira jmeter joomla jquery julia junit kafka kibana kotlin
lambda laravel latex linkerd logstash lua magento mariadb matlab maven memcached mesos minio mongo mongodb mvc mysql
neo4j nestjs netlify nextjs nginx nodejs nomad npm numpy nuxt opengl openshift openstack oracle packer pandas perl
photoshop php pip playwright podman postgres postgresql powershell presto puppet pulsar pulumi pytest python
pytorch qt rabbitmq rails react redis redshift redux rocketmq ruby rust salesforce saltstack sap scala
selenium shopify snowflake solr sonarqube spark splunk spring sqlalchemy sqlite systemd sqs svelte swarm swift
symfony tableau teamcity tensorflow terraform tomcat travis typescript ubuntu unity vagrant vercel vim virtualbox vite
vmware vue webpack wireshark woocommerce wordpress yarn zabbix zookeeper
`
  .split(/\s+/u)
  .filter(Boolean);
