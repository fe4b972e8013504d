extension CalendarWords {
    static let english = CalendarWords(
        hourPrefix: ["at"], hourSuffix: ["o'clock", "oclock", "o clock"],
        minutesBefore: [
            ("half past", 30), ("half", 30), ("quarter past", 15), ("a quarter past", 15), ("quarter to", -15),
            ("a quarter to", -15), ("ten past", 10), ("ten to", -10), ("five past", 5), ("five to", -5),
            ("twenty past", 20), ("twenty to", -20),
        ],
        periods: [
            Period(words: ["am", "a m", "in the morning"], hour: morning),
            Period(words: ["pm", "p m", "in the afternoon", "in the evening"], hour: afternoon),
            Period(words: ["at night"], hour: night),
        ],
        named: [("noon", 12), ("midday", 12), ("midnight", 0)],
        months: [
            ["January", "jan"], ["February", "feb"], ["March", "mar"], ["April", "apr"], ["May"], ["June", "jun"],
            ["July", "jul"], ["August", "aug"], ["September", "sept", "sep"], ["October", "oct"], ["November", "nov"],
            ["December", "dec"],
        ],
        weekdays: [["Monday"], ["Tuesday"], ["Wednesday"], ["Thursday"], ["Friday"], ["Saturday"], ["Sunday"]],
        relativeDays: [(["today"], 0), (["tomorrow"], 1), (["the day after tomorrow"], 2), (["yesterday"], -1)],
        dayPrefix: ["the"], daySuffix: ["of"],
        currencies: [
            ("USD", ["dollars", "dollar", "us dollars", "bucks", "usd"]), ("EUR", ["euros", "euro", "eur"]),
            ("GBP", ["pounds", "pound", "gbp"]), ("THB", ["baht", "thb"]), ("VND", ["dong", "vnd"]),
            ("IDR", ["rupiah", "idr"]), ("MYR", ["ringgit", "myr"]), ("CNY", ["yuan", "cny", "rmb"]),
            ("KRW", ["won", "krw"]), ("JPY", ["yen", "jpy"]), ("KHR", ["riel", "riels", "khr"]),
            ("LAK", ["kip", "lak"]),
            ("MMK", ["kyat", "kyats", "mmk"]), ("SGD", ["singapore dollars"]),
        ])

    static let vietnamese = CalendarWords(
        hourPrefix: ["lúc"], hourSuffix: ["giờ", "h"], minuteSuffix: ["phút"], half: ["rưỡi"],
        periods: [
            Period(words: ["sáng", "buổi sáng"], hour: morning), Period(words: ["trưa", "buổi trưa"], hour: noon),
            Period(words: ["chiều", "buổi chiều"], hour: afternoon),
            Period(words: ["tối", "buổi tối"], hour: afternoon),
            Period(words: ["đêm"], hour: night),
        ],
        named: [("nửa đêm", 0)],
        months: (1...12).map { ["tháng \($0)"] }.enumerated().map { index, names in
            names + [
                "tháng "
                    + ["một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"][
                        index]
            ]
        },
        weekdays: [["thứ hai"], ["thứ ba"], ["thứ tư"], ["thứ năm"], ["thứ sáu"], ["thứ bảy"], ["chủ nhật"]],
        relativeDays: [
            (["hôm nay", "bữa nay"], 0), (["ngày mai", "mai"], 1), (["ngày kia", "ngày mốt"], 2), (["hôm qua"], -1),
        ],
        dayPrefix: ["ngày", "mùng"],
        currencies: [
            ("VND", ["đồng", "vnd", "đ"]), ("USD", ["đô la", "đô", "đô la mỹ", "usd"]), ("EUR", ["euro"]),
            ("THB", ["baht", "bạt"]), ("CNY", ["nhân dân tệ", "tệ"]), ("JPY", ["yên"]), ("KRW", ["won"]),
            ("GBP", ["bảng anh", "bảng"]),
            ("LAK", ["kíp"]), ("KHR", ["riel"]), ("IDR", ["rupiah"]), ("MYR", ["ringgit"]), ("MMK", ["kyat"]),
        ])

    static let thai = CalendarWords(
        hourPrefix: ["เวลา", "ตอน"], hourSuffix: ["นาฬิกา", "น", "โมง"], minuteSuffix: ["นาที"], half: ["ครึ่ง"],
        periods: [
            Period(words: ["โมงเช้า"], hour: { (5...11).contains($0) ? $0 : nil }),
            Period(words: ["ทุ่ม"], hour: { (1...5).contains($0) ? $0 + 18 : nil }),
            Period(words: ["โมงเย็น"], hour: { (3...6).contains($0) ? $0 + 12 : nil }),
            Period(words: ["ตี"], hour: { (1...5).contains($0) ? $0 : nil }),
            Period(words: ["บ่าย"], hour: { (1...5).contains($0) ? $0 + 12 : nil }),
        ],
        named: [("เที่ยงคืน", 0), ("เที่ยง", 12), ("บ่ายโมง", 13)],
        months: [
            ["มกราคม"], ["กุมภาพันธ์"], ["มีนาคม"], ["เมษายน"], ["พฤษภาคม"], ["มิถุนายน"], ["กรกฎาคม"], ["สิงหาคม"],
            ["กันยายน"],
            ["ตุลาคม"], ["พฤศจิกายน"], ["ธันวาคม"],
        ],
        weekdays: [
            ["วันจันทร์"], ["วันอังคาร"], ["วันพุธ"], ["วันพฤหัสบดี", "วันพฤหัส"], ["วันศุกร์"], ["วันเสาร์"], ["วันอาทิตย์"],
        ],
        relativeDays: [(["วันนี้"], 0), (["พรุ่งนี้", "วันพรุ่งนี้"], 1), (["มะรืนนี้", "มะรืน"], 2), (["เมื่อวาน", "เมื่อวานนี้"], -1)],
        dayPrefix: ["วันที่"],
        currencies: [
            ("THB", ["บาท"]), ("USD", ["ดอลลาร์", "เหรียญ", "ดอลล่าร์"]), ("EUR", ["ยูโร"]), ("GBP", ["ปอนด์"]),
            ("JPY", ["เยน"]),
            ("CNY", ["หยวน"]), ("KRW", ["วอน"]), ("VND", ["ด่อง", "ดอง"]), ("LAK", ["กีบ"]), ("KHR", ["เรียล"]),
            ("MMK", ["จ๊าด"]),
            ("MYR", ["ริงกิต"]), ("IDR", ["รูเปียห์"]),
        ])

    static let indonesian = malayan(
        noonWord: "siang",
        months: [
            ["Januari"], ["Februari"], ["Maret"], ["April"], ["Mei"], ["Juni"], ["Juli"], ["Agustus"], ["September"],
            ["Oktober"], ["November"], ["Desember"],
        ],
        weekdays: [["Senin"], ["Selasa"], ["Rabu"], ["Kamis"], ["Jumat", "jum'at"], ["Sabtu"], ["Minggu", "ahad"]],
        relativeDays: [(["hari ini"], 0), (["besok"], 1), (["lusa"], 2), (["kemarin"], -1)], minute: "menit",
        ringgitFirst: false)

    static let malay = malayan(
        noonWord: "tengah hari",
        months: [
            ["Januari"], ["Februari"], ["Mac"], ["April"], ["Mei"], ["Jun"], ["Julai"], ["Ogos"], ["September"],
            ["Oktober"], ["November"], ["Disember"],
        ],
        weekdays: [["Isnin"], ["Selasa"], ["Rabu"], ["Khamis"], ["Jumaat"], ["Sabtu"], ["Ahad"]],
        relativeDays: [(["hari ini"], 0), (["esok"], 1), (["lusa"], 2), (["semalam"], -1)], minute: "minit",
        ringgitFirst: true)

    private static func malayan(
        noonWord: String, months: [[String]], weekdays: [[String]], relativeDays: [(words: [String], offset: Int)],
        minute: String, ringgitFirst: Bool
    ) -> CalendarWords {
        let rupiah = (code: "IDR", words: ["rupiah", "perak"])
        let ringgit = (code: "MYR", words: ["ringgit"])
        return CalendarWords(
            hourPrefix: ["jam", "pukul"], minuteSuffix: [minute],
            minutesBefore: [("setengah", -30), ("jam setengah", -30), ("pukul setengah", -30)],
            periods: [
                Period(words: ["pagi"], hour: morning), Period(words: [noonWord], hour: noon),
                Period(words: ["sore", "petang"], hour: afternoon), Period(words: ["malam"], hour: night),
            ],
            named: [("tengah malam", 0)], months: months, weekdays: weekdays, relativeDays: relativeDays,
            dayPrefix: ["tanggal", "tarikh", "hb"],
            currencies: (ringgitFirst ? [ringgit, rupiah] : [rupiah, ringgit]) + [
                ("USD", ["dolar", "dollar"]), ("EUR", ["euro"]), ("GBP", ["pound"]), ("THB", ["baht"]),
                ("JPY", ["yen"]),
                ("CNY", ["yuan"]), ("KRW", ["won"]), ("VND", ["dong"]), ("SGD", ["dolar singapura"]), ("KHR", ["riel"]),
                ("LAK", ["kip"]), ("MMK", ["kyat"]),
            ])
    }

    static let chinese = CalendarWords(
        hourSuffix: ["点", "点钟", "时"], minuteSuffix: ["分"], half: ["半"],
        periods: [
            Period(words: ["上午", "早上", "清晨", "早晨"], hour: morning), Period(words: ["中午"], hour: noon),
            Period(words: ["下午", "傍晚"], hour: afternoon), Period(words: ["晚上", "晚", "夜里"], hour: night),
            Period(words: ["凌晨"], hour: morning),
        ],
        named: [("正午", 12), ("午夜", 0)], isPeriodFirst: true,
        months: (1...12).map {
            ["\($0)月", ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"][$0 - 1] + "月"]
        },
        weekdays: ["一", "二", "三", "四", "五", "六", "日"].map {
            ["星期" + $0, "周" + $0, "礼拜" + $0] + ($0 == "日" ? ["星期天", "周天"] : [])
        },
        relativeDays: [(["今天", "今日"], 0), (["明天", "明日"], 1), (["后天"], 2), (["昨天", "昨日"], -1)],
        daySuffix: ["日", "号"], isMonthFirst: true, gap: "",
        currencies: [
            ("CNY", ["元", "块钱", "块", "人民币"]), ("USD", ["美元", "美金"]), ("EUR", ["欧元"]), ("JPY", ["日元", "日圆"]),
            ("KRW", ["韩元"]),
            ("THB", ["泰铢"]), ("GBP", ["英镑"]), ("VND", ["越南盾"]), ("MYR", ["林吉特", "马币"]), ("IDR", ["印尼盾"]),
            ("KHR", ["瑞尔"]),
            ("LAK", ["基普"]), ("MMK", ["缅元"]),
        ])

    static let korean = CalendarWords(
        hourSuffix: ["시"], minuteSuffix: ["분"], half: ["반"],
        periods: [
            Period(words: ["오전", "아침", "새벽"], hour: morning), Period(words: ["오후", "저녁"], hour: afternoon),
            Period(words: ["낮"], hour: noon), Period(words: ["밤"], hour: night),
        ],
        named: [("정오", 12), ("자정", 0)], isPeriodFirst: true,
        months: (1...12).map {
            ["\($0)월", ["일", "이", "삼", "사", "오", "유", "칠", "팔", "구", "시", "십일", "십이"][$0 - 1] + "월"]
        },
        weekdays: ["월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"].map { [$0] },
        relativeDays: [(["오늘"], 0), (["내일"], 1), (["모레"], 2), (["어제"], -1)],
        daySuffix: ["일"], isMonthFirst: true,
        currencies: [
            ("KRW", ["원"]), ("USD", ["달러", "불"]), ("EUR", ["유로"]), ("JPY", ["엔"]), ("CNY", ["위안"]),
            ("THB", ["바트", "밧"]),
            ("GBP", ["파운드"]), ("VND", ["동"]), ("IDR", ["루피아"]), ("MYR", ["링깃"]), ("KHR", ["리엘"]), ("LAK", ["킵"]),
            ("MMK", ["짯"]),
        ])

    static let japanese = CalendarWords(
        hourSuffix: ["時"], minuteSuffix: ["分"], half: ["半"],
        periods: [
            Period(words: ["午前", "朝"], hour: morning), Period(words: ["午後", "夕方"], hour: afternoon),
            Period(words: ["昼の"], hour: noon), Period(words: ["夜", "夜の"], hour: night),
        ],
        named: [("正午", 12)], isPeriodFirst: true,
        months: (1...12).map {
            ["\($0)月", ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"][$0 - 1] + "月"]
        },
        weekdays: ["月", "火", "水", "木", "金", "土", "日"].map { [$0 + "曜日", $0 + "曜"] },
        relativeDays: [(["今日", "本日"], 0), (["明日", "あした"], 1), (["明後日", "あさって"], 2), (["昨日", "きのう"], -1)],
        daySuffix: ["日"], isMonthFirst: true, gap: "",
        currencies: [
            ("JPY", ["円"]), ("USD", ["ドル", "米ドル"]), ("EUR", ["ユーロ"]), ("KRW", ["ウォン"]), ("CNY", ["元", "人民元"]),
            ("THB", ["バーツ"]),
            ("GBP", ["ポンド"]), ("VND", ["ドン"]), ("IDR", ["ルピア"]), ("MYR", ["リンギット"]), ("KHR", ["リエル"]), ("LAK", ["キープ"]),
            ("MMK", ["チャット"]),
        ])

    static let khmer = CalendarWords(
        hourPrefix: ["ម៉ោង"], minuteSuffix: ["នាទី"], half: ["កន្លះ"],
        periods: [
            Period(words: ["ព្រឹក"], hour: morning), Period(words: ["រសៀល"], hour: afternoon),
            Period(words: ["ល្ងាច"], hour: afternoon),
            Period(words: ["យប់"], hour: night),
        ],
        months: [
            ["មករា"], ["កុម្ភៈ"], ["មីនា"], ["មេសា"], ["ឧសភា"], ["មិថុនា"], ["កក្កដា"], ["សីហា"], ["កញ្ញា"], ["តុលា"], ["វិច្ឆិកា"], ["ធ្នូ"],
        ],
        weekdays: [
            ["ថ្ងៃចន្ទ"], ["ថ្ងៃអង្គារ"], ["ថ្ងៃពុធ"], ["ថ្ងៃព្រហស្បតិ៍"], ["ថ្ងៃសុក្រ"], ["ថ្ងៃសៅរ៍"], ["ថ្ងៃអាទិត្យ"],
        ],
        relativeDays: [(["ថ្ងៃនេះ"], 0), (["ថ្ងៃស្អែក", "ស្អែក"], 1), (["ម្សិលមិញ"], -1)],
        dayPrefix: ["ថ្ងៃទី"], monthPrefix: "ខែ",
        currencies: [
            ("KHR", ["រៀល"]), ("USD", ["ដុល្លារ"]), ("THB", ["បាត"]), ("VND", ["ដុង"]), ("EUR", ["អឺរ៉ូ"]), ("JPY", ["យ៉េន"]),
            ("CNY", ["យ័ន"]),
        ])

    static let lao = CalendarWords(
        hourSuffix: ["ໂມງ"], minuteSuffix: ["ນາທີ"], half: ["ເຄິ່ງ"],
        periods: [
            Period(words: ["ເຊົ້າ"], hour: morning), Period(words: ["ບ່າຍ"], hour: afternoon),
            Period(words: ["ແລງ"], hour: afternoon),
            Period(words: ["ກາງຄືນ"], hour: night),
        ],
        named: [("ທ່ຽງຄືນ", 0), ("ທ່ຽງ", 12)],
        months: [
            ["ມັງກອນ"], ["ກຸມພາ"], ["ມີນາ"], ["ເມສາ"], ["ພຶດສະພາ"], ["ມິຖຸນາ"], ["ກໍລະກົດ"], ["ສິງຫາ"], ["ກັນຍາ"], ["ຕຸລາ"],
            ["ພະຈິກ"], ["ທັນວາ"],
        ],
        weekdays: [
            ["ວັນຈັນ"], ["ວັນອັງຄານ"], ["ວັນພຸດ"], ["ວັນພະຫັດ"], ["ວັນສຸກ"], ["ວັນເສົາ"], ["ວັນອາທິດ"],
        ],
        relativeDays: [(["ມື້ນີ້"], 0), (["ມື້ອື່ນ"], 1), (["ມື້ຮື"], 2), (["ມື້ວານ", "ມື້ວານນີ້"], -1)],
        dayPrefix: ["ວັນທີ"],
        currencies: [
            ("LAK", ["ກີບ"]), ("USD", ["ໂດລາ"]), ("THB", ["ບາດ"]), ("VND", ["ດົ່ງ"]), ("EUR", ["ເອີໂຣ"]), ("CNY", ["ຢວນ"]),
        ])

    static let burmese = CalendarWords(
        hourSuffix: ["နာရီ"], minuteSuffix: ["မိနစ်"], half: ["ခွဲ"],
        periods: [
            Period(words: ["မနက်", "နံနက်"], hour: morning), Period(words: ["နေ့လယ်", "မွန်းလွဲ"], hour: afternoon),
            Period(words: ["ညနေ"], hour: afternoon),
            Period(words: ["ည"], hour: night),
        ],
        isPeriodFirst: true,
        months: [
            ["ဇန်နဝါရီ"], ["ဖေဖော်ဝါရီ"], ["မတ်"], ["ဧပြီ"], ["မေ"], ["ဇွန်"], ["ဇူလိုင်"], ["သြဂုတ်"], ["စက်တင်ဘာ"], ["အောက်တိုဘာ"], ["နိုဝင်ဘာ"],
            ["ဒီဇင်ဘာ"],
        ],
        weekdays: [
            ["တနင်္လာနေ့"], ["အင်္ဂါနေ့"], ["ဗုဒ္ဓဟူးနေ့"], ["ကြာသပတေးနေ့"], ["သောကြာနေ့"], ["စနေနေ့"], ["တနင်္ဂနွေနေ့"],
        ],
        relativeDays: [(["ဒီနေ့", "ယနေ့"], 0), (["မနက်ဖြန်"], 1), (["သန်ဘက်ခါ"], 2), (["မနေ့က"], -1)],
        daySuffix: ["ရက်"], isMonthFirst: true,
        currencies: [
            ("MMK", ["ကျပ်"]), ("USD", ["ဒေါ်လာ"]), ("THB", ["ဘတ်"]), ("EUR", ["ယူရို"]), ("CNY", ["ယွမ်"]), ("JPY", ["ယန်း"]),
        ])
}
