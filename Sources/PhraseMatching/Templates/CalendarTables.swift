extension CalendarWords {
    static let english = CalendarWords(
        hourPrefix: ["at"], hourSuffix: ["o'clock", "oclock", "o clock"],
        minutesBefore: [
            ("half past", 30), ("half", 30), ("quarter past", 15), ("quarter after", 15), ("a quarter after", 15),
            ("quarter of", -15), ("quarter till", -15), ("a quarter past", 15), ("quarter to", -15),
            ("a quarter to", -15),
        ],
        sharp: ["sharp", "exactly", "on the dot"],
        periods: [
            Period(words: ["am", "a m", "in the morning", "this morning"], hour: morning),
            Period(words: ["pm", "p m", "in the afternoon"], hour: afternoon),
            Period(words: ["in the evening"], hour: evening), Period(words: ["at night"], hour: night),
        ],
        named: [
            ("noon", 12), ("midday", 12), ("midnight", 0), ("12 noon", 12), ("twelve noon", 12), ("12 midnight", 0),
            ("twelve midnight", 0),
        ],
        months: [
            ["January", "jan"], ["February", "feb"], ["March", "mar"], ["April", "apr"], ["May"], ["June", "jun"],
            ["July", "jul"], ["August", "aug"], ["September", "sept", "sep"], ["October", "oct"], ["November", "nov"],
            ["December", "dec"],
        ],
        weekdays: [["Monday"], ["Tuesday"], ["Wednesday"], ["Thursday"], ["Friday"], ["Saturday"], ["Sunday"]],
        relativeDays: [(["today"], 0), (["tomorrow"], 1), (["the day after tomorrow"], 2), (["yesterday"], -1)],
        dayPrefix: ["the", "on the", "on"], daySuffix: ["of"],
        currencies: [
            ("USD", ["dollars", "dollar", "us dollars", "us dollar", "american dollars", "bucks", "usd"]),
            ("EUR", ["euros", "euro", "eur"]), ("GBP", ["pounds", "pound", "gbp", "quid", "pounds sterling"]),
            ("THB", ["baht", "thb", "thai baht"]), ("VND", ["dong", "vnd", "vietnamese dong"]),
            ("IDR", ["rupiah", "idr", "rupiahs"]), ("MYR", ["ringgit", "myr"]),
            ("CNY", ["yuan", "cny", "rmb", "renminbi", "chinese yuan"]), ("KRW", ["won", "krw", "korean won"]),
            ("JPY", ["yen", "jpy", "japanese yen"]), ("KHR", ["riel", "riels", "khr"]),
            ("LAK", ["kip", "lak"]),
            ("MMK", ["kyat", "kyats", "mmk"]), ("SGD", ["singapore dollars", "sing dollars"]),
            ("AUD", ["australian dollars"]), ("CAD", ["canadian dollars"]),
            ("HKD", ["hong kong dollars"]), ("NZD", ["new zealand dollars"]), ("TWD", ["taiwan dollars"]),
            ("INR", ["rupees"]), ("PHP", ["pesos"]), ("CHF", ["swiss francs", "francs"]),
        ],
        subunits: [
            (["USD", "EUR", "SGD", "AUD", "CAD", "NZD", "HKD"], ["cents", "cent"]), (["GBP"], ["pence"]),
            (["MYR"], ["sen"]), (["THB"], ["satang"]),
        ],
        subunitsAlone: [("pence", "GBP", 1), ("satang", "THB", 1), ("sen", "MYR", 1)])

    static let vietnamese = CalendarWords(
        hourPrefix: ["lúc", "vào lúc", "hồi"], hourSuffix: ["giờ", "h", "g"], minuteSuffix: ["phút", "p"],
        half: ["rưỡi", "rưởi"], lacking: ["kém", "thiếu"], sharp: ["đúng", "chẵn"],
        periods: [
            Period(words: ["sáng", "buổi sáng", "sáng sớm", "sa"], hour: morning),
            Period(words: ["trưa", "buổi trưa"], hour: noon),
            Period(words: ["chiều", "buổi chiều"], hour: afternoon),
            Period(words: ["tối", "buổi tối"], hour: evening),
            Period(words: ["đêm", "khuya", "ban đêm"], hour: night), Period(words: ["am"], hour: morning),
            Period(words: ["pm"], hour: afternoon), Period(words: ["rạng sáng"], hour: smallHours),
        ],
        named: [("nửa đêm", 0), ("giữa trưa", 12)],
        months: [
            ["tháng 1", "tháng 01", "tháng một", "tháng giêng"],
            ["tháng 2", "tháng 02", "tháng hai"],
            ["tháng 3", "tháng 03", "tháng ba"],
            ["tháng 4", "tháng 04", "tháng tư", "tháng bốn"],
            ["tháng 5", "tháng 05", "tháng năm"],
            ["tháng 6", "tháng 06", "tháng sáu"],
            ["tháng 7", "tháng 07", "tháng bảy"],
            ["tháng 8", "tháng 08", "tháng tám"],
            ["tháng 9", "tháng 09", "tháng chín"],
            ["tháng 10", "tháng mười"],
            ["tháng 11", "tháng mười một"],
            ["tháng 12", "tháng mười hai", "tháng chạp"],
        ],
        weekdays: [["thứ hai"], ["thứ ba"], ["thứ tư"], ["thứ năm"], ["thứ sáu"], ["thứ bảy"], ["chủ nhật"]],
        relativeDays: [
            (["hôm nay", "bữa nay"], 0), (["ngày mai", "mai"], 1), (["ngày kia", "ngày mốt"], 2), (["hôm qua"], -1),
        ],
        dayPrefix: ["ngày", "mùng", "mồng", "ngày mùng", "ngày mồng"], yearWords: ["năm"],
        currencies: [
            ("VND", ["đồng", "vnd", "đ", "việt nam đồng", "đồng việt nam", "vnđ"]),
            ("USD", ["đô la", "đô", "đô la mỹ", "đô mỹ", "usd", "đôla"]), ("EUR", ["euro", "ơ rô"]),
            ("THB", ["baht", "bạt"]), ("CNY", ["nhân dân tệ", "tệ"]), ("JPY", ["yên", "yên nhật", "yen"]),
            ("KRW", ["won", "uôn", "won hàn"]), ("GBP", ["bảng anh", "bảng"]),
            ("SGD", ["đô la singapore", "đô sing", "đô singapore"]),
            ("AUD", ["đô la úc", "đô úc"]),
            ("LAK", ["kíp"]), ("KHR", ["riel"]), ("IDR", ["rupiah"]), ("MYR", ["ringgit"]), ("MMK", ["kyat"]),
        ],
        subunits: [(["USD", "EUR"], ["xu", "cent"])])

    static let thai = CalendarWords(
        hourPrefix: ["เวลา", "ตอน", "ตอนเวลา"], hourSuffix: ["นาฬิกา", "น", "โมง", "โมงตรง"], minuteSuffix: ["นาที"],
        half: ["ครึ่ง"],
        past: ["กับ", "กับอีก"], sharp: ["ตรง", "พอดี"],
        periods: [
            Period(words: ["โมงเช้า"], hour: { (5...11).contains($0) ? $0 : nil }),
            Period(words: ["ทุ่ม"], hour: { (1...6).contains($0) ? ($0 + 18) % 24 : nil }),
            Period(words: ["โมงเย็น"], hour: { (3...6).contains($0) ? $0 + 12 : nil }),
            Period(words: ["ตี"], hour: { (1...6).contains($0) ? $0 : nil }),
            Period(words: ["บ่าย"], hour: { (1...5).contains($0) ? $0 + 12 : nil }),
            Period(words: ["โมงบ่าย", "ตอนบ่าย"], hour: { (1...5).contains($0) ? $0 + 12 : nil }),
            Period(words: ["ตอนเช้า", "เช้า"], hour: { (5...11).contains($0) ? $0 : nil }),
            Period(words: ["ตอนเย็น", "เย็น"], hour: { (3...7).contains($0) ? $0 + 12 : nil }),
            Period(words: ["ตอนกลางคืน", "ตอนดึก", "ตอนค่ำ"], hour: night),
        ],
        named: [
            ("เที่ยงคืน", 0), ("เที่ยง", 12), ("เที่ยงวัน", 12), ("เที่ยงตรง", 12), ("บ่ายโมง", 13), ("บ่ายโมงตรง", 13), ("ทุ่ม", 19),
            ("ทุ่มหนึ่ง", 19),
            ("ทุ่มนึง", 19), ("ทุ่มตรง", 19),
        ],
        months: [
            ["มกราคม", "มกรา", "ม ค"], ["กุมภาพันธ์", "กุมภา", "ก พ"], ["มีนาคม", "มีนา", "มี ค"], ["เมษายน", "เมษา", "เม ย"],
            ["พฤษภาคม", "พฤษภา", "พ ค"], ["มิถุนายน", "มิถุนา", "มิ ย"], ["กรกฎาคม", "กรกฎา", "ก ค"],
            ["สิงหาคม", "สิงหา", "ส ค"],
            ["กันยายน", "กันยา", "ก ย"],
            ["ตุลาคม", "ตุลา", "ต ค"], ["พฤศจิกายน", "พฤศจิกา", "พ ย"], ["ธันวาคม", "ธันวา", "ธ ค"],
        ],
        weekdays: [
            ["วันจันทร์"], ["วันอังคาร"], ["วันพุธ"], ["วันพฤหัสบดี", "วันพฤหัส"], ["วันศุกร์"], ["วันเสาร์"], ["วันอาทิตย์"],
        ],
        relativeDays: [(["วันนี้"], 0), (["พรุ่งนี้", "วันพรุ่งนี้"], 1), (["มะรืนนี้", "มะรืน"], 2), (["เมื่อวาน", "เมื่อวานนี้"], -1)],
        dayPrefix: ["วันที่", "ที่"], monthWords: ["เดือน"], yearWords: ["ปี", "พ ศ", "ค ศ", "ปี พ ศ", "ปี ค ศ", "พุทธศักราช"],
        currencies: [
            ("THB", ["บาท", "บาทไทย"]),
            ("USD", ["ดอลลาร์", "เหรียญ", "ดอลล่าร์", "ดอลลาร์สหรัฐ", "ดอล", "เหรียญสหรัฐ", "ดอลลาร์อเมริกัน"]),
            ("EUR", ["ยูโร"]), ("GBP", ["ปอนด์"]), ("SGD", ["ดอลลาร์สิงคโปร์", "เหรียญสิงคโปร์"]),
            ("JPY", ["เยน"]),
            ("CNY", ["หยวน"]), ("KRW", ["วอน", "วอนเกาหลี"]), ("VND", ["ด่อง", "ดอง"]), ("LAK", ["กีบ"]),
            ("KHR", ["เรียล"]),
            ("MMK", ["จ๊าด"]),
            ("MYR", ["ริงกิต"]), ("IDR", ["รูเปียห์"]),
        ],
        subunits: [(["THB"], ["สตางค์"]), (["USD", "EUR", "SGD"], ["เซนต์"])],
        subunitsAlone: [("สตางค์", "THB", 1)])

    static let indonesian = malayan(
        noonWord: "siang",
        months: [
            ["Januari", "jan"], ["Februari", "feb", "pebruari"], ["Maret", "mar"], ["April", "apr"], ["Mei"],
            ["Juni", "jun"], ["Juli", "jul"], ["Agustus", "agt", "ags"], ["September", "sept", "sep"],
            ["Oktober", "okt"], ["November", "nov", "nopember"], ["Desember", "des"],
        ],
        weekdays: [["Senin"], ["Selasa"], ["Rabu"], ["Kamis"], ["Jumat", "jum'at"], ["Sabtu"], ["Minggu", "ahad"]],
        relativeDays: [(["hari ini"], 0), (["besok"], 1), (["lusa"], 2), (["kemarin"], -1)], minute: "menit",
        isIndonesian: true)

    static let malay = malayan(
        noonWord: "tengah hari",
        months: [
            ["Januari", "jan"], ["Februari", "feb"], ["Mac"], ["April"], ["Mei"], ["Jun"], ["Julai"], ["Ogos", "ogo"],
            ["September", "sept", "sep"],
            ["Oktober", "okt"], ["November", "nov"], ["Disember", "dis"],
        ],
        weekdays: [["Isnin"], ["Selasa"], ["Rabu"], ["Khamis"], ["Jumaat"], ["Sabtu"], ["Ahad"]],
        relativeDays: [(["hari ini"], 0), (["esok"], 1), (["lusa"], 2), (["semalam"], -1)], minute: "minit",
        isIndonesian: false)

    private static func malayan(
        noonWord: String, months: [[String]], weekdays: [[String]], relativeDays: [(words: [String], offset: Int)],
        minute: String, isIndonesian: Bool
    ) -> CalendarWords {
        let rupiah = (code: "IDR", words: ["rupiah", "perak"])
        let ringgit = (code: "MYR", words: ["ringgit"])
        return CalendarWords(
            hourPrefix: ["jam", "pukul"], minuteSuffix: [minute],
            // Half eight is half past seven in Indonesian; in Malay the half stands behind: "lapan setengah".
            half: isIndonesian ? ["lewat setengah", "lebih setengah"] : ["setengah"],
            minutesBefore: isIndonesian ? [("setengah", -30)] : [],
            minutesAfter: isIndonesian
                ? [("lewat seperempat", 15), ("lebih seperempat", 15), ("seperempat", 15), ("kurang seperempat", -15)]
                : [("suku", 15), ("tiga suku", 45), ("lewat suku", 15)],
            past: ["lewat", "lebih", "lepas"], lacking: ["kurang"],
            sharp: ["tepat", "wib", "wita", "wit", "teng"],
            periods: [
                Period(words: ["pagi", "am", "a m", "pg"], hour: morning),
                Period(words: [noonWord, isIndonesian ? "tengah hari" : "siang"], hour: noon),
                Period(words: ["sore", "petang", "ptg", "pm", "p m"], hour: afternoon),
                Period(words: ["malam", "mlm"], hour: night),
                Period(words: ["dini hari", "subuh", "awal pagi"], hour: smallHours),
            ],
            named: [("tengah malam", 0)] + (isIndonesian ? [] : [("tengah hari", 12)]), months: months,
            weekdays: weekdays, relativeDays: relativeDays,
            dayPrefix: ["tanggal", "tarikh", "tgl", "pada tanggal", "pada"],
            daySuffix: ["hb", "haribulan", "hari bulan"],
            monthWords: ["bulan"], yearWords: ["tahun"],
            currencies: (!isIndonesian ? [ringgit, rupiah] : [rupiah, ringgit]) + [
                ("USD", ["dolar", "dollar", "dolar as", "dolar amerika", "dollar as", "dolar amerika syarikat"]),
                ("EUR", ["euro"]),
                ("GBP", ["pound", "poundsterling", "paun"]), ("THB", ["baht", "bath"]),
                ("JPY", ["yen"]),
                ("CNY", ["yuan"]), ("KRW", ["won"]), ("VND", ["dong"]), ("SGD", ["dolar singapura", "dolar singapur"]),
                ("KHR", ["riel"]),
                ("LAK", ["kip"]), ("MMK", ["kyat"]),
            ],
            subunits: [(["MYR", "USD", "EUR", "SGD"], ["sen"])],
            subunitsAlone: isIndonesian ? [] : [("sen", "MYR", 1)])
    }

    static let chinese = CalendarWords(
        hourSuffix: ["点", "点钟", "时", "点整"], minuteSuffix: ["分"], half: ["半"],
        minutesAfter: [("一刻", 15), ("三刻", 45), ("1刻", 15), ("3刻", 45), ("过一刻", 15)], past: ["过"], lacking: ["差"],
        lackingFirst: ["差"], sharp: ["整", "准时"],
        periods: [
            Period(words: ["上午", "早上", "清晨", "早晨", "早", "清早"], hour: morning), Period(words: ["中午", "正午"], hour: noon),
            Period(words: ["下午", "午后"], hour: afternoon), Period(words: ["傍晚"], hour: evening),
            Period(words: ["晚上", "晚", "夜里", "夜晚", "深夜", "半夜"], hour: night),
            Period(words: ["凌晨"], hour: smallHours),
        ],
        named: [("正午", 12), ("午夜", 0)], isPeriodFirst: true,
        months: [
            ["1月", "一月", "1月份", "一月份", "01月"],
            ["2月", "二月", "2月份", "二月份", "02月"],
            ["3月", "三月", "3月份", "三月份", "03月"],
            ["4月", "四月", "4月份", "四月份", "04月"],
            ["5月", "五月", "5月份", "五月份", "05月"],
            ["6月", "六月", "6月份", "六月份", "06月"],
            ["7月", "七月", "7月份", "七月份", "07月"],
            ["8月", "八月", "8月份", "八月份", "08月"],
            ["9月", "九月", "9月份", "九月份", "09月"],
            ["10月", "十月", "10月份", "十月份"],
            ["11月", "十一月", "11月份", "十一月份"],
            ["12月", "十二月", "12月份", "十二月份"],
        ],
        weekdays: ["一", "二", "三", "四", "五", "六", "日"].map {
            ["星期" + $0, "周" + $0, "礼拜" + $0] + ($0 == "日" ? ["星期天", "周天"] : [])
        },
        relativeDays: [(["今天", "今日"], 0), (["明天", "明日"], 1), (["后天"], 2), (["昨天", "昨日"], -1)],
        daySuffix: ["日", "号"], yearSuffix: ["年"], isMonthFirst: true, gap: "",
        currencies: [
            ("CNY", ["元", "块钱", "块", "人民币", "元人民币", "块人民币", "圆", "元钱"]),
            ("USD", ["美元", "美金", "块美金", "刀", "元美金"]), ("EUR", ["欧元", "欧"]), ("JPY", ["日元", "日圆", "日币", "块日币"]),
            ("SGD", ["新币", "新加坡元", "坡币"]), ("HKD", ["港币", "港元", "块港币"]), ("TWD", ["台币", "新台币"]),
            ("KRW", ["韩元", "韩币"]),
            ("THB", ["泰铢", "铢"]), ("GBP", ["英镑"]), ("VND", ["越南盾", "越盾"]), ("MYR", ["林吉特", "马币", "令吉"]),
            ("IDR", ["印尼盾", "印尼卢比"]),
            ("KHR", ["瑞尔"]),
            ("LAK", ["基普"]), ("MMK", ["缅元", "缅币"]),
        ],
        subunits: [(["CNY"], ["分", "分钱"]), (["USD", "EUR"], ["美分", "欧分"])],
        subunitsAlone: [("毛", "CNY", 10), ("毛钱", "CNY", 10), ("角", "CNY", 10), ("角钱", "CNY", 10), ("分钱", "CNY", 1)],
        tenths: ["角", "毛", "毛钱"])

    static let korean = CalendarWords(
        hourSuffix: ["시"], minuteSuffix: ["분"], half: ["반"], minutesBack: ["전"], sharp: ["정각", "딱"],
        periods: [
            Period(words: ["오전", "아침"], hour: morning), Period(words: ["새벽"], hour: smallHours),
            Period(words: ["오후"], hour: afternoon), Period(words: ["저녁"], hour: evening),
            Period(words: ["낮", "점심", "한낮"], hour: noon), Period(words: ["밤", "심야"], hour: night),
        ],
        named: [("정오", 12), ("자정", 0)], isPeriodFirst: true,
        months: [
            ["1월", "일월", "01월"],
            ["2월", "이월", "02월"],
            ["3월", "삼월", "03월"],
            ["4월", "사월", "04월"],
            ["5월", "오월", "05월"],
            ["6월", "유월", "06월", "육월"],
            ["7월", "칠월", "07월"],
            ["8월", "팔월", "08월"],
            ["9월", "구월", "09월"],
            ["10월", "시월", "십월"],
            ["11월", "십일월"],
            ["12월", "십이월"],
        ],
        weekdays: ["월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"].map { [$0] },
        relativeDays: [(["오늘"], 0), (["내일"], 1), (["모레"], 2), (["어제"], -1)],
        daySuffix: ["일"], yearSuffix: ["년"], isMonthFirst: true,
        currencies: [
            ("KRW", ["원", "한국 원"]), ("USD", ["달러", "불", "미국 달러", "미달러"]), ("SGD", ["싱가포르 달러"]), ("EUR", ["유로"]),
            ("JPY", ["엔", "엔화"]),
            ("CNY", ["위안", "위안화"]),
            ("THB", ["바트", "밧"]),
            ("GBP", ["파운드"]), ("VND", ["동"]), ("IDR", ["루피아"]), ("MYR", ["링깃"]), ("KHR", ["리엘"]), ("LAK", ["킵"]),
            ("MMK", ["짯"]),
        ],
        subunits: [(["USD", "EUR"], ["센트"])])

    static let japanese = CalendarWords(
        hourSuffix: ["時", "じ"], minuteSuffix: ["分", "ふん", "ぷん"], half: ["半", "はん"], minutesBack: ["前", "まえ"],
        sharp: ["ちょうど", "きっかり", "ジャスト"],
        periods: [
            Period(words: ["午前", "朝", "朝の", "ごぜん", "あさ", "あさの", "午前の"], hour: morning),
            Period(words: ["午後", "ごご", "午後の"], hour: afternoon),
            Period(words: ["夕方", "夕方の", "ゆうがた", "ゆうがたの"], hour: evening),
            Period(words: ["昼の", "昼", "お昼の", "お昼", "ひるの"], hour: noon),
            Period(words: ["夜", "夜の", "晩", "晩の", "よる", "よるの"], hour: night),
            Period(words: ["深夜", "深夜の", "未明"], hour: smallHours), Period(words: ["早朝", "早朝の"], hour: morning),
        ],
        named: [("正午", 12), ("真夜中", 0), ("お昼ちょうど", 12)], isPeriodFirst: true,
        months: [
            ["1月", "一月", "いちがつ", "01月"],
            ["2月", "二月", "にがつ", "02月"],
            ["3月", "三月", "さんがつ", "03月"],
            ["4月", "四月", "しがつ", "04月"],
            ["5月", "五月", "ごがつ", "05月"],
            ["6月", "六月", "ろくがつ", "06月"],
            ["7月", "七月", "しちがつ", "07月"],
            ["8月", "八月", "はちがつ", "08月"],
            ["9月", "九月", "くがつ", "09月"],
            ["10月", "十月", "じゅうがつ"],
            ["11月", "十一月", "じゅういちがつ"],
            ["12月", "十二月", "じゅうにがつ"],
        ],
        weekdays: ["月", "火", "水", "木", "金", "土", "日"].map { [$0 + "曜日", $0 + "曜"] },
        relativeDays: [(["今日", "本日"], 0), (["明日", "あした"], 1), (["明後日", "あさって"], 2), (["昨日", "きのう"], -1)],
        daySuffix: ["日", "にち"], yearSuffix: ["年"],
        namedDays: [
            ("ついたち", 1), ("ふつか", 2), ("みっか", 3), ("よっか", 4), ("いつか", 5), ("むいか", 6),
            ("なのか", 7), ("ようか", 8), ("ここのか", 9), ("とおか", 10), ("はつか", 20),
        ],
        isMonthFirst: true, gap: "",
        currencies: [
            ("JPY", ["円", "日本円", "えん"]), ("USD", ["ドル", "米ドル", "アメリカドル"]), ("SGD", ["シンガポールドル"]), ("EUR", ["ユーロ"]),
            ("KRW", ["ウォン"]), ("CNY", ["元", "人民元"]),
            ("THB", ["バーツ"]),
            ("GBP", ["ポンド"]), ("VND", ["ドン"]), ("IDR", ["ルピア"]), ("MYR", ["リンギット"]), ("KHR", ["リエル"]), ("LAK", ["キープ"]),
            ("MMK", ["チャット"]),
        ],
        subunits: [(["USD", "EUR"], ["セント"])])

    static let khmer = CalendarWords(
        hourPrefix: ["ម៉ោង", "នៅម៉ោង", "វេលាម៉ោង"], minuteSuffix: ["នាទី"], half: ["កន្លះ"], past: ["និង", "ហើយនិង"], lacking: ["ខ្វះ"],
        sharp: ["គត់"],
        periods: [
            Period(words: ["ព្រឹក", "ពេលព្រឹក", "នៅពេលព្រឹក"], hour: morning), Period(words: ["រសៀល", "ពេលរសៀល"], hour: afternoon),
            Period(words: ["ល្ងាច", "ពេលល្ងាច"], hour: afternoon),
            Period(words: ["យប់", "ពេលយប់"], hour: night), Period(words: ["ថ្ងៃត្រង់", "ត្រង់", "ថ្ងៃ"], hour: noon),
            Period(words: ["ទៀបភ្លឺ", "ព្រលឹម"], hour: smallHours),
        ],
        named: [("ថ្ងៃត្រង់", 12), ("អធ្រាត្រ", 0), ("ពាក់កណ្តាលអធ្រាត្រ", 0), ("កណ្តាលអធ្រាត្រ", 0)],
        months: [
            ["មករា"], ["កុម្ភៈ", "កុម្ភ", "កម្ភៈ"], ["មីនា"], ["មេសា"], ["ឧសភា"], ["មិថុនា"], ["កក្កដា"], ["សីហា"], ["កញ្ញា"], ["តុលា"],
            ["វិច្ឆិកា"], ["ធ្នូ", "ធ្នូរ"],
        ],
        weekdays: [
            ["ថ្ងៃចន្ទ"], ["ថ្ងៃអង្គារ"], ["ថ្ងៃពុធ"], ["ថ្ងៃព្រហស្បតិ៍"], ["ថ្ងៃសុក្រ"], ["ថ្ងៃសៅរ៍"], ["ថ្ងៃអាទិត្យ"],
        ],
        relativeDays: [(["ថ្ងៃនេះ"], 0), (["ថ្ងៃស្អែក", "ស្អែក"], 1), (["ម្សិលមិញ"], -1)],
        dayPrefix: ["ថ្ងៃទី", "ទី", "នៅថ្ងៃទី"], monthPrefix: "ខែ", yearWords: ["ឆ្នាំ"],
        currencies: [
            ("KHR", ["រៀល", "រៀលខ្មែរ"]), ("USD", ["ដុល្លារ", "ដុល្លា", "ដុល្លារអាមេរិក", "ដុល"]), ("THB", ["បាត", "បាទ", "បាតថៃ"]),
            ("VND", ["ដុង", "ដុងវៀតណាម"]),
            ("EUR", ["អឺរ៉ូ", "អ៊ឺរ៉ូ"]), ("JPY", ["យ៉េន", "យេន"]), ("CNY", ["យ័ន", "យន់", "យាន"]), ("KRW", ["វ៉ុន"]), ("GBP", ["ផោន"]),
            ("LAK", ["គីប"]), ("MYR", ["រីងហ្គីត"]), ("IDR", ["រូពី"]), ("MMK", ["ក្យាត"]),
        ],
        subunits: [(["USD", "EUR"], ["សេន"])])

    static let lao = CalendarWords(
        hourPrefix: ["ເວລາ", "ຕອນ", "ເວລາຕອນ"], hourSuffix: ["ໂມງ", "ໂມງຕົງ"], minuteSuffix: ["ນາທີ"], half: ["ເຄິ່ງ"],
        past: ["ກັບ"],
        sharp: ["ຕົງ", "ພໍດີ"],
        periods: [
            Period(words: ["ເຊົ້າ", "ຕອນເຊົ້າ"], hour: morning), Period(words: ["ບ່າຍ", "ຕອນບ່າຍ"], hour: afternoon),
            Period(words: ["ສວາຍ", "ຕອນສວາຍ"], hour: morning),
            Period(words: ["ແລງ", "ຕອນແລງ", "ຕອນຄ່ຳ", "ຕອນຄໍ່າ"], hour: afternoon),
            Period(words: ["ກາງຄືນ", "ຕອນກາງຄືນ", "ຄືນ"], hour: night),
            Period(words: ["ທ່ຽງ", "ຕອນທ່ຽງ"], hour: noon),
            Period(words: ["ຕີ"], hour: { (1...6).contains($0) ? $0 : nil }),
        ],
        named: [("ທ່ຽງຄືນ", 0), ("ທ່ຽງ", 12), ("ທ່ຽງວັນ", 12), ("ບ່າຍໂມງ", 13), ("ຕອນທ່ຽງ", 12)],
        months: [
            ["ມັງກອນ"], ["ກຸມພາ"], ["ມີນາ"], ["ເມສາ"], ["ພຶດສະພາ", "ພຶດສພາ"], ["ມິຖຸນາ"], ["ກໍລະກົດ"], ["ສິງຫາ"], ["ກັນຍາ"],
            ["ຕຸລາ"],
            ["ພະຈິກ"], ["ທັນວາ"],
        ],
        weekdays: [
            ["ວັນຈັນ"], ["ວັນອັງຄານ"], ["ວັນພຸດ"], ["ວັນພະຫັດ"], ["ວັນສຸກ"], ["ວັນເສົາ"], ["ວັນອາທິດ"],
        ],
        relativeDays: [(["ມື້ນີ້"], 0), (["ມື້ອື່ນ"], 1), (["ມື້ຮື"], 2), (["ມື້ວານ", "ມື້ວານນີ້"], -1)],
        dayPrefix: ["ວັນທີ", "ທີ"], monthWords: ["ເດືອນ"], yearWords: ["ປີ"],
        currencies: [
            ("LAK", ["ກີບ", "ກີບລາວ"]), ("USD", ["ໂດລາ", "ໂດລາສະຫະລັດ", "ໂດລ່າ", "ໂດລາອາເມລິກາ"]),
            ("THB", ["ບາດ", "ບາດໄທ", "ບາທ"]),
            ("VND", ["ດົ່ງ", "ດົງ", "ດ່ອງ"]), ("EUR", ["ເອີໂຣ", "ຢູໂຣ", "ຢູໂລ", "ເອີໂລ"]), ("CNY", ["ຢວນ", "ຢວນຈີນ"]),
            ("KRW", ["ວອນ"]),
            ("JPY", ["ເຢນ"]), ("GBP", ["ປອນ"]), ("KHR", ["ຣຽນ", "ລຽນ"]), ("MYR", ["ຣິງກິດ", "ລິງກິດ"]),
            ("IDR", ["ຣູເປຍ", "ລູເປຍ"]), ("MMK", ["ຈັດ"]),
        ],
        subunits: [(["USD", "EUR"], ["ເຊັນ"])])

    static let burmese = CalendarWords(
        hourSuffix: ["နာရီ", "နာရီတိတိ"], minuteSuffix: ["မိနစ်"], half: ["ခွဲ"], sharp: ["တိတိ"],
        periods: [
            Period(words: ["မနက်", "နံနက်", "မနက်ပိုင်း", "နံနက်ပိုင်း"], hour: morning),
            Period(words: ["နေ့လယ်", "မွန်းလွဲ", "နေ့လည်", "နေ့ခင်း"], hour: { $0 == 11 ? 11 : afternoon($0) }),
            Period(words: ["ညနေ", "ညနေပိုင်း"], hour: afternoon),
            Period(words: ["ည", "ညပိုင်း"], hour: night), Period(words: ["မွန်းတည့်"], hour: noon),
            Period(words: ["မနက်အစောကြီး", "အရုဏ်တက်"], hour: smallHours),
        ],
        named: [("မွန်းတည့်", 12), ("သန်းခေါင်", 0), ("ညသန်းခေါင်", 0), ("သန်းခေါင်ယံ", 0)],
        isPeriodFirst: true,
        months: [
            ["ဇန်နဝါရီ"], ["ဖေဖော်ဝါရီ"], ["မတ်"], ["ဧပြီ"], ["မေ"], ["ဇွန်"], ["ဇူလိုင်"], ["သြဂုတ်", "ဩဂုတ်"], ["စက်တင်ဘာ"], ["အောက်တိုဘာ"],
            ["နိုဝင်ဘာ"],
            ["ဒီဇင်ဘာ"],
        ],
        weekdays: [
            ["တနင်္လာနေ့"], ["အင်္ဂါနေ့"], ["ဗုဒ္ဓဟူးနေ့"], ["ကြာသပတေးနေ့"], ["သောကြာနေ့"], ["စနေနေ့"], ["တနင်္ဂနွေနေ့"],
        ],
        relativeDays: [(["ဒီနေ့", "ယနေ့"], 0), (["မနက်ဖြန်"], 1), (["သန်ဘက်ခါ"], 2), (["မနေ့က"], -1)],
        daySuffix: ["ရက်", "ရက်နေ့"], monthSuffix: ["လ"], yearSuffix: ["ခုနှစ်"], isMonthFirst: true,
        currencies: [
            ("MMK", ["ကျပ်", "ကျပ်ငွေ", "မြန်မာကျပ်"]), ("USD", ["ဒေါ်လာ", "အမေရိကန်ဒေါ်လာ"]), ("THB", ["ဘတ်", "ထိုင်းဘတ်", "ဘတ်ငွေ"]),
            ("EUR", ["ယူရို"]),
            ("CNY", ["ယွမ်", "တရုတ်ယွမ်"]), ("JPY", ["ယန်း", "ဂျပန်ယန်း"]), ("KRW", ["ဝမ်"]), ("GBP", ["ပေါင်"]),
            ("SGD", ["စင်ကာပူဒေါ်လာ"]),
            ("VND", ["ဒေါင်"]), ("LAK", ["ကစ်"]), ("KHR", ["ရီရယ်"]), ("MYR", ["ရင်းဂစ်"]), ("IDR", ["ရူပီးယား"]),
        ],
        subunits: [(["USD", "EUR"], ["ဆင့်"])])
}
