extension TableTexts {
    /// The words of Indonesian: `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let indonesian = #"""
        # Particles, fillers, address.
        filler	eh	em	emm	hmm	anu	nih	tuh	memang	emang	sebenarnya	sih	dong	donk	deh	kok	lho	loh	toh	kek	mah	ya	yah	yaa	pun # particles that carry nothing of their own; "kok" wonders, and says no more than that
        filler@start	nah	aduh	waduh	wah	duh	ya ampun	astaga	alamak
        filler	nya # the clitic written apart: "ATM-nya"
        courtesy@start	ya	iya	yup	yes	yap	he eh # a yes: an answer only where nothing else is said
        opener@start	kira kira	kira2
        opener	jadi	berarti	kalau begitu	kalo gitu	begini	gini	oke	ok	oke deh	baiklah	omong omong # before everything else
        intense@final	nih	ni # at the end it may fall, but never for the other: "yang hitam nih", "yang hitam tuh"
        intense@final	tuh	tu
        closer@final	ya	yah	yaa	deh	dong	donk	sih	lho	loh # leave the kind of sentence as it is
        scope@final	kok # "nggak pedas kok" tells, and asks for nothing
        grammar	yang	yg # relative, and "the … one"; what it marks is said by the word that follows
        be	adalah	ialah	merupakan	itu adalah
        address@vocative	pak	bu	mbak	mba	mbak ya	mas	bang	kak	kaka	dik	dek	dok	sus	bos	gan	sis	bro	neng	nona	tuan	nyonya # short forms address; the long ones (bapak, kakak) are persons or the listener
        address@vocative	pak dokter	bu dokter	pak polisi	bu polisi	pak sopir	bang sopir	mbak kasir	mas kasir	bapak bapak	ibu ibu	bapak ibu	pak bu
        courtesy	halo	hallo	hai	hei	hi	selamat pagi	selamat siang	selamat sore	selamat malam	assalamualaikum	salam # greetings
        courtesy	halo	pagi mbak	pagi mas	pagi pak	pagi bu	pagi kak	siang mbak	siang mas	siang pak	siang bu	siang kak	sore mbak	sore mas	sore pak	sore bu	sore kak	malam mbak	malam mas	malam pak	malam bu	malam kak # "pagi" alone is a time
        courtesy	terima kasih	terimakasih	makasih	makasi	trims	thanks	thank you	terima kasih banyak	makasih banyak	makasih ya	terima kasih ya	terima kasih sebelum	makasih sebelum	terima kasih pak	terima kasih bu	terima kasih mbak	terima kasih mas	makasih mbak	makasih mas	makasih pak	makasih bu	terima kasih banyak ya	terima kasih atas bantuan	makasih kak	matur nuwun	nuhun
        courtesy	maaf	mohon maaf	minta maaf	saya minta maaf	sori	sorry	maaf ya	maafkan saya
        courtesy	permisi	punten	misi	numpang tanya	saya mau bertanya	boleh saya tanya	numpang nanya	permisi numpang tanya	permisi mau tanya	permisi mau nanya	mau tanya	mau nanya	saya mau tanya	saya mau nanya	saya ingin bertanya	boleh tanya	boleh saya bertanya	boleh bertanya	boleh nanya	saya ingin tanya	permisi ya	permisi tanya	maaf mau tanya	maaf tanya	maaf numpang tanya	maaf mau nanya	mau tanya dong	mau tanya dulu	saya mau tanya dulu	numpang tanya ya	izin bertanya	mohon izin bertanya	maaf mengganggu	maaf ganggu	maaf ganggu sebentar	maaf merepotkan	mau nanya dong # asks leave to ask
        courtesy	sampai jumpa	dadah	selamat tinggal	sampai ketemu	sampai nanti	bye
        courtesy	sama sama	kembali kasih	terima kasih kembali
        courtesy@final	silakan # "Boleh, silakan."
        reply	tidak apa apa	tidak apa	nggak apa apa	enggak apa apa	gak apa apa	ga apa apa	gapapa	nggak papa	gak papa	ga papa	tak apa	tak apa apa # never mind: an answer
        reply	betul	benar sekali	betul sekali	itu betul	itu benar
        # Who.
        me	saya	aku	gue	gua	gw	ane	sy
        we	kami	kita # "kita" is said for "kami"
        you	anda	kamu	kalian	lo	lu	elo	elu	situ
        you@vocative	bapak	ibu # polite "you"; with "saya" behind them a parent: see there
        mine	¶mine	-ku	milik saya	punya saya	kepunyaan saya # the speaker as owner, as "saya" behind a thing
        yours	milik anda	punya anda	punya kamu	punya bapak	punya ibu
        benefit	untuk saya	buat saya	untuk kami	buat kami	buat aku	bagi saya # in a request
        person	dia	beliau	ia	doi
        person	mereka	dia orang
        person	orang lain
        person	seseorang
        person	ayah	bapak saya	bapak aku	bapakku	ayah saya	ayahku	papa	papa saya	papi	babe
        person	ayahnya	bapaknya	ayah dia	bapak dia
        person	ibu kandung	ibu saya	ibu aku	ibuku	mama	mama saya	mami	emak	bunda	nyokap
        person	ibunya	ibu dia	mamanya
        person	orang tua	ortu
        person	istri	bini
        person	istrinya	istri dia
        person	suami	laki saya
        person	suaminya	suami dia
        person	anak	putra	putri
        person	anaknya	anak dia
        person	anak anak	anak anak kecil	anak2	kanak kanak
        person	anak laki laki	anak cowok	anak lelaki
        person	anak perempuan	anak cewek
        person	anak kecil	bocah	balita
        person	bayinya	bayi dia
        person	bayi	baby	bayi kecil	anak bayi
        person@vocative	kakak
        person	kakaknya	kakak dia
        person@vocative	adik
        person	adiknya	adik dia
        person@vocative	abang
        person	saudara	saudara kandung
        person	adik ipar
        person	kakak ipar
        person	ipar
        person	mertua
        person	ibu mertua
        person	ayah mertua	bapak mertua
        person	menantu
        person	besan
        person@vocative	nenek	oma	eyang putri
        person@vocative	kakek	opa	eyang kakung
        person	neneknya	nenek dia
        person	kakeknya	kakek dia
        person	cucu
        person@vocative	om	paman	oom
        person@vocative	tante	bibi
        person	sepupu
        person	keponakan	ponakan
        person	keluarga
        person	teman	kawan	temen
        person	temannya	teman dia
        person	pacar
        person	tunangan
        person	tetangga
        person	rekan	rekan kerja	kolega
        person	atasan
        person	bos saya	bos aku	boss saya	bos -ku
        person	tamu
        person	laki laki	pria	cowok	lelaki
        person	perempuan	wanita	cewek
        person	ibu hamil	bumil
        person	pengirim
        person	penerima
        person	penyewa
        person	peminjam
        person	penjual	pedagang
        person	pembeli
        person	pelanggan	langganan
        person	penumpang
        person	sopir	supir	pengemudi	driver
        person	pegawai	karyawan	petugas	staf
        person	pemilik
        person	pencuri	maling
        person	pencopet	copet
        # Wishes, needs, leave.
        wish+me@start	saya mau	aku mau	gue mau	gua mau	sy mau	saya pengen	saya hendak	saya pengin	aku pengen # "mau" behind a thing or another person is the time to come: "busnya mau berangkat"
        wish+me	saya mau	saya kepengin	saya berniat	saya bermaksud	saya rencananya mau	rencananya saya mau	saya lagi mau	saya bermaksud untuk	saya mau minta	saya ingin minta	saya ingin
        mine+wish	¶mine	saya mau	aku mau	gue mau	gua mau	sy mau	saya pengen	saya hendak	saya pengin	aku pengen # behind a thing: "lesen saya nak renew"; the owner may be left out anyhow
        wish+we	kami mau	kita mau
        offer	anda mau	kamu mau	bapak mau	ibu mau	kalian mau	lo mau	anda ingin	bapak ingin	ibu ingin # said to the listener it offers
        wish@start	mau	mo
        wish	pak mau	bu mau	mbak mau	mas mau	bang mau	kak mau	dok mau	sus mau	permisi mau	maaf mau	halo mau	misi mau
        future	mau	mo
        wish	ingin	pengin	pengen	pingin	kepengin	kepingin	hendak	pgn	berniat	bermaksud
        wish	minta	mohon minta	mau minta	mintanya	mo minta
        wish	beri saya	kasih saya	berikan saya	kasi saya	beri aku	kasih aku	beri kami	kasih kami	beri saya satu saja	tolong beri saya	tolong kasih saya	kasihkan saya	berikan kepada saya
        wish+me	saya pesan	aku pesan	saya order	aku order # ordering is asking for
        wish	saya cari	lagi cari	saya datang untuk	saya ke sini mau	ke sini mau	saya ke sini untuk	saya datang mau	saya lagi cari	saya sedang cari	saya sedang mencari	saya mencari	lagi nyari	saya lagi nyari	saya nyari	mau cari	saya mau cari	saya kemari mau	saya datang ke sini mau
        need	perlu	butuh	memerlukan	membutuhkan	perlu sekali
        can	bisa	boleh	dapat	sanggup	mampu	bole	bs # asked: leave or a plea
        can+ask	bolehkah	bisakah	dapatkah	apa bisa	apa boleh	apa dapat
        wish@start	pesan	order	beri	kasih	kasi
        can+ask@start	bisa nggak	bisa gak	bisa ga	bisa enggak	bisa ngga	bisa tidak	boleh nggak	boleh gak	boleh ga	boleh enggak	boleh ngga	boleh tidak # "bisa nggak …?" opens a question
        may+me@start	bisa nggak saya	bisa gak saya	bisa ga saya	bisa enggak saya	bisa ngga saya	bisa tidak saya	boleh nggak saya	boleh gak saya	boleh ga saya	boleh enggak saya	boleh ngga saya	boleh tidak saya
        may	bisa nggak saya	bisa gak saya	bisa ga saya	bisa enggak saya	bisa ngga saya	bisa tidak saya	boleh nggak saya	boleh gak saya	boleh ga saya	boleh enggak saya	boleh ngga saya	boleh tidak saya # behind the thing that it is about: "bajunya boleh saya coba?"
        may+me@start	boleh saya	bolehkah saya	bisa saya	bisakah saya	boleh aku	bisa aku	apa boleh saya	apa bisa saya	apa saya bisa	apa saya boleh	apakah saya bisa	apakah saya boleh	apakah saya dapat	dapatkah saya	izinkan saya	apa aku boleh	apa aku bisa	boleh nggak kalau saya	boleh gak kalau saya	boleh kalau saya	bisa nggak kalau saya	bisa gak kalau saya	bisa kalau saya	boleh nggak kalau	bisa nggak kalau	apa bisa kalau saya	apakah boleh kalau saya	apakah boleh saya	apakah bisa saya	bolehkah kalau saya	saya boleh nggak	saya bisa nggak	saya boleh gak	saya bisa gak	saya boleh ga	saya bisa ga	apa boleh aku	apakah aku boleh	apakah aku bisa	bolehkah aku	bisakah aku
        may	boleh saya	bolehkah saya	bisa saya	bisakah saya	boleh aku	bisa aku	apa boleh saya	apa bisa saya	apa saya bisa	apa saya boleh	apakah saya bisa	apakah saya boleh	apakah saya dapat	dapatkah saya	izinkan saya	apa aku boleh	apa aku bisa	boleh nggak kalau saya	boleh gak kalau saya	boleh kalau saya	bisa nggak kalau saya	bisa gak kalau saya	bisa kalau saya	boleh nggak kalau	bisa nggak kalau	apa bisa kalau saya	apakah boleh kalau saya	apakah boleh saya	apakah bisa saya	bolehkah kalau saya	saya boleh nggak	saya bisa nggak	saya boleh gak	saya bisa gak	saya boleh ga	saya bisa ga	apa boleh aku	apakah aku boleh	apakah aku bisa	bolehkah aku	bisakah aku # behind the thing that it is about: "bajunya boleh saya coba?"
        may+we	boleh kami	bolehkah kami	bisa kami	bisakah kami	boleh kita	bisa kita	apa kami boleh	apa kami bisa	apakah kami bisa	apakah kami boleh
        may+wish@start	boleh minta	bisa minta	boleh nggak minta	bisa nggak minta	boleh gak minta	bisa gak minta	boleh ga minta	bisa ga minta	apa boleh minta	apakah boleh minta	apakah bisa minta	apa bisa minta	boleh kasih saya	bisa kasih saya	boleh beri saya	bisa beri saya	boleh di- kasih	bisa di- kasih	bisakah saya mendapatkan	bisa saya dapatkan	bisakah saya dapat	boleh saya dapat	bisa saya dapat
        may+wish	boleh saya minta	bisa saya minta	bolehkah saya minta	bolehkah minta	bisakah minta
        please	tolong	cepat tolong	mohon	harap	minta tolong	mohon bantuan	tulung	plis	please	pliss	tlg # asks the listener to do it
        please@start	coba
        please@start	bisa tolong	boleh tolong	bisa minta tolong	boleh minta tolong	bisa bantu	boleh bantu	bisa tolong bantu	bisa nggak tolong	bisa gak tolong	boleh nggak tolong	boleh gak minta tolong	bisa nggak minta tolong	bisa gak minta tolong	boleh nggak minta tolong	apa bisa tolong	bisa nggak bantu	bisa gak bantu	boleh saya minta tolong	saya mau minta tolong	mau minta tolong	saya minta tolong	bisa mohon bantuan	bisa mas tolong	bisa mbak tolong	bisa pak tolong	bisa bu tolong	apakah bisa tolong	mohon bantuan	mohon bantuan untuk	minta bantuan untuk	boleh minta bantuan	bisa minta bantuan	bisakah tolong	bisakah minta tolong # before what is to be done
        please	mohon bantu	bisakah tolong	tolong bantu	tolong bisa
        please+you	bisakah anda	bisa anda	bolehkah anda	bisakah kamu	bisa kamu	bisakah bapak	bisakah ibu	bisa bapak	bisa ibu	maukah anda	maukah kamu	apakah anda bisa	apa anda bisa	apakah bapak bisa	apakah ibu bisa	apakah kamu bisa	apa kamu bisa	bisakah anda tolong	bisa anda tolong	bisakah bapak tolong	bisakah ibu tolong	bisa bapak tolong	bisa ibu tolong	apa bapak bisa	apa ibu bisa	apakah anda bersedia	bisa nggak bapak	bisa nggak ibu	bisa kamu tolong	bisakah kamu tolong	bisakah kakak tolong
        please	silakan	silahkan	sila	dipersilakan # a clerk's plea
        offer	mau saya	mau aku	mau kami	perlu saya bantu	mau dibantu	apakah mau saya
        must+me+ask	perlu nggak saya	perlu gak saya	perlu ga saya	perlu enggak saya	perlu ngga saya	perlu tidak saya	harus nggak saya	harus gak saya	harus ga saya	harus enggak saya	harus ngga saya	harus tidak saya	wajib nggak saya	wajib gak saya	wajib ga saya	wajib enggak saya	wajib ngga saya	wajib tidak saya
        must+me+ask	perlu saya	perlukah saya	haruskah saya	harus saya	apa saya perlu	apa saya harus	apakah saya perlu	apakah saya harus	apa aku harus	apa aku perlu	wajibkah saya	apa saya mesti	apa saya wajib
        must+we+ask	perlukah kami	haruskah kami	apa kami perlu	apa kami harus	apakah kami perlu	apakah kami harus
        must	harus	wajib	mesti	musti	kudu	diwajibkan	diharuskan	terpaksa
        must+ask	haruskah	wajibkah	apa harus	apa wajib	apa mesti
        need+ask	perlukah	butuhkah	apa perlu	apa butuh
        wish+ask	maukah	apa mau
        should	sebaiknya	seharusnya	mending	mendingan	baiknya	lebih baik	ada baiknya	harusnya
        might	mungkin	barangkali	bisa jadi	boleh jadi
        might	kayaknya	kayanya	sepertinya	kelihatannya	nampaknya	tampaknya # it seems
        howto	bagaimana cara	gimana cara	bagaimana saya bisa	gimana saya bisa	bagaimana cara untuk	gimana cara untuk	gmn cara
        info	beri tahu	kasih tahu	beritahu	beri tahu saya	kasih tahu saya	beritahu saya	katakan	tahukah anda	apa kamu tahu	apakah anda tahu	anda tahu	boleh tahu	boleh saya tahu	saya mau tahu	saya ingin tahu	mau tahu	ingin tahu	jelaskan	tolong jelaskan
        exist@start	ada nggak	ada gak	ada ga	ada enggak	ada ngga	ada tidak
        exist	apa ada	apakah ada	adakah	apa di sini ada	apakah di sini ada	apa tersedia	apakah tersedia	apakah anda punya	apa anda punya	apakah kalian punya	apa kalian punya	apakah di sini punya	apa kamu punya # asked of the one who serves
        exist	apa di sini jual	apakah di sini jual	apa anda jual	apakah anda jual	apakah kalian jual	apa toko ini jual	apa jual	apakah jual # whether it is sold here
        has	ada	punya	tersedia	memiliki	mempunyai	punyai	ada jual	di sini jual	sini jual	toko ini jual	sudah punya	udah punya	sudah ada	udah ada	sudah memiliki
        has@start	masih ada	masih tersedia	masih punya # "are there rooms left?"
        has@start	jual	menjual # "jual obat batuk nggak?" asks whether it is had
        ask	apakah	apa benar	benarkah	betulkah	apa betul
        ask+me	apa saya	apa aku
        ask+we	apa kami
        ask+you	apa anda	apa kamu	apa kalian	apa bapak	apa ibu
        ask+done	apa sudah	apa udah	sudahkah	apakah sudah
        ask@final	tidak	nggak	gak	ga	enggak	engga	ngga	kagak	ndak	tak	belum	blm	bukan	kan	ya kan	bukan begitu	atau tidak	atau nggak	atau enggak	atau gak	atau ga	atau belum	atau bukan	apa tidak	apa nggak	apa enggak	apa gak	apa belum	apa bukan	betul tidak	benar tidak	betul kan	benar kan	iya kan # at the end they ask
        # Denials, by kind. "Nggak, gak, ga" are spellings of "tidak".
        no@start	tidak	nggak	gak	ga	enggak	engga	ngga	kagak	ndak	nggak ya	tidak ya # "Tidak." alone answers
        no	tidak	nggak	gak	ga	enggak	engga	ngga	kagak	ndak	tak	tdk	gk	nda	ora
        not@start	bukan
        not	bukan	bukanlah	bkn	bukannya # denies what it is, not what is done
        not@start	belum	blm
        not	belum	blum	blm # not yet
        not	jangan	jgn	janganlah # don't
        not	tidak boleh	nggak boleh	gak boleh	ga boleh	enggak boleh	ngga boleh	tak boleh	dilarang	tidak diperbolehkan	tidak izinkan	tidak diperbolehkan lagi	dilarang keras # must not
        not	tidak perlu	tidak usah	nggak perlu	nggak usah	gak perlu	gak usah	ga perlu	ga usah	enggak perlu	enggak usah	ngga perlu	ngga usah	tak perlu	tak usah	tidak harus	nggak harus	gak harus	tidak wajib	gausah	tidak butuh	nggak butuh	gak butuh # need not
        not	tidak mau	tidak ingin	nggak mau	gak mau	ga mau	enggak mau	ngga mau	tak mau	nggak pengin	nggak pengen	gak pengen	ogah # does not want
        not	tanpa	tidak pakai	tidak pake	nggak pakai	nggak pake	gak pakai	gak pake	ga pakai	ga pake	enggak pakai	enggak pake	jangan pakai	jangan pake	jangan kasih	jangan beri	jangan tambah	jangan taruh	nggak usah pakai	nggak usah pake	gak usah pakai	gak usah pake	ga usah pake	tidak usah pakai	tidak usah pake	tidak perlu pakai	tidak dengan # without
        not	tidak ada	nggak ada	gak ada	ga ada	enggak ada	ngga ada	tak ada	tiada	tidak punya	nggak punya	gak punya	ga punya	enggak punya	ngga punya	tak punya	tidak tersedia	tidak memiliki	tidak mempunyai # there is none, has none
        not	belum ada	belum punya	blm ada
        not	tidak bisa	nggak bisa	gak bisa	ga bisa	enggak bisa	ngga bisa	tak bisa	tidak dapat	nggak dapat	tidak mampu	tidak sanggup	tak dapat # cannot
        not	belum bisa	blm bisa
        not	tidak pernah	nggak pernah	gak pernah	ga pernah	enggak pernah	ngga pernah	tak pernah # never
        not	belum pernah	blm pernah
        not	tidak jadi	nggak jadi	gak jadi	ga jadi	enggak jadi	ngga jadi	tak jadi	gajadi # has changed one's mind
        not	sudah tidak	udah nggak	udah gak	udah ga	udah enggak	sudah nggak	sudah gak	tidak lagi	nggak lagi	gak lagi	sudah bukan # no longer
        not	sudah tidak ada	udah nggak ada	udah gak ada	udah ga ada
        not	sama sekali tidak	tidak sama sekali	sama sekali nggak	sama sekali gak	sama sekali bukan # not at all
        not	tidak terlalu	nggak terlalu	gak terlalu	ga terlalu	tidak begitu	nggak begitu	gak begitu # not very
        not	jangan terlalu	jangan terlalu banyak
        not	tidak semua	bukan semua	nggak semua	gak semua # not all
        not	tidak hanya	bukan hanya	bukan cuma	nggak cuma # not only
        same	tidak alergi	tidak punya alergi	tidak ada alergi	nggak ada alergi	nggak punya alergi	gak ada alergi	gak punya alergi	nggak alergi	gak alergi	ga alergi	enggak alergi
        act	tidak mengerti	tidak paham	nggak ngerti	nggak paham	nggak mengerti	gak ngerti	gak paham	ga ngerti	ga paham	enggak ngerti	enggak paham	kurang paham	kurang mengerti	kurang ngerti	tidak ngerti	tak paham
        act	tidak tahu	nggak tahu	gak tahu	ga tahu	enggak tahu	nggak tau	gak tau	ga tau	tidak tau	kurang tahu	kurang tau	entah
        same	tidak enak badan	nggak enak badan	gak enak badan	kurang enak badan	tidak sehat	kurang sehat	nggak sehat	tidak fit
        # Aspect and time of what is said.
        done	sudah	udah	telah	udh	sdh	dah
        future	akan	bakal	bakalan
        soon	baru mau	baru akan	sudah mau	udah mau	hampir mau
        soon	sebentar lagi	bentar lagi	sbentar lagi	tidak lama lagi
        going	sedang
        me+going@start	saya lagi	aku lagi # "lagi" behind the subject, at the start, is "just now doing"
        used	pernah
        used@start	dulu	dahulu # "Dulu saya merokok." is over
        scope	masih	msh	masi
        bind	hampir	nyaris # almost
        time	baru saja	baru aja	barusan	baru2 ini
        softener	dulu	dahulu	sebentar	bentar	sebentar saja	sebentar aja	bentar aja	sekalian	kalau bisa	kalo bisa	kalau boleh	kalo boleh	jika bisa	jika boleh	kalau mungkin	kalau tidak berat
        # Scope, degree, comparison.
        bind	hanya	cuma	cuman	sekadar # only the next
        bind@tail	hanya	saja	aja	doang # only what stands before
        scope	juga	jg
        scope	semua	seluruh	segala	seluruhnya	semuanya
        scope	sebagian	separuh
        scope	beberapa
        scope	setiap	tiap	tiap tiap	setiap kali
        scope	lagi	sekali lagi	tambahan	ekstra	extra	satu kali lagi
        scope	lain	lainnya	yang lain	yang lainnya
        scope	hanya satu lagi
        scope	bahkan	malah
        scope	dua duanya	keduanya	kedua duanya	duanya
        bind	paling sedikit	minimal	setidaknya	sekurang kurang	paling tidak	paling kurang	paling dikit
        bind	paling banyak	maksimal	maksimum	paling lama
        bind	paling lambat
        bind	sekitar	kira kira	kurang lebih	lebih kurang	kira2 # about
        bind	lebih dari	lebih daripada	di atas	lebih dr
        bind	kurang dari	di bawah
        bind+be@start	lebih	ini lebih	yang ini lebih	itu lebih	yang itu lebih	ini yang lebih # "yang ini lebih murah" tells, and asks for nothing
        bind@start	lebih
        bind	lebih	lbh
        bind+be@start	paling	ini paling	yang ini paling	itu paling	yang itu paling	ini yang paling # "yang ini lebih murah" tells, and asks for nothing
        bind@start	paling
        bind	paling	ter-
        bind	kurang # less, not enough
        bind	cukup # enough
        bind	sama dengan	sama kayak	sama seperti
        bind	seperti	kayak	kaya
        bind	beda dengan	beda dari	berbeda dengan	berbeda dari
        slight	sedikit	dikit	agak	rada	sdikit
        scope	banyak
        scope	sama sekali
        scope	apa saja	apa aja	apapun	apa pun
        scope	apa apa
        scope	siapa saja	siapapun	siapa pun
        intense	sekali	banget	sangat	terlalu	amat	bener bener	benar benar	bgt	sungguh	kelewat	sekali ya	paling banget
        # Sizes: too large is not large.
        same	terlalu besar	kebesaran	kegedean	terlalu gede
        same	terlalu kecil	kekecilan
        same	terlalu panjang	kepanjangan
        same	terlalu pendek	kependekan
        same	terlalu sempit	kesempitan	sempit	ketat	kekencangan	terlalu ketat	sempit banget
        same	terlalu longgar	kelonggaran	longgar	kedodoran
        same	terlalu lama	kelamaan
        same	terlalu banyak	kebanyakan
        same	lebih murah	lebih murah dikit	lebih murah lagi	murah dikit	murah sedikit
        same	kurangi harga	kurang dong	kurangin dong	murahin	dimurahin	di- kurangi harga	harga di- kurangi	turunin harga	kurangin harga	turun harga	harga kurang	dimurahin dikit # asks for a lower price, and for no other thing
        same+can@start	kurangi harga	bisa kurang	boleh kurang	bisa kurang harga	bisa kurang lagi	bisa lebih murah	bisa murah dikit	bisa murah sedikit	bisa lebih murah dikit	bisa lebih murah lagi	boleh lebih murah	boleh murah dikit	boleh murah sedikit	boleh lebih murah dikit	boleh lebih murah lagi	bisa kasih lebih murah	bisa kasih murah dikit	bisa kasih murah sedikit	bisa kasih lebih murah dikit	bisa kasih lebih murah lagi	boleh kasih lebih murah	boleh kasih murah dikit	boleh kasih murah sedikit	boleh kasih lebih murah dikit	boleh kasih lebih murah lagi	bisa nggak lebih murah	bisa nggak murah dikit	bisa nggak murah sedikit	bisa nggak lebih murah dikit	bisa nggak lebih murah lagi	bisa gak lebih murah	bisa gak murah dikit	bisa gak murah sedikit	bisa gak lebih murah dikit	bisa gak lebih murah lagi	boleh nggak lebih murah	boleh nggak murah dikit	boleh nggak murah sedikit	boleh nggak lebih murah dikit	boleh nggak lebih murah lagi	bisa dapat lebih murah	bisa dapat murah dikit	bisa dapat murah sedikit	bisa dapat lebih murah dikit	bisa dapat lebih murah lagi	harga bisa kurang	harga boleh kurang	harga bisa lebih murah	harga bisa di- tawar	bisa di- tawar	boleh di- tawar	bisa nego	boleh nego	bisa kurang sedikit	bisa kurang dikit	boleh kurang sedikit	boleh kurang dikit	boleh kurang harga
        same@start	kurangi harga	kurang sedikit	kurang dikit	kurangi dikit	di- kurangi dikit	kurang lagi
        same	paling besar	terbesar
        same	paling kecil	terkecil
        same	paling murah	termurah
        same	paling mahal	termahal
        same	paling dekat	terdekat
        same	paling baru	terbaru
        same	paling baik	terbaik	paling bagus	terbagus
        same	paling cepat	tercepat
        same	paling enak	terenak
        same	paling awal	terawal
        same	paling akhir	terakhir
        same	sebesar
        same	sekecil
        same	semurah
        same	semahal
        same	secepat
        same	sebanyak
        same	sebaik	sebagus
        same	seenak
        same	sejauh
        same	selama
        same	sama besar
        # Joining, and what binds to the next word.
        join	dan	serta	plus	&
        join	atau	ato	atw
        join	tapi	tetapi	namun	tp
        join	kalau	kalo	klo	kl	jika	jikalau	bila	apabila	bilamana
        join	andai	seandainya	misalnya	umpamanya	andaikan	andai saja	seumpama	misalkan
        join	karena	karna	krn	sebab	soalnya	gara gara	dikarenakan
        join	supaya	agar	biar
        join	ketika	saat	waktu itu	sewaktu	pas
        join	walaupun	meskipun	walau	meski
        join	katanya	konon	kata orang	dengar dengar	denger denger
        join	sambil	sembari
        join	lalu	kemudian	habis itu	setelah itu	abis itu
        bind	dari	daripada	ketimbang	dibanding	dibandingkan	dari pada	dr
        bind	sejak	semenjak	mulai dari	mulai
        bind	ke	kepada	menuju	ke arah	pergi ke
        bind	di	pada	dlm
        bind	dengan	pakai	pake	dgn	menggunakan	gunakan	pk # "kopi pakai susu", "bayar pakai kartu"
        bind	bersama	bareng	sama	ama	sm
        bind	oleh
        bind	tentang	soal	mengenai
        bind	sebelum	sblm
        bind	setelah	sesudah	sehabis	seusai	habis makan	selepas
        bind	sampai	sampai sampai	hingga	sampe	s d
        bind	kecuali
        bind	selain
        bind	antara
        bind	ganti dengan	sebagai ganti	alih alih
        bind	sebagai
        bind	lewat	melalui	via
        bind	terhadap
        bind	dekat	di dekat	deket	dekat dengan
        bind	sebelah	di sebelah	samping	di samping
        bind	seberang	di seberang
        bind	di depan	depan
        bind	di belakang	belakang
        bind	di antara
        bind	kata	menurut
        bind	disuruh
        bind	menyuruh	suruh
        bind	membuat
        passive	di-
        bind	se-
        genitive	untuk	buat	bagi	utk	bwt
        # -nya, -lah, -pun are not listed: what is not listed falls away.
        yours	-mu
        ask	-kah
        me	ku-
        you	kau-
        act	kupas	mengupas
        # Pointing.
        deixis+may	ini	ini boleh saya	ini boleh nggak saya	ini boleh gak saya	ini bisa saya	ini bisa nggak saya	ini bisa gak saya	yang ini boleh saya	yang ini boleh nggak saya	yang ini boleh gak saya	yang ini bisa saya	yang ini bisa nggak saya	yang ini bisa gak saya # "this one may I …": the thing stands in front; the plain line below takes the bare word back
        deixis+wish	ini	ini saya mau	yang ini saya mau	ini saya ingin	yang ini saya ingin
        deixis	ini	yang ini	ni
        deixis+may	itu	itu boleh saya	itu boleh nggak saya	itu boleh gak saya	itu bisa saya	itu bisa nggak saya	itu bisa gak saya	yang itu boleh saya	yang itu boleh nggak saya	yang itu boleh gak saya	yang itu bisa saya	yang itu bisa nggak saya	yang itu bisa gak saya # "this one may I …": the thing stands in front; the plain line below takes the bare word back
        deixis+wish	itu	itu saya mau	yang itu saya mau	itu saya ingin	yang itu saya ingin
        deixis	itu	yang itu	tu	tersebut
        setting	di sini	disini	sini	di tempat ini	di toko ini	tempat ini	toko ini
        setting	di sana	disana	di situ	disitu	sana
        way	dari sini
        way	dari sana
        way	ke sini	kesini	kemari
        way	ke sana	kesana	ke situ
        # Numbers, measures, counters.
        ordinal	1	pertama
        ordinal	2	kedua
        ordinal	3	ketiga
        ordinal	4	keempat
        ordinal	5	kelima
        same	setengah	separo
        same	satu setengah	1 setengah
        same	seperempat
        same	dua setengah	2 setengah
        classifier	orang # a number says a counter; each its own line, for where no number stands
        classifier	buah
        classifier	biji
        classifier	lembar	helai
        classifier	ekor
        classifier	unit
        classifier	pcs	item
        classifier	butir
        measure	gelas
        measure	cangkir
        measure	mangkuk	mangkok
        measure	piring
        measure	porsi
        measure	botol
        measure	kaleng
        measure	kotak	dus	kardus	box	dos
        measure	strip
        measure	papan
        measure	tablet
        measure	kapsul
        measure	sendok makan
        measure	sendok teh
        measure	tetes
        measure	loyang
        measure	kilo	kg	kilogram
        measure	gram	gr
        measure	ons
        measure	liter
        measure	meter
        measure	kilometer	km
        measure	lusin
        measure	pasang
        measure	ikat
        measure	kali
        measure	sehari	per hari	satu hari	1 hari
        measure	seminggu	per minggu	satu minggu	1 minggu
        measure	sebulan	per bulan	satu bulan	1 bulan
        measure	setahun	per tahun	satu tahun	1 tahun
        measure	sejam	satu jam	1 jam	per jam
        measure	semalam	satu malam	1 malam	per malam
        same	sekali pakai
        same	sekali saja	sekali aja	cukup sekali	satu kali	1 kali
        same	sekali sehari	satu kali sehari	1 kali sehari	sehari sekali	1x sehari
        same	seminggu sekali	sekali seminggu	satu kali seminggu
        same	sebulan sekali	sekali sebulan	satu kali sebulan
        same	jam sekali # every so many hours
        same	hari sekali
        same	minggu sekali
        same	bulan sekali
        same	sekali jalan	satu arah	one way
        same	pulang pergi	pp	return
        measure	hari
        measure	minggu
        measure	bulan
        measure	tahun
        measure	menit	mnt
        measure	detik
        scope	jam	pukul	jm # before a number a clock time, behind it hours: the order tells, so it is no `time`, which moves
        # Times.
        time	pagi	pagi hari	pagi pagi	di pagi hari
        time	subuh
        time	siang	siang hari	tengah hari
        time	sore	sore hari	petang
        time	malam	malam hari	malam malam
        time	pagi ini	tadi pagi
        time	siang ini	tadi siang
        time	sore ini	nanti sore	sore nanti
        time	malam ini	nanti malam	malam nanti
        time	nanti siang	siang nanti
        time	hari ini	hari ini juga
        time	besok	esok	bsk	besoknya
        time	lusa	besok lusa
        time	kemarin	kemaren	kmrn
        time	kemarin dulu	kemarin lusa
        time	tadi malam	semalam tadi
        time	sejak kemarin	dari kemarin	dari kemaren	sejak kemaren
        time	sejak tadi	dari tadi
        time	sejak pagi	dari pagi	sejak tadi pagi	dari tadi pagi
        time	sejak tadi malam	dari tadi malam	dari semalam	sejak semalam
        time	sejak minggu lalu	dari minggu lalu
        time	tadi	td
        time	nanti	ntar	entar
        time	minggu ini
        time	minggu depan
        time	minggu lalu	minggu kemarin
        time	bulan ini
        time	bulan depan
        time	bulan lalu	bulan kemarin
        time	tahun ini
        time	tahun depan
        time	tahun lalu	tahun kemarin
        time	akhir pekan	weekend
        time	senin	hari senin	pada hari senin
        time	selasa	hari selasa	pada hari selasa
        time	rabu	hari rabu	pada hari rabu
        time	kamis	hari kamis	pada hari kamis
        time	jumat	hari jumat	jum'at	hari jum'at	pada hari jumat
        time	sabtu	hari sabtu	pada hari sabtu
        time	ahad	hari minggu	hari ahad	pada hari minggu
        time	januari
        time	februari	pebruari
        time	maret
        time	april
        time	mei
        time	juni
        time	juli
        time	agustus
        time	september
        time	oktober
        time	november	nopember
        time	desember
        time	sekarang	skrg	saat ini	sekarang ini
        time	segera	secepatnya	cepat cepat	buruan
        same	awal	lebih awal	lebih pagi	lebih cepat datang
        same	depan nanti
        same	lalu lintas
        # Directions and places in relation.
        way	kiri	ke kiri	sebelah kiri	di kiri	di sebelah kiri	sisi kiri
        way	kanan	ke kanan	sebelah kanan	di kanan	di sebelah kanan	sisi kanan
        way	lurus	terus lurus	lurus terus	lurus saja	lurus aja
        way	putar balik	balik arah	putar arah
        way	ke atas
        way	atas
        way	ke bawah
        way	bawah
        way	di dalam	dalam
        way	di luar	luar
        way	luar negeri	mancanegara	internasional
        way	dalam negeri	domestik
        way	lantai atas
        way	lantai bawah
        # Question words; with the speaker as their subject first.
        which+me	di mana	di mana saya	dimana saya	di mana aku
        which+me	ke mana	ke mana saya	kemana saya
        which+me	kapan	kapan saya	kapan aku
        which+me	jam berapa	jam berapa saya	pukul berapa saya
        which+me	berapa	berapa saya
        which+me	bagaimana	bagaimana saya	gimana saya
        which+me	apa	apa yang saya
        which+you	dari mana	bapak dari mana	ibu dari mana
        which+you	siapa	bapak siapa	ibu siapa
        which+you	kapan	bapak kapan	ibu kapan
        which+we	di mana	di mana kami	di mana kita
        which+we	kapan	kapan kami	kapan kita
        which+we	jam berapa	jam berapa kami	jam berapa kita
        which	di mana	dimana	sebelah mana	di sebelah mana	di bagian mana	dmn	ada di mana	letak di mana	di mana letak	lokasi di mana	di mana lokasi	ada di sebelah mana	di mana ada	di mana ya	posisi di mana
        which@start	di mana	mana # "mana tandas?" asks where; behind a thing, which one
        which	ke mana	kemana	ke arah mana	ke sebelah mana
        which	dari mana	darimana	asal dari mana
        which	bagian mana
        which	berapa	brp
        which	berapa harga	harga berapa	berapaan	berapa duit	berapa rupiah	harga jual berapa	berapa uang	harga berapaan	berapa sih harga
        which	berapa sewa sehari	sewa sehari berapa	sehari sewa berapa	berapa harga sewa sehari	harga sewa sehari berapa	sehari berapa sewa	sewa berapa sehari	berapa sewa untuk sehari	sewa untuk sehari berapa	sewa satu hari berapa	satu hari sewa berapa	berapa sewa satu hari	berapa harga sewa satu hari	harga sewa satu hari berapa	satu hari berapa sewa	sewa berapa satu hari	berapa sewa untuk satu hari	sewa untuk satu hari berapa	sewa per hari berapa	per hari sewa berapa	berapa sewa per hari	berapa harga sewa per hari	harga sewa per hari berapa	per hari berapa sewa	sewa berapa per hari	berapa sewa untuk per hari	sewa untuk per hari berapa	sewa 1 hari berapa	1 hari sewa berapa	berapa sewa 1 hari	berapa harga sewa 1 hari	harga sewa 1 hari berapa	1 hari berapa sewa	sewa berapa 1 hari	berapa sewa untuk 1 hari	sewa untuk 1 hari berapa	sewa seharinya berapa	seharinya sewa berapa	berapa sewa seharinya	berapa harga sewa seharinya	harga sewa seharinya berapa	seharinya berapa sewa	sewa berapa seharinya	berapa sewa untuk seharinya	sewa untuk seharinya berapa	berapa biaya sewa sehari	berapa tarif sewa sehari	berapa ongkos sewa sehari	biaya sewa sehari berapa	tarif sewa sehari berapa	ongkos sewa sehari berapa	berapa biaya sewa satu hari	berapa tarif sewa satu hari	berapa ongkos sewa satu hari	biaya sewa satu hari berapa	tarif sewa satu hari berapa	ongkos sewa satu hari berapa	berapa biaya sewa per hari	berapa tarif sewa per hari	berapa ongkos sewa per hari	biaya sewa per hari berapa	tarif sewa per hari berapa	ongkos sewa per hari berapa	berapa biaya sewa 1 hari	berapa tarif sewa 1 hari	berapa ongkos sewa 1 hari	biaya sewa 1 hari berapa	tarif sewa 1 hari berapa	ongkos sewa 1 hari berapa	berapa biaya sewa seharinya	berapa tarif sewa seharinya	berapa ongkos sewa seharinya	biaya sewa seharinya berapa	tarif sewa seharinya berapa	ongkos sewa seharinya berapa
        which	berapa harga satu ikat	satu ikat berapa	berapa satu ikat	satu ikat berapaan	satu ikat berapa rupiah	satu ikat berapa duit	harga satu ikat berapa	satu ikat harga berapa	berapa harga untuk satu ikat	harga untuk satu ikat berapa	berapa untuk satu ikat	per ikat berapa	berapa per ikat	per ikat berapaan	per ikat berapa rupiah	per ikat berapa duit	harga per ikat berapa	berapa harga per ikat	per ikat harga berapa	berapa harga untuk per ikat	harga untuk per ikat berapa	berapa untuk per ikat
        which	berapa harga satu strip	satu strip berapa	berapa satu strip	satu strip berapaan	satu strip berapa rupiah	satu strip berapa duit	harga satu strip berapa	satu strip harga berapa	berapa harga untuk satu strip	harga untuk satu strip berapa	berapa untuk satu strip	per strip berapa	berapa per strip	per strip berapaan	per strip berapa rupiah	per strip berapa duit	harga per strip berapa	berapa harga per strip	per strip harga berapa	berapa harga untuk per strip	harga untuk per strip berapa	berapa untuk per strip
        which	berapa harga satu potong	satu potong berapa	berapa satu potong	satu potong berapaan	satu potong berapa rupiah	satu potong berapa duit	harga satu potong berapa	satu potong harga berapa	berapa harga untuk satu potong	harga untuk satu potong berapa	berapa untuk satu potong	per potong berapa	berapa per potong	per potong berapaan	per potong berapa rupiah	per potong berapa duit	harga per potong berapa	berapa harga per potong	per potong harga berapa	berapa harga untuk per potong	harga untuk per potong berapa	berapa untuk per potong
        which	berapa harga satu buah	satu buah berapa	berapa satu buah	satu buah berapaan	satu buah berapa rupiah	satu buah berapa duit	harga satu buah berapa	satu buah harga berapa	berapa harga untuk satu buah	harga untuk satu buah berapa	berapa untuk satu buah	per buah berapa	berapa per buah	per buah berapaan	per buah berapa rupiah	per buah berapa duit	harga per buah berapa	berapa harga per buah	per buah harga berapa	berapa harga untuk per buah	harga untuk per buah berapa	berapa untuk per buah
        which	berapa harga satu ekor	satu ekor berapa	berapa satu ekor	satu ekor berapaan	satu ekor berapa rupiah	satu ekor berapa duit	harga satu ekor berapa	satu ekor harga berapa	berapa harga untuk satu ekor	harga untuk satu ekor berapa	berapa untuk satu ekor	per ekor berapa	berapa per ekor	per ekor berapaan	per ekor berapa rupiah	per ekor berapa duit	harga per ekor berapa	berapa harga per ekor	per ekor harga berapa	berapa harga untuk per ekor	harga untuk per ekor berapa	berapa untuk per ekor
        which	berapa harga satu cangkir	satu cangkir berapa	berapa satu cangkir	satu cangkir berapaan	satu cangkir berapa rupiah	satu cangkir berapa duit	harga satu cangkir berapa	satu cangkir harga berapa	berapa harga untuk satu cangkir	harga untuk satu cangkir berapa	berapa untuk satu cangkir	per cangkir berapa	berapa per cangkir	per cangkir berapaan	per cangkir berapa rupiah	per cangkir berapa duit	harga per cangkir berapa	berapa harga per cangkir	per cangkir harga berapa	berapa harga untuk per cangkir	harga untuk per cangkir berapa	berapa untuk per cangkir
        which	berapa harga satu mangkuk	satu mangkuk berapa	berapa satu mangkuk	satu mangkuk berapaan	satu mangkuk berapa rupiah	satu mangkuk berapa duit	harga satu mangkuk berapa	satu mangkuk harga berapa	berapa harga untuk satu mangkuk	harga untuk satu mangkuk berapa	berapa untuk satu mangkuk	per mangkuk berapa	berapa per mangkuk	per mangkuk berapaan	per mangkuk berapa rupiah	per mangkuk berapa duit	harga per mangkuk berapa	berapa harga per mangkuk	per mangkuk harga berapa	berapa harga untuk per mangkuk	harga untuk per mangkuk berapa	berapa untuk per mangkuk
        which	berapa harga satu piring	satu piring berapa	berapa satu piring	satu piring berapaan	satu piring berapa rupiah	satu piring berapa duit	harga satu piring berapa	satu piring harga berapa	berapa harga untuk satu piring	harga untuk satu piring berapa	berapa untuk satu piring	per piring berapa	berapa per piring	per piring berapaan	per piring berapa rupiah	per piring berapa duit	harga per piring berapa	berapa harga per piring	per piring harga berapa	berapa harga untuk per piring	harga untuk per piring berapa	berapa untuk per piring
        which	berapa harga satu porsi	satu porsi berapa	berapa satu porsi	satu porsi berapaan	satu porsi berapa rupiah	satu porsi berapa duit	harga satu porsi berapa	satu porsi harga berapa	berapa harga untuk satu porsi	harga untuk satu porsi berapa	berapa untuk satu porsi	per porsi berapa	berapa per porsi	per porsi berapaan	per porsi berapa rupiah	per porsi berapa duit	harga per porsi berapa	berapa harga per porsi	per porsi harga berapa	berapa harga untuk per porsi	harga untuk per porsi berapa	berapa untuk per porsi
        which	berapa harga satu bulan	satu bulan berapa	berapa satu bulan	satu bulan berapaan	satu bulan berapa rupiah	satu bulan berapa duit	harga satu bulan berapa	satu bulan harga berapa	berapa harga untuk satu bulan	harga untuk satu bulan berapa	berapa untuk satu bulan	per bulan berapa	berapa per bulan	per bulan berapaan	per bulan berapa rupiah	per bulan berapa duit	harga per bulan berapa	berapa harga per bulan	per bulan harga berapa	berapa harga untuk per bulan	harga untuk per bulan berapa	berapa untuk per bulan
        which	berapa harga satu minggu	satu minggu berapa	berapa satu minggu	satu minggu berapaan	satu minggu berapa rupiah	satu minggu berapa duit	harga satu minggu berapa	satu minggu harga berapa	berapa harga untuk satu minggu	harga untuk satu minggu berapa	berapa untuk satu minggu	per minggu berapa	berapa per minggu	per minggu berapaan	per minggu berapa rupiah	per minggu berapa duit	harga per minggu berapa	berapa harga per minggu	per minggu harga berapa	berapa harga untuk per minggu	harga untuk per minggu berapa	berapa untuk per minggu
        which	berapa harga satu unit	satu unit berapa	berapa satu unit	satu unit berapaan	satu unit berapa rupiah	satu unit berapa duit	harga satu unit berapa	satu unit harga berapa	berapa harga untuk satu unit	harga untuk satu unit berapa	berapa untuk satu unit	per unit berapa	berapa per unit	per unit berapaan	per unit berapa rupiah	per unit berapa duit	harga per unit berapa	berapa harga per unit	per unit harga berapa	berapa harga untuk per unit	harga untuk per unit berapa	berapa untuk per unit
        which	berapa harga satu bungkus	satu bungkus berapa	berapa satu bungkus	satu bungkus berapaan	satu bungkus berapa rupiah	satu bungkus berapa duit	harga satu bungkus berapa	satu bungkus harga berapa	berapa harga untuk satu bungkus	harga untuk satu bungkus berapa	berapa untuk satu bungkus	per bungkus berapa	berapa per bungkus	per bungkus berapaan	per bungkus berapa rupiah	per bungkus berapa duit	harga per bungkus berapa	berapa harga per bungkus	per bungkus harga berapa	berapa harga untuk per bungkus	harga untuk per bungkus berapa	berapa untuk per bungkus
        which	berapa harga satu lembar	satu lembar berapa	berapa satu lembar	satu lembar berapaan	satu lembar berapa rupiah	satu lembar berapa duit	harga satu lembar berapa	satu lembar harga berapa	berapa harga untuk satu lembar	harga untuk satu lembar berapa	berapa untuk satu lembar	per lembar berapa	berapa per lembar	per lembar berapaan	per lembar berapa rupiah	per lembar berapa duit	harga per lembar berapa	berapa harga per lembar	per lembar harga berapa	berapa harga untuk per lembar	harga untuk per lembar berapa	berapa untuk per lembar
        which	berapa harga satu orang	satu orang berapa	berapa satu orang	satu orang berapaan	satu orang berapa rupiah	satu orang berapa duit	harga satu orang berapa	satu orang harga berapa	berapa harga untuk satu orang	harga untuk satu orang berapa	berapa untuk satu orang	per orang berapa	berapa per orang	per orang berapaan	per orang berapa rupiah	per orang berapa duit	harga per orang berapa	berapa harga per orang	per orang harga berapa	berapa harga untuk per orang	harga untuk per orang berapa	berapa untuk per orang
        which	berapa harga satu jam	satu jam berapa	berapa satu jam	satu jam berapaan	satu jam berapa rupiah	satu jam berapa duit	harga satu jam berapa	satu jam harga berapa	berapa harga untuk satu jam	harga untuk satu jam berapa	berapa untuk satu jam	per jam berapa	berapa per jam	per jam berapaan	per jam berapa rupiah	per jam berapa duit	harga per jam berapa	berapa harga per jam	per jam harga berapa	berapa harga untuk per jam	harga untuk per jam berapa	berapa untuk per jam
        which	berapa harga satu hari	satu hari berapa	berapa satu hari	satu hari berapaan	satu hari berapa rupiah	satu hari berapa duit	harga satu hari berapa	satu hari harga berapa	berapa harga untuk satu hari	harga untuk satu hari berapa	berapa untuk satu hari	per hari berapa	berapa per hari	per hari berapaan	per hari berapa rupiah	per hari berapa duit	harga per hari berapa	berapa harga per hari	per hari harga berapa	berapa harga untuk per hari	harga untuk per hari berapa	berapa untuk per hari
        which	berapa harga satu malam	satu malam berapa	berapa satu malam	satu malam berapaan	satu malam berapa rupiah	satu malam berapa duit	harga satu malam berapa	satu malam harga berapa	berapa harga untuk satu malam	harga untuk satu malam berapa	berapa untuk satu malam	per malam berapa	berapa per malam	per malam berapaan	per malam berapa rupiah	per malam berapa duit	harga per malam berapa	berapa harga per malam	per malam harga berapa	berapa harga untuk per malam	harga untuk per malam berapa	berapa untuk per malam	berapa harga kamar satu malam	harga kamar satu malam berapa	kamar satu malam berapa	satu malam berapa harga kamar	satu malam harga kamar berapa	kamar berapa satu malam	kamar berapa harga satu malam	berapa kamar satu malam	harga kamar berapa satu malam	kamar harga berapa satu malam	tarif kamar satu malam berapa	berapa tarif kamar satu malam	tarif kamar berapa satu malam	berapa harga kamar untuk satu malam	harga kamar untuk satu malam berapa	kamar untuk satu malam berapa	untuk satu malam berapa harga kamar	untuk satu malam harga kamar berapa	kamar berapa untuk satu malam	kamar berapa harga untuk satu malam	berapa kamar untuk satu malam	harga kamar berapa untuk satu malam	kamar harga berapa untuk satu malam	tarif kamar untuk satu malam berapa	berapa tarif kamar untuk satu malam	tarif kamar berapa untuk satu malam	berapa harga kamar per malam	harga kamar per malam berapa	kamar per malam berapa	per malam berapa harga kamar	per malam harga kamar berapa	kamar berapa per malam	kamar berapa harga per malam	berapa kamar per malam	harga kamar berapa per malam	kamar harga berapa per malam	tarif kamar per malam berapa	berapa tarif kamar per malam	tarif kamar berapa per malam	berapa harga kamar semalam	harga kamar semalam berapa	kamar semalam berapa	semalam berapa harga kamar	semalam harga kamar berapa	kamar berapa semalam	kamar berapa harga semalam	berapa kamar semalam	harga kamar berapa semalam	kamar harga berapa semalam	tarif kamar semalam berapa	berapa tarif kamar semalam	tarif kamar berapa semalam	berapa harga kamar ini satu malam	harga kamar ini satu malam berapa	kamar ini satu malam berapa	satu malam berapa harga kamar ini	satu malam harga kamar ini berapa	kamar ini berapa satu malam	kamar ini berapa harga satu malam	berapa kamar ini satu malam	harga kamar ini berapa satu malam	kamar ini harga berapa satu malam	tarif kamar ini satu malam berapa	berapa tarif kamar ini satu malam	tarif kamar ini berapa satu malam	berapa harga kamar ini untuk satu malam	harga kamar ini untuk satu malam berapa	kamar ini untuk satu malam berapa	untuk satu malam berapa harga kamar ini	untuk satu malam harga kamar ini berapa	kamar ini berapa untuk satu malam	kamar ini berapa harga untuk satu malam	berapa kamar ini untuk satu malam	harga kamar ini berapa untuk satu malam	kamar ini harga berapa untuk satu malam	tarif kamar ini untuk satu malam berapa	berapa tarif kamar ini untuk satu malam	tarif kamar ini berapa untuk satu malam	berapa harga kamar ini per malam	harga kamar ini per malam berapa	kamar ini per malam berapa	per malam berapa harga kamar ini	per malam harga kamar ini berapa	kamar ini berapa per malam	kamar ini berapa harga per malam	berapa kamar ini per malam	harga kamar ini berapa per malam	kamar ini harga berapa per malam	tarif kamar ini per malam berapa	berapa tarif kamar ini per malam	tarif kamar ini berapa per malam	berapa harga kamar ini semalam	harga kamar ini semalam berapa	kamar ini semalam berapa	semalam berapa harga kamar ini	semalam harga kamar ini berapa	kamar ini berapa semalam	kamar ini berapa harga semalam	berapa kamar ini semalam	harga kamar ini berapa semalam	kamar ini harga berapa semalam	tarif kamar ini semalam berapa	berapa tarif kamar ini semalam	tarif kamar ini berapa semalam	semalam berapa	berapa semalam	harga semalam berapa	tarif per malam berapa	berapa tarif per malam	permalam berapa
        which	berapa harga satu gelas	satu gelas berapa	berapa satu gelas	satu gelas berapaan	satu gelas berapa rupiah	satu gelas berapa duit	harga satu gelas berapa	satu gelas harga berapa	berapa harga untuk satu gelas	harga untuk satu gelas berapa	berapa untuk satu gelas	per gelas berapa	berapa per gelas	per gelas berapaan	per gelas berapa rupiah	per gelas berapa duit	harga per gelas berapa	berapa harga per gelas	per gelas harga berapa	berapa harga untuk per gelas	harga untuk per gelas berapa	berapa untuk per gelas
        which	berapa harga satu kotak	satu kotak berapa	berapa satu kotak	satu kotak berapaan	satu kotak berapa rupiah	satu kotak berapa duit	harga satu kotak berapa	satu kotak harga berapa	berapa harga untuk satu kotak	harga untuk satu kotak berapa	berapa untuk satu kotak	per kotak berapa	berapa per kotak	per kotak berapaan	per kotak berapa rupiah	per kotak berapa duit	harga per kotak berapa	berapa harga per kotak	per kotak harga berapa	berapa harga untuk per kotak	harga untuk per kotak berapa	berapa untuk per kotak
        which	berapa harga satu botol	satu botol berapa	berapa satu botol	satu botol berapaan	satu botol berapa rupiah	satu botol berapa duit	harga satu botol berapa	satu botol harga berapa	berapa harga untuk satu botol	harga untuk satu botol berapa	berapa untuk satu botol	per botol berapa	berapa per botol	per botol berapaan	per botol berapa rupiah	per botol berapa duit	harga per botol berapa	berapa harga per botol	per botol harga berapa	berapa harga untuk per botol	harga untuk per botol berapa	berapa untuk per botol
        which	berapa harga satu biji	satu biji berapa	berapa satu biji	satu biji berapaan	satu biji berapa rupiah	satu biji berapa duit	harga satu biji berapa	satu biji harga berapa	berapa harga untuk satu biji	harga untuk satu biji berapa	berapa untuk satu biji	per biji berapa	berapa per biji	per biji berapaan	per biji berapa rupiah	per biji berapa duit	harga per biji berapa	berapa harga per biji	per biji harga berapa	berapa harga untuk per biji	harga untuk per biji berapa	berapa untuk per biji
        which	berapa harga satu kilo	satu kilo berapa	berapa satu kilo	satu kilo berapaan	satu kilo berapa rupiah	satu kilo berapa duit	harga satu kilo berapa	satu kilo harga berapa	berapa harga untuk satu kilo	harga untuk satu kilo berapa	berapa untuk satu kilo	satu kg berapa	berapa satu kg	satu kg berapaan	satu kg berapa rupiah	satu kg berapa duit	harga satu kg berapa	berapa harga satu kg	satu kg harga berapa	berapa harga untuk satu kg	harga untuk satu kg berapa	berapa untuk satu kg	per kilo berapa	berapa per kilo	per kilo berapaan	per kilo berapa rupiah	per kilo berapa duit	harga per kilo berapa	berapa harga per kilo	per kilo harga berapa	berapa harga untuk per kilo	harga untuk per kilo berapa	berapa untuk per kilo
        same	ongkos kirim	ongkir	biaya kirim
        which	berapa total	total berapa	semua berapa	berapa semua	jadi semua berapa	jadi berapa semua	jadi berapa total	jadi berapa	total harga berapa	berapa total harga	total semua berapa	semua jadi berapa	habis berapa	berapa jumlah	jumlah berapa	berapa harga semua	semua harga berapa
        which	jam berapa	pukul berapa	jm brp	jam brp
        which	kapan	kpn
        which	berapa lama	lama berapa	butuh waktu berapa lama	berapa lama waktu	makan waktu berapa lama	perlu waktu berapa lama	akan waktu berapa lama	berapa lama waktu yang di- butuh	waktu berapa lama
        which	berapa jauh	se- berapa jauh	jauh berapa
        which	berapa banyak
        which	berapa kali
        which	siapa
        which	mengapa	kenapa	knp
        which	yang mana	mana yang	mana
        which	bagaimana	gimana	gmn	bagaimanakah
        which	apa	apaan	apa sih
        # Services: in a request it does not matter who does it.
        weak	pesan	order	memesan	booking	book	pesankan	pesanin	pesenin	pesen # order, book
        service+has	reservasi	sudah bikin reservasi	sudah bikin booking	sudah bikin pemesanan	sudah bikin pesanan kamar	sudah buat reservasi	sudah buat booking	sudah buat pemesanan	sudah buat pesanan kamar	sudah membuat reservasi	sudah membuat booking	sudah membuat pemesanan	sudah membuat pesanan kamar	sudah melakukan reservasi	sudah melakukan booking	sudah melakukan pemesanan	sudah melakukan pesanan kamar	sudah punya reservasi	sudah punya booking	sudah punya pemesanan	sudah punya pesanan kamar	sudah ada reservasi	sudah ada booking	sudah ada pemesanan	sudah ada pesanan kamar	udah bikin reservasi	udah bikin booking	udah bikin pemesanan	udah bikin pesanan kamar	udah buat reservasi	udah buat booking	udah buat pemesanan	udah buat pesanan kamar	udah membuat reservasi	udah membuat booking	udah membuat pemesanan	udah membuat pesanan kamar	udah melakukan reservasi	udah melakukan booking	udah melakukan pemesanan	udah melakukan pesanan kamar	udah punya reservasi	udah punya booking	udah punya pemesanan	udah punya pesanan kamar	udah ada reservasi	udah ada booking	udah ada pemesanan	udah ada pesanan kamar	telah bikin reservasi	telah bikin booking	telah bikin pemesanan	telah bikin pesanan kamar	telah buat reservasi	telah buat booking	telah buat pemesanan	telah buat pesanan kamar	telah membuat reservasi	telah membuat booking	telah membuat pemesanan	telah membuat pesanan kamar	telah melakukan reservasi	telah melakukan booking	telah melakukan pemesanan	telah melakukan pesanan kamar	telah punya reservasi	telah punya booking	telah punya pemesanan	telah punya pesanan kamar	telah ada reservasi	telah ada booking	telah ada pemesanan	telah ada pesanan kamar	sudah reservasi	udah reservasi	sudah booking	udah booking	sudah pesan tempat	telah reservasi # having booked is having a booking; the line below takes the bare word back
        service	reservasi	pesan tempat	booking tempat	buat reservasi	bikin reservasi	pemesanan	membuat reservasi
        service	batalkan	cancel	batal	membatalkan	pembatalan	batalin
        service	tukar	tukarkan	tuker	nuker	penukaran
        service	tukar uang	tukar mata uang	penukaran uang	tukarkan uang	tuker duit	tukar duit	nuker duit
        service	pindah kamar	ganti kamar	tukar kamar
        service	ganti	ubah	rubah	mengganti	mengubah	gantiin	gantikan
        service	kirim	kirimkan	kirimin	pengiriman	ngirim	mengirim	mengirimkan
        service	kirim uang	mengirim uang	ngirim uang	kirim duit	ngirim duit
        service	perpanjang	memperpanjang	perpanjangan	perpanjangin	ngurus perpanjangan	mengurus perpanjangan	perpanjang masa berlaku	memperpanjang masa berlaku
        service	urus	ngurus	mengurus
        service	isi pulsa	beli pulsa	top up pulsa	isi ulang pulsa
        service	isi ulang	top up
        service	daftar	mendaftar	daftarkan	pendaftaran	registrasi	daftarin
        service	jadwal ulang	menjadwalkan ulang	reschedule	undur	penjadwalan ulang	ganti jadwal	ubah jadwal	pindah jadwal	mengubah jadwal	mengganti jadwal	atur ulang jadwal
        service	blokir	memblokir	blok	blokirin	pemblokiran
        service	aktifkan	mengaktifkan	aktifin	aktivasi
        service	lacak	melacak	tracking	track	lacakin
        service	cek saldo	periksa saldo	lihat saldo	ngecek saldo	mengecek saldo	cek saldo rekening
        service	cek status	periksa status	lihat status	ngecek status
        service	cetak	print	ngeprint	mencetak	printin	cetakin
        service	fotokopi	copy	kopikan	fotocopy	foto kopi	memfotokopi
        service	transfer	mentransfer	tf
        service	setor	menyetor	setor tunai	setor uang	nyetor	menyetor uang	nyetor uang	setor duit	setoran tunai
        service	tarik tunai	tarik uang	ambil uang	tarik duit	penarikan tunai	tarik uang tunai	ambil uang tunai	ambil duit	ngambil uang
        service	perbaiki	memperbaiki	benerin	betulkan	servis	service	betulin	reparasi	perbaikan
        service	buka rekening	bikin rekening	buat rekening	pembukaan rekening	buka rekening baru	bikin rekening baru	buat rekening baru	bukain rekening	membuka rekening	buka rekening bank	bikin rekening bank	membuka rekening baru	buka tabungan	bikin tabungan	buka rekening tabungan
        service	tutup rekening	menutup rekening	penutupan rekening
        service	lapor	laporkan	melapor	melaporkan	bikin laporan	buat laporan	membuat laporan	laporin
        service	buat surat	bikin surat	membuat surat	buatkan surat	bikinin surat	bikinkan surat	ngurus surat	mengurus surat	urus surat
        service	buat laporan kehilangan	lapor kehilangan	bikin laporan kehilangan	membuat laporan kehilangan	melaporkan kehilangan	melapor kehilangan	laporkan kehilangan
        service	konfirmasi	mengonfirmasi
        service+wish	refund	minta uang saya di- kembalikan	minta uang -ku di- kembalikan	minta duit saya di- kembalikan	minta uang saya kembali	minta uang -ku kembali	minta duit saya kembali	minta uang saya balik	minta duit saya balik	minta dana kembali	minta uang di- kembalikan	minta uang kembali	minta duit balik	mau uang saya di- kembalikan	mau uang -ku di- kembalikan	mau duit saya di- kembalikan	mau uang saya kembali	mau uang -ku kembali	mau duit saya kembali	mau uang saya balik	mau duit saya balik	mau dana kembali	mau uang di- kembalikan	mau uang kembali	mau duit balik	ingin uang saya di- kembalikan	ingin uang -ku di- kembalikan	ingin duit saya di- kembalikan	ingin uang saya kembali	ingin uang -ku kembali	ingin duit saya kembali	ingin uang saya balik	ingin duit saya balik	ingin dana kembali	ingin uang di- kembalikan	ingin uang kembali	ingin duit balik	mau minta uang saya di- kembalikan	mau minta uang -ku di- kembalikan	mau minta duit saya di- kembalikan	mau minta uang saya kembali	mau minta uang -ku kembali	mau minta duit saya kembali	mau minta uang saya balik	mau minta duit saya balik	mau minta dana kembali	mau minta uang di- kembalikan	mau minta uang kembali	mau minta duit balik	pengen uang saya di- kembalikan	pengen uang -ku di- kembalikan	pengen duit saya di- kembalikan	pengen uang saya kembali	pengen uang -ku kembali	pengen duit saya kembali	pengen uang saya balik	pengen duit saya balik	pengen dana kembali	pengen uang di- kembalikan	pengen uang kembali	pengen duit balik # "I want my money returned"; without the wish it was returned
        service	refund	pengembalian uang	kembalikan uang saya	balikin uang saya	balikin duit saya	pengembalian dana	pengembalian uang saya
        same+has	janji	sudah bikin janji	sudah bikin janji temu	sudah bikin appointment	sudah buat janji	sudah buat janji temu	sudah buat appointment	sudah membuat janji	sudah membuat janji temu	sudah membuat appointment	sudah punya janji	sudah punya janji temu	sudah punya appointment	sudah ada janji	sudah ada janji temu	sudah ada appointment	udah bikin janji	udah bikin janji temu	udah bikin appointment	udah buat janji	udah buat janji temu	udah buat appointment	udah membuat janji	udah membuat janji temu	udah membuat appointment	udah punya janji	udah punya janji temu	udah punya appointment	udah ada janji	udah ada janji temu	udah ada appointment	telah bikin janji	telah bikin janji temu	telah bikin appointment	telah buat janji	telah buat janji temu	telah buat appointment	telah membuat janji	telah membuat janji temu	telah membuat appointment	telah punya janji	telah punya janji temu	telah punya appointment	telah ada janji	telah ada janji temu	telah ada appointment	sudah janjian	udah janjian	sudah daftar janji # the same
        service	buat janji	bikin janji	membuat janji	buat janji temu	bikin janji temu	membuat janji temu	bikin appointment	daftar janji	atur janji	bikin janji ketemu	atur janji temu	bikin janjian	ambil janji
        service	potong rambut	cukur rambut	pangkas rambut	cukur
        service	potong pendek	pendekin	pendekkan	potong rambut pendek	dipendekin	cukur pendek	pangkas pendek	dipotong pendek
        service	titip	titipkan	menitipkan	nitip	titipin	penitipan	simpan	menitip
        service	klaim	claim	mengklaim
        # What a request says anyhow.
        weak	beli	membeli	beliin	belikan	belikan saya
        weak	beri	berikan	kasih	kasi	kasihkan	bagi dong
        weak	dapatkan	ambilkan	bawakan	buatkan	bikinkan	bikinin	buatin	ambilin	bawain	ambilkan saya	bawakan saya	buatkan saya	mendapatkan	ambilin saya
        # Actions. What turns a meaning round has a line of its own: lend, rent out, put in, heat.
        act	jual	menjual	jualan	jualkan
        act	sewa	menyewa	rental	nyewa	sewaan
        act	menyewakan	sewakan	sewain
        act	pinjam	meminjam	minjam	minjem	pinjem	minjemin saya
        act	meminjamkan	pinjamkan	pinjamin	minjemin	meminjami
        act	pinjaman
        act	belok	berbelok	membelok
        act	ambil	mengambil	ngambil
        act	terima	menerima	nerima
        act	bayar	lunasi	membayar	bayarin	pembayaran
        act	bayar pakai tunai	bayar pake tunai	bayar dengan tunai	bayar menggunakan tunai	bayar lewat tunai	bayar via tunai	membayar pakai tunai	membayar pake tunai	membayar dengan tunai	membayar menggunakan tunai	membayar lewat tunai	membayar via tunai	bayar tunai	bayar cash	bayar kontan	bayar pakai cash	bayar pake cash	bayar pakai uang tunai	bayar dengan uang tunai
        act	bayar pakai qris	bayar pake qris	bayar dengan qris	bayar menggunakan qris	bayar lewat qris	bayar via qris	membayar pakai qris	membayar pake qris	membayar dengan qris	membayar menggunakan qris	membayar lewat qris	membayar via qris	bayar qris	pakai qris	pake qris	menggunakan qris
        act	bayar pakai kartu debit	bayar pake kartu debit	bayar dengan kartu debit	bayar menggunakan kartu debit	bayar lewat kartu debit	bayar via kartu debit	membayar pakai kartu debit	membayar pake kartu debit	membayar dengan kartu debit	membayar menggunakan kartu debit	membayar lewat kartu debit	membayar via kartu debit	bayar kartu debit	pakai kartu debit	pake kartu debit	menggunakan kartu debit
        act+can@start	bayar pakai kartu debit	terima kartu debit	menerima kartu debit
        act	bayar pakai kartu kredit	bayar pake kartu kredit	bayar dengan kartu kredit	bayar menggunakan kartu kredit	bayar lewat kartu kredit	bayar via kartu kredit	membayar pakai kartu kredit	membayar pake kartu kredit	membayar dengan kartu kredit	membayar menggunakan kartu kredit	membayar lewat kartu kredit	membayar via kartu kredit	bayar kartu kredit	pakai kartu kredit	pake kartu kredit	menggunakan kartu kredit
        act+can@start	bayar pakai kartu kredit	terima kartu kredit	menerima kartu kredit
        act	bayar pakai kartu	bayar pake kartu	bayar dengan kartu	bayar menggunakan kartu	bayar lewat kartu	bayar via kartu	membayar pakai kartu	membayar pake kartu	membayar dengan kartu	membayar menggunakan kartu	membayar lewat kartu	membayar via kartu	bayar kartu	pakai kartu	pake kartu	menggunakan kartu
        act+can@start	bayar pakai kartu	terima kartu	menerima kartu
        act	kembalikan	balikin	mengembalikan	pulangkan	balikkan
        act	kembali	balik	balik lagi	kembali lagi
        same	hilang	lenyap
        same	kehilangan
        same	ketinggalan	tertinggal	ketinggal
        same	ketinggalan kereta	tertinggal kereta	telat naik kereta
        same	meninggal	meninggal dunia	wafat
        act	tinggalkan	meninggalkan	ninggalin
        act	tinggal
        act	cari	mencari	nyari	carikan	cariin	carikan saya	cariin saya
        act	temukan	menemukan	nemu
        act	temui	bertemu	temu	ketemu	ketemuan	ketemu dengan	bertemu dengan	jumpa
        same	rusak	tidak berfungsi	tidak jalan	nggak jalan	gak jalan	tidak bekerja	nggak berfungsi	error	kerusakan
        same	mati	tidak menyala	nggak nyala	gak nyala	tidak hidup
        act	buka	mulai buka	membuka	bukakan	bukain	terbuka
        act	tutup	menutup	tutupkan	tutupin	tertutup
        act	nyalakan	hidupkan	menyalakan	menghidupkan	nyalain	hidupin
        act	matikan	mematikan	padamkan	matiin
        act	selesai	berakhir	beres	rampung
        same	habis	abis	kehabisan
        act	berhenti	stop	setop
        act	bicara	ngomong	berbicara	omong	bilangnya
        act	bilang	bilangin	mengatakan
        act	cerita
        act	pelan	pelan pelan	lambat	perlahan	perlahan lahan	pelan pelan saja	pelan pelan aja	lebih pelan	lebih lambat	lebih pelan pelan	lebih perlahan	pelan sedikit	pelan dikit	lebih pelan sedikit # asked for, the same
        act	cepat	cepetan	buru buru	cepet	lekas	kilat cepat
        act	lebih cepat	cepat sedikit	cepat dikit	lebih cepat sedikit	lebih cepat lagi
        act	lebih keras	lebih kencang	keras sedikit	lebih keras sedikit	keras dikit	lebih kenceng
        act	dengar	mendengar	denger	dengarkan	kedengaran	terdengar
        act	mengerti	paham	ngerti	memahami
        act	ulangi	ulang	mengulangi	diulang	diulangi	ulangin	ulang lagi	ulangi lagi	ulangi sekali lagi	diulang sekali lagi	ulang sekali lagi	diulang lagi
        act	tulis	tuliskan	menulis	nulis	tulisin	catat
        act	panggil	panggilkan	memanggil	panggilin	cepat panggil	cepetan panggil	manggil
        act	panggil dokter	panggilkan dokter	panggilin dokter	cepat panggil dokter	cepat panggilkan dokter	cepat panggilin dokter	cepetan panggil dokter	manggil dokter	memanggil dokter
        act	panggil pemadam kebakaran	panggil damkar	panggil pemadam	panggilkan pemadam kebakaran	panggilkan damkar	panggilkan pemadam	panggilin pemadam kebakaran	panggilin damkar	panggilin pemadam	telepon pemadam kebakaran	telepon damkar	telepon pemadam	telpon pemadam kebakaran	telpon damkar	telpon pemadam	hubungi pemadam kebakaran	hubungi damkar	hubungi pemadam	teleponkan pemadam kebakaran	teleponkan damkar	teleponkan pemadam	telfon pemadam kebakaran	telfon damkar	telfon pemadam	cepat panggil pemadam kebakaran	cepat panggil damkar	cepat panggil pemadam	cepat panggilkan pemadam kebakaran	cepat panggilkan damkar	cepat panggilkan pemadam	cepat panggilin pemadam kebakaran	cepat panggilin damkar	cepat panggilin pemadam	cepat telepon pemadam kebakaran	cepat telepon damkar	cepat telepon pemadam	cepetan panggil pemadam kebakaran	cepetan panggil damkar	cepetan panggil pemadam	kontak pemadam kebakaran	kontak damkar	kontak pemadam	manggil pemadam kebakaran	manggil damkar	manggil pemadam	memanggil pemadam kebakaran	memanggil damkar	memanggil pemadam
        act	panggil ambulans	panggil ambulance	panggil ambulan	panggilkan ambulans	panggilkan ambulance	panggilkan ambulan	panggilin ambulans	panggilin ambulance	panggilin ambulan	telepon ambulans	telepon ambulance	telepon ambulan	telpon ambulans	telpon ambulance	telpon ambulan	hubungi ambulans	hubungi ambulance	hubungi ambulan	teleponkan ambulans	teleponkan ambulance	teleponkan ambulan	telfon ambulans	telfon ambulance	telfon ambulan	cepat panggil ambulans	cepat panggil ambulance	cepat panggil ambulan	cepat panggilkan ambulans	cepat panggilkan ambulance	cepat panggilkan ambulan	cepat panggilin ambulans	cepat panggilin ambulance	cepat panggilin ambulan	cepat telepon ambulans	cepat telepon ambulance	cepat telepon ambulan	cepetan panggil ambulans	cepetan panggil ambulance	cepetan panggil ambulan	kontak ambulans	kontak ambulance	kontak ambulan	manggil ambulans	manggil ambulance	manggil ambulan	memanggil ambulans	memanggil ambulance	memanggil ambulan
        act	panggil polisi	panggilkan polisi	panggilin polisi	telepon polisi	telpon polisi	hubungi polisi	teleponkan polisi	telfon polisi	cepat panggil polisi	cepat panggilkan polisi	cepat panggilin polisi	cepat telepon polisi	cepetan panggil polisi	kontak polisi	manggil polisi	memanggil polisi
        act	dipanggil
        act	panggil taksi	panggilkan taksi	pesankan taksi	pesan taksi	panggilin taksi	pesenin taksi	pesanin taksi	carikan taksi	cariin taksi	order taksi	panggilkan saya taksi	carikan saya taksi	pesankan saya taksi	pesan kan taksi	panggilkan kami taksi	pesenin saya taksi	di- pesankan taksi	panggilkan taksi untuk saya
        act	telepon	menelepon	telpon	nelpon	nelepon	telfon	hubungi	menghubungi	kontak	teleponkan
        act	ditelepon	dihubungi	ditelpon
        act	bantu	membantu	menolong	bantuin	bantuan	pertolongan
        act	dibantu	ditolong
        act	makan	mkn
        service	makan di sini	makan sini	makan di sini saja	makan di sini aja	makan sini aja	makan sini saja	makan di tempat	dine in	makan disini	di- makan di sini	untuk di sini	di- makan sini	buat makan di sini	untuk makan di sini
        service	bungkus	dibungkus	bungkusin	bawa pulang	di- bawa pulang	take away	takeaway	untuk di- bawa pulang	buat di- bawa pulang	dibungkus saja	dibungkus aja	untuk dibungkus	buat dibungkus	dibungkusin	bungkus saja	bungkus aja	bawa pulang aja	bawa pulang saja	bungkuskan
        act	minum	diminum	meminum
        same	sakit	nyeri	ngilu
        same	alergi	alergi terhadap	alergi sama	alergi dengan	alergi pada	alergi akan	alergi ke	punya alergi	ada alergi	memiliki alergi	mempunyai alergi	punya alergi terhadap	ada alergi terhadap	punya alergi sama	ada alergi sama	menderita alergi	ada alergi dengan
        act	foto	memotret	ambil foto	berfoto	motret	fotoin	fotokan
        act	parkir	memarkir
        act	merokok	ngerokok
        act	bersihkan	membersihkan	bersihin
        act	cuci	mencuci	nyuci	cucikan	cuciin
        service	cuci baju	nyuci baju	mencuci baju	cuci pakaian	mencuci pakaian	laundry baju	cuciin baju	laundry pakaian
        act	setrika	menyetrika	nyetrika	setrikain
        act	tunggu	menunggu	nunggu	tungguin	tunggu ya
        act@start	tunggu	sebentar	bentar	sebentar ya	bentar ya
        act	coba	mencoba	nyoba	nyobain	cobain
        act	tambah	tambahkan	menambah	tambahin	nambah	menambahkan
        act	kurangi	kurangkan	kurangin	mengurangi
        act	hapus	menghapus
        act	bangunkan	bangunkan saya	bangunin	bangunin saya	membangunkan	bangunkan aku	membangunkan saya	wake up call
        act	bangun
        act	naikkan	naikin	menaikkan
        act	angkat	angkatkan	angkatin	ngangkat
        act	turunkan	turunin	menurunkan
        act	keraskan	besarkan	kerasin	gedein
        act	kecilkan	kecilin
        act	naik	menaiki	numpang
        act	turun
        act	berangkat	brangkat
        act	pergi
        act	pulang
        act	datang	dateng	datang datang
        act	muncul	muncul muncul	nongol
        act	tiba	sampainya	sampai di	nyampe	sampai tujuan	sampai di sini
        act	masuk	memasuki
        act	masukkan	memasukkan	masukin
        act	keluar	keluar keluar
        act	keluarkan	mengeluarkan	keluarin
        act	pindah	berpindah
        act	pindahkan	memindahkan	pindahin
        act	check in	cek in	checkin	daftar masuk	check in nya
        act	check out	cek out	checkout	check out nya
        act	early check in	check in lebih awal	check in awal	check in lebih cepat	check in lebih pagi	check in dulu	checkin lebih awal	checkin awal	checkin lebih cepat	checkin lebih pagi	checkin dulu	cek in lebih awal	cek in awal	cek in lebih cepat	cek in lebih pagi	cek in dulu	early checkin	masuk kamar lebih awal	masuk kamar lebih cepat
        act	late check out	check out lebih siang	check out agak siang	check out siangan	check out siang sedikit	check out siang dikit	check out agak siangan	check out lebih lambat	check out lebih sore	check out telat	check out agak telat	check out telat sedikit	check out telat dikit	checkout lebih siang	checkout agak siang	checkout siangan	checkout siang sedikit	checkout siang dikit	checkout agak siangan	checkout lebih lambat	checkout lebih sore	checkout telat	checkout agak telat	checkout telat sedikit	checkout telat dikit	cek out lebih siang	cek out agak siang	cek out siangan	cek out siang sedikit	cek out siang dikit	cek out agak siangan	cek out lebih lambat	cek out lebih sore	cek out telat	cek out agak telat	cek out telat sedikit	cek out telat dikit	late checkout	late cek out	check out terlambat
        same	lebih siang	agak siang	siangan	siang sedikit	siang dikit	agak siangan
        act	menginap	inap	nginap	nginep	bermalam
        act	isi	mengisi	ngisi
        service	isi bensin	mengisi bensin	isi bbm
        act	isi formulir	mengisi formulir
        act	tanda tangan	menandatangani	ttd	tandatangan
        act	mainkan	putar	setel	memutar
        act	ingatkan	mengingatkan	ingetin
        act	ingat	inget
        act	lupa	kelupaan	tidak ingat	nggak ingat	gak ingat	nggak inget	gak inget
        act	lihat	melihat	liat	ngeliat
        same	lihat lihat	melihat lihat	liat liat	lihat lihat saja	lihat lihat dulu	liat liat aja	liat liat dulu	hanya lihat lihat	cuma lihat lihat	hanya melihat lihat	cuma liat liat	sekadar lihat lihat	lihat lihat aja	cuma mau lihat lihat	cuma lihat lihat kok	lihat lihat kok	lihat lihat saja kok	lihat lihat aja kok	hanya lihat lihat kok	cuma liat liat kok	liat liat aja kok	cuma lihat lihat saja	cuma lihat lihat aja
        act	tunjukkan	menunjukkan	perlihatkan	tunjukin	kasih lihat	memperlihatkan	tunjukkan saya	tunjukkan kepada saya	tunjukkan ke saya	kasih lihat saya	kasih liat	liatin	lihatkan	tunjukin ke saya
        act	baca	membaca
        act	cek	periksa	memeriksa	check	mengecek	ngecek	pemeriksaan	meriksa
        act	cek tekanan darah	periksa tekanan darah	tensi	ukur tekanan darah	cek tensi	tensi darah	periksa tensi
        act	cek darah	periksa darah	tes darah
        act	antar	antarkan	mengantar	anterin	anter	nganter
        act	jemput	menjemput	jemputin
        act	bawa	membawa	bawa serta	ada bawa	bawain saya
        act	taruh	letakkan	menaruh	simpan di	taroh
        act	ganti uang
        act	potong	memotong	potongin	iris	mengiris	irisin	potong potong
        act	panaskan	panasin	memanaskan	hangatkan
        act	siapkan	menyiapkan	siapin
        same	siap	sudah jadi
        act	pisahkan	pisah	pisahin	terpisah
        act	duduk
        act	tidur
        act	mandi
        same	muntah	muntah muntah	muntah terus	muntah muntah terus	muntaber	kena muntah	rasa muntah	terasa muntah	mengalami muntah	menderita muntah	lagi muntah	sedang muntah	ter- kena muntah	terserang muntah	kena muntah muntah	rasa muntah muntah	terasa muntah muntah	mengalami muntah muntah	menderita muntah muntah	lagi muntah muntah	sedang muntah muntah	ter- kena muntah muntah	terserang muntah muntah
        same	mual	eneg	kena mual	rasa mual	terasa mual	mengalami mual	menderita mual	lagi mual	sedang mual	ter- kena mual	terserang mual	kena eneg	rasa eneg	terasa eneg	mengalami eneg	menderita eneg	lagi eneg	sedang eneg	ter- kena eneg	terserang eneg	mau muntah	pengen muntah	rasa mau muntah	enek	mual mual
        same	batuk	batuk batuk	batuk terus	kena batuk	rasa batuk	terasa batuk	mengalami batuk	menderita batuk	lagi batuk	sedang batuk	ter- kena batuk	terserang batuk	kena batuk batuk	rasa batuk batuk	terasa batuk batuk	mengalami batuk batuk	menderita batuk batuk	lagi batuk batuk	sedang batuk batuk	ter- kena batuk batuk	terserang batuk batuk
        same	pilek	flu	selesma	kena pilek	rasa pilek	terasa pilek	mengalami pilek	menderita pilek	lagi pilek	sedang pilek	ter- kena pilek	terserang pilek	kena flu	rasa flu	terasa flu	mengalami flu	menderita flu	lagi flu	sedang flu	ter- kena flu	terserang flu
        same	bersin	bersin bersin
        same+me	pusing	kepala saya pusing	kepala -ku pusing	kepala aku pusing	kepala saya pening
        same	pusing	pening	kliyengan	kena pusing	rasa pusing	terasa pusing	mengalami pusing	menderita pusing	lagi pusing	sedang pusing	ter- kena pusing	terserang pusing	kena pening	rasa pening	terasa pening	mengalami pening	menderita pening	lagi pening	sedang pening	ter- kena pening	terserang pening	kepala pusing	pusing kepala	kepala pening	pusing pusing
        same	pingsan	semaput	kena pingsan	rasa pingsan	terasa pingsan	mengalami pingsan	menderita pingsan	lagi pingsan	sedang pingsan	ter- kena pingsan	terserang pingsan
        same	jatuh	terjatuh
        same	terkilir	keseleo	kesleo
        same	patah
        same	berdarah	pendarahan	mengeluarkan darah
        same	bengkak	membengkak	kena bengkak	rasa bengkak	terasa bengkak	mengalami bengkak	menderita bengkak	lagi bengkak	sedang bengkak	ter- kena bengkak	terserang bengkak
        same	gatal	gatal gatal	gatel	kena gatal	rasa gatal	terasa gatal	mengalami gatal	menderita gatal	lagi gatal	sedang gatal	ter- kena gatal	terserang gatal	kena gatal gatal	rasa gatal gatal	terasa gatal gatal	mengalami gatal gatal	menderita gatal gatal	lagi gatal gatal	sedang gatal gatal	ter- kena gatal gatal	terserang gatal gatal	kena gatel	rasa gatel	terasa gatel	mengalami gatel	menderita gatel	lagi gatel	sedang gatel	ter- kena gatel	terserang gatel
        same	terluka	luka	cedera	luka luka
        same	hamil	mengandung anak	sedang hamil	lagi hamil	mengandung	tengah hamil
        act	operasi	dioperasi
        same	sesak napas	sesak nafas	susah bernapas	sulit bernapas	susah napas	sesek napas	susah bernafas	sulit bernafas	tidak bisa bernapas	nggak bisa napas	gak bisa napas	nggak bisa bernapas	sulit napas	sukar bernapas	napas sesak	rasa sesak napas	mengalami sesak napas
        act	bernapas	bernafas	napas
        same	digigit	kena gigit	digigit oleh	kena gigit oleh	baru digigit oleh	baru saja digigit oleh	digigit sama	kena gigit sama	baru digigit sama	baru saja digigit sama	baru digigit	baru saja digigit	barusan digigit # the passive turns who does it
        act	dipecahkan	di- pecah orang	dipecahkan orang
        same	dicakar	kena cakar	kecakar
        act	menyengat	sengat
        same	disengat	kena sengat	tersengat	kesengat	disengat oleh
        act	menggigit	gigit
        act	menabrak	tabrak	nabrak
        same	ditabrak	ketabrak	tertabrak	ditabrak oleh	ketabrak oleh	tertabrak oleh	kena tabrak oleh	ditabrak sama	ketabrak sama	tertabrak sama	kena tabrak sama
        act	dimarahi	dimarahin
        act	memarahi	marahi
        act	dipukul
        act	memukul	pukuli
        same	dicuri	dicuri orang	dimaling	dicolong	dicuri maling	kecurian	dicuri oleh orang	di- ambil maling	digondol maling	di- bawa kabur orang	dicolong orang	di- ambil pencuri
        act	mencuri	curi	nyuri	mengambil barang
        same	dicopet	kecopetan	dicopet orang	kecopet	kena copet	dicopet maling
        same	dirampok	kerampokan	kena rampok
        same	dijambret	kejambretan	kena jambret
        same	dibobol	kemalingan	kebobolan
        same	kena tipu	ditipu	tertipu	ditipu oleh	tertipu oleh	ditipu sama	tertipu sama	ketipu
        act	marah
        same	tertelan
        same	tersangkut	nyangkut
        same	terblokir
        same	terkunci
        same	tertukar	ketuker
        act	terkirim
        same	tersesat	nyasar	kesasar	tersesat jalan	kesasar jalan
        same	tersumbat	mampet	buntu	kesumbat
        same	belum matang	belum matang juga	belum juga matang	masih belum matang	belum matang matang	belum matang matang juga	tak kunjung matang	tidak kunjung matang	nggak kunjung matang	blm matang	belum matang sampai sekarang	sampai sekarang belum matang	belum matang hingga sekarang	tidak matang matang	nggak matang matang	gak matang matang	ga matang matang	enggak matang matang	ngga matang matang	belum mateng	belum mateng juga	belum juga mateng	masih belum mateng	belum mateng mateng	belum mateng mateng juga	tak kunjung mateng	tidak kunjung mateng	nggak kunjung mateng	blm mateng	belum mateng sampai sekarang	sampai sekarang belum mateng	belum mateng hingga sekarang	tidak mateng mateng	nggak mateng mateng	gak mateng mateng	ga mateng mateng	enggak mateng mateng	ngga mateng mateng
        same	belum selesai	belum selesai juga	belum juga selesai	masih belum selesai	belum selesai selesai	belum selesai selesai juga	tak kunjung selesai	tidak kunjung selesai	nggak kunjung selesai	blm selesai	belum selesai sampai sekarang	sampai sekarang belum selesai	belum selesai hingga sekarang	tidak selesai selesai	nggak selesai selesai	gak selesai selesai	ga selesai selesai	enggak selesai selesai	ngga selesai selesai	belum beres	belum beres juga	belum juga beres	masih belum beres	belum beres beres	belum beres beres juga	tak kunjung beres	tidak kunjung beres	nggak kunjung beres	blm beres	belum beres sampai sekarang	sampai sekarang belum beres	belum beres hingga sekarang	tidak beres beres	nggak beres beres	gak beres beres	ga beres beres	enggak beres beres	ngga beres beres
        same	belum sembuh	belum sembuh juga	belum juga sembuh	masih belum sembuh	belum sembuh sembuh	belum sembuh sembuh juga	tak kunjung sembuh	tidak kunjung sembuh	nggak kunjung sembuh	blm sembuh	belum sembuh sampai sekarang	sampai sekarang belum sembuh	belum sembuh hingga sekarang	tidak sembuh sembuh	nggak sembuh sembuh	gak sembuh sembuh	ga sembuh sembuh	enggak sembuh sembuh	ngga sembuh sembuh
        same	belum berangkat	belum berangkat juga	belum juga berangkat	masih belum berangkat	belum berangkat berangkat	belum berangkat berangkat juga	tak kunjung berangkat	tidak kunjung berangkat	nggak kunjung berangkat	blm berangkat	belum berangkat sampai sekarang	sampai sekarang belum berangkat	belum berangkat hingga sekarang	tidak berangkat berangkat	nggak berangkat berangkat	gak berangkat berangkat	ga berangkat berangkat	enggak berangkat berangkat	ngga berangkat berangkat	belum jalan	belum jalan juga	belum juga jalan	masih belum jalan	belum jalan jalan	belum jalan jalan juga	tak kunjung jalan	tidak kunjung jalan	nggak kunjung jalan	blm jalan	belum jalan sampai sekarang	sampai sekarang belum jalan	belum jalan hingga sekarang	tidak jalan jalan	nggak jalan jalan	gak jalan jalan	ga jalan jalan	enggak jalan jalan	ngga jalan jalan
        same	belum buka	belum buka juga	belum juga buka	masih belum buka	belum buka buka	belum buka buka juga	tak kunjung buka	tidak kunjung buka	nggak kunjung buka	blm buka	belum buka sampai sekarang	sampai sekarang belum buka	belum buka hingga sekarang	tidak buka buka	nggak buka buka	gak buka buka	ga buka buka	enggak buka buka	ngga buka buka
        same	belum bayar	belum bayar juga	belum juga bayar	masih belum bayar	belum bayar bayar	belum bayar bayar juga	tak kunjung bayar	tidak kunjung bayar	nggak kunjung bayar	blm bayar	belum bayar sampai sekarang	sampai sekarang belum bayar	belum bayar hingga sekarang	tidak bayar bayar	nggak bayar bayar	gak bayar bayar	ga bayar bayar	enggak bayar bayar	ngga bayar bayar
        same	belum dapat	belum dapat juga	belum juga dapat	masih belum dapat	belum dapat dapat	belum dapat dapat juga	tak kunjung dapat	tidak kunjung dapat	nggak kunjung dapat	blm dapat	belum dapat sampai sekarang	sampai sekarang belum dapat	belum dapat hingga sekarang	tidak dapat dapat	nggak dapat dapat	gak dapat dapat	ga dapat dapat	enggak dapat dapat	ngga dapat dapat	belum terima	belum terima juga	belum juga terima	masih belum terima	belum terima terima	belum terima terima juga	tak kunjung terima	tidak kunjung terima	nggak kunjung terima	blm terima	belum terima sampai sekarang	sampai sekarang belum terima	belum terima hingga sekarang	tidak terima terima	nggak terima terima	gak terima terima	ga terima terima	enggak terima terima	ngga terima terima	belum menerima	belum menerima juga	belum juga menerima	masih belum menerima	belum menerima menerima	belum menerima menerima juga	tak kunjung menerima	tidak kunjung menerima	nggak kunjung menerima	blm menerima	belum menerima sampai sekarang	sampai sekarang belum menerima	belum menerima hingga sekarang	tidak menerima menerima	nggak menerima menerima	gak menerima menerima	ga menerima menerima	enggak menerima menerima	ngga menerima menerima	belum dapet	belum dapet juga	belum juga dapet	masih belum dapet	belum dapet dapet	belum dapet dapet juga	tak kunjung dapet	tidak kunjung dapet	nggak kunjung dapet	blm dapet	belum dapet sampai sekarang	sampai sekarang belum dapet	belum dapet hingga sekarang	tidak dapet dapet	nggak dapet dapet	gak dapet dapet	ga dapet dapet	enggak dapet dapet	ngga dapet dapet
        same	belum jadi	belum jadi juga	belum juga jadi	masih belum jadi	belum jadi jadi	belum jadi jadi juga	tak kunjung jadi	tidak kunjung jadi	nggak kunjung jadi	blm jadi	belum jadi sampai sekarang	sampai sekarang belum jadi	belum jadi hingga sekarang	tidak jadi jadi	nggak jadi jadi	gak jadi jadi	ga jadi jadi	enggak jadi jadi	ngga jadi jadi
        same	belum siap	belum siap juga	belum juga siap	masih belum siap	belum siap siap	belum siap siap juga	tak kunjung siap	tidak kunjung siap	nggak kunjung siap	blm siap	belum siap sampai sekarang	sampai sekarang belum siap	belum siap hingga sekarang	tidak siap siap	nggak siap siap	gak siap siap	ga siap siap	enggak siap siap	ngga siap siap
        same	belum keluar	belum keluar juga	belum juga keluar	masih belum keluar	belum keluar keluar	belum keluar keluar juga	tak kunjung keluar	tidak kunjung keluar	nggak kunjung keluar	blm keluar	belum keluar sampai sekarang	sampai sekarang belum keluar	belum keluar hingga sekarang	tidak keluar keluar	nggak keluar keluar	gak keluar keluar	ga keluar keluar	enggak keluar keluar	ngga keluar keluar
        same	belum datang	belum datang juga	belum juga datang	masih belum datang	belum datang datang	belum datang datang juga	tak kunjung datang	tidak kunjung datang	nggak kunjung datang	blm datang	belum datang sampai sekarang	sampai sekarang belum datang	belum datang hingga sekarang	tidak datang datang	nggak datang datang	gak datang datang	ga datang datang	enggak datang datang	ngga datang datang	belum dateng	belum dateng juga	belum juga dateng	masih belum dateng	belum dateng dateng	belum dateng dateng juga	tak kunjung dateng	tidak kunjung dateng	nggak kunjung dateng	blm dateng	belum dateng sampai sekarang	sampai sekarang belum dateng	belum dateng hingga sekarang	tidak dateng dateng	nggak dateng dateng	gak dateng dateng	ga dateng dateng	enggak dateng dateng	ngga dateng dateng	belum sampai	belum sampai juga	belum juga sampai	masih belum sampai	belum sampai sampai	belum sampai sampai juga	tak kunjung sampai	tidak kunjung sampai	nggak kunjung sampai	blm sampai	belum sampai sampai sekarang	sampai sekarang belum sampai	belum sampai hingga sekarang	tidak sampai sampai	nggak sampai sampai	gak sampai sampai	ga sampai sampai	enggak sampai sampai	ngga sampai sampai	belum tiba	belum tiba juga	belum juga tiba	masih belum tiba	belum tiba tiba	belum tiba tiba juga	tak kunjung tiba	tidak kunjung tiba	nggak kunjung tiba	blm tiba	belum tiba sampai sekarang	sampai sekarang belum tiba	belum tiba hingga sekarang	tidak tiba tiba	nggak tiba tiba	gak tiba tiba	ga tiba tiba	enggak tiba tiba	ngga tiba tiba	belum muncul	belum muncul juga	belum juga muncul	masih belum muncul	belum muncul muncul	belum muncul muncul juga	tak kunjung muncul	tidak kunjung muncul	nggak kunjung muncul	blm muncul	belum muncul sampai sekarang	sampai sekarang belum muncul	belum muncul hingga sekarang	tidak muncul muncul	nggak muncul muncul	gak muncul muncul	ga muncul muncul	enggak muncul muncul	ngga muncul muncul	belum nyampe	belum nyampe juga	belum juga nyampe	masih belum nyampe	belum nyampe nyampe	belum nyampe nyampe juga	tak kunjung nyampe	tidak kunjung nyampe	nggak kunjung nyampe	blm nyampe	belum nyampe sampai sekarang	sampai sekarang belum nyampe	belum nyampe hingga sekarang	tidak nyampe nyampe	nggak nyampe nyampe	gak nyampe nyampe	ga nyampe nyampe	enggak nyampe nyampe	ngga nyampe nyampe
        act	berlaku	berlakunya
        act	tunda	menunda
        same	ditunda	tertunda	mengalami penundaan
        same	terlambat	telat	delay	didelay	mengalami keterlambatan	keterlambatan
        act	lapor masuk
        act	sarankan	menyarankan	rekomendasikan	merekomendasikan	saran	rekomendasi
        act	sampaikan	menyampaikan
        act	temani	menemani	temenin
        act	tangani	menangani
        act	obati	mengobati	berobat
        same	pesanan	orderan
        same	diskon	potongan	potongan harga	korting	discount
        act	suka	menyukai	doyan
        act	tawar	menawar	nawar
        act	terjemahkan	menerjemahkan	terjemahin
        act	scan	pindai	memindai
        act	dorong
        act	tekan	pencet
        act	antre	antri	mengantre	ngantri
        act	main	bermain
        act	jalan	berjalan	jalan kaki
        act	lari
        act	kerja	bekerja
        act	belajar
        act	sampai mana	sudah sampai mana	sudah sampai di mana	sudah di mana	udah sampai di mana	udah sampai mana	posisi di mana sekarang
        # Illness of a part: "kepala saya sakit" is "saya sakit kepala".
        same+me	sakit bahu	bahu saya sakit	bahu saya rasa sakit	bahu saya terasa sakit	bahu aku sakit	bahu aku rasa sakit	bahu aku terasa sakit	bahu -ku sakit	bahu -ku rasa sakit	bahu saya nyeri	bahu saya rasa nyeri	bahu saya terasa nyeri	bahu aku nyeri	bahu aku rasa nyeri	bahu aku terasa nyeri	bahu -ku nyeri	bahu -ku rasa nyeri	pundak saya sakit	pundak saya rasa sakit	pundak saya terasa sakit	pundak aku sakit	pundak aku rasa sakit	pundak aku terasa sakit	pundak -ku sakit	pundak -ku rasa sakit	pundak saya nyeri	pundak saya rasa nyeri	pundak saya terasa nyeri	pundak aku nyeri	pundak aku rasa nyeri	pundak aku terasa nyeri	pundak -ku nyeri	pundak -ku rasa nyeri
        same+me	sakit jari	jari saya sakit	jari saya rasa sakit	jari saya terasa sakit	jari aku sakit	jari aku rasa sakit	jari aku terasa sakit	jari -ku sakit	jari -ku rasa sakit	jari saya nyeri	jari saya rasa nyeri	jari saya terasa nyeri	jari aku nyeri	jari aku rasa nyeri	jari aku terasa nyeri	jari -ku nyeri	jari -ku rasa nyeri
        same+me	sakit badan	badan saya sakit	badan saya rasa sakit	badan saya terasa sakit	badan aku sakit	badan aku rasa sakit	badan aku terasa sakit	badan -ku sakit	badan -ku rasa sakit	badan saya nyeri	badan saya rasa nyeri	badan saya terasa nyeri	badan aku nyeri	badan aku rasa nyeri	badan aku terasa nyeri	badan -ku nyeri	badan -ku rasa nyeri	seluruh badan saya sakit	seluruh badan saya rasa sakit	seluruh badan saya terasa sakit	seluruh badan aku sakit	seluruh badan aku rasa sakit	seluruh badan aku terasa sakit	seluruh badan -ku sakit	seluruh badan -ku rasa sakit	seluruh badan saya nyeri	seluruh badan saya rasa nyeri	seluruh badan saya terasa nyeri	seluruh badan aku nyeri	seluruh badan aku rasa nyeri	seluruh badan aku terasa nyeri	seluruh badan -ku nyeri	seluruh badan -ku rasa nyeri
        same+me	sakit sendi	sendi saya sakit	sendi saya rasa sakit	sendi saya terasa sakit	sendi aku sakit	sendi aku rasa sakit	sendi aku terasa sakit	sendi -ku sakit	sendi -ku rasa sakit	sendi saya nyeri	sendi saya rasa nyeri	sendi saya terasa nyeri	sendi aku nyeri	sendi aku rasa nyeri	sendi aku terasa nyeri	sendi -ku nyeri	sendi -ku rasa nyeri	persendian saya sakit	persendian saya rasa sakit	persendian saya terasa sakit	persendian aku sakit	persendian aku rasa sakit	persendian aku terasa sakit	persendian -ku sakit	persendian -ku rasa sakit	persendian saya nyeri	persendian saya rasa nyeri	persendian saya terasa nyeri	persendian aku nyeri	persendian aku rasa nyeri	persendian aku terasa nyeri	persendian -ku nyeri	persendian -ku rasa nyeri
        same+me	sakit gusi	gusi saya sakit	gusi saya rasa sakit	gusi saya terasa sakit	gusi aku sakit	gusi aku rasa sakit	gusi aku terasa sakit	gusi -ku sakit	gusi -ku rasa sakit	gusi saya nyeri	gusi saya rasa nyeri	gusi saya terasa nyeri	gusi aku nyeri	gusi aku rasa nyeri	gusi aku terasa nyeri	gusi -ku nyeri	gusi -ku rasa nyeri
        same+me	sakit hidung	hidung saya sakit	hidung saya rasa sakit	hidung saya terasa sakit	hidung aku sakit	hidung aku rasa sakit	hidung aku terasa sakit	hidung -ku sakit	hidung -ku rasa sakit	hidung saya nyeri	hidung saya rasa nyeri	hidung saya terasa nyeri	hidung aku nyeri	hidung aku rasa nyeri	hidung aku terasa nyeri	hidung -ku nyeri	hidung -ku rasa nyeri
        same+me	sakit kepala	kepala saya sakit	kepala aku sakit	kepala saya nyeri	kepala saya rasa sakit	kepala saya terasa sakit	kepala aku rasa sakit	kepala aku terasa sakit	kepala -ku sakit	kepala -ku rasa sakit	kepala saya rasa nyeri	kepala saya terasa nyeri	kepala aku nyeri	kepala aku rasa nyeri	kepala aku terasa nyeri	kepala -ku nyeri	kepala -ku rasa nyeri
        same+me	sakit perut	perut saya sakit	perut aku sakit	perut saya nyeri	perut saya mules	perut saya rasa sakit	perut saya terasa sakit	perut aku rasa sakit	perut aku terasa sakit	perut -ku sakit	perut -ku rasa sakit	perut saya rasa nyeri	perut saya terasa nyeri	perut aku nyeri	perut aku rasa nyeri	perut aku terasa nyeri	perut -ku nyeri	perut -ku rasa nyeri
        same+me	sakit gigi	gigi saya sakit	gigi aku sakit	gigi saya nyeri	gigi saya rasa sakit	gigi saya terasa sakit	gigi aku rasa sakit	gigi aku terasa sakit	gigi -ku sakit	gigi -ku rasa sakit	gigi saya rasa nyeri	gigi saya terasa nyeri	gigi aku nyeri	gigi aku rasa nyeri	gigi aku terasa nyeri	gigi -ku nyeri	gigi -ku rasa nyeri
        same+me	sakit tenggorokan	tenggorokan saya sakit	tenggorokan saya nyeri	tenggorokan aku sakit	tenggorokan saya rasa sakit	tenggorokan saya terasa sakit	tenggorokan aku rasa sakit	tenggorokan aku terasa sakit	tenggorokan -ku sakit	tenggorokan -ku rasa sakit	tenggorokan saya rasa nyeri	tenggorokan saya terasa nyeri	tenggorokan aku nyeri	tenggorokan aku rasa nyeri	tenggorokan aku terasa nyeri	tenggorokan -ku nyeri	tenggorokan -ku rasa nyeri	tenggorok saya sakit	tenggorok saya rasa sakit	tenggorok saya terasa sakit	tenggorok aku sakit	tenggorok aku rasa sakit	tenggorok aku terasa sakit	tenggorok -ku sakit	tenggorok -ku rasa sakit	tenggorok saya nyeri	tenggorok saya rasa nyeri	tenggorok saya terasa nyeri	tenggorok aku nyeri	tenggorok aku rasa nyeri	tenggorok aku terasa nyeri	tenggorok -ku nyeri	tenggorok -ku rasa nyeri
        same+me	sakit dada	dada saya sakit	dada saya nyeri	dada aku sakit	dada saya rasa sakit	dada saya terasa sakit	dada aku rasa sakit	dada aku terasa sakit	dada -ku sakit	dada -ku rasa sakit	dada saya rasa nyeri	dada saya terasa nyeri	dada aku nyeri	dada aku rasa nyeri	dada aku terasa nyeri	dada -ku nyeri	dada -ku rasa nyeri
        same+me	sakit punggung	punggung saya sakit	punggung saya nyeri	punggung aku sakit	punggung saya rasa sakit	punggung saya terasa sakit	punggung aku rasa sakit	punggung aku terasa sakit	punggung -ku sakit	punggung -ku rasa sakit	punggung saya rasa nyeri	punggung saya terasa nyeri	punggung aku nyeri	punggung aku rasa nyeri	punggung aku terasa nyeri	punggung -ku nyeri	punggung -ku rasa nyeri
        same+me	sakit pinggang	pinggang saya sakit	pinggang saya nyeri	pinggang saya rasa sakit	pinggang saya terasa sakit	pinggang aku sakit	pinggang aku rasa sakit	pinggang aku terasa sakit	pinggang -ku sakit	pinggang -ku rasa sakit	pinggang saya rasa nyeri	pinggang saya terasa nyeri	pinggang aku nyeri	pinggang aku rasa nyeri	pinggang aku terasa nyeri	pinggang -ku nyeri	pinggang -ku rasa nyeri
        same+me	sakit mata	mata saya sakit	mata saya nyeri	mata saya rasa sakit	mata saya terasa sakit	mata aku sakit	mata aku rasa sakit	mata aku terasa sakit	mata -ku sakit	mata -ku rasa sakit	mata saya rasa nyeri	mata saya terasa nyeri	mata aku nyeri	mata aku rasa nyeri	mata aku terasa nyeri	mata -ku nyeri	mata -ku rasa nyeri
        same+me	sakit telinga	telinga saya sakit	kuping saya sakit	telinga saya nyeri	telinga saya rasa sakit	telinga saya terasa sakit	telinga aku sakit	telinga aku rasa sakit	telinga aku terasa sakit	telinga -ku sakit	telinga -ku rasa sakit	telinga saya rasa nyeri	telinga saya terasa nyeri	telinga aku nyeri	telinga aku rasa nyeri	telinga aku terasa nyeri	telinga -ku nyeri	telinga -ku rasa nyeri	kuping saya rasa sakit	kuping saya terasa sakit	kuping aku sakit	kuping aku rasa sakit	kuping aku terasa sakit	kuping -ku sakit	kuping -ku rasa sakit	kuping saya nyeri	kuping saya rasa nyeri	kuping saya terasa nyeri	kuping aku nyeri	kuping aku rasa nyeri	kuping aku terasa nyeri	kuping -ku nyeri	kuping -ku rasa nyeri
        same+me	sakit kaki	kaki saya sakit	kaki saya nyeri	kaki saya rasa sakit	kaki saya terasa sakit	kaki aku sakit	kaki aku rasa sakit	kaki aku terasa sakit	kaki -ku sakit	kaki -ku rasa sakit	kaki saya rasa nyeri	kaki saya terasa nyeri	kaki aku nyeri	kaki aku rasa nyeri	kaki aku terasa nyeri	kaki -ku nyeri	kaki -ku rasa nyeri
        same+me	sakit tangan	tangan saya sakit	tangan saya nyeri	tangan saya rasa sakit	tangan saya terasa sakit	tangan aku sakit	tangan aku rasa sakit	tangan aku terasa sakit	tangan -ku sakit	tangan -ku rasa sakit	tangan saya rasa nyeri	tangan saya terasa nyeri	tangan aku nyeri	tangan aku rasa nyeri	tangan aku terasa nyeri	tangan -ku nyeri	tangan -ku rasa nyeri
        same+me	sakit lutut	lutut saya sakit	lutut saya nyeri	lutut saya rasa sakit	lutut saya terasa sakit	lutut aku sakit	lutut aku rasa sakit	lutut aku terasa sakit	lutut -ku sakit	lutut -ku rasa sakit	lutut saya rasa nyeri	lutut saya terasa nyeri	lutut aku nyeri	lutut aku rasa nyeri	lutut aku terasa nyeri	lutut -ku nyeri	lutut -ku rasa nyeri
        same+me	sakit leher	leher saya sakit	leher saya nyeri	leher saya rasa sakit	leher saya terasa sakit	leher aku sakit	leher aku rasa sakit	leher aku terasa sakit	leher -ku sakit	leher -ku rasa sakit	leher saya rasa nyeri	leher saya terasa nyeri	leher aku nyeri	leher aku rasa nyeri	leher aku terasa nyeri	leher -ku nyeri	leher -ku rasa nyeri
        same	sakit bahu	sakit di bahu	rasa sakit di bahu	sakit di bagian bahu	rasa sakit di bagian bahu	sakit pada bahu	rasa sakit pada bahu	rasa sakit bahu	nyeri di bahu	rasa nyeri di bahu	nyeri di bagian bahu	rasa nyeri di bagian bahu	nyeri pada bahu	rasa nyeri pada bahu	nyeri bahu	rasa nyeri bahu	sakit di pundak	rasa sakit di pundak	sakit di bagian pundak	rasa sakit di bagian pundak	sakit pada pundak	rasa sakit pada pundak	sakit pundak	rasa sakit pundak	nyeri di pundak	rasa nyeri di pundak	nyeri di bagian pundak	rasa nyeri di bagian pundak	nyeri pada pundak	rasa nyeri pada pundak	nyeri pundak	rasa nyeri pundak
        same	sakit jari	sakit di jari	rasa sakit di jari	sakit di bagian jari	rasa sakit di bagian jari	sakit pada jari	rasa sakit pada jari	rasa sakit jari	nyeri di jari	rasa nyeri di jari	nyeri di bagian jari	rasa nyeri di bagian jari	nyeri pada jari	rasa nyeri pada jari	nyeri jari	rasa nyeri jari
        same	sakit badan	sakit di badan	rasa sakit di badan	sakit di bagian badan	rasa sakit di bagian badan	sakit pada badan	rasa sakit pada badan	rasa sakit badan	nyeri di badan	rasa nyeri di badan	nyeri di bagian badan	rasa nyeri di bagian badan	nyeri pada badan	rasa nyeri pada badan	nyeri badan	rasa nyeri badan	sakit di seluruh badan	rasa sakit di seluruh badan	sakit di bagian seluruh badan	rasa sakit di bagian seluruh badan	sakit pada seluruh badan	rasa sakit pada seluruh badan	sakit seluruh badan	rasa sakit seluruh badan	nyeri di seluruh badan	rasa nyeri di seluruh badan	nyeri di bagian seluruh badan	rasa nyeri di bagian seluruh badan	nyeri pada seluruh badan	rasa nyeri pada seluruh badan	nyeri seluruh badan	rasa nyeri seluruh badan
        same	sakit sendi	sakit di sendi	rasa sakit di sendi	sakit di bagian sendi	rasa sakit di bagian sendi	sakit pada sendi	rasa sakit pada sendi	rasa sakit sendi	nyeri di sendi	rasa nyeri di sendi	nyeri di bagian sendi	rasa nyeri di bagian sendi	nyeri pada sendi	rasa nyeri pada sendi	nyeri sendi	rasa nyeri sendi	sakit di persendian	rasa sakit di persendian	sakit di bagian persendian	rasa sakit di bagian persendian	sakit pada persendian	rasa sakit pada persendian	sakit persendian	rasa sakit persendian	nyeri di persendian	rasa nyeri di persendian	nyeri di bagian persendian	rasa nyeri di bagian persendian	nyeri pada persendian	rasa nyeri pada persendian	nyeri persendian	rasa nyeri persendian
        same	sakit gusi	sakit di gusi	rasa sakit di gusi	sakit di bagian gusi	rasa sakit di bagian gusi	sakit pada gusi	rasa sakit pada gusi	rasa sakit gusi	nyeri di gusi	rasa nyeri di gusi	nyeri di bagian gusi	rasa nyeri di bagian gusi	nyeri pada gusi	rasa nyeri pada gusi	nyeri gusi	rasa nyeri gusi
        same	sakit hidung	sakit di hidung	rasa sakit di hidung	sakit di bagian hidung	rasa sakit di bagian hidung	sakit pada hidung	rasa sakit pada hidung	rasa sakit hidung	nyeri di hidung	rasa nyeri di hidung	nyeri di bagian hidung	rasa nyeri di bagian hidung	nyeri pada hidung	rasa nyeri pada hidung	nyeri hidung	rasa nyeri hidung
        same	sakit kepala	nyeri kepala	sakit di kepala	rasa sakit di kepala	sakit di bagian kepala	rasa sakit di bagian kepala	sakit pada kepala	rasa sakit pada kepala	rasa sakit kepala	nyeri di kepala	rasa nyeri di kepala	nyeri di bagian kepala	rasa nyeri di bagian kepala	nyeri pada kepala	rasa nyeri pada kepala	rasa nyeri kepala
        same	sakit perut	nyeri perut	mules	sakit di perut	rasa sakit di perut	sakit di bagian perut	rasa sakit di bagian perut	sakit pada perut	rasa sakit pada perut	rasa sakit perut	nyeri di perut	rasa nyeri di perut	nyeri di bagian perut	rasa nyeri di bagian perut	nyeri pada perut	rasa nyeri pada perut	rasa nyeri perut
        same	sakit gigi	nyeri gigi	sakit di gigi	rasa sakit di gigi	sakit di bagian gigi	rasa sakit di bagian gigi	sakit pada gigi	rasa sakit pada gigi	rasa sakit gigi	nyeri di gigi	rasa nyeri di gigi	nyeri di bagian gigi	rasa nyeri di bagian gigi	nyeri pada gigi	rasa nyeri pada gigi	rasa nyeri gigi
        same	sakit tenggorokan	nyeri tenggorokan	radang tenggorokan	sakit tenggorok	sakit di tenggorokan	rasa sakit di tenggorokan	sakit di bagian tenggorokan	rasa sakit di bagian tenggorokan	sakit pada tenggorokan	rasa sakit pada tenggorokan	rasa sakit tenggorokan	nyeri di tenggorokan	rasa nyeri di tenggorokan	nyeri di bagian tenggorokan	rasa nyeri di bagian tenggorokan	nyeri pada tenggorokan	rasa nyeri pada tenggorokan	rasa nyeri tenggorokan	sakit di tenggorok	rasa sakit di tenggorok	sakit di bagian tenggorok	rasa sakit di bagian tenggorok	sakit pada tenggorok	rasa sakit pada tenggorok	rasa sakit tenggorok	nyeri di tenggorok	rasa nyeri di tenggorok	nyeri di bagian tenggorok	rasa nyeri di bagian tenggorok	nyeri pada tenggorok	rasa nyeri pada tenggorok	nyeri tenggorok	rasa nyeri tenggorok
        same	sakit dada	nyeri dada	sakit di dada	rasa sakit di dada	sakit di bagian dada	rasa sakit di bagian dada	sakit pada dada	rasa sakit pada dada	rasa sakit dada	nyeri di dada	rasa nyeri di dada	nyeri di bagian dada	rasa nyeri di bagian dada	nyeri pada dada	rasa nyeri pada dada	rasa nyeri dada
        same	sakit punggung	nyeri punggung	sakit di punggung	rasa sakit di punggung	sakit di bagian punggung	rasa sakit di bagian punggung	sakit pada punggung	rasa sakit pada punggung	rasa sakit punggung	nyeri di punggung	rasa nyeri di punggung	nyeri di bagian punggung	rasa nyeri di bagian punggung	nyeri pada punggung	rasa nyeri pada punggung	rasa nyeri punggung
        same	sakit pinggang	nyeri pinggang	sakit di pinggang	rasa sakit di pinggang	sakit di bagian pinggang	rasa sakit di bagian pinggang	sakit pada pinggang	rasa sakit pada pinggang	rasa sakit pinggang	nyeri di pinggang	rasa nyeri di pinggang	nyeri di bagian pinggang	rasa nyeri di bagian pinggang	nyeri pada pinggang	rasa nyeri pada pinggang	rasa nyeri pinggang
        same	sakit mata	sakit di mata	rasa sakit di mata	sakit di bagian mata	rasa sakit di bagian mata	sakit pada mata	rasa sakit pada mata	rasa sakit mata	nyeri di mata	rasa nyeri di mata	nyeri di bagian mata	rasa nyeri di bagian mata	nyeri pada mata	rasa nyeri pada mata	nyeri mata	rasa nyeri mata
        same	sakit telinga	sakit kuping	sakit di telinga	rasa sakit di telinga	sakit di bagian telinga	rasa sakit di bagian telinga	sakit pada telinga	rasa sakit pada telinga	rasa sakit telinga	nyeri di telinga	rasa nyeri di telinga	nyeri di bagian telinga	rasa nyeri di bagian telinga	nyeri pada telinga	rasa nyeri pada telinga	nyeri telinga	rasa nyeri telinga	sakit di kuping	rasa sakit di kuping	sakit di bagian kuping	rasa sakit di bagian kuping	sakit pada kuping	rasa sakit pada kuping	rasa sakit kuping	nyeri di kuping	rasa nyeri di kuping	nyeri di bagian kuping	rasa nyeri di bagian kuping	nyeri pada kuping	rasa nyeri pada kuping	nyeri kuping	rasa nyeri kuping
        same	sakit kaki	sakit di kaki	rasa sakit di kaki	sakit di bagian kaki	rasa sakit di bagian kaki	sakit pada kaki	rasa sakit pada kaki	rasa sakit kaki	nyeri di kaki	rasa nyeri di kaki	nyeri di bagian kaki	rasa nyeri di bagian kaki	nyeri pada kaki	rasa nyeri pada kaki	nyeri kaki	rasa nyeri kaki
        same	sakit tangan	sakit di tangan	rasa sakit di tangan	sakit di bagian tangan	rasa sakit di bagian tangan	sakit pada tangan	rasa sakit pada tangan	rasa sakit tangan	nyeri di tangan	rasa nyeri di tangan	nyeri di bagian tangan	rasa nyeri di bagian tangan	nyeri pada tangan	rasa nyeri pada tangan	nyeri tangan	rasa nyeri tangan
        same	sakit lutut	nyeri lutut	sakit di lutut	rasa sakit di lutut	sakit di bagian lutut	rasa sakit di bagian lutut	sakit pada lutut	rasa sakit pada lutut	rasa sakit lutut	nyeri di lutut	rasa nyeri di lutut	nyeri di bagian lutut	rasa nyeri di bagian lutut	nyeri pada lutut	rasa nyeri pada lutut	rasa nyeri lutut
        same	sakit leher	sakit di leher	rasa sakit di leher	sakit di bagian leher	rasa sakit di bagian leher	sakit pada leher	rasa sakit pada leher	rasa sakit leher	nyeri di leher	rasa nyeri di leher	nyeri di bagian leher	rasa nyeri di bagian leher	nyeri pada leher	rasa nyeri pada leher	nyeri leher	rasa nyeri leher
        same	demam	panas badan	badan panas	kena demam	rasa demam	terasa demam	mengalami demam	menderita demam	lagi demam	sedang demam	ter- kena demam	terserang demam
        same	mabuk perjalanan	mabuk kendaraan	mabuk darat	mabuk jalan
        same+me	demam panas	badan saya panas
        # Words that look like a root with an affix, and are none: each is itself.
        same	nasi
        same	kaki
        same	tas	tas tangan
        same	buku
        same	bangku
        same	saku
        same	tamu undangan
        same	topi
        same	sapi
        same	babi	daging babi
        same	roti
        same	busi
        same	basi
        same	bosan
        same	miring
        same	mesin
        same	marah marah
        same	zaman	jaman
        same	masalah	problem	kendala
        same	sekolah
        same	jumlah
        same	sampah
        same	langkah
        same	gulai
        same	santan
        same	telur	telor
        same	keluarnya
        same	kembalian	uang kembalian
        same	pakaian	baju	busana
        same	makanan	masakan	hidangan
        same	minuman
        same	mainan
        same	tulisan
        same	cucian	laundry
        same	kiriman
        same	bayaran
        same	setoran
        same	tabungan
        same	simpanan
        same	kelebihan
        same	kekurangan
        same	kesalahan	kekeliruan
        same	kesehatan
        same	kecelakaan
        same	kebakaran
        same	kedatangan
        same	keberangkatan
        same	penerbangan	flight
        same	perjalanan
        same	pertanyaan
        same	kedinginan
        same	kepanasan
        same	kelaparan	lapar
        same	kehausan	haus
        same	berat
        same	bersih
        same	beruang
        same	berair
        same	terang
        same	termasuk	sudah termasuk	dapat juga
        same	betul salah
        same	bahaya	berbahaya
        same	segar	fresh	masih segar	masih fresh
        same	sehat
        same	sendiri
        same	bersama sama
        same	seadanya
        same	dinding
        same	diare	mencret	menceret	kena diare	rasa diare	terasa diare	mengalami diare	menderita diare	lagi diare	sedang diare	ter- kena diare	terserang diare	kena mencret	rasa mencret	terasa mencret	mengalami mencret	menderita mencret	lagi mencret	sedang mencret	ter- kena mencret	terserang mencret
        same	sembelit	susah bab	susah buang air besar	susah bab besar	konstipasi	kena sembelit	rasa sembelit	terasa sembelit	mengalami sembelit	menderita sembelit	lagi sembelit	sedang sembelit	ter- kena sembelit	terserang sembelit
        same	susah tidur	sulit tidur	insomnia	tidak bisa tidur	nggak bisa tidur	gak bisa tidur	ga bisa tidur
        same	masuk angin
        same	maag	sakit maag	asam lambung	punya maag	ada maag	menderita maag	penderita maag	mengidap maag	pengidap maag	kena maag	punya penyakit maag	ada penyakit maag	punya riwayat maag	penyakit maag	ada riwayat maag	memiliki maag
        same	luka bakar	kebakar	terbakar api
        same	mimisan	hidung berdarah	kena mimisan	rasa mimisan	terasa mimisan	mengalami mimisan	menderita mimisan	lagi mimisan	sedang mimisan	ter- kena mimisan	terserang mimisan
        same	sariawan	kena sariawan	rasa sariawan	terasa sariawan	mengalami sariawan	menderita sariawan	lagi sariawan	sedang sariawan	ter- kena sariawan	terserang sariawan
        same	dompet	wallet
        same	merah
        same	kering
        same	penuh	full
        same	pecah
        same	kosong
        same	keran	kran
        same	kelas
        same	peta
        same	pensil
        same	cara
        same	harga
        same	biaya	ongkos	tarif
        same	hasil
        same	nama
        label	nomor	no	nomer
        same	gula darah
        same	bertanya
        same	laporan
        same	penundaan
        same	pengisian
        same	terbang
        same	mengemudi
        same	ruang	ruangan
        same	kacangan
        same	penduduk
        same	penghilang
        same	penahan
        same	kemas	mengemas
        same	sepak
        same	serem	seram
        same	bebas
        same	kebas	kesemutan	mati rasa	baal	kebas kebas	kena kebas	rasa kebas	terasa kebas	mengalami kebas	menderita kebas	lagi kebas	sedang kebas	ter- kena kebas	terserang kebas
        # Places.
        same	apotek	apotik
        same	rumah sakit	rs
        same	klinik
        same	puskesmas
        same	bandara	bandar udara	airport
        same	stasiun kereta	stasiun kereta api
        same	stasiun
        label	terminal
        same	halte	halte bus
        same	pelabuhan
        same	bank
        same	atm	mesin atm
        same	kantor pos
        same	kantor polisi	polsek	pos polisi
        same	kedutaan	kedubes	kedutaan besar
        same	pusat kota
        same	hotel
        same	restoran	resto	rumah makan
        same	warung
        same	toko
        same	toko roti	bakery
        same	supermarket	swalayan
        same	minimarket
        same	pasar
        same	mal	mall
        same	pom bensin	spbu	pombensin	stasiun pengisian bensin
        same	bengkel
        same	kamar mandi	toilet	wc	kamar kecil	rest room
        same	kamar mandi kamar	kamar mandi di kamar	toilet kamar	toilet di kamar	wc di kamar	toilet di dalam kamar	toilet dalam kamar	kamar mandi di dalam kamar
        same	kamar pas	ruang ganti	fitting room
        label	kamar	kamar hotel
        label	lantai
        same	lobi	lobby
        same	resepsionis	resepsi	front desk	meja resepsionis
        label	loket	konter	counter
        same	pintu masuk
        same	pintu keluar
        label	gerbang	gate	pintu gerbang
        label	peron	jalur	platform
        same	kolam renang
        same	tempat parkir	parkiran
        same	musala	mushola	musholla
        same	masjid	mesjid
        # Travel.
        same	tiket	karcis
        same	tiket anak	tiket anak anak	karcis anak	tiket untuk anak	tiket buat anak	tiket untuk anak anak	tiket buat anak anak
        same	tiket dewasa	tiket orang dewasa	karcis dewasa	tiket untuk dewasa	tiket buat dewasa	tiket untuk orang dewasa
        same	dewasa	orang dewasa
        same	pelajar	siswa	murid
        same	mahasiswa
        same	lansia	manula	lanjut usia
        same	bus	bis
        same	kereta	kereta api
        same	pesawat	pesawat terbang
        same	taksi	taxi
        same	mobil
        same	motor	sepeda motor
        same	sepeda
        same	kapal	kapal laut
        same	feri	ferry
        same	ojek	ojol
        same	bagasi
        same	koper
        same	barang bawaan	bawaan
        same	barang
        same	ransel	tas ransel
        same	boarding pass	pas naik
        same	kursi	tempat duduk	bangku duduk
        same	kursi dekat jendela	kursi jendela	tempat duduk dekat jendela	kursi di samping jendela	kursi samping jendela	duduk dekat jendela	duduk di dekat jendela	kursi sebelah jendela	kursi di dekat jendela	kursi di sebelah jendela	kursi yang di samping jendela	kursi yang dekat jendela	duduk di samping jendela	kursi pinggir jendela
        same	kursi dekat lorong	kursi lorong	tempat duduk dekat lorong	kursi di samping lorong	duduk dekat lorong	kursi yang dekat lorong	kursi sebelah lorong	kursi di dekat lorong	duduk di dekat lorong	kursi pinggir lorong
        same	jadwal
        same	bensin
        same	solar
        same	sim	sim a	sim c	surat izin mengemudi
        same	helm
        same	ban
        same	ban kempes	ban bocor	kempes	kempis	bocor
        same	rem
        same	aki
        same	kunci
        same	stnk
        # Hotel.
        same	sarapan	makan pagi	sarapan mulai	sarapan di- mulai	breakfast	sarapan disajikan	breakfast mulai
        same	makan siang
        same	makan malam
        same	kunci kamar	kunci kamar hotel
        same	handuk
        same	bantal
        same	selimut
        same	seprai	sprei
        same	sabun
        same	sampo	shampoo
        same	tisu	tissue
        same	tisu toilet
        same	sikat gigi
        same	pasta gigi	odol
        same	pengering rambut	hair dryer	hairdryer
        same	ac	pendingin ruangan	air conditioner	ac kamar	ac di kamar	ac di dalam kamar	ac dalam kamar	pendingin ruangan kamar	pendingin ruangan di kamar	pendingin ruangan di dalam kamar	pendingin ruangan dalam kamar
        same	kipas	kipas angin	kipas kamar	kipas di kamar	kipas di dalam kamar	kipas dalam kamar	kipas angin kamar	kipas angin di kamar	kipas angin di dalam kamar	kipas angin dalam kamar
        same	lampu	lampu kamar	lampu di kamar	lampu di dalam kamar	lampu dalam kamar
        same	televisi	tv	tivi	tv kamar	tv di kamar	tv di dalam kamar	tv dalam kamar	televisi kamar	televisi di kamar	televisi di dalam kamar	televisi dalam kamar
        same	kulkas	lemari es	kulkas kamar	kulkas di kamar	kulkas di dalam kamar	kulkas dalam kamar
        same	air panas	air hangat
        same	wifi	wi fi
        same	tidak bisa konek	nggak bisa konek	gak bisa konek	ga bisa konek	tidak bisa connect	nggak bisa connect	tidak konek	nggak konek	gak konek	tidak bisa tersambung	nggak bisa nyambung	gak bisa nyambung	tidak tersambung	nggak nyambung	gak nyambung	tidak bisa terhubung	tidak terhubung	gak bisa connect
        same	internet	jaringan internet	koneksi internet	sambungan internet
        same	kata sandi	password	sandi	pasword	kata kunci	pwd
        same+exist	kata sandi wifi	apa kata sandi wifi	apa password wifi	apa password wi fi	apa kata sandi wi fi	apa sandi wifi	apa pasword wifi	apa password internet wifi	kata sandi wifi apa	password wifi apa	password wi fi apa	kata sandi wi fi apa	sandi wifi apa	pasword wifi apa	password internet wifi apa	apakah kata sandi wifi	apakah password wifi	apakah password wi fi	apakah kata sandi wi fi	apakah sandi wifi	apakah pasword wifi	apakah password internet wifi	kata sandi wifi nya apa	password wifi nya apa	password wi fi nya apa	kata sandi wi fi nya apa	sandi wifi nya apa	pasword wifi nya apa	password internet wifi nya apa	apa kata sandi wifi nya	apa password wifi nya	apa password wi fi nya	apa kata sandi wi fi nya	apa sandi wifi nya	apa pasword wifi nya	apa password internet wifi nya # what it is, and whether they give it, are one question
        same	kata sandi wifi	password wifi	password wi fi	kata sandi wi fi	sandi wifi	pasword wifi	password internet wifi
        same	lift	elevator
        same	tangga
        same	brankas
        same	ranjang	tempat tidur	kasur
        same	colokan	stopkontak	stop kontak
        same	deposit	uang jaminan	jaminan	uang deposit	uang muka jaminan	bayar deposit	bayar uang jaminan	taruh deposit	pakai deposit	bayar jaminan
        same	berisik	ribut	bising	gaduh
        same	kotor	jorok
        same	bau
        same	dingin	dingin dingin
        same	panas
        same	hangat
        # Eating.
        same	kopi
        same	es kopi	kopi es	kopi dingin	kopi pakai es	kopi dengan es
        same	kopi panas	kopi hangat
        same	kopi susu	kopi dengan susu	kopi pakai susu	kopi pake susu
        same	teh
        same	es teh	teh es	teh dingin	teh pakai es	es teh manis
        same	teh panas	teh hangat
        same	air
        same	air putih	air minum
        same	air mineral
        same	satu gelas air	satu gelas air putih	air putih satu gelas	air satu gelas	satu gelas air minum
        same	satu botol air	air mineral satu botol	satu botol air mineral	air satu botol	air minum satu botol	satu botol air minum	satu botol air putih	air putih satu botol
        same	es	es batu
        same	susu
        same	jus	juice
        same	bir
        same	gula
        same	garam
        same	losion anti nyamuk	lotion nyamuk	lotion anti nyamuk	losion nyamuk
        same	suvenir	souvenir	cendera mata
        same	ukuran lebih pendek	ukuran pendek sedikit	ukuran agak pendek	ukuran lebih pendek sedikit	ukuran pendek dikit	size lebih pendek	ukuran lebih pendek dikit
        same	ukuran lebih panjang	ukuran panjang sedikit	ukuran agak panjang	ukuran lebih panjang sedikit	ukuran panjang dikit	size lebih panjang	ukuran lebih panjang dikit
        same	ukuran lebih kecil	ukuran kecil sedikit	ukuran agak kecil	ukuran lebih kecil sedikit	ukuran kecil dikit	size lebih kecil	ukuran lebih kecil dikit
        same	ukuran lebih besar	ukuran besar sedikit	ukuran agak besar	ukuran lebih besar sedikit	ukuran besar dikit	size lebih besar	ukuran lebih besar dikit
        same	arena bermain
        same	air terjun
        same	pantai
        same	kebun binatang	bonbin
        same	museum
        same	pemandangan laut	view laut	sea view
        same	ranjang bayi	boks bayi	tempat tidur bayi
        same	kasur tambahan	extra bed	ranjang tambahan	tempat tidur tambahan
        same	kamar double
        same	kamar single
        same	kamar keluarga
        same	ugd	igd	unit gawat darurat	instalasi gawat darurat
        same	jam besuk	jam jenguk
        same	samsat
        same	dukcapil	disdukcapil
        same	kantor imigrasi
        same	binatu	laundry kilo
        same	kuah
        same	lauk
        same	saus sambal	saos sambal
        same	tisu makan	serbet
        same	makanan tutup	dessert	pencuci mulut
        same	kontrak
        same	pinjaman bank
        same	cek tunai
        same	buku tabungan
        same	rekening koran	mutasi rekening
        same	denda
        same	surat kuasa
        same	surat nikah	buku nikah
        same	akta kelahiran	akta lahir
        same	foto paspor	pas foto
        same	jas hujan anak
        same	pompa ban	pompa
        same	lensa kontak	softlens	kontak lens
        same	tes kehamilan	test pack	testpack	alat tes kehamilan
        same	rontgen	ronsen	x ray
        same	termometer	pengukur suhu
        same	kapas
        same	obat sembelit	obat pencahar	obat susah bab
        same	obat tidur
        same	obat sakit gigi	obat untuk sakit gigi	obat buat sakit gigi
        same	obat gatal
        same	obat merah	betadine
        same	obat nyamuk
        same	susu formula	susu bayi	susu bubuk bayi
        same	popok	pampers	popok bayi	diapers
        same	pembalut wanita	softex	pembalut
        same	hand sanitizer	pembersih tangan
        same	senter	lampu senter
        same	jalan tol	tol
        same	ongkos taksi
        same	kartu langganan
        same	tur	tour
        same	pemandu wisata	tour guide	guide
        same	peta wisata
        same	power bank	powerbank
        same	kabel usb	kabel charger	kabel cas	kabel data
        same	adaptor	adapter
        same	ketel	teko listrik	ketel listrik
        same	gantungan baju	hanger
        same	remote	remot	remote tv	remot tv	remote control
        same	troli	trolley
        same	kursi roda
        same	kamera	camera
        same	laptop	komputer jinjing	notebook
        same	kacamata hitam	sunglasses
        same	payung
        same	surat sakit	surat keterangan sakit	surat izin sakit
        same	ayam penyet
        same	pecel lele
        same	cah kangkung
        same	capcay
        same	martabak
        same	bubur ayam
        same	sambal terasi
        same	kerupuk
        same	air kelapa
        same	jus semangka
        same	jus mangga
        same	jus jeruk
        same	jus alpukat
        same	es krim	ice cream	es cream
        same	es campur
        same	es kelapa muda
        same	jeruk hangat
        same	jeruk panas
        same	es jeruk
        same	es teh tawar
        same	teh manis hangat
        same	teh manis panas
        same	teh manis
        same	teh tawar
        same	kopi pahit
        same	kopi tubruk
        same	kopi hitam
        same	sup ayam
        same	sop buntut	sup buntut
        same	gulai ayam
        same	rendang
        same	gado gado
        same	sate kambing
        same	sate ayam
        same	sate	satai
        same	bakso
        same	soto
        same	soto ayam
        same	roti manis
        same	roti tawar
        same	roti bakar	roti panggang
        same	kentang goreng
        same	telur rebus
        same	telur ceplok	telur mata sapi	telor ceplok
        same	telur dadar	telor dadar
        same	pisang goreng
        same	tempe goreng
        same	tahu goreng
        same	ikan goreng
        same	ikan bakar
        same	ayam geprek
        same	ayam bakar
        same	ayam goreng
        same	nasi rames
        same	nasi kuning
        same	nasi padang
        same	nasi campur
        same	nasi putih
        same	nasi uduk
        same	mi ayam	mie ayam
        same	mi rebus	mee rebus	mie rebus
        same	mi goreng	mee goreng	mie goreng
        same	nasi goreng
        same	oleh oleh
        same	lebih mahal	lebih mahal sedikit	lebih mahal dikit	lebih mahal lagi
        same	lebih pendek	lebih pendek sedikit	lebih pendek dikit	lebih pendek lagi	pendekan	pendekan dikit
        same	lebih panjang	lebih panjang sedikit	lebih panjang dikit	lebih panjang lagi	panjangan	panjangan dikit
        same	lebih kecil	lebih kecil sedikit	lebih kecil dikit	lebih kecil lagi	kecilan	kecilan dikit
        same	lebih besar	lebih besar sedikit	lebih besar dikit	lebih besar lagi	besaran	gedean	lebih gede	gedean dikit	besaran dikit
        same	tanpa bawang merah	tanpa pakai bawang merah	jangan pakai bawang merah	jangan pake bawang merah	jangan kasih bawang merah	jangan beri bawang merah	jangan taruh bawang merah	jangan di- kasih bawang merah	jangan tambah bawang merah	jangan di- tambah bawang merah	jangan dicampur bawang merah	jangan ada bawang merah	nggak pakai bawang merah	nggak pake bawang merah	gak pakai bawang merah	gak pake bawang merah	ga pake bawang merah	tidak pakai bawang merah	tidak pake bawang merah	nggak usah pakai bawang merah	nggak usah pake bawang merah	gak usah pakai bawang merah	gak usah pake bawang merah	ga usah pake bawang merah	tidak usah pakai bawang merah	tidak perlu pakai bawang merah	nggak mau bawang merah	nggak mau pakai bawang merah	tidak mau bawang merah	tidak mau pakai bawang merah	gak mau bawang merah	nggak usah di- kasih bawang merah	nggak usah bawang merah	tidak usah bawang merah	gak usah bawang merah	masak tanpa bawang merah	nggak usah kasih bawang merah	enggak pakai bawang merah	bawang merah jangan	bawang merah nggak usah	bawang merah gak usah	bawang merah tidak usah	bawang merah jangan di- kasih	bawang merah jangan di- pakai	bawang merah jangan di- masukkan	bawang merah nggak mau	bawang merah jangan di- taruh	bawang merah nggak pakai	bawang merah jangan pakai	bawang merah nggak usah di- kasih
        same	tanpa bawang putih	tanpa pakai bawang putih	jangan pakai bawang putih	jangan pake bawang putih	jangan kasih bawang putih	jangan beri bawang putih	jangan taruh bawang putih	jangan di- kasih bawang putih	jangan tambah bawang putih	jangan di- tambah bawang putih	jangan dicampur bawang putih	jangan ada bawang putih	nggak pakai bawang putih	nggak pake bawang putih	gak pakai bawang putih	gak pake bawang putih	ga pake bawang putih	tidak pakai bawang putih	tidak pake bawang putih	nggak usah pakai bawang putih	nggak usah pake bawang putih	gak usah pakai bawang putih	gak usah pake bawang putih	ga usah pake bawang putih	tidak usah pakai bawang putih	tidak perlu pakai bawang putih	nggak mau bawang putih	nggak mau pakai bawang putih	tidak mau bawang putih	tidak mau pakai bawang putih	gak mau bawang putih	nggak usah di- kasih bawang putih	nggak usah bawang putih	tidak usah bawang putih	gak usah bawang putih	masak tanpa bawang putih	nggak usah kasih bawang putih	enggak pakai bawang putih	bawang putih jangan	bawang putih nggak usah	bawang putih gak usah	bawang putih tidak usah	bawang putih jangan di- kasih	bawang putih jangan di- pakai	bawang putih jangan di- masukkan	bawang putih nggak mau	bawang putih jangan di- taruh	bawang putih nggak pakai	bawang putih jangan pakai	bawang putih nggak usah di- kasih
        same	tanpa susu kental	tanpa pakai susu kental	jangan pakai susu kental	jangan pake susu kental	jangan kasih susu kental	jangan beri susu kental	jangan taruh susu kental	jangan di- kasih susu kental	jangan tambah susu kental	jangan di- tambah susu kental	jangan dicampur susu kental	jangan ada susu kental	nggak pakai susu kental	nggak pake susu kental	gak pakai susu kental	gak pake susu kental	ga pake susu kental	tidak pakai susu kental	tidak pake susu kental	nggak usah pakai susu kental	nggak usah pake susu kental	gak usah pakai susu kental	gak usah pake susu kental	ga usah pake susu kental	tidak usah pakai susu kental	tidak perlu pakai susu kental	nggak mau susu kental	nggak mau pakai susu kental	tidak mau susu kental	tidak mau pakai susu kental	gak mau susu kental	nggak usah di- kasih susu kental	nggak usah susu kental	tidak usah susu kental	gak usah susu kental	masak tanpa susu kental	nggak usah kasih susu kental	enggak pakai susu kental	susu kental jangan	susu kental nggak usah	susu kental gak usah	susu kental tidak usah	susu kental jangan di- kasih	susu kental jangan di- pakai	susu kental jangan di- masukkan	susu kental nggak mau	susu kental jangan di- taruh	susu kental nggak pakai	susu kental jangan pakai	susu kental nggak usah di- kasih
        same	tanpa daun ketumbar	tanpa pakai daun ketumbar	jangan pakai daun ketumbar	jangan pake daun ketumbar	jangan kasih daun ketumbar	jangan beri daun ketumbar	jangan taruh daun ketumbar	jangan di- kasih daun ketumbar	jangan tambah daun ketumbar	jangan di- tambah daun ketumbar	jangan dicampur daun ketumbar	jangan ada daun ketumbar	nggak pakai daun ketumbar	nggak pake daun ketumbar	gak pakai daun ketumbar	gak pake daun ketumbar	ga pake daun ketumbar	tidak pakai daun ketumbar	tidak pake daun ketumbar	nggak usah pakai daun ketumbar	nggak usah pake daun ketumbar	gak usah pakai daun ketumbar	gak usah pake daun ketumbar	ga usah pake daun ketumbar	tidak usah pakai daun ketumbar	tidak perlu pakai daun ketumbar	nggak mau daun ketumbar	nggak mau pakai daun ketumbar	tidak mau daun ketumbar	tidak mau pakai daun ketumbar	gak mau daun ketumbar	nggak usah di- kasih daun ketumbar	nggak usah daun ketumbar	tidak usah daun ketumbar	gak usah daun ketumbar	masak tanpa daun ketumbar	nggak usah kasih daun ketumbar	enggak pakai daun ketumbar	daun ketumbar jangan	daun ketumbar nggak usah	daun ketumbar gak usah	daun ketumbar tidak usah	daun ketumbar jangan di- kasih	daun ketumbar jangan di- pakai	daun ketumbar jangan di- masukkan	daun ketumbar nggak mau	daun ketumbar jangan di- taruh	daun ketumbar nggak pakai	daun ketumbar jangan pakai	daun ketumbar nggak usah di- kasih
        same	tanpa bawang goreng	tanpa pakai bawang goreng	jangan pakai bawang goreng	jangan pake bawang goreng	jangan kasih bawang goreng	jangan beri bawang goreng	jangan taruh bawang goreng	jangan di- kasih bawang goreng	jangan tambah bawang goreng	jangan di- tambah bawang goreng	jangan dicampur bawang goreng	jangan ada bawang goreng	nggak pakai bawang goreng	nggak pake bawang goreng	gak pakai bawang goreng	gak pake bawang goreng	ga pake bawang goreng	tidak pakai bawang goreng	tidak pake bawang goreng	nggak usah pakai bawang goreng	nggak usah pake bawang goreng	gak usah pakai bawang goreng	gak usah pake bawang goreng	ga usah pake bawang goreng	tidak usah pakai bawang goreng	tidak perlu pakai bawang goreng	nggak mau bawang goreng	nggak mau pakai bawang goreng	tidak mau bawang goreng	tidak mau pakai bawang goreng	gak mau bawang goreng	nggak usah di- kasih bawang goreng	nggak usah bawang goreng	tidak usah bawang goreng	gak usah bawang goreng	masak tanpa bawang goreng	nggak usah kasih bawang goreng	enggak pakai bawang goreng	bawang goreng jangan	bawang goreng nggak usah	bawang goreng gak usah	bawang goreng tidak usah	bawang goreng jangan di- kasih	bawang goreng jangan di- pakai	bawang goreng jangan di- masukkan	bawang goreng nggak mau	bawang goreng jangan di- taruh	bawang goreng nggak pakai	bawang goreng jangan pakai	bawang goreng nggak usah di- kasih
        same	tanpa seledri	tanpa pakai seledri	jangan pakai seledri	jangan pake seledri	jangan kasih seledri	jangan beri seledri	jangan taruh seledri	jangan di- kasih seledri	jangan tambah seledri	jangan di- tambah seledri	jangan dicampur seledri	jangan ada seledri	nggak pakai seledri	nggak pake seledri	gak pakai seledri	gak pake seledri	ga pake seledri	tidak pakai seledri	tidak pake seledri	nggak usah pakai seledri	nggak usah pake seledri	gak usah pakai seledri	gak usah pake seledri	ga usah pake seledri	tidak usah pakai seledri	tidak perlu pakai seledri	nggak mau seledri	nggak mau pakai seledri	tidak mau seledri	tidak mau pakai seledri	gak mau seledri	nggak usah di- kasih seledri	nggak usah seledri	tidak usah seledri	gak usah seledri	masak tanpa seledri	nggak usah kasih seledri	enggak pakai seledri	seledri jangan	seledri nggak usah	seledri gak usah	seledri tidak usah	seledri jangan di- kasih	seledri jangan di- pakai	seledri jangan di- masukkan	seledri nggak mau	seledri jangan di- taruh	seledri nggak pakai	seledri jangan pakai	seledri nggak usah di- kasih
        same	tanpa merica	tanpa pakai merica	jangan pakai merica	jangan pake merica	jangan kasih merica	jangan beri merica	jangan taruh merica	jangan di- kasih merica	jangan tambah merica	jangan di- tambah merica	jangan dicampur merica	jangan ada merica	nggak pakai merica	nggak pake merica	gak pakai merica	gak pake merica	ga pake merica	tidak pakai merica	tidak pake merica	nggak usah pakai merica	nggak usah pake merica	gak usah pakai merica	gak usah pake merica	ga usah pake merica	tidak usah pakai merica	tidak perlu pakai merica	nggak mau merica	nggak mau pakai merica	tidak mau merica	tidak mau pakai merica	gak mau merica	nggak usah di- kasih merica	nggak usah merica	tidak usah merica	gak usah merica	masak tanpa merica	nggak usah kasih merica	enggak pakai merica	merica jangan	merica nggak usah	merica gak usah	merica tidak usah	merica jangan di- kasih	merica jangan di- pakai	merica jangan di- masukkan	merica nggak mau	merica jangan di- taruh	merica nggak pakai	merica jangan pakai	merica nggak usah di- kasih
        same	tanpa kacang	tanpa pakai kacang	jangan pakai kacang	jangan pake kacang	jangan kasih kacang	jangan beri kacang	jangan taruh kacang	jangan di- kasih kacang	jangan tambah kacang	jangan di- tambah kacang	jangan dicampur kacang	jangan ada kacang	nggak pakai kacang	nggak pake kacang	gak pakai kacang	gak pake kacang	ga pake kacang	tidak pakai kacang	tidak pake kacang	nggak usah pakai kacang	nggak usah pake kacang	gak usah pakai kacang	gak usah pake kacang	ga usah pake kacang	tidak usah pakai kacang	tidak perlu pakai kacang	nggak mau kacang	nggak mau pakai kacang	tidak mau kacang	tidak mau pakai kacang	gak mau kacang	nggak usah di- kasih kacang	nggak usah kacang	tidak usah kacang	gak usah kacang	masak tanpa kacang	nggak usah kasih kacang	enggak pakai kacang	kacang jangan	kacang nggak usah	kacang gak usah	kacang tidak usah	kacang jangan di- kasih	kacang jangan di- pakai	kacang jangan di- masukkan	kacang nggak mau	kacang jangan di- taruh	kacang nggak pakai	kacang jangan pakai	kacang nggak usah di- kasih
        same	tanpa taoge	tanpa pakai taoge	jangan pakai taoge	jangan pake taoge	jangan kasih taoge	jangan beri taoge	jangan taruh taoge	jangan di- kasih taoge	jangan tambah taoge	jangan di- tambah taoge	jangan dicampur taoge	jangan ada taoge	nggak pakai taoge	nggak pake taoge	gak pakai taoge	gak pake taoge	ga pake taoge	tidak pakai taoge	tidak pake taoge	nggak usah pakai taoge	nggak usah pake taoge	gak usah pakai taoge	gak usah pake taoge	ga usah pake taoge	tidak usah pakai taoge	tidak perlu pakai taoge	nggak mau taoge	nggak mau pakai taoge	tidak mau taoge	tidak mau pakai taoge	gak mau taoge	nggak usah di- kasih taoge	nggak usah taoge	tidak usah taoge	gak usah taoge	masak tanpa taoge	nggak usah kasih taoge	enggak pakai taoge	taoge jangan	taoge nggak usah	taoge gak usah	taoge tidak usah	taoge jangan di- kasih	taoge jangan di- pakai	taoge jangan di- masukkan	taoge nggak mau	taoge jangan di- taruh	taoge nggak pakai	taoge jangan pakai	taoge nggak usah di- kasih
        same	tanpa daun bawang	tanpa pakai daun bawang	jangan pakai daun bawang	jangan pake daun bawang	jangan kasih daun bawang	jangan beri daun bawang	jangan taruh daun bawang	jangan di- kasih daun bawang	jangan tambah daun bawang	jangan di- tambah daun bawang	jangan dicampur daun bawang	jangan ada daun bawang	nggak pakai daun bawang	nggak pake daun bawang	gak pakai daun bawang	gak pake daun bawang	ga pake daun bawang	tidak pakai daun bawang	tidak pake daun bawang	nggak usah pakai daun bawang	nggak usah pake daun bawang	gak usah pakai daun bawang	gak usah pake daun bawang	ga usah pake daun bawang	tidak usah pakai daun bawang	tidak perlu pakai daun bawang	nggak mau daun bawang	nggak mau pakai daun bawang	tidak mau daun bawang	tidak mau pakai daun bawang	gak mau daun bawang	nggak usah di- kasih daun bawang	nggak usah daun bawang	tidak usah daun bawang	gak usah daun bawang	masak tanpa daun bawang	nggak usah kasih daun bawang	enggak pakai daun bawang	daun bawang jangan	daun bawang nggak usah	daun bawang gak usah	daun bawang tidak usah	daun bawang jangan di- kasih	daun bawang jangan di- pakai	daun bawang jangan di- masukkan	daun bawang nggak mau	daun bawang jangan di- taruh	daun bawang nggak pakai	daun bawang jangan pakai	daun bawang nggak usah di- kasih
        same	tanpa mayones	tanpa pakai mayones	jangan pakai mayones	jangan pake mayones	jangan kasih mayones	jangan beri mayones	jangan taruh mayones	jangan di- kasih mayones	jangan tambah mayones	jangan di- tambah mayones	jangan dicampur mayones	jangan ada mayones	nggak pakai mayones	nggak pake mayones	gak pakai mayones	gak pake mayones	ga pake mayones	tidak pakai mayones	tidak pake mayones	nggak usah pakai mayones	nggak usah pake mayones	gak usah pakai mayones	gak usah pake mayones	ga usah pake mayones	tidak usah pakai mayones	tidak perlu pakai mayones	nggak mau mayones	nggak mau pakai mayones	tidak mau mayones	tidak mau pakai mayones	gak mau mayones	nggak usah di- kasih mayones	nggak usah mayones	tidak usah mayones	gak usah mayones	masak tanpa mayones	nggak usah kasih mayones	enggak pakai mayones	mayones jangan	mayones nggak usah	mayones gak usah	mayones tidak usah	mayones jangan di- kasih	mayones jangan di- pakai	mayones jangan di- masukkan	mayones nggak mau	mayones jangan di- taruh	mayones nggak pakai	mayones jangan pakai	mayones nggak usah di- kasih
        same	tanpa saus	tanpa pakai saus	jangan pakai saus	jangan pake saus	jangan kasih saus	jangan beri saus	jangan taruh saus	jangan di- kasih saus	jangan tambah saus	jangan di- tambah saus	jangan dicampur saus	jangan ada saus	nggak pakai saus	nggak pake saus	gak pakai saus	gak pake saus	ga pake saus	tidak pakai saus	tidak pake saus	nggak usah pakai saus	nggak usah pake saus	gak usah pakai saus	gak usah pake saus	ga usah pake saus	tidak usah pakai saus	tidak perlu pakai saus	nggak mau saus	nggak mau pakai saus	tidak mau saus	tidak mau pakai saus	gak mau saus	nggak usah di- kasih saus	nggak usah saus	tidak usah saus	gak usah saus	masak tanpa saus	nggak usah kasih saus	enggak pakai saus	saus jangan	saus nggak usah	saus gak usah	saus tidak usah	saus jangan di- kasih	saus jangan di- pakai	saus jangan di- masukkan	saus nggak mau	saus jangan di- taruh	saus nggak pakai	saus jangan pakai	saus nggak usah di- kasih
        same	tanpa kecap	tanpa pakai kecap	jangan pakai kecap	jangan pake kecap	jangan kasih kecap	jangan beri kecap	jangan taruh kecap	jangan di- kasih kecap	jangan tambah kecap	jangan di- tambah kecap	jangan dicampur kecap	jangan ada kecap	nggak pakai kecap	nggak pake kecap	gak pakai kecap	gak pake kecap	ga pake kecap	tidak pakai kecap	tidak pake kecap	nggak usah pakai kecap	nggak usah pake kecap	gak usah pakai kecap	gak usah pake kecap	ga usah pake kecap	tidak usah pakai kecap	tidak perlu pakai kecap	nggak mau kecap	nggak mau pakai kecap	tidak mau kecap	tidak mau pakai kecap	gak mau kecap	nggak usah di- kasih kecap	nggak usah kecap	tidak usah kecap	gak usah kecap	masak tanpa kecap	nggak usah kasih kecap	enggak pakai kecap	kecap jangan	kecap nggak usah	kecap gak usah	kecap tidak usah	kecap jangan di- kasih	kecap jangan di- pakai	kecap jangan di- masukkan	kecap nggak mau	kecap jangan di- taruh	kecap nggak pakai	kecap jangan pakai	kecap nggak usah di- kasih
        same	tanpa timun	tanpa pakai timun	jangan pakai timun	jangan pake timun	jangan kasih timun	jangan beri timun	jangan taruh timun	jangan di- kasih timun	jangan tambah timun	jangan di- tambah timun	jangan dicampur timun	jangan ada timun	nggak pakai timun	nggak pake timun	gak pakai timun	gak pake timun	ga pake timun	tidak pakai timun	tidak pake timun	nggak usah pakai timun	nggak usah pake timun	gak usah pakai timun	gak usah pake timun	ga usah pake timun	tidak usah pakai timun	tidak perlu pakai timun	nggak mau timun	nggak mau pakai timun	tidak mau timun	tidak mau pakai timun	gak mau timun	nggak usah di- kasih timun	nggak usah timun	tidak usah timun	gak usah timun	masak tanpa timun	nggak usah kasih timun	enggak pakai timun	timun jangan	timun nggak usah	timun gak usah	timun tidak usah	timun jangan di- kasih	timun jangan di- pakai	timun jangan di- masukkan	timun nggak mau	timun jangan di- taruh	timun nggak pakai	timun jangan pakai	timun nggak usah di- kasih
        same	tanpa micin	tanpa pakai micin	jangan pakai micin	jangan pake micin	jangan kasih micin	jangan beri micin	jangan taruh micin	jangan di- kasih micin	jangan tambah micin	jangan di- tambah micin	jangan dicampur micin	jangan ada micin	nggak pakai micin	nggak pake micin	gak pakai micin	gak pake micin	ga pake micin	tidak pakai micin	tidak pake micin	nggak usah pakai micin	nggak usah pake micin	gak usah pakai micin	gak usah pake micin	ga usah pake micin	tidak usah pakai micin	tidak perlu pakai micin	nggak mau micin	nggak mau pakai micin	tidak mau micin	tidak mau pakai micin	gak mau micin	nggak usah di- kasih micin	nggak usah micin	tidak usah micin	gak usah micin	masak tanpa micin	nggak usah kasih micin	enggak pakai micin	micin jangan	micin nggak usah	micin gak usah	micin tidak usah	micin jangan di- kasih	micin jangan di- pakai	micin jangan di- masukkan	micin nggak mau	micin jangan di- taruh	micin nggak pakai	micin jangan pakai	micin nggak usah di- kasih	tanpa msg	tanpa pakai msg	jangan pakai msg	jangan pake msg	jangan kasih msg	jangan beri msg	jangan taruh msg	jangan di- kasih msg	jangan tambah msg	jangan di- tambah msg	jangan dicampur msg	jangan ada msg	nggak pakai msg	nggak pake msg	gak pakai msg	gak pake msg	ga pake msg	tidak pakai msg	tidak pake msg	nggak usah pakai msg	nggak usah pake msg	gak usah pakai msg	gak usah pake msg	ga usah pake msg	tidak usah pakai msg	tidak perlu pakai msg	nggak mau msg	nggak mau pakai msg	tidak mau msg	tidak mau pakai msg	gak mau msg	nggak usah di- kasih msg	nggak usah msg	tidak usah msg	gak usah msg	masak tanpa msg	nggak usah kasih msg	enggak pakai msg	msg jangan	msg nggak usah	msg gak usah	msg tidak usah	msg jangan di- kasih	msg jangan di- pakai	msg jangan di- masukkan	msg nggak mau	msg jangan di- taruh	msg nggak pakai	msg jangan pakai	msg nggak usah di- kasih	tanpa vetsin	tanpa pakai vetsin	jangan pakai vetsin	jangan pake vetsin	jangan kasih vetsin	jangan beri vetsin	jangan taruh vetsin	jangan di- kasih vetsin	jangan tambah vetsin	jangan di- tambah vetsin	jangan dicampur vetsin	jangan ada vetsin	nggak pakai vetsin	nggak pake vetsin	gak pakai vetsin	gak pake vetsin	ga pake vetsin	tidak pakai vetsin	tidak pake vetsin	nggak usah pakai vetsin	nggak usah pake vetsin	gak usah pakai vetsin	gak usah pake vetsin	ga usah pake vetsin	tidak usah pakai vetsin	tidak perlu pakai vetsin	nggak mau vetsin	nggak mau pakai vetsin	tidak mau vetsin	tidak mau pakai vetsin	gak mau vetsin	nggak usah di- kasih vetsin	nggak usah vetsin	tidak usah vetsin	gak usah vetsin	masak tanpa vetsin	nggak usah kasih vetsin	enggak pakai vetsin	vetsin jangan	vetsin nggak usah	vetsin gak usah	vetsin tidak usah	vetsin jangan di- kasih	vetsin jangan di- pakai	vetsin jangan di- masukkan	vetsin nggak mau	vetsin jangan di- taruh	vetsin nggak pakai	vetsin jangan pakai	vetsin nggak usah di- kasih
        same	tanpa terasi	tanpa pakai terasi	jangan pakai terasi	jangan pake terasi	jangan kasih terasi	jangan beri terasi	jangan taruh terasi	jangan di- kasih terasi	jangan tambah terasi	jangan di- tambah terasi	jangan dicampur terasi	jangan ada terasi	nggak pakai terasi	nggak pake terasi	gak pakai terasi	gak pake terasi	ga pake terasi	tidak pakai terasi	tidak pake terasi	nggak usah pakai terasi	nggak usah pake terasi	gak usah pakai terasi	gak usah pake terasi	ga usah pake terasi	tidak usah pakai terasi	tidak perlu pakai terasi	nggak mau terasi	nggak mau pakai terasi	tidak mau terasi	tidak mau pakai terasi	gak mau terasi	nggak usah di- kasih terasi	nggak usah terasi	tidak usah terasi	gak usah terasi	masak tanpa terasi	nggak usah kasih terasi	enggak pakai terasi	terasi jangan	terasi nggak usah	terasi gak usah	terasi tidak usah	terasi jangan di- kasih	terasi jangan di- pakai	terasi jangan di- masukkan	terasi nggak mau	terasi jangan di- taruh	terasi nggak pakai	terasi jangan pakai	terasi nggak usah di- kasih
        same	tanpa garam	tanpa pakai garam	jangan pakai garam	jangan pake garam	jangan kasih garam	jangan beri garam	jangan taruh garam	jangan di- kasih garam	jangan tambah garam	jangan di- tambah garam	jangan dicampur garam	jangan ada garam	nggak pakai garam	nggak pake garam	gak pakai garam	gak pake garam	ga pake garam	tidak pakai garam	tidak pake garam	nggak usah pakai garam	nggak usah pake garam	gak usah pakai garam	gak usah pake garam	ga usah pake garam	tidak usah pakai garam	tidak perlu pakai garam	nggak mau garam	nggak mau pakai garam	tidak mau garam	tidak mau pakai garam	gak mau garam	nggak usah di- kasih garam	nggak usah garam	tidak usah garam	gak usah garam	masak tanpa garam	nggak usah kasih garam	enggak pakai garam	garam jangan	garam nggak usah	garam gak usah	garam tidak usah	garam jangan di- kasih	garam jangan di- pakai	garam jangan di- masukkan	garam nggak mau	garam jangan di- taruh	garam nggak pakai	garam jangan pakai	garam nggak usah di- kasih
        same	tanpa es	tanpa pakai es	jangan pakai es	jangan pake es	jangan kasih es	jangan beri es	jangan taruh es	jangan di- kasih es	jangan tambah es	jangan di- tambah es	jangan dicampur es	jangan ada es	nggak pakai es	nggak pake es	gak pakai es	gak pake es	ga pake es	tidak pakai es	tidak pake es	nggak usah pakai es	nggak usah pake es	gak usah pakai es	gak usah pake es	ga usah pake es	tidak usah pakai es	tidak perlu pakai es	nggak mau es	nggak mau pakai es	tidak mau es	tidak mau pakai es	gak mau es	nggak usah di- kasih es	nggak usah es	tidak usah es	gak usah es	masak tanpa es	nggak usah kasih es	enggak pakai es	es jangan	es nggak usah	es gak usah	es tidak usah	es jangan di- kasih	es jangan di- pakai	es jangan di- masukkan	es nggak mau	es jangan di- taruh	es nggak pakai	es jangan pakai	es nggak usah di- kasih	tanpa es batu	tanpa pakai es batu	jangan pakai es batu	jangan pake es batu	jangan kasih es batu	jangan beri es batu	jangan taruh es batu	jangan di- kasih es batu	jangan tambah es batu	jangan di- tambah es batu	jangan dicampur es batu	jangan ada es batu	nggak pakai es batu	nggak pake es batu	gak pakai es batu	gak pake es batu	ga pake es batu	tidak pakai es batu	tidak pake es batu	nggak usah pakai es batu	nggak usah pake es batu	gak usah pakai es batu	gak usah pake es batu	ga usah pake es batu	tidak usah pakai es batu	tidak perlu pakai es batu	nggak mau es batu	nggak mau pakai es batu	tidak mau es batu	tidak mau pakai es batu	gak mau es batu	nggak usah di- kasih es batu	nggak usah es batu	tidak usah es batu	gak usah es batu	masak tanpa es batu	nggak usah kasih es batu	enggak pakai es batu	es batu jangan	es batu nggak usah	es batu gak usah	es batu tidak usah	es batu jangan di- kasih	es batu jangan di- pakai	es batu jangan di- masukkan	es batu nggak mau	es batu jangan di- taruh	es batu nggak pakai	es batu jangan pakai	es batu nggak usah di- kasih
        same	tanpa gula	tanpa pakai gula	jangan pakai gula	jangan pake gula	jangan kasih gula	jangan beri gula	jangan taruh gula	jangan di- kasih gula	jangan tambah gula	jangan di- tambah gula	jangan dicampur gula	jangan ada gula	nggak pakai gula	nggak pake gula	gak pakai gula	gak pake gula	ga pake gula	tidak pakai gula	tidak pake gula	nggak usah pakai gula	nggak usah pake gula	gak usah pakai gula	gak usah pake gula	ga usah pake gula	tidak usah pakai gula	tidak perlu pakai gula	nggak mau gula	nggak mau pakai gula	tidak mau gula	tidak mau pakai gula	gak mau gula	nggak usah di- kasih gula	nggak usah gula	tidak usah gula	gak usah gula	masak tanpa gula	nggak usah kasih gula	enggak pakai gula	gula jangan	gula nggak usah	gula gak usah	gula tidak usah	gula jangan di- kasih	gula jangan di- pakai	gula jangan di- masukkan	gula nggak mau	gula jangan di- taruh	gula nggak pakai	gula jangan pakai	gula nggak usah di- kasih
        same	tanpa sambal	tanpa pakai sambal	jangan pakai sambal	jangan pake sambal	jangan kasih sambal	jangan beri sambal	jangan taruh sambal	jangan di- kasih sambal	jangan tambah sambal	jangan di- tambah sambal	jangan dicampur sambal	jangan ada sambal	nggak pakai sambal	nggak pake sambal	gak pakai sambal	gak pake sambal	ga pake sambal	tidak pakai sambal	tidak pake sambal	nggak usah pakai sambal	nggak usah pake sambal	gak usah pakai sambal	gak usah pake sambal	ga usah pake sambal	tidak usah pakai sambal	tidak perlu pakai sambal	nggak mau sambal	nggak mau pakai sambal	tidak mau sambal	tidak mau pakai sambal	gak mau sambal	nggak usah di- kasih sambal	nggak usah sambal	tidak usah sambal	gak usah sambal	masak tanpa sambal	nggak usah kasih sambal	enggak pakai sambal	sambal jangan	sambal nggak usah	sambal gak usah	sambal tidak usah	sambal jangan di- kasih	sambal jangan di- pakai	sambal jangan di- masukkan	sambal nggak mau	sambal jangan di- taruh	sambal nggak pakai	sambal jangan pakai	sambal nggak usah di- kasih
        same	tanpa cabai	tanpa pakai cabai	jangan pakai cabai	jangan pake cabai	jangan kasih cabai	jangan beri cabai	jangan taruh cabai	jangan di- kasih cabai	jangan tambah cabai	jangan di- tambah cabai	jangan dicampur cabai	jangan ada cabai	nggak pakai cabai	nggak pake cabai	gak pakai cabai	gak pake cabai	ga pake cabai	tidak pakai cabai	tidak pake cabai	nggak usah pakai cabai	nggak usah pake cabai	gak usah pakai cabai	gak usah pake cabai	ga usah pake cabai	tidak usah pakai cabai	tidak perlu pakai cabai	nggak mau cabai	nggak mau pakai cabai	tidak mau cabai	tidak mau pakai cabai	gak mau cabai	nggak usah di- kasih cabai	nggak usah cabai	tidak usah cabai	gak usah cabai	masak tanpa cabai	nggak usah kasih cabai	enggak pakai cabai	cabai jangan	cabai nggak usah	cabai gak usah	cabai tidak usah	cabai jangan di- kasih	cabai jangan di- pakai	cabai jangan di- masukkan	cabai nggak mau	cabai jangan di- taruh	cabai nggak pakai	cabai jangan pakai	cabai nggak usah di- kasih	tanpa cabe	tanpa pakai cabe	jangan pakai cabe	jangan pake cabe	jangan kasih cabe	jangan beri cabe	jangan taruh cabe	jangan di- kasih cabe	jangan tambah cabe	jangan di- tambah cabe	jangan dicampur cabe	jangan ada cabe	nggak pakai cabe	nggak pake cabe	gak pakai cabe	gak pake cabe	ga pake cabe	tidak pakai cabe	tidak pake cabe	nggak usah pakai cabe	nggak usah pake cabe	gak usah pakai cabe	gak usah pake cabe	ga usah pake cabe	tidak usah pakai cabe	tidak perlu pakai cabe	nggak mau cabe	nggak mau pakai cabe	tidak mau cabe	tidak mau pakai cabe	gak mau cabe	nggak usah di- kasih cabe	nggak usah cabe	tidak usah cabe	gak usah cabe	masak tanpa cabe	nggak usah kasih cabe	enggak pakai cabe	cabe jangan	cabe nggak usah	cabe gak usah	cabe tidak usah	cabe jangan di- kasih	cabe jangan di- pakai	cabe jangan di- masukkan	cabe nggak mau	cabe jangan di- taruh	cabe nggak pakai	cabe jangan pakai	cabe nggak usah di- kasih
        same	tanpa bawang	tanpa pakai bawang	jangan pakai bawang	jangan pake bawang	jangan kasih bawang	jangan beri bawang	jangan taruh bawang	jangan di- kasih bawang	jangan tambah bawang	jangan di- tambah bawang	jangan dicampur bawang	jangan ada bawang	nggak pakai bawang	nggak pake bawang	gak pakai bawang	gak pake bawang	ga pake bawang	tidak pakai bawang	tidak pake bawang	nggak usah pakai bawang	nggak usah pake bawang	gak usah pakai bawang	gak usah pake bawang	ga usah pake bawang	tidak usah pakai bawang	tidak perlu pakai bawang	nggak mau bawang	nggak mau pakai bawang	tidak mau bawang	tidak mau pakai bawang	gak mau bawang	nggak usah di- kasih bawang	nggak usah bawang	tidak usah bawang	gak usah bawang	masak tanpa bawang	nggak usah kasih bawang	enggak pakai bawang	bawang jangan	bawang nggak usah	bawang gak usah	bawang tidak usah	bawang jangan di- kasih	bawang jangan di- pakai	bawang jangan di- masukkan	bawang nggak mau	bawang jangan di- taruh	bawang nggak pakai	bawang jangan pakai	bawang nggak usah di- kasih
        same	manis	kemanisan
        same	kurang manis	kurangi gula	gula di- kurangi	less sugar	jangan terlalu manis	jangan manis manis	jangan kemanisan	gula sedikit saja	gula dikit aja	manis di- kurangi	gula kurangi	kurangi manis	gula jangan banyak banyak
        same	asin	keasinan
        same	asam
        same	pahit
        same	pedas	pedes	kepedasan
        same	tanpa pedas	jangan pedas	nggak pakai pedas	jangan pakai pedas	nggak usah pedas	tidak pakai pedas	tidak mau pedas	nggak mau pedas	gak mau pedas	nggak mau yang pedas	tidak mau yang pedas	gak pake pedas	jangan di- bikin pedas	nggak usah pakai pedas	bikin nggak pedas	di- buat tidak pedas
        same	mahal	kemahalan
        same	murah
        same	mi	mie
        same	ayam	daging ayam
        same	ikan
        same	daging sapi
        same	daging
        same	makanan laut	seafood
        same	udang
        same	kepiting
        same	kacang	kacang kacangan
        same	msg	micin	vetsin	penyedap	penyedap rasa
        same	sayur	sayuran
        same	vegetarian	tanpa daging	satu orang vegetarian
        same	kue ulang tahun	kue ultah	cake ulang tahun	kue buat ulang tahun	kue untuk ulang tahun	kue ulangtahun
        same	kue
        same	cokelat	coklat
        same	menu anak	menu untuk anak	menu buat anak	menu anak anak	menu untuk anak anak	menu buat anak anak
        same	baju anak	baju untuk anak	baju buat anak	baju anak anak
        same	obat anak	obat untuk anak	obat buat anak	obat anak anak	obat untuk anak anak	obat buat anak anak
        same	kursi anak	kursi untuk anak	kursi buat anak	kursi anak anak
        same+please	menu	menu mana	daftar menu mana	buku menu mana	mana menu	mana daftar menu	mana buku menu	mana menu saya	mana daftar menu saya	mana buku menu saya # asks that it be brought; the line below takes the bare word back
        same	menu	daftar menu	buku menu
        same+please	bon	bon mana	tagihan mana	bill mana	bil mana	mana bon	mana tagihan	mana bill	mana bil	mana bon saya	mana tagihan saya	mana bill saya	mana bil saya # asks that it be brought; the line below takes the bare word back
        same	bon	tagihan	bill	bil
        same+please	kuitansi	kuitansi mana	kwitansi mana	mana kuitansi	mana kwitansi	mana kuitansi saya	mana kwitansi saya # asks that it be brought; the line below takes the bare word back
        same	kuitansi	kwitansi
        same+please	struk	struk mana	nota mana	bukti pembayaran mana	mana struk	mana nota	mana bukti pembayaran	mana struk saya	mana nota saya	mana bukti pembayaran saya # asks that it be brought; the line below takes the bare word back
        same	struk	nota	bukti pembayaran
        same+please	sendok	sendok mana	mana sendok	mana sendok saya # asks that it be brought; the line below takes the bare word back
        same	sendok
        same+please	garpu	garpu mana	mana garpu	mana garpu saya # asks that it be brought; the line below takes the bare word back
        same	garpu
        same	pisau
        same	sumpit
        same	sedotan
        same	piring kosong
        label	meja
        same	kursi bayi	kursi bayinya	baby chair	high chair	kursi untuk bayi	kursi buat bayi	kursi makan bayi
        same	cabai	cabe	lombok
        same	bawang
        same	enak	lezat	sedap	enak enak
        same	matang	mateng	baru matang
        same	mentah	masih mentah
        same	layanan kamar	room service
        same	satpam	security	sekuriti
        same	jas hujan	mantel hujan
        same	meterai	materai
        same	stempel	setempel
        same	kartu keluarga	kk
        same	kacamata	kaca mata
        same	lampu merah	lampu lalu lintas	traffic light
        same	perempatan	simpang empat
        same	pertigaan	simpang tiga
        # Money, post, office.
        same	uang	duit
        same	uang tunai	tunai	cash	duit tunai	kontan	dengan tunai	pakai tunai	pakai uang tunai	pakai cash	pake cash	pake tunai	dengan uang tunai	secara tunai
        same	uang kecil	pecahan kecil	uang pecahan kecil	duit kecil	uang receh	receh	recehan	uang pecahan
        same	kartu kredit	credit card
        same	kartu debit	kartu atm
        same	kartu
        same	pin	nomor pin
        same	rekening	akun bank
        same	saldo
        same	kurs	nilai tukar
        same	rupiah	rp
        same	dolar	dollar
        same	dolar amerika	us dollar	usd	dolar as	dolar us
        same	bunga
        same	paket	kiriman paket	bingkisan
        same	surat
        same	prangko	perangko
        same	amplop
        same	kilat	ekspres	express	cepat kilat	yang kilat	kilat khusus
        same	alamat
        same	kode pos
        same	formulir	form	blangko
        same	dokumen	berkas
        same	ktp	kartu tanda penduduk
        same	paspor	passport
        same	visa
        same	tanggal	tgl
        same	tanggal lahir
        same	nomor antrean	nomor antrian	nomor antri	no antrian	no antrean
        same	antrean	antrian
        same	nomor telepon	no telepon	nomor telpon	nomor hp	no hp	nomor handphone
        same	email	surel
        # Phone.
        same	telepon genggam	hp	ponsel	handphone	hape
        same	kartu sim	sim card	simcard	kartu perdana
        same	pulsa
        same	pengisi daya	charger	carger	cas casan	casan
        same	pengisi daya ponsel	charger hp	casan hp	charger handphone	charger ponsel	pengisi daya hp
        same	kabel
        same	baterai	batere	batre
        same	layar
        same	layar hp	layar ponsel	layar handphone	layar telepon	lcd hp	layar hape
        same	kuota	paket data
        # Body and medicine.
        person@vocative	dokter
        same	dokter gigi
        person@vocative	perawat	suster
        same	polisi
        same	ambulans	ambulan	ambulance
        same	pemadam kebakaran	damkar
        same	obat
        same	obat pereda nyeri	obat penghilang rasa sakit	obat penghilang nyeri	obat anti nyeri	obat antinyeri	painkiller	obat penahan sakit	pereda nyeri	obat pereda sakit	obat penahan rasa sakit	obat nyeri	obat penghilang sakit	obat pereda rasa sakit
        same	obat penurun panas	penurun panas	obat demam	obat panas	obat penurun demam	penurun demam
        same	obat batuk
        same	obat mabuk	obat anti mabuk	obat mabuk perjalanan	obat mabuk kendaraan	obat untuk mabuk perjalanan	obat mabuk darat	obat antimabuk	obat buat mabuk perjalanan
        same	obat flu	obat pilek
        same	obat diare	obat mencret	obat untuk diare	obat buat diare	obat buat mencret	obat untuk mencret
        same	obat sakit kepala	obat untuk sakit kepala	obat buat sakit kepala	obat pusing
        same	obat maag	obat lambung
        same	obat tetes mata	tetes mata
        same	obat alergi	obat untuk alergi
        same	salep	salap
        same	plester	hansaplast	tensoplast
        same	perban	kasa
        same	masker
        same	vitamin
        same	resep	resep dokter	resep dari dokter
        same	efek samping	side effect
        same	tekanan darah
        same	tekanan darah tinggi	darah tinggi	hipertensi	tensi tinggi	punya darah tinggi	ada darah tinggi	menderita darah tinggi	penderita darah tinggi	mengidap darah tinggi	pengidap darah tinggi	kena darah tinggi	sakit darah tinggi	punya penyakit darah tinggi	ada penyakit darah tinggi	punya riwayat darah tinggi	penyakit darah tinggi	ada riwayat darah tinggi	memiliki darah tinggi	punya hipertensi	ada hipertensi	menderita hipertensi	penderita hipertensi	mengidap hipertensi	pengidap hipertensi	kena hipertensi	sakit hipertensi	punya penyakit hipertensi	ada penyakit hipertensi	punya riwayat hipertensi	penyakit hipertensi	ada riwayat hipertensi	memiliki hipertensi	punya tekanan darah tinggi	ada tekanan darah tinggi	menderita tekanan darah tinggi	penderita tekanan darah tinggi	mengidap tekanan darah tinggi	pengidap tekanan darah tinggi	kena tekanan darah tinggi	sakit tekanan darah tinggi	punya penyakit tekanan darah tinggi	ada penyakit tekanan darah tinggi	punya riwayat tekanan darah tinggi	penyakit tekanan darah tinggi	ada riwayat tekanan darah tinggi	memiliki tekanan darah tinggi
        same	diabetes	kencing manis	sakit gula	punya diabetes	ada diabetes	menderita diabetes	penderita diabetes	mengidap diabetes	pengidap diabetes	kena diabetes	sakit diabetes	punya penyakit diabetes	ada penyakit diabetes	punya riwayat diabetes	penyakit diabetes	ada riwayat diabetes	memiliki diabetes	punya kencing manis	ada kencing manis	menderita kencing manis	penderita kencing manis	mengidap kencing manis	pengidap kencing manis	kena kencing manis	sakit kencing manis	punya penyakit kencing manis	ada penyakit kencing manis	punya riwayat kencing manis	penyakit kencing manis	ada riwayat kencing manis	memiliki kencing manis
        same	asma	punya asma	ada asma	menderita asma	penderita asma	mengidap asma	pengidap asma	kena asma	sakit asma	punya penyakit asma	ada penyakit asma	punya riwayat asma	penyakit asma	ada riwayat asma	memiliki asma
        same	lutut
        same	perut
        same	kepala
        same	gigi
        same	gusi
        same	pergelangan kaki
        same	pergelangan tangan
        same	tangan
        same	mata
        same	telinga	kuping
        same	hidung
        same	tenggorokan	tenggorok	kerongkongan
        same	dada
        same	punggung
        same	pinggang
        same	asuransi
        same	asuransi kesehatan
        same	janji	janji temu	janjian	appointment	perjanjian
        same	darurat	keadaan darurat	emergency	gawat darurat
        # Qualities.
        same	besar	gede
        same	kecil
        same	panjang
        same	pendek
        same	baru
        same	lama
        same	bagus	baik
        same	jelek	buruk
        same	gratis	cuma cuma	free
        same	ukuran	size
        same	warna
        same	kantong	kantong plastik	kresek	tas plastik	plastik	kantung
        same	penting
        same	izin	minta izin
        same	beda	berbeda
        same	salah	keliru
        same	benar
        same	bahasa inggris	inggris
        same	rokok
        opposite	kiri	kanan
        opposite	panas	dingin
        opposite	sebelum	setelah
        opposite	buka	tutup
        opposite	pelan	cepat
        opposite	kirim	ambil
        opposite	sewa	menyewakan
        opposite	pinjam	meminjamkan
        opposite	nyalakan	matikan
        opposite	naikkan	turunkan
        opposite	tambah	kurangi
        opposite	besar	kecil
        opposite	mahal	murah
        opposite	setor	tarik tunai
        opposite	berangkat	tiba
        opposite	masuk	keluar
        opposite	ingat	lupa
        """#
}
