extension TableTexts {
    /// The words of Malay: `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let malay = #"""
        # Particles, fillers, address.
        filler	eh	em	emm	hmm	lho	mah	ya	yer	yaa	memang	sebenarnya # particles that carry nothing of their own
        filler@tail	lah	la
        filler	nya # the clitic written apart
        filler@start	nah	aduh	adoi	wah	alamak	ya allah	ish	haa	ha
        courtesy@start	ya	yup	yes	haah	a ah # a yes: an answer only where nothing else is said
        opener	jadi	kalau begitu	kalau macam tu	begini	okey	ok	oke	baiklah	maknanya
        intense@final	ni	nie # at the end it may fall, but never for the other: "yang hitam ni", "yang hitam tu"
        intense@final	tu
        closer@final	ya	yer	yaa	lah	la	kan ya	tau	wei	eh # leave the kind of sentence as it is
        grammar	yang	yg
        be	adalah	ialah	merupakan
        address@vocative	kak	bang	dik	dik ya	doktor ya	bos	boss	bro	sis	nyonya	nona # short forms address; the long ones are relatives
        address@vocative	encik polis	puan polis	tuan polis	encik doktor	abang polis	kakak nurse	tuan tuan	puan puan
        courtesy	helo	hello	hai	hi	selamat pagi	selamat tengah hari	selamat petang	selamat malam	assalamualaikum	salam	salam sejahtera
        courtesy	terima kasih	terima kasih banyak	terima kasih banyak banyak	thank you	thanks	tq	timakasih	trima kasih	terima kasih ya	terima kasih encik	terima kasih puan	terima kasih kak	terima kasih bang	thanks ya	terima kasih sangat	ribuan terima kasih
        courtesy	maaf	minta maaf	saya minta maaf	mohon maaf	sorry	maafkan saya	maaf ya	minta maaf ya
        courtesy	tumpang tanya	numpang tanya	nak tanya	saya nak tanya	boleh tanya	boleh saya tanya	maaf nak tanya	saya nak tanya sikit	nak tanya sikit	tumpang lalu	maafkan saya nak tanya	tumpang tanya ya	tumpang tanya sikit	nak tumpang tanya	saya nak tumpang tanya	nak tanya ya	maaf tumpang tanya	boleh tanya sikit	boleh saya tanya sikit	maaf ganggu	maaf mengganggu	minta maaf ganggu	maaf kacau
        courtesy	selamat tinggal	jumpa lagi	bye	selamat jalan	selamat jumpa lagi
        courtesy	sama sama
        courtesy@final	silakan	sila
        reply	tak apa	tidak apa	tak apa apa	takpe	tak pe	takpa	tak kisah	tidak mengapa	tak mengapa # never mind: an answer
        reply	betul	betul tu	memang betul
        # Who.
        me	saya	aku	saya ni	sy
        we	kami	kita	kitorang	kita orang
        you	anda	awak	kamu	engkau	kau	korang	kalian	awak semua
        you@vocative	encik	puan	tuan	cik	cikgu # titles: the listener inside a sentence, an address at its edge
        me	encik saya	puan saya	tuan saya	cik saya # "encik, saya …"
        mine	¶mine	-ku	milik saya	kepunyaan saya	saya punya	punya saya # the speaker as owner, as "saya" behind a thing
        yours	milik anda	kepunyaan anda	awak punya
        benefit	untuk saya	untuk kami	buat saya	bagi pihak saya # in a request
        person	dia	beliau	ia
        person	mereka	diorang	dia orang	depa
        person	orang lain
        person	seseorang	sesiapa
        person	ayah	bapa	abah	bapak	ayah saya	papa	daddy	baba
        person	ayahnya	bapanya	ayah dia
        person	emak	ibu	mak	ibu saya	emak saya	mak saya	mama	umi	mummy
        person	ibunya	emaknya	mak dia	ibu dia	emak dia
        person	ibu bapa	mak ayah
        person	isteri	bini
        person	isterinya	isteri dia
        person	suami	laki
        person	suaminya	suami dia
        person	anak
        person	anaknya	anak dia
        person	anak lelaki
        person	anak perempuan
        person	kanak kanak	budak budak	anak anak	budak kecil	budak
        same	menu kanak kanak	menu budak	menu budak budak	menu untuk kanak kanak	menu untuk budak	menu anak
        person	bayi	baby	anak bayi	anak kecil saya bayi
        person	bayinya	bayi dia
        person@vocative	kakak
        person@vocative	abang
        person@vocative	adik
        person	kakaknya	kakak dia
        person	abangnya	abang dia
        person	adiknya	adik dia
        person	adik beradik	beradik
        person	adik ipar
        person	kakak ipar
        person	abang ipar
        person	ipar
        person	mentua	mertua
        person	ibu mentua	mak mentua
        person	ayah mentua	bapa mentua	pak mentua
        person	menantu
        person	nenek	opah	tok wan
        person	atuk	datuk	tok	tuk
        person	cucu
        person@vocative	pak cik	pakcik	bapa saudara	uncle
        person@vocative	mak cik	makcik	ibu saudara	aunty
        person	sepupu
        person	anak saudara	anak buah
        person	saudara
        person	keluarga	famili	family
        person	kawan	rakan	member
        person	kawannya	kawan dia
        person	rakan sekerja	sekerja
        person	jiran
        person	teman lelaki	boyfriend
        person	teman wanita	girlfriend
        person	tunang
        person	bos saya
        person	tetamu
        person	lelaki
        person	perempuan	wanita
        person	ibu mengandung	ibu hamil	orang mengandung
        person	pengirim
        person	penerima
        person	penyewa
        person	penjual	peniaga
        person	pembeli
        person	pelanggan
        person	penumpang
        person	pemandu	driver	drebar
        person	pekerja	kakitangan	staf
        person	pemilik	tuan punya
        person	pencuri
        # Wishes, needs, leave.
        wish+me@start	saya nak	saya mahu	saya mau	aku nak	saya hendak	sy nak	saya ingin nak	saya ingat nak # "nak" behind a thing or another person is the time to come: "bas nak bertolak"
        wish+me	saya nak	saya nak minta	saya ingin	saya teringin nak	saya bercadang nak	saya berhasrat nak	saya hajat nak
        mine+wish	¶mine	saya nak	saya mahu	saya mau	aku nak	saya hendak	sy nak	saya ingin nak	saya ingat nak # behind a thing: "lesen saya nak renew"; the owner may be left out anyhow
        wish+we	kami nak	kami mahu	kita nak	kami hendak
        offer	anda nak	anda mahu	awak nak	encik nak	puan nak	tuan nak	cik nak	kamu nak	encik mahu	puan mahu	tuan mahu	awak mahu	anda ingin	encik ingin	puan ingin # said to the listener it offers
        wish@start	nak	mahu	mau	hendak
        wish	kak nak	bang nak	dik nak	maaf nak	helo nak	hai nak	pak cik nak	mak cik nak	adik nak	abang nak	kakak nak	doktor nak
        future	nak	mahu	mau	hendak
        wish	sangat nak	teringin nak
        wish	ingin	teringin	berhajat	berminat nak	berminat
        wish	minta	mohon minta	nak minta	mintak	nak mintak
        wish	bagi saya	beri saya	berikan saya	bagi kami	beri kami	bagi aku	tolong bagi saya	tolong beri saya	kasi saya	tolong kasi saya
        wish	nak buat pesanan	buat pesanan # ordering is asking for
        wish+me	saya pesan	saya order	saya nak buat pesanan	saya ingin buat pesanan
        wish+me	saya cari	saya tengah cari	saya nak cari	saya datang nak	saya datang untuk	saya ke sini nak	saya datang sini nak	saya datang sebab nak	saya datang ni nak	saya ke mari nak	saya ke sini untuk	saya datang sini untuk	saya nak dapatkan	saya nak mintak
        wish	tengah cari	nak cari	datang nak
        wish@start	pesan	order	bagi	beri	kasi
        need	perlu	perlukan	memerlukan	perlu kan
        can	boleh	dapat	mampu	larat	blh # asked: leave or a plea
        can+ask	bolehkah	boleh tak	dapatkah	boleh ke tak	dapat tak	boleh ke	boleh x	boleh dak	blh tak	boleh tak ni
        may+me@start	boleh saya	bolehkah saya	boleh tak saya	boleh saya minta izin	boleh ke saya	dapatkah saya	saya boleh tak	izinkan saya	boleh tak kalau saya	adakah saya boleh	boleh aku	boleh tak kalau saya nak	boleh kalau saya	boleh ke kalau saya	boleh tak kalau saya mahu	boleh tak kalau	boleh tak kalau nak	boleh kalau	boleh kalau nak	boleh ke kalau	saya boleh ke	boleh saya nak	boleh tak saya nak	boleh ke saya nak	agaknya boleh tak saya
        may	boleh saya	bolehkah saya	boleh tak saya	boleh saya minta izin	boleh ke saya	dapatkah saya	saya boleh tak	izinkan saya	boleh tak kalau saya	adakah saya boleh	boleh aku	boleh tak kalau saya nak	boleh kalau saya	boleh ke kalau saya	boleh tak kalau saya mahu	boleh tak kalau	boleh tak kalau nak	boleh kalau	boleh kalau nak	boleh ke kalau	saya boleh ke	boleh saya nak	boleh tak saya nak	boleh ke saya nak	agaknya boleh tak saya # behind the thing that it is about: "bajunya boleh saya coba?"
        may+we	boleh kami	bolehkah kami	boleh tak kami	boleh kita
        may+wish@start	boleh minta	boleh tak minta	boleh mintak	boleh tak mintak	boleh dapatkan	boleh bagi	boleh tak bagi	boleh beri	boleh ke minta	boleh tak dapatkan	boleh tolong bagi	boleh tolong beri	boleh tak tolong bagi
        may+wish	boleh saya minta	bolehkah saya minta	boleh saya dapatkan	boleh saya dapat	boleh bagi saya	boleh beri saya	boleh tak bagi saya # asking for it
        please	tolong	mohon	harap	minta tolong	tlg	please	plis	cepat tolong	mohon bantu	tolong bantu	sila tolong	bolehkah tolong
        please@start	boleh tolong	boleh tak tolong	boleh bantu	boleh tolong bantu	boleh ke tolong	boleh tak bantu	boleh tak tolong bantu	boleh minta tolong	boleh tak minta tolong	boleh saya minta tolong	saya nak minta tolong	nak minta tolong	nak mintak tolong	boleh mintak tolong	blh tolong	boleh anda tolong	boleh kak tolong	boleh abang tolong	boleh bang tolong
        please@start	cuba
        please+you	bolehkah anda	boleh anda	boleh awak	boleh tak awak	boleh encik	boleh puan	boleh tak encik	boleh tak puan	bolehkah encik	bolehkah puan	boleh encik tolong	boleh puan tolong	boleh awak tolong	boleh tak awak tolong	boleh tak encik tolong
        please	sila	silakan	jemput	dipersilakan # a clerk's plea
        offer	nak saya	mahu saya	nak tak saya	nak kami	mahukah saya
        must+me+ask	perlu saya	perlukah saya	perlu ke saya	kena ke saya	saya perlu ke	saya kena ke	mestikah saya	kena tak saya	perlu tak saya	saya perlu ke tak	harus -kah saya	adakah saya perlu	adakah saya mesti	adakah saya kena	wajibkah saya	patut -kah saya bayar
        must+we+ask	perlukah kami	perlu ke kami	kena ke kami
        must	mesti	wajib	kena	harus	terpaksa	perlu mesti	diwajibkan	dikehendaki
        must+ask	mestikah	wajibkah	mesti ke
        need+ask	perlukah	perlu tak	perlukan tak
        wish+ask	mahukah	nak tak
        should	patut	sepatutnya	seharusnya	sebaiknya	eloklah	lebih baik	elok	baik kalau	elok kalau
        might	mungkin	barangkali	boleh jadi	kemungkinan	agaknya
        might	nampaknya	macam	rasanya # it seems
        howto	bagaimana nak	macam mana nak	bagaimana cara	macam mana cara	cara nak	cam mana nak	macamana nak	bagaimana saya boleh	macam mana saya boleh	macam mana saya nak	bagaimana saya nak	macam mana cara nak	bagaimana hendak	macam mana boleh
        info	beritahu	bagitahu	bagi tahu	beri tahu	beritahu saya	bagitahu saya	saya nak tahu	nak tahu	ingin tahu	saya ingin tahu	tahukah anda	awak tahu	encik tahu	boleh saya tahu	boleh tahu	terangkan	jelaskan	tolong beritahu saya
        exist+you	ada tak	adakah anda punya	adakah awak punya	adakah awak jual	anda ada jual
        exist	ada tak	ada ke	ada tak kat sini	adakah anda ada	ada jual tak	adakah terdapat	ada lagi tak # asked of the one who serves
        exist	ada jual ke	jual tak
        has	ada	mempunyai	punyai	punya	memiliki	terdapat	ada jual	kat sini jual	sini jual	kedai ni jual	di sini jual	kedai ini jual	dah ada	sudah ada	telah ada	dah punya
        has@start	ada	masih ada	masih ter- sedia # "are there rooms left?"
        ask	adakah ini	betul ke	benarkah	betulkah	apakah benar	adakah
        ask+me	adakah saya
        ask+we	adakah kami
        ask+you	adakah anda	adakah awak	adakah encik	adakah puan	adakah tuan	adakah cik	adakah kamu
        exist+you	adakah awak ada	adakah encik ada	adakah puan ada	adakah tuan ada # "does the listener have"
        ask+done	sudahkah	dah ke
        ask@final	tak	ke	tidak	bukan	belum	kan	tak ya	ke tak	atau tak	atau tidak	atau belum	ke belum	ke tidak	betul tak	betul kan	kah	boleh tak ya	x	dak # at the end they ask
        # Denials, by kind. "Tak" is the spoken "tidak".
        no@start	tidak	tak	tak ya	tidak ya # "Tidak." alone answers
        no	tidak	tak	x	tdk	dak
        not@start	bukan
        not	bukan	bukanlah	bkn # denies what it is
        not@start	belum
        not	belum	blm	belum lagi # not yet
        not	jangan	jgn	janganlah # don't
        not	tak boleh	tidak boleh	x boleh	takleh	tak leh	tak dapat	tidak dapat	tidak izinkan	tak larat # cannot or must not: Malay says both so
        not	dilarang	dilarang keras
        not	tak perlu	tidak perlu	tak payah	tidak payah	tak usah	tidak usah	x payah	x perlu	tak perlukan	tidak perlukan	tidak memerlukan	tak wajib # need not
        not	tak nak	tidak nak	tak mahu	tidak mahu	x nak	taknak	tak mau	tidak hendak	tak hendak	tidak ingin	tak ingin # does not want
        not	tanpa	tak letak	tidak letak	jangan letak	tak payah letak	jangan bubuh	tak bubuh	tak nak letak	tak mahu letak	jangan masukkan	tak payah masukkan	jangan campur	tanpa letak	jangan guna	jangan tambah	tak payah bubuh # without
        not	tak ada	tiada	tidak ada	takde	tak de	takda	xde	xda	tak punya	tidak mempunyai	tak mempunyai	tidak terdapat # there is none, has none
        not	belum ada
        not	tak pernah	tidak pernah	x pernah # never
        not	belum pernah
        not	tak jadi	tidak jadi	x jadi # has changed one's mind
        not	dah tak	sudah tak	sudah tidak	dah tidak	tidak lagi	tak lagi # no longer
        not	dah tak ada	sudah tiada	dah tiada	sudah tidak ada	dah takde
        not	langsung tak	langsung tidak	tak langsung	sama sekali tidak # not at all
        not	tak berapa	tidak berapa	tak begitu	tidak begitu	tak sangat	tidak terlalu	tak terlalu # not very
        not	jangan terlalu
        not	bukan semua	tak semua	tidak semua # not all
        not	bukan sahaja	bukan hanya	bukan saja
        same	tidak alah	tak alah	tak ada alahan	tiada alahan	tidak ada alahan	tak alah kepada	tidak alah kepada	tidak alergi	tak alergi	tak alergik	tak alah pada
        same	tidak faham	tak faham	x faham	kurang faham	tak paham
        same	tidak tahu	tak tau	tidak tau	tak tahu	x tahu	kurang pasti	tak pasti	tidak pasti	entah
        same	tidak sihat	tak sihat	kurang sihat	tak berapa sihat	tak sedap badan	rasa tidak sihat	rasa tak sihat	tidak sedap badan	rasa tak sedap badan
        # Aspect and time of what is said.
        done	sudah	dah	telah	udah	sdh
        future	akan	bakal
        soon	baru nak	baru hendak	dah nak	nak dekat	sudah mahu	hampir nak
        soon	sekejap lagi	kejap lagi	sebentar lagi	tak lama lagi	tidak lama lagi
        going	sedang	tengah	tgh
        used	pernah
        used@start	dulu	dahulu
        scope	masih	masih lagi
        bind	hampir	nyaris	hampir hampir # almost
        time	baru sahaja	baru saja	baru je	baru tadi	barusan
        softener	dulu	dahulu	sekejap	kejap	sebentar	sekejap ya	sekejap je	sekejap sahaja	kalau boleh	kalau tak keberatan	jika boleh	sekali gus	terus dulu
        # Scope, degree, comparison.
        bind	hanya	cuma	sekadar # only the next
        bind@tail	hanya	sahaja	saja	je	aje	jer	shj # only what stands before
        scope	juga	pun	jugak	gak
        scope	semua	kesemua	segala	seluruh	semua sekali	kesemuanya
        scope	sebahagian	separuh daripada	setengah daripada
        scope	beberapa
        scope	setiap	tiap tiap	tiap	setiap kali
        scope	lagi	sekali lagi	tambahan	extra	ekstra	semula	lebih lagi
        scope	lain	yang lain	lainnya
        scope	malah	bahkan
        scope	kedua dua	dua dua
        bind	sekurang kurang	paling kurang	minimum	sekurangnya	paling sedikit	se- tidak tidak	sekurang
        bind	selebih lebih	paling banyak	maksimum	selebih	paling lama
        bind	paling lewat	se- lewat lewat
        bind	lebih kurang	kira kira	dalam lingkungan	anggaran	sekitar # about
        bind	lebih daripada	lebih dari	melebihi
        bind	kurang daripada	kurang dari
        bind+be@start	lebih	ini lebih	ni lebih	yang ini lebih	yang ni lebih	itu lebih	tu lebih	yang itu lebih	yang tu lebih # "yang ini lebih murah" tells, and asks for nothing
        bind@start	lebih
        bind	lebih
        bind+be@start	paling	ini paling	ni paling	yang ini paling	yang ni paling	itu paling	tu paling	yang itu paling	yang tu paling # "yang ini lebih murah" tells, and asks for nothing
        bind@start	paling
        bind	paling	ter-
        bind	kurang # less, not enough
        bind	cukup # enough
        bind	sama dengan	sama macam	serupa dengan	sama seperti
        bind	sama
        bind	seperti
        bind	lain daripada	berbeza dengan	berbeza daripada	lain dari	beza dengan
        slight	sedikit	sikit	agak	skit	ckit
        scope	banyak
        scope	langsung
        scope	apa sahaja	apa saja	apa pun	apa je
        scope	apa apa
        scope	siapa sahaja	siapa saja	siapa siapa
        intense	sangat	terlalu	amat	sungguh	betul betul	gila	sekali	sangat sangat	teramat	giler	benar benar
        # Sizes: too large is not large.
        same	terlalu besar	besar sangat
        same	terlalu kecil	kecil sangat
        same	terlalu panjang	panjang sangat
        same	terlalu pendek	pendek sangat
        same	terlalu sempit	sempit sangat	ketat sangat	terlalu ketat	ketat	sempit	ketat sikit	terlalu ketat sangat	sempit sikit
        same	terlalu longgar	longgar sangat	longgar	longgar sikit
        same	terlalu lama	lama sangat
        same	terlalu banyak	banyak sangat
        same	paling besar	terbesar
        same	paling kecil	terkecil
        same	paling murah	termurah
        same	paling mahal	termahal
        same	paling dekat	terdekat
        same	paling baru	terbaru	terkini
        same	paling baik	terbaik	paling bagus
        same	paling cepat	tercepat
        same	paling awal	terawal
        same	terakhir	paling akhir	last
        same	sebesar
        same	sekecil
        same	semurah
        same	semahal
        same	secepat
        same	sebanyak
        same	sebaik
        same	sejauh
        same	selama
        # Joining, and what binds to the next word.
        join	dan	serta	dengan juga	&
        join	atau	ataupun
        join	tapi	tetapi	namun	tp
        join	kalau	kalo	klu	jika	jikalau	sekiranya	sekiranya jika
        join	andai	andainya	seandainya	andaikan	katakan
        join	sebab	kerana	disebabkan	pasal	oleh kerana	krn
        join	supaya	agar	biar
        join	apabila	ketika	semasa	masa	waktu	sewaktu
        join	walaupun	meskipun	walau	sungguhpun
        join	dengar kata	katanya	orang kata	khabarnya	dengarnya
        join	sambil
        join	lalu	kemudian	lepas tu	selepas itu	lepas itu
        bind	dari	daripada	drpd	dr
        bind	sejak	semenjak	mulai
        bind	ke	kepada	pergi ke	menuju	kpd	ke arah	pergi
        bind	di	kat	dekat	pada	dekat dengan
        bind	dalam	di dalam	kat dalam	dlm
        bind	dengan	guna	pakai	menggunakan	gunakan	dgn	letak # "teh letak ais", "bayar guna kad"
        bind	bersama	sekali dengan
        bind	oleh
        bind	tentang	mengenai	fasal
        bind	sebelum	sblm
        bind	selepas	lepas	setelah	sesudah	slps
        bind	sampai	sampai sampai	hingga	sehingga
        bind	kecuali
        bind	selain	selain daripada
        bind	antara	di antara
        bind	sebagai
        bind	melalui	ikut
        bind	sebelah	di sebelah	kat sebelah	tepi	di tepi
        bind	depan	di depan	di hadapan	kat depan	hadapan
        bind	belakang	di belakang	kat belakang
        bind	seberang	di seberang
        bind	kata	cakap	menurut # "atuk kata", what somebody says
        bind	suruh	menyuruh
        bind	disuruh
        bind	se-
        passive	di-
        genitive	untuk	utk
        yours	-mu
        ask	-kah
        me	ku-
        you	kau-
        # Pointing.
        deixis+may	ini	ini boleh saya	ni boleh saya	yang ini boleh saya	yang ni boleh saya	ini boleh tak saya	ni boleh tak saya	yang ini boleh tak saya	yang ni boleh tak saya # "this one may I …": the thing stands in front; the plain line below takes the bare word back
        deixis+wish	ini	ini saya nak	ni saya nak	yang ini saya nak	yang ni saya nak	ini saya mahu	ni saya mahu	yang ini saya mahu	yang ni saya mahu
        deixis	ini	yang ini	yang ni	ni	nie
        deixis+may	itu	itu boleh saya	tu boleh saya	yang itu boleh saya	yang tu boleh saya	itu boleh tak saya	tu boleh tak saya	yang itu boleh tak saya	yang tu boleh tak saya # "this one may I …": the thing stands in front; the plain line below takes the bare word back
        deixis+wish	itu	itu saya nak	tu saya nak	yang itu saya nak	yang tu saya nak	itu saya mahu	tu saya mahu	yang itu saya mahu	yang tu saya mahu
        deixis	itu	yang itu	yang tu	tersebut	tu
        setting	di sini	kedai ini	kedai ni	sini	kat sini	disini	di tempat ini	di kedai ini	dekat sini
        setting	di sana	sana	kat sana	di situ	situ	kat situ
        way	dari sini
        way	dari sana	dari situ
        way	ke sini	ke mari
        way	ke sana	ke situ
        # Numbers, measures, counters.
        ordinal	1	pertama
        ordinal	2	kedua
        ordinal	3	ketiga
        ordinal	4	keempat
        ordinal	5	kelima
        same	setengah	separuh
        same	satu setengah	1 setengah
        same	dua setengah	2 setengah
        same	suku
        same	tiga suku
        classifier	orang # a number says a counter; each its own line, for where no number stands
        classifier	buah
        classifier	biji
        classifier	keping	helai
        classifier	ekor
        classifier	unit
        classifier	batang
        measure	gelas
        measure	cawan
        measure	mangkuk
        measure	pinggan
        measure	botol
        measure	tin
        measure	kotak
        measure	bungkus kecil
        measure	papan	strip
        measure	tablet
        measure	kapsul
        measure	sudu besar
        measure	sudu teh
        measure	titik
        measure	hiris
        measure	kilo	kg	kilogram
        measure	gram
        measure	liter
        measure	meter
        measure	kilometer	km
        measure	dozen	dozen telur
        measure	ikat
        measure	set
        measure	kali
        measure	sehari	satu hari	1 hari
        measure	seminggu	satu minggu	1 minggu
        measure	sebulan	satu bulan	1 bulan
        measure	setahun	satu tahun	1 tahun
        measure	sejam	satu jam	1 jam
        measure	satu malam	1 malam
        same	sekali sahaja	sekali saja	sekali je	satu kali	1 kali
        same	sekali sehari	satu kali sehari	sehari sekali	1 kali sehari
        same	seminggu sekali	sekali seminggu	satu kali seminggu
        same	sebulan sekali	sekali sebulan
        same	jam sekali # every so many hours
        same	hari sekali
        same	sehala	satu hala	one way
        same	pergi balik	pergi dan balik	return	dua hala
        measure	hari
        measure	minggu
        measure	bulan
        measure	tahun
        measure	minit
        measure	saat
        scope	jam	pukul	pkl # before a number a clock time, behind it hours: the order tells, so it is no `time`, which moves
        # Times.
        time	pagi	waktu pagi	pagi pagi	sebelah pagi
        time	subuh
        time	tengah hari	tengahari
        time	petang	sebelah petang	waktu petang
        time	malam	waktu malam	sebelah malam
        time	pagi ini	pagi ni	pagi tadi
        time	petang ini	petang ni	petang nanti
        time	malam ini	malam ni	malam nanti
        time	hari ini	hari ni	harini
        time	esok	besok	esok hari
        time	lusa
        time	semalam	kelmarin
        time	malam tadi	malam semalam
        time	tadi	td
        time	nanti	nnt
        time	minggu ini	minggu ni
        time	minggu depan
        time	minggu lepas	minggu lalu
        time	bulan ini	bulan ni
        time	bulan depan
        time	bulan lepas	bulan lalu
        time	tahun ini	tahun ni
        time	tahun depan
        time	tahun lepas	tahun lalu
        time	hujung minggu	weekend
        time	isnin	hari isnin	pada hari isnin
        time	selasa	hari selasa	pada hari selasa
        time	rabu	hari rabu	pada hari rabu
        time	khamis	hari khamis	pada hari khamis
        time	jumaat	hari jumaat	pada hari jumaat
        time	sabtu	hari sabtu	pada hari sabtu
        time	ahad	hari ahad	pada hari ahad
        time	januari
        time	februari
        time	mac
        time	april
        time	mei
        time	jun
        time	julai
        time	ogos
        time	september
        time	oktober
        time	november
        time	disember
        time	sekarang	skrg	sekarang ni	sekarang ini
        time	segera	dengan segera	cepat cepat
        time	sejak semalam	dari semalam
        time	sejak tadi	dari tadi
        time	sejak pagi	dari pagi	sejak pagi tadi	dari pagi tadi
        time	sejak malam tadi	dari malam tadi
        same	awal	lebih awal	awal sikit	awal sedikit	awal lagi
        same	lewat	lambat	terlewat
        same	lewat sedikit	lewat sikit	lambat sikit	lambat sedikit	lebih lewat	lebih lambat
        # Directions and places in relation.
        way	kiri	ke kiri	sebelah kiri	di kiri	di sebelah kiri
        way	kanan	ke kanan	sebelah kanan	di kanan	di sebelah kanan
        way	lurus	terus	jalan terus	jalan lurus	terus je
        way	pusing balik	pusing u	u turn	buat u turn
        way	atas	di atas	ke atas	kat atas
        way	bawah	di bawah	ke bawah	kat bawah
        way	luar	di luar	kat luar	ke luar
        way	luar negara	luar negeri	antarabangsa
        way	dalam negara	dalam negeri	domestik
        way	tingkat atas
        way	tingkat bawah
        # Question words; with the speaker as their subject first.
        which+me	di mana	di mana saya	kat mana saya	di mana saya boleh	kat mana saya boleh	kat mana boleh saya
        which+me	ke mana	ke mana saya
        which+me	bila	bila saya
        which+me	pukul berapa	pukul berapa saya
        which+me	berapa	berapa saya
        which+me	bagaimana	bagaimana saya	macam mana saya
        which+me	apa	apa yang saya
        which+you	dari mana	encik dari mana	puan dari mana	tuan dari mana	cik dari mana
        which+you	siapa	encik siapa	puan siapa	tuan siapa	cik siapa
        which+you	bila	encik bila	puan bila	tuan bila	cik bila
        which+we	di mana	di mana kami	kat mana kami
        which+we	bila	bila kami
        which	di mana	dimana	kat mana	dekat mana	sebelah mana	di sebelah mana	kat sebelah mana	ada di mana	mana ada	ada kat mana	dkt mana	di bahagian mana
        which@start	di mana	mana # "mana tandas?" asks where; behind a thing, which one
        which	ke mana	kemana	pergi mana
        which	dari mana	datang dari mana
        which	bahagian mana
        which	berapa	berapakah
        which	berapa harga	harga berapa	berapa ringgit	berapa duit	berapa rm	harga dia berapa	berapa harga dia	harga berapa ringgit	berapa ringgit harga
        which	berapa sewa sehari	sewa sehari berapa	sehari sewa berapa	berapa harga sewa sehari	harga sewa sehari berapa	sehari berapa sewa	sewa berapa sehari	berapa sewa untuk sehari	sewa untuk sehari berapa	sewa satu hari berapa	satu hari sewa berapa	berapa sewa satu hari	berapa harga sewa satu hari	harga sewa satu hari berapa	satu hari berapa sewa	sewa berapa satu hari	berapa sewa untuk satu hari	sewa untuk satu hari berapa	sewa 1 hari berapa	1 hari sewa berapa	berapa sewa 1 hari	berapa harga sewa 1 hari	harga sewa 1 hari berapa	1 hari berapa sewa	sewa berapa 1 hari	berapa sewa untuk 1 hari	sewa untuk 1 hari berapa
        which	berapa harga satu buah	satu buah berapa	berapa satu buah	satu buah berapa ringgit	satu buah berapa duit	harga satu buah berapa	berapa ringgit satu buah	satu buah harga berapa	berapa harga untuk satu buah	harga untuk satu buah berapa	berapa untuk satu buah
        which	berapa harga satu ekor	satu ekor berapa	berapa satu ekor	satu ekor berapa ringgit	satu ekor berapa duit	harga satu ekor berapa	berapa ringgit satu ekor	satu ekor harga berapa	berapa harga untuk satu ekor	harga untuk satu ekor berapa	berapa untuk satu ekor
        which	berapa harga satu batang	satu batang berapa	berapa satu batang	satu batang berapa ringgit	satu batang berapa duit	harga satu batang berapa	berapa ringgit satu batang	satu batang harga berapa	berapa harga untuk satu batang	harga untuk satu batang berapa	berapa untuk satu batang
        which	berapa harga satu cawan	satu cawan berapa	berapa satu cawan	satu cawan berapa ringgit	satu cawan berapa duit	harga satu cawan berapa	berapa ringgit satu cawan	satu cawan harga berapa	berapa harga untuk satu cawan	harga untuk satu cawan berapa	berapa untuk satu cawan
        which	berapa harga satu mangkuk	satu mangkuk berapa	berapa satu mangkuk	satu mangkuk berapa ringgit	satu mangkuk berapa duit	harga satu mangkuk berapa	berapa ringgit satu mangkuk	satu mangkuk harga berapa	berapa harga untuk satu mangkuk	harga untuk satu mangkuk berapa	berapa untuk satu mangkuk
        which	berapa harga satu pinggan	satu pinggan berapa	berapa satu pinggan	satu pinggan berapa ringgit	satu pinggan berapa duit	harga satu pinggan berapa	berapa ringgit satu pinggan	satu pinggan harga berapa	berapa harga untuk satu pinggan	harga untuk satu pinggan berapa	berapa untuk satu pinggan
        which	berapa harga satu bulan	satu bulan berapa	berapa satu bulan	satu bulan berapa ringgit	satu bulan berapa duit	harga satu bulan berapa	berapa ringgit satu bulan	satu bulan harga berapa	berapa harga untuk satu bulan	harga untuk satu bulan berapa	berapa untuk satu bulan
        which	berapa harga satu minggu	satu minggu berapa	berapa satu minggu	satu minggu berapa ringgit	satu minggu berapa duit	harga satu minggu berapa	berapa ringgit satu minggu	satu minggu harga berapa	berapa harga untuk satu minggu	harga untuk satu minggu berapa	berapa untuk satu minggu
        which	berapa harga satu unit	satu unit berapa	berapa satu unit	satu unit berapa ringgit	satu unit berapa duit	harga satu unit berapa	berapa ringgit satu unit	satu unit harga berapa	berapa harga untuk satu unit	harga untuk satu unit berapa	berapa untuk satu unit
        which	berapa harga satu bungkus	satu bungkus berapa	berapa satu bungkus	satu bungkus berapa ringgit	satu bungkus berapa duit	harga satu bungkus berapa	berapa ringgit satu bungkus	satu bungkus harga berapa	berapa harga untuk satu bungkus	harga untuk satu bungkus berapa	berapa untuk satu bungkus
        which	berapa harga satu keping	satu keping berapa	berapa satu keping	satu keping berapa ringgit	satu keping berapa duit	harga satu keping berapa	berapa ringgit satu keping	satu keping harga berapa	berapa harga untuk satu keping	harga untuk satu keping berapa	berapa untuk satu keping
        which	berapa harga satu helai	satu helai berapa	berapa satu helai	satu helai berapa ringgit	satu helai berapa duit	harga satu helai berapa	berapa ringgit satu helai	satu helai harga berapa	berapa harga untuk satu helai	harga untuk satu helai berapa	berapa untuk satu helai
        which	berapa harga satu orang	satu orang berapa	berapa satu orang	satu orang berapa ringgit	satu orang berapa duit	harga satu orang berapa	berapa ringgit satu orang	satu orang harga berapa	berapa harga untuk satu orang	harga untuk satu orang berapa	berapa untuk satu orang
        which	berapa harga satu jam	satu jam berapa	berapa satu jam	satu jam berapa ringgit	satu jam berapa duit	harga satu jam berapa	berapa ringgit satu jam	satu jam harga berapa	berapa harga untuk satu jam	harga untuk satu jam berapa	berapa untuk satu jam
        which	berapa harga satu hari	satu hari berapa	berapa satu hari	satu hari berapa ringgit	satu hari berapa duit	harga satu hari berapa	berapa ringgit satu hari	satu hari harga berapa	berapa harga untuk satu hari	harga untuk satu hari berapa	berapa untuk satu hari
        which	berapa harga satu malam	satu malam berapa	berapa satu malam	satu malam berapa ringgit	satu malam berapa duit	harga satu malam berapa	berapa ringgit satu malam	satu malam harga berapa	berapa harga untuk satu malam	harga untuk satu malam berapa	berapa untuk satu malam	berapa harga bilik satu malam	harga bilik satu malam berapa	bilik satu malam berapa	satu malam berapa harga bilik	satu malam harga bilik berapa	bilik berapa satu malam	bilik berapa harga satu malam	berapa bilik satu malam	harga bilik berapa satu malam	bilik harga berapa satu malam	berapa harga bilik untuk satu malam	harga bilik untuk satu malam berapa	bilik untuk satu malam berapa	untuk satu malam berapa harga bilik	untuk satu malam harga bilik berapa	bilik berapa untuk satu malam	bilik berapa harga untuk satu malam	berapa bilik untuk satu malam	harga bilik berapa untuk satu malam	bilik harga berapa untuk satu malam	berapa harga bilik per malam	harga bilik per malam berapa	bilik per malam berapa	per malam berapa harga bilik	per malam harga bilik berapa	bilik berapa per malam	bilik berapa harga per malam	berapa bilik per malam	harga bilik berapa per malam	bilik harga berapa per malam	berapa harga bilik ini satu malam	harga bilik ini satu malam berapa	bilik ini satu malam berapa	satu malam berapa harga bilik ini	satu malam harga bilik ini berapa	bilik ini berapa satu malam	bilik ini berapa harga satu malam	berapa bilik ini satu malam	harga bilik ini berapa satu malam	bilik ini harga berapa satu malam	berapa harga bilik ini untuk satu malam	harga bilik ini untuk satu malam berapa	bilik ini untuk satu malam berapa	untuk satu malam berapa harga bilik ini	untuk satu malam harga bilik ini berapa	bilik ini berapa untuk satu malam	bilik ini berapa harga untuk satu malam	berapa bilik ini untuk satu malam	harga bilik ini berapa untuk satu malam	bilik ini harga berapa untuk satu malam	berapa harga bilik ini per malam	harga bilik ini per malam berapa	bilik ini per malam berapa	per malam berapa harga bilik ini	per malam harga bilik ini berapa	bilik ini berapa per malam	bilik ini berapa harga per malam	berapa bilik ini per malam	harga bilik ini berapa per malam	bilik ini harga berapa per malam	berapa harga bilik ni satu malam	harga bilik ni satu malam berapa	bilik ni satu malam berapa	satu malam berapa harga bilik ni	satu malam harga bilik ni berapa	bilik ni berapa satu malam	bilik ni berapa harga satu malam	berapa bilik ni satu malam	harga bilik ni berapa satu malam	bilik ni harga berapa satu malam	berapa harga bilik ni untuk satu malam	harga bilik ni untuk satu malam berapa	bilik ni untuk satu malam berapa	untuk satu malam berapa harga bilik ni	untuk satu malam harga bilik ni berapa	bilik ni berapa untuk satu malam	bilik ni berapa harga untuk satu malam	berapa bilik ni untuk satu malam	harga bilik ni berapa untuk satu malam	bilik ni harga berapa untuk satu malam	berapa harga bilik ni per malam	harga bilik ni per malam berapa	bilik ni per malam berapa	per malam berapa harga bilik ni	per malam harga bilik ni berapa	bilik ni berapa per malam	bilik ni berapa harga per malam	berapa bilik ni per malam	harga bilik ni berapa per malam	bilik ni harga berapa per malam
        which	berapa harga satu gelas	satu gelas berapa	berapa satu gelas	satu gelas berapa ringgit	satu gelas berapa duit	harga satu gelas berapa	berapa ringgit satu gelas	satu gelas harga berapa	berapa harga untuk satu gelas	harga untuk satu gelas berapa	berapa untuk satu gelas
        which	berapa harga satu kotak	satu kotak berapa	berapa satu kotak	satu kotak berapa ringgit	satu kotak berapa duit	harga satu kotak berapa	berapa ringgit satu kotak	satu kotak harga berapa	berapa harga untuk satu kotak	harga untuk satu kotak berapa	berapa untuk satu kotak
        which	berapa harga satu botol	satu botol berapa	berapa satu botol	satu botol berapa ringgit	satu botol berapa duit	harga satu botol berapa	berapa ringgit satu botol	satu botol harga berapa	berapa harga untuk satu botol	harga untuk satu botol berapa	berapa untuk satu botol
        which	berapa harga satu biji	satu biji berapa	berapa satu biji	satu biji berapa ringgit	satu biji berapa duit	harga satu biji berapa	berapa ringgit satu biji	satu biji harga berapa	berapa harga untuk satu biji	harga untuk satu biji berapa	berapa untuk satu biji
        which	berapa harga satu kilo	satu kilo berapa	berapa satu kilo	satu kilo berapa ringgit	satu kilo berapa duit	harga satu kilo berapa	berapa ringgit satu kilo	satu kilo harga berapa	berapa harga untuk satu kilo	harga untuk satu kilo berapa	berapa untuk satu kilo	satu kg berapa	berapa satu kg	satu kg berapa ringgit	satu kg berapa duit	harga satu kg berapa	berapa harga satu kg	berapa ringgit satu kg	satu kg harga berapa	berapa harga untuk satu kg	harga untuk satu kg berapa	berapa untuk satu kg	1 kg berapa	berapa 1 kg	1 kg berapa ringgit	1 kg berapa duit	harga 1 kg berapa	berapa harga 1 kg	berapa ringgit 1 kg	1 kg harga berapa	berapa harga untuk 1 kg	harga untuk 1 kg berapa	berapa untuk 1 kg
        which	berapa semua	semua berapa	semua sekali berapa	jumlah berapa	berapa jumlah	total berapa	berapa total	berapa semua sekali	berapa jumlah semua	jumlah semua berapa
        which	pukul berapa	jam berapa	pkl berapa	pukul brp
        which	bila	bilakah	bila masa
        which	berapa lama	ambil masa berapa lama	berapa lama masa	makan masa berapa lama	berapa lama ambil masa	lama mana	berapa lama masa di- ambil	masa berapa lama
        which	berapa jauh	sejauh mana	jauh mana
        which	berapa banyak
        which	berapa kali
        which	siapa	siapakah
        which	kenapa	mengapa	apasal	apa pasal
        which	yang mana	mana satu	yang mana satu	mana
        which	bagaimana	macam mana	macamana	cam mana	camne	bagaimanakah	mcm mana
        which	apa	apakah	apa dia
        # Services: in a request it does not matter who does it.
        weak	pesan	order	memesan	tempah	book	menempah	reserve	buat tempahan	buat booking	tempahkan	pesankan
        service+has	tempahan	dah buat tempahan	dah buat booking	dah buat reservation	dah ada tempahan	dah ada booking	dah ada reservation	sudah buat tempahan	sudah buat booking	sudah buat reservation	sudah ada tempahan	sudah ada booking	sudah ada reservation	telah buat tempahan	telah buat booking	telah buat reservation	telah ada tempahan	telah ada booking	telah ada reservation	dah tempah	dah book	dah booking	sudah tempah	sudah book	telah menempah	ada buat tempahan	ada buat booking # having booked is having a booking; the line below takes the bare word back
        service	tempahan	booking	reservation
        service	batalkan	cancel	batal	membatalkan	pembatalan	cancelkan	buat pembatalan	batal kan
        service+wish+me	tukar	saya datang tukar	saya datang nak tukar	saya datang untuk tukar
        service	tukar	menukar	ubah	menukarkan	pinda	mengubah	gantikan	ganti	menggantikan	tukarkan
        service	tukar wang	menukar wang	pertukaran wang	tukar duit	tukar matawang	tukar mata wang	tukarkan wang	tukarkan duit	menukar duit	exchange duit
        service	pindah bilik	tukar bilik	pindah ke bilik lain
        service+wish+me	hantar	saya datang hantar	saya datang nak hantar	saya datang untuk hantar
        service	hantar	menghantar	poskan	mengepos	penghantaran	pos	kirim	mengirim	hantarkan	kirimkan	pos kan
        service	perbaharui	renew	memperbaharui	pembaharuan	buat pembaharuan	sambung tempoh
        service	lanjutkan	sambung	lanjut	extend	menyambung	melanjutkan	panjangkan	lanjutkan tempoh	memanjangkan	tambah tempoh
        service	tambah nilai	top up	topup	reload	tambah kredit	isi kredit	beli topup	beli kredit	tambah baki	buat topup	isi topup	beli reload
        service	daftar	mendaftar	pendaftaran	register	daftarkan	buat pendaftaran	register kan
        service	sekat	menyekat	block	blok	sekatkan	blockkan	bekukan	membekukan
        service	aktifkan	mengaktifkan	pengaktifan
        service	jejak	menjejak	track
        service	tukar kata laluan	reset kata laluan	tukar password	set semula kata laluan	reset password
        service	kemas kini	kemaskini	update	mengemas kini	mengemaskini	pengemaskinian
        service	semak baki	check baki	cek baki	tengok baki	periksa baki	semak baki akaun	check baki akaun	cek baki akaun	tengok baki akaun	lihat baki akaun
        service	semak status	check status	cek status	tengok status	lihat status	periksa status
        service	cetak	print	mencetak	printkan	cetakkan
        service	fotostat	fotokopi	photostat	buat salin	fotostatkan	buat fotostat	salin	buat fotokopi
        service	pindahkan wang	transfer	pindah wang	pindah duit	pindahkan duit	transfer duit	transfer wang	buat transfer
        service	kirim wang	kirim duit	hantar duit	hantar wang	mengirim wang	menghantar wang
        service	keluarkan wang	keluarkan duit	ambil duit	mengeluarkan wang	keluar tunai	buat keluar	buat keluar tunai	keluar duit	keluar wang	cucuk duit	withdraw	buat withdrawal	keluar duit tunai	keluarkan duit tunai	keluarkan wang tunai	ambil wang	ambil wang tunai
        service	masukkan duit	masukkan wang	deposit duit	deposit wang	masuk duit	simpan duit	simpan wang	bank in	memasukkan wang	masukkan wang ke akaun	deposit tunai	masukkan tunai
        service	baiki	membaiki	repair	betulkan	servis	service	pembaikan	baikkan	perbaiki	repairkan	pulihkan	membetulkan
        service	buka akaun	bukak akaun	membuka akaun	pembukaan akaun	buka akaun baru	open akaun	buka akaun bank	buka akaun bank baru
        service	tutup akaun	menutup akaun	penutupan akaun	tutupkan akaun
        service	buat laporan polis	buat repot polis	report polis	buat report polis	lapor polis	repot polis	buat polis report	laporan polis	buat laporan kat polis	buat laporan di balai	buat laporan dengan polis	lapor pada polis	lapor kepada polis	lapor kat polis	buat aduan polis
        service	lapor	laporkan	melaporkan	buat laporan	report	buat report	repot
        service	sahkan	mengesahkan	confirm
        service	refund	bayaran balik	duit saya balik	wang saya balik	balik duit saya	pulangkan duit saya	pulangkan wang saya	kembalikan duit saya	bayaran balik duit	buat bayaran balik	buat refund	dapatkan bayaran balik	refund duit saya	bagi balik duit saya	pulangkan balik duit saya	refund duit
        service	buat janji temu	buat temujanji	buat appointment	tetapkan temujanji	ambil temujanji	buat janji	booking temujanji	tempah temujanji	tempah temu janji	buat temu janji	book appointment	tetapkan janji temu	set appointment
        service	gunting rambut	potong rambut	potongkan rambut	pangkas rambut
        service	potong pendek	gunting pendek	pendekkan	pendekkan rambut	potong rambut pendek	gunting rambut pendek	pendekkan sikit	trim
        service	tuntut	tuntutan	claim	menuntut
        service	sewa	menyewa	sewaan	rent
        # What a request says anyhow.
        weak	beli	membeli	belikan	belikan saya
        weak	beri	bagi	berikan	kasi
        weak	dapatkan	ambilkan	bawakan	buatkan	mendapatkan	ambilkan saya	bawakan saya	buatkan saya	dapatkan saya	ambilkan kami	bawakan kami
        weak	jumpa	berjumpa	bertemu # asked for a person: "nak jumpa doktor"
        # Actions. What turns a meaning round has a line of its own.
        act	jual	menjual
        act	sewakan	menyewakan
        act	pinjam	meminjam
        act	pinjamkan	meminjamkan
        act	pinjaman
        act	belok	membelok	pusing
        act+wish+me	ambil	saya datang ambil	saya datang nak ambil	saya datang untuk ambil	saya datang sini nak ambil	datang nak ambil # "I came to": the line below takes the bare word back
        act	ambil	mengambil	amik
        act	terima	menerima
        act+wish+me	bayar	saya datang bayar	saya datang nak bayar	saya datang untuk bayar	saya datang sini nak bayar	datang nak bayar # "I came to": the line below takes the bare word back
        act	bayar	membayar	jelaskan bayaran	pembayaran
        act	bayar tunai	bayar cash	bayar guna tunai	bayar dengan tunai	bayar secara tunai	bayar pakai cash	bayar guna cash	bayar guna duit tunai	bayar dengan wang tunai	bayar dengan cash
        act	bayar guna kad debit	bayar pakai kad debit	bayar dengan kad debit	bayar menggunakan kad debit	bayar melalui kad debit	buat bayaran guna kad debit	buat bayaran pakai kad debit	buat bayaran dengan kad debit	buat bayaran menggunakan kad debit	buat bayaran melalui kad debit	membayar guna kad debit	membayar pakai kad debit	membayar dengan kad debit	membayar menggunakan kad debit	membayar melalui kad debit	bayar kad debit	guna kad debit	pakai kad debit	menggunakan kad debit
        act+can@start	bayar guna kad debit	terima kad debit	ada terima kad debit
        act	bayar guna kad kredit	bayar pakai kad kredit	bayar dengan kad kredit	bayar menggunakan kad kredit	bayar melalui kad kredit	buat bayaran guna kad kredit	buat bayaran pakai kad kredit	buat bayaran dengan kad kredit	buat bayaran menggunakan kad kredit	buat bayaran melalui kad kredit	membayar guna kad kredit	membayar pakai kad kredit	membayar dengan kad kredit	membayar menggunakan kad kredit	membayar melalui kad kredit	bayar kad kredit	guna kad kredit	pakai kad kredit	menggunakan kad kredit
        act+can@start	bayar guna kad kredit	terima kad kredit	ada terima kad kredit
        act	bayar guna kad	bayar pakai kad	bayar dengan kad	bayar menggunakan kad	bayar melalui kad	buat bayaran guna kad	buat bayaran pakai kad	buat bayaran dengan kad	buat bayaran menggunakan kad	buat bayaran melalui kad	membayar guna kad	membayar pakai kad	membayar dengan kad	membayar menggunakan kad	membayar melalui kad	bayar kad	guna kad	pakai kad	menggunakan kad
        act+can@start	bayar guna kad	terima kad	ada terima kad
        act+wish+me	pulangkan	saya datang pulangkan	saya datang nak pulangkan	saya datang untuk pulangkan	saya datang sini nak pulangkan	datang nak pulangkan # "I came to": the line below takes the bare word back
        act	pulangkan	kembalikan	memulangkan	hantar balik	mengembalikan	pulang balik
        act	balik	kembali	pulang
        same	hilang	lesap	kehilangan	hilangkan	menghilangkan	hilang entah ke mana
        same	tertinggal	ketinggalan
        same	terlepas bas	tertinggal bas
        same	terlepas
        same	meninggal	meninggal dunia
        act	tinggalkan	meninggalkan	simpan	tumpang simpan	tumpang letak	tumpang tinggal	titip	simpankan	tumpang tinggalkan
        act	tinggal
        act	cari	mencari	carikan	carikan saya
        act	temukan	menjumpai	menemui
        act	dah jumpa
        same	rosak	tidak berfungsi	tak berfungsi	tak jalan	tidak jalan	tak boleh guna	tak hidup	tidak hidup	tak menyala
        same	mati
        act	buka	membuka	bukak	bukakan	mula buka
        act	tutup	menutup	tutupkan
        act	pasang	hidupkan	nyalakan	on kan	memasang	onkan
        act	padam	matikan	tutup suis	padamkan	off kan	offkan
        act	tutup kipas	padam kipas	matikan kipas
        act	tutup lampu	padam lampu	matikan lampu
        act	tutup aircond	matikan aircond	padam aircond
        act	selesai	siap semua	beres
        same	habis
        act	berhenti	stop
        act	bercakap	berbual
        act	perlahan	perlahan lahan	slow	slow slow	perlahan sikit	perlahan sedikit	lebih perlahan	slow sikit	lebih perlahan sikit	lebih perlahan sedikit
        act	cepat	laju	pantas
        act	cepat sikit	lebih cepat	cepat sedikit	laju sikit	lebih laju
        act	kuat sikit	lebih kuat	kuat sedikit
        act	dengar	mendengar
        act	faham	memahami	paham
        act	ulang	ulangi	mengulang	ulang semula	ulang sekali lagi	ulang lagi	cakap sekali lagi	ulangi sekali lagi
        act	tulis	tuliskan	menulis	catat	tuliskan saya	tuliskan untuk saya	tulis untuk saya
        act	panggil	memanggil	panggilkan	cepat panggil	panggilkan saya
        act	panggil doktor	panggilkan doktor	cepat panggil doktor	cepat panggilkan doktor
        act	panggil bomba	panggilkan bomba	telefon bomba	call bomba	hubungi bomba	telefonkan bomba	hubungkan bomba	cepat panggil bomba	cepat panggilkan bomba	cepat telefon bomba	cepat call bomba
        act	panggil ambulans	panggil ambulance	panggilkan ambulans	panggilkan ambulance	telefon ambulans	telefon ambulance	call ambulans	call ambulance	hubungi ambulans	hubungi ambulance	telefonkan ambulans	telefonkan ambulance	hubungkan ambulans	hubungkan ambulance	cepat panggil ambulans	cepat panggil ambulance	cepat panggilkan ambulans	cepat panggilkan ambulance	cepat telefon ambulans	cepat telefon ambulance	cepat call ambulans	cepat call ambulance
        act	panggil polis	panggilkan polis	telefon polis	call polis	hubungi polis	telefonkan polis	hubungkan polis	cepat panggil polis	cepat panggilkan polis	cepat telefon polis	cepat call polis
        act	dipanggil
        act	nama dipanggil	nama anda dipanggil	nama encik dipanggil	nama puan dipanggil	nama tuan dipanggil	nama kamu dipanggil
        act	nombor dipanggil	nombor anda dipanggil	nombor encik dipanggil	nombor puan dipanggil	nombor giliran dipanggil	nombor giliran anda dipanggil	nombor tuan dipanggil	nombor kamu dipanggil
        act	panggil teksi	panggilkan teksi	tempah teksi	call teksi	panggilkan saya teksi	carikan teksi	carikan saya teksi	dapatkan teksi	dapatkan saya teksi	tempahkan teksi	tempahkan saya teksi	order teksi	panggilkan kami teksi	panggilkan saya satu teksi
        act	telefon	menelefon	call	hubungi	menghubungi
        act	bantu	membantu	bantuan	pertolongan	menolong
        act	makan
        service	makan di sini	makan sini	makan sini je	makan sini saja	makan sini sahaja	makan di sini sahaja	makan di sini je	makan kat sini	dine in
        service	bungkus	tapau	bawa balik	take away	takeaway	dibungkus	bungkus bawa balik	tapaukan	bungkuskan	bawak balik	bungkus je	tapau je	tapau balik	take away je	bawa pulang
        act	minum
        same	sakit	pedih	ngilu
        same	alah	alahan	alergi	alergik	alah kepada	alah pada	alah dengan	alahan kepada	ada alahan	ada alahan kepada	alergi kepada	alergi dengan	alergik kepada	ada alergi	alah terhadap	mempunyai alahan	ada alahan dengan	alahan terhadap	ada alahan terhadap	mempunyai alahan kepada	allergic	allergik	ada alahan pada	ada alahan dekat	ada alahan kat	ada alahan to	alahan pada	alahan dengan	alahan dekat	alahan kat	alahan to	mempunyai alahan pada	mempunyai alahan dengan	mempunyai alahan terhadap	mempunyai alahan dekat	mempunyai alahan kat	mempunyai alahan to	alergi pada	alergi terhadap	alergi dekat	alergi kat	alergi to	ada alergi pada	ada alergi dengan	ada alergi terhadap	ada alergi kepada	ada alergi dekat	ada alergi kat	ada alergi to	alergik pada	alergik dengan	alergik terhadap	alergik dekat	alergik kat	alergik to	allergic pada	allergic dengan	allergic terhadap	allergic kepada	allergic dekat	allergic kat	allergic to
        act	ambil gambar	tangkap gambar	bergambar	snap gambar
        act	parking	letak kereta	parkir	park kereta	park
        act	merokok	hisap rokok	isap rokok
        act	bersihkan	kemas	kemaskan	membersihkan	cuci bilik	mengemas
        act	cuci	basuh	membasuh	mencuci	basuhkan
        service	cuci baju	basuh baju	cuci pakaian	basuh pakaian	dobi baju	mencuci baju	mencuci pakaian	hantar dobi	basuh kain	cuci kain
        act	seterika	gosok baju	menyeterika	iron
        act	tunggu	menunggu	tungguin
        act@start	tunggu	sekejap	sebentar	kejap	sekejap ya	sebentar ya	kejap ya
        act	cuba	mencuba	try
        act	tambah	tambahkan	menambah	lebihkan	bubuh lebih
        act	kurangkan	mengurangkan
        act	kejutkan	kejutkan saya	bangunkan	bangunkan saya	mengejutkan	kejut	kejut saya
        act	bangun
        act	naikkan	menaikkan
        act	angkat	angkatkan	mengangkat
        act	turunkan	menurunkan
        act	kuatkan
        act	perlahankan
        act	naik	menaiki
        act	turun
        act	bertolak	berlepas	gerak	bergerak
        act	datang	datang datang
        act	tiba	sampainya	sampai di	sampai kat
        act	masuk	memasuki
        act	masukkan	memasukkan
        act	keluar	keluar keluar
        act	keluarkan	mengeluarkan
        act	pindah	berpindah
        act	pindahkan	memindahkan
        act	daftar masuk	check in	checkin	mendaftar masuk
        act	daftar keluar	check out	checkout	mendaftar keluar
        act	check in awal	early check in	daftar masuk awal	daftar masuk lebih awal	check in lebih awal	checkin awal	masuk bilik awal	check in awal sikit	daftar masuk awal sikit	early checkin	masuk bilik lebih awal
        act	check out lewat	late check out	check out lambat	check out lewat sikit	check out lambat sikit	daftar keluar lewat	daftar keluar lambat	daftar keluar lewat sikit	check out lewat sedikit	daftar keluar lewat sedikit	daftar keluar lambat sikit	checkout lewat	checkout lambat	late checkout	checkout lewat sikit	checkout lambat sikit	check out lebih lewat
        act	menginap	bermalam	duduk menginap
        act	isi	mengisi
        service	isi minyak	isi petrol
        service	isi minyak penuh	penuh minyak	isi penuh minyak	minyak penuh
        act	tandatangan	sign	tanda tangan	menandatangani	sain
        act	ingatkan	mengingatkan
        act	ingat
        act	lupa	terlupa	tak ingat	tidak ingat
        act	lihat	tengok	melihat	tgk	menengok
        same	tengok tengok	lihat lihat	tengok dulu	tengok tengok dulu	hanya tengok tengok	cuma tengok tengok	tengok tengok sahaja	tengok tengok je	tengok je	tengok tengok saja	cuma tengok	cuma tengok dulu	saja tengok tengok	nak tengok tengok je
        act	tunjukkan	menunjukkan	tunjuk	tunjukkan saya	tunjukkan kepada saya	tunjukkan pada saya	tunjuk saya	tunjuk kat saya	tunjukkan kami
        act	baca	membaca
        act	periksa	semak	check	cek	memeriksa	menyemak	pemeriksaan
        act	periksa tekanan darah	check tekanan darah	ukur tekanan darah	cek tekanan darah	ambil tekanan darah
        act	jemput ambil
        act	bawa	membawa
        act	letakkan	taruh	meletakkan
        act	potong	memotong	potongkan	hiriskan
        act	panaskan	memanaskan	hangatkan
        act	siapkan	menyiapkan	sediakan	menyediakan
        same	siap
        act	asingkan	pisahkan	mengasingkan
        act	duduk
        act	tidur
        act	mandi
        act	curi	mencuri
        same	dicuri	kena curi	dicuri orang	kecurian	kena curi dengan orang	kena curi orang	dicuri oleh orang	dah dicuri
        same	kena rompak	dirompak	kena rompak dengan	dirompak dengan	kena rompak oleh	dirompak oleh	kena rompak dek	dirompak dek
        same	kena ragut	diragut	kena ragut dengan	diragut dengan	kena ragut oleh	diragut oleh	kena ragut dek	diragut dek
        same	kena tipu	ditipu	tertipu	kena tipu dengan	ditipu dengan	kena tipu oleh	ditipu oleh	kena tipu dek	ditipu dek
        same	digigit	kena gigit	digigit dengan	kena gigit dengan	digigit oleh	kena gigit oleh	digigit dek	kena gigit dek
        act	gigit	menggigit
        same	dipatuk	kena patuk	dipatuk dengan	kena patuk dengan	dipatuk oleh	kena patuk oleh	dipatuk dek	kena patuk dek
        same	dicakar	kena cakar
        same	dipecahkan	kena pecah	dipecahkan orang	dipecahkan oleh orang	kena pecah dengan orang	orang pecah	ada orang pecah
        act	sengat	menyengat
        same	disengat	kena sengat	disengat oleh	kena sengat dengan	tersengat
        act	patuk	mematuk
        act	langgar	melanggar
        same	dilanggar	kena langgar	dilanggar dengan	kena langgar dengan	dilanggar oleh	kena langgar oleh	dilanggar dek	kena langgar dek
        act	dimarahi	kena marah
        act	marahkan	memarahi	marahi
        act	marah
        act	dipukul	kena pukul	dipukul dengan	kena pukul dengan	dipukul oleh	kena pukul oleh	dipukul dek	kena pukul dek
        act	pukul dia
        same	tersangkut	sangkut	melekat
        same	tertelan
        act	telan	menelan
        same	disekat	kena sekat
        same	terkunci
        same	tersesat	sesat	sesat jalan	tersesat jalan
        same	tersumbat	sumbat	tersumbat teruk
        same	belum sembuh	belum sembuh lagi	belum lagi sembuh	tak sembuh lagi	tidak sembuh lagi	belum sembuh juga	tak sembuh juga	tak sembuh sembuh	belum sembuh sembuh	belum sembuh sembuh lagi	tak sembuh sembuh lagi	tidak sembuh sembuh	masih belum sembuh	masih tak sembuh	masih belum sembuh lagi	belum baik	belum baik lagi	belum lagi baik	tak baik lagi	tidak baik lagi	belum baik juga	tak baik juga	tak baik baik	belum baik baik	belum baik baik lagi	tak baik baik lagi	tidak baik baik	masih belum baik	masih tak baik	masih belum baik lagi	belum elok	belum elok lagi	belum lagi elok	tak elok lagi	tidak elok lagi	belum elok juga	tak elok juga	tak elok elok	belum elok elok	belum elok elok lagi	tak elok elok lagi	tidak elok elok	masih belum elok	masih tak elok	masih belum elok lagi
        same	belum bertolak	belum bertolak lagi	belum lagi bertolak	tak bertolak lagi	tidak bertolak lagi	belum bertolak juga	tak bertolak juga	tak bertolak bertolak	belum bertolak bertolak	belum bertolak bertolak lagi	tak bertolak bertolak lagi	tidak bertolak bertolak	masih belum bertolak	masih tak bertolak	masih belum bertolak lagi	belum berlepas	belum berlepas lagi	belum lagi berlepas	tak berlepas lagi	tidak berlepas lagi	belum berlepas juga	tak berlepas juga	tak berlepas berlepas	belum berlepas berlepas	belum berlepas berlepas lagi	tak berlepas berlepas lagi	tidak berlepas berlepas	masih belum berlepas	masih tak berlepas	masih belum berlepas lagi
        same	belum buka	belum buka lagi	belum lagi buka	tak buka lagi	tidak buka lagi	belum buka juga	tak buka juga	tak buka buka	belum buka buka	belum buka buka lagi	tak buka buka lagi	tidak buka buka	masih belum buka	masih tak buka	masih belum buka lagi
        same	belum bayar	belum bayar lagi	belum lagi bayar	tak bayar lagi	tidak bayar lagi	belum bayar juga	tak bayar juga	tak bayar bayar	belum bayar bayar	belum bayar bayar lagi	tak bayar bayar lagi	tidak bayar bayar	masih belum bayar	masih tak bayar	masih belum bayar lagi
        same	belum keluar	belum keluar lagi	belum lagi keluar	tak keluar lagi	tidak keluar lagi	belum keluar juga	tak keluar juga	tak keluar keluar	belum keluar keluar	belum keluar keluar lagi	tak keluar keluar lagi	tidak keluar keluar	masih belum keluar	masih tak keluar	masih belum keluar lagi
        same	belum dapat	belum dapat lagi	belum lagi dapat	tak dapat lagi	tidak dapat lagi	belum dapat juga	tak dapat juga	tak dapat dapat	belum dapat dapat	belum dapat dapat lagi	tak dapat dapat lagi	tidak dapat dapat	masih belum dapat	masih tak dapat	masih belum dapat lagi	belum terima	belum terima lagi	belum lagi terima	tak terima lagi	tidak terima lagi	belum terima juga	tak terima juga	tak terima terima	belum terima terima	belum terima terima lagi	tak terima terima lagi	tidak terima terima	masih belum terima	masih tak terima	masih belum terima lagi
        same	belum siap	belum siap lagi	belum lagi siap	tak siap lagi	tidak siap lagi	belum siap juga	tak siap juga	tak siap siap	belum siap siap	belum siap siap lagi	tak siap siap lagi	tidak siap siap	masih belum siap	masih tak siap	masih belum siap lagi
        same	belum datang	belum datang lagi	belum lagi datang	tak datang lagi	tidak datang lagi	belum datang juga	tak datang juga	tak datang datang	belum datang datang	belum datang datang lagi	tak datang datang lagi	tidak datang datang	masih belum datang	masih tak datang	masih belum datang lagi
        same	belum sampai	belum sampai lagi	belum lagi sampai	tak sampai lagi	tidak sampai lagi	belum sampai juga	tak sampai juga	tak sampai sampai	belum sampai sampai	belum sampai sampai lagi	tak sampai sampai lagi	tidak sampai sampai	masih belum sampai	masih tak sampai	masih belum sampai lagi	belum tiba	belum tiba lagi	belum lagi tiba	tak tiba lagi	tidak tiba lagi	belum tiba juga	tak tiba juga	tak tiba tiba	belum tiba tiba	belum tiba tiba lagi	tak tiba tiba lagi	tidak tiba tiba	masih belum tiba	masih tak tiba	masih belum tiba lagi
        same	tertukar
        act	tunda
        same	tertunda	delay	ditangguhkan	kena delay
        act	tangguhkan	tangguh
        act	cadangkan	mencadangkan	cadangan	recommend
        act	sampaikan	menyampaikan
        act	temani	temankan	menemani
        act	rawat	merawat	rawatan
        act	cucuk	suntik	menyuntik
        same	pesanan	order saya
        act	suka	menyukai	gemar
        act	tawar	menawar
        act	terjemahkan	menterjemah
        act	scan	imbas	mengimbas
        act	tekan
        act	tolak
        act	tarik
        act	beratur	berbaris
        act	main	bermain
        act	jalan kaki	berjalan kaki	berjalan
        act	kerja	bekerja
        act	belajar
        act	bermula	mula
        act	tamat	tamat tempoh
        act	goreng
        # States and illnesses ("demam" is "saya demam").
        same	sakit leher	sakit di leher	rasa sakit di leher	sakit kat leher	rasa sakit kat leher	sakit di bahagian leher	rasa sakit di bahagian leher	sakit kat bahagian leher	rasa sakit kat bahagian leher	sakit pada leher	rasa sakit pada leher	sakit dekat leher	rasa sakit dekat leher	rasa sakit leher	sakit di tengkuk	rasa sakit di tengkuk	sakit kat tengkuk	rasa sakit kat tengkuk	sakit di bahagian tengkuk	rasa sakit di bahagian tengkuk	sakit kat bahagian tengkuk	rasa sakit kat bahagian tengkuk	sakit pada tengkuk	rasa sakit pada tengkuk	sakit dekat tengkuk	rasa sakit dekat tengkuk	sakit tengkuk	rasa sakit tengkuk
        same+me	sakit leher	leher saya sakit	leher saya rasa sakit	leher saya terasa sakit	leher aku sakit	leher aku rasa sakit	leher aku terasa sakit	leher -ku sakit	leher -ku rasa sakit	tengkuk saya sakit	tengkuk saya rasa sakit	tengkuk saya terasa sakit	tengkuk aku sakit	tengkuk aku rasa sakit	tengkuk aku terasa sakit	tengkuk -ku sakit	tengkuk -ku rasa sakit
        same	sakit bahu	sakit di bahu	rasa sakit di bahu	sakit kat bahu	rasa sakit kat bahu	sakit di bahagian bahu	rasa sakit di bahagian bahu	sakit kat bahagian bahu	rasa sakit kat bahagian bahu	sakit pada bahu	rasa sakit pada bahu	sakit dekat bahu	rasa sakit dekat bahu	rasa sakit bahu
        same+me	sakit bahu	bahu saya sakit	bahu saya rasa sakit	bahu saya terasa sakit	bahu aku sakit	bahu aku rasa sakit	bahu aku terasa sakit	bahu -ku sakit	bahu -ku rasa sakit
        same	sakit jari	sakit di jari	rasa sakit di jari	sakit kat jari	rasa sakit kat jari	sakit di bahagian jari	rasa sakit di bahagian jari	sakit kat bahagian jari	rasa sakit kat bahagian jari	sakit pada jari	rasa sakit pada jari	sakit dekat jari	rasa sakit dekat jari	rasa sakit jari
        same+me	sakit jari	jari saya sakit	jari saya rasa sakit	jari saya terasa sakit	jari aku sakit	jari aku rasa sakit	jari aku terasa sakit	jari -ku sakit	jari -ku rasa sakit
        same	sakit badan	sakit di badan	rasa sakit di badan	sakit kat badan	rasa sakit kat badan	sakit di bahagian badan	rasa sakit di bahagian badan	sakit kat bahagian badan	rasa sakit kat bahagian badan	sakit pada badan	rasa sakit pada badan	sakit dekat badan	rasa sakit dekat badan	rasa sakit badan	sakit di seluruh badan	rasa sakit di seluruh badan	sakit kat seluruh badan	rasa sakit kat seluruh badan	sakit di bahagian seluruh badan	rasa sakit di bahagian seluruh badan	sakit kat bahagian seluruh badan	rasa sakit kat bahagian seluruh badan	sakit pada seluruh badan	rasa sakit pada seluruh badan	sakit dekat seluruh badan	rasa sakit dekat seluruh badan	sakit seluruh badan	rasa sakit seluruh badan
        same+me	sakit badan	badan saya sakit	badan saya rasa sakit	badan saya terasa sakit	badan aku sakit	badan aku rasa sakit	badan aku terasa sakit	badan -ku sakit	badan -ku rasa sakit	seluruh badan saya sakit	seluruh badan saya rasa sakit	seluruh badan saya terasa sakit	seluruh badan aku sakit	seluruh badan aku rasa sakit	seluruh badan aku terasa sakit	seluruh badan -ku sakit	seluruh badan -ku rasa sakit
        same	sakit sendi	sakit di sendi	rasa sakit di sendi	sakit kat sendi	rasa sakit kat sendi	sakit di bahagian sendi	rasa sakit di bahagian sendi	sakit kat bahagian sendi	rasa sakit kat bahagian sendi	sakit pada sendi	rasa sakit pada sendi	sakit dekat sendi	rasa sakit dekat sendi	rasa sakit sendi
        same+me	sakit sendi	sendi saya sakit	sendi saya rasa sakit	sendi saya terasa sakit	sendi aku sakit	sendi aku rasa sakit	sendi aku terasa sakit	sendi -ku sakit	sendi -ku rasa sakit
        same	sakit gusi	sakit di gusi	rasa sakit di gusi	sakit kat gusi	rasa sakit kat gusi	sakit di bahagian gusi	rasa sakit di bahagian gusi	sakit kat bahagian gusi	rasa sakit kat bahagian gusi	sakit pada gusi	rasa sakit pada gusi	sakit dekat gusi	rasa sakit dekat gusi	rasa sakit gusi
        same+me	sakit gusi	gusi saya sakit	gusi saya rasa sakit	gusi saya terasa sakit	gusi aku sakit	gusi aku rasa sakit	gusi aku terasa sakit	gusi -ku sakit	gusi -ku rasa sakit
        same	sakit hidung	sakit di hidung	rasa sakit di hidung	sakit kat hidung	rasa sakit kat hidung	sakit di bahagian hidung	rasa sakit di bahagian hidung	sakit kat bahagian hidung	rasa sakit kat bahagian hidung	sakit pada hidung	rasa sakit pada hidung	sakit dekat hidung	rasa sakit dekat hidung	rasa sakit hidung
        same+me	sakit hidung	hidung saya sakit	hidung saya rasa sakit	hidung saya terasa sakit	hidung aku sakit	hidung aku rasa sakit	hidung aku terasa sakit	hidung -ku sakit	hidung -ku rasa sakit
        same+me	sakit kepala	kepala saya sakit	kepala aku sakit	kepala saya rasa sakit	kepala saya terasa sakit	kepala aku rasa sakit	kepala aku terasa sakit	kepala -ku sakit	kepala -ku rasa sakit
        same+me	sakit perut	perut saya sakit	perut aku sakit	perut saya rasa sakit	perut saya terasa sakit	perut aku rasa sakit	perut aku terasa sakit	perut -ku sakit	perut -ku rasa sakit
        same+me	sakit gigi	gigi saya sakit	gigi saya rasa sakit	gigi saya terasa sakit	gigi aku sakit	gigi aku rasa sakit	gigi aku terasa sakit	gigi -ku sakit	gigi -ku rasa sakit
        same+me	sakit tekak	tekak saya sakit	tekak saya rasa sakit	tekak saya terasa sakit	tekak aku sakit	tekak aku rasa sakit	tekak aku terasa sakit	tekak -ku sakit	tekak -ku rasa sakit	kerongkong saya sakit	kerongkong saya rasa sakit	kerongkong saya terasa sakit	kerongkong aku sakit	kerongkong aku rasa sakit	kerongkong aku terasa sakit	kerongkong -ku sakit	kerongkong -ku rasa sakit
        same+me	sakit dada	dada saya sakit	dada saya rasa sakit	dada saya terasa sakit	dada aku sakit	dada aku rasa sakit	dada aku terasa sakit	dada -ku sakit	dada -ku rasa sakit
        same+me	sakit pinggang	pinggang saya sakit	pinggang saya rasa sakit	pinggang saya terasa sakit	pinggang aku sakit	pinggang aku rasa sakit	pinggang aku terasa sakit	pinggang -ku sakit	pinggang -ku rasa sakit
        same+me	sakit belakang	belakang saya sakit	belakang saya rasa sakit	belakang saya terasa sakit	belakang aku sakit	belakang aku rasa sakit	belakang aku terasa sakit	belakang -ku sakit	belakang -ku rasa sakit
        same+me	sakit mata	mata saya sakit	mata saya rasa sakit	mata saya terasa sakit	mata aku sakit	mata aku rasa sakit	mata aku terasa sakit	mata -ku sakit	mata -ku rasa sakit
        same+me	sakit telinga	telinga saya sakit	telinga saya rasa sakit	telinga saya terasa sakit	telinga aku sakit	telinga aku rasa sakit	telinga aku terasa sakit	telinga -ku sakit	telinga -ku rasa sakit
        same+me	sakit kaki	kaki saya sakit	kaki saya rasa sakit	kaki saya terasa sakit	kaki aku sakit	kaki aku rasa sakit	kaki aku terasa sakit	kaki -ku sakit	kaki -ku rasa sakit
        same+me	sakit tangan	tangan saya sakit	tangan saya rasa sakit	tangan saya terasa sakit	tangan aku sakit	tangan aku rasa sakit	tangan aku terasa sakit	tangan -ku sakit	tangan -ku rasa sakit
        same+me	sakit lutut	lutut saya sakit	lutut saya rasa sakit	lutut saya terasa sakit	lutut aku sakit	lutut aku rasa sakit	lutut aku terasa sakit	lutut -ku sakit	lutut -ku rasa sakit
        same	sakit kepala	sakit di kepala	rasa sakit di kepala	sakit kat kepala	rasa sakit kat kepala	sakit di bahagian kepala	rasa sakit di bahagian kepala	sakit kat bahagian kepala	rasa sakit kat bahagian kepala	sakit pada kepala	rasa sakit pada kepala	sakit dekat kepala	rasa sakit dekat kepala	rasa sakit kepala
        same	sakit perut	sakit perut memulas	sakit di perut	rasa sakit di perut	sakit kat perut	rasa sakit kat perut	sakit di bahagian perut	rasa sakit di bahagian perut	sakit kat bahagian perut	rasa sakit kat bahagian perut	sakit pada perut	rasa sakit pada perut	sakit dekat perut	rasa sakit dekat perut	rasa sakit perut
        same	sakit gigi	sakit di gigi	rasa sakit di gigi	sakit kat gigi	rasa sakit kat gigi	sakit di bahagian gigi	rasa sakit di bahagian gigi	sakit kat bahagian gigi	rasa sakit kat bahagian gigi	sakit pada gigi	rasa sakit pada gigi	sakit dekat gigi	rasa sakit dekat gigi	rasa sakit gigi
        same	sakit tekak	tekak sakit	sakit di tekak	rasa sakit di tekak	sakit kat tekak	rasa sakit kat tekak	sakit di bahagian tekak	rasa sakit di bahagian tekak	sakit kat bahagian tekak	rasa sakit kat bahagian tekak	sakit pada tekak	rasa sakit pada tekak	sakit dekat tekak	rasa sakit dekat tekak	rasa sakit tekak	sakit di kerongkong	rasa sakit di kerongkong	sakit kat kerongkong	rasa sakit kat kerongkong	sakit di bahagian kerongkong	rasa sakit di bahagian kerongkong	sakit kat bahagian kerongkong	rasa sakit kat bahagian kerongkong	sakit pada kerongkong	rasa sakit pada kerongkong	sakit dekat kerongkong	rasa sakit dekat kerongkong	sakit kerongkong	rasa sakit kerongkong
        same	sakit dada	sakit di dada	rasa sakit di dada	sakit kat dada	rasa sakit kat dada	sakit di bahagian dada	rasa sakit di bahagian dada	sakit kat bahagian dada	rasa sakit kat bahagian dada	sakit pada dada	rasa sakit pada dada	sakit dekat dada	rasa sakit dekat dada	rasa sakit dada
        same	sakit pinggang	sakit di pinggang	rasa sakit di pinggang	sakit kat pinggang	rasa sakit kat pinggang	sakit di bahagian pinggang	rasa sakit di bahagian pinggang	sakit kat bahagian pinggang	rasa sakit kat bahagian pinggang	sakit pada pinggang	rasa sakit pada pinggang	sakit dekat pinggang	rasa sakit dekat pinggang	rasa sakit pinggang
        same	sakit belakang	sakit di belakang	rasa sakit di belakang	sakit kat belakang	rasa sakit kat belakang	sakit di bahagian belakang	rasa sakit di bahagian belakang	sakit kat bahagian belakang	rasa sakit kat bahagian belakang	sakit pada belakang	rasa sakit pada belakang	sakit dekat belakang	rasa sakit dekat belakang	rasa sakit belakang
        same	sakit mata	sakit di mata	rasa sakit di mata	sakit kat mata	rasa sakit kat mata	sakit di bahagian mata	rasa sakit di bahagian mata	sakit kat bahagian mata	rasa sakit kat bahagian mata	sakit pada mata	rasa sakit pada mata	sakit dekat mata	rasa sakit dekat mata	rasa sakit mata
        same	sakit telinga	sakit di telinga	rasa sakit di telinga	sakit kat telinga	rasa sakit kat telinga	sakit di bahagian telinga	rasa sakit di bahagian telinga	sakit kat bahagian telinga	rasa sakit kat bahagian telinga	sakit pada telinga	rasa sakit pada telinga	sakit dekat telinga	rasa sakit dekat telinga	rasa sakit telinga
        same	sakit kaki	sakit di kaki	rasa sakit di kaki	sakit kat kaki	rasa sakit kat kaki	sakit di bahagian kaki	rasa sakit di bahagian kaki	sakit kat bahagian kaki	rasa sakit kat bahagian kaki	sakit pada kaki	rasa sakit pada kaki	sakit dekat kaki	rasa sakit dekat kaki	rasa sakit kaki
        same	sakit tangan	sakit di tangan	rasa sakit di tangan	sakit kat tangan	rasa sakit kat tangan	sakit di bahagian tangan	rasa sakit di bahagian tangan	sakit kat bahagian tangan	rasa sakit kat bahagian tangan	sakit pada tangan	rasa sakit pada tangan	sakit dekat tangan	rasa sakit dekat tangan	rasa sakit tangan
        same	sakit lutut	sakit di lutut	rasa sakit di lutut	sakit kat lutut	rasa sakit kat lutut	sakit di bahagian lutut	rasa sakit di bahagian lutut	sakit kat bahagian lutut	rasa sakit kat bahagian lutut	sakit pada lutut	rasa sakit pada lutut	sakit dekat lutut	rasa sakit dekat lutut	rasa sakit lutut
        same	demam	demam panas	kena demam	rasa demam	asyik demam	mengalami demam	mengidap demam	ada demam	badan panas	panas badan	tengah demam	sedang demam
        same	mabuk perjalanan	mabuk kenderaan	mabuk jalan	mabuk darat	mabuk kereta
        same	muntah	muntah muntah	termuntah	kena muntah	rasa muntah	asyik muntah	mengalami muntah	mengidap muntah	ada muntah
        same	loya	mual	kena loya	rasa loya	asyik loya	mengalami loya	mengidap loya	ada loya	rasa nak muntah	nak muntah	rasa macam nak muntah	rasa mual	meloya	tekak loya
        same	batuk	batuk batuk	asyik batuk	kena batuk	rasa batuk	mengalami batuk	mengidap batuk	ada batuk	batuk teruk	asyik ter- batuk batuk	tengah batuk	sedang batuk
        same	selesema	selsema	kena selesema	rasa selesema	asyik selesema	mengalami selesema	mengidap selesema	ada selesema	hidung air	flu	selesema teruk	tengah selesema	sedang selesema
        same	pening	pening kepala	kena pening	rasa pening	asyik pening	mengalami pening	mengidap pening	ada pening	kepala pening	sakit pening	rasa pening kepala	kepala rasa pening
        same	pitam	pengsan
        same	jatuh	terjatuh
        same	terseliuh
        same	patah
        same	berdarah	pendarahan
        same	bengkak	membengkak	kena bengkak	rasa bengkak	asyik bengkak	mengalami bengkak	mengidap bengkak	ada bengkak
        same	gatal	gatal gatal	kena gatal	rasa gatal	asyik gatal	mengalami gatal	mengidap gatal	ada gatal
        same	cedera	tercedera	luka	terluka
        same	mengandung	hamil	pregnant	tengah mengandung	sedang mengandung	sedang hamil	tengah hamil
        same	ruam	naik ruam	beruam	kena ruam	ada ruam	rasa ruam	asyik ruam	mengalami ruam	mengidap ruam	ruam kat kulit	ruam di kulit	naik ruam kat badan	ruam kat badan	ruam di badan	badan naik ruam	kulit naik ruam	naik ruam di badan	kena ruam kat kulit	kulit beruam
        same	melecur	terbakar kulit
        same	sesak nafas	susah bernafas	susah nak bernafas	sukar bernafas	semput	susah nafas	kena sesak nafas	rasa sesak nafas	asyik sesak nafas	mengalami sesak nafas	mengidap sesak nafas	ada sesak nafas	tak boleh bernafas	tidak boleh bernafas	susah nak nafas	sesak dada	nafas sesak	rasa susah nak bernafas
        same	bernafas	nafas
        same	sembelit	susah buang air besar	susah berak	kena sembelit	rasa sembelit	asyik sembelit	mengalami sembelit	mengidap sembelit	ada sembelit
        same	cirit birit	diarea	cirit	diare	kena cirit birit	rasa cirit birit	asyik cirit birit	mengalami cirit birit	mengidap cirit birit	ada cirit birit	kena cirit	rasa cirit	asyik cirit	mengalami cirit	mengidap cirit	ada cirit	kena diarea	rasa diarea	asyik diarea	mengalami diarea	mengidap diarea	ada diarea	asyik buang air	asyik berak	cirit birit teruk	sakit perut cirit	asyik ke tandas	tengah cirit birit	sedang cirit birit
        same	kebas	kena kebas	rasa kebas	asyik kebas	mengalami kebas	mengidap kebas	ada kebas
        # Words that look like a root with an affix, and are none: each is itself.
        same	nasi
        same	kaki
        same	bas	bus
        same	beg	beg tangan
        same	buku
        same	bangku
        same	saku
        same	topi
        same	babi	daging babi	daging khinzir	khinzir
        same	roti
        same	busi
        same	basi
        same	bosan
        same	mesin
        same	masalah	problem
        same	sekolah
        same	jumlah
        same	sampah
        same	gulai
        same	santan
        same	telur
        same	bebas
        same	baki	duit baki	baki duit
        same	pakaian	baju
        same	makanan	hidangan
        same	minuman
        same	mainan
        same	bayaran
        same	simpanan
        same	kesalahan
        same	kesihatan
        same	kemalangan	accident
        same	kebakaran
        same	ketibaan
        same	pelepasan
        same	penerbangan	flight
        same	perjalanan	trip
        same	pertanyaan	soalan
        same	berat
        same	bersih
        same	terang
        same	termasuk	sudah termasuk	dah termasuk	termasuk sekali
        same	bahaya	berbahaya
        same	segar	fresh	masih segar	segar lagi	fresh lagi	masih fresh
        same	sihat
        same	sendiri
        same	merah
        same	kering
        same	penuh	full
        same	pecah	retak
        same	mudah pecah	fragile
        same	kelas
        same	cara
        same	harga
        same	caj
        same	keputusan
        same	nama
        label	nombor	no	nombo
        same	kuota
        same	kulit
        same	kuih
        same	kunci
        same	tangki
        same	serbuk
        same	sembuh
        same	sampel
        same	hubungan
        same	terbang
        same	laluan
        same	memandu
        same	tukaran
        same	berdaftar
        same	ulangan
        same	sedia
        same	sisi
        same	kekerapan
        # Places.
        same	farmasi
        same	hospital
        same	klinik
        same	lapangan terbang	airport	lapangan kapal terbang
        same	stesen kereta api	stesen tren	stesen keretapi
        same	stesen bas
        same	stesen minyak	pam minyak	petrol station	stesen petrol
        same	stesen
        same	perhentian bas	bus stop	hentian bas
        same	bank
        same	atm	mesin atm	mesin duit
        same	pejabat pos	pos ofis
        same	balai polis	balai
        same	kedutaan
        same	pusat bandar	bandar	town
        same	hotel
        same	restoran	kedai makan
        same	kedai
        same	kedai roti	bakeri
        same	pasar raya	supermarket	pasaraya
        same	pasar
        same	bengkel
        same	tandas	bilik air	toilet	washroom	bilik mandi	mangkuk tandas
        same	tandas bilik	tandas dalam bilik	tandas kat bilik	tandas di bilik	bilik air dalam bilik	bilik air bilik	bilik air kat bilik	toilet bilik	toilet dalam bilik	tandas di dalam bilik	mangkuk tandas dalam bilik	mangkuk tandas bilik
        same	bilik persalinan	fitting room	bilik salin	bilik mencuba pakaian	bilik acu	tempat cuba baju	bilik cuba baju
        label	bilik	bilik hotel
        label	tingkat
        label	kaunter
        same	kaunter daftar masuk	kaunter check in	kaunter checkin
        same	pintu masuk
        same	pintu keluar
        label	pintu pelepasan	gate	get
        label	platform
        same	kolam renang	swimming pool	pool
        same	gim	gym
        same	tempat letak kereta	parking kereta
        same	surau
        same	masjid
        # Travel.
        same	tiket
        same	tiket dewasa	tiket orang dewasa	tiket untuk dewasa	tiket untuk orang dewasa
        same	tiket kanak kanak	tiket budak	tiket untuk kanak kanak	tiket budak budak	tiket anak
        same	dewasa	orang dewasa
        same	pelajar	murid	student
        same	warga emas	orang tua
        same	kereta
        same	kereta api	tren	keretapi	train
        same	kapal terbang	flight kapal terbang	pesawat
        same	teksi	taxi
        same	motosikal	motor	moto
        same	basikal
        same	feri
        same	bagasi	luggage
        same	beg pakaian
        same	barang
        same	pas masuk	boarding pass
        same	kerusi
        same	tempat duduk	seat
        same	tempat duduk tepi tingkap	seat tepi tingkap	tempat duduk sebelah tingkap	duduk tepi tingkap	duduk sebelah tingkap	duduk di tepi tingkap	tempat duduk dekat tingkap	tempat duduk di tepi tingkap	window seat	kerusi tepi tingkap	kerusi sebelah tingkap	duduk dekat tingkap
        same	tempat duduk tepi laluan	seat tepi laluan	tempat duduk sebelah laluan	duduk tepi laluan	duduk di tepi laluan	tempat duduk di tepi laluan	aisle seat	duduk sebelah laluan	kerusi tepi laluan
        same	jadual
        same	minyak	petrol
        same	lesen	lesen memandu
        same	tayar
        same	tayar pancit	tayar bocor	pancit
        same	brek
        same	bateri
        same	tarikh	hb	haribulan
        same	tarikh tiket	tarikh perjalanan tiket
        # Hotel.
        same	sarapan	sarapan pagi	breakfast	makan pagi	sarapan bermula	sarapan mula	breakfast start	breakfast mula	sarapan dihidangkan	sarapan di- sediakan	sarapan start
        same	makan tengah hari	makan tengahari	lunch
        same	makan malam	dinner
        same	kunci bilik
        same	tuala
        same	bantal
        same	selimut
        same	cadar
        same	sabun
        same	syampu
        same	tisu
        same	tisu tandas
        same	berus gigi
        same	ubat gigi
        same	pengering rambut	hair dryer
        same	penyaman udara	penghawa dingin	pendingin hawa	aircond	ekon	air cond	aircon	aircond bilik	aircond dalam bilik	aircond di bilik	aircond kat bilik	aircond di dalam bilik	penyaman udara bilik	penyaman udara dalam bilik	penyaman udara di bilik	penyaman udara kat bilik	penyaman udara di dalam bilik	penghawa dingin bilik	penghawa dingin dalam bilik	penghawa dingin di bilik	penghawa dingin kat bilik	penghawa dingin di dalam bilik	air cond bilik	air cond dalam bilik	air cond di bilik	air cond kat bilik	air cond di dalam bilik	aircon bilik	aircon dalam bilik	aircon di bilik	aircon kat bilik	aircon di dalam bilik	ekon bilik	ekon dalam bilik	ekon di bilik	ekon kat bilik	ekon di dalam bilik
        same	kipas	kipas bilik	kipas dalam bilik	kipas di bilik	kipas kat bilik	kipas di dalam bilik
        same	lampu	lampu bilik	lampu dalam bilik	lampu di bilik	lampu kat bilik	lampu di dalam bilik
        same	televisyen	tv	tv bilik	tv dalam bilik	tv di bilik	tv kat bilik	tv di dalam bilik	televisyen bilik	televisyen dalam bilik	televisyen di bilik	televisyen kat bilik	televisyen di dalam bilik
        same	peti sejuk	peti ais	peti sejuk bilik	peti sejuk dalam bilik	peti sejuk di bilik	peti sejuk kat bilik	peti sejuk di dalam bilik	peti ais bilik	peti ais dalam bilik	peti ais di bilik	peti ais kat bilik	peti ais di dalam bilik
        same	wifi	wi fi
        same	tak dapat sambung	tak boleh sambung	tak dapat connect	tak boleh connect	tak connect	tak dapat di- sambung	tidak boleh sambung	tidak dapat sambung	tak dapat masuk wifi	gagal sambung	tak sambung
        same	internet	line internet	talian internet	sambungan internet
        same	kata laluan	password	katalaluan
        same+exist	kata laluan wifi	apa kata laluan wifi	apa password wifi	apa kata laluan wi fi	apa password wi fi	apa katalaluan wifi	apa password internet wifi	kata laluan wifi apa	password wifi apa	kata laluan wi fi apa	password wi fi apa	katalaluan wifi apa	password internet wifi apa	apakah kata laluan wifi	apakah password wifi	apakah kata laluan wi fi	apakah password wi fi	apakah katalaluan wifi	apakah password internet wifi	kata laluan wifi nya apa	password wifi nya apa	kata laluan wi fi nya apa	password wi fi nya apa	katalaluan wifi nya apa	password internet wifi nya apa	apa kata laluan wifi nya	apa password wifi nya	apa kata laluan wi fi nya	apa password wi fi nya	apa katalaluan wifi nya	apa password internet wifi nya # what it is, and whether they give it, are one question
        same	kata laluan wifi	password wifi	kata laluan wi fi	password wi fi	katalaluan wifi	password internet wifi
        same	lif	lift
        same	tangga
        same	katil
        same	cagaran	deposit	wang cagaran	bayar deposit	bayar cagaran	letak deposit	bayar wang cagaran	duit deposit	wang deposit	letak cagaran
        same	bising
        same	kotor	comot
        same	bau	berbau
        same	bau rokok	berbau rokok	bau asap rokok	berbau asap rokok
        same	sejuk	dingin
        same	panas
        same	suam	hangat
        # Eating.
        same	kopi
        same	kopi ais	ais kopi	kopi sejuk
        same	kopi panas
        same	teh
        same	teh ais	teh sejuk
        same	teh panas
        same	air
        same	air kosong	air masak	air suam kosong	plain water
        same	air mineral
        same	satu gelas air	air satu gelas	satu gelas air kosong	air kosong satu gelas
        same	satu botol air	air satu botol	air mineral satu botol	satu botol air mineral
        same	ais
        same	susu
        same	jus
        same	bir
        same	gula
        same	garam
        same	kurang sikit	kurang sedikit	kurang sikit lagi	kurang lagi	kurang la sikit	kurang lah sikit	kurangkan sikit	kurangkan lagi	kurang lagi sikit
        same	penghalau nyamuk	losyen nyamuk	losyen penghalau nyamuk
        same	saman	kompaun
        same	saiz lebih pendek	saiz pendek sikit	saiz pendek lagi	saiz pendek sedikit	saiz lebih pendek sikit	size pendek sikit	saiz lagi pendek	saiz lebih pendek sedikit
        same	saiz lebih panjang	saiz panjang sikit	saiz panjang lagi	saiz panjang sedikit	saiz lebih panjang sikit	size panjang sikit	saiz lagi panjang	saiz lebih panjang sedikit
        same	saiz lebih kecil	saiz kecil sikit	saiz kecil lagi	saiz kecil sedikit	saiz lebih kecil sikit	size kecil sikit	saiz lagi kecil	saiz lebih kecil sedikit
        same	saiz lebih besar	saiz besar sikit	saiz besar lagi	saiz besar sedikit	saiz lebih besar sikit	size besar sikit	saiz lagi besar	saiz lebih besar sedikit
        same	air ter- jun
        same	pantai	beach
        same	zoo
        same	muzium	museum
        same	pemandangan laut	view laut	sea view
        same	katil kelamin	katil double	katil queen	double bed
        same	katil bujang	single bed
        same	katil bayi	katil budak	baby cot
        same	katil tambahan	extra bed
        same	bilik kelamin	double room	bilik double
        same	bilik berkembar	twin room
        same	bilik bujang	bilik single	single room
        same	bilik keluarga	family room
        same	bilik kecil
        same	kecemasan hospital	wad kecemasan	unit kecemasan
        same	wad	ward
        same	masa lawatan	waktu melawat
        same	jpj	jabatan pengangkutan jalan
        same	jabatan pendaftaran negara	jpn
        same	pejabat imigresen
        same	kedai dobi	dobi
        same	kedai serbaneka	7 eleven	seven eleven
        same	kuah	gravy
        same	lauk	lauk pauk
        same	sos cili	sos lada
        same	serviet	napkin	tisu makan
        same	sudu garfu	sudu dan garfu
        same	pinggan kosong
        same	mangkuk kosong
        same	pencuci mulut	dessert
        same	insurans kereta	insurans kenderaan
        same	kontrak
        same	nama penuh
        same	faedah	interest
        same	buku bank	buku akaun	passbook	buku simpanan
        same	penyata bank	bank statement	penyata akaun
        same	denda
        same	yuran	fee
        same	surat kebenaran	surat izin
        same	kad jemput
        same	gambar pasport	gambar ukur pasport
        same	sijil
        same	topi keledar	helmet
        same	pam angin	pam tayar
        same	ujian kehamilan	pregnancy test	upt
        same	kanta lekap	contact lens
        same	gigi palsu
        same	x ray	xray
        same	ujian darah	blood test
        same	termometer	jangka suhu
        same	kapas	cotton
        same	ubat gatal
        same	ubat alahan	ubat alergi	ubat untuk alahan
        same	ubat luka
        same	ubat nyamuk
        same	susu bayi	susu formula
        same	lampin	pampers	lampin pakai buang	diapers
        same	tuala wanita	pad	pad wanita
        same	pembersih tangan	hand sanitizer	sanitizer
        same	lampu suluh	torchlight
        same	lebuh raya	highway	lebuhraya
        same	tambang	fare
        same	kad touch n go	touch n go	tng
        same	tiket bulan	pas bulan	monthly pass
        same	lawatan berpandu	tour	guided tour
        same	pemandu pelancong	tour guide
        same	peta	map
        same	tempat duduk bayi	car seat
        same	power bank	pengecas mudah alih
        same	kabel usb	wayar usb	kabel cas	wayar cas
        same	adapter	penyesuai	adaptor
        same	soket	plag	plug	palam	soket elektrik	tempat plug
        same	peti keselamatan	safe	peti simpanan	safety box
        same	cerek	kettle	cerek elektrik
        same	penyangkut baju	hanger	gantung baju
        same	alat kawalan jauh	remote	remote control	alat kawalan	remot
        same	troli	trolley
        same	kerusi roda	wheelchair
        same	pemadam api
        same	kamera	camera
        same	komputer riba	laptop
        same	cermin mata hitam	spek hitam	sunglasses
        same	tuala mandi	bath towel
        same	payung	umbrella
        same	surat cuti sakit	mc	surat mc	sijil cuti sakit	cuti sakit	sijil sakit	sijil mc	slip mc
        same	kentang goreng
        same	sayur goreng
        same	sambal ikan bilis
        same	rendang
        same	kari ayam
        same	teh halia
        same	kopi susu
        same	jus tembikai
        same	jus oren	oren jus	jus oren segar
        same	air kelapa
        same	air limau
        same	goreng pisang
        same	ais kacang
        same	cendol
        same	satay	sate
        same	tom yam	tomyam
        same	sup ayam
        same	telur mata
        same	telur dadar	telor dadar
        same	telur goreng
        same	pisang goreng
        same	ikan kukus
        same	ikan goreng
        same	ikan bakar
        same	ayam bakar
        same	ayam goreng
        same	roti kosong
        same	roti bakar	roti panggang
        same	roti telur
        same	roti canai
        same	kuey teow goreng
        same	bihun sup
        same	bihun goreng	mihun goreng
        same	mi rebus	mee rebus	mie rebus
        same	mi sup	mee sup
        same	mi kari	mee kari
        same	mi goreng	mee goreng	mie goreng
        same	nasi campur
        same	nasi kandar
        same	nasi putih
        same	nasi ayam
        same	nasi goreng
        same	nasi lemak
        same	air sirap
        same	sirap bandung
        same	sirap
        same	limau panas
        same	limau ais	air limau ais
        same	nescafe
        same	milo panas
        same	milo ais	milo sejuk
        same	milo
        same	teh o limau
        same	teh o panas
        same	teh o ais	teh o sejuk
        same	teh o
        same	kopi o panas
        same	kopi o ais
        same	kopi o
        same	teh tarik
        same	dompet	purse	wallet	beg duit	beg duit kecil
        same	cenderamata	cenderahati	souvenir
        same	lebih mahal	mahal lagi	lebih mahal sikit	lebih mahal sedikit	lagi mahal
        same	lebih pendek	pendek lagi	lebih pendek sikit	lebih pendek sedikit	lagi pendek
        same	lebih panjang	panjang lagi	lebih panjang sikit	lebih panjang sedikit	lagi panjang
        same	lebih kecil	kecil lagi	lebih kecil sikit	lebih kecil sedikit	lagi kecil
        same	lebih besar	besar lagi	lebih besar sikit	lebih besar sedikit	lagi besar
        same	tanpa bawang merah	tanpa letak bawang merah	tak nak bawang merah	tak mahu bawang merah	tak nak letak bawang merah	tak mahu letak bawang merah	jangan letak bawang merah	jangan bubuh bawang merah	jangan masukkan bawang merah	jangan tambah bawang merah	jangan campur bawang merah	jangan guna bawang merah	jangan bagi bawang merah	jangan ada bawang merah	tak payah bawang merah	tak payah letak bawang merah	tak payah bubuh bawang merah	tak payah masukkan bawang merah	tak usah letak bawang merah	tidak mahu bawang merah	tidak nak bawang merah	jangan taruh bawang merah	buat tanpa bawang merah	masak tanpa bawang merah	taknak bawang merah	x nak bawang merah	tak letak bawang merah	tak bubuh bawang merah	tidak letak bawang merah	bawang merah tak nak	bawang merah tak mahu	bawang merah jangan letak	bawang merah jangan bubuh	bawang merah jangan masukkan	bawang merah tak payah	bawang merah tak payah letak	bawang merah tak usah	bawang merah jangan	bawang merah taknak	bawang merah tak payah bubuh	bawang merah jangan bagi
        same	tanpa bawang putih	tanpa letak bawang putih	tak nak bawang putih	tak mahu bawang putih	tak nak letak bawang putih	tak mahu letak bawang putih	jangan letak bawang putih	jangan bubuh bawang putih	jangan masukkan bawang putih	jangan tambah bawang putih	jangan campur bawang putih	jangan guna bawang putih	jangan bagi bawang putih	jangan ada bawang putih	tak payah bawang putih	tak payah letak bawang putih	tak payah bubuh bawang putih	tak payah masukkan bawang putih	tak usah letak bawang putih	tidak mahu bawang putih	tidak nak bawang putih	jangan taruh bawang putih	buat tanpa bawang putih	masak tanpa bawang putih	taknak bawang putih	x nak bawang putih	tak letak bawang putih	tak bubuh bawang putih	tidak letak bawang putih	bawang putih tak nak	bawang putih tak mahu	bawang putih jangan letak	bawang putih jangan bubuh	bawang putih jangan masukkan	bawang putih tak payah	bawang putih tak payah letak	bawang putih tak usah	bawang putih jangan	bawang putih taknak	bawang putih tak payah bubuh	bawang putih jangan bagi
        same	tanpa lada hitam	tanpa letak lada hitam	tak nak lada hitam	tak mahu lada hitam	tak nak letak lada hitam	tak mahu letak lada hitam	jangan letak lada hitam	jangan bubuh lada hitam	jangan masukkan lada hitam	jangan tambah lada hitam	jangan campur lada hitam	jangan guna lada hitam	jangan bagi lada hitam	jangan ada lada hitam	tak payah lada hitam	tak payah letak lada hitam	tak payah bubuh lada hitam	tak payah masukkan lada hitam	tak usah letak lada hitam	tidak mahu lada hitam	tidak nak lada hitam	jangan taruh lada hitam	buat tanpa lada hitam	masak tanpa lada hitam	taknak lada hitam	x nak lada hitam	tak letak lada hitam	tak bubuh lada hitam	tidak letak lada hitam	lada hitam tak nak	lada hitam tak mahu	lada hitam jangan letak	lada hitam jangan bubuh	lada hitam jangan masukkan	lada hitam tak payah	lada hitam tak payah letak	lada hitam tak usah	lada hitam jangan	lada hitam taknak	lada hitam tak payah bubuh	lada hitam jangan bagi
        same	tanpa susu kat	tanpa letak susu kat	tak nak susu kat	tak mahu susu kat	tak nak letak susu kat	tak mahu letak susu kat	jangan letak susu kat	jangan bubuh susu kat	jangan masukkan susu kat	jangan tambah susu kat	jangan campur susu kat	jangan guna susu kat	jangan bagi susu kat	jangan ada susu kat	tak payah susu kat	tak payah letak susu kat	tak payah bubuh susu kat	tak payah masukkan susu kat	tak usah letak susu kat	tidak mahu susu kat	tidak nak susu kat	jangan taruh susu kat	buat tanpa susu kat	masak tanpa susu kat	taknak susu kat	x nak susu kat	tak letak susu kat	tak bubuh susu kat	tidak letak susu kat	susu kat tak nak	susu kat tak mahu	susu kat jangan letak	susu kat jangan bubuh	susu kat jangan masukkan	susu kat tak payah	susu kat tak payah letak	susu kat tak usah	susu kat jangan	susu kat taknak	susu kat tak payah bubuh	susu kat jangan bagi
        same	tanpa bawang goreng	tanpa letak bawang goreng	tak nak bawang goreng	tak mahu bawang goreng	tak nak letak bawang goreng	tak mahu letak bawang goreng	jangan letak bawang goreng	jangan bubuh bawang goreng	jangan masukkan bawang goreng	jangan tambah bawang goreng	jangan campur bawang goreng	jangan guna bawang goreng	jangan bagi bawang goreng	jangan ada bawang goreng	tak payah bawang goreng	tak payah letak bawang goreng	tak payah bubuh bawang goreng	tak payah masukkan bawang goreng	tak usah letak bawang goreng	tidak mahu bawang goreng	tidak nak bawang goreng	jangan taruh bawang goreng	buat tanpa bawang goreng	masak tanpa bawang goreng	taknak bawang goreng	x nak bawang goreng	tak letak bawang goreng	tak bubuh bawang goreng	tidak letak bawang goreng	bawang goreng tak nak	bawang goreng tak mahu	bawang goreng jangan letak	bawang goreng jangan bubuh	bawang goreng jangan masukkan	bawang goreng tak payah	bawang goreng tak payah letak	bawang goreng tak usah	bawang goreng jangan	bawang goreng taknak	bawang goreng tak payah bubuh	bawang goreng jangan bagi
        same	tanpa daun ketumbar	tanpa letak daun ketumbar	tak nak daun ketumbar	tak mahu daun ketumbar	tak nak letak daun ketumbar	tak mahu letak daun ketumbar	jangan letak daun ketumbar	jangan bubuh daun ketumbar	jangan masukkan daun ketumbar	jangan tambah daun ketumbar	jangan campur daun ketumbar	jangan guna daun ketumbar	jangan bagi daun ketumbar	jangan ada daun ketumbar	tak payah daun ketumbar	tak payah letak daun ketumbar	tak payah bubuh daun ketumbar	tak payah masukkan daun ketumbar	tak usah letak daun ketumbar	tidak mahu daun ketumbar	tidak nak daun ketumbar	jangan taruh daun ketumbar	buat tanpa daun ketumbar	masak tanpa daun ketumbar	taknak daun ketumbar	x nak daun ketumbar	tak letak daun ketumbar	tak bubuh daun ketumbar	tidak letak daun ketumbar	daun ketumbar tak nak	daun ketumbar tak mahu	daun ketumbar jangan letak	daun ketumbar jangan bubuh	daun ketumbar jangan masukkan	daun ketumbar tak payah	daun ketumbar tak payah letak	daun ketumbar tak usah	daun ketumbar jangan	daun ketumbar taknak	daun ketumbar tak payah bubuh	daun ketumbar jangan bagi
        same	tanpa ketumbar	tanpa letak ketumbar	tak nak ketumbar	tak mahu ketumbar	tak nak letak ketumbar	tak mahu letak ketumbar	jangan letak ketumbar	jangan bubuh ketumbar	jangan masukkan ketumbar	jangan tambah ketumbar	jangan campur ketumbar	jangan guna ketumbar	jangan bagi ketumbar	jangan ada ketumbar	tak payah ketumbar	tak payah letak ketumbar	tak payah bubuh ketumbar	tak payah masukkan ketumbar	tak usah letak ketumbar	tidak mahu ketumbar	tidak nak ketumbar	jangan taruh ketumbar	buat tanpa ketumbar	masak tanpa ketumbar	taknak ketumbar	x nak ketumbar	tak letak ketumbar	tak bubuh ketumbar	tidak letak ketumbar	ketumbar tak nak	ketumbar tak mahu	ketumbar jangan letak	ketumbar jangan bubuh	ketumbar jangan masukkan	ketumbar tak payah	ketumbar tak payah letak	ketumbar tak usah	ketumbar jangan	ketumbar taknak	ketumbar tak payah bubuh	ketumbar jangan bagi
        same	tanpa lada	tanpa letak lada	tak nak lada	tak mahu lada	tak nak letak lada	tak mahu letak lada	jangan letak lada	jangan bubuh lada	jangan masukkan lada	jangan tambah lada	jangan campur lada	jangan guna lada	jangan bagi lada	jangan ada lada	tak payah lada	tak payah letak lada	tak payah bubuh lada	tak payah masukkan lada	tak usah letak lada	tidak mahu lada	tidak nak lada	jangan taruh lada	buat tanpa lada	masak tanpa lada	taknak lada	x nak lada	tak letak lada	tak bubuh lada	tidak letak lada	lada tak nak	lada tak mahu	lada jangan letak	lada jangan bubuh	lada jangan masukkan	lada tak payah	lada tak payah letak	lada tak usah	lada jangan	lada taknak	lada tak payah bubuh	lada jangan bagi
        same	tanpa kacang	tanpa letak kacang	tak nak kacang	tak mahu kacang	tak nak letak kacang	tak mahu letak kacang	jangan letak kacang	jangan bubuh kacang	jangan masukkan kacang	jangan tambah kacang	jangan campur kacang	jangan guna kacang	jangan bagi kacang	jangan ada kacang	tak payah kacang	tak payah letak kacang	tak payah bubuh kacang	tak payah masukkan kacang	tak usah letak kacang	tidak mahu kacang	tidak nak kacang	jangan taruh kacang	buat tanpa kacang	masak tanpa kacang	taknak kacang	x nak kacang	tak letak kacang	tak bubuh kacang	tidak letak kacang	kacang tak nak	kacang tak mahu	kacang jangan letak	kacang jangan bubuh	kacang jangan masukkan	kacang tak payah	kacang tak payah letak	kacang tak usah	kacang jangan	kacang taknak	kacang tak payah bubuh	kacang jangan bagi
        same	tanpa taugeh	tanpa letak taugeh	tak nak taugeh	tak mahu taugeh	tak nak letak taugeh	tak mahu letak taugeh	jangan letak taugeh	jangan bubuh taugeh	jangan masukkan taugeh	jangan tambah taugeh	jangan campur taugeh	jangan guna taugeh	jangan bagi taugeh	jangan ada taugeh	tak payah taugeh	tak payah letak taugeh	tak payah bubuh taugeh	tak payah masukkan taugeh	tak usah letak taugeh	tidak mahu taugeh	tidak nak taugeh	jangan taruh taugeh	buat tanpa taugeh	masak tanpa taugeh	taknak taugeh	x nak taugeh	tak letak taugeh	tak bubuh taugeh	tidak letak taugeh	taugeh tak nak	taugeh tak mahu	taugeh jangan letak	taugeh jangan bubuh	taugeh jangan masukkan	taugeh tak payah	taugeh tak payah letak	taugeh tak usah	taugeh jangan	taugeh taknak	taugeh tak payah bubuh	taugeh jangan bagi
        same	tanpa daun bawang	tanpa letak daun bawang	tak nak daun bawang	tak mahu daun bawang	tak nak letak daun bawang	tak mahu letak daun bawang	jangan letak daun bawang	jangan bubuh daun bawang	jangan masukkan daun bawang	jangan tambah daun bawang	jangan campur daun bawang	jangan guna daun bawang	jangan bagi daun bawang	jangan ada daun bawang	tak payah daun bawang	tak payah letak daun bawang	tak payah bubuh daun bawang	tak payah masukkan daun bawang	tak usah letak daun bawang	tidak mahu daun bawang	tidak nak daun bawang	jangan taruh daun bawang	buat tanpa daun bawang	masak tanpa daun bawang	taknak daun bawang	x nak daun bawang	tak letak daun bawang	tak bubuh daun bawang	tidak letak daun bawang	daun bawang tak nak	daun bawang tak mahu	daun bawang jangan letak	daun bawang jangan bubuh	daun bawang jangan masukkan	daun bawang tak payah	daun bawang tak payah letak	daun bawang tak usah	daun bawang jangan	daun bawang taknak	daun bawang tak payah bubuh	daun bawang jangan bagi
        same	tanpa mayonis	tanpa letak mayonis	tak nak mayonis	tak mahu mayonis	tak nak letak mayonis	tak mahu letak mayonis	jangan letak mayonis	jangan bubuh mayonis	jangan masukkan mayonis	jangan tambah mayonis	jangan campur mayonis	jangan guna mayonis	jangan bagi mayonis	jangan ada mayonis	tak payah mayonis	tak payah letak mayonis	tak payah bubuh mayonis	tak payah masukkan mayonis	tak usah letak mayonis	tidak mahu mayonis	tidak nak mayonis	jangan taruh mayonis	buat tanpa mayonis	masak tanpa mayonis	taknak mayonis	x nak mayonis	tak letak mayonis	tak bubuh mayonis	tidak letak mayonis	mayonis tak nak	mayonis tak mahu	mayonis jangan letak	mayonis jangan bubuh	mayonis jangan masukkan	mayonis tak payah	mayonis tak payah letak	mayonis tak usah	mayonis jangan	mayonis taknak	mayonis tak payah bubuh	mayonis jangan bagi
        same	tanpa sos	tanpa letak sos	tak nak sos	tak mahu sos	tak nak letak sos	tak mahu letak sos	jangan letak sos	jangan bubuh sos	jangan masukkan sos	jangan tambah sos	jangan campur sos	jangan guna sos	jangan bagi sos	jangan ada sos	tak payah sos	tak payah letak sos	tak payah bubuh sos	tak payah masukkan sos	tak usah letak sos	tidak mahu sos	tidak nak sos	jangan taruh sos	buat tanpa sos	masak tanpa sos	taknak sos	x nak sos	tak letak sos	tak bubuh sos	tidak letak sos	sos tak nak	sos tak mahu	sos jangan letak	sos jangan bubuh	sos jangan masukkan	sos tak payah	sos tak payah letak	sos tak usah	sos jangan	sos taknak	sos tak payah bubuh	sos jangan bagi
        same	tanpa kicap	tanpa letak kicap	tak nak kicap	tak mahu kicap	tak nak letak kicap	tak mahu letak kicap	jangan letak kicap	jangan bubuh kicap	jangan masukkan kicap	jangan tambah kicap	jangan campur kicap	jangan guna kicap	jangan bagi kicap	jangan ada kicap	tak payah kicap	tak payah letak kicap	tak payah bubuh kicap	tak payah masukkan kicap	tak usah letak kicap	tidak mahu kicap	tidak nak kicap	jangan taruh kicap	buat tanpa kicap	masak tanpa kicap	taknak kicap	x nak kicap	tak letak kicap	tak bubuh kicap	tidak letak kicap	kicap tak nak	kicap tak mahu	kicap jangan letak	kicap jangan bubuh	kicap jangan masukkan	kicap tak payah	kicap tak payah letak	kicap tak usah	kicap jangan	kicap taknak	kicap tak payah bubuh	kicap jangan bagi
        same	tanpa timun	tanpa letak timun	tak nak timun	tak mahu timun	tak nak letak timun	tak mahu letak timun	jangan letak timun	jangan bubuh timun	jangan masukkan timun	jangan tambah timun	jangan campur timun	jangan guna timun	jangan bagi timun	jangan ada timun	tak payah timun	tak payah letak timun	tak payah bubuh timun	tak payah masukkan timun	tak usah letak timun	tidak mahu timun	tidak nak timun	jangan taruh timun	buat tanpa timun	masak tanpa timun	taknak timun	x nak timun	tak letak timun	tak bubuh timun	tidak letak timun	timun tak nak	timun tak mahu	timun jangan letak	timun jangan bubuh	timun jangan masukkan	timun tak payah	timun tak payah letak	timun tak usah	timun jangan	timun taknak	timun tak payah bubuh	timun jangan bagi
        same	tanpa ajinomoto	tanpa letak ajinomoto	tak nak ajinomoto	tak mahu ajinomoto	tak nak letak ajinomoto	tak mahu letak ajinomoto	jangan letak ajinomoto	jangan bubuh ajinomoto	jangan masukkan ajinomoto	jangan tambah ajinomoto	jangan campur ajinomoto	jangan guna ajinomoto	jangan bagi ajinomoto	jangan ada ajinomoto	tak payah ajinomoto	tak payah letak ajinomoto	tak payah bubuh ajinomoto	tak payah masukkan ajinomoto	tak usah letak ajinomoto	tidak mahu ajinomoto	tidak nak ajinomoto	jangan taruh ajinomoto	buat tanpa ajinomoto	masak tanpa ajinomoto	taknak ajinomoto	x nak ajinomoto	tak letak ajinomoto	tak bubuh ajinomoto	tidak letak ajinomoto	ajinomoto tak nak	ajinomoto tak mahu	ajinomoto jangan letak	ajinomoto jangan bubuh	ajinomoto jangan masukkan	ajinomoto tak payah	ajinomoto tak payah letak	ajinomoto tak usah	ajinomoto jangan	ajinomoto taknak	ajinomoto tak payah bubuh	ajinomoto jangan bagi
        same	tanpa belacan	tanpa letak belacan	tak nak belacan	tak mahu belacan	tak nak letak belacan	tak mahu letak belacan	jangan letak belacan	jangan bubuh belacan	jangan masukkan belacan	jangan tambah belacan	jangan campur belacan	jangan guna belacan	jangan bagi belacan	jangan ada belacan	tak payah belacan	tak payah letak belacan	tak payah bubuh belacan	tak payah masukkan belacan	tak usah letak belacan	tidak mahu belacan	tidak nak belacan	jangan taruh belacan	buat tanpa belacan	masak tanpa belacan	taknak belacan	x nak belacan	tak letak belacan	tak bubuh belacan	tidak letak belacan	belacan tak nak	belacan tak mahu	belacan jangan letak	belacan jangan bubuh	belacan jangan masukkan	belacan tak payah	belacan tak payah letak	belacan tak usah	belacan jangan	belacan taknak	belacan tak payah bubuh	belacan jangan bagi
        same	tanpa garam	tanpa letak garam	tak nak garam	tak mahu garam	tak nak letak garam	tak mahu letak garam	jangan letak garam	jangan bubuh garam	jangan masukkan garam	jangan tambah garam	jangan campur garam	jangan guna garam	jangan bagi garam	jangan ada garam	tak payah garam	tak payah letak garam	tak payah bubuh garam	tak payah masukkan garam	tak usah letak garam	tidak mahu garam	tidak nak garam	jangan taruh garam	buat tanpa garam	masak tanpa garam	taknak garam	x nak garam	tak letak garam	tak bubuh garam	tidak letak garam	garam tak nak	garam tak mahu	garam jangan letak	garam jangan bubuh	garam jangan masukkan	garam tak payah	garam tak payah letak	garam tak usah	garam jangan	garam taknak	garam tak payah bubuh	garam jangan bagi
        same	tanpa ais	tanpa letak ais	tak nak ais	tak mahu ais	tak nak letak ais	tak mahu letak ais	jangan letak ais	jangan bubuh ais	jangan masukkan ais	jangan tambah ais	jangan campur ais	jangan guna ais	jangan bagi ais	jangan ada ais	tak payah ais	tak payah letak ais	tak payah bubuh ais	tak payah masukkan ais	tak usah letak ais	tidak mahu ais	tidak nak ais	jangan taruh ais	buat tanpa ais	masak tanpa ais	taknak ais	x nak ais	tak letak ais	tak bubuh ais	tidak letak ais	ais tak nak	ais tak mahu	ais jangan letak	ais jangan bubuh	ais jangan masukkan	ais tak payah	ais tak payah letak	ais tak usah	ais jangan	ais taknak	ais tak payah bubuh	ais jangan bagi
        same	tanpa gula	tanpa letak gula	tak nak gula	tak mahu gula	tak nak letak gula	tak mahu letak gula	jangan letak gula	jangan bubuh gula	jangan masukkan gula	jangan tambah gula	jangan campur gula	jangan guna gula	jangan bagi gula	jangan ada gula	tak payah gula	tak payah letak gula	tak payah bubuh gula	tak payah masukkan gula	tak usah letak gula	tidak mahu gula	tidak nak gula	jangan taruh gula	buat tanpa gula	masak tanpa gula	taknak gula	x nak gula	tak letak gula	tak bubuh gula	tidak letak gula	gula tak nak	gula tak mahu	gula jangan letak	gula jangan bubuh	gula jangan masukkan	gula tak payah	gula tak payah letak	gula tak usah	gula jangan	gula taknak	gula tak payah bubuh	gula jangan bagi
        same	tanpa sambal	tanpa letak sambal	tak nak sambal	tak mahu sambal	tak nak letak sambal	tak mahu letak sambal	jangan letak sambal	jangan bubuh sambal	jangan masukkan sambal	jangan tambah sambal	jangan campur sambal	jangan guna sambal	jangan bagi sambal	jangan ada sambal	tak payah sambal	tak payah letak sambal	tak payah bubuh sambal	tak payah masukkan sambal	tak usah letak sambal	tidak mahu sambal	tidak nak sambal	jangan taruh sambal	buat tanpa sambal	masak tanpa sambal	taknak sambal	x nak sambal	tak letak sambal	tak bubuh sambal	tidak letak sambal	sambal tak nak	sambal tak mahu	sambal jangan letak	sambal jangan bubuh	sambal jangan masukkan	sambal tak payah	sambal tak payah letak	sambal tak usah	sambal jangan	sambal taknak	sambal tak payah bubuh	sambal jangan bagi
        same	tanpa cili	tanpa letak cili	tak nak cili	tak mahu cili	tak nak letak cili	tak mahu letak cili	jangan letak cili	jangan bubuh cili	jangan masukkan cili	jangan tambah cili	jangan campur cili	jangan guna cili	jangan bagi cili	jangan ada cili	tak payah cili	tak payah letak cili	tak payah bubuh cili	tak payah masukkan cili	tak usah letak cili	tidak mahu cili	tidak nak cili	jangan taruh cili	buat tanpa cili	masak tanpa cili	taknak cili	x nak cili	tak letak cili	tak bubuh cili	tidak letak cili	cili tak nak	cili tak mahu	cili jangan letak	cili jangan bubuh	cili jangan masukkan	cili tak payah	cili tak payah letak	cili tak usah	cili jangan	cili taknak	cili tak payah bubuh	cili jangan bagi
        same	tanpa bawang	tanpa letak bawang	tak nak bawang	tak mahu bawang	tak nak letak bawang	tak mahu letak bawang	jangan letak bawang	jangan bubuh bawang	jangan masukkan bawang	jangan tambah bawang	jangan campur bawang	jangan guna bawang	jangan bagi bawang	jangan ada bawang	tak payah bawang	tak payah letak bawang	tak payah bubuh bawang	tak payah masukkan bawang	tak usah letak bawang	tidak mahu bawang	tidak nak bawang	jangan taruh bawang	buat tanpa bawang	masak tanpa bawang	taknak bawang	x nak bawang	tak letak bawang	tak bubuh bawang	tidak letak bawang	bawang tak nak	bawang tak mahu	bawang jangan letak	bawang jangan bubuh	bawang jangan masukkan	bawang tak payah	bawang tak payah letak	bawang tak usah	bawang jangan	bawang taknak	bawang tak payah bubuh	bawang jangan bagi
        same	manis
        same	kurang manis	kurangkan manis	kurang gula	kurangkan gula	gula kurang	manis kurang	kurang manis sikit	kurang manis je	gula kurang sikit	kurangkan gula sikit	less sugar	jangan manis sangat	jangan terlalu manis	tak nak manis sangat	tak nak terlalu manis	manis kurang sikit	kurangkan sikit gula	kurang gula sikit
        same	masin
        same	masam
        same	pahit
        same	pedas
        same	tanpa pedas	jangan pedas	tak nak pedas	tak mahu pedas	jangan letak pedas	jangan buat pedas	buat tak pedas	tak nak yang pedas	tak mahu yang pedas	jangan bagi pedas
        same	mahal
        same	murah
        same	lebih murah	murah sikit	murah lagi	lebih murah sikit	murah sikit lagi
        same	kurangkan harga	turunkan harga	turun harga	harga kurang	diskaun sikit	turunkan lagi harga	kurang harga	harga kurang sikit	murahkan sikit	murahkan	bagi murah sikit	bagi murah	kurang sikit harga	kurangkan harga sikit	murah sikit la	turun sikit harga # asks for a lower price, and for no other thing
        same+can@start	kurangkan harga	boleh kurang	boleh kurang sikit	boleh kurang lagi	boleh kurang sikit lagi	boleh kurang sedikit	boleh tak kurang sikit	boleh tak kurang	boleh bagi kurang	boleh bagi kurang sikit	boleh kurangkan sikit	harga boleh kurang	harga boleh kurang sikit	boleh kurang harga	boleh kurangkan harga	boleh lebih murah	boleh murah sikit	boleh murah lagi	boleh lebih murah sikit	boleh murah sedikit	boleh murah sikit lagi	bisa lebih murah	bisa murah sikit	bisa murah lagi	bisa lebih murah sikit	bisa murah sedikit	bisa murah sikit lagi	boleh bagi lebih murah	boleh bagi murah sikit	boleh bagi murah lagi	boleh bagi lebih murah sikit	boleh bagi murah sedikit	boleh bagi murah sikit lagi	boleh kasih lebih murah	boleh kasih murah sikit	boleh kasih murah lagi	boleh kasih lebih murah sikit	boleh kasih murah sedikit	boleh kasih murah sikit lagi	boleh tak bagi lebih murah	boleh tak bagi murah sikit	boleh tak bagi murah lagi	boleh tak bagi lebih murah sikit	boleh tak bagi murah sedikit	boleh tak bagi murah sikit lagi	boleh dapat lebih murah	boleh dapat murah sikit	boleh dapat murah lagi	boleh dapat lebih murah sikit	boleh dapat murah sedikit	boleh dapat murah sikit lagi
        same@start	kurangkan harga	kurang lagi	kurang sikit lagi	kurang sikit	kurang sedikit	kurangkan sikit	kurangkan lagi	kurang lagi sikit	kurang la sikit	kurang lah sikit	bagi kurang	bagi kurang sikit	kurang sikit lah
        same	mi	mee
        same	ayam
        same	ikan
        same	daging
        same	daging lembu
        same	makanan laut	seafood
        same	udang
        same	ketam
        same	kacang
        same	bawang
        same	cili
        same	sayur
        same	vegetarian	seorang vegetarian	satu orang vegetarian
        same	kek hari jadi	kek birthday	kek untuk hari jadi
        same	kek
        same	coklat
        same+please	menu	menu mana	mana menu	mana menu saya # asks that it be brought; the line below takes the bare word back
        same	menu
        same+please	bil	bil mana	bill mana	kira mana	kira semua mana	kira sekali mana	mana bil	mana bill	mana kira	mana kira semua	mana kira sekali	mana bil saya	mana bill saya	mana kira saya	mana kira semua saya	mana kira sekali saya # asks that it be brought; the line below takes the bare word back
        same	bil	bill	kira	kira semua	kira sekali
        same+please	resit	resit mana	receipt mana	mana resit	mana receipt	mana resit saya	mana receipt saya # asks that it be brought; the line below takes the bare word back
        same	resit	receipt
        same+please	sudu	sudu mana	mana sudu	mana sudu saya # asks that it be brought; the line below takes the bare word back
        same	sudu
        same+please	garfu	garfu mana	mana garfu	mana garfu saya # asks that it be brought; the line below takes the bare word back
        same	garfu
        same	pisau
        same	penyedut minuman	straw
        label	meja
        same	kerusi bayi	kerusi untuk bayi	high chair	baby chair	kerusi baby	kerusi untuk baby	kerusi budak
        same	sedap	lazat
        same	mentah	tak masak	masih mentah	mentah lagi	belum masak	tak masak lagi	tidak masak	tak masak betul	belum masak betul	tak masak betul lagi	tak cukup masak	kurang masak	separuh masak	masih tak masak	belum cukup masak	tak masak se- penuh
        same	perkhidmatan bilik	room service
        same	pengawal	pak guard	guard
        same	baju hujan	raincoat
        same	setem hasil
        same	sijil lahir	sijil kelahiran
        same	cermin mata	spek	spec
        same	lampu isyarat	traffic light	lampu merah
        same	simpang tiga
        same	simpang empat	persimpangan
        same	jambatan
        same	susah tidur	tak boleh tidur	tidak boleh tidur	sukar tidur
        same	gastrik	sakit gastrik	pedih ulu hati	ada gastrik	kena gastrik	menghidap gastrik	mengidap gastrik	penghidap gastrik	pesakit gastrik	ada penyakit gastrik	mempunyai gastrik	ada masalah gastrik	penyakit gastrik
        # Money, post, office.
        same	wang	duit
        same	wang tunai	tunai	cash	duit tunai	dengan tunai	guna tunai	dengan cash	secara tunai	pakai cash	guna cash
        same	duit kecil	wang kecil	wang kertas kecil	duit pecah	duit syiling	syiling
        same	kad kredit	credit card
        same	kad debit	kad bank	kad atm
        same	kad
        same	nombor pin	pin	no pin
        same	akaun
        same	baki akaun
        same	kadar tukaran	kadar pertukaran	rate
        same	ringgit	rm
        same	dolar
        same	dolar amerika	us dollar	usd	dolar as
        same	bungkusan	parcel	pakej	barang kirim
        same	surat
        same	surat berdaftar	pos berdaftar	pos secara berdaftar	hantar pos berdaftar	pos daftar
        same	setem
        same	sampul surat	envelope
        same	pos laju	express	ekspres	poslaju
        same	alamat
        same	poskod
        same	borang	form
        same	dokumen
        same	kad pengenalan	ic	mykad	kad ic
        same	pasport	passport
        same	visa
        same	tarikh lahir
        same	nombor giliran	no giliran	nombor q	nombor queue
        same	giliran
        same	nombor telefon	no telefon	nombor phone	no tel	nombor handphone
        same	emel	email
        # Phone.
        same	telefon bimbit	handphone	hp	henfon	phone	telefon saya punya
        same@start	telefon bimbit	telefon saya # "telefon saya rosak"; elsewhere "call me"
        same	kad sim	sim	sim card	simkad
        same	pengecas	charger	pengecaj
        same	pengecas telefon	charger telefon	charger handphone	charger phone	pengecas handphone
        same	skrin
        same	bateri telefon	bateri phone	bateri handphone	bateri telefon bimbit
        same	skrin telefon	skrin phone	skrin handphone	skrin telefon bimbit	skrin hp	skrin telefon saya	skrin phone saya	skrin handphone saya	skrin telefon bimbit saya
        # Body and medicine.
        person@vocative	doktor
        same	doktor gigi	dentist
        person@vocative	jururawat	nurse	misi
        same	polis
        same	ambulans	ambulance
        same	bomba
        same	ubat
        same	ubat tahan sakit	painkiller	ubat penahan sakit	ubat sakit	pain killer
        same	ubat demam
        same	ubat mabuk perjalanan	ubat mabuk kenderaan	ubat mabuk jalan	ubat mabuk	ubat tahan mabuk	ubat mabuk kereta	ubat untuk mabuk perjalanan	ubat tahan muntah
        same	ubat batuk
        same	ubat selesema
        same	ubat cirit birit	ubat diarea	ubat untuk cirit birit	ubat cirit
        same	ubat sembelit	ubat untuk sembelit	ubat susah buang air besar
        same	ubat sakit kepala	ubat pening	ubat untuk sakit kepala
        same	ubat gastrik
        same	ubat titis mata	titis mata	eye drop	ubat titik mata
        same	ubat susulan	bekalan ubat susulan	ubat ulangan
        same	krim	salap
        same	plaster
        same	pembalut
        same	topeng muka	mask	pelitup muka
        same	vitamin
        same	preskripsi	preskripsi doktor	prescription
        same	kesan sampingan	side effect	side effects
        same	tekanan darah
        same	darah tinggi	tekanan darah tinggi	hipertensi	ada darah tinggi	kena darah tinggi	menghidap darah tinggi	mengidap darah tinggi	penghidap darah tinggi	pesakit darah tinggi	ada penyakit darah tinggi	sakit darah tinggi	mempunyai darah tinggi	ada masalah darah tinggi	penyakit darah tinggi	ada hipertensi	kena hipertensi	menghidap hipertensi	mengidap hipertensi	penghidap hipertensi	pesakit hipertensi	ada penyakit hipertensi	sakit hipertensi	mempunyai hipertensi	ada masalah hipertensi	penyakit hipertensi	ada tekanan darah tinggi	kena tekanan darah tinggi	menghidap tekanan darah tinggi	mengidap tekanan darah tinggi	penghidap tekanan darah tinggi	pesakit tekanan darah tinggi	ada penyakit tekanan darah tinggi	sakit tekanan darah tinggi	mempunyai tekanan darah tinggi	ada masalah tekanan darah tinggi	penyakit tekanan darah tinggi
        same	kencing manis	diabetes	ada kencing manis	kena kencing manis	menghidap kencing manis	mengidap kencing manis	penghidap kencing manis	pesakit kencing manis	ada penyakit kencing manis	sakit kencing manis	mempunyai kencing manis	ada masalah kencing manis	penyakit kencing manis	ada diabetes	kena diabetes	menghidap diabetes	mengidap diabetes	penghidap diabetes	pesakit diabetes	ada penyakit diabetes	sakit diabetes	mempunyai diabetes	ada masalah diabetes	penyakit diabetes
        same	asma	lelah	ada asma	kena asma	menghidap asma	mengidap asma	penghidap asma	pesakit asma	ada penyakit asma	sakit asma	mempunyai asma	ada masalah asma	penyakit asma	ada lelah	kena lelah	menghidap lelah	mengidap lelah	penghidap lelah	pesakit lelah	ada penyakit lelah	sakit lelah	mempunyai lelah	ada masalah lelah	penyakit lelah
        same	lutut
        same	perut
        same	kepala
        same	gigi
        same	gusi
        same	pergelangan kaki	buku lali
        same	pergelangan tangan
        same	tangan
        same	mata
        same	telinga
        same	hidung
        same	tekak
        same	dada
        same	pinggang
        same	insurans
        same	insurans kesihatan	insurans perubatan
        same	janji temu	temujanji	appointment	janjitemu
        same	kecemasan	emergency
        same	arak	alkohol	minuman keras
        # Qualities.
        same	besar
        same	kecil
        same	panjang
        same	pendek
        same	baru
        same	lama
        same	bagus	baik
        same	percuma	free
        same	saiz	size
        same	warna	kaler
        same	beg plastik	plastik	beg kertas plastik
        same	penting
        same	laporan
        same	beza	berbeza
        same	salah	silap	tersilap	tersalah	ada silap	ada salah
        same	benar
        same	bahasa inggeris	inggeris	english
        same	rokok
        same	diskaun	potongan harga	discount
        opposite	kiri	kanan
        opposite	panas	sejuk
        opposite	sebelum	selepas
        opposite	buka	tutup
        opposite	perlahan	cepat
        opposite	hantar	ambil
        opposite	sewa	sewakan
        opposite	pinjam	pinjamkan
        opposite	pasang	padam
        opposite	naikkan	turunkan
        opposite	tambah	kurangkan
        opposite	besar	kecil
        opposite	mahal	murah
        opposite	masukkan duit	keluarkan wang
        opposite	bertolak	tiba
        opposite	masuk	keluar
        opposite	ingat	lupa
        opposite	awal	lewat
        """#
}
