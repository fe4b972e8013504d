extension TableTexts {
    /// The words of Burmese: `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let burmese = #"""
        # Politeness, address, particles.
        vocative	ခင်ဗျာ	ရှင်	ရှင့်	ဗျာ	နော်	ပါ	ပါတယ်	တယ်	ပဲ	လေ	ဟုတ်ကဲ့	ဦး	ဒေါ်	ကို	အစ်ကို	အစ်မ	ညီ	ညီမ	ဆရာ	ဆရာမ # particles and address
        light	ကျွန်တော်	ကျွန်မ	ကျနော်	ကျမ	ငါ	ကျွန်ုပ်	ကျွန်တော်တို့	ကျွန်မတို့	ငါတို့	ကျွန်တော့်	ကျွန်တော့်ရဲ့	ကျွန်မရဲ့ # I and we
        tail	က	ကို	မှာ	မှ	သို့	ရဲ့	နဲ့	နှင့်	လည်း	တော့	များ	တွေ	တဲ့	သော	အတွက်	ပြီး	ပြီ	ရန်	ဖို့	အတွင်း	ထဲမှာ	ထဲ	မယ်	ပါမယ် # particles
        tail	ပေး	ပေးပါ	ပေးပါဦး	ပေးပါရစေ	ချင်	ချင်တယ်	ချင်ပါတယ်	လို့	နေ	နေတယ်	နေပါတယ်	ထား	ထားတယ်	ထားပါတယ်	ရ	ရတယ်	တာ	မှု	သည်	ပါသည် # endings
        want	ပေးပါ	ချင်တယ်	ချင်ပါတယ်	လိုချင်တယ်	လိုချင်ပါတယ်	လိုတယ်	လိုပါတယ်	ကျေးဇူးပြု၍	ကျေးဇူးပြုပြီး	ပေးလို့ရမလား	လို့ရမလား	ပေးနိုင်မလား	နိုင်မလား	ရနိုင်မလား	လိုအပ်ပါတယ် # requests
        want	ချင်လို့	ချင်လို့ပါ	ပေးပါလား	ကူညီပါ	ကူညီပေးပါ	ရမလား	ခွင့်ပြုပါ	ဖို့လာတာပါ
        info	ဘာလဲ	ဘာ	ပြောပြပါ	ပြောပြပေးပါ	သိချင်လို့	သိချင်ပါတယ်	သိပါရစေ	မေးချင်လို့	မေးပါရစေ	ဘယ်လို	ဘယ်လိုလဲ # asking
        ask	လား	သလား	ပါသလား	ပါလား	မလား	ဟုတ်လား	မဟုတ်ဘူးလား	လဲ	ပြီလား	ရဲ့လား	မဟုတ်လား # questions
        exist	ရှိလား	ရှိပါသလား	ရှိသလား	ရလား	ရောင်းလား # whether there is
        has	ရှိတယ်	ရှိပါတယ်	ရှိ
        notTail	ဘူး	ပါဘူး	မရှိ	မရှိဘူး	မရှိပါဘူး	မဟုတ်ဘူး	မဟုတ်ပါဘူး	မပါဘဲ	မပါ	မပါနဲ့	ပါနဲ့	မလို	မလိုဘူး	မလိုပါဘူး	မလိုချင်	မလိုချင်ဘူး	မရ	မရဘူး	မရပါဘူး	မထည့်ပါနဲ့ # negation closes the sentence
        courtesy	မင်္ဂလာပါ	ဟလို # greetings
        courtesy	ကျေးဇူးတင်ပါတယ်	ကျေးဇူးပါ	ကျေးဇူးတင်တယ်	ကျေးဇူးအများကြီးတင်ပါတယ် # thanks
        courtesy	တောင်းပန်ပါတယ်	ဆောရီး	ခွင့်လွှတ်ပါ # apology
        courtesy	သွားတော့မယ်	နှုတ်ဆက်ပါတယ် # leaving
        yours	သင့်	ခင်ဗျား	ရှင့်ရဲ့	ခင်ဗျားရဲ့
        person	သူ	သူ့
        person	သူမ
        person	သူတို့
        bindTail	ကနေ	ကလာ	မှနေ # from
        bindTail	မတိုင်ခင်	မတိုင်မီ	အရင်	မစားခင် # before
        bindTail	နောက်	ပြီးနောက်	ပြီးမှ # after
        bindTail	အထိ # until
        bindTail	အစား # instead
        bindTail	ထက် # than
        bindTail	နား	အနား	အနီး # near
        bind	တိုင်း # every
        number	0	သုည
        number	1	တစ်	တ
        number	2	နှစ်
        number	3	သုံး
        number	4	လေး
        number	5	ငါး
        number	6	ခြောက်
        number	7	ခုနစ်	ခုနှစ်
        number	8	ရှစ်
        number	9	ကိုး
        multiplier	10	ဆယ်	ဆယ့်
        multiplier	100	ရာ	ရာ့
        multiplier	1000	ထောင်	ထောင့်
        multiplier	10000	သောင်း
        multiplier	100000	သိန်း
        ordinal	1	ပထမ
        ordinal	2	ဒုတိယ
        deixis	ဒီ	ဒါ	ဤ # this
        deixis	ဟို	အဲဒါ	အဲဒီ # that
        setting	ဒီမှာ	ဒီနေရာမှာ # here
        setting	ဟိုမှာ	အဲဒီမှာ # there
        deixis	အခု	ယခု # now
        degree	အရမ်း	များများ	သိပ်	အလွန်	လွန်း	လွန်းတယ်	တော်တော် # how much
        measure	ယောက်	ဦးစာ # heads
        measure	ခွက် # cups
        measure	ပုလင်း # bottles
        measure	ပွဲ	ပန်းကန် # plates
        measure	စောင်	ခု	လုံး	ရွက်	ပြား # classifiers
        weak	ဝယ်
        weak	သုံးလို့	အသုံးပြု
        weak	သွား
        time	ဒီနေ့	ယနေ့
        time	မနက်ဖြန်
        time	မနေ့က
        time	မနက်	နံနက်
        time	ဒီမနက်
        time	နေ့လယ်	မွန်းတည့်
        time	ညနေ
        time	ဒီညနေ
        time	ည
        time	ဒီည
        time	ဒီအပတ်
        time	နောက်အပတ်
        time	နာရီ
        time	မိနစ်
        time	တနင်္လာ	တနင်္လာနေ့
        time	အင်္ဂါ	အင်္ဂါနေ့
        time	ဗုဒ္ဓဟူး	ဗုဒ္ဓဟူးနေ့
        time	ကြာသပတေး	ကြာသပတေးနေ့
        time	သောကြာ	သောကြာနေ့
        time	စနေ	စနေနေ့
        time	တနင်္ဂနွေ	တနင်္ဂနွေနေ့
        way	ဘယ်ဘက်	ဘယ်ဖက်	ဘယ်
        way	ညာဘက်	ညာဖက်	ညာ
        way	တည့်တည့်	ရှေ့တည့်တည့်
        way	အပေါ်	အပေါ်ထပ်
        way	အောက်	အောက်ထပ်
        way	အထဲ
        way	အပြင်
        way	နိုင်ငံခြား
        way	ပြည်တွင်း
        which	ဘယ်မှာ	ဘယ်မှာလဲ	ဘယ်နား	ဘယ်နားမှာ	ဘယ်မှာရှိ
        which	ဘယ်လောက်	ဘယ်လောက်လဲ	ဈေးနှုန်း	ဈေး
        which	ဘယ်အချိန်	ဘယ်နှစ်နာရီ	ဘယ်တော့
        which	ဘယ်လောက်ကြာ
        which	ဘယ်သူ
        which	ဘာကြောင့်
        act	ကွေ့	ချိုး
        act	ဖွင့်
        act	ပိတ်
        act	ပို့
        act	လက်ခံ	ယူ	လာယူ	ထုတ်
        act	ငွေလဲ	ပိုက်ဆံလဲ
        act	လဲ လှယ်	လဲလှယ်
        act	ဖျက်	ဖျက်သိမ်း
        act	ကြိုတင်မှာ	ဘွတ်ကင်	မှာ ထား
        act	ချိန်းထား	ချိန်း	ရက်ချိန်း
        act	ပေးချေ	ငွေရှင်း	ရှင်း
        act	ငှား
        act	ပြင်
        act	ပျက်
        act	ပျောက်
        act	ပြော
        act	ဖြည်းဖြည်း	နှေးနှေး
        act	မြန်မြန်
        act	နားလည်
        act	စား
        act	သောက်
        act	နာ	ကိုက်
        act	ဓာတ်မတည့်	မတည့်
        act	ဓာတ်ပုံရိုက်
        act	အပ်	အပ်ထား
        act	စောင့်
        act	ငွေထုတ်
        act	ငွေလွှဲ
        act	တည်းခို	တည်း
        same	လက်မှတ်
        same	လူကြီး
        same	ကလေး
        same	အခန်း
        same	အိမ်သာ	သန့်စင်ခန်း
        same	မနက်စာ	နံနက်စာ
        same	နေ့လယ်စာ
        same	ညစာ
        same	လက်ဖက်ရည်
        same	ကော်ဖီ
        same	ပူ
        same	အေး
        same	ရေ
        same	ရေခဲ
        same	ဝိုင်ဖိုင်	wifi
        same	စကားဝှက်	password
        same	စားပွဲ
        same	မီနူး
        same	ဘောက်ချာ	ပြေစာ
        same	ပိုက်ဆံ	ငွေ
        same	ဆေးဆိုင်
        same	ဆေး
        same	ဆရာဝန်
        same	ဆေးရုံ
        same	ဘဏ်
        same	လေဆိပ်
        same	တက္ကစီ
        same	ကား
        same	ပါဆယ်
        same	အိတ်	ခရီးဆောင်အိတ်
        same	နိုင်ငံကူးလက်မှတ်	ပတ်စပို့
        degree	နည်းနည်း # a little: not to be exchanged for much
        courtesy	တစ်ဆိတ်လောက်	တစ်ဆိတ် # an attention, which is not an apology
        act	ပဲ လက်ခံ	သာ လက်ခံ	ပဲ ယူ	သာ ယူ # a limit is not what it limits
        done	ပြီးပြီ	ပြီးပါပြီ # what has been done is not asked for again
        same	ပါဆယ်ထုပ် # a parcel of the post is not a meal to take away
        opposite	ဘယ်ဘက်	ညာဘက်
        opposite	ဖွင့်	ပိတ်
        opposite	ပူ	အေး
        """#
}
