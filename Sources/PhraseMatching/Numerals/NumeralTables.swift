extension NumeralTable {
    /// The table of a language, by its primary subtag.
    static let all: [String: NumeralTable] = [
        "en": english, "vi": vietnamese, "th": thai, "id": indonesian, "ms": malay, "zh": chinese, "ko": korean,
        "ja": japanese, "km": khmer, "lo": lao, "my": burmese,
    ]

    private typealias Words = [(String, Numeral)]

    private static let thousand = 1_000
    private static let million = 1_000_000
    private static let billion = 1_000_000_000

    static let english = NumeralTable(
        words: digits(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"])
            + [
                "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
                "nineteen",
            ].enumerated().map { ($1, .small($0 + 10)) }
            + ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].enumerated().map {
                ($1, .tens(10 * $0 + 20))
            } + [
                ("fourty", .tens(40)), ("oh", .digit(0)), ("hundred", .unit(100)), ("thousand", .unit(thousand)),
                ("grand", .unit(thousand)), ("k", .unit(thousand)), ("million", .unit(million)),
                ("billion", .unit(billion)), ("a hundred", .one(100)), ("a thousand", .one(thousand)),
                ("a million", .one(million)), ("a dozen", .small(12)), ("half a dozen", .digit(6)),
                ("and", .joint), ("point", .point), ("and a half", .half), ("half a million", .one(500_000)),
                ("a couple of", .vague), ("a couple", .vague), ("a few", .vague),
                ("several", .vague), ("dozens", .vague), ("hundreds", .vague), ("thousands", .vague),
                ("dozen", .unit(12)),
            ],
        others: ["one another", "no one", "one of", "which one", "this one", "that one", "the one", "oh no", "oh my"],
        hedges: [
            "about", "around", "only", "approximately", "roughly", "nearly", "almost", "at least", "at most", "up to",
            "more",
            "less", "fewer", "over", "under", "above", "below", "before", "after", "by", "until", "till", "since",
            "between", "or", "not", "no", "half", "quarter", "every", "another", "maybe", "perhaps", "minimum",
            "maximum", "max", "min", "within", "past", "or so", "ish", "don't", "never", "without", "neither", "nor",
            "some", "exactly not", "extra", "each", "per", "to", "from", "else", "than", "double", "twice", "as of",
            "as early as", "as late as", "no later", "close to", "just over", "just under", "shortly", "early", "late",
            "end", "beginning", "next", "last", "again", "didn't", "isn't", "wasn't", "won't", "can't", "cannot",
            "any time", "anytime", "sometime", "ago",
        ],
        coefficients: [100: 100, thousand: thousand, million: thousand, billion: thousand, 12: 100],
        ordinals: [
            ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7),
            ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13),
            ("fourteenth", 14), ("fifteenth", 15), ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18),
            ("nineteenth", 19), ("twentieth", 20), ("twenty first", 21), ("twenty second", 22), ("twenty third", 23),
            ("twenty fourth", 24), ("twenty fifth", 25), ("twenty sixth", 26), ("twenty seventh", 27),
            ("twenty eighth", 28), ("twenty ninth", 29), ("thirtieth", 30), ("thirty first", 31),
        ],
        ordinalSuffixes: ["st", "nd", "rd", "th"])

    static let vietnamese = NumeralTable(
        words: digits(["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]) + [
            ("bẩy", .digit(7)), ("tư", .lastDigit(4)), ("mốt", .lastDigit(1)), ("lăm", .lastDigit(5)),
            ("nhăm", .lastDigit(5)), ("mười", .tens(10)), ("mươi", .unit(10)), ("chục", .unit(10)),
            ("trăm", .unit(100)), ("nghìn", .unit(thousand)), ("ngàn", .unit(thousand)), ("k", .unit(thousand)),
            ("triệu", .unit(million)), ("tr", .unit(million)), ("tỷ", .unit(billion)), ("tỉ", .unit(billion)),
            ("linh", .gap), ("lẻ", .gap), ("rưỡi", .half), ("rưởi", .half), ("phẩy", .point), ("chấm", .point),
            ("tá", .unit(12)), ("vài", .vague), ("mấy", .vague), ("dăm", .vague), ("vài ba", .vague),
        ],
        others: [
            "ba lô", "ba mẹ", "ba tôi", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "không có",
            "có không", "năm nay", "năm ngoái", "năm sau", "một chút", "một ít", "một lát", "một mình", "hàng không",
            "không khí", "sân bay", "một trong", "chấm dứt", "tư vấn", "tư nhân", "ba em", "ba con", "ba anh", "ba chị",
            "ba mình", "ba của", "ba bị", "ba đang", "ba cháu", "thịt chín", "chín rồi", "nấu chín", "chưa chín",
            "chín kỹ",
            "chín tới", "làm chín", "năm trước", "năm tới", "mỗi năm", "mấy năm", "hằng năm", "hàng năm", "cả năm",
        ],
        hedges: [
            "khoảng", "chừng", "tầm", "độ", "gần", "hơn", "ít nhất", "nhiều nhất", "tối thiểu", "tối đa", "không quá",
            "trên", "dưới", "trước", "sau", "đến", "tới", "từ", "hoặc", "hay", "chưa", "đừng", "nửa", "rưỡi",
            "rưởi", "mỗi", "thêm", "nữa", "vài", "mấy", "cỡ", "quá", "ngoài", "gần như", "đâu", "chẳng", "lẻ",
            "kém", "xấp xỉ", "chỉ", "giữa", "một nửa", "phải", "có lẽ", "chắc", "gấp đôi", "đổ lại", "trở lên",
            "trở xuống", "đầu", "cuối", "muộn nhất", "sớm nhất", "cách đây",
        ],
        coefficients: [10: 10, 12: 100, 100: 10, thousand: thousand, million: thousand, billion: thousand],
        bareUnits: [10, 100, thousand, million, billion], truncation: .always, looseDigits: [0, 5],
        needsCounter: ["không", "tỷ", "tỉ", "triệu", "trăm", "nghìn", "ngàn", "chục", "mươi"])

    private static let thaiUnits: [Int: Int] = [
        10: 10, 12: 100, 100: 10, 1_000: 100, 10_000: 10, 100_000: 10, 1_000_000: 1_000_000,
    ]

    static let thai = NumeralTable(
        words: digits(["ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"]) + [
            ("นึง", .digit(1)), ("ยี่", .digit(2)), ("เอ็ด", .lastDigit(1)), ("สิบ", .unit(10)), ("ยี่สิบ", .tens(20)),
            ("ร้อย", .unit(100)), ("พัน", .unit(thousand)), ("หมื่น", .unit(10_000)), ("แสน", .unit(100_000)),
            ("ล้าน", .unit(million)), ("จุด", .point), ("ครึ่ง", .half), ("โหล", .unit(12)), ("ไม่กี่", .vague),
            ("หลาย", .vague),
            ("สักกี่", .vague),
        ],
        others: [
            "ห้าง", "หกล้ม", "เก้าอี้", "สี่แยก", "สามแยก", "สองแถว", "พันธุ์", "พันธ์", "สามี", "สามารถ", "ร้อยเอ็ดบุรี", "ศูนย์การค้า",
            "ศูนย์อาหาร", "ศูนย์บริการ", "หมื่นแสน", "ห้าม", "พันแผล", "ผ้าพันแผล", "ผ้าพันคอ", "แสนดี", "สิบล้อ", "อาจสามารถ",
            "จุดนัดพบ",
            "จุดตรวจ", "จุดบริการ", "ล้านนา",
        ],
        hedges: [
            "ประมาณ", "ราว", "ราวๆ", "เกือบ", "กว่า", "อย่างน้อย", "อย่างมาก", "ไม่เกิน", "มากกว่า", "น้อยกว่า", "ก่อน", "หลัง",
            "ถึง",
            "จนถึง", "ตั้งแต่", "หรือ", "ไม่", "ครึ่ง", "ทุก", "ละ", "อีก", "สัก", "แค่", "เพียง", "เกิน", "ไม่ใช่", "มิ", "ระหว่าง",
            "ต่ำกว่า",
            "ภายใน", "แถวๆ", "แถว", "น่าจะ", "อาจจะ", "เพิ่ม", "สูงสุด", "ต่ำสุด", "ห้าม", "ใกล้", "ปลาย", "ต้นเดือน",
            "สองเท่า",
            "เท่า", "คู่",
        ],
        coefficients: thaiUnits, bareUnits: [10, 100, thousand, 10_000, 100_000, million], truncation: .unclear)

    static let lao = NumeralTable(
        words: digits(["ສູນ", "ໜຶ່ງ", "ສອງ", "ສາມ", "ສີ່", "ຫ້າ", "ຫົກ", "ເຈັດ", "ແປດ", "ເກົ້າ"]) + [
            ("ຫນຶ່ງ", .digit(1)), ("ນຶ່ງ", .digit(1)), ("ເກົ້າ", .digit(9)), ("ເອັດ", .lastDigit(1)), ("ສິບ", .unit(10)),
            ("ຊາວ", .tens(20)), ("ຮ້ອຍ", .unit(100)), ("ພັນ", .unit(thousand)), ("ໝື່ນ", .unit(10_000)),
            ("ຫມື່ນ", .unit(10_000)), ("ແສນ", .unit(100_000)), ("ລ້ານ", .unit(million)), ("ຈຸດ", .point), ("ໂຫຼ", .unit(12)),
            ("ເຄິ່ງ", .half),
            ("ຫຼາຍ", .vague), ("ບໍ່ພໍເທົ່າໃດ", .vague),
        ],
        others: [
            "ຫ້າງ", "ພັນລະຍາ", "ສາມີ", "ສາມາດ", "ສູນການຄ້າ", "ຫ້າມ", "ສູນກາງ", "ຊາວນາ", "ຊາວຕ່າງ", "ຊາວລາວ", "ພັນຜ້າ", "ຜ້າພັນ",
        ],
        hedges: [
            "ປະມານ", "ເກືອບ", "ກວ່າ", "ຢ່າງໜ້ອຍ", "ຢ່າງຫນ້ອຍ", "ຢ່າງຫຼາຍ", "ບໍ່ເກີນ", "ກ່ອນ", "ຫຼັງ", "ຫລັງ", "ຮອດ", "ເຖິງ", "ຫາ",
            "ຕັ້ງແຕ່", "ແຕ່", "ຫຼື", "ຫລື", "ເຄິ່ງ", "ທຸກ", "ລະ", "ອີກ", "ຈັກ", "ພຽງ", "ເກີນ", "ລະຫວ່າງ", "ພາຍໃນ", "ຕໍ່າກວ່າ",
            "ຫຼາຍກວ່າ", "ໜ້ອຍກວ່າ", "ສູງສຸດ", "ຕໍ່າສຸດ", "ແຖວ", "ອາດ", "ຢ່າ", "ໃກ້", "ທ້າຍ",
        ],
        coefficients: thaiUnits, bareUnits: [10, 100, thousand, 10_000, 100_000, million], truncation: .unclear)

    static let indonesian = malayan(
        eight: ["delapan", "lapan"], zero: ["nol"], point: ["koma", "titik"],
        extra: [
            ("rb", .unit(thousand)), ("ribuan", .vague), ("jt", .unit(million)), ("miliar", .unit(billion)),
            ("milyar", .unit(billion)), ("seratusan", .vague), ("puluhan", .vague),
        ],
        hedges: [
            "sekitar", "kira", "kurang", "lebih", "hampir", "minimal", "maksimal", "paling", "setidaknya",
            "sebelum", "sesudah", "setelah", "sampai", "hingga", "sejak", "atau", "bukan", "tidak", "nggak",
            "enggak", "gak", "tak", "jangan", "belum", "setengah", "separuh", "tiap", "setiap", "lagi", "cuma",
            "hanya", "antara", "per", "an", "di atas", "di bawah", "mungkin", "tambah", "mulai", "dalam", "awal",
            "akhir", "sekitaran", "tanpa", "lewat", "menjelang", "dua kali lipat", "beberapa", "hanyalah",
        ])

    static let malay = malayan(
        eight: ["lapan", "delapan"], zero: ["sifar"], point: ["perpuluhan", "titik"],
        extra: [("bilion", .unit(billion)), ("berpuluh", .vague), ("k", .unit(thousand))],
        hedges: [
            "sekitar", "lebih kurang", "kira", "kurang", "lebih", "hampir", "minimum", "maksimum", "paling",
            "sekurang kurangnya", "sekurangnya", "selebihnya", "sebelum", "selepas", "lepas", "sampai", "hingga",
            "sejak", "atau", "bukan", "tidak", "tak", "jangan", "belum", "setengah", "separuh", "tiap", "setiap",
            "lagi", "cuma", "hanya", "antara", "per", "atas", "bawah", "mungkin", "tambah", "mulai", "dalam",
            "awal", "akhir", "tanpa", "lebih daripada", "dalam lingkungan", "lingkungan", "menjelang", "suku",
            "beberapa", "tidak lebih", "sekali ganda", "melebihi",
        ])

    private static func malayan(
        eight: [String], zero: [String], point: [String], extra: [(String, Numeral)], hedges: [String]
    ) -> NumeralTable {
        let words: [(String, Numeral)] =
            digits(["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh"], from: 1)
            + eight.map { ($0, .digit(8)) } + zero.map { ($0, .digit(0)) } + [
                ("sembilan", .digit(9)), ("sepuluh", .small(10)), ("sebelas", .small(11)), ("belas", .teen),
                ("puluh", .unit(10)), ("ratus", .unit(100)), ("seratus", .one(100)), ("ribu", .unit(thousand)),
                ("seribu", .one(thousand)), ("juta", .unit(million)), ("sejuta", .one(million)),
                ("setengah", .half), ("selusin", .small(12)), ("lusin", .unit(12)), ("dozen", .unit(12)),
                ("sedozen", .small(12)), ("beberapa", .vague), ("belasan", .vague),
            ]
            + [  // People together.
                "berdua", "bertiga", "berempat", "berlima", "berenam", "bertujuh", "berdelapan", "bersembilan",
                "bersepuluh",
            ].enumerated().map { ($1, .small($0 + 2)) } + [("berlapan", .small(8))] + point.map { ($0, .point) } + extra
        return NumeralTable(
            words: words, others: ["satu sama lain", "salah satu", "setengah mati", "ini satu"], hedges: hedges,
            coefficients: [10: 10, 12: 100, 100: 10, thousand: thousand, million: thousand, billion: thousand])
    }

    private static let han: [(String, Numeral)] =
        digits(["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"])
        + [("〇", .digit(0)), ("十", .unit(10)), ("百", .unit(100)), ("千", .unit(thousand))]

    private static let myriads: [Int: Int] = [
        10: 10, 100: 10, thousand: 10, 10_000: 10_000, 100_000_000: 10_000,
    ]

    static let chinese = NumeralTable(
        words: han + [
            ("两", .digit(2)), ("俩", .digit(2)), ("仨", .digit(3)), ("幺", .digit(1)), ("廿", .tens(20)),
            ("万", .unit(10_000)), ("亿", .unit(100_000_000)), ("点", .point), ("壹", .digit(1)), ("贰", .digit(2)),
            ("叁", .digit(3)), ("肆", .digit(4)), ("伍", .digit(5)), ("陆", .digit(6)), ("柒", .digit(7)),
            ("捌", .digit(8)), ("玖", .digit(9)), ("拾", .unit(10)), ("佰", .unit(100)), ("仟", .unit(thousand)),
            ("几", .vague), ("数", .vague), ("多", .vague), ("来个", .vague), ("若干", .vague),
        ],
        others: [
            "一些", "一下", "一起", "一点儿", "有一点", "一会", "一样", "一直", "一定", "一共", "三明治", "百货", "星期一",
            "星期二", "星期三", "星期四", "星期五", "星期六", "周一", "周二", "周三", "周四", "周五", "周六", "礼拜一", "礼拜二", "礼拜三",
            "礼拜四", "礼拜五", "礼拜六", "第一次", "统一", "唯一", "百事", "七喜", "十字路口", "多少", "几点", "数量", "电话号",
            "半天", "三文鱼", "一路", "一般", "一切", "四季", "五花肉", "八宝", "九寨", "千岛",
        ],
        hedges: [
            "大约", "大概", "只", "约", "左右", "差不多", "上下", "至少", "最少", "最多", "不到", "不超过", "超过", "以上", "以下", "以内", "之前", "以前",
            "之后", "以后", "至", "从", "或", "或者", "还是", "不", "没", "别", "半", "每", "多", "几", "余", "将近", "接近", "起码", "也许",
            "可能", "双倍", "倍", "非", "之间", "最晚", "最早", "初", "底", "无", "未", "对半", "出头", "开外", "不止", "前要", "点前", "号前",
            "日前", "元内",
        ],
        coefficients: myriads, bareUnits: [10], truncation: .always)

    static let japanese = NumeralTable(
        words: han + [
            ("ゼロ", .digit(0)), ("万", .unit(10_000)), ("億", .unit(100_000_000)), ("壱", .digit(1)), ("弐", .digit(2)),
            ("参", .digit(3)), ("点", .point), ("数", .vague), ("何", .vague), ("ダース", .unit(12)),
        ],
        others: [
            "一緒", "三日月", "一番", "一般", "一応", "一部", "一旦", "統一", "千葉", "八百屋", "四国", "九州", "三角", "四角",
            "二度と", "八王子", "五反田", "六本木", "七味", "百貨店", "一方", "日本", "人数", "数字", "点滴", "一味",
        ],
        hedges: [
            "約", "くらい", "ぐらい", "ほど", "ごろ", "頃", "少なくとも", "最低", "最高", "最大", "以上", "以下", "以内", "未満", "まで", "または",
            "もしくは", "ない", "じゃありません", "ではありません", "いりません", "半", "毎", "もう", "あと", "およそ", "おおよそ", "だいたい", "大体", "近く", "過ぎ",
            "すぎ", "じゃな", "ではな",
            "いらな", "ずつ", "おき", "多くて", "遅くとも", "早くても", "以降", "たぶん", "より", "倍", "だけ", "しか", "じゃなく", "でなく", "ごと",
            "初め", "末", "余り", "あまり", "さらに", "追加", "以前", "時前", "分前", "前に", "より前", "前後", "名か", "人か", "枚か", "個か", "杯か",
            "本か", "泊か", "時から", "日から", "円から", "後に", "時か", "日か", "円か", "つか", "超え",
        ],
        coefficients: myriads, bareUnits: [10, 100, thousand])

    static let korean = NumeralTable(
        words: digits(["영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"])
            + digits(["하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"], from: 1)
            + digits(["한", "두", "세", "네"], from: 1)
            + ["열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"].enumerated().map {
                ($1, .tens(10 * $0 + 10))
            } + [
                ("스무", .tens(20)), ("공", .digit(0)), ("제로", .digit(0)), ("륙", .digit(6)), ("석", .digit(3)),
                ("넉", .digit(4)), ("십", .unit(10)), ("백", .unit(100)), ("천", .unit(thousand)),
                ("만", .unit(10_000)), ("억", .unit(100_000_000)), ("점", .point), ("쩜", .point), ("한두", .vague),
                ("두세", .vague), ("두서너", .vague), ("서너", .vague), ("너댓", .vague), ("네댓", .vague),
                ("대여섯", .vague), ("예닐곱", .vague), ("일고여덟", .vague), ("두어", .vague), ("몇", .vague),
                ("여러", .vague), ("수십", .vague), ("이삼", .vague), ("삼사", .vague), ("사오", .vague),
                ("오륙", .vague), ("한둘", .vague), ("둘셋", .vague), ("여남은", .vague),
            ],
        others: [
            "일요일", "이것", "이거", "이번", "오늘", "오전", "오후", "사람", "사진", "구급", "만약", "천천히", "백화점", "한국", "한번", "일본",
            "영어", "이름", "일행", "사장", "구두", "오른", "이쪽", "세탁", "세일", "네일", "만나", "일찍", "일정", "사용", "사이", "천만에",
            "점심", "영수증", "한식", "세상", "두통", "오빠", "이모", "삼촌", "삼겹살", "오징어", "육회", "육개장", "칠리", "구경", "열쇠",
            "백신", "오렌지", "사과", "사이다", "이불", "영화", "공항", "석식",
        ],
        hedges: [
            "정도", "장만", "명만", "개만", "잔만", "병만", "그릇만", "박만", "뿐", "쯤", "가량", "거의", "넘게", "넘는", "이하", "미만", "초과", "최소",
            "최대", "적어도", "많아야", "전에", "후에", "이후", "이전",
            "까지", "부터", "아니면", "또는", "혹은", "말고", "아니", "않", "마다", "뿐", "대략", "내외", "남짓", "절반", "아마", "내로", "안에",
            "늦어도", "빨라도", "초순", "하순", "지나", "아마도", "두 배", "시 전", "일 전", "더 ", "이상", "없", " 반 ", "씩", " 약 ", "시 후",
            " 안 ", " 못 ", " 한 ",
        ],
        coefficients: myriads, bareUnits: [10, 100, thousand, 10_000],
        needsCounter: [
            "한", "두", "세", "네", "석", "넉", "열", "일", "이", "사", "오", "구", "영", "공", "만", "천", "백", "스무", "점", "조", "육",
            "칠", "팔", "삼", "십",
        ],
        native: [
            "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉", "한", "두", "세", "네", "석", "넉", "열", "스물", "스무", "서른",
            "마흔",
            "쉰", "예순", "일흔", "여든", "아흔",
        ],
        counters: [
            "명", "개", "잔", "장", "병", "시", "권", "살", "마리", "분", "그릇", "대", "번", "사람", "벌", "켤레", "인", "박", "층", "호", "월",
            "일", "년", "원", "주", "세트", "가지", "곳", "군데", "달", "시간", "끼", "조각", "판", "통", "봉지", "봉", "팩", "캔", "컵", "접시",
            "줄", "송이", "쌍", "자루", "포", "알", "정", "스푼", "숟갈", "방울", "인분", "회", "차", "킬로", "그램", "미터", "리터", "도", "퍼센트",
            "달러", "유로", "엔", "위안", "바트", "밧", "동", "루피아", "링깃", "불", "파운드", "센트", "테이블", "좌석", "자리", "석", "매", "점",
            "건", "단", "묶음", "상자", "박스", "다발", "모", "근", "되", "말", "짐", "방", "호실", "번째", "차례", "동전", "어른", "아이", "손님",
            "이", "밤", "침대", "표", "티켓", "초", "개월", "채", "척", "부", "군", "리엘", "킵", "짯",
        ])

    static let khmer = NumeralTable(
        words: digits(["សូន្យ", "មួយ", "ពីរ", "បី", "បួន", "ប្រាំ", "ប្រាំមួយ", "ប្រាំពីរ", "ប្រាំបី", "ប្រាំបួន"])
            + [
                ("ប្រាំពិល", .digit(7)), ("ប្រំា", .digit(5)), ("ប្រំាមួយ", .digit(6)), ("ប្រំាពីរ", .digit(7)),
                ("ប្រំាបី", .digit(8)), ("ប្រំាបួន", .digit(9)),
            ]
            + ["ដប់", "ម្ភៃ", "សាមសិប", "សែសិប", "ហាសិប", "ហុកសិប", "ចិតសិប", "ប៉ែតសិប", "កៅសិប"].enumerated().map {
                ($1, .tens(10 * $0 + 10))
            } + [
                ("មួយដណ្តប់", .small(11)), ("ពីរដណ្តប់", .small(12)), ("បីដណ្តប់", .small(13)),
                ("បួនដណ្តប់", .small(14)), ("ប្រាំដណ្តប់", .small(15)), ("ប្រាំមួយដណ្តប់", .small(16)),
                ("ប្រាំពីរដណ្តប់", .small(17)), ("ប្រាំបីដណ្តប់", .small(18)), ("ប្រាំបួនដណ្តប់", .small(19)),
                ("ដប់មួយ", .small(11)), ("ចិតសិប", .tens(70)), ("ចិតសិប", .tens(70)), ("រយ", .unit(100)),
                ("ពាន់", .unit(thousand)), ("ម៉ឺន", .unit(10_000)), ("មុឺន", .unit(10_000)), ("សែន", .unit(100_000)),
                ("លាន", .unit(million)), ("ក្បៀស", .point), ("ឡូ", .unit(12)), ("ចុច", .point), ("ពីរបី", .vague),
                ("បីបួន", .vague),
                ("បួនប្រាំ", .vague), ("ប៉ុន្មាន", .vague), ("ច្រើន", .vague), ("ខ្លះ", .vague),
            ],
        others: ["ជាមួយ", "មួយចំនួន", "មួយណា", "មួយទៀត", "រយៈ", "មួយភ្លែត", "សែនល្អ", "លានចត", "ណាមួយ"],
        hedges: [
            "ប្រហែល", "ប្រមាណ", "ជិត", "ជាង", "យ៉ាងតិច", "យ៉ាងច្រើន", "មិន", "មុន", "ក្រោយ", "ឬ", "កន្លះ", "រាល់",
            "ទៀត", "លើស", "ក្រោម", "ត្រឹម", "មិនមែន", "រវាង", "ចន្លោះ", "ក្នុងមួយ", "អតិបរមា", "អប្បបរមា",
            "កុំ", "ប្រហែលជា", "ក្នុងរង្វង់", "រៀងរាល់", "ជាងនេះ", "ពាក់កណ្តាល", "ទ្វេដង", "យ៉ាងហោច", "តិចបំផុត",
            "ច្រើនបំផុត", "ចាប់ពី", "ដល់ម៉ោង", "ពីម៉ោង", "រហូតដល់", "តែប៉ុណ្ណោះ",
        ],
        coefficients: [100: 100, thousand: thousand, 10_000: 1_000, 100_000: 1_000, million: million],
        bareUnits: [], truncation: .unclear)

    static let burmese = NumeralTable(
        words: digits(["သုည", "တစ်", "နှစ်", "သုံး", "လေး", "ငါး", "ခြောက်", "ခုနစ်", "ရှစ်", "ကိုး"]) + [
            ("ခုနှစ်", .digit(7)), ("ခွန်နှစ်", .digit(7)), ("ခွန်", .digit(7)),
            ("ဆယ်", .unit(10)), ("ဆယ့်", .unit(10)), ("ရာ", .unit(100)), ("ရာ့", .unit(100)),
            ("ထောင်", .unit(thousand)), ("ထောင့်", .unit(thousand)), ("သောင်း", .unit(10_000)),
            ("သိန်း", .unit(100_000)), ("သန်း", .unit(million)), ("ဒသမ", .point), ("ဒါဇင်", .unit(12)), ("ခွဲ", .half),
            ("များစွာ", .vague),
            ("အချို့", .vague),
        ],
        others: [
            "ဒီနှစ်", "နေရာ", "ကလေး", "ခဏလေး", "နည်းနည်းလေး", "ငါးကြော်", "ငါးဟင်း", "တစ်ခါတလေ", "တစ်ယောက်ယောက်", "သုံးစွဲ", "အသုံး",
            "အခြောက်", "တစ်ခုခု", "နောက်နှစ်", "ကယ်ဆယ်", "စရာ", "လေးလေး", "ဆရာ", "အရာ", "ခြောက်ခြား", "ကားလေး", "ခွဲစိတ်", "ရာသီ", "ငါးဖမ်း",
            "သန်းခေါင်", "တစ်ဆိတ်", "တစ်ဖက်", "တစ်ခြား", "တစ်ယောက်တည်း",
        ],
        hedges: [
            "လောက်", "ခန့်", "နီးပါး", "ကျော်", "အနည်းဆုံး", "အများဆုံး", "မတိုင်ခင်", "မတိုင်မီ", "အထိ", "ကနေ",
            "သို့မဟုတ်", "ဒါမှမဟုတ်", "မဟုတ်", "ဘူး", "တစ်ဝက်", "ခွဲ", "တိုင်း", "ထပ်", "ထက်", "အတွင်း",
            "ပတ်ဝန်းကျင်", "နောက်ပိုင်း", "အောက်", "အထက်", "စီ", "ဖြစ်နိုင်", "ဝန်းကျင်", "နောက်ထပ်", "မှာမဟုတ်",
            "အစောဆုံး", "နောက်ဆုံး", "ပြီးမှ", "ရှေ့", "နှစ်ဆ",
        ],
        coefficients: [10: 10, 100: 10, thousand: 10, 10_000: 10, 100_000: 10_000, million: 10_000],
        bareUnits: [10, thousand, 10_000], needsCounter: ["လေး", "ငါး", "နှစ်", "ရာ", "ခြောက်"],
        counters: [
            "ခွက်", "ယောက်", "ခု", "ဘူး", "ဗူး", "ပုလင်း", "ပွဲ", "လုံး", "ထုပ်", "နာရီ", "ရက်", "ကျပ်", "ဒေါ်လာ", "မိနစ်", "ည", "ကြိမ်", "ခါ",
            "စောင်", "ချောင်း", "ထည်", "ကီလို", "ပတ်", "ခန်း", "စီး", "ချပ်", "တောင့်", "ပြား", "ရာ", "ထောင်", "သောင်း", "သိန်း", "သန်း", "ဆယ်",
            "ဦး", "နေရာ", "ဆောင်", "ဇွန်း", "ပိဿာ", "လ", "နှစ်", "တန်", "မိုင်", "ပေ", "ဒါဇင်", "ကောင်", "စုံ", "ရွက်", "ဖက်", "ထပ်", "လွှာ",
            "ချိုးထောင့်",
        ])
}
