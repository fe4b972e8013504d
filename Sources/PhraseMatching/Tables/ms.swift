extension TableTexts {
    /// The words of Malay: `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let malay = #"""
        # Politeness, address, particles.
        light	ya	yah	dong	deh	sih	kok	nih	tuh	kan	lho	loh	kek	toh	encik	puan	cik	abang	kakak	makcik	pakcik	adik	tuan	kak	bang # particles, address
        light	saudara	bos	bro	sis	pun	lah	je	saja	sahaja	tau	kot	meh # address and particles
        light	ku	nya # I and we
        light	yang	di	ke	pada	untuk	buat	dengan	oleh	dan	atau	itu sih	adalah	ialah	sebagai	akan	sedang	lagi pula # particles
        light	sebuah	seorang	sekadar	ja	juga	begitu	gitu	jadi	berarti	nanti	dulu	sebentar # particles
        light	eh	em	anu	oh ya	oke	baiklah	nah	jika bisa	kalau bisa	kalau boleh	jika boleh	jika memungkinkan	kalau begitu # fillers
        light	bikin	buatkan	para	agar	supaya	dapat	bisa	sini	dari sini	ke sini	kiriman	soal	tentang # support words
        light	milik saya	punya saya	kepada saya	pada saya	ke saya	bagi saya	sama	jalan saja # the speaker
        want	tolong	mohon	sila	saya nak	kami nak	hendakkan	saya mahu	mahukan	saya hendak	boleh saya	boleh tak saya	bolehkah kami	silakan	harap	minta	pengin	pengen	kepengin	hendak # requests
        want	saya mau	saya ingin	aku mau	kami mau	kami ingin	saya perlu	saya butuh	boleh	bolehkah	boleh minta	bolehkah saya # requests
        want	bisakah	bisa minta	bisa saya	bisakah saya	bisa tolong	saya minta	saya pesan	pesan	kasih	beri	berikan	bagi dong # requests
        want	beri saya	berikan saya	bawakan	ambilkan	saya ingin memesan	saya mau pesan	mau pesan	bantu	bisa bantu	harus	saya harus # requests
        want	apakah saya bisa	apakah saya boleh	bisa tidak saya	izinkan saya	saya datang untuk	saya ke sini mau	ke sini mau	saya ke sini untuk # permission, purpose
        info	apa	macam mana	bagaimanakah	apakah	apakah itu	beri tahu	beritahu	kasih tahu	katakan	tahukah	apa kamu tahu	boleh tahu	boleh tanya	mau tanya	saya mau tanya # asking
        info	numpang tanya	tanya	bagaimana	gimana	jelaskan	saya ingin tahu	ingin tahu	mau tahu	tunjukkan	tampilkan	cek	periksa # asking
        ask	adakah	betul ke	apa ada	apakah ada	benarkah	betulkah	bukan begitu	ya kan	benar tidak	betul tidak	atau tidak	atau belum # questions
        askFinal	tak	ke	tidak	bukan	belum	kah	ngga	kan # question particles at the end
        exist	ada	punya	tersedia	memiliki	mempunyai	menyediakan	menjual	jual	apa kamu punya	dapat kah # there is
        not	tidak	tak	bukan	x	tak nak	tidak nak	tak mahu	tidak mahu	tak boleh	tak ada	tiada	takde	jangan	tanpa	belum	tidak ada	tidak mau	tidak bisa	tidak ingin	tidak jadi # negation
        not	tidak perlu	tak perlu	tak payah	tidak punya	dilarang	tak jadi # negation
        not	tidak boleh	belum ada	tidak pernah	stop	berhenti
        light	tak boleh tidur	tidak tahan	tak tahan # so much that one cannot bear it; never mind
        courtesy	halo	hai	hei	selamat pagi	selamat siang	selamat sore	selamat malam	assalamualaikum # greetings
        courtesy	terima kasih	makasih	terima kasih banyak	trims	thanks # thanks
        courtesy	maaf	permisi	mohon maaf	sori	punten # apology
        courtesy	sampai jumpa	dadah	selamat tinggal # leaving
        courtesy	iya	betul	benar	baik	tentu # assent
        yours	anda	awak	kamu	kalian	mu	engkau	milik anda	punya anda	punya kamu
        person	dia	beliau	ia
        person	mereka
        # What binds to the next word.
        bind	dari	daripada	asal	sejak # from
        bind	sebelum # before
        bind	setelah	sesudah	sehabis	seusai # after
        bind	sampai	hingga # until
        bind	alih alih	ganti	sebagai ganti # instead
        bind	kecuali	selain # except
        bind	antara # between
        bind	dekat	di dekat	sebelah	di sebelah # near
        bind	setiap	tiap # every
        bind	di bawah	bawah # under
        bind	lebih dari	di atas # above
        # Numbers.
        number	0	sifar	kosong	nol
        number	1	satu	sebiji	selembar	segelas	secangkir	sepiring	seporsi
        number	2	dua	berdua	kedua orang
        number	3	tiga	bertiga
        number	4	empat	berempat
        number	5	lima	berlima
        number	6	enam	berenam
        number	7	tujuh	bertujuh
        number	8	lapan	delapan	berlapan
        number	9	sembilan
        number	10	sepuluh	bersepuluh
        number	11	sebelas
        teen	10	belas
        multiplier	10	puluh
        multiplier	100	ratus	seratus
        multiplier	1000	ribu	seribu
        multiplier	1000000	juta	sejuta
        ordinal	1	pertama
        ordinal	2	kedua
        ordinal	3	ketiga
        ordinal	4	keempat
        ordinal	5	kelima
        # May be left out.
        setting	di sini	sini aja	tempat ini	toko ini	di tempat ini	di hotel ini # here
        setting	di sana	sana	di situ	situ	ke sana # there
        deixis	ini # this
        deixis	itu # that
        deixis	sekarang	saat ini	segera # now
        degree	sekali	sangat	terlalu	amat	sungguh	agak	cukup	bener bener	kelewat # how much
        degree	lebih	makin	semakin # more than now
        measure	orang # heads
        measure	lembar	buah	biji	helai	potong	ekor # classifiers
        measure	gelas	cangkir # cups
        measure	kaleng # bottles
        measure	porsi	piring	mangkuk # portions
        weak	beli # what a shop has is asked for to be bought
        weak	pakai	gunakan	pake	guna # use
        weak	minum # a drink is drunk
        weak	pergi	datang	menuju	mampir # moving, when the goal is named
        weak	termasuk	dapat dengan # part of a price
        weak	temu	bertemu # an appointment is for meeting
        weak	duduk
        weak	lagi	tambahan lagi
        # Time.
        time	pagi	pagi hari	pagi pagi
        time	tengah hari	siang
        time	petang	sebelah petang
        time	malam	malam hari
        time	pagi ini	tadi pagi
        time	siang ini
        time	petang ini
        time	malam ini	nanti malam
        time	hari ini
        time	esok	besok
        time	lusa
        time	semalam	kelmarin
        time	minggu ini
        time	minggu depan
        time	minggu lalu
        time	bulan ini
        time	bulan depan
        time	bulan
        time	tahun
        time	hari
        time	minggu
        time	isnin
        time	selasa
        time	rabu
        time	khamis
        time	jumaat
        time	sabtu
        time	ahad
        time	januari
        time	februari	pebruari
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
        time	jam	pukul
        time	minit
        time	awal	lebih awal
        time	terlambat	telat
        time	depan
        time	lalu	lewat
        # Direction.
        way	kiri	ke kiri	sebelah kiri	di kiri	di sebelah kiri
        way	kanan	ke kanan	sebelah kanan	di kanan	di sebelah kanan
        way	lurus	terus lurus
        way	pusing balik	pusing u
        way	ke atas	naik
        way	ke bawah	turun
        way	di dalam	dalam	dalam ruangan
        way	di luar	luar	luar ruangan
        way	luar negara	luar negeri	antarabangsa
        way	dalam negara	domestik	tempatan
        way	di depan
        way	di belakang	belakang
        way	lantai atas
        way	lantai bawah
        # Questions.
        which	di mana	dimana	mana	ke mana	di sebelah mana	di bagian mana
        which	berapa	berapa ringgit	berapa harga	berapa harganya	harga	berapa duit	berapa biaya	berapa ongkos	biaya	ongkos	tarif
        which	jam berapa	kapan	pukul berapa
        which	berapa lama
        which	berapa jauh	seberapa jauh
        which	berapa banyak
        which	siapa
        which	mengapa	kenapa
        which	yang mana
        which	bagaimana cara	gimana cara	cara	bagaimana caranya
        # Actions.
        act	belok	membelok
        act	kirim	kirimkan	antar surat
        act	ambil	terima	ambilkan paket
        act	tukar	tukarkan
        act	tukar wang	menukar wang	pertukaran wang	tukar duit
        act	ubah	rubah	mengganti
        act	batalkan	batal	pembatalan
        act	tunda	jadwal ulang	menjadwalkan ulang	undur
        act	konfirmasi
        act	pesan tempat	reservasi	booking	pemesanan
        act	janji	janji temu	janjian	bikin janji	buat janji
        act	bayar	lunasi
        act	kembalikan	kembali	balikin
        act	sewa	rental
        act	pinjam
        act	perpanjang
        act	baiki	betulkan	servis
        act	rusak	tidak berfungsi	mati	tidak jalan
        act	hilang	kehilangan
        act	cari	temukan
        act	buka
        act	tutup
        act	hidupkan	pasangkan	nyalakan
        act	matikan	tutup suis	padam
        act	mulai
        act	selesai	berakhir
        act	cakap	bercakap	bicara
        act	perlahan	perlahan lahan	lambat	lebih perlahan	pelan pelan
        act	cepat	lebih cepat	laju	cepat sikit
        act	dengar
        act	faham	mengerti
        act	ulangi
        act	tulis
        act	hubungi	telefon saya	panggil
        act	makan
        act	sakit	nyeri
        act	alergi
        act	foto	memotret	ambil foto	berfoto
        act	cetak	print
        act	fotokopi	salin
        act	tarik tunai	tarik uang
        act	setor	menyetor
        act	transfer
        act	isi pulsa	isi ulang	top up
        act	parkir
        act	merokok	rokok
        act	bersihkan	kemaskan
        act	cuci
        act	setrika
        act	titip	titipkan
        act	tunggu
        act	coba
        act	gunting rambut	potong rambut	cukur
        act	daftar
        act	tambah	tambahkan
        act	kurangi
        act	hapus
        act	bangunkan
        act	naikkan	keraskan
        act	turunkan	kecilkan
        act	bungkus	bawa pulang	take away
        act	berangkat
        act	tiba	sampai di
        act	check in	cek in
        act	check out	cek out
        act	menginap	inap
        act	isi formulir
        act	tanda tangan
        act	mainkan	putar	setel
        act	ingatkan
        act	atur	pasang
        act	tolong saya	bantuan
        # Things.
        same	tiket	karcis
        same	dewasa	orang dewasa
        same	anak	anak anak	anak kecil
        same	bayi
        same	pelajar	mahasiswa
        same	lansia	manula
        same	bilik	kamar
        same	tandas	bilik air	toilet	bilik mandi
        same	sarapan	makan pagi
        same	makan tengah hari	makan tengahari
        same	makan malam
        same	makanan
        same	teh
        same	teh ais	teh sejuk
        same	teh panas	teh hangat
        same	kopi
        same	panas	hangat
        same	sejuk	dingin
        same	ais	ice
        same	air	air putih	air minum
        same	air mineral
        same	susu
        same	gula
        same	pedas
        same	meja
        same	kursi
        same	menu	daftar menu
        same	bil
        same	resit
        same	wifi	wi fi	internet
        same	kata laluan	password
        same	wang	duit
        same	wang tunai	tunai	cash
        same	kad kredit
        same	kad
        same	bungkusan	parcel	pakej	bingkisan
        same	surat
        same	setem
        same	bagasi	beg	beg pakaian	barang
        same	lift	elevator
        same	tangga
        same	pintu masuk
        same	pintu keluar
        same	farmasi
        same	hospital
        same	doktor
        same	doktor gigi	pergigian
        same	jururawat	misi
        same	ubat
        same	lutut
        same	perut
        same	kepala
        same	gigi
        same	demam
        same	bank
        same	atm
        same	lapangan terbang	airport
        same	stesen
        same	perhentian bas
        same	bas
        same	kereta api	tren
        same	teksi
        same	kereta
        same	motosikal	motor
        same	basikal
        same	telefon	telefon bimbit	handphone
        same	kad sim	sim
        same	pengisi daya	charger
        same	penghawa dingin	aircond	ekon
        same	lampu	pencahayaan
        same	tuala
        same	bantal
        same	selimut
        same	kunci
        same	pasport
        same	dokumen
        same	besar
        same	kecil
        same	murah
        same	mahal
        same	sedap	lazat
        same	baru
        same	lama
        same	percuma
        same	lain
        same	suami
        same	isteri
        same	ibu saya
        same	ayah
        same	kacang
        same	bising	bunyi bising
        same	kotor
        need	mau	ingin	butuh	perlu	memerlukan	membutuhkan # who needs it decides: the speaker asks for it, the listener is offered it
        done	sudah pesan	sudah memesan	sudah saya pesan	saya sudah pesan # what has been ordered is not ordered again
        me	saya	aku	kami	kita	gue	gua # the speaker: with him, a need is no offer
        same	hanya	cuma # a limit is not what it limits
        done	sudah	dah	telah # what has been done is not asked for again
        degree	sedikit	sikit # a little: not to be exchanged for much
        same	lebih besar # a comparison asks for another size than the word alone
        same	lebih kecil # a comparison asks for another size than the word alone
        same	botol	sebotol	satu botol # a bottle is another thing to sell than a glass
        need	nak	mahu # who needs it decides: the speaker asks for it, the listener is offered it
        need	perlukan # who needs it decides: the speaker asks for it, the listener is offered it
        reply	tak apa	tidak apa # an answer of its own, whatever thanks go with it
        opposite	kiri	kanan
        opposite	panas	sejuk
        opposite	sebelum	setelah
        opposite	buka	tutup
        opposite	perlahan	cepat
        opposite	kirim	ambil
        """#
}
