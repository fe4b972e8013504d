extension TableTexts {
    /// The words of Chinese (simplified): `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let chinese = #"""
        # Politeness, particles, address.
        vocative	啊	呀	吧	呢	哦	喔	呗	啦	嘛	哈	哟	咯	噢	的	服务员	师傅	老板	小姐	先生	女士	美女	帅哥 # particles, address
        light	您	你	你们	您们	我的	我们的	我这	我那 # speaker and listener
        light	的话	地	得	着	过	把	将	给	跟	和	与	就	也	都	才	又	还	那	那么	这样	是	在	于	被	让	对 # particles
        light	一下	一下子	一点	一点儿	一些	点儿	些	先	只是	正在	刚刚	刚	所以	因为	那个	嗯	呃	额 # softeners, aspect
        light	麻烦	麻烦您	麻烦你	劳驾	如果可以	可以的话	方便的话	打扰一下	不好意思打扰	有点	有点儿	过来	过去	进来	起来 # politeness, directional complements
        light	好的	行	那就	然后	其实	大概	可能	应该是	里	里面	里头	上面	上	中	之	为	为了	儿	所 # fillers
        light	用的	这边的	的是	它	自己	本店	贵店	店里	店 # the shop both stand in
        want	请	请给我	给我	给我们	请给我们	我要	我们要	我想	我想要	想	我们想	我需要	希望	我希望	来	来个 # requests
        want	请帮我	帮我	帮	帮忙	帮个忙	能不能	可不可以	可以	能	能否	可否	我可以	我能	我能不能	我可不可以	是否可以	请问可以 # permission
        want	行不行	好不好	行吗	可以吗	好吗	能吗	麻烦给我	我打算	打算	我来	我要来	我过来	过来拿	我是来	我得	必须	得要	愿意 # wishes
        want	拿	弄	安排	找	替我	为我	让我	准备 # bringing what is asked for
        info	请问	请问一下	想问	想问一下	我想问	问一下	请告诉我	告诉我	告诉	我想知道	想知道	知道	什么	是什么	怎么样	如何 # asking
        info	您知道	你知道	说一下	查一下	看一下	查询	查看	显示	请说明
        ask	吗	么	是不是	是否	对吗	对吧	对不对	是吗	是吧	有没有	没有吗	不是吗	会不会	要不要	可不	是不是要	应该	应不应该 # questions; the V-not-V forms deny nothing
        exist	有	有卖	提供
        not	不	没	没有	不要	不用	不想	不需要	别	勿	不是	不能	不可以	未	无	非	不含	不带	不加	不会	还没	从不	不必	免 # negation
        not	没法	无法	不行	不得	不准	禁止	停止	不再	从来没有
        light	得不行	不得了	得受不了	受不了	得要命	要命	极了	死了	透了	得很	得厉害 # so much that it cannot be borne
        courtesy	你好	您好	喂	嗨	早上好	下午好	晚上好	哈喽 # greetings
        courtesy	谢谢	多谢	感谢	谢谢你	谢谢您	非常感谢	谢了 # thanks
        courtesy	不好意思	对不起	抱歉	打扰了 # apology
        courtesy	再见	拜拜	回头见 # leaving
        courtesy	是的	没错	好	嗯嗯 # assent
        person	他	他的
        person	她	她的
        person	他们	她们	人家
        yours	您的	你的	你们的
        # What binds to the next word.
        bind	从	由	自 # from
        bind	除了 # except
        bind	代替	而不是 # instead
        bind	比 # than
        bind	到	至	直到 # to, until
        bind	每	每个 # every
        bindTail	之前	以前	前 # before
        bindTail	之后	以后	后 # after
        bindTail	附近 # near
        bindTail	以下 # below
        bindTail	以上 # above
        # Numbers.
        number	0	零	〇
        number	1	一	壹	幺
        number	2	二	两	俩	贰	双	一对
        number	3	三	仨	叁
        number	4	四	肆
        number	5	五	伍
        number	6	六	陆
        number	7	七	柒
        number	8	八	捌
        number	9	九	玖
        multiplier	10	十	拾
        multiplier	100	百	佰
        multiplier	1000	千	仟
        multiplier	10000	万
        multiplier	100000000	亿
        ordinal	1	第一
        ordinal	2	第二
        ordinal	3	第三
        ordinal	4	第四
        # May be left out.
        setting	这里	这儿	在这里	在这儿	你们这儿	你们这里	此处	这边	咱们店里	你们店里	这 # here
        setting	那里	那儿	那边 # there
        deixis	这个	这种	这些	这张	这件 # this
        deixis	那种	那些	那张	那件 # that
        deixis	现在	马上	立刻	目前	立即 # now
        degree	太	很	非常	特别	真	好像	挺	比较	十分	过于	最	极	相当 # how much
        degree	更	更加	再 # more than now
        measure	个	张	份	件	条	位	名	台	部	本	块	间	支	颗	片	根	把椅子 # classifiers
        measure	杯	壶 # cups
        measure	瓶	罐 # bottles
        measure	人	个人	口人 # heads
        measure	碗	盘	碟 # plates
        measure	盒	袋 # packs
        measure	次	趟 # times
        weak	买	购买	购 # what a shop has is asked for to be bought
        weak	用	使用 # use
        weak	去	到达	往	向 # moving, when the goal is named
        weak	坐
        weak	住
        # Time.
        time	今天	今日	今儿	本日
        time	明天	明日	明儿
        time	后天
        time	昨天	昨日
        time	上午	早上	早晨	清晨
        time	中午
        time	下午
        time	晚上	傍晚	夜里	夜间
        time	今晚	今天晚上	今夜
        time	今天上午	今早	今天早上	今儿上午	今日上午
        time	今天下午	今儿下午
        time	明天上午	明早	明天早上
        time	明天下午
        time	明晚	明天晚上
        time	这周	本周	这个星期	这星期
        time	下周	下星期	下个星期
        time	上周	上星期	上个星期
        time	周末
        time	周一	星期一	礼拜一
        time	周二	星期二	礼拜二
        time	周三	星期三	礼拜三
        time	周四	星期四	礼拜四
        time	周五	星期五	礼拜五
        time	周六	星期六	礼拜六
        time	周日	星期日	星期天	周天	礼拜天
        time	月
        time	这个月	本月
        time	下个月	下月
        time	年
        time	号
        time	点	点钟
        time	半
        time	分钟	分
        time	小时	钟头
        time	天
        time	晚 # night counted
        time	早
        time	迟
        # Direction.
        way	左	左边	左面	左侧	左手边	往左	向左	往左边	向左边
        way	右	右边	右面	右侧	右手边	往右	向右	往右边	向右边
        way	左转	左拐	往左拐	往左转	向左转	向左拐	往左边拐	往左边转
        way	右转	右拐	往右拐	往右转	向右转	向右拐	往右边拐	往右边转
        way	直走	一直走	一直往前走	往前走	直行
        way	掉头	调头	回头
        way	楼上	上楼
        way	楼下	下楼
        way	室内
        way	外面	室外	户外	外边
        way	国外	海外	境外
        way	国内	境内
        way	前面	前边
        way	后面	后边
        # Questions.
        which	哪里	哪儿	在哪里	在哪儿	在哪	哪	什么地方	怎么走	怎么去	在什么地方
        which	多少钱	多少	怎么卖	价格	价钱	什么价	几块钱	要多少钱	费用	收费
        which	什么时候	几点	何时	几点钟	什么时间
        which	多久	多长时间	要多久	需要多久
        which	多远
        which	几个	几
        which	谁
        which	为什么	怎么回事
        which	哪个	哪一个	哪种
        which	怎么	怎样
        # Actions.
        act	预约	约	约了	约好	约好了
        act	预订	订	预定	定
        act	取消
        act	改	更改	改期	变更
        act	换	更换
        act	换钱	兑换	兑换货币	换汇	兑换外币	换点钱	换点儿钱	换一点钱	货币兑换
        act	寄	寄出	寄送	邮寄	发快递
        act	取	领	领取	取件	拿一下	接收	收取
        act	放	寄存	存放	存	搁	放置	存在
        act	还回	归还	退还
        act	退	退货	退款	退钱
        act	付	付款	付钱	支付	结账	买单	埋单
        act	租	租借	租用
        act	借
        act	续	续住	续借	延长
        act	修	修理	维修
        act	坏	坏了	故障	不能用	用不了	不工作
        act	丢	丢了	弄丢	遗失	丢失	不见了
        act	开	打开	开门	营业
        act	关	关闭	关门	关上	关掉
        act	开始
        act	结束
        act	说	讲	说话	讲话
        act	慢	慢点	慢点儿	慢一点	慢些	慢慢	慢一些
        act	快	快点	快点儿	快一点	快些
        act	听
        act	听不懂	不懂	不明白
        act	懂	明白
        act	再说一遍	重复	再说一次
        act	写	写下
        act	打电话	致电
        act	吃
        act	喝
        act	疼	痛	疼痛
        act	过敏
        act	生病	不舒服	病了
        act	拍照	照相	拍照片
        act	打印
        act	复印
        act	取钱	取款	提款
        act	存钱	存款
        act	转账	汇款	汇钱
        act	充值
        act	停车
        act	抽烟	吸烟
        act	打扫	清洁	清理
        act	洗
        act	等	等待
        act	试	试穿
        act	剪头发	理发	剪发
        act	注册	登记	报名
        act	入住	办理入住
        act	退房
        act	含	包括	包含	带	包
        act	加	添加	加上
        act	减
        act	打包	外带	带走
        act	叫醒
        act	播放	放一首
        act	提醒
        act	到店
        act	调	调节
        act	走
        act	卖
        # Things.
        same	票	门票
        same	成人	大人	成年人
        same	儿童	小孩	孩子	小孩子	小朋友
        same	成人票	大人票
        same	儿童票	小孩票
        same	学生
        same	老人	老年人
        same	早餐	早饭	早点
        same	午餐	午饭
        same	晚餐	晚饭
        same	热茶	热的茶
        same	冰茶	加冰的茶	冰的茶
        same	茶	茶水
        same	咖啡
        same	热
        same	冷
        same	冰
        same	凉
        same	水
        same	房间	屋	屋子	客房	房
        same	房费	这个价格	房价
        same	厕所	洗手间	卫生间	化妆室
        same	电梯
        same	楼梯
        same	入口	进口处
        same	出口
        same	无线网	wifi	无线网络	网络	网	上网	wi fi
        same	密码
        same	包裹	快递	邮包
        same	信	信件
        same	邮票
        same	行李	箱子	行李箱	皮箱
        same	桌子	桌	餐桌	座位	台子
        same	两人桌	二人桌	双人桌
        same	三人桌
        same	四人桌
        same	五人桌
        same	六人桌
        same	菜单
        same	发票
        same	收据	小票
        same	账单
        same	药店	药房
        same	医院
        same	医生	大夫
        same	牙医
        same	护士
        same	药
        same	膝盖
        same	肚子	胃
        same	头
        same	牙	牙齿
        same	发烧
        same	银行
        same	取款机	自动取款机	atm
        same	现金
        same	钱	货币
        same	信用卡
        same	银行卡
        same	卡
        same	机场
        same	火车站	车站
        same	公交车	公共汽车	巴士
        same	火车
        same	地铁
        same	出租车	的士	计程车
        same	车	汽车
        same	自行车	单车
        same	手机	电话
        same	手机卡	电话卡	sim卡
        same	充电器
        same	空调
        same	灯	灯光
        same	毛巾
        same	枕头
        same	被子	毯子
        same	钥匙	房卡
        same	护照
        same	证件
        same	驾照	驾驶证
        same	大
        same	小
        same	便宜
        same	贵
        same	辣
        same	甜
        same	好吃
        same	新
        same	旧
        same	免费
        same	别的	其他
        same	丈夫	老公	先生的
        same	妻子	老婆	太太
        same	妈妈	母亲
        same	爸爸	父亲
        same	吵
        same	脏
        same	要点
        same	天气
        same	糖
        need	要	想要	需要 # who needs it decides: the speaker asks for it, the listener is offered it
        me	我	我们	咱们	咱	俺	本人 # the speaker: with him, a need is no offer
        done	了	已经	已 # what has been done is not asked for again
        same	只	只能	只收	仅限 # a limit is not what it limits
        same	一共	总共	合计 # the sum of several is not the price of one
        act	从哪里来	从哪儿来	来自	哪里人 # where somebody comes from is not a way
        act	出去 # going out is where one wants to
        same	大一点	大一些	大一号	更大 # a comparison asks for another size than the word alone
        same	小一点	小一些	小一号	更小 # a comparison asks for another size than the word alone
        reply	就这些	就这样	就这么多 # an answer of its own, whatever thanks go with it
        opposite	热茶	冰茶
        opposite	热	冷
        opposite	左转	右转
        opposite	开	关
        opposite	寄	取
        opposite	慢	快
        opposite	入住	退房
        """#
}
