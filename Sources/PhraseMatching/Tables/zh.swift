extension TableTexts {
    /// The words of Chinese (simplified): `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let chinese = #"""
        # A first word that begins with = only names the meaning, where words of one meaning stand on lines of several classes.
        # Particles. 的 joins a quality or an owner to a thing; behind an action it makes "what is done" of it (act lines).
        grammar	的	地 # between a quality, an owner and a thing; a manner before an action. No 的@final needed: what it closes stays
        filler	啊	呀	哦	喔	噢	嘛	呗	哈	哟	咯	嗯	呃	额	哎	唉	哎呀	哎哟	诶	欸	嘿	那什么	这个嘛 # particles and sounds that carry nothing
        softener@final	吧 # in a request; in a statement it supposes, and counts
        questionCloser@final	呢 # free in a question with a question word; else it asks where, or says that it goes on
        done	了	啦	喽	已经	已	早就 # has been done, is so now
        done	过了 # done, not "ever"
        used	过	曾经	以前曾 # ever, at some time
        going	着	正在	正	一直在	在等着 # goes on
        soon	快要	就要	即将	将要	马上就要	马上要	马上就	刚要	正要	就快	快要到 # about to
        future	会	将会	将要会 # will; also ability, which Chinese writes alike (会说)
        scope	差点	差点儿	差一点	差一点儿	险些	几乎 # almost: did not happen
        softener	一下	一下子	一下儿	下	先 # makes a request softer; 先 (first) counts in a statement
        takes	把	将 # what it is done to stands before the action; never 被, 让, 给
        opener	那	那么	那就	然后	其实	所以说	这样	是这样的	情况是这样	话说	糟了	糟糕	完了	没事	哎你看	你看	你看一下 # before everything else
        setting	就 # "just"; "only" and "then" count: in a statement
        be	是	就是	为 # what something is
        # Courtesies.
        courtesy	你好	您好	喂	嗨	早上好	早安	上午好	下午好	晚上好	中午好	哈喽	哈啰	大家好	你们好	您好啊	你好啊 # greetings
        courtesy	谢谢	多谢	感谢	谢谢你	谢谢您	谢谢你们	谢谢啦	谢谢了	非常感谢	太感谢了	太感谢您了	太感谢您啦	太谢谢了	太谢谢您了	十分感谢	谢啦	谢了	辛苦了	辛苦您了	麻烦您了	麻烦你了	麻烦了	劳驾了	感谢您	感谢你	太感谢你了	非常谢谢	万分感谢	真是太感谢了	真谢谢你	真的谢谢	谢谢哈	感激不尽	感谢您的帮助	谢谢您的帮助	谢谢你的帮助	感谢你的帮助	非常感谢您的帮助	非常感谢你的帮助	感谢帮忙	谢谢帮忙	谢谢您帮忙	谢谢你帮忙	谢谢您的帮忙	多谢帮忙	谢谢配合	感谢您的配合	谢谢您的配合	谢谢您的理解 # thanks
        courtesy	不好意思	不好意思啊	抱歉	对不起	打扰了	打扰一下	打扰您一下	打扰你一下	实在抱歉	非常抱歉	很抱歉	真的很抱歉	真抱歉	十分抱歉	真对不起	实在对不起	真不好意思	实在不好意思	不好意思打扰一下	不好意思打扰您	借过	打扰一下您	打搅一下	打搅了	耽误您一下	耽误您一分钟	抱歉打扰	抱歉打扰一下	不好意思问一下	不好意思我想问一下	不好意思请问	你好请问	您好请问	劳驾问一下	麻烦问一下	麻烦问下	跟您打听个事	打听个事	问个事	我想打听一下	想打听一下	我想了解一下	想了解一下	我咨询一下	麻烦请问	能不能问一下	可以请问一下吗	请教下	想问下	我想问下	问您个事	问你个事	我想咨询下	想跟您打听一下 # apology
        courtesy	再见	拜拜	回头见	回见	下次见	明天见 # leaving
        courtesy	是的	没错	好的	好嘞	嗯嗯 # assent
        courtesy	请问	请问一下	问一下	想问一下	我想问一下	想问	我想问	我想请问	我想请问一下	想请问	想请问一下	想请教一下	请教一下	跟您打听一下	打听一下	向您打听一下	问您一下	想问您一下	我问一下	我问下	问下	请问下	想咨询一下	我想咨询一下	咨询一下	能问一下吗	可以问一下吗 # asking leave to ask
        courtesy	如果可以	如果可以的话	可以的话	方便的话	如果方便的话	如果方便	可能的话	有可能的话	不介意的话	如果不介意	如果不介意的话	如果不麻烦的话	不麻烦的话 # politeness
        courtesy	不客气	不用谢	别客气	不谢 # answers to thanks and apologies
        courtesy@start	是的	好	行	对	对的	对啊	好啊	好吧	可以的	没问题	当然	当然可以 # assent, before a sentence that says the same
        grammar	对 # to, before what one is allergic to or asks about; at the start assent
        courtesy	欢迎光临	欢迎	您好欢迎光临
        # Who.
        me	我	俺	本人	我自己	我本人	我这边	我这儿	我这里	我那儿	我个人	我这个人
        we	我们	咱们	咱	我俩	咱俩	我们俩	俺们	我们大家	我们几个
        you	你	您	你们	您们	贵店	本店	您这边	你这边	你们大家	你自己	您自己
        mine	我的	我自己的	我们的	咱们的	我家的	俺的	我那	我那个	我这个	我这 # the speaker's
        yours	您的	你的	你们的	您自己的	你家的
        person	他	他的	他自己
        person	她	她的	她自己
        person	它	它的
        person	他们	她们	他们的	她们的	人家
        person	别人	别的人	其他人	他人
        person	=有人	有人	有个人	某人	某个人
        person	大家	每个人	所有人	人人	个个	所有的人
        person	没人	没有人	没有一个人 # nobody
        person	自己	自己的
        # Titles: addresses at the start and behind a comma, people elsewhere. With an owner they are people.
        address@start	医生	大夫	护士	护士长	老板	老板娘	师傅	服务员	小姐	先生	女士	美女	帅哥	同志	警官	警察	警察同志	警察叔叔	司机	司机师傅	老师	经理	店员	店长	前台	空姐	空乘	乘务员	列车员	工作人员	同学	亲	小姐姐	小哥哥	小哥	小妹	药师	保安	教练	导游	您好医生	各位	前台吗
        person	妈妈	妈	母亲	老妈	妈咪
        person	爸爸	爸	父亲	老爸	爸比
        person@vocative	爷爷	祖父	老爷子
        person	外公	姥爷	外祖父
        person@vocative	奶奶	祖母
        person	外婆	姥姥	外祖母
        person	儿子	我家儿子	犬子
        person	大儿子
        person	女儿	闺女	我家女儿	我家闺女
        person@vocative	孩子	小孩	小孩子	小孩儿	小朋友	小朋友们	孩子们	小孩们	儿童	我家孩子	我家小孩	我孩子
        person	宝宝	婴儿	小宝宝	宝贝	小婴儿	我家宝宝	我宝宝
        person	=丈夫	丈夫	老公
        person	=先生	先生
        person	妻子	老婆	太太	夫人	爱人
        person	媳妇	媳妇儿
        person@vocative	哥哥	哥	大哥
        person	弟弟	弟
        person@vocative	姐姐	姐	大姐
        person	妹妹	妹
        person@vocative	叔叔
        person	伯伯	大伯	伯父
        person	舅舅	舅
        person	姑姑	姑妈
        person	姨	姨妈	小姨
        person@vocative	阿姨
        person@vocative	婶婶	大婶
        person	舅妈
        person	伯母
        person	表哥
        person	表弟
        person	表姐
        person	表妹
        person	堂哥
        person	堂弟
        person	堂姐
        person	堂妹
        person	侄子
        person	侄女
        person	外甥
        person	外甥女
        person	孙子
        person	孙女
        person	外孙
        person	外孙女
        person	女婿
        person	儿媳	儿媳妇
        person	公公
        person	婆婆
        person	岳父	丈人
        person	岳母	丈母娘
        person	嫂子	嫂嫂
        person	姐夫
        person	妹夫
        person	弟媳	弟妹
        person	亲戚
        person	家人	家里人	家属
        person	父母	爸妈	爸爸妈妈	爹妈
        person	双胞胎
        person	朋友	好友	好朋友
        person	男朋友	男友
        person	女朋友	女友
        person	未婚夫
        person	未婚妻
        person	室友	舍友
        person	同事
        person	同学
        person	邻居
        person	同伴	伙伴	同行的人
        person	客人	顾客	客户
        person	乘客	旅客
        person	病人	患者
        person	房东
        person	房客
        person	老人	老年人	老人家
        person	大人	成人	成年人
        person	男人	男士	男的
        person	女人	女的
        person	=女士	女士
        person	=小姐	小姐
        person	男孩	男孩子	男孩儿
        person	女孩	女孩子	女孩儿
        person	孕妇
        person	=医生	医生	大夫
        person	=护士	护士
        person	护士长
        person	=老板	老板
        person	老板娘
        person	=师傅	师傅
        person	=服务员	服务员	服务生
        person	=警察	警察	警官	警察同志
        person	=司机	司机
        person	=老师	老师
        person	=经理	经理
        person	=店员	店员	营业员	售货员
        person	=店长	店长
        person	前台	服务台	接待处
        person	空姐	空乘	乘务员
        person	列车员
        person	工作人员
        person	=药师	药师	药剂师
        person	=保安	保安
        person	教练
        person	=导游	导游
        person	牙医	牙科医生
        person	职员	员工
        person	学生
        person	人	人们
        person@vocative	大爷
        person@vocative	大妈
        person@vocative	大叔
        person@vocative	姑娘
        person@vocative	小伙子
        person	帅哥
        person	美女
        person	小偷	贼
        person	游客
        person	外国人	老外
        person	中国人
        person	日本人
        person	韩国人
        person	本地人	当地人
        # A title behind its owner, and before a word of the frame, is who is spoken of.
        person+me	=丈夫	我先生	我家先生
        person+you	=丈夫	您先生	你先生
        person	=丈夫	她先生	他先生
        person+need@start	=医生	医生要	医生需要
        person+wish@start	=医生	医生想	医生想要
        person+future@start	=医生	医生会	医生将
        person+has@start	=医生	医生有
        person+must@start	=医生	医生必须	医生得	医生一定要
        person+done@start	=医生	医生已经
        person+be@start	=医生	医生是
        person+should@start	=医生	医生应该
        person+going@start	=医生	医生正在
        person+might@start	=医生	医生可能
        person+need@start	=医生	大夫要	大夫需要
        person+wish@start	=医生	大夫想	大夫想要
        person+future@start	=医生	大夫会	大夫将
        person+has@start	=医生	大夫有
        person+must@start	=医生	大夫必须	大夫得	大夫一定要
        person+done@start	=医生	大夫已经
        person+be@start	=医生	大夫是
        person+should@start	=医生	大夫应该
        person+going@start	=医生	大夫正在
        person+might@start	=医生	大夫可能
        person+need@start	=护士	护士要	护士需要
        person+wish@start	=护士	护士想	护士想要
        person+future@start	=护士	护士会	护士将
        person+has@start	=护士	护士有
        person+must@start	=护士	护士必须	护士得	护士一定要
        person+done@start	=护士	护士已经
        person+be@start	=护士	护士是
        person+should@start	=护士	护士应该
        person+going@start	=护士	护士正在
        person+might@start	=护士	护士可能
        person+need@start	=老板	老板要	老板需要
        person+wish@start	=老板	老板想	老板想要
        person+future@start	=老板	老板会	老板将
        person+has@start	=老板	老板有
        person+must@start	=老板	老板必须	老板得	老板一定要
        person+done@start	=老板	老板已经
        person+be@start	=老板	老板是
        person+should@start	=老板	老板应该
        person+going@start	=老板	老板正在
        person+might@start	=老板	老板可能
        person+need@start	=师傅	师傅要	师傅需要
        person+wish@start	=师傅	师傅想	师傅想要
        person+future@start	=师傅	师傅会	师傅将
        person+has@start	=师傅	师傅有
        person+must@start	=师傅	师傅必须	师傅得	师傅一定要
        person+done@start	=师傅	师傅已经
        person+be@start	=师傅	师傅是
        person+should@start	=师傅	师傅应该
        person+going@start	=师傅	师傅正在
        person+might@start	=师傅	师傅可能
        person+need@start	=服务员	服务员要	服务员需要
        person+wish@start	=服务员	服务员想	服务员想要
        person+future@start	=服务员	服务员会	服务员将
        person+has@start	=服务员	服务员有
        person+must@start	=服务员	服务员必须	服务员得	服务员一定要
        person+done@start	=服务员	服务员已经
        person+be@start	=服务员	服务员是
        person+should@start	=服务员	服务员应该
        person+going@start	=服务员	服务员正在
        person+might@start	=服务员	服务员可能
        person+need@start	=小姐	小姐要	小姐需要
        person+wish@start	=小姐	小姐想	小姐想要
        person+future@start	=小姐	小姐会	小姐将
        person+has@start	=小姐	小姐有
        person+must@start	=小姐	小姐必须	小姐得	小姐一定要
        person+done@start	=小姐	小姐已经
        person+be@start	=小姐	小姐是
        person+should@start	=小姐	小姐应该
        person+going@start	=小姐	小姐正在
        person+might@start	=小姐	小姐可能
        person+need@start	=先生	先生要	先生需要
        person+wish@start	=先生	先生想	先生想要
        person+future@start	=先生	先生会	先生将
        person+has@start	=先生	先生有
        person+must@start	=先生	先生必须	先生得	先生一定要
        person+done@start	=先生	先生已经
        person+be@start	=先生	先生是
        person+should@start	=先生	先生应该
        person+going@start	=先生	先生正在
        person+might@start	=先生	先生可能
        person+need@start	=女士	女士要	女士需要
        person+wish@start	=女士	女士想	女士想要
        person+future@start	=女士	女士会	女士将
        person+has@start	=女士	女士有
        person+must@start	=女士	女士必须	女士得	女士一定要
        person+done@start	=女士	女士已经
        person+be@start	=女士	女士是
        person+should@start	=女士	女士应该
        person+going@start	=女士	女士正在
        person+might@start	=女士	女士可能
        person+need@start	=警察	警察要	警察需要
        person+wish@start	=警察	警察想	警察想要
        person+future@start	=警察	警察会	警察将
        person+has@start	=警察	警察有
        person+must@start	=警察	警察必须	警察得	警察一定要
        person+done@start	=警察	警察已经
        person+be@start	=警察	警察是
        person+should@start	=警察	警察应该
        person+going@start	=警察	警察正在
        person+might@start	=警察	警察可能
        person+need@start	=司机	司机要	司机需要
        person+wish@start	=司机	司机想	司机想要
        person+future@start	=司机	司机会	司机将
        person+has@start	=司机	司机有
        person+must@start	=司机	司机必须	司机得	司机一定要
        person+done@start	=司机	司机已经
        person+be@start	=司机	司机是
        person+should@start	=司机	司机应该
        person+going@start	=司机	司机正在
        person+might@start	=司机	司机可能
        person+need@start	=老师	老师要	老师需要
        person+wish@start	=老师	老师想	老师想要
        person+future@start	=老师	老师会	老师将
        person+has@start	=老师	老师有
        person+must@start	=老师	老师必须	老师得	老师一定要
        person+done@start	=老师	老师已经
        person+be@start	=老师	老师是
        person+should@start	=老师	老师应该
        person+going@start	=老师	老师正在
        person+might@start	=老师	老师可能
        person+need@start	=经理	经理要	经理需要
        person+wish@start	=经理	经理想	经理想要
        person+future@start	=经理	经理会	经理将
        person+has@start	=经理	经理有
        person+must@start	=经理	经理必须	经理得	经理一定要
        person+done@start	=经理	经理已经
        person+be@start	=经理	经理是
        person+should@start	=经理	经理应该
        person+going@start	=经理	经理正在
        person+might@start	=经理	经理可能
        person+need@start	=店员	店员要	店员需要
        person+wish@start	=店员	店员想	店员想要
        person+future@start	=店员	店员会	店员将
        person+has@start	=店员	店员有
        person+must@start	=店员	店员必须	店员得	店员一定要
        person+done@start	=店员	店员已经
        person+be@start	=店员	店员是
        person+should@start	=店员	店员应该
        person+going@start	=店员	店员正在
        person+might@start	=店员	店员可能
        person+need@start	=店长	店长要	店长需要
        person+wish@start	=店长	店长想	店长想要
        person+future@start	=店长	店长会	店长将
        person+has@start	=店长	店长有
        person+must@start	=店长	店长必须	店长得	店长一定要
        person+done@start	=店长	店长已经
        person+be@start	=店长	店长是
        person+should@start	=店长	店长应该
        person+going@start	=店长	店长正在
        person+might@start	=店长	店长可能
        person+need@start	=药师	药师要	药师需要
        person+wish@start	=药师	药师想	药师想要
        person+future@start	=药师	药师会	药师将
        person+has@start	=药师	药师有
        person+must@start	=药师	药师必须	药师得	药师一定要
        person+done@start	=药师	药师已经
        person+be@start	=药师	药师是
        person+should@start	=药师	药师应该
        person+going@start	=药师	药师正在
        person+might@start	=药师	药师可能
        person+need@start	=保安	保安要	保安需要
        person+wish@start	=保安	保安想	保安想要
        person+future@start	=保安	保安会	保安将
        person+has@start	=保安	保安有
        person+must@start	=保安	保安必须	保安得	保安一定要
        person+done@start	=保安	保安已经
        person+be@start	=保安	保安是
        person+should@start	=保安	保安应该
        person+going@start	=保安	保安正在
        person+might@start	=保安	保安可能
        person+need@start	=导游	导游要	导游需要
        person+wish@start	=导游	导游想	导游想要
        person+future@start	=导游	导游会	导游将
        person+has@start	=导游	导游有
        person+must@start	=导游	导游必须	导游得	导游一定要
        person+done@start	=导游	导游已经
        person+be@start	=导游	导游是
        person+should@start	=导游	导游应该
        person+going@start	=导游	导游正在
        person+might@start	=导游	导游可能
        # What is asked for. Words that name who are told apart from those that do not.
        wish+me	我要	我想	我想要	我想来	我来	我要来	我是来	我过来	我想过来	我希望	我打算	我准备	我愿意	我想去	我要去	我打算要	我本来想	我就要	我就想	我只想要一下	我是想	我是要	我是想要	我是来要	我来这里	我来这儿	我特意来	我现在想	我现在要	我想先	我要先	本人想	咱要	俺要	俺想	我很想	我想着	我想请你	我想请您	我需要你	我想让你	我想让您	我想麻烦您	我想麻烦你
        wish+we	我们要	我们想	我们想要	我们想来	我们来	我们要来	我们是来	我们希望	我们打算	我们准备	我们想去	我们要去	咱们要	咱们想	我们就要	我们愿意
        need+me	我需要	我急需
        need+we	我们需要	我们急需
        need	要	需要	需	急需 # who needs it decides
        wish	想	想要	打算	希望	想来	来要	求
        please	请	给我	给我们	麻烦	拜托	求你	求求你	求您	劳驾	烦请	请给我	请给我们	帮我	帮我们	请帮我	请帮我们	帮忙	帮个忙	帮帮我	麻烦帮忙	请帮忙	替我	为我	帮下忙	给咱	给咱们	给俺	帮咱	帮咱们	帮俺	给我来	给我们来	给我拿	给我们拿	帮我拿	给我上	给我来一下	给我弄	给我安排	帮我安排	帮我弄	帮我来	麻烦给我	麻烦帮我	麻烦给我们	麻烦帮我们	有劳	务请	敬请	给来	帮拿
        please	麻烦您	麻烦你	劳驾您	拜托您	拜托你 # asking for attention; the wish that follows is the sentence
        please+you	请您	请你	您请	你请	请你们	麻烦您帮我	麻烦你帮我	麻烦您给我	麻烦你给我	您帮我	你帮我	您给我	你给我	你们帮我	你们给我	您帮忙	你帮忙	请您给我	请你给我	请您帮我	请你帮我	能麻烦您	能麻烦你	可以麻烦您	可以麻烦你	可以请您	能请您	可以请你	能请你	能不能麻烦您	能不能请您	可不可以麻烦您	可不可以请您	可否请您	能否请您
        please	来一个	来一张	来一份	来一件	来一条	来一间	来一位	来一辆	来个	来张	来份	来件	来条	来间	来位	来辆 # ordering: bring one
        measure+please	=杯	来杯	来一杯	要杯	给我杯	来上一杯	给我来杯	给我来一杯
        measure+please	=瓶	来瓶	来一瓶	要瓶	给我瓶	来上一瓶	给我来瓶	给我来一瓶
        measure+please	=碗	来碗	来一碗	要碗	给我碗	来上一碗	给我来碗	给我来一碗
        measure+please	=盘	来盘	来一盘	要盘	给我盘	来上一盘	给我来盘	给我来一盘
        measure+please	=斤	来斤	来一斤	要斤	给我斤	来上一斤	给我来斤	给我来一斤
        measure+please	=盒	来盒	来一盒	要盒	给我盒	来上一盒	给我来盒	给我来一盒
        measure+please	=包	来包	来一包	要包	给我包	来上一包	给我来包	给我来一包
        measure+please	=罐	来罐	来一罐	要罐	给我罐	来上一罐	给我来罐	给我来一罐
        measure+please	=壶	来壶	来一壶	要壶	给我壶	来上一壶	给我来壶	给我来一壶
        measure+please	=块	来块	来一块	要块	给我块	来上一块	给我来块	给我来一块
        measure+please	=串	来串	来一串	要串	给我串	来上一串	给我来串	给我来一串
        measure+please	=公斤	来公斤	来一公斤	要公斤	给我公斤	来上一公斤	给我来公斤	给我来一公斤
        measure+please	=双	来双	来一双	要双	给我双	来上一双	给我来双	给我来一双
        measure+please	=袋	来袋	来一袋	要袋	给我袋	来上一袋	给我来袋	给我来一袋
        can	能	可以	可	能够	允许 # ability and leave
        can+ask	能不能	可不可以	可否	能否	是否可以	是不是可以	可以不可以	能不能够	行不行	可以吗	能吗	行吗	成吗	能行吗	可不可 # asks for leave or help
        may+me	我能不能	我可不可以	我能否	我可否	我是否可以	我是不是可以	能让我	可以让我	能不能让我	可不可以让我	我可以不可以
        may+we	我们能不能	我们可不可以	我们能否	我们可否	我们是否可以	能让我们	可以让我们	能不能让我们	可不可以让我们
        please+you	您能不能	你能不能	您可不可以	你可不可以	您能否	你们能不能	你们可不可以	您可否	您是否可以	你们能否	能不能请你
        offer	要我	需要我	要不要我	需不需要我	是否需要我	需要我们	要不要我们	要我们	我来帮您	我来帮你	让我来帮您	让我帮您	让我帮你	我来给您	我来给你	我帮您	我帮你	我给您	我给你	我们帮您	我们帮你	我们给您	我们给你 # what is offered to the listener
        offer+ask	要我帮您	要我帮你	需要我帮您	需要我帮你	要不要我帮您	要不要我帮你
        need+ask	要不要	需不需要	是否需要	用不用	是否要	需要不需要	是不是需要	是不是要	要么要
        wish+ask	想不想	愿不愿意	想不想要	是否想
        offer+you	您要不要	你要不要	您需不需要	您想不想	您是否需要	您用不用	你需不需要	您是要
        info	告诉我	请告诉我	我想知道	想知道	您知道	你知道	能告诉我	可以告诉我	您能告诉我	你能告诉我	说一下	告诉我一下	告知	请说明	介绍一下	您知不知道	你知不知道	能不能告诉我	可不可以告诉我	麻烦告诉我 # to be told; falls away beside a question word
        howto	怎么才能	怎样才能	如何才能	我怎么才能	怎么样才能	我该怎么	我要怎么	该怎么	要怎么	应该怎么	怎么能
        has	你们有	你们这儿有	您这儿有	您这里有	你这儿有	你们这里有	你们店有	你们店里有	你们家有	咱们这儿有	咱们有	咱们这里有	贵店有	你家有	您家有	您店里有 # of the shop
        has	有	拥有	带有	备有 # there is; asked: do you have
        softener+has	=还有	还有 # any left: said anyhow when one asks; in a statement it counts
        exist	有没有	有无	是否有	是不是有	有没有卖	有卖	卖不卖	有卖没卖	有得卖	有没	能买到	可以买到	买得到	有提供	提供不提供 # whether there is one
        softener+exist	=还有	还有没有	还有没
        exist+you	您有没有	你有没有
        exist	你们有没有	您这儿有没有	你们这儿有没有	你们这里有没有	你们卖不卖	你们家有没有	咱们这儿有没有	咱这儿有没有	您这里有没有	你这儿有没有	你们有卖	你们卖	您这儿卖	你们这儿卖	你们这里卖	你家卖	你们家卖 # the shop is asked, which goes without saying; 卖 of a listener asks whether it is held for sale
        ask	吗	么	是否	是吗	对吗	对吧	对不对	是吧	好吗	好不好	没有吗	不是吗	对么	是么	好么
        be+ask	是不是
        future+ask	会不会	是否会	是不是会	会否
        ask+done@final	没有	没	了没	了没有	了吗	了么 # behind an action: has it been done
        exist@final	卖吗	有卖吗	卖不	有得卖吗	有卖的吗	出售吗	卖么	可以买吗	能买吗	可以买到吗	能买到吗 # held for sale: is there
        closer@final	的
        ask@final	吗老板	吗师傅	吗服务员	吗医生	吗大夫	吗先生	吗小姐	吗护士	吗阿姨	吗美女	吗帅哥
        must	必须	得	一定要	必需	务必	非得	必得	一定得	须	必须要	得要	务必要	一定需要	只得	只好	不得不 # duty; 得 behind an action is no duty, and stands in its line
        should	应该	该	应	应当	应该要	该要	最好	最好是	还是 # advice
        should+ask	应不应该	该不该	是不是应该	是否应该	是不是该
        might	可能	也许	或许	大概	说不定	估计	恐怕	应该是	可能会	好像	似乎	看来	看起来	好像是	可能是	大概会	大概是	大约 # possible, supposed, and no more
        join	我觉得	我认为	我想说	我感觉	我估计	我猜	我怀疑 # thought, not known
        join	听说	据说	听人说	人家说	听别人说 # hearsay
        join	我以为	以为 # thought wrongly
        join	如果	要是	假如	假设	万一	倘若	若	若是	假使	的话	如果说	要是说 # if
        join	怎么办	该怎么办	要怎么办	咋办 # what do I do (if)
        join	就好了 # would that
        join	因为	由于 # because
        join	所以	因此 # therefore
        join	虽然	尽管
        join	但是	可是	但	不过	然而	却 # but
        join	和	与	及	以及	并	并且	而且	加上 # and
        join	或	或者	或是 # or
        join	的时候	时候	当 # when
        join	为了	好让	以便 # so that
        join	除非
        join	只要
        join	一边
        # Denial, by kind.
        no	not	不	并不	并不是	又不
        not	not-being	不是	不算
        no	there-is-none	没有	没	无	没得	没有了吗	并没有	并没	都没有	也没有 # there is none; before an action: did not
        not	=don't-want	don't-want	不要	别	不想要	勿 # don't; I do not want. One word in Chinese
        not	no-wish	不想	不愿	不愿意	不打算
        not	needn't	不用	不必	不需要	无需	无须	用不着	甭	不须	没必要	不需	没有必要	不用再	不一定要	不是必须	未必要
        not	can't	不能	没法	无法	没办法	没有办法	不能够	没能	不可能
        not	mustn't	不可以	不许	不准	禁止	不得	严禁	不可	不让	不允许	切勿	不能够再	不行
        not	won't	不会
        not	shouldn't	不该	不应该	不应	不应当	最好不要	最好别	最好不	还是别
        not	=not-yet	not-yet	还没	还没有	尚未	未	还未	仍未	都还没	都还没有	暂时没有	暂时还没
        not	no-longer	不再	再也不	再没有	没再	再也没
        not	never	从不	从来不	从没	从来没	从来没有	从未	永远不	永不	绝不	决不	从没有	绝对不
        not	not-at-all	根本不	完全不	一点都不	一点也不	一点儿都不	一点儿也不	完全没	完全没有	根本没	根本没有	一点都没	一点也没	丝毫不	毫不
        not	not-very	不太	不怎么	不大	不是很	不很	不那么	没那么
        not	=not-put-in	not-put-in	不加	不放	别放	别加	不要放	不要加	去掉	去除	免放	免加	别给我放	别给放	不要给我放	不带着	请勿放	别搁	不要搁	不搁	千万别放	千万不要放	别给我加	不要给我加	别帮我放	别往里放	不要往里放	就不要放	就别放	就不放	就不要加	就别加
        not	without	不含	不带	无添加	不包含	不包括	不含有
        not	non	非
        not	not-only	不仅	不只	不但	不光
        not	not-necessarily	不一定	未必
        not	not-any-more	不了
        not	not-everybody	不是每个人都	不是所有人都	不是人人都	并非所有人都
        not	not-all	不是所有	不都	并非所有	不全	不是全部	不是都	不是每个
        bind@tail	不了	不到	不动	不起	不上 # cannot: behind an action
        reply	不用了	不用了谢谢	不要了	不用啦	不必了	算了 # a refusal
        reply	就这些	就这样	就这么多	就这些了 # an answer of its own
        # Scope and comparison.
        scope	只	只有	仅	仅仅	仅限	光	只是	只限	唯独	只能	就只	只剩	只剩下
        scope	也	同样	也是
        scope	都	全	全都	全部	所有	所有的	一切	整个	通通	统统	一概
        scope	有些	有的	某些	部分	一部分
        scope	另一个	别的	其他	其他的	另外的	另外	其它	别的什么
        scope	又	又一次
        scope	还	仍	仍然	依然	还在 # still, also
        scope	每	每一	每个	每一个	各	每位	每人
        scope	至少	最少	起码	最低
        scope	至多	最多	顶多	不超过
        scope	两个都	都要	俩都
        scope	甚至
        scope	一共	总共	合计	共	加起来	一起算	拢共	一共是
        scope	更	更加	更为	还要
        scope	最
        scope	够	足够	够不够
        scope	太多
        scope	同时
        scope	几乎所有
        scope	重新
        scope	一直	老是	总是	总	不停	个不停	不停地	一个劲
        scope	经常	常常	常	时常
        scope	有时	有时候	偶尔
        scope	刚刚	刚	刚才
        scope	差不多	将近
        scope	大半
        scope	各种
        scope	平时
        scope	正好	刚好
        scope	单独	分开	分别
        scope	多
        scope	少
        scope	之一
        scope	其中
        scope+please	another+	再给我	多给我	再给我们	多给我们	再给我来	再帮我拿	多拿给我	多给	再给我加	再给我们加	再给我拿	再给我们拿	再帮我加	再帮我们加	再加给我	多给我加	再给加	再给	再送	再给我送	再送我	再帮忙拿	再给添	再给我添	给我再加	给我再来	给我再拿	帮我再拿	给我再	帮我再加	帮我再来	再给拿 # another, asked for
        scope	another+	再	再来	多来	再多	多要	再要	再拿	再多给	再加	多加	另加	额外加	再添	再加上	多加上	追加	再上	再点	再买	再换	再加点	再来点	再拿点	再要点	再添点	再放点
        intense	很	非常	特别	十分	挺	蛮	相当	真	真的	真是	超	超级	极	极其	极了	得很	实在	实在是	确实	尤其	够呛	得厉害	厉害得很	太	太过	过于	得不行	得受不了	得不得了	得要命	得要死	不行了	死了	得难受	受不了	得慌	也太	实在太 # so
        slight	有点	有点儿	有些许	稍微	稍	略	一点儿	一点点	些许	有一点	有一点儿	稍稍
        bind	than	比	比起 # than
        same	一样	一样的	相同	同样的	一模一样
        same	不一样	不同	不一样的	不同的
        # What binds to the next word.
        passive	被	被人	被人给	被别人	叫人	叫人给	让人给	给人
        bind	从	自	由	打从	自从
        bind	到	至	直到
        bind	往	向	朝
        bind	除了	除 # except
        bind	代替	而不是 # instead
        bind	离	距离	距
        bind	跟	同	跟着一起
        bind	让	使	令 # causative, leave
        bind	给 # to, for somebody
        bind	借给
        bind	租给
        bind	卖给
        bind	还给
        bind	送给
        bind	寄给
        bind	付给
        bind	交给
        bind	转给
        bind	留给
        bind	带给
        bind	让给
        bind	在	于 # at; before an action: goes on
        bind	按	按照	照
        bind	关于
        bind	对于
        bind	凭
        bind	靠
        bind	当着
        bind	沿着	顺着
        bind	经过	路过	途经
        way	以前	之前
        way	以后	之后	过后
        bind@tail	前
        bind@tail	后
        way	之间	中间
        way	附近	这附近	在附近	在这附近	周围
        way	旁边	边上	旁
        bind@tail	以下	以内	之内
        bind@tail	以上	以外
        bind@tail	里	里面	里头	里边	内
        bind@tail	上	上面	上头	上边
        bind@tail	下面	底下	下边
        bind@tail	起	开始起 # since
        bind@tail	完
        bind@tail	左右	上下 # about
        # Numbers.
        ordinal	1	第一
        ordinal	2	第二
        ordinal	3	第三
        ordinal	4	第四
        ordinal	5	第五
        ordinal	6	第六
        ordinal	7	第七
        ordinal	8	第八
        ordinal	9	第九
        ordinal	10	第十
        classifier	个	张	件	条	位	名	台	部	本	间	支	根	辆	匹	棵	座	家	所	顶	架	艘	份	项	场	道	种	款	趟	班	幅	封	首	则	扇	盏	套 # general counters: the thing tells which
        measure	半	半个
        measure	one-and-a-half	一个半
        measure	=杯	杯
        measure	=瓶	瓶
        measure	=罐	罐
        measure	=盒	盒
        measure	=袋	袋
        measure	板 # a strip of tablets
        measure	片
        measure	=块	块
        measure	粒	颗
        measure	滴
        measure	勺
        measure	=斤	斤
        measure	=公斤	公斤	千克
        measure	两重
        measure	克
        measure	毫升
        measure	升
        measure	米
        measure	公里	千米
        measure	厘米	公分
        measure	=碗	碗
        measure	=盘	盘	碟
        measure	箱
        measure	桶
        measure	=壶	壶
        measure	=串	串
        measure	束
        measure	卷	筒
        measure	=双	双
        measure	副
        measure	层
        measure	次	回	遍 # times
        measure	下儿
        measure	=号	号	号码
        measure	度
        measure	折
        measure	倍
        measure	整	一整
        measure	元	块钱	圆
        measure	角	毛钱
        measure	人份
        measure	人数
        measure	口	口人
        measure	岁
        measure	吨
        measure	平米	平方米
        deixis	这	这个	此	这张	这件	这条	这位	这名	这台	这部	这本	这间	这支	这根	这辆	这匹	这棵	这座	这家	这所	这顶	这架	这艘	这份	这项	这场	这道	这种	这款	这趟	这班	这幅	这封	这首	这则	这扇	这盏	这套	这一个	这一张	这一件	这一条	这一位	这一种	这里的	这儿的 # this
        deixis	这些	这几个	这些个 # these
        deixis	那个	那张	那件	那条	那位	那名	那台	那部	那本	那间	那支	那根	那辆	那匹	那棵	那座	那家	那所	那顶	那架	那艘	那份	那项	那场	那道	那种	那款	那趟	那班	那幅	那封	那首	那则	那扇	那盏	那套	那一个	那边那个 # that
        deixis	那些	那几个 # those
        setting	这里	这儿	在这里	在这儿	你们这儿	你们这里	此处	这边	咱们店里	你们店里	您这儿	您这里	你这儿	你这里	咱们这儿	咱们这里	咱这儿	在你们这儿	在你们这里	你们店	你们家	咱家	店里	你们那儿	这块儿	这块	这儿这边	在此	你们酒店	贵酒店	您这 # here
        setting	那里	那儿	那边	在那里	在那儿 # there
        weak	买	购买	购	买到	买点	买点儿	买些	买一些	买一点	买一点儿
        act	坐	坐在	坐得	坐一下	坐一下子	坐坐	坐一坐	坐在一下	坐在下	坐在一下子	坐在坐在	坐得一下	坐得一下子	坐得坐得
        act	住	住在	住得	住一下	住下	住一下子	住住	住一住	住在一下	住在下	住在一下子	住在住在	住得一下	住得下	住得一下子	住得住得
        service	办	办理	办一下	办下	办一下子	办办	办一办	办理一下	办理下	办理一下子	办理办理
        wish+me	我想坐	我想住	我想办	我想办理	我想坐在	我想住在	我要坐	我要住	我要办	我要办理	我要坐在	我要住在	我想要坐	我想要住	我想要办	我想要办理	我想要坐在	我想要住在	我来坐	我来住	我来办	我来办理	我来坐在	我来住在	我想来坐	我想来住	我想来办	我想来办理	我想来坐在	我想来住在	我要来坐	我要来住	我要来办	我要来办理	我要来坐在	我要来住在	我是来坐	我是来住	我是来办	我是来办理	我是来坐在	我是来住在	我是想坐	我是想住	我是想办	我是想办理	我是想坐在	我是想住在	我过来坐	我过来住	我过来办	我过来办理	我过来坐在	我过来住在 # to sit, to stay, to do something is said anyhow when the seat, the room, the paper is named
        wish+we	我们想坐	我们想住	我们想办	我们想办理	我们想坐在	我们想住在	我们要坐	我们要住	我们要办	我们要办理	我们要坐在	我们要住在	我们想要坐	我们想要住	我们想要办	我们想要办理	我们想要坐在	我们想要住在
        wish	想坐	想住	要坐	要住	想办	要办
        weak	拿	取用	弄	拿点	拿点儿	拿些	拿一些	拿一点	拿一点儿
        act	=去	去	前往	去一下	去下	去一下子	去去	去一去	前往一下	前往下	前往一下子	前往前往	开往	去往
        act+please	please-来	请来	请您来	请你来	您请来	请先来	请您先来	麻烦您来来 # the listener is to do it
        act+please	please-买	请买	请您买	请你买	您请买	请先买	请您先买	请再买 # the listener is to do it
        act+please	please-拿	请拿	请您拿	请你拿	您请拿	请先拿	请您先拿	请再拿 # the listener is to do it
        weak	=来	来	过来
        # Time.
        time	今天	今日	今儿	本日	今儿个
        time	明天	明日	明儿	明儿个
        time	后天
        time	大后天
        time	昨天	昨日	昨儿
        time	前天
        time	上午
        time	早上	早晨
        time	清晨	大清早	一大早	大早上
        time	中午	午间
        time	下午	午后
        time	晚上	夜晚
        time	傍晚
        time	夜里	夜间
        time	半夜	深夜
        time	午夜
        time	凌晨
        time	今晚	今天晚上	今夜	今儿晚上
        time	今天上午	今儿上午	今日上午
        time	今早	今天早上	今儿早上
        time	今天中午
        time	今天下午	今儿下午
        time	明天上午	明儿上午
        time	明早	明天早上	明儿早上	明晨
        time	明天中午
        time	明天下午
        time	明晚	明天晚上
        time	昨晚	昨天晚上	昨夜
        time	昨天上午
        time	昨天早上
        time	昨天下午
        time	这周	本周	这个星期	这星期	这个礼拜
        time	下周	下星期	下个星期	下礼拜	下个礼拜
        time	上周	上星期	上个星期	上礼拜
        time	周末
        time	周一	星期一	礼拜一
        time	周二	星期二	礼拜二
        time	周三	星期三	礼拜三
        time	周四	星期四	礼拜四
        time	周五	星期五	礼拜五
        time	周六	星期六	礼拜六
        time	周日	星期日	星期天	周天	礼拜天	礼拜日
        time	月	月份
        time	这个月	本月
        time	下个月	下月
        time	上个月	上月
        time	年
        time	今年
        time	明年
        time	去年
        time	点	点钟
        time	分钟
        time	小时	钟头	个小时	个钟头
        time	天
        time	晚	晚间
        time	周	星期	礼拜	个星期	个礼拜
        time	个月
        time	每天	天天	每日	每一天
        time	每次	每回
        time	每天一次	一天一次	一日一次	每日一次
        time	每天两次	一天两次	一日两次	每日两次
        time	每天三次	一天三次	一日三次	每日三次
        time	每天四次	一天四次	一日四次	每日四次
        time	每天五次	一天五次	一日五次	每日五次
        time	每天六次	一天六次	一日六次	每日六次
        time	每周
        time	每月	每个月
        time	现在	目前	此刻	眼下	这会儿
        time	马上	立刻	立即	赶紧	赶快	尽快
        time	待会儿	一会儿	等会儿	等一会儿	过一会儿	回头
        time	晚些时候	晚点儿
        time	早点儿	早一点	提前
        time	饭前	餐前
        time	饭后	餐后
        time	睡前
        time	空腹
        # Ways.
        way	左	左边	左面	左侧	左手边	往左	向左	左手	左手侧
        way	右	右边	右面	右侧	右手边	往右	向右	右手
        way	左转	左拐	往左拐	往左转	向左转	向左拐	往左边拐	往左边转	往左走
        way	右转	右拐	往右拐	往右转	向右转	向右拐	往右边拐	往右边转	往右走
        way	直走	一直走	一直往前走	往前走	直行	一直往前	直着走
        way	掉头	调头
        way	楼上	上楼
        way	楼下	下楼
        way	室内
        way	外面	室外	户外	外边	外头
        way	国外	海外	境外
        way	国内	境内
        way	前面	前边	前头
        way	后面	后边	后头
        way	对面
        way	隔壁
        way	靠窗	窗边	靠窗户	靠窗的	窗户边	临窗
        way	靠过道	过道边	靠走道
        way	一起	一块儿	一块	一同	在一起	一起儿
        way	出去
        way	进去
        way	上去
        way	下去
        way	回去
        way	进来
        way	出来
        way	下来
        way	上来
        way	回来
        way	起来
        # Questions.
        which	哪里	哪儿	在哪里	在哪儿	在哪	哪	什么地方	怎么走	在什么地方	哪边	在哪边	哪块	是在哪里	是在哪儿	在哪里呢	在哪儿呢	该怎么走	要怎么走	怎么去	怎么到	如何去	如何前往	怎么过去	怎么前往	该怎么去	要怎么去	怎样去	哪里有	哪儿有	哪有	什么地方有	哪里能找到	哪儿能找到	哪里可以找到	在哪里有	在哪儿有	哪里会有	怎么走过去	怎么走啊	往哪走	往哪儿走	朝哪走	在什么位置	什么位置	在哪个位置	位置在哪	位置在哪儿	在哪个地方	哪个地方
        which	多少钱	多少	怎么卖	什么价	几块钱	几块	多少块	多少块钱	啥价	怎么收费	怎么收	什么价钱	什么价格	要多少钱	要多少	收多少	收多少钱	怎么算钱	是多少钱	是多少	多少元	怎么收收多少钱	多钱	几多钱	得多少钱	怎么个价	什么价位	卖多少钱	卖多少	要付多少钱	要花多少钱	需要多少钱	花多少钱	得花多少钱	价格是多少	价格多少	价钱是多少	价钱多少	价格怎么样	是什么价	什么价儿	收费多少	费用多少	费用是多少	收多少费用	怎么收费的	收费标准是什么	要交多少	交多少	要交多少钱	得付多少	要付多少	该付多少钱	该付多少	要给多少	给多少钱	得交多少	一张多少钱	一个多少钱	一位多少钱	一件多少钱	一份多少钱	一人多少钱	一间多少钱	每张多少钱	每个多少钱	每位多少钱	每件多少钱	每份多少钱	每人多少钱	每间多少钱	多少钱一张	多少钱一个	多少钱一位	多少钱一件	多少钱一份	多少钱一间	怎么卖的
        which	有多少
        which	什么时候	几点	何时	几点钟	什么时间	什么时候能	啥时候	几时	几点几分	啥时	啥时间	哪个时间	什么时间段	大概几点	大约几点	大概什么时候	几点才	什么时候才	多会儿
        which	哪天	几号	哪一天
        which	多久	多长时间	要多久	需要多久	多少时间	多长的时间	得多久	要多长时间	需要多长时间	多少时候	多大一会儿	得多长时间	多大会儿	大概多久	大概要多久	大约多久	大约要多久	大概需要多久	要花多长时间	要花多久	得花多久	花多长时间	大概多长时间	大概要多长时间
        which	多远
        which	多大
        which	多高
        which	多重
        which	多长
        which	谁	谁的	哪位	什么人
        which	为什么	为啥	为何	怎么会	怎么搞的	为什么会	干嘛
        which	怎么回事	怎么了	出什么事了	发生什么事了
        which	哪个	哪一个	哪种	哪款	哪一种	哪张	哪件	哪间	哪条	哪辆	哪路	哪班	哪趟
        which	哪些
        which	叫什么名字	叫什么	怎么称呼	叫啥
        which	什么	啥	什么样	什么样的	哪样
        which	怎么	怎样	如何	咋	怎么样才
        which	怎么样	好不好用
        which	几
        which	几个	多少个
        which	几张	多少张
        which	几件	多少件
        which	几片	多少片
        which	几粒	几颗	多少粒	多少颗
        which	几天	多少天
        which	几次	多少次	几回	多少回
        which	几晚	多少晚
        which	几分钟	多少分钟
        which	几小时	多少小时	几个小时	多少个小时	几个钟头
        which	几公斤	多少公斤
        which	几斤	多少斤
        which	几米	多少米
        which	几瓶	多少瓶
        which	几盒	多少盒
        which	几间	多少间
        which	几本	多少本
        which	几年	多少年
        which	几岁	多少岁
        which	几站	多少站
        which	几楼	多少楼
        which	几层	多少层
        which	几路	多少路
        which	几遍	多少遍
        which	几杯	多少杯
        which	几份	多少份
        which	几个人	几人	多少人	几位	多少位
        # Actions of which it does not matter in a request who does it.
        service	=预约	预约	约	挂号	挂个号	挂一下号	挂下号	挂一个号	预约一下	预约下	预约一下子	预约预约	约一下	约下	约一下子	约约	约一约	挂号一下	挂号下	挂号一下子	挂号挂号	挂个号一下	挂个号下	挂个号一下子	挂下号一下	挂下号下	挂下号一下子
        service	=预订	预订	订	预定	定	订购	订一下	预订一下	预订下	预订一下子	预订预订	订下	订一下子	订订	订一订	预定一下	预定下	预定一下子	预定预定	定一下	定下	定一下子	定定	定一定	订购一下	订购下	订购一下子	订购订购
        service	取消	撤销	取消一下	取消下	取消一下子	取消取消	撤销一下	撤销下	撤销一下子	撤销撤销
        service	改	更改	变更	改成	修改	改一下	改下	改一下子	改改	改一改	更改一下	更改下	更改一下子	更改更改	变更一下	变更下	变更一下子	变更变更	改成一下	改成下	改成一下子	改成改成	修改一下	修改下	修改一下子	修改修改
        service	改期	改签	改时间	改期一下	改期下	改期一下子	改期改期	改签一下	改签下	改签一下子	改签改签	改时间一下	改时间下	改时间一下子
        service	换	更换	调换	换成	换一下	换下	换一下子	换换	换一换	更换一下	更换下	更换一下子	更换更换	调换一下	调换下	调换一下子	调换调换	换成一下	换成下	换成一下子	换成换成	换点	换点儿	换些	换一些	换一点	换一点儿
        service	换钱	兑换	兑换货币	换汇	兑换外币	换点钱	换点儿钱	换一点钱	货币兑换	兑换钱	换外币	换外汇	换一些钱	换个钱	换一下钱	换下钱	换一个钱	换钱一下	换钱下	换钱一下子	换钱换钱	兑换一下	兑换下	兑换一下子	兑换兑换	换汇一下	换汇下	换汇一下子	换汇换汇	换点钱一下	换点钱下	换点钱一下子	兑换钱一下	兑换钱下	兑换钱一下子	换外币一下	换外币下	换外币一下子	换外汇一下	换外汇下	换外汇一下子	换个钱一下	换个钱下	换个钱一下子	换下钱一下	换下钱下	换下钱一下子
        service	寄	寄走	寄出	寄送	邮寄	寄出去	寄一下	寄下	寄一下子	寄寄	寄一寄	寄走一下	寄走下	寄走一下子	寄走寄走	寄出一下	寄出下	寄出一下子	寄出寄出	寄送一下	寄送下	寄送一下子	寄送寄送	邮寄一下	邮寄下	邮寄一下子	邮寄邮寄	寄出去一下	寄出去下	寄出去一下子	寄点	寄点儿	寄些	寄一些	寄一点	寄一点儿
        service	退	退货	退掉	退一下	退下	退一下子	退退	退一退	退货一下	退货下	退货一下子	退货退货	退掉一下	退掉下	退掉一下子	退掉退掉
        service	退款	退钱	退个款	退一下款	退下款	退一个款	退款一下	退款下	退款一下子	退款退款	退钱一下	退钱下	退钱一下子	退钱退钱	退个款一下	退个款下	退个款一下子	退下款一下	退下款下	退下款一下子
        service	续	续住	续借	延长	延期	续期	展期	办延期	延一下	续一下	续下	续一下子	续续	续一续	续住一下	续住下	续住一下子	续住续住	续借一下	续借下	续借一下子	续借续借	延长一下	延长下	延长一下子	延长延长	延期一下	延期下	延期一下子	延期延期	续期一下	续期下	续期一下子	续期续期	展期一下	展期下	展期一下子	展期展期	办延期一下	办延期下	办延期一下子
        service	充值	充钱	充话费	充	充个值	充一下值	充下值	充一个值	充值一下	充值下	充值一下子	充值充值	充钱一下	充钱下	充钱一下子	充钱充钱	充话费一下	充话费下	充话费一下子	充一下	充下	充一下子	充充	充一充	充个值一下	充个值下	充个值一下子	充下值一下	充下值下	充下值一下子
        service	注册	报名	注册一下	注册下	注册一下子	注册注册	报名一下	报名下	报名一下子	报名报名
        service	登记	登记一下	登记下	登记一下子	登记登记
        service	挂失	办挂失	办个挂失	办理挂失	挂个失	挂一下失	挂下失	挂一个失	办理一下挂失	报挂失	报失一下	办一下挂失	挂失一下	挂失下	挂失一下子	挂失挂失	办挂失一下	办挂失下	办挂失一下子	挂个失一下	挂个失下	挂个失一下子	挂下失一下	挂下失下	挂下失一下子	报挂失一下	报挂失下	报挂失一下子
        service	转账	转帐	汇款	汇钱	打款	办转账	办个转账	办理转账	转一下账	转个账	转下账	转一个账	转账一下	转账下	转账一下子	转账转账	转帐一下	转帐下	转帐一下子	转帐转帐	汇款一下	汇款下	汇款一下子	汇款汇款	汇钱一下	汇钱下	汇钱一下子	汇钱汇钱	打款一下	打款下	打款一下子	打款打款	办转账一下	办转账下	办转账一下子	转个账一下	转个账下	转个账一下子	转下账一下	转下账下	转下账一下子
        service	开户	开账户	开个账户	开一个账户	办账户	开个户	开一下户	开下户	开一个户	开个新账户	开一个新账户	开立账户	办个账户	开个银行账户	开银行账户	办个户头	开户一下	开户下	开户一下子	开户开户	开账户一下	开账户下	开账户一下子	办账户一下	办账户下	办账户一下子	开个户一下	开个户下	开个户一下子	开下户一下	开下户下	开下户一下子
        service	打印	打印出来	打一份	打个印	打一下印	打下印	打一个印	打一印	打了印	打点印	打印一下	打印下	打印一下子	打印打印	打一份一下	打一份下	打一份一下子	打个印一下	打个印下	打个印一下子	打下印一下	打下印下	打下印一下子	打一印一下	打一印下	打一印一下子	打了印一下	打了印下	打了印一下子	打点印一下	打点印下	打点印一下子
        service	复印	复印一份	复个印	复一下印	复下印	复一个印	复一印	复了印	复点印	复印一下	复印下	复印一下子	复印复印	复个印一下	复个印下	复个印一下子	复下印一下	复下印下	复下印一下子	复一印一下	复一印下	复一印一下子	复了印一下	复了印下	复了印一下子	复点印一下	复点印下	复点印一下子
        service	清洁	打扫	清理	收拾	搞卫生	打扫一下	清洁一下	清洁下	清洁一下子	清洁清洁	打扫下	打扫一下子	打扫打扫	清理一下	清理下	清理一下子	清理清理	收拾一下	收拾下	收拾一下子	收拾收拾	搞卫生一下	搞卫生下	搞卫生一下子
        service	=修	修	修理	维修	修一下	修下	修一下子	修修	修一修	修理一下	修理下	修理一下子	修理修理	维修一下	维修下	维修一下子	维修维修
        service	租	租借	租用	租赁	租一下	租下	租一下子	租租	租一租	租借一下	租借下	租借一下子	租借租借	租用一下	租用下	租用一下子	租用租用	租赁一下	租赁下	租赁一下子	租赁租赁	租点	租点儿	租些	租一些	租一点	租一点儿
        service	排
        service	加热	热一下	微波一下	加个热	加一下热	加下热	加一个热	加热一下	加热下	加热一下子	加热加热	加个热一下	加个热下	加个热一下子	加下热一下	加下热下	加下热一下子
        service	打包	外带	带走	打包带走	外卖带走	打个包	打一下包	打下包	打一个包	打包一下	打包下	打包一下子	打包打包	外带一下	外带下	外带一下子	外带外带	带走一下	带走下	带走一下子	带走带走	打个包一下	打个包下	打个包一下子	打下包一下	打下包下	打下包一下子
        service	叫车	叫辆车	打车	叫出租车	叫辆出租车	叫个出租车	叫一辆出租车	叫出租	打出租车	打的	叫的士	叫辆的士	打辆车	喊辆出租车	叫个车	叫一下车	叫下车	叫一个车	打个车	打一下车	打下车	打一个车	叫辆的	约车	约辆车	打个的	叫台车	叫台出租车	叫部车	打的士	打辆出租车	叫个的士	喊车	叫车一下	叫车下	叫车一下子	叫车叫车	叫辆车一下	叫辆车下	叫辆车一下子	打车一下	打车下	打车一下子	打车打车	叫出租一下	叫出租下	叫出租一下子	叫的士一下	叫的士下	叫的士一下子	打辆车一下	打辆车下	打辆车一下子	叫个车一下	叫个车下	叫个车一下子	叫下车一下	叫下车下	叫下车一下子	打个车一下	打个车下	打个车一下子	打下车一下	打下车下	打下车一下子	约车一下	约车下	约车一下子	约车约车	约辆车一下	约辆车下	约辆车一下子	叫台车一下	叫台车下	叫台车一下子	叫部车一下	叫部车下	叫部车一下子	打的士一下	打的士下	打的士一下子	喊车一下	喊车下	喊车一下子	喊车喊车
        service	叫救护车	叫辆救护车	叫一辆救护车	打120	打一二零	喊救护车	叫个救护车	快叫救护车	赶紧叫救护车	快点叫救护车	马上叫救护车	赶快叫救护车	快打120	赶紧打120	拨打120	打急救电话	叫急救车	叫一下救护车	喊救护车来	叫救护车来
        service	叫警察	报警	打110	打一一零	叫一下警察	报个警	报一下警	报下警	报一个警	快叫警察	快报警	赶紧报警	赶快报警	快打110	赶紧打110	拨打110	马上报警	叫警察来	赶紧叫警察	叫警察过来	叫警察一下	叫警察下	叫警察一下子	报警一下	报警下	报警一下子	报警报警	报个警一下	报个警下	报个警一下子	报下警一下	报下警下	报下警一下子	快报警一下	快报警下	快报警一下子
        service	叫医生	找医生来	叫个医生	请医生来	叫一个医生	找个医生来	快叫医生	赶紧叫医生	快请医生	叫大夫	叫大夫来	叫医生来	请个医生	叫一下医生	喊医生	找医生	请大夫来	叫医生一下	叫医生下	叫医生一下子	叫大夫一下	叫大夫下	叫大夫一下子	喊医生一下	喊医生下	喊医生一下子	找医生一下	找医生下	找医生一下子
        service	叫醒	叫我起床	叫醒我	叫我起来	叫早	叫醒服务	叫我一声	喊我一声	喊醒我	喊我起床	叫我一下	把我叫醒	叫醒一下	叫醒下	叫醒一下子	叫醒叫醒	叫醒我一下	叫醒我下	叫醒我一下子	叫早一下	叫早下	叫早一下子	叫早叫早	喊醒我一下	喊醒我下	喊醒我一下子
        service	结账	买单	埋单	结帐	结一下账	付账	算账	结个账	买下单	算一下账	结下账	结一个账	买个单	买一下单	买一个单	结账一下	结账下	结账一下子	结账结账	买单一下	买单下	买单一下子	买单买单	埋单一下	埋单下	埋单一下子	埋单埋单	结帐一下	结帐下	结帐一下子	结帐结帐	付账一下	付账下	付账一下子	付账付账	算账一下	算账下	算账一下子	算账算账	结个账一下	结个账下	结个账一下子	买下单一下	买下单下	买下单一下子	结下账一下	结下账下	结下账一下子	买个单一下	买个单下	买个单一下子
        service	退房	办退房	办理退房	退一下房	退个房	退下房	退一个房	退房一下	退房下	退房一下子	退房退房	办退房一下	办退房下	办退房一下子	退个房一下	退个房下	退个房一下子	退下房一下	退下房下	退下房一下子	办理退房手续	办退房手续	办一下退房	办理一下退房
        service	入住	办理入住	办入住	登记入住	办入住手续	入个住	入一下住	入下住	入一个住	入住一下	入住下	入住一下子	入住入住	办入住一下	办入住下	办入住一下子	入个住一下	入个住下	入个住一下子	入下住一下	入下住下	入下住一下子	办理入住手续	办一下入住	办理一下入住	登记住宿	办住宿
        service	值机	办理登机	办登机手续	办值机	值机一下	值机下	值机一下子	值机值机	办值机一下	办值机下	办值机一下子	办理值机	办理登机手续	办一下值机	换登机牌	换登机卡	打登机牌
        service	托运	办托运	托运一下	托运下	托运一下子	托运托运	办托运一下	办托运下	办托运一下子
        service	冻结	冻结一下	冻结下	冻结一下子	冻结冻结
        service	解锁	解锁一下	解锁下	解锁一下子	解锁解锁
        service	激活	激活一下	激活下	激活一下子	激活激活
        # Actions.
        act	付	付款	付钱	支付	交钱	缴费	交费	缴	交	付费	付个款	付一下款	付下款	付一个款	付个钱	付一下钱	付下钱	付一个钱	付一下	付下	付一下子	付付	付一付	付款一下	付款下	付款一下子	付款付款	付钱一下	付钱下	付钱一下子	付钱付钱	支付一下	支付下	支付一下子	支付支付	交钱一下	交钱下	交钱一下子	交钱交钱	缴费一下	缴费下	缴费一下子	缴费缴费	交费一下	交费下	交费一下子	交费交费	缴一下	缴下	缴一下子	缴缴	缴一缴	交一下	交下	交一下子	交交	交一交	付费一下	付费下	付费一下子	付费付费	付个款一下	付个款下	付个款一下子	付下款一下	付下款下	付下款一下子	付个钱一下	付个钱下	付个钱一下子	付下钱一下	付下钱下	付下钱一下子	付点	付点儿	付些	付一些	付一点	付一点儿
        act	=刷卡	刷卡	用卡付	刷信用卡	用卡	刷银行卡	用银行卡付	用信用卡付	用信用卡	刷个卡	刷一下卡	刷下卡	刷一个卡	刷卡一下	刷卡下	刷卡一下子	刷卡刷卡	用卡付一下	用卡付下	用卡付一下子	用卡一下	用卡下	用卡一下子	用卡用卡	刷个卡一下	刷个卡下	刷个卡一下子	刷下卡一下	刷下卡下	刷下卡一下子	刷信用卡付	信用卡付款	信用卡支付	用卡支付	用信用卡支付	刷卡付款	刷卡支付	刷卡付	卡付	刷卡结账	用信用卡结账
        act	=付现金	付现金	用现金	用现金付	现金支付	付现	现金付款	给现金	付现金一下	付现金下	付现金一下子	用现金一下	用现金下	用现金一下子	付现一下	付现下	付现一下子	付现付现	给现金一下	给现金下	给现金一下子	现金付	用现金支付	用现金付款	现金结账	用现金结账
        act	出租	租出去	出租出去	租出	出租一下	出租下	出租一下子	出租出租	租出去一下	租出去下	租出去一下子	租出一下	租出下	租出一下子	租出租出
        act	借	借一下	借下	借一下子	借借	借一借	借点	借点儿	借些	借一些	借一点	借一点儿
        act	借出	借出去	借出一下	借出下	借出一下子	借出借出	借出去一下	借出去下	借出去一下子
        act	=取	取	领	领取	取件	接收	收取	取走	取一下	取下	取一下子	取取	取一取	领一下	领下	领一下子	领领	领一领	领取一下	领取下	领取一下子	领取领取	取件一下	取件下	取件一下子	取件取件	接收一下	接收下	接收一下子	接收接收	收取一下	收取下	收取一下子	收取收取	取走一下	取走下	取走一下子	取走取走	取点	取点儿	取些	取一些	取一点	取一点儿
        act	取出	拿出来	取出一下	取出下	取出一下子	取出取出	拿出来一下	拿出来下	拿出来一下子
        act	放	寄存	存放	搁	放置	放在	寄存在	存放在	搁在	放到	寄放	寄放在	放置在	放一下	放下	放一下子	放放	放一放	寄存一下	寄存下	寄存一下子	寄存寄存	存放一下	存放下	存放一下子	存放存放	搁一下	搁下	搁一下子	搁搁	搁一搁	放置一下	放置下	放置一下子	放置放置	放在一下	放在下	放在一下子	放在放在	寄存在一下	寄存在下	寄存在一下子	存放在一下	存放在下	存放在一下子	搁在一下	搁在下	搁在一下子	搁在搁在	放到一下	放到下	放到一下子	寄放一下	寄放下	寄放一下子	寄放寄放	寄放在一下	寄放在下	寄放在一下子	放置在一下	放置在下	放置在一下子	放点	放点儿	放些	放一些	放一点	放一点儿	存	存一下	存下	存个	存一存	先存	先放	先寄存
        act	归还	还回	退还	还回来	来还	还一下	归还一下	归还下	归还一下子	归还归还	还回一下	还回下	还回一下子	还回还回	退还一下	退还下	退还一下子	退还退还	还回来一下	还回来下	还回来一下子	来还一下	来还下	来还一下子	来还来还	还下	还掉
        act	拿走	带走了	拿走一下	拿走下	拿走一下子	拿走拿走
        act	丢	弄丢	遗失	丢失	不见	搞丢	丢掉	给丢	给弄丢	找不见	丢一下	丢下	丢一下子	丢丢	丢一丢	弄丢一下	弄丢下	弄丢一下子	弄丢弄丢	遗失一下	遗失下	遗失一下子	遗失遗失	丢失一下	丢失下	丢失一下子	丢失丢失	不见一下	不见下	不见一下子	不见不见	搞丢一下	搞丢下	搞丢一下子	搞丢搞丢	丢掉一下	丢掉下	丢掉一下子	丢掉丢掉	给丢一下	给丢下	给丢一下子	给丢给丢	给弄丢一下	给弄丢下	给弄丢一下子	找不见一下	找不见下	找不见一下子
        act	落	忘	忘记	落在	忘在	忘记拿	忘了拿	忘在了	落在了	落下	遗忘	给忘	给落	忘拿	忘带	忘记带	忘了带	没带	落一下	落一下子	落落	落一落	忘一下	忘下	忘一下子	忘忘	忘一忘	忘记一下	忘记下	忘记一下子	忘记忘记	落在一下	落在下	落在一下子	落在落在	忘在一下	忘在下	忘在一下子	忘在忘在	忘记拿一下	忘记拿下	忘记拿一下子	忘了拿一下	忘了拿下	忘了拿一下子	遗忘一下	遗忘下	遗忘一下子	遗忘遗忘	给忘一下	给忘下	给忘一下子	给忘给忘	给落一下	给落下	给落一下子	给落给落	忘拿一下	忘拿下	忘拿一下子	忘拿忘拿	忘带一下	忘带下	忘带一下子	忘带忘带	忘记带一下	忘记带下	忘记带一下子	忘了带一下	忘了带下	忘了带一下子	没带一下	没带下	没带一下子	没带没带
        act	偷	偷走	盗	盗走	扒走	顺走	给偷	给偷走	偷一下	偷下	偷一下子	偷偷	偷一偷	偷走一下	偷走下	偷走一下子	偷走偷走	盗一下	盗下	盗一下子	盗盗	盗一盗	盗走一下	盗走下	盗走一下子	盗走盗走	扒走一下	扒走下	扒走一下子	扒走扒走	顺走一下	顺走下	顺走一下子	顺走顺走	给偷一下	给偷下	给偷一下子	给偷给偷	给偷走一下	给偷走下	给偷走一下子
        act	抢	抢走	抢劫	抢一下	抢下	抢一下子	抢抢	抢一抢	抢走一下	抢走下	抢走一下子	抢走抢走	抢劫一下	抢劫下	抢劫一下子	抢劫抢劫
        act	=开	开	打开	开开	开一下	开起来	开得	开下	开一下子	开一开	打开一下	打开下	打开一下子	打开打开	开开一下	开开下	开开一下子	开开开开	开起来一下	开起来下	开起来一下子	开得一下	开得下	开得一下子	开得开得
        act	开门	营业	开门营业	开业	开始营业	开个门	开一下门	开下门	开一个门	开门一下	开门下	开门一下子	开门开门	营业一下	营业下	营业一下子	营业营业	开业一下	开业下	开业一下子	开业开业	开个门一下	开个门下	开个门一下子	开下门一下	开下门下	开下门一下子
        act	关门	打烊	停止营业	歇业	关个门	关一下门	关下门	关一个门	关门一下	关门下	关门一下子	关门关门	打烊一下	打烊下	打烊一下子	打烊打烊	歇业一下	歇业下	歇业一下子	歇业歇业	关个门一下	关个门下	关个门一下子	关下门一下	关下门下	关下门一下子	营业到	开到	开门到	开门营业到	一直开到
        act	关	关闭	关上	关掉	关了吧	关一下	熄	关下	关一下子	关关	关一关	关闭一下	关闭下	关闭一下子	关闭关闭	关上一下	关上下	关上一下子	关掉一下	关掉下	关掉一下子	关掉关掉	关了吧一下	关了吧下	关了吧一下子	熄一下	熄下	熄一下子	熄熄	熄一熄
        act	开始	开始一下	开始下	开始一下子	开始开始	开始供应	开始提供
        act	结束	结束一下	结束下	结束一下子	结束结束
        act	说	讲	说话	讲话	说得	讲得	说下	说一下子	说说	说一说	讲一下	讲下	讲一下子	讲讲	讲一讲	说话一下	说话下	说话一下子	说话说话	讲话一下	讲话下	讲话一下子	讲话讲话	说得一下	说得下	说得一下子	说得说得	讲得一下	讲得下	讲得一下子	讲得讲得
        service	说慢	讲慢	慢点说	慢点讲	慢点儿说	说慢点	说慢一点	讲慢一点	说慢些	讲慢些	慢慢说	慢一点说	说慢点儿	说得慢一点	讲慢点	讲慢点儿	慢些说	说得慢点	慢一点讲	慢慢讲	说得慢些	慢点儿讲	说慢一下	说慢下	说慢一下子	说慢说慢	讲慢一下	讲慢下	讲慢一下子	讲慢讲慢	慢点说一下	慢点说下	慢点说一下子	慢点讲一下	慢点讲下	慢点讲一下子	慢慢说一下	慢慢说下	慢慢说一下子	慢些说一下	慢些说下	慢些说一下子	慢慢讲一下	慢慢讲下	慢慢讲一下子
        act	慢	慢点	慢点儿	慢一点	慢些	慢慢	慢一些	慢慢来	慢点来	慢一下	慢下	慢一下子	慢一慢	慢点儿一下	慢点儿下	慢点儿一下子	慢慢一下	慢慢下	慢慢一下子	慢慢慢慢	慢慢来一下	慢慢来下	慢慢来一下子	慢点来一下	慢点来下	慢点来一下子
        act	快	快点	快点儿	快一点	快些	快一点儿	赶快点	快一些	抓紧	抓紧点	快快	催	催一下	催催	快点上菜	催菜	催一下菜	催催菜	催个菜	上菜快点	上菜快一点	菜上快点	菜上快一点	快上菜	菜快点上	快一点上菜	上菜快些	快些上菜	赶紧上菜	赶快上菜	尽快上菜	早点上菜	催下菜	把菜上快点	菜快一点上	快点把菜上来	快点上	快一下	快下	快一下子	快一快	快点儿一下	快点儿下	快点儿一下子	抓紧一下	抓紧下	抓紧一下子	抓紧抓紧	快快一下	快快下	快快一下子	快快快快	催下	催一下子	催一催	催催一下	催催下	催催一下子	催催催催	催菜一下	催菜下	催菜一下子	催菜催菜	催催菜一下	催催菜下	催催菜一下子	催个菜一下	催个菜下	催个菜一下子	快上菜一下	快上菜下	快上菜一下子	催下菜一下	催下菜下	催下菜一下子	快点上一下	快点上下	快点上一下子
        act	听	听一下	听下	听一下子	听听	听一听
        service	再说一遍	重复	再说一次	再讲一遍	重复一遍	再说一下	再讲一次	再说说	再重复一遍	再重复一次	重复一下	再说一回	重说一遍	重复下	重复一下子	重复重复	再说说一下	再说说下	再说说一下子
        act	写	写下	写下来	写一下	写出来	写得	写一下子	写写	写一写	写下来一下	写下来下	写下来一下子	写出来一下	写出来下	写出来一下子	写得一下	写得下	写得一下子	写得写得	写点	写点儿	写些	写一些	写一点	写一点儿
        act	打电话	打个电话	致电	拨电话	通电话	打电话一下	打电话下	打电话一下子	致电一下	致电下	致电一下子	致电致电	拨电话一下	拨电话下	拨电话一下子	通电话一下	通电话下	通电话一下子
        act	=给我打电话	给我打电话	打电话给我	打给我	给我打个电话	给我来电	给我去电	打给我一下	打给我下	打给我一下子
        act	给我回电话	给我回电
        act	吃	吃得	吃一下	吃下	吃一下子	吃吃	吃一吃	吃得一下	吃得一下子	吃得吃得	吃点	吃点儿	吃些	吃一些	吃一点	吃一点儿
        act	吃饭	用餐	就餐	吃个饭	吃一下饭	吃下饭	吃一个饭	吃饭一下	吃饭下	吃饭一下子	吃饭吃饭	用餐一下	用餐下	用餐一下子	用餐用餐	就餐一下	就餐下	就餐一下子	就餐就餐	吃个饭一下	吃个饭下	吃个饭一下子	吃下饭一下	吃下饭下	吃下饭一下子
        act	喝	喝得	喝一下	喝下	喝一下子	喝喝	喝一喝	喝得一下	喝得下	喝得一下子	喝得喝得	喝点	喝点儿	喝些	喝一些	喝一点	喝一点儿
        act	拍照	照相	拍照片	拍张照	照张相	拍个照	拍张照片	拍一下照	拍下照	拍一个照	照个相	照一下相	照下相	照一个相	拍照一下	拍照下	拍照一下子	拍照拍照	照相一下	照相下	照相一下子	照相照相	拍照片一下	拍照片下	拍照片一下子	拍张照一下	拍张照下	拍张照一下子	照张相一下	照张相下	照张相一下子	拍个照一下	拍个照下	拍个照一下子	拍下照一下	拍下照下	拍下照一下子	照个相一下	照个相下	照个相一下子	照下相一下	照下相下	照下相一下子
        act	=取钱	取钱	取款	提款	取点钱	取现	取现金	提现	取一点钱	取个钱	取一下钱	取下钱	取一个钱	取钱一下	取钱下	取钱一下子	取钱取钱	取款一下	取款下	取款一下子	取款取款	提款一下	提款下	提款一下子	提款提款	取点钱一下	取点钱下	取点钱一下子	取现一下	取现下	取现一下子	取现取现	取现金一下	取现金下	取现金一下子	提现一下	提现下	提现一下子	提现提现	取个钱一下	取个钱下	取个钱一下子	取下钱一下	取下钱下	取下钱一下子
        act	存钱	存款	存点钱	存个钱	存一下钱	存下钱	存一个钱	存钱一下	存钱下	存钱一下子	存钱存钱	存款一下	存款下	存款一下子	存款存款	存点钱一下	存点钱下	存点钱一下子	存个钱一下	存个钱下	存个钱一下子	存下钱一下	存下钱下	存下钱一下子
        act	停车	泊车	停个车	停一下车	停下车	停一个车	停车一下	停车下	停车一下子	停车停车	泊车一下	泊车下	泊车一下子	泊车泊车	停个车一下	停个车下	停个车一下子	停下车一下	停下车下	停下车一下子	停	停一下	停下	停下来	停一停	停车吧
        act	抽烟	吸烟	抽个烟	抽一下烟	抽下烟	抽一个烟	抽烟一下	抽烟下	抽烟一下子	抽烟抽烟	吸烟一下	吸烟下	吸烟一下子	吸烟吸烟	抽个烟一下	抽个烟下	抽个烟一下子	抽下烟一下	抽下烟下	抽下烟一下子
        act	洗	清洗	洗得	洗一下	洗下	洗一下子	洗洗	洗一洗	清洗一下	清洗下	清洗一下子	清洗清洗	洗得一下	洗得下	洗得一下子	洗得洗得
        act	洗衣服	洗衣	洗衣服一下	洗衣服下	洗衣服一下子	洗衣一下	洗衣下	洗衣一下子	洗衣洗衣
        act	=等	等	等待	等候	稍等	等一下	等一等	等等	等会	稍等一下	稍候	等得	等下	等一下子	等待一下	等待下	等待一下子	等待等待	等候一下	等候下	等候一下子	等候等候	稍等下	稍等一下子	稍等稍等	等一等一下	等一等下	等一等一下子	等等一下	等等下	等等一下子	等等等等	等会一下	等会下	等会一下子	等会等会	稍候一下	稍候下	稍候一下子	稍候稍候	等得一下	等得下	等得一下子	等得等得
        act	试	试穿	试衣服	试一下	试试	试一试	试试看	试下	试一下子	试穿一下	试穿下	试穿一下子	试穿试穿	试衣服一下	试衣服下	试衣服一下子	试试一下	试试下	试试一下子	试试试试	试一试一下	试一试下	试一试一下子	试试看一下	试试看下	试试看一下子
        service	剪头发	理发	剪发	理个发	理一下发	理下发	理一个发	剪头发一下	剪头发下	剪头发一下子	理发一下	理发下	理发一下子	理发理发	剪发一下	剪发下	剪发一下子	剪发剪发	理个发一下	理个发下	理个发一下子	理下发一下	理下发下	理下发一下子	剪个头	剪头	理头	理个头	剪一下头	剪下头	剪一下头发	剪个头发	理头发	理一下头发
        act	=含	含	包括	包含	带	含有	附带	含一下	含下	含一下子	含含	含一含	包括一下	包括下	包括一下子	包括包括	包含一下	包含下	包含一下子	包含包含	带一下	带下	带一下子	带带	带一带	含有一下	含有下	含有一下子	含有含有	附带一下	附带下	附带一下子	附带附带	带上	带来	带过来	带着来	捎上	带好	携带	随身带	带上来	一起带来	带上一下	带上下	带上一下子	带来一下	带来下	带来一下子	带过来一下	带过来下	带过来一下子	带着来一下	带着来下	带着来一下子	捎上一下	捎上下	捎上一下子	带好一下	带好下	带好一下子	带好带好	携带一下	携带下	携带一下子	携带携带	随身带一下	随身带下	随身带一下子	带上来一下	带上来下	带上来一下子
        service	加	添加	添	加一下	加下	加一下子	加加	加一加	添加一下	添加下	添加一下子	添加添加	添一下	添下	添一下子	添添	添一添	加点	加点儿	加些	加一些	加一点	加一点儿
        act	减	减一下	减下	减一下子	减减	减一减
        act	放一首	播放	放一首一下	放一首下	放一首一下子	播放一下	播放下	播放一下子	播放播放
        act	提醒	提醒一下	提醒下	提醒一下子	提醒提醒
        act	救命	救命啊	救命呀	救救我	救命一下	救命下	救命一下子	救命救命	救命啊一下	救命啊下	救命啊一下子	救命呀一下	救命呀下	救命呀一下子	救救我一下	救救我下	救救我一下子
        act	小心	小心点	当心	小心点儿	小心一点	当心点	小心一下	小心下	小心一下子	小心小心	当心一下	当心下	当心一下子	当心当心
        act	到店	到店一下	到店下	到店一下子	到店到店
        act	调	调节	调整	调一下	调下	调一下子	调调	调一调	调节一下	调节下	调节一下子	调节调节	调整一下	调整下	调整一下子	调整调整
        act	走	离开	走得	走一下	走下	走一下子	走走	走一走	离开一下	离开下	离开一下子	离开离开	走得一下	走得下	走得一下子	走得走得
        act	卖	出售	卖一下	卖下	卖一下子	卖卖	卖一卖	出售一下	出售下	出售一下子	出售出售	卖点	卖点儿	卖些	卖一些	卖一点	卖一点儿
        act	来自	从哪里来	从哪儿来	哪里人	哪儿人	来自一下	来自下	来自一下子	来自来自	哪里人一下	哪里人下	哪里人一下子	哪儿人一下	哪儿人下	哪儿人一下子
        act	看	瞧	看看	看一下	看一看	瞧瞧	瞧一下	看下	看一下子	瞧下	瞧一下子	瞧一瞧	看看一下	看看下	看看一下子	看看看看	看一看一下	看一看下	看一看一下子	瞧瞧一下	瞧瞧下	瞧瞧一下子	瞧瞧瞧瞧
        act	看医生	看病	看大夫	看一下医生	就诊	就医	看个医生	看看医生	见医生	看个病	看一下病	看下病	看一个病	看医生一下	看医生下	看医生一下子	看病一下	看病下	看病一下子	看病看病	看大夫一下	看大夫下	看大夫一下子	就诊一下	就诊下	就诊一下子	就诊就诊	就医一下	就医下	就医一下子	就医就医	见医生一下	见医生下	见医生一下子	看个病一下	看个病下	看个病一下子	看下病一下	看下病下	看下病一下子
        act	随便看看	随便看一下	只是看看	就看看	就随便看看	先看看	随便转转	只看看	随便逛逛	只是随便看看	就是看看	就看看一下	就看看下	就看看一下子	先看看一下	先看看下	先看看一下子	只看看一下	只看看下	只看看一下子
        act	查	查询	查看	查一下	查查	查一查	查下	查一下子	查询一下	查询下	查询一下子	查询查询	查看一下	查看下	查看一下子	查看查看	查查一下	查查下	查查一下子	查查查查	查一查一下	查一查下	查一查一下子
        service	检查	检查一下	检查下	检查一下子	检查检查
        act	帮助	帮帮	帮助一下	帮助下	帮助一下子	帮助帮助	帮帮一下	帮帮下	帮帮一下子	帮帮帮帮
        act	找	寻找	在找	找一下	找得	找下	找一下子	找找	找一找	寻找一下	寻找下	寻找一下子	寻找寻找	在找一下	在找下	在找一下子	在找在找	找得一下	找得下	找得一下子	找得找得
        act	找钱	找零	找钱一下	找钱下	找钱一下子	找钱找钱	找零一下	找零下	找零一下子	找零找零
        act	带路	带路一下	带路下	带路一下子	带路带路
        act	摔	摔倒	跌倒	摔了一跤	摔跤	摔一下	摔下	摔一下子	摔摔	摔一摔	摔倒一下	摔倒下	摔倒一下子	摔倒摔倒	跌倒一下	跌倒下	跌倒一下子	跌倒跌倒	摔跤一下	摔跤下	摔跤一下子	摔跤摔跤
        act	呼吸	呼吸一下	呼吸下	呼吸一下子	呼吸呼吸
        act	咬	咬伤	咬到	给咬	咬一下	咬下	咬一下子	咬咬	咬一咬	咬伤一下	咬伤下	咬伤一下子	咬伤咬伤	咬到一下	咬到下	咬到一下子	给咬一下	给咬下	给咬一下子	给咬给咬
        act	蜇	叮	蜇到	蛰	螫	给蜇	给叮	叮咬	蜇一下	蜇下	蜇一下子	蜇蜇	蜇一蜇	叮一下	叮下	叮一下子	叮叮	叮一叮	蜇到一下	蜇到下	蜇到一下子	蛰一下	蛰下	蛰一下子	蛰蛰	蛰一蛰	螫一下	螫下	螫一下子	螫螫	螫一螫	给蜇一下	给蜇下	给蜇一下子	给蜇给蜇	给叮一下	给叮下	给叮一下子	给叮给叮	叮咬一下	叮咬下	叮咬一下子	叮咬叮咬
        act	哭	哭一下	哭下	哭一下子	哭哭	哭一哭
        act	睡	睡觉	睡个觉	睡一下觉	睡下觉	睡一个觉	睡得	睡一下	睡下	睡一下子	睡睡	睡一睡	睡觉一下	睡觉下	睡觉一下子	睡觉睡觉	睡个觉一下	睡个觉下	睡个觉一下子	睡下觉一下	睡下觉下	睡下觉一下子	睡得一下	睡得下	睡得一下子	睡得睡得
        act	站	站一下	站下	站一下子	站站	站一站
        act	排队	排个队	排一下队	排下队	排一个队	排队一下	排队下	排队一下子	排队排队	排个队一下	排个队下	排个队一下子	排下队一下	排下队下	排下队一下子
        act	迟到	迟到一下	迟到下	迟到一下子
        act	赶上	赶上一下	赶上下	赶上一下子
        act	错过	错过一下	错过下	错过一下子	错过错过
        act	晚点	误点	延误	延迟	延误了	延误一下	延误下	延误一下子	延误延误	延迟一下	延迟下	延迟一下子	延迟延迟
        act	起飞	起飞一下	起飞下	起飞一下子	起飞起飞
        act	降落	着陆	降落一下	降落下	降落一下子	降落降落	着陆一下	着陆下	着陆一下子	着陆着陆
        act	出发	发车	启程	出发一下	出发下	出发一下子	出发出发	发车一下	发车下	发车一下子	发车发车	启程一下	启程下	启程一下子	启程启程
        act	抵达	到达	到站	抵达一下	抵达下	抵达一下子	抵达抵达	到达一下	到达下	到达一下子	到达到达	到站一下	到站下	到站一下子	到站到站	能到	才能到	会到	才到	能到达	才能到达	可以到	可以到达	到得了
        act	上车	上车一下	上车下	上车一下子	上车上车
        act	下车	下车一下	下车下	下车一下子	下车下车
        act	转车	换乘	倒车	换车	换个车	换一下车	换下车	换一个车	转车一下	转车下	转车一下子	转车转车	换乘一下	换乘下	换乘一下子	换乘换乘	倒车一下	倒车下	倒车一下子	倒车倒车	换车一下	换车下	换车一下子	换车换车	换个车一下	换个车下	换个车一下子	换下车一下	换下车下	换下车一下子
        act	转机	转个机	转一下机	转下机	转一个机	转机一下	转机下	转机一下子	转机转机	转个机一下	转个机下	转个机一下子	转下机一下	转下机下	转下机一下子
        act	出炉	出炉一下	出炉下	出炉一下子	出炉出炉
        act	上菜	上一下菜	菜上	上个菜	上下菜	上一个菜	上菜一下	上菜下	上菜一下子	上菜上菜	菜上一下	菜上下	菜上一下子	上个菜一下	上个菜下	上个菜一下子	上下菜一下	上下菜下	上下菜一下子
        act	点菜	点餐	点单	点个菜	点一下菜	点下菜	点一个菜	点菜一下	点菜下	点菜一下子	点菜点菜	点餐一下	点餐下	点餐一下子	点餐点餐	点单一下	点单下	点单一下子	点单点单	点个菜一下	点个菜下	点个菜一下子	点下菜一下	点下菜下	点下菜一下子
        service	推荐	介绍	推荐一下	推荐下	推荐一下子	推荐推荐	介绍下	介绍一下子	介绍介绍	推荐点	推荐点儿	推荐些	推荐一些	推荐一点	推荐一点儿
        act	称	称一下	秤	称下	称一下子	称称	称一称	秤一下	秤下	秤一下子	秤秤	秤一秤
        act	签	签名	签字	签个名	签一下名	签下名	签一个名	签个字	签一下字	签下字	签一个字	签一下	签下	签一下子	签签	签一签	签名一下	签名下	签名一下子	签名签名	签字一下	签字下	签字一下子	签字签字	签个名一下	签个名下	签个名一下子	签下名一下	签下名下	签下名一下子	签个字一下	签个字下	签个字一下子	签下字一下	签下字下	签下字一下子
        act	填	填写	填一下	填下	填一下子	填填	填一填	填写一下	填写下	填写一下子	填写填写
        act	重填	重新填	重新填一下	重填一下	重新填写	重填下	重填一下子	重填重填	重新填下	重新填一下子
        act	出示	给看	看看护照	提供	提供一下	出示一下	给看一下	展示	出示下	出示一下子	出示出示	给看下	给看一下子	给看给看	提供下	提供一下子	提供提供	展示一下	展示下	展示一下子	展示展示
        act	申请	申请一下	申请下	申请一下子	申请申请
        act	打折	优惠	打个折	打一下折	打下折	打一个折	打折一下	打折下	打折一下子	打折打折	优惠一下	优惠下	优惠一下子	优惠优惠	打个折一下	打个折下	打个折一下子	打下折一下	打下折下	打下折一下子
        act	=洗澡	洗澡	冲凉	淋浴	洗个澡	洗一下澡	洗下澡	洗一个澡	洗澡一下	洗澡下	洗澡一下子	洗澡洗澡	冲凉一下	冲凉下	冲凉一下子	冲凉冲凉	淋浴一下	淋浴下	淋浴一下子	淋浴淋浴	洗个澡一下	洗个澡下	洗个澡一下子	洗下澡一下	洗下澡下	洗下澡一下子
        act	拿号	取号	取个号	取一下号	取下号	取一个号	取一号	取了号	取点号	取号一下	拿个号	拿一下号	拿下号	拿一个号	拿一号	拿了号	拿点号	拿号一下	领号	领个号	抽号	抽个号	取号码	拿号码	排个号	叫号	拿号下	拿号一下子	拿号拿号	取号下	取号一下子	取号取号	取个号一下	取个号下	取个号一下子	取下号一下	取下号下	取下号一下子	取一号一下	取一号下	取一号一下子	取了号一下	取了号下	取了号一下子	取点号一下	取点号下	取点号一下子	拿个号一下	拿个号下	拿个号一下子	拿下号一下	拿下号下	拿下号一下子	拿一号一下	拿一号下	拿一号一下子	拿了号一下	拿了号下	拿了号一下子	拿点号一下	拿点号下	拿点号一下子	领号一下	领号下	领号一下子	领号领号	领个号一下	领个号下	领个号一下子	抽号一下	抽号下	抽号一下子	抽号抽号	抽个号一下	抽个号下	抽个号一下子	取号码一下	取号码下	取号码一下子	拿号码一下	拿号码下	拿号码一下子	排个号一下	排个号下	排个号一下子	叫号一下	叫号下	叫号一下子	叫号叫号
        act	洗手	洗个手	洗一下手	洗下手	洗一个手	洗手一下	洗手下	洗手一下子	洗手洗手	洗个手一下	洗个手下	洗个手一下子	洗下手一下	洗下手下	洗下手一下子
        act	上厕所	去厕所	上厕所一下	上厕所下	上厕所一下子	去厕所一下	去厕所下	去厕所一下子
        act	过安检	安检	过安检一下	过安检下	过安检一下子	安检一下	安检下	安检一下子	安检安检
        act	报失	报失下	报失一下子	报失报失
        act	投诉	投诉一下	投诉下	投诉一下子	投诉投诉
        act	道歉	道歉一下	道歉下	道歉一下子	道歉道歉
        act	赔	赔偿	赔一下	赔下	赔一下子	赔赔	赔一赔	赔偿一下	赔偿下	赔偿一下子	赔偿赔偿
        act	发	发送	发一下	发下	发一下子	发发	发一发	发送一下	发送下	发送一下子	发送发送
        act	收	收得	收一下	收下	收一下子	收收	收一收	收得一下	收得下	收得一下子	收得收得
        act	送	送来	送到	送一下	送下	送一下子	送送	送一送	送来一下	送来下	送来一下子	送到一下	送到下	送到一下子
        act	搬	搬一下	搬下	搬一下子	搬搬	搬一搬
        act	抬	抬一下	抬下	抬一下子	抬抬	抬一抬
        act	学	学一下	学下	学一下子	学学	学一学
        act	教	教一下	教下	教一下子	教教	教一教
        act	量	测量	测	量一下	量下	量一下子	量量	量一量	测量一下	测量下	测量一下子	测量测量	测一下	测下	测一下子	测测	测一测
        act	挂	挂一下	挂下	挂一下子	挂挂	挂一挂
        act	贴	贴一下	贴下	贴一下子	贴贴	贴一贴
        service	=切	切	切得	切一下	切下	切一下子	切切	切一切	切得一下	切得下	切得一下子	切得切得
        act	煮	煮得	煮一下	煮下	煮一下子	煮煮	煮一煮	煮得一下	煮得下	煮得一下子	煮得煮得
        act	烤	烤得	烤一下	烤下	烤一下子	烤烤	烤一烤	烤得一下	烤得下	烤得一下子	烤得烤得
        act	炸	炸得	炸一下	炸下	炸一下子	炸炸	炸一炸	炸得一下	炸得下	炸得一下子	炸得炸得
        act	蒸	蒸得	蒸一下	蒸下	蒸一下子	蒸蒸	蒸一蒸	蒸得一下	蒸得下	蒸得一下子	蒸得蒸得
        act	使用	用	用一下	借用	用用	使用一下	使用下	使用一下子	使用使用	用下	用一下子	用一用	借用一下	借用下	借用一下子	借用借用	用用一下	用用下	用用一下子	用用用用
        service	=开药	开药	配药	拿药	开药一下	开药下	开药一下子	开药开药	配药一下	配药下	配药一下子	配药配药	拿药一下	拿药下	拿药一下子	拿药拿药
        service	打针	注射	打个针	打一下针	打下针	打一个针	打针一下	打针下	打针一下子	打针打针	注射一下	注射下	注射一下子	注射注射	打个针一下	打个针下	打个针一下子	打下针一下	打下针下	打下针一下子
        service	量体温	量一下体温	量体温一下	量体温下	量体温一下子
        service	量血压	量一下血压	量血压一下	量血压下	量血压一下子
        act	住院	住个院	住一下院	住下院	住一个院	住院一下	住院下	住院一下子	住院住院	住个院一下	住个院下	住个院一下子	住下院一下	住下院下	住下院一下子
        act	出院	出院一下	出院下	出院一下子	出院出院
        act	手术	动手术	开刀	手术一下	手术下	手术一下子	手术手术	动手术一下	动手术下	动手术一下子	开刀一下	开刀下	开刀一下子	开刀开刀
        act	跟踪	跟着	尾随	跟踪一下	跟踪下	跟踪一下子	跟踪跟踪	跟着一下	跟着下	跟着一下子	尾随一下	尾随下	尾随一下子	尾随尾随
        act	骂	骂一下	骂下	骂一下子	骂骂	骂一骂
        act	打	打一下	打下	打一下子	打一打
        act	欠	欠一下	欠下	欠一下子	欠欠	欠一欠
        act	撞	撞到	撞上	撞伤	给撞	撞一下	撞下	撞一下子	撞撞	撞一撞	撞到一下	撞到下	撞到一下子	撞上一下	撞上下	撞上一下子	撞伤一下	撞伤下	撞伤一下子	撞伤撞伤	给撞一下	给撞下	给撞一下子	给撞给撞
        act	倒	倒一下	倒下	倒一下子	倒倒	倒一倒
        act	倒车入库
        act	充电	充个电	充一下电	充下电	充一个电	充电一下	充电下	充电一下子	充电充电	充个电一下	充个电下	充个电一下子	充下电一下	充下电下	充下电一下子
        act	上网	上个网	上一下网	上下网	上一个网	上网一下	上网下	上网一下子	上网上网	上个网一下	上个网下	上个网一下子	上下网一下	上下网下	上下网一下子
        act	=连	连	连上	连接	连不上	连一下	连下	连一下子	连连	连一连	连上一下	连上下	连上一下子	连接一下	连接下	连接一下子	连接连接	连不上一下	连不上下	连不上一下子
        act	邀请	邀请一下	邀请下	邀请一下子	邀请邀请
        act	请客	请客一下	请客下	请客一下子	请客请客
        act	让一下	让让	让开	借过一下	让让一下	让让下	让让一下子	让让让让	让开一下	让开下	让开一下子	让开让开
        act	拿一下	拿给	拿给一下	拿给下	拿给一下子	拿给拿给
        act	带我	领我	带我们	带我一下	带我下	带我一下子	带我带我	领我一下	领我下	领我一下子	领我领我	带我们一下	带我们下	带我们一下子
        act	叫	喊	叫来	叫一下	叫下	叫一下子	叫叫	叫一叫	喊一下	喊下	喊一下子	喊喊	喊一喊	叫来一下	叫来下	叫来一下子
        service+has	=预订	有预订	预订了	订了	订好了	预订好了	订过了	订过	已预订	已经预订	已经订	预定了	有预定	已经订好	已经订了	已经预订了
        service+has	=预约	有预约	预约了	约了	约好了	约好	已经预约	已预约	约过了	预约过了	预约过	已经约好	已经约了	已经预约了
        act+wish+me	=取	我来拿	我来取	我来领	我过来拿	我过来取	我过来领	我是来拿	我是来取	我是来领	我来拿一下	我来取一下	我过来拿一下	我过来取一下	我来拿下	我要来拿	我要来取
        act+please	=给我打电话	请给我打电话	麻烦给我打电话	请打电话给我	请打给我
        act+please	=等	您稍等	您等一下	请稍等	请稍等一下	请等一下	您稍等一下	请稍候	您稍候	请等等	请您稍等	麻烦稍等	麻烦您稍等	麻烦您稍等一下	麻烦等一下	您等等	请等一等
        # An action with 的 names what was done: "the dish I ordered" is not "I order".
        act	点的	点的菜	点的东西	点的餐	要的菜	点过的	点过的菜
        act	买的
        act	丢的
        act	取的
        act	寄的
        act	付的
        act	租的
        act	借的
        act	订的
        act	换的
        act	退的
        act	修的
        act	吃的
        act	喝的
        act	用的
        act	看的
        act	写的
        act	卖的
        act	说的
        act	拿的
        act	偷的
        act	送的
        act	给的
        act	洗的
        act	做的
        act	坐的
        act	住的
        act	来的
        act	去的
        # States of body, mind and things: the subject goes without saying.
        same	坏	坏了	故障	不能用	用不了	不工作	坏掉	坏掉了	出故障	出故障了	没法用	不能用了	用不了了	坏啦	不工作了	故障了	停止工作	停止工作了	坏了不能用	坏掉了不能用	不能使用	无法使用	用不了啦	不能正常使用	没法使用	不运转	不转了	不动了	不工作啦	开不了	开不了了	没反应	没反应了
        same	不灵	不好使	不好使了	失灵	不灵了	出问题	出问题了	有问题	有毛病	出毛病	出毛病了	不太好使	有点问题	有点毛病	出了点问题	出了问题	出了毛病	出了点毛病	有点小问题	不对劲	不太对劲	有点不对劲	不正常	不太正常	不太灵	有点不灵	有故障	不好用	不太好用	有些问题	有点儿问题	有些毛病
        same	找不到	找不着	没找到
        same	听不懂	不懂	不明白	没听懂	没听明白	没明白	没懂	听不明白	没有听懂	不太懂	没太听懂
        same	听不清	没听清	没听清楚	听不清楚	没有听清
        same	懂	明白	听懂	听明白
        same	过敏
        same	生病	病了
        same	不舒服	难受	不太舒服	身体不舒服	人不舒服
        same	晕倒	昏倒	昏过去	晕过去	晕倒了	昏倒了	昏过去了	晕过去了
        same	摔伤	跌伤	摔伤了	跌伤了
        same	骨折
        same	流血	出血
        same	呕吐	吐
        same	咳嗽	咳	干咳
        same	发烧	发高烧	烧	发热	发烧了	发着烧	在发烧	发高烧了	烧了	发热了
        same	感冒	着凉	感冒了	得了感冒	得感冒	患感冒	着凉了	受凉	受凉了	伤风	伤风感冒
        same	拉肚子	腹泻	拉肚子了	腹泻了	闹肚子	跑肚	拉稀	拉肚
        same	怀孕	有身孕	有孕	怀着孕
        same	烫伤	烫到	烫着	烫伤了	烫到了	被烫伤	被烫到	给烫	给烫伤
        same	切到	割到	切伤	割伤	切破	割破	划破	划伤	割伤了	割破了	切到了	切伤了	划破了	割到了	切破了	划伤了	给割破	给割伤	给切到	给划破	给割破了	给切到了	被割伤	被割破	被划破
        same	犯困	想睡觉	困	打瞌睡	嗜睡
        same	醒
        same	误机	没赶上飞机	错过飞机	没赶上航班	错过航班	错过了飞机	误了飞机	错过了航班	误了航班	没赶上班机	没赶上我的航班	没赶上我的飞机	没赶上我那班飞机	没赶上我的班机	飞机没赶上	航班没赶上	错过我的航班	错过了我的航班
        same	迷路	走丢	走失
        same	晒伤
        same	堵	堵住	堵塞	塞住	堵上	堵了	堵住了	堵塞了	塞住了	堵上了	塞了	不通	不通了	堵死了	冲不下去	下不去水
        same	漏	漏水	漏了	漏水了	在漏水	漏着水	滴水
        # Qualities. 太X了 says no more than 太X; behind 不 it says that it is so no longer. "A bit more X" is a comparison.
        same	=贵	贵	贵了	好贵	贵啦
        same	贵一点	贵点	贵一些	贵些	贵点儿	贵一点儿	更贵	再贵一点	再贵点	贵点的
        same	=便宜	便宜	实惠	便宜了	好便宜	便宜啦
        same	便宜一点	便宜点	便宜一些	便宜些	便宜点儿	便宜一点儿	更便宜	再便宜一点	再便宜点	便宜点的	实惠一点	实惠点	实惠一些	实惠些	实惠点儿	实惠一点儿	更实惠	再实惠一点	再实惠点	实惠点的
        same	=热	热	热了	好热	热啦	觉得热	感到热	感觉热	觉得很热
        same	热一点	热点	热一些	热些	热点儿	热一点儿	更热	再热一点	再热点	热点的
        same	=冷	冷	冷了	好冷	冷啦	觉得冷	感到冷	感觉冷	觉得很冷	发冷
        same	冷一点	冷点	冷一些	冷些	冷点儿	冷一点儿	更冷	再冷一点	再冷点	冷点的
        same	=凉	凉	凉了	好凉	凉啦
        same	凉一点	凉点	凉一些	凉些	凉点儿	凉一点儿	更凉	再凉一点	再凉点	凉点的
        same	冰
        same	=烫	烫	烫了	好烫	烫啦
        same	烫一点	烫点	烫一些	烫些	烫点儿	烫一点儿	更烫	再烫一点	再烫点	烫点的
        same	暖	暖和
        same	暖一点	暖点	暖一些	暖些	暖点儿	暖一点儿	更暖	再暖一点	再暖点	暖点的	暖和一点	暖和点	暖和一些	暖和些	暖和点儿	暖和一点儿	更暖和	再暖和一点	再暖和点	暖和点的
        same	=大	大	大了	好大	大啦
        same	大一点	大点	大一些	大些	大点儿	大一点儿	更大	再大一点	再大点	大一号
        same	=小	小	小了	好小	小啦
        same	小一点	小点	小一些	小些	小点儿	小一点儿	更小	再小一点	再小点	小一号
        same	=长	长	长了	好长	长啦
        same	长一点	长点	长一些	长些	长点儿	长一点儿	更长	再长一点	再长点	长点的
        same	=短	短	短了	好短	短啦
        same	短一点	短点	短一些	短些	短点儿	短一点儿	更短	再短一点	再短点	短点的
        same	=重	重	重了	好重	重啦
        same	重一点	重点	重一些	重些	重点儿	重一点儿	更重	再重一点	再重点	重点的
        same	=轻	轻	轻了	好轻	轻啦
        same	轻一点	轻点	轻一些	轻些	轻点儿	轻一点儿	更轻	再轻一点	再轻点	轻点的
        same	=高	高	高了	好高	高啦
        same	高一点	高点	高一些	高些	高点儿	高一点儿	更高	再高一点	再高点	高点的
        same	=低	低	低了	好低	低啦
        same	低一点	低点	低一些	低些	低点儿	低一点儿	更低	再低一点	再低点	低点的
        same	=吵	吵	吵闹	吵了	好吵	吵啦
        same	吵一点	吵点	吵一些	吵些	吵点儿	吵一点儿	更吵	再吵一点	再吵点	吵点的	吵闹一点	吵闹点	吵闹一些	吵闹些	吵闹点儿	吵闹一点儿	更吵闹	再吵闹一点	再吵闹点	吵闹点的
        same	=安静	安静	安静了	好安静	安静啦
        same	安静一点	安静点	安静一些	安静些	安静点儿	安静一点儿	更安静	再安静一点	再安静点	安静点的
        same	=脏	脏	脏了	好脏	脏啦
        same	脏一点	脏点	脏一些	脏些	脏点儿	脏一点儿	更脏	再脏一点	再脏点	脏点的
        same	=干净	干净	干净了	好干净	干净啦
        same	干净一点	干净点	干净一些	干净些	干净点儿	干净一点儿	更干净	再干净一点	再干净点	干净点的
        same	=辣	辣	辣了	好辣	辣啦
        same	辣一点	辣点	辣一些	辣些	辣点儿	辣一点儿	更辣	再辣一点	再辣点	辣点的
        same	=咸	咸	咸了	好咸	咸啦
        same	咸一点	咸点	咸一些	咸些	咸点儿	咸一点儿	更咸	再咸一点	再咸点	咸点的
        same	=甜	甜	甜了	好甜	甜啦
        same	甜一点	甜一些	甜些	甜点儿	甜一点儿	更甜	再甜一点	再甜点	甜点的
        same	=酸	酸	酸了	好酸	酸啦
        same	酸一点	酸点	酸一些	酸些	酸点儿	酸一点儿	更酸	再酸一点	再酸点	酸点的
        same	=苦	苦	苦了	好苦	苦啦
        same	苦一点	苦点	苦一些	苦些	苦点儿	苦一点儿	更苦	再苦一点	再苦点	苦点的
        same	=淡	淡	淡了	好淡	淡啦
        same	淡一点	淡点	淡一些	淡些	淡点儿	淡一点儿	更淡	再淡一点	再淡点	淡点的
        same	=油	油	油腻	油了	好油	油啦
        same	油一点	油点	油一些	油些	油点儿	油一点儿	更油	再油一点	再油点	油点的	油腻一点	油腻点	油腻一些	油腻些	油腻点儿	油腻一点儿	更油腻	再油腻一点	再油腻点	油腻点的
        same	=硬	硬	硬了	好硬	硬啦
        same	硬一点	硬点	硬一些	硬些	硬点儿	硬一点儿	更硬	再硬一点	再硬点	硬点的
        same	=软	软	软了	好软	软啦
        same	软一点	软点	软一些	软些	软点儿	软一点儿	更软	再软一点	再软点	软点的
        same	=紧	紧	紧了	好紧	紧啦
        same	紧一点	紧点	紧一些	紧些	紧点儿	紧一点儿	更紧	再紧一点	再紧点	紧点的
        same	=松	松	松了	好松	松啦
        same	松一点	松点	松一些	松些	松点儿	松一点儿	更松	再松一点	再松点	松点的
        same	=湿	湿	湿了	好湿	湿啦
        same	湿一点	湿点	湿一些	湿些	湿点儿	湿一点儿	更湿	再湿一点	再湿点	湿点的
        same	干
        same	新
        same	新一点	新点	新一些	新些	新点儿	新一点儿	更新	再新一点	再新点	新点的
        same	旧
        same	=新鲜	新鲜
        same	新鲜一点	新鲜点	新鲜一些	新鲜些	新鲜点儿	新鲜一点儿	更新鲜	再新鲜一点	再新鲜点	新鲜点的
        same	=好吃	好吃	美味
        same	好喝
        same	难吃
        same	漂亮	好看
        same	漂亮一点	漂亮点	漂亮一些	漂亮些	漂亮点儿	漂亮一点儿	更漂亮	再漂亮一点	再漂亮点	漂亮点的	好看一点	好看点	好看一些	好看些	好看点儿	好看一点儿	更好看	再好看一点	再好看点	好看点的
        same	=远	远	远了	好远	远啦
        same	远一点	远点	远一些	远些	远点儿	远一点儿	更远	再远一点	再远点	远点的
        same	近
        same	近一点	近点	近一些	近些	近点儿	近一点儿	更近	再近一点	再近点	近点的
        same	=疼	疼	痛	疼痛	作痛	疼了	好疼	疼啦	痛了	好痛	痛啦	疼痛了	疼痛啦	觉得疼	感到疼	感觉疼	觉得很疼	发疼	觉得痛	感到痛	感觉痛	觉得很痛	发痛	觉得作痛	感到作痛	感觉作痛	觉得很作痛	发作痛
        same	疼一点	疼点	疼一些	疼些	疼点儿	疼一点儿	更疼	再疼一点	再疼点	疼点的	痛一点	痛点	痛一些	痛些	痛点儿	痛一点儿	更痛	再痛一点	再痛点	痛点的	疼痛一点	疼痛点	疼痛一些	疼痛些	疼痛点儿	疼痛一点儿	更疼痛	再疼痛一点	再疼痛点	疼痛点的	作痛一点	作痛点	作痛一些	作痛些	作痛点儿	作痛一点儿	更作痛	再作痛一点	再作痛点	作痛点的
        same	=晕	晕	发晕	头昏	晕乎乎	晕乎	发昏	晕了	好晕	晕啦	发晕了	好发晕	发晕啦	头昏了	好头昏	头昏啦	发昏了	好发昏	发昏啦	觉得晕	感到晕	感觉晕	觉得很晕	觉得头昏	感到头昏	感觉头昏	觉得很头昏	发头昏	觉得晕乎乎	感到晕乎乎	感觉晕乎乎	觉得很晕乎乎	发晕乎乎	觉得晕乎	感到晕乎	感觉晕乎	觉得很晕乎
        same	晕一点	晕点	晕一些	晕些	晕点儿	晕一点儿	更晕	再晕一点	再晕点	晕点的	发晕一点	发晕点	发晕一些	发晕些	发晕点儿	发晕一点儿	更发晕	再发晕一点	再发晕点	发晕点的	头昏一点	头昏点	头昏一些	头昏些	头昏点儿	头昏一点儿	更头昏	再头昏一点	再头昏点	头昏点的	晕乎一点	晕乎点	晕乎一些	晕乎些	晕乎点儿	晕乎一点儿	更晕乎	再晕乎一点	再晕乎点	晕乎点的	发昏一点	发昏点	发昏一些	发昏些	发昏点儿	发昏一点儿	更发昏	再发昏一点	再发昏点	发昏点的
        same	=痒	痒	发痒	痒了	好痒	痒啦	发痒了	好发痒	发痒啦	觉得痒	感到痒	感觉痒	觉得很痒
        same	痒一点	痒点	痒一些	痒些	痒点儿	痒一点儿	更痒	再痒一点	再痒点	痒点的	发痒一点	发痒点	发痒一些	发痒些	发痒点儿	发痒一点儿	更发痒	再发痒一点	再发痒点	发痒点的
        same	=麻	麻	麻了	好麻	麻啦	觉得麻	感到麻	感觉麻	觉得很麻	发麻
        same	麻一点	麻点	麻一些	麻些	麻点儿	麻一点儿	更麻	再麻一点	再麻点	麻点的
        same	=肿	肿	发肿	肿了	好肿	肿啦	发肿了	好发肿	发肿啦
        same	肿一点	肿点	肿一些	肿些	肿点儿	肿一点儿	更肿	再肿一点	再肿点	肿点的	发肿一点	发肿点	发肿一些	发肿些	发肿点儿	发肿一点儿	更发肿	再发肿一点	再发肿点	发肿点的
        same	=累	累	疲劳	累了	好累	累啦	觉得累	感到累	感觉累	觉得很累	觉得疲劳	感到疲劳	感觉疲劳	觉得很疲劳	发疲劳
        same	累一点	累点	累一些	累些	累点儿	累一点儿	更累	再累一点	再累点	累点的	疲劳一点	疲劳点	疲劳一些	疲劳些	疲劳点儿	疲劳一点儿	更疲劳	再疲劳一点	再疲劳点	疲劳点的
        same	=饿	饿	饿了	好饿	饿啦	觉得饿	感到饿	感觉饿	觉得很饿
        same	饿一点	饿点	饿一些	饿些	饿点儿	饿一点儿	更饿	再饿一点	再饿点	饿点的
        same	=渴	渴	口渴	渴了	好渴	渴啦	口渴了	好口渴	口渴啦	觉得渴	感到渴	感觉渴	觉得很渴	觉得口渴	感到口渴	感觉口渴	觉得很口渴	发口渴
        same	渴一点	渴点	渴一些	渴些	渴点儿	渴一点儿	更渴	再渴一点	再渴点	渴点的	口渴一点	口渴点	口渴一些	口渴些	口渴点儿	口渴一点儿	更口渴	再口渴一点	再口渴点	口渴点的
        same	饱
        same	=恶心	恶心	想吐	反胃	犯恶心	恶心了	好恶心	恶心啦	觉得恶心	感到恶心	感觉恶心	觉得很恶心	觉得想吐	感到想吐	感觉想吐	觉得很想吐	发想吐	觉得反胃	感到反胃	感觉反胃	觉得很反胃	发反胃	觉得犯恶心	感到犯恶心	感觉犯恶心	觉得很犯恶心	发犯恶心
        same	恶心一点	恶心点	恶心一些	恶心些	恶心点儿	恶心一点儿	更恶心	再恶心一点	再恶心点	恶心点的	想吐一点	想吐点	想吐一些	想吐些	想吐点儿	想吐一点儿	更想吐	再想吐一点	再想吐点	想吐点的	反胃一点	反胃点	反胃一些	反胃些	反胃点儿	反胃一点儿	更反胃	再反胃一点	再反胃点	反胃点的
        same	=满	满	满员	满了	好满	满啦
        same	满一点	满点	满一些	满些	满点儿	满一点儿	更满	再满一点	再满点	满点的	满员一点	满员点	满员一些	满员些	满员点儿	满员一点儿	更满员	再满员一点	再满员点	满员点的
        same	空	空着
        same	=熟	熟
        same	生
        same	红
        same	蓝
        same	白
        same	黑
        same	绿
        same	黄
        same	=方便	方便
        same	方便一点	方便点	方便一些	方便些	方便点儿	方便一点儿	更方便	再方便一点	再方便点	方便点的
        same	=舒服	舒服
        same	舒服一点	舒服点	舒服一些	舒服些	舒服点儿	舒服一点儿	更舒服	再舒服一点	再舒服点	舒服点的
        same	=合适	合适
        same	免费	不要钱	不收费
        same	=厉害	厉害	厉害了	好厉害	厉害啦
        same	厉害一点	厉害点	厉害一些	厉害些	厉害点儿	厉害一点儿	更厉害	再厉害一点	再厉害点	厉害点的
        same	=严重	严重	严重了	好严重	严重啦
        same	严重一点	严重点	严重一些	严重些	严重点儿	严重一点儿	更严重	再严重一点	再严重点	严重点的
        same	=急	急	着急	赶时间	急了	好急	急啦
        same	急一点	急点	急一些	急些	急点儿	急一点儿	更急	再急一点	再急点	急点的	着急一点	着急点	着急一些	着急些	着急点儿	着急一点儿	更着急	再着急一点	再着急点	着急点的
        same	=危险	危险
        same	=安全	安全
        same	厚
        same	厚一点	厚点	厚一些	厚些	厚点儿	厚一点儿	更厚	再厚一点	再厚点	厚点的
        same	薄
        same	薄一点	薄点	薄一些	薄些	薄点儿	薄一点儿	更薄	再薄一点	再薄点	薄点的
        same	深
        same	深一点	深点	深一些	深些	深点儿	深一点儿	更深	再深一点	再深点	深点的
        same	浅
        same	浅一点	浅点	浅一些	浅些	浅点儿	浅一点儿	更浅	再浅一点	再浅点	浅点的
        same	胖
        same	瘦
        same	宽
        same	宽一点	宽点	宽一些	宽些	宽点儿	宽一点儿	更宽	再宽一点	再宽点	宽点的
        same	窄
        same	窄一点	窄点	窄一些	窄些	窄点儿	窄一点儿	更窄	再窄一点	再窄点	窄点的
        same	老
        same	年轻
        # No longer.
        same	no longer 贵	不贵了	不再贵	不贵啦
        same	no longer 便宜	不便宜了	不再便宜	不便宜啦
        same	no longer 热	不热了	不再热	不热啦
        same	no longer 冷	不冷了	不再冷	不冷啦
        same	no longer 凉	不凉了	不再凉	不凉啦
        same	no longer 烫	不烫了	不再烫	不烫啦
        same	no longer 大	不大了	不再大	不大啦
        same	no longer 小	不小了	不再小	不小啦
        same	no longer 长	不长了	不再长	不长啦
        same	no longer 短	不短了	不再短	不短啦
        same	no longer 重	不重了	不再重	不重啦
        same	no longer 轻	不轻了	不再轻	不轻啦
        same	no longer 高	不高了	不再高	不高啦
        same	no longer 低	不低了	不再低	不低啦
        same	no longer 吵	不吵了	不再吵	不吵啦
        same	no longer 安静	不安静了	不再安静	不安静啦
        same	no longer 脏	不脏了	不再脏	不脏啦
        same	no longer 干净	不干净了	不再干净	不干净啦
        same	no longer 辣	不辣了	不再辣	不辣啦
        same	no longer 咸	不咸了	不再咸	不咸啦
        same	no longer 甜	不甜了	不再甜	不甜啦
        same	no longer 酸	不酸了	不再酸	不酸啦
        same	no longer 苦	不苦了	不再苦	不苦啦
        same	no longer 淡	不淡了	不再淡	不淡啦
        same	no longer 油	不油了	不再油	不油啦
        same	no longer 硬	不硬了	不再硬	不硬啦
        same	no longer 软	不软了	不再软	不软啦
        same	no longer 紧	不紧了	不再紧	不紧啦
        same	no longer 松	不松了	不再松	不松啦
        same	no longer 湿	不湿了	不再湿	不湿啦
        same	no longer 远	不远了	不再远	不远啦
        same	no longer 疼	不疼了	不再疼	不疼啦	不痛了	不再痛	不痛啦	不疼痛了	不再疼痛	不疼痛啦
        same	no longer 晕	不晕了	不再晕	不晕啦	不发晕了	不再发晕	不发晕啦	不头昏了	不再头昏	不头昏啦	不发昏了	不再发昏	不发昏啦
        same	no longer 痒	不痒了	不再痒	不痒啦	不发痒了	不再发痒	不发痒啦
        same	no longer 麻	不麻了	不再麻	不麻啦
        same	no longer 肿	不肿了	不再肿	不肿啦	不发肿了	不再发肿	不发肿啦
        same	no longer 累	不累了	不再累	不累啦
        same	no longer 饿	不饿了	不再饿	不饿啦
        same	no longer 渴	不渴了	不再渴	不渴啦	不口渴了	不再口渴	不口渴啦
        same	no longer 恶心	不恶心了	不再恶心	不恶心啦
        same	no longer 满	不满了	不再满	不满啦
        same	no longer 厉害	不厉害了	不再厉害	不厉害啦
        same	no longer 严重	不严重了	不再严重	不严重啦
        same	no longer 急	不急了	不再急	不急啦
        # X不X asks.
        same+ask	=贵	贵不贵	会贵吗	会不会贵吗	会很贵吗	会不会很贵吗	会太贵吗	会不会贵	会不会很贵	会不会太贵
        same+ask	=便宜	便不便宜
        same+ask	=热	热不热	会热吗	会不会热吗	会很热吗	会不会很热吗	会太热吗	会不会热	会不会很热	会不会太热
        same+ask	=冷	冷不冷	会冷吗	会不会冷吗	会很冷吗	会不会很冷吗	会太冷吗	会不会冷	会不会很冷	会不会太冷
        same+ask	=凉	凉不凉
        same+ask	=烫	烫不烫
        same+ask	=大	大不大
        same+ask	=小	小不小
        same+ask	=长	长不长
        same+ask	=短	短不短
        same+ask	=重	重不重
        same+ask	=轻	轻不轻
        same+ask	=高	高不高
        same+ask	=低	低不低
        same+ask	=吵	吵不吵
        same+ask	=安静	安不安静
        same+ask	=脏	脏不脏
        same+ask	=干净	干不干净
        same+ask	=辣	辣不辣	会辣吗	会不会辣吗	会很辣吗	会不会很辣吗	会太辣吗	会不会辣	会不会很辣	会不会太辣
        same+ask	=咸	咸不咸	会咸吗	会不会咸吗	会很咸吗	会不会很咸吗	会太咸吗	会不会咸	会不会很咸	会不会太咸
        same+ask	=甜	甜不甜	会甜吗	会不会甜吗	会很甜吗	会不会很甜吗	会太甜吗	会不会甜	会不会很甜	会不会太甜
        same+ask	=酸	酸不酸
        same+ask	=苦	苦不苦
        same+ask	=淡	淡不淡
        same+ask	=油	油不油
        same+ask	=硬	硬不硬
        same+ask	=软	软不软
        same+ask	=紧	紧不紧
        same+ask	=松	松不松
        same+ask	=湿	湿不湿
        same+ask	=新鲜	新不新鲜
        same+ask	=好吃	好不好吃
        same+ask	=远	远不远	会远吗	会不会远吗	会很远吗	会不会很远吗	会太远吗	会不会远	会不会很远	会不会太远
        same+ask	=疼	疼不疼	会疼吗	会不会疼吗	会很疼吗	会不会很疼吗	会太疼吗	会不会疼	会不会很疼	会不会太疼
        same+ask	=晕	晕不晕
        same+ask	=痒	痒不痒
        same+ask	=麻	麻不麻
        same+ask	=肿	肿不肿
        same+ask	=累	累不累
        same+ask	=饿	饿不饿
        same+ask	=渴	渴不渴
        same+ask	=恶心	恶不恶心
        same+ask	=满	满不满
        same+ask	=熟	熟不熟
        same+ask	=方便	方不方便
        same+ask	=舒服	舒不舒服
        same+ask	=合适	合不合适
        same+ask	=厉害	厉不厉害
        same+ask	=严重	严不严重
        same+ask	=急	急不急
        same+ask	=危险	危不危险
        same+ask	=安全	安不安全
        same+ask+done	=熟	熟没熟
        act+ask	=含	含不含	包不包括	包不包	带不带	含没含
        act+ask	=开	开不开
        # Things. No line holds two things of the same sort.
        same	票
        same	门票	入场券
        same	车票
        same	机票	飞机票
        same	火车票
        same	成人票	大人票
        same	儿童票	小孩票	小朋友票	孩子票
        same	学生票
        same	单程票
        same	往返票	来回票
        same	早餐	早饭	早点
        same	午餐	午饭	中饭	中餐
        same	晚餐	晚饭
        same	夜宵	宵夜
        same	热茶	热的茶
        same	冰茶	加冰的茶	冰的茶	加冰茶
        same	热咖啡	热的咖啡
        same	冰咖啡	加冰的咖啡	冰的咖啡
        same	茶	茶水
        same	咖啡
        same	水
        same	热水	热的水
        same	开水	滚水
        same	冰水	加冰的水	冰的水
        same	矿泉水
        same	白开水
        same	果汁
        same	橙汁
        same	橙子
        same	牛奶
        same	啤酒
        same	可乐
        same	去冰	不加冰	不放冰	不要冰	不要加冰	别加冰	走冰	免冰
        same	加冰	加冰块	放冰块	要冰
        same	少冰
        same	糖
        same	盐
        same	香菜	芫荽
        same	葱
        same	蒜	大蒜
        same	西红柿	番茄
        same	土豆	马铃薯
        same	花生
        same	坚果	果仁
        same	海鲜
        same	虾
        same	猪肉
        same	牛肉
        same	鸡肉
        same	鱼
        same	肉
        same	鸡蛋
        same	面包
        same	蛋糕
        same	生日蛋糕
        same	米饭	白饭	饭	大米饭
        same	面条	面
        same	汤
        same	菜
        same	水果
        same	纸巾	餐巾纸
        same	餐巾
        same	筷子
        same	勺子	汤匙
        same	叉子
        same	吸管
        same	房间	屋	屋子	客房	房	房间里	屋里	屋子里	房里	房间里面	屋里头	给房间	给我的房间
        same	单人间	单人房	订单人间	订个单人间	订一个单人间	订间单人间	订一间单人间	预订单人间	预订个单人间	预订一个单人间	预订间单人间	预订一间单人间	开单人间	开个单人间	开一个单人间	开间单人间	开一间单人间	住单人间	住个单人间	住一个单人间	住间单人间	住一间单人间	要订单人间	要订个单人间	要订一个单人间	要订间单人间	要订一间单人间	订单人房	订个单人房	订一个单人房	订间单人房	订一间单人房	预订单人房	预订个单人房	预订一个单人房	预订间单人房	预订一间单人房	开单人房	开个单人房	开一个单人房	开间单人房	开一间单人房	住单人房	住个单人房	住一个单人房	住间单人房	住一间单人房	要订单人房	要订个单人房	要订一个单人房	要订间单人房	要订一间单人房
        same	双人间	双人房	订双人间	订个双人间	订一个双人间	订间双人间	订一间双人间	预订双人间	预订个双人间	预订一个双人间	预订间双人间	预订一间双人间	开双人间	开个双人间	开一个双人间	开间双人间	开一间双人间	住双人间	住个双人间	住一个双人间	住间双人间	住一间双人间	要订双人间	要订个双人间	要订一个双人间	要订间双人间	要订一间双人间	订双人房	订个双人房	订一个双人房	订间双人房	订一间双人房	预订双人房	预订个双人房	预订一个双人房	预订间双人房	预订一间双人房	开双人房	开个双人房	开一个双人房	开间双人房	开一间双人房	住双人房	住个双人房	住一个双人房	住间双人房	住一间双人房	要订双人房	要订个双人房	要订一个双人房	要订间双人房	要订一间双人房
        same	大床房	订大床房	订个大床房	订一个大床房	订间大床房	订一间大床房	预订大床房	预订个大床房	预订一个大床房	预订间大床房	预订一间大床房	开大床房	开个大床房	开一个大床房	开间大床房	开一间大床房	住大床房	住个大床房	住一个大床房	住间大床房	住一间大床房	要订大床房	要订个大床房	要订一个大床房	要订间大床房	要订一间大床房
        same	标间	标准间	双床房	订标间	订个标间	订一个标间	订间标间	订一间标间	预订标间	预订个标间	预订一个标间	预订间标间	预订一间标间	开标间	开个标间	开一个标间	开间标间	开一间标间	住标间	住个标间	住一个标间	住间标间	住一间标间	要订标间	要订个标间	要订一个标间	要订间标间	要订一间标间
        same	套房	订套房	订个套房	订一个套房	订间套房	订一间套房	预订套房	预订个套房	预订一个套房	预订间套房	预订一间套房	开套房	开个套房	开一个套房	开间套房	开一间套房	住套房	住个套房	住一个套房	住间套房	住一间套房	要订套房	要订个套房	要订一个套房	要订间套房	要订一间套房
        same	空房	空房间
        same	=房号	房号	房间号	房间号码
        same	房费	房价
        same	=厕所	厕所	洗手间	卫生间	化妆室	茅房	房间厕所	房间的厕所	房间里的厕所	屋里的厕所	我房间厕所	我房间的厕所	我房间里的厕所	我屋里厕所	我屋里的厕所	我们房间厕所	我们房间的厕所	我的房间厕所	我们的房间厕所	我这房间的厕所	这房间的厕所	房间洗手间	房间的洗手间	房间里的洗手间	屋里的洗手间	我房间洗手间	我房间的洗手间	我房间里的洗手间	我屋里洗手间	我屋里的洗手间	我们房间洗手间	我们房间的洗手间	我的房间洗手间	我们的房间洗手间	我这房间的洗手间	这房间的洗手间	房间卫生间	房间的卫生间	房间里的卫生间	屋里的卫生间	我房间卫生间	我房间的卫生间	我房间里的卫生间	我屋里卫生间	我屋里的卫生间	我们房间卫生间	我们房间的卫生间	我的房间卫生间	我们的房间卫生间	我这房间的卫生间	这房间的卫生间	去洗手间
        same	马桶	坐便器	房间马桶	房间的马桶	房间里的马桶	屋里的马桶	我房间马桶	我房间的马桶	我房间里的马桶	我屋里马桶	我屋里的马桶	我们房间马桶	我们房间的马桶	我的房间马桶	我们的房间马桶	我这房间的马桶	这房间的马桶	房间坐便器	房间的坐便器	房间里的坐便器	屋里的坐便器	我房间坐便器	我房间的坐便器	我房间里的坐便器	我屋里坐便器	我屋里的坐便器	我们房间坐便器	我们房间的坐便器	我的房间坐便器	我们的房间坐便器	我这房间的坐便器	这房间的坐便器
        same	浴室
        same	浴缸	房间浴缸	房间的浴缸	房间里的浴缸	屋里的浴缸	我房间浴缸	我房间的浴缸	我房间里的浴缸	我屋里浴缸	我屋里的浴缸	我们房间浴缸	我们房间的浴缸	我的房间浴缸	我们的房间浴缸	我这房间的浴缸	这房间的浴缸
        same	阳台
        same	电梯	升降机
        same	楼梯
        same	扶梯	自动扶梯
        same	入口	进口处	入口处
        same	出口	出口处
        same	无线网	wifi	无线网络	wi	fi	无线	WiFi
        same	网络	网
        same	=密码	密码	口令
        same	包裹	快递	邮包	给包裹	给这个包裹	给我的包裹
        same	快件	特快
        same	平邮
        same	挂号信
        same	信	信件
        same	信封
        same	邮票
        same	明信片
        same	纸箱	纸盒箱	纸箱子
        same	行李	给行李	给这个行李	给我的行李
        same	箱子
        same	行李箱	旅行箱	拉杆箱	皮箱
        same	包	包包
        same	背包	双肩包
        same	手提包	手提袋
        same	钱包
        same	袋子
        same	塑料袋	购物袋
        same	桌子	桌	餐桌	台子
        same	座位	位子	位置
        same	窗户	窗	房间窗户	房间的窗户	房间里的窗户	屋里的窗户	我房间窗户	我房间的窗户	我房间里的窗户	我屋里窗户	我屋里的窗户	我们房间窗户	我们房间的窗户	我的房间窗户	我们的房间窗户	我这房间的窗户	这房间的窗户	房间窗	房间的窗	房间里的窗	屋里的窗	我房间窗	我房间的窗	我房间里的窗	我屋里窗	我屋里的窗	我们房间窗	我们房间的窗	我的房间窗	我们的房间窗	我这房间的窗	这房间的窗
        same	门
        same	两人桌	二人桌	双人桌	两个人的桌子	两位的桌子	两个人桌	二人的桌子	两人的桌子	俩人的桌子
        same	三人桌	三个人的桌子	三位的桌子	三人的桌子
        same	四人桌	四个人的桌子	四位的桌子	四人的桌子
        same	五人桌	五个人的桌子	五位的桌子	五人的桌子
        same	六人桌	六个人的桌子	六位的桌子	六人的桌子
        same	包间	包厢	包房	雅间	雅座
        same	菜单	餐牌	菜谱	看菜单	看一下菜单	看看菜单	看下菜单	把菜单给我看	菜单看一下	菜单看看	菜单给我看看	菜单给我看一下	菜单看下
        same	发票	开发票	开张发票	开个发票	开一张发票	开一个发票	开一下发票	开份发票	开一份发票	开下发票	开票	开个票	开一下票	开下票	开一个票
        same	收据	开收据	开张收据	开个收据	开一张收据	开一个收据	开一下收据	开份收据	开一份收据	开下收据
        same	小票	开小票	开张小票	开个小票	开一张小票	开一个小票	开一下小票	开份小票	开一份小票	开下小票
        same	账单
        same	押金	保证金
        same	定金	订金
        same	手续费	服务手续费
        same	服务费
        same	费用
        same	邮费	邮资
        same	运费
        same	车费
        same	票价
        same	价格	价钱
        same	=药店	药店	药房	去药店
        same	=医院	医院	去医院
        same	诊所
        same	急诊	急诊室	急诊科
        same	药
        same	药膏
        same	药片
        same	胶囊
        same	止咳糖浆	咳嗽糖浆	止咳药水
        same	止疼药	止痛药	镇痛药	止痛片	止疼片
        same	退烧药	退热药	退烧的药
        same	感冒药	治感冒的药	感冒的药
        same	过敏药	抗过敏药	抗过敏的药	治过敏的药	过敏的药
        same	抗生素
        same	创可贴	创口贴	邦迪
        same	绷带	繃带
        same	口罩
        same	眼药水	滴眼液	眼药
        same	处方	药方
        same	体温计	温度计	体温表
        same	疫苗
        same	血压
        same	血糖
        same	糖尿病	得了糖尿病	得糖尿病	患了糖尿病	患糖尿病	患上糖尿病	患有糖尿病	染上糖尿病	染上了糖尿病	感染了糖尿病
        same	心脏病	得了心脏病	得心脏病	患了心脏病	患心脏病	患上心脏病	患有心脏病	染上心脏病	染上了心脏病	感染了心脏病
        same	高血压	得了高血压	得高血压	患了高血压	患高血压	患上高血压	患有高血压	染上高血压	染上了高血压	感染了高血压
        same	哮喘	得了哮喘	得哮喘	患了哮喘	患哮喘	患上哮喘	患有哮喘	染上哮喘	染上了哮喘	感染了哮喘
        same	检查结果	检查报告	体检结果
        same	化验结果	检验结果	化验报告	化验单结果	检验报告
        same	化验单
        same	膝盖
        same	肚子
        same	胃
        same	头	脑袋
        same	嗓子	喉咙
        same	腰
        same	背	后背
        same	胸口	胸部	胸
        same	眼睛	眼
        same	耳朵
        same	鼻子
        same	手
        same	手指	手指头
        same	脚
        same	腿
        same	牙	牙齿
        same	牙龈
        same	=银行	银行	去银行
        same	取款机	自动取款机	atm	提款机	ATM机	atm机	自动柜员机	柜员机	提款机器
        same	现金	现钱	现钞
        same	零钱	散钱	零票	零钱儿
        same	钱
        same	货币
        same	外币
        same	美元	美金
        same	人民币
        same	日元
        same	欧元
        same	信用卡	给信用卡	给我的信用卡	给这张信用卡
        same	银行卡	给银行卡	给我的银行卡	给这张银行卡
        same	借记卡
        same	会员卡
        same	卡	给卡	给我的卡	给这张卡
        same	账户	帐户	户头
        same	=账号	账号
        same	存折
        same	支票
        same	=机场	机场	飞机场	去机场
        same	=火车站	火车站	去火车站
        same	=车站	车站	去车站
        same	=汽车站	汽车站	去汽车站
        same	长途汽车站	长途车站
        same	公交站	公交车站	公共汽车站	巴士站
        same	=地铁站	地铁站	去地铁站
        same	公交车	公共汽车	公交	巴士
        same	长途汽车	长途车	大巴
        same	火车
        same	高铁
        same	地铁
        same	出租车	的士	计程车
        same	车	给车	给我的车
        same	汽车	轿车
        same	摩托车	机车
        same	电动车
        same	自行车	单车	脚踏车
        same	飞机
        same	航班	班机
        same	登机口
        same	登机牌
        same	站台	月台
        same	候机楼	航站楼	航站
        same	手机	给手机	给这个手机	给我的手机
        same	电话	给电话	给我的电话
        same	=电话号码	电话号码
        same	=手机号	手机号	手机号码
        same	手机卡	电话卡	sim卡	SIM卡
        same	充电器
        same	充电宝
        same	插座	房间插座	房间的插座	房间里的插座	屋里的插座	我房间插座	我房间的插座	我房间里的插座	我屋里插座	我屋里的插座	我们房间插座	我们房间的插座	我的房间插座	我们的房间插座	我这房间的插座	这房间的插座
        same	空调	冷气	房间空调	房间的空调	房间里的空调	屋里的空调	我房间空调	我房间的空调	我房间里的空调	我屋里空调	我屋里的空调	我们房间空调	我们房间的空调	我的房间空调	我们的房间空调	我这房间的空调	这房间的空调	房间冷气	房间的冷气	房间里的冷气	屋里的冷气	我房间冷气	我房间的冷气	我房间里的冷气	我屋里冷气	我屋里的冷气	我们房间冷气	我们房间的冷气	我的房间冷气	我们的房间冷气	我这房间的冷气	这房间的冷气
        same	暖气	房间暖气	房间的暖气	房间里的暖气	屋里的暖气	我房间暖气	我房间的暖气	我房间里的暖气	我屋里暖气	我屋里的暖气	我们房间暖气	我们房间的暖气	我的房间暖气	我们的房间暖气	我这房间的暖气	这房间的暖气
        same	电视	电视机	房间电视	房间的电视	房间里的电视	屋里的电视	我房间电视	我房间的电视	我房间里的电视	我屋里电视	我屋里的电视	我们房间电视	我们房间的电视	我的房间电视	我们的房间电视	我这房间的电视	这房间的电视	房间电视机	房间的电视机	房间里的电视机	屋里的电视机	我房间电视机	我房间的电视机	我房间里的电视机	我屋里电视机	我屋里的电视机	我们房间电视机	我们房间的电视机	我的房间电视机	我们的房间电视机	我这房间的电视机	这房间的电视机
        same	灯	灯光	电灯	房间灯	房间的灯	房间里的灯	屋里的灯	我房间灯	我房间的灯	我房间里的灯	我屋里灯	我屋里的灯	我们房间灯	我们房间的灯	我的房间灯	我们的房间灯	我这房间的灯	这房间的灯	房间电灯	房间的电灯	房间里的电灯	屋里的电灯	我房间电灯	我房间的电灯	我房间里的电灯	我屋里电灯	我屋里的电灯	我们房间电灯	我们房间的电灯	我的房间电灯	我们的房间电灯	我这房间的电灯	这房间的电灯
        same	风扇	电风扇
        same	冰箱	房间冰箱	房间的冰箱	房间里的冰箱	屋里的冰箱	我房间冰箱	我房间的冰箱	我房间里的冰箱	我屋里冰箱	我屋里的冰箱	我们房间冰箱	我们房间的冰箱	我的房间冰箱	我们的房间冰箱	我这房间的冰箱	这房间的冰箱
        same	吹风机	电吹风	房间吹风机	房间的吹风机	房间里的吹风机	屋里的吹风机	我房间吹风机	我房间的吹风机	我房间里的吹风机	我屋里吹风机	我屋里的吹风机	我们房间吹风机	我们房间的吹风机	我的房间吹风机	我们的房间吹风机	我这房间的吹风机	这房间的吹风机	房间电吹风	房间的电吹风	房间里的电吹风	屋里的电吹风	我房间电吹风	我房间的电吹风	我房间里的电吹风	我屋里电吹风	我屋里的电吹风	我们房间电吹风	我们房间的电吹风	我的房间电吹风	我们的房间电吹风	我这房间的电吹风	这房间的电吹风
        same	毛巾
        same	浴巾
        same	枕头
        same	被子
        same	毯子	毛毯
        same	床单	房间床单	房间的床单	房间里的床单	屋里的床单	我房间床单	我房间的床单	我房间里的床单	我屋里床单	我屋里的床单	我们房间床单	我们房间的床单	我的房间床单	我们的房间床单	我这房间的床单	这房间的床单
        same	床
        same	拖鞋
        same	牙刷
        same	牙膏
        same	洗发水
        same	香皂	肥皂
        same	卫生纸	厕纸	手纸
        same	钥匙
        same	房卡
        same	护照	给护照	给我的护照
        same	签证	给签证	给我的签证
        same	证件
        same	身份证
        same	驾照	驾驶证	驾驶执照
        same	保险
        same	表格	表	单子	开单子	开张单子	开个单子	开一张单子	开一个单子	开一下单子	开份单子	开一份单子	开下单子
        same	窗口	柜台	窗口办理	窗口办	窗口办一下	柜台办理	柜台办	柜台办一下	窗口去办	窗口那边	窗口那儿
        same	头盔	安全帽
        same	刹车	车闸
        same	轮胎	车胎	给轮胎	给我的轮胎
        same	轮子
        same	汽油
        same	雨伞	伞	雨傘	傘
        same	鞋子	鞋
        same	衣服	给衣服	给我的衣服
        same	裤子	褲子
        same	裙子
        same	袜子	襪子
        same	帽子
        same	试衣间	更衣室
        same	颜色
        same	尺码	尺寸	号儿
        same	礼物	礼品
        same	地图
        same	=地址	地址
        same	=名字	名字	姓名
        same	=超市	超市	去超市
        same	商店
        same	=市场	市场	菜市场	去市场
        same	餐厅	餐馆	饭馆
        same	饭店
        same	=酒店	酒店	宾馆	旅馆	去酒店
        same	前台处
        same	=派出所	派出所	公安局	警察局	去警察局
        same	警车
        same	救护车
        same	=大使馆	大使馆	去大使馆
        same	领事馆
        same	=邮局	邮局	去邮局
        same	=博物馆	博物馆	去博物馆
        same	停车场
        same	加油站
        same	红绿灯	交通灯
        same	路口
        same	天气
        same	日本
        same	中国
        same	美国
        same	韩国
        same	泰国
        same	越南
        same	英国
        same	法国
        same	德国
        same	北京
        same	上海
        same	广州
        same	香港
        same	日用品
        same	日期
        same	日语	日文
        same	英语	英文
        same	中文	汉语
        same	泰语
        same	韩语
        same	楼层
        same	高楼层
        same	低楼层
        same	要点
        # Words that hold a light character, whole.
        same	好	不错
        same	知道	晓得
        same	棒
        same	重要
        same	要求
        same	主要
        same	只能够
        same	想法
        same	会议
        same	会员
        same	机会
        same	功能
        same	整个人
        same	在线
        same	着火	起火
        same	了解
        same	实在话
        same	绝对
        same	反对
        same	派对
        same	对号
        same	就业
        same	就近
        same	=请假	请假
        same	来源
        same	原来
        same	本来
        same	以来
        same	来回
        same	将来
        same	爱好
        same	好像样
        same	好处
        same	好久	很久
        same	有效
        same	有名
        same	有时间
        same	有用
        same	有关
        same	有限
        same	有害
        same	有事
        same	首都
        same	值得
        same	觉得
        same	记得
        same	认得
        same	懂得
        same	获得
        same	得到
        same	来得及
        same	来不及
        same	走得动
        same	省得
        same	难得
        same	地方
        same	地板
        same	地面
        same	地区
        same	地下
        same	产地
        same	场地
        same	本地
        same	当地
        same	外地
        same	目的地
        same	目的
        same	的确
        same	好转
        same	把手
        same	点心
        same	辣椒
        same	辣酱
        same	冷饮
        same	热狗
        same	冰淇淋	冰激凌	雪糕
        same	大厅	大堂
        same	小费
        same	大使
        same	高中
        same	低温
        same	高温
        same	甜点	甜品	饭后甜点
        same	酸奶
        same	苦瓜
        same	淡水
        same	热线
        same	冷冻
        same	大门
        same	小区
        same	一半
        same	半路
        same	过期	到期
        same	过年
        same	过去
        same	通过
        same	超过
        same	通行
        same	可惜
        same	可口
        same	可靠
        same	可怜
        same	真品
        same	真丝
        same	特别版
        same	和平
        same	给力
        same	人民
        same	一次性
        same	张开
        same	只身
        same	位于
        same	条件
        same	件数
        same	本子
        same	部门
        same	家具
        same	国家
        same	大家具
        # Where something stays is said with the action.
        opposite	热茶	冰茶
        opposite	=热	=冷
        opposite	左转	右转
        opposite	=开	关
        opposite	寄	=取
        opposite	慢	快
        opposite	入住	退房
        opposite	开门	关门
        opposite	=大	=小
        opposite	=高	=低
        opposite	=长	=短
        opposite	多	少
        opposite	上车	下车
        opposite	左	右
        opposite	付	找钱
        opposite	存钱	=取钱
        service	保价	保个价	保一下价	保下价	保一个价	保一价	保了价	保点价	保价一下	保价下	保价一下子	保价保价	保个价一下	保个价下	保个价一下子	保下价一下	保下价下	保下价一下子	保一价一下	保一价下	保一价一下子	保了价一下	保了价下	保了价一下子	保点价一下	保点价下	保点价一下子
        # Round two: more of what is said at a counter.
        service	升级	升个级	升一下级	升下级	升一个级	升一级	升了级	升点级	升级一下	升级下	升级一下子	升级升级	升个级一下	升个级下	升个级一下子	升下级一下	升下级下	升下级一下子	升一级一下	升一级下	升一级一下子	升了级一下	升了级下	升了级一下子	升点级一下	升点级下	升点级一下子
        service	销户	销个户	销一下户	销下户	销一个户	销一户	销了户	销点户	销户一下	注销	注销账户	注销一下	销户下	销户一下子	销户销户	销个户一下	销个户下	销个户一下子	销下户一下	销下户下	销下户一下子	销一户一下	销一户下	销一户一下子	销了户一下	销了户下	销了户一下子	销点户一下	销点户下	销点户一下子	注销下	注销一下子	注销注销
        service	开卡	开个卡	开一下卡	开下卡	开一个卡	开一卡	开了卡	开点卡	开卡一下	开卡下	开卡一下子	开卡开卡	开个卡一下	开个卡下	开个卡一下子	开下卡一下	开下卡下	开下卡一下子	开一卡一下	开一卡下	开一卡一下子	开了卡一下	开了卡下	开了卡一下子	开点卡一下	开点卡下	开点卡一下子
        service	退税	退个税	退一下税	退下税	退一个税	退一税	退了税	退点税	退税一下	退税下	退税一下子	退税退税	退个税一下	退个税下	退个税一下子	退下税一下	退下税下	退下税一下子	退一税一下	退一税下	退一税一下子	退了税一下	退了税下	退了税一下子	退点税一下	退点税下	退点税一下子
        service	补票	补个票	补一下票	补下票	补一个票	补一票	补了票	补点票	补票一下	补票下	补票一下子	补票补票	补个票一下	补个票下	补个票一下子	补下票一下	补下票下	补下票一下子	补一票一下	补一票下	补一票一下子	补了票一下	补了票下	补了票一下子	补点票一下	补点票下	补点票一下子
        service	检票	检个票	检一下票	检下票	检一个票	检一票	检了票	检点票	检票一下	检票下	检票一下子	检票检票	检个票一下	检个票下	检个票一下子	检下票一下	检下票下	检下票一下子	检一票一下	检一票下	检一票一下子	检了票一下	检了票下	检了票一下子	检点票一下	检点票下	检点票一下子
        service	加床	加张床	加个床	加一张床	加床位	加床一下	加床下	加床一下子	加床加床	加张床一下	加张床下	加张床一下子	加个床一下	加个床下	加个床一下子	加床位一下	加床位下	加床位一下子
        service	贴膜	贴个膜	贴一下膜	贴下膜	贴一个膜	贴一膜	贴了膜	贴点膜	贴膜一下	贴膜下	贴膜一下子	贴膜贴膜	贴个膜一下	贴个膜下	贴个膜一下子	贴下膜一下	贴下膜下	贴下膜一下子	贴一膜一下	贴一膜下	贴一膜一下子	贴了膜一下	贴了膜下	贴了膜一下子	贴点膜一下	贴点膜下	贴点膜一下子
        service	加油	加个油	加一下油	加下油	加一个油	加一油	加了油	加点油	加油一下	加油下	加油一下子	加油加油	加个油一下	加个油下	加个油一下子	加下油一下	加下油下	加下油一下子	加一油一下	加一油下	加一油一下子	加了油一下	加了油下	加了油一下子	加点油一下	加点油下	加点油一下子
        service	补胎	补个胎	补一下胎	补下胎	补一个胎	补一胎	补了胎	补点胎	补胎一下	补胎下	补胎一下子	补胎补胎	补个胎一下	补个胎下	补个胎一下子	补下胎一下	补下胎下	补下胎一下子	补一胎一下	补一胎下	补一胎一下子	补了胎一下	补了胎下	补了胎一下子	补点胎一下	补点胎下	补点胎一下子
        service	拖车	拖个车	拖一下车	拖下车	拖一个车	拖一车	拖了车	拖点车	拖车一下	拖车下	拖车一下子	拖车拖车	拖个车一下	拖个车下	拖个车一下子	拖下车一下	拖下车下	拖下车一下子	拖一车一下	拖一车下	拖一车一下子	拖了车一下	拖了车下	拖了车一下子	拖点车一下	拖点车下	拖点车一下子
        service	盖章	盖个章	盖一下章	盖下章	盖一个章	盖一章	盖了章	盖点章	盖章一下	盖章下	盖章一下子	盖章盖章	盖个章一下	盖个章下	盖个章一下子	盖下章一下	盖下章下	盖下章一下子	盖一章一下	盖一章下	盖一章一下子	盖了章一下	盖了章下	盖了章一下子	盖点章一下	盖点章下	盖点章一下子
        service	拼桌	拼个桌	拼一下桌	拼下桌	拼一个桌	拼一桌	拼了桌	拼点桌	拼桌一下	拼桌下	拼桌一下子	拼桌拼桌	拼个桌一下	拼个桌下	拼个桌一下子	拼下桌一下	拼下桌下	拼下桌一下子	拼一桌一下	拼一桌下	拼一桌一下子	拼了桌一下	拼了桌下	拼了桌一下子	拼点桌一下	拼点桌下	拼点桌一下子
        service	续杯	续个杯	续一下杯	续下杯	续一个杯	续一杯	续了杯	续点杯	续杯一下	续杯下	续杯一下子	续杯续杯	续个杯一下	续个杯下	续个杯一下子	续下杯一下	续下杯下	续下杯一下子	续一杯一下	续一杯下	续一杯一下子	续了杯一下	续了杯下	续了杯一下子	续点杯一下	续点杯下	续点杯一下子
        service	包车	包个车	包一下车	包下车	包一个车	包一车	包了车	包点车	包车一下	包车下	包车一下子	包车包车	包个车一下	包个车下	包个车一下子	包下车一下	包下车下	包下车一下子	包一车一下	包一车下	包一车一下子	包了车一下	包了车下	包了车一下子	包点车一下	包点车下	包点车一下子
        service	染发	染个发	染一下发	染下发	染一个发	染一发	染了发	染点发	染发一下	染头发	染一下头发	染个头发	染发下	染发一下子	染发染发	染个发一下	染个发下	染个发一下子	染下发一下	染下发下	染下发一下子	染一发一下	染一发下	染一发一下子	染了发一下	染了发下	染了发一下子	染点发一下	染点发下	染点发一下子	染头发一下	染头发下	染头发一下子
        service	烫发	烫个发	烫一下发	烫下发	烫一个发	烫一发	烫了发	烫点发	烫发一下	烫头发	烫一下头发	烫个头发	烫发下	烫发一下子	烫发烫发	烫个发一下	烫个发下	烫个发一下子	烫下发一下	烫下发下	烫下发一下子	烫一发一下	烫一发下	烫一发一下子	烫了发一下	烫了发下	烫了发一下子	烫点发一下	烫点发下	烫点发一下子	烫头发一下	烫头发下	烫头发一下子
        service	洗头	洗个头	洗一下头	洗下头	洗一个头	洗一头	洗了头	洗点头	洗头一下	洗头发	洗一下头发	洗头下	洗头一下子	洗头洗头	洗个头一下	洗个头下	洗个头一下子	洗下头一下	洗下头下	洗下头一下子	洗一头一下	洗一头下	洗一头一下子	洗了头一下	洗了头下	洗了头一下子	洗点头一下	洗点头下	洗点头一下子	洗头发一下	洗头发下	洗头发一下子
        act	刮脸	刮个脸	刮一下脸	刮下脸	刮一个脸	刮一脸	刮了脸	刮点脸	刮脸一下	刮脸下	刮脸一下子	刮脸刮脸	刮个脸一下	刮个脸下	刮个脸一下子	刮下脸一下	刮下脸下	刮下脸一下子	刮一脸一下	刮一脸下	刮一脸一下子	刮了脸一下	刮了脸下	刮了脸一下子	刮点脸一下	刮点脸下	刮点脸一下子
        service	按摩	按个摩	按一下摩	按下摩	按一个摩	按一摩	按了摩	按点摩	按摩一下	按摩下	按摩一下子	按摩按摩	按个摩一下	按个摩下	按个摩一下子	按下摩一下	按下摩下	按下摩一下子	按一摩一下	按一摩下	按一摩一下子	按了摩一下	按了摩下	按了摩一下子	按点摩一下	按点摩下	按点摩一下子
        service	熨衣服	熨个衣服	熨一下衣服	熨下衣服	熨一个衣服	熨一衣服	熨了衣服	熨点衣服	熨衣服一下	烫衣服	熨衣服下	熨衣服一下子	烫衣服一下	烫衣服下	烫衣服一下子
        service	拔牙	拔个牙	拔一下牙	拔下牙	拔一个牙	拔一牙	拔了牙	拔点牙	拔牙一下	拔牙下	拔牙一下子	拔牙拔牙	拔个牙一下	拔个牙下	拔个牙一下子	拔下牙一下	拔下牙下	拔下牙一下子	拔一牙一下	拔一牙下	拔一牙一下子	拔了牙一下	拔了牙下	拔了牙一下子	拔点牙一下	拔点牙下	拔点牙一下子
        service	补牙	补个牙	补一下牙	补下牙	补一个牙	补一牙	补了牙	补点牙	补牙一下	补牙下	补牙一下子	补牙补牙	补个牙一下	补个牙下	补个牙一下子	补下牙一下	补下牙下	补下牙一下子	补一牙一下	补一牙下	补一牙一下子	补了牙一下	补了牙下	补了牙一下子	补点牙一下	补点牙下	补点牙一下子
        service	洗牙	洗个牙	洗一下牙	洗下牙	洗一个牙	洗一牙	洗了牙	洗点牙	洗牙一下	洗牙下	洗牙一下子	洗牙洗牙	洗个牙一下	洗个牙下	洗个牙一下子	洗下牙一下	洗下牙下	洗下牙一下子	洗一牙一下	洗一牙下	洗一牙一下子	洗了牙一下	洗了牙下	洗了牙一下子	洗点牙一下	洗点牙下	洗点牙一下子
        service	抽血	抽个血	抽一下血	抽下血	抽一个血	抽一血	抽了血	抽点血	抽血一下	验血	验个血	抽血下	抽血一下子	抽血抽血	抽个血一下	抽个血下	抽个血一下子	抽下血一下	抽下血下	抽下血一下子	抽一血一下	抽一血下	抽一血一下子	抽了血一下	抽了血下	抽了血一下子	抽点血一下	抽点血下	抽点血一下子	验血一下	验血下	验血一下子	验血验血	验个血一下	验个血下	验个血一下子
        service	拍片	拍个片	拍一下片	拍下片	拍一个片	拍一片	拍了片	拍点片	拍片一下	拍片子	拍个片子	照片子	照X光	拍X光	拍个X光	拍X光片	拍片下	拍片一下子	拍片拍片	拍个片一下	拍个片下	拍个片一下子	拍下片一下	拍下片下	拍下片一下子	拍一片一下	拍一片下	拍一片一下子	拍了片一下	拍了片下	拍了片一下子	拍点片一下	拍点片下	拍点片一下子	拍片子一下	拍片子下	拍片子一下子	照片子一下	照片子下	照片子一下子	照X光一下	照X光下	照X光一下子	拍X光一下	拍X光下	拍X光一下子
        service	消毒	消个毒	消一下毒	消下毒	消一个毒	消一毒	消了毒	消点毒	消毒一下	消毒下	消毒一下子	消毒消毒	消个毒一下	消个毒下	消个毒一下子	消下毒一下	消下毒下	消下毒一下子	消一毒一下	消一毒下	消一毒一下子	消了毒一下	消了毒下	消了毒一下子	消点毒一下	消点毒下	消点毒一下子
        service	打气	打个气	打一下气	打下气	打一个气	打一气	打了气	打点气	打气一下	充气	充个气	充一下气	打打气	打气下	打气一下子	打气打气	打个气一下	打个气下	打个气一下子	打下气一下	打下气下	打下气一下子	打一气一下	打一气下	打一气一下子	打了气一下	打了气下	打了气一下子	打点气一下	打点气下	打点气一下子	充气一下	充气下	充气一下子	充气充气	充个气一下	充个气下	充个气一下子	打打气一下	打打气下	打打气一下子
        act	作证	作个证	作一下证	作下证	作一个证	作一证	作了证	作点证	作证一下	作证下	作证一下子	作证作证	作个证一下	作个证下	作个证一下子	作下证一下	作下证下	作下证一下子	作一证一下	作一证下	作一证一下子	作了证一下	作了证下	作了证一下子	作点证一下	作点证下	作点证一下子
        service	报案	报个案	报一下案	报下案	报一个案	报一案	报了案	报点案	报案一下	来报案	报案下	报案一下子	报案报案	报个案一下	报个案下	报个案一下子	报下案一下	报下案下	报下案一下子	报一案一下	报一案下	报一案一下子	报了案一下	报了案下	报了案一下子	报点案一下	报点案下	报点案一下子	来报案一下	来报案下	来报案一下子
        service	改名	改个名	改一下名	改下名	改一个名	改一名	改了名	改点名	改名一下	改名下	改名一下子	改名改名	改个名一下	改个名下	改个名一下子	改下名一下	改下名下	改下名一下子	改一名一下	改一名下	改一名一下子	改了名一下	改了名下	改了名一下子	改点名一下	改点名下	改点名一下子
        service	刻字	刻个字	刻一下字	刻下字	刻一个字	刻一字	刻了字	刻点字	刻字一下	刻字下	刻字一下子	刻字刻字	刻个字一下	刻个字下	刻个字一下子	刻下字一下	刻下字下	刻下字一下子	刻一字一下	刻一字下	刻一字一下子	刻了字一下	刻了字下	刻了字一下子	刻点字一下	刻点字下	刻点字一下子
        service	换药	换个药	换一下药	换下药	换一个药	换一药	换了药	换点药	换药一下	换药下	换药一下子	换药换药	换个药一下	换个药下	换个药一下子	换下药一下	换下药下	换下药一下子	换一药一下	换一药下	换一药一下子	换了药一下	换了药下	换了药一下子	换点药一下	换点药下	换点药一下子
        service	拆线	拆个线	拆一下线	拆下线	拆一个线	拆一线	拆了线	拆点线	拆线一下	拆线下	拆线一下子	拆线拆线	拆个线一下	拆个线下	拆个线一下子	拆下线一下	拆下线下	拆下线一下子	拆一线一下	拆一线下	拆一线一下子	拆了线一下	拆了线下	拆了线一下子	拆点线一下	拆点线下	拆点线一下子
        service	解绑	解个绑	解一下绑	解下绑	解一个绑	解一绑	解了绑	解点绑	解绑一下	解绑下	解绑一下子	解绑解绑	解个绑一下	解个绑下	解个绑一下子	解下绑一下	解下绑下	解下绑一下子	解一绑一下	解一绑下	解一绑一下子	解了绑一下	解了绑下	解了绑一下子	解点绑一下	解点绑下	解点绑一下子
        act	扫码	扫个码	扫一下码	扫下码	扫一个码	扫一码	扫了码	扫点码	扫码一下	扫码下	扫码一下子	扫码扫码	扫个码一下	扫个码下	扫个码一下子	扫下码一下	扫下码下	扫下码一下子	扫一码一下	扫一码下	扫一码一下子	扫了码一下	扫了码下	扫了码一下子	扫点码一下	扫点码下	扫点码一下子	扫码支付	扫码付款	扫二维码	扫码付	扫二维码付款
        service	开通	开个通	开一下通	开下通	开一个通	开一通	开了通	开点通	开通一下	办开通	开通下	开通一下子	开通开通	开个通一下	开个通下	开个通一下子	开下通一下	开下通下	开下通一下子	开一通一下	开一通下	开一通一下子	开了通一下	开了通下	开了通一下子	开点通一下	开点通下	开点通一下子	办开通一下	办开通下	办开通一下子
        act	缴罚款	缴个罚款	缴一下罚款	缴下罚款	缴一个罚款	缴一罚款	缴了罚款	缴点罚款	缴罚款一下	缴罚款下	缴罚款一下子
        service	补办	补个办	补一下办	补下办	补一个办	补一办	补了办	补点办	补办一下	重办	重新办	重新办理	补一个	补一张	补办下	补办一下子	补办补办	补个办一下	补个办下	补个办一下子	补下办一下	补下办下	补下办一下子	补一办一下	补一办下	补一办一下子	补了办一下	补了办下	补了办一下子	补点办一下	补点办下	补点办一下子	重办一下	重办下	重办一下子	重办重办	重新办一下	重新办下	重新办一下子	补一个一下	补一个下	补一个一下子	补一张一下	补一张下	补一张一下子
        service	过户	过个户	过一下户	过下户	过一个户	过一户	过了户	过点户	过户一下	过户下	过户一下子	过户过户	过个户一下	过个户下	过个户一下子	过下户一下	过下户下	过下户一下子	过一户一下	过一户下	过一户一下子	过了户一下	过了户下	过了户一下子	过点户一下	过点户下	过点户一下子
        act	减肥	减个肥	减一下肥	减下肥	减一个肥	减一肥	减了肥	减点肥	减肥一下	减肥下	减肥一下子	减肥减肥	减个肥一下	减个肥下	减个肥一下子	减下肥一下	减下肥下	减下肥一下子	减一肥一下	减一肥下	减一肥一下子	减了肥一下	减了肥下	减了肥一下子	减点肥一下	减点肥下	减点肥一下子
        act	填表	填个表	填一下表	填下表	填一个表	填一表	填了表	填点表	填表一下	填表格	填写表格	填单子	填个单子	填一下单子	填张表	填一张表	填个表格	填一下表格	填写一下表格	填表下	填表一下子	填表填表	填个表一下	填个表下	填个表一下子	填下表一下	填下表下	填下表一下子	填一表一下	填一表下	填一表一下子	填了表一下	填了表下	填了表一下子	填点表一下	填点表下	填点表一下子	填表格一下	填表格下	填表格一下子	填单子一下	填单子下	填单子一下子	填张表一下	填张表下	填张表一下子
        act	打表	打个表	打一下表	打下表	打一个表	打一表	打了表	打点表	打表一下	打计价器	开计价器	打表下	打表一下子	打表打表	打个表一下	打个表下	打个表一下子	打下表一下	打下表下	打下表一下子	打一表一下	打一表下	打一表一下子	打了表一下	打了表下	打了表一下子	打点表一下	打点表下	打点表一下子
        service	扫描	扫个描	扫一下描	扫下描	扫一个描	扫一描	扫了描	扫点描	扫描一下	扫描下	扫描一下子	扫描扫描	扫个描一下	扫个描下	扫个描一下子	扫下描一下	扫下描下	扫下描一下子	扫一描一下	扫一描下	扫一描一下子	扫了描一下	扫了描下	扫了描一下子	扫点描一下	扫点描下	扫点描一下子
        service	翻译	翻个译	翻一下译	翻下译	翻一个译	翻一译	翻了译	翻点译	翻译一下	翻译下	翻译一下子	翻译翻译	翻个译一下	翻个译下	翻个译一下子	翻下译一下	翻下译下	翻下译一下子	翻一译一下	翻一译下	翻一译一下子	翻了译一下	翻了译下	翻了译一下子	翻点译一下	翻点译下	翻点译一下子
        act	靠边停	靠边停车	靠边停一下	靠边停下	停路边	停在路边	路边停	路边停车	路边停一下	靠边停一下子	停路边一下	停路边下	停路边一下子	路边停下	路边停一下子
        act	扭	扭到	扭伤	扭着	崴	崴到	崴伤	崴着	扭一下	扭下	扭一下子	扭扭	扭一扭	扭到一下	扭到下	扭到一下子	扭伤一下	扭伤下	扭伤一下子	扭伤扭伤	扭着一下	扭着下	扭着一下子	崴一下	崴下	崴一下子	崴崴	崴一崴	崴到一下	崴到下	崴到一下子	崴伤一下	崴伤下	崴伤一下子	崴伤崴伤	崴着一下	崴着下	崴着一下子
        same	荨麻疹	风团	起了荨麻疹	起荨麻疹	长了荨麻疹	长荨麻疹	出了荨麻疹	出荨麻疹	得了荨麻疹	得荨麻疹	身上起了荨麻疹	身上起荨麻疹	身上长了荨麻疹	身上长荨麻疹	身上出了荨麻疹	身上出荨麻疹	发荨麻疹	发了荨麻疹	起了一身荨麻疹	全身起荨麻疹	起了风团	起风团	长了风团	长风团	出了风团	出风团	得了风团	得风团	身上起了风团	身上起风团	身上长了风团	身上长风团	身上出了风团	身上出风团	发风团	发了风团	起了一身风团	全身起风团
        same	疹子	红疹	皮疹	红疹子	红点	小红点	起了疹子	起疹子	长了疹子	长疹子	出了疹子	出疹子	得了疹子	得疹子	身上起了疹子	身上起疹子	身上长了疹子	身上长疹子	身上出了疹子	身上出疹子	发疹子	发了疹子	起了一身疹子	全身起疹子	起了红疹	起红疹	长了红疹	长红疹	出了红疹	出红疹	得了红疹	得红疹	身上起了红疹	身上起红疹	身上长了红疹	身上长红疹	身上出了红疹	身上出红疹	发红疹	发了红疹	起了一身红疹	全身起红疹	起了皮疹	起皮疹	长了皮疹	长皮疹	出了皮疹	出皮疹	得了皮疹	得皮疹	身上起了皮疹	身上起皮疹	身上长了皮疹	身上长皮疹	身上出了皮疹	身上出皮疹	发皮疹	发了皮疹	起了一身皮疹	全身起皮疹	起了红疹子	起红疹子	长了红疹子	长红疹子	出了红疹子	出红疹子	得了红疹子	得红疹子	身上起了红疹子	身上起红疹子	身上长了红疹子	身上长红疹子	身上出了红疹子	身上出红疹子	发红疹子	发了红疹子	起了一身红疹子	全身起红疹子	起了红点	起红点	长了红点	长红点	出了红点	出红点	得了红点	得红点	身上起了红点	身上起红点	身上长了红点	身上长红点	身上出了红点	身上出红点	发红点	发了红点	起了一身红点	全身起红点	起了小红点	起小红点	长了小红点	长小红点	出了小红点	出小红点	得了小红点	得小红点	身上起了小红点	身上起小红点	身上长了小红点	身上长小红点	身上出了小红点	身上出小红点	发小红点	发了小红点	起了一身小红点	全身起小红点
        same	水泡	水疱	起了水泡	起水泡	长了水泡	长水泡	出了水泡	出水泡	得了水泡	得水泡	身上起了水泡	身上起水泡	身上长了水泡	身上长水泡	身上出了水泡	身上出水泡	发水泡	发了水泡	起了一身水泡	全身起水泡	起了水疱	起水疱	长了水疱	长水疱	出了水疱	出水疱	得了水疱	得水疱	身上起了水疱	身上起水疱	身上长了水疱	身上长水疱	身上出了水疱	身上出水疱	发水疱	发了水疱	起了一身水疱	全身起水疱
        same	湿疹	起了湿疹	起湿疹	长了湿疹	长湿疹	出了湿疹	出湿疹	得了湿疹	得湿疹	身上起了湿疹	身上起湿疹	身上长了湿疹	身上长湿疹	身上出了湿疹	身上出湿疹	发湿疹	发了湿疹	起了一身湿疹	全身起湿疹
        same	痘痘	痘	粉刺	青春痘	起了痘痘	起痘痘	长了痘痘	长痘痘	出了痘痘	出痘痘	得了痘痘	得痘痘	身上起了痘痘	身上起痘痘	身上长了痘痘	身上长痘痘	身上出了痘痘	身上出痘痘	发痘痘	发了痘痘	起了一身痘痘	全身起痘痘	起了痘	起痘	长了痘	长痘	出了痘	出痘	得了痘	得痘	身上起了痘	身上起痘	身上长了痘	身上长痘	身上出了痘	身上出痘	发痘	发了痘	起了一身痘	全身起痘	起了粉刺	起粉刺	长了粉刺	长粉刺	出了粉刺	出粉刺	得了粉刺	得粉刺	身上起了粉刺	身上起粉刺	身上长了粉刺	身上长粉刺	身上出了粉刺	身上出粉刺	发粉刺	发了粉刺	起了一身粉刺	全身起粉刺	起了青春痘	起青春痘	长了青春痘	长青春痘	出了青春痘	出青春痘	得了青春痘	得青春痘	身上起了青春痘	身上起青春痘	身上长了青春痘	身上长青春痘	身上出了青春痘	身上出青春痘	发青春痘	发了青春痘	起了一身青春痘	全身起青春痘
        same	流感	得了流感	得流感	患了流感	患流感	患上流感	患有流感	染上流感	染上了流感	感染了流感
        same	肺炎	得了肺炎	得肺炎	患了肺炎	患肺炎	患上肺炎	患有肺炎	染上肺炎	染上了肺炎	感染了肺炎
        same	癫痫	得了癫痫	得癫痫	患了癫痫	患癫痫	患上癫痫	患有癫痫	染上癫痫	染上了癫痫	感染了癫痫
        same	新冠	得了新冠	得新冠	患了新冠	患新冠	患上新冠	患有新冠	染上新冠	染上了新冠	感染了新冠
        same	胃病	得了胃病	得胃病	患了胃病	患胃病	患上胃病	患有胃病	染上胃病	染上了胃病	感染了胃病
        same	肠胃炎	得了肠胃炎	得肠胃炎	患了肠胃炎	患肠胃炎	患上肠胃炎	患有肠胃炎	染上肠胃炎	染上了肠胃炎	感染了肠胃炎
        same	肝炎	得了肝炎	得肝炎	患了肝炎	患肝炎	患上肝炎	患有肝炎	染上肝炎	染上了肝炎	感染了肝炎
        same	关节炎	得了关节炎	得关节炎	患了关节炎	患关节炎	患上关节炎	患有关节炎	染上关节炎	染上了关节炎	感染了关节炎
        same	鼻炎	得了鼻炎	得鼻炎	患了鼻炎	患鼻炎	患上鼻炎	患有鼻炎	染上鼻炎	染上了鼻炎	感染了鼻炎
        same	中耳炎	得了中耳炎	得中耳炎	患了中耳炎	患中耳炎	患上中耳炎	患有中耳炎	染上中耳炎	染上了中耳炎	感染了中耳炎
        same	结膜炎	得了结膜炎	得结膜炎	患了结膜炎	患结膜炎	患上结膜炎	患有结膜炎	染上结膜炎	染上了结膜炎	感染了结膜炎
        same	甲亢	得了甲亢	得甲亢	患了甲亢	患甲亢	患上甲亢	患有甲亢	染上甲亢	染上了甲亢	感染了甲亢
        same	贫血	得了贫血	得贫血	患了贫血	患贫血	患上贫血	患有贫血	染上贫血	染上了贫血	感染了贫血
        same	抑郁症	得了抑郁症	得抑郁症	患了抑郁症	患抑郁症	患上抑郁症	患有抑郁症	染上抑郁症	染上了抑郁症	感染了抑郁症
        same	痛风	得了痛风	得痛风	患了痛风	患痛风	患上痛风	患有痛风	染上痛风	染上了痛风	感染了痛风
        same	胃炎	得了胃炎	得胃炎	患了胃炎	患胃炎	患上胃炎	患有胃炎	染上胃炎	染上了胃炎	感染了胃炎
        same	水痘	得了水痘	得水痘	患了水痘	患水痘	患上水痘	患有水痘	染上水痘	染上了水痘	感染了水痘
        same	便秘	便秘了	大便不通	拉不出来	解不出大便
        same	中暑	中暑了
        same	抽筋	抽筋了	抽搐
        same	流鼻血	流鼻血了	鼻子出血	鼻子流血	鼻出血	鼻子出血了	鼻子流血了
        same	流鼻涕	流鼻涕了	淌鼻涕	流清鼻涕
        same	鼻塞	鼻子塞	鼻子堵	鼻子不通	鼻子不通气	鼻子堵住了	鼻子塞住了	鼻塞了
        same	打喷嚏
        same	失眠	睡不着	睡不着觉	睡不好	入睡困难	失眠了
        same	呼吸困难	喘不过气	喘不上气	喘不过气来	喘不上气来	透不过气	呼吸不畅	上不来气	憋气	气短
        same	胸闷	胸口闷	胸口发闷
        same	心慌	心悸	心跳得厉害	心跳很快	心跳加快
        same	晕车	晕车了
        same	晕船
        same	晕机
        same	食物中毒	吃坏肚子	吃坏了肚子	吃坏肚子了
        same	失去意识	没有意识	昏迷	昏迷不醒	不省人事	没知觉了	失去知觉	叫不醒
        same	没力气	浑身没劲	没劲	乏力	浑身无力	全身无力	浑身乏力	没精神
        same	没胃口	吃不下	吃不下饭	没有胃口	食欲不振	没食欲
        same	花生过敏	对花生过敏	对花生会过敏	花生会过敏	对花生有过敏	对花生有过敏反应	吃花生过敏	吃花生会过敏	吃了花生会过敏	一吃花生就过敏	吃花生就过敏	不能吃花生会过敏
        same	坚果过敏	对坚果过敏	对坚果会过敏	坚果会过敏	对坚果有过敏	对坚果有过敏反应	吃坚果过敏	吃坚果会过敏	吃了坚果会过敏	一吃坚果就过敏	吃坚果就过敏	不能吃坚果会过敏
        same	海鲜过敏	对海鲜过敏	对海鲜会过敏	海鲜会过敏	对海鲜有过敏	对海鲜有过敏反应	吃海鲜过敏	吃海鲜会过敏	吃了海鲜会过敏	一吃海鲜就过敏	吃海鲜就过敏	不能吃海鲜会过敏
        same	虾过敏	对虾过敏	对虾会过敏	虾会过敏	对虾有过敏	对虾有过敏反应	吃虾过敏	吃虾会过敏	吃了虾会过敏	一吃虾就过敏	吃虾就过敏	不能吃虾会过敏
        same	鸡蛋过敏	对鸡蛋过敏	对鸡蛋会过敏	鸡蛋会过敏	对鸡蛋有过敏	对鸡蛋有过敏反应	吃鸡蛋过敏	吃鸡蛋会过敏	吃了鸡蛋会过敏	一吃鸡蛋就过敏	吃鸡蛋就过敏	不能吃鸡蛋会过敏
        same	牛奶过敏	对牛奶过敏	对牛奶会过敏	牛奶会过敏	对牛奶有过敏	对牛奶有过敏反应	吃牛奶过敏	吃牛奶会过敏	吃了牛奶会过敏	一吃牛奶就过敏	吃牛奶就过敏	不能吃牛奶会过敏
        same	芒果过敏	对芒果过敏	对芒果会过敏	芒果会过敏	对芒果有过敏	对芒果有过敏反应	吃芒果过敏	吃芒果会过敏	吃了芒果会过敏	一吃芒果就过敏	吃芒果就过敏	不能吃芒果会过敏
        same	菠萝过敏	对菠萝过敏	对菠萝会过敏	菠萝会过敏	对菠萝有过敏	对菠萝有过敏反应	吃菠萝过敏	吃菠萝会过敏	吃了菠萝会过敏	一吃菠萝就过敏	吃菠萝就过敏	不能吃菠萝会过敏
        same	鱼过敏	对鱼过敏	对鱼会过敏	鱼会过敏	对鱼有过敏	对鱼有过敏反应	吃鱼过敏	吃鱼会过敏	吃了鱼会过敏	一吃鱼就过敏	吃鱼就过敏	不能吃鱼会过敏
        same	螃蟹过敏	对螃蟹过敏	对螃蟹会过敏	螃蟹会过敏	对螃蟹有过敏	对螃蟹有过敏反应	吃螃蟹过敏	吃螃蟹会过敏	吃了螃蟹会过敏	一吃螃蟹就过敏	吃螃蟹就过敏	不能吃螃蟹会过敏
        same	贝类过敏	对贝类过敏	对贝类会过敏	贝类会过敏	对贝类有过敏	对贝类有过敏反应	吃贝类过敏	吃贝类会过敏	吃了贝类会过敏	一吃贝类就过敏	吃贝类就过敏	不能吃贝类会过敏
        same	麸质过敏	对麸质过敏	对麸质会过敏	麸质会过敏	对麸质有过敏	对麸质有过敏反应	吃麸质过敏	吃麸质会过敏	吃了麸质会过敏	一吃麸质就过敏	吃麸质就过敏	不能吃麸质会过敏
        same	小麦过敏	对小麦过敏	对小麦会过敏	小麦会过敏	对小麦有过敏	对小麦有过敏反应	吃小麦过敏	吃小麦会过敏	吃了小麦会过敏	一吃小麦就过敏	吃小麦就过敏	不能吃小麦会过敏
        same	大豆过敏	对大豆过敏	对大豆会过敏	大豆会过敏	对大豆有过敏	对大豆有过敏反应	吃大豆过敏	吃大豆会过敏	吃了大豆会过敏	一吃大豆就过敏	吃大豆就过敏	不能吃大豆会过敏
        same	乳制品过敏	对乳制品过敏	对乳制品会过敏	乳制品会过敏	对乳制品有过敏	对乳制品有过敏反应	吃乳制品过敏	吃乳制品会过敏	吃了乳制品会过敏	一吃乳制品就过敏	吃乳制品就过敏	不能吃乳制品会过敏
        same	奶制品过敏	对奶制品过敏	对奶制品会过敏	奶制品会过敏	对奶制品有过敏	对奶制品有过敏反应	吃奶制品过敏	吃奶制品会过敏	吃了奶制品会过敏	一吃奶制品就过敏	吃奶制品就过敏	不能吃奶制品会过敏
        same	花粉过敏	对花粉过敏	对花粉会过敏	花粉会过敏	对花粉有过敏	对花粉有过敏反应
        same	青霉素过敏	对青霉素过敏	对青霉素会过敏	青霉素会过敏	对青霉素有过敏	对青霉素有过敏反应	吃青霉素过敏	吃青霉素会过敏	吃了青霉素会过敏	一吃青霉素就过敏	吃青霉素就过敏	不能吃青霉素会过敏
        same	阿司匹林过敏	对阿司匹林过敏	对阿司匹林会过敏	阿司匹林会过敏	对阿司匹林有过敏	对阿司匹林有过敏反应	吃阿司匹林过敏	吃阿司匹林会过敏	吃了阿司匹林会过敏	一吃阿司匹林就过敏	吃阿司匹林就过敏	不能吃阿司匹林会过敏
        same	头孢过敏	对头孢过敏	对头孢会过敏	头孢会过敏	对头孢有过敏	对头孢有过敏反应	吃头孢过敏	吃头孢会过敏	吃了头孢会过敏	一吃头孢就过敏	吃头孢就过敏	不能吃头孢会过敏
        same	尘螨过敏	对尘螨过敏	对尘螨会过敏	尘螨会过敏	对尘螨有过敏	对尘螨有过敏反应
        same	猫毛过敏	对猫毛过敏	对猫毛会过敏	猫毛会过敏	对猫毛有过敏	对猫毛有过敏反应
        same	桃子过敏	对桃子过敏	对桃子会过敏	桃子会过敏	对桃子有过敏	对桃子有过敏反应	吃桃子过敏	吃桃子会过敏	吃了桃子会过敏	一吃桃子就过敏	吃桃子就过敏	不能吃桃子会过敏
        same	草莓过敏	对草莓过敏	对草莓会过敏	草莓会过敏	对草莓有过敏	对草莓有过敏反应	吃草莓过敏	吃草莓会过敏	吃了草莓会过敏	一吃草莓就过敏	吃草莓就过敏	不能吃草莓会过敏
        same	芝麻过敏	对芝麻过敏	对芝麻会过敏	芝麻会过敏	对芝麻有过敏	对芝麻有过敏反应	吃芝麻过敏	吃芝麻会过敏	吃了芝麻会过敏	一吃芝麻就过敏	吃芝麻就过敏	不能吃芝麻会过敏
        same	蜂蜜过敏	对蜂蜜过敏	对蜂蜜会过敏	蜂蜜会过敏	对蜂蜜有过敏	对蜂蜜有过敏反应	吃蜂蜜过敏	吃蜂蜜会过敏	吃了蜂蜜会过敏	一吃蜂蜜就过敏	吃蜂蜜就过敏	不能吃蜂蜜会过敏
        same	酒精过敏	对酒精过敏	对酒精会过敏	酒精会过敏	对酒精有过敏	对酒精有过敏反应	吃酒精过敏	吃酒精会过敏	吃了酒精会过敏	一吃酒精就过敏	吃酒精就过敏	不能吃酒精会过敏
        same	碘过敏	对碘过敏	对碘会过敏	碘会过敏	对碘有过敏	对碘有过敏反应
        same	抗生素过敏	对抗生素过敏	对抗生素会过敏	抗生素会过敏	对抗生素有过敏	对抗生素有过敏反应	吃抗生素过敏	吃抗生素会过敏	吃了抗生素会过敏	一吃抗生素就过敏	吃抗生素就过敏	不能吃抗生素会过敏
        same	麻药过敏	对麻药过敏	对麻药会过敏	麻药会过敏	对麻药有过敏	对麻药有过敏反应
        same	乳胶过敏	对乳胶过敏	对乳胶会过敏	乳胶会过敏	对乳胶有过敏	对乳胶有过敏反应
        same	猕猴桃过敏	对猕猴桃过敏	对猕猴桃会过敏	猕猴桃会过敏	对猕猴桃有过敏	对猕猴桃有过敏反应	吃猕猴桃过敏	吃猕猴桃会过敏	吃了猕猴桃会过敏	一吃猕猴桃就过敏	吃猕猴桃就过敏	不能吃猕猴桃会过敏
        same	热水器	房间热水器	房间的热水器	房间里的热水器	屋里的热水器	我房间热水器	我房间的热水器	我房间里的热水器	我屋里热水器	我屋里的热水器	我们房间热水器	我们房间的热水器	我的房间热水器	我们的房间热水器	我这房间的热水器	这房间的热水器
        same	=洗澡	花洒	淋浴头	莲蓬头	房间淋浴	房间的淋浴	房间里的淋浴	屋里的淋浴	我房间淋浴	我房间的淋浴	我房间里的淋浴	我屋里淋浴	我屋里的淋浴	我们房间淋浴	我们房间的淋浴	我的房间淋浴	我们的房间淋浴	我这房间的淋浴	这房间的淋浴	房间花洒	房间的花洒	房间里的花洒	屋里的花洒	我房间花洒	我房间的花洒	我房间里的花洒	我屋里花洒	我屋里的花洒	我们房间花洒	我们房间的花洒	我的房间花洒	我们的房间花洒	我这房间的花洒	这房间的花洒	房间淋浴头	房间的淋浴头	房间里的淋浴头	屋里的淋浴头	我房间淋浴头	我房间的淋浴头	我房间里的淋浴头	我屋里淋浴头	我屋里的淋浴头	我们房间淋浴头	我们房间的淋浴头	我的房间淋浴头	我们的房间淋浴头	我这房间的淋浴头	这房间的淋浴头	房间莲蓬头	房间的莲蓬头	房间里的莲蓬头	屋里的莲蓬头	我房间莲蓬头	我房间的莲蓬头	我房间里的莲蓬头	我屋里莲蓬头	我屋里的莲蓬头	我们房间莲蓬头	我们房间的莲蓬头	我的房间莲蓬头	我们的房间莲蓬头	我这房间的莲蓬头	这房间的莲蓬头
        same	水龙头	龙头	房间水龙头	房间的水龙头	房间里的水龙头	屋里的水龙头	我房间水龙头	我房间的水龙头	我房间里的水龙头	我屋里水龙头	我屋里的水龙头	我们房间水龙头	我们房间的水龙头	我的房间水龙头	我们的房间水龙头	我这房间的水龙头	这房间的水龙头	房间龙头	房间的龙头	房间里的龙头	屋里的龙头	我房间龙头	我房间的龙头	我房间里的龙头	我屋里龙头	我屋里的龙头	我们房间龙头	我们房间的龙头	我的房间龙头	我们的房间龙头	我这房间的龙头	这房间的龙头
        same	保险箱	保险柜	房间保险箱	房间的保险箱	房间里的保险箱	屋里的保险箱	我房间保险箱	我房间的保险箱	我房间里的保险箱	我屋里保险箱	我屋里的保险箱	我们房间保险箱	我们房间的保险箱	我的房间保险箱	我们的房间保险箱	我这房间的保险箱	这房间的保险箱	房间保险柜	房间的保险柜	房间里的保险柜	屋里的保险柜	我房间保险柜	我房间的保险柜	我房间里的保险柜	我屋里保险柜	我屋里的保险柜	我们房间保险柜	我们房间的保险柜	我的房间保险柜	我们的房间保险柜	我这房间的保险柜	这房间的保险柜
        same	门锁
        same	窗帘	房间窗帘	房间的窗帘	房间里的窗帘	屋里的窗帘	我房间窗帘	我房间的窗帘	我房间里的窗帘	我屋里窗帘	我屋里的窗帘	我们房间窗帘	我们房间的窗帘	我的房间窗帘	我们的房间窗帘	我这房间的窗帘	这房间的窗帘
        same	水槽	洗手池	洗脸池	洗手盆	房间水槽	房间的水槽	房间里的水槽	屋里的水槽	我房间水槽	我房间的水槽	我房间里的水槽	我屋里水槽	我屋里的水槽	我们房间水槽	我们房间的水槽	我的房间水槽	我们的房间水槽	我这房间的水槽	这房间的水槽	房间洗手池	房间的洗手池	房间里的洗手池	屋里的洗手池	我房间洗手池	我房间的洗手池	我房间里的洗手池	我屋里洗手池	我屋里的洗手池	我们房间洗手池	我们房间的洗手池	我的房间洗手池	我们的房间洗手池	我这房间的洗手池	这房间的洗手池	房间洗脸池	房间的洗脸池	房间里的洗脸池	屋里的洗脸池	我房间洗脸池	我房间的洗脸池	我房间里的洗脸池	我屋里洗脸池	我屋里的洗脸池	我们房间洗脸池	我们房间的洗脸池	我的房间洗脸池	我们的房间洗脸池	我这房间的洗脸池	这房间的洗脸池	房间洗手盆	房间的洗手盆	房间里的洗手盆	屋里的洗手盆	我房间洗手盆	我房间的洗手盆	我房间里的洗手盆	我屋里洗手盆	我屋里的洗手盆	我们房间洗手盆	我们房间的洗手盆	我的房间洗手盆	我们的房间洗手盆	我这房间的洗手盆	这房间的洗手盆
        act	推	推一下	推下	推一下子	推推	推一推
        act	拉	拉一下	拉下	拉一下子	拉拉	拉一拉
        act	杀	杀一下	杀下	杀一下子	杀杀	杀一杀
        act	踩	踩一下	踩下	踩一下子	踩踩	踩一踩
        act	敲	敲一下	敲下	敲一下子	敲敲	敲一敲
        act	摸	摸一下	摸下	摸一下子	摸摸	摸一摸
        act	拧	拧一下	拧下	拧一下子	拧拧	拧一拧
        act	剥	剥一下	剥下	剥一下子	剥剥	剥一剥
        act	刷牙	刷牙一下	刷牙下	刷牙一下子	刷牙刷牙
        act	擦	擦一下	擦下	擦一下子	擦擦	擦一擦
        act	磨	磨一下	磨下	磨一下子	磨磨	磨一磨
        act	绑	绑一下	绑下	绑一下子	绑绑	绑一绑
        act	系	系一下	系下	系一下子	系系	系一系
        act	装	装一下	装下	装一下子	装装	装一装
        act	铺	铺一下	铺下	铺一下子	铺铺	铺一铺
        act	脱	脱一下	脱下	脱一下子	脱脱	脱一脱
        act	穿	穿得	穿一下	穿下	穿一下子	穿穿	穿一穿	穿得一下	穿得下	穿得一下子	穿得穿得
        act	戴	戴一下	戴下	戴一下子	戴戴	戴一戴
        act	跑	跑得	跑一下	跑下	跑一下子	跑跑	跑一跑	跑得一下	跑得下	跑得一下子	跑得跑得
        act	爬	爬一下	爬下	爬一下子	爬爬	爬一爬
        act	跳	跳一下	跳下	跳一下子	跳跳	跳一跳
        act	唱歌	唱歌一下	唱歌下	唱歌一下子	唱歌唱歌
        act	跳舞	跳舞一下	跳舞下	跳舞一下子	跳舞跳舞
        act	游泳	游泳一下	游泳下	游泳一下子	游泳游泳
        act	打扰	打扰下	打扰一下子	打扰打扰
        act	打架	打架一下	打架下	打架一下子	打架打架
        act	锁	锁一下	锁下	锁一下子	锁锁	锁一锁
        act	忍	忍一下	忍下	忍一下子	忍忍	忍一忍
        act	选	选一下	选下	选一下子	选选	选一选
        act	挑	挑一下	挑下	挑一下子	挑挑	挑一挑
        act	猜	猜一下	猜下	猜一下子	猜猜	猜一猜
        act	骗	欺骗	骗走	诈骗	坑	骗一下	骗下	骗一下子	骗骗	骗一骗	欺骗一下	欺骗下	欺骗一下子	欺骗欺骗	骗走一下	骗走下	骗走一下子	骗走骗走	诈骗一下	诈骗下	诈骗一下子	诈骗诈骗	坑一下	坑下	坑一下子	坑坑	坑一坑
        act	赢	赢一下	赢下	赢一下子	赢赢	赢一赢
        act	输	输一下	输下	输一下子	输输	输一输
        act	浪费	浪费一下	浪费下	浪费一下子	浪费浪费
        act	做	做得	做一下	做下	做一下子	做做	做一做	做得一下	做得下	做得一下子	做得做得	做点	做点儿	做些	做一些	做一点	做一点儿
        act	炒	炒得	炒一下	炒下	炒一下子	炒炒	炒一炒	炒得一下	炒得下	炒得一下子	炒得炒得	炒点	炒点儿	炒些	炒一些	炒一点	炒一点儿
        act	拌	拌一下	拌下	拌一下子	拌拌	拌一拌
        act	泡	泡一下	泡下	泡一下子	泡泡	泡一泡
        act	榨	榨一下	榨下	榨一下子	榨榨	榨一榨
        act	冲	冲一下	冲下	冲一下子	冲冲	冲一冲
        act	盛	盛一下	盛下	盛一下子	盛盛	盛一盛
        act	分	分一下	分下	分一下子	分分	分一分
        act	数	数一下	数下	数一下子	数数	数一数
        act	算	算一下	算下	算一下子	算算	算一算
        act	核对	核对一下	核对下	核对一下子	核对核对
        act	保证	保证一下	保证下	保证一下子	保证保证
        act	保管	保管一下	保管下	保管一下子	保管保管
        act	保存	保存一下	保存下	保存一下子	保存保存
        act	删除	删除一下	删除下	删除一下子	删除删除
        act	下载	下载一下	下载下	下载一下子	下载下载
        act	安装	安装一下	安装下	安装一下子	安装安装
        act	设置	设置一下	设置下	设置一下子	设置设置
        act	登录	登录一下	登录下	登录一下子	登录登录
        act	上传	上传一下	上传下	上传一下子	上传上传
        act	扫	扫一下	扫下	扫一下子	扫扫	扫一扫
        act	拆	拆一下	拆下	拆一下子	拆拆	拆一拆
        act	拼	拼一下	拼下	拼一下子	拼拼	拼一拼
        act	组装	组装一下	组装下	组装一下子	组装组装
        act	缝	缝一下	缝下	缝一下子	缝缝	缝一缝
        act	补	补一下	补下	补一下子	补补	补一补
        act	染	染得	染一下	染下	染一下子	染染	染一染	染得一下	染得下	染得一下子	染得染得
        act	画	画一下	画下	画一下子	画画	画一画
        act	拿出	拿出一下	拿出下	拿出一下子	拿出拿出
        act	传	传一下	传下	传一下子	传传	传一传
        act	递	递一下	递下	递一下子	递递	递一递
        act	抱	抱一下	抱下	抱一下子	抱抱	抱一抱
        act	背着	背着一下	背着下	背着一下子
        act	陪	陪一下	陪下	陪一下子	陪陪	陪一陪
        act	接	接一下	接下	接一下子	接接	接一接
        act	等到	等到一下	等到下	等到一下子
        act	见面	见面一下	见面下	见面一下子	见面见面
        act	商量	商量一下	商量下	商量一下子	商量商量
        act	讨论	讨论一下	讨论下	讨论一下子	讨论讨论
        act	决定	决定一下	决定下	决定一下子	决定决定
        act	考虑	考虑一下	考虑下	考虑一下子	考虑考虑
        act	同意	同意一下	同意下	同意一下子	同意同意
        act	拒绝	拒绝一下	拒绝下	拒绝一下子	拒绝拒绝
        act	批准	批准一下	批准下	批准一下子	批准批准
        act	办妥	办妥一下	办妥下	办妥一下子	办妥办妥
        act	审核	审核一下	审核下	审核一下子	审核审核
        act	盖	盖一下	盖下	盖一下子	盖盖	盖一盖
        act	递交	递交一下	递交下	递交一下子	递交递交
        act	公证	公证一下	公证下	公证一下子	公证公证
        act	=证明	证明	证明一下	证明下	证明一下子	证明证明
        act	解释	解释一下	解释下	解释一下子	解释解释
        act	说明	说明一下	说明下	说明一下子	说明说明
        act	翻	翻一下	翻下	翻一下子	翻翻	翻一翻
        act	介意	介意一下	介意下	介意一下子	介意介意
        act	担心	担心一下	担心下	担心一下子	担心担心
        act	害怕	害怕一下	害怕下	害怕一下子	害怕害怕
        act	喜欢	喜欢一下	喜欢下	喜欢一下子	喜欢喜欢
        act	讨厌	讨厌一下	讨厌下	讨厌一下子	讨厌讨厌
        act	认识	认识一下	认识下	认识一下子	认识认识
        act	记	记一下	记下	记一下子	记记	记一记
        act	相信	相信一下	相信下	相信一下子	相信相信
        act	怀疑	怀疑一下	怀疑下	怀疑一下子	怀疑怀疑
        act	放心	放心一下	放心下	放心一下子	放心放心
        act	满意	满意一下	满意下	满意一下子	满意满意
        act	习惯	习惯一下	习惯下	习惯一下子	习惯习惯
        act	休息	休息一下	休息下	休息一下子	休息休息
        act	旅游	旅游一下	旅游下	旅游一下子	旅游旅游
        act	出差	出差一下	出差下	出差一下子	出差出差
        act	上班	上班一下	上班下	上班一下子	上班上班
        act	下班	下班一下	下班下	下班一下子	下班下班
        act	毕业	毕业一下	毕业下	毕业一下子	毕业毕业
        act	结婚	结婚一下	结婚下	结婚一下子	结婚结婚
        act	离婚	离婚一下	离婚下	离婚一下子	离婚离婚
        act	怀疑是	怀疑是一下	怀疑是下	怀疑是一下子
        act	逛	逛一下	逛下	逛一下子	逛逛	逛一逛
        act	参观	参观一下	参观下	参观一下子	参观参观
        act	预习	预习一下	预习下	预习一下子	预习预习
        act	复习	复习一下	复习下	复习一下子	复习复习
        act	考试	考试一下	考试下	考试一下子	考试考试
        act	发生	发生一下	发生下	发生一下子	发生发生
        act	消失	消失一下	消失下	消失一下子	消失消失
        act	烧着	烧着一下	烧着下	烧着一下子
        act	爆炸	爆炸一下	爆炸下	爆炸一下子	爆炸爆炸
        act	漏气	漏气一下	漏气下	漏气一下子	漏气漏气
        act	熄火	熄火一下	熄火下	熄火一下子	熄火熄火
        act	抛锚	抛锚一下	抛锚下	抛锚一下子	抛锚抛锚
        act	打滑	打滑一下	打滑下	打滑一下子	打滑打滑
        act	拐	拐一下	拐下	拐一下子	拐拐	拐一拐
        act	转弯	转弯一下	转弯下	转弯一下子	转弯转弯
        act	超速	超速一下	超速下	超速一下子	超速超速
        act	逆行	逆行一下	逆行下	逆行一下子	逆行逆行
        act	违章	违章一下	违章下	违章一下子	违章违章
        act	追尾	追尾一下	追尾下	追尾一下子	追尾追尾
        act	刮	刮一下	刮下	刮一下子	刮刮	刮一刮
        act	蹭	蹭一下	蹭下	蹭一下子	蹭蹭	蹭一蹭
        act	剐蹭	剐蹭一下	剐蹭下	剐蹭一下子	剐蹭剐蹭
        act+done	看见	看到	瞧见	见到	亲眼看见	亲眼看到	看见一下	看见下	看见一下子	看见看见	看到一下	看到下	看到一下子	瞧见一下	瞧见下	瞧见一下子	瞧见瞧见	见到一下	见到下	见到一下子
        act	弄坏	搞坏	弄破	搞破	给弄坏	弄坏一下	弄坏下	弄坏一下子	弄坏弄坏	搞坏一下	搞坏下	搞坏一下子	搞坏搞坏	弄破一下	弄破下	弄破一下子	弄破弄破	搞破一下	搞破下	搞破一下子	搞破搞破	给弄坏一下	给弄坏下	给弄坏一下子
        act	打碎	打破	摔碎	碎了	给打碎	弄碎	打碎一下	打碎下	打碎一下子	打碎打碎	打破一下	打破下	打破一下子	打破打破	摔碎一下	摔碎下	摔碎一下子	摔碎摔碎	给打碎一下	给打碎下	给打碎一下子	弄碎一下	弄碎下	弄碎一下子	弄碎弄碎
        act	夹	夹到	夹住	夹一下	夹下	夹一下子	夹夹	夹一夹	夹到一下	夹到下	夹到一下子	夹住一下	夹住下	夹住一下子	夹住夹住
        service	调高	提高	升高	调高一点	调高点	提高一点	提高点	调高一些	上调	往上调	调大	开大	开大点	调大点	调大一点	开大一点	再调高点	增加	加大	调高一下	调高下	调高一下子	调高调高	提高一下	提高下	提高一下子	提高提高	升高一下	升高下	升高一下子	升高升高	上调一下	上调下	上调一下子	上调上调	往上调一下	往上调下	往上调一下子	调大一下	调大下	调大一下子	调大调大	开大一下	开大下	开大一下子	开大开大	增加一下	增加下	增加一下子	增加增加	加大一下	加大下	加大一下子	加大加大
        service	调低	降低	调低一点	调低点	降低一点	降低点	调低一些	下调	往下调	调小	关小	关小点	调小点	调小一点	关小一点	再调低点	减小	调低一下	调低下	调低一下子	调低调低	降低一下	降低下	降低一下子	降低降低	下调一下	下调下	下调一下子	下调下调	往下调一下	往下调下	往下调一下子	调小一下	调小下	调小一下子	调小调小	关小一下	关小下	关小一下子	关小关小	减小一下	减小下	减小一下子	减小减小
        act+please	=含	请带上	请携带	请带好	请您带上	麻烦带上	麻烦您带上	请随身携带
        can+ask@final	可以不	行不	能不	成不	可不
        not+can	=don't-want	可以不	能不	能别	可以别	可不可以不	能不能不	能不能别	可不可以别	可以不要	能不要	能不能不要	可不可以不要
        same	打不开	打不开了	开不开了
        same	关不上	关不上了	关不严	关不住
        same	锁不上	锁不了
        same	=连	连接不上	连不了	连不上了
        same	不亮	不亮了	亮不了
        same	不制冷	不制冷了	没冷气
        same	没热水	没有热水	没热水了	没有热水了	不出热水	不来热水	没得热水	房间没热水	房间没热水了	房间没有热水	房间没有热水了	我房间没热水	我房间没热水了	我房间没有热水	我房间没有热水了	我们房间没热水	我们房间没热水了	我们房间没有热水	我们房间没有热水了	我的房间没热水	我的房间没热水了	我的房间没有热水	我的房间没有热水了	我们的房间没热水	我们的房间没热水了	我们的房间没有热水	我们的房间没有热水了	我屋里没热水	我屋里没热水了	我屋里没有热水	我屋里没有热水了
        same	没信号	没有信号	没信号了	收不到信号	没有信号了	房间没信号	房间没信号了	房间没有信号	房间没有信号了	我房间没信号	我房间没信号了	我房间没有信号	我房间没有信号了	我们房间没信号	我们房间没信号了	我们房间没有信号	我们房间没有信号了	我的房间没信号	我的房间没信号了	我的房间没有信号	我的房间没有信号了	我们的房间没信号	我们的房间没信号了	我们的房间没有信号	我们的房间没有信号了	我屋里没信号	我屋里没信号了	我屋里没有信号	我屋里没有信号了
        same	没电	没有电	没电了	没有电了	房间没电	房间没电了	房间没有电	房间没有电了	我房间没电	我房间没电了	我房间没有电	我房间没有电了	我们房间没电	我们房间没电了	我们房间没有电	我们房间没有电了	我的房间没电	我的房间没电了	我的房间没有电	我的房间没有电了	我们的房间没电	我们的房间没电了	我们的房间没有电	我们的房间没有电了	我屋里没电	我屋里没电了	我屋里没有电	我屋里没有电了
        same	没纸	没有纸	没纸了	没有纸了	没厕纸了	没卫生纸了	没有卫生纸了	没有卫生纸	没卫生纸	没厕纸	房间没纸	房间没纸了	房间没有纸	房间没有纸了	我房间没纸	我房间没纸了	我房间没有纸	我房间没有纸了	我们房间没纸	我们房间没纸了	我们房间没有纸	我们房间没有纸了	我的房间没纸	我的房间没纸了	我的房间没有纸	我的房间没有纸了	我们的房间没纸	我们的房间没纸了	我们的房间没有纸	我们的房间没有纸了	我屋里没纸	我屋里没纸了	我屋里没有纸	我屋里没有纸了
        service	剪	剪得	剪一下	剪下	剪一下子	剪剪	剪一剪	剪得一下	剪得下	剪得一下子	剪得剪得
        act	=修	修得
        act	=来	来得
        act	=烫	烫得
        act	=长	长得
        act	玩	玩得	玩一下	玩下	玩一下子	玩玩	玩一玩	玩得一下	玩得下	玩得一下子	玩得玩得
        act	腌	腌得	腌一下	腌下	腌一下子	腌腌	腌一腌	腌得一下	腌得下	腌得一下子	腌得腌得
        act	熬	熬得	熬一下	熬下	熬一下子	熬熬	熬一熬	熬得一下	熬得下	熬得一下子	熬得熬得
        same	看得见
        same	看得到
        same	听得见
        same	听得到
        same	听得懂
        same	听得清
        same	看得清
        same	看得懂
        same	找得到
        same	买得起
        same	吃得下
        same	吃得完
        same	坐得下
        same	放得下
        same	装得下
        same	睡得着
        same	打得开
        same	连得上
        same	赶得上
        same	修得好
        same	说得清
        same	走得到
        same	用得了
        same	洗得掉
        same	吃得了
        same	喝得了
        same	开得了
        same	做得了
        same	来得了
        same	去得了
        same	等得及
        same	付得起
        act+please	=去	请到	请您到	麻烦您到	麻烦到	请去	请您去	麻烦您去	麻烦去	请先到	请先去	您请到	请往
        wish+me	我要到	我想到	我想去一下	我要去一下
        wish+we	我们要到	我们想到
        weak	购置	采购	选购
        weak	=安排	安排	安排一下	安排个
        scope	下一班	下一趟	下一辆	下一班次	下一班车	下一趟车	下一辆车	下趟车	下班车	下趟
        same	下一站
        same	下一位
        same	下一个
        same	下次	下一次	下回
        scope	末班	末班车	最后一班	最后一趟	最后一班车	最后一趟车
        scope	首班	首班车	头班车	第一班车	最早一班	最早的一班	第一班	头一班	早班车
        courtesy	谢谢师傅	谢谢老板	谢谢医生	谢谢大夫	谢谢护士	谢谢您啦	谢谢您了	多谢了	多谢您	麻烦啦	拜托了	拜托啦	太感激了	真是谢谢了	谢谢嘞	谢了啊	多谢啦	感谢啦	谢谢哦	谢谢呀	谢谢啊	有劳您了	有劳了	辛苦啦	辛苦你了
        opener	是这样子	是这样的啊	怎么说呢	我跟您说	跟您说	我跟你说	跟您说一下	你听我说	麻烦听我说	有个事	有件事	有这么个事	哦对了	对了	还有啊	还有就是	另外呢	我是说	不瞒您说	说实话	其实吧	你看啊	您看	您看一下	您瞧	你瞧	天哪	天啊	我的天	哎哟喂
        courtesy	早	早啊	早呀	您早	嗨你好	师傅好	老板好	医生好	大夫好	老师好	护士好	阿姨好	警官好	叔叔好	先生好	小姐好	警官您好	师傅您好	医生您好	大夫您好	老板您好	老师您好	护士您好	医生你好	师傅你好	老板你好	大夫你好	老师你好	护士你好	服务员你好	前台你好	前台您好	警察同志你好	警察同志您好
        please	麻烦给	请给	帮忙给	给我整	给我们上	帮我们拿	帮忙拿	麻烦拿	拿给我	递给我	帮我递	麻烦递	麻烦递一下	请递给我	请给我来	麻烦给我来	麻烦来	麻烦帮我来	给我准备	帮我准备	麻烦给我准备	给我们准备	请帮忙给我
        wish+me	我这边想	我这边要	我这儿想	我这儿要	我特地来	我今儿来	我专门来	我计划	我想请您帮我	我想请你帮我	我想请您帮忙	我想麻烦您帮我	我希望能	我希望可以	我想能	我希望您	我希望你	我想让您帮我	我想让你帮我
        may+me	能否让我	可否让我	请允许我	容我
        softener	一下哈	一下呗	一声	下呗
        same	止咳药	咳嗽药	治咳嗽的药
        same	晕车药	防晕车的药	晕车的药
        same	胃药	治胃的药	肠胃药
        same	止泻药	拉肚子的药	治拉肚子的药	治腹泻的药
        same	便秘药	治便秘的药	通便药
        same	消炎药	抗炎药
        same	安眠药	助眠药
        same	驱蚊水	防蚊水	驱蚊液	花露水
        same	防晒霜	防晒
        same	卫生巾	姨妈巾
        same	纸尿裤	尿不湿	尿布	尿片
        same	避孕套	安全套
        same	避孕药
        same	维生素	维他命
        same	酒精棉	酒精棉片
        same	棉签	棉棒
        same	纱布
        same	冰袋	冰敷袋
        same	轮椅
        same	拐杖
        same	病历	病历本	病历卡
        same	医保卡	社保卡
        same	挂号单	挂号条
        same	内科
        same	外科
        same	儿科	小儿科
        same	妇科
        same	牙科	口腔科
        same	皮肤科
        same	眼科
        same	耳鼻喉科
        same	X光	X光片
        same	核磁共振
        same	彩超	B超
        same	处方药
        same	副作用	不良反应
        same	说明书	使用说明	用法说明
        same	儿童座椅	婴儿座椅	宝宝椅	儿童椅	安全座椅	儿童安全座椅
        same	婴儿车	童车	推车	宝宝车
        same	婴儿床
        same	早餐券
        same	客房服务
        same	家庭房	亲子房	订家庭房	订个家庭房	订一个家庭房	订间家庭房	订一间家庭房	预订家庭房	预订个家庭房	预订一个家庭房	预订间家庭房	预订一间家庭房	开家庭房	开个家庭房	开一个家庭房	开间家庭房	开一间家庭房	住家庭房	住个家庭房	住一个家庭房	住间家庭房	住一间家庭房	要订家庭房	要订个家庭房	要订一个家庭房	要订间家庭房	要订一间家庭房
        same	海景房	订海景房	订个海景房	订一个海景房	订间海景房	订一间海景房	预订海景房	预订个海景房	预订一个海景房	预订间海景房	预订一间海景房	开海景房	开个海景房	开一个海景房	开间海景房	开一间海景房	住海景房	住个海景房	住一个海景房	住间海景房	住一间海景房	要订海景房	要订个海景房	要订一个海景房	要订间海景房	要订一间海景房
        same	无烟房	禁烟房	订无烟房	订个无烟房	订一个无烟房	订间无烟房	订一间无烟房	预订无烟房	预订个无烟房	预订一个无烟房	预订间无烟房	预订一间无烟房	开无烟房	开个无烟房	开一个无烟房	开间无烟房	开一间无烟房	住无烟房	住个无烟房	住一个无烟房	住间无烟房	住一间无烟房	要订无烟房	要订个无烟房	要订一个无烟房	要订间无烟房	要订一间无烟房
        same	吸烟房
        same	房型
        same	延迟退房	晚退房	晚点退房	推迟退房	晚一点退房	晚点儿退房	晚些退房	退房晚一点	退房晚点	推迟退房时间	延后退房	退晚点房	迟点退房	迟一点退房	晚一会儿退房	晚一些退房
        same	提前入住	早点入住
        same	欢迎饮料
        same	泳池	游泳池
        same	健身房
        same	会议室
        same	行李房	行李寄存处	寄存处
        same	行李车	行李推车	手推车
        same	熨斗	电熨斗
        same	电水壶	烧水壶	热水壶	水壶
        same	转换插头	转接头	插头转换器	转换器
        same	变压器
        same	数据线	充电线
        same	遥控器
        same	浴袍
        same	浴帽
        same	剃须刀	刮胡刀
        same	梳子
        same	蚊子
        same	蟑螂
        same	套餐
        same	儿童餐	宝宝餐	小孩餐
        same	招牌菜	特色菜	拿手菜	推荐菜
        same	素菜	素食	素的
        same	荤菜
        same	凉菜	冷盘
        same	主食
        same	酱油
        same	醋
        same	辣椒酱
        same	辣椒油
        same	味精
        same	胡椒
        same	生姜	姜
        same	主菜
        same	前菜	开胃菜
        same	餐具
        same	盘子	碟子
        same	杯子
        same	儿童餐具
        same	高脚椅	宝宝高椅
        same	吸烟区	抽烟区
        same	禁烟区	无烟区	非吸烟区
        same	露台	室外座位
        same	吧台
        same	拿铁
        same	美式	美式咖啡
        same	卡布奇诺
        same	奶茶
        same	珍珠奶茶
        same	豆浆
        same	热水袋
        same	白酒
        same	红酒	葡萄酒
        same	黄油
        same	果酱
        same	芝士	奶酪
        same	三明治
        same	汉堡	汉堡包
        same	披萨	比萨
        same	吐司	吐司面包	切片面包
        same	全麦面包
        same	法棍	法式长棍
        same	羊角面包	可颂	牛角包
        same	蛋挞
        same	蜡烛
        same	包子
        same	馒头
        same	饺子
        same	面包刀
        same	无糖
        same	低糖	少糖	半糖
        same	正常糖	全糖
        same	车厢
        same	硬座
        same	软座
        same	硬卧
        same	软卧
        same	下铺
        same	上铺
        same	中铺
        same	站票
        same	一等座
        same	二等座
        same	商务座
        same	时刻表
        same	检票口
        same	候车室	候车厅
        same	售票处	售票口	售票厅	卖票的地方	买票的地方
        same	自动售票机
        same	退票口
        same	行李托运
        same	行李转盘	行李提取处	取行李的地方	行李传送带
        same	超重费
        same	随身行李	手提行李
        same	托运行李
        same	候机厅
        same	免税店
        same	海关
        same	边检
        same	安检口
        same	转机柜台
        same	公交卡	交通卡	给交通卡	给我的交通卡	给公交卡	给我的公交卡
        same	月票	月卡
        same	机场大巴	机场巴士
        same	班车	接驳车	摆渡车	穿梭巴士
        same	计价器	里程表
        same	后备箱	行李厢
        same	安全带
        same	高速	高速公路
        same	过路费
        same	=汇率	汇率
        same	限额	额度	限度
        same	取款限额	取款额度
        same	利息	利率
        same	贷款
        same	网银	网上银行
        same	手机银行
        same	=验证码	验证码
        same	储蓄卡
        same	外币兑换处	换钱的地方	兑换处	货币兑换处	外币兑换
        same	硬币
        same	纸币
        same	大钞	整钱
        same	假币	假钱	假钞
        same	支付宝
        same	微信	微信支付
        same	二维码	付款码	收款码
        same	航空件	航空邮件	空运
        same	海运
        same	国际快递	国际件
        same	快递单	运单	面单
        same	=运单号	运单号	快递单号	单号	物流单号
        same	=邮编	邮编	邮政编码
        same	收件人	收货人
        same	寄件人	发件人
        same	胶带
        same	泡沫纸	气泡膜	泡泡纸
        same	易碎品	易碎物品
        same	流量
        same	套餐费
        same	话费	电话费
        same	流量卡	上网卡
        same	预付卡
        same	手机壳
        same	手机膜	屏幕膜
        same	屏幕	手机屏幕
        same	电池
        same	信号
        same	耳机
        same	移动电源
        same	干洗
        same	水洗
        same	洗衣粉
        same	洗衣液
        same	洗衣机
        same	烘干机
        same	扣子	纽扣
        same	拉链	拉锁
        same	污渍	污点	脏东西
        same	取衣单
        same	电动自行车	电瓶车
        same	山地车
        same	车锁	自行车锁
        same	方向盘
        same	后视镜
        same	车灯	大灯
        same	发动机	引擎
        same	油箱
        same	备胎
        same	行驶证
        same	租车合同	合同
        same	里程
        same	取车点	取车地点
        same	还车点	还车地点
        same	导航	导航仪
        same	雪链	防滑链
        same	讲解器	语音导览	语音讲解器	导览器	语音导览器
        same	导览	讲解
        same	展览	展厅
        same	纪念品	纪念品商店
        same	学生证
        same	老年证
        same	年票
        same	储物柜	寄存柜	存包柜
        same	刘海
        same	鬓角
        same	头发	给头发	给我的头发
        same	胡子
        same	发型
        same	染发剂
        same	指甲
        same	笔录	口供
        same	目击者	证人
        same	失物招领	失物招领处	失物招领中心
        same	监控	监控录像	摄像头	监控视频
        same	嫌疑人
        same	罚款	罚单
        same	营业执照
        same	居住证	暂住证
        same	居留许可	居留证
        same	健康证
        same	结婚证
        same	出生证	出生证明
        same	户口本	户口簿
        same	复印件	影印件
        same	原件	正本
        same	申请表	申请表格
        same	证件照	照片
        same	材料	资料	文件
        same	公章
        same	签名处
        same	取号机
        same	叫号机
        same	排队号
        same	老师办公室
        same	教室
        same	课本
        same	作业
        same	课程表	课表
        same	学费
        same	家长会
        same	校服
        same	图书馆
        same	食堂
        same	灭火器
        same	安全出口	紧急出口	逃生口
        same	警报	警报器
        same	急救箱	药箱
        same	消防车	救火车
        same	苹果
        same	香蕉
        same	西瓜
        same	葡萄
        same	荔枝
        same	桂圆	龙眼
        same	榴莲
        same	梨	梨子
        same	白菜	大白菜
        same	黄瓜
        same	茄子
        same	豆腐
        same	排骨
        same	里脊
        same	五花肉
        same	鸡翅
        same	鱼片
        same	螃蟹
        same	贝壳
        same	大闸蟹
        same	虾仁
        same	特产	土特产
        same	纪念币
        same	试吃
        same	零食
        same	门口
        same	伤口	给伤口	给我的伤口
        same	口味
        same	味道
        same	过道	走道
        same	楼梯间
        same	停车费
        same	名片
        same	收银台	收款台	付款处	交钱的地方	付款的地方	结账的地方
        same	咨询台	服务中心	问询处	问讯处	咨询处
        same	吸烟室
        same	母婴室	哺乳室
        same	行李牌	行李条
        same	分店
        same	折扣	优惠活动
        same	优惠券
        same	密码锁
        same	充电桩
        same	自助餐
        same	外卖
        same	夜班
        same	停机坪
        same	人行道
        same	斑马线
        same	天桥
        same	十字路口
        same	丁字路口
        same	转角	拐角	拐角处	拐弯处
        same	尽头
        same	=市中心	市中心	市区	去市中心
        same	郊区
        same	=海边	海边	海滩	沙滩	去海边
        same	公园
        same	电影院
        same	=商场	商场	购物中心	购物商场	去商场
        same	便利店	便利商店	小卖部
        same	面包店	面包房
        same	理发店	美发店	发廊
        same	洗衣店	干洗店
        same	眼镜店
        same	书店
        same	大厦
        same	旅游咨询中心	游客中心	旅游服务中心
        same	座椅
        same	座位号
        same	车位
        same	床位
        same	单位
        same	全部人
        same	台阶
        same	柜台服务
        same	本人签名
        same	日本料理
        same	本月底
        same	条码
        same	面条儿
        same	油条
        same	套装
        same	外套
        same	手套
        same	份量
        same	分量
        same	种类
        same	款式
        same	场馆
        same	广场
        same	现场
        same	项链
        same	架子
        same	书架
        same	衣架
        same	扇子
        same	首饰
        same	家庭
        same	道路
        same	街道
        same	通道
        same	频道
        same	公里数
        same	里程数
        same	内衣
        same	内裤
        same	上衣
        same	下雨
        same	下雪
        same	下班时间
        same	上班时间
        same	上网费
        same	口袋
        same	口红
        same	胃口
        same	港口
        same	温度
        same	速度
        same	湿度
        same	密度
        same	折叠
        same	薯片
        same	图片
        same	年糕
        same	月饼
        same	周围环境
        same	天花板
        same	天空
        same	分数
        same	分机
        same	分机号
        same	点子
        same	起点
        same	终点
        same	地点
        same	景点
        same	特点
        same	优点
        same	缺点
        same	时间点
        same	正点
        same	完全
        same	对方
        same	对话
        same	相对
        same	面对面
        same	还价
        same	讲价
        same	再生
        same	都市
        same	就诊卡
        same	就餐区
        same	将军
        same	来宾
        same	来电
        same	过路
        same	过滤
        same	过程
        same	会计
        same	社会
        same	学会
        same	聚会
        same	能量
        same	能力
        same	可能性
        same	理想
        same	应用
        same	要紧
        same	必要
        same	需求
        same	想念
        same	该死
        same	多余
        same	多样
        same	少数
        same	少量
        same	减少
        same	先前
        same	优先
        same	先进
        same	首先
        same	好评
        same	好运
        same	友好
        same	良好
        same	准备
        same	给付
        same	在家
        same	正在播放
        same	到底
        same	到账
        same	迟到费
        same	从事
        same	让座
        same	跟前
        same	同学会
        same	合同书
        same	向日葵
        same	方向
        same	往事
        same	自动
        same	自助
        same	自己人
        same	被单
        same	被套
        same	被罩
        same	地毯
        same	地址栏
        same	地震
        same	目录
        same	的士站
        same	着装
        same	着急事
        same	了不起
        same	得分
        same	心得
        same	一般
        same	统一
        same	唯一
        same	十字
        same	百货
        same	千万
        same	万能
        same	四川
        same	五金
        same	六神
        same	七夕
        same	八宝粥
        same	九寨沟
        same	两旁
        same	双方
        same	元宵
        same	块头
        same	角落
        same	牛角
        same	号牌
        same	门牌号
        same	=车牌号	车牌号
        same	车牌
        same	牌号
        same	型号
        same	层次
        same	口音
        same	片段
        same	片刻
        same	刀片
        same	盒饭
        same	瓶子
        same	瓶盖
        same	杯盖
        same	包裹单
        same	书包
        same	红包
        same	包装盒
        same	承包
        same	罐头
        same	桶装水
        same	箱包
        same	邮箱
        same	信箱
        same	冰箱贴
        same	油箱盖
        same	卷饼
        same	春卷
        same	卷发
        same	双眼皮
        same	副驾驶
        same	次日
        same	回执
        same	回答
        same	回程
        same	遍地
        same	度假
        same	度假村
        same	度数
        same	受伤	受伤了	伤了	弄伤	弄伤了
        act	包装	包起来	包一下	包好	包上	裹起来	裹一下	包装一下	包装下	包装一下子	包装包装	包起来一下	包起来下	包起来一下子	包好一下	包好下	包好一下子	包好包好	包上一下	包上下	包上一下子	裹起来一下	裹起来下	裹起来一下子
        act	礼品包装	包成礼物	包成礼品	礼物包装	当礼物包	包得像礼物	包个礼物
        service	关闭账户
        same	客满	满房	满房了	没房	没房了	没有房间了	房间满了	没有空房了	没空房了	没房间了	住满了	房间都满了
        same	售罄	卖完	卖完了	卖光	卖光了	没货	没货了	断货	断货了	缺货	脱销	没有货了	没有货
        same	一样大	同样大
        same	大号	大码	大号的	大码的	L码
        same	中号	中码	中号的	中码的	M码
        same	小号	小码	小号的	小码的	S码
        same	特大号	加大码	XL码
        same	没座	没座位	没位子	没有座位	没有位子	没位置	没有位置
        time	这几天	这两天	最近	近来	最近几天
        time	大前天
        time	周中
        time	月底	月末
        time	月初
        time	年底	年末
        time	节假日	假期	放假期间	节日
        time	工作日	平日
        time	每隔一天	隔天	隔一天
        time	刚才那会儿
        way	马路对面	街对面	路对面	对过	街道对面
        way	最里面	尽里头	尽头处
        has+me	我这有	我那有
        same+info@final	=密码	密码是什么	密码是多少	密码是啥	密码多少	密码是什么呀	密码是多少啊	密码是多少呢	密码是什么呢	密码是什么啊	密码是哪个	密码告诉我一下	密码告诉我	密码告诉我下
        same+info@final	=号	号码是什么	号码是多少	号码是啥	号码多少	号码是什么呀	号码是多少啊	号码是多少呢	号码是什么呢	号码是什么啊	号码是哪个	号码告诉我一下	号码告诉我	号码告诉我下
        same+info@final	=电话号码	电话号码是什么	电话号码是多少	电话号码是啥	电话号码多少	电话号码是什么呀	电话号码是多少啊	电话号码是多少呢	电话号码是什么呢	电话号码是什么啊	电话号码是哪个	电话号码告诉我一下	电话号码告诉我	电话号码告诉我下
        same+info@final	=手机号	手机号是什么	手机号是多少	手机号是啥	手机号多少	手机号是什么呀	手机号是多少啊	手机号是多少呢	手机号是什么呢	手机号是什么啊	手机号是哪个	手机号告诉我一下	手机号告诉我	手机号告诉我下
        same+info@final	=地址	地址是什么	地址是多少	地址是啥	地址多少	地址是什么呀	地址是多少啊	地址是多少呢	地址是什么呢	地址是什么啊	地址是哪个	地址告诉我一下	地址告诉我	地址告诉我下
        same+info@final	=房号	房号是什么	房号是多少	房号是啥	房号多少	房号是什么呀	房号是多少啊	房号是多少呢	房号是什么呢	房号是什么啊	房号是哪个	房号告诉我一下	房号告诉我	房号告诉我下
        same+info@final	=运单号	单号是什么	单号是多少	单号是啥	单号多少	单号是什么呀	单号是多少啊	单号是多少呢	单号是什么呢	单号是什么啊	单号是哪个	单号告诉我一下	单号告诉我	单号告诉我下
        same+info@final	=账号	账号是什么	账号是多少	账号是啥	账号多少	账号是什么呀	账号是多少啊	账号是多少呢	账号是什么呢	账号是什么啊	账号是哪个	账号告诉我一下	账号告诉我	账号告诉我下
        same+info@final	=汇率	汇率是什么	汇率是多少	汇率是啥	汇率多少	汇率是什么呀	汇率是多少啊	汇率是多少呢	汇率是什么呢	汇率是什么啊	汇率是哪个	汇率告诉我一下	汇率告诉我	汇率告诉我下
        same+info@final	=邮编	邮编是什么	邮编是多少	邮编是啥	邮编多少	邮编是什么呀	邮编是多少啊	邮编是多少呢	邮编是什么呢	邮编是什么啊	邮编是哪个	邮编告诉我一下	邮编告诉我	邮编告诉我下
        same+info@final	=运单号	运单号是什么	运单号是多少	运单号是啥	运单号多少	运单号是什么呀	运单号是多少啊	运单号是多少呢	运单号是什么呢	运单号是什么啊	运单号是哪个	运单号告诉我一下	运单号告诉我	运单号告诉我下
        same+info@final	=车牌号	车牌号是什么	车牌号是多少	车牌号是啥	车牌号多少	车牌号是什么呀	车牌号是多少啊	车牌号是多少呢	车牌号是什么呢	车牌号是什么啊	车牌号是哪个	车牌号告诉我一下	车牌号告诉我	车牌号告诉我下
        same+info@final	=名字	名字是什么	名字是多少	名字是啥	名字多少	名字是什么呀	名字是多少啊	名字是多少呢	名字是什么呢	名字是什么啊	名字是哪个	名字告诉我一下	名字告诉我	名字告诉我下
        same+info@final	=验证码	验证码是什么	验证码是多少	验证码是啥	验证码多少	验证码是什么呀	验证码是多少啊	验证码是多少呢	验证码是什么呢	验证码是什么啊	验证码是哪个	验证码告诉我一下	验证码告诉我	验证码告诉我下
        same	电脑	给电脑	给我的电脑
        same	相机	给相机	给我的相机
        act	配	配一下	配下	配一下子	配配	配一配
        act	抓	抓一下	抓下	抓一下子	抓抓	抓一抓
        act	买好	买好一下	买好下	买好一下子	买好买好
        act	摆	摆一下	摆下	摆一下子	摆摆	摆一摆
        act	铺床	铺床一下	铺床下	铺床一下子	铺床铺床
        act	腾	腾一下	腾下	腾一下子	腾腾	腾一腾
        act	挪	挪一下	挪下	挪一下子	挪挪	挪一挪
        act	移	移一下	移下	移一下子	移移	移一移
        act	抬走	抬走一下	抬走下	抬走一下子	抬走抬走
        act	扛	扛一下	扛下	扛一下子	扛扛	扛一扛
        act	提	提一下	提下	提一下子	提提	提一提
        act	拎	拎一下	拎下	拎一下子	拎拎	拎一拎
        act	捆	捆一下	捆下	捆一下子	捆捆	捆一捆
        act	剁	剁一下	剁下	剁一下子	剁剁	剁一剁
        act	绞	绞一下	绞下	绞一下子	绞绞	绞一绞
        act	削	削一下	削下	削一下子	削削	削一削
        act	去皮	去皮一下	去皮下	去皮一下子	去皮去皮
        act	去骨	去骨一下	去骨下	去骨一下子	去骨去骨
        act	去鳞	去鳞一下	去鳞下	去鳞一下子	去鳞去鳞
        act	熏	熏一下	熏下	熏一下子	熏熏	熏一熏
        act	炖	炖一下	炖下	炖一下子	炖炖	炖一炖
        act	煎	煎一下	煎下	煎一下子	煎煎	煎一煎
        act	焖	焖一下	焖下	焖一下子	焖焖	焖一焖
        act	烘	烘一下	烘下	烘一下子	烘烘	烘一烘
        act	打折扣	打折扣一下	打折扣下	打折扣一下子
        act	冷藏	冷藏一下	冷藏下	冷藏一下子	冷藏冷藏
        act	保鲜	保鲜一下	保鲜下	保鲜一下子	保鲜保鲜
        act	化冻	化冻一下	化冻下	化冻一下子	化冻化冻
        act	解冻	解冻一下	解冻下	解冻一下子	解冻解冻
        act	榨汁	榨汁一下	榨汁下	榨汁一下子	榨汁榨汁
        act	研磨	研磨一下	研磨下	研磨一下子	研磨研磨
        act	打磨	打磨一下	打磨下	打磨一下子	打磨打磨
        act	抛光	抛光一下	抛光下	抛光一下子	抛光抛光
        act	镶	镶一下	镶下	镶一下子	镶镶	镶一镶
        act	刻	刻一下	刻下	刻一下子	刻刻	刻一刻
        act	印	印一下	印下	印一下子	印印	印一印
        act	装裱	装裱一下	装裱下	装裱一下子	装裱装裱
        act	洗照片	洗照片一下	洗照片下	洗照片一下子
        act	冲印	冲印一下	冲印下	冲印一下子	冲印冲印
        act	传真	传真一下	传真下	传真一下子	传真传真
        act	发传真	发传真一下	发传真下	发传真一下子
        act	发邮件	发邮件一下	发邮件下	发邮件一下子
        act	发短信	发短信一下	发短信下	发短信一下子
        act	发消息	发消息一下	发消息下	发消息一下子
        act	发微信	发微信一下	发微信下	发微信一下子
        act	回复	回复一下	回复下	回复一下子	回复回复
        act	回电	回电一下	回电下	回电一下子	回电回电
        act	转告	转告一下	转告下	转告一下子	转告转告
        act	转达	转达一下	转达下	转达一下子	转达转达
        act	留言	留言一下	留言下	留言一下子	留言留言
        act	留个言	留个言一下	留个言下	留个言一下子
        act	捎	捎一下	捎下	捎一下子	捎捎	捎一捎
        act	托	托一下	托下	托一下子	托托	托一托
        act	委托	委托一下	委托下	委托一下子	委托委托
        act	代办	代办一下	代办下	代办一下子	代办代办
        act	代收	代收一下	代收下	代收一下子	代收代收
        act	代签	代签一下	代签下	代签一下子	代签代签
        act	签收	签收一下	签收下	签收一下子	签收签收
        act	投递	投递一下	投递下	投递一下子	投递投递
        act	派送	派送一下	派送下	派送一下子	派送派送
        act	派件	派件一下	派件下	派件一下子	派件派件
        act	揽收	揽收一下	揽收下	揽收一下子	揽收揽收
        act	拆开	拆开一下	拆开下	拆开一下子	拆开拆开
        act	拆封	拆封一下	拆封下	拆封一下子	拆封拆封
        act	密封	密封一下	密封下	密封一下子	密封密封
        act	封口	封口一下	封口下	封口一下子	封口封口
        act	粘	粘一下	粘下	粘一下子	粘粘	粘一粘
        act	捡	捡一下	捡下	捡一下子	捡捡	捡一捡
        act+done	捡到	捡了	拾到了	捡到一下	捡到下	捡到一下子
        act	拾到	拾到一下	拾到下	拾到一下子
        act	找回	找回一下	找回下	找回一下子	找回找回
        act	认领	认领一下	认领下	认领一下子	认领认领
        act	归档	归档一下	归档下	归档一下子	归档归档
        act	登出	登出一下	登出下	登出一下子	登出登出
        act	绑定	绑定一下	绑定下	绑定一下子	绑定绑定
        act	充满	充满一下	充满下	充满一下子	充满充满
        act	插	插一下	插下	插一下子	插插	插一插
        act	拔	拔一下	拔下	拔一下子	拔拔	拔一拔
        act	接上	接上一下	接上下	接上一下子
        act	断	断一下	断下	断一下子	断断	断一断
        act	断开	断开一下	断开下	断开一下子	断开断开
        act	打断	打断一下	打断下	打断一下子	打断打断
        act	关机	关个机	关机一下	关机下	关机一下子	关机关机	关个机一下	关个机下	关个机一下子
        act	开机	开机一下	开机下	开机一下子	开机开机
        act	重启	重启一下	重启下	重启一下子	重启重启
        act	死机	死机一下	死机下	死机一下子	死机死机
        act	黑屏	黑屏一下	黑屏下	黑屏一下子	黑屏黑屏
        act	摔坏	摔烂	摔坏一下	摔坏下	摔坏一下子	摔坏摔坏	摔烂一下	摔烂下	摔烂一下子	摔烂摔烂
        act	进水	泡水了	进水一下	进水下	进水一下子	进水进水
        act	泡水	泡水一下	泡水下	泡水一下子	泡水泡水
        act	碎屏	碎屏一下	碎屏下	碎屏一下子	碎屏碎屏
        act	换屏	换屏一下	换屏下	换屏一下子	换屏换屏
        act	刷机	刷机一下	刷机下	刷机一下子	刷机刷机
        act	试用	试用一下	试用下	试用一下子	试用试用
        act	试戴	试戴一下	试戴下	试戴一下子	试戴试戴
        act	试听	试听一下	试听下	试听一下子	试听试听
        act	试驾	试驾一下	试驾下	试驾一下子	试驾试驾
        act	品尝	品尝一下	品尝下	品尝一下子	品尝品尝
        act	尝	尝一下	尝一尝	试吃一下	尝下	尝一下子	尝一尝一下	尝一尝下	尝一尝一下子	尝点	尝点儿	尝些	尝一些	尝一点	尝一点儿
        act	尝尝	尝尝一下	尝尝下	尝尝一下子	尝尝尝尝
        act	闻	闻一下	闻下	闻一下子	闻闻	闻一闻
        act	弯腰	弯腰一下	弯腰下	弯腰一下子	弯腰弯腰
        act	张嘴	张嘴一下	张嘴下	张嘴一下子	张嘴张嘴
        act	伸舌头	伸舌头一下	伸舌头下	伸舌头一下子
        act	躺	躺一下	躺一下子	躺躺	躺一躺
        act	躺下	躺好	躺下来	躺着	躺好一下	躺好下	躺好一下子	躺好躺好	躺下来一下	躺下来下	躺下来一下子	躺着一下	躺着下	躺着一下子
        act	趴	趴一下	趴一下子	趴趴	趴一趴
        act	趴下
        act	翻身	翻身一下	翻身下	翻身一下子	翻身翻身
        act	站起来	站起来一下	站起来下	站起来一下子
        act	站住	站住一下	站住下	站住一下子	站住站住
        act	蹲	蹲一下	蹲下	蹲一下子	蹲蹲	蹲一蹲
        act	跪	跪一下	跪下	跪一下子	跪跪	跪一跪
        act	坐下	请坐	坐下来	坐下吧	请坐一下	请坐下	请坐一下子	请坐请坐	坐下来一下	坐下来下	坐下来一下子	坐下吧一下	坐下吧下	坐下吧一下子
        act	起床	起床一下	起床下	起床一下子	起床起床
        act	深呼吸	深呼吸一下	深呼吸下	深呼吸一下子
        act	屏住呼吸
        act	憋	憋一下	憋下	憋一下子	憋憋	憋一憋
        act	咽	咽一下	咽下	咽一下子	咽咽	咽一咽
        act	吞	吞一下	吞下	吞一下子	吞吞	吞一吞
        act	嚼	嚼一下	嚼下	嚼一下子	嚼嚼	嚼一嚼
        act	含着	含着一下	含着下	含着一下子
        act	漱口	漱口一下	漱口下	漱口一下子	漱口漱口
        act	涂	涂一下	涂下	涂一下子	涂涂	涂一涂	涂点	涂点儿	涂些	涂一些	涂一点	涂一点儿
        act	抹	抹一下	抹下	抹一下子	抹抹	抹一抹	抹点	抹点儿	抹些	抹一些	抹一点	抹一点儿
        act	敷	敷一下	敷下	敷一下子	敷敷	敷一敷
        act	喷	喷一下	喷下	喷一下子	喷喷	喷一喷
        act	贴上	贴上一下	贴上下	贴上一下子
        act	包扎	包扎一下	包扎下	包扎一下子	包扎包扎
        act	止血	止血一下	止血下	止血一下子	止血止血
        act	缝针	缝针一下	缝针下	缝针一下子	缝针缝针
        act	打石膏	打石膏一下	打石膏下	打石膏一下子
        act	输液	吊水	打吊瓶	挂瓶	输个液	输液一下	输液下	输液一下子	输液输液	吊水一下	吊水下	吊水一下子	吊水吊水	打吊瓶一下	打吊瓶下	打吊瓶一下子	挂瓶一下	挂瓶下	挂瓶一下子	挂瓶挂瓶	输个液一下	输个液下	输个液一下子
        act	打点滴	打点滴一下	打点滴下	打点滴一下子
        act	挂水	挂水一下	挂水下	挂水一下子	挂水挂水
        act	挂点滴	挂点滴一下	挂点滴下	挂点滴一下子
        act	雾化	雾化一下	雾化下	雾化一下子	雾化雾化
        act	吸氧	吸氧一下	吸氧下	吸氧一下子	吸氧吸氧
        act	透析	透析一下	透析下	透析一下子	透析透析
        act	化疗	化疗一下	化疗下	化疗一下子	化疗化疗
        act	复查	复查一下	复查下	复查一下子	复查复查
        act	复诊	复诊一下	复诊下	复诊一下子	复诊复诊
        act	初诊	初诊一下	初诊下	初诊一下子	初诊初诊
        act	转诊	转诊一下	转诊下	转诊一下子	转诊转诊
        act	会诊	会诊一下	会诊下	会诊一下子	会诊会诊
        act	急救	急救一下	急救下	急救一下子	急救急救
        act	抢救	抢救一下	抢救下	抢救一下子	抢救抢救
        act	麻醉	麻醉一下	麻醉下	麻醉一下子	麻醉麻醉
        act	接种	接种一下	接种下	接种一下子	接种接种
        act	打疫苗	接种疫苗	打预防针	打个疫苗	打疫苗一下	打疫苗下	打疫苗一下子
        act	做CT	做CT一下	做CT下	做CT一下子
        act	做检查	做检查一下	做检查下	做检查一下子
        act	做手术	做手术一下	做手术下	做手术一下子
        act	化验	化验一下	化验下	化验一下子	化验化验
        act	验尿	验尿一下	验尿下	验尿一下子	验尿验尿
        act	量身高	量身高一下	量身高下	量身高一下子
        act	称体重	称体重一下	称体重下	称体重一下子
        act	听诊	听诊一下	听诊下	听诊一下子	听诊听诊
        act	确诊	确诊一下	确诊下	确诊一下子	确诊确诊
        act	传染	传染一下	传染下	传染一下子	传染传染
        act	感染	感染一下	感染下	感染一下子	感染感染
        act	发炎	发炎一下	发炎下	发炎一下子	发炎发炎
        act	化脓	化脓一下	化脓下	化脓一下子	化脓化脓
        act	愈合	愈合一下	愈合下	愈合一下子	愈合愈合
        act	恢复	恢复一下	恢复下	恢复一下子	恢复恢复
        act	康复	康复一下	康复下	康复一下子	康复康复
        act	加重	加重一下	加重下	加重一下子	加重加重
        act	发作	发作一下	发作下	发作一下子	发作发作
        act	复发	复发一下	复发下	复发一下子	复发复发
        act	停药	停药一下	停药下	停药一下子	停药停药
        act	吃药	用药	吃药一下	吃药下	吃药一下子	吃药吃药	用药一下	用药下	用药一下子	用药用药
        act	服药	服药一下	服药下	服药一下子	服药服药
        act	服用	服用一下	服用下	服用一下子	服用服用
        act	过量	过量一下	过量下	过量一下子	过量过量
        act	中毒	中毒一下	中毒下	中毒一下子	中毒中毒
        act	溺水	溺水一下	溺水下	溺水一下子	溺水溺水
        act	触电	触电一下	触电下	触电一下子	触电触电
        act	窒息	窒息一下	窒息下	窒息一下子	窒息窒息
        act	噎到	噎住	噎着	卡喉咙	噎到一下	噎到下	噎到一下子	噎住一下	噎住下	噎住一下子	噎住噎住	噎着一下	噎着下	噎着一下子	卡喉咙一下	卡喉咙下	卡喉咙一下子
        act	卡住	卡住一下	卡住下	卡住一下子	卡住卡住
        act	呛到	呛到一下	呛到下	呛到一下子
        act	救	救一下	救下	救一下子	救救	救一救
        act	救人	救人一下	救人下	救人一下子	救人救人
        act	求救	求救一下	求救下	求救一下子	求救求救
        act	疏散	疏散一下	疏散下	疏散一下子	疏散疏散
        act	逃跑	逃跑一下	逃跑下	逃跑一下子	逃跑逃跑
        act	跑掉	跑掉一下	跑掉下	跑掉一下子	跑掉跑掉
        act	躲	躲一下	躲下	躲一下子	躲躲	躲一躲
        act	藏	藏一下	藏下	藏一下子	藏藏	藏一藏
        act	打人	打人一下	打人下	打人一下子	打人打人
        act	动手	动手一下	动手下	动手一下子	动手动手
        act	打我	打我一下	打我下	打我一下子	打我打我
        act	威胁	威胁一下	威胁下	威胁一下子	威胁威胁
        act	恐吓	恐吓一下	恐吓下	恐吓一下子	恐吓恐吓
        act	勒索	勒索一下	勒索下	勒索一下子	勒索勒索
        act	骚扰	骚扰一下	骚扰下	骚扰一下子	骚扰骚扰
        act	侵犯	侵犯一下	侵犯下	侵犯一下子	侵犯侵犯
        act	强奸	强奸一下	强奸下	强奸一下子	强奸强奸
        act	虐待	虐待一下	虐待下	虐待一下子	虐待虐待
        act	抓住	抓住一下	抓住下	抓住一下子	抓住抓住
        act	逮捕	逮捕一下	逮捕下	逮捕一下子	逮捕逮捕
        act	拘留	拘留一下	拘留下	拘留一下子	拘留拘留
        act	审问	审问一下	审问下	审问一下子	审问审问
        act	调查	调查一下	调查下	调查一下子	调查调查
        act	取证	取证一下	取证下	取证一下子	取证取证
        act	对质	对质一下	对质下	对质一下子	对质对质
        act	和解	和解一下	和解下	和解一下子	和解和解
        act	起诉	起诉一下	起诉下	起诉一下子	起诉起诉
        act	索赔	索赔一下	索赔下	索赔一下子	索赔索赔
        act	赔钱	赔钱一下	赔钱下	赔钱一下子	赔钱赔钱
        act	理赔	理赔一下	理赔下	理赔一下子	理赔理赔
        act	投保	投保一下	投保下	投保一下子	投保投保
        act	续保	续保一下	续保下	续保一下子	续保续保
        act	认证	认证一下	认证下	认证一下子	认证认证
        act	备案	备案一下	备案下	备案一下子	备案备案
        act	审批	审批一下	审批下	审批一下子	审批审批
        act	受理	受理一下	受理下	受理一下子	受理受理
        act	办结	办结一下	办结下	办结一下子	办结办结
        act	盖印	盖印一下	盖印下	盖印一下子	盖印盖印
        act	领证	领证一下	领证下	领证一下子	领证领证
        act	换证	换证一下	换证下	换证一下子	换证换证
        act	补交	补交一下	补交下	补交一下子	补交补交
        act	补缴	补缴一下	补缴下	补缴一下子	补缴补缴
        act	预付	预付一下	预付下	预付一下子	预付预付
        act	预存	预存一下	预存下	预存一下子	预存预存
        act	垫付	垫付一下	垫付下	垫付一下子	垫付垫付
        act	分期	分期一下	分期下	分期一下子	分期分期
        act	扣款	扣款一下	扣款下	扣款一下子	扣款扣款
        act	扣钱	扣钱一下	扣钱下	扣钱一下子	扣钱扣钱
        act	多收	多收一下	多收下	多收一下子	多收多收
        act	少找	少找一下	少找下	少找一下子	少找少找
        act	找错	找错钱	找错零钱	找错一下	找错下	找错一下子	找错钱一下	找错钱下	找错钱一下子
        act	算错	算错账	算错钱	账算错了	算错一下	算错下	算错一下子	算错账一下	算错账下	算错账一下子	算错钱一下	算错钱下	算错钱一下子
        act	多算	多算一下	多算下	多算一下子	多算多算
        act	少算	少算一下	少算下	少算一下子	少算少算
        act	收错	收错一下	收错下	收错一下子
        act	上错	上错菜	菜上错	上错一下	上错下	上错一下子	上错菜一下	上错菜下	上错菜一下子	菜上错一下	菜上错下	菜上错一下子
        act	送错	送错一下	送错下	送错一下子
        act	拿错	拿错一下	拿错下	拿错一下子
        act	坐错	坐错车	上错车	乘错车	搭错车	坐错一下	坐错下	坐错一下子	坐错车一下	坐错车下	坐错车一下子	上错车一下	上错车下	上错车一下子	乘错车一下	乘错车下	乘错车一下子	搭错车一下	搭错车下	搭错车一下子
        act	走错	走错一下	走错下	走错一下子
        act	买错	买错一下	买错下	买错一下子
        act	填错	填错一下	填错下	填错一下子
        act	写错	写错一下	写错下	写错一下子
        act	打错	打错一下	打错下	打错一下子
        act	弄错	弄错一下	弄错下	弄错一下子
        act	搞错	搞错一下	搞错下	搞错一下子
        act	认错	认错一下	认错下	认错一下子
        act	听错	听错一下	听错下	听错一下子
        act	看错	看错一下	看错下	看错一下子
        act	记错	记错一下	记错下	记错一下子
        act	说错	说错一下	说错下	说错一下子
        act	点错	点错一下	点错下	点错一下子
        act	寄错	寄错一下	寄错下	寄错一下子
        act	发错	发错一下	发错下	发错一下子
        act	输错	输错一下	输错下	输错一下子
        service	=安排	安排下	安排一下子	安排安排	排一下	排下	排一下子	排排	排一排
        echo	=not-yet	呢
        # Round two, second part: constructions.
        closer@final	就行	就行了	就可以	就可以了	就好	就成	就行啦	就可以啦	就好啦	行了
        setting	就在这里	就在这儿	就这里	就这儿	在这边	就在这	在这	就在这边
        act	=切	切点	切点儿	切些	切一些	切一点	切一点儿
        which	几次一天	一天几次	一天几回	一天多少次	一天吃几次	一天吃几回	一天吃多少次	一天服几次	一天服几回	一天服多少次	一天服用几次	一天服用几回	一天服用多少次	一天用几次	一天用几回	一天用多少次	一天喝几次	一天喝几回	一天喝多少次	一天要几次	一天要几回	一天要多少次	一天要吃几次	一天要吃几回	一天要吃多少次	一天要服几次	一天要服几回	一天要服多少次	一天要服用几次	一天要服用几回	一天要服用多少次	一天要用几次	一天要用几回	一天要用多少次	一天要喝几次	一天要喝几回	一天要喝多少次	一天该几次	一天该几回	一天该多少次	一天该吃几次	一天该吃几回	一天该吃多少次	一天该服几次	一天该服几回	一天该服多少次	一天该服用几次	一天该服用几回	一天该服用多少次	一天该用几次	一天该用几回	一天该用多少次	一天该喝几次	一天该喝几回	一天该喝多少次	一天得几次	一天得几回	一天得多少次	一天得吃几次	一天得吃几回	一天得吃多少次	一天得服几次	一天得服几回	一天得服多少次	一天得服用几次	一天得服用几回	一天得服用多少次	一天得用几次	一天得用几回	一天得用多少次	一天得喝几次	一天得喝几回	一天得喝多少次	一天需要几次	一天需要几回	一天需要多少次	一天需要吃几次	一天需要吃几回	一天需要吃多少次	一天需要服几次	一天需要服几回	一天需要服多少次	一天需要服用几次	一天需要服用几回	一天需要服用多少次	一天需要用几次	一天需要用几回	一天需要用多少次	一天需要喝几次	一天需要喝几回	一天需要喝多少次	每天几次	每天几回	每天多少次	每天吃几次	每天吃几回	每天吃多少次	每天服几次	每天服几回	每天服多少次	每天服用几次	每天服用几回	每天服用多少次	每天用几次	每天用几回	每天用多少次	每天喝几次	每天喝几回	每天喝多少次	每天要几次	每天要几回	每天要多少次	每天要吃几次	每天要吃几回	每天要吃多少次	每天要服几次	每天要服几回	每天要服多少次	每天要服用几次	每天要服用几回	每天要服用多少次	每天要用几次	每天要用几回	每天要用多少次	每天要喝几次	每天要喝几回	每天要喝多少次	每天该几次	每天该几回	每天该多少次	每天该吃几次	每天该吃几回	每天该吃多少次	每天该服几次	每天该服几回	每天该服多少次	每天该服用几次	每天该服用几回	每天该服用多少次	每天该用几次	每天该用几回	每天该用多少次	每天该喝几次	每天该喝几回	每天该喝多少次	每天得几次	每天得几回	每天得多少次	每天得吃几次	每天得吃几回	每天得吃多少次	每天得服几次	每天得服几回	每天得服多少次	每天得服用几次	每天得服用几回	每天得服用多少次	每天得用几次	每天得用几回	每天得用多少次	每天得喝几次	每天得喝几回	每天得喝多少次	每天需要几次	每天需要几回	每天需要多少次	每天需要吃几次	每天需要吃几回	每天需要吃多少次	每天需要服几次	每天需要服几回	每天需要服多少次	每天需要服用几次	每天需要服用几回	每天需要服用多少次	每天需要用几次	每天需要用几回	每天需要用多少次	每天需要喝几次	每天需要喝几回	每天需要喝多少次	每日几次	每日几回	每日多少次	每日吃几次	每日吃几回	每日吃多少次	每日服几次	每日服几回	每日服多少次	每日服用几次	每日服用几回	每日服用多少次	每日用几次	每日用几回	每日用多少次	每日喝几次	每日喝几回	每日喝多少次	每日要几次	每日要几回	每日要多少次	每日要吃几次	每日要吃几回	每日要吃多少次	每日要服几次	每日要服几回	每日要服多少次	每日要服用几次	每日要服用几回	每日要服用多少次	每日要用几次	每日要用几回	每日要用多少次	每日要喝几次	每日要喝几回	每日要喝多少次	每日该几次	每日该几回	每日该多少次	每日该吃几次	每日该吃几回	每日该吃多少次	每日该服几次	每日该服几回	每日该服多少次	每日该服用几次	每日该服用几回	每日该服用多少次	每日该用几次	每日该用几回	每日该用多少次	每日该喝几次	每日该喝几回	每日该喝多少次	每日得几次	每日得几回	每日得多少次	每日得吃几次	每日得吃几回	每日得吃多少次	每日得服几次	每日得服几回	每日得服多少次	每日得服用几次	每日得服用几回	每日得服用多少次	每日得用几次	每日得用几回	每日得用多少次	每日得喝几次	每日得喝几回	每日得喝多少次	每日需要几次	每日需要几回	每日需要多少次	每日需要吃几次	每日需要吃几回	每日需要吃多少次	每日需要服几次	每日需要服几回	每日需要服多少次	每日需要服用几次	每日需要服用几回	每日需要服用多少次	每日需要用几次	每日需要用几回	每日需要用多少次	每日需要喝几次	每日需要喝几回	每日需要喝多少次
        service	挂内科	挂个内科	挂一个内科	挂内科的号	挂内科号	挂一下内科	挂个内科的号	挂一个内科的号	挂下内科	挂个内科号
        service	挂外科	挂个外科	挂一个外科	挂外科的号	挂外科号	挂一下外科	挂个外科的号	挂一个外科的号	挂下外科	挂个外科号
        service	挂儿科	挂个儿科	挂一个儿科	挂儿科的号	挂儿科号	挂一下儿科	挂个儿科的号	挂一个儿科的号	挂下儿科	挂个儿科号
        service	挂妇科	挂个妇科	挂一个妇科	挂妇科的号	挂妇科号	挂一下妇科	挂个妇科的号	挂一个妇科的号	挂下妇科	挂个妇科号
        service	挂牙科	挂个牙科	挂一个牙科	挂牙科的号	挂牙科号	挂一下牙科	挂个牙科的号	挂一个牙科的号	挂下牙科	挂个牙科号
        service	挂皮肤科	挂个皮肤科	挂一个皮肤科	挂皮肤科的号	挂皮肤科号	挂一下皮肤科	挂个皮肤科的号	挂一个皮肤科的号	挂下皮肤科	挂个皮肤科号
        service	挂眼科	挂个眼科	挂一个眼科	挂眼科的号	挂眼科号	挂一下眼科	挂个眼科的号	挂一个眼科的号	挂下眼科	挂个眼科号
        service	挂骨科	挂个骨科	挂一个骨科	挂骨科的号	挂骨科号	挂一下骨科	挂个骨科的号	挂一个骨科的号	挂下骨科	挂个骨科号
        service	挂急诊	挂个急诊	挂一个急诊	挂急诊的号	挂急诊号	挂一下急诊	挂个急诊的号	挂一个急诊的号	挂下急诊	挂个急诊号
        service	挂耳鼻喉科	挂个耳鼻喉科	挂一个耳鼻喉科	挂耳鼻喉科的号	挂耳鼻喉科号	挂一下耳鼻喉科	挂个耳鼻喉科的号	挂一个耳鼻喉科的号	挂下耳鼻喉科	挂个耳鼻喉科号
        service	挂口腔科	挂个口腔科	挂一个口腔科	挂口腔科的号	挂口腔科号	挂一下口腔科	挂个口腔科的号	挂一个口腔科的号	挂下口腔科	挂个口腔科号
        service	挂神经科	挂个神经科	挂一个神经科	挂神经科的号	挂神经科号	挂一下神经科	挂个神经科的号	挂一个神经科的号	挂下神经科	挂个神经科号
        service	挂心内科	挂个心内科	挂一个心内科	挂心内科的号	挂心内科号	挂一下心内科	挂个心内科的号	挂一个心内科的号	挂下心内科	挂个心内科号
        service	挂消化科	挂个消化科	挂一个消化科	挂消化科的号	挂消化科号	挂一下消化科	挂个消化科的号	挂一个消化科的号	挂下消化科	挂个消化科号
        service	挂呼吸科	挂个呼吸科	挂一个呼吸科	挂呼吸科的号	挂呼吸科号	挂一下呼吸科	挂个呼吸科的号	挂一个呼吸科的号	挂下呼吸科	挂个呼吸科号
        service	挂产科	挂个产科	挂一个产科	挂产科的号	挂产科号	挂一下产科	挂个产科的号	挂一个产科的号	挂下产科	挂个产科号
        service	挂中医科	挂个中医科	挂一个中医科	挂中医科的号	挂中医科号	挂一下中医科	挂个中医科的号	挂一个中医科的号	挂下中医科	挂个中医科号
        service	挂内分泌科	挂个内分泌科	挂一个内分泌科	挂内分泌科的号	挂内分泌科号	挂一下内分泌科	挂个内分泌科的号	挂一个内分泌科的号	挂下内分泌科	挂个内分泌科号
        service+has	=预订	之前订了	之前订过	之前预订了	之前预订过	之前预定了	提前订了	提前订好了	提前预订了	订过了的	有过预订	有个预订	有订	有个预定
        service+has	=预约	之前约了	之前约过	之前预约了	提前约了	提前预约了	有个预约	有预约的	有约	约了时间
        same	三人间	订三人间	订个三人间	订一个三人间	订间三人间	订一间三人间	预订三人间	预订个三人间	预订一个三人间	预订间三人间	预订一间三人间	开三人间	开个三人间	开一个三人间	开间三人间	开一间三人间	住三人间	住个三人间	住一个三人间	住间三人间	住一间三人间	要订三人间	要订个三人间	要订一个三人间	要订间三人间	要订一间三人间
        same	没暖气	没有暖气	没暖气了	没有暖气了	房间没暖气	房间没暖气了	房间没有暖气	房间没有暖气了	我房间没暖气	我房间没暖气了	我房间没有暖气	我房间没有暖气了	我们房间没暖气	我们房间没暖气了	我们房间没有暖气	我们房间没有暖气了	我的房间没暖气	我的房间没暖气了	我的房间没有暖气	我的房间没有暖气了	我们的房间没暖气	我们的房间没暖气了	我们的房间没有暖气	我们的房间没有暖气了	我屋里没暖气	我屋里没暖气了	我屋里没有暖气	我屋里没有暖气了
        same	没wifi	没有wifi	没wifi了	没有wifi了	房间没wifi	房间没wifi了	房间没有wifi	房间没有wifi了	我房间没wifi	我房间没wifi了	我房间没有wifi	我房间没有wifi了	我们房间没wifi	我们房间没wifi了	我们房间没有wifi	我们房间没有wifi了	我的房间没wifi	我的房间没wifi了	我的房间没有wifi	我的房间没有wifi了	我们的房间没wifi	我们的房间没wifi了	我们的房间没有wifi	我们的房间没有wifi了	我屋里没wifi	我屋里没wifi了	我屋里没有wifi	我屋里没有wifi了
        same	没毛巾	没有毛巾	没毛巾了	没有毛巾了	房间没毛巾	房间没毛巾了	房间没有毛巾	房间没有毛巾了	我房间没毛巾	我房间没毛巾了	我房间没有毛巾	我房间没有毛巾了	我们房间没毛巾	我们房间没毛巾了	我们房间没有毛巾	我们房间没有毛巾了	我的房间没毛巾	我的房间没毛巾了	我的房间没有毛巾	我的房间没有毛巾了	我们的房间没毛巾	我们的房间没毛巾了	我们的房间没有毛巾	我们的房间没有毛巾了	我屋里没毛巾	我屋里没毛巾了	我屋里没有毛巾	我屋里没有毛巾了
        same	没网	没有网	没网了	没有网了	房间没网	房间没网了	房间没有网	房间没有网了	我房间没网	我房间没网了	我房间没有网	我房间没有网了	我们房间没网	我们房间没网了	我们房间没有网	我们房间没有网了	我的房间没网	我的房间没网了	我的房间没有网	我的房间没有网了	我们的房间没网	我们的房间没网了	我们的房间没有网	我们的房间没有网了	我屋里没网	我屋里没网了	我屋里没有网	我屋里没有网了
        same	英文菜单	英文的菜单	英文版菜单	英文版的菜单	看一下英文菜单	看英文菜单	看看英文菜单	英语菜单
        same	中文菜单	中文的菜单	中文版菜单	中文版的菜单	看一下中文菜单	看中文菜单	看看中文菜单	汉语菜单
        same	日文菜单	日文的菜单	日文版菜单	日文版的菜单	看一下日文菜单	看日文菜单	看看日文菜单	日语菜单
        same	韩文菜单	韩文的菜单	韩文版菜单	韩文版的菜单	看一下韩文菜单	看韩文菜单	看看韩文菜单	韩语菜单
        not+can	=not-put-in	可以不加	可以不放	能不加	能不放	能不能不放	能不能不加	可不可以不放	可不可以不加	可以不要放	可以不要加	能不要放	能不要加	能别放	能别加	可以别放	可以别加	能不能别放	能不能别加
        same+please	=火车站	请去火车站	请到火车站	麻烦去火车站	麻烦到火车站	送我去火车站	送我到火车站	请送我去火车站	请送我到火车站	带我去火车站	请带我去火车站	麻烦送我去火车站	麻烦送我到火车站	麻烦带我去火车站	载我去火车站	拉我去火车站	麻烦您去火车站	请您去火车站	师傅去火车站	送我们去火车站	请送我们去火车站	麻烦送我们去火车站	能送我去火车站	可以送我去火车站	麻烦您送我去火车站	请往火车站	开到火车站	请开到火车站	请开往火车站	请您送我去火车站
        same+please	=机场	请去机场	请到机场	麻烦去机场	麻烦到机场	送我去机场	送我到机场	请送我去机场	请送我到机场	带我去机场	请带我去机场	麻烦送我去机场	麻烦送我到机场	麻烦带我去机场	载我去机场	拉我去机场	麻烦您去机场	请您去机场	师傅去机场	送我们去机场	请送我们去机场	麻烦送我们去机场	能送我去机场	可以送我去机场	麻烦您送我去机场	请往机场	开到机场	请开到机场	请开往机场	请您送我去机场
        same+please	=医院	请去医院	请到医院	麻烦去医院	麻烦到医院	送我去医院	送我到医院	请送我去医院	请送我到医院	带我去医院	请带我去医院	麻烦送我去医院	麻烦送我到医院	麻烦带我去医院	载我去医院	拉我去医院	麻烦您去医院	请您去医院	师傅去医院	送我们去医院	请送我们去医院	麻烦送我们去医院	能送我去医院	可以送我去医院	麻烦您送我去医院	请往医院	开到医院	请开到医院	请开往医院	请您送我去医院
        same+please	=地铁站	请去地铁站	请到地铁站	麻烦去地铁站	麻烦到地铁站	送我去地铁站	送我到地铁站	请送我去地铁站	请送我到地铁站	带我去地铁站	请带我去地铁站	麻烦送我去地铁站	麻烦送我到地铁站	麻烦带我去地铁站	载我去地铁站	拉我去地铁站	麻烦您去地铁站	请您去地铁站	师傅去地铁站	送我们去地铁站	请送我们去地铁站	麻烦送我们去地铁站	能送我去地铁站	可以送我去地铁站	麻烦您送我去地铁站	请往地铁站	开到地铁站	请开到地铁站	请开往地铁站	请您送我去地铁站
        same+please	=汽车站	请去汽车站	请到汽车站	麻烦去汽车站	麻烦到汽车站	送我去汽车站	送我到汽车站	请送我去汽车站	请送我到汽车站	带我去汽车站	请带我去汽车站	麻烦送我去汽车站	麻烦送我到汽车站	麻烦带我去汽车站	载我去汽车站	拉我去汽车站	麻烦您去汽车站	请您去汽车站	师傅去汽车站	送我们去汽车站	请送我们去汽车站	麻烦送我们去汽车站	能送我去汽车站	可以送我去汽车站	麻烦您送我去汽车站	请往汽车站	开到汽车站	请开到汽车站	请开往汽车站	请您送我去汽车站
        same+please	=酒店	请去酒店	请到酒店	麻烦去酒店	麻烦到酒店	送我去酒店	送我到酒店	请送我去酒店	请送我到酒店	带我去酒店	请带我去酒店	麻烦送我去酒店	麻烦送我到酒店	麻烦带我去酒店	载我去酒店	拉我去酒店	麻烦您去酒店	请您去酒店	师傅去酒店	送我们去酒店	请送我们去酒店	麻烦送我们去酒店	能送我去酒店	可以送我去酒店	麻烦您送我去酒店	请往酒店	开到酒店	请开到酒店	请开往酒店	请您送我去酒店
        same+please	=银行	请去银行	请到银行	麻烦去银行	麻烦到银行	送我去银行	送我到银行	请送我去银行	请送我到银行	带我去银行	请带我去银行	麻烦送我去银行	麻烦送我到银行	麻烦带我去银行	载我去银行	拉我去银行	麻烦您去银行	请您去银行	师傅去银行	送我们去银行	请送我们去银行	麻烦送我们去银行	能送我去银行	可以送我去银行	麻烦您送我去银行	请往银行	开到银行	请开到银行	请开往银行	请您送我去银行
        same+please	=药店	请去药店	请到药店	麻烦去药店	麻烦到药店	送我去药店	送我到药店	请送我去药店	请送我到药店	带我去药店	请带我去药店	麻烦送我去药店	麻烦送我到药店	麻烦带我去药店	载我去药店	拉我去药店	麻烦您去药店	请您去药店	师傅去药店	送我们去药店	请送我们去药店	麻烦送我们去药店	能送我去药店	可以送我去药店	麻烦您送我去药店	请往药店	开到药店	请开到药店	请开往药店	请您送我去药店
        same+please	=邮局	请去邮局	请到邮局	麻烦去邮局	麻烦到邮局	送我去邮局	送我到邮局	请送我去邮局	请送我到邮局	带我去邮局	请带我去邮局	麻烦送我去邮局	麻烦送我到邮局	麻烦带我去邮局	载我去邮局	拉我去邮局	麻烦您去邮局	请您去邮局	师傅去邮局	送我们去邮局	请送我们去邮局	麻烦送我们去邮局	能送我去邮局	可以送我去邮局	麻烦您送我去邮局	请往邮局	开到邮局	请开到邮局	请开往邮局	请您送我去邮局
        same+please	=大使馆	请去大使馆	请到大使馆	麻烦去大使馆	麻烦到大使馆	送我去大使馆	送我到大使馆	请送我去大使馆	请送我到大使馆	带我去大使馆	请带我去大使馆	麻烦送我去大使馆	麻烦送我到大使馆	麻烦带我去大使馆	载我去大使馆	拉我去大使馆	麻烦您去大使馆	请您去大使馆	师傅去大使馆	送我们去大使馆	请送我们去大使馆	麻烦送我们去大使馆	能送我去大使馆	可以送我去大使馆	麻烦您送我去大使馆	请往大使馆	开到大使馆	请开到大使馆	请开往大使馆	请您送我去大使馆
        same+please	=超市	请去超市	请到超市	麻烦去超市	麻烦到超市	送我去超市	送我到超市	请送我去超市	请送我到超市	带我去超市	请带我去超市	麻烦送我去超市	麻烦送我到超市	麻烦带我去超市	载我去超市	拉我去超市	麻烦您去超市	请您去超市	师傅去超市	送我们去超市	请送我们去超市	麻烦送我们去超市	能送我去超市	可以送我去超市	麻烦您送我去超市	请往超市	开到超市	请开到超市	请开往超市	请您送我去超市
        same+please	=市中心	请去市中心	请到市中心	麻烦去市中心	麻烦到市中心	送我去市中心	送我到市中心	请送我去市中心	请送我到市中心	带我去市中心	请带我去市中心	麻烦送我去市中心	麻烦送我到市中心	麻烦带我去市中心	载我去市中心	拉我去市中心	麻烦您去市中心	请您去市中心	师傅去市中心	送我们去市中心	请送我们去市中心	麻烦送我们去市中心	能送我去市中心	可以送我去市中心	麻烦您送我去市中心	请往市中心	开到市中心	请开到市中心	请开往市中心	请您送我去市中心
        same+please	=博物馆	请去博物馆	请到博物馆	麻烦去博物馆	麻烦到博物馆	送我去博物馆	送我到博物馆	请送我去博物馆	请送我到博物馆	带我去博物馆	请带我去博物馆	麻烦送我去博物馆	麻烦送我到博物馆	麻烦带我去博物馆	载我去博物馆	拉我去博物馆	麻烦您去博物馆	请您去博物馆	师傅去博物馆	送我们去博物馆	请送我们去博物馆	麻烦送我们去博物馆	能送我去博物馆	可以送我去博物馆	麻烦您送我去博物馆	请往博物馆	开到博物馆	请开到博物馆	请开往博物馆	请您送我去博物馆
        same+please	=派出所	请去警察局	请到警察局	麻烦去警察局	麻烦到警察局	送我去警察局	送我到警察局	请送我去警察局	请送我到警察局	带我去警察局	请带我去警察局	麻烦送我去警察局	麻烦送我到警察局	麻烦带我去警察局	载我去警察局	拉我去警察局	麻烦您去警察局	请您去警察局	师傅去警察局	送我们去警察局	请送我们去警察局	麻烦送我们去警察局	能送我去警察局	可以送我去警察局	麻烦您送我去警察局	请往警察局	开到警察局	请开到警察局	请开往警察局	请您送我去警察局
        same+please	=市场	请去市场	请到市场	麻烦去市场	麻烦到市场	送我去市场	送我到市场	请送我去市场	请送我到市场	带我去市场	请带我去市场	麻烦送我去市场	麻烦送我到市场	麻烦带我去市场	载我去市场	拉我去市场	麻烦您去市场	请您去市场	师傅去市场	送我们去市场	请送我们去市场	麻烦送我们去市场	能送我去市场	可以送我去市场	麻烦您送我去市场	请往市场	开到市场	请开到市场	请开往市场	请您送我去市场
        same+please	=厕所	请去厕所	请到厕所	麻烦去厕所	麻烦到厕所	送我去厕所	送我到厕所	请送我去厕所	请送我到厕所	带我去厕所	请带我去厕所	麻烦送我去厕所	麻烦送我到厕所	麻烦带我去厕所	载我去厕所	拉我去厕所	麻烦您去厕所	请您去厕所	师傅去厕所	送我们去厕所	请送我们去厕所	麻烦送我们去厕所	能送我去厕所	可以送我去厕所	麻烦您送我去厕所	请往厕所	开到厕所	请开到厕所	请开往厕所	请您送我去厕所
        same+please	=厕所	请去洗手间	请到洗手间	麻烦去洗手间	麻烦到洗手间	送我去洗手间	送我到洗手间	请送我去洗手间	请送我到洗手间	带我去洗手间	请带我去洗手间	麻烦送我去洗手间	麻烦送我到洗手间	麻烦带我去洗手间	载我去洗手间	拉我去洗手间	麻烦您去洗手间	请您去洗手间	师傅去洗手间	送我们去洗手间	请送我们去洗手间	麻烦送我们去洗手间	能送我去洗手间	可以送我去洗手间	麻烦您送我去洗手间	请往洗手间	开到洗手间	请开到洗手间	请开往洗手间	请您送我去洗手间
        same	=动物园	动物园	去动物园
        same+please	=动物园	请去动物园	请到动物园	麻烦去动物园	麻烦到动物园	送我去动物园	送我到动物园	请送我去动物园	请送我到动物园	带我去动物园	请带我去动物园	麻烦送我去动物园	麻烦送我到动物园	麻烦带我去动物园	载我去动物园	拉我去动物园	麻烦您去动物园	请您去动物园	师傅去动物园	送我们去动物园	请送我们去动物园	麻烦送我们去动物园	能送我去动物园	可以送我去动物园	麻烦您送我去动物园	请往动物园	开到动物园	请开到动物园	请开往动物园	请您送我去动物园
        same+please	=海边	请去海边	请到海边	麻烦去海边	麻烦到海边	送我去海边	送我到海边	请送我去海边	请送我到海边	带我去海边	请带我去海边	麻烦送我去海边	麻烦送我到海边	麻烦带我去海边	载我去海边	拉我去海边	麻烦您去海边	请您去海边	师傅去海边	送我们去海边	请送我们去海边	麻烦送我们去海边	能送我去海边	可以送我去海边	麻烦您送我去海边	请往海边	开到海边	请开到海边	请开往海边	请您送我去海边
        same	=码头	码头	去码头
        same+please	=码头	请去码头	请到码头	麻烦去码头	麻烦到码头	送我去码头	送我到码头	请送我去码头	请送我到码头	带我去码头	请带我去码头	麻烦送我去码头	麻烦送我到码头	麻烦带我去码头	载我去码头	拉我去码头	麻烦您去码头	请您去码头	师傅去码头	送我们去码头	请送我们去码头	麻烦送我们去码头	能送我去码头	可以送我去码头	麻烦您送我去码头	请往码头	开到码头	请开到码头	请开往码头	请您送我去码头
        same+please	=商场	请去商场	请到商场	麻烦去商场	麻烦到商场	送我去商场	送我到商场	请送我去商场	请送我到商场	带我去商场	请带我去商场	麻烦送我去商场	麻烦送我到商场	麻烦带我去商场	载我去商场	拉我去商场	麻烦您去商场	请您去商场	师傅去商场	送我们去商场	请送我们去商场	麻烦送我们去商场	能送我去商场	可以送我去商场	麻烦您送我去商场	请往商场	开到商场	请开到商场	请开往商场	请您送我去商场
        same+please	=车站	请去车站	请到车站	麻烦去车站	麻烦到车站	送我去车站	送我到车站	请送我去车站	请送我到车站	带我去车站	请带我去车站	麻烦送我去车站	麻烦送我到车站	麻烦带我去车站	载我去车站	拉我去车站	麻烦您去车站	请您去车站	师傅去车站	送我们去车站	请送我们去车站	麻烦送我们去车站	能送我去车站	可以送我去车站	麻烦您送我去车站	请往车站	开到车站	请开到车站	请开往车站	请您送我去车站
        which	哪个站台	从哪个站台	在哪个站台	几号站台	在几号站台	从几号站台	是几号站台	是哪个站台	哪个站台上车	在哪个站台上车	从哪个站台上车	几号站台上车	在几号站台上车	从几号站台上车	在哪个站台坐车	几站台	几站台上车	哪个月台	几号月台	在几站台
        which	哪个登机口	几号登机口	在哪个登机口	在几号登机口	从哪个登机口	是几号登机口	是哪个登机口	哪个登机口登机	几号登机口登机	在几号登机口登机	在哪个登机口登机	从几号登机口登机
        which	哪个窗口	几号窗口	在哪个窗口	在几号窗口	去哪个窗口	去几号窗口	到哪个窗口	到几号窗口	是哪个窗口	哪个窗口办	几号窗口办	去哪个窗口办	在哪个窗口办	在哪个窗口办理	哪个窗口办理	去哪个窗口办理	应该去哪个窗口	该去哪个窗口
        service	开快点	开快一点	快点开	快一点开	开快些	快些开	开得快点	开得快一点	开快点儿	快点儿开	开快一些	加速	再快点开	再开快点
        service	开慢点	开慢一点	慢点开	慢一点开	开慢些	慢些开	开得慢点	开得慢一点	开慢点儿	慢点儿开	开慢一些	减速	慢慢开	再慢点开	再开慢点
        act+wish+me	=取钱	我来取钱	我要来取钱	我是来取钱	我过来取钱	我想来取钱	我要取钱	我想取钱	我来取一下钱	我来取个钱	我来取点钱	我想取点钱	我要取点钱
        act+wish+me	=取钱	我来取款	我要来取款	我是来取款	我过来取款	我想来取款	我要取款	我想取款	我来取一下款	我来取个款	我来取点款	我想取点款	我要取点款
        act+wish+me	=取药	我来取药	我要来取药	我是来取药	我过来取药	我想来取药	我要取药	我想取药	我来取一下药	我来取个药	我来取点药	我想取点药	我要取点药
        act+wish+me	=取衣服	我来取衣服	我要来取衣服	我是来取衣服	我过来取衣服	我想来取衣服	我要取衣服	我想取衣服	我来取一下衣服	我来取个衣服	我来取点衣服	我想取点衣服	我要取点衣服
        act+wish+me	=取快递	我来取快递	我要来取快递	我是来取快递	我过来取快递	我想来取快递	我要取快递	我想取快递	我来取一下快递	我来取个快递	我来取点快递	我想取点快递	我要取点快递
        act+wish+me	=开药	我来拿药	我要来拿药	我是来拿药	我过来拿药	我想来拿药	我要拿药	我想拿药	我来拿一下药	我来拿个药	我来拿点药	我想拿点药	我要拿点药
        act+wish+me	=领奖	我来领奖	我要来领奖	我是来领奖	我过来领奖	我想来领奖	我要领奖	我想领奖	我来领一下奖	我来领个奖	我来领点奖	我想领点奖	我要领点奖
        act	取药	领药	取一下药
        act	取衣服	拿衣服	取洗好的衣服
        act	取快递	拿快递	取包裹	领包裹	取个快递	拿个快递	领快递	取一下快递
        act	=取	来取	来拿	来领	过来取	过来拿	去取	去拿	取货	可以来取	能来取	可以来拿	能来拿	能取	可以取	能拿	可以拿	取东西	拿东西
        act	洗掉
        act	修好
        act	找到
        act	听见
        act	看清
        act	吃完
        act	=做完	做完
        act+can	=做完	做得完
        act	坐下去
        act	=办好	办好
        act+can	=办好	办得好
        act	=弄掉	弄掉
        act+can	=弄掉	弄得掉
        act	=去掉污渍	去掉污渍
        act+can	=去掉污渍	去得掉
        act	=补好	补好
        act+can	=补好	补得好
        please	快帮我	赶紧帮我	赶快帮我	快点帮我	快给我	赶紧给我	马上帮我
        act+please@final	帮助	帮个忙	帮忙	帮帮我	帮我一下	帮下我	帮帮忙	帮一下忙	帮我个忙	搭把手	帮一下我	帮我一把	帮一把	帮下忙	帮帮我们
        act+can	=刷卡	收信用卡	收卡	接受信用卡	支持信用卡	支持刷卡	能用信用卡	可以用信用卡	能用卡	可以用卡	收银行卡
        act	=用微信	用微信	用微信支付	用微信付	微信付	微信付款	用微信付款
        act	=用支付宝	用支付宝	支付宝支付	用支付宝支付	用支付宝付	支付宝付	支付宝付款	用支付宝付款
        act+can	=用微信	收微信	支持微信	能用微信	可以用微信	能微信	可以微信
        act+can	=用支付宝	收支付宝	支持支付宝	能用支付宝	可以用支付宝
        act+can	=付现金	收现金	能用现金	可以用现金	接受现金	支持现金
        person+ask	=有人	有没有人	有没有谁	有谁
        please+you	请大家	请各位
        act+please	=等	您等一等	您等会儿	您等一会儿	请等一会儿	请等会儿	请稍等一会儿	稍等片刻	请稍等片刻	请您等一下	请您稍候	请您稍等一下	麻烦您等一下	麻烦您等一会儿	麻烦等会儿	麻烦等一会儿	等我一下	请等我一下	麻烦等我一下	等等我	请等我一会儿
        act	=请假	请个假	请一下假	请下假
        offer	要不要来	要不要再来	要不要再	要不要点	需不需要再	要不要再点	要不要再加	要不要再要	还要不要再	要不要给您	需要给您	要给您	要不要给你	您要不要来	您要来	您来	您要再来	您想来	要不要试试	您看要不要
        service	送货	送货上门	送上门	送一下货	送货到家
        service	送餐	送餐到房间	送餐到房
        service	切片	切成片	切一下片	切个片
        service	剪短	剪短点	剪短一点	剪短些	剪短一些	剪短点儿	剪短一点儿	理短点	理短一点	剪得短一点	剪得短点
        service	改裤脚	改裤长	改短	裤脚改短	改短一点
        # Round two, third part.
        same	病假条	开病假条	开张病假条	开个病假条	开一张病假条	开一个病假条	开一下病假条	开份病假条	开一份病假条	开下病假条
        same	=证明	开证明	开张证明	开个证明	开一张证明	开一个证明	开一下证明	开份证明	开一份证明	开下证明
        same	收条	开收条	开张收条	开个收条	开一张收条	开一个收条	开一下收条	开份收条	开一份收条	开下收条
        same	诊断证明	开诊断证明	开张诊断证明	开个诊断证明	开一张诊断证明	开一个诊断证明	开一下诊断证明	开份诊断证明	开一份诊断证明	开下诊断证明
        classifier	个人	位客人	名客人
        which	还要等多久	还要等多长时间	还要等多少时间	还要等多长的时间	还要等多大会儿	还得等多久	还得等多长时间	还得等多少时间	还得等多长的时间	还得等多大会儿	还需要等多久	还需要等多长时间	还需要等多少时间	还需要等多长的时间	还需要等多大会儿	还等多久	还等多长时间	还等多少时间	还等多长的时间	还等多大会儿	大概还要等多久	大概还要等多长时间	大概还要等多少时间	大概还要等多长的时间	大概还要等多大会儿	大概还得等多久	大概还得等多长时间	大概还得等多少时间	大概还得等多长的时间	大概还得等多大会儿	大约还要等多久	大约还要等多长时间	大约还要等多少时间	大约还要等多长的时间	大约还要等多大会儿	还要再等多久	还要再等多长时间	还要再等多少时间	还要再等多长的时间	还要再等多大会儿	还得再等多久	还得再等多长时间	还得再等多少时间	还得再等多长的时间	还得再等多大会儿	得再等多久	得再等多长时间	得再等多少时间	得再等多长的时间	得再等多大会儿	要再等多久	要再等多长时间	要再等多少时间	要再等多长的时间	要再等多大会儿
        same	=菜没来	菜没来	我的菜还没来	我的菜还没上	我的菜还没上来	我的菜还没有来	我的菜还没有上	我的菜还没有上来	我的菜没来	我的菜没上	我的菜没上来	我的菜怎么还没来	我的菜怎么还没上	我的菜怎么还没上来	我的菜怎么还没有来	我的菜怎么还没有上	我的菜怎么还没有上来	我的菜怎么没来	我的菜怎么没上	我的菜怎么没上来	我们的菜还没来	我们的菜还没上	我们的菜还没上来	我们的菜还没有来	我们的菜还没有上	我们的菜还没有上来	我们的菜没来	我们的菜没上	我们的菜没上来	我们的菜怎么还没来	我们的菜怎么还没上	我们的菜怎么还没上来	我们的菜怎么还没有来	我们的菜怎么还没有上	我们的菜怎么还没有上来	我们的菜怎么没来	我们的菜怎么没上	我们的菜怎么没上来	我点的菜还没来	我点的菜还没上	我点的菜还没上来	我点的菜还没有来	我点的菜还没有上	我点的菜还没有上来	我点的菜没来	我点的菜没上	我点的菜没上来	我点的菜怎么还没来	我点的菜怎么还没上	我点的菜怎么还没上来	我点的菜怎么还没有来	我点的菜怎么还没有上	我点的菜怎么还没有上来	我点的菜怎么没来	我点的菜怎么没上	我点的菜怎么没上来	我们点的菜还没来	我们点的菜还没上	我们点的菜还没上来	我们点的菜还没有来	我们点的菜还没有上	我们点的菜还没有上来	我们点的菜没来	我们点的菜没上	我们点的菜没上来	我们点的菜怎么还没来	我们点的菜怎么还没上	我们点的菜怎么还没上来	我们点的菜怎么还没有来	我们点的菜怎么还没有上	我们点的菜怎么还没有上来	我们点的菜怎么没来	我们点的菜怎么没上	我们点的菜怎么没上来	点的菜还没来	点的菜还没上	点的菜还没上来	点的菜还没有来	点的菜还没有上	点的菜还没有上来	点的菜没来	点的菜没上	点的菜没上来	点的菜怎么还没来	点的菜怎么还没上	点的菜怎么还没上来	点的菜怎么还没有来	点的菜怎么还没有上	点的菜怎么还没有上来	点的菜怎么没来	点的菜怎么没上	点的菜怎么没上来	菜还没来	菜还没上	菜还没上来	菜还没有来	菜还没有上	菜还没有上来	菜没上	菜没上来	菜怎么还没来	菜怎么还没上	菜怎么还没上来	菜怎么还没有来	菜怎么还没有上	菜怎么还没有上来	菜怎么没来	菜怎么没上	菜怎么没上来
        same	锁在外面	被锁在外面	被锁在门外	锁在门外	锁门外	锁门外了	锁在门外了	锁在外面了	把自己锁在外面	把自己锁在门外	把自己锁在外面了	把自己锁在门外了	把自己锁门外了	被锁在外面了	被锁在门外了	反锁在外面	反锁在外面了	被反锁在外面	被反锁在外面了	被锁门外了	关在门外了	被关在门外了	被关在外面了
        act+can+ask	=刷卡	能用信用卡吗	能用信用卡付款吗	能用信用卡支付吗	能用信用卡付吗	能用信用卡付钱吗	能用信用卡结账吗	能刷信用卡吗	能刷信用卡付款吗	能刷信用卡支付吗	能刷信用卡付吗	能刷信用卡付钱吗	能刷信用卡结账吗	能信用卡付款吗	能信用卡支付吗	能信用卡付吗	能信用卡结账吗	可以用信用卡吗	可以用信用卡付款吗	可以用信用卡支付吗	可以用信用卡付吗	可以用信用卡付钱吗	可以用信用卡结账吗	可以刷信用卡吗	可以刷信用卡付款吗	可以刷信用卡支付吗	可以刷信用卡付吗	可以刷信用卡付钱吗	可以刷信用卡结账吗	可以信用卡付款吗	可以信用卡支付吗	可以信用卡付吗	可以信用卡结账吗	能不能用信用卡	能不能用信用卡付款	能不能用信用卡支付	能不能用信用卡付	能不能用信用卡付钱	能不能用信用卡结账	能不能刷信用卡	能不能刷信用卡付款	能不能刷信用卡支付	能不能刷信用卡付	能不能刷信用卡付钱	能不能刷信用卡结账	能不能信用卡付款	能不能信用卡支付	能不能信用卡付	能不能信用卡结账	可不可以用信用卡	可不可以用信用卡付款	可不可以用信用卡支付	可不可以用信用卡付	可不可以用信用卡付钱	可不可以用信用卡结账	可不可以刷信用卡	可不可以刷信用卡付款	可不可以刷信用卡支付	可不可以刷信用卡付	可不可以刷信用卡付钱	可不可以刷信用卡结账	可不可以信用卡付款	可不可以信用卡支付	可不可以信用卡付	可不可以信用卡结账	收信用卡吗	收不收信用卡	接受信用卡吗	支持信用卡吗	接不接受信用卡	你们能用信用卡吗	你们能刷信用卡吗	你们可以用信用卡吗	你们可以刷信用卡吗	你们能不能用信用卡	你们能不能刷信用卡	你们可不可以用信用卡	你们可不可以刷信用卡	你们收信用卡吗	你们收不收信用卡	你们接受信用卡吗	你们支持信用卡吗	你们接不接受信用卡	这里能用信用卡吗	这里能刷信用卡吗	这里可以用信用卡吗	这里可以刷信用卡吗	这里能不能用信用卡	这里能不能刷信用卡	这里可不可以用信用卡	这里可不可以刷信用卡	这里收信用卡吗	这里收不收信用卡	这里接受信用卡吗	这里支持信用卡吗	这里接不接受信用卡	信用卡可以吗	信用卡行吗	信用卡能用吗	信用卡可以用吗	信用卡能付吗	信用卡可以付吗	信用卡能不能用	信用卡可不可以	信用卡付款可以吗	信用卡支付可以吗	信用卡付可以吗	信用卡能付款吗	信用卡可以付款吗	信用卡能支付吗	信用卡可以支付吗	信用卡付行吗	信用卡行不行	信用卡可以使吗	信用卡能刷吗	信用卡可以刷吗	能用银行卡吗	能用银行卡付款吗	能用银行卡支付吗	能用银行卡付吗	能用银行卡付钱吗	能用银行卡结账吗	能刷银行卡吗	能刷银行卡付款吗	能刷银行卡支付吗	能刷银行卡付吗	能刷银行卡付钱吗	能刷银行卡结账吗	能银行卡付款吗	能银行卡支付吗	能银行卡付吗	能银行卡结账吗	可以用银行卡吗	可以用银行卡付款吗	可以用银行卡支付吗	可以用银行卡付吗	可以用银行卡付钱吗	可以用银行卡结账吗	可以刷银行卡吗	可以刷银行卡付款吗	可以刷银行卡支付吗	可以刷银行卡付吗	可以刷银行卡付钱吗	可以刷银行卡结账吗	可以银行卡付款吗	可以银行卡支付吗	可以银行卡付吗	可以银行卡结账吗	能不能用银行卡	能不能用银行卡付款	能不能用银行卡支付	能不能用银行卡付	能不能用银行卡付钱	能不能用银行卡结账	能不能刷银行卡	能不能刷银行卡付款	能不能刷银行卡支付	能不能刷银行卡付	能不能刷银行卡付钱	能不能刷银行卡结账	能不能银行卡付款	能不能银行卡支付	能不能银行卡付	能不能银行卡结账	可不可以用银行卡	可不可以用银行卡付款	可不可以用银行卡支付	可不可以用银行卡付	可不可以用银行卡付钱	可不可以用银行卡结账	可不可以刷银行卡	可不可以刷银行卡付款	可不可以刷银行卡支付	可不可以刷银行卡付	可不可以刷银行卡付钱	可不可以刷银行卡结账	可不可以银行卡付款	可不可以银行卡支付	可不可以银行卡付	可不可以银行卡结账	收银行卡吗	收不收银行卡	接受银行卡吗	支持银行卡吗	接不接受银行卡	你们能用银行卡吗	你们能刷银行卡吗	你们可以用银行卡吗	你们可以刷银行卡吗	你们能不能用银行卡	你们能不能刷银行卡	你们可不可以用银行卡	你们可不可以刷银行卡	你们收银行卡吗	你们收不收银行卡	你们接受银行卡吗	你们支持银行卡吗	你们接不接受银行卡	这里能用银行卡吗	这里能刷银行卡吗	这里可以用银行卡吗	这里可以刷银行卡吗	这里能不能用银行卡	这里能不能刷银行卡	这里可不可以用银行卡	这里可不可以刷银行卡	这里收银行卡吗	这里收不收银行卡	这里接受银行卡吗	这里支持银行卡吗	这里接不接受银行卡	银行卡可以吗	银行卡行吗	银行卡能用吗	银行卡可以用吗	银行卡能付吗	银行卡可以付吗	银行卡能不能用	银行卡可不可以	银行卡付款可以吗	银行卡支付可以吗	银行卡付可以吗	银行卡能付款吗	银行卡可以付款吗	银行卡能支付吗	银行卡可以支付吗	银行卡付行吗	银行卡行不行	银行卡可以使吗	银行卡能刷吗	银行卡可以刷吗	能用卡吗	能用卡付款吗	能用卡支付吗	能用卡付吗	能用卡付钱吗	能用卡结账吗	能刷卡吗	能刷卡付款吗	能刷卡支付吗	能刷卡付吗	能刷卡付钱吗	能刷卡结账吗	能卡付款吗	能卡支付吗	能卡付吗	能卡结账吗	可以用卡吗	可以用卡付款吗	可以用卡支付吗	可以用卡付吗	可以用卡付钱吗	可以用卡结账吗	可以刷卡吗	可以刷卡付款吗	可以刷卡支付吗	可以刷卡付吗	可以刷卡付钱吗	可以刷卡结账吗	可以卡付款吗	可以卡支付吗	可以卡付吗	可以卡结账吗	能不能用卡	能不能用卡付款	能不能用卡支付	能不能用卡付	能不能用卡付钱	能不能用卡结账	能不能刷卡	能不能刷卡付款	能不能刷卡支付	能不能刷卡付	能不能刷卡付钱	能不能刷卡结账	能不能卡付款	能不能卡支付	能不能卡付	能不能卡结账	可不可以用卡	可不可以用卡付款	可不可以用卡支付	可不可以用卡付	可不可以用卡付钱	可不可以用卡结账	可不可以刷卡	可不可以刷卡付款	可不可以刷卡支付	可不可以刷卡付	可不可以刷卡付钱	可不可以刷卡结账	可不可以卡付款	可不可以卡支付	可不可以卡付	可不可以卡结账	收卡吗	收不收卡	接受卡吗	支持卡吗	接不接受卡	你们能用卡吗	你们能刷卡吗	你们可以用卡吗	你们可以刷卡吗	你们能不能用卡	你们能不能刷卡	你们可不可以用卡	你们可不可以刷卡	你们收卡吗	你们收不收卡	你们接受卡吗	你们支持卡吗	你们接不接受卡	这里能用卡吗	这里能刷卡吗	这里可以用卡吗	这里可以刷卡吗	这里能不能用卡	这里能不能刷卡	这里可不可以用卡	这里可不可以刷卡	这里收卡吗	这里收不收卡	这里接受卡吗	这里支持卡吗	这里接不接受卡	卡可以吗	卡行吗	卡能用吗	卡可以用吗	卡能付吗	卡可以付吗	卡能不能用	卡可不可以	卡付款可以吗	卡支付可以吗	卡付可以吗	卡能付款吗	卡可以付款吗	卡能支付吗	卡可以支付吗	卡付行吗	卡行不行	卡可以使吗	卡能刷吗	卡可以刷吗
        act+can+ask	=刷卡	刷卡可以吗	刷卡行吗	支持刷卡吗	刷卡行不行	刷信用卡可以吗	刷信用卡行吗
        act+can+ask	=用支付宝	能用支付宝吗	能用支付宝付款吗	能用支付宝支付吗	能用支付宝付吗	能用支付宝付钱吗	能用支付宝结账吗	能扫支付宝吗	能扫支付宝付款吗	能扫支付宝支付吗	能扫支付宝付吗	能扫支付宝付钱吗	能扫支付宝结账吗	能支付宝付款吗	能支付宝支付吗	能支付宝付吗	能支付宝结账吗	可以用支付宝吗	可以用支付宝付款吗	可以用支付宝支付吗	可以用支付宝付吗	可以用支付宝付钱吗	可以用支付宝结账吗	可以扫支付宝吗	可以扫支付宝付款吗	可以扫支付宝支付吗	可以扫支付宝付吗	可以扫支付宝付钱吗	可以扫支付宝结账吗	可以支付宝付款吗	可以支付宝支付吗	可以支付宝付吗	可以支付宝结账吗	能不能用支付宝	能不能用支付宝付款	能不能用支付宝支付	能不能用支付宝付	能不能用支付宝付钱	能不能用支付宝结账	能不能扫支付宝	能不能扫支付宝付款	能不能扫支付宝支付	能不能扫支付宝付	能不能扫支付宝付钱	能不能扫支付宝结账	能不能支付宝付款	能不能支付宝支付	能不能支付宝付	能不能支付宝结账	可不可以用支付宝	可不可以用支付宝付款	可不可以用支付宝支付	可不可以用支付宝付	可不可以用支付宝付钱	可不可以用支付宝结账	可不可以扫支付宝	可不可以扫支付宝付款	可不可以扫支付宝支付	可不可以扫支付宝付	可不可以扫支付宝付钱	可不可以扫支付宝结账	可不可以支付宝付款	可不可以支付宝支付	可不可以支付宝付	可不可以支付宝结账	收支付宝吗	收不收支付宝	接受支付宝吗	支持支付宝吗	接不接受支付宝	你们能用支付宝吗	你们能扫支付宝吗	你们可以用支付宝吗	你们可以扫支付宝吗	你们能不能用支付宝	你们能不能扫支付宝	你们可不可以用支付宝	你们可不可以扫支付宝	你们收支付宝吗	你们收不收支付宝	你们接受支付宝吗	你们支持支付宝吗	你们接不接受支付宝	这里能用支付宝吗	这里能扫支付宝吗	这里可以用支付宝吗	这里可以扫支付宝吗	这里能不能用支付宝	这里能不能扫支付宝	这里可不可以用支付宝	这里可不可以扫支付宝	这里收支付宝吗	这里收不收支付宝	这里接受支付宝吗	这里支持支付宝吗	这里接不接受支付宝	支付宝可以吗	支付宝行吗	支付宝能用吗	支付宝可以用吗	支付宝能付吗	支付宝可以付吗	支付宝能不能用	支付宝可不可以	支付宝付款可以吗	支付宝支付可以吗	支付宝付可以吗	支付宝能付款吗	支付宝可以付款吗	支付宝能支付吗	支付宝可以支付吗	支付宝付行吗	支付宝行不行	支付宝可以使吗
        act+can+ask	=用微信	能用微信吗	能用微信付款吗	能用微信支付吗	能用微信付吗	能用微信付钱吗	能用微信结账吗	能扫微信吗	能扫微信付款吗	能扫微信支付吗	能扫微信付吗	能扫微信付钱吗	能扫微信结账吗	能微信付款吗	能微信支付吗	能微信付吗	能微信结账吗	可以用微信吗	可以用微信付款吗	可以用微信支付吗	可以用微信付吗	可以用微信付钱吗	可以用微信结账吗	可以扫微信吗	可以扫微信付款吗	可以扫微信支付吗	可以扫微信付吗	可以扫微信付钱吗	可以扫微信结账吗	可以微信付款吗	可以微信支付吗	可以微信付吗	可以微信结账吗	能不能用微信	能不能用微信付款	能不能用微信支付	能不能用微信付	能不能用微信付钱	能不能用微信结账	能不能扫微信	能不能扫微信付款	能不能扫微信支付	能不能扫微信付	能不能扫微信付钱	能不能扫微信结账	能不能微信付款	能不能微信支付	能不能微信付	能不能微信结账	可不可以用微信	可不可以用微信付款	可不可以用微信支付	可不可以用微信付	可不可以用微信付钱	可不可以用微信结账	可不可以扫微信	可不可以扫微信付款	可不可以扫微信支付	可不可以扫微信付	可不可以扫微信付钱	可不可以扫微信结账	可不可以微信付款	可不可以微信支付	可不可以微信付	可不可以微信结账	收微信吗	收不收微信	接受微信吗	支持微信吗	接不接受微信	你们能用微信吗	你们能扫微信吗	你们可以用微信吗	你们可以扫微信吗	你们能不能用微信	你们能不能扫微信	你们可不可以用微信	你们可不可以扫微信	你们收微信吗	你们收不收微信	你们接受微信吗	你们支持微信吗	你们接不接受微信	这里能用微信吗	这里能扫微信吗	这里可以用微信吗	这里可以扫微信吗	这里能不能用微信	这里能不能扫微信	这里可不可以用微信	这里可不可以扫微信	这里收微信吗	这里收不收微信	这里接受微信吗	这里支持微信吗	这里接不接受微信	微信可以吗	微信行吗	微信能用吗	微信可以用吗	微信能付吗	微信可以付吗	微信能不能用	微信可不可以	微信付款可以吗	微信支付可以吗	微信付可以吗	微信能付款吗	微信可以付款吗	微信能支付吗	微信可以支付吗	微信付行吗	微信行不行	微信可以使吗
        act+can+ask	=付现金	能用现金吗	能用现金付款吗	能用现金支付吗	能用现金付吗	能用现金付钱吗	能用现金结账吗	能现金付款吗	能现金支付吗	能现金付吗	能现金结账吗	可以用现金吗	可以用现金付款吗	可以用现金支付吗	可以用现金付吗	可以用现金付钱吗	可以用现金结账吗	可以现金付款吗	可以现金支付吗	可以现金付吗	可以现金结账吗	能不能用现金	能不能用现金付款	能不能用现金支付	能不能用现金付	能不能用现金付钱	能不能用现金结账	能不能现金付款	能不能现金支付	能不能现金付	能不能现金结账	可不可以用现金	可不可以用现金付款	可不可以用现金支付	可不可以用现金付	可不可以用现金付钱	可不可以用现金结账	可不可以现金付款	可不可以现金支付	可不可以现金付	可不可以现金结账	收现金吗	收不收现金	接受现金吗	支持现金吗	接不接受现金	你们能用现金吗	你们可以用现金吗	你们能不能用现金	你们可不可以用现金	你们收现金吗	你们收不收现金	你们接受现金吗	你们支持现金吗	你们接不接受现金	这里能用现金吗	这里可以用现金吗	这里能不能用现金	这里可不可以用现金	这里收现金吗	这里收不收现金	这里接受现金吗	这里支持现金吗	这里接不接受现金	现金可以吗	现金行吗	现金能用吗	现金可以用吗	现金能付吗	现金可以付吗	现金能不能用	现金可不可以	现金付款可以吗	现金支付可以吗	现金付可以吗	现金能付款吗	现金可以付款吗	现金能支付吗	现金可以支付吗	现金付行吗	现金行不行	现金可以使吗
        act+can+ask	=用美元	能用美元吗	能用美元付款吗	能用美元支付吗	能用美元付吗	能用美元付钱吗	能用美元结账吗	能美元付款吗	能美元支付吗	能美元付吗	能美元结账吗	可以用美元吗	可以用美元付款吗	可以用美元支付吗	可以用美元付吗	可以用美元付钱吗	可以用美元结账吗	可以美元付款吗	可以美元支付吗	可以美元付吗	可以美元结账吗	能不能用美元	能不能用美元付款	能不能用美元支付	能不能用美元付	能不能用美元付钱	能不能用美元结账	能不能美元付款	能不能美元支付	能不能美元付	能不能美元结账	可不可以用美元	可不可以用美元付款	可不可以用美元支付	可不可以用美元付	可不可以用美元付钱	可不可以用美元结账	可不可以美元付款	可不可以美元支付	可不可以美元付	可不可以美元结账	收美元吗	收不收美元	接受美元吗	支持美元吗	接不接受美元	你们能用美元吗	你们可以用美元吗	你们能不能用美元	你们可不可以用美元	你们收美元吗	你们收不收美元	你们接受美元吗	你们支持美元吗	你们接不接受美元	这里能用美元吗	这里可以用美元吗	这里能不能用美元	这里可不可以用美元	这里收美元吗	这里收不收美元	这里接受美元吗	这里支持美元吗	这里接不接受美元	美元可以吗	美元行吗	美元能用吗	美元可以用吗	美元能付吗	美元可以付吗	美元能不能用	美元可不可以	美元付款可以吗	美元支付可以吗	美元付可以吗	美元能付款吗	美元可以付款吗	美元能支付吗	美元可以支付吗	美元付行吗	美元行不行	美元可以使吗	能用美金吗	能用美金付款吗	能用美金支付吗	能用美金付吗	能用美金付钱吗	能用美金结账吗	能刷美金吗	能刷美金付款吗	能刷美金支付吗	能刷美金付吗	能刷美金付钱吗	能刷美金结账吗	能美金付款吗	能美金支付吗	能美金付吗	能美金结账吗	可以用美金吗	可以用美金付款吗	可以用美金支付吗	可以用美金付吗	可以用美金付钱吗	可以用美金结账吗	可以刷美金吗	可以刷美金付款吗	可以刷美金支付吗	可以刷美金付吗	可以刷美金付钱吗	可以刷美金结账吗	可以美金付款吗	可以美金支付吗	可以美金付吗	可以美金结账吗	能不能用美金	能不能用美金付款	能不能用美金支付	能不能用美金付	能不能用美金付钱	能不能用美金结账	能不能刷美金	能不能刷美金付款	能不能刷美金支付	能不能刷美金付	能不能刷美金付钱	能不能刷美金结账	能不能美金付款	能不能美金支付	能不能美金付	能不能美金结账	可不可以用美金	可不可以用美金付款	可不可以用美金支付	可不可以用美金付	可不可以用美金付钱	可不可以用美金结账	可不可以刷美金	可不可以刷美金付款	可不可以刷美金支付	可不可以刷美金付	可不可以刷美金付钱	可不可以刷美金结账	可不可以美金付款	可不可以美金支付	可不可以美金付	可不可以美金结账	收美金吗	收不收美金	接受美金吗	支持美金吗	接不接受美金	你们能用美金吗	你们能刷美金吗	你们可以用美金吗	你们可以刷美金吗	你们能不能用美金	你们能不能刷美金	你们可不可以用美金	你们可不可以刷美金	你们收美金吗	你们收不收美金	你们接受美金吗	你们支持美金吗	你们接不接受美金	这里能用美金吗	这里能刷美金吗	这里可以用美金吗	这里可以刷美金吗	这里能不能用美金	这里能不能刷美金	这里可不可以用美金	这里可不可以刷美金	这里收美金吗	这里收不收美金	这里接受美金吗	这里支持美金吗	这里接不接受美金	美金可以吗	美金行吗	美金能用吗	美金可以用吗	美金能付吗	美金可以付吗	美金能不能用	美金可不可以	美金付款可以吗	美金支付可以吗	美金付可以吗	美金能付款吗	美金可以付款吗	美金能支付吗	美金可以支付吗	美金付行吗	美金行不行	美金可以使吗
        act+can+ask	=用外币	能用外币吗	能用外币付款吗	能用外币支付吗	能用外币付吗	能用外币付钱吗	能用外币结账吗	能外币付款吗	能外币支付吗	能外币付吗	能外币结账吗	可以用外币吗	可以用外币付款吗	可以用外币支付吗	可以用外币付吗	可以用外币付钱吗	可以用外币结账吗	可以外币付款吗	可以外币支付吗	可以外币付吗	可以外币结账吗	能不能用外币	能不能用外币付款	能不能用外币支付	能不能用外币付	能不能用外币付钱	能不能用外币结账	能不能外币付款	能不能外币支付	能不能外币付	能不能外币结账	可不可以用外币	可不可以用外币付款	可不可以用外币支付	可不可以用外币付	可不可以用外币付钱	可不可以用外币结账	可不可以外币付款	可不可以外币支付	可不可以外币付	可不可以外币结账	收外币吗	收不收外币	接受外币吗	支持外币吗	接不接受外币	你们能用外币吗	你们可以用外币吗	你们能不能用外币	你们可不可以用外币	你们收外币吗	你们收不收外币	你们接受外币吗	你们支持外币吗	你们接不接受外币	这里能用外币吗	这里可以用外币吗	这里能不能用外币	这里可不可以用外币	这里收外币吗	这里收不收外币	这里接受外币吗	这里支持外币吗	这里接不接受外币	外币可以吗	外币行吗	外币能用吗	外币可以用吗	外币能付吗	外币可以付吗	外币能不能用	外币可不可以	外币付款可以吗	外币支付可以吗	外币付可以吗	外币能付款吗	外币可以付款吗	外币能支付吗	外币可以支付吗	外币付行吗	外币行不行	外币可以使吗
        act+can+ask	=用人民币	能用人民币吗	能用人民币付款吗	能用人民币支付吗	能用人民币付吗	能用人民币付钱吗	能用人民币结账吗	能人民币付款吗	能人民币支付吗	能人民币付吗	能人民币结账吗	可以用人民币吗	可以用人民币付款吗	可以用人民币支付吗	可以用人民币付吗	可以用人民币付钱吗	可以用人民币结账吗	可以人民币付款吗	可以人民币支付吗	可以人民币付吗	可以人民币结账吗	能不能用人民币	能不能用人民币付款	能不能用人民币支付	能不能用人民币付	能不能用人民币付钱	能不能用人民币结账	能不能人民币付款	能不能人民币支付	能不能人民币付	能不能人民币结账	可不可以用人民币	可不可以用人民币付款	可不可以用人民币支付	可不可以用人民币付	可不可以用人民币付钱	可不可以用人民币结账	可不可以人民币付款	可不可以人民币支付	可不可以人民币付	可不可以人民币结账	收人民币吗	收不收人民币	接受人民币吗	支持人民币吗	接不接受人民币	你们能用人民币吗	你们可以用人民币吗	你们能不能用人民币	你们可不可以用人民币	你们收人民币吗	你们收不收人民币	你们接受人民币吗	你们支持人民币吗	你们接不接受人民币	这里能用人民币吗	这里可以用人民币吗	这里能不能用人民币	这里可不可以用人民币	这里收人民币吗	这里收不收人民币	这里接受人民币吗	这里支持人民币吗	这里接不接受人民币	人民币可以吗	人民币行吗	人民币能用吗	人民币可以用吗	人民币能付吗	人民币可以付吗	人民币能不能用	人民币可不可以	人民币付款可以吗	人民币支付可以吗	人民币付可以吗	人民币能付款吗	人民币可以付款吗	人民币能支付吗	人民币可以支付吗	人民币付行吗	人民币行不行	人民币可以使吗
        echo	=菜没来	呢
        act	还车	还个车	还一下车	来还车	还下车	还租的车	归还车辆	还车子
        """#
}
