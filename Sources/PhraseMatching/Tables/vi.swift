extension TableTexts {
    /// The words of Vietnamese: `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let vietnamese = #"""
        # Politeness. ạ and dạ carry nothing; X ơi calls the listener. Kinship words alone are I, you or somebody: see below.
        calls@vocative	em ơi	cháu ơi	con ơi	em gì ơi	em lễ tân ơi	em nhân viên ơi	em thu ngân ơi # somebody younger: an elder speaks
        filler@vocative	ạ	ơi	anh ơi	chị ơi	cô ơi	chú ơi	bác ơi	bạn ơi	ông ơi	bà ơi	cậu ơi	dì ơi	anh chị ơi
        filler@vocative	ạ	mình ơi	quý khách ơi	bác sĩ ơi	bác sỹ ơi	y tá ơi	cô y tá ơi	chị y tá ơi	anh công an ơi	chú công an ơi
        filler@vocative	ạ	công an ơi	cán bộ ơi	thầy ơi	cô giáo ơi	anh cảnh sát ơi	anh bảo vệ ơi	bác bảo vệ ơi	chú bảo vệ ơi
        filler@vocative	ạ	bác tài ơi	anh tài xế ơi	chủ quán ơi	chủ tiệm ơi	bà chủ ơi	ông chủ ơi	anh gì ơi	chị gì ơi
        filler@vocative	ạ	phục vụ ơi	lễ tân ơi	dược sĩ ơi	anh dược sĩ ơi	chị dược sĩ ơi	chị lễ tân ơi
        filler@vocative	ạ	anh nhân viên ơi	chị nhân viên ơi	chị thu ngân ơi	tiếp viên ơi	nha sĩ ơi
        filler@vocative	ạ	mọi người ơi
        filler	ừm	ờm	ờ	à ừ	ơ	ờ thì	à thì	nè	này nhé # hesitation; à and đó ask or point, and are below
        filler	thưa	kính thưa	thưa anh	thưa chị	thưa cô	thưa chú	thưa bác	thưa ông	thưa bà	thưa bác sĩ	thưa quý khách
        filler	thưa	dạ thưa anh	dạ thưa chị	dạ thưa cô	dạ thưa chú	dạ thưa bác	dạ thưa ông	dạ thưa bà	dạ thưa bác sĩ
        filler	thưa	dạ thưa quý khách
        closer@vocative	nhé	nha	nhá	nghen	nhen	hén # suggest or soften; the kind of sentence stays: a question mark asks
        closer@final	đó	đấy	đó ạ	đấy ạ	vậy	thế	vậy ạ	thế ạ	với	với ạ	với nhé	với nha	ạ anh	ạ chị	ạ cô	ạ chú	ạ bác	ạ bạn # only at the very end: elsewhere đó points, với is "with", vậy is "so"
        calls@final	ạ em	nhé em	nha em	vậy em	thế em	với em	em ạ	em nhé	em nha # the same at the end
        closer@final	đó	nhé anh	nhé chị	nhé cô	nhé chú	nhé bác	nhé bạn	nha anh	nha chị	nha cô	nha chú	nha bác
        closer@final	đó	nha bạn	đó em	đó anh	đó chị	đó cô	đó chú	đó bác	đó bạn	đấy em	đấy anh	đấy chị	đấy cô	đấy chú	đấy bác
        closer@final	đó	đấy bạn	vậy anh	vậy chị	vậy cô	vậy chú	vậy bác	vậy bạn	thế anh	thế chị	thế cô	thế chú
        closer@final	đó	thế bác	thế bạn	với anh	với chị	với cô	với chú	với bác	với bạn	anh ạ	anh nhé	chị ạ
        closer@final	đó	chị nhé	cô ạ	cô nhé	chú ạ	chú nhé	bác ạ	bác nhé
        opener@start	vậy	thế	vậy thì	thế thì	vậy là	thế là	à	à này	ừ	trời ơi	ôi trời ơi	ôi	ối	úi	trời	chết rồi	thôi chết
        opener@start	vậy	thôi chết rồi	này	alo	nếu được	nếu có thể	nếu được thì	nếu có thể thì	nếu không phiền	nói chung
        opener@start	vậy	thật ra	thực ra	tiện thể	nhân tiện
        softener	luôn	một chút	chút	tí	một tí	chút xíu	một xíu	xíu	một lát	chút đi	thử xem	cái đã	tạm	chút thôi	chút với # in requests; a quantity of a thing is slight, below
        # Greetings, thanks, apologies; "may I ask" opens a question whatever its kind.
        courtesy	xin chào	chào	kính chào	hello	hi	alô	xin chào nhé	chào anh	chào chị	chào em	chào cô	chào chú	chào bác # greeting
        courtesy	xin chào	chào ông	chào bà	chào bạn	chào cháu	chào quý khách	chào anh chị	chào bác sĩ	xin chào anh
        courtesy	xin chào	xin chào chị	xin chào em	xin chào cô	xin chào chú	xin chào bác	xin chào ông	xin chào bà
        courtesy	xin chào	xin chào bạn	xin chào cháu	xin chào quý khách	xin chào anh chị	xin chào bác sĩ	dạ chào anh
        courtesy	xin chào	dạ chào chị	dạ chào em	dạ chào cô	dạ chào chú	dạ chào bác	dạ chào ông	dạ chào bà	dạ chào bạn
        courtesy	xin chào	dạ chào cháu	dạ chào quý khách	dạ chào anh chị	dạ chào bác sĩ	kính chào anh	kính chào chị
        courtesy	xin chào	kính chào em	kính chào cô	kính chào chú	kính chào bác	kính chào ông	kính chào bà	kính chào bạn
        courtesy	xin chào	kính chào cháu	kính chào quý khách	kính chào anh chị	kính chào bác sĩ	em chào anh	em chào chị
        courtesy	xin chào	em chào em	em chào cô	em chào chú	em chào bác	em chào ông	em chào bà	em chào bạn	em chào cháu
        courtesy	xin chào	em chào quý khách	em chào anh chị	em chào bác sĩ	cháu chào anh	cháu chào chị	cháu chào em
        courtesy	xin chào	cháu chào cô	cháu chào chú	cháu chào bác	cháu chào ông	cháu chào bà	cháu chào bạn	cháu chào cháu
        courtesy	xin chào	cháu chào quý khách	cháu chào anh chị	cháu chào bác sĩ	con chào anh	con chào chị	con chào em
        courtesy	xin chào	con chào cô	con chào chú	con chào bác	con chào ông	con chào bà	con chào bạn	con chào cháu
        courtesy	xin chào	con chào quý khách	con chào anh chị	con chào bác sĩ	tôi chào anh	tôi chào chị	tôi chào em
        courtesy	xin chào	tôi chào cô	tôi chào chú	tôi chào bác	tôi chào ông	tôi chào bà	tôi chào bạn	tôi chào cháu
        courtesy	xin chào	tôi chào quý khách	tôi chào anh chị	tôi chào bác sĩ
        courtesy	cảm ơn	cám ơn	cảm ơn nhiều	cám ơn nhiều	xin cảm ơn	xin cám ơn	cảm ơn rất nhiều	cám ơn rất nhiều # thanks
        courtesy	cảm ơn	cảm ơn nhé	cám ơn nhé	dạ cảm ơn	dạ cám ơn	cảm ơn trước	tôi cảm ơn	em cảm ơn	em cám ơn	mình cảm ơn
        courtesy	cảm ơn	cảm ơn lắm	chân thành cảm ơn	xin chân thành cảm ơn	thank you	thanks	cảm ơn anh	cảm ơn chị
        courtesy	cảm ơn	cảm ơn em	cảm ơn cô	cảm ơn chú	cảm ơn bác	cảm ơn ông	cảm ơn bà	cảm ơn bạn	cảm ơn cháu
        courtesy	cảm ơn	cảm ơn quý khách	cảm ơn anh chị	cảm ơn bác sĩ	cám ơn anh	cám ơn chị	cám ơn em	cám ơn cô	cám ơn chú
        courtesy	cảm ơn	cám ơn bác	cám ơn ông	cám ơn bà	cám ơn bạn	cám ơn cháu	cám ơn quý khách	cám ơn anh chị
        courtesy	cảm ơn	cám ơn bác sĩ	em cảm ơn anh	em cảm ơn chị	em cảm ơn em	em cảm ơn cô	em cảm ơn chú	em cảm ơn bác
        courtesy	cảm ơn	em cảm ơn ông	em cảm ơn bà	em cảm ơn bạn	em cảm ơn cháu	em cảm ơn quý khách	em cảm ơn anh chị
        courtesy	cảm ơn	em cảm ơn bác sĩ	em cám ơn anh	em cám ơn chị	em cám ơn em	em cám ơn cô	em cám ơn chú	em cám ơn bác
        courtesy	cảm ơn	em cám ơn ông	em cám ơn bà	em cám ơn bạn	em cám ơn cháu	em cám ơn quý khách	em cám ơn anh chị
        courtesy	cảm ơn	em cám ơn bác sĩ	xin cảm ơn anh	xin cảm ơn chị	xin cảm ơn em	xin cảm ơn cô	xin cảm ơn chú
        courtesy	cảm ơn	xin cảm ơn bác	xin cảm ơn ông	xin cảm ơn bà	xin cảm ơn bạn	xin cảm ơn cháu	xin cảm ơn quý khách
        courtesy	cảm ơn	xin cảm ơn anh chị	xin cảm ơn bác sĩ	dạ cảm ơn anh	dạ cảm ơn chị	dạ cảm ơn em	dạ cảm ơn cô
        courtesy	cảm ơn	dạ cảm ơn chú	dạ cảm ơn bác	dạ cảm ơn ông	dạ cảm ơn bà	dạ cảm ơn bạn	dạ cảm ơn cháu
        courtesy	cảm ơn	dạ cảm ơn quý khách	dạ cảm ơn anh chị	dạ cảm ơn bác sĩ	tôi cảm ơn anh	tôi cảm ơn chị	tôi cảm ơn em
        courtesy	cảm ơn	tôi cảm ơn cô	tôi cảm ơn chú	tôi cảm ơn bác	tôi cảm ơn ông	tôi cảm ơn bà	tôi cảm ơn bạn
        courtesy	cảm ơn	tôi cảm ơn cháu	tôi cảm ơn quý khách	tôi cảm ơn anh chị	tôi cảm ơn bác sĩ	cảm ơn anh nhiều
        courtesy	cảm ơn	cảm ơn chị nhiều	cảm ơn em nhiều	cảm ơn cô nhiều	cảm ơn chú nhiều	cảm ơn bác nhiều
        courtesy	cảm ơn	cảm ơn bạn nhiều	cám ơn anh nhiều	cám ơn chị nhiều	cám ơn em nhiều	cám ơn cô nhiều
        courtesy	cảm ơn	cám ơn chú nhiều	cám ơn bác nhiều	cám ơn bạn nhiều	cảm ơn thật nhiều	cám ơn thật nhiều
        courtesy	cảm ơn	cảm ơn nhiều lắm	cảm ơn nhiều nhé
        courtesy	xin lỗi	tôi xin lỗi	em xin lỗi	mình xin lỗi	thứ lỗi	xin thứ lỗi	thành thật xin lỗi	tôi rất xin lỗi # apology
        courtesy	xin lỗi	rất xin lỗi	chúng tôi xin lỗi	xin lỗi nhé	cho tôi xin lỗi	xin lỗi anh	xin lỗi chị	xin lỗi em
        courtesy	xin lỗi	xin lỗi cô	xin lỗi chú	xin lỗi bác	xin lỗi ông	xin lỗi bà	xin lỗi bạn	xin lỗi cháu
        courtesy	xin lỗi	xin lỗi quý khách	xin lỗi anh chị	xin lỗi bác sĩ	em xin lỗi anh	em xin lỗi chị	em xin lỗi em
        courtesy	xin lỗi	em xin lỗi cô	em xin lỗi chú	em xin lỗi bác	em xin lỗi ông	em xin lỗi bà	em xin lỗi bạn
        courtesy	xin lỗi	em xin lỗi cháu	em xin lỗi quý khách	em xin lỗi anh chị	em xin lỗi bác sĩ	tôi xin lỗi anh
        courtesy	xin lỗi	tôi xin lỗi chị	tôi xin lỗi em	tôi xin lỗi cô	tôi xin lỗi chú	tôi xin lỗi bác	tôi xin lỗi ông
        courtesy	xin lỗi	tôi xin lỗi bà	tôi xin lỗi bạn	tôi xin lỗi cháu	tôi xin lỗi quý khách	tôi xin lỗi anh chị
        courtesy	xin lỗi	tôi xin lỗi bác sĩ	dạ xin lỗi anh	dạ xin lỗi chị	dạ xin lỗi em	dạ xin lỗi cô	dạ xin lỗi chú
        courtesy	xin lỗi	dạ xin lỗi bác	dạ xin lỗi ông	dạ xin lỗi bà	dạ xin lỗi bạn	dạ xin lỗi cháu	dạ xin lỗi quý khách
        courtesy	xin lỗi	dạ xin lỗi anh chị	dạ xin lỗi bác sĩ
        courtesy	tạm biệt	chào tạm biệt	hẹn gặp lại	bai bai	bye	tạm biệt nhé # leaving
        courtesy	vâng	dạ	dạ vâng	vâng ạ	dạ đúng	đúng	đúng vậy	đúng rồi	phải rồi	đúng thế	dạ phải	dạ đúng rồi	dạ rồi # assent
        courtesy	ok	oke	okê	được rồi	ok rồi	thế là được rồi	vậy là được rồi	được ạ	dạ được	vâng được	đồng ý # agreement, which is not assent to a fact
        courtesy	xin hỏi	cho hỏi	xin cho hỏi	làm ơn cho hỏi	cho hỏi chút	cho hỏi là	cho hỏi thăm	xin được hỏi # "may I ask", which opens any question
        courtesy	xin hỏi	cho phép tôi hỏi	vui lòng cho hỏi	cho tôi hỏi	cho tôi hỏi chút	cho tui hỏi	cho tui hỏi chút
        courtesy	xin hỏi	cho tớ hỏi	cho tớ hỏi chút	cho mình hỏi	cho mình hỏi chút	cho em hỏi	cho em hỏi chút	cho cháu hỏi
        courtesy	xin hỏi	cho cháu hỏi chút	cho con hỏi	cho con hỏi chút	cho anh hỏi	cho anh hỏi chút	cho chị hỏi
        courtesy	xin hỏi	cho chị hỏi chút	cho cô hỏi	cho cô hỏi chút	cho chú hỏi	cho chú hỏi chút	cho bác hỏi
        courtesy	xin hỏi	cho bác hỏi chút	cho ông hỏi	cho ông hỏi chút	cho bà hỏi	cho bà hỏi chút	cho chúng tôi hỏi
        courtesy	xin hỏi	cho chúng tôi hỏi chút	cho tôi hỏi một chút	cho tôi hỏi là	cho tôi hỏi thăm	cho tôi hỏi tí
        courtesy	xin hỏi	cho tôi hỏi xíu	cho em hỏi một chút	cho em hỏi là	cho em hỏi thăm	cho em hỏi tí	cho em hỏi xíu
        courtesy	xin hỏi	cho mình hỏi một chút	cho mình hỏi là	cho mình hỏi thăm	cho mình hỏi tí	cho mình hỏi xíu
        courtesy	xin hỏi	cho anh hỏi một chút	cho anh hỏi là	cho anh hỏi thăm	cho anh hỏi tí	cho anh hỏi xíu
        courtesy	xin hỏi	cho chị hỏi một chút	cho chị hỏi là	cho chị hỏi thăm	cho chị hỏi tí	cho chị hỏi xíu
        courtesy	xin hỏi	xin cho tôi hỏi	xin cho em hỏi	xin cho mình hỏi	xin cho chúng tôi hỏi	làm ơn cho tôi hỏi
        courtesy	xin hỏi	làm ơn cho em hỏi	làm ơn cho mình hỏi	làm ơn cho chúng tôi hỏi	cho phép em hỏi	cho phép mình hỏi
        courtesy	xin hỏi	cho phép chúng tôi hỏi	vui lòng cho tôi hỏi	vui lòng cho em hỏi	vui lòng cho mình hỏi
        courtesy	xin hỏi	vui lòng cho chúng tôi hỏi	dạ cho tôi hỏi	dạ cho em hỏi	dạ cho mình hỏi	dạ cho chúng tôi hỏi
        courtesy	xin hỏi	anh cho em hỏi	anh cho em hỏi chút	anh cho tôi hỏi	anh cho tôi hỏi chút	anh cho mình hỏi
        courtesy	xin hỏi	anh cho mình hỏi chút	anh cho cháu hỏi	anh cho cháu hỏi chút	anh cho con hỏi	anh cho con hỏi chút
        courtesy	xin hỏi	chị cho em hỏi	chị cho em hỏi chút	chị cho tôi hỏi	chị cho tôi hỏi chút	chị cho mình hỏi
        courtesy	xin hỏi	chị cho mình hỏi chút	chị cho cháu hỏi	chị cho cháu hỏi chút	chị cho con hỏi	chị cho con hỏi chút
        courtesy	xin hỏi	cô cho em hỏi	cô cho em hỏi chút	cô cho tôi hỏi	cô cho tôi hỏi chút	cô cho mình hỏi
        courtesy	xin hỏi	cô cho mình hỏi chút	cô cho cháu hỏi	cô cho cháu hỏi chút	cô cho con hỏi	cô cho con hỏi chút
        courtesy	xin hỏi	chú cho em hỏi	chú cho em hỏi chút	chú cho tôi hỏi	chú cho tôi hỏi chút	chú cho mình hỏi
        courtesy	xin hỏi	chú cho mình hỏi chút	chú cho cháu hỏi	chú cho cháu hỏi chút	chú cho con hỏi	chú cho con hỏi chút
        courtesy	xin hỏi	bác cho em hỏi	bác cho em hỏi chút	bác cho tôi hỏi	bác cho tôi hỏi chút	bác cho mình hỏi
        courtesy	xin hỏi	bác cho mình hỏi chút	bác cho cháu hỏi	bác cho cháu hỏi chút	bác cho con hỏi	bác cho con hỏi chút
        courtesy	xin hỏi	em cho chị hỏi	em cho chị hỏi chút	em cho anh hỏi	em cho anh hỏi chút	em cho cô hỏi
        courtesy	xin hỏi	em cho cô hỏi chút	em cho chú hỏi	em cho chú hỏi chút	em cho bác hỏi	em cho bác hỏi chút
        courtesy	xin hỏi	em cho tôi hỏi	em cho tôi hỏi chút	bạn cho tôi hỏi	bạn cho tôi hỏi chút	bạn cho mình hỏi
        courtesy	xin hỏi	bạn cho mình hỏi chút	tôi muốn hỏi	tôi xin hỏi	tôi hỏi chút	em muốn hỏi	em xin hỏi	em hỏi chút
        courtesy	xin hỏi	mình muốn hỏi	mình xin hỏi	mình hỏi chút	cháu muốn hỏi	cháu xin hỏi	cháu hỏi chút	xin phép
        courtesy	xin hỏi	xin phép nhé	phiền anh cho tôi hỏi	phiền anh cho em hỏi	phiền anh cho hỏi	phiền anh cho mình hỏi
        courtesy	xin hỏi	phiền anh cho cháu hỏi	phiền anh chút	phiền anh một chút	phiền chị cho tôi hỏi
        courtesy	xin hỏi	phiền chị cho em hỏi	phiền chị cho hỏi	phiền chị cho mình hỏi	phiền chị cho cháu hỏi
        courtesy	xin hỏi	phiền chị chút	phiền chị một chút	phiền em cho tôi hỏi	phiền em cho em hỏi	phiền em cho hỏi
        courtesy	xin hỏi	phiền em cho mình hỏi	phiền em cho cháu hỏi	phiền em chút	phiền em một chút	phiền cô cho tôi hỏi
        courtesy	xin hỏi	phiền cô cho em hỏi	phiền cô cho hỏi	phiền cô cho mình hỏi	phiền cô cho cháu hỏi	phiền cô chút
        courtesy	xin hỏi	phiền cô một chút	phiền chú cho tôi hỏi	phiền chú cho em hỏi	phiền chú cho hỏi
        courtesy	xin hỏi	phiền chú cho mình hỏi	phiền chú cho cháu hỏi	phiền chú chút	phiền chú một chút
        courtesy	xin hỏi	phiền bác cho tôi hỏi	phiền bác cho em hỏi	phiền bác cho hỏi	phiền bác cho mình hỏi
        courtesy	xin hỏi	phiền bác cho cháu hỏi	phiền bác chút	phiền bác một chút	phiền bạn cho tôi hỏi
        courtesy	xin hỏi	phiền bạn cho em hỏi	phiền bạn cho hỏi	phiền bạn cho mình hỏi	phiền bạn cho cháu hỏi
        courtesy	xin hỏi	phiền bạn chút	phiền bạn một chút	xin phiền anh cho tôi hỏi	xin phiền anh cho em hỏi
        courtesy	xin hỏi	xin phiền anh cho hỏi	xin phiền anh cho mình hỏi	xin phiền anh cho cháu hỏi	xin phiền anh chút
        courtesy	xin hỏi	xin phiền anh một chút	xin phiền chị cho tôi hỏi	xin phiền chị cho em hỏi	xin phiền chị cho hỏi
        courtesy	xin hỏi	xin phiền chị cho mình hỏi	xin phiền chị cho cháu hỏi	xin phiền chị chút	xin phiền chị một chút
        courtesy	xin hỏi	xin phiền em cho tôi hỏi	xin phiền em cho em hỏi	xin phiền em cho hỏi	xin phiền em cho mình hỏi
        courtesy	xin hỏi	xin phiền em cho cháu hỏi	xin phiền em chút	xin phiền em một chút	xin phiền cô cho tôi hỏi
        courtesy	xin hỏi	xin phiền cô cho em hỏi	xin phiền cô cho hỏi	xin phiền cô cho mình hỏi	xin phiền cô cho cháu hỏi
        courtesy	xin hỏi	xin phiền cô chút	xin phiền cô một chút	xin phiền chú cho tôi hỏi	xin phiền chú cho em hỏi
        courtesy	xin hỏi	xin phiền chú cho hỏi	xin phiền chú cho mình hỏi	xin phiền chú cho cháu hỏi	xin phiền chú chút
        courtesy	xin hỏi	xin phiền chú một chút	xin phiền bác cho tôi hỏi	xin phiền bác cho em hỏi	xin phiền bác cho hỏi
        courtesy	xin hỏi	xin phiền bác cho mình hỏi	xin phiền bác cho cháu hỏi	xin phiền bác chút	xin phiền bác một chút
        courtesy	xin hỏi	xin phiền bạn cho tôi hỏi	xin phiền bạn cho em hỏi	xin phiền bạn cho hỏi
        courtesy	xin hỏi	xin phiền bạn cho mình hỏi	xin phiền bạn cho cháu hỏi	xin phiền bạn chút	xin phiền bạn một chút
        courtesy	xin hỏi	làm phiền anh cho tôi hỏi	làm phiền anh cho em hỏi	làm phiền anh cho hỏi
        courtesy	xin hỏi	làm phiền anh cho mình hỏi	làm phiền anh cho cháu hỏi	làm phiền anh chút	làm phiền anh một chút
        courtesy	xin hỏi	làm phiền chị cho tôi hỏi	làm phiền chị cho em hỏi	làm phiền chị cho hỏi
        courtesy	xin hỏi	làm phiền chị cho mình hỏi	làm phiền chị cho cháu hỏi	làm phiền chị chút	làm phiền chị một chút
        courtesy	xin hỏi	làm phiền em cho tôi hỏi	làm phiền em cho em hỏi	làm phiền em cho hỏi	làm phiền em cho mình hỏi
        courtesy	xin hỏi	làm phiền em cho cháu hỏi	làm phiền em chút	làm phiền em một chút	làm phiền cô cho tôi hỏi
        courtesy	xin hỏi	làm phiền cô cho em hỏi	làm phiền cô cho hỏi	làm phiền cô cho mình hỏi	làm phiền cô cho cháu hỏi
        courtesy	xin hỏi	làm phiền cô chút	làm phiền cô một chút	làm phiền chú cho tôi hỏi	làm phiền chú cho em hỏi
        courtesy	xin hỏi	làm phiền chú cho hỏi	làm phiền chú cho mình hỏi	làm phiền chú cho cháu hỏi	làm phiền chú chút
        courtesy	xin hỏi	làm phiền chú một chút	làm phiền bác cho tôi hỏi	làm phiền bác cho em hỏi	làm phiền bác cho hỏi
        courtesy	xin hỏi	làm phiền bác cho mình hỏi	làm phiền bác cho cháu hỏi	làm phiền bác chút	làm phiền bác một chút
        courtesy	xin hỏi	làm phiền bạn cho tôi hỏi	làm phiền bạn cho em hỏi	làm phiền bạn cho hỏi
        courtesy	xin hỏi	làm phiền bạn cho mình hỏi	làm phiền bạn cho cháu hỏi	làm phiền bạn chút	làm phiền bạn một chút
        courtesy	xin hỏi	xin làm phiền anh cho tôi hỏi	xin làm phiền anh cho em hỏi	xin làm phiền anh cho hỏi
        courtesy	xin hỏi	xin làm phiền anh cho mình hỏi	xin làm phiền anh cho cháu hỏi	xin làm phiền anh chút
        courtesy	xin hỏi	xin làm phiền anh một chút	xin làm phiền chị cho tôi hỏi	xin làm phiền chị cho em hỏi
        courtesy	xin hỏi	xin làm phiền chị cho hỏi	xin làm phiền chị cho mình hỏi	xin làm phiền chị cho cháu hỏi
        courtesy	xin hỏi	xin làm phiền chị chút	xin làm phiền chị một chút	xin làm phiền em cho tôi hỏi
        courtesy	xin hỏi	xin làm phiền em cho em hỏi	xin làm phiền em cho hỏi	xin làm phiền em cho mình hỏi
        courtesy	xin hỏi	xin làm phiền em cho cháu hỏi	xin làm phiền em chút	xin làm phiền em một chút
        courtesy	xin hỏi	xin làm phiền cô cho tôi hỏi	xin làm phiền cô cho em hỏi	xin làm phiền cô cho hỏi
        courtesy	xin hỏi	xin làm phiền cô cho mình hỏi	xin làm phiền cô cho cháu hỏi	xin làm phiền cô chút
        courtesy	xin hỏi	xin làm phiền cô một chút	xin làm phiền chú cho tôi hỏi	xin làm phiền chú cho em hỏi
        courtesy	xin hỏi	xin làm phiền chú cho hỏi	xin làm phiền chú cho mình hỏi	xin làm phiền chú cho cháu hỏi
        courtesy	xin hỏi	xin làm phiền chú chút	xin làm phiền chú một chút	xin làm phiền bác cho tôi hỏi
        courtesy	xin hỏi	xin làm phiền bác cho em hỏi	xin làm phiền bác cho hỏi	xin làm phiền bác cho mình hỏi
        courtesy	xin hỏi	xin làm phiền bác cho cháu hỏi	xin làm phiền bác chút	xin làm phiền bác một chút
        courtesy	xin hỏi	xin làm phiền bạn cho tôi hỏi	xin làm phiền bạn cho em hỏi	xin làm phiền bạn cho hỏi
        courtesy	xin hỏi	xin làm phiền bạn cho mình hỏi	xin làm phiền bạn cho cháu hỏi	xin làm phiền bạn chút
        courtesy	xin hỏi	xin làm phiền bạn một chút	xin phép anh cho tôi hỏi	xin phép anh cho em hỏi	xin phép anh cho hỏi
        courtesy	xin hỏi	xin phép anh cho mình hỏi	xin phép anh cho cháu hỏi	xin phép anh chút	xin phép anh một chút
        courtesy	xin hỏi	xin phép chị cho tôi hỏi	xin phép chị cho em hỏi	xin phép chị cho hỏi	xin phép chị cho mình hỏi
        courtesy	xin hỏi	xin phép chị cho cháu hỏi	xin phép chị chút	xin phép chị một chút	xin phép em cho tôi hỏi
        courtesy	xin hỏi	xin phép em cho em hỏi	xin phép em cho hỏi	xin phép em cho mình hỏi	xin phép em cho cháu hỏi
        courtesy	xin hỏi	xin phép em chút	xin phép em một chút	xin phép cô cho tôi hỏi	xin phép cô cho em hỏi
        courtesy	xin hỏi	xin phép cô cho hỏi	xin phép cô cho mình hỏi	xin phép cô cho cháu hỏi	xin phép cô chút
        courtesy	xin hỏi	xin phép cô một chút	xin phép chú cho tôi hỏi	xin phép chú cho em hỏi	xin phép chú cho hỏi
        courtesy	xin hỏi	xin phép chú cho mình hỏi	xin phép chú cho cháu hỏi	xin phép chú chút	xin phép chú một chút
        courtesy	xin hỏi	xin phép bác cho tôi hỏi	xin phép bác cho em hỏi	xin phép bác cho hỏi	xin phép bác cho mình hỏi
        courtesy	xin hỏi	xin phép bác cho cháu hỏi	xin phép bác chút	xin phép bác một chút	xin phép bạn cho tôi hỏi
        courtesy	xin hỏi	xin phép bạn cho em hỏi	xin phép bạn cho hỏi	xin phép bạn cho mình hỏi	xin phép bạn cho cháu hỏi
        courtesy	xin hỏi	xin phép bạn chút	xin phép bạn một chút
        # Answers of their own, whatever thanks go with them.
        reply@start	thôi không	dạ thôi	thôi khỏi	thôi không cần	dạ thôi ạ	dạ không	thôi ạ	dạ khỏi	thôi dạ không	thôi em ạ	thôi anh ạ	thôi chị ạ	thôi cô ạ # no, thank you
        reply	thế thôi	vậy thôi	chỉ vậy thôi	chỉ thế thôi	vậy là đủ rồi	thế là đủ rồi	vậy đủ rồi	thế là đủ # that is all
        # Who. em speaks for itself nearly always (em bị sốt ạ); anh and chị mean the listener unless a frame below tells otherwise.
        me	tôi	tui	tớ	mình	em	tôi đây	bản thân tôi
        we	chúng tôi	chúng em	chúng mình	bọn tôi	bọn mình	bọn em	bọn tớ	tụi tôi	tụi mình	tụi em	tụi tui	bọn anh
        we	chúng tôi	bọn chị	tụi anh	tụi chị	bên em	bên tôi	bên chúng tôi
        you	bạn	quý khách	quý vị	anh chị	ông bà	các bạn	các anh	các chị	các anh chị	các em	các cô	các bác	mấy anh
        you	bạn	mấy chị	quý khách hàng	cậu	mày
        elder	anh	chị # the listener; the speaker where somebody younger is called
        elderOwn	của anh	của chị # the same
        yours	của bạn	của quý khách	của anh chị	của ông	của bà	của cô	của chú	của bác	của các bạn
        yours	của bạn	của quý vị	của các anh	của các chị	của cậu
        mine	¶mine	của tôi	của tui	của tớ	của mình	của em	của cháu	của con	của chúng tôi	của chúng em	của chúng mình
        mine	¶mine	của bọn tôi	của bọn mình	của bọn em	của bọn tớ	của tụi tôi	của tụi mình	của tụi em	của tụi tui
        mine	¶mine	của bọn anh	của bọn chị	của tụi anh	của tụi chị	của bên em	của bên tôi	của bên chúng tôi
        mine	¶mine	của bản thân tôi
        person	chúng ta	ta # who is meant is wider than "we": it counts
        calls@start	chào em	dạ chào em	chào cháu	chào con	em ơi cho hỏi # who is called is not who speaks: "chào em, chị …" is I
        # People. All kin; a possessor behind it is an owner.
        person	con	con cái	đứa con	bé nhà tôi	bé nhà em	bé nhà mình	cháu nhà tôi	cháu nhà em	con nhà tôi	cháu bé nhà tôi
        person	con	đứa nhỏ nhà tôi
        person	con gái	bé gái nhà tôi	bé gái nhà em	bé gái nhà mình	đứa con gái	con bé nhà tôi
        person	con trai	bé trai nhà tôi	bé trai nhà em	bé trai nhà mình	đứa con trai	thằng bé nhà tôi
        person	con gái lớn
        person	con gái nhỏ	con gái út
        person	con trai lớn
        person	con trai nhỏ	con trai út
        person	con đầu	con cả	con lớn
        person	con út	con nhỏ
        person	con nuôi
        person	con riêng
        person	con dâu
        person	con rể
        person	cháu
        person	cháu gái
        person	cháu trai
        person	cháu ngoại
        person	cháu nội
        person	cháu họ
        person	bé	em bé	cháu bé
        person	bé gái	cháu gái bé
        person	bé trai
        person	trẻ em	trẻ con	con nít	trẻ nhỏ	trẻ	thiếu nhi
        person	trẻ sơ sinh	em bé sơ sinh	bé sơ sinh
        person	người lớn
        person	người già	người cao tuổi	người lớn tuổi
        person	sinh viên
        person	học sinh
        person	chồng	ông xã	chồng em
        person	vợ	bà xã
        person	vợ chồng	hai vợ chồng
        person	chồng cũ
        person	vợ cũ
        person	vợ sắp cưới	vị hôn thê	hôn thê
        person	chồng sắp cưới	vị hôn phu	hôn phu
        person	mẹ	má	mạ	bu	mẹ ruột	mẹ đẻ
        person	bố	cha	ba tôi	ba em	ba mình	tía	bố ruột	ba của tôi	thầy u
        person	bố mẹ	ba mẹ	cha mẹ	ba má	phụ huynh
        person	mẹ vợ	má vợ
        person	mẹ chồng	má chồng
        person	bố vợ	ba vợ	cha vợ
        person	bố chồng	ba chồng	cha chồng
        person	bố dượng	cha dượng	dượng
        person	mẹ kế	dì ghẻ
        person	mẹ nuôi
        person	bố nuôi
        person	anh trai	anh tôi	anh ruột	anh của tôi	anh trai ruột
        person	chị gái	chị tôi	chị ruột	chị của tôi
        person	em trai	em trai ruột
        person	em gái	em gái ruột
        person	em tôi	em ruột	em của tôi	em út
        person	anh chị em	anh em	chị em	anh em ruột
        person	anh họ
        person	chị họ
        person	em họ	anh em họ	chị em họ
        person	anh rể
        person	chị dâu
        person	em rể
        person	em dâu
        person	ông	ông cụ
        person	bà	bà cụ
        person	ông bà ngoại
        person	ông bà nội
        person	ông ngoại	ngoại ông
        person	ông nội
        person	bà ngoại
        person	bà nội
        person	ông tôi	ông của tôi
        person	bà tôi	bà của tôi
        person	cụ
        person	cô	cô tôi	cô ruột
        person	chú	chú tôi	chú ruột
        person	bác	bác tôi
        person	dì	dì tôi
        person	thím
        person	mợ
        person	cậu tôi	cậu ruột
        person	bạn bè
        person	bạn tôi	bạn em	bạn mình	bạn của tôi	bạn của em	bạn của mình	người bạn	một người bạn	bạn thân	đứa bạn
        person	bạn gái
        person	bạn trai
        person	bạn cùng phòng
        person	bạn học	bạn cùng lớp
        person	đồng nghiệp
        person	sếp
        person	hàng xóm	người hàng xóm
        person	gia đình	nhà tôi	cả nhà tôi
        person	người thân	người nhà
        person	người yêu
        person	khách	khách hàng	vị khách	người khách
        person	chủ nhà
        person	bệnh nhân	người bệnh
        person	bà bầu	phụ nữ mang thai	phụ nữ có thai	phụ nữ có bầu	người mang thai	thai phụ	bà mẹ mang thai	mẹ bầu
        person	hướng dẫn viên
        person	phiên dịch	thông dịch viên	người phiên dịch	phiên dịch viên
        person	đàn ông	người đàn ông	nam giới
        person	phụ nữ	người phụ nữ	đàn bà	nữ giới
        person	nhân viên
        person	bác sĩ	bác sỹ
        person	nha sĩ	nha sỹ	bác sĩ nha khoa	bác sĩ răng
        person	y tá	điều dưỡng
        person	dược sĩ
        person	cảnh sát	công an
        person	luật sư
        person	quản lý	người quản lý	giám đốc
        person	cô giáo	giáo viên
        person	thợ	thợ sửa
        person	kẻ trộm	tên trộm	kẻ cắp
        person	chủ quán
        person	người bán vé	nhân viên bán vé
        person	thu ngân
        person	tài xế	lái xe taxi	bác tài
        person	bảo vệ
        person	lễ tân	tiếp tân
        person	người ta
        person	có người	ai đó	người nào đó
        person	không ai	chẳng ai	không người nào	không có ai	chả ai
        person	ai cũng	mọi người	tất cả mọi người
        person	bọn trẻ	tụi nhỏ	bọn nhỏ	lũ trẻ	mấy đứa nhỏ
        person	nhóm tôi	đoàn tôi	nhóm chúng tôi	đoàn chúng tôi	nhóm em
        person	một mình	một mình tôi
        person	anh ấy	anh ta	ông ấy	ông ta	ổng	chú ấy	cậu ấy	cậu ta	hắn	gã # another man
        person	cô ấy	cô ta	chị ấy	chị ta	chỉ ấy	bà ấy	bà ta	bả # another woman
        person	em ấy	con bé	bé ấy	cháu ấy	đứa bé # a younger other
        person	bác ấy
        person	ấy # behind a pronoun of any frame ("cho anh ấy", "giúp cô ấy") it is somebody else
        person	nó
        person	họ	bọn họ	chúng nó	tụi nó	bọn nó	bọn chúng # others
        # Requests.
        wish+we@start	cho chúng tôi	cho chúng em	cho chúng mình	cho bọn tôi	cho bọn mình	cho bọn em	cho bọn tớ	cho tụi tôi
        wish+we@start	cho chúng tôi	cho tụi mình	cho tụi em	cho tụi tui	cho bọn anh	cho bọn chị	cho tụi anh	cho tụi chị
        wish+we@start	cho chúng tôi	cho bên em	cho bên tôi	cho bên chúng tôi
        wish+we	cho chúng tôi xin	cho chúng tôi mua	cho chúng em xin	cho chúng em mua	cho chúng mình xin
        wish+we	cho chúng tôi xin	cho chúng mình mua	cho bọn tôi xin	cho bọn tôi mua	cho bọn mình xin	cho bọn mình mua
        wish+we	cho chúng tôi xin	cho bọn em xin	cho bọn em mua	cho bọn tớ xin	cho bọn tớ mua	cho tụi tôi xin
        wish+we	cho chúng tôi xin	cho tụi tôi mua	cho tụi mình xin	cho tụi mình mua	cho tụi em xin	cho tụi em mua
        wish+we	cho chúng tôi xin	cho tụi tui xin	cho tụi tui mua	cho bọn anh xin	cho bọn anh mua	cho bọn chị xin
        wish+we	cho chúng tôi xin	cho bọn chị mua	cho tụi anh xin	cho tụi anh mua	cho tụi chị xin	cho tụi chị mua
        wish+we	cho chúng tôi xin	cho bên em xin	cho bên em mua	cho bên tôi xin	cho bên tôi mua	cho bên chúng tôi xin
        wish+we	cho chúng tôi xin	cho bên chúng tôi mua	xin cho chúng tôi	xin cho bọn tôi	xin cho tụi tôi
        wish+we	cho chúng tôi xin	xin cho chúng em	xin cho tụi em	xin cho bọn mình	xin cho tụi mình	bán cho chúng tôi
        wish+we	cho chúng tôi xin	bán cho bọn tôi	bán cho tụi tôi	bán cho chúng em	bán cho tụi em	bán cho bọn mình
        wish+we	cho chúng tôi xin	bán cho tụi mình	lấy cho chúng tôi	lấy cho bọn tôi	lấy cho tụi tôi	lấy cho chúng em
        wish+we	cho chúng tôi xin	lấy cho tụi em	lấy cho bọn mình	lấy cho tụi mình	đưa cho chúng tôi	đưa cho bọn tôi
        wish+we	cho chúng tôi xin	đưa cho tụi tôi	đưa cho chúng em	đưa cho tụi em	đưa cho bọn mình	đưa cho tụi mình
        wish+we	cho chúng tôi xin	mang cho chúng tôi	mang cho bọn tôi	mang cho tụi tôi	mang cho chúng em	mang cho tụi em
        wish+we	cho chúng tôi xin	mang cho bọn mình	mang cho tụi mình	lấy giúp chúng tôi	lấy giúp bọn tôi
        wish+we	cho chúng tôi xin	lấy giúp tụi tôi	lấy giúp chúng em	lấy giúp tụi em	lấy giúp bọn mình	lấy giúp tụi mình
        wish+we	cho chúng tôi xin	chúng tôi xin	chúng tôi xin phép	chúng tôi đến để	bọn tôi xin	bọn tôi xin phép
        wish+we	cho chúng tôi xin	bọn tôi đến để	tụi tôi xin	tụi tôi xin phép	tụi tôi đến để	chúng em xin
        wish+we	cho chúng tôi xin	chúng em xin phép	chúng em đến để	tụi em xin	tụi em xin phép	tụi em đến để	bọn mình xin
        wish+we	cho chúng tôi xin	bọn mình xin phép	bọn mình đến để	tụi mình xin	tụi mình xin phép	tụi mình đến để
        wish+me@start	cho tôi	cho tui	cho tớ	cho mình	cho em	cho cháu	cho con	cho anh	cho chị	cho cô	cho chú	cho bác	cho ông
        wish+me@start	cho tôi	cho bà	dạ cho tôi	dạ cho tui	dạ cho tớ	dạ cho mình	dạ cho em	dạ cho cháu	dạ cho con	dạ cho anh
        wish+me@start	cho tôi	dạ cho chị	dạ cho cô	dạ cho chú	dạ cho bác	dạ cho ông	dạ cho bà
        wish+me	cho tôi xin	cho tôi mua	cho tui xin	cho tui mua	cho tớ xin	cho tớ mua	cho mình xin	cho mình mua
        wish+me	cho tôi xin	cho em xin	cho em mua	cho cháu xin	cho cháu mua	cho con xin	cho con mua	cho anh xin
        wish+me	cho tôi xin	cho anh mua	cho chị xin	cho chị mua	cho cô xin	cho cô mua	cho chú xin	cho chú mua	cho bác xin
        wish+me	cho tôi xin	cho bác mua	cho ông xin	cho ông mua	cho bà xin	cho bà mua	xin cho tôi xin	xin cho tôi mua
        wish+me	cho tôi xin	xin cho tui xin	xin cho tui mua	xin cho tớ xin	xin cho tớ mua	xin cho mình xin
        wish+me	cho tôi xin	xin cho mình mua	xin cho em xin	xin cho em mua	xin cho cháu xin	xin cho cháu mua
        wish+me	cho tôi xin	xin cho con xin	xin cho con mua	xin cho anh xin	xin cho anh mua	xin cho chị xin
        wish+me	cho tôi xin	xin cho chị mua	xin cho cô xin	xin cho cô mua	xin cho chú xin	xin cho chú mua	xin cho bác xin
        wish+me	cho tôi xin	xin cho bác mua	xin cho ông xin	xin cho ông mua	xin cho bà xin	xin cho bà mua
        wish+me	cho tôi xin	làm ơn cho tôi xin	làm ơn cho tôi mua	làm ơn cho tui xin	làm ơn cho tui mua	làm ơn cho tớ xin
        wish+me	cho tôi xin	làm ơn cho tớ mua	làm ơn cho mình xin	làm ơn cho mình mua	làm ơn cho em xin	làm ơn cho em mua
        wish+me	cho tôi xin	làm ơn cho cháu xin	làm ơn cho cháu mua	làm ơn cho con xin	làm ơn cho con mua
        wish+me	cho tôi xin	làm ơn cho anh xin	làm ơn cho anh mua	làm ơn cho chị xin	làm ơn cho chị mua	làm ơn cho cô xin
        wish+me	cho tôi xin	làm ơn cho cô mua	làm ơn cho chú xin	làm ơn cho chú mua	làm ơn cho bác xin	làm ơn cho bác mua
        wish+me	cho tôi xin	làm ơn cho ông xin	làm ơn cho ông mua	làm ơn cho bà xin	làm ơn cho bà mua
        wish+me	cho tôi xin	vui lòng cho tôi xin	vui lòng cho tôi mua	vui lòng cho tui xin	vui lòng cho tui mua
        wish+me	cho tôi xin	vui lòng cho tớ xin	vui lòng cho tớ mua	vui lòng cho mình xin	vui lòng cho mình mua
        wish+me	cho tôi xin	vui lòng cho em xin	vui lòng cho em mua	vui lòng cho cháu xin	vui lòng cho cháu mua
        wish+me	cho tôi xin	vui lòng cho con xin	vui lòng cho con mua	vui lòng cho anh xin	vui lòng cho anh mua
        wish+me	cho tôi xin	vui lòng cho chị xin	vui lòng cho chị mua	vui lòng cho cô xin	vui lòng cho cô mua
        wish+me	cho tôi xin	vui lòng cho chú xin	vui lòng cho chú mua	vui lòng cho bác xin	vui lòng cho bác mua
        wish+me	cho tôi xin	vui lòng cho ông xin	vui lòng cho ông mua	vui lòng cho bà xin	vui lòng cho bà mua
        wish+me	cho tôi xin	dạ cho tôi xin	dạ cho tôi mua	dạ cho tui xin	dạ cho tui mua	dạ cho tớ xin	dạ cho tớ mua
        wish+me	cho tôi xin	dạ cho mình xin	dạ cho mình mua	dạ cho em xin	dạ cho em mua	dạ cho cháu xin	dạ cho cháu mua
        wish+me	cho tôi xin	dạ cho con xin	dạ cho con mua	dạ cho anh xin	dạ cho anh mua	dạ cho chị xin	dạ cho chị mua
        wish+me	cho tôi xin	dạ cho cô xin	dạ cho cô mua	dạ cho chú xin	dạ cho chú mua	dạ cho bác xin	dạ cho bác mua
        wish+me	cho tôi xin	dạ cho ông xin	dạ cho ông mua	dạ cho bà xin	dạ cho bà mua	thôi cho tôi xin	thôi cho tôi mua
        wish+me	cho tôi xin	thôi cho tui xin	thôi cho tui mua	thôi cho tớ xin	thôi cho tớ mua	thôi cho mình xin
        wish+me	cho tôi xin	thôi cho mình mua	thôi cho em xin	thôi cho em mua	thôi cho cháu xin	thôi cho cháu mua
        wish+me	cho tôi xin	thôi cho con xin	thôi cho con mua	thôi cho anh xin	thôi cho anh mua	thôi cho chị xin
        wish+me	cho tôi xin	thôi cho chị mua	thôi cho cô xin	thôi cho cô mua	thôi cho chú xin	thôi cho chú mua
        wish+me	cho tôi xin	thôi cho bác xin	thôi cho bác mua	thôi cho ông xin	thôi cho ông mua	thôi cho bà xin
        wish+me	cho tôi xin	thôi cho bà mua	xin cho tôi	xin cho mình	xin cho em	xin cho anh	xin cho chị	làm ơn cho tôi
        wish+me	cho tôi xin	làm ơn cho mình	làm ơn cho em	làm ơn cho anh	làm ơn cho chị	vui lòng cho tôi
        wish+me	cho tôi xin	vui lòng cho mình	vui lòng cho em	vui lòng cho anh	vui lòng cho chị	bán cho tôi	bán cho mình
        wish+me	cho tôi xin	bán cho em	bán cho anh	bán cho chị	bán giúp tôi	bán giúp mình	bán giúp em	bán giúp anh
        wish+me	cho tôi xin	bán giúp chị	lấy cho tôi	lấy cho mình	lấy cho em	lấy cho anh	lấy cho chị	lấy giúp tôi
        wish+me	cho tôi xin	lấy giúp mình	lấy giúp em	lấy giúp anh	lấy giúp chị	lấy giùm tôi	lấy giùm mình	lấy giùm em
        wish+me	cho tôi xin	lấy giùm anh	lấy giùm chị	lấy hộ tôi	lấy hộ mình	lấy hộ em	lấy hộ anh	lấy hộ chị	đưa cho tôi
        wish+me	cho tôi xin	đưa cho mình	đưa cho em	đưa cho anh	đưa cho chị	đưa tôi	đưa mình	đưa em	mang cho tôi
        wish+me	cho tôi xin	mang cho mình	mang cho em	mang cho anh	mang cho chị	mang giúp tôi	mang giúp mình	mang giúp em
        wish+me	cho tôi xin	mang giúp anh	mang giúp chị	đem cho tôi	đem cho mình	đem cho em	đem cho anh	đem cho chị
        wish+me	cho tôi xin	để cho tôi	để cho mình	để cho em	để cho anh	để cho chị	bán thêm cho tôi	bán thêm cho mình
        wish+me	cho tôi xin	bán thêm cho em	bán thêm cho anh	bán thêm cho chị	cho phép tôi	cho phép mình	cho phép em
        wish+me	cho tôi xin	cho phép anh	cho phép chị	xin phép cho tôi	xin phép cho mình	xin phép cho em	xin phép cho anh
        wish+me	cho tôi xin	xin phép cho chị	cho xin phép tôi	cho xin phép mình	cho xin phép em	cho xin phép anh
        wish+me	cho tôi xin	cho xin phép chị	anh cho em	anh cho em xin	anh bán cho em	anh lấy cho em	anh ơi cho em
        wish+me	cho tôi xin	anh ơi cho em xin	anh ơi bán cho em	anh cho tôi	anh bán cho tôi
        wish+me	cho tôi xin	anh lấy cho tôi	anh ơi cho tôi	anh ơi cho tôi xin	anh ơi bán cho tôi	anh cho mình
        wish+me	cho tôi xin	anh cho mình xin	anh bán cho mình	anh lấy cho mình	anh ơi cho mình	anh ơi cho mình xin
        wish+me	cho tôi xin	anh ơi bán cho mình	anh cho cháu	anh cho cháu xin	anh bán cho cháu	anh lấy cho cháu
        wish+me	cho tôi xin	anh ơi cho cháu	anh ơi cho cháu xin	anh ơi bán cho cháu	anh cho con	anh cho con xin
        wish+me	cho tôi xin	anh bán cho con	anh lấy cho con	anh ơi cho con	anh ơi cho con xin	anh ơi bán cho con
        wish+me	cho tôi xin	chị cho em	chị cho em xin	chị bán cho em	chị lấy cho em	chị ơi cho em	chị ơi cho em xin
        wish+me	cho tôi xin	chị ơi bán cho em	chị cho tôi	chị bán cho tôi	chị lấy cho tôi	chị ơi cho tôi
        wish+me	cho tôi xin	chị ơi cho tôi xin	chị ơi bán cho tôi	chị cho mình	chị cho mình xin	chị bán cho mình
        wish+me	cho tôi xin	chị lấy cho mình	chị ơi cho mình	chị ơi cho mình xin	chị ơi bán cho mình	chị cho cháu
        wish+me	cho tôi xin	chị cho cháu xin	chị bán cho cháu	chị lấy cho cháu	chị ơi cho cháu	chị ơi cho cháu xin
        wish+me	cho tôi xin	chị ơi bán cho cháu	chị cho con	chị cho con xin	chị bán cho con	chị lấy cho con
        wish+me	cho tôi xin	chị ơi cho con	chị ơi cho con xin	chị ơi bán cho con	cô cho em	cô cho em xin	cô bán cho em
        wish+me	cho tôi xin	cô lấy cho em	cô ơi cho em	cô ơi cho em xin	cô ơi bán cho em	cô cho tôi	cô cho tôi xin
        wish+me	cho tôi xin	cô bán cho tôi	cô lấy cho tôi	cô ơi cho tôi	cô ơi cho tôi xin	cô ơi bán cho tôi	cô cho mình
        wish+me	cho tôi xin	cô cho mình xin	cô bán cho mình	cô lấy cho mình	cô ơi cho mình	cô ơi cho mình xin
        wish+me	cho tôi xin	cô ơi bán cho mình	cô cho cháu	cô cho cháu xin	cô bán cho cháu	cô lấy cho cháu	cô ơi cho cháu
        wish+me	cho tôi xin	cô ơi cho cháu xin	cô ơi bán cho cháu	cô cho con	cô cho con xin	cô bán cho con	cô lấy cho con
        wish+me	cho tôi xin	cô ơi cho con	cô ơi cho con xin	cô ơi bán cho con	chú cho em	chú cho em xin	chú bán cho em
        wish+me	cho tôi xin	chú lấy cho em	chú ơi cho em	chú ơi cho em xin	chú ơi bán cho em	chú cho tôi	chú cho tôi xin
        wish+me	cho tôi xin	chú bán cho tôi	chú lấy cho tôi	chú ơi cho tôi	chú ơi cho tôi xin	chú ơi bán cho tôi
        wish+me	cho tôi xin	chú cho mình	chú cho mình xin	chú bán cho mình	chú lấy cho mình	chú ơi cho mình
        wish+me	cho tôi xin	chú ơi cho mình xin	chú ơi bán cho mình	chú cho cháu	chú cho cháu xin	chú bán cho cháu
        wish+me	cho tôi xin	chú lấy cho cháu	chú ơi cho cháu	chú ơi cho cháu xin	chú ơi bán cho cháu	chú cho con
        wish+me	cho tôi xin	chú cho con xin	chú bán cho con	chú lấy cho con	chú ơi cho con	chú ơi cho con xin
        wish+me	cho tôi xin	chú ơi bán cho con	bác cho em	bác cho em xin	bác bán cho em	bác lấy cho em	bác ơi cho em
        wish+me	cho tôi xin	bác ơi cho em xin	bác ơi bán cho em	bác cho tôi	bác cho tôi xin	bác bán cho tôi
        wish+me	cho tôi xin	bác lấy cho tôi	bác ơi cho tôi	bác ơi cho tôi xin	bác ơi bán cho tôi	bác cho mình
        wish+me	cho tôi xin	bác cho mình xin	bác bán cho mình	bác lấy cho mình	bác ơi cho mình	bác ơi cho mình xin
        wish+me	cho tôi xin	bác ơi bán cho mình	bác cho cháu	bác cho cháu xin	bác bán cho cháu	bác lấy cho cháu
        wish+me	cho tôi xin	bác ơi cho cháu	bác ơi cho cháu xin	bác ơi bán cho cháu	bác cho con	bác cho con xin
        wish+me	cho tôi xin	bác bán cho con	bác lấy cho con	bác ơi cho con	bác ơi cho con xin	bác ơi bán cho con
        wish+me	cho tôi xin	em cho chị	em cho chị xin	em bán cho chị	em lấy cho chị	em ơi cho chị	em ơi cho chị xin
        wish+me	cho tôi xin	em ơi bán cho chị	em cho anh	em cho anh xin	em bán cho anh	em lấy cho anh	em ơi cho anh
        wish+me	cho tôi xin	em ơi cho anh xin	em ơi bán cho anh	em cho cô	em cho cô xin	em bán cho cô	em lấy cho cô
        wish+me	cho tôi xin	em ơi cho cô	em ơi cho cô xin	em ơi bán cho cô	em cho chú	em cho chú xin	em bán cho chú
        wish+me	cho tôi xin	em lấy cho chú	em ơi cho chú	em ơi cho chú xin	em ơi bán cho chú	em cho bác	em cho bác xin
        wish+me	cho tôi xin	em bán cho bác	em lấy cho bác	em ơi cho bác	em ơi cho bác xin	em ơi bán cho bác	em cho tôi
        wish+me	cho tôi xin	em cho tôi xin	em bán cho tôi	em lấy cho tôi	em ơi cho tôi	em ơi cho tôi xin
        wish+me	cho tôi xin	em ơi bán cho tôi	em cho mình	em cho mình xin	em bán cho mình	em lấy cho mình	em ơi cho mình
        wish+me	cho tôi xin	em ơi cho mình xin	em ơi bán cho mình	bạn cho tôi	bạn cho tôi xin	bạn bán cho tôi
        wish+me	cho tôi xin	bạn lấy cho tôi	bạn ơi cho tôi	bạn ơi cho tôi xin	bạn ơi bán cho tôi	bạn cho mình
        wish+me	cho tôi xin	bạn cho mình xin	bạn bán cho mình	bạn lấy cho mình	bạn ơi cho mình	bạn ơi cho mình xin
        wish+me	cho tôi xin	bạn ơi bán cho mình	cho xin	xin cho	cho mua	tôi xin	tôi xin phép	tôi đến để	tôi tới để
        wish+me	cho tôi xin	tôi ra để	tôi qua để	tôi đến xin	tôi xin được	em xin	em xin phép	em đến để	em tới để	em ra để
        wish+me	cho tôi xin	em qua để	em đến xin	em xin được	mình xin	mình xin phép	mình đến để	mình tới để	mình ra để
        wish+me	cho tôi xin	mình qua để	mình đến xin	mình xin được	cháu xin	cháu xin phép	cháu đến để	cháu tới để
        wish+me	cho tôi xin	cháu ra để	cháu qua để	cháu đến xin	cháu xin được	con xin	con xin phép	con đến để	con tới để
        wish+me	cho tôi xin	con ra để	con qua để	con đến xin	con xin được	tui xin	tui xin phép	tui đến để	tui tới để
        wish+me	cho tôi xin	tui ra để	tui qua để	tui đến xin	tui xin được
        wish	muốn	có muốn	muốn được	muốn xin	muốn xin được	muốn mua	muốn lấy	muốn có	muốn uống	mong muốn	mong được
        wish	muốn	có nhu cầu	muốn được xin
        wish	anh muốn	anh có muốn	anh muốn được	anh muốn xin	anh muốn mua	anh muốn lấy	chị muốn	chị có muốn # said, it wishes; asked, it offers: anh and chị are I or you
        wish	anh muốn	chị muốn được	chị muốn xin	chị muốn mua	chị muốn lấy	cô muốn	cô có muốn	cô muốn được	cô muốn xin
        wish	anh muốn	cô muốn mua	cô muốn lấy	chú muốn	chú có muốn	chú muốn được	chú muốn xin	chú muốn mua
        wish	anh muốn	chú muốn lấy	bác muốn	bác có muốn	bác muốn được	bác muốn xin	bác muốn mua	bác muốn lấy	ông muốn
        wish	anh muốn	ông có muốn	ông muốn được	ông muốn xin	ông muốn mua	ông muốn lấy	bà muốn	bà có muốn	bà muốn được
        wish	anh muốn	bà muốn xin	bà muốn mua	bà muốn lấy
        need	cần	có cần	đang cần	cần có	cần mua	cần phải có	anh cần	anh có cần	anh đang cần	chị cần	chị có cần # who needs it decides: the speaker asks for it, the listener is offered it
        need	cần	chị đang cần	cô cần	cô có cần	cô đang cần	chú cần	chú có cần	chú đang cần	bác cần	bác có cần
        need	cần	bác đang cần	ông cần	ông có cần	ông đang cần	bà cần	bà có cần	bà đang cần
        please	làm ơn	vui lòng	xin	xin vui lòng	xin hãy	hãy	xin mời	mời	đề nghị	yêu cầu	xin phiền	làm phiền	dạ nhờ
        please	làm ơn	nhờ giúp	giúp giùm	cảm phiền	dạ làm ơn	nhớ là	phiền
        please+you	nhờ anh	nhờ chị	nhờ em	nhờ cô	nhờ chú	nhờ bác	nhờ bạn	nhờ ông	nhờ bà	nhờ quý khách	nhờ anh chị	phiền anh
        please+you	nhờ anh	phiền chị	phiền em	phiền cô	phiền chú	phiền bác	phiền bạn	phiền ông	phiền bà	phiền quý khách
        please+you	nhờ anh	phiền anh chị	xin phiền anh	xin phiền chị	xin phiền em	xin phiền cô	xin phiền chú	xin phiền bác
        please+you	nhờ anh	xin phiền bạn	xin phiền ông	xin phiền bà	xin phiền quý khách	xin phiền anh chị	làm phiền anh
        please+you	nhờ anh	làm phiền chị	làm phiền em	làm phiền cô	làm phiền chú	làm phiền bác	làm phiền bạn	làm phiền ông
        please+you	nhờ anh	làm phiền bà	làm phiền quý khách	làm phiền anh chị	cảm phiền anh	cảm phiền chị	cảm phiền em
        please+you	nhờ anh	cảm phiền cô	cảm phiền chú	cảm phiền bác	cảm phiền bạn	cảm phiền ông	cảm phiền bà
        please+you	nhờ anh	cảm phiền quý khách	cảm phiền anh chị	mời anh	mời chị	mời em	mời cô	mời chú	mời bác	mời bạn
        please+you	nhờ anh	mời ông	mời bà	mời quý khách	mời anh chị	xin mời anh	xin mời chị	xin mời em	xin mời cô
        please+you	nhờ anh	xin mời chú	xin mời bác	xin mời bạn	xin mời ông	xin mời bà	xin mời quý khách	xin mời anh chị
        please+you	nhờ anh	nhờ các anh	nhờ các chị	nhờ các em	nhờ các cô	nhờ các chú	nhờ các bác	nhờ các bạn	nhờ các ông
        please+you	nhờ anh	nhờ các bà	nhờ các quý khách	nhờ các anh chị	dạ nhờ anh	dạ nhờ chị	dạ nhờ em	dạ nhờ cô	dạ nhờ chú
        please+you	nhờ anh	dạ nhờ bác	dạ nhờ bạn	dạ nhờ ông	dạ nhờ bà	dạ nhờ quý khách	dạ nhờ anh chị	dạ phiền anh
        please+you	nhờ anh	dạ phiền chị	dạ phiền em	dạ phiền cô	dạ phiền chú	dạ phiền bác	dạ phiền bạn	dạ phiền ông
        please+you	nhờ anh	dạ phiền bà	dạ phiền quý khách	dạ phiền anh chị	anh làm ơn	anh vui lòng	anh hãy	anh nhớ
        please+you	nhờ anh	anh giúp tôi	anh giúp em	anh giúp mình	anh giúp cháu	anh làm ơn giúp	anh làm ơn giúp tôi
        please+you	nhờ anh	anh làm ơn giúp em	anh giùm tôi	anh hộ tôi	anh hộ em	anh xin vui lòng	anh nhớ là	chị làm ơn
        please+you	nhờ anh	chị vui lòng	chị hãy	chị nhớ	chị giúp tôi	chị giúp em	chị giúp mình	chị giúp cháu	chị làm ơn giúp
        please+you	nhờ anh	chị làm ơn giúp tôi	chị làm ơn giúp em	chị giùm tôi	chị hộ tôi	chị hộ em	chị xin vui lòng
        please+you	nhờ anh	chị nhớ là	em làm ơn	em vui lòng	em hãy	em nhớ	em giúp tôi	em giúp em	em giúp mình	em giúp cháu
        please+you	nhờ anh	em làm ơn giúp	em làm ơn giúp tôi	em làm ơn giúp em	em giùm tôi	em hộ tôi	em hộ em
        please+you	nhờ anh	em xin vui lòng	em nhớ là	cô làm ơn	cô vui lòng	cô hãy	cô nhớ	cô giúp tôi	cô giúp em	cô giúp mình
        please+you	nhờ anh	cô giúp cháu	cô làm ơn giúp	cô làm ơn giúp tôi	cô làm ơn giúp em	cô giùm tôi	cô hộ tôi	cô hộ em
        please+you	nhờ anh	cô xin vui lòng	cô nhớ là	chú làm ơn	chú vui lòng	chú hãy	chú nhớ	chú giúp tôi	chú giúp em
        please+you	nhờ anh	chú giúp mình	chú giúp cháu	chú làm ơn giúp	chú làm ơn giúp tôi	chú làm ơn giúp em	chú giùm tôi
        please+you	nhờ anh	chú hộ tôi	chú hộ em	chú xin vui lòng	chú nhớ là	bác làm ơn	bác vui lòng	bác hãy	bác nhớ
        please+you	nhờ anh	bác giúp tôi	bác giúp em	bác giúp mình	bác giúp cháu	bác làm ơn giúp	bác làm ơn giúp tôi
        please+you	nhờ anh	bác làm ơn giúp em	bác giùm tôi	bác hộ tôi	bác hộ em	bác xin vui lòng	bác nhớ là	bạn làm ơn
        please+you	nhờ anh	bạn vui lòng	bạn hãy	bạn nhớ	bạn giúp tôi	bạn giúp em	bạn giúp mình	bạn giúp cháu	bạn làm ơn giúp
        please+you	nhờ anh	bạn làm ơn giúp tôi	bạn làm ơn giúp em	bạn giùm tôi	bạn hộ tôi	bạn hộ em	bạn xin vui lòng
        please+you	nhờ anh	bạn nhớ là	quý khách làm ơn	quý khách vui lòng	quý khách hãy	quý khách nhớ	quý khách giúp tôi
        please+you	nhờ anh	quý khách giúp em	quý khách giúp mình	quý khách giúp cháu	quý khách làm ơn giúp
        please+you	nhờ anh	quý khách làm ơn giúp tôi	quý khách làm ơn giúp em	quý khách giùm tôi	quý khách hộ tôi
        please+you	nhờ anh	quý khách hộ em	quý khách xin vui lòng	quý khách nhớ là	ông làm ơn	ông vui lòng	ông hãy	ông nhớ
        please+you	nhờ anh	ông giúp tôi	ông giúp em	ông giúp mình	ông giúp cháu	ông làm ơn giúp	ông làm ơn giúp tôi
        please+you	nhờ anh	ông làm ơn giúp em	ông giùm tôi	ông hộ tôi	ông hộ em	ông xin vui lòng	ông nhớ là	bà làm ơn
        please+you	nhờ anh	bà vui lòng	bà hãy	bà nhớ	bà giúp tôi	bà giúp em	bà giúp mình	bà giúp cháu	bà làm ơn giúp
        please+you	nhờ anh	bà làm ơn giúp tôi	bà làm ơn giúp em	bà giùm tôi	bà hộ tôi	bà hộ em	bà xin vui lòng	bà nhớ là
        please+you	nhờ anh	em giúp chị	em giúp anh	em giúp cô	em giúp chú	em giúp bác	em giùm chị	em giùm anh	em hộ anh
        please+you	nhờ anh	em hộ chị	cháu giúp chị	cháu giúp anh	cháu giúp cô	cháu giúp chú	cháu giúp bác	cháu giùm chị
        please+you	nhờ anh	cháu giùm anh	cháu hộ anh	cháu hộ chị
        please@start	nhớ	giúp tôi	giúp em	giúp mình	giúp cháu	giúp anh	giúp chị	giúp giùm tôi	nhờ	nhờ bạn	làm ơn giúp tôi
        please@start	nhớ	làm ơn giúp em	làm ơn giúp mình	làm ơn giúp	vui lòng giúp tôi	vui lòng giúp em	vui lòng giúp mình
        please@start	nhớ	vui lòng giúp	xin giúp tôi	xin giúp em	xin giúp mình	xin giúp	xin hãy giúp tôi	xin hãy giúp em
        please@start	nhớ	xin hãy giúp mình	xin hãy giúp	hãy giúp tôi	hãy giúp em	hãy giúp mình	hãy giúp
        please	giùm	dùm	hộ	giúp nhé	giúp với	giúp ạ	giúp nha	giùm với	giùm nhé	giùm cái	hộ cái	hộ với	giúp cái	giúp luôn
        please	giùm	giúp tôi	giúp tui	giúp em	giúp mình	giúp cháu	giúp con	giùm tôi	giùm tui	giùm em	giùm mình	giùm cháu
        please	giùm	giùm con	dùm tôi	dùm tui	dùm em	dùm mình	dùm cháu	dùm con	hộ tôi	hộ tui	hộ em	hộ mình	hộ cháu	hộ con
        please	giùm	giúp cho tôi	giúp cho tui	giúp cho em	giúp cho mình	giúp cho cháu	giúp cho con	giùm cho tôi
        please	giùm	giùm cho tui	giùm cho em	giùm cho mình	giùm cho cháu	giùm cho con	giúp chúng tôi	giúp chúng em
        please	giùm	giúp chúng mình	giúp bọn tôi	giúp bọn mình	giúp bọn em	giúp bọn tớ	giúp tụi tôi	giúp tụi mình
        please	giùm	giúp tụi em	giúp tụi tui	giúp bọn anh	giúp bọn chị	giúp tụi anh	giúp tụi chị	giúp bên em
        please	giùm	giúp bên tôi	giúp bên chúng tôi	giùm chúng tôi	giùm chúng em	giùm chúng mình	giùm bọn tôi
        please	giùm	giùm bọn mình	giùm bọn em	giùm bọn tớ	giùm tụi tôi	giùm tụi mình	giùm tụi em	giùm tụi tui
        please	giùm	giùm bọn anh	giùm bọn chị	giùm tụi anh	giùm tụi chị	giùm bên em	giùm bên tôi	giùm bên chúng tôi
        please	giùm	hộ chúng tôi	hộ chúng em	hộ chúng mình	hộ bọn tôi	hộ bọn mình	hộ bọn em	hộ bọn tớ	hộ tụi tôi
        please	giùm	hộ tụi mình	hộ tụi em	hộ tụi tui	hộ bọn anh	hộ bọn chị	hộ tụi anh	hộ tụi chị	hộ bên em	hộ bên tôi
        please	giùm	hộ bên chúng tôi
        please	giùm	giúp tôi với	giúp tôi chút	giúp tôi một chút	giúp tôi một tay	giúp tôi với ạ
        please	giùm	giúp tôi chút với	giúp tôi nhé	giúp tôi nha	giúp tôi cái	giúp tôi luôn	giúp tui với
        please	giùm	giúp tui chút	giúp tui một chút	giúp tui một tay	giúp tui với ạ	giúp tui chút với
        please	giùm	giúp tui nhé	giúp tui nha	giúp tui cái	giúp tui luôn	giúp em với	giúp em chút
        please	giùm	giúp em một chút	giúp em một tay	giúp em với ạ	giúp em chút với	giúp em nhé	giúp em nha
        please	giùm	giúp em cái	giúp em luôn	giúp mình với	giúp mình chút	giúp mình một chút	giúp mình một tay
        please	giùm	giúp mình với ạ	giúp mình chút với	giúp mình nhé	giúp mình nha	giúp mình cái
        please	giùm	giúp mình luôn	giúp cháu với	giúp cháu chút	giúp cháu một chút	giúp cháu một tay
        please	giùm	giúp cháu với ạ	giúp cháu chút với	giúp cháu nhé	giúp cháu nha	giúp cháu cái
        please	giùm	giúp cháu luôn	giúp con với	giúp con chút	giúp con một chút	giúp con một tay
        please	giùm	giúp con với ạ	giúp con chút với	giúp con nhé	giúp con nha	giúp con cái	giúp con luôn
        please	giùm	giúp chúng tôi với	giúp chúng tôi chút	giúp chúng tôi một chút	giúp chúng tôi một tay
        please	giùm	giúp chúng tôi với ạ	giúp chúng tôi chút với	giúp chúng tôi nhé	giúp chúng tôi nha
        please	giùm	giúp chúng tôi cái	giúp chúng tôi luôn	giúp chúng em với	giúp chúng em chút
        please	giùm	giúp chúng em một chút	giúp chúng em một tay	giúp chúng em với ạ	giúp chúng em chút với
        please	giùm	giúp chúng em nhé	giúp chúng em nha	giúp chúng em cái	giúp chúng em luôn	giúp bọn mình với
        please	giùm	giúp bọn mình chút	giúp bọn mình một chút	giúp bọn mình một tay	giúp bọn mình với ạ
        please	giùm	giúp bọn mình chút với	giúp bọn mình nhé	giúp bọn mình nha	giúp bọn mình cái
        please	giùm	giúp bọn mình luôn	giúp tụi mình với	giúp tụi mình chút	giúp tụi mình một chút
        please	giùm	giúp tụi mình một tay	giúp tụi mình với ạ	giúp tụi mình chút với	giúp tụi mình nhé
        please	giùm	giúp tụi mình nha	giúp tụi mình cái	giúp tụi mình luôn	giúp tụi em với	giúp tụi em chút
        please	giùm	giúp tụi em một chút	giúp tụi em một tay	giúp tụi em với ạ	giúp tụi em chút với
        please	giùm	giúp tụi em nhé	giúp tụi em nha	giúp tụi em cái	giúp tụi em luôn	giùm tôi với
        please	giùm	giùm tôi chút	giùm tôi một chút	giùm tôi một tay	giùm tôi với ạ	giùm tôi chút với
        please	giùm	giùm tôi nhé	giùm tôi nha	giùm tôi cái	giùm tôi luôn	giùm tui với	giùm tui chút
        please	giùm	giùm tui một chút	giùm tui một tay	giùm tui với ạ	giùm tui chút với	giùm tui nhé
        please	giùm	giùm tui nha	giùm tui cái	giùm tui luôn	giùm em với	giùm em chút	giùm em một chút
        please	giùm	giùm em một tay	giùm em với ạ	giùm em chút với	giùm em nhé	giùm em nha	giùm em cái
        please	giùm	giùm em luôn	giùm mình với	giùm mình chút	giùm mình một chút	giùm mình một tay
        please	giùm	giùm mình với ạ	giùm mình chút với	giùm mình nhé	giùm mình nha	giùm mình cái
        please	giùm	giùm mình luôn	giùm cháu với	giùm cháu chút	giùm cháu một chút	giùm cháu một tay
        please	giùm	giùm cháu với ạ	giùm cháu chút với	giùm cháu nhé	giùm cháu nha	giùm cháu cái
        please	giùm	giùm cháu luôn	giùm con với	giùm con chút	giùm con một chút	giùm con một tay
        please	giùm	giùm con với ạ	giùm con chút với	giùm con nhé	giùm con nha	giùm con cái	giùm con luôn
        please	giùm	giùm chúng tôi với	giùm chúng tôi chút	giùm chúng tôi một chút	giùm chúng tôi một tay
        please	giùm	giùm chúng tôi với ạ	giùm chúng tôi chút với	giùm chúng tôi nhé	giùm chúng tôi nha
        please	giùm	giùm chúng tôi cái	giùm chúng tôi luôn	giùm chúng em với	giùm chúng em chút
        please	giùm	giùm chúng em một chút	giùm chúng em một tay	giùm chúng em với ạ	giùm chúng em chút với
        please	giùm	giùm chúng em nhé	giùm chúng em nha	giùm chúng em cái	giùm chúng em luôn	giùm bọn mình với
        please	giùm	giùm bọn mình chút	giùm bọn mình một chút	giùm bọn mình một tay	giùm bọn mình với ạ
        please	giùm	giùm bọn mình chút với	giùm bọn mình nhé	giùm bọn mình nha	giùm bọn mình cái
        please	giùm	giùm bọn mình luôn	giùm tụi mình với	giùm tụi mình chút	giùm tụi mình một chút
        please	giùm	giùm tụi mình một tay	giùm tụi mình với ạ	giùm tụi mình chút với	giùm tụi mình nhé
        please	giùm	giùm tụi mình nha	giùm tụi mình cái	giùm tụi mình luôn	giùm tụi em với	giùm tụi em chút
        please	giùm	giùm tụi em một chút	giùm tụi em một tay	giùm tụi em với ạ	giùm tụi em chút với
        please	giùm	giùm tụi em nhé	giùm tụi em nha	giùm tụi em cái	giùm tụi em luôn	dùm tôi với	dùm tôi chút
        please	giùm	dùm tôi một chút	dùm tôi một tay	dùm tôi với ạ	dùm tôi chút với	dùm tôi nhé	dùm tôi nha
        please	giùm	dùm tôi cái	dùm tôi luôn	dùm tui với	dùm tui chút	dùm tui một chút	dùm tui một tay
        please	giùm	dùm tui với ạ	dùm tui chút với	dùm tui nhé	dùm tui nha	dùm tui cái	dùm tui luôn
        please	giùm	dùm em với	dùm em chút	dùm em một chút	dùm em một tay	dùm em với ạ	dùm em chút với
        please	giùm	dùm em nhé	dùm em nha	dùm em cái	dùm em luôn	dùm mình với	dùm mình chút	dùm mình một chút
        please	giùm	dùm mình một tay	dùm mình với ạ	dùm mình chút với	dùm mình nhé	dùm mình nha	dùm mình cái
        please	giùm	dùm mình luôn	dùm cháu với	dùm cháu chút	dùm cháu một chút	dùm cháu một tay	dùm cháu với ạ
        please	giùm	dùm cháu chút với	dùm cháu nhé	dùm cháu nha	dùm cháu cái	dùm cháu luôn	dùm con với
        please	giùm	dùm con chút	dùm con một chút	dùm con một tay	dùm con với ạ	dùm con chút với	dùm con nhé
        please	giùm	dùm con nha	dùm con cái	dùm con luôn	dùm chúng tôi với	dùm chúng tôi chút
        please	giùm	dùm chúng tôi một chút	dùm chúng tôi một tay	dùm chúng tôi với ạ	dùm chúng tôi chút với
        please	giùm	dùm chúng tôi nhé	dùm chúng tôi nha	dùm chúng tôi cái	dùm chúng tôi luôn	dùm chúng em với
        please	giùm	dùm chúng em chút	dùm chúng em một chút	dùm chúng em một tay	dùm chúng em với ạ
        please	giùm	dùm chúng em chút với	dùm chúng em nhé	dùm chúng em nha	dùm chúng em cái	dùm chúng em luôn
        please	giùm	dùm bọn mình với	dùm bọn mình chút	dùm bọn mình một chút	dùm bọn mình một tay
        please	giùm	dùm bọn mình với ạ	dùm bọn mình chút với	dùm bọn mình nhé	dùm bọn mình nha	dùm bọn mình cái
        please	giùm	dùm bọn mình luôn	dùm tụi mình với	dùm tụi mình chút	dùm tụi mình một chút
        please	giùm	dùm tụi mình một tay	dùm tụi mình với ạ	dùm tụi mình chút với	dùm tụi mình nhé
        please	giùm	dùm tụi mình nha	dùm tụi mình cái	dùm tụi mình luôn	dùm tụi em với	dùm tụi em chút
        please	giùm	dùm tụi em một chút	dùm tụi em một tay	dùm tụi em với ạ	dùm tụi em chút với	dùm tụi em nhé
        please	giùm	dùm tụi em nha	dùm tụi em cái	dùm tụi em luôn	hộ tôi với	hộ tôi chút	hộ tôi một chút
        please	giùm	hộ tôi một tay	hộ tôi với ạ	hộ tôi chút với	hộ tôi nhé	hộ tôi nha	hộ tôi cái	hộ tôi luôn
        please	giùm	hộ tui với	hộ tui chút	hộ tui một chút	hộ tui một tay	hộ tui với ạ	hộ tui chút với
        please	giùm	hộ tui nhé	hộ tui nha	hộ tui cái	hộ tui luôn	hộ em với	hộ em chút	hộ em một chút
        please	giùm	hộ em một tay	hộ em với ạ	hộ em chút với	hộ em nhé	hộ em nha	hộ em cái	hộ em luôn
        please	giùm	hộ mình với	hộ mình chút	hộ mình một chút	hộ mình một tay	hộ mình với ạ	hộ mình chút với
        please	giùm	hộ mình nhé	hộ mình nha	hộ mình cái	hộ mình luôn	hộ cháu với	hộ cháu chút
        please	giùm	hộ cháu một chút	hộ cháu một tay	hộ cháu với ạ	hộ cháu chút với	hộ cháu nhé	hộ cháu nha
        please	giùm	hộ cháu cái	hộ cháu luôn	hộ con với	hộ con chút	hộ con một chút	hộ con một tay
        please	giùm	hộ con với ạ	hộ con chút với	hộ con nhé	hộ con nha	hộ con cái	hộ con luôn
        please	giùm	hộ chúng tôi với	hộ chúng tôi chút	hộ chúng tôi một chút	hộ chúng tôi một tay
        please	giùm	hộ chúng tôi với ạ	hộ chúng tôi chút với	hộ chúng tôi nhé	hộ chúng tôi nha	hộ chúng tôi cái
        please	giùm	hộ chúng tôi luôn	hộ chúng em với	hộ chúng em chút	hộ chúng em một chút	hộ chúng em một tay
        please	giùm	hộ chúng em với ạ	hộ chúng em chút với	hộ chúng em nhé	hộ chúng em nha	hộ chúng em cái
        please	giùm	hộ chúng em luôn	hộ bọn mình với	hộ bọn mình chút	hộ bọn mình một chút	hộ bọn mình một tay
        please	giùm	hộ bọn mình với ạ	hộ bọn mình chút với	hộ bọn mình nhé	hộ bọn mình nha	hộ bọn mình cái
        please	giùm	hộ bọn mình luôn	hộ tụi mình với	hộ tụi mình chút	hộ tụi mình một chút	hộ tụi mình một tay
        please	giùm	hộ tụi mình với ạ	hộ tụi mình chút với	hộ tụi mình nhé	hộ tụi mình nha	hộ tụi mình cái
        please	giùm	hộ tụi mình luôn	hộ tụi em với	hộ tụi em chút	hộ tụi em một chút	hộ tụi em một tay
        please	giùm	hộ tụi em với ạ	hộ tụi em chút với	hộ tụi em nhé	hộ tụi em nha	hộ tụi em cái
        please	giùm	hộ tụi em luôn
        benefit+please	cho tôi	cho tui	cho em	cho mình	cho chúng tôi	cho chúng em	cho chúng mình	cho bọn tôi	cho bọn mình # for me: it asks, but counts in a statement
        benefit+please	cho tôi	cho bọn em	cho bọn tớ	cho tụi tôi	cho tụi mình	cho tụi em	cho tụi tui	cho bọn anh	cho bọn chị
        benefit+please	cho tôi	cho tụi anh	cho tụi chị	cho bên em	cho bên tôi	cho bên chúng tôi
        benefit	giúp anh	giúp chị	giúp cô	giúp chú	giúp bác	giùm anh	giùm chị	giùm cô	giùm chú	giùm bác	dùm anh	dùm chị # for me, or for you: in an offer or a statement it counts
        benefit	giúp anh	dùm cô	dùm chú	dùm bác	hộ anh	hộ chị	hộ cô	hộ chú	hộ bác	cho anh	cho chị	cho cô	cho chú	cho bác
        act	mua # no weak word: "tôi mua vé rồi" is not "tôi mua vé"; the wishes with mua, lấy are above
        act	lấy
        weak	xếp	sắp xếp	sắp đặt	thu xếp	bố trí # what the request says anyhow; uống and dùng count
        act+me	tôi giúp	em giúp	mình giúp	cháu giúp	tôi có thể giúp	em có thể giúp # the speaker helps: another thing than being helped
        act+please	giúp đỡ	giúp	cứu	cứu giúp	trợ giúp	cứu tôi với	cứu với	cứu tôi	cứu em với # help itself
        act+please	giúp đỡ	giúp được không	giúp một tay	cứu em	cứu mình với
        act+please@start	giúp đỡ	giúp tôi được không	giúp tôi được không ạ	giúp tôi chút	giúp tôi một chút # help itself: elsewhere the same words only ask
        act+please@start	giúp đỡ	giúp tôi một tay	giúp tôi chút được không	giúp tôi một chút được không
        act+please@start	giúp đỡ	giúp tôi với	giúp tôi với ạ	giúp em được không	giúp em được không ạ
        act+please@start	giúp đỡ	giúp em chút	giúp em một chút	giúp em một tay	giúp em chút được không
        act+please@start	giúp đỡ	giúp em một chút được không	giúp em với	giúp em với ạ	giúp mình được không
        act+please@start	giúp đỡ	giúp mình được không ạ	giúp mình chút	giúp mình một chút	giúp mình một tay
        act+please@start	giúp đỡ	giúp mình chút được không	giúp mình một chút được không	giúp mình với
        act+please@start	giúp đỡ	giúp mình với ạ	làm ơn giúp tôi với	làm ơn giúp em với	làm ơn giúp tôi một chút
        act+please@start	giúp đỡ	xin giúp tôi với	xin giúp em với	xin giúp tôi một chút	xin hãy giúp tôi với
        act+please@start	giúp đỡ	xin hãy giúp em với	xin hãy giúp tôi một chút
        offer	để tôi	để em	để mình	để chúng tôi	để chúng em	để tụi em	để bọn em	để cháu	để con	hay để tôi	hay để em
        offer	để tôi	hay để mình	hay để chúng tôi	hay để chúng em	hay để tụi em	hay để bọn em	hay để cháu	hay để con
        offer	để tôi	cứ để tôi	cứ để em	cứ để mình	cứ để chúng tôi	cứ để chúng em	cứ để tụi em	cứ để bọn em	cứ để cháu
        offer	để tôi	cứ để con	có muốn tôi giúp	có muốn tôi giúp gì	có muốn em giúp	có muốn em giúp gì	có cần tôi giúp
        offer	để tôi	có cần tôi giúp gì	có cần em giúp	có cần em giúp gì
        info	cho biết	xin cho biết	làm ơn cho biết	vui lòng cho biết	có biết	nói cho tôi biết	chỉ cho tôi	chỉ giúp tôi
        info	cho biết	chỉ tôi	chỉ giùm tôi	làm ơn chỉ	làm ơn chỉ cho tôi	cho tôi biết	cho tui biết	cho tớ biết
        info	cho biết	cho mình biết	cho em biết	cho cháu biết	cho con biết	cho anh biết	cho chị biết	cho cô biết
        info	cho biết	cho chú biết	cho bác biết	cho ông biết	cho bà biết	làm ơn cho tôi biết	làm ơn cho tui biết
        info	cho biết	làm ơn cho tớ biết	làm ơn cho mình biết	làm ơn cho em biết	làm ơn cho cháu biết
        info	cho biết	làm ơn cho con biết	làm ơn cho anh biết	làm ơn cho chị biết	làm ơn cho cô biết
        info	cho biết	làm ơn cho chú biết	làm ơn cho bác biết	làm ơn cho ông biết	làm ơn cho bà biết	xin cho tôi biết
        info	cho biết	xin cho tui biết	xin cho tớ biết	xin cho mình biết	xin cho em biết	xin cho cháu biết
        info	cho biết	xin cho con biết	xin cho anh biết	xin cho chị biết	xin cho cô biết	xin cho chú biết
        info	cho biết	xin cho bác biết	xin cho ông biết	xin cho bà biết	vui lòng cho tôi biết	vui lòng cho tui biết
        info	cho biết	vui lòng cho tớ biết	vui lòng cho mình biết	vui lòng cho em biết	vui lòng cho cháu biết
        info	cho biết	vui lòng cho con biết	vui lòng cho anh biết	vui lòng cho chị biết	vui lòng cho cô biết
        info	cho biết	vui lòng cho chú biết	vui lòng cho bác biết	vui lòng cho ông biết	vui lòng cho bà biết
        info	cho biết	anh có biết	anh biết	anh cho tôi biết	anh cho em biết	anh có thể cho tôi biết	anh chỉ giúp tôi
        info	cho biết	anh chỉ cho tôi	chị có biết	chị biết	chị cho tôi biết	chị cho em biết	chị có thể cho tôi biết
        info	cho biết	chị chỉ giúp tôi	chị chỉ cho tôi	bạn có biết	bạn biết	bạn cho tôi biết	bạn cho em biết
        info	cho biết	bạn có thể cho tôi biết	bạn chỉ giúp tôi	bạn chỉ cho tôi	cô có biết	cô biết	cô cho tôi biết
        info	cho biết	cô cho em biết	cô có thể cho tôi biết	cô chỉ giúp tôi	cô chỉ cho tôi	chú có biết	chú biết
        info	cho biết	chú cho tôi biết	chú cho em biết	chú có thể cho tôi biết	chú chỉ giúp tôi	chú chỉ cho tôi
        info	cho biết	bác có biết	bác biết	bác cho tôi biết	bác cho em biết	bác có thể cho tôi biết	bác chỉ giúp tôi
        info	cho biết	bác chỉ cho tôi
        # Kin of the speaker behind a word that ends in a pronoun: "cho con tôi" is for the child, not for the speaker.
        person	anh bán cho cháu tôi	anh bán cho cháu em	anh bán cho cháu mình	anh bán cho cháu tui
        person	anh bán cho con tôi	anh bán cho con em	anh bán cho con mình	anh bán cho con tui
        person	anh bán cho em tôi	anh bán cho em mình	anh bán cho em tui
        person	anh cho cháu tôi	anh cho cháu em	anh cho cháu mình	anh cho cháu tui
        person	anh cho con tôi	anh cho con em	anh cho con mình	anh cho con tui
        person	anh cho em tôi	anh cho em mình	anh cho em tui
        person	anh giúp cháu tôi	anh giúp cháu em	anh giúp cháu mình	anh giúp cháu tui
        person	anh giúp em tôi	anh giúp em mình	anh giúp em tui
        person	anh hộ em tôi	anh hộ em mình	anh hộ em tui
        person	anh làm ơn giúp em tôi	anh làm ơn giúp em mình	anh làm ơn giúp em tui
        person	anh lấy cho cháu tôi	anh lấy cho cháu em	anh lấy cho cháu mình	anh lấy cho cháu tui
        person	anh lấy cho con tôi	anh lấy cho con em	anh lấy cho con mình	anh lấy cho con tui
        person	anh lấy cho em tôi	anh lấy cho em mình	anh lấy cho em tui
        person	anh ơi bán cho cháu tôi	anh ơi bán cho cháu em	anh ơi bán cho cháu mình	anh ơi bán cho cháu tui
        person	anh ơi bán cho con tôi	anh ơi bán cho con em	anh ơi bán cho con mình	anh ơi bán cho con tui
        person	anh ơi bán cho em tôi	anh ơi bán cho em mình	anh ơi bán cho em tui
        person	anh ơi cho cháu tôi	anh ơi cho cháu em	anh ơi cho cháu mình	anh ơi cho cháu tui
        person	anh ơi cho con tôi	anh ơi cho con em	anh ơi cho con mình	anh ơi cho con tui
        person	anh ơi cho em tôi	anh ơi cho em mình	anh ơi cho em tui
        person	bà giúp cháu tôi	bà giúp cháu em	bà giúp cháu mình	bà giúp cháu tui
        person	bà giúp em tôi	bà giúp em mình	bà giúp em tui
        person	bà hộ em tôi	bà hộ em mình	bà hộ em tui
        person	bà làm ơn giúp em tôi	bà làm ơn giúp em mình	bà làm ơn giúp em tui
        person	bác bán cho cháu tôi	bác bán cho cháu em	bác bán cho cháu mình	bác bán cho cháu tui
        person	bác bán cho con tôi	bác bán cho con em	bác bán cho con mình	bác bán cho con tui
        person	bác bán cho em tôi	bác bán cho em mình	bác bán cho em tui
        person	bác cho cháu tôi	bác cho cháu em	bác cho cháu mình	bác cho cháu tui
        person	bác cho con tôi	bác cho con em	bác cho con mình	bác cho con tui
        person	bác cho em tôi	bác cho em mình	bác cho em tui
        person	bác giúp cháu tôi	bác giúp cháu em	bác giúp cháu mình	bác giúp cháu tui
        person	bác giúp em tôi	bác giúp em mình	bác giúp em tui
        person	bác hộ em tôi	bác hộ em mình	bác hộ em tui
        person	bác làm ơn giúp em tôi	bác làm ơn giúp em mình	bác làm ơn giúp em tui
        person	bác lấy cho cháu tôi	bác lấy cho cháu em	bác lấy cho cháu mình	bác lấy cho cháu tui
        person	bác lấy cho con tôi	bác lấy cho con em	bác lấy cho con mình	bác lấy cho con tui
        person	bác lấy cho em tôi	bác lấy cho em mình	bác lấy cho em tui
        person	bác ơi bán cho cháu tôi	bác ơi bán cho cháu em	bác ơi bán cho cháu mình	bác ơi bán cho cháu tui
        person	bác ơi bán cho con tôi	bác ơi bán cho con em	bác ơi bán cho con mình	bác ơi bán cho con tui
        person	bác ơi bán cho em tôi	bác ơi bán cho em mình	bác ơi bán cho em tui
        person	bác ơi cho cháu tôi	bác ơi cho cháu em	bác ơi cho cháu mình	bác ơi cho cháu tui
        person	bác ơi cho con tôi	bác ơi cho con em	bác ơi cho con mình	bác ơi cho con tui
        person	bác ơi cho em tôi	bác ơi cho em mình	bác ơi cho em tui
        person	bán cho anh tôi	bán cho anh em	bán cho anh mình	bán cho anh tui
        person	bán cho chị tôi	bán cho chị em	bán cho chị mình	bán cho chị tui
        person	bán cho em tôi	bán cho em mình	bán cho em tui
        person	bán giúp anh tôi	bán giúp anh em	bán giúp anh mình	bán giúp anh tui
        person	bán giúp chị tôi	bán giúp chị em	bán giúp chị mình	bán giúp chị tui
        person	bán giúp em tôi	bán giúp em mình	bán giúp em tui
        person	bán thêm cho anh tôi	bán thêm cho anh em	bán thêm cho anh mình	bán thêm cho anh tui
        person	bán thêm cho chị tôi	bán thêm cho chị em	bán thêm cho chị mình	bán thêm cho chị tui
        person	bán thêm cho em tôi	bán thêm cho em mình	bán thêm cho em tui
        person	bạn giúp cháu tôi	bạn giúp cháu em	bạn giúp cháu mình	bạn giúp cháu tui
        person	bạn giúp em tôi	bạn giúp em mình	bạn giúp em tui
        person	bạn hộ em tôi	bạn hộ em mình	bạn hộ em tui
        person	bạn làm ơn giúp em tôi	bạn làm ơn giúp em mình	bạn làm ơn giúp em tui
        person	cho anh tôi	cho anh em	cho anh mình	cho anh tui
        person	cho bà tôi	cho bà em	cho bà mình	cho bà tui
        person	cho bác tôi	cho bác em	cho bác mình	cho bác tui
        person	cho cháu tôi	cho cháu em	cho cháu mình	cho cháu tui
        person	cho chú tôi	cho chú em	cho chú mình	cho chú tui
        person	cho chị tôi	cho chị em	cho chị mình	cho chị tui
        person	cho con tôi	cho con em	cho con mình	cho con tui
        person	cho cô tôi	cho cô em	cho cô mình	cho cô tui
        person	cho em tôi	cho em mình	cho em tui
        person	cho phép anh tôi	cho phép anh em	cho phép anh mình	cho phép anh tui
        person	cho phép chị tôi	cho phép chị em	cho phép chị mình	cho phép chị tui
        person	cho phép em tôi	cho phép em mình	cho phép em tui
        person	cho xin phép anh tôi	cho xin phép anh em	cho xin phép anh mình	cho xin phép anh tui
        person	cho xin phép chị tôi	cho xin phép chị em	cho xin phép chị mình	cho xin phép chị tui
        person	cho xin phép em tôi	cho xin phép em mình	cho xin phép em tui
        person	cho ông tôi	cho ông em	cho ông mình	cho ông tui
        person	cháu giùm anh tôi	cháu giùm anh em	cháu giùm anh mình	cháu giùm anh tui
        person	cháu giùm chị tôi	cháu giùm chị em	cháu giùm chị mình	cháu giùm chị tui
        person	cháu giúp anh tôi	cháu giúp anh em	cháu giúp anh mình	cháu giúp anh tui
        person	cháu giúp bác tôi	cháu giúp bác em	cháu giúp bác mình	cháu giúp bác tui
        person	cháu giúp chú tôi	cháu giúp chú em	cháu giúp chú mình	cháu giúp chú tui
        person	cháu giúp chị tôi	cháu giúp chị em	cháu giúp chị mình	cháu giúp chị tui
        person	cháu giúp cô tôi	cháu giúp cô em	cháu giúp cô mình	cháu giúp cô tui
        person	cháu hộ anh tôi	cháu hộ anh em	cháu hộ anh mình	cháu hộ anh tui
        person	cháu hộ chị tôi	cháu hộ chị em	cháu hộ chị mình	cháu hộ chị tui
        person	chú bán cho cháu tôi	chú bán cho cháu em	chú bán cho cháu mình	chú bán cho cháu tui
        person	chú bán cho con tôi	chú bán cho con em	chú bán cho con mình	chú bán cho con tui
        person	chú bán cho em tôi	chú bán cho em mình	chú bán cho em tui
        person	chú cho cháu tôi	chú cho cháu em	chú cho cháu mình	chú cho cháu tui
        person	chú cho con tôi	chú cho con em	chú cho con mình	chú cho con tui
        person	chú cho em tôi	chú cho em mình	chú cho em tui
        person	chú giúp cháu tôi	chú giúp cháu em	chú giúp cháu mình	chú giúp cháu tui
        person	chú giúp em tôi	chú giúp em mình	chú giúp em tui
        person	chú hộ em tôi	chú hộ em mình	chú hộ em tui
        person	chú làm ơn giúp em tôi	chú làm ơn giúp em mình	chú làm ơn giúp em tui
        person	chú lấy cho cháu tôi	chú lấy cho cháu em	chú lấy cho cháu mình	chú lấy cho cháu tui
        person	chú lấy cho con tôi	chú lấy cho con em	chú lấy cho con mình	chú lấy cho con tui
        person	chú lấy cho em tôi	chú lấy cho em mình	chú lấy cho em tui
        person	chú ơi bán cho cháu tôi	chú ơi bán cho cháu em	chú ơi bán cho cháu mình	chú ơi bán cho cháu tui
        person	chú ơi bán cho con tôi	chú ơi bán cho con em	chú ơi bán cho con mình	chú ơi bán cho con tui
        person	chú ơi bán cho em tôi	chú ơi bán cho em mình	chú ơi bán cho em tui
        person	chú ơi cho cháu tôi	chú ơi cho cháu em	chú ơi cho cháu mình	chú ơi cho cháu tui
        person	chú ơi cho con tôi	chú ơi cho con em	chú ơi cho con mình	chú ơi cho con tui
        person	chú ơi cho em tôi	chú ơi cho em mình	chú ơi cho em tui
        person	chị bán cho cháu tôi	chị bán cho cháu em	chị bán cho cháu mình	chị bán cho cháu tui
        person	chị bán cho con tôi	chị bán cho con em	chị bán cho con mình	chị bán cho con tui
        person	chị bán cho em tôi	chị bán cho em mình	chị bán cho em tui
        person	chị cho cháu tôi	chị cho cháu em	chị cho cháu mình	chị cho cháu tui
        person	chị cho con tôi	chị cho con em	chị cho con mình	chị cho con tui
        person	chị cho em tôi	chị cho em mình	chị cho em tui
        person	chị giúp cháu tôi	chị giúp cháu em	chị giúp cháu mình	chị giúp cháu tui
        person	chị giúp em tôi	chị giúp em mình	chị giúp em tui
        person	chị hộ em tôi	chị hộ em mình	chị hộ em tui
        person	chị làm ơn giúp em tôi	chị làm ơn giúp em mình	chị làm ơn giúp em tui
        person	chị lấy cho cháu tôi	chị lấy cho cháu em	chị lấy cho cháu mình	chị lấy cho cháu tui
        person	chị lấy cho con tôi	chị lấy cho con em	chị lấy cho con mình	chị lấy cho con tui
        person	chị lấy cho em tôi	chị lấy cho em mình	chị lấy cho em tui
        person	chị ơi bán cho cháu tôi	chị ơi bán cho cháu em	chị ơi bán cho cháu mình	chị ơi bán cho cháu tui
        person	chị ơi bán cho con tôi	chị ơi bán cho con em	chị ơi bán cho con mình	chị ơi bán cho con tui
        person	chị ơi bán cho em tôi	chị ơi bán cho em mình	chị ơi bán cho em tui
        person	chị ơi cho cháu tôi	chị ơi cho cháu em	chị ơi cho cháu mình	chị ơi cho cháu tui
        person	chị ơi cho con tôi	chị ơi cho con em	chị ơi cho con mình	chị ơi cho con tui
        person	chị ơi cho em tôi	chị ơi cho em mình	chị ơi cho em tui
        person	cô bán cho cháu tôi	cô bán cho cháu em	cô bán cho cháu mình	cô bán cho cháu tui
        person	cô bán cho con tôi	cô bán cho con em	cô bán cho con mình	cô bán cho con tui
        person	cô bán cho em tôi	cô bán cho em mình	cô bán cho em tui
        person	cô cho cháu tôi	cô cho cháu em	cô cho cháu mình	cô cho cháu tui
        person	cô cho con tôi	cô cho con em	cô cho con mình	cô cho con tui
        person	cô cho em tôi	cô cho em mình	cô cho em tui
        person	cô giúp cháu tôi	cô giúp cháu em	cô giúp cháu mình	cô giúp cháu tui
        person	cô giúp em tôi	cô giúp em mình	cô giúp em tui
        person	cô hộ em tôi	cô hộ em mình	cô hộ em tui
        person	cô làm ơn giúp em tôi	cô làm ơn giúp em mình	cô làm ơn giúp em tui
        person	cô lấy cho cháu tôi	cô lấy cho cháu em	cô lấy cho cháu mình	cô lấy cho cháu tui
        person	cô lấy cho con tôi	cô lấy cho con em	cô lấy cho con mình	cô lấy cho con tui
        person	cô lấy cho em tôi	cô lấy cho em mình	cô lấy cho em tui
        person	cô ơi bán cho cháu tôi	cô ơi bán cho cháu em	cô ơi bán cho cháu mình	cô ơi bán cho cháu tui
        person	cô ơi bán cho con tôi	cô ơi bán cho con em	cô ơi bán cho con mình	cô ơi bán cho con tui
        person	cô ơi bán cho em tôi	cô ơi bán cho em mình	cô ơi bán cho em tui
        person	cô ơi cho cháu tôi	cô ơi cho cháu em	cô ơi cho cháu mình	cô ơi cho cháu tui
        person	cô ơi cho con tôi	cô ơi cho con em	cô ơi cho con mình	cô ơi cho con tui
        person	cô ơi cho em tôi	cô ơi cho em mình	cô ơi cho em tui
        person	của anh tôi	của anh em	của anh mình	của anh tui
        person	của bà tôi	của bà em	của bà mình	của bà tui
        person	của bác tôi	của bác em	của bác mình	của bác tui
        person	của bạn tôi	của bạn em	của bạn mình	của bạn tui
        person	của cháu tôi	của cháu em	của cháu mình	của cháu tui
        person	của chú tôi	của chú em	của chú mình	của chú tui
        person	của chị tôi	của chị em	của chị mình	của chị tui
        person	của con tôi	của con em	của con mình	của con tui
        person	của cô tôi	của cô em	của cô mình	của cô tui
        person	của cậu tôi	của cậu em	của cậu mình	của cậu tui
        person	của em tôi	của em mình	của em tui
        person	của ông tôi	của ông em	của ông mình	của ông tui
        person	cứ để cháu tôi	cứ để cháu em	cứ để cháu mình	cứ để cháu tui
        person	cứ để con tôi	cứ để con em	cứ để con mình	cứ để con tui
        person	cứ để em tôi	cứ để em mình	cứ để em tui
        person	dùm anh tôi	dùm anh em	dùm anh mình	dùm anh tui
        person	dùm bác tôi	dùm bác em	dùm bác mình	dùm bác tui
        person	dùm cháu tôi	dùm cháu em	dùm cháu mình	dùm cháu tui
        person	dùm chú tôi	dùm chú em	dùm chú mình	dùm chú tui
        person	dùm chị tôi	dùm chị em	dùm chị mình	dùm chị tui
        person	dùm con tôi	dùm con em	dùm con mình	dùm con tui
        person	dùm cô tôi	dùm cô em	dùm cô mình	dùm cô tui
        person	dùm em tôi	dùm em mình	dùm em tui
        person	em bán cho anh tôi	em bán cho anh em	em bán cho anh mình	em bán cho anh tui
        person	em bán cho bác tôi	em bán cho bác em	em bán cho bác mình	em bán cho bác tui
        person	em bán cho chú tôi	em bán cho chú em	em bán cho chú mình	em bán cho chú tui
        person	em bán cho chị tôi	em bán cho chị em	em bán cho chị mình	em bán cho chị tui
        person	em bán cho cô tôi	em bán cho cô em	em bán cho cô mình	em bán cho cô tui
        person	em cho anh tôi	em cho anh em	em cho anh mình	em cho anh tui
        person	em cho bác tôi	em cho bác em	em cho bác mình	em cho bác tui
        person	em cho chú tôi	em cho chú em	em cho chú mình	em cho chú tui
        person	em cho chị tôi	em cho chị em	em cho chị mình	em cho chị tui
        person	em cho cô tôi	em cho cô em	em cho cô mình	em cho cô tui
        person	em giùm anh tôi	em giùm anh em	em giùm anh mình	em giùm anh tui
        person	em giùm chị tôi	em giùm chị em	em giùm chị mình	em giùm chị tui
        person	em giúp anh tôi	em giúp anh em	em giúp anh mình	em giúp anh tui
        person	em giúp bác tôi	em giúp bác em	em giúp bác mình	em giúp bác tui
        person	em giúp cháu tôi	em giúp cháu em	em giúp cháu mình	em giúp cháu tui
        person	em giúp chú tôi	em giúp chú em	em giúp chú mình	em giúp chú tui
        person	em giúp chị tôi	em giúp chị em	em giúp chị mình	em giúp chị tui
        person	em giúp cô tôi	em giúp cô em	em giúp cô mình	em giúp cô tui
        person	em giúp em tôi	em giúp em mình	em giúp em tui
        person	em hộ anh tôi	em hộ anh em	em hộ anh mình	em hộ anh tui
        person	em hộ chị tôi	em hộ chị em	em hộ chị mình	em hộ chị tui
        person	em hộ em tôi	em hộ em mình	em hộ em tui
        person	em làm ơn giúp em tôi	em làm ơn giúp em mình	em làm ơn giúp em tui
        person	em lấy cho anh tôi	em lấy cho anh em	em lấy cho anh mình	em lấy cho anh tui
        person	em lấy cho bác tôi	em lấy cho bác em	em lấy cho bác mình	em lấy cho bác tui
        person	em lấy cho chú tôi	em lấy cho chú em	em lấy cho chú mình	em lấy cho chú tui
        person	em lấy cho chị tôi	em lấy cho chị em	em lấy cho chị mình	em lấy cho chị tui
        person	em lấy cho cô tôi	em lấy cho cô em	em lấy cho cô mình	em lấy cho cô tui
        person	em ơi bán cho anh tôi	em ơi bán cho anh em	em ơi bán cho anh mình	em ơi bán cho anh tui
        person	em ơi bán cho bác tôi	em ơi bán cho bác em	em ơi bán cho bác mình	em ơi bán cho bác tui
        person	em ơi bán cho chú tôi	em ơi bán cho chú em	em ơi bán cho chú mình	em ơi bán cho chú tui
        person	em ơi bán cho chị tôi	em ơi bán cho chị em	em ơi bán cho chị mình	em ơi bán cho chị tui
        person	em ơi bán cho cô tôi	em ơi bán cho cô em	em ơi bán cho cô mình	em ơi bán cho cô tui
        person	em ơi cho anh tôi	em ơi cho anh em	em ơi cho anh mình	em ơi cho anh tui
        person	em ơi cho bác tôi	em ơi cho bác em	em ơi cho bác mình	em ơi cho bác tui
        person	em ơi cho chú tôi	em ơi cho chú em	em ơi cho chú mình	em ơi cho chú tui
        person	em ơi cho chị tôi	em ơi cho chị em	em ơi cho chị mình	em ơi cho chị tui
        person	em ơi cho cô tôi	em ơi cho cô em	em ơi cho cô mình	em ơi cho cô tui
        person	giùm anh tôi	giùm anh em	giùm anh mình	giùm anh tui
        person	giùm bác tôi	giùm bác em	giùm bác mình	giùm bác tui
        person	giùm cho cháu tôi	giùm cho cháu em	giùm cho cháu mình	giùm cho cháu tui
        person	giùm cho con tôi	giùm cho con em	giùm cho con mình	giùm cho con tui
        person	giùm cho em tôi	giùm cho em mình	giùm cho em tui
        person	giùm cháu tôi	giùm cháu em	giùm cháu mình	giùm cháu tui
        person	giùm chú tôi	giùm chú em	giùm chú mình	giùm chú tui
        person	giùm chị tôi	giùm chị em	giùm chị mình	giùm chị tui
        person	giùm con tôi	giùm con em	giùm con mình	giùm con tui
        person	giùm cô tôi	giùm cô em	giùm cô mình	giùm cô tui
        person	giùm em tôi	giùm em mình	giùm em tui
        person	giúp anh tôi	giúp anh em	giúp anh mình	giúp anh tui
        person	giúp bác tôi	giúp bác em	giúp bác mình	giúp bác tui
        person	giúp cho cháu tôi	giúp cho cháu em	giúp cho cháu mình	giúp cho cháu tui
        person	giúp cho con tôi	giúp cho con em	giúp cho con mình	giúp cho con tui
        person	giúp cho em tôi	giúp cho em mình	giúp cho em tui
        person	giúp cháu tôi	giúp cháu em	giúp cháu mình	giúp cháu tui
        person	giúp chú tôi	giúp chú em	giúp chú mình	giúp chú tui
        person	giúp chị tôi	giúp chị em	giúp chị mình	giúp chị tui
        person	giúp con tôi	giúp con em	giúp con mình	giúp con tui
        person	giúp cô tôi	giúp cô em	giúp cô mình	giúp cô tui
        person	giúp em tôi	giúp em mình	giúp em tui
        person	hay để cháu tôi	hay để cháu em	hay để cháu mình	hay để cháu tui
        person	hay để con tôi	hay để con em	hay để con mình	hay để con tui
        person	hay để em tôi	hay để em mình	hay để em tui
        person	hãy giúp em tôi	hãy giúp em mình	hãy giúp em tui
        person	hộ anh tôi	hộ anh em	hộ anh mình	hộ anh tui
        person	hộ bác tôi	hộ bác em	hộ bác mình	hộ bác tui
        person	hộ cháu tôi	hộ cháu em	hộ cháu mình	hộ cháu tui
        person	hộ chú tôi	hộ chú em	hộ chú mình	hộ chú tui
        person	hộ chị tôi	hộ chị em	hộ chị mình	hộ chị tui
        person	hộ con tôi	hộ con em	hộ con mình	hộ con tui
        person	hộ cô tôi	hộ cô em	hộ cô mình	hộ cô tui
        person	hộ em tôi	hộ em mình	hộ em tui
        person	làm ơn cho anh tôi	làm ơn cho anh em	làm ơn cho anh mình	làm ơn cho anh tui
        person	làm ơn cho chị tôi	làm ơn cho chị em	làm ơn cho chị mình	làm ơn cho chị tui
        person	làm ơn cho em tôi	làm ơn cho em mình	làm ơn cho em tui
        person	làm ơn giúp em tôi	làm ơn giúp em mình	làm ơn giúp em tui
        person	lấy cho anh tôi	lấy cho anh em	lấy cho anh mình	lấy cho anh tui
        person	lấy cho chị tôi	lấy cho chị em	lấy cho chị mình	lấy cho chị tui
        person	lấy cho em tôi	lấy cho em mình	lấy cho em tui
        person	lấy giùm anh tôi	lấy giùm anh em	lấy giùm anh mình	lấy giùm anh tui
        person	lấy giùm chị tôi	lấy giùm chị em	lấy giùm chị mình	lấy giùm chị tui
        person	lấy giùm em tôi	lấy giùm em mình	lấy giùm em tui
        person	lấy giúp anh tôi	lấy giúp anh em	lấy giúp anh mình	lấy giúp anh tui
        person	lấy giúp chị tôi	lấy giúp chị em	lấy giúp chị mình	lấy giúp chị tui
        person	lấy giúp em tôi	lấy giúp em mình	lấy giúp em tui
        person	lấy hộ anh tôi	lấy hộ anh em	lấy hộ anh mình	lấy hộ anh tui
        person	lấy hộ chị tôi	lấy hộ chị em	lấy hộ chị mình	lấy hộ chị tui
        person	lấy hộ em tôi	lấy hộ em mình	lấy hộ em tui
        person	mang cho anh tôi	mang cho anh em	mang cho anh mình	mang cho anh tui
        person	mang cho chị tôi	mang cho chị em	mang cho chị mình	mang cho chị tui
        person	mang cho em tôi	mang cho em mình	mang cho em tui
        person	mang giúp anh tôi	mang giúp anh em	mang giúp anh mình	mang giúp anh tui
        person	mang giúp chị tôi	mang giúp chị em	mang giúp chị mình	mang giúp chị tui
        person	mang giúp em tôi	mang giúp em mình	mang giúp em tui
        person	quý khách giúp cháu tôi	quý khách giúp cháu em	quý khách giúp cháu mình	quý khách giúp cháu tui
        person	quý khách giúp em tôi	quý khách giúp em mình	quý khách giúp em tui
        person	quý khách hộ em tôi	quý khách hộ em mình	quý khách hộ em tui
        person	quý khách làm ơn giúp em tôi	quý khách làm ơn giúp em mình	quý khách làm ơn giúp em tui
        person	vui lòng cho anh tôi	vui lòng cho anh em	vui lòng cho anh mình	vui lòng cho anh tui
        person	vui lòng cho chị tôi	vui lòng cho chị em	vui lòng cho chị mình	vui lòng cho chị tui
        person	vui lòng cho em tôi	vui lòng cho em mình	vui lòng cho em tui
        person	vui lòng giúp em tôi	vui lòng giúp em mình	vui lòng giúp em tui
        person	xin cho anh tôi	xin cho anh em	xin cho anh mình	xin cho anh tui
        person	xin cho chị tôi	xin cho chị em	xin cho chị mình	xin cho chị tui
        person	xin cho em tôi	xin cho em mình	xin cho em tui
        person	xin giúp em tôi	xin giúp em mình	xin giúp em tui
        person	xin hãy giúp em tôi	xin hãy giúp em mình	xin hãy giúp em tui
        person	xin phép cho anh tôi	xin phép cho anh em	xin phép cho anh mình	xin phép cho anh tui
        person	xin phép cho chị tôi	xin phép cho chị em	xin phép cho chị mình	xin phép cho chị tui
        person	xin phép cho em tôi	xin phép cho em mình	xin phép cho em tui
        person	ông giúp cháu tôi	ông giúp cháu em	ông giúp cháu mình	ông giúp cháu tui
        person	ông giúp em tôi	ông giúp em mình	ông giúp em tui
        person	ông hộ em tôi	ông hộ em mình	ông hộ em tui
        person	ông làm ơn giúp em tôi	ông làm ơn giúp em mình	ông làm ơn giúp em tui
        person	đem cho anh tôi	đem cho anh em	đem cho anh mình	đem cho anh tui
        person	đem cho chị tôi	đem cho chị em	đem cho chị mình	đem cho chị tui
        person	đem cho em tôi	đem cho em mình	đem cho em tui
        person	đưa cho anh tôi	đưa cho anh em	đưa cho anh mình	đưa cho anh tui
        person	đưa cho chị tôi	đưa cho chị em	đưa cho chị mình	đưa cho chị tui
        person	đưa cho em tôi	đưa cho em mình	đưa cho em tui
        person	đưa em tôi	đưa em mình	đưa em tui
        person	để cho anh tôi	để cho anh em	để cho anh mình	để cho anh tui
        person	để cho chị tôi	để cho chị em	để cho chị mình	để cho chị tui
        person	để cho em tôi	để cho em mình	để cho em tui
        person	để cháu tôi	để cháu em	để cháu mình	để cháu tui
        person	để con tôi	để con em	để con mình	để con tui
        person	để em tôi	để em mình	để em tui
        # Can, may, must, should, might. được behind a verb is can; before a verb it is leave, or a passive, which is told by the order.
        can	có thể	thể	được	được phép	có được	có được phép	nổi # không thể V is không V được; asked it is leave or a plea
        must	phải	cần phải	buộc phải	bắt buộc phải	bắt buộc	nhất định phải	nhất thiết phải	có nhất thiết phải
        must	phải	bắt buộc cần	có cần phải
        must+me	tôi có phải	tôi có cần phải	em có phải	em có cần phải	mình có phải	mình có cần phải	cháu có phải
        must+me	tôi có phải	cháu có cần phải
        must+we	chúng tôi có phải	chúng tôi có cần phải	chúng em có phải	chúng em có cần phải	tụi mình có phải
        must+we	chúng tôi có phải	tụi mình có cần phải	bọn mình có phải	bọn mình có cần phải
        must+you	bạn có phải	bạn phải	quý khách có phải	quý khách phải	anh có phải	anh phải	chị có phải	chị phải
        should	nên	có nên	cần nên	tốt nhất nên	tốt hơn nên
        might	có lẽ	chắc	chắc là	hình như	hình như là	dường như	có khi	có khi là	có thể là	không chừng	hẳn	hẳn là
        might	có lẽ	tôi nghĩ	tôi nghĩ là	em nghĩ	em nghĩ là	tôi đoán	tôi đoán là	có vẻ	có vẻ như	có vẻ là	e là	e rằng
        might	có lẽ	biết đâu
        # When. chưa at the end asks whether it is done.
        done	đã	rồi	vừa mới	mới vừa	rồi ạ	rồi đó	rồi đó ạ	rồi đấy ạ	đã có lần
        done@final	rồi	rồi nhé	rồi nha	rồi đó	mất rồi ạ	rồi em	rồi anh	rồi chị	rồi cô	rồi chú	rồi bác	rồi bạn	rồi em ạ
        done@final	rồi	rồi anh ạ	rồi chị ạ	rồi nha em	rồi nhé em
        same@final	rồi đấy # "so often already, mind you" asks nothing
        ask+done@final	chưa	hay chưa	hay chưa ạ	rồi chưa	chưa nhỉ	chưa vậy	xong chưa vậy	chưa em	chưa anh	chưa chị	chưa cô
        ask+done@final	chưa	chưa chú	chưa bác	chưa bạn	chưa ông	chưa bà	chưa vậy em	chưa vậy anh	chưa vậy chị
        future	sẽ
        act	định	dự định	dự tính	đang định	có ý định	định là # intends: neither a wish nor the future
        soon	sắp	sắp sửa	sắp sửa phải
        going	đang	hiện đang	đang bị	vẫn đang
        used	từng	đã từng	có từng	đã bao giờ	có bao giờ	có khi nào	bao giờ cũng từng
        # Questions.
        ask@final	không	ko	hông	hong	hôn	khum	không vậy	không nhỉ	hay không	không thế	không hả	hay ko	không ta	không vậy ta
        ask@final	không	k	không em	không anh	không chị	không cô	không chú	không bác	không bạn	không ông	không bà	không con
        ask@final	không	không cháu	không mình	không em nhỉ	không anh nhỉ	ko em	ko anh	ko chị	ko cô	ko chú	ko bác	ko bạn
        ask@final	không	ko ông	ko bà	ko con	ko cháu	ko mình	ko em nhỉ	ko anh nhỉ	hông em	hông anh	hông chị	hông cô	hông chú
        ask@final	không	hông bác	hông bạn	hông ông	hông bà	hông con	hông cháu	hông mình	hông em nhỉ	hông anh nhỉ	hong em
        ask@final	không	hong anh	hong chị	hong cô	hong chú	hong bác	hong bạn	hong ông	hong bà	hong con	hong cháu	hong mình
        ask@final	không	hong em nhỉ	hong anh nhỉ	không vậy em	không vậy anh	không vậy chị	không vậy cô	không vậy chú
        ask@final	không	không vậy bác	không vậy bạn	không vậy ông	không vậy bà	không vậy con	không vậy cháu	không vậy mình
        ask@final	không	không vậy em nhỉ	không vậy anh nhỉ	không hả em	không hả anh	không hả chị	không hả cô	không hả chú
        ask@final	không	không hả bác	không hả bạn	không hả ông	không hả bà	không hả con	không hả cháu	không hả mình
        ask@final	không	không hả em nhỉ	không hả anh nhỉ
        ask@final	à	hả	hở	ư	chăng	chứ	nhỉ	sao	hay sao	à vậy	hử	phỏng	à em	à anh	à chị	à cô	à chú	à bác	à bạn	à ông	à bà
        ask@final	à	à con	à cháu	hả em	hả anh	hả chị	hả cô	hả chú	hả bác	hả bạn	hả ông	hả bà	hả con	hả cháu	hở em	hở anh
        ask@final	à	hở chị	hở cô	hở chú	hở bác	hở bạn	hở ông	hở bà	hở con	hở cháu	chứ em	chứ anh	chứ chị	chứ cô	chứ chú
        ask@final	à	chứ bác	chứ bạn	chứ ông	chứ bà	chứ con	chứ cháu	nhỉ em	nhỉ anh	nhỉ chị	nhỉ cô	nhỉ chú	nhỉ bác	nhỉ bạn
        ask@final	à	nhỉ ông	nhỉ bà	nhỉ con	nhỉ cháu	sao em	sao anh	sao chị	sao cô	sao chú	sao bác	sao bạn	sao ông	sao bà
        ask@final	à	sao con	sao cháu
        ask@final	phải không	đúng không	có phải không	có đúng không	phải ko	đúng ko	phải vậy không	đúng vậy không	phải hông
        ask@final	phải không	đúng hông	phải chứ	đúng chứ	phải không em	phải không anh	phải không chị	phải không cô
        ask@final	phải không	phải không chú	phải không bác	phải không bạn	phải không vậy em	phải không vậy anh
        ask@final	phải không	đúng không em	đúng không anh	đúng không chị	đúng không cô	đúng không chú	đúng không bác
        ask@final	phải không	đúng không bạn	đúng không vậy em	đúng không vậy anh	phải hông em	phải hông anh	phải hông chị
        ask@final	phải không	phải hông cô	phải hông chú	phải hông bác	phải hông bạn	phải hông vậy em	phải hông vậy anh
        ask	có phải	có phải là	phải chăng	liệu	liệu có	liệu rằng	chẳng lẽ
        which	bao nhiêu tiền	giá bao nhiêu	bao nhiêu	nhiêu	nhiêu tiền	bao tiền	bao nhiêu đồng	giá bao nhiêu tiền
        which	bao nhiêu tiền	giá là bao nhiêu	giá cả thế nào	giá thế nào	giá cả bao nhiêu	hết bao nhiêu
        which	bao nhiêu tiền	hết bao nhiêu tiền	hết nhiêu	tốn bao nhiêu	tốn bao nhiêu tiền	là bao nhiêu tiền
        which	bao nhiêu tiền	là bao nhiêu	giá nhiêu	mất bao nhiêu tiền	giá sao	giá như thế nào	giá tiền bao nhiêu
        which	bao nhiêu tiền	mấy tiền	tính bao nhiêu	tính bao nhiêu tiền	tính sao
        which	ở đâu	đâu	chỗ nào	ở chỗ nào	nằm ở đâu	ở đâu vậy	nằm chỗ nào	ở nơi nào	nơi nào	ở hướng nào	nằm đâu
        which	ở đâu	đi đường nào	đi lối nào	là ở đâu
        which	từ đâu
        which	mấy giờ	lúc mấy giờ	vào lúc mấy giờ	mấy giờ thì	vào mấy giờ	khoảng mấy giờ	giờ nào
        which	khi nào	bao giờ	lúc nào	vào lúc nào	chừng nào	hồi nào	khi nào thì	bao giờ thì	vào khi nào	khi nào mới
        which	khi nào	bao giờ mới
        which	ngày nào	ngày mấy	hôm nào	bữa nào
        which	bao lâu	mất bao lâu	trong bao lâu	bao lâu thì	mất bao nhiêu lâu	bao nhiêu lâu	mất mấy tiếng	hết bao lâu
        which	bao lâu	tốn bao lâu	bao lâu thì xong	bao lâu nữa thì
        which	bao lâu nữa
        which	bao xa	cách bao xa	xa bao nhiêu	bao nhiêu xa	xa không biết
        which	bao lâu một lần
        which	mấy
        which	mấy lần
        which	ai	người nào
        which	tại sao	vì sao	sao lại	tại vì sao	lý do gì	vì lý do gì	sao mà	cớ sao
        which	nào	cái nào	loại nào	món nào	chiếc nào
        which	gì	cái gì	là gì	gì vậy	là cái gì	những gì	thứ gì	gì thế	cái chi	chi	món gì
        which	thế nào	như thế nào	ra sao	làm sao	làm thế nào	bằng cách nào	cách nào	làm cách nào	kiểu gì	thế nào vậy
        which	thế nào	làm sao để	làm thế nào để	bằng cách nào để	phải làm sao	phải làm thế nào
        which@final	bao nhiêu tiền	bao nhiêu tiền em	bao nhiêu tiền anh	bao nhiêu tiền chị	bao nhiêu tiền cô
        which@final	bao nhiêu tiền	bao nhiêu tiền chú	bao nhiêu tiền bác	bao nhiêu tiền nhỉ	giá bao nhiêu em
        which@final	bao nhiêu tiền	giá bao nhiêu anh	giá bao nhiêu chị	giá bao nhiêu cô	giá bao nhiêu chú	giá bao nhiêu bác
        which@final	bao nhiêu tiền	giá bao nhiêu nhỉ	bao nhiêu em	bao nhiêu anh	bao nhiêu chị	bao nhiêu cô	bao nhiêu chú
        which@final	bao nhiêu tiền	bao nhiêu bác	bao nhiêu nhỉ	nhiêu em	nhiêu anh	nhiêu chị	nhiêu cô	nhiêu chú	nhiêu bác
        which@final	bao nhiêu tiền	nhiêu nhỉ	nhiêu tiền em	nhiêu tiền anh	nhiêu tiền chị	nhiêu tiền cô	nhiêu tiền chú
        which@final	bao nhiêu tiền	nhiêu tiền bác	nhiêu tiền nhỉ
        which@final	ở đâu	ở đâu em	ở đâu anh	ở đâu chị	ở đâu cô	ở đâu chú	ở đâu bác	ở đâu nhỉ	đâu em	đâu anh	đâu chị	đâu cô
        which@final	ở đâu	đâu chú	đâu bác	đâu nhỉ	chỗ nào em	chỗ nào anh	chỗ nào chị	chỗ nào cô	chỗ nào chú	chỗ nào bác
        which@final	ở đâu	chỗ nào nhỉ	ở chỗ nào em	ở chỗ nào anh	ở chỗ nào chị	ở chỗ nào cô	ở chỗ nào chú	ở chỗ nào bác
        which@final	ở đâu	ở chỗ nào nhỉ	nằm ở đâu em	nằm ở đâu anh	nằm ở đâu chị	nằm ở đâu cô	nằm ở đâu chú	nằm ở đâu bác
        which@final	ở đâu	nằm ở đâu nhỉ
        which@final	mấy giờ	mấy giờ em	mấy giờ anh	mấy giờ chị	mấy giờ cô	mấy giờ chú	mấy giờ bác	mấy giờ nhỉ	lúc mấy giờ em
        which@final	mấy giờ	lúc mấy giờ anh	lúc mấy giờ chị	lúc mấy giờ cô	lúc mấy giờ chú	lúc mấy giờ bác	lúc mấy giờ nhỉ
        which@final	mấy giờ	vào lúc mấy giờ em	vào lúc mấy giờ anh	vào lúc mấy giờ chị	vào lúc mấy giờ cô	vào lúc mấy giờ chú
        which@final	mấy giờ	vào lúc mấy giờ bác	vào lúc mấy giờ nhỉ	mấy giờ thì em	mấy giờ thì anh	mấy giờ thì chị
        which@final	mấy giờ	mấy giờ thì cô	mấy giờ thì chú	mấy giờ thì bác	mấy giờ thì nhỉ	vào mấy giờ em	vào mấy giờ anh
        which@final	mấy giờ	vào mấy giờ chị	vào mấy giờ cô	vào mấy giờ chú	vào mấy giờ bác	vào mấy giờ nhỉ
        which@final	khi nào	khi nào em	khi nào anh	khi nào chị	khi nào cô	khi nào chú	khi nào bác	khi nào nhỉ	bao giờ em
        which@final	khi nào	bao giờ anh	bao giờ chị	bao giờ cô	bao giờ chú	bao giờ bác	bao giờ nhỉ	lúc nào em	lúc nào anh
        which@final	khi nào	lúc nào chị	lúc nào cô	lúc nào chú	lúc nào bác	lúc nào nhỉ	vào lúc nào em	vào lúc nào anh
        which@final	khi nào	vào lúc nào chị	vào lúc nào cô	vào lúc nào chú	vào lúc nào bác	vào lúc nào nhỉ	chừng nào em
        which@final	khi nào	chừng nào anh	chừng nào chị	chừng nào cô	chừng nào chú	chừng nào bác	chừng nào nhỉ
        which@final	bao lâu	bao lâu em	bao lâu anh	bao lâu chị	bao lâu cô	bao lâu chú	bao lâu bác	bao lâu nhỉ	mất bao lâu em
        which@final	bao lâu	mất bao lâu anh	mất bao lâu chị	mất bao lâu cô	mất bao lâu chú	mất bao lâu bác	mất bao lâu nhỉ
        which@final	bao lâu	trong bao lâu em	trong bao lâu anh	trong bao lâu chị	trong bao lâu cô	trong bao lâu chú
        which@final	bao lâu	trong bao lâu bác	trong bao lâu nhỉ	bao lâu thì em	bao lâu thì anh	bao lâu thì chị	bao lâu thì cô
        which@final	bao lâu	bao lâu thì chú	bao lâu thì bác	bao lâu thì nhỉ	mất bao nhiêu lâu em	mất bao nhiêu lâu anh
        which@final	bao lâu	mất bao nhiêu lâu chị	mất bao nhiêu lâu cô	mất bao nhiêu lâu chú	mất bao nhiêu lâu bác
        which@final	bao lâu	mất bao nhiêu lâu nhỉ
        which@final	bao xa	bao xa em	bao xa anh	bao xa chị	bao xa cô	bao xa chú	bao xa bác	bao xa nhỉ	cách bao xa em
        which@final	bao xa	cách bao xa anh	cách bao xa chị	cách bao xa cô	cách bao xa chú	cách bao xa bác	cách bao xa nhỉ
        which@final	bao xa	xa bao nhiêu em	xa bao nhiêu anh	xa bao nhiêu chị	xa bao nhiêu cô	xa bao nhiêu chú
        which@final	bao xa	xa bao nhiêu bác	xa bao nhiêu nhỉ	bao nhiêu xa em	bao nhiêu xa anh	bao nhiêu xa chị
        which@final	bao xa	bao nhiêu xa cô	bao nhiêu xa chú	bao nhiêu xa bác	bao nhiêu xa nhỉ	xa không biết em
        which@final	bao xa	xa không biết anh	xa không biết chị	xa không biết cô	xa không biết chú	xa không biết bác
        which@final	bao xa	xa không biết nhỉ
        which@final	ai	ai em	ai anh	ai chị	ai cô	ai chú	ai bác	ai nhỉ	người nào em	người nào anh	người nào chị	người nào cô
        which@final	ai	người nào chú	người nào bác	người nào nhỉ
        which@final	nào	nào em	nào anh	nào chị	nào cô	nào chú	nào bác	nào nhỉ	cái nào em	cái nào anh	cái nào chị	cái nào cô
        which@final	nào	cái nào chú	cái nào bác	cái nào nhỉ	loại nào em	loại nào anh	loại nào chị	loại nào cô	loại nào chú
        which@final	nào	loại nào bác	loại nào nhỉ	món nào em	món nào anh	món nào chị	món nào cô	món nào chú	món nào bác
        which@final	nào	món nào nhỉ	chiếc nào em	chiếc nào anh	chiếc nào chị	chiếc nào cô	chiếc nào chú	chiếc nào bác
        which@final	nào	chiếc nào nhỉ
        which@final	gì	gì em	gì anh	gì chị	gì cô	gì chú	gì bác	gì nhỉ	cái gì em	cái gì anh	cái gì chị	cái gì cô	cái gì chú
        which@final	gì	cái gì bác	cái gì nhỉ	là gì em	là gì anh	là gì chị	là gì cô	là gì chú	là gì bác	là gì nhỉ	gì vậy em
        which@final	gì	gì vậy anh	gì vậy chị	gì vậy cô	gì vậy chú	gì vậy bác	gì vậy nhỉ	là cái gì em	là cái gì anh
        which@final	gì	là cái gì chị	là cái gì cô	là cái gì chú	là cái gì bác	là cái gì nhỉ
        which@final	thế nào	thế nào em	thế nào anh	thế nào chị	thế nào cô	thế nào chú	thế nào bác	thế nào nhỉ	như thế nào em
        which@final	thế nào	như thế nào anh	như thế nào chị	như thế nào cô	như thế nào chú	như thế nào bác	như thế nào nhỉ
        which@final	thế nào	ra sao em	ra sao anh	ra sao chị	ra sao cô	ra sao chú	ra sao bác	ra sao nhỉ	làm sao em	làm sao anh
        which@final	thế nào	làm sao chị	làm sao cô	làm sao chú	làm sao bác	làm sao nhỉ	làm thế nào em	làm thế nào anh
        which@final	thế nào	làm thế nào chị	làm thế nào cô	làm thế nào chú	làm thế nào bác	làm thế nào nhỉ
        # There is; the listener has it, if it is asked. có before an action only asks or stresses: those verbs are with their action.
        has	có	đang có	có còn	sẵn có	có sẵn
        has@start	còn
        has	bên mình còn	quán mình còn	chỗ mình còn	tiệm mình còn	khách sạn mình còn	ở đây còn	quán còn	bên em còn
        has	bên mình còn	bên bạn còn
        has+you	bạn còn	anh còn	chị còn
        setting	ở đây	tại đây	đây	chỗ này	bên này	nơi này	chỗ mình	bên mình	quán mình	cửa hàng mình	tiệm mình # here
        setting	ở đây	khách sạn mình	nhà hàng mình	ở chỗ này	ở bên này	ở chỗ mình	ở quán mình	quán	tiệm	cửa hàng	bên bạn
        setting	ở đây	bên anh	bên chị	quán bạn	quán anh	quán chị	khu này	ngay đây
        has	còn có
        setting	ở đó	chỗ đó	đằng đó	ở chỗ đó	bên đó	nơi đó	tại đó # there
        setting	ở kia	đằng kia	bên kia	chỗ kia	ở đằng kia	ở chỗ kia	kia kìa	đằng kia kìa	ở kia kìa # over there
        deixis	này	cái này	cái đây	loại này	món này	chiếc này	món đồ này	mấy cái này	thứ này # this
        deixis	kia	cái kia	loại kia	chiếc kia	món kia # that over there
        deixis	đó	cái đó	cái ấy	loại đó	chiếc đó	món đó	nọ	thứ đó # that
        be	là	chính là
        # Denials, each kind a line. không bỏ, đừng cho: what is not wanted in a dish.
        no	không	ko	hổng	hông	chẳng	chả	hem	không bỏ	đừng bỏ	không cho	đừng cho	không để	không bị	đừng cho vào # plain
        no	không	không cho vào	đừng thêm	không nêm	chẳng hề	không hề	đâu có	có đâu
        not	đừng	chớ	không được	không được phép	cấm	xin đừng	đừng có	không cho phép	nghiêm cấm	tuyệt đối không # must not
        not	đừng	đừng được	không được quyền
        not	không cần	khỏi	khỏi cần	chẳng cần	không cần phải	đâu cần	chả cần	không nhất thiết	không nhất thiết phải # need not
        not	không cần	khỏi phải	không bắt buộc	đâu cần phải	ko cần	không phải bắt buộc
        not	không phải	không phải là	đâu phải	chẳng phải	đâu phải là	đâu có phải	chả phải	ko phải # is not
        not	không có	chẳng có	không hề có	chả có	làm gì có	hổng có	ko có	đâu có còn # there is none
        not	không muốn	chẳng muốn	không lấy	ko muốn	không muốn lấy # not wanted
        not	chưa	vẫn chưa	chưa được	còn chưa	chưa bị	vẫn chưa được	chưa thấy	vẫn chưa thấy # not yet
        not	chưa có	vẫn chưa có	chưa thấy có # not there yet
        not	chưa bao giờ	chưa từng	chưa hề	chưa khi nào	chưa lần nào # never so far
        not	không bao giờ	chẳng bao giờ	chả bao giờ	không khi nào # never
        not	không còn	chẳng còn	không còn có	hết có # no longer
        not	không nên	chẳng nên	chớ nên # should not
        not	không chỉ	không những # not only
        not	không đủ	chưa đủ
        not	không phải ai cũng # not everybody
        not	không kèm	không gồm	không bao gồm # not included
        scope	không gì	chẳng gì	không gì cả # nothing
        closer@final	gì cả	gì hết	gì hết ạ	gì cả ạ	gì hết trơn	gì đâu # strengthens a denial, which stands before
        # Reach.
        scope	chỉ	chỉ có	chỉ là	chỉ mỗi
        scope	thôi
        scope	cũng	cũng đều
        scope	đều
        scope	cả
        scope	cả hai	cả đôi
        scope	tất cả	toàn bộ	hết thảy	tổng cộng	cả thảy	hết tất cả	tổng
        scope	mọi	mỗi	mỗi một	hàng	mỗi cái
        scope	một số	vài	một vài	dăm
        scope	nữa
        scope	thêm	thêm cho	lấy thêm
        scope	thêm nữa
        scope	lại	một lần nữa	lần nữa
        scope	khác	cái khác	loại khác	chiếc khác
        scope	ít nhất	tối thiểu
        scope	nhiều nhất	tối đa
        scope	vẫn	vẫn còn
        scope	còn	hãy còn
        scope	ngay cả	thậm chí	kể cả
        scope	duy nhất
        scope	gần như	hầu như
        scope	khoảng	chừng	tầm	khoảng chừng	độ chừng
        scope	hơn một
        scope	chính
        scope	riêng	riêng ra	tách riêng
        scope	chung	cùng nhau	cùng
        scope	nguyên	cả cái
        scope	nửa	một nửa
        scope	rưỡi
        scope	toàn
        scope	luôn luôn	lúc nào cũng
        scope	thỉnh thoảng	đôi khi
        scope	gấp đôi
        scope	tự	tự mình
        slight	ít	một ít	hơi	hơi hơi	ít thôi	chút ít # a little, little: never for much
        intense+be	rất	quá	lắm	thật	thật là	quá trời	cực kỳ	vô cùng	ghê	dữ	quá đi	quá trời quá	quá chừng	dữ lắm	ghê lắm
        intense+be	rất	quá xá	thiệt	kinh khủng	dữ dội	quá thể	rất là	quá trời luôn	quá luôn	lắm luôn	thật sự
        intense+be@final	quá	lắm	quá em	quá anh	quá chị	quá cô	quá chú	quá bác	quá em à	quá đi	quá ạ	lắm em	lắm anh	lắm chị	lắm cô
        intense+be@final	quá	lắm chú	lắm bác	lắm em à	lắm đi	lắm ạ
        same	nhiều
        same	đủ
        same	hơn
        same	nhất
        same	bằng nhau	như nhau
        bind	như	giống	giống như # like
        echo	chỉ	thôi
        echo	thêm	nữa
        echo	không	đâu	đâu ạ	đâu nhé	đâu em	đâu anh	đâu chị
        echo	không cần	đâu	đâu ạ	đâu nhé
        echo	không có	đâu	đâu ạ
        echo	không phải	đâu	đâu ạ
        echo	chưa	đâu	đâu ạ
        # What joins. thì is "then", except behind a question word.
        join	và	với lại	rồi cả
        join	hoặc	hay	hay là	hoặc là
        join	nhưng	nhưng mà	mà	tuy nhiên	song
        join	nếu	nếu như	giả sử	lỡ như	nhỡ như	trường hợp	trong trường hợp	nếu mà
        join	khi	trong khi	trong lúc	khi mà	mỗi khi	trong thời gian
        join	vì	bởi vì	tại vì	do	bởi	vì là
        join	nên là	cho nên	vì vậy	vậy nên	thế nên	do đó
        join	để mà	để có thể
        join	thì
        join	trừ khi	trừ phi
        join	giá mà	giá như	phải chi	ước gì
        join	nghe nói	nghe bảo	nghe đâu
        join	tưởng	cứ tưởng	tôi tưởng
        join	lẽ ra	đáng lẽ	đáng ra	đáng lý
        join	phòng khi	đề phòng
        join	chứ không phải
        join	mặc dù	dù	tuy	dẫu
        join	cả lẫn	lẫn
        join@start	nếu	lỡ	nhỡ
        grammar	ở	tại	ở tại	ngay tại	rằng	của	cái	chiếc	cuốn	quyển	bức	tấm	căn	ngôi	vụ	lúc	vào lúc	vào hồi # at, of, and counters before any thing: Vietnamese says them or not; from, to, in count
        classifier	tờ	cây	quả	sợi	thanh	cục	hòn	mảnh	bản	đơn vị	món	lá	bông # counters, beside a number
        # What binds to the next word.
        bind	từ
        bind	trước	trước khi
        bind	sau	sau khi
        bind	đến khi	cho đến	cho tới	tới khi	cho đến khi	cho tới khi	đến hết
        bind	thay vì	thay cho
        bind	ngoại trừ	trừ	ngoài	trừ ra	ngoài ra	trừ có
        bind	dưới	ở dưới	phía dưới	bên dưới
        bind	trên	ở trên	phía trên
        bind	gần	ở gần	gần bên
        bind	cạnh	bên cạnh	kế	kế bên	sát bên	sát	ngay cạnh	cạnh bên	ở cạnh
        bind	trong	ở trong	phía trong
        bind	ngoài phía	ở ngoài phía
        bind	giữa	ở giữa
        bind	bằng
        bind	với	cùng với	chung với	kèm với
        bind	cho
        bind	về
        bind	ra
        bind	vào
        bind	qua	sang
        bind	theo	dựa theo
        bind	bị	bị cho
        bind	do bởi
        bind	đối diện
        bind	trước mặt
        bind	quanh	xung quanh
        bind	dọc theo
        bind	hướng	theo hướng
        bind	trong vòng
        bind	kể từ
        bind	nhờ có
        # Numbers.
        ordinal	1	thứ nhất	đầu tiên	lần đầu
        ordinal	2	thứ nhì
        ordinal	3	thứ ba liền
        # Units that change what is meant.
        measure	ly	cốc	tách
        measure	chén
        measure	chai
        measure	lon
        measure	hộp
        measure	gói	bịch
        measure	vỉ
        measure	viên
        measure	lát
        measure	ổ
        measure	miếng
        measure	phần	suất
        measure	tô	bát
        measure	đĩa	dĩa
        measure	người	khách người	vị	người ăn
        measure	thùng
        measure	tuýp	tube
        measure	ký	kg	kí	cân	ký lô	kilôgam	kilogram
        measure	gam	gram	g
        measure	lạng	trăm gram
        measure	lít
        measure	mét
        measure	đôi
        measure	cặp
        measure	bộ
        measure	lần	lượt
        measure	liều
        measure	giọt
        measure	trang
        measure	ngụm
        measure	vé lượt
        measure	chuyến
        measure	cuộn
        measure	tập
        measure	xấp
        measure	phòng đơn vị
        measure	tuổi
        measure	số
        measure	độ
        measure	đồng
        measure	đô	đô la	usd	đô mỹ	đô la mỹ
        measure	euro	ơ rô
        measure	yên
        measure	baht	bạt
        measure	ml	mililít
        measure	mg	miligam
        measure	hạng
        measure	tầng	lầu
        measure	toa
        measure	làn
        # Time.
        time	sáng	buổi sáng	ban sáng	vào sáng	vào buổi sáng	vào ban sáng
        time	trưa	buổi trưa	ban trưa	vào trưa	vào buổi trưa	vào ban trưa
        time	chiều	buổi chiều	ban chiều	vào chiều	vào buổi chiều	vào ban chiều
        time	tối	buổi tối	vào tối	vào buổi tối
        time	đêm	ban đêm	buổi đêm	vào đêm	vào ban đêm	vào buổi đêm
        time	sáng sớm	sớm mai	tờ mờ sáng	vào sáng sớm	vào sớm mai	vào tờ mờ sáng
        time	nửa đêm	vào nửa đêm
        time	ban ngày	vào ban ngày
        time	sáng nay	sáng hôm nay	buổi sáng hôm nay	buổi sáng nay	hôm nay buổi sáng	ngày hôm nay buổi sáng
        time	sáng nay	vào sáng nay	vào sáng hôm nay	vào buổi sáng hôm nay	vào buổi sáng nay
        time	sáng mai	sáng ngày mai	sáng hôm sau	buổi sáng ngày mai	buổi sáng mai	buổi sáng hôm sau	ngày mai buổi sáng
        time	sáng mai	mai buổi sáng	vào sáng mai	vào sáng ngày mai	vào sáng hôm sau	vào buổi sáng ngày mai
        time	sáng qua	sáng hôm qua	buổi sáng hôm qua	buổi sáng qua	vào sáng qua	vào sáng hôm qua	vào buổi sáng hôm qua
        time	sáng qua	vào buổi sáng qua
        time	sáng thứ hai	buổi sáng thứ hai	vào sáng thứ hai	vào buổi sáng thứ hai
        time	sáng thứ ba	buổi sáng thứ ba	vào sáng thứ ba	vào buổi sáng thứ ba
        time	sáng thứ tư	buổi sáng thứ tư	vào sáng thứ tư	vào buổi sáng thứ tư
        time	sáng thứ năm	buổi sáng thứ năm	vào sáng thứ năm	vào buổi sáng thứ năm
        time	sáng thứ sáu	buổi sáng thứ sáu	vào sáng thứ sáu	vào buổi sáng thứ sáu
        time	sáng thứ bảy	buổi sáng thứ bảy	vào sáng thứ bảy	vào buổi sáng thứ bảy
        time	sáng chủ nhật	buổi sáng chủ nhật	vào sáng chủ nhật	vào buổi sáng chủ nhật
        time	trưa nay	trưa hôm nay	buổi trưa hôm nay	buổi trưa nay	hôm nay buổi trưa	ngày hôm nay buổi trưa
        time	trưa nay	vào trưa nay	vào trưa hôm nay	vào buổi trưa hôm nay	vào buổi trưa nay
        time	trưa mai	trưa ngày mai	trưa hôm sau	buổi trưa ngày mai	buổi trưa mai	buổi trưa hôm sau	ngày mai buổi trưa
        time	trưa mai	mai buổi trưa	vào trưa mai	vào trưa ngày mai	vào trưa hôm sau	vào buổi trưa ngày mai
        time	trưa qua	trưa hôm qua	buổi trưa hôm qua	buổi trưa qua	vào trưa qua	vào trưa hôm qua	vào buổi trưa hôm qua
        time	trưa qua	vào buổi trưa qua
        time	trưa thứ hai	buổi trưa thứ hai	vào trưa thứ hai	vào buổi trưa thứ hai
        time	trưa thứ ba	buổi trưa thứ ba	vào trưa thứ ba	vào buổi trưa thứ ba
        time	trưa thứ tư	buổi trưa thứ tư	vào trưa thứ tư	vào buổi trưa thứ tư
        time	trưa thứ năm	buổi trưa thứ năm	vào trưa thứ năm	vào buổi trưa thứ năm
        time	trưa thứ sáu	buổi trưa thứ sáu	vào trưa thứ sáu	vào buổi trưa thứ sáu
        time	trưa thứ bảy	buổi trưa thứ bảy	vào trưa thứ bảy	vào buổi trưa thứ bảy
        time	trưa chủ nhật	buổi trưa chủ nhật	vào trưa chủ nhật	vào buổi trưa chủ nhật
        time	chiều nay	chiều hôm nay	buổi chiều hôm nay	buổi chiều nay	hôm nay buổi chiều	ngày hôm nay buổi chiều
        time	chiều nay	vào chiều nay	vào chiều hôm nay	vào buổi chiều hôm nay	vào buổi chiều nay
        time	chiều mai	chiều ngày mai	chiều hôm sau	buổi chiều ngày mai	buổi chiều mai	buổi chiều hôm sau
        time	chiều mai	ngày mai buổi chiều	mai buổi chiều	vào chiều mai	vào chiều ngày mai	vào chiều hôm sau
        time	chiều mai	vào buổi chiều ngày mai
        time	chiều qua	chiều hôm qua	buổi chiều hôm qua	buổi chiều qua	vào chiều qua	vào chiều hôm qua
        time	chiều qua	vào buổi chiều hôm qua	vào buổi chiều qua
        time	chiều thứ hai	buổi chiều thứ hai	vào chiều thứ hai	vào buổi chiều thứ hai
        time	chiều thứ ba	buổi chiều thứ ba	vào chiều thứ ba	vào buổi chiều thứ ba
        time	chiều thứ tư	buổi chiều thứ tư	vào chiều thứ tư	vào buổi chiều thứ tư
        time	chiều thứ năm	buổi chiều thứ năm	vào chiều thứ năm	vào buổi chiều thứ năm
        time	chiều thứ sáu	buổi chiều thứ sáu	vào chiều thứ sáu	vào buổi chiều thứ sáu
        time	chiều thứ bảy	buổi chiều thứ bảy	vào chiều thứ bảy	vào buổi chiều thứ bảy
        time	chiều chủ nhật	buổi chiều chủ nhật	vào chiều chủ nhật	vào buổi chiều chủ nhật
        time	tối nay	tối hôm nay	buổi tối hôm nay	buổi tối nay	hôm nay buổi tối	ngày hôm nay buổi tối	vào tối nay
        time	tối nay	vào tối hôm nay	vào buổi tối hôm nay	vào buổi tối nay
        time	tối mai	tối ngày mai	tối hôm sau	buổi tối ngày mai	buổi tối mai	buổi tối hôm sau	ngày mai buổi tối
        time	tối mai	mai buổi tối	vào tối mai	vào tối ngày mai	vào tối hôm sau	vào buổi tối ngày mai
        time	tối qua	tối hôm qua	buổi tối hôm qua	buổi tối qua	vào tối qua	vào tối hôm qua	vào buổi tối hôm qua
        time	tối qua	vào buổi tối qua
        time	tối thứ hai	buổi tối thứ hai	vào tối thứ hai	vào buổi tối thứ hai
        time	tối thứ ba	buổi tối thứ ba	vào tối thứ ba	vào buổi tối thứ ba
        time	tối thứ tư	buổi tối thứ tư	vào tối thứ tư	vào buổi tối thứ tư
        time	tối thứ năm	buổi tối thứ năm	vào tối thứ năm	vào buổi tối thứ năm
        time	tối thứ sáu	buổi tối thứ sáu	vào tối thứ sáu	vào buổi tối thứ sáu
        time	tối thứ bảy	buổi tối thứ bảy	vào tối thứ bảy	vào buổi tối thứ bảy
        time	tối chủ nhật	buổi tối chủ nhật	vào tối chủ nhật	vào buổi tối chủ nhật
        time	đêm nay	đêm hôm nay	buổi đêm hôm nay	buổi đêm nay	hôm nay buổi đêm	ngày hôm nay buổi đêm	vào đêm nay
        time	đêm nay	vào đêm hôm nay	vào buổi đêm hôm nay	vào buổi đêm nay
        time	đêm mai	đêm ngày mai	đêm hôm sau	buổi đêm ngày mai	buổi đêm mai	buổi đêm hôm sau	ngày mai buổi đêm
        time	đêm mai	mai buổi đêm	vào đêm mai	vào đêm ngày mai	vào đêm hôm sau	vào buổi đêm ngày mai
        time	đêm qua	đêm hôm qua	buổi đêm hôm qua	buổi đêm qua	vào đêm qua	vào đêm hôm qua	vào buổi đêm hôm qua
        time	đêm qua	vào buổi đêm qua
        time	đêm thứ hai	buổi đêm thứ hai	vào đêm thứ hai	vào buổi đêm thứ hai
        time	đêm thứ ba	buổi đêm thứ ba	vào đêm thứ ba	vào buổi đêm thứ ba
        time	đêm thứ tư	buổi đêm thứ tư	vào đêm thứ tư	vào buổi đêm thứ tư
        time	đêm thứ năm	buổi đêm thứ năm	vào đêm thứ năm	vào buổi đêm thứ năm
        time	đêm thứ sáu	buổi đêm thứ sáu	vào đêm thứ sáu	vào buổi đêm thứ sáu
        time	đêm thứ bảy	buổi đêm thứ bảy	vào đêm thứ bảy	vào buổi đêm thứ bảy
        time	đêm chủ nhật	buổi đêm chủ nhật	vào đêm chủ nhật	vào buổi đêm chủ nhật
        time	hôm nay	ngày hôm nay	bữa nay	nay	trong hôm nay	trong ngày hôm nay	vào hôm nay	vào ngày hôm nay
        time	hôm nay	vào bữa nay	vào nay	vào trong hôm nay
        time	ngày mai	mai	hôm mai	bữa mai	vào ngày mai	vào mai	vào hôm mai	vào bữa mai
        time	hôm qua	ngày hôm qua	bữa qua	vào hôm qua	vào ngày hôm qua	vào bữa qua
        time	ngày kia	ngày mốt	mốt ngày	vào ngày kia	vào ngày mốt	vào mốt ngày
        time	hôm kia	hôm trước nữa	vào hôm kia	vào hôm trước nữa
        time	hôm trước	bữa trước	bữa hôm trước	vào hôm trước	vào bữa trước	vào bữa hôm trước
        time	tuần này	trong tuần này	vào tuần này	vào trong tuần này
        time	tuần sau	tuần tới	vào tuần sau	vào tuần tới
        time	tuần trước	tuần rồi	tuần vừa rồi	vào tuần trước	vào tuần rồi	vào tuần vừa rồi
        time	tháng này	vào tháng này
        time	tháng sau	tháng tới	vào tháng sau	vào tháng tới
        time	tháng trước	tháng rồi	vào tháng trước	vào tháng rồi
        time	năm nay	vào năm nay
        time	năm ngoái	vào năm ngoái
        time	năm sau	sang năm	năm tới	vào năm sau	vào sang năm	vào năm tới
        time	bây giờ	ngay bây giờ	lúc này	hiện tại	hiện giờ	bi giờ	hiện nay	vào bây giờ	vào ngay bây giờ	vào lúc này
        time	bây giờ	vào hiện tại	vào hiện giờ
        time	ngay	liền	ngay lập tức	lập tức	ngay lúc này	gấp	khẩn trương	vào ngay	vào liền	vào ngay lập tức
        time	ngay	vào lập tức	vào ngay lúc này
        time	lát nữa	chút nữa	tí nữa	một lát nữa	chốc nữa	vào lát nữa	vào chút nữa	vào tí nữa	vào một lát nữa
        time	lát nữa	vào chốc nữa
        time	hồi nãy	lúc nãy	vừa nãy	ban nãy	vừa rồi	khi nãy	nãy	nãy giờ	vào hồi nãy	vào lúc nãy	vào vừa nãy
        time	hồi nãy	vào ban nãy	vào vừa rồi
        time	cuối tuần	vào cuối tuần
        time	cuối tuần này	vào cuối tuần này
        time	đầu tuần	vào đầu tuần
        time	cuối tháng	vào cuối tháng
        time	mỗi ngày	hàng ngày	hằng ngày	mọi ngày	vào mỗi ngày	vào hàng ngày	vào hằng ngày	vào mọi ngày
        time	ngày thường	trong tuần	vào ngày thường	vào trong tuần
        time	ngày lễ	dịp lễ	vào ngày lễ	vào dịp lễ
        time	cả ngày	suốt ngày	nguyên ngày	vào cả ngày	vào suốt ngày	vào nguyên ngày
        time	cả đêm	suốt đêm	nguyên đêm	vào cả đêm	vào suốt đêm	vào nguyên đêm
        time	lần trước	lần rồi	kỳ trước	vào lần trước	vào lần rồi	vào kỳ trước
        time	lần này	vào lần này
        time	lần sau	lần tới	vào lần sau	vào lần tới
        time	sớm	vào sớm
        time	muộn	trễ	vào muộn	vào trễ
        time	sau này	vào sau này
        time	trước đây	hồi trước	ngày trước	vào trước đây	vào hồi trước	vào ngày trước
        time	hồi nhỏ	lúc nhỏ	vào hồi nhỏ	vào lúc nhỏ
        time	hạn chót	vào hạn chót
        time	thứ hai	thứ 2	t2	ngày thứ hai	hôm thứ hai	vào thứ hai	vào thứ 2	vào t2	vào ngày thứ hai	vào hôm thứ hai
        time	thứ hai này	thứ 2 này	thứ hai tuần này	thứ 2 tuần này	vào thứ hai này	vào thứ 2 này	vào thứ hai tuần này
        time	thứ hai này	vào thứ 2 tuần này
        time	thứ hai tuần sau	thứ 2 tuần sau	thứ hai tới	thứ 2 tới	thứ hai tuần tới	vào thứ hai tuần sau
        time	thứ hai tuần sau	vào thứ 2 tuần sau	vào thứ hai tới	vào thứ 2 tới	vào thứ hai tuần tới
        time	thứ hai tuần trước	thứ hai vừa rồi	thứ hai rồi	vào thứ hai tuần trước	vào thứ hai vừa rồi	vào thứ hai rồi
        time	thứ ba	thứ 3	t3	ngày thứ ba	hôm thứ ba	vào thứ ba	vào thứ 3	vào t3	vào ngày thứ ba	vào hôm thứ ba
        time	thứ ba này	thứ 3 này	thứ ba tuần này	thứ 3 tuần này	vào thứ ba này	vào thứ 3 này	vào thứ ba tuần này
        time	thứ ba này	vào thứ 3 tuần này
        time	thứ ba tuần sau	thứ 3 tuần sau	thứ ba tới	thứ 3 tới	thứ ba tuần tới	vào thứ ba tuần sau
        time	thứ ba tuần sau	vào thứ 3 tuần sau	vào thứ ba tới	vào thứ 3 tới	vào thứ ba tuần tới
        time	thứ ba tuần trước	thứ ba vừa rồi	thứ ba rồi	vào thứ ba tuần trước	vào thứ ba vừa rồi	vào thứ ba rồi
        time	thứ tư	thứ 4	t4	ngày thứ tư	hôm thứ tư	vào thứ tư	vào thứ 4	vào t4	vào ngày thứ tư	vào hôm thứ tư
        time	thứ tư này	thứ 4 này	thứ tư tuần này	thứ 4 tuần này	vào thứ tư này	vào thứ 4 này	vào thứ tư tuần này
        time	thứ tư này	vào thứ 4 tuần này
        time	thứ tư tuần sau	thứ 4 tuần sau	thứ tư tới	thứ 4 tới	thứ tư tuần tới	vào thứ tư tuần sau
        time	thứ tư tuần sau	vào thứ 4 tuần sau	vào thứ tư tới	vào thứ 4 tới	vào thứ tư tuần tới
        time	thứ tư tuần trước	thứ tư vừa rồi	thứ tư rồi	vào thứ tư tuần trước	vào thứ tư vừa rồi	vào thứ tư rồi
        time	thứ năm	thứ 5	t5	ngày thứ năm	hôm thứ năm	vào thứ năm	vào thứ 5	vào t5	vào ngày thứ năm	vào hôm thứ năm
        time	thứ năm này	thứ 5 này	thứ năm tuần này	thứ 5 tuần này	vào thứ năm này	vào thứ 5 này	vào thứ năm tuần này
        time	thứ năm này	vào thứ 5 tuần này
        time	thứ năm tuần sau	thứ 5 tuần sau	thứ năm tới	thứ 5 tới	thứ năm tuần tới	vào thứ năm tuần sau
        time	thứ năm tuần sau	vào thứ 5 tuần sau	vào thứ năm tới	vào thứ 5 tới	vào thứ năm tuần tới
        time	thứ năm tuần trước	thứ năm vừa rồi	thứ năm rồi	vào thứ năm tuần trước	vào thứ năm vừa rồi	vào thứ năm rồi
        time	thứ sáu	thứ 6	t6	ngày thứ sáu	hôm thứ sáu	vào thứ sáu	vào thứ 6	vào t6	vào ngày thứ sáu	vào hôm thứ sáu
        time	thứ sáu này	thứ 6 này	thứ sáu tuần này	thứ 6 tuần này	vào thứ sáu này	vào thứ 6 này	vào thứ sáu tuần này
        time	thứ sáu này	vào thứ 6 tuần này
        time	thứ sáu tuần sau	thứ 6 tuần sau	thứ sáu tới	thứ 6 tới	thứ sáu tuần tới	vào thứ sáu tuần sau
        time	thứ sáu tuần sau	vào thứ 6 tuần sau	vào thứ sáu tới	vào thứ 6 tới	vào thứ sáu tuần tới
        time	thứ sáu tuần trước	thứ sáu vừa rồi	thứ sáu rồi	vào thứ sáu tuần trước	vào thứ sáu vừa rồi	vào thứ sáu rồi
        time	thứ bảy	thứ 7	t7	ngày thứ bảy	hôm thứ bảy	vào thứ bảy	vào thứ 7	vào t7	vào ngày thứ bảy	vào hôm thứ bảy
        time	thứ bảy này	thứ 7 này	thứ bảy tuần này	thứ 7 tuần này	vào thứ bảy này	vào thứ 7 này	vào thứ bảy tuần này
        time	thứ bảy này	vào thứ 7 tuần này
        time	thứ bảy tuần sau	thứ 7 tuần sau	thứ bảy tới	thứ 7 tới	thứ bảy tuần tới	vào thứ bảy tuần sau
        time	thứ bảy tuần sau	vào thứ 7 tuần sau	vào thứ bảy tới	vào thứ 7 tới	vào thứ bảy tuần tới
        time	thứ bảy tuần trước	thứ bảy vừa rồi	thứ bảy rồi	vào thứ bảy tuần trước	vào thứ bảy vừa rồi	vào thứ bảy rồi
        time	chủ nhật	chúa nhật	cn	ngày chủ nhật	hôm chủ nhật	vào chủ nhật	vào chúa nhật	vào cn	vào ngày chủ nhật
        time	chủ nhật	vào hôm chủ nhật
        time	chủ nhật này	chúa nhật này	chủ nhật tuần này	chúa nhật tuần này	vào chủ nhật này	vào chúa nhật này
        time	chủ nhật này	vào chủ nhật tuần này	vào chúa nhật tuần này
        time	chủ nhật tuần sau	chúa nhật tuần sau	chủ nhật tới	chúa nhật tới	chủ nhật tuần tới	vào chủ nhật tuần sau
        time	chủ nhật tuần sau	vào chúa nhật tuần sau	vào chủ nhật tới	vào chúa nhật tới	vào chủ nhật tuần tới
        time	chủ nhật tuần trước	chủ nhật vừa rồi	chủ nhật rồi	vào chủ nhật tuần trước	vào chủ nhật vừa rồi
        time	chủ nhật tuần trước	vào chủ nhật rồi
        time	giờ
        time	tiếng	tiếng đồng hồ	giờ đồng hồ
        time	phút
        time	ngày	hôm
        time	đêm ở
        time	tuần	tuần lễ
        time	tháng
        time	năm trời
        time	kém
        time	nửa tiếng	nửa giờ
        time	bữa	bữa ăn
        time	tháng một	tháng 1	tháng giêng
        time	tháng hai	tháng 2
        time	tháng ba	tháng 3
        time	tháng tư	tháng 4
        time	tháng năm	tháng 5
        time	tháng sáu	tháng 6
        time	tháng bảy	tháng 7
        time	tháng tám	tháng 8
        time	tháng chín	tháng 9
        time	tháng mười	tháng 10
        time	tháng mười một	tháng 11
        time	tháng mười hai	tháng 12	tháng chạp
        # Directions.
        way	trái	bên trái	tay trái	phía trái	phía bên trái	phía tay trái	bên tay trái
        way	bên phải	tay phải	phía phải	phía bên phải	phía tay phải	bên tay phải
        way	rẽ trái	quẹo trái	rẽ bên trái	quẹo bên trái	rẽ sang trái	quẹo qua trái	rẽ tay trái	quẹo tay trái
        way	rẽ trái	rẽ qua trái	ngoặt trái
        way	rẽ phải	quẹo phải	rẽ bên phải	quẹo bên phải	rẽ sang phải	quẹo qua phải	rẽ tay phải	quẹo tay phải
        way	rẽ phải	rẽ qua phải	ngoặt phải
        way	đi thẳng	chạy thẳng	thẳng	cứ đi thẳng	đi thẳng tới
        way	quay đầu	quay đầu lại
        way	quay lại	trở lại	quay trở lại
        way	lên	đi lên	lên trên
        way	xuống	đi xuống	xuống dưới
        way	bên trong	trong nhà	phía bên trong	ở bên trong
        way	bên ngoài	ngoài trời	ở ngoài	phía ngoài	ở bên ngoài	ngoài hiên	ở ngoài trời
        way	trong nước	nội địa
        way	nước ngoài	quốc tế	ra nước ngoài
        way	phía trước	đằng trước
        way	phía sau	đằng sau
        way	tầng trệt	tầng một trệt
        way	tầng trên	lầu trên
        way	tầng dưới	lầu dưới
        way	khứ hồi	hai chiều
        way	một chiều	một lượt
        way	ven đường
        way	góc
        way	đầu đường
        way	cuối đường
        way	gần đây	quanh đây	xung quanh đây	gần chỗ này	ở gần đây
        way	đối diện đường
        way	trước bữa ăn	trước khi ăn	trước ăn	trước khi dùng bữa
        way	sau bữa ăn	sau khi ăn	sau ăn	ăn xong	sau khi dùng bữa
        service+done	đặt	có đặt trước	có đặt chỗ	có đặt	có đặt phòng trước # that one has booked; the next line files the bare word
        # Who comes to do it wishes it: the bare words are filed below.
        service+wish	đổi	đến đổi	tới đổi	ra đổi	qua đổi	đến để đổi	tới để đổi
        service+wish	gửi	đến gửi	tới gửi	ra gửi	qua gửi	đến để gửi	tới để gửi
        service+wish	báo	đến báo	tới báo	ra báo	qua báo	đến để báo	tới để báo	đến trình báo	đến khai báo	tới trình báo
        service+wish	báo	tới khai báo
        service+wish	đăng ký	đến đăng ký	tới đăng ký	ra đăng ký	qua đăng ký	đến để đăng ký	tới để đăng ký
        service+wish	gia hạn	đến gia hạn	tới gia hạn	ra gia hạn	qua gia hạn	đến để gia hạn	tới để gia hạn
        service+wish	rút tiền	đến rút tiền	tới rút tiền	ra rút tiền	qua rút tiền	đến để rút tiền	tới để rút tiền
        service+wish	làm thủ tục	đến làm thủ tục	tới làm thủ tục	ra làm thủ tục	qua làm thủ tục	đến để làm thủ tục
        service+wish	làm thủ tục	tới để làm thủ tục
        service+wish	khám	đến khám	tới khám	ra khám	qua khám	đến để khám	tới để khám
        service+wish	tái khám	đến tái khám	tới tái khám	ra tái khám	qua tái khám	đến để tái khám	tới để tái khám
        service+wish	đổi tiền	đến đổi tiền	tới đổi tiền	ra đổi tiền	qua đổi tiền	đến để đổi tiền	tới để đổi tiền
        service+wish	thanh toán	đến thanh toán	tới thanh toán	ra thanh toán	qua thanh toán	đến để thanh toán	tới để thanh toán
        service+wish	trả phòng	đến trả phòng	tới trả phòng	ra trả phòng	qua trả phòng	đến để trả phòng	tới để trả phòng
        service+wish	nhận phòng	đến nhận phòng	tới nhận phòng	ra nhận phòng	qua nhận phòng	đến để nhận phòng	tới để nhận phòng
        service+wish	mở tài khoản	đến mở tài khoản	tới mở tài khoản	ra mở tài khoản	qua mở tài khoản	đến để mở tài khoản
        service+wish	mở tài khoản	tới để mở tài khoản
        service+wish	chuyển tiền	đến chuyển tiền	tới chuyển tiền	ra chuyển tiền	qua chuyển tiền	đến để chuyển tiền
        service+wish	chuyển tiền	tới để chuyển tiền
        service+wish	đặt	đến đặt	tới đặt	ra đặt	qua đặt	đến để đặt	tới để đặt
        service+wish	hủy	đến hủy	tới hủy	ra hủy	qua hủy	đến để hủy	tới để hủy
        service+wish	xét nghiệm	đến xét nghiệm	tới xét nghiệm	ra xét nghiệm	qua xét nghiệm	đến để xét nghiệm	tới để xét nghiệm
        service+wish	làm thẻ	đến làm thẻ	tới làm thẻ	ra làm thẻ	qua làm thẻ	đến để làm thẻ	tới để làm thẻ
        service+wish	tiêm	đến tiêm	tới tiêm	ra tiêm	qua tiêm	đến để tiêm	tới để tiêm
        act+wish	nhận	đến nhận	tới nhận	ra nhận	qua nhận	đến để nhận	tới để nhận	đến lấy	tới lấy	ra lấy	qua lấy
        act+wish	nộp	đến nộp	tới nộp	ra nộp	qua nộp	đến để nộp	tới để nộp
        act+wish	trả	đến trả	tới trả	ra trả	qua trả	đến để trả	tới để trả
        act+wish	thuê	đến thuê	tới thuê	ra thuê	qua thuê	đến để thuê	tới để thuê
        # Actions of which it does not matter in a request who does them.
        service	đặt	đặt trước	đặt chỗ	giữ chỗ	đăng ký trước	đặt giữ chỗ	book	đặt giữ	đặt chỗ trước	giữ trước
        service	gọi	kêu
        service	khóa	chặn	phong tỏa	khóa lại
        service	mở khóa
        service	báo cảnh sát	báo công an
        service	gọi món	order	kêu món	chọn món	gọi đồ ăn
        service	đặt hẹn	hẹn lịch	đặt lịch hẹn	đặt lịch	lấy hẹn	đặt cuộc hẹn	xin hẹn	lấy lịch hẹn
        service	hủy	hủy bỏ	bỏ đặt	cancel
        service	đổi	thay đổi	đổi sang	đổi lấy
        service	dời	dời lại	dời sang	lùi	hoãn	hoãn lại
        service	đổi tiền	đổi ngoại tệ	quy đổi tiền	đổi ít tiền	đổi một ít tiền	đổi chút tiền	đổi tí tiền
        service	đổi vé
        service	gửi	gởi	gửi đi	chuyển phát	gởi đi
        service	gửi hàng	gởi hàng
        service	gửi nhanh	chuyển phát nhanh	gửi chuyển phát nhanh	gửi hỏa tốc
        service	gửi hành lý	gửi nhờ hành lý	gửi tạm hành lý	để hành lý	để nhờ hành lý	ký gửi hành lý	gửi đồ	gửi nhờ đồ
        service	gửi hành lý	gửi va li	để lại hành lý	giữ hành lý	giữ hộ hành lý	giữ giùm hành lý	gửi lại hành lý
        service	gửi hành lý	gởi hành lý
        service	gia hạn	làm gia hạn	gia hạn thêm	kéo dài hạn
        service	nạp tiền	nạp tiền điện thoại	nạp card	nạp thẻ điện thoại
        service	nạp
        service	đăng ký	ghi danh	đăng kí
        service	chuyển tiền	chuyển khoản	gửi tiền về	chuyển tiền về
        service	chuyển tiền ra nước ngoài	gửi tiền ra nước ngoài
        service	mở tài khoản	lập tài khoản	làm tài khoản	mở một tài khoản	mở cái tài khoản	mở tài khoản mới
        service	đóng tài khoản	hủy tài khoản
        service	làm lại thẻ	cấp lại thẻ
        service	làm thẻ
        service	in	in ra
        service	sao chép	photo	phô tô	copy	photocopy	phô tô copy	sao y
        service	quét	scan
        service	dịch	biên dịch
        service	dịch sang	dịch ra
        service	công chứng
        service	giặt	giặt đồ	giặt quần áo
        service	giặt ủi	giặt là
        service	ủi	là ủi
        service	sửa	sửa chữa	khắc phục	sửa lại
        service	thanh toán	tính tiền	trả tiền	trả phí	chi trả	trả bill
        service	trả tiền riêng	tính riêng	tính tiền riêng	thanh toán riêng	trả riêng	chia hóa đơn	chia tiền
        service	trả bằng thẻ	thanh toán bằng thẻ	quẹt thẻ	cà thẻ	trả thẻ	tính tiền bằng thẻ	trả tiền bằng thẻ
        service	trả bằng thẻ	thanh toán thẻ
        service	trả bằng tiền mặt	thanh toán bằng tiền mặt	trả tiền mặt	trả tiền bằng tiền mặt	thanh toán tiền mặt
        service	trả phòng	check out	checkout
        service	nhận phòng	check in	checkin
        service	kiểm tra	kiểm	check	xem lại
        service	làm thủ tục
        service	dọn phòng	lau dọn phòng	làm phòng	dọn dẹp phòng	vệ sinh phòng
        service	dọn	dọn dẹp	lau dọn
        service	đóng gói	gói lại	bọc lại
        service	gói quà	gói làm quà
        service	cân lên	cân thử
        service	giao	giao hàng	ship
        service	cắt tóc	hớt tóc
        service	gội đầu
        service	nhuộm tóc	nhuộm
        service	tiêm	chích	tiêm thuốc
        service	đo huyết áp
        service	đo
        service	khám	khám bệnh
        service	tái khám	khám lại
        service	xét nghiệm máu	thử máu	làm xét nghiệm máu
        service	xét nghiệm
        service	chụp x quang	chụp phim
        service	hoàn tiền	trả lại tiền	hoàn lại tiền	xin hoàn tiền	được hoàn tiền	hoàn trả tiền	lấy lại tiền	refund
        service	giảm giá	bớt giá	bớt	giảm	có giảm giá	bớt chút	giảm chút	hạ giá	giảm giá chút	bớt tí
        service	xuất hóa đơn
        service	đánh thức tôi	gọi tôi dậy	đánh thức em	gọi em dậy	gọi mình dậy	đánh thức mình	đánh thức tôi dậy
        service	đánh thức tôi	báo thức tôi	báo thức
        service	hâm nóng	hâm lại	làm nóng	hâm
        service	nướng lại
        service	cắt lát	cắt thành lát
        service	bơm xe	bơm bánh xe	bơm lốp
        service	đổ xăng
        service	thay nhớt	thay dầu
        service	thay	thay mới
        service	báo mất	khai báo mất	trình báo mất
        service	báo	trình báo	khai báo	báo cáo
        service	tố cáo
        service	xin visa	làm visa
        service	ghi
        service	nhắc lại	lặp lại	nói lại	nói lại lần nữa	nhắc lại lần nữa	nói lại một lần nữa	nhắc lại một lần nữa
        service	viết ra	ghi ra	viết xuống	ghi lại	viết ra giấy	ghi ra giấy
        service	nói chậm	nói chậm lại	nói từ từ	nói chậm thôi	nói chậm hơn	nói chậm chậm	nói chậm rãi	nói chậm chút
        service	nói chậm	nói chậm hơn chút	nói chậm lại chút	nói chậm một chút	nói chậm lại một chút	nói từ từ thôi
        service	nói to	nói to lên	nói lớn	nói lớn lên	nói to hơn	nói lớn hơn	nói to lên chút	nói lớn lên chút
        service	làm lại
        service	rút tiền
        service	đổi phòng	chuyển phòng	đổi sang phòng
        service	nâng hạng
        service	giữ lại
        # Actions. With done: what happened to one is over when it is told, with rồi or without.
        act	nhận	lấy về
        act	lấy lại
        act	hẹn
        act	có hẹn	có lịch hẹn	có cuộc hẹn	có cái hẹn	đã có hẹn	đã hẹn
        act	cho thuê
        act	thuê	mướn	thuê được
        act	mượn
        act	cho mượn	cho vay
        act	vay	vay tiền
        act	ở thêm	ở lại thêm	lưu trú thêm	ở lại
        act	ở trọ	lưu trú
        act	chữa	chữa trị	điều trị
        act	tìm	kiếm	tìm kiếm
        same+done	tìm thấy	tìm được	kiếm được	tìm ra	thấy lại	tìm thấy mất	tìm được mất	kiếm được mất	tìm ra mất
        same+done	tìm thấy	thấy lại mất
        same	không tìm thấy	tìm không thấy	không tìm được	không thấy	tìm hoài không thấy	kiếm không thấy	kiếm không ra
        same	không tìm thấy	tìm không ra
        act	mở cửa	có mở cửa
        act	đóng cửa	có đóng cửa
        act	mở
        act	bật	mở lên	bật lên
        act	đóng
        act	đóng cửa sổ
        act	tắt	tắt đi
        act	bắt đầu
        act	kết thúc
        act	nói	có nói	nói chuyện
        same	biết nói	nói được	có biết nói	có nói được
        same	biết	có biết tiếng	biết được
        act	nghe	nghe thấy
        same	hiểu	có hiểu	hiểu được
        act	viết
        act	đọc
        same+done	quên	quên mất	để quên	bỏ quên	để quên mất	bỏ quên mất	lỡ để quên	lỡ quên	bỏ quên lại	để quên lại # a thing; what one forgets to do is named by its action
        act	gọi điện	gọi điện thoại	điện thoại cho	gọi điện cho	gọi cho	điện cho
        act	liên hệ	liên lạc	liên hệ với	liên lạc với
        act	ăn	xơi
        act	ăn chay	ăn đồ chay
        act	uống
        act	uống hết	uống cho hết
        act	dùng	sử dụng	xài
        act	bán	có bán
        act	chụp ảnh	chụp hình
        act	chụp ảnh giúp
        act	ngồi	ngồi xuống
        act	nằm
        act	đợi	chờ	chờ đợi	đợi chờ	ngồi đợi	ngồi chờ
        act	đỗ xe	đậu xe	gửi xe
        act	hút thuốc	hút thuốc lá
        act	dừng	dừng lại	ngừng	ngừng lại	đỗ lại	có dừng
        act	đến	tới	có đến	có tới	đến nơi	tới nơi
        act	rời	khởi hành	xuất phát	chạy	rời bến	rời đi
        act	đi	có đi
        act	đi sân bay	ra sân bay	lên sân bay	chạy ra sân bay
        act	đi bộ	cuốc bộ	đi bộ đến	đi bộ tới
        act	đi bộ tới đó	đi bộ đến đó
        act	lên xe
        act	xuống xe
        act	lên máy bay	lên tàu bay	ra máy bay
        act	chuyển tuyến	đổi tàu	chuyển tàu
        act	bao gồm	gồm	kèm	kèm theo	có bao gồm	có kèm	có gồm	có kèm theo	đã bao gồm	bao luôn	kèm luôn
        act	bỏ	vứt
        act	bỏ vào	cho vào	để vào
        act	để	đặt xuống
        same	nhớ
        act	mang	mang theo	đem	đem theo
        act	mang về	mang đi	đem về	gói mang về	đem đi	mua về	gói mang đi	take away
        act	ăn ở đây	dùng ở đây	ăn tại đây	dùng tại chỗ	ăn tại chỗ	dùng tại đây	ngồi đây ăn	ăn tại quán
        act	thử	mặc thử	thử đồ
        act	xem	coi
        act	xem qua
        act	giúp gì
        act	ký tên	kí tên	ký vào	ký xác nhận
        act	điền
        act	nộp	đóng phí
        act	nộp tiền	gửi tiền vào	gửi tiết kiệm
        act	gửi tiền
        act	trả	trả lại	hoàn trả	trả về
        act	nhận thẻ	có nhận thẻ	lấy thẻ	chấp nhận thẻ	có chấp nhận thẻ
        act	gặp	gặp được
        act	ngủ
        act	thức
        act	dậy	thức dậy
        act	tắm
        act	bơi
        same	thích	ưa	ưng	có thích
        act	chọn
        act	làm
        act	làm việc
        act	học
        act	sống
        act	sinh	sinh con	đẻ
        same+done	hết hạn	quá hạn	hết hạn mất	quá hạn mất
        act	nhỏ mắt
        act	tư vấn
        same	rảnh	có rảnh
        same+done	bị lạc	lạc	thất lạc	bị thất lạc	đi lạc	bị lạc mất	lạc mất	thất lạc mất	bị thất lạc mất	đi lạc mất
        same+done	lạc đường	bị lạc đường	đi lạc đường	lạc mất đường	lạc đường mất	bị lạc đường mất	đi lạc đường mất
        same+done	lạc đường	lạc mất đường mất
        same+done	mất	bị mất	làm mất	đánh mất	lỡ làm mất	rơi mất	làm rơi	bị rơi mất	đánh rơi	làm rơi mất	đánh rơi mất
        same+done	mất cắp	bị mất cắp	bị ăn cắp	bị trộm	bị đánh cắp	bị mất trộm	bị lấy trộm	bị trộm mất
        same+done	mất cắp	bị lấy mất	mất cắp mất	bị mất cắp mất	bị ăn cắp mất	bị lấy cắp mất	bị đánh cắp mất
        same+done	mất cắp	bị mất trộm mất	bị lấy trộm mất
        same+done	bị cướp	bị giật	bị cướp giật	bị cướp mất	bị giật mất	bị cướp giật mất
        same+done	bị móc túi	bị móc túi mất
        act+done	lấy cắp	ăn cắp	đánh cắp	lấy trộm	trộm	ăn trộm	trộm mất	lấy trộm mất	lấy cắp mất	ăn cắp mất	lấy mất	chôm	chôm mất	đánh cắp mất # told, it is over
        same+done	bị tai nạn	gặp tai nạn	bị tai nạn mất	gặp tai nạn mất
        same+done	nuốt phải	nuốt nhầm	nuốt	nuốt phải mất	nuốt nhầm mất	nuốt mất
        same+done	bị lừa	lừa	bị lừa mất	lừa mất
        same+done	bị bắt	bị bắt mất
        act	đánh
        same+done	lỡ	lỡ mất	bị lỡ	trễ mất	bị nhỡ	nhỡ	nhỡ mất	bị lỡ mất	bị nhỡ mất
        same+done	lỡ tàu	lỡ chuyến tàu	bị lỡ tàu	trễ tàu	bị trễ tàu	nhỡ tàu	bị nhỡ tàu	lỡ mất tàu	bị lỡ chuyến tàu
        same+done	lỡ tàu	lỡ mất chuyến tàu	trễ chuyến tàu	lỡ tàu mất	lỡ chuyến tàu mất	bị lỡ tàu mất	trễ tàu mất
        same+done	lỡ tàu	bị trễ tàu mất	nhỡ tàu mất	bị nhỡ tàu mất	lỡ mất tàu mất	bị lỡ chuyến tàu mất
        same+done	lỡ tàu	lỡ mất chuyến tàu mất	trễ chuyến tàu mất
        same+done	lỡ xe	lỡ chuyến xe	bị lỡ xe	trễ xe	nhỡ xe	bị trễ xe	lỡ mất chuyến xe	lỡ xe mất	lỡ chuyến xe mất
        same+done	lỡ xe	bị lỡ xe mất	trễ xe mất	nhỡ xe mất	bị trễ xe mất	lỡ mất chuyến xe mất
        same+done	lỡ chuyến bay	lỡ máy bay	trễ chuyến bay	nhỡ chuyến bay	bị lỡ chuyến bay	trễ máy bay	bị trễ chuyến bay
        same+done	lỡ chuyến bay	lỡ mất chuyến bay	lỡ chuyến bay mất	lỡ máy bay mất	trễ chuyến bay mất	nhỡ chuyến bay mất
        same+done	lỡ chuyến bay	bị lỡ chuyến bay mất	trễ máy bay mất	bị trễ chuyến bay mất	lỡ mất chuyến bay mất
        act+done	bị trễ	đến trễ	đến muộn	tới trễ	tới muộn	bị muộn	bị chậm	bị delay	trễ chuyến	hoãn chuyến
        act	đi mất
        act	xong	hoàn thành	làm xong
        same	thiếu	bị thiếu
        same+done	tính sai tiền	tính nhầm tiền	tính nhầm	tính sai	tính sai tiền mất	tính nhầm tiền mất	tính nhầm mất
        same+done	tính sai tiền	tính sai mất
        same+done	thối sai tiền	thối nhầm tiền	thối nhầm	thối thiếu	trả lại nhầm tiền	thối sai tiền mất	thối nhầm tiền mất
        same+done	thối sai tiền	thối nhầm mất	thối thiếu mất	trả lại nhầm tiền mất
        same+done	hỏng	hư	bị hỏng	bị hư	hỏng mất	hư mất	không hoạt động	bị lỗi	bị hỏng mất	trục trặc	bị trục trặc	hỏng hóc
        same+done	hỏng	bị hư mất	không hoạt động mất	bị lỗi mất	trục trặc mất	bị trục trặc mất	hỏng hóc mất
        same	không chạy	không chạy được
        act	chạy được
        same+done	kẹt	bị kẹt	mắc kẹt	bị mắc kẹt	kẹt mất	bị kẹt mất	mắc kẹt mất	bị mắc kẹt mất
        same+done	tắc	bị tắc	nghẹt	bị nghẹt	tắc mất	bị tắc mất	nghẹt mất	bị nghẹt mất
        same+done	bể	vỡ	bị bể	bị vỡ	bể mất	vỡ mất	bị bể mất	bị vỡ mất
        same+done	gãy	bị gãy	gãy mất	bị gãy mất
        same+done	cháy	bị cháy	có cháy	cháy mất	bị cháy mất	có cháy mất
        same+done	ngã	té	bị ngã	bị té	té ngã	bị té ngã	ngã mất	té mất	bị ngã mất	bị té mất	té ngã mất	bị té ngã mất
        # Illness: with bị or without, and where it hurts with ở or without.
        same	đau	nhức	đau nhức	bị đau	đau ở	bị đau ở	bị nhức	nhức ở	bị nhức ở	bị đau nhức	đau ở nhức	bị đau ở nhức
        same	đau đầu	nhức đầu	đau nhức đầu	đau cái đầu	bị đau đầu	đau ở đầu	bị đau ở đầu	bị nhức đầu	bị đau nhức đầu
        same	đau đầu	bị đau cái đầu
        same	đau bụng	đau ở bụng	bị đau bụng	bị đau ở bụng
        same	đau dạ dày	đau bao tử	bị đau dạ dày	bị đau bao tử
        same	đau răng	nhức răng	bị đau răng	đau ở răng	bị đau ở răng	bị nhức răng
        same	đau họng	rát họng	đau cổ họng	viêm họng đau	đau rát họng	bị đau họng	đau ở họng	bị đau ở họng	bị rát họng
        same	đau họng	bị đau cổ họng	bị viêm họng đau	bị đau rát họng
        same	đau lưng	bị đau lưng	đau ở lưng	bị đau ở lưng
        same	đau ngực	tức ngực	bị đau ngực	đau ở ngực	bị đau ở ngực	bị tức ngực
        same	đau mắt	bị đau mắt	đau ở mắt	bị đau ở mắt
        same	đau tai	bị đau tai	đau ở tai	bị đau ở tai
        same	đau vai	bị đau vai	đau ở vai	bị đau ở vai
        same	đau cổ	bị đau cổ	đau ở cổ	bị đau ở cổ
        same	đau tay	bị đau tay	đau ở tay	bị đau ở tay
        same	đau chân	bị đau chân	đau ở chân	bị đau ở chân
        same	đau đầu gối	bị đau đầu gối
        same	dị ứng	dị ứng với	bị dị ứng	bị dị ứng với
        same	sốt	nóng sốt	lên cơn sốt	bị sốt	bị nóng sốt	bị lên cơn sốt
        same	sốt cao	bị sốt cao
        same	ho	bị ho
        same	cảm	cảm lạnh	bị cảm	bị cảm lạnh
        same	cảm cúm	cúm	bị cảm cúm	bị cúm
        same	sổ mũi	chảy mũi	chảy nước mũi	bị sổ mũi	bị chảy mũi	bị chảy nước mũi
        same	nghẹt mũi	ngạt mũi	bị nghẹt mũi	bị ngạt mũi
        same	ốm	bệnh	không khỏe	đau ốm	mệt trong người	khó ở	bị ốm	bị bệnh	bị đau ốm	đau ở ốm	bị đau ở ốm
        same	ốm	bị mệt trong người	bị khó ở
        same	mệt	mệt mỏi	bị mệt	bị mệt mỏi
        same	chóng mặt	choáng	choáng váng	bị chóng mặt	bị choáng	bị choáng váng
        same	buồn nôn	mắc ói	buồn ói	bị buồn nôn	bị mắc ói	bị buồn ói
        same	nôn	ói	ói mửa	nôn mửa	bị nôn	bị ói	bị ói mửa	bị nôn mửa
        same	tiêu chảy	đi ngoài	ỉa chảy	đi lỏng	bị tiêu chảy	bị đi ngoài	bị ỉa chảy	bị đi lỏng
        same	táo bón	bị táo bón
        same	khó thở	không thở được	thở không được	ngộp thở	bị khó thở	bị thở không được	bị ngộp thở
        same+done	ngất	xỉu	ngất xỉu	bất tỉnh	bị ngất	bị xỉu	bị ngất xỉu	bị bất tỉnh	ngất mất	xỉu mất	ngất xỉu mất
        same+done	ngất	bất tỉnh mất	bị ngất mất	bị xỉu mất	bị ngất xỉu mất	bị bất tỉnh mất
        same+done	bỏng	phỏng	bị bỏng	bỏng ở	bị bỏng ở	bị phỏng	phỏng ở	bị phỏng ở	bỏng mất	phỏng mất	bị bỏng mất	bỏng ở mất
        same+done	bỏng	bị bỏng ở mất	bị phỏng mất	phỏng ở mất	bị phỏng ở mất
        same	sưng	bị sưng	sưng ở	bị sưng ở
        same	ngứa	bị ngứa	ngứa ở	bị ngứa ở
        same	nổi mẩn	phát ban	nổi ban	nổi mề đay	bị nổi mẩn	bị phát ban	bị nổi ban	bị nổi mề đay
        same	chảy máu	ra máu	bị chảy máu	bị ra máu
        same+done	bị thương	thương	bị thương mất	thương mất
        same+done	bong gân	trật chân	trẹo chân	bị bong gân	bị trật chân	bị trẹo chân	bong gân mất	trật chân mất
        same+done	bong gân	trẹo chân mất	bị bong gân mất	bị trật chân mất	bị trẹo chân mất
        same	tiểu đường	đái tháo đường	bị tiểu đường	bị đái tháo đường
        same	cao huyết áp	huyết áp cao	tăng huyết áp	bị cao huyết áp	bị huyết áp cao	bị tăng huyết áp
        same	hen suyễn	suyễn	hen	bị hen suyễn	bị suyễn	bị hen
        same	bệnh tim	đau tim	bị bệnh tim	bị đau tim	đau ở tim	bị đau ở tim
        same	động kinh	bị động kinh
        same	say xe	bị say xe
        same	say nắng	cảm nắng	bị say nắng	bị cảm nắng
        same	ngộ độc	ngộ độc thức ăn	trúng thực	bị ngộ độc	bị ngộ độc thức ăn	bị trúng thực
        same	mất ngủ	không ngủ được	bị mất ngủ
        same	lạnh	rét	bị lạnh	bị rét
        same+done	nguội	nguội ngắt	nguội mất	nguội lạnh	nguội hết	bị nguội	bị nguội ngắt	bị nguội mất	bị nguội lạnh
        same+done	nguội	bị nguội hết	nguội ngắt mất	nguội lạnh mất	nguội hết mất	bị nguội ngắt mất	bị nguội lạnh mất
        same+done	nguội	bị nguội hết mất
        same+done	bẩn	dơ	dơ bẩn	không sạch	bị bẩn	bị dơ	bị dơ bẩn	bẩn mất	dơ mất	dơ bẩn mất	không sạch mất	bị bẩn mất
        same+done	bẩn	bị dơ mất	bị dơ bẩn mất
        same+done	ướt	bị ướt	ướt mất	bị ướt mất
        same+done	rách	bị rách	rách mất	bị rách mất
        same+done	xịt lốp	xẹp bánh	xì lốp	xẹp lốp	xì bánh	bể bánh	thủng lốp	thủng bánh	nổ lốp	lủng bánh	xịt bánh
        same+done	xịt lốp	lủng lốp	bị xịt lốp	bị xẹp bánh	bị xì lốp	bị xẹp lốp	bị xì bánh	bị bể bánh
        same+done	xịt lốp	bị thủng lốp	bị thủng bánh	bị nổ lốp	bị lủng bánh	bị xịt bánh	bị bánh bị xẹp	bị lủng lốp
        same+done	xịt lốp	xịt lốp mất	xẹp bánh mất	xì lốp mất	xẹp lốp mất	xì bánh mất	bể bánh mất	thủng lốp mất
        same+done	xịt lốp	thủng bánh mất	nổ lốp mất	lủng bánh mất	xịt bánh mất	lủng lốp mất	bị xịt lốp mất
        same+done	xịt lốp	bị xẹp bánh mất	bị xì lốp mất	bị xẹp lốp mất	bị xì bánh mất	bị bể bánh mất	bị thủng lốp mất
        same+done	xịt lốp	bị thủng bánh mất	bị nổ lốp mất	bị lủng bánh mất	bị xịt bánh mất	bị bánh bị xẹp mất
        same+done	xịt lốp	bị lủng lốp mất
        same	sai	nhầm	sai rồi	bị sai	bị nhầm	bị sai rồi
        same+done	đứt	bị đứt	đứt mất	bị đứt mất
        same	rỉ nước	rò nước	dột	bị rỉ nước	bị rò nước	bị dột
        same	ồn	ồn ào	làm ồn	gây ồn	bị ồn	bị ồn ào	bị làm ồn	bị gây ồn
        same	hôi	có mùi hôi	thối	bị hôi	bị thối
        same	hôi mùi	có mùi	bị hôi mùi
        same	bầu	có bầu	có thai	mang thai	mang bầu # pregnant
        same+done	bị ong đốt	bị ong chích	bị con ong đốt	bị con ong chích	ong đốt	ong chích	bị ong đốt mất	bị ong chích mất
        same+done	bị ong đốt	bị con ong đốt mất	bị con ong chích mất	ong đốt mất	ong chích mất
        same+done	bị chó cắn	bị chó đốt	bị chó chích	bị con chó cắn	bị con chó đốt	bị con chó chích
        same	chó	con chó
        same+done	bị mèo cắn	bị mèo đốt	bị mèo chích	bị con mèo cắn	bị con mèo đốt	bị con mèo chích
        same	mèo	con mèo
        same+done	bị rắn cắn	bị rắn đốt	bị rắn chích	bị con rắn cắn	bị con rắn đốt	bị con rắn chích
        same	rắn	con rắn
        same+done	bị khỉ cắn	bị khỉ đốt	bị khỉ chích	bị con khỉ cắn	bị con khỉ đốt	bị con khỉ chích
        same	khỉ	con khỉ
        same+done	bị chuột cắn	bị chuột đốt	bị chuột chích	bị con chuột cắn	bị con chuột đốt	bị con chuột chích
        same	chuột	con chuột
        same+done	bị muỗi cắn	bị muỗi đốt	bị muỗi chích	bị con muỗi cắn	bị con muỗi đốt	bị con muỗi chích
        same	muỗi	con muỗi
        same+done	bị kiến cắn	bị kiến đốt	bị kiến chích	bị con kiến cắn	bị con kiến đốt	bị con kiến chích
        same	kiến	con kiến
        same+done	bị rết cắn	bị rết đốt	bị rết chích	bị con rết cắn	bị con rết đốt	bị con rết chích
        same	rết	con rết
        same+done	bị bọ cạp cắn	bị bọ cạp đốt	bị bọ cạp chích	bị con bọ cạp cắn	bị con bọ cạp đốt	bị con bọ cạp chích
        same	bọ cạp	con bọ cạp
        same+done	bị sứa cắn	bị sứa đốt	bị sứa chích	bị con sứa cắn	bị con sứa đốt	bị con sứa chích
        same	sứa	con sứa
        same	ong	con ong
        same	gián	con gián
        same	rệp	con rệp
        same	cá	con cá
        same	gà	con gà
        same	tôm	con tôm
        same	cua	con cua
        same	bò	con bò
        same	heo	lợn	con heo	con lợn
        same	vịt	con vịt
        same	ruồi	con ruồi
        same	hàu	con hàu
        same	mực	con mực
        same	nhện	con nhện
        # What goes on and on: cứ … and … suốt, hoài, liên tục say the same.
        same	nôn suốt	cứ nôn suốt	bị nôn suốt	cứ bị nôn suốt	nôn hoài	cứ nôn hoài	bị nôn hoài	cứ bị nôn hoài
        same	nôn suốt	nôn liên tục	cứ nôn liên tục	bị nôn liên tục	cứ bị nôn liên tục	nôn mãi	cứ nôn mãi
        same	nôn suốt	bị nôn mãi	cứ bị nôn mãi	nôn miết	cứ nôn miết	bị nôn miết	cứ bị nôn miết
        same	nôn suốt	nôn không ngừng	cứ nôn không ngừng	bị nôn không ngừng	cứ bị nôn không ngừng	cứ nôn
        same	nôn suốt	cứ bị nôn	ói suốt	cứ ói suốt	bị ói suốt	cứ bị ói suốt	ói hoài	cứ ói hoài	bị ói hoài
        same	nôn suốt	cứ bị ói hoài	ói liên tục	cứ ói liên tục	bị ói liên tục	cứ bị ói liên tục	ói mãi
        same	nôn suốt	cứ ói mãi	bị ói mãi	cứ bị ói mãi	ói miết	cứ ói miết	bị ói miết	cứ bị ói miết
        same	nôn suốt	ói không ngừng	cứ ói không ngừng	bị ói không ngừng	cứ bị ói không ngừng	cứ ói	cứ bị ói
        same	nôn suốt	nôn mửa suốt	cứ nôn mửa suốt	bị nôn mửa suốt	cứ bị nôn mửa suốt	nôn mửa hoài
        same	nôn suốt	cứ nôn mửa hoài	bị nôn mửa hoài	cứ bị nôn mửa hoài	nôn mửa liên tục	cứ nôn mửa liên tục
        same	nôn suốt	bị nôn mửa liên tục	cứ bị nôn mửa liên tục	nôn mửa mãi	cứ nôn mửa mãi	bị nôn mửa mãi
        same	nôn suốt	cứ bị nôn mửa mãi	nôn mửa miết	cứ nôn mửa miết	bị nôn mửa miết	cứ bị nôn mửa miết
        same	nôn suốt	nôn mửa không ngừng	cứ nôn mửa không ngừng	bị nôn mửa không ngừng
        same	nôn suốt	cứ bị nôn mửa không ngừng	cứ nôn mửa	cứ bị nôn mửa
        same	ho suốt	cứ ho suốt	bị ho suốt	cứ bị ho suốt	ho hoài	cứ ho hoài	bị ho hoài	cứ bị ho hoài
        same	ho suốt	ho liên tục	cứ ho liên tục	bị ho liên tục	cứ bị ho liên tục	ho mãi	cứ ho mãi	bị ho mãi
        same	ho suốt	cứ bị ho mãi	ho miết	cứ ho miết	bị ho miết	cứ bị ho miết	ho không ngừng
        same	ho suốt	cứ ho không ngừng	bị ho không ngừng	cứ bị ho không ngừng	cứ ho	cứ bị ho
        same	sốt suốt	cứ sốt suốt	bị sốt suốt	cứ bị sốt suốt	sốt hoài	cứ sốt hoài	bị sốt hoài	cứ bị sốt hoài
        same	sốt suốt	sốt liên tục	cứ sốt liên tục	bị sốt liên tục	cứ bị sốt liên tục	sốt mãi	cứ sốt mãi
        same	sốt suốt	bị sốt mãi	cứ bị sốt mãi	sốt miết	cứ sốt miết	bị sốt miết	cứ bị sốt miết
        same	sốt suốt	sốt không ngừng	cứ sốt không ngừng	bị sốt không ngừng	cứ bị sốt không ngừng	cứ sốt
        same	sốt suốt	cứ bị sốt
        same	khóc suốt	cứ khóc suốt	bị khóc suốt	cứ bị khóc suốt	khóc hoài	cứ khóc hoài	bị khóc hoài
        same	khóc suốt	cứ bị khóc hoài	khóc liên tục	cứ khóc liên tục	bị khóc liên tục	cứ bị khóc liên tục
        same	khóc suốt	khóc mãi	cứ khóc mãi	bị khóc mãi	cứ bị khóc mãi	khóc miết	cứ khóc miết	bị khóc miết
        same	khóc suốt	cứ bị khóc miết	khóc không ngừng	cứ khóc không ngừng	bị khóc không ngừng
        same	khóc suốt	cứ bị khóc không ngừng	cứ khóc	cứ bị khóc
        same	ngứa suốt	cứ ngứa suốt	bị ngứa suốt	cứ bị ngứa suốt	ngứa hoài	cứ ngứa hoài	bị ngứa hoài
        same	ngứa suốt	cứ bị ngứa hoài	ngứa liên tục	cứ ngứa liên tục	bị ngứa liên tục	cứ bị ngứa liên tục
        same	ngứa suốt	ngứa mãi	cứ ngứa mãi	bị ngứa mãi	cứ bị ngứa mãi	ngứa miết	cứ ngứa miết	bị ngứa miết
        same	ngứa suốt	cứ bị ngứa miết	ngứa không ngừng	cứ ngứa không ngừng	bị ngứa không ngừng
        same	ngứa suốt	cứ bị ngứa không ngừng	cứ ngứa	cứ bị ngứa
        same	đau suốt	cứ đau suốt	bị đau suốt	cứ bị đau suốt	đau hoài	cứ đau hoài	bị đau hoài	cứ bị đau hoài
        same	đau suốt	đau liên tục	cứ đau liên tục	bị đau liên tục	cứ bị đau liên tục	đau mãi	cứ đau mãi
        same	đau suốt	bị đau mãi	cứ bị đau mãi	đau miết	cứ đau miết	bị đau miết	cứ bị đau miết
        same	đau suốt	đau không ngừng	cứ đau không ngừng	bị đau không ngừng	cứ bị đau không ngừng	cứ đau
        same	đau suốt	cứ bị đau	nhức suốt	cứ nhức suốt	bị nhức suốt	cứ bị nhức suốt	nhức hoài	cứ nhức hoài
        same	đau suốt	bị nhức hoài	cứ bị nhức hoài	nhức liên tục	cứ nhức liên tục	bị nhức liên tục
        same	đau suốt	cứ bị nhức liên tục	nhức mãi	cứ nhức mãi	bị nhức mãi	cứ bị nhức mãi	nhức miết
        same	đau suốt	cứ nhức miết	bị nhức miết	cứ bị nhức miết	nhức không ngừng	cứ nhức không ngừng
        same	đau suốt	bị nhức không ngừng	cứ bị nhức không ngừng	cứ nhức	cứ bị nhức
        same	đau bụng suốt	cứ đau bụng suốt	bị đau bụng suốt	cứ bị đau bụng suốt	đau bụng hoài	cứ đau bụng hoài
        same	đau bụng suốt	bị đau bụng hoài	cứ bị đau bụng hoài	đau bụng liên tục	cứ đau bụng liên tục
        same	đau bụng suốt	bị đau bụng liên tục	cứ bị đau bụng liên tục	đau bụng mãi	cứ đau bụng mãi
        same	đau bụng suốt	bị đau bụng mãi	cứ bị đau bụng mãi	đau bụng miết	cứ đau bụng miết	bị đau bụng miết
        same	đau bụng suốt	cứ bị đau bụng miết	đau bụng không ngừng	cứ đau bụng không ngừng
        same	đau bụng suốt	bị đau bụng không ngừng	cứ bị đau bụng không ngừng	cứ đau bụng	cứ bị đau bụng
        same	đau đầu suốt	cứ đau đầu suốt	bị đau đầu suốt	cứ bị đau đầu suốt	đau đầu hoài	cứ đau đầu hoài
        same	đau đầu suốt	bị đau đầu hoài	cứ bị đau đầu hoài	đau đầu liên tục	cứ đau đầu liên tục
        same	đau đầu suốt	bị đau đầu liên tục	cứ bị đau đầu liên tục	đau đầu mãi	cứ đau đầu mãi	bị đau đầu mãi
        same	đau đầu suốt	cứ bị đau đầu mãi	đau đầu miết	cứ đau đầu miết	bị đau đầu miết	cứ bị đau đầu miết
        same	đau đầu suốt	đau đầu không ngừng	cứ đau đầu không ngừng	bị đau đầu không ngừng
        same	đau đầu suốt	cứ bị đau đầu không ngừng	cứ đau đầu	cứ bị đau đầu	nhức đầu suốt	cứ nhức đầu suốt
        same	đau đầu suốt	bị nhức đầu suốt	cứ bị nhức đầu suốt	nhức đầu hoài	cứ nhức đầu hoài	bị nhức đầu hoài
        same	đau đầu suốt	cứ bị nhức đầu hoài	nhức đầu liên tục	cứ nhức đầu liên tục	bị nhức đầu liên tục
        same	đau đầu suốt	cứ bị nhức đầu liên tục	nhức đầu mãi	cứ nhức đầu mãi	bị nhức đầu mãi
        same	đau đầu suốt	cứ bị nhức đầu mãi	nhức đầu miết	cứ nhức đầu miết	bị nhức đầu miết
        same	đau đầu suốt	cứ bị nhức đầu miết	nhức đầu không ngừng	cứ nhức đầu không ngừng
        same	đau đầu suốt	bị nhức đầu không ngừng	cứ bị nhức đầu không ngừng	cứ nhức đầu	cứ bị nhức đầu
        same	đau răng suốt	cứ đau răng suốt	bị đau răng suốt	cứ bị đau răng suốt	đau răng hoài	cứ đau răng hoài
        same	đau răng suốt	bị đau răng hoài	cứ bị đau răng hoài	đau răng liên tục	cứ đau răng liên tục
        same	đau răng suốt	bị đau răng liên tục	cứ bị đau răng liên tục	đau răng mãi	cứ đau răng mãi
        same	đau răng suốt	bị đau răng mãi	cứ bị đau răng mãi	đau răng miết	cứ đau răng miết	bị đau răng miết
        same	đau răng suốt	cứ bị đau răng miết	đau răng không ngừng	cứ đau răng không ngừng
        same	đau răng suốt	bị đau răng không ngừng	cứ bị đau răng không ngừng	cứ đau răng	cứ bị đau răng
        same	đau răng suốt	nhức răng suốt	cứ nhức răng suốt	bị nhức răng suốt	cứ bị nhức răng suốt
        same	đau răng suốt	nhức răng hoài	cứ nhức răng hoài	bị nhức răng hoài	cứ bị nhức răng hoài
        same	đau răng suốt	nhức răng liên tục	cứ nhức răng liên tục	bị nhức răng liên tục
        same	đau răng suốt	cứ bị nhức răng liên tục	nhức răng mãi	cứ nhức răng mãi	bị nhức răng mãi
        same	đau răng suốt	cứ bị nhức răng mãi	nhức răng miết	cứ nhức răng miết	bị nhức răng miết
        same	đau răng suốt	cứ bị nhức răng miết	nhức răng không ngừng	cứ nhức răng không ngừng
        same	đau răng suốt	bị nhức răng không ngừng	cứ bị nhức răng không ngừng	cứ nhức răng	cứ bị nhức răng
        same	chảy máu suốt	cứ chảy máu suốt	bị chảy máu suốt	cứ bị chảy máu suốt	chảy máu hoài	cứ chảy máu hoài
        same	chảy máu suốt	bị chảy máu hoài	cứ bị chảy máu hoài	chảy máu liên tục	cứ chảy máu liên tục
        same	chảy máu suốt	bị chảy máu liên tục	cứ bị chảy máu liên tục	chảy máu mãi	cứ chảy máu mãi
        same	chảy máu suốt	bị chảy máu mãi	cứ bị chảy máu mãi	chảy máu miết	cứ chảy máu miết	bị chảy máu miết
        same	chảy máu suốt	cứ bị chảy máu miết	chảy máu không ngừng	cứ chảy máu không ngừng
        same	chảy máu suốt	bị chảy máu không ngừng	cứ bị chảy máu không ngừng	cứ chảy máu	cứ bị chảy máu
        same	chảy máu suốt	ra máu suốt	cứ ra máu suốt	bị ra máu suốt	cứ bị ra máu suốt	ra máu hoài
        same	chảy máu suốt	cứ ra máu hoài	bị ra máu hoài	cứ bị ra máu hoài	ra máu liên tục	cứ ra máu liên tục
        same	chảy máu suốt	bị ra máu liên tục	cứ bị ra máu liên tục	ra máu mãi	cứ ra máu mãi	bị ra máu mãi
        same	chảy máu suốt	cứ bị ra máu mãi	ra máu miết	cứ ra máu miết	bị ra máu miết	cứ bị ra máu miết
        same	chảy máu suốt	ra máu không ngừng	cứ ra máu không ngừng	bị ra máu không ngừng
        same	chảy máu suốt	cứ bị ra máu không ngừng	cứ ra máu	cứ bị ra máu
        same	tiêu chảy suốt	cứ tiêu chảy suốt	bị tiêu chảy suốt	cứ bị tiêu chảy suốt	tiêu chảy hoài
        same	tiêu chảy suốt	cứ tiêu chảy hoài	bị tiêu chảy hoài	cứ bị tiêu chảy hoài	tiêu chảy liên tục
        same	tiêu chảy suốt	cứ tiêu chảy liên tục	bị tiêu chảy liên tục	cứ bị tiêu chảy liên tục	tiêu chảy mãi
        same	tiêu chảy suốt	cứ tiêu chảy mãi	bị tiêu chảy mãi	cứ bị tiêu chảy mãi	tiêu chảy miết
        same	tiêu chảy suốt	cứ tiêu chảy miết	bị tiêu chảy miết	cứ bị tiêu chảy miết	tiêu chảy không ngừng
        same	tiêu chảy suốt	cứ tiêu chảy không ngừng	bị tiêu chảy không ngừng	cứ bị tiêu chảy không ngừng
        same	tiêu chảy suốt	cứ tiêu chảy	cứ bị tiêu chảy	đi ngoài suốt	cứ đi ngoài suốt	bị đi ngoài suốt
        same	tiêu chảy suốt	cứ bị đi ngoài suốt	đi ngoài hoài	cứ đi ngoài hoài	bị đi ngoài hoài
        same	tiêu chảy suốt	cứ bị đi ngoài hoài	đi ngoài liên tục	cứ đi ngoài liên tục	bị đi ngoài liên tục
        same	tiêu chảy suốt	cứ bị đi ngoài liên tục	đi ngoài mãi	cứ đi ngoài mãi	bị đi ngoài mãi
        same	tiêu chảy suốt	cứ bị đi ngoài mãi	đi ngoài miết	cứ đi ngoài miết	bị đi ngoài miết
        same	tiêu chảy suốt	cứ bị đi ngoài miết	đi ngoài không ngừng	cứ đi ngoài không ngừng
        same	tiêu chảy suốt	bị đi ngoài không ngừng	cứ bị đi ngoài không ngừng	cứ đi ngoài	cứ bị đi ngoài
        same	chóng mặt suốt	cứ chóng mặt suốt	bị chóng mặt suốt	cứ bị chóng mặt suốt	chóng mặt hoài
        same	chóng mặt suốt	cứ chóng mặt hoài	bị chóng mặt hoài	cứ bị chóng mặt hoài	chóng mặt liên tục
        same	chóng mặt suốt	cứ chóng mặt liên tục	bị chóng mặt liên tục	cứ bị chóng mặt liên tục	chóng mặt mãi
        same	chóng mặt suốt	cứ chóng mặt mãi	bị chóng mặt mãi	cứ bị chóng mặt mãi	chóng mặt miết
        same	chóng mặt suốt	cứ chóng mặt miết	bị chóng mặt miết	cứ bị chóng mặt miết	chóng mặt không ngừng
        same	chóng mặt suốt	cứ chóng mặt không ngừng	bị chóng mặt không ngừng	cứ bị chóng mặt không ngừng
        same	chóng mặt suốt	cứ chóng mặt	cứ bị chóng mặt
        same	hắt hơi suốt	cứ hắt hơi suốt	bị hắt hơi suốt	cứ bị hắt hơi suốt	hắt hơi hoài	cứ hắt hơi hoài
        same	hắt hơi suốt	bị hắt hơi hoài	cứ bị hắt hơi hoài	hắt hơi liên tục	cứ hắt hơi liên tục
        same	hắt hơi suốt	bị hắt hơi liên tục	cứ bị hắt hơi liên tục	hắt hơi mãi	cứ hắt hơi mãi	bị hắt hơi mãi
        same	hắt hơi suốt	cứ bị hắt hơi mãi	hắt hơi miết	cứ hắt hơi miết	bị hắt hơi miết	cứ bị hắt hơi miết
        same	hắt hơi suốt	hắt hơi không ngừng	cứ hắt hơi không ngừng	bị hắt hơi không ngừng
        same	hắt hơi suốt	cứ bị hắt hơi không ngừng	cứ hắt hơi	cứ bị hắt hơi	nhảy mũi suốt	cứ nhảy mũi suốt
        same	hắt hơi suốt	bị nhảy mũi suốt	cứ bị nhảy mũi suốt	nhảy mũi hoài	cứ nhảy mũi hoài	bị nhảy mũi hoài
        same	hắt hơi suốt	cứ bị nhảy mũi hoài	nhảy mũi liên tục	cứ nhảy mũi liên tục	bị nhảy mũi liên tục
        same	hắt hơi suốt	cứ bị nhảy mũi liên tục	nhảy mũi mãi	cứ nhảy mũi mãi	bị nhảy mũi mãi
        same	hắt hơi suốt	cứ bị nhảy mũi mãi	nhảy mũi miết	cứ nhảy mũi miết	bị nhảy mũi miết
        same	hắt hơi suốt	cứ bị nhảy mũi miết	nhảy mũi không ngừng	cứ nhảy mũi không ngừng
        same	hắt hơi suốt	bị nhảy mũi không ngừng	cứ bị nhảy mũi không ngừng	cứ nhảy mũi	cứ bị nhảy mũi
        same	hắt hơi suốt	hắt xì suốt	cứ hắt xì suốt	bị hắt xì suốt	cứ bị hắt xì suốt	hắt xì hoài
        same	hắt hơi suốt	cứ hắt xì hoài	bị hắt xì hoài	cứ bị hắt xì hoài	hắt xì liên tục	cứ hắt xì liên tục
        same	hắt hơi suốt	bị hắt xì liên tục	cứ bị hắt xì liên tục	hắt xì mãi	cứ hắt xì mãi	bị hắt xì mãi
        same	hắt hơi suốt	cứ bị hắt xì mãi	hắt xì miết	cứ hắt xì miết	bị hắt xì miết	cứ bị hắt xì miết
        same	hắt hơi suốt	hắt xì không ngừng	cứ hắt xì không ngừng	bị hắt xì không ngừng
        same	hắt hơi suốt	cứ bị hắt xì không ngừng	cứ hắt xì	cứ bị hắt xì
        same	chảy nước mũi suốt	cứ chảy nước mũi suốt	bị chảy nước mũi suốt	cứ bị chảy nước mũi suốt
        same	chảy nước mũi suốt	chảy nước mũi hoài	cứ chảy nước mũi hoài	bị chảy nước mũi hoài
        same	chảy nước mũi suốt	cứ bị chảy nước mũi hoài	chảy nước mũi liên tục	cứ chảy nước mũi liên tục
        same	chảy nước mũi suốt	bị chảy nước mũi liên tục	cứ bị chảy nước mũi liên tục	chảy nước mũi mãi
        same	chảy nước mũi suốt	cứ chảy nước mũi mãi	bị chảy nước mũi mãi	cứ bị chảy nước mũi mãi
        same	chảy nước mũi suốt	chảy nước mũi miết	cứ chảy nước mũi miết	bị chảy nước mũi miết
        same	chảy nước mũi suốt	cứ bị chảy nước mũi miết	chảy nước mũi không ngừng	cứ chảy nước mũi không ngừng
        same	chảy nước mũi suốt	bị chảy nước mũi không ngừng	cứ bị chảy nước mũi không ngừng	cứ chảy nước mũi
        same	chảy nước mũi suốt	cứ bị chảy nước mũi	sổ mũi suốt	cứ sổ mũi suốt	bị sổ mũi suốt	cứ bị sổ mũi suốt
        same	chảy nước mũi suốt	sổ mũi hoài	cứ sổ mũi hoài	bị sổ mũi hoài	cứ bị sổ mũi hoài	sổ mũi liên tục
        same	chảy nước mũi suốt	cứ sổ mũi liên tục	bị sổ mũi liên tục	cứ bị sổ mũi liên tục	sổ mũi mãi
        same	chảy nước mũi suốt	cứ sổ mũi mãi	bị sổ mũi mãi	cứ bị sổ mũi mãi	sổ mũi miết	cứ sổ mũi miết
        same	chảy nước mũi suốt	bị sổ mũi miết	cứ bị sổ mũi miết	sổ mũi không ngừng	cứ sổ mũi không ngừng
        same	chảy nước mũi suốt	bị sổ mũi không ngừng	cứ bị sổ mũi không ngừng	cứ sổ mũi	cứ bị sổ mũi
        same	chảy nước mũi suốt	chảy mũi suốt	cứ chảy mũi suốt	bị chảy mũi suốt	cứ bị chảy mũi suốt
        same	chảy nước mũi suốt	chảy mũi hoài	cứ chảy mũi hoài	bị chảy mũi hoài	cứ bị chảy mũi hoài
        same	chảy nước mũi suốt	chảy mũi liên tục	cứ chảy mũi liên tục	bị chảy mũi liên tục
        same	chảy nước mũi suốt	cứ bị chảy mũi liên tục	chảy mũi mãi	cứ chảy mũi mãi	bị chảy mũi mãi
        same	chảy nước mũi suốt	cứ bị chảy mũi mãi	chảy mũi miết	cứ chảy mũi miết	bị chảy mũi miết
        same	chảy nước mũi suốt	cứ bị chảy mũi miết	chảy mũi không ngừng	cứ chảy mũi không ngừng
        same	chảy nước mũi suốt	bị chảy mũi không ngừng	cứ bị chảy mũi không ngừng	cứ chảy mũi	cứ bị chảy mũi
        same	mệt suốt	cứ mệt suốt	bị mệt suốt	cứ bị mệt suốt	mệt hoài	cứ mệt hoài	bị mệt hoài	cứ bị mệt hoài
        same	mệt suốt	mệt liên tục	cứ mệt liên tục	bị mệt liên tục	cứ bị mệt liên tục	mệt mãi	cứ mệt mãi
        same	mệt suốt	bị mệt mãi	cứ bị mệt mãi	mệt miết	cứ mệt miết	bị mệt miết	cứ bị mệt miết
        same	mệt suốt	mệt không ngừng	cứ mệt không ngừng	bị mệt không ngừng	cứ bị mệt không ngừng	cứ mệt
        same	mệt suốt	cứ bị mệt
        same	buồn nôn suốt	cứ buồn nôn suốt	bị buồn nôn suốt	cứ bị buồn nôn suốt	buồn nôn hoài	cứ buồn nôn hoài
        same	buồn nôn suốt	bị buồn nôn hoài	cứ bị buồn nôn hoài	buồn nôn liên tục	cứ buồn nôn liên tục
        same	buồn nôn suốt	bị buồn nôn liên tục	cứ bị buồn nôn liên tục	buồn nôn mãi	cứ buồn nôn mãi
        same	buồn nôn suốt	bị buồn nôn mãi	cứ bị buồn nôn mãi	buồn nôn miết	cứ buồn nôn miết	bị buồn nôn miết
        same	buồn nôn suốt	cứ bị buồn nôn miết	buồn nôn không ngừng	cứ buồn nôn không ngừng
        same	buồn nôn suốt	bị buồn nôn không ngừng	cứ bị buồn nôn không ngừng	cứ buồn nôn	cứ bị buồn nôn
        same	buồn nôn suốt	buồn ói suốt	cứ buồn ói suốt	bị buồn ói suốt	cứ bị buồn ói suốt	buồn ói hoài
        same	buồn nôn suốt	cứ buồn ói hoài	bị buồn ói hoài	cứ bị buồn ói hoài	buồn ói liên tục
        same	buồn nôn suốt	cứ buồn ói liên tục	bị buồn ói liên tục	cứ bị buồn ói liên tục	buồn ói mãi
        same	buồn nôn suốt	cứ buồn ói mãi	bị buồn ói mãi	cứ bị buồn ói mãi	buồn ói miết	cứ buồn ói miết
        same	buồn nôn suốt	bị buồn ói miết	cứ bị buồn ói miết	buồn ói không ngừng	cứ buồn ói không ngừng
        same	buồn nôn suốt	bị buồn ói không ngừng	cứ bị buồn ói không ngừng	cứ buồn ói	cứ bị buồn ói
        same	kêu suốt	cứ kêu suốt	bị kêu suốt	cứ bị kêu suốt	kêu hoài	cứ kêu hoài	bị kêu hoài	cứ bị kêu hoài
        same	kêu suốt	kêu liên tục	cứ kêu liên tục	bị kêu liên tục	cứ bị kêu liên tục	kêu mãi	cứ kêu mãi
        same	kêu suốt	bị kêu mãi	cứ bị kêu mãi	kêu miết	cứ kêu miết	bị kêu miết	cứ bị kêu miết
        same	kêu suốt	kêu không ngừng	cứ kêu không ngừng	bị kêu không ngừng	cứ bị kêu không ngừng	cứ kêu
        same	kêu suốt	cứ bị kêu
        # A state that goes on is the state: đang.
        same	đau	đang đau	đang nhức	đang đau nhức	đang bị đau	đang đau ở	đang bị đau ở	đang bị nhức
        same	đau	đang nhức ở	đang bị nhức ở	đang bị đau nhức	đang đau ở nhức	đang bị đau ở nhức
        same	đau đầu	đang đau đầu	đang nhức đầu	đang đau nhức đầu	đang đau cái đầu	đang bị đau đầu
        same	đau đầu	đang đau ở đầu	đang bị đau ở đầu	đang bị nhức đầu	đang bị đau nhức đầu	đang bị đau cái đầu
        same	đau bụng	đang đau bụng	đang đau ở bụng	đang bị đau bụng	đang bị đau ở bụng
        same	đau dạ dày	đang đau dạ dày	đang đau bao tử	đang bị đau dạ dày	đang bị đau bao tử
        same	đau răng	đang đau răng	đang nhức răng	đang bị đau răng	đang đau ở răng	đang bị đau ở răng
        same	đau răng	đang bị nhức răng
        same	đau họng	đang đau họng	đang rát họng	đang đau cổ họng	đang viêm họng đau	đang đau rát họng
        same	đau họng	đang bị đau họng	đang đau ở họng	đang bị đau ở họng	đang bị rát họng	đang bị đau cổ họng
        same	đau họng	đang bị viêm họng đau	đang bị đau rát họng
        same	đau lưng	đang đau lưng	đang bị đau lưng	đang đau ở lưng	đang bị đau ở lưng
        same	đau ngực	đang đau ngực	đang tức ngực	đang bị đau ngực	đang đau ở ngực	đang bị đau ở ngực
        same	đau ngực	đang bị tức ngực
        same	đau mắt	đang đau mắt	đang bị đau mắt	đang đau ở mắt	đang bị đau ở mắt
        same	đau tai	đang đau tai	đang bị đau tai	đang đau ở tai	đang bị đau ở tai
        same	đau vai	đang đau vai	đang bị đau vai	đang đau ở vai	đang bị đau ở vai
        same	đau cổ	đang đau cổ	đang bị đau cổ	đang đau ở cổ	đang bị đau ở cổ
        same	đau tay	đang đau tay	đang bị đau tay	đang đau ở tay	đang bị đau ở tay
        same	đau chân	đang đau chân	đang bị đau chân	đang đau ở chân	đang bị đau ở chân
        same	đau đầu gối	đang đau đầu gối	đang bị đau đầu gối
        same	dị ứng	đang dị ứng	đang dị ứng với	đang bị dị ứng	đang bị dị ứng với
        same	sốt	đang sốt	đang nóng sốt	đang lên cơn sốt	đang bị sốt	đang bị nóng sốt	đang bị lên cơn sốt
        same	sốt cao	đang sốt cao	đang bị sốt cao
        same	ho	đang ho	đang bị ho
        same	cảm	đang cảm	đang cảm lạnh	đang bị cảm	đang bị cảm lạnh
        same	cảm cúm	đang cảm cúm	đang cúm	đang bị cảm cúm	đang bị cúm
        same	sổ mũi	đang sổ mũi	đang chảy mũi	đang chảy nước mũi	đang bị sổ mũi	đang bị chảy mũi
        same	sổ mũi	đang bị chảy nước mũi
        same	nghẹt mũi	đang nghẹt mũi	đang ngạt mũi	đang bị nghẹt mũi	đang bị ngạt mũi
        same	ốm	đang ốm	đang bệnh	đang đau ốm	đang mệt trong người	đang khó ở	đang bị ốm	đang bị bệnh
        same	ốm	đang bị đau ốm	đang đau ở ốm	đang bị đau ở ốm	đang bị mệt trong người	đang bị khó ở
        same	mệt	đang mệt	đang mệt mỏi	đang bị mệt	đang bị mệt mỏi
        same	chóng mặt	đang chóng mặt	đang choáng	đang choáng váng	đang bị chóng mặt	đang bị choáng
        same	chóng mặt	đang bị choáng váng
        same	buồn nôn	đang buồn nôn	đang mắc ói	đang buồn ói	đang bị buồn nôn	đang bị mắc ói	đang bị buồn ói
        same	nôn	đang nôn	đang ói	đang ói mửa	đang nôn mửa	đang bị nôn	đang bị ói	đang bị ói mửa
        same	nôn	đang bị nôn mửa
        same	tiêu chảy	đang tiêu chảy	đang đi ngoài	đang ỉa chảy	đang đi lỏng	đang bị tiêu chảy
        same	tiêu chảy	đang bị đi ngoài	đang bị ỉa chảy	đang bị đi lỏng
        same	táo bón	đang táo bón	đang bị táo bón
        same	khó thở	đang khó thở	đang thở không được	đang ngộp thở	đang bị khó thở	đang bị thở không được
        same	khó thở	đang bị ngộp thở
        same+done	ngất	đang ngất	đang xỉu	đang ngất xỉu	đang bất tỉnh	đang bị ngất	đang bị xỉu
        same+done	ngất	đang bị ngất xỉu	đang bị bất tỉnh
        same+done	bỏng	đang bỏng	đang phỏng	đang bị bỏng	đang bỏng ở	đang bị bỏng ở	đang bị phỏng
        same+done	bỏng	đang phỏng ở	đang bị phỏng ở
        same	sưng	đang sưng	đang bị sưng	đang sưng ở	đang bị sưng ở
        same	ngứa	đang ngứa	đang bị ngứa	đang ngứa ở	đang bị ngứa ở
        same	nổi mẩn	đang nổi mẩn	đang phát ban	đang nổi ban	đang nổi mề đay	đang bị nổi mẩn	đang bị phát ban
        same	nổi mẩn	đang bị nổi ban	đang bị nổi mề đay
        same	chảy máu	đang chảy máu	đang ra máu	đang bị chảy máu	đang bị ra máu
        same+done	bị thương	đang bị thương	đang thương
        same+done	bong gân	đang bong gân	đang trật chân	đang trẹo chân	đang bị bong gân	đang bị trật chân
        same+done	bong gân	đang bị trẹo chân
        same	tiểu đường	đang tiểu đường	đang đái tháo đường	đang bị tiểu đường	đang bị đái tháo đường
        same	cao huyết áp	đang cao huyết áp	đang huyết áp cao	đang tăng huyết áp	đang bị cao huyết áp
        same	cao huyết áp	đang bị huyết áp cao	đang bị tăng huyết áp
        same	hen suyễn	đang hen suyễn	đang suyễn	đang hen	đang bị hen suyễn	đang bị suyễn	đang bị hen
        same	bệnh tim	đang bệnh tim	đang đau tim	đang bị bệnh tim	đang bị đau tim	đang đau ở tim
        same	bệnh tim	đang bị đau ở tim
        same	động kinh	đang động kinh	đang bị động kinh
        same	say xe	đang say xe	đang bị say xe
        same	say nắng	đang say nắng	đang cảm nắng	đang bị say nắng	đang bị cảm nắng
        same	ngộ độc	đang ngộ độc	đang ngộ độc thức ăn	đang trúng thực	đang bị ngộ độc	đang bị ngộ độc thức ăn
        same	ngộ độc	đang bị trúng thực
        same	mất ngủ	đang mất ngủ	đang bị mất ngủ
        same	lạnh	đang lạnh	đang rét	đang bị lạnh	đang bị rét
        same+done	nguội	đang nguội	đang nguội ngắt	đang nguội lạnh	đang nguội hết	đang bị nguội
        same+done	nguội	đang bị nguội ngắt	đang bị nguội lạnh	đang bị nguội hết
        same+done	bẩn	đang bẩn	đang dơ	đang dơ bẩn	đang bị bẩn	đang bị dơ	đang bị dơ bẩn
        same+done	ướt	đang ướt	đang bị ướt
        same+done	rách	đang rách	đang bị rách
        same+done	xịt lốp	đang xịt lốp	đang xẹp bánh	đang xì lốp	đang xẹp lốp	đang xì bánh	đang bể bánh
        same+done	xịt lốp	đang thủng lốp	đang thủng bánh	đang nổ lốp	đang lủng bánh	đang xịt bánh
        same+done	xịt lốp	đang bánh bị xẹp	đang lủng lốp	đang bị xịt lốp	đang bị xẹp bánh	đang bị xì lốp
        same+done	xịt lốp	đang bị xẹp lốp	đang bị xì bánh	đang bị bể bánh	đang bị thủng lốp	đang bị thủng bánh
        same+done	xịt lốp	đang bị nổ lốp	đang bị lủng bánh	đang bị xịt bánh	đang bị bánh bị xẹp
        same+done	xịt lốp	đang bị lủng lốp
        same	sai	đang sai	đang nhầm	đang sai rồi	đang bị sai	đang bị nhầm	đang bị sai rồi
        same+done	đứt	đang đứt	đang bị đứt
        same	rỉ nước	đang rỉ nước	đang rò nước	đang dột	đang bị rỉ nước	đang bị rò nước	đang bị dột
        same	ồn	đang ồn	đang ồn ào	đang làm ồn	đang gây ồn	đang bị ồn	đang bị ồn ào	đang bị làm ồn
        same	ồn	đang bị gây ồn
        same	hôi	đang hôi	đang có mùi hôi	đang thối	đang bị hôi	đang bị thối
        same	hôi mùi	đang hôi mùi	đang có mùi	đang bị hôi mùi
        same	bầu	đang bầu	đang có bầu	đang có thai	đang mang thai	đang mang bầu
        # "có" before a state only asks or stresses: with it, it is no "there is".
        same	đau	có đau	có nhức	có đau nhức	có bị đau	có đau ở	có bị đau ở	có bị nhức	có nhức ở
        same	đau	có bị nhức ở	có bị đau nhức	có đau ở nhức	có bị đau ở nhức
        same	đau đầu	có đau đầu	có nhức đầu	có đau nhức đầu	có đau cái đầu	có bị đau đầu	có đau ở đầu
        same	đau đầu	có bị đau ở đầu	có bị nhức đầu	có bị đau nhức đầu	có bị đau cái đầu
        same	đau bụng	có đau bụng	có đau ở bụng	có bị đau bụng	có bị đau ở bụng
        same	đau dạ dày	có đau dạ dày	có đau bao tử	có bị đau dạ dày	có bị đau bao tử
        same	đau răng	có đau răng	có nhức răng	có bị đau răng	có đau ở răng	có bị đau ở răng	có bị nhức răng
        same	đau họng	có đau họng	có rát họng	có đau cổ họng	có viêm họng đau	có đau rát họng	có bị đau họng
        same	đau họng	có đau ở họng	có bị đau ở họng	có bị rát họng	có bị đau cổ họng	có bị viêm họng đau
        same	đau họng	có bị đau rát họng
        same	đau lưng	có đau lưng	có bị đau lưng	có đau ở lưng	có bị đau ở lưng
        same	đau ngực	có đau ngực	có tức ngực	có bị đau ngực	có đau ở ngực	có bị đau ở ngực	có bị tức ngực
        same	đau mắt	có đau mắt	có bị đau mắt	có đau ở mắt	có bị đau ở mắt
        same	đau tai	có đau tai	có bị đau tai	có đau ở tai	có bị đau ở tai
        same	đau vai	có đau vai	có bị đau vai	có đau ở vai	có bị đau ở vai
        same	đau cổ	có đau cổ	có bị đau cổ	có đau ở cổ	có bị đau ở cổ
        same	đau tay	có đau tay	có bị đau tay	có đau ở tay	có bị đau ở tay
        same	đau chân	có đau chân	có bị đau chân	có đau ở chân	có bị đau ở chân
        same	đau đầu gối	có đau đầu gối	có bị đau đầu gối
        same	dị ứng	có dị ứng	có dị ứng với	có bị dị ứng	có bị dị ứng với
        same	sốt	có sốt	có nóng sốt	có lên cơn sốt	có bị sốt	có bị nóng sốt	có bị lên cơn sốt
        same	sốt cao	có sốt cao	có bị sốt cao
        same	ho	có ho	có bị ho
        same	cảm	có cảm	có cảm lạnh	có bị cảm	có bị cảm lạnh
        same	cảm cúm	có cảm cúm	có cúm	có bị cảm cúm	có bị cúm
        same	sổ mũi	có sổ mũi	có chảy mũi	có chảy nước mũi	có bị sổ mũi	có bị chảy mũi	có bị chảy nước mũi
        same	nghẹt mũi	có nghẹt mũi	có ngạt mũi	có bị nghẹt mũi	có bị ngạt mũi
        same	ốm	có ốm	có bệnh	có đau ốm	có mệt trong người	có khó ở	có bị ốm	có bị bệnh	có bị đau ốm
        same	ốm	có đau ở ốm	có bị đau ở ốm	có bị mệt trong người	có bị khó ở
        same	mệt	có mệt	có mệt mỏi	có bị mệt	có bị mệt mỏi
        same	chóng mặt	có chóng mặt	có choáng	có choáng váng	có bị chóng mặt	có bị choáng	có bị choáng váng
        same	buồn nôn	có buồn nôn	có mắc ói	có buồn ói	có bị buồn nôn	có bị mắc ói	có bị buồn ói
        same	nôn	có nôn	có ói	có ói mửa	có nôn mửa	có bị nôn	có bị ói	có bị ói mửa	có bị nôn mửa
        same	tiêu chảy	có tiêu chảy	có đi ngoài	có ỉa chảy	có đi lỏng	có bị tiêu chảy	có bị đi ngoài
        same	tiêu chảy	có bị ỉa chảy	có bị đi lỏng
        same	táo bón	có táo bón	có bị táo bón
        same	khó thở	có khó thở	có thở không được	có ngộp thở	có bị khó thở	có bị thở không được
        same	khó thở	có bị ngộp thở
        same+done	ngất	có ngất	có xỉu	có ngất xỉu	có bất tỉnh	có bị ngất	có bị xỉu	có bị ngất xỉu
        same+done	ngất	có bị bất tỉnh
        same+done	bỏng	có bỏng	có phỏng	có bị bỏng	có bỏng ở	có bị bỏng ở	có bị phỏng	có phỏng ở
        same+done	bỏng	có bị phỏng ở
        same	sưng	có sưng	có bị sưng	có sưng ở	có bị sưng ở
        same	ngứa	có ngứa	có bị ngứa	có ngứa ở	có bị ngứa ở
        same	nổi mẩn	có nổi mẩn	có phát ban	có nổi ban	có nổi mề đay	có bị nổi mẩn	có bị phát ban
        same	nổi mẩn	có bị nổi ban	có bị nổi mề đay
        same	chảy máu	có chảy máu	có ra máu	có bị chảy máu	có bị ra máu
        same+done	bị thương	có bị thương	có thương	có đang bị thương	có đang thương
        same+done	bong gân	có bong gân	có trật chân	có trẹo chân	có bị bong gân	có bị trật chân
        same+done	bong gân	có bị trẹo chân
        same	tiểu đường	có tiểu đường	có đái tháo đường	có bị tiểu đường	có bị đái tháo đường
        same	cao huyết áp	có cao huyết áp	có huyết áp cao	có tăng huyết áp	có bị cao huyết áp
        same	cao huyết áp	có bị huyết áp cao	có bị tăng huyết áp
        same	hen suyễn	có hen suyễn	có suyễn	có hen	có bị hen suyễn	có bị suyễn	có bị hen
        same	bệnh tim	có bệnh tim	có đau tim	có bị bệnh tim	có bị đau tim	có đau ở tim	có bị đau ở tim
        same	động kinh	có động kinh	có bị động kinh
        same	say xe	có say xe	có bị say xe
        same	say nắng	có say nắng	có cảm nắng	có bị say nắng	có bị cảm nắng
        same	ngộ độc	có ngộ độc	có ngộ độc thức ăn	có trúng thực	có bị ngộ độc	có bị ngộ độc thức ăn
        same	ngộ độc	có bị trúng thực
        same	mất ngủ	có mất ngủ	có bị mất ngủ
        same	lạnh	có lạnh	có rét	có bị lạnh	có bị rét
        same+done	nguội	có nguội	có nguội ngắt	có nguội lạnh	có nguội hết	có bị nguội	có bị nguội ngắt
        same+done	nguội	có bị nguội lạnh	có bị nguội hết
        same+done	bẩn	có bẩn	có dơ	có dơ bẩn	có bị bẩn	có bị dơ	có bị dơ bẩn
        same+done	ướt	có ướt	có bị ướt
        same+done	rách	có rách	có bị rách
        same+done	xịt lốp	có xịt lốp	có xẹp bánh	có xì lốp	có xẹp lốp	có xì bánh	có bể bánh	có thủng lốp
        same+done	xịt lốp	có thủng bánh	có nổ lốp	có lủng bánh	có xịt bánh	có bánh bị xẹp	có lủng lốp
        same+done	xịt lốp	có bị xịt lốp	có bị xẹp bánh	có bị xì lốp	có bị xẹp lốp	có bị xì bánh	có bị bể bánh
        same+done	xịt lốp	có bị thủng lốp	có bị thủng bánh	có bị nổ lốp	có bị lủng bánh	có bị xịt bánh
        same+done	xịt lốp	có bị bánh bị xẹp	có bị lủng lốp
        same	sai	có sai	có nhầm	có sai rồi	có bị sai	có bị nhầm	có bị sai rồi
        same+done	đứt	có đứt	có bị đứt
        same	rỉ nước	có rỉ nước	có rò nước	có dột	có bị rỉ nước	có bị rò nước	có bị dột
        same	ồn	có ồn	có ồn ào	có làm ồn	có gây ồn	có bị ồn	có bị ồn ào	có bị làm ồn	có bị gây ồn
        same	hôi	có hôi	có thối	có bị hôi	có bị thối
        same	hôi mùi	có hôi mùi	có bị hôi mùi
        same	bầu	có mang thai	có mang bầu
        same+done	bị lạc	có bị lạc	có lạc	có thất lạc	có bị thất lạc	có đi lạc
        same+done	lạc đường	có lạc đường	có bị lạc đường	có đi lạc đường	có lạc mất đường
        same+done	mất	có mất	có làm rơi	có đánh rơi
        same+done	mất cắp	có mất cắp	có bị mất cắp	có bị ăn cắp	có bị lấy cắp	có bị trộm	có bị đánh cắp
        same+done	mất cắp	có bị mất trộm	có bị lấy trộm
        same+done	bị cướp	có bị cướp	có bị giật	có bị cướp giật
        same+done	bị móc túi	có bị móc túi
        same+done	bị tai nạn	có bị tai nạn	có gặp tai nạn
        same+done	nuốt phải	có nuốt phải	có nuốt nhầm	có nuốt
        same+done	bị lừa	có bị lừa	có lừa
        same+done	bị bắt	có bị bắt
        same+done	lỡ	có lỡ	có bị lỡ	có bị nhỡ	có nhỡ
        same+done	lỡ tàu	có lỡ tàu	có lỡ chuyến tàu	có bị lỡ tàu	có trễ tàu	có bị trễ tàu	có nhỡ tàu
        same+done	lỡ tàu	có bị nhỡ tàu	có lỡ mất tàu	có bị lỡ chuyến tàu	có lỡ mất chuyến tàu	có trễ chuyến tàu
        same+done	lỡ xe	có lỡ xe	có lỡ chuyến xe	có bị lỡ xe	có trễ xe	có nhỡ xe	có bị trễ xe
        same+done	lỡ xe	có lỡ mất chuyến xe
        same+done	lỡ chuyến bay	có lỡ chuyến bay	có lỡ máy bay	có trễ chuyến bay	có nhỡ chuyến bay
        same+done	lỡ chuyến bay	có bị lỡ chuyến bay	có trễ máy bay	có bị trễ chuyến bay	có lỡ mất chuyến bay
        same	thiếu	có thiếu	có bị thiếu
        same+done	tính sai tiền	có tính sai tiền	có tính nhầm tiền	có tính nhầm	có tính sai
        same+done	thối sai tiền	có thối sai tiền	có thối nhầm tiền	có thối nhầm	có thối thiếu
        same+done	thối sai tiền	có trả lại nhầm tiền
        same+done	hỏng	có hỏng	có hư	có bị hỏng	có bị hư	có bị lỗi	có trục trặc	có bị trục trặc	có hỏng hóc
        same+done	kẹt	có kẹt	có bị kẹt	có mắc kẹt	có bị mắc kẹt
        same+done	tắc	có tắc	có bị tắc	có nghẹt	có bị nghẹt
        same+done	bể	có bể	có vỡ	có bị bể	có bị vỡ
        same+done	gãy	có gãy	có bị gãy
        same+done	cháy	có bị cháy
        same+done	ngã	có ngã	có té	có bị ngã	có bị té	có té ngã	có bị té ngã
        same+done	bị ong đốt	có bị ong đốt	có bị ong chích	có bị con ong đốt	có bị con ong chích	có ong đốt
        same+done	bị ong đốt	có ong chích
        same+done	bị chó cắn	có bị chó cắn	có bị chó đốt	có bị chó chích	có bị con chó cắn	có bị con chó đốt
        same+done	bị chó cắn	có bị con chó chích
        same+done	bị mèo cắn	có bị mèo cắn	có bị mèo đốt	có bị mèo chích	có bị con mèo cắn	có bị con mèo đốt
        same+done	bị mèo cắn	có bị con mèo chích
        same+done	bị rắn cắn	có bị rắn cắn	có bị rắn đốt	có bị rắn chích	có bị con rắn cắn	có bị con rắn đốt
        same+done	bị rắn cắn	có bị con rắn chích
        same+done	bị khỉ cắn	có bị khỉ cắn	có bị khỉ đốt	có bị khỉ chích	có bị con khỉ cắn	có bị con khỉ đốt
        same+done	bị khỉ cắn	có bị con khỉ chích
        same+done	bị chuột cắn	có bị chuột cắn	có bị chuột đốt	có bị chuột chích	có bị con chuột cắn
        same+done	bị chuột cắn	có bị con chuột đốt	có bị con chuột chích
        same+done	bị muỗi cắn	có bị muỗi cắn	có bị muỗi đốt	có bị muỗi chích	có bị con muỗi cắn
        same+done	bị muỗi cắn	có bị con muỗi đốt	có bị con muỗi chích
        same+done	bị kiến cắn	có bị kiến cắn	có bị kiến đốt	có bị kiến chích	có bị con kiến cắn
        same+done	bị kiến cắn	có bị con kiến đốt	có bị con kiến chích
        same+done	bị rết cắn	có bị rết cắn	có bị rết đốt	có bị rết chích	có bị con rết cắn	có bị con rết đốt
        same+done	bị rết cắn	có bị con rết chích
        same+done	bị bọ cạp cắn	có bị bọ cạp cắn	có bị bọ cạp đốt	có bị bọ cạp chích	có bị con bọ cạp cắn
        same+done	bị bọ cạp cắn	có bị con bọ cạp đốt	có bị con bọ cạp chích
        same+done	bị sứa cắn	có bị sứa cắn	có bị sứa đốt	có bị sứa chích	có bị con sứa cắn	có bị con sứa đốt
        same+done	bị sứa cắn	có bị con sứa chích
        same+done	thủng	có thủng	có bị thủng	có lủng	có bị lủng
        same	cay	có cay
        same	ngọt	có ngọt
        same	mặn	có mặn
        same	nhạt	có nhạt	có lạt
        same	chua	có chua
        same	ngon	có ngon
        same	nóng	có nóng
        same	ấm	có ấm
        same	mát	có mát
        same	mới	có mới
        same	cũ	có cũ
        same	tươi	có tươi
        same	sạch	có sạch	có sạch sẽ
        same	rộng	có rộng
        same	chật	có chật
        same	vừa	có vừa
        same	dài	có dài
        same	ngắn	có ngắn
        same	cao	có cao
        same	thấp	có thấp
        same	nặng	có nặng
        same	nhẹ	có nhẹ
        same	rẻ	có rẻ
        same	đắt	có đắt	có mắc
        same	lớn	có lớn	có to	có bự
        same	nhỏ	có nhỏ
        same	trống	có trống
        same	đầy	có đầy
        same	nhanh	có nhanh	có lẹ	có mau
        same	chậm	có chậm
        same	tốt	có tốt
        same	đẹp	có đẹp
        same	dễ	có dễ
        same	khó	có khó
        same	miễn phí	có miễn phí
        same	đủ	có đủ
        same	nhiều	có nhiều
        same	yên tĩnh	có yên tĩnh	có yên lặng
        same	quan trọng	có quan trọng
        same	khẩn cấp	có khẩn cấp
        same	thú vị	có thú vị
        same	chín kỹ	có chín kỹ	có nấu chín
        same	tái	có tái
        same	quá cân	có quá cân	có quá ký
        same	kẹt xe	có kẹt xe	có tắc đường
        same	hết pin	có hết pin
        same	đông	có đông
        same	nguy hiểm	có nguy hiểm
        same	bền	có bền
        same	béo	có béo
        same	đậm	có đậm
        same	loãng	có loãng
        same	giòn	có giòn
        same	mềm	có mềm
        same	cứng	có cứng
        same	an toàn	có an toàn
        same	mỏng	có mỏng
        same	dày	có dày
        same	ồn lắm	có ồn lắm
        same	sâu	có sâu
        same	cạn	có cạn
        act+please@start	giúp đỡ	anh giúp tôi với	anh giúp tôi chút	anh giúp tôi một chút
        act+please@start	giúp đỡ	anh giúp tôi được không	anh giúp em với	anh giúp em chút	anh giúp em một chút
        act+please@start	giúp đỡ	anh giúp em được không	anh giúp mình với	anh giúp mình chút
        act+please@start	giúp đỡ	anh giúp mình một chút	anh giúp mình được không	anh giúp cháu với
        act+please@start	giúp đỡ	anh giúp cháu chút	anh giúp cháu một chút	anh giúp cháu được không
        act+please@start	giúp đỡ	anh ơi giúp tôi với	anh ơi giúp tôi chút	anh ơi giúp tôi một chút
        act+please@start	giúp đỡ	anh ơi giúp tôi được không	anh ơi giúp em với	anh ơi giúp em chút
        act+please@start	giúp đỡ	anh ơi giúp em một chút	anh ơi giúp em được không	anh ơi giúp mình với
        act+please@start	giúp đỡ	anh ơi giúp mình chút	anh ơi giúp mình một chút	anh ơi giúp mình được không
        act+please@start	giúp đỡ	anh ơi giúp cháu với	anh ơi giúp cháu chút	anh ơi giúp cháu một chút
        act+please@start	giúp đỡ	anh ơi giúp cháu được không	chị giúp tôi với	chị giúp tôi chút
        act+please@start	giúp đỡ	chị giúp tôi một chút	chị giúp tôi được không	chị giúp em với	chị giúp em chút
        act+please@start	giúp đỡ	chị giúp em một chút	chị giúp em được không	chị giúp mình với
        act+please@start	giúp đỡ	chị giúp mình chút	chị giúp mình một chút	chị giúp mình được không
        act+please@start	giúp đỡ	chị giúp cháu với	chị giúp cháu chút	chị giúp cháu một chút
        act+please@start	giúp đỡ	chị giúp cháu được không	chị ơi giúp tôi với	chị ơi giúp tôi chút
        act+please@start	giúp đỡ	chị ơi giúp tôi một chút	chị ơi giúp tôi được không	chị ơi giúp em với
        act+please@start	giúp đỡ	chị ơi giúp em chút	chị ơi giúp em một chút	chị ơi giúp em được không
        act+please@start	giúp đỡ	chị ơi giúp mình với	chị ơi giúp mình chút	chị ơi giúp mình một chút
        act+please@start	giúp đỡ	chị ơi giúp mình được không	chị ơi giúp cháu với	chị ơi giúp cháu chút
        act+please@start	giúp đỡ	chị ơi giúp cháu một chút	chị ơi giúp cháu được không	em giúp tôi với
        act+please@start	giúp đỡ	em giúp tôi chút	em giúp tôi một chút	em giúp tôi được không	em giúp chị với
        act+please@start	giúp đỡ	em giúp chị chút	em giúp chị một chút	em giúp chị được không	em giúp anh với
        act+please@start	giúp đỡ	em giúp anh chút	em giúp anh một chút	em giúp anh được không	em ơi giúp tôi với
        act+please@start	giúp đỡ	em ơi giúp tôi chút	em ơi giúp tôi một chút	em ơi giúp tôi được không
        act+please@start	giúp đỡ	em ơi giúp chị với	em ơi giúp chị chút	em ơi giúp chị một chút
        act+please@start	giúp đỡ	em ơi giúp chị được không	em ơi giúp anh với	em ơi giúp anh chút
        act+please@start	giúp đỡ	em ơi giúp anh một chút	em ơi giúp anh được không	bạn giúp tôi với
        act+please@start	giúp đỡ	bạn giúp tôi chút	bạn giúp tôi một chút	bạn giúp tôi được không	bạn giúp em với
        act+please@start	giúp đỡ	bạn giúp em chút	bạn giúp em một chút	bạn giúp em được không	bạn giúp mình với
        act+please@start	giúp đỡ	bạn giúp mình chút	bạn giúp mình một chút	bạn giúp mình được không
        act+please@start	giúp đỡ	bạn giúp cháu với	bạn giúp cháu chút	bạn giúp cháu một chút
        act+please@start	giúp đỡ	bạn giúp cháu được không	bạn ơi giúp tôi với	bạn ơi giúp tôi chút
        act+please@start	giúp đỡ	bạn ơi giúp tôi một chút	bạn ơi giúp tôi được không	bạn ơi giúp em với
        act+please@start	giúp đỡ	bạn ơi giúp em chút	bạn ơi giúp em một chút	bạn ơi giúp em được không
        act+please@start	giúp đỡ	bạn ơi giúp mình với	bạn ơi giúp mình chút	bạn ơi giúp mình một chút
        act+please@start	giúp đỡ	bạn ơi giúp mình được không	bạn ơi giúp cháu với	bạn ơi giúp cháu chút
        act+please@start	giúp đỡ	bạn ơi giúp cháu một chút	bạn ơi giúp cháu được không	cô giúp tôi với
        act+please@start	giúp đỡ	cô giúp tôi chút	cô giúp tôi một chút	cô giúp tôi được không	cô giúp em với
        act+please@start	giúp đỡ	cô giúp em chút	cô giúp em một chút	cô giúp em được không	cô giúp mình với
        act+please@start	giúp đỡ	cô giúp mình chút	cô giúp mình một chút	cô giúp mình được không
        act+please@start	giúp đỡ	cô giúp cháu với	cô giúp cháu chút	cô giúp cháu một chút
        act+please@start	giúp đỡ	cô giúp cháu được không	cô ơi giúp tôi với	cô ơi giúp tôi chút
        act+please@start	giúp đỡ	cô ơi giúp tôi một chút	cô ơi giúp tôi được không	cô ơi giúp em với
        act+please@start	giúp đỡ	cô ơi giúp em chút	cô ơi giúp em một chút	cô ơi giúp em được không
        act+please@start	giúp đỡ	cô ơi giúp mình với	cô ơi giúp mình chút	cô ơi giúp mình một chút
        act+please@start	giúp đỡ	cô ơi giúp mình được không	cô ơi giúp cháu với	cô ơi giúp cháu chút
        act+please@start	giúp đỡ	cô ơi giúp cháu một chút	cô ơi giúp cháu được không	chú giúp tôi với
        act+please@start	giúp đỡ	chú giúp tôi chút	chú giúp tôi một chút	chú giúp tôi được không	chú giúp em với
        act+please@start	giúp đỡ	chú giúp em chút	chú giúp em một chút	chú giúp em được không	chú giúp mình với
        act+please@start	giúp đỡ	chú giúp mình chút	chú giúp mình một chút	chú giúp mình được không
        act+please@start	giúp đỡ	chú giúp cháu với	chú giúp cháu chút	chú giúp cháu một chút
        act+please@start	giúp đỡ	chú giúp cháu được không	chú ơi giúp tôi với	chú ơi giúp tôi chút
        act+please@start	giúp đỡ	chú ơi giúp tôi một chút	chú ơi giúp tôi được không	chú ơi giúp em với
        act+please@start	giúp đỡ	chú ơi giúp em chút	chú ơi giúp em một chút	chú ơi giúp em được không
        act+please@start	giúp đỡ	chú ơi giúp mình với	chú ơi giúp mình chút	chú ơi giúp mình một chút
        act+please@start	giúp đỡ	chú ơi giúp mình được không	chú ơi giúp cháu với	chú ơi giúp cháu chút
        act+please@start	giúp đỡ	chú ơi giúp cháu một chút	chú ơi giúp cháu được không	bác giúp tôi với
        act+please@start	giúp đỡ	bác giúp tôi chút	bác giúp tôi một chút	bác giúp tôi được không	bác giúp em với
        act+please@start	giúp đỡ	bác giúp em chút	bác giúp em một chút	bác giúp em được không	bác giúp mình với
        act+please@start	giúp đỡ	bác giúp mình chút	bác giúp mình một chút	bác giúp mình được không
        act+please@start	giúp đỡ	bác giúp cháu với	bác giúp cháu chút	bác giúp cháu một chút
        act+please@start	giúp đỡ	bác giúp cháu được không	bác ơi giúp tôi với	bác ơi giúp tôi chút
        act+please@start	giúp đỡ	bác ơi giúp tôi một chút	bác ơi giúp tôi được không	bác ơi giúp em với
        act+please@start	giúp đỡ	bác ơi giúp em chút	bác ơi giúp em một chút	bác ơi giúp em được không
        act+please@start	giúp đỡ	bác ơi giúp mình với	bác ơi giúp mình chút	bác ơi giúp mình một chút
        act+please@start	giúp đỡ	bác ơi giúp mình được không	bác ơi giúp cháu với	bác ơi giúp cháu chút
        act+please@start	giúp đỡ	bác ơi giúp cháu một chút	bác ơi giúp cháu được không	cứu tôi với ạ	xin cứu tôi
        act+please@start	giúp đỡ	xin cứu tôi với	làm ơn cứu tôi	làm ơn cứu tôi với	giúp chị với	giúp anh với
        act+please@start	giúp đỡ	giúp bác với	giúp cô với	giúp anh chút	giúp chị chút	giúp anh một chút
        act+please@start	giúp đỡ	giúp chị một chút	giúp anh một tay	giúp chị một tay
        # Who is asked may close any question; "giúp anh nhé" is "giúp anh" and nhé.
        which@final	từ đâu	từ đâu em	từ đâu anh	từ đâu chị	từ đâu cô	từ đâu chú	từ đâu bác	từ đâu nhỉ
        which@final	ngày nào	ngày nào em	ngày nào anh	ngày nào chị	ngày nào cô	ngày nào chú	ngày nào bác
        which@final	ngày nào	ngày nào nhỉ	ngày mấy em	ngày mấy anh	ngày mấy chị	ngày mấy cô	ngày mấy chú
        which@final	ngày nào	ngày mấy bác	ngày mấy nhỉ	hôm nào em	hôm nào anh	hôm nào chị	hôm nào cô
        which@final	ngày nào	hôm nào chú	hôm nào bác	hôm nào nhỉ	bữa nào em	bữa nào anh	bữa nào chị
        which@final	ngày nào	bữa nào cô	bữa nào chú	bữa nào bác	bữa nào nhỉ
        which@final	bao lâu nữa	bao lâu nữa em	bao lâu nữa anh	bao lâu nữa chị	bao lâu nữa cô	bao lâu nữa chú
        which@final	bao lâu nữa	bao lâu nữa bác	bao lâu nữa nhỉ
        which@final	mấy lần	mấy lần em	mấy lần anh	mấy lần chị	mấy lần cô	mấy lần chú	mấy lần bác	mấy lần nhỉ
        which@final	tại sao	tại sao em	tại sao anh	tại sao chị	tại sao cô	tại sao chú	tại sao bác	tại sao nhỉ
        which@final	tại sao	vì sao em	vì sao anh	vì sao chị	vì sao cô	vì sao chú	vì sao bác	vì sao nhỉ
        which@final	tại sao	sao lại em	sao lại anh	sao lại chị	sao lại cô	sao lại chú	sao lại bác	sao lại nhỉ
        which@final	tại sao	tại vì sao em	tại vì sao anh	tại vì sao chị	tại vì sao cô	tại vì sao chú
        which@final	tại sao	tại vì sao bác	tại vì sao nhỉ	lý do gì em	lý do gì anh	lý do gì chị	lý do gì cô
        which@final	tại sao	lý do gì chú	lý do gì bác	lý do gì nhỉ	vì lý do gì em	vì lý do gì anh
        which@final	tại sao	vì lý do gì chị	vì lý do gì cô	vì lý do gì chú	vì lý do gì bác	vì lý do gì nhỉ
        which@final	tại sao	sao mà em	sao mà anh	sao mà chị	sao mà cô	sao mà chú	sao mà bác	sao mà nhỉ
        which@final	tại sao	cớ sao em	cớ sao anh	cớ sao chị	cớ sao cô	cớ sao chú	cớ sao bác	cớ sao nhỉ
        which@final	bao lâu một lần	bao lâu một lần em	bao lâu một lần anh	bao lâu một lần chị
        which@final	bao lâu một lần	bao lâu một lần cô	bao lâu một lần chú	bao lâu một lần bác
        which@final	bao lâu một lần	bao lâu một lần nhỉ
        benefit	giúp anh	giúp anh nhé	giúp anh nha	giúp anh với	giúp anh ạ	giúp anh đi	giúp chị nhé
        benefit	giúp anh	giúp chị nha	giúp chị với	giúp chị ạ	giúp chị đi	giúp cô nhé	giúp cô nha	giúp cô với
        benefit	giúp anh	giúp cô ạ	giúp cô đi	giúp chú nhé	giúp chú nha	giúp chú với	giúp chú ạ	giúp chú đi
        benefit	giúp anh	giúp bác nhé	giúp bác nha	giúp bác với	giúp bác ạ	giúp bác đi	giùm anh nhé
        benefit	giúp anh	giùm anh nha	giùm anh với	giùm anh ạ	giùm anh đi	giùm chị nhé	giùm chị nha
        benefit	giúp anh	giùm chị với	giùm chị ạ	giùm chị đi	giùm cô nhé	giùm cô nha	giùm cô với	giùm cô ạ
        benefit	giúp anh	giùm cô đi	giùm chú nhé	giùm chú nha	giùm chú với	giùm chú ạ	giùm chú đi
        benefit	giúp anh	giùm bác nhé	giùm bác nha	giùm bác với	giùm bác ạ	giùm bác đi	dùm anh nhé
        benefit	giúp anh	dùm anh nha	dùm anh với	dùm anh ạ	dùm anh đi	dùm chị nhé	dùm chị nha	dùm chị với
        benefit	giúp anh	dùm chị ạ	dùm chị đi	dùm cô nhé	dùm cô nha	dùm cô với	dùm cô ạ	dùm cô đi
        benefit	giúp anh	dùm chú nhé	dùm chú nha	dùm chú với	dùm chú ạ	dùm chú đi	dùm bác nhé	dùm bác nha
        benefit	giúp anh	dùm bác với	dùm bác ạ	dùm bác đi	hộ anh nhé	hộ anh nha	hộ anh với	hộ anh ạ
        benefit	giúp anh	hộ anh đi	hộ chị nhé	hộ chị nha	hộ chị với	hộ chị ạ	hộ chị đi	hộ cô nhé	hộ cô nha
        benefit	giúp anh	hộ cô với	hộ cô ạ	hộ cô đi	hộ chú nhé	hộ chú nha	hộ chú với	hộ chú ạ	hộ chú đi
        benefit	giúp anh	hộ bác nhé	hộ bác nha	hộ bác với	hộ bác ạ	hộ bác đi	cho anh nhé	cho anh nha
        benefit	giúp anh	cho anh với	cho anh ạ	cho anh đi	cho chị nhé	cho chị nha	cho chị với	cho chị ạ
        benefit	giúp anh	cho chị đi	cho cô nhé	cho cô nha	cho cô với	cho cô ạ	cho cô đi	cho chú nhé
        benefit	giúp anh	cho chú nha	cho chú với	cho chú ạ	cho chú đi	cho bác nhé	cho bác nha	cho bác với
        benefit	giúp anh	cho bác ạ	cho bác đi
        please	giùm	giúp tôi ạ	giúp tôi đi	giúp em ạ	giúp em đi	giúp mình ạ	giúp mình đi	giúp cháu ạ
        please	giùm	giúp cháu đi	giúp con ạ	giúp con đi	giùm tôi ạ	giùm tôi đi	giùm em ạ	giùm em đi
        please	giùm	giùm mình ạ	giùm mình đi	giùm cháu ạ	giùm cháu đi	giùm con ạ	giùm con đi	dùm tôi ạ
        please	giùm	dùm tôi đi	dùm em ạ	dùm em đi	dùm mình ạ	dùm mình đi	dùm cháu ạ	dùm cháu đi	dùm con ạ
        please	giùm	dùm con đi	hộ tôi ạ	hộ tôi đi	hộ em ạ	hộ em đi	hộ mình ạ	hộ mình đi	hộ cháu ạ
        please	giùm	hộ cháu đi	hộ con ạ	hộ con đi
        benefit+please	cho tôi	cho tôi nhé	cho tôi nha	cho tôi với	cho tôi ạ	cho tôi đi	cho em nhé	cho em nha
        benefit+please	cho tôi	cho em với	cho em ạ	cho em đi	cho mình nhé	cho mình nha	cho mình với
        benefit+please	cho tôi	cho mình ạ	cho mình đi	cho chúng tôi nhé	cho chúng tôi nha	cho chúng tôi với
        benefit+please	cho tôi	cho chúng tôi ạ	cho chúng tôi đi	cho bọn mình nhé	cho bọn mình nha
        benefit+please	cho tôi	cho bọn mình với	cho bọn mình ạ	cho bọn mình đi
        act	đợi	đợi tôi chút	đợi tôi xíu	đợi tôi tí	đợi tôi một chút	đợi tôi một lát	đợi tôi một xíu
        act	đợi	đợi tôi một tí	đợi tôi lát	đợi tôi chút xíu	đợi em chút	đợi em xíu	đợi em tí	đợi em một chút
        act	đợi	đợi em một lát	đợi em một xíu	đợi em một tí	đợi em lát	đợi em chút xíu	đợi mình chút
        act	đợi	đợi mình xíu	đợi mình tí	đợi mình một chút	đợi mình một lát	đợi mình một xíu	đợi mình một tí
        act	đợi	đợi mình lát	đợi mình chút xíu	đợi chúng tôi chút	đợi chúng tôi xíu	đợi chúng tôi tí
        act	đợi	đợi chúng tôi một chút	đợi chúng tôi một lát	đợi chúng tôi một xíu	đợi chúng tôi một tí
        act	đợi	đợi chúng tôi lát	đợi chúng tôi chút xíu	đợi bên em chút	đợi bên em xíu	đợi bên em tí
        act	đợi	đợi bên em một chút	đợi bên em một lát	đợi bên em một xíu	đợi bên em một tí	đợi bên em lát
        act	đợi	đợi bên em chút xíu	chờ tôi chút	chờ tôi xíu	chờ tôi tí	chờ tôi một chút	chờ tôi một lát
        act	đợi	chờ tôi một xíu	chờ tôi một tí	chờ tôi lát	chờ tôi chút xíu	chờ em chút	chờ em xíu	chờ em tí
        act	đợi	chờ em một chút	chờ em một lát	chờ em một xíu	chờ em một tí	chờ em lát	chờ em chút xíu
        act	đợi	chờ mình chút	chờ mình xíu	chờ mình tí	chờ mình một chút	chờ mình một lát	chờ mình một xíu
        act	đợi	chờ mình một tí	chờ mình lát	chờ mình chút xíu	chờ chúng tôi chút	chờ chúng tôi xíu
        act	đợi	chờ chúng tôi tí	chờ chúng tôi một chút	chờ chúng tôi một lát	chờ chúng tôi một xíu
        act	đợi	chờ chúng tôi một tí	chờ chúng tôi lát	chờ chúng tôi chút xíu	chờ bên em chút	chờ bên em xíu
        act	đợi	chờ bên em tí	chờ bên em một chút	chờ bên em một lát	chờ bên em một xíu	chờ bên em một tí
        act	đợi	chờ bên em lát	chờ bên em chút xíu
        softener	luôn	chút đi anh	chút đi chị	chút đi em	chút đi cô	chút đi chú	chút đi bác	tí đi anh
        softener	luôn	tí đi chị	tí đi em	tí đi cô	tí đi chú	tí đi bác	xíu đi anh	xíu đi chị	xíu đi em
        softener	luôn	xíu đi cô	xíu đi chú	xíu đi bác	chút nha	chút nhé
        which	bao nhiêu tiền	bán bao nhiêu	bán bao nhiêu tiền	bán sao
        which@final	bao nhiêu tiền	bán bao nhiêu em	bán bao nhiêu anh	bán bao nhiêu chị	bán bao nhiêu cô
        which@final	bao nhiêu tiền	bán bao nhiêu chú	bán bao nhiêu bác	bán bao nhiêu nhỉ	bán sao em	bán sao anh
        which@final	bao nhiêu tiền	bán sao chị	bán sao cô	bán sao chú	bán sao bác
        same	phòng trống	còn phòng	có còn phòng	có phòng trống
        wish+me	cho tôi xin	bán cho cháu	bán cho con	bán cho tui	bán cho cô	bán cho chú	bán cho bác
        wish+me	cho tôi xin	lấy cho cháu	lấy cho con	lấy cho tui	lấy cho cô	lấy cho chú	lấy cho bác
        wish+me	cho tôi xin	để lại cho tôi	để lại cho em
        person	cho cháu tôi	bán cho cháu tôi	bán cho cháu em	bán cho cháu mình	bán cho cháu tui	bán cho con tôi
        person	cho cháu tôi	bán cho con em	bán cho con mình	bán cho con tui	bán cho cô tôi	bán cho cô em
        person	cho cháu tôi	bán cho cô mình	bán cho cô tui	bán cho chú tôi	bán cho chú em	bán cho chú mình
        person	cho cháu tôi	bán cho chú tui	bán cho bác tôi	bán cho bác em	bán cho bác mình	bán cho bác tui
        person	cho cháu tôi	lấy cho cháu tôi	lấy cho cháu em	lấy cho cháu mình	lấy cho cháu tui	lấy cho con tôi
        person	cho cháu tôi	lấy cho con em	lấy cho con mình	lấy cho con tui	lấy cho cô tôi	lấy cho cô em
        person	cho cháu tôi	lấy cho cô mình	lấy cho cô tui	lấy cho chú tôi	lấy cho chú em	lấy cho chú mình
        person	cho cháu tôi	lấy cho chú tui	lấy cho bác tôi	lấy cho bác em	lấy cho bác mình	lấy cho bác tui
        # More of what is said in the settings of a counter.
        bind	vào	vô
        same+done	xịt lốp	lốp thủng	lốp thủng mất	lốp lủng	lốp lủng mất	lốp xẹp	lốp xẹp mất	lốp xì
        same+done	xịt lốp	lốp xì mất	lốp xịt	lốp xịt mất	lốp nổ	lốp nổ mất	lốp xì hơi	lốp xì hơi mất
        same+done	xịt lốp	lốp hết hơi	lốp hết hơi mất	lốp bị thủng	lốp bị thủng mất	lốp bị lủng
        same+done	xịt lốp	lốp bị lủng mất	lốp bị xẹp	lốp bị xẹp mất	lốp bị xì	lốp bị xì mất	lốp bị xịt
        same+done	xịt lốp	lốp bị xịt mất	lốp bị nổ	lốp bị nổ mất	lốp bị xì hơi	lốp bị xì hơi mất
        same+done	xịt lốp	lốp bị hết hơi	lốp bị hết hơi mất	lốp xe thủng	lốp xe thủng mất	lốp xe lủng
        same+done	xịt lốp	lốp xe lủng mất	lốp xe xẹp	lốp xe xẹp mất	lốp xe xì	lốp xe xì mất	lốp xe xịt
        same+done	xịt lốp	lốp xe xịt mất	lốp xe nổ	lốp xe nổ mất	lốp xe xì hơi	lốp xe xì hơi mất
        same+done	xịt lốp	lốp xe hết hơi	lốp xe hết hơi mất	lốp xe bị thủng	lốp xe bị thủng mất	lốp xe bị lủng
        same+done	xịt lốp	lốp xe bị lủng mất	lốp xe bị xẹp	lốp xe bị xẹp mất	lốp xe bị xì	lốp xe bị xì mất
        same+done	xịt lốp	lốp xe bị xịt	lốp xe bị xịt mất	lốp xe bị nổ	lốp xe bị nổ mất	lốp xe bị xì hơi
        same+done	xịt lốp	lốp xe bị xì hơi mất	lốp xe bị hết hơi	lốp xe bị hết hơi mất	bánh thủng
        same+done	xịt lốp	bánh thủng mất	bánh lủng	bánh lủng mất	bánh xẹp	bánh xẹp mất	bánh xì	bánh xì mất
        same+done	xịt lốp	bánh xịt	bánh xịt mất	bánh nổ	bánh nổ mất	bánh xì hơi	bánh xì hơi mất	bánh hết hơi
        same+done	xịt lốp	bánh hết hơi mất	bánh bị thủng	bánh bị thủng mất	bánh bị lủng	bánh bị lủng mất
        same+done	xịt lốp	bánh bị xẹp	bánh bị xẹp mất	bánh bị xì	bánh bị xì mất	bánh bị xịt	bánh bị xịt mất
        same+done	xịt lốp	bánh bị nổ	bánh bị nổ mất	bánh bị xì hơi	bánh bị xì hơi mất	bánh bị hết hơi
        same+done	xịt lốp	bánh bị hết hơi mất	bánh xe thủng	bánh xe thủng mất	bánh xe lủng	bánh xe lủng mất
        same+done	xịt lốp	bánh xe xẹp	bánh xe xẹp mất	bánh xe xì	bánh xe xì mất	bánh xe xịt	bánh xe xịt mất
        same+done	xịt lốp	bánh xe nổ	bánh xe nổ mất	bánh xe xì hơi	bánh xe xì hơi mất	bánh xe hết hơi
        same+done	xịt lốp	bánh xe hết hơi mất	bánh xe bị thủng	bánh xe bị thủng mất	bánh xe bị lủng
        same+done	xịt lốp	bánh xe bị lủng mất	bánh xe bị xẹp	bánh xe bị xẹp mất	bánh xe bị xì	bánh xe bị xì mất
        same+done	xịt lốp	bánh xe bị xịt	bánh xe bị xịt mất	bánh xe bị nổ	bánh xe bị nổ mất	bánh xe bị xì hơi
        same+done	xịt lốp	bánh xe bị xì hơi mất	bánh xe bị hết hơi	bánh xe bị hết hơi mất	vỏ xe thủng
        same+done	xịt lốp	vỏ xe thủng mất	vỏ xe lủng	vỏ xe lủng mất	vỏ xe xẹp	vỏ xe xẹp mất	vỏ xe xì
        same+done	xịt lốp	vỏ xe xì mất	vỏ xe xịt	vỏ xe xịt mất	vỏ xe nổ	vỏ xe nổ mất	vỏ xe xì hơi
        same+done	xịt lốp	vỏ xe xì hơi mất	vỏ xe hết hơi	vỏ xe hết hơi mất	vỏ xe bị thủng	vỏ xe bị thủng mất
        same+done	xịt lốp	vỏ xe bị lủng	vỏ xe bị lủng mất	vỏ xe bị xẹp	vỏ xe bị xẹp mất	vỏ xe bị xì
        same+done	xịt lốp	vỏ xe bị xì mất	vỏ xe bị xịt	vỏ xe bị xịt mất	vỏ xe bị nổ	vỏ xe bị nổ mất
        same+done	xịt lốp	vỏ xe bị xì hơi	vỏ xe bị xì hơi mất	vỏ xe bị hết hơi	vỏ xe bị hết hơi mất
        same+done	thủng	bị thủng	bị thủng mất	lủng	bị lủng	bị lủng mất
        same+done	xẹp	bị xẹp	bị xẹp mất	xì	bị xì	bị xì mất	xịt	bị xịt	bị xịt mất
        same+done	nổ	bị nổ	bị nổ mất
        same+done	dính bẩn	bị dính bẩn	bị dính bẩn mất	vấy bẩn	bị vấy bẩn	bị vấy bẩn mất
        same+done	chập điện	bị chập điện	bị chập điện mất	chập	bị chập	bị chập mất
        same+done	mất điện	bị mất điện	bị mất điện mất	cúp điện	bị cúp điện	bị cúp điện mất	mất điện mất
        same+done	mất điện	bị mất điện mất mất
        same+done	mất nước	bị mất nước	bị mất nước mất	cúp nước	bị cúp nước	bị cúp nước mất
        same+done	đơ	bị đơ	bị đơ mất	bị treo	bị bị treo	bị bị treo mất	đứng máy	bị đứng máy	bị đứng máy mất
        same+done	trầy	bị trầy	bị trầy mất	xước	bị xước	bị xước mất	trầy xước	bị trầy xước	bị trầy xước mất
        same+done	phồng rộp	bị phồng rộp	bị phồng rộp mất	phồng	bị phồng	bị phồng mất
        same+done	gỉ	bị gỉ	bị gỉ mất	rỉ sét	bị rỉ sét	bị rỉ sét mất
        same+done	ôi	bị ôi	bị ôi mất	thiu	bị thiu	bị thiu mất	ôi thiu	bị ôi thiu	bị ôi thiu mất
        same+done	mất cắp	bị ăn trộm	bị ăn trộm mất	bị trộm lấy	bị trộm lấy mất	bị chôm	bị chôm mất
        same+done	mất cắp	bị ai lấy mất	bị ai lấy	bị ai đó lấy mất	bị ai đó lấy cắp	bị kẻ trộm lấy
        same+done	mất cắp	bị kẻ gian lấy	bị lấy cắp	bị nẫng mất	bị cuỗm mất	bị trộm cắp
        act+done	móc túi
        act+done	cướp	giật	cướp giật	giật mất	cướp mất
        same	chuyến bay	chuyến bay đi	chuyến máy bay
        same	chuyến tàu	chuyến tàu đi
        same	chuyến xe	chuyến xe đi
        same	tiếp theo	kế tiếp	kế sau	tiếp
        same	chuyến tiếp theo	chuyến kế tiếp	chuyến kế	chuyến sau	chuyến tiếp
        same	chuyến cuối	chuyến cuối cùng	chuyến chót	chuyến sau cùng	chuyến trễ nhất	chuyến muộn nhất
        same	chuyến đầu	chuyến đầu tiên	chuyến sớm nhất
        act+done	bị trễ	bị hoãn chuyến	bị trễ giờ	bị chậm giờ	trễ giờ	chậm chuyến	chậm giờ	bị chậm chuyến	delay
        act+done	bị trễ	bị hoãn giờ
        act+done	bị hủy	bị hủy chuyến	hủy chuyến	bị cancel
        same	hành lý xách tay	đồ xách tay
        same	hành lý ký gửi	hành lý gửi	đồ ký gửi
        same	quá cân	quá ký	dư ký	thừa cân	quá trọng lượng	vượt cân	bị quá cân	bị quá ký
        same	vé vào cửa	vé vào cổng	vé tham quan	vé vô cửa	vé vô cổng	vé vào	vé vô
        same	vé trẻ em	vé cho trẻ em	vé con nít	vé cho bé	vé em bé	vé cho em bé	vé cho con nít	vé trẻ con
        same	vé trẻ em	vé cho trẻ con	vé của trẻ em	vé dành cho trẻ em
        same	vé người lớn	vé cho người lớn	vé dành cho người lớn
        same	vé sinh viên	vé cho sinh viên	vé dành cho sinh viên
        same	vé xe đò	vé xe khách
        same	kẹt xe	tắc đường	kẹt đường	bị kẹt xe	bị tắc đường	ùn tắc
        act	bật đồng hồ	chạy đồng hồ	tính đồng hồ	bấm đồng hồ	đi theo đồng hồ	chạy theo đồng hồ
        act	bật đồng hồ	tính theo đồng hồ	mở đồng hồ	đi đồng hồ	dùng đồng hồ
        act	chạy chậm	chạy chậm lại	đi chậm lại	lái chậm lại	chạy chậm thôi	lái chậm thôi	đi chậm thôi
        act	chạy chậm	chạy từ từ	chạy từ từ thôi	lái chậm	lái xe chậm lại	lái từ từ	đi từ từ thôi
        act	chạy chậm	chạy chậm lại chút	chạy xe chậm lại
        act	chạy nhanh	chạy nhanh lên	đi nhanh lên	chạy lẹ lên	lái nhanh lên	chạy nhanh chút
        same	cốp xe	cốp	thùng xe sau
        wish+me@start	cho tôi	chở tôi	chở tui	chở mình	chở em	chở cháu	chở anh	chở chị	lấy chị	lấy anh
        wish+me@start	cho tôi	lấy tôi	lấy tui	lấy mình	bán tôi	bán tui	bán mình	bán em	bán chị	bán anh
        wish+me@start	cho tôi	bán cô	bán bác	lấy cô	lấy bác	bán cháu
        wish+we@start	cho chúng tôi	chở chúng tôi	chở bọn tôi	chở tụi tôi	chở tụi mình	chở bọn mình	chở tụi em
        wish+we@start	cho chúng tôi	đưa chúng tôi	đưa tụi tôi	đưa tụi em	đưa bọn mình
        wish+me	cho tôi xin	mình cho em xin	quý khách cho em xin	anh chị cho em xin	quý khách cho tôi xin
        wish+me	cho tôi xin	anh chị cho tôi xin	ông cho em xin	bà cho em xin	anh cho tôi xin	chị cho tôi xin
        please+you	nhờ anh	mình vui lòng	mình làm ơn	mình xin vui lòng	anh chị vui lòng	anh chị làm ơn
        please+you	nhờ anh	anh chị hãy	anh chị xin vui lòng	quý vị vui lòng
        can	có cho phép	cho phép
        same	thuốc nhỏ mắt	lọ thuốc nhỏ mắt	chai thuốc nhỏ mắt	nước nhỏ mắt
        same	thuốc đau đầu	thuốc nhức đầu	thuốc trị đau đầu	thuốc trị nhức đầu
        same	thuốc đau bụng	thuốc trị đau bụng
        same	thuốc tiêu chảy	thuốc đi ngoài	thuốc trị tiêu chảy	thuốc cầm tiêu chảy	thuốc chống tiêu chảy
        same	thuốc dị ứng	thuốc chống dị ứng	thuốc trị dị ứng
        same	thuốc say xe	thuốc chống say xe	thuốc chống say	thuốc say tàu xe	thuốc chống say tàu xe
        same	thuốc dạ dày	thuốc bao tử	thuốc đau dạ dày	thuốc đau bao tử	thuốc trị đau dạ dày
        same	thuốc ho	thuốc trị ho	chai thuốc ho
        same	thuốc hạ sốt	thuốc giảm sốt
        same	thuốc sốt rét
        same	thuốc cảm	thuốc trị cảm	thuốc trị cảm cúm
        same	thuốc tránh thai	thuốc ngừa thai
        same	thuốc tránh thai khẩn cấp	thuốc ngừa thai khẩn cấp
        same	thuốc chống muỗi	thuốc đuổi muỗi	thuốc xịt muỗi	kem đuổi muỗi
        same	thuốc muỗi đốt	thuốc bôi muỗi đốt	thuốc bôi muỗi cắn	thuốc muỗi cắn
        same	nhiệt kế	cặp nhiệt độ	cây cặp nhiệt	cái cặp nhiệt độ	cái nhiệt kế
        same	băng gạc	gạc
        same	miếng dán giảm đau	cao dán giảm đau	salonpas	miếng dán salonpas
        same	que thử thai	test thử thai
        same	tác dụng phụ	phản ứng phụ
        same	băng cá nhân	băng dán cá nhân	miếng băng cá nhân	băng keo y tế cá nhân
        same	nước rửa tay	gel rửa tay	nước rửa tay khô	dung dịch rửa tay
        person	bà bầu	người có bầu	người có thai	người đang mang thai	người mang bầu	phụ nữ mang bầu
        person	bà bầu	phụ nữ đang mang thai	bà bầu bì
        same	đầy bụng	đầy hơi	khó tiêu	chướng bụng	bị đầy bụng	bị đầy hơi	bị khó tiêu	bị chướng bụng
        same	đau mắt đỏ	bị đau mắt đỏ
        same	hắt hơi	nhảy mũi	hắt xì	bị hắt hơi
        same	co giật	bị co giật	lên cơn co giật	làm kinh	bị làm kinh
        same	hóc	bị hóc	mắc nghẹn	bị nghẹn	bị mắc nghẹn
        same	nhồi máu cơ tim	bị nhồi máu cơ tim	lên cơn nhồi máu
        same+done	điện giật	bị điện giật	bị giật điện
        same	đuối nước	chết đuối	bị đuối nước
        same	rò gas	rò rỉ gas	xì gas	bị rò gas	bị xì gas	bị rò rỉ gas
        same	có kinh	tới tháng	đến tháng	hành kinh
        service	tiêm phòng	chích ngừa	tiêm chủng	tiêm ngừa	tiêm vắc xin	chích vắc xin	tiêm vaccine
        service	tiêm phòng	chích vaccine	chủng ngừa
        service	xét nghiệm nước tiểu	thử nước tiểu
        service	nhổ răng	nhổ cái răng
        service	trám răng	hàn răng
        service	lấy cao răng	cạo vôi răng	lấy vôi răng	cạo cao răng
        service	truyền nước	truyền dịch	vô nước biển	truyền nước biển
        service	mổ	phẫu thuật
        service	thay băng	thay băng vết thương
        service	đặt hẹn khám	đặt lịch khám	đăng ký khám	hẹn khám	đặt khám	lấy hẹn khám	hẹn lịch khám
        service	đặt hẹn khám	đặt lịch hẹn khám	đăng ký khám bệnh	đặt lịch khám bệnh
        same	bảo hiểm y tế	thẻ bảo hiểm y tế	bhyt
        same	sổ khám bệnh	sổ khám	sổ y bạ
        same	phòng	trong phòng	bên trong phòng	ở trong phòng	phòng ở
        same	trong phòng tắm	ở trong phòng tắm	bên trong phòng tắm
        same	trong phòng khám	ở trong phòng khám	bên trong phòng khám
        same	trong phòng chờ	ở trong phòng chờ	bên trong phòng chờ
        same	trong phòng ngủ	ở trong phòng ngủ
        same	phòng không hút thuốc	phòng cấm hút thuốc	phòng không thuốc lá
        same	hướng biển	nhìn ra biển	view biển	hướng ra biển	nhìn biển	thấy biển	có view biển	view hướng biển
        same	hướng biển	nhìn thấy biển
        same	giường phụ	giường thêm	giường kê thêm	giường xếp thêm	extra bed
        same	nôi	cũi	nôi em bé	cũi em bé	giường cũi
        same	vòi sen	vòi hoa sen	vòi tắm
        same	bồn tắm	bồn ngâm
        same	bồn cầu	bệ xí	bệ cầu	bồn vệ sinh
        same	bồn rửa mặt	lavabo	bồn rửa	chậu rửa mặt
        same	điều khiển	remote	rờ mốt	cái điều khiển	cái remote	đồ bấm
        same	giá phòng	tiền phòng
        same	đưa đón sân bay	xe đưa đón sân bay	đón sân bay	xe đón sân bay	đưa rước sân bay	xe đưa rước sân bay
        service	trả phòng muộn	trả phòng trễ	check out muộn	check out trễ	late check out	trả phòng muộn hơn
        service	trả phòng muộn	trả phòng trễ hơn
        service	nhận phòng sớm	check in sớm	nhận phòng sớm hơn	early check in
        service	dọn phòng	quét dọn phòng	dọn vệ sinh phòng	lau phòng
        service	thay ga giường	thay drap	thay ga	thay ra giường	thay drap giường	đổi ga giường
        service	đổi phòng	đổi sang phòng khác	chuyển sang phòng khác	đổi phòng khác	chuyển phòng khác
        service	đổi phòng	qua phòng khác	đổi qua phòng khác	đổi cho tôi phòng khác
        same	dép đi trong nhà	dép đi trong phòng	dép lê
        same	mùng	màn chống muỗi
        same	ồn	ầm ĩ	ồn quá trời	gây ồn ào	làm ồn ào	inh ỏi
        same+done	hỏng	hư rồi	bị hư rồi	hư hỏng	bị hư hỏng	hư luôn	hỏng luôn	không còn hoạt động
        same	trên taxi	trong taxi	ở trên taxi	ở trong taxi	lại trên taxi	lại trong taxi	trên xe taxi
        same	trên taxi	trong xe taxi	ở trên xe taxi	ở trong xe taxi	lại trên xe taxi	lại trong xe taxi
        same	trên taxi	trên tắc xi	trong tắc xi	ở trên tắc xi	ở trong tắc xi	lại trên tắc xi	lại trong tắc xi
        same	trên xe buýt	trong xe buýt	ở trên xe buýt	ở trong xe buýt	lại trên xe buýt	lại trong xe buýt
        same	trên xe buýt	trên xe bus	trong xe bus	ở trên xe bus	ở trong xe bus	lại trên xe bus
        same	trên xe buýt	lại trong xe bus
        same	trên tàu	trong tàu	ở trên tàu	ở trong tàu	lại trên tàu	lại trong tàu	trên tàu hỏa	trong tàu hỏa
        same	trên tàu	ở trên tàu hỏa	ở trong tàu hỏa	lại trên tàu hỏa	lại trong tàu hỏa	trên xe lửa
        same	trên tàu	trong xe lửa	ở trên xe lửa	ở trong xe lửa	lại trên xe lửa	lại trong xe lửa
        same	trên máy bay	trong máy bay	ở trên máy bay	ở trong máy bay	lại trên máy bay	lại trong máy bay
        same	trên xe	trong xe	ở trên xe	ở trong xe	lại trên xe	lại trong xe
        same	cà phê sữa đá	ly cà phê sữa đá	cafe sữa đá	cf sữa đá	nâu đá	cà phê nâu đá	ly cafe sữa đá
        same	cà phê đen đá	đen đá	cafe đen đá	ly cà phê đen đá
        same	nước chanh	chanh đá	đá chanh	ly nước chanh	nước chanh đá
        same	nước dừa	dừa tươi	nước dừa tươi
        same	nước ép	nước trái cây	nước ép trái cây	nước hoa quả
        same	món chay	đồ chay	món ăn chay	đồ ăn chay	thức ăn chay
        same	món đặc biệt	món đặc sản	đặc sản	món đặc trưng
        same	tương cà	sốt cà	ketchup
        same	phô mai	phomai	pho mát	cheese
        same	bơ lạt	bơ nhạt
        same	bánh sừng bò	croissant	bánh sừng trâu
        same	bánh sinh nhật	bánh kem mừng sinh nhật	bánh mừng sinh nhật
        same	nến	đèn cầy	nến sinh nhật	cây nến
        same	mới ra lò	vừa ra lò	mới nướng	vừa nướng xong	mới nướng xong	vừa mới ra lò
        service	cắt lát	thái lát	thái thành lát	cắt ra từng lát	thái ra từng lát	cắt từng lát	thái từng lát
        service	cắt lát	xắt lát	xắt thành lát	cắt ra thành lát
        service	ghi chữ	viết chữ
        act	mang về	gói đem về	đóng hộp mang về	bỏ hộp mang về	cho mang về	mua mang về	mua đem về	để mang về
        act	ngồi	ngồi bàn	ngồi ở bàn
        same	măng cụt	trái măng cụt	quả măng cụt
        same	sầu riêng	trái sầu riêng	quả sầu riêng
        same	thanh long	trái thanh long	quả thanh long
        same	chôm chôm	trái chôm chôm	quả chôm chôm
        same	mít	trái mít	quả mít
        same	bưởi	trái bưởi	quả bưởi
        same	dưa hấu	trái dưa hấu	quả dưa hấu
        same	đu đủ	trái đu đủ	quả đu đủ
        same	nho	trái nho	quả nho
        same	lê	trái lê	quả lê
        same	chanh	trái chanh	quả chanh
        same	quýt	trái quýt	quả quýt
        same	vú sữa	trái vú sữa	quả vú sữa
        same	dâu tây	trái dâu tây	quả dâu tây
        same	dưa lưới	trái dưa lưới	quả dưa lưới
        same	táo	trái táo	quả táo	trái bom
        same	mãng cầu	na	trái mãng cầu	quả na
        same	trái cây	hoa quả	quả cây
        same	ngô	bắp	trái bắp	bắp ngô
        same	vừng	mè
        same	khổ qua	mướp đắng
        same	dưa leo	dưa chuột
        same	trứng vịt lộn	hột vịt lộn
        act	giao tận nơi	giao đến nhà	giao tận nhà	ship tận nơi
        same	sao kê	bảng sao kê	sao kê ngân hàng	sao kê tài khoản
        same	số dư	số dư tài khoản	số dư trong tài khoản
        same+done	nuốt thẻ	bị nuốt thẻ	bị nuốt mất thẻ	nuốt mất thẻ
        service	rút tiền	rút ít tiền	rút một ít tiền	rút chút tiền	rút tiền ra	rút tiền mặt
        service	chuyển tiền	chuyển ít tiền	gửi ít tiền về	gửi một ít tiền về	gửi chút tiền về	chuyển ít tiền về
        service	chuyển tiền	chuyển một ít tiền
        act	gửi tiền	gửi ít tiền	gửi một ít tiền
        same	mã vận đơn	mã bưu gửi	mã theo dõi	số vận đơn
        service	gửi bảo đảm	gửi đảm bảo
        same	màn hình điện thoại	màn hình của điện thoại	màn hình máy
        same	cáp sạc	dây sạc	dây cáp sạc	dây sạc điện thoại	cáp sạc điện thoại
        same	sạc dự phòng	pin dự phòng	cục sạc dự phòng	pin sạc dự phòng
        same	tai nghe	phone tai	cái tai nghe	dây nghe
        same	ốp lưng	ốp điện thoại	ốp lưng điện thoại
        same	gói data	gói 4g	gói cước data	gói mạng	gói internet	gói dữ liệu
        service	dán màn hình	dán cường lực	dán kính cường lực
        same	hết pin	cạn pin	bị hết pin
        service	giặt khô	giặt hấp
        same	vết bẩn	vết dơ	vết ố
        same	quần áo	áo quần
        same	tất	vớ	đôi tất	đôi vớ
        same	áo khoác	áo lạnh	áo ấm
        same	thắt lưng	dây nịt	dây lưng
        same	bật lửa	hộp quẹt	cái bật lửa	cái hộp quẹt	quẹt ga
        same	bút	bút bi	cây bút	cây viết	viết bi
        same	dao cạo	dao cạo râu	dao cạo mặt
        same	tăm bông	bông ngoáy tai	bông ráy tai
        same	máy ảnh	máy chụp hình	máy hình	máy chụp ảnh
        same	máy tính xách tay	laptop	máy laptop
        same	kính mát	kính râm	mắt kính mát	kiếng mát
        service	uốn tóc	uốn	làm xoăn	uốn xoăn	làm tóc xoăn
        service	duỗi tóc	ép tóc	duỗi thẳng	ép thẳng	duỗi
        service	tỉa tóc	tỉa	cắt tỉa	cắt tỉa tóc	tỉa bớt	tỉa gọn
        service	cạo râu	cạo mặt
        service	sấy tóc	sấy khô tóc
        same	máy thuyết minh	audio guide	thuyết minh tự động	tai nghe thuyết minh
        same	tủ gửi đồ	tủ đồ	tủ khóa	chỗ gửi đồ	nơi gửi đồ
        same	bản sao	bản photo	bản copy	bản phô tô	bản photocopy
        service	đóng dấu	đóng mộc
        same	con dấu	mộc	dấu mộc
        same	tờ khai	mẫu khai	phiếu khai
        same	học phí	tiền học
        same	thời khóa biểu	lịch học
        act	đón	rước
        same	giờ tan học	giờ tan trường	giờ tan lớp
        service	xin nghỉ học	xin nghỉ	xin phép nghỉ học	xin phép nghỉ
        scope	thêm	thêm ít	thêm chút	thêm một ít	thêm một chút	thêm tí	thêm xíu	thêm một xíu	thêm tí xíu
        scope	thêm	thêm chút xíu
        act	mang chó	dắt chó	dẫn chó	đem chó	mang theo chó	dắt theo chó	dẫn theo chó	đem theo chó
        act	mang chó	mang chó theo	dắt chó theo	dẫn chó theo
        act	mang thú cưng	dắt thú cưng	dẫn thú cưng	đem thú cưng	mang theo thú cưng	đem theo thú cưng
        act	mang thú cưng	mang thú nuôi	mang theo thú nuôi
        act	giữ hộ	giữ giùm	trông hộ	trông giùm	coi giùm	coi hộ	trông giúp	coi giúp	giữ giúp
        way	gần đây	quanh khu này	gần khu này	ở quanh đây	loanh quanh đây
        intense+be	rất	quá trời quá đất	hết sức	quá mức	khủng khiếp	muốn xỉu	ác	quá đỗi	quá sức
        which	bao nhiêu tiền	bán giá bao nhiêu	bán nhiêu	bán giá sao	giá cả sao	giá tiền thế nào	giá tiền sao
        which	bao nhiêu tiền	giá bán bao nhiêu
        same+done	hỏng	đang hỏng	đang hư	đang bị hỏng	đang bị hư
        # Things and qualities.
        same	vé	tấm vé	cái vé	tờ vé
        same	vé khứ hồi	vé hai chiều	vé đi về	vé cả đi lẫn về
        same	vé một chiều	vé một lượt	vé lượt đi
        same	vé giường nằm
        same	vé ghế ngồi
        same	vé tàu
        same	vé máy bay
        same	vé xe
        same	vé xe buýt
        same	phòng	căn phòng	cái phòng	phòng cho
        same	phòng trống	còn phòng trống
        same	phòng đơn	phòng một người	phòng một giường
        same	phòng đôi	phòng hai người	phòng giường đôi
        same	phòng hai giường	phòng hai giường đơn
        same	phòng tập
        same	phòng thử đồ	chỗ thử đồ	phòng thay đồ	nơi thử đồ
        same	phòng khám
        same	phòng cấp cứu	khoa cấp cứu
        same	phòng chờ
        same	phòng tắm
        same	phòng bên cạnh	phòng kế bên	phòng sát bên	phòng cạnh bên	phòng kế	phòng bên	phòng cạnh	phòng kề bên
        same	phòng bên cạnh	khách phòng bên cạnh	phòng sát vách
        same	bữa sáng	ăn sáng	điểm tâm	đồ ăn sáng	bữa ăn sáng
        same	bữa trưa	ăn trưa	bữa ăn trưa
        same	bữa tối	ăn tối	bữa ăn tối	bữa cơm tối
        same	trà	chè uống	ly trà	cốc trà	tách trà
        same	trà đá	ly trà đá	cốc trà đá
        same	trà nóng	ly trà nóng	cốc trà nóng	tách trà nóng
        same	trà sữa	ly trà sữa	cốc trà sữa
        same	trà chanh
        same	cà phê	cafe	cà fê	café	cf	ly cà phê	cốc cà phê	tách cà phê	ly cafe	coffee
        same	cà phê sữa	cà phê có sữa	ly cà phê sữa	cà phê với sữa
        same	cà phê đen	ly cà phê đen
        same	nước cam	ly nước cam	cốc nước cam	cam vắt
        same	sinh tố	ly sinh tố	cốc sinh tố
        same	bia	beer
        same	rượu
        same	rượu bia	bia rượu
        same	rượu vang	vang
        same	nước	nước uống
        same	nước lọc	nước suối	nước khoáng
        same	nước nóng
        same	nước máy	nước vòi
        same	nước ngọt
        same	nước hoa
        same	nước đá	đá lạnh	đá viên	cục đá
        same	đá
        same	sữa
        same	sữa bột
        same	sữa chua	da ua	yaourt
        same	đường
        same	muối
        same	tiêu
        same	ớt
        same	cay
        same	hành	hành lá
        same	rau	rau củ
        same	rau sống
        same	rau mùi	ngò	ngò rí	rau ngò	rau mùi tàu
        same	nước mắm
        same	nước tương	xì dầu	tương
        same	tương ớt
        same	mì chính	bột ngọt
        same	đậu phộng	đậu phụng	củ lạc
        same	các loại hạt	hạt	các loại đậu hạt
        same	đậu nành	đậu tương
        same	đậu hũ	đậu phụ	tàu hũ
        same	hải sản	đồ biển	thủy hải sản
        same	thịt heo	thịt lợn	heo thịt
        same	thịt bò	bò thịt
        same	thịt gà
        same	thịt
        same	trứng	hột gà	trứng gà
        same	phở	tô phở	bát phở
        same	phở bò	tô phở bò	bát phở bò
        same	phở gà	tô phở gà	bát phở gà
        same	bún	tô bún	bát bún
        same	cháo	tô cháo	bát cháo
        same	cơm	đĩa cơm	dĩa cơm	phần cơm	suất cơm
        same	bánh mì	ổ bánh mì
        same	bánh ngọt
        same	bánh sinh nhật	bánh kem sinh nhật	bánh gato sinh nhật	bánh ga tô sinh nhật
        same	bánh kem	bánh gato	bánh ga tô
        same	bánh quy	bánh bích quy
        same	canh	tô canh	bát canh
        same	súp	soup
        same	món tráng miệng	tráng miệng	đồ tráng miệng
        same	món ăn	đồ ăn	thức ăn
        same	đồ uống	thức uống	nước giải khát
        same	xoài	trái xoài	quả xoài
        same	cam	trái cam	quả cam
        same	chuối	trái chuối	quả chuối
        same	dừa	trái dừa	quả dừa
        same	dứa	thơm	khóm
        same	ổi	trái ổi	quả ổi
        same	thìa	muỗng
        same	nĩa	dĩa nĩa	cái nĩa
        same	đũa
        same	dao
        same	ống hút
        same	khăn giấy	giấy ăn
        same	tăm
        same	cái ly
        same	wifi	wi fi	mạng wifi	mạng	internet	mạng internet
        same	mật khẩu wifi	pass wifi	mật khẩu wi fi	password wifi	pass wi fi	mã wifi	mật khẩu mạng	mk wifi
        same	mật khẩu	pass	password	mật mã
        same	mã pin	số pin	mã số pin	pin thẻ	mật khẩu thẻ
        same	mã qr	qr	mã qr code
        same	bưu kiện	bưu phẩm	kiện hàng	gói hàng	món hàng gửi
        same	thùng giấy	thùng carton	thùng các tông	hộp carton
        same	thư	bức thư	lá thư	phong thư
        same	bưu thiếp	postcard
        same	phong bì	bao thư
        same	tem	con tem
        same	hành lý	hành lí	đồ đạc
        same	vali	va li	cái vali	chiếc vali
        same	túi xách	giỏ xách
        same	túi	cái túi	chiếc túi
        same	túi ni lông	túi nilon	bao ni lông	bịch ni lông
        same	túi giấy
        same	ba lô	balo
        same	ví	bóp	ví tiền	bóp tiền
        same	ô	dù che	cây dù
        same	kính	mắt kính	kiếng	mắt kiếng	cặp kính
        same	bàn	cái bàn	bàn cho
        same	bàn ghế
        same	ghế	cái ghế
        same	chỗ ngồi	chỗ
        same	ghế em bé	ghế cho em bé	ghế trẻ em	ghế cho bé	ghế cho trẻ em	ghế ăn cho bé	ghế ngồi cho bé
        same	ghế em bé	ghế cho bé ngồi	ghế ăn em bé	ghế dành cho em bé
        same	ghế cạnh cửa sổ	chỗ cạnh cửa sổ	chỗ ngồi cạnh cửa sổ	ghế gần cửa sổ	ghế cửa sổ	chỗ ngồi gần cửa sổ
        same	ghế cạnh cửa sổ	ghế sát cửa sổ
        same	ghế cạnh lối đi	ghế lối đi	ghế gần lối đi	chỗ cạnh lối đi	chỗ ngồi gần lối đi
        same	cửa sổ
        same	thực đơn	menu	mênu	me nu
        same	thực đơn tiếng anh	menu tiếng anh
        same	hóa đơn	bill
        same	hóa đơn đỏ	hóa đơn vat
        same	biên lai	biên nhận	phiếu thu	giấy biên nhận
        same	nhà vệ sinh	toilet	wc	restroom	phòng vệ sinh	nhà vê sinh	toa lét	toalet	nhà cầu
        same	giấy vệ sinh
        same	thang máy
        same	cầu thang
        same	lối vào	cửa vào
        same	lối ra	cửa ra
        same	lối thoát hiểm	cửa thoát hiểm
        same	nhà thuốc	hiệu thuốc	tiệm thuốc	quầy thuốc	tiệm thuốc tây	hiệu thuốc tây	nhà thuốc tây
        same	bệnh viện	nhà thương
        same	trạm y tế
        same	thuốc
        same	viên thuốc
        same	thuốc giảm đau
        same	thuốc hạ sốt
        same	thuốc ho
        same	thuốc cảm	thuốc cảm cúm
        same	thuốc ngủ
        same	thuốc kháng sinh	kháng sinh	trụ sinh
        same	thuốc nhỏ mắt
        same	thuốc nhỏ mũi
        same	thuốc xịt hen suyễn	thuốc xịt suyễn	chai xịt hen suyễn	bình xịt hen suyễn	chai xịt suyễn	bình xịt suyễn
        same	thuốc xịt hen suyễn	thuốc xịt hen	ống hít hen suyễn	bình xịt hen
        same	thuốc lá
        same	thuốc mỡ
        same	thuốc đỏ
        same	đơn thuốc	toa thuốc
        same	băng cá nhân	băng keo cá nhân	urgo
        same	bông băng
        same	khẩu trang
        same	kem chống nắng
        same	thuốc chống muỗi	kem chống muỗi	xịt muỗi
        same	băng vệ sinh
        same	tã	bỉm	tã giấy
        same	bao cao su
        same	kết quả xét nghiệm máu	kết quả thử máu	kết quả máu	kết quả xét nghiệm thử máu
        same	kết quả
        same	tay
        same	cánh tay
        same	bàn tay
        same	cổ tay
        same	ngón tay
        same	chân
        same	bàn chân
        same	cổ chân	mắt cá chân
        same	ngón chân
        same	đầu gối
        same	bụng
        same	dạ dày	bao tử
        same	đầu	cái đầu
        same	cổ
        same	họng	cổ họng
        same	ngực
        same	lưng
        same	vai
        same	răng
        same	mắt
        same	mũi
        same	tai	lỗ tai
        same	da
        same	tim
        same	ngân hàng	nhà băng
        same	máy rút tiền	atm	cây atm	máy atm	trụ atm	cây rút tiền
        same	quầy đổi tiền	chỗ đổi tiền	nơi đổi tiền
        same	tỷ giá	tỉ giá	tỷ giá hối đoái
        same	thẻ ngân hàng	thẻ atm	thẻ nhà băng
        same	thẻ tín dụng	thẻ credit
        same	thẻ ghi nợ
        same	thẻ lên máy bay	thẻ lên tàu bay	boarding pass
        same	thẻ phòng	thẻ khóa phòng
        same	thẻ
        same	tài khoản ngân hàng	tài khoản nhà băng
        same	tài khoản
        same	tiền mặt
        same	tiền lẻ	tiền nhỏ
        same	tiền thừa	tiền thối	tiền thối lại
        same	tiền cọc	tiền đặt cọc	cọc	đặt cọc
        same	phí	lệ phí	phí dịch vụ
        same	tiền phạt
        same	tiền
        same	thuế
        same	sân bay	phi trường
        same	máy bay
        same	chuyến bay
        same	cửa lên máy bay	cửa ra máy bay	cổng lên máy bay	cửa khởi hành
        same	quầy làm thủ tục	quầy check in	quầy thủ tục
        same	ga tàu	nhà ga	ga xe lửa	ga tàu hỏa	ga
        same	sân ga	ke ga
        same	bến xe
        same	bến xe buýt
        same	trạm xe buýt	trạm xe bus	điểm dừng xe buýt	bến xe bus	trạm dừng xe buýt
        same	bến tàu	bến phà
        same	xe buýt	xe bus	xe bít
        same	xe khách	xe đò
        same	xe
        same	tàu	tàu hỏa	xe lửa	tàu lửa
        same	tàu điện	tàu điện ngầm	metro
        same	chuyến tàu	chuyến xe lửa
        same	chuyến xe
        same	phà
        same	taxi	tắc xi	xe taxi	chiếc taxi
        same	ô tô	xe hơi	xe ô tô	oto
        same	xe máy	xe gắn máy	xe mô tô
        same	xe đạp
        same	xe điện
        same	xe ôm
        same	xe lăn
        same	xe đẩy em bé	xe đẩy trẻ em	xe nôi
        same	xe thuê	xe tôi thuê	chiếc xe thuê	xe em thuê	xe mình thuê
        same	mũ bảo hiểm	nón bảo hiểm
        same	bảo hiểm
        same	xăng
        same	lốp	bánh xe	vỏ xe
        same	điện thoại	điện thoại di động	di động	đt
        same	số điện thoại	sđt	số phone	số đt
        same	sim	thẻ sim	cái sim
        same	sạc	bộ sạc	cục sạc	củ sạc	đồ sạc
        same	ổ cắm	ổ điện
        same	máy lạnh	điều hòa	máy điều hòa	máy điều hòa nhiệt độ
        same	quạt	quạt máy
        same	máy sưởi
        same	tivi	ti vi	tv	vô tuyến
        same	bóng đèn
        same	đèn
        same	máy giặt
        same	máy sấy tóc	máy sấy
        same	bàn ủi	bàn là
        same	tủ lạnh
        same	két sắt	két an toàn
        same	khăn tắm	khăn lông
        same	khăn
        same	gối	cái gối
        same	chăn	mền	cái chăn	cái mền
        same	ga giường	ga trải giường	drap giường	ra giường	drap	khăn trải giường	tấm ga giường
        same	giường
        same	xà phòng	xà bông
        same	dầu gội	dầu gội đầu
        same	bàn chải đánh răng	bàn chải
        same	kem đánh răng
        same	chìa khóa	chìa
        same	chìa khóa phòng	chìa phòng
        same	hộ chiếu	passport	hộ chiếu passport
        same	căn cước	chứng minh nhân dân	cmnd	cccd	căn cước công dân	chứng minh thư	thẻ căn cước
        same	căn cước	thẻ căn cước công dân
        same	visa	thị thực
        same	giấy tờ
        same	tài liệu
        same	giấy tờ tùy thân
        same	giấy phép lái xe	bằng lái	bằng lái xe
        same	giấy khai sinh
        same	đơn	mẫu đơn	tờ đơn
        same	ảnh	hình	tấm ảnh	tấm hình	bức ảnh
        same	ảnh thẻ	hình thẻ	tấm ảnh thẻ	tấm hình thẻ
        same	bản đồ
        same	địa chỉ
        same	chữ ký
        same	tên
        same	đồn cảnh sát	đồn công an
        same	đại sứ quán	sứ quán
        same	lãnh sự quán
        same	bưu điện
        same	siêu thị
        same	chợ
        same	khách sạn này
        same	bể bơi	hồ bơi
        same	phòng gym	phòng tập gym
        same	bãi đỗ xe	bãi đậu xe	chỗ đậu xe	chỗ đỗ xe	bãi giữ xe	chỗ gửi xe	bãi xe
        same	bãi biển
        same	bảo tàng	viện bảo tàng
        same	chùa
        same	nhà thờ
        same	công viên
        same	quán ăn
        same	quán cà phê
        same	quầy
        same	số thứ tự
        same	xe cứu thương	xe cấp cứu	cấp cứu
        same	tai nạn
        same	trường hợp khẩn cấp	việc khẩn cấp
        same	cỡ	size	kích cỡ	số size
        same	cỡ lớn	size lớn	size l	cỡ to	cỡ bự
        same	cỡ nhỏ	size nhỏ	size s
        same	cỡ vừa	size vừa	size m
        same	màu	màu sắc
        same	màu khác
        same	áo
        same	áo thun	áo phông
        same	quần
        same	váy
        same	giày	đôi giày
        same	dép
        same	nón	mũ
        same	áo mưa
        same	lớn	to	bự
        same	lớn hơn	to hơn	bự hơn
        same	nhỏ
        same	nhỏ hơn
        same	rộng
        same	chật
        same	vừa
        same	dài
        same	ngắn
        same	cao
        same	thấp
        same	nặng
        same	nhẹ
        same	rẻ
        same	rẻ hơn
        same	đắt	mắc
        same	ngọt
        same	mặn
        same	nhạt	lạt
        same	chua
        same	ngon	ngon miệng
        same	nóng
        same	ấm
        same	mát
        same	mới
        same	cũ
        same	tươi
        same	chín kỹ	nấu chín	chín hẳn
        same	tái
        same	sạch	sạch sẽ
        same	yên tĩnh	yên lặng
        same	miễn phí	không mất tiền	free	không tính tiền	không tốn tiền
        same	trống
        same	đầy
        same	xa	có xa
        same	nhanh	lẹ	mau
        same	chậm
        same	tốt
        same	đẹp
        same	dễ
        same	khó
        same	quan trọng
        same	khẩn cấp
        same	thể dục
        same	cụ thể
        same	thú vị
        same	tiếng anh	anh ngữ	tiếng anh anh
        same	tiếng việt
        same	tiếng trung	tiếng hoa	tiếng tàu
        same	tiếng pháp
        same	tiếng nhật
        same	tiếng hàn
        same	tiếng thái
        same	tiếng đức
        same	tiếng nga
        same	việt nam
        same	nước nào
        same	căn hộ	chung cư
        same	hộ khẩu
        same	nhà
        same	riêng tư
        same	thư giãn
        same	tốt lành	vui vẻ
        same	không có gì	không có chi	không sao	không sao đâu	không có gì đâu	không có chi đâu
        same	cùng một
        same	điện
        same	nước nóng lạnh
        same	hết phòng
        same	hết hàng
        act	hết	hết rồi # to be used up, over
        opposite	nóng	lạnh
        opposite	nhận phòng	trả phòng
        opposite	mở cửa	đóng cửa
        opposite	mở	đóng
        opposite	gửi	nhận
        opposite	rẽ trái	rẽ phải
        opposite	nhanh	chậm
        """#
}
