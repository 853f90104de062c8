/** The word table from q to r; see `words-a-b.ts`. */
export const WORDS_Q_TO_R = `
qps, rps, tps | 并发量, 访问量, 吞吐 | .8
quality | 质量 | .9
quarantine | 隔离, 隔离区 | .8
query | 查询 | .6
queue | 队列, 排队 | 1
quit | 退出 | .8
quota | 额度, 份额, 名额 | .8
race | 竞态, 竞争 | .8
rack | 机架, 机柜 | 1
raise, lift | 调高, 调大, 提高 | .7
random, randomly | 随机 | .7
range | 范围 | .6
rare, rarely | 罕见, 很少, 少见 | .8
rate | 速率 | .6
raw | 原始, 未加工 | .7
reach | 到达, 触达 | .7
reachable | 可达, 够得着 | .9
read | 读取, 读, 读不到 | .7
readonly | 只读 | 1
real | 真实, 实际 | .5
reason, cause | 原因 | .3
rebalance | 重平衡, 再平衡 | 1
reboot | 重启 | .7
rebuild | 重建, 重做 | .9
receive, accept | 接收, 接受, 收到, 收不到 | .8
recent | 最近 | .3
recommend | 建议, 推荐 | .5
reconcile | 对齐, 协调 | .7
reconnect | 重连 | .8
record | 记录 | .8
recreate | 重建 | 1
recycle, reclaim | 回收 | .8
redirect | 重定向, 跳转 | .8
reduce, decrease | 减少, 降低, 减小, 下降 | .6
redundant, redundancy | 冗余, 多余 | .9
refactor | 重构 | .9
reference | 参考, 引用 | .5
reflect | 反映, 体现 | .6
refresh | 刷新 | .8
regenerate | 重新生成 | .9
regex, regexp | 正则, 正则表达式 | 1
region | 地域, 区域 | .7
register, registration | 注册 | 1
regress, regression | 退化, 回归 | .8
regular, ordinary, regularly | 定期, 普通, 常规 | .6
regulation, regulate | 规定, 监管 | .8
reinstall | 重装 | 1
rejoin | 重新加入 | .9
relate, relation, relationship | 关系, 关联 | .4
relative | 相对 | .4
release | 释放, 放开, 放掉 | .7
relevant | 相关 | .4
reliable, reliability | 可靠, 可靠性, 靠谱 | .9
reload | 重新加载, 重载, 热加载 | 1
relocate, reschedule | 迁走, 挪走, 漂移 | .7
rely | 依赖, 依靠 | .8
remediate, remediation, remedy | 补救, 整改, 修补 | .9
remember | 记住, 记得 | .7
remote | 远程, 远端 | .7
rename | 改名, 重命名 | .8
render | 渲染 | 1
renew, renewal, rotate, rotation | 续期, 更新证书, 轮换, 续签 | .8
reorder | 重排, 乱序 | .8
repeat, duplicate, repeatedly | 重复, 反复, 重复执行 | .7
replace, substitute | 替换, 取代, 代替, 改用, 换成, 换掉, 更换 | .8
replicate, replication | 复制, 主从 | .8
report | 上报, 报告 | .8
repository, repo | 仓库, 代码库, 代码仓库 | .9
represent | 代表, 表示 | .6
reproduce, repro | 复现, 重现 | 1
requirement | 要求 | .6
rerun | 重跑 | 1
research | 研究 | .5
resend, retransmit, retransmission | 重传 | .9
reserve, reservation, reserved | 预留, 保留, 预定 | .9
reset | 重置 | .8
reside, resident | 常驻, 驻留, 位于 | .8
resilience, resilient, robust, robustness | 韧性, 健壮, 鲁棒 | .9
resize | 调整大小, 改大小 | .9
resolve | 解析, 解决 | .7
resource | 资源 | .8
response, respond | 响应, 返回, 回应 | .8
responsibility, duty, responsible | 职责, 负责 | .5
rest | 其余 | .3
result, outcome | 结果 | .6
resume | 恢复 | .8
retention | 保留, 保留期, 留存 | .9
retire | 退役, 下架 | .8
retrieve, retrieval | 取回, 检索 | .8
return | 返回 | .6
reuse | 复用, 重用 | 1
reverse | 反向 | .7
review | 评审, 审查, 复查 | .8
revision | 修订, 修订版 | .8
revive | 救活, 复活, 拉起 | .8
revoke, revocation | 吊销, 撤销, 收回 | .9
rewrite | 重写, 改写 | .9
rise, climb, soar | 上涨, 飙升, 飙高 | .8
risk | 风险 | .8
roll | 滚动, 轮着 | .6
rollback | 退回, 退回去 | .8
root | 根 | .5
round, robin | 轮流, 轮询 | .6
rule | 规则 | 1
run, running, ran | 运行, 运作, 运行中, 跑在, 跑着 | .8
runaway, rogue | 失控 | .8
runbook, playbook | 操作手册, 应急手册, 预案 | .9
rush | 涌入, 蜂拥 | .7
`;
