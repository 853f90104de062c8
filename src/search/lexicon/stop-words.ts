/** English words that carry no topic: grammar, and the frame people put around a question. */
export const STOP_WORDS_EN = `
a able about above actually after again all almost already alright also although always
am among an and another any anybody anymore anyone anything anyway apart are around as
ask at away be became because become been before being below best better between bit
both bother but by came can cannot cant certain clarify come comes concerning considered
could couldn curious did didn differ difference differences different do does
doesn doing don done down draw during each easy either else especially essentially etc
even ever every everything exactly example examples explain explained fact far few fine
first follow following for forever found four from fully further gave generally get gets
getting give given gives go goes going gonna good got great guess guy guys had happen
happened happening happens has have having he hello help her here hey hi him his hmm
hmmm honestly how however i idea if im in inside instead interview into is isn it its
itself just keep keeps kinda kindly know last later latest least less let lets like
likely little ll look looking looks lot made main mainly make makes making many may
maybe me mean meaning means mention might mine more most much must my name namely need
needed needs never new next nice no nobody none nor normally not nothing now obviously
of off often ok okay on once one ones only onto or other others otherwise our out over
overall own particular people per perhaps person please pls plz point possible possibly
ppl pretty probably properly purpose put question questions quick quickly quite rather
re really recently regarding respectively right role roughly said same say says sb see
seem seems seen seriously several shall she should shouldn show simple simply since so
some somebody somehow someone something sometimes somewhat soon sorry sort sorts
specifically stand stands straight stuff such summarize suppose sure take taken takes
tell than thank thanks that the their them then there these they thing things think this
tho those though three through thru thus thx till tldr to today together told too total
tried tries try trying two typically under understand unless until up upon us use used
useful uses using usually ve versus very via vs wanna want wanted wants was wasn way
ways we well went were what whatever whats when whenever where wheres wherever whether
which while who whole whom whos whose why whys will wish with within without won wonder
wondering words work working works would wouldn yes yet you your yours yourself
`;

/** The same for Chinese, after conversion to Simplified; longest match decides. */
export const STOP_WORDS_ZH = `
一 一下 一个 一些 一会 一会儿 一台 一套 一定 一定要 一旦 一样 一次 一直 一种 一般 一起 七 三 三个 三种 上 上面 下 下来 下面 不 不上 不了 不会 不出
不到 不同 不是 不能 不要 与 且 东西 两 两个 两台 两种 两者 个 中 中的 为 为什么 为何 为何要 为啥 主动 主要 主要的 么 之 之前 之后 之类 之间
之间的区别 九 也 了 了解 事 二 二者 五 些 什么 什么作用 什么关系 什么场景 什么意思 什么时候 什么时候用 什么是 什么样 什么样的 仅 仅仅 介绍 介绍一下 仍
仍然 从 从而 他 以 以上 以下 以前 以及 以及它们 以后 们 任何 会 会不会 会怎么样 会怎样 但 但是 何 何时 何时用 作为 作用 你 你好 使 使得 使用 例如
例子 依然 俩 倘若 做 做什么 做什么用 偶尔 像 先 八 六 关于 关系 其 其中 其他 其它 其实 具体 具体来说 再 几 几个 几台 几样 几种 几类 出来 分别
分别做什么 分别是 分析一下 列举 刚 刚刚 判断 别 到 到了 到底 到底是 区分 区别 十 十分 又 及 及其 发生什么 变成 另一个 另外 只 只是 只有 只要 可
可不可以 可以 可能 各 各个 各种 各自 各自的作用 合适 同一个 同一台 同样 后 吗 吧 听说 呀 呗 呢 咋 咋办 咋回事 咋用 和 和什么 咨询 哈 哎 哦 哪 哪个
哪些 哪些方面 哪儿 哪几 哪几个 哪几种 哪几类 哪台 哪种 哪里 啊 啥 啥关系 啥区别 啥意思 啥时候 啥是 啥用 嘛 四 回来 因为 因此 图 图解 在 在哪 均 外面
多 多久 多台 多大 多少 多长 够 够用 大 大家 大概 大致 太 她 好 好用 如 如何 如何去 如何实现 如何才能 如何理解 如何设置 如何配置 如果 它 它们
它们的作用 它俩 它的 对 对于 对应 对比 导致 将 小 尤其 尤其是 就 就是 左右 差别 差在哪 差异 已 已经 希望 带 带有 帮 帮忙 帮忙看看 帮我 常用 常见
常见的 干什么 干什么用 干什么的 干啥 干嘛 平时 并 并且 应 应当 应该 异同 引起 当 当中 很 得 怎么 怎么会 怎么做 怎么办 怎么去 怎么回事 怎么实现 怎么弄
怎么才能 怎么样 怎么理解 怎么用 怎么看 怎么看待 怎么设置 怎么配 怎么配置 怎样 总是 想 想知道 想要 想让 想问 意思 感觉 成 我 我们 我想 我的 或 或者 所
所以 所有 才 打算 把 把它 换 描述 整个 方面 无法 时 时候 是 是不是 是什么 是否 是啥 是怎样的 是谁 更 最 最好 有 有人知道 有什么 有什么作用 有什么关系
有什么区别 有什么用 有什么用处 有何 有何不同 有何作用 有何区别 有关 有关的 有几个 有几种 有哪些 有啥 有时 有时会 有时候 有没有 来 来着 来说 某个 某些 某台
样 核心的 概述一下 正确 此外 步 每 每一个 每个 每台 每次 比 比如 比较 求助 求教 没 没有 派什么用场 清楚 然后 特别是 现 现在 用 用于 用处 用来 用途
由 由于 的 的时候 的话 目前 目的 相关的 相比 看 看到 看见 着 知道 碰到 种 究竟 究竟是 突然 等等 简单 简单说 简要 简述 给 继续 老师 老是 而 而言 能
能不能 能否 能够 自己 若 若是 被 被动 要 要不要 觉得 解释 认为 让 让它 讲 讲一下 讲解 讲解一下 讲讲 该 详细 详细说 说 说一下 说明 说说 请 请教 请问
谁 谁来 谈一下 谈谈 谢谢 起 跟 过 过来 还 还是 这 这个 这些 这台 这样 这种 这里 进行 适合 适当 通俗 通俗讲 通常 造成 遇到 那 那个 那么 那些 那台
那样 那种 那里 都 都有 里 里边 里面 问 问一下 阐述 除了 需要 非常 面试
`;
