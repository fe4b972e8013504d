extension TableTexts {
    /// The words of Burmese: `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let burmese = #"""
        # How Burmese is read: nothing parts words; particles and verb endings stand behind (`@tail`), the denial မ before the verb,
        # its ending ဘူး behind. တယ် says that it is so (present or past), မယ် that it will be, ပြီ that it is done. Where a
        # language word is also an ending (ပါ, သွား, နေ, ထား, ရ), the long forms are written out.

        # Who. ကျွန်တော့်, ကျွန်မရဲ့: the speaker's. With ကို, ဆီ the speaker is an object.
        me	ကျွန်တော်	ကျွန်တော်က	ကျွန်မ	ကျွန်မက	ကျနော်	ကျနော်က	ကျမ	ကျမက	ကျုပ်	ငါ	ငါက	ကျွန်တော်ကတော့	ကျွန်မကတော့	ကျွန်တော်မှာ	ကျွန်မမှာ	ကျွန်တော့်မှာ
        we	ကျွန်တော်တို့	ကျွန်မတို့	ကျနော်တို့	ကျမတို့	ငါတို့	တို့တွေ	ကျွန်တော်တို့က	ကျွန်မတို့က
        mine	ကျွန်တော့်	ကျွန်တော့်ရဲ့	ကျွန်မရဲ့	ကျမရဲ့	ကျနော့်	ကျနော့်ရဲ့	ငါ့	ငါ့ရဲ့	ကျွန်တော်တို့ရဲ့	ကျွန်မတို့ရဲ့	ကိုယ့်
        person	me-object	ကျွန်တော့်ကို	ကျွန်မကို	ကျနော့်ကို	ကျမကို	ငါ့ကို	ကျွန်တော်တို့ကို	ကျွန်မတို့ကို
        person	me-to	ကျွန်တော့်ဆီ	ကျွန်မဆီ	ကျွန်တော့်ဆီကို	ကျွန်မဆီကို	ကျနော့်ဆီ	ကျမဆီ
        person	me-from	ကျွန်တော့်ဆီက	ကျွန်မဆီက
        person	me-instead	ကျွန်တော့်အစား	ကျွန်မအစား	ကျနော့်အစား
        person	me-with	ကျွန်တော်နဲ့	ကျွန်မနဲ့	ကျွန်တော့်နဲ့
        person	me-thing	ကျွန်မဟာ	ကျွန်တော့်ဟာ
        scope+me	also	ကျွန်တော်လည်း	ကျွန်မလည်း
        scope+me	only	ကျွန်တော်ပဲ	ကျွန်မပဲ
        benefit	ကျွန်တော့်အတွက်	ကျွန်မအတွက်
        you	ခင်ဗျားက	ရှင်က	နင်က	မင်းက	ခင်ဗျား
        yours	သင့်	သင့်ရဲ့	ခင်ဗျားရဲ့	ရှင့်ရဲ့	နင့်	မင်းရဲ့	မင်း
        address	အစ်ကို	အစ်မ	အကို	အမ	ညီလေး	ညီမလေး	ဆရာ	ဆရာမ	ဦးလေး	အဒေါ်	အန်တီ	အန်ကယ်
        address	ဧည့်သည်	လူကြီးမင်း
        person	သူ	သူက
        person	his	သူ့	သူ့ရဲ့
        person	him	သူ့ကို
        person	to-him	သူ့ဆီ	သူ့ဆီကို
        person	she	သူမ
        person	they	သူတို့
        person	their	သူတို့ရဲ့
        person	ဒီလူ
        person	ဟိုလူ
        person	ဟိုလူ့
        person	အဲဒီလူ
        person	အမေ	အမေက	မေမေ	အမေ့
        person	အဖေ	ဖေဖေ	အဖေ့
        person	မိဘ
        person	သား	သားလေး
        person	သမီး	သမီးလေး
        person	သားသမီး
        person	ကလေး	ခလေး	ကလေးလေး
        person	children	ကလေးတွေ
        person	baby	မွေးကင်းစ	ကလေးငယ်
        person	မိန်းမ	ဇနီး	အမျိုးသမီး
        person	ယောက်ျား	ခင်ပွန်း	အမျိုးသား
        person	ညီ
        person	ညီမ
        person	မောင်လေး	မောင်
        person	အဘိုး	ဘိုးဘိုး	အဖိုး
        person	အဘွား	ဘွားဘွား	အဖွား
        person	မြေး
        person	တူ
        person	တူမ
        person	ဝမ်းကွဲ
        person	ယောက္ခမ
        person	သမက်
        person	ချွေးမ
        person	မိသားစု
        person	သူငယ်ချင်း
        person	friends	သူငယ်ချင်းတွေ
        person	ရည်းစား	ချစ်သူ
        person	အဖော်
        person	လူ
        person	လူနာ
        person	လူကြီး
        person	လူတစ်ယောက်
        person	ယောက်ျားလေး
        person	မိန်းကလေး
        person	ဆရာဝန်
        person	သူနာပြု
        person	ရဲ
        person	သူခိုး
        person	ယာဉ်မောင်း	ကားသမား	ဒရိုင်ဘာ
        person	ဧည့်လမ်းညွှန်
        person	စကားပြန်
        person	ဝန်ထမ်း
        person	နိုင်ငံခြားသား
        person	ကျောင်းသား
        person	ကိုယ်ဝန်ဆောင်

        # Courtesies.
        courtesy	မင်္ဂလာပါ	ဟလို	မင်္ဂလာ
        courtesy	ကျေးဇူးတင်ပါတယ်	ကျေးဇူးပါ	ကျေးဇူးတင်တယ်	ကျေးဇူးအများကြီးတင်ပါတယ်	ကျေးဇူးပဲ	ကျေးဇူး
        courtesy	တောင်းပန်ပါတယ်	ဆောရီး	ဆောရီးပါ	ဆောရီးနော်	ခွင့်လွှတ်ပါ	အားနာပါတယ်	အားနာလိုက်တာ	တောင်းပန်တယ်
        courtesy	တစ်ဆိတ်လောက်	တစ်ဆိတ်	တစ်ဆိတ်လောက်ပါ	တစ်ခုလောက်	တစ်ခုလောက်မေးပါရစေ	မေးပါရစေ
        courtesy	သွားတော့မယ်	သွားပါဦးမယ်	နှုတ်ဆက်ပါတယ်	တာ့တာ	ဘိုင်ဘိုင်
        courtesy	ဟုတ်ကဲ့	ဟုတ်	ဟုတ်ပါတယ်	ဟုတ်တယ်	အင်း
        courtesy	ရပါတယ်	ကိစ္စမရှိပါဘူး	ရပါတယ်ဗျ
        courtesy	ကောင်းပါပြီ	အိုကေ	အိုကေပါ	ကောင်းပြီ	ဟုတ်ပြီ
        reply	မဟုတ်ပါဘူး	မဟုတ်ဘူး
        please	ကျေးဇူးပြုပြီး	ကျေးဇူးပြု၍
        closer@final	နော်	ဗျ	ဗျာ	ခင်ဗျာ	ခင်ဗျ	ရှင်	ရှင့်	ရှင်ရယ်	လေ	ကွာ	ပေါ့	ဟင်	ရယ်	တော့	အေ	ဗျို့	ပဲ	ပါပဲ
        filler	အင်	ဟိုလေ	တကယ်တော့
        filler@tail	လေး	တွေ	များ	လိုက်	ကြ	ပါဦး
        filler@final	ဦး	အုံး
        grammar@tail	ရဲ့	တဲ့	သော	မယ့်	ရမယ့်	၏
        opener	ဒါဆို	ဒါဆိုရင်	အဲဒါဆို	ကဲ

        # Pleas. ပေး behind a verb is "for me"; ပါ at the end asks or is polite.
        please@tail	ပေးပါ	ပေး	ပေးပါလား	ပေးပါရှင်	ပေးပါခင်ဗျာ	ပေးနိုင်မလား	ပေးနိုင်ပါသလား	ပေးနိုင်ပါမလား	ပေးလို့ရမလား	ပေးလို့ရလား	ပေးလို့ရပါသလား	ပေးလို့ရနိုင်မလား	ပေးမလား	ပေးပါမလား	ပေးစေချင်ပါတယ်	ပေးစေချင်တယ်	ပေးဦး	ပေးပါအုံး	ပေးပါ့လား	ပေးဖို့တောင်းဆိုပါတယ်
        please	ပေးပါ	ပေးပါဦး	ပေးပါလား	ပေးနိုင်မလား	ပေးနိုင်ပါသလား	ချပေးပါ	ထည့်ပေးပါ ဦး
        please@final	ပါ	ပါဦး	လိုက်ပါ	ခဲ့ပါ	ပါလေ
        please@tail	ပါနဲ့	ပါစေနဲ့	လိုက်ပါ	ခဲ့ပါ	ပေးပါနဲ့	လိုက်ပါနဲ့	ပါရှင့်	ပါစေ
        please@final	နဲ့	စေနဲ့	ပါနဲ့နော်
        # Wishes and needs.
        wish@tail	ချင်	ချင်လို့	ချင်လို့ပါ	ချင်တာ	ချင်တာပါ	ချင်တယ်	ချင်ပါတယ်	မလို့	မလို့ပါ	ဖို့လာတာ	ဖို့လာတာပါ	ဖို့လာပါတယ်	ဖို့လာတယ်	ချင်ပါတယ်ခင်ဗျ
        wish	လိုချင်တယ်	လိုချင်ပါတယ်	လိုချင်လို့	လိုချင်လို့ပါ	ရချင်တယ်	ရချင်ပါတယ်	ရချင်လို့	ရချင်လို့ပါ	ယူမယ်	ယူပါမယ်	ယူချင်တယ်	ယူချင်ပါတယ်	ယူမယ်နော်	လိုချင်တာပါ	လိုချင်တာ	ချင်ပါတယ်	ယူချင်လို့ပါ
        wish@tail	ရင်ကောင်းမယ်	ရင်ကောင်းမှာပဲ	ရင်ကောင်းမှာ
        need	လိုတယ်	လိုပါတယ်	လိုအပ်ပါတယ်	လိုအပ်တယ်	လိုနေတယ်	လိုအပ်နေပါတယ်	လိုနေပါတယ်
        offer	လိုလား	လိုပါသလား	လိုသလား	လိုအပ်ပါသလား	လိုသေးလား	လိုချင်လား	လိုချင်ပါသလား	ယူမလား	ယူမှာလား	ယူပါမလား
        offer@tail	ပေးရမလား	ပေးရမှာလား	ပေးပါရစေ
        must+ask@tail	ရမလား	ရမှာလား	ရပါမလား	ရမလားဟင်
        may+me@tail	ပါရစေ	ရစေ
        may+me	ကြည့်ပါရစေ
        # Leave and ability: asked, it asks for leave.
        can+me@tail	လို့ရ	လို့ရနိုင်	လို့ဖြစ်
        can@tail	နိုင်
        bind@tail	တတ် # knows how
        can	ရတယ်	ရပြီ
        must@tail	ရမယ်	ရပါမယ်	ရမှာပါ	ရမှာ	ရပါသည်	ရမည်
        should@tail	သင့်	သင့်တယ်	သင့်ပါတယ်
        should+we@tail	ရအောင်	ကြရအောင်	ကြစို့	စို့
        might@tail	လောက်တယ်	လိမ့်မယ်	လိမ့်မည်	ထင်တယ်	တယ်ထင်တယ်	ထင်ပါတယ်	မယ်ထင်တယ်	ပြီထင်တယ်	မလားမသိဘူး	လားမသိဘူး	ပြီလားမသိဘူး	မလားမသိ	ပုံရတယ်	ဖြစ်နိုင်တယ်
        bind@tail	fears	မှာစိုးလို့	မှာစိုးတယ်	မှာစိုးရိမ်
        bind@final	hearsay	တဲ့	တယ်တဲ့	ပြီတဲ့	မယ်တဲ့
        bind@tail	hearsay	လို့ကြား	တယ်လို့ကြား	မယ်လို့ကြား	ရမယ်လို့ကြား	လို့ပြော	တယ်လို့ပြော
        # Time of the verb.
        be@tail	တယ်	ပါတယ်	သည်	ပါသည်	ပါဘူး	တာပါ	တာပဲ	ပါ၏	ဘူး
        be@final	လို့	လို့ပါ	တာ	တာပါ
        done@tail	ပြီ	ပါပြီ	ပြီးပြီ	ပြီးပါပြီ	ပြီးသွားပြီ	ပြီးသွားပါပြီ	သွားတယ်	သွားပါတယ်	သွားပြီ	သွားပါပြီ	သွားလို့	သွားလို့ပါ	သွားတာ	သွားတာပါ	လိုက်ပြီ	လိုက်ပါပြီ	ထား	ထားတယ်	ထားပါတယ်	ထားပြီးပြီ	ထားလို့ပါ	မိတယ်	မိပါတယ်	မိလို့ပါ	ပြီးသား	ပြီးတာ	ပြီးစ
        past@tail	ခဲ့	ခဲ့တယ်	ခဲ့ပါတယ်	ခဲ့လို့ပါ
        future@tail	မယ်	ပါမယ်	မည်	မှာပါ	ပါ့မယ်	လိုက်မယ်	ပေးမယ်နော်
        bind@tail	does-for	ပေးမယ်	ပေးပါမယ်	ပေးပါ့မယ်	ပေးတယ်	ပေးပါတယ်	ပေးလိုက်တယ် # the speaker or somebody does it for the listener
        soon@tail	တော့မယ်	ပါတော့မယ်	တော့မှာ	ခါနီး
        used@tail	ဖူး	ဖူးတယ်	ဖူးပါတယ်
        going@tail	နေ	နေတယ်	နေပါတယ်	နေလို့	နေလို့ပါ	နေတာ	နေတာပါ	နေပြီ	နေပါပြီ	ဆဲ
        scope@tail	still	နေတုန်း	တုန်း	နေတုန်းပဲ	နေသေး	သေးတယ်	သေးပါတယ်	နေတုန်းပါ
        scope@tail	yet	သေး	သေးဘူး	သေးပါဘူး	ရသေးဘူး	ရသေးပါဘူး
        scope@tail	any more	တော့ဘူး	တော့ပါဘူး	ပါတော့ဘူး
        # Questions.
        ask@tail	လား	သလား	ပါသလား	မလား	ပါမလား	မှာလား	တာလား	ရဲ့လား	လဲ	ပါလဲ	သလဲ	ပါသလဲ	မလဲ	ပါမလဲ	မှာလဲ	တာလဲ	တာပါလဲ	ရမလဲ	ရမှာလဲ	ရတာလဲ	ရလဲ	ရပါမလဲ	ရမှာပါလဲ	ကျလဲ	တာလားဟင်
        ask+done@tail	ပြီလား	ပါပြီလား	ပြီးပြီလား	ပြီးပါပြီလား	ထားလား	ထားပါသလား	ပြီးသွားပြီလား	ပြီးစလား	ပြီးတာလား	ထားတာလား
        ask+past@tail	ခဲ့လား	ခဲ့သလား	ခဲ့ပါသလား
        ask@tail	ပေးလား	ပေးပါသလား	ပေးသလား # do you do it
        ask	မဟုတ်ဘူးလား	မဟုတ်လား	ဟုတ်လား	ဟုတ်ပါသလား
        info	ပြောပြပါ	ပြောပြပေးပါ	သိချင်လို့	သိချင်ပါတယ်	သိပါရစေ	သိချင်လို့ပါ	ပြောပြပေးလို့ရမလား	ပြောပြပါလား	သိချင်တယ်
        exist	ရှိလား	ရှိပါသလား	ရှိသလား	ရှိမလား	ရလား	ရပါသလား	ရှိပါလား	ရှိရဲ့လား	ရှိတာလား	ရှိပါမလား	ရှိလဲ	ရှိပါသလဲ	ရှိတာလဲ
        has	ရှိတယ်	ရှိပါတယ်	ရှိ	ရှိလို့ပါ	ရှိလို့	ရှိပါသည်	ရှိတာ	ရှိနေတယ်	ရှိပါ	ရှိနေပါတယ်
        # Denials. မ denies the verb that follows; fixed ones by kind.
        not	not	မ
        not@tail	there is no	မရှိ	မရှိဘူး	မရှိပါဘူး	မရှိတော့ဘူး	မရှိတော့ပါဘူး	မရှိသေးဘူး	မရှိလို့ပါ	ကုန်ပြီလေ
        not@tail	isn't	မဟုတ်	မဟုတ်ဘူး	မဟုတ်ပါဘူး	မဟုတ်တာ
        not@tail	don't need	မလို	မလိုဘူး	မလိုပါဘူး	မလိုတော့ဘူး	မလိုတော့ပါဘူး
        not@tail	needn't	စရာမလို	စရာမလိုဘူး	စရာမလိုပါဘူး	ဖို့မလို	ဖို့မလိုဘူး	ဖို့မလိုပါဘူး
        not@tail	cannot	လို့မရ	လို့မရဘူး	လို့မရပါဘူး	လို့မရတော့ဘူး	လို့မဖြစ်	လို့မဖြစ်ဘူး	လို့မရနိုင်ဘူး	လို့မရပါ
        not@tail	not allowed yet	လို့မရသေးဘူး	လို့မရသေးပါဘူး
        not@tail	don't want	မလိုချင်	မလိုချင်ဘူး	မလိုချင်ပါဘူး
        not@tail	without	မပါဘဲ	မပါပဲ	မပါတဲ့	မပါရင်
        not@tail	except	ကလွဲရင်	ကလွဲပြီး	ကလွဲလို့

        # Particles.
        subject@tail	က
        topic@tail	တော့	ကတော့	ကျတော့	ဆို
        object@tail	ကို
        bind@tail	at	မှာ	တွင်	၌
        bind@tail	in	ထဲမှာ	ထဲ	ထဲက	အထဲမှာ	အထဲ
        bind@tail	from	ကနေ	မှနေ	ကနေပြီး	ကလာ
        bind@tail	to	သို့	ဆီ	ဆီကို	ဆီသို့
        bind@tail	from-person	ဆီက	ထံမှ	ဆီကနေ
        bind@tail	until	အထိ	ထိ	အထိပဲ
        bind@tail	since	ကစပြီး	ကတည်းက	ကစ
        bind@tail	with	နဲ့	နှင့်
        bind@tail	for	အတွက်	ဖို့	ရန်
        bind@tail	instead	အစား
        bind@tail	than	ထက်	ထက်ပို
        bind@tail	as	လောက်
        bind@tail	near	နား	နားမှာ	အနား	အနားမှာ	အနီး	အနီးမှာ	ဒီနား
        bind@tail	beside	ဘေး	ဘေးမှာ	ဘေးက
        bind@tail	on	ပေါ်	ပေါ်မှာ	ပေါ်က
        bind@tail	under	အောက်မှာ
        bind@tail	before	မတိုင်ခင်	မတိုင်မီ	ခင်	မီ	ရှေ့
        bind@tail	after	ပြီးနောက်	ပြီးမှ	ပြီးရင်	ပြီးတော့	နောက်မှ
        bind@tail	within	အတွင်း
        bind@tail	later	ကြာမှ	ကြာရင်
        bind@tail	passive	ခံရ	ခံလိုက်ရ	ခံရတယ်	ခံရပါတယ်	ခံလိုက်ရတယ်	ခံလိုက်ရပါတယ်	ခံရလို့ပါ	ခံလိုက်ရပြီ	ခံရလို့
        bind@tail	makes	ခိုင်း	စေ
        bind@tail	about	အကြောင်း
        bind@tail	every	တိုင်း
        bind@tail	each	စီ
        bind@tail	for-people	စာ
        bind@tail	price-of	ဖိုး
        bind@tail	not even	မှ
        scope@tail	only	ပဲ	သာ	ပဲယူ
        scope@tail	also	လည်း	ရော	ပါလည်း
        join	or	ဒါမှမဟုတ်	သို့မဟုတ်
        join	and	ပြီးတော့	နောက်ပြီး
        join	but	ဒါပေမယ့်	ဒါပေမဲ့
        join@tail	but	ပေမယ့်	ပေမဲ့
        join@tail	if	ရင်	လျှင်	ရင်တော့
        join@tail	when	တဲ့အခါ	တုန်းက	တော့မှ
        join@tail	then	ပြီး
        join@tail	because	လို့	သောကြောင့်	တာကြောင့်
        join@tail	even if	လည်းပဲ

        # How far.
        scope	all	အားလုံး	အကုန်	အကုန်လုံး	စုစုပေါင်း
        scope	some	တချို့	အချို့
        scope	both	နှစ်ခုလုံး	နှစ်ယောက်လုံး	နှစ်ခုစလုံး
        scope	another	တခြား	အခြား	တခြားတစ်ခု
        scope	next	နောက်တစ်ခု	နောက်ထပ်	နောက်တစ်ခါ
        scope	again	ထပ်ပြီး	ထပ်ထည့်	ပြန်ပြီး
        scope	at least	အနည်းဆုံး
        scope	at most	အများဆုံး
        scope	nobody	ဘယ်သူမှ
        scope	nothing	ဘာမှ	ဘာနဲ့မှ	ဘာတစ်ခုမှ
        scope	nowhere	ဘယ်မှာမှ	ဘယ်မှ
        scope	something	တစ်ခုခု
        scope	first	အရင်	အရင်ဆုံး
        scope	together	အတူတူ	ပေါင်းပြီး	အတူပေါင်းပြီး
        scope	separately	ခွဲပြီး	သီးသန့်စီ	တစ်ယောက်ချင်း	သပ်သပ်စီ
        scope	more	ပို	ပိုပြီး	ပိုတဲ့
        scope	most	ဆုံး
        scope	much	များများ	အများကြီး	အများအပြား
        scope	just now	အခုမှ	ခုမှ	အခုပဲ
        scope	suddenly	ရုတ်တရက်
        scope	always	အမြဲ	အမြဲတမ်း
        scope	often	ခဏခဏ
        scope	half	တစ်ဝက်	ဝက်
        scope	already	ပြီးသားပဲ
        scope	enough	လုံလောက်	အနေတော်
        slight	နည်းနည်း	နဲနဲ	အနည်းငယ်	နည်းနည်းလေး
        slight	sparsely	နည်းနည်းပဲ	နည်းနည်းသာ
        intense	အရမ်း	အလွန်	တော်တော်	တအား	သိပ်	အရမ်းကို	တော်တော်လေး	တကယ်	အရမ်းပဲ
        intense+be@tail	လွန်း	လွန်းတယ်	လွန်းပါတယ်	လွန်းနေပြီ	လွန်းနေတယ်	လှပြီ	လှတယ်
        softener	ခဏ	ခဏလောက်	ခဏလေး

        # Pointing.
        deixis	ဒီ	ဒါ	ဤ	ဒါက	ဒါကို	ဒါလေး	ဒီဟာ	ဒီဟာလေး	ဒါလေးက	ဒါလေးကို
        deixis	that	ဟိုဟာ	အဲဒါ	အဲဒီ	အဲဒါလေး	အဲဒီဟာ	ဟို
        setting	ဒီမှာ	ဒီနေရာမှာ	ဒီမှာပဲ	ဒီနေရာ
        setting	there	ဟိုမှာ	အဲဒီမှာ	ဟိုနေရာ

        # Numbers.
        ordinal	1	ပထမ	ပထမဆုံး
        ordinal	2	ဒုတိယ
        ordinal	3	တတိယ
        classifier	ခု	လုံး	စောင်	ထည်	စီး	ချောင်း	အုပ်	ကောင်
        measure	people	ယောက်	ဦး
        measure	portion for	ယောက်စာ	ဦးစာ
        measure	ခွက်
        measure	ပုလင်း
        measure	ပွဲ	ပန်းကန်
        measure	စိတ်
        measure	ကတ်
        measure	ဗူး
        measure	ရွက်
        measure	ပြား
        measure	ပိဿာ
        measure	ကီလို
        measure	ကျပ်သား
        measure	လီတာ
        measure	စီစီ
        measure	ကြိမ်	ခါ
        measure	လွှာ
        measure	ခန်း
        measure	ဖက်
        measure	ကျပ်
        measure	ဒေါ်လာ
        measure	ယူရို
        measure	စုံ
        measure	ရံ
        measure	ခြမ်း
        measure	တွဲ
        measure	နံပါတ်

        # Times.
        time	today	ဒီနေ့	ယနေ့	ဒီကနေ့	ဒီနေ့မှာ
        time	tomorrow	မနက်ဖြန်	မနက်ဖန်
        time	day after tomorrow	သန်ဘက်ခါ	သဘက်ခါ
        time	မနေ့က	မနေ့
        time	last night	မနေ့ည	မနေ့ညက	ညက
        time	this morning	ဒီမနက်	ဒီမနက်က
        time	morning	မနက်	နံနက်	မနက်ပိုင်း
        time	noon	နေ့လယ်	မွန်းတည့်	နေ့ခင်း
        time	evening	ညနေ	ညနေပိုင်း
        time	ဒီညနေ
        time	night	ည	ညဘက်
        time	tonight	ဒီညအတွက်
        time	ဒီအပတ်
        time	နောက်အပတ်
        time	ဒီလ
        time	နောက်လ
        time	now	ယခု	အခုလောလောဆယ်
        time	နာရီ	နာရီမှာ
        time	မိနစ်
        time	ရက်
        time	ပတ်
        time	လ
        time	နှစ်ရှိပြီ
        time	ညအိပ်	ည အိပ်
        time	တစ်နေ့	တစ်နေ့ကို	တစ်ရက်	တစ်ရက်ကို	တစ်နေ့လျှင်
        time	နေ့တိုင်း	နေ့စဉ်
        time	တစ်ရက်ခြား
        time	တနင်္လာ	တနင်္လာနေ့
        time	အင်္ဂါ	အင်္ဂါနေ့
        time	ဗုဒ္ဓဟူး	ဗုဒ္ဓဟူးနေ့
        time	ကြာသပတေး	ကြာသပတေးနေ့
        time	သောကြာ	သောကြာနေ့
        time	စနေ	စနေနေ့
        time	တနင်္ဂနွေ	တနင်္ဂနွေနေ့
        time	early	စော	စောစော
        time	late	နောက်ကျ	နောက်ကျမှ
        time	formerly	အရင်က

        # Directions.
        way	ဘယ်ဘက်	ဘယ်ဖက်	လက်ဝဲဘက်
        way	left-	ဘယ်ခြေ	ဘယ်လက်
        way	ညာဘက်	ညာဖက်	ညာ	လက်ယာဘက်
        way	တည့်တည့်	ရှေ့တည့်တည့်	တည့်တည့်ပဲ
        way	အပေါ်ထပ်
        way	အပေါ်
        way	အောက်ထပ်
        way	အောက်
        way	အပြင်	အပြင်မှာ
        way	နိုင်ငံခြား	ပြည်ပ
        way	ပြည်တွင်း
        way	မြို့ထဲ	မြို့ထဲကို	မြို့လယ်	မြို့လယ်ကို

        # Question words. With them the ending asks no more.
        which	where	ဘယ်မှာ	ဘယ်မှာလဲ	ဘယ်နား	ဘယ်နားမှာ	ဘယ်နားမှာလဲ	ဘယ်မှာရှိ	ဘယ်မှာရှိလဲ	ဘယ်မှာရှိပါသလဲ	ဘယ်နေရာမှာ	ဘယ်နားလဲ	ဘယ်နားက	ဘယ်နေရာ	ဘယ်မှာပါလဲ	ဘယ်နေရာမှာလဲ	ဘယ်မှာရှိတာလဲ
        which	where to	ဘယ်ကို	ဘယ်သွား
        which	where from	ဘယ်က	ဘယ်ကနေ
        which	how much	ဘယ်လောက်	ဘယ်လောက်လဲ	ဘယ်လောက်ပါလဲ	ဘယ်ဈေး	ဘယ်ဈေးလဲ	ဘယ်လောက်ကျ	ဘယ်လောက်ကျလဲ	ဘယ်လောက်ကျမလဲ	ဈေးဘယ်လောက်	ဈေးဘယ်လောက်လဲ	ဈေးနှုန်းဘယ်လောက်လဲ	ဘယ်လောက်ကျပါသလဲ	ဘယ်လောက်ပေးရမလဲ	ဘယ်လောက်ကျတာလဲ	ဘယ်ဈေးပါလဲ
        which	when	ဘယ်အချိန်	ဘယ်နှစ်နာရီ	ဘယ်နှနာရီ	ဘယ်တော့	ဘယ်အချိန်လဲ	ဘယ်နှစ်နာရီလဲ	ဘယ်တော့လဲ	ဘယ်အချိန်မှာ	ဘယ်နှနာရီမှာ	ဘယ်နှစ်နာရီမှာ
        which	which day	ဘယ်နေ့
        which	how long
        which	how far	ဘယ်လောက်ဝေး
        which	who	ဘယ်သူ
        which	to whom	ဘယ်သူ့
        which	why	ဘာကြောင့်	ဘာဖြစ်လို့	ဘာလို့
        which	how	ဘယ်လို	ဘယ်လိုလဲ
        which	which	ဘယ်
        which	how many	ဘယ်နှ	ဘယ်နှစ်
        which	what	ဘာ	ဘာလဲ	ဘာပါလဲ	ဘာများ

        # Services: in a request it does not matter who does it.
        service	book	ကြိုတင်မှာ	ဘွတ်ကင်	ဘွတ်ကင်လုပ်	ဘိုကင်	ဘိုကင်ယူ	ဘိုကင်တင်	ကြိုတင်ဘိုကင်ယူ	ဘွတ်ကင်ယူ	ကြိုတင်ဘိုကင်	ကြိုတင်ဘွတ်ကင်
        service	appointment	ရက်ချိန်း	ရက်ချိန်းယူ	ချိန်းဆို
        service	cancel	ဖျက်	ဖျက်သိမ်း	ပယ်ဖျက်
        service	pay	ရှင်း	ပိုက်ဆံရှင်း	ပေးချေ	ငွေချေ	ပိုက်ဆံပေးချေ
        service	exchange	လဲလှယ်	ပြန်လဲ
        service+wish	exchange	လဲချင်	လဲချင်လို့	လဲမလို့
        service+please	exchange	လဲပေးပါ	လဲပေး	လဲပေးလို့ရမလား
        service+can+me	exchange	လဲလို့ရ
        service	change money
        service	change	ပြောင်း	ပြောင်းလဲ
        service	remit	ငွေလွှဲ	ပိုက်ဆံလွှဲ	ငွေကိုလွှဲ	ပိုက်ဆံကိုလွှဲ	လွှဲ	ပိုက်ဆံလေးလွှဲ
        service	refund	ငွေပြန်အမ်း	ပြန်အမ်း	ပိုက်ဆံပြန်အမ်း	ငွေပြန်ပေး	ပိုက်ဆံပြန်ပေး
        service	send
        service	extend	သက်တမ်းတိုး	ရက်တိုး
        service	sign up	စာရင်းသွင်း	မှတ်ပုံတင်ပေး	လျှောက်
        service	top up	ဘေလ်ဖြည့်
        service	check in	ချက်အင်လုပ်	ချက်အင်ဝင်
        service	check out	ချက်အောက်လုပ်	ချက်အောက်ထွက်
        service	wash	အဝတ်တွေလျှော်
        service	clean
        service	repair
        service	copy	မိတ္တူဆွဲ	မိတ္တူကူး
        service	withdraw
        service	deposit	ပိုက်ဆံအပ်
        service	pack up	ပါဆယ်ယူ
        service	weigh	ချိန်	အလေးချိန်ချိန်
        service	report
        service	order	မှာထား	အော်ဒါမှာ
        act@start	order	မှာ
        # Actions.
        act	go	သွား
        act	come	လာ
        act	return	ပြန်
        act	arrive	ရောက်	ဆိုက်
        act	leave	ထွက်	ထွက်ခွာ
        act	leave-go	ထွက်သွား
        act	get off	ဆင်း
        act	change-train	ပြောင်းစီး	ရထားပြောင်း	ရထားပြောင်းစီး
        act	catch	မီ
        act	walk	လမ်းလျှောက်
        act	enter	ဝင်
        act	sit
        act	wait
        act	take	ယူ
        act	come take	လာယူ
        act	accept	လက်ခံ
        act	give	ပေး
        weak	ဝယ်
        act	sell	ရောင်း
        act	rent	ငှား
        act	rent-out	ငှားစား	ငှားပေး	ငှားရမ်းပေး
        act	lend	ချေး
        act	return-thing	ပြန်ပေး	ပြန်အပ်
        act	open	ဖွင့်
        act	close	ပိတ်
        act	put in	ထည့်
        act	take out	ထုတ်
        act	remove	ဖယ်
        act	eat	စား
        act	drink	သောက်
        act	take medicine
        act	smoke
        act	apply	လိမ်း
        act	inject	ထိုး	ဆေးထိုး
        act	see	ကြည့်
        act	meet	တွေ့
        act@tail	meet	နဲ့တွေ့
        act	find	ပြန်တွေ့
        act	search	ရှာ
        act	speak	ပြော
        act	hear	ကြား
        act	ask	မေး
        act	understand	နားလည်
        act	know	သိ
        act	write	ရေး
        act	read	ဖတ်
        act	fill in	ဖြည့်
        act	sign	လက်မှတ်ထိုး	ဆိုင်းထိုး
        act	call	ခေါ်
        act	make a call	ဖုန်းဆက်	ဖုန်းခေါ်
        act	contact	ဆက်သွယ်
        act	show	ပြ
        act	help
        act	carry	သယ်	ကူသယ်
        act	wear	ဝတ်
        act	try on	ဝတ်ကြည့်
        act	take off	ချွတ်
        act	stay	တည်း	တည်းခို
        act	sleep	အိပ်
        act	wake
        act	work	အလုပ်လုပ်
        act	do	လုပ်
        act	photograph
        act	hit	ရိုက်
        act	bite	ကိုက်	ကိုက်လိုက်
        act	dog bite	ခွေးကိုက်
        act	snake bite	မြွေကိုက်
        act	steal	အခိုး	ခိုးသွား
        act	crash	တိုက်	တိုက်မိ
        act	fall	ပြုတ်ကျ	လဲကျ	ချော်လဲ
        act	faint	မေ့လဲ	သတိလစ်
        act	throw up
        act	swallow	မျိုချ	မျိုချမိ
        act	drive	မောင်း	ကားမောင်း
        act	operate	ခွဲစိတ်
        act	rest	နား
        act	turn
        act	follow	လိုက်
        act	escort	လိုက်ပို့
        act	roll up	ခေါက်တင်
        act	bake	ဖုတ်
        act	brew	ဖျော်
        act	lower price
        act	insure	အာမခံထား
        act	leave luggage	ထားခဲ့
        act	lose way
        act	charge	အားသွင်း
        act	stop
        act	use	အသုံးပြု
        act+can+me	use	သုံးလို့ရ
        same	slow	ဖြည်းဖြည်း	နှေးနှေး
        same	fast	မြန်မြန်	အမြန်	မြန်
        # States.
        same	lost	ပျောက်ဆုံး
        same	broken down
        same	head aches	ခေါင်းကိုက်
        same	hurts	နာ	နာနေ
        same	stomach ache	ဗိုက်နာ	ဗိုက်အောင့်
        same	toothache	သွားကိုက်	သွားနာ
        same	chest pain	ရင်ဘတ်အောင့်	ရင်ဘတ်နာ
        same	sore throat	လည်ချောင်းနာ
        same	fever	ဖျား	ဖျားနေ	အဖျားရှိ	ကိုယ်ပူ
        same	fever again	ပြန်ဖျား
        same	cough	ချောင်းဆိုး
        same	diarrhoea	ဝမ်းလျှော	ဝမ်းလျှောနေ	ဝမ်းတွေလျှော	ဝမ်းတွေလျှောနေ	ဝမ်းသွား
        same	dizzy	ခေါင်းမူး	မူး
        same	itches	ယား
        same	numb	ထုံ	ထုံနေ
        same	bleeds	သွေးထွက်
        same	swollen	ရောင်	ရောင်နေ
        same	pregnant	ကိုယ်ဝန်ရှိ	ကိုယ်ဝန်ရှိတယ်	ကိုယ်ဝန်ရှိပါတယ်	ကိုယ်ဝန်ရှိနေပါတယ်
        same	diabetes	ဆီးချို	ဆီးချိုရောဂါ
        same	blood pressure	သွေးတိုး
        same	broken bone
        same	short of breath	အသက်ရှူကျပ်	အသက်ရှူကျပ်နေ
        same	breathe	အသက်ရှူ
        same	allergic	မတည့်
        same	used up
        same	expired
        same	dirty	ညစ်ပတ်	ပေ
        same	spotless	သန့်	သန့်ရှင်း
        same	ripe	မှည့်	မှည့်နေ
        same	takes long	ကြာ	ကြာနေ
        same	power cut	မီးပျက်	မီးမလာ	မီးမလာဘူး
        same	late-	နောက်ကျနေ
        same	be well	နေကောင်း
        same	be unwell	နေမကောင်း
        same	not understand	နားမလည်
        same	not all right	အဆင်မပြေ
        same	all right	အဆင်ပြေ
        same	does not work
        act	not come back	ပြန်မလာ
        act	not come out	ထွက်မလာ	မထွက်လာ
        act	come out	ထွက်လာ
        same	contains	ပါ
        same	be	ဖြစ်
        # Qualities.
        same	hot	ပူ	အပူ	ပူပူ
        same	cold	အေး	အအေး	အေးအေး
        same	big	ကြီး	အကြီး
        same	biggest	အကြီးဆုံး
        same	small	အသေး	သေးသေး	ငယ်
        same	smaller	ပိုသေး
        same	long	ရှည်
        same	short	တို
        same	wide	ကျယ်
        same	loud	ကျယ်ကျယ်
        same	sweet	ချို
        same	sour	ချဉ်
        same	spicy	စပ်	အစပ်
        same	salty	ငန်
        same	bland	ပေါ့
        same	good	ကောင်း
        same	tasty
        same	expensive
        same	cheap	ဈေးပေါ
        same	free	အလကား	အခမဲ့
        same	vacant	အား	အားနေ
        same	vacant room
        same	new	အသစ်	သစ်
        same	red	အနီ	အနီရောင်
        same	blue	အပြာ	အပြာရောင်
        same	white	အဖြူ
        same	black	အမည်း	အနက်
        same	green	အစိမ်း
        same	strongest	အပြင်းဆုံး
        same	nearest	အနီးဆုံး
        same	last	နောက်ဆုံး
        same	following	နောက်
        # Things.
        same	ticket	လက်မှတ်
        same	sleeper	အိပ်စင်
        same	bus ticket	ကားလက်မှတ်
        same	return trip	အသွားအပြန်
        same	one way	အသွားတစ်ကြောင်း
        same	room	အခန်း
        same	single room	တစ်ယောက်ခန်း
        same	double room	နှစ်ယောက်ခန်း
        same	toilet
        same	breakfast	မနက်စာ	နံနက်စာ
        same	lunch	နေ့လယ်စာ
        same	dinner	ညစာ
        same	tea	လက်ဖက်ရည်
        same	coffee	ကော်ဖီ
        same	hot coffee	ကော်ဖီပူ
        same	iced coffee	ကော်ဖီအေး
        same	water	ရေ
        same	hot water	ရေပူ
        same	drinking water	ရေသန့်	သောက်ရေ
        same	ice	ရေခဲ
        same	milk	နို့
        same	cow milk	နွားနို့
        same	juice	ဖျော်ရည်
        same	apple	ပန်းသီး
        same	apple juice	ပန်းသီးဖျော်ရည်
        same	orange	လိမ္မော်သီး
        same	mango	သရက်သီး
        same	banana	ငှက်ပျောသီး
        same	beer	ဘီယာ
        same	alcohol	အရက်
        same	sugar	သကြား
        same	salt	ဆား
        same	rice	ထမင်း
        same	curry	ဟင်း
        same	pork	ဝက်သား
        same	pork curry	ဝက်သားဟင်း
        same	beef	အမဲသား
        same	goat	ဆိတ်သား
        same	goat curry	ဆိတ်သားဟင်း
        same	chicken	ကြက်သား
        same	egg	ကြက်ဥ
        same	prawn	ပုစွန်
        same	seafood	ပင်လယ်စာ
        same	meat	အသား
        same	nuts	အခွံမာသီး
        same	peanut	မြေပဲ
        same	bean	ပဲပိစပ်
        same	onion	ကြက်သွန်	ကြက်သွန်နီ
        same	garlic	ကြက်သွန်ဖြူ
        same	coriander	နံနံပင်
        same	chilli	ငရုတ်သီး
        same	bread
        same	cake	ကိတ်မုန့်	ကိတ်
        same	mohinga	မုန့်ဟင်းခါး
        same	noodles	ခေါက်ဆွဲ
        same	fritters	အကြော်
        same	spoon	ဇွန်း
        same	wifi	ဝိုင်ဖိုင်	wi fi
        same	password	စကားဝှက်	ပါစ်ဝေါ့	ပတ်စ်ဝေါ့
        same	pin	ပင်နံပါတ်
        same	table	စားပွဲ
        same	chair	ခုံ	ထိုင်ခုံ
        same	menu
        same	receipt	ပြေစာ	ဖြတ်ပိုင်း
        same	bill
        same	money	ပိုက်ဆံ	ငွေ
        same	cash	ငွေသား
        same	coins	အကြွေ
        same	coin	အကြွေစေ့
        same	small change	ပြန်အမ်းငွေ
        same	card	ကတ်ပြား
        same	credit card	ခရက်ဒစ်ကတ်	အကြွေးဝယ်ကတ်
        same	wallet
        same	price	ဈေးနှုန်း	ဈေး
        same	bank account	ဘဏ်စာရင်း	ဘဏ်အကောင့်	အကောင့်
        same	bank	ဘဏ်
        same	insurance	အာမခံ
        same	pharmacy	ဆေးဆိုင်
        same	medicine	ဆေး
        same	pills	ဆေးလုံး
        same	syrup	ဆေးရည်
        same	cough syrup	ချောင်းဆိုးပျောက်ဆေးရည်	ချောင်းဆိုးဆေးရည်
        same	painkiller	အကိုက်အခဲပျောက်ဆေး
        same	side effect	ဘေးထွက်ဆိုးကျိုး
        same	prescription	ဆေးစာ	ဆေးညွှန်း
        same	hospital
        same	clinic	ဆေးခန်း
        same	ambulance	လူနာတင်ယာဉ်
        same	police station	ရဲစခန်း
        same	airport	လေဆိပ်
        same	plane	လေယာဉ်	လေယာဉ်ပျံ	လေယာဉ်ခရီးစဉ်
        same	train	ရထား
        same	station	ဘူတာ	ဘူတာရုံ
        same	bus	ဘတ်စ်ကား
        same	car	ကား
        same	bus terminal	ကားဂိတ်
        same	bus stop	ကားမှတ်တိုင်	ဘတ်စ်ကားမှတ်တိုင်
        same	taxi	တက္ကစီ
        same	motorbike
        same	bicycle
        same	helmet	ဟဲလ်မက်	ဆိုင်ကယ်စီးဦးထုပ်	ဟယ်မက်
        same	car accident	ကားတိုက်မှု	ကားမတော်တဆမှု	ယာဉ်တိုက်မှု
        same	platform	ပလက်ဖောင်း
        same	parcel	ပါဆယ်	ပါဆယ်ထုပ်
        same	letter	စာ
        same	stamp	တံဆိပ်ခေါင်း
        same	post office	စာတိုက်
        same	post box	စာတိုက်ပုံး
        same	address	လိပ်စာ
        same	bag	အိတ်
        same	suitcase
        same	backpack	ကျောပိုးအိတ်
        same	bundle	အထုပ်
        same	passport	နိုင်ငံကူးလက်မှတ်	ပတ်စပို့	ပတ်စ်ပို့
        same	id card	မှတ်ပုံတင်
        same	visa	ဗီဇာ
        same	household list	အိမ်ထောင်စုစာရင်း
        same	form	ဖောင်
        same	queue ticket	တိုကင်	တိုကင်နံပါတ်
        same	name	နာမည်
        same	phone
        same	phone number	ဖုန်းနံပါတ်
        same	sim card	ဆင်းမ်ကတ်	ဆင်းကတ်
        same	internet	အင်တာနက်
        same	air conditioner	အဲကွန်း	အဲယားကွန်း
        same	fan	ပန်ကာ
        same	light	မီး
        same	towel	မျက်နှာသုတ်ပုဝါ
        same	key	သော့
        same	room key	အခန်းသော့	အခန်းသော့လေး
        same	lift	ဓာတ်လှေကား
        same	stairs	လှေကား
        same	door	တံခါး
        same	window	ပြတင်းပေါက်
        same	entrance	ဝင်ပေါက်
        same	exit	ထွက်ပေါက်
        same	mosquito	ခြင်
        same	dog	ခွေး
        same	cat	ကြောင်
        same	snake	မြွေ
        same	sea	ပင်လယ်
        same	shoe	ဖိနပ်
        same	shirt	အင်္ကျီ
        same	sleeve	အင်္ကျီလက်
        same	umbrella	ထီး
        same	hat	ဦးထုပ်
        same	clothes	အဝတ်	အဝတ်အစား
        same	colour	အရောင်
        same	size	ဆိုဒ်	အရွယ်အစား
        same	toothbrush	သွားတိုက်တံ
        same	toothpaste	သွားတိုက်ဆေး
        same	head	ခေါင်း
        same	hand	လက်
        same	leg	ခြေထောက်
        same	eye
        same	ear	နားရွက်
        same	belly	ဗိုက်
        same	chest	ရင်ဘတ်
        same	shoulder	ပခုံး
        same	bone	အရိုး
        same	blood	သွေး
        same	blood pressure-	သွေးပေါင်
        same	wound	ဒဏ်ရာ
        same	injured	ဒဏ်ရာရ
        same	shop	ဆိုင်
        same	hotel	ဟိုတယ်
        same	place	နေရာ
        same	map	မြေပုံ
        same	road	လမ်း
        same	Yangon	ရန်ကုန်
        same	Mandalay	မန္တလေး
        same	English	အင်္ဂလိပ်လို	အင်္ဂလိပ်စကား	အင်္ဂလိပ်
        same	Burmese	မြန်မာလို	မြန်မာစကား	ဗမာလို
        same	photo	ဓာတ်ပုံ
        same	rain	မိုး
        same	rains	မိုးရွာ
        same	cigarette	ဆေးလိပ်
        same	dollar	အမေရိကန်ဒေါ်လာ
        opposite	ဘယ်ဘက်	ညာဘက်
        opposite	open	close
        opposite	hot	cold
        opposite	sell	ဝယ်

        # More things and actions of a counter.
        same	diabetes medicine	ဆီးချိုဆေး
        same	fever medicine	အဖျားကျဆေး
        same	cold	အအေးမိ	အအေးမိနေ
        same	vomits	အော့အန်	အန်နေ	ပျို့အန်
        same	constipation	ဝမ်းချုပ်	ဝမ်းချုပ်နေ
        same	burn	အပူလောင်	မီးလောင်ဒဏ်ရာ
        same	on fire	မီးလောင်	မီးလောင်နေ
        same	sprained	အဆစ်လွဲ	ခြေခေါက်	ခြေချော်
        same	back hurts	ခါးနာ	ခါးနာနေ	ခါးကိုက်
        same	blister	အရည်ကြည်ဖု
        same	rash	အနီစက်	အဖု
        same	weak	အားနည်း
        same	hungry	ဗိုက်ဆာ	ဗိုက်ဆာနေ
        same	thirsty	ရေဆာ	ရေငတ်
        same	tired	ပင်ပန်း	မောနေ
        same	happy	ပျော်
        same	worried	စိုးရိမ်
        same	dangerous	အန္တရာယ်ရှိ
        same	stuck	ညပ်	ညပ်နေ
        same	leaks	ယို	ရေယို
        same	noisy	ဆူညံ	ဆူ
        same	quiet	တိတ်ဆိတ်	ငြိမ်
        same	smells	နံ	အနံ့ဆိုး	အနံ့ထွက်
        same	full	ပြည့်	ပြည့်နေ
        same	fresh	လတ်ဆတ်
        same	spoiled	သိုး	ပုပ်
        same	far	ဝေး
        same	near-	နီး
        same	light-	ပေါ့ပါး
        same	difficult	ခက်
        same	easy	လွယ်
        same	beautiful	လှ
        same	wrong	မှား	မှားနေ
        same	right	မှန်
        same	important	အရေးကြီး
        same	urgent	အရေးပေါ်
        same	vegetarian	သက်သတ်လွတ်
        same	halal	ဟာလာလ်
        same	soup	ဟင်းချို
        same	salad	အသုပ်
        same	fried rice	ထမင်းကြော်
        same	vegetable	ဟင်းသီးဟင်းရွက်	အသီးအရွက်
        same	fruit	သစ်သီး
        same	tomato	ခရမ်းချဉ်သီး
        same	potato	အာလူး
        same	cabbage	ဂေါ်ဖီ
        same	watermelon	ဖရဲသီး
        same	papaya	သင်္ဘောသီး
        same	coconut	အုန်းသီး
        same	grape	စပျစ်သီး
        same	honey	ပျားရည်
        same	butter	ထောပတ်
        same	cheese	ချိစ်
        same	biscuit	ဘီစကစ်
        same	ice cream	ရေခဲမုန့်
        same	soft drink	အအေးပုလင်း	အချိုရည်
        same	green tea	ရေနွေးကြမ်း
        same	fork	ခက်ရင်း
        same	plate	ပန်းကန်ပြား
        same	glass	ဖန်ခွက်
        same	tissue	တစ်ရှူး	တစ်သျှူး
        same	pillow
        same	blanket	စောင်ပါး
        same	mosquito net	ခြင်ထောင်
        same	bed	ကုတင်	အိပ်ရာ
        same	bathroom	ရေချိုးခန်း
        same	soap	ဆပ်ပြာ
        same	shampoo	ခေါင်းလျှော်ရည်
        same	television	တီဗီ	ရုပ်မြင်သံကြား
        same	fridge	ရေခဲသေတ္တာ
        same	remote	ရီမုတ်
        same	socket	ပလပ်ပေါက်
        same	charger	အားသွင်းကြိုး	ဖုန်းအားသွင်းကြိုး
        same	battery	ဘက်ထရီ
        same	laptop	လက်တော့
        same	computer	ကွန်ပျူတာ
        same	camera	ကင်မရာ
        same	lobby	ဧည့်ခန်းမ
        same	reception	ကောင်တာ
        same	floor	အထပ်
        same	view	ရှုခင်း
        same	deposit-	စပေါ်ငွေ	စရန်ငွေ
        same	fee	ဝန်ဆောင်ခ	အခကြေးငွေ
        same	exchange rate	ငွေလဲနှုန်း
        same	interest	အတိုးနှုန်း
        same	note	ငွေစက္ကူ
        same	gold	ရွှေ
        same	atm
        same	photo copy	မိတ္တူ
        same	original	မူရင်း
        same	birth certificate	မွေးစာရင်း	မွေးလက်မှတ်
        same	driving licence	ယာဉ်မောင်းလိုင်စင်	လိုင်စင်
        same	contract	စာချုပ်
        same	embassy	သံရုံး
        same	fine	ဒဏ်ငွေ	ဒဏ်ကြေး
        same	thief report	အမှု
        same	knife	ဓား
        same	gun	သေနတ်
        same	accident	မတော်တဆမှု
        same	fire truck	မီးသတ်ကား
        same	seat	ထိုင်ခုံနေရာ
        same	window seat	ပြတင်းပေါက်ဘေးခုံ
        same	boat	သင်္ဘော	လှေ
        same	ferry	ကူးတို့
        same	express bus	အမြန်ကား
        same	gate	ဂိတ်	ထွက်ပေါက်ဂိတ်
        same	boarding pass	လေယာဉ်လက်မှတ်
        same	luggage	ခရီးဆောင်ပစ္စည်း	အထုပ်အပိုး
        same	trolley	တွန်းလှည်း
        same	wheelchair	ဘီးတပ်ကုလားထိုင်
        same	petrol	ဓာတ်ဆီ
        same	tyre	တာယာ
        same	brake	ဘရိတ်
        same	lock	သော့ခလောက်
        same	helmet-	ခမောက်
        same	longyi	လုံချည်	ပုဆိုး
        same	trousers	ဘောင်းဘီ
        same	shop assistant	အရောင်းစာရေး
        same	basket	ခြင်းတောင်း
        same	plastic bag	ပလတ်စတစ်အိတ်	ကြွပ်ကြွပ်အိတ်
        same	box	သေတ္တာ	ဘူးခွံ
        same	envelope	စာအိတ်
        same	express mail	အမြန်ချောပို့
        same	registered mail	မှတ်ပုံတင်စာ
        same	weight	အလေးချိန်
        same	postcode	စာပို့သင်္ကေတ
        same	sir-name	မိဘအမည်
        same	school	ကျောင်း
        same	temple	ဘုရား	ဘုန်းကြီးကျောင်း
        same	park	ပန်းခြံ
        same	museum	ပြတိုက်
        same	restaurant	စားသောက်ဆိုင်	ထမင်းဆိုင်
        same	teashop	လက်ဖက်ရည်ဆိုင်
        same	bakery	မုန့်တိုက်	ပေါင်မုန့်ဆိုင်
        same	supermarket	စူပါမားကက်	ကုန်တိုက်
        same	bridge	တံတား
        same	traffic light	မီးပွိုင့်
        same	crossroads	လမ်းဆုံ
        act	study	သင်
        act	sing	ဆို
        act	play	ကစား
        act	run	ပြေး
        act	climb	တက်
        act	go down	ကျ
        act	cook	ချက်
        act	fry	ကြော်
        act	boil	ပြုတ်
        act	cut-	ဖြတ်	လှီး
        act	cut hair	ညှပ်	ဆံပင်ညှပ်
        act	choose	ရွေး
        act	try	စမ်း
        act	taste	မြည်း
        act	count	ရေတွက်
        act	check	စစ်	စစ်ဆေး
        act	tidy	ရှင်းလင်း
        act	throw away	ပစ်	လွှင့်ပစ်
        act	die	သေ
        act	forget	မေ့	မေ့ကျန်	မေ့ထား
        act	remember	မှတ်မိ
        act	leave behind	ကျန်
        act	hold	ကိုင်
        act	press	နှိပ်
        act	push	တွန်း
        act	pull	ဆွဲ
        act	knock	ခေါက်
        act	lock-	သော့ခတ်
        act	turn on	မီးဖွင့်
        act	invite	ဖိတ်
        act	like	ကြိုက်
        act	love	ချစ်
        act	hate	မုန်း
        act	believe	ယုံ
        act	agree	သဘောတူ
        act	decide	ဆုံးဖြတ်
        act	begin	စ
        act	examine blood	သွေးစစ်	သွေးဖောက်စစ်
        act	recommend	ညွှန်း
        act	order-food	အော်ဒါ
        act	help carry	ကူသယ်ပေး
        act	shout	အော်
        act	threaten	ခြိမ်းခြောက်
        act	follow-	နောက်ယောင်ခံ	နောက်ကလိုက်
        act	escape	ထွက်ပြေး
        act	cheat	လိမ်
        act	live	နေထိုင်

        # Second round: more wordings of the same, kind by kind.
        please@tail	ပေးပါဦး	ပေးပါဦးနော်	ပေးပါနော်	ပေးပါလားနော်	ပေးပါလားဟင်	ပေးပါလားရှင်	ပေးပါလားခင်ဗျာ	ပေးကြပါ	ပေးကြပါဦး	ပေးစမ်းပါ	ပေးလိုက်ပါ	ပေးလိုက်ပါဦး	ပေးလို့ရမလားရှင်	ပေးလို့ရမလားဟင်	ပေးနိုင်မလားရှင်	ပေးနိုင်မလားဟင်	ပေးနိုင်မလားခင်ဗျာ	ပေးလို့ရပါမလား	ပေးလို့ရပါမလားရှင်	ပေးလို့ရမလားခင်ဗျာ	ပေးနိုင်ရင်ကောင်းမယ်	ပေးရင်ကောင်းမယ်	ပေးစေချင်လို့ပါ	ပေးစေချင်လို့	ပေးစေချင်ပါတယ်ရှင်	ပေးပါရန်	ပေးပါခင်ဗျ	ပေးပါဗျာ	ပေးပါဗျ	ပေးပါရှင့်	ပေးပါလေ	ပေးပါတော့	ပေးတော့
        please	ပေးပါဦးနော်	ပေးပါနော်	ပေးပါလားနော်	ပေးကြပါ	ပေးပါရှင်	ပေးပါခင်ဗျာ	ပေးပါဗျ	ပေးလို့ရမလား	ပေးလို့ရလား	ပေးလို့ရပါသလား	ပေးလို့ရပါမလား	ပေးနိုင်ပါမလား	ပေးပါအုံး	ပေးလိုက်ပါ	ပေးစေချင်ပါတယ်	ယူလာပေးပါ	ယူလာပေးပါဦး	ယူလာပေးပါလား	ယူလာပေးနိုင်မလား	ယူလာပေးလို့ရမလား	လာပေးပါ	လာပေးပါဦး	လာပေးပါလား	လာပေးနိုင်မလား	လာပေးလို့ရမလား	ယူပေးပါ	ယူပေးပါဦး
        wish@tail	ချင်လို့ပါရှင်	ချင်လို့ပါခင်ဗျာ	ချင်လို့ပါဗျ	ချင်လို့ရှင်	ချင်လို့ဗျ	ချင်နေတာ	ချင်နေတာပါ	ချင်တာလေ	ချင်ပါသည်	ချင်တာပဲ	မလားလို့	မလားလို့ပါ	ဖို့လာတာပါရှင်	ဖို့လာပါတယ်ခင်ဗျာ	ဖို့ရောက်လာတာပါ	ချင်တာပါရှင်	ချင်ပါတယ်ရှင်
        wish	လိုချင်ပါတယ်ရှင်	လိုချင်လို့ရှင်	လိုချင်လို့ပါဗျ	ယူပါ့မယ်	ယူချင်လို့	ယူချင်တာပါ	ယူမလို့	ယူမလို့ပါ	လိုချင်နေတာ	လိုချင်နေတာပါ	ဝယ်ချင်လို့ပါ	ဝယ်ချင်ပါတယ်	ဝယ်ချင်တယ်	ဝယ်မလို့ပါ	ဝယ်မလို့	ဝယ်ချင်လို့	ဝယ်ချင်တာပါ
        need	လိုအပ်လို့ပါ	လိုလို့ပါ	လိုလို့	လိုနေလို့ပါ	လိုအပ်နေလို့ပါ	လိုအပ်နေတယ်
        courtesy	ကျေးဇူးအများကြီးတင်တယ်	ကျေးဇူးတင်ပါတယ်နော်	ကျေးဇူးနော်	ကျေးဇူးပါရှင်	ကျေးဇူးပါနော်	ကျေးဇူးတင်ပါတယ်ရှင်	ကျေးဇူးတင်ပါတယ်ခင်ဗျာ
        courtesy	တစ်ဆိတ်လောက်ခင်ဗျာ	တစ်ဆိတ်လောက်ရှင်	တစ်ခုလောက်မေးမယ်	တစ်ခုလောက်မေးချင်လို့	တစ်ခုလောက်မေးချင်လို့ပါ	မေးမယ်နော်
        courtesy	တောင်းပန်ပါတယ်ရှင်	အားနာပေမယ့်	တောင်းပန်ပါတယ်နော်	ဆောရီးဗျာ
        same	toilet	အိမ်သာ	သန့်စင်ခန်း	တွိုင်းလက်	အိမ်သာခန်း
        same	passport	ပါစပို့	ပတ်စပို့စာအုပ်	နိုင်ငံကူးလက်မှတ်စာအုပ်	ပါစ်ပို့
        same	taxi	တက္ကဆီ	အငှားယာဉ်	တက်စီ
        same	bus	ဘတ်စကား	ဘတ်စ်	လိုင်းကား
        same	hotel	ဟော်တယ်
        same	air conditioner	အဲယားကွန်းစက်	အဲကွန်းစက်	အေကွန်း	aircon
        same	lift	ဓါတ်လှေကား	လစ်	ဓာတ်လှေခါး	ဓါတ်လှေခါး
        same	tea	လဖက်ရည်	လက်ဘက်ရည်
        same	iced coffee	ရေခဲကော်ဖီ	ကော်ဖီအအေး	ကော်ဖီအေးအေး
        same	hot coffee	ကော်ဖီပူပူ	ကော်ဖီအပူ
        same	iced tea	လက်ဖက်ရည်အေး	လက်ဖက်ရည်အေးအေး	လက်ဖက်ရည်အအေး
        same	hot tea	လက်ဖက်ရည်ပူ	လက်ဖက်ရည်ပူပူ
        same	cold water	ရေအေး	ရေအေးအေး	ရေခဲရေ
        same	hot water	ရေနွေး	ရေပူပူ	ရေနွေးနွေး
        same	drinking water	သောက်ရေသန့်	ရေသန့်ဘူး
        same	towel	တဘက်	တပက်	မျက်နှာသုတ်တဘက်
        same	blanket	ခြုံစောင်
        same	pillow	ခေါင်းအုံး	ခေါင်းအုန်း
        same	receipt	ဘောင်ချာ	ဘောက်ချာ	ငွေလက်ခံဖြတ်ပိုင်း	ပြေစာဖြတ်ပိုင်း	ဖြတ်ပိုင်းလေး
        same	bill	ဘီလ်	ဘေလ်
        same	card	ကဒ်ပြား
        measure	ကတ်	ကဒ်
        same	credit card	ခရက်ဒစ်ကဒ်	အကြွေးကတ်
        same	sim card	ဆင်းမ်ကဒ်	ဆင်းကဒ်	ဖုန်းကတ်	ဖုန်းဆင်းကတ်	ဆင်းမ်
        same	atm	အေတီအမ်စက်	ငွေထုတ်စက်	atm စက်	အေတီအမ်
        same	small change	အကြွေပြန်အမ်း	ပြန်အမ်းတဲ့ငွေ
        same	medicine	ဆေးဝါး
        same	painkiller	အနာသက်သာဆေး	အကိုက်အခဲသက်သာဆေး	အနာပျောက်ဆေး
        same	fever medicine	အဖျားပျောက်ဆေး	အဖျားဆေး	အပူကျဆေး
        same	cold medicine	အအေးမိဆေး	အအေးမိပျောက်ဆေး
        same	headache medicine	ခေါင်းကိုက်ပျောက်ဆေး	ခေါင်းကိုက်ဆေး	ခေါင်းကိုက်တဲ့ဆေး	ခေါင်းကိုက်သက်သာဆေး
        same	diarrhoea medicine	ဝမ်းပိတ်ဆေး	ဝမ်းလျှောဆေး	ဝမ်းလျှောပျောက်ဆေး
        same	stomach medicine	အစာအိမ်ဆေး	ဗိုက်နာပျောက်ဆေး	ဗိုက်နာဆေး
        same	cough medicine	ချောင်းဆိုးပျောက်ဆေး	ချောင်းဆိုးသက်သာဆေး	ချောင်းဆိုးဆေး
        same	eye drops	မျက်စဉ်း	မျက်စဉ်းရည်	မျက်စဥ်း
        same	plaster	ပလာစတာ	အနာကပ်ပလာစတာ	ကပ်ပလာစတာ
        same	bandage	ပတ်တီး	ပတ်တီးစ
        same	mask	နှာခေါင်းစည်း	မျက်နှာဖုံး
        same	hospital	ဆေးရုံ	ဆေးရုံကြီး
        same	ambulance	လူနာတင်ကား	အရေးပေါ်ကား	အရေးပေါ်လူနာတင်ကား
        same	head aches	ခေါင်းကိုက်နေ
        same	sore throat	လည်ချောင်းနာနေ	အာခေါင်နာ
        same	fever	အဖျားရှိနေ	ကိုယ်ပူနေ	အဖျားတက်	အဖျားတက်နေ	ဖျားနာ	အဖျားဝင်	အဖျားဝင်နေ
        same	cough	ချောင်းဆိုးနေ	ချောင်းတွေဆိုး	ချောင်းတွေဆိုးနေ
        same	diarrhoea	ဝမ်းပျက်	ဝမ်းပျက်နေ	ဝမ်းသွားနေ	ဝမ်းတွေသွား	ဝမ်းတွေသွားနေ
        same	vomits	အန်	အော့အန်နေ	ပျို့အန်နေ	အန်ထွက်
        same	dizzy	ခေါင်းမူးနေ	မူးနေ	မူးဝေ	မူးဝေနေ	ခေါင်းမူးဝေ
        same	itches	ယားနေ	ယားယံ	ယားယံနေ
        same	bleeds	သွေးထွက်နေ	သွေးတွေထွက်	သွေးတွေထွက်နေ	သွေးယို	သွေးယိုနေ
        same	short of breath	အသက်ရှုကျပ်	အသက်ရှုကျပ်နေ	အသက်ရှူလို့မရ	အသက်ရှုလို့မရ	အသက်ရှူမရ	အသက်ရှုမရ	အသက်ရှူမဝ	အသက်ရှုမဝ	အသက်ရှူရခက်	အသက်ရှုရခက်	အသက်ရှူရခက်နေ	အသက်ရှုရခက်နေ	အသက်ရှူရတာခက်	အသက်ရှုရတာခက်	အသက်ရှူရကျပ်	အသက်ရှုရကျပ်	မောပြီးအသက်ရှူမဝ	မောပြီးအသက်ရှုမဝ
        same	chest pain	ရင်ဘတ်အောင့်နေ	ရင်ဘတ်နာနေ	ရင်အောင့်	ရင်အောင့်နေ
        same	stomach ache	ဗိုက်နာနေ	ဗိုက်အောင့်နေ	ဗိုက်နာနေတာ	ဝမ်းဗိုက်နာ	ဝမ်းဗိုက်အောင့်
        same	toothache	သွားကိုက်နေ	သွားနာနေ	သွားတွေကိုက်	သွားတွေကိုက်နေ
        same	allergic	ဓာတ်မတည့်	ဓါတ်မတည့်	ဓာတ်မတည့်ဖြစ်	ဓါတ်မတည့်ဖြစ်	အလာဂျစ်ရှိ	အလာဂျီရှိ	အလက်ဂျီရှိ
        same	pregnant	ကိုယ်ဝန်ရှိနေ	ဗိုက်ကြီးနေ	ကိုယ်ဝန်ဆောင်နေ	ကိုယ်ဝန်ရှိထား
        same	diabetes	ဆီးချိုရောဂါရှိ	ဆီးချိုရှိ
        same	be unwell	နေလို့မကောင်း	နေလို့ထိုင်လို့မကောင်း	နေထိုင်မကောင်း
        same	lost	ပျောက်ကွယ်	ပျောက်ဆုံးသွား
        same	broken down	အလုပ်မလုပ်	ပျက်စီး	ချို့ယွင်း	ချွတ်ယွင်း
        same	clogged
        same	leaks	ရေယိုနေ	ယိုနေ	ရေတွေယို	ရေတွေယိုနေ	ရေစိမ့်	ရေစိမ့်နေ
        same	noisy	ဆူညံနေ	ဆူနေ	အသံဆူညံ	အသံကျယ်	အသံကျယ်နေ	ဆူဆူညံညံဖြစ်
        same	power cut	မီးပျက်နေ	မီးပြတ်	မီးပြတ်နေ	လျှပ်စစ်မီးမလာ	လျှပ်စစ်မီးပျက်	မီးမရှိ	မီးမလာသေး
        same	does not work-hot water	ရေပူမလာ	ရေနွေးမလာ	ရေပူမထွက်	ရေနွေးမထွက်
        same	water off	ရေမလာ	ရေမထွက်
        same	dirty	မသန့်	မသန့်ရှင်း	ညစ်ပတ်နေ	ညစ်ပေ	ညစ်ပေနေ	ပေနေ
        same	cheap	ဈေးချို	ဈေးသက်သာ	ဈေးပေါပေါ	ဈေးသက်သက်သာသာ
        same	expensive	ဈေးကြီးနေ	ဈေးများ	ဈေးကြီး
        act	lower price	ဈေးလျှော့	လျှော့	ဈေးချ	ဈေးနည်းနည်းလျှော့	နည်းနည်းလျှော့	ဈေးလေးနည်းနည်းလျှော့	ဈေးလေးလျှော့	ဈေးလျော့	လျော့	နည်းနည်းလျော့
        act	sit	ထိုင်	ဝင်ထိုင်
        act	rest	အနားယူ
        act	help	ကူညီ	ကူ	အကူအညီပေး	ကယ်	ကယ်ကြ
        act	stop	ရပ်	ရပ်တန့်	ရပ်ထား
        act	turn	ကွေ့	ချိုး	ကွေ့လိုက်
        act	wait	စောင့်	စောင့်ဆိုင်း	ခဏစောင့်	ခဏလောက်စောင့်
        act	photograph	ဓာတ်ပုံရိုက်	ဓါတ်ပုံရိုက်	ပုံရိုက်
        act	smoke	ဆေးလိပ်သောက်	ဆေးလိပ်ဖွာ
        act	take medicine	ဆေးသောက်	ဆေးကိုသောက်
        act	steal	ခိုး	ခိုးယူ	ခိုးယူသွား
        act	leave behind	ကျန်ခဲ့	ကျန်နေခဲ့	မေ့ကျန်ခဲ့
        service	book	ဘွတ်ကင်တင်	ကြိုဘွတ်ကင်	ကြိုမှာ	ကြိုတင်မှာယူ	ကြိုတင်စာရင်းပေး	ကြိုတင်ဘွတ်ကင်လုပ်	booking	ဘိုကင်လုပ်
        service	pay	ငွေရှင်း	ငွေပေးချေ	ဘေလ်ရှင်း	ဘီလ်ရှင်း	ကျသင့်ငွေရှင်း
        service	pay	ဒီမှာ ပိုက်ဆံရှင်း	ဒီမှာရှင်း	ဒီမှာ ငွေရှင်း	ဒီမှာ ဘေလ်ရှင်း
        service	change money	ငွေလဲ	ပိုက်ဆံလဲ	ငွေလဲလှယ်	ပိုက်ဆံလဲလှယ်	ဒေါ်လာလဲ
        service	send	ပို့	ပေးပို့	ပို့ဆောင်
        service	check in	ချက်အင်	ချက်ခ်အင်
        service	check out	ချက်အောက်	ချက်ခ်အောက်	အခန်းအပ်
        service	pack up	ထုပ်	ထုပ်ပိုး
        service	clean	သန့်ရှင်းရေးလုပ်	သန့်ရှင်းရေး
        service	repair	ပြင်	ပြုပြင်	ပြင်ဆင်
        service	report	တိုင်	တိုင်ကြား	တိုင်ချက်ဖွင့်	တိုင်ချက်ပေး	အမှုဖွင့်	အမှုတိုင်
        service	wash	လျှော်	လျှော်ဖွပ်	အဝတ်လျှော်
        service	top up	ငွေဖြည့်	ဖုန်းငွေဖြည့်	ဖုန်းဘေလ်ဖြည့်	ဖုန်းဘေထည့်	ဘေလ်ထည့်	ဖုန်းဘေလ်ထည့်
        service	withdraw	ငွေထုတ်	ငွေသားထုတ်	ပိုက်ဆံထုတ်
        service	deposit	ငွေအပ်	ငွေသွင်း	ပိုက်ဆံသွင်း	ငွေထည့်
        act	wake	နှိုး	လာနှိုး	အိပ်ရာနှိုး
        scope	again	ထပ်	ထပ်မံ	နောက်ထပ်တစ်ခါ
        scope	separately	ခွဲ	တစ်ယောက်စီ	သီးသန့်	သပ်သပ်	ခွဲခွဲ	သပ်သပ်ခွဲ	တစ်ယောက်ချင်းစီ
        scope	together	အတူ	တစ်ပေါင်းတည်း
        intense	အရမ်း	အရမ်းအရမ်း	တော်တော်ကြီး	တော်တော်များများ	အလွန်အမင်း	သိပ်ကို	တအားပဲ	တကယ့်ကို	အရမ်းကြီး	သိပ်ပြီး
        time	now	အခု	အခုချက်ချင်း	အခုအချိန်
        time	tomorrow morning	မနက်ဖြန်မနက်	မနက်ဖြန်မနက်မှာ	မနက်ဖန်မနက်	မနက်ဖြန်မနက်ပိုင်း
        time	tonight	ဒီည	ယနေ့ည	ဒီနေ့ည	ဒီညမှာ
        time	once a day-	တစ်နေ့တစ်ခါ	တစ်နေ့တစ်ကြိမ်	တစ်ရက်တစ်ခါ	တစ်ရက်တစ်ကြိမ်
        time	after meal	အစာစားပြီး	ထမင်းစားပြီး	အစာစားပြီးမှ	ထမင်းစားပြီးမှ	အစာစားပြီးနောက်	ထမင်းစားပြီးနောက်	ထမင်းစားပြီးတော့	အစာစားပြီးရင်	ထမင်းစားပြီးရင်
        time	before meal	အစာမစားခင်	ထမင်းမစားခင်	အစာမစားမီ	ထမင်းမစားမီ
        bind@tail	at	ကျရင်	မှာတော့
        bind@tail	in	ထဲမှာတော့	ထဲတွင်	အတွင်းမှာ
        which	where	ဘယ်မှာများ	ဘယ်နားများ	ဘယ်နေရာလဲ	ဘယ်မှာလဲဟင်	ဘယ်နားမှာရှိ	ဘယ်နားမှာရှိလဲ	ဘယ်နားမှာရှိပါသလဲ	ဘယ်နေရာမှာရှိလဲ	ဘယ်နေရာမှာရှိပါသလဲ	ဘယ်နေရာမှာပါလဲ	ဘယ်မှာများရှိ	ဘယ်နားမှာပါလဲ	ဘယ်ဆီမှာလဲ
        which	how much	ဘယ်လောက်လဲဟင်	ဘယ်လောက်ပေးရ	ဘယ်လောက်ကျသင့်	ဘယ်လောက်ပေးရမှာလဲ	ဘယ်လောက်နဲ့ရောင်း	ဘယ်ဈေးနဲ့ရောင်း	ဘယ်လိုရောင်း	ဈေးဘယ်လောက်ကျ	ဈေးဘယ်လောက်ပါလဲ	ဈေးကဘယ်လောက်	ဈေးကဘယ်လောက်လဲ	ဈေးကဘယ်လောက်ပါလဲ	ဈေးနှုန်းဘယ်လောက်	ဈေးနှုန်းကဘယ်လောက်	ဈေးနှုန်းကဘယ်လောက်လဲ	ဘယ်လောက်ကျသင့်လဲ	ဘယ်လောက်ကျသင့်ပါသလဲ	ဘယ်လောက်တန်
        which	when	ဘယ်အချိန်လောက်	ဘယ်အချိန်မှာလဲ	ဘယ်နှနာရီလောက်	ဘယ်နှစ်နာရီလောက်	ဘယ်အချိန်ပါလဲ	ဘယ်တော့လောက်	ဘယ်အချိန်ကျ
        which	how long	ဘယ်လောက်ကြာ	ဘယ်လောက်ကြာကြာ	အချိန်ဘယ်လောက်ကြာ	အချိန်ဘယ်လောက်ယူရ	ဘယ်လောက်အကြာ
        which	why	ဘာလို့လဲ	ဘာကြောင့်လဲ	ဘာဖြစ်လို့လဲ
        same	menu	မီနူး	မီနူးကြည့်	မီနူးလေးကြည့်	မီနူးပြ	မီနူးလေးပြ	မီနူးစာရွက်	မီနူးစာအုပ်	မီနူးကို ကြည့်	မီနူးကို ပြ	မန်ညူး
        same	room	အခန်းမှာ	အခန်းထဲမှာ	အခန်းထဲ	တည်းဖို့အခန်း	တည်းစရာအခန်း	အိပ်ဖို့အခန်း	တည်းခိုဖို့အခန်း	တည်းခန်း	တည်းမယ့်အခန်း
        same	vacant room	အခန်းလွတ်	အခန်းအား	အခန်းအလွတ်	တည်းဖို့အခန်းလွတ်	တည်းစရာအခန်းလွတ်	လွတ်တဲ့အခန်း	အားတဲ့အခန်း	လွတ်နေတဲ့အခန်း
        same	hand	လက်တစ်ဖက်
        same	leg	ခြေထောက်တစ်ဖက်	ခြေတစ်ဖက်
        same	eye	မျက်စိ	မျက်လုံး
        measure	ပိဿာ	ပိဿာထည့်	ပိဿာချိန်
        measure	ကျပ်သား	ကျပ်သားထည့်	ကျပ်သားချိန်
        measure	ကီလို	ကီလိုထည့်	ကီလိုချိန်
        same	English	အင်္ဂလိပ်စာ	အင်္ဂလိပ်ဘာသာ	အင်္ဂလိပ်ဘာသာစကား
        person	English speaker	အင်္ဂလိပ်လိုပြောတတ်တဲ့သူ	အင်္ဂလိပ်လိုပြောတတ်သူ	အင်္ဂလိပ်စကားပြောတတ်တဲ့သူ	အင်္ဂလိပ်လိုတတ်တဲ့သူ	အင်္ဂလိပ်လိုပြောနိုင်တဲ့သူ	အင်္ဂလိပ်စကားပြောတတ်သူ	အင်္ဂလိပ်လိုပြောတတ်တဲ့လူ
        same	window seat	ပြတင်းပေါက်ဘေးက ခုံ	ပြတင်းပေါက်နားက ခုံ	ပြတင်းပေါက်ဘေး	ပြတင်းပေါက်ဘေးနေရာ	ပြတင်းပေါက်နားနေရာ	ပြတင်းပေါက်ဘေးထိုင်ခုံ	ပြတင်းပေါက်ဘက်ခုံ
        same	aisle seat	လူသွားလမ်းဘေးခုံ	လမ်းဘေးခုံ	လူသွားလမ်းဘေးနေရာ
        same	wifi	ဝိုင်ဖိုင်ဘာ	ဝိုင်ဖိုင်လိုင်း	wifi လိုင်း	ဝိုင်ဖိုင်အင်တာနက်
        same	on fire	မီးလောင်နေပြီ	မီးတွေလောင်	မီးတွေလောင်နေ	ဒီမှာမီးလောင်	ဒီမှာ မီးလောင်နေ
        same	tasty	စားကောင်း	အရသာရှိ	အရသာကောင်း
        same	biscuit	ဘီစကွတ်
        same	bread	ပေါင်မုန့်	ပေါင်မုန့်လုံး
        same	suitcase	ခရီးဆောင်အိတ်	ခရီးဆောင်သေတ္တာ	ခရီးသွားသေတ္တာ	ခရီးသွားအိတ်
        same	bicycle	စက်ဘီး	ဘိုင်စကယ်
        same	motorbike	ဆိုင်ကယ်	မော်တော်ဆိုင်ကယ်	မော်တော်ဆိုက်ကယ်	ဆိုက်ကယ်
        same	phone	ဖုန်း	လက်ကိုင်ဖုန်း	မိုဘိုင်းဖုန်း	တယ်လီဖုန်း
        same	wallet	ပိုက်ဆံအိတ်	ငွေအိတ်
        person	ရဲ	ရဲသား	ရဲအရာရှိ
        person	ဆရာဝန်	ဒေါက်တာ
        # The speaker as owner before the thing: it goes without saying.
        same	bag	ကျွန်မအိတ်	ကျွန်တော်တို့အိတ်	ကျနော်တို့အိတ်	ကျွန်မတို့အိတ်	ကျမအိတ်	ကျနော့်အိတ်	ကျွန်တော့်အိတ်
        same	phone	ကျွန်မဖုန်း	ကျွန်တော်တို့ဖုန်း	ကျနော်တို့ဖုန်း	ကျွန်မတို့ဖုန်း	ကျမဖုန်း	ကျနော့်ဖုန်း	ကျွန်တော့်ဖုန်း
        same	passport	ကျွန်မပတ်စပို့	ကျွန်မပတ်စ်ပို့	ကျွန်မနိုင်ငံကူးလက်မှတ်	ကျွန်တော်တို့ပတ်စပို့	ကျနော်တို့ပတ်စပို့	ကျွန်တော်တို့ပတ်စ်ပို့	ကျနော်တို့ပတ်စ်ပို့	ကျွန်တော်တို့နိုင်ငံကူးလက်မှတ်	ကျနော်တို့နိုင်ငံကူးလက်မှတ်	ကျွန်မတို့ပတ်စပို့	ကျွန်မတို့ပတ်စ်ပို့	ကျွန်မတို့နိုင်ငံကူးလက်မှတ်	ကျမပတ်စပို့	ကျမပတ်စ်ပို့	ကျမနိုင်ငံကူးလက်မှတ်	ကျနော့်ပတ်စပို့	ကျနော့်ပတ်စ်ပို့	ကျနော့်နိုင်ငံကူးလက်မှတ်	ကျွန်တော့်ပတ်စပို့	ကျွန်တော့်ပတ်စ်ပို့	ကျွန်တော့်နိုင်ငံကူးလက်မှတ်
        same	wallet	ကျွန်မပိုက်ဆံအိတ်	ကျွန်တော်တို့ပိုက်ဆံအိတ်	ကျနော်တို့ပိုက်ဆံအိတ်	ကျွန်မတို့ပိုက်ဆံအိတ်	ကျမပိုက်ဆံအိတ်	ကျနော့်ပိုက်ဆံအိတ်	ကျွန်တော့်ပိုက်ဆံအိတ်
        same	motorbike	ကျွန်မဆိုင်ကယ်	ကျွန်တော်တို့ဆိုင်ကယ်	ကျနော်တို့ဆိုင်ကယ်	ကျွန်မတို့ဆိုင်ကယ်	ကျမဆိုင်ကယ်	ကျနော့်ဆိုင်ကယ်	ကျွန်တော့်ဆိုင်ကယ်
        same	bicycle	ကျွန်မစက်ဘီး	ကျွန်တော်တို့စက်ဘီး	ကျနော်တို့စက်ဘီး	ကျွန်မတို့စက်ဘီး	ကျမစက်ဘီး	ကျနော့်စက်ဘီး	ကျွန်တော့်စက်ဘီး
        same	suitcase	ကျွန်မခရီးဆောင်အိတ်	ကျွန်တော်တို့ခရီးဆောင်အိတ်	ကျနော်တို့ခရီးဆောင်အိတ်	ကျွန်မတို့ခရီးဆောင်အိတ်	ကျမခရီးဆောင်အိတ်	ကျနော့်ခရီးဆောင်အိတ်	ကျွန်တော့်ခရီးဆောင်အိတ်
        same	key	ကျွန်မသော့	ကျွန်တော်တို့သော့	ကျနော်တို့သော့	ကျွန်မတို့သော့	ကျမသော့	ကျနော့်သော့	ကျွန်တော့်သော့
        same	ticket	ကျွန်မလက်မှတ်	ကျွန်တော်တို့လက်မှတ်	ကျနော်တို့လက်မှတ်	ကျွန်မတို့လက်မှတ်	ကျမလက်မှတ်	ကျနော့်လက်မှတ်	ကျွန်တော့်လက်မှတ်
        same	bundle	ကျွန်မအထုပ်	ကျွန်တော်တို့အထုပ်	ကျနော်တို့အထုပ်	ကျွန်မတို့အထုပ်	ကျမအထုပ်	ကျနော့်အထုပ်	ကျွန်တော့်အထုပ်
        same	room	ကျွန်မအခန်း	ကျွန်မအခန်းမှာ	ကျွန်မအခန်းထဲမှာ	ကျွန်မအခန်းထဲ	ကျွန်တော်တို့အခန်း	ကျနော်တို့အခန်း	ကျွန်တော်တို့အခန်းမှာ	ကျနော်တို့အခန်းမှာ	ကျွန်တော်တို့အခန်းထဲမှာ	ကျနော်တို့အခန်းထဲမှာ	ကျွန်တော်တို့အခန်းထဲ	ကျနော်တို့အခန်းထဲ	ကျွန်မတို့အခန်း	ကျွန်မတို့အခန်းမှာ	ကျွန်မတို့အခန်းထဲမှာ	ကျွန်မတို့အခန်းထဲ	ကျမအခန်း	ကျမအခန်းမှာ	ကျမအခန်းထဲမှာ	ကျမအခန်းထဲ	ကျနော့်အခန်း	ကျနော့်အခန်းမှာ	ကျနော့်အခန်းထဲမှာ	ကျနော့်အခန်းထဲ	ကျွန်တော့်အခန်း	ကျွန်တော့်အခန်းမှာ	ကျွန်တော့်အခန်းထဲမှာ	ကျွန်တော့်အခန်းထဲ
        same	room key	ကျွန်မအခန်းသော့	ကျွန်တော်တို့အခန်းသော့	ကျနော်တို့အခန်းသော့	ကျွန်မတို့အခန်းသော့	ကျမအခန်းသော့	ကျနော့်အခန်းသော့	ကျွန်တော့်အခန်းသော့
        same	head	ကျွန်မခေါင်း	ကျွန်တော်တို့ခေါင်း	ကျနော်တို့ခေါင်း	ကျွန်မတို့ခေါင်း	ကျမခေါင်း	ကျနော့်ခေါင်း	ကျွန်တော့်ခေါင်း
        same	leg	ကျွန်မခြေထောက်	ကျွန်တော်တို့ခြေထောက်	ကျနော်တို့ခြေထောက်	ကျွန်မတို့ခြေထောက်	ကျမခြေထောက်	ကျနော့်ခြေထောက်	ကျွန်တော့်ခြေထောက်
        same	hand	ကျွန်မလက်	ကျွန်တော်တို့လက်	ကျနော်တို့လက်	ကျွန်မတို့လက်	ကျမလက်	ကျနော့်လက်	ကျွန်တော့်လက်
        same	belly	ကျွန်မဗိုက်	ကျွန်တော်တို့ဗိုက်	ကျနော်တို့ဗိုက်	ကျွန်မတို့ဗိုက်	ကျမဗိုက်	ကျနော့်ဗိုက်	ကျွန်တော့်ဗိုက်
        same	eye	ကျွန်မမျက်လုံး	ကျွန်မမျက်စိ	ကျွန်တော်တို့မျက်လုံး	ကျနော်တို့မျက်လုံး	ကျွန်တော်တို့မျက်စိ	ကျနော်တို့မျက်စိ	ကျွန်မတို့မျက်လုံး	ကျွန်မတို့မျက်စိ	ကျမမျက်လုံး	ကျမမျက်စိ	ကျနော့်မျက်လုံး	ကျနော့်မျက်စိ	ကျွန်တော့်မျက်လုံး	ကျွန်တော့်မျက်စိ
        same	parcel	ကျွန်မပါဆယ်	ကျွန်တော်တို့ပါဆယ်	ကျနော်တို့ပါဆယ်	ကျွန်မတို့ပါဆယ်	ကျမပါဆယ်	ကျနော့်ပါဆယ်	ကျွန်တော့်ပါဆယ်
        same	luggage	ကျွန်မခရီးဆောင်ပစ္စည်း	ကျွန်မအထုပ်အပိုး	ကျွန်တော်တို့ခရီးဆောင်ပစ္စည်း	ကျနော်တို့ခရီးဆောင်ပစ္စည်း	ကျွန်တော်တို့အထုပ်အပိုး	ကျနော်တို့အထုပ်အပိုး	ကျွန်မတို့ခရီးဆောင်ပစ္စည်း	ကျွန်မတို့အထုပ်အပိုး	ကျမခရီးဆောင်ပစ္စည်း	ကျမအထုပ်အပိုး	ကျနော့်ခရီးဆောင်ပစ္စည်း	ကျနော့်အထုပ်အပိုး	ကျွန်တော့်ခရီးဆောင်ပစ္စည်း	ကျွန်တော့်အထုပ်အပိုး
        # Bitten, stolen: with the doer named or not.
        same	dog-bit	ခွေးကိုက်ခံရ	ခွေးကိုက်ခံလိုက်ရ	ခွေးကိုက်ခံထားရ	ခွေးအကိုက်ခံရ	ခွေးကအကိုက်ခံရ	ခွေးကိုက်ခံခဲ့ရ	ခွေးကကျွန်မကိုကိုက်	ခွေးကကျွန်မကိုကိုက်လိုက်	ခွေးကကျွန်မကိုကိုက်သွား	ခွေးကကျွန်မကိုကိုက်ထား	ခွေးကကျွန်တော့်ကိုကိုက်	ခွေးကကျနော့်ကိုကိုက်	ခွေးကကျွန်တော့်ကိုကိုက်လိုက်	ခွေးကကျနော့်ကိုကိုက်လိုက်	ခွေးကကျွန်တော့်ကိုကိုက်သွား	ခွေးကကျနော့်ကိုကိုက်သွား	ခွေးကကျွန်တော့်ကိုကိုက်ထား	ခွေးကကျနော့်ကိုကိုက်ထား	ခွေးကကျမကိုကိုက်	ခွေးကကျမကိုကိုက်လိုက်	ခွေးကကျမကိုကိုက်သွား	ခွေးကကျမကိုကိုက်ထား	ခွေးကျွန်မကိုကိုက်	ခွေးကျွန်မကိုကိုက်လိုက်	ခွေးကျွန်မကိုကိုက်သွား	ခွေးကျွန်မကိုကိုက်ထား	ခွေးကျွန်တော့်ကိုကိုက်	ခွေးကျနော့်ကိုကိုက်	ခွေးကျွန်တော့်ကိုကိုက်လိုက်	ခွေးကျနော့်ကိုကိုက်လိုက်	ခွေးကျွန်တော့်ကိုကိုက်သွား	ခွေးကျနော့်ကိုကိုက်သွား	ခွေးကျွန်တော့်ကိုကိုက်ထား	ခွေးကျနော့်ကိုကိုက်ထား	ခွေးကျမကိုကိုက်	ခွေးကျမကိုကိုက်လိုက်	ခွေးကျမကိုကိုက်သွား	ခွေးကျမကိုကိုက်ထား
        same	snake-bit	မြွေကိုက်ခံရ	မြွေကိုက်ခံလိုက်ရ	မြွေကိုက်ခံထားရ	မြွေအကိုက်ခံရ	မြွေကအကိုက်ခံရ	မြွေကိုက်ခံခဲ့ရ	မြွေကကျွန်မကိုကိုက်	မြွေကကျွန်မကိုကိုက်လိုက်	မြွေကကျွန်မကိုကိုက်သွား	မြွေကကျွန်မကိုကိုက်ထား	မြွေကကျွန်တော့်ကိုကိုက်	မြွေကကျနော့်ကိုကိုက်	မြွေကကျွန်တော့်ကိုကိုက်လိုက်	မြွေကကျနော့်ကိုကိုက်လိုက်	မြွေကကျွန်တော့်ကိုကိုက်သွား	မြွေကကျနော့်ကိုကိုက်သွား	မြွေကကျွန်တော့်ကိုကိုက်ထား	မြွေကကျနော့်ကိုကိုက်ထား	မြွေကကျမကိုကိုက်	မြွေကကျမကိုကိုက်လိုက်	မြွေကကျမကိုကိုက်သွား	မြွေကကျမကိုကိုက်ထား	မြွေကျွန်မကိုကိုက်	မြွေကျွန်မကိုကိုက်လိုက်	မြွေကျွန်မကိုကိုက်သွား	မြွေကျွန်မကိုကိုက်ထား	မြွေကျွန်တော့်ကိုကိုက်	မြွေကျနော့်ကိုကိုက်	မြွေကျွန်တော့်ကိုကိုက်လိုက်	မြွေကျနော့်ကိုကိုက်လိုက်	မြွေကျွန်တော့်ကိုကိုက်သွား	မြွေကျနော့်ကိုကိုက်သွား	မြွေကျွန်တော့်ကိုကိုက်ထား	မြွေကျနော့်ကိုကိုက်ထား	မြွေကျမကိုကိုက်	မြွေကျမကိုကိုက်လိုက်	မြွေကျမကိုကိုက်သွား	မြွေကျမကိုကိုက်ထား
        same	cat-bit	ကြောင်ကိုက်ခံရ	ကြောင်ကိုက်ခံလိုက်ရ	ကြောင်ကိုက်ခံထားရ	ကြောင်အကိုက်ခံရ	ကြောင်ကအကိုက်ခံရ	ကြောင်ကိုက်ခံခဲ့ရ	ကြောင်ကကျွန်မကိုကိုက်	ကြောင်ကကျွန်မကိုကိုက်လိုက်	ကြောင်ကကျွန်မကိုကိုက်သွား	ကြောင်ကကျွန်မကိုကိုက်ထား	ကြောင်ကကျွန်တော့်ကိုကိုက်	ကြောင်ကကျနော့်ကိုကိုက်	ကြောင်ကကျွန်တော့်ကိုကိုက်လိုက်	ကြောင်ကကျနော့်ကိုကိုက်လိုက်	ကြောင်ကကျွန်တော့်ကိုကိုက်သွား	ကြောင်ကကျနော့်ကိုကိုက်သွား	ကြောင်ကကျွန်တော့်ကိုကိုက်ထား	ကြောင်ကကျနော့်ကိုကိုက်ထား	ကြောင်ကကျမကိုကိုက်	ကြောင်ကကျမကိုကိုက်လိုက်	ကြောင်ကကျမကိုကိုက်သွား	ကြောင်ကကျမကိုကိုက်ထား	ကြောင်ကျွန်မကိုကိုက်	ကြောင်ကျွန်မကိုကိုက်လိုက်	ကြောင်ကျွန်မကိုကိုက်သွား	ကြောင်ကျွန်မကိုကိုက်ထား	ကြောင်ကျွန်တော့်ကိုကိုက်	ကြောင်ကျနော့်ကိုကိုက်	ကြောင်ကျွန်တော့်ကိုကိုက်လိုက်	ကြောင်ကျနော့်ကိုကိုက်လိုက်	ကြောင်ကျွန်တော့်ကိုကိုက်သွား	ကြောင်ကျနော့်ကိုကိုက်သွား	ကြောင်ကျွန်တော့်ကိုကိုက်ထား	ကြောင်ကျနော့်ကိုကိုက်ထား	ကြောင်ကျမကိုကိုက်	ကြောင်ကျမကိုကိုက်လိုက်	ကြောင်ကျမကိုကိုက်သွား	ကြောင်ကျမကိုကိုက်ထား
        same	stolen	ခိုးခံရ	အခိုးခံရ	ခိုးခံလိုက်ရ	အခိုးခံလိုက်ရ	ခိုးခံထားရ	အခိုးခံထားရ	ခိုးယူခံရ	ခိုးသွားခံရ	ခိုးယူခံလိုက်ရ	သူခိုးခိုးခံရ	သူခိုးအခိုးခံရ	သူခိုးခိုးခံလိုက်ရ	သူခိုးအခိုးခံလိုက်ရ	သူခိုးခိုးခံထားရ	သူခိုးအခိုးခံထားရ	သူခိုးခိုးယူခံရ	သူခိုးခိုးသွားခံရ	သူခိုးခိုးယူခံလိုက်ရ	သူခိုးကခိုးခံရ	သူခိုးကအခိုးခံရ	သူခိုးကခိုးခံလိုက်ရ	သူခိုးကအခိုးခံလိုက်ရ	သူခိုးကခိုးခံထားရ	သူခိုးကအခိုးခံထားရ	သူခိုးကခိုးယူခံရ	သူခိုးကခိုးသွားခံရ	သူခိုးကခိုးယူခံလိုက်ရ	သူခိုးခိုးသွား	သူခိုးခိုးယူသွား	သူခိုးခိုးလိုက်	သူခိုးကခိုးသွား	သူခိုးကခိုးယူသွား	သူခိုးကခိုးလိုက်	တစ်ယောက်ယောက်ခိုးသွား	တစ်ယောက်ယောက်ခိုးယူသွား	တစ်ယောက်ယောက်ခိုးလိုက်	တစ်ယောက်ယောက်ကခိုးသွား	တစ်ယောက်ယောက်ကခိုးယူသွား	တစ်ယောက်ယောက်ကခိုးလိုက်
        # Came to do it.
        service+wish	withdraw	ငွေလာထုတ်တာပါ	ငွေလာထုတ်တာ	ငွေလာထုတ်တာပါရှင်	ပိုက်ဆံလာထုတ်တာပါ	ပိုက်ဆံလာထုတ်တာ	ပိုက်ဆံလာထုတ်တာပါရှင်	လာငွေထုတ်တာပါ	လာငွေထုတ်တာ	လာငွေထုတ်တာပါရှင်
        service+wish	change money	ငွေလာလဲတာပါ	ငွေလာလဲတာ	ငွေလာလဲတာပါရှင်	ပိုက်ဆံလာလဲတာပါ	ပိုက်ဆံလာလဲတာ	ပိုက်ဆံလာလဲတာပါရှင်	လာငွေလဲတာပါ	လာငွေလဲတာ	လာငွေလဲတာပါရှင်
        service+wish	remit	ငွေလာလွှဲတာပါ	ငွေလာလွှဲတာ	ငွေလာလွှဲတာပါရှင်	ပိုက်ဆံလာလွှဲတာပါ	ပိုက်ဆံလာလွှဲတာ	ပိုက်ဆံလာလွှဲတာပါရှင်	လာငွေလွှဲတာပါ	လာငွေလွှဲတာ	လာငွေလွှဲတာပါရှင်
        service+wish	report	လာတိုင်တာပါ	လာတိုင်တာ	လာတိုင်တာပါရှင်
        service+wish	pay	ငွေလာရှင်းတာပါ	ငွေလာရှင်းတာ	ငွေလာရှင်းတာပါရှင်	ပိုက်ဆံလာရှင်းတာပါ	ပိုက်ဆံလာရှင်းတာ	ပိုက်ဆံလာရှင်းတာပါရှင်	လာငွေရှင်းတာပါ	လာငွေရှင်းတာ	လာငွေရှင်းတာပါရှင်
        service+wish	extend	လာသက်တမ်းတိုးတာပါ	လာသက်တမ်းတိုးတာ	လာသက်တမ်းတိုးတာပါရှင်
        service+wish	deposit	ငွေလာအပ်တာပါ	ငွေလာအပ်တာ	ငွေလာအပ်တာပါရှင်	ပိုက်ဆံလာအပ်တာပါ	ပိုက်ဆံလာအပ်တာ	ပိုက်ဆံလာအပ်တာပါရှင်	လာငွေအပ်တာပါ	လာငွေအပ်တာ	လာငွေအပ်တာပါရှင်
        service+wish	exchange	လာလဲတာပါ	လာလဲတာ	လာလဲတာပါရှင်
        service+wish	sign up	လာလျှောက်တာပါ	လာလျှောက်တာ	လာလျှောက်တာပါရှင်
        act+wish	open	လာဖွင့်တာပါ	လာဖွင့်တာ
        act+wish	rent	လာငှားတာပါ	လာငှားတာ
        # By cash, by card.
        service	by-cash	ငွေသားနဲ့ရှင်း	ငွေသားနဲ့ချေ	ငွေသားနဲ့ပေးချေ	ငွေသားနဲ့ငွေရှင်း	ငွေသားနဲ့ငွေချေ	ငွေသားနဲ့ပိုက်ဆံရှင်း	ငွေသားနဲ့ငွေပေးချေ	လက်ငင်းငွေနဲ့ရှင်း	လက်ငင်းငွေနဲ့ချေ	လက်ငင်းငွေနဲ့ပေးချေ	လက်ငင်းငွေနဲ့ငွေရှင်း	လက်ငင်းငွေနဲ့ငွေချေ	လက်ငင်းငွေနဲ့ပိုက်ဆံရှင်း	လက်ငင်းငွေနဲ့ငွေပေးချေ
        service+can+me	by-cash	ငွေသားလက်ခံ	ငွေသားနဲ့ရ	ငွေသားကိုလက်ခံ	ငွေသားနဲ့ပေးလို့ရ	ငွေသားနဲ့ပေးလို့ရနိုင်	ငွေသားနဲ့ငွေပေးလို့ရ	ငွေသားနဲ့ပိုက်ဆံပေးလို့ရ	ငွေသားသုံးလို့ရ	ငွေသားနဲ့ဆိုရ	လက်ငင်းငွေလက်ခံ	လက်ငင်းငွေနဲ့ရ	လက်ငင်းငွေကိုလက်ခံ	လက်ငင်းငွေနဲ့ပေးလို့ရ	လက်ငင်းငွေနဲ့ပေးလို့ရနိုင်	လက်ငင်းငွေနဲ့ငွေပေးလို့ရ	လက်ငင်းငွေနဲ့ပိုက်ဆံပေးလို့ရ	လက်ငင်းငွေသုံးလို့ရ	လက်ငင်းငွေနဲ့ဆိုရ
        service	by-card	ကတ်နဲ့ရှင်း	ကတ်နဲ့ချေ	ကတ်နဲ့ပေးချေ	ကတ်နဲ့ငွေရှင်း	ကတ်နဲ့ငွေချေ	ကတ်နဲ့ပိုက်ဆံရှင်း	ကတ်နဲ့ငွေပေးချေ	ကဒ်နဲ့ရှင်း	ကဒ်နဲ့ချေ	ကဒ်နဲ့ပေးချေ	ကဒ်နဲ့ငွေရှင်း	ကဒ်နဲ့ငွေချေ	ကဒ်နဲ့ပိုက်ဆံရှင်း	ကဒ်နဲ့ငွေပေးချေ	ခရက်ဒစ်ကတ်နဲ့ရှင်း	ခရက်ဒစ်ကတ်နဲ့ချေ	ခရက်ဒစ်ကတ်နဲ့ပေးချေ	ခရက်ဒစ်ကတ်နဲ့ငွေရှင်း	ခရက်ဒစ်ကတ်နဲ့ငွေချေ	ခရက်ဒစ်ကတ်နဲ့ပိုက်ဆံရှင်း	ခရက်ဒစ်ကတ်နဲ့ငွေပေးချေ	ခရက်ဒစ်ကဒ်နဲ့ရှင်း	ခရက်ဒစ်ကဒ်နဲ့ချေ	ခရက်ဒစ်ကဒ်နဲ့ပေးချေ	ခရက်ဒစ်ကဒ်နဲ့ငွေရှင်း	ခရက်ဒစ်ကဒ်နဲ့ငွေချေ	ခရက်ဒစ်ကဒ်နဲ့ပိုက်ဆံရှင်း	ခရက်ဒစ်ကဒ်နဲ့ငွေပေးချေ	ဘဏ်ကတ်နဲ့ရှင်း	ဘဏ်ကတ်နဲ့ချေ	ဘဏ်ကတ်နဲ့ပေးချေ	ဘဏ်ကတ်နဲ့ငွေရှင်း	ဘဏ်ကတ်နဲ့ငွေချေ	ဘဏ်ကတ်နဲ့ပိုက်ဆံရှင်း	ဘဏ်ကတ်နဲ့ငွေပေးချေ	ကတ်ပြားနဲ့ရှင်း	ကတ်ပြားနဲ့ချေ	ကတ်ပြားနဲ့ပေးချေ	ကတ်ပြားနဲ့ငွေရှင်း	ကတ်ပြားနဲ့ငွေချေ	ကတ်ပြားနဲ့ပိုက်ဆံရှင်း	ကတ်ပြားနဲ့ငွေပေးချေ
        service+can+me	by-card	ကတ်လက်ခံ	ကတ်နဲ့ရ	ကတ်ကိုလက်ခံ	ကတ်နဲ့ပေးလို့ရ	ကတ်နဲ့ပေးလို့ရနိုင်	ကတ်နဲ့ငွေပေးလို့ရ	ကတ်နဲ့ပိုက်ဆံပေးလို့ရ	ကတ်သုံးလို့ရ	ကတ်နဲ့ဆိုရ	ကဒ်လက်ခံ	ကဒ်နဲ့ရ	ကဒ်ကိုလက်ခံ	ကဒ်နဲ့ပေးလို့ရ	ကဒ်နဲ့ပေးလို့ရနိုင်	ကဒ်နဲ့ငွေပေးလို့ရ	ကဒ်နဲ့ပိုက်ဆံပေးလို့ရ	ကဒ်သုံးလို့ရ	ကဒ်နဲ့ဆိုရ	ခရက်ဒစ်ကတ်လက်ခံ	ခရက်ဒစ်ကတ်နဲ့ရ	ခရက်ဒစ်ကတ်ကိုလက်ခံ	ခရက်ဒစ်ကတ်နဲ့ပေးလို့ရ	ခရက်ဒစ်ကတ်နဲ့ပေးလို့ရနိုင်	ခရက်ဒစ်ကတ်နဲ့ငွေပေးလို့ရ	ခရက်ဒစ်ကတ်နဲ့ပိုက်ဆံပေးလို့ရ	ခရက်ဒစ်ကတ်သုံးလို့ရ	ခရက်ဒစ်ကတ်နဲ့ဆိုရ	ခရက်ဒစ်ကဒ်လက်ခံ	ခရက်ဒစ်ကဒ်နဲ့ရ	ခရက်ဒစ်ကဒ်ကိုလက်ခံ	ခရက်ဒစ်ကဒ်နဲ့ပေးလို့ရ	ခရက်ဒစ်ကဒ်နဲ့ပေးလို့ရနိုင်	ခရက်ဒစ်ကဒ်နဲ့ငွေပေးလို့ရ	ခရက်ဒစ်ကဒ်နဲ့ပိုက်ဆံပေးလို့ရ	ခရက်ဒစ်ကဒ်သုံးလို့ရ	ခရက်ဒစ်ကဒ်နဲ့ဆိုရ	ဘဏ်ကတ်လက်ခံ	ဘဏ်ကတ်နဲ့ရ	ဘဏ်ကတ်ကိုလက်ခံ	ဘဏ်ကတ်နဲ့ပေးလို့ရ	ဘဏ်ကတ်နဲ့ပေးလို့ရနိုင်	ဘဏ်ကတ်နဲ့ငွေပေးလို့ရ	ဘဏ်ကတ်နဲ့ပိုက်ဆံပေးလို့ရ	ဘဏ်ကတ်သုံးလို့ရ	ဘဏ်ကတ်နဲ့ဆိုရ	ကတ်ပြားလက်ခံ	ကတ်ပြားနဲ့ရ	ကတ်ပြားကိုလက်ခံ	ကတ်ပြားနဲ့ပေးလို့ရ	ကတ်ပြားနဲ့ပေးလို့ရနိုင်	ကတ်ပြားနဲ့ငွေပေးလို့ရ	ကတ်ပြားနဲ့ပိုက်ဆံပေးလို့ရ	ကတ်ပြားသုံးလို့ရ	ကတ်ပြားနဲ့ဆိုရ
        # What it is, which number: asking to be told.
        which	password-what	စကားဝှက်ဘာလဲ	စကားဝှက်ဘာပါလဲ	စကားဝှက်ဘာလဲဟင်	စကားဝှက်ဘယ်လောက်လဲ	စကားဝှက်ဘယ်လိုလဲ	စကားဝှက်ဘယ်လိုပါလဲ	စကားဝှက်ပြောပြပါ	စကားဝှက်ပြောပြပါလား	စကားဝှက်ပြောပြပေးပါ	စကားဝှက်ပြောပြပေးပါလား	စကားဝှက်ပြောပြပေးလို့ရမလား	စကားဝှက်ပြောပြလို့ရမလား	စကားဝှက်သိချင်လို့ပါ	စကားဝှက်သိချင်ပါတယ်	စကားဝှက်သိချင်လို့	စကားဝှက်သိပါရစေ	စကားဝှက်ပေးပါ	စကားဝှက်ပေးပါဦး	စကားဝှက်လေးပေးပါ	စကားဝှက်လေးပေးပါဦး	စကားဝှက်လေးပြောပြပါ	စကားဝှက်လေးပြောပြပါဦး	စကားဝှက်လေးသိချင်လို့	စကားဝှက်လေးသိချင်လို့ပါ	စကားဝှက်ပေးလို့ရမလား	စကားဝှက်ဘာများလဲ	စကားဝှက်ကဘာလဲ	စကားဝှက်ကဘာပါလဲ	စကားဝှက်ကဘာလဲဟင်	စကားဝှက်ကဘယ်လောက်လဲ	စကားဝှက်ကဘယ်လိုလဲ	စကားဝှက်ကဘယ်လိုပါလဲ	စကားဝှက်ကပြောပြပါ	စကားဝှက်ကပြောပြပါလား	စကားဝှက်ကပြောပြပေးပါ	စကားဝှက်ကပြောပြပေးပါလား	စကားဝှက်ကပြောပြပေးလို့ရမလား	စကားဝှက်ကပြောပြလို့ရမလား	စကားဝှက်ကသိချင်လို့ပါ	စကားဝှက်ကသိချင်ပါတယ်	စကားဝှက်ကသိချင်လို့	စကားဝှက်ကသိပါရစေ	စကားဝှက်ကပေးပါ	စကားဝှက်ကပေးပါဦး	စကားဝှက်ကလေးပေးပါ	စကားဝှက်ကလေးပေးပါဦး	စကားဝှက်ကလေးပြောပြပါ	စကားဝှက်ကလေးပြောပြပါဦး	စကားဝှက်ကလေးသိချင်လို့	စကားဝှက်ကလေးသိချင်လို့ပါ	စကားဝှက်ကပေးလို့ရမလား	စကားဝှက်ကဘာများလဲ	စကားဝှက်ကိုဘာလဲ	စကားဝှက်ကိုဘာပါလဲ	စကားဝှက်ကိုဘာလဲဟင်	စကားဝှက်ကိုဘယ်လောက်လဲ	စကားဝှက်ကိုဘယ်လိုလဲ	စကားဝှက်ကိုဘယ်လိုပါလဲ	စကားဝှက်ကိုပြောပြပါ	စကားဝှက်ကိုပြောပြပါလား	စကားဝှက်ကိုပြောပြပေးပါ	စကားဝှက်ကိုပြောပြပေးပါလား	စကားဝှက်ကိုပြောပြပေးလို့ရမလား	စကားဝှက်ကိုပြောပြလို့ရမလား	စကားဝှက်ကိုသိချင်လို့ပါ	စကားဝှက်ကိုသိချင်ပါတယ်	စကားဝှက်ကိုသိချင်လို့	စကားဝှက်ကိုသိပါရစေ	စကားဝှက်ကိုပေးပါ	စကားဝှက်ကိုပေးပါဦး	စကားဝှက်ကိုလေးပေးပါ	စကားဝှက်ကိုလေးပေးပါဦး	စကားဝှက်ကိုလေးပြောပြပါ	စကားဝှက်ကိုလေးပြောပြပါဦး	စကားဝှက်ကိုလေးသိချင်လို့	စကားဝှက်ကိုလေးသိချင်လို့ပါ	စကားဝှက်ကိုပေးလို့ရမလား	စကားဝှက်ကိုဘာများလဲ	ပါစ်ဝေါ့ဘာလဲ	ပါစ်ဝေါ့ဘာပါလဲ	ပါစ်ဝေါ့ဘာလဲဟင်	ပါစ်ဝေါ့ဘယ်လောက်လဲ	ပါစ်ဝေါ့ဘယ်လိုလဲ	ပါစ်ဝေါ့ဘယ်လိုပါလဲ	ပါစ်ဝေါ့ပြောပြပါ	ပါစ်ဝေါ့ပြောပြပါလား	ပါစ်ဝေါ့ပြောပြပေးပါ	ပါစ်ဝေါ့ပြောပြပေးပါလား	ပါစ်ဝေါ့ပြောပြပေးလို့ရမလား	ပါစ်ဝေါ့ပြောပြလို့ရမလား	ပါစ်ဝေါ့သိချင်လို့ပါ	ပါစ်ဝေါ့သိချင်ပါတယ်	ပါစ်ဝေါ့သိချင်လို့	ပါစ်ဝေါ့သိပါရစေ	ပါစ်ဝေါ့ပေးပါ	ပါစ်ဝေါ့ပေးပါဦး	ပါစ်ဝေါ့လေးပေးပါ	ပါစ်ဝေါ့လေးပေးပါဦး	ပါစ်ဝေါ့လေးပြောပြပါ	ပါစ်ဝေါ့လေးပြောပြပါဦး	ပါစ်ဝေါ့လေးသိချင်လို့	ပါစ်ဝေါ့လေးသိချင်လို့ပါ	ပါစ်ဝေါ့ပေးလို့ရမလား	ပါစ်ဝေါ့ဘာများလဲ	ပါစ်ဝေါ့ကဘာလဲ	ပါစ်ဝေါ့ကဘာပါလဲ	ပါစ်ဝေါ့ကဘာလဲဟင်	ပါစ်ဝေါ့ကဘယ်လောက်လဲ	ပါစ်ဝေါ့ကဘယ်လိုလဲ	ပါစ်ဝေါ့ကဘယ်လိုပါလဲ	ပါစ်ဝေါ့ကပြောပြပါ	ပါစ်ဝေါ့ကပြောပြပါလား	ပါစ်ဝေါ့ကပြောပြပေးပါ	ပါစ်ဝေါ့ကပြောပြပေးပါလား	ပါစ်ဝေါ့ကပြောပြပေးလို့ရမလား	ပါစ်ဝေါ့ကပြောပြလို့ရမလား	ပါစ်ဝေါ့ကသိချင်လို့ပါ	ပါစ်ဝေါ့ကသိချင်ပါတယ်	ပါစ်ဝေါ့ကသိချင်လို့	ပါစ်ဝေါ့ကသိပါရစေ	ပါစ်ဝေါ့ကပေးပါ	ပါစ်ဝေါ့ကပေးပါဦး	ပါစ်ဝေါ့ကလေးပေးပါ	ပါစ်ဝေါ့ကလေးပေးပါဦး	ပါစ်ဝေါ့ကလေးပြောပြပါ	ပါစ်ဝေါ့ကလေးပြောပြပါဦး	ပါစ်ဝေါ့ကလေးသိချင်လို့	ပါစ်ဝေါ့ကလေးသိချင်လို့ပါ	ပါစ်ဝေါ့ကပေးလို့ရမလား	ပါစ်ဝေါ့ကဘာများလဲ	ပါစ်ဝေါ့ကိုဘာလဲ	ပါစ်ဝေါ့ကိုဘာပါလဲ	ပါစ်ဝေါ့ကိုဘာလဲဟင်	ပါစ်ဝေါ့ကိုဘယ်လောက်လဲ	ပါစ်ဝေါ့ကိုဘယ်လိုလဲ	ပါစ်ဝေါ့ကိုဘယ်လိုပါလဲ	ပါစ်ဝေါ့ကိုပြောပြပါ	ပါစ်ဝေါ့ကိုပြောပြပါလား	ပါစ်ဝေါ့ကိုပြောပြပေးပါ	ပါစ်ဝေါ့ကိုပြောပြပေးပါလား	ပါစ်ဝေါ့ကိုပြောပြပေးလို့ရမလား	ပါစ်ဝေါ့ကိုပြောပြလို့ရမလား	ပါစ်ဝေါ့ကိုသိချင်လို့ပါ	ပါစ်ဝေါ့ကိုသိချင်ပါတယ်	ပါစ်ဝေါ့ကိုသိချင်လို့	ပါစ်ဝေါ့ကိုသိပါရစေ	ပါစ်ဝေါ့ကိုပေးပါ	ပါစ်ဝေါ့ကိုပေးပါဦး	ပါစ်ဝေါ့ကိုလေးပေးပါ	ပါစ်ဝေါ့ကိုလေးပေးပါဦး	ပါစ်ဝေါ့ကိုလေးပြောပြပါ	ပါစ်ဝေါ့ကိုလေးပြောပြပါဦး	ပါစ်ဝေါ့ကိုလေးသိချင်လို့	ပါစ်ဝေါ့ကိုလေးသိချင်လို့ပါ	ပါစ်ဝေါ့ကိုပေးလို့ရမလား	ပါစ်ဝေါ့ကိုဘာများလဲ	ပတ်စ်ဝေါ့ဘာလဲ	ပတ်စ်ဝေါ့ဘာပါလဲ	ပတ်စ်ဝေါ့ဘာလဲဟင်	ပတ်စ်ဝေါ့ဘယ်လောက်လဲ	ပတ်စ်ဝေါ့ဘယ်လိုလဲ	ပတ်စ်ဝေါ့ဘယ်လိုပါလဲ	ပတ်စ်ဝေါ့ပြောပြပါ	ပတ်စ်ဝေါ့ပြောပြပါလား	ပတ်စ်ဝေါ့ပြောပြပေးပါ	ပတ်စ်ဝေါ့ပြောပြပေးပါလား	ပတ်စ်ဝေါ့ပြောပြပေးလို့ရမလား	ပတ်စ်ဝေါ့ပြောပြလို့ရမလား	ပတ်စ်ဝေါ့သိချင်လို့ပါ	ပတ်စ်ဝေါ့သိချင်ပါတယ်	ပတ်စ်ဝေါ့သိချင်လို့	ပတ်စ်ဝေါ့သိပါရစေ	ပတ်စ်ဝေါ့ပေးပါ	ပတ်စ်ဝေါ့ပေးပါဦး	ပတ်စ်ဝေါ့လေးပေးပါ	ပတ်စ်ဝေါ့လေးပေးပါဦး	ပတ်စ်ဝေါ့လေးပြောပြပါ	ပတ်စ်ဝေါ့လေးပြောပြပါဦး	ပတ်စ်ဝေါ့လေးသိချင်လို့	ပတ်စ်ဝေါ့လေးသိချင်လို့ပါ	ပတ်စ်ဝေါ့ပေးလို့ရမလား	ပတ်စ်ဝေါ့ဘာများလဲ	ပတ်စ်ဝေါ့ကဘာလဲ	ပတ်စ်ဝေါ့ကဘာပါလဲ	ပတ်စ်ဝေါ့ကဘာလဲဟင်	ပတ်စ်ဝေါ့ကဘယ်လောက်လဲ	ပတ်စ်ဝေါ့ကဘယ်လိုလဲ	ပတ်စ်ဝေါ့ကဘယ်လိုပါလဲ	ပတ်စ်ဝေါ့ကပြောပြပါ	ပတ်စ်ဝေါ့ကပြောပြပါလား	ပတ်စ်ဝေါ့ကပြောပြပေးပါ	ပတ်စ်ဝေါ့ကပြောပြပေးပါလား	ပတ်စ်ဝေါ့ကပြောပြပေးလို့ရမလား	ပတ်စ်ဝေါ့ကပြောပြလို့ရမလား	ပတ်စ်ဝေါ့ကသိချင်လို့ပါ	ပတ်စ်ဝေါ့ကသိချင်ပါတယ်	ပတ်စ်ဝေါ့ကသိချင်လို့	ပတ်စ်ဝေါ့ကသိပါရစေ	ပတ်စ်ဝေါ့ကပေးပါ	ပတ်စ်ဝေါ့ကပေးပါဦး	ပတ်စ်ဝေါ့ကလေးပေးပါ	ပတ်စ်ဝေါ့ကလေးပေးပါဦး	ပတ်စ်ဝေါ့ကလေးပြောပြပါ	ပတ်စ်ဝေါ့ကလေးပြောပြပါဦး	ပတ်စ်ဝေါ့ကလေးသိချင်လို့	ပတ်စ်ဝေါ့ကလေးသိချင်လို့ပါ	ပတ်စ်ဝေါ့ကပေးလို့ရမလား	ပတ်စ်ဝေါ့ကဘာများလဲ	ပတ်စ်ဝေါ့ကိုဘာလဲ	ပတ်စ်ဝေါ့ကိုဘာပါလဲ	ပတ်စ်ဝေါ့ကိုဘာလဲဟင်	ပတ်စ်ဝေါ့ကိုဘယ်လောက်လဲ	ပတ်စ်ဝေါ့ကိုဘယ်လိုလဲ	ပတ်စ်ဝေါ့ကိုဘယ်လိုပါလဲ	ပတ်စ်ဝေါ့ကိုပြောပြပါ	ပတ်စ်ဝေါ့ကိုပြောပြပါလား	ပတ်စ်ဝေါ့ကိုပြောပြပေးပါ	ပတ်စ်ဝေါ့ကိုပြောပြပေးပါလား	ပတ်စ်ဝေါ့ကိုပြောပြပေးလို့ရမလား	ပတ်စ်ဝေါ့ကိုပြောပြလို့ရမလား	ပတ်စ်ဝေါ့ကိုသိချင်လို့ပါ	ပတ်စ်ဝေါ့ကိုသိချင်ပါတယ်	ပတ်စ်ဝေါ့ကိုသိချင်လို့	ပတ်စ်ဝေါ့ကိုသိပါရစေ	ပတ်စ်ဝေါ့ကိုပေးပါ	ပတ်စ်ဝေါ့ကိုပေးပါဦး	ပတ်စ်ဝေါ့ကိုလေးပေးပါ	ပတ်စ်ဝေါ့ကိုလေးပေးပါဦး	ပတ်စ်ဝေါ့ကိုလေးပြောပြပါ	ပတ်စ်ဝေါ့ကိုလေးပြောပြပါဦး	ပတ်စ်ဝေါ့ကိုလေးသိချင်လို့	ပတ်စ်ဝေါ့ကိုလေးသိချင်လို့ပါ	ပတ်စ်ဝေါ့ကိုပေးလို့ရမလား	ပတ်စ်ဝေါ့ကိုဘာများလဲ	passwordဘာလဲ	passwordဘာပါလဲ	passwordဘာလဲဟင်	passwordဘယ်လောက်လဲ	passwordဘယ်လိုလဲ	passwordဘယ်လိုပါလဲ	passwordပြောပြပါ	passwordပြောပြပါလား	passwordပြောပြပေးပါ	passwordပြောပြပေးပါလား	passwordပြောပြပေးလို့ရမလား	passwordပြောပြလို့ရမလား	passwordသိချင်လို့ပါ	passwordသိချင်ပါတယ်	passwordသိချင်လို့	passwordသိပါရစေ	passwordပေးပါ	passwordပေးပါဦး	passwordလေးပေးပါ	passwordလေးပေးပါဦး	passwordလေးပြောပြပါ	passwordလေးပြောပြပါဦး	passwordလေးသိချင်လို့	passwordလေးသိချင်လို့ပါ	passwordပေးလို့ရမလား	passwordဘာများလဲ	passwordကဘာလဲ	passwordကဘာပါလဲ	passwordကဘာလဲဟင်	passwordကဘယ်လောက်လဲ	passwordကဘယ်လိုလဲ	passwordကဘယ်လိုပါလဲ	passwordကပြောပြပါ	passwordကပြောပြပါလား	passwordကပြောပြပေးပါ	passwordကပြောပြပေးပါလား	passwordကပြောပြပေးလို့ရမလား	passwordကပြောပြလို့ရမလား	passwordကသိချင်လို့ပါ	passwordကသိချင်ပါတယ်	passwordကသိချင်လို့	passwordကသိပါရစေ	passwordကပေးပါ	passwordကပေးပါဦး	passwordကလေးပေးပါ	passwordကလေးပေးပါဦး	passwordကလေးပြောပြပါ	passwordကလေးပြောပြပါဦး	passwordကလေးသိချင်လို့	passwordကလေးသိချင်လို့ပါ	passwordကပေးလို့ရမလား	passwordကဘာများလဲ	passwordကိုဘာလဲ	passwordကိုဘာပါလဲ	passwordကိုဘာလဲဟင်	passwordကိုဘယ်လောက်လဲ	passwordကိုဘယ်လိုလဲ	passwordကိုဘယ်လိုပါလဲ	passwordကိုပြောပြပါ	passwordကိုပြောပြပါလား	passwordကိုပြောပြပေးပါ	passwordကိုပြောပြပေးပါလား	passwordကိုပြောပြပေးလို့ရမလား	passwordကိုပြောပြလို့ရမလား	passwordကိုသိချင်လို့ပါ	passwordကိုသိချင်ပါတယ်	passwordကိုသိချင်လို့	passwordကိုသိပါရစေ	passwordကိုပေးပါ	passwordကိုပေးပါဦး	passwordကိုလေးပေးပါ	passwordကိုလေးပေးပါဦး	passwordကိုလေးပြောပြပါ	passwordကိုလေးပြောပြပါဦး	passwordကိုလေးသိချင်လို့	passwordကိုလေးသိချင်လို့ပါ	passwordကိုပေးလို့ရမလား	passwordကိုဘာများလဲ	ပတ်စဝေါ့ဘာလဲ	ပတ်စဝေါ့ဘာပါလဲ	ပတ်စဝေါ့ဘာလဲဟင်	ပတ်စဝေါ့ဘယ်လောက်လဲ	ပတ်စဝေါ့ဘယ်လိုလဲ	ပတ်စဝေါ့ဘယ်လိုပါလဲ	ပတ်စဝေါ့ပြောပြပါ	ပတ်စဝေါ့ပြောပြပါလား	ပတ်စဝေါ့ပြောပြပေးပါ	ပတ်စဝေါ့ပြောပြပေးပါလား	ပတ်စဝေါ့ပြောပြပေးလို့ရမလား	ပတ်စဝေါ့ပြောပြလို့ရမလား	ပတ်စဝေါ့သိချင်လို့ပါ	ပတ်စဝေါ့သိချင်ပါတယ်	ပတ်စဝေါ့သိချင်လို့	ပတ်စဝေါ့သိပါရစေ	ပတ်စဝေါ့ပေးပါ	ပတ်စဝေါ့ပေးပါဦး	ပတ်စဝေါ့လေးပေးပါ	ပတ်စဝေါ့လေးပေးပါဦး	ပတ်စဝေါ့လေးပြောပြပါ	ပတ်စဝေါ့လေးပြောပြပါဦး	ပတ်စဝေါ့လေးသိချင်လို့	ပတ်စဝေါ့လေးသိချင်လို့ပါ	ပတ်စဝေါ့ပေးလို့ရမလား	ပတ်စဝေါ့ဘာများလဲ	ပတ်စဝေါ့ကဘာလဲ	ပတ်စဝေါ့ကဘာပါလဲ	ပတ်စဝေါ့ကဘာလဲဟင်	ပတ်စဝေါ့ကဘယ်လောက်လဲ	ပတ်စဝေါ့ကဘယ်လိုလဲ	ပတ်စဝေါ့ကဘယ်လိုပါလဲ	ပတ်စဝေါ့ကပြောပြပါ	ပတ်စဝေါ့ကပြောပြပါလား	ပတ်စဝေါ့ကပြောပြပေးပါ	ပတ်စဝေါ့ကပြောပြပေးပါလား	ပတ်စဝေါ့ကပြောပြပေးလို့ရမလား	ပတ်စဝေါ့ကပြောပြလို့ရမလား	ပတ်စဝေါ့ကသိချင်လို့ပါ	ပတ်စဝေါ့ကသိချင်ပါတယ်	ပတ်စဝေါ့ကသိချင်လို့	ပတ်စဝေါ့ကသိပါရစေ	ပတ်စဝေါ့ကပေးပါ	ပတ်စဝေါ့ကပေးပါဦး	ပတ်စဝေါ့ကလေးပေးပါ	ပတ်စဝေါ့ကလေးပေးပါဦး	ပတ်စဝေါ့ကလေးပြောပြပါ	ပတ်စဝေါ့ကလေးပြောပြပါဦး	ပတ်စဝေါ့ကလေးသိချင်လို့	ပတ်စဝေါ့ကလေးသိချင်လို့ပါ	ပတ်စဝေါ့ကပေးလို့ရမလား	ပတ်စဝေါ့ကဘာများလဲ	ပတ်စဝေါ့ကိုဘာလဲ	ပတ်စဝေါ့ကိုဘာပါလဲ	ပတ်စဝေါ့ကိုဘာလဲဟင်	ပတ်စဝေါ့ကိုဘယ်လောက်လဲ	ပတ်စဝေါ့ကိုဘယ်လိုလဲ	ပတ်စဝေါ့ကိုဘယ်လိုပါလဲ	ပတ်စဝေါ့ကိုပြောပြပါ	ပတ်စဝေါ့ကိုပြောပြပါလား	ပတ်စဝေါ့ကိုပြောပြပေးပါ	ပတ်စဝေါ့ကိုပြောပြပေးပါလား	ပတ်စဝေါ့ကိုပြောပြပေးလို့ရမလား	ပတ်စဝေါ့ကိုပြောပြလို့ရမလား	ပတ်စဝေါ့ကိုသိချင်လို့ပါ	ပတ်စဝေါ့ကိုသိချင်ပါတယ်	ပတ်စဝေါ့ကိုသိချင်လို့	ပတ်စဝေါ့ကိုသိပါရစေ	ပတ်စဝေါ့ကိုပေးပါ	ပတ်စဝေါ့ကိုပေးပါဦး	ပတ်စဝေါ့ကိုလေးပေးပါ	ပတ်စဝေါ့ကိုလေးပေးပါဦး	ပတ်စဝေါ့ကိုလေးပြောပြပါ	ပတ်စဝေါ့ကိုလေးပြောပြပါဦး	ပတ်စဝေါ့ကိုလေးသိချင်လို့	ပတ်စဝေါ့ကိုလေးသိချင်လို့ပါ	ပတ်စဝေါ့ကိုပေးလို့ရမလား	ပတ်စဝေါ့ကိုဘာများလဲ	ပါစဝေါ့ဘာလဲ	ပါစဝေါ့ဘာပါလဲ	ပါစဝေါ့ဘာလဲဟင်	ပါစဝေါ့ဘယ်လောက်လဲ	ပါစဝေါ့ဘယ်လိုလဲ	ပါစဝေါ့ဘယ်လိုပါလဲ	ပါစဝေါ့ပြောပြပါ	ပါစဝေါ့ပြောပြပါလား	ပါစဝေါ့ပြောပြပေးပါ	ပါစဝေါ့ပြောပြပေးပါလား	ပါစဝေါ့ပြောပြပေးလို့ရမလား	ပါစဝေါ့ပြောပြလို့ရမလား	ပါစဝေါ့သိချင်လို့ပါ	ပါစဝေါ့သိချင်ပါတယ်	ပါစဝေါ့သိချင်လို့	ပါစဝေါ့သိပါရစေ	ပါစဝေါ့ပေးပါ	ပါစဝေါ့ပေးပါဦး	ပါစဝေါ့လေးပေးပါ	ပါစဝေါ့လေးပေးပါဦး	ပါစဝေါ့လေးပြောပြပါ	ပါစဝေါ့လေးပြောပြပါဦး	ပါစဝေါ့လေးသိချင်လို့	ပါစဝေါ့လေးသိချင်လို့ပါ	ပါစဝေါ့ပေးလို့ရမလား	ပါစဝေါ့ဘာများလဲ	ပါစဝေါ့ကဘာလဲ	ပါစဝေါ့ကဘာပါလဲ	ပါစဝေါ့ကဘာလဲဟင်	ပါစဝေါ့ကဘယ်လောက်လဲ	ပါစဝေါ့ကဘယ်လိုလဲ	ပါစဝေါ့ကဘယ်လိုပါလဲ	ပါစဝေါ့ကပြောပြပါ	ပါစဝေါ့ကပြောပြပါလား	ပါစဝေါ့ကပြောပြပေးပါ	ပါစဝေါ့ကပြောပြပေးပါလား	ပါစဝေါ့ကပြောပြပေးလို့ရမလား	ပါစဝေါ့ကပြောပြလို့ရမလား	ပါစဝေါ့ကသိချင်လို့ပါ	ပါစဝေါ့ကသိချင်ပါတယ်	ပါစဝေါ့ကသိချင်လို့	ပါစဝေါ့ကသိပါရစေ	ပါစဝေါ့ကပေးပါ	ပါစဝေါ့ကပေးပါဦး	ပါစဝေါ့ကလေးပေးပါ	ပါစဝေါ့ကလေးပေးပါဦး	ပါစဝေါ့ကလေးပြောပြပါ	ပါစဝေါ့ကလေးပြောပြပါဦး	ပါစဝေါ့ကလေးသိချင်လို့	ပါစဝေါ့ကလေးသိချင်လို့ပါ	ပါစဝေါ့ကပေးလို့ရမလား	ပါစဝေါ့ကဘာများလဲ	ပါစဝေါ့ကိုဘာလဲ	ပါစဝေါ့ကိုဘာပါလဲ	ပါစဝေါ့ကိုဘာလဲဟင်	ပါစဝေါ့ကိုဘယ်လောက်လဲ	ပါစဝေါ့ကိုဘယ်လိုလဲ	ပါစဝေါ့ကိုဘယ်လိုပါလဲ	ပါစဝေါ့ကိုပြောပြပါ	ပါစဝေါ့ကိုပြောပြပါလား	ပါစဝေါ့ကိုပြောပြပေးပါ	ပါစဝေါ့ကိုပြောပြပေးပါလား	ပါစဝေါ့ကိုပြောပြပေးလို့ရမလား	ပါစဝေါ့ကိုပြောပြလို့ရမလား	ပါစဝေါ့ကိုသိချင်လို့ပါ	ပါစဝေါ့ကိုသိချင်ပါတယ်	ပါစဝေါ့ကိုသိချင်လို့	ပါစဝေါ့ကိုသိပါရစေ	ပါစဝေါ့ကိုပေးပါ	ပါစဝေါ့ကိုပေးပါဦး	ပါစဝေါ့ကိုလေးပေးပါ	ပါစဝေါ့ကိုလေးပေးပါဦး	ပါစဝေါ့ကိုလေးပြောပြပါ	ပါစဝေါ့ကိုလေးပြောပြပါဦး	ပါစဝေါ့ကိုလေးသိချင်လို့	ပါစဝေါ့ကိုလေးသိချင်လို့ပါ	ပါစဝေါ့ကိုပေးလို့ရမလား	ပါစဝေါ့ကိုဘာများလဲ
        which	phone-what	ဖုန်းနံပါတ်ဘာလဲ	ဖုန်းနံပါတ်ဘာပါလဲ	ဖုန်းနံပါတ်ဘာလဲဟင်	ဖုန်းနံပါတ်ဘယ်လောက်လဲ	ဖုန်းနံပါတ်ဘယ်လိုလဲ	ဖုန်းနံပါတ်ဘယ်လိုပါလဲ	ဖုန်းနံပါတ်ပြောပြပါ	ဖုန်းနံပါတ်ပြောပြပါလား	ဖုန်းနံပါတ်ပြောပြပေးပါ	ဖုန်းနံပါတ်ပြောပြပေးပါလား	ဖုန်းနံပါတ်ပြောပြပေးလို့ရမလား	ဖုန်းနံပါတ်ပြောပြလို့ရမလား	ဖုန်းနံပါတ်သိချင်လို့ပါ	ဖုန်းနံပါတ်သိချင်ပါတယ်	ဖုန်းနံပါတ်သိချင်လို့	ဖုန်းနံပါတ်သိပါရစေ	ဖုန်းနံပါတ်ပေးပါ	ဖုန်းနံပါတ်ပေးပါဦး	ဖုန်းနံပါတ်လေးပေးပါ	ဖုန်းနံပါတ်လေးပေးပါဦး	ဖုန်းနံပါတ်လေးပြောပြပါ	ဖုန်းနံပါတ်လေးပြောပြပါဦး	ဖုန်းနံပါတ်လေးသိချင်လို့	ဖုန်းနံပါတ်လေးသိချင်လို့ပါ	ဖုန်းနံပါတ်ပေးလို့ရမလား	ဖုန်းနံပါတ်ဘာများလဲ	ဖုန်းနံပါတ်ကဘာလဲ	ဖုန်းနံပါတ်ကဘာပါလဲ	ဖုန်းနံပါတ်ကဘာလဲဟင်	ဖုန်းနံပါတ်ကဘယ်လောက်လဲ	ဖုန်းနံပါတ်ကဘယ်လိုလဲ	ဖုန်းနံပါတ်ကဘယ်လိုပါလဲ	ဖုန်းနံပါတ်ကပြောပြပါ	ဖုန်းနံပါတ်ကပြောပြပါလား	ဖုန်းနံပါတ်ကပြောပြပေးပါ	ဖုန်းနံပါတ်ကပြောပြပေးပါလား	ဖုန်းနံပါတ်ကပြောပြပေးလို့ရမလား	ဖုန်းနံပါတ်ကပြောပြလို့ရမလား	ဖုန်းနံပါတ်ကသိချင်လို့ပါ	ဖုန်းနံပါတ်ကသိချင်ပါတယ်	ဖုန်းနံပါတ်ကသိချင်လို့	ဖုန်းနံပါတ်ကသိပါရစေ	ဖုန်းနံပါတ်ကပေးပါ	ဖုန်းနံပါတ်ကပေးပါဦး	ဖုန်းနံပါတ်ကလေးပေးပါ	ဖုန်းနံပါတ်ကလေးပေးပါဦး	ဖုန်းနံပါတ်ကလေးပြောပြပါ	ဖုန်းနံပါတ်ကလေးပြောပြပါဦး	ဖုန်းနံပါတ်ကလေးသိချင်လို့	ဖုန်းနံပါတ်ကလေးသိချင်လို့ပါ	ဖုန်းနံပါတ်ကပေးလို့ရမလား	ဖုန်းနံပါတ်ကဘာများလဲ	ဖုန်းနံပါတ်ကိုဘာလဲ	ဖုန်းနံပါတ်ကိုဘာပါလဲ	ဖုန်းနံပါတ်ကိုဘာလဲဟင်	ဖုန်းနံပါတ်ကိုဘယ်လောက်လဲ	ဖုန်းနံပါတ်ကိုဘယ်လိုလဲ	ဖုန်းနံပါတ်ကိုဘယ်လိုပါလဲ	ဖုန်းနံပါတ်ကိုပြောပြပါ	ဖုန်းနံပါတ်ကိုပြောပြပါလား	ဖုန်းနံပါတ်ကိုပြောပြပေးပါ	ဖုန်းနံပါတ်ကိုပြောပြပေးပါလား	ဖုန်းနံပါတ်ကိုပြောပြပေးလို့ရမလား	ဖုန်းနံပါတ်ကိုပြောပြလို့ရမလား	ဖုန်းနံပါတ်ကိုသိချင်လို့ပါ	ဖုန်းနံပါတ်ကိုသိချင်ပါတယ်	ဖုန်းနံပါတ်ကိုသိချင်လို့	ဖုန်းနံပါတ်ကိုသိပါရစေ	ဖုန်းနံပါတ်ကိုပေးပါ	ဖုန်းနံပါတ်ကိုပေးပါဦး	ဖုန်းနံပါတ်ကိုလေးပေးပါ	ဖုန်းနံပါတ်ကိုလေးပေးပါဦး	ဖုန်းနံပါတ်ကိုလေးပြောပြပါ	ဖုန်းနံပါတ်ကိုလေးပြောပြပါဦး	ဖုန်းနံပါတ်ကိုလေးသိချင်လို့	ဖုန်းနံပါတ်ကိုလေးသိချင်လို့ပါ	ဖုန်းနံပါတ်ကိုပေးလို့ရမလား	ဖုန်းနံပါတ်ကိုဘာများလဲ
        which	address-what	လိပ်စာဘာလဲ	လိပ်စာဘာပါလဲ	လိပ်စာဘာလဲဟင်	လိပ်စာဘယ်လိုလဲ	လိပ်စာဘယ်လိုပါလဲ	လိပ်စာပြောပြပါ	လိပ်စာပြောပြပါလား	လိပ်စာပြောပြပေးပါ	လိပ်စာပြောပြပေးပါလား	လိပ်စာပြောပြပေးလို့ရမလား	လိပ်စာပြောပြလို့ရမလား	လိပ်စာသိချင်လို့ပါ	လိပ်စာသိချင်ပါတယ်	လိပ်စာသိချင်လို့	လိပ်စာသိပါရစေ	လိပ်စာပေးပါ	လိပ်စာပေးပါဦး	လိပ်စာလေးပေးပါ	လိပ်စာလေးပေးပါဦး	လိပ်စာလေးပြောပြပါ	လိပ်စာလေးပြောပြပါဦး	လိပ်စာလေးသိချင်လို့	လိပ်စာလေးသိချင်လို့ပါ	လိပ်စာပေးလို့ရမလား	လိပ်စာဘာများလဲ	လိပ်စာကဘာလဲ	လိပ်စာကဘာပါလဲ	လိပ်စာကဘာလဲဟင်	လိပ်စာကဘယ်လိုလဲ	လိပ်စာကဘယ်လိုပါလဲ	လိပ်စာကပြောပြပါ	လိပ်စာကပြောပြပါလား	လိပ်စာကပြောပြပေးပါ	လိပ်စာကပြောပြပေးပါလား	လိပ်စာကပြောပြပေးလို့ရမလား	လိပ်စာကပြောပြလို့ရမလား	လိပ်စာကသိချင်လို့ပါ	လိပ်စာကသိချင်ပါတယ်	လိပ်စာကသိချင်လို့	လိပ်စာကသိပါရစေ	လိပ်စာကပေးပါ	လိပ်စာကပေးပါဦး	လိပ်စာကလေးပေးပါ	လိပ်စာကလေးပေးပါဦး	လိပ်စာကလေးပြောပြပါ	လိပ်စာကလေးပြောပြပါဦး	လိပ်စာကလေးသိချင်လို့	လိပ်စာကလေးသိချင်လို့ပါ	လိပ်စာကပေးလို့ရမလား	လိပ်စာကဘာများလဲ	လိပ်စာကိုဘာလဲ	လိပ်စာကိုဘာပါလဲ	လိပ်စာကိုဘာလဲဟင်	လိပ်စာကိုဘယ်လိုလဲ	လိပ်စာကိုဘယ်လိုပါလဲ	လိပ်စာကိုပြောပြပါ	လိပ်စာကိုပြောပြပါလား	လိပ်စာကိုပြောပြပေးပါ	လိပ်စာကိုပြောပြပေးပါလား	လိပ်စာကိုပြောပြပေးလို့ရမလား	လိပ်စာကိုပြောပြလို့ရမလား	လိပ်စာကိုသိချင်လို့ပါ	လိပ်စာကိုသိချင်ပါတယ်	လိပ်စာကိုသိချင်လို့	လိပ်စာကိုသိပါရစေ	လိပ်စာကိုပေးပါ	လိပ်စာကိုပေးပါဦး	လိပ်စာကိုလေးပေးပါ	လိပ်စာကိုလေးပေးပါဦး	လိပ်စာကိုလေးပြောပြပါ	လိပ်စာကိုလေးပြောပြပါဦး	လိပ်စာကိုလေးသိချင်လို့	လိပ်စာကိုလေးသိချင်လို့ပါ	လိပ်စာကိုပေးလို့ရမလား	လိပ်စာကိုဘာများလဲ
        which	name-what	နာမည်ဘာလဲ	နာမည်ဘာပါလဲ	နာမည်ဘယ်လိုခေါ်လဲ	နာမည်ဘယ်လိုခေါ်ပါသလဲ	နာမည်ပြောပြပါ	နာမည်ပြောပြပါဦး	နာမည်သိပါရစေ	နာမည်ကဘာလဲ	နာမည်ကဘာပါလဲ	နာမည်ကဘယ်လိုခေါ်လဲ	နာမည်ကဘယ်လိုခေါ်ပါသလဲ	နာမည်ကပြောပြပါ	နာမည်ကပြောပြပါဦး	နာမည်ကသိပါရစေ	နာမည်ကိုဘာလဲ	နာမည်ကိုဘာပါလဲ	နာမည်ကိုဘယ်လိုခေါ်လဲ	နာမည်ကိုဘယ်လိုခေါ်ပါသလဲ	နာမည်ကိုပြောပြပါ	နာမည်ကိုပြောပြပါဦး	နာမည်ကိုသိပါရစေ
        which	platform-what	ပလက်ဖောင်းနံပါတ်ဘယ်လောက်	ပလက်ဖောင်းနံပါတ်ဘယ်လောက်လဲ	ပလက်ဖောင်းနံပါတ်ကဘယ်လောက်လဲ	ပလက်ဖောင်းဘယ်နှစ်	ပလက်ဖောင်းကနံပါတ်ဘယ်လောက်	ပလက်ဖောင်းကနံပါတ်ဘယ်လောက်လဲ	ပလက်ဖောင်းကနံပါတ်ကဘယ်လောက်လဲ	ပလက်ဖောင်းကဘယ်နှစ်	ပလက်ဖောင်းကဘယ်လောက်လဲ	စင်္ကြံနံပါတ်ဘယ်လောက်	စင်္ကြံနံပါတ်ဘယ်လောက်လဲ	စင်္ကြံနံပါတ်ကဘယ်လောက်လဲ	စင်္ကြံဘယ်နှစ်	စင်္ကြံဘယ်လောက်လဲ	စင်္ကြံကနံပါတ်ဘယ်လောက်	စင်္ကြံကနံပါတ်ဘယ်လောက်လဲ	စင်္ကြံကနံပါတ်ကဘယ်လောက်လဲ	စင်္ကြံကဘယ်နှစ်	စင်္ကြံကဘယ်လောက်လဲ	ဘယ်ပလက်ဖောင်း	ဘယ်စင်္ကြံ	ဘယ်ပလက်ဖောင်းကလဲ	ဘယ်ပလက်ဖောင်းကပါလဲ	ဘယ်ပလက်ဖောင်းလဲ	ဘယ်ပလက်ဖောင်းပါလဲ	ဘယ်ပလက်ဖောင်းက	ဘယ်စင်္ကြံကလဲ	ဘယ်စင်္ကြံကပါလဲ	ဘယ်စင်္ကြံလဲ	ဘယ်စင်္ကြံပါလဲ	ဘယ်စင်္ကြံက	ဘယ်နံပါတ်ပလက်ဖောင်း	ဘယ်နံပါတ်စင်္ကြံ	ပလက်ဖောင်းနံပါတ်ဘယ်လောက်ပါလဲ	စင်္ကြံနံပါတ်ဘယ်လောက်ပါလဲ
        which	gate-what	ဂိတ်နံပါတ်ဘယ်လောက်	ဂိတ်နံပါတ်ဘယ်လောက်လဲ	ဂိတ်နံပါတ်ကဘယ်လောက်လဲ	ဂိတ်ဘယ်နှစ်	ဂိတ်ကနံပါတ်ဘယ်လောက်	ဂိတ်ကနံပါတ်ဘယ်လောက်လဲ	ဂိတ်ကနံပါတ်ကဘယ်လောက်လဲ	ဂိတ်ကဘယ်နှစ်	ဂိတ်ကဘယ်လောက်လဲ	ဘယ်ဂိတ်	ဘယ်ဂိတ်ကလဲ	ဘယ်ဂိတ်ကပါလဲ	ဘယ်ဂိတ်လဲ	ဘယ်ဂိတ်ပါလဲ	ဘယ်ဂိတ်က	ဘယ်နံပါတ်ဂိတ်	ဂိတ်နံပါတ်ဘယ်လောက်ပါလဲ
        # A state that came about is a state: broke, lost, stolen, used up.
        same	lost	ပျောက်	ပျောက်သွား	ပျောက်သွားပြီ	ပျောက်သွားပါပြီ	ပျောက်နေပြီ	ပျောက်နေပါပြီ	ပျောက်နေ	ပျောက်သွားလို့ပါ	ပျောက်သွားလို့	ပျောက်သွားတာပါ	ပျောက်သွားတာ	ပျောက်နေလို့ပါ	ပျောက်နေလို့
        same	broken down	ပျက်	ပျက်သွား	ပျက်သွားပြီ	ပျက်သွားပါပြီ	ပျက်နေပြီ	ပျက်နေပါပြီ	ပျက်နေ	ပျက်သွားလို့ပါ	ပျက်သွားလို့	ပျက်သွားတာပါ	ပျက်သွားတာ	ပျက်နေလို့ပါ	ပျက်နေလို့
        same	broken bone	ကျိုး	ကျိုးသွား	ကျိုးသွားပြီ	ကျိုးသွားပါပြီ	ကျိုးနေပြီ	ကျိုးနေပါပြီ	ကျိုးနေ	ကျိုးသွားလို့ပါ	ကျိုးသွားလို့	ကျိုးသွားတာပါ	ကျိုးသွားတာ	ကျိုးနေလို့ပါ	ကျိုးနေလို့
        same	used up	ကုန်	ကုန်သွား	ကုန်သွားပြီ	ကုန်သွားပါပြီ	ကုန်နေပြီ	ကုန်နေပါပြီ	ကုန်နေ	ကုန်သွားလို့ပါ	ကုန်သွားလို့	ကုန်သွားတာပါ	ကုန်သွားတာ	ကုန်နေလို့ပါ	ကုန်နေလို့
        same	clogged	ပိတ်ဆို့	ပိတ်ဆို့သွား	ပိတ်ဆို့သွားပြီ	ပိတ်ဆို့သွားပါပြီ	ပိတ်ဆို့နေပြီ	ပိတ်ဆို့နေပါပြီ	ပိတ်ဆို့နေ	ပိတ်ဆို့သွားလို့ပါ	ပိတ်ဆို့သွားလို့	ပိတ်ဆို့သွားတာပါ	ပိတ်ဆို့သွားတာ	ပိတ်ဆို့နေလို့ပါ	ပိတ်ဆို့နေလို့	ဆို့	ဆို့သွား	ဆို့သွားပြီ	ဆို့သွားပါပြီ	ဆို့နေပြီ	ဆို့နေပါပြီ	ဆို့နေ	ဆို့သွားလို့ပါ	ဆို့သွားလို့	ဆို့သွားတာပါ	ဆို့သွားတာ	ဆို့နေလို့ပါ	ဆို့နေလို့
        same	expired	သက်တမ်းကုန်	သက်တမ်းကုန်သွား	သက်တမ်းကုန်သွားပြီ	သက်တမ်းကုန်သွားပါပြီ	သက်တမ်းကုန်နေပြီ	သက်တမ်းကုန်နေပါပြီ	သက်တမ်းကုန်နေ	သက်တမ်းကုန်သွားလို့ပါ	သက်တမ်းကုန်သွားလို့	သက်တမ်းကုန်သွားတာပါ	သက်တမ်းကုန်သွားတာ	သက်တမ်းကုန်နေလို့ပါ	သက်တမ်းကုန်နေလို့
        act	lose way	လမ်းပျောက်	လမ်းပျောက်သွား	လမ်းပျောက်သွားပြီ	လမ်းပျောက်သွားပါပြီ	လမ်းပျောက်နေပြီ	လမ်းပျောက်နေပါပြီ	လမ်းပျောက်နေ	လမ်းပျောက်သွားလို့ပါ	လမ်းပျောက်သွားလို့	လမ်းပျောက်သွားတာပါ	လမ်းပျောက်သွားတာ	လမ်းပျောက်နေလို့ပါ	လမ်းပျောက်နေလို့
        same	flat tyre	ဘီးပေါက်	ဘီးပေါက်သွား	ဘီးပေါက်သွားပြီ	ဘီးပေါက်သွားပါပြီ	ဘီးပေါက်နေပြီ	ဘီးပေါက်နေပါပြီ	ဘီးပေါက်နေ	ဘီးပေါက်သွားလို့ပါ	ဘီးပေါက်သွားလို့	ဘီးပေါက်သွားတာပါ	ဘီးပေါက်သွားတာ	ဘီးပေါက်နေလို့ပါ	ဘီးပေါက်နေလို့	တာယာပေါက်	တာယာပေါက်သွား	တာယာပေါက်သွားပြီ	တာယာပေါက်သွားပါပြီ	တာယာပေါက်နေပြီ	တာယာပေါက်နေပါပြီ	တာယာပေါက်နေ	တာယာပေါက်သွားလို့ပါ	တာယာပေါက်သွားလို့	တာယာပေါက်သွားတာပါ	တာယာပေါက်သွားတာ	တာယာပေါက်နေလို့ပါ	တာယာပေါက်နေလို့
        same	stolen	ခိုးခံရပြီ	ခိုးခံရပါပြီ	ခိုးခံရလို့ပါ	ခိုးခံရလို့	ခိုးခံရတာပါ	ခိုးခံလိုက်ရပြီ	ခိုးခံလိုက်ရပါပြီ	ခိုးခံလိုက်ရလို့ပါ	ခိုးခံလိုက်ရလို့	ခိုးခံလိုက်ရတာပါ	ခိုးခံထားရပြီ	ခိုးခံထားရပါပြီ	ခိုးခံထားရလို့ပါ	ခိုးခံထားရလို့	ခိုးခံထားရတာပါ	အခိုးခံရပြီ	အခိုးခံရပါပြီ	အခိုးခံရလို့ပါ	အခိုးခံရလို့	အခိုးခံရတာပါ	အခိုးခံလိုက်ရပြီ	အခိုးခံလိုက်ရပါပြီ	အခိုးခံလိုက်ရလို့ပါ	အခိုးခံလိုက်ရလို့	အခိုးခံလိုက်ရတာပါ	အခိုးခံထားရပြီ	အခိုးခံထားရပါပြီ	အခိုးခံထားရလို့ပါ	အခိုးခံထားရလို့	အခိုးခံထားရတာပါ	သူခိုးခိုးခံရပြီ	သူခိုးခိုးခံရပါပြီ	သူခိုးခိုးခံရလို့ပါ	သူခိုးခိုးခံရလို့	သူခိုးခိုးခံရတာပါ	သူခိုးခိုးခံလိုက်ရပြီ	သူခိုးခိုးခံလိုက်ရပါပြီ	သူခိုးခိုးခံလိုက်ရလို့ပါ	သူခိုးခိုးခံလိုက်ရလို့	သူခိုးခိုးခံလိုက်ရတာပါ	သူခိုးခိုးခံထားရပြီ	သူခိုးခိုးခံထားရပါပြီ	သူခိုးခိုးခံထားရလို့ပါ	သူခိုးခိုးခံထားရလို့	သူခိုးခိုးခံထားရတာပါ	သူခိုးအခိုးခံရပြီ	သူခိုးအခိုးခံရပါပြီ	သူခိုးအခိုးခံရလို့ပါ	သူခိုးအခိုးခံရလို့	သူခိုးအခိုးခံရတာပါ	သူခိုးအခိုးခံလိုက်ရပြီ	သူခိုးအခိုးခံလိုက်ရပါပြီ	သူခိုးအခိုးခံလိုက်ရလို့ပါ	သူခိုးအခိုးခံလိုက်ရလို့	သူခိုးအခိုးခံလိုက်ရတာပါ	သူခိုးအခိုးခံထားရပြီ	သူခိုးအခိုးခံထားရပါပြီ	သူခိုးအခိုးခံထားရလို့ပါ	သူခိုးအခိုးခံထားရလို့	သူခိုးအခိုးခံထားရတာပါ	သူခိုးခိုးသွားပြီ	သူခိုးခိုးသွားလို့ပါ
        same	dog-bit	ခွေးကိုက်ခံရပြီ	ခွေးကိုက်ခံရပါပြီ	ခွေးကိုက်ခံရလို့ပါ	ခွေးကိုက်ခံရလို့	ခွေးကိုက်ခံရတာပါ	ခွေးကိုက်ခံလိုက်ရပြီ	ခွေးကိုက်ခံလိုက်ရပါပြီ	ခွေးကိုက်ခံလိုက်ရလို့ပါ	ခွေးကိုက်ခံလိုက်ရလို့	ခွေးကိုက်ခံလိုက်ရတာပါ	ခွေးကိုက်ခံထားရပြီ	ခွေးကိုက်ခံထားရပါပြီ	ခွေးကိုက်ခံထားရလို့ပါ	ခွေးကိုက်ခံထားရလို့	ခွေးကိုက်ခံထားရတာပါ
        same	snake-bit	မြွေကိုက်ခံရပြီ	မြွေကိုက်ခံရပါပြီ	မြွေကိုက်ခံရလို့ပါ	မြွေကိုက်ခံရလို့	မြွေကိုက်ခံရတာပါ	မြွေကိုက်ခံလိုက်ရပြီ	မြွေကိုက်ခံလိုက်ရပါပြီ	မြွေကိုက်ခံလိုက်ရလို့ပါ	မြွေကိုက်ခံလိုက်ရလို့	မြွေကိုက်ခံလိုက်ရတာပါ	မြွေကိုက်ခံထားရပြီ	မြွေကိုက်ခံထားရပါပြီ	မြွေကိုက်ခံထားရလို့ပါ	မြွေကိုက်ခံထားရလို့	မြွေကိုက်ခံထားရတာပါ
        same	cat-bit	ကြောင်ကိုက်ခံရပြီ	ကြောင်ကိုက်ခံရပါပြီ	ကြောင်ကိုက်ခံရလို့ပါ	ကြောင်ကိုက်ခံရလို့	ကြောင်ကိုက်ခံရတာပါ	ကြောင်ကိုက်ခံလိုက်ရပြီ	ကြောင်ကိုက်ခံလိုက်ရပါပြီ	ကြောင်ကိုက်ခံလိုက်ရလို့ပါ	ကြောင်ကိုက်ခံလိုက်ရလို့	ကြောင်ကိုက်ခံလိုက်ရတာပါ	ကြောင်ကိုက်ခံထားရပြီ	ကြောင်ကိုက်ခံထားရပါပြီ	ကြောင်ကိုက်ခံထားရလို့ပါ	ကြောင်ကိုက်ခံထားရလို့	ကြောင်ကိုက်ခံထားရတာပါ
        softener@tail	ရှိရင်	ရှိလျှင်
        service+please	clean	သန့်ရှင်းပေးပါ	သန့်ရှင်းပေးပါဦး	သန့်ရှင်းပေးပါနော်	သန့်ရှင်းပေးပါလား	သန့်ရှင်းပေးလို့ရမလား	သန့်ရှင်းပေးနိုင်မလား	သန့်ရှင်းပေးပါဦးနော်	သန့်ရှင်းပေးပါရှင်	သန့်ရှင်းပေးပါခင်ဗျာ	သန့်ရှင်းပေးပါဗျ
        service+please	pack parcel	ပါဆယ်ထုပ်ပေးပါ	ပါဆယ်ထုပ်ပေးပါဦး	ပါဆယ်ထုပ်ပေးပါနော်	ပါဆယ်ထုပ်ပေးပါလား	ပါဆယ်ထုပ်ပေးလို့ရမလား	ပါဆယ်ထုပ်ပေးနိုင်မလား	ပါဆယ်ထုပ်ပေးပါဦးနော်	ပါဆယ်ထုပ်ပေးပါရှင်	ပါဆယ်ထုပ်ပေးပါခင်ဗျာ	ပါဆယ်ထုပ်ပေးပါဗျ	ပါဆယ်လေးထုပ်ပေးပါ	ပါဆယ်လေးထုပ်ပေးပါဦး	ပါဆယ်လေးထုပ်ပေးပါနော်	ပါဆယ်လေးထုပ်ပေးပါလား	ပါဆယ်လေးထုပ်ပေးလို့ရမလား	ပါဆယ်လေးထုပ်ပေးနိုင်မလား	ပါဆယ်လေးထုပ်ပေးပါဦးနော်	ပါဆယ်လေးထုပ်ပေးပါရှင်	ပါဆယ်လေးထုပ်ပေးပါခင်ဗျာ	ပါဆယ်လေးထုပ်ပေးပါဗျ	ပါဆယ်လုပ်ပေးပါ	ပါဆယ်လုပ်ပေးပါဦး	ပါဆယ်လုပ်ပေးပါနော်	ပါဆယ်လုပ်ပေးပါလား	ပါဆယ်လုပ်ပေးလို့ရမလား	ပါဆယ်လုပ်ပေးနိုင်မလား	ပါဆယ်လုပ်ပေးပါဦးနော်	ပါဆယ်လုပ်ပေးပါရှင်	ပါဆယ်လုပ်ပေးပါခင်ဗျာ	ပါဆယ်လုပ်ပေးပါဗျ	ပါဆယ်လေးလုပ်ပေးပါ	ပါဆယ်လေးလုပ်ပေးပါဦး	ပါဆယ်လေးလုပ်ပေးပါနော်	ပါဆယ်လေးလုပ်ပေးပါလား	ပါဆယ်လေးလုပ်ပေးလို့ရမလား	ပါဆယ်လေးလုပ်ပေးနိုင်မလား	ပါဆယ်လေးလုပ်ပေးပါဦးနော်	ပါဆယ်လေးလုပ်ပေးပါရှင်	ပါဆယ်လေးလုပ်ပေးပါခင်ဗျာ	ပါဆယ်လေးလုပ်ပေးပါဗျ
        scope+please@tail	again	လေးထပ်ပေးပါ	လေးထပ်ပေးပါဦး	လေးထပ်ပေးပါနော်	လေးထပ်ပေးပါလား	လေးထပ်ပေးလို့ရမလား	လေးထပ်ပေးနိုင်မလား	လေးထပ်ပေးပါဦးနော်	လေးထပ်ပေးပါရှင်	လေးထပ်ပေးပါခင်ဗျာ	လေးထပ်ပေးပါဗျ
        ask@tail	လားဟင်	လားရှင်	လားရှင့်	လားဗျ	လားဗျာ	လားခင်ဗျာ	သလားဟင်	သလားရှင်	သလားရှင့်	သလားဗျ	သလားဗျာ	သလားခင်ဗျာ	ပါသလားဟင်	ပါသလားရှင်	ပါသလားရှင့်	ပါသလားဗျ	ပါသလားဗျာ	ပါသလားခင်ဗျာ	မလားဟင်	မလားရှင်	မလားရှင့်	မလားဗျ	မလားဗျာ	မလားခင်ဗျာ	ပါမလားဟင်	ပါမလားရှင်	ပါမလားရှင့်	ပါမလားဗျ	ပါမလားဗျာ	ပါမလားခင်ဗျာ	လဲဟင်	လဲရှင်	လဲရှင့်	လဲဗျ	လဲဗျာ	လဲခင်ဗျာ	သလဲဟင်	သလဲရှင်	သလဲရှင့်	သလဲဗျ	သလဲဗျာ	သလဲခင်ဗျာ	ပါသလဲဟင်	ပါသလဲရှင်	ပါသလဲရှင့်	ပါသလဲဗျ	ပါသလဲဗျာ	ပါသလဲခင်ဗျာ	မလဲဟင်	မလဲရှင်	မလဲရှင့်	မလဲဗျ	မလဲဗျာ	မလဲခင်ဗျာ	ပါမလဲဟင်	ပါမလဲရှင်	ပါမလဲရှင့်	ပါမလဲဗျ	ပါမလဲဗျာ	ပါမလဲခင်ဗျာ	တာလဲဟင်	တာလဲရှင်	တာလဲရှင့်	တာလဲဗျ	တာလဲဗျာ	တာလဲခင်ဗျာ
        can+me+ask@tail	လို့ရမလား	လို့ရမလားဟင်	လို့ရမလားရှင်	လို့ရမလားရှင့်	လို့ရမလားဗျ	လို့ရမလားဗျာ	လို့ရမလားခင်ဗျာ	လို့ရလား	လို့ရလားဟင်	လို့ရလားရှင်	လို့ရလားရှင့်	လို့ရလားဗျ	လို့ရလားဗျာ	လို့ရလားခင်ဗျာ	လို့ရပါသလား	လို့ရပါသလားဟင်	လို့ရပါသလားရှင်	လို့ရပါသလားရှင့်	လို့ရပါသလားဗျ	လို့ရပါသလားဗျာ	လို့ရပါသလားခင်ဗျာ	လို့ရပါမလား	လို့ရပါမလားဟင်	လို့ရပါမလားရှင်	လို့ရပါမလားရှင့်	လို့ရပါမလားဗျ	လို့ရပါမလားဗျာ	လို့ရပါမလားခင်ဗျာ	လို့ရနိုင်မလား	လို့ရနိုင်မလားဟင်	လို့ရနိုင်မလားရှင်	လို့ရနိုင်မလားရှင့်	လို့ရနိုင်မလားဗျ	လို့ရနိုင်မလားဗျာ	လို့ရနိုင်မလားခင်ဗျာ	လို့ရနိုင်ပါမလား	လို့ရနိုင်ပါမလားဟင်	လို့ရနိုင်ပါမလားရှင်	လို့ရနိုင်ပါမလားရှင့်	လို့ရနိုင်ပါမလားဗျ	လို့ရနိုင်ပါမလားဗျာ	လို့ရနိုင်ပါမလားခင်ဗျာ	လို့ဖြစ်မလား	လို့ဖြစ်မလားဟင်	လို့ဖြစ်မလားရှင်	လို့ဖြစ်မလားရှင့်	လို့ဖြစ်မလားဗျ	လို့ဖြစ်မလားဗျာ	လို့ဖြစ်မလားခင်ဗျာ
        setting	ဒီမှာ	ဒီနားမှာ	ဒီနား	ဒီနားလေးမှာ	ဒီနားလေး	ဒီနေရာလေးမှာ
        same	slow	နည်းနည်းဖြည်းဖြည်း	ဖြည်းဖြည်းလေး	နည်းနည်းလောက်ဖြည်းဖြည်း	နည်းနည်းဖြည်းဖြည်းလေး	နဲနဲဖြည်းဖြည်း	ပိုဖြည်းဖြည်း
        act	lower price	နည်းနည်းလေးလျှော့	နည်းနည်းလောက်လျှော့	ဈေးနည်းနည်းလေးလျှော့	နည်းနည်းလေးလျော့
        scope	again	တစ်ခေါက်ထပ်	တစ်ခေါက်လောက်ထပ်	နောက်တစ်ခေါက်	ထပ်တစ်ခေါက်	တစ်ခါလောက်ထပ်	နောက်တစ်ခေါက်ထပ်	နောက်တစ်ခါထပ်	နောက်တစ်ခေါက်လောက်	တစ်ခါထပ်	နောက်တစ်ခေါက်လောက်ထပ်
        # Things of the room.
        same	air conditioner	အခန်းကအဲကွန်း	အခန်းကအဲယားကွန်း	အခန်းကအေကွန်း	အခန်းထဲကအဲကွန်း	အခန်းထဲကအဲယားကွန်း	အခန်းထဲကအေကွန်း	အခန်းမှာအဲကွန်း	အခန်းမှာအဲယားကွန်း	အခန်းမှာအေကွန်း	အခန်းထဲမှာအဲကွန်း	အခန်းထဲမှာအဲယားကွန်း	အခန်းထဲမှာအေကွန်း	ကျွန်တော့်အခန်းကအဲကွန်း	ကျနော့်အခန်းကအဲကွန်း	ကျွန်တော့်အခန်းကအဲယားကွန်း	ကျနော့်အခန်းကအဲယားကွန်း	ကျွန်တော့်အခန်းကအေကွန်း	ကျနော့်အခန်းကအေကွန်း	ကျွန်မအခန်းကအဲကွန်း	ကျွန်မအခန်းကအဲယားကွန်း	ကျွန်မအခန်းကအေကွန်း	ကျွန်တော်တို့အခန်းကအဲကွန်း	ကျနော်တို့အခန်းကအဲကွန်း	ကျွန်တော်တို့အခန်းကအဲယားကွန်း	ကျနော်တို့အခန်းကအဲယားကွန်း	ကျွန်တော်တို့အခန်းကအေကွန်း	ကျနော်တို့အခန်းကအေကွန်း
        same	fan	အခန်းကပန်ကာ	အခန်းထဲကပန်ကာ	အခန်းမှာပန်ကာ	အခန်းထဲမှာပန်ကာ	ကျွန်တော့်အခန်းကပန်ကာ	ကျနော့်အခန်းကပန်ကာ	ကျွန်မအခန်းကပန်ကာ	ကျွန်တော်တို့အခန်းကပန်ကာ	ကျနော်တို့အခန်းကပန်ကာ
        same	television	အခန်းကတီဗီ	အခန်းထဲကတီဗီ	အခန်းမှာတီဗီ	အခန်းထဲမှာတီဗီ	ကျွန်တော့်အခန်းကတီဗီ	ကျနော့်အခန်းကတီဗီ	ကျွန်မအခန်းကတီဗီ	ကျွန်တော်တို့အခန်းကတီဗီ	ကျနော်တို့အခန်းကတီဗီ
        same	fridge	အခန်းကရေခဲသေတ္တာ	အခန်းထဲကရေခဲသေတ္တာ	အခန်းမှာရေခဲသေတ္တာ	အခန်းထဲမှာရေခဲသေတ္တာ	ကျွန်တော့်အခန်းကရေခဲသေတ္တာ	ကျနော့်အခန်းကရေခဲသေတ္တာ	ကျွန်မအခန်းကရေခဲသေတ္တာ	ကျွန်တော်တို့အခန်းကရေခဲသေတ္တာ	ကျနော်တို့အခန်းကရေခဲသေတ္တာ
        # Makeshift: လေး ("little") before a word that begins like a counter is no four.
        please@tail	လေးပေးပါ	လေးပေးပါလား	လေးပေးနိုင်မလား	လေးပေးနိုင်ပါသလား	လေးပေးလို့ရနိုင်မလား	လေးပေးမလား	လေးပေးပါမလား	လေးပေးစေချင်တယ်	လေးပေးဦး	လေးပေးပါ့လား	လေးပေးဖို့တောင်းဆိုပါတယ်
        please@tail	လေးလိုက်ပါ	လေးပေးပါနဲ့	လေးလိုက်ပါနဲ့
        wish@tail	လေးလိုချင်တယ်	လေးလိုချင်ပါတယ်	လေးလိုချင်လို့	လေးလိုချင်လို့ပါ	လေးလိုချင်တာပါ	လေးလိုချင်တာ
        need@tail	လေးလိုတယ်	လေးလိုပါတယ်	လေးလိုအပ်ပါတယ်	လေးလိုအပ်တယ်	လေးလိုနေတယ်	လေးလိုအပ်နေပါတယ်	လေးလိုနေပါတယ်
        offer@tail	လေးလိုလား	လေးလိုပါသလား	လေးလိုသလား	လေးလိုအပ်ပါသလား	လေးလိုသေးလား	လေးလိုချင်လား	လေးလိုချင်ပါသလား
        offer@tail	လေးပေးရမလား	လေးပေးရမှာလား	လေးပေးပါရစေ
        intense+be@tail	လေးလွန်း	လေးလွန်းတယ်	လေးလွန်းပါတယ်	လေးလွန်းနေပြီ	လေးလွန်းနေတယ်	လေးလှပြီ	လေးလှတယ်
        service@tail	appointment	လေးရက်ချိန်း	လေးရက်ချိန်းယူ
        service@tail	pay	လေးပေးချေ
        service@tail	exchange	လေးလဲလှယ်
        service+wish@tail	exchange	လေးလဲချင်	လေးလဲချင်လို့	လေးလဲမလို့	လေးလာလဲတာပါ	လေးလာလဲတာ	လေးလာလဲတာပါရှင်
        service+please@tail	exchange	လေးလဲပေးပါ	လေးလဲပေး	လေးလဲပေးလို့ရမလား
        service+can+me@tail	exchange	လေးလဲလို့ရ
        service@tail	remit	လေးလွှဲ
        service@tail	send	လေးပေးပို့
        service@tail	extend	လေးရက်တိုး
        service@tail	sign up	လေးလျှောက်
        service@tail	wash	လေးလျှော်	လေးလျှော်ဖွပ်
        service@tail	pack up	လေးထုပ်	လေးထုပ်ပိုး
        act@tail	come	လေးလာ
        act@tail	walk	လေးလမ်းလျှောက်
        act@tail	come take	လေးလာယူ
        act@tail	accept	လေးလက်ခံ
        act@tail	give	လေးပေး
        act@tail	apply	လေးလိမ်း
        act@tail	sign	လေးလက်မှတ်ထိုး
        act@tail	do	လေးလုပ်
        act@tail	fall	လေးလဲကျ
        act@tail	follow	လေးလိုက်
        act@tail	escort	လေးလိုက်ပို့
        act@tail	lower price	လေးလျှော့	လေးလျော့
        act@tail	lose way	လေးလမ်းပျောက်	လေးလမ်းပျောက်သွား	လေးလမ်းပျောက်သွားပြီ	လေးလမ်းပျောက်သွားပါပြီ	လေးလမ်းပျောက်နေပြီ	လေးလမ်းပျောက်နေပါပြီ	လေးလမ်းပျောက်နေ	လေးလမ်းပျောက်သွားလို့ပါ	လေးလမ်းပျောက်သွားလို့	လေးလမ်းပျောက်သွားတာပါ	လေးလမ်းပျောက်သွားတာ	လေးလမ်းပျောက်နေလို့ပါ	လေးလမ်းပျောက်နေလို့
        same@tail	dirty	လေးညစ်ပတ်	လေးညစ်ပတ်နေ	လေးညစ်ပေ	လေးညစ်ပေနေ	လေးပေနေ
        same@tail	fresh	လေးလတ်ဆတ်
        same@tail	easy	လေးလွယ်
        act@tail	cut-	လေးလှီး
        act@tail	cut hair	လေးညှပ်
        act@tail	throw away	လေးလွှင့်ပစ်
        act@tail	recommend	လေးညွှန်း
        act@tail	cheat	လေးလိမ်
        please@tail	လေးပေးပါဦး	လေးပေးပါလားဟင်	လေးပေးပါလားရှင်	လေးပေးပါလားခင်ဗျာ	လေးပေးကြပါဦး	လေးပေးစမ်းပါ	လေးပေးလိုက်ပါဦး	လေးပေးလို့ရမလားရှင်	လေးပေးလို့ရမလားဟင်	လေးပေးနိုင်မလားရှင်	လေးပေးနိုင်မလားဟင်	လေးပေးနိုင်မလားခင်ဗျာ	လေးပေးလို့ရပါမလားရှင်	လေးပေးလို့ရမလားခင်ဗျာ	လေးပေးနိုင်ရင်ကောင်းမယ်	လေးပေးရင်ကောင်းမယ်	လေးပေးစေချင်လို့ပါ	လေးပေးစေချင်လို့	လေးပေးစေချင်ပါတယ်ရှင်	လေးပေးပါရန်	လေးပေးပါခင်ဗျ	လေးပေးပါဗျာ	လေးပေးပါရှင့်	လေးပေးပါလေ	လေးပေးပါတော့	လေးပေးတော့
        please@tail	လေးပေးပါဦးနော်	လေးပေးပါနော်	လေးပေးပါလားနော်	လေးပေးကြပါ	လေးပေးပါရှင်	လေးပေးပါခင်ဗျာ	လေးပေးပါဗျ	လေးပေးလို့ရမလား	လေးပေးလို့ရလား	လေးပေးလို့ရပါသလား	လေးပေးလို့ရပါမလား	လေးပေးနိုင်ပါမလား	လေးပေးပါအုံး	လေးပေးလိုက်ပါ	လေးပေးစေချင်ပါတယ်	လေးလာပေးပါ	လေးလာပေးပါဦး	လေးလာပေးပါလား	လေးလာပေးနိုင်မလား	လေးလာပေးလို့ရမလား
        wish@tail	လေးလိုချင်ပါတယ်ရှင်	လေးလိုချင်လို့ရှင်	လေးလိုချင်လို့ပါဗျ	လေးလိုချင်နေတာ	လေးလိုချင်နေတာပါ
        need@tail	လေးလိုအပ်လို့ပါ	လေးလိုလို့ပါ	လေးလိုလို့	လေးလိုနေလို့ပါ	လေးလိုအပ်နေလို့ပါ	လေးလိုအပ်နေတယ်
        act@tail	wake	လေးလာနှိုး
        same@tail	vacant room	လေးလွတ်နေတဲ့အခန်း
        service+wish@tail	withdraw	လေးလာငွေထုတ်တာပါ	လေးလာငွေထုတ်တာ	လေးလာငွေထုတ်တာပါရှင်
        service+wish@tail	change money	လေးလာငွေလဲတာပါ	လေးလာငွေလဲတာ	လေးလာငွေလဲတာပါရှင်
        service+wish@tail	remit	လေးလာငွေလွှဲတာပါ	လေးလာငွေလွှဲတာ	လေးလာငွေလွှဲတာပါရှင်
        service+wish@tail	report	လေးလာတိုင်တာပါ	လေးလာတိုင်တာ	လေးလာတိုင်တာပါရှင်
        service+wish@tail	pay	လေးလာငွေရှင်းတာပါ	လေးလာငွေရှင်းတာ	လေးလာငွေရှင်းတာပါရှင်
        service+wish@tail	extend	လေးလာသက်တမ်းတိုးတာပါ	လေးလာသက်တမ်းတိုးတာ	လေးလာသက်တမ်းတိုးတာပါရှင်
        service+wish@tail	deposit	လေးလာငွေအပ်တာပါ	လေးလာငွေအပ်တာ	လေးလာငွေအပ်တာပါရှင်
        service+wish@tail	sign up	လေးလာလျှောက်တာပါ	လေးလာလျှောက်တာ	လေးလာလျှောက်တာပါရှင်
        act+wish@tail	open	လေးလာဖွင့်တာပါ	လေးလာဖွင့်တာ
        act+wish@tail	rent	လေးလာငှားတာပါ	လေးလာငှားတာ
        service@tail	by-cash	လေးလက်ငင်းငွေနဲ့ရှင်း	လေးလက်ငင်းငွေနဲ့ချေ	လေးလက်ငင်းငွေနဲ့ပေးချေ	လေးလက်ငင်းငွေနဲ့ငွေရှင်း	လေးလက်ငင်းငွေနဲ့ငွေချေ	လေးလက်ငင်းငွေနဲ့ပိုက်ဆံရှင်း	လေးလက်ငင်းငွေနဲ့ငွေပေးချေ
        service+can+me@tail	by-cash	လေးလက်ငင်းငွေလက်ခံ	လေးလက်ငင်းငွေနဲ့ရ	လေးလက်ငင်းငွေကိုလက်ခံ	လေးလက်ငင်းငွေနဲ့ပေးလို့ရ	လေးလက်ငင်းငွေနဲ့ပေးလို့ရနိုင်	လေးလက်ငင်းငွေနဲ့ငွေပေးလို့ရ	လေးလက်ငင်းငွေနဲ့ပိုက်ဆံပေးလို့ရ	လေးလက်ငင်းငွေသုံးလို့ရ	လေးလက်ငင်းငွေနဲ့ဆိုရ
        softener@tail	လေးတစ်ခု	လေးတစ်ခုလောက်	လေးတစ်လုံး	လေးတစ်လုံးလောက်	လေးတစ်စောင်	လေးတစ်စောင်လောက်	လေးတစ်ထည်	လေးတစ်ထည်လောက်	လေးတစ်ချောင်း	လေးတစ်ချောင်းလောက်	လေးတစ်အုပ်	လေးတစ်အုပ်လောက်	လေးတစ်ကောင်	လေးတစ်ကောင်လောက်	လေးတစ်စီး	လေးတစ်စီးလောက်
        """#
}
