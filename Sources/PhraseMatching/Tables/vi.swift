extension TableTexts {
    /// The words of Vietnamese: `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let vietnamese = #"""
        # Politeness, address, particles. Kinship words serve as I and you; whose thing it is, is said with "của".
        vocative	ạ	à	ơi	nhé	nha	nhá	nghen	hen	với	luôn	vậy	thế	hở	nhỉ	đấy	đó	em ơi	anh ơi	chị ơi # sentence particles
        vocative	cô ơi	chú ơi	bác ơi	bạn ơi	em	anh	chị	cô	chú	bác	bạn	quý khách	ông	bà	mình	anh chị	nè	này	ta # address
        light	con ạ	em ạ	anh ạ	chị ạ # I and we
        light	thì	là	mà	rằng	ở	tại	vào	lúc	cho	và	cùng	nữa ạ	cũng	đang	sẽ	vẫn	còn đang	bị	được # particles and passive
        light	giúp	giùm	dùm	hộ	nhờ	trong	của tôi	của em # favours
        light	của anh	của chị	của mình	của chúng tôi	của cháu	ra	lên đây	rồi	vừa	mới đây	thôi	chỉ	những	các # aspect and plural
        light	dạ	vâng dạ	thưa	ờ	ừm	à ừ	kính thưa	thế là	vậy là	vậy thì	thế thì	nếu có thể	nếu được	làm phiền # fillers
        light	chỗ này	chỗ	phiền	xin phép	hiện	hiện tại	đang ở	bên	phía	của	thuộc # place and possession
        want	làm ơn	vui lòng	xin	xin vui lòng	cho tôi	cho em	cho anh	cho chị	cho mình	cho cháu	cho chúng tôi	cho xin # requests
        want	cho tôi xin	cho em xin	cho anh xin	cho chị xin	cho mình xin	tôi muốn	em muốn	anh muốn	chị muốn	mình muốn # requests
        want	tôi cần	em cần	anh cần	chị cần	mình cần	tôi định	định	tôi tính	tôi thích	tôi lấy	lấy cho tôi # requests
        want	lấy cho em	lấy cho anh	lấy cho chị	lấy giúp tôi	lấy giúp em	lấy giúp anh	lấy giúp chị	cho tôi lấy	chọn	tôi chọn # requests
        want	có thể	tôi có thể	tôi có thể được	xin được	cho phép tôi	cho phép	để tôi	hãy	đề nghị	tôi xin	tôi phải	phải	nên # permission
        want	đưa tôi	đưa cho tôi	gọi cho tôi món	tôi gọi	tôi ra	tôi đến	tôi tới	ra để	đến để	tới để	muốn được	tôi muốn được # purpose
        want	tôi đến để	tôi tới để	em đến để	em tới để	tôi qua	em qua	chị ra	anh ra	em ra # purpose
        info	cho hỏi	cho tôi hỏi	cho em hỏi	cho anh hỏi	cho chị hỏi	cho mình hỏi	xin hỏi	xin cho hỏi	là gì	gì	cho biết # asking to be told
        info	cho tôi biết	cho em biết	xin cho biết	nói cho tôi biết	bạn có biết	có biết	hỏi	là bao nhiêu	thế nào	như thế nào # asking to be told
        ask	có phải	phải không	đúng không	phải không ạ	đúng không ạ	có đúng không	được không	có được không	có thể không	không nhỉ # questions
        ask	liệu	có phải là	hay không	hay chưa	có không	chưa nhỉ	hay sao # questions
        askFinal	không	chưa	hả	chăng	sao	à	ko	hông	hong # question particles at the end
        exist	có	có bán	còn	bán cho tôi	bán cho em	bán cho anh	bán cho chị	bán cho mình # there is, and is there
        not	không	chẳng	chả	đừng	chưa	không có	không phải	không được	không muốn	không cần	ko	đéo	khỏi # negation
        not	không thể	chớ	bỏ	không bị	chưa có	chưa được	hết	không còn	không có ai # negation
        not	không dùng	không lấy	không thêm	không cho # refusals
        courtesy	xin chào	chào	chào bạn	chào anh	chào chị	chào em	chào cô	chào bác	alô	kính chào # greetings
        courtesy	cảm ơn	cám ơn	cảm ơn nhiều	cảm ơn bạn	cám ơn nhiều	xin cảm ơn	cảm ơn anh	cảm ơn chị	cảm ơn em # thanks
        courtesy	xin lỗi	tôi xin lỗi	thứ lỗi	rất tiếc # apology
        courtesy	tạm biệt	chào tạm biệt	hẹn gặp lại	bai bai # leaving
        courtesy	vâng	đúng	đúng vậy	đúng rồi # assent
        person	anh ấy	ông ấy	anh ta # another man
        person	cô ấy	chị ấy	bà ấy	cô ta # another woman
        person	họ	bọn họ # others
        yours	của bạn	của anh chị	của quý khách
        # What binds to the next word.
        bind	từ # from
        bind	trước	trước khi # before
        bind	sau	sau khi # after
        bind	đến khi	cho đến	cho tới # until
        bind	thay vì	thay cho # instead of
        bind	ngoại trừ	trừ # except
        bind	hơn # more than
        bind	dưới # below
        bind	trên # above
        bind	gần # near
        bind	mỗi	hàng ngày # every
        # Numbers.
        number	0	không độ	không trăm	không trăm linh	không trăm lẻ
        number	1	một	mốt
        number	2	hai
        number	3	ba
        number	4	bốn	tư
        number	5	năm	lăm
        number	6	sáu
        number	7	bảy	bẩy
        number	8	tám
        number	9	chín
        multiplier	10	mười	mươi	chục
        multiplier	100	trăm	trăm linh	trăm lẻ
        multiplier	1000	nghìn	ngàn	nghìn linh
        multiplier	1000000	triệu
        multiplier	1000000000	tỷ	tỉ
        ordinal	1	thứ nhất	đầu tiên	lần đầu
        ordinal	3	thứ ba liền
        # May be left out.
        setting	ở đây	đây	tại đây	chỗ này đây	bên này	nơi này	chỗ mình	bên mình	quán mình	cửa hàng mình	tiệm mình	khách sạn mình # here
        setting	ở đó	chỗ đó	kia	đằng kia	bên kia	chỗ kia # there
        deixis	cái này	cái đây	loại này	món này # this
        deixis	cái kia	cái đó	loại kia # that
        deixis	bây giờ	ngay	ngay bây giờ	lúc này	liền # now
        degree	quá	rất	thật	thật nhiều	lắm	quá trời	cực kỳ	hơi	khá	thật là	quá đi	ghê	dữ	vô cùng	nhiều quá # how much
        measure	cái	chiếc	con	quyển	cuốn	tờ	cục	hòn # classifiers
        measure	tấm # classifier
        measure	ly	cốc	tách	chén trà # cups
        measure	chai	lon # bottles
        measure	người	khách	vị # heads
        measure	phần	suất	dĩa	đĩa	tô	bát # portions
        measure	lịch	cuộc	buổi	vụ	việc # events
        measure	gói	hộp	thùng # packs
        weak	mua	đặt mua # what a shop has is asked for to be bought
        weak	dùng	sử dụng	xài # what is asked for is to be used
        weak	uống # a drink is asked for to be drunk
        weak	đi	qua	sang	về # moving, when the goal is named
        weak	bao gồm	gồm	kèm	kèm theo	tính # being part of a price
        weak	xếp	sắp	sắp xếp	thu xếp # arranging what is asked for
        # Time.
        time	sáng	buổi sáng	sáng sớm
        time	trưa	buổi trưa
        time	chiều	buổi chiều
        time	tối	buổi tối
        time	đêm	ban đêm
        time	sáng nay	sáng hôm nay	buổi sáng hôm nay	vào sáng nay
        time	chiều nay	chiều hôm nay	buổi chiều hôm nay
        time	trưa nay	trưa hôm nay
        time	tối nay	tối hôm nay	đêm nay
        time	hôm nay	ngày hôm nay	bữa nay
        time	ngày mai	mai	hôm sau
        time	hôm qua	ngày hôm qua
        time	ngày kia	ngày mốt
        time	tuần này	trong tuần này
        time	tuần sau	tuần tới
        time	tuần trước
        time	tháng này
        time	tháng sau	tháng tới
        time	thứ hai
        time	thứ ba
        time	thứ tư
        time	thứ năm
        time	thứ sáu
        time	thứ bảy
        time	chủ nhật
        time	giờ	tiếng	tiếng đồng hồ
        time	phút
        time	ngày
        time	tháng
        time	tuần
        time	năm nay
        time	cuối tuần
        time	sớm
        time	muộn	trễ
        # Direction.
        way	trái	bên trái	tay trái	phía trái	phía bên trái
        way	phải hướng	bên phải	tay phải	phía phải	phía bên phải
        way	rẽ trái	quẹo trái	rẽ bên trái	quẹo bên trái	rẽ sang trái	quẹo qua trái	rẽ tay trái
        way	rẽ phải	quẹo phải	rẽ bên phải	quẹo bên phải	rẽ sang phải	quẹo qua phải	rẽ tay phải
        way	thẳng	đi thẳng	chạy thẳng
        way	quay đầu	quay lại	quay đầu lại
        way	lên	lên trên	đi lên
        way	xuống	xuống dưới	đi xuống
        way	trong nhà	bên trong	ở trong
        way	ngoài	bên ngoài	ngoài trời	ở ngoài
        way	trong nước	nội địa
        way	nước ngoài	quốc tế
        way	đằng trước	phía trước
        way	đằng sau	phía sau
        # Questions.
        which	bao nhiêu tiền	giá bao nhiêu	bao nhiêu	mấy tiền	giá	giá tiền	tiền	tốn bao nhiêu	hết bao nhiêu	giá cả	bao tiền
        which	ở đâu	đâu	chỗ nào	ở chỗ nào	nằm ở đâu	đi đường nào	đi lối nào
        which	mấy giờ	lúc mấy giờ	khi nào	bao giờ	lúc nào	vào lúc nào
        which	bao lâu	mất bao lâu	trong bao lâu
        which	bao xa	cách bao xa
        which	mấy
        which	ai
        which	tại sao	sao lại	vì sao
        which	nào	cái nào
        which	làm sao	làm thế nào	cách nào	bằng cách nào
        # Actions.
        act	gửi	gởi	gửi đi	chuyển đi	chuyển phát
        act	nhận	lấy về	lấy lại	ra lấy	đến lấy	tới lấy	đến nhận	ra nhận	tới nhận
        act	đặt	đặt trước	đặt chỗ	giữ chỗ	đăng ký trước
        act	hẹn	lịch hẹn	cuộc hẹn	cái hẹn	đặt hẹn	hẹn lịch	đặt lịch hẹn
        act	huỷ	hủy	hủy bỏ	huỷ bỏ
        act	đổi	thay đổi	dời	chuyển sang
        act	đổi tiền	đổi ngoại tệ	quy đổi tiền	đổi ít tiền	đổi một ít tiền	đổi chút tiền
        act	trả	hoàn	hoàn trả	trả lại
        act	thanh toán	trả tiền	tính tiền	trả phí
        act	trả phòng	check out	checkout
        act	nhận phòng	check in	checkin
        act	thuê	mướn
        act	mượn
        act	gia hạn	ở thêm
        act	sửa	sửa chữa	chữa	khắc phục
        act	hỏng	hư	bị hỏng	bị hư	không hoạt động	không chạy	bị lỗi
        act	mất	bị mất	làm mất	đánh mất	thất lạc
        act	tìm	kiếm
        act	mở	mở cửa	bật	mở lên
        act	đóng	đóng cửa
        act	tắt
        act	bắt đầu
        act	kết thúc
        act	nói	nói chuyện	phát biểu
        act	chậm	chậm lại	từ từ	chậm thôi	chậm rãi	chậm hơn
        act	nhanh	nhanh lên	lẹ	mau	nhanh hơn
        act	nghe
        act	hiểu
        act	nhắc lại	lặp lại	nói lại
        act	viết	ghi	ghi ra	viết ra
        act	gọi	gọi điện	điện thoại cho
        act	ăn
        act	đau	nhức	đau nhức
        act	dị ứng
        act	ốm	bệnh	không khỏe
        act	chụp ảnh	chụp hình	chụp
        act	in
        act	sao chép	photo	phô tô	copy
        act	rút tiền
        act	nạp tiền	nạp
        act	chuyển tiền	chuyển khoản	gửi tiền
        act	mở tài khoản
        act	ngồi
        act	đợi	chờ
        act	đỗ xe	đậu xe	gửi xe
        act	hút thuốc
        act	dọn	dọn dẹp	lau dọn	dọn phòng
        act	giặt	giặt ủi	giặt là
        act	để	gửi lại	gửi nhờ	để nhờ	gửi tạm # leaving a thing in care
        act	giao	giao hàng
        act	mang về	mang đi	đem về
        act	thêm
        act	bớt	giảm
        act	giảm giá	khuyến mãi	bớt giá
        act	đăng ký
        act	cắt tóc	hớt tóc
        act	gội đầu
        act	nhuộm tóc	nhuộm
        act	ký	ký tên
        act	điền
        act	thử	mặc thử
        act	xem	ngắm
        act	giúp đỡ	cứu	trợ giúp
        act	dừng	dừng lại	ngừng
        act	đến	tới
        act	rời	khởi hành	xuất phát
        act	bán
        # Things.
        same	vé
        same	người lớn
        same	trẻ em	trẻ con	con nít	em bé	bé	trẻ nhỏ	trẻ
        same	sinh viên	học sinh
        same	người già	người cao tuổi
        same	phòng	căn phòng
        same	phòng đơn
        same	phòng đôi
        same	bữa sáng	ăn sáng	điểm tâm	đồ ăn sáng
        same	bữa trưa	ăn trưa
        same	bữa tối	ăn tối
        same	trà	chè
        same	nóng	ấm
        same	đá	lạnh
        same	cà phê	cafe	cà-phê
        same	nước	nước uống
        same	nước lọc	nước suối
        same	sữa
        same	đường
        same	wifi	wi fi	mạng	internet	mạng wifi
        same	mật khẩu	pass	password	mã	mật mã
        same	bưu kiện	bưu phẩm	kiện hàng	gói hàng	một kiện hàng	thùng hàng	hàng
        same	thư	bức thư	lá thư
        same	tem
        same	hành lý	vali	va li	túi xách	đồ đạc	hành lí
        same	bàn
        same	ghế	chỗ ngồi
        same	thực đơn	menu
        same	hoá đơn	hóa đơn	biên lai	biên nhận	bill
        same	nhà vệ sinh	toilet	wc	phòng vệ sinh	restroom
        same	thang máy
        same	cầu thang
        same	lối vào	cửa vào
        same	lối ra	cửa ra
        same	nhà thuốc	hiệu thuốc	tiệm thuốc
        same	bệnh viện
        same	bác sĩ
        same	nha sĩ
        same	thuốc
        same	viên
        same	đầu gối
        same	bụng	dạ dày
        same	đầu
        same	răng
        same	sốt
        same	ngân hàng
        same	máy rút tiền	atm	cây atm
        same	thẻ
        same	thẻ tín dụng
        same	tiền mặt
        same	sân bay
        same	ga	nhà ga	ga tàu
        same	bến xe
        same	xe buýt	xe bus
        same	tàu	tàu hỏa	xe lửa	tàu hoả
        same	taxi	tắc xi
        same	ô tô	xe hơi	xe ô tô
        same	xe máy	xe gắn máy
        same	xe đạp
        same	điện thoại	di động	điện thoại di động
        same	sim	thẻ sim
        same	sạc
        same	máy lạnh	điều hòa	máy điều hòa	điều hoà
        same	khăn	khăn tắm
        same	gối
        same	chăn	mền
        same	chìa khóa	chìa khoá	thẻ phòng
        same	hộ chiếu
        same	giấy tờ	tài liệu
        same	giấy phép lái xe	bằng lái	bằng lái xe
        same	lớn	to
        same	nhỏ	bé nhỏ
        same	rẻ
        same	đắt	mắc
        same	cay
        same	ngọt
        same	ngon
        same	mới
        same	cũ
        same	miễn phí	không mất tiền
        same	khác	cái khác	loại khác
        same	chồng
        same	vợ
        same	mẹ	má
        same	bố	ba tôi	cha
        same	ồn	ồn ào
        same	bẩn	dơ
        degree	ít	một chút	một tí	tí	chút	một ít	chút xíu # a little: not to be exchanged for much
        person	con tôi	con của tôi	con gái tôi	con trai tôi	con em	con mình	cháu nhà tôi # the speaker's child is not the speaker
        need	cần	muốn	lấy # who needs it decides: the speaker asks for it, the listener is offered it
        me	tôi	tui	tớ	chúng tôi	chúng em	chúng mình	bọn mình	tụi em	tụi mình	cháu # the speaker: with him, a need is no offer
        done	đã # what has been done is not asked for again
        offer	bạn muốn	bạn có muốn	quý khách muốn	quý khách có muốn # asks whether the listener wants it
        has	tôi có	em có	mình có	chúng tôi có # the speaker has it
        reply	dạ thôi # an answer of its own, whatever thanks go with it
        reply	thế thôi	vậy thôi	chỉ vậy thôi	chỉ thế thôi # an answer of its own, whatever thanks go with it
        courtesy	ok	được rồi # agreement, which is not assent to a fact
        same	bộ sạc	cục sạc	củ sạc	bán sạc	có bán sạc # the thing, not the charging
        opposite	nóng	đá
        opposite	nhận phòng	trả phòng
        opposite	mở	đóng
        opposite	gửi	nhận
        opposite	rẽ trái	rẽ phải
        opposite	chậm	nhanh
        """#
}
