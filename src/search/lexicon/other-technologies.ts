/**
 * Names from outside this field. The speller takes them as right (`react` is no typo of `reach`), and each is
 * a subject: a question about one is answered only by an entry about it. A name of two words stands here
 * twice, joined and with a hyphen.
 */
export const OTHER_TECHNOLOGIES: readonly string[] = `
activemq airflow akka android angular ansible apache apple apisix apollo argo-workflows argoworkflows arthas
artifactory auth0 aws axios azure babel backstage bamboo bash bazel beego bigquery bitbucket bitcoin
blockchain buildah buildkit buildpacks cassandra celery ceph chaos-mesh chaosblade chaosmesh chatgpt chef
circleci cka ckad cks clickhouse cloudflare cloudformation cloudfoundry cloudwatch cobol cockroachdb compose
confluence consul contour couchbase crossplane css cubefs cypress dagster dapr dart databend databricks
datadog dbt debian deno dify django docker dockerfile dotnet dragonfly drone drupal dubbo dynamodb eclipse ecs
elasticsearch electron elixir emqx erlang eslint ethereum eureka excel express external-dns externaldns falco
fargate fastapi fastdfs feign figma filebeat firebase flask flink flutter gcp git gitea gitee github gitlab
glusterfs golang gradle grafana graphql greenplum greptimedb hadoop haproxy harbor haskell hazelcast hbase
heroku hibernate hive html hudi hystrix iceberg influxdb ios jaeger javascript jenkins jest jfrog jira jmeter
joomla jquery juicefs julia jumpserver junit jupyter k6 kafka kaniko kasten keycloak kiali kibana knative kong
kotlin kserve kubeblocks kubecost kubeedge kubeflow kubekey kuberay kubescape kubesphere kubespray kubevela
kubevirt kuboard kylin lambda langchain laravel latex ldap linkerd litmus locust logstash longhorn lua magento
mariadb matlab maven memcached mesos milvus mimir minio mlflow mongo mongodb mvc mybatis mysql nacos neo4j
nestjs netdata netlify newrelic nextjs nexus nginx nifi nodejs nomad npm numpy nuxt oceanbase okta ollama
openebs openfaas openfeign opengl openkruise opensearch openshift openstack opentelemetry openyurt oracle otel
packer paddlepaddle pandas perl photoshop php pip pixie playwright podman polardb polaris portainer postgres
postgresql powershell presto pulsar pulumi puppet pyroscope pytest python pytorch qdrant qt quarkus rabbitmq
rails rancher react redis redshift redux rke rocketmq rook ruby ruoyi rust salesforce saltstack samba sap
scala seata selenium sentinel sentry shardingsphere shopify skaffold skywalking slurm snowflake solr sonarqube
spark spinnaker splunk spring springcloud sqlalchemy sqlite sqs starrocks strimzi supabase superset svelte
swagger swarm swift symfony systemd tableau talos teamcity tekton telegraf tempo tensorflow terraform thanos
tidb tilt tomcat traefik travis trino typescript ubuntu unity vagrant vcenter vercel victoriametrics vim
virtualbox vite vitess vllm vmware volcano vsphere vue wasm webassembly weblogic webpack wireguard wireshark
woocommerce wordpress xxl-job xxljob yarn zabbix zadig zipkin zookeeper zuul
人大金仓 企业微信 低代码 元宇宙 公众号 分布式事务 分库分表 区块链 单元测试 堡垒机 安卓 对象存储 小程序 微信 微前端 推荐系统 支付宝 数仓 数据中台 数据仓库 数据湖 正则表达式 比特币 注册中心 混沌工程
爬虫 网盘 边缘计算 达梦 配置中心 钉钉 飞书 鸿蒙
`
  .split(/\s+/u)
  .filter(Boolean);
