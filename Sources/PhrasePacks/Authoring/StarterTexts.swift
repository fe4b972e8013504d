/// The texts of the starter pack, in the languages that Parley knows best.
extension StarterPack {
    /// A phrase by language.
    struct Sample {
        let id: String
        let topic: String
        let texts: [String: String]
    }

    /// The phrases of the folder.
    static let samples = [
        Sample(
            id: "hello", topic: "courtesy",
            texts: [
                "en": "Hello. | Hi.",
                "vi": "Xin chào. | Chào bạn.",
                "th": "สวัสดี | สวัสดีครับ",
                "id": "Halo. | Hai.",
                "ms": "Helo. | Hai.",
                "zh-CN": "您好。 | 你好。",
                "ko": "안녕하세요. | 안녕하십니까?",
                "ja": "こんにちは。 | どうも、こんにちは。",
                "km": "ជម្រាបសួរ។ | សួស្តី។",
                "lo": "ສະບາຍດີ",
                "my": "မင်္ဂလာပါ။",
            ]),
        Sample(
            id: "thank-you", topic: "courtesy",
            texts: [
                "en": "Thank you. | Thank you very much.",
                "vi": "Xin cảm ơn. | Cảm ơn.",
                "th": "ขอบคุณ | ขอบคุณมาก",
                "id": "Terima kasih. | Terima kasih banyak.",
                "ms": "Terima kasih. | Terima kasih banyak-banyak.",
                "zh-CN": "谢谢。 | 谢谢您。",
                "ko": "감사합니다. | 고맙습니다.",
                "ja": "ありがとうございます。 | ありがとう。",
                "km": "អរគុណ។ | សូមអរគុណ។",
                "lo": "ຂອບໃຈ | ຂອບໃຈຫຼາຍໆ",
                "my": "ကျေးဇူးတင်ပါတယ်။ | ကျေးဇူးပါ။",
            ]),
        Sample(
            id: "where-toilet", topic: "place",
            texts: [
                "en": "Where is the toilet? | Where is the bathroom?",
                "vi": "Nhà vệ sinh ở đâu? | Toilet ở đâu?",
                "th": "ห้องน้ำอยู่ที่ไหน | ห้องน้ำไปทางไหน",
                "id": "Toilet di mana? | Di mana kamar kecil?",
                "ms": "Tandas di mana? | Di mana tandas?",
                "zh-CN": "洗手间在哪里？ | 厕所在哪儿？",
                "ko": "화장실이 어디예요? | 화장실이 어디에 있어요?",
                "ja": "トイレはどこですか。 | お手洗いはどこですか。",
                "km": "តើបន្ទប់ទឹកនៅឯណា? | បង្គន់នៅឯណា?",
                "lo": "ຫ້ອງນ້ຳຢູ່ໃສ | ຫ້ອງນ້ຳໄປທາງໃດ",
                "my": "အိမ်သာ ဘယ်မှာလဲ။ | သန့်စင်ခန်း ဘယ်မှာလဲ။",
            ]),
        Sample(
            id: "table", topic: "order",
            texts: [
                "en": "A table for {number}, please.",
                "vi": "Cho tôi bàn {number} người.",
                "th": "ขอโต๊ะสำหรับ {number} คน",
                "id": "Meja untuk {number} orang.",
                "ms": "Meja untuk {number} orang.",
                "zh-CN": "请给我们一张 {number} 个人的桌子。",
                "ko": "{number} 명 자리 주세요.",
                "ja": "{number} 名の席をお願いします。",
                "km": "សូមតុសម្រាប់មនុស្ស {number} នាក់។",
                "lo": "ຂໍໂຕະສຳລັບ {number} ຄົນ",
                "my": "{number} ယောက်စာ စားပွဲ ပေးပါ။",
            ]),
        Sample(
            id: "drink", topic: "order",
            texts: [
                "en": "One {DRINK}, please.",
                "vi": "Cho tôi một {DRINK}.",
                "th": "ขอ {DRINK} หนึ่งแก้ว",
                "id": "{DRINK} satu.",
                "ms": "{DRINK} satu.",
                "zh-CN": "请给我一杯 {DRINK}。",
                "ko": "{DRINK} 한 잔 주세요.",
                "ja": "{DRINK} を一つください。",
                "km": "សូម {DRINK} មួយ។",
                "lo": "ຂໍ {DRINK} ຈອກໜຶ່ງແດ່",
                "my": "{DRINK} တစ်ခွက် ပေးပါ။",
            ]),
    ]

    /// The items of the list DRINK, by language.
    static let drinks: [[String: String]] = [
        [
            "en": "coffee",
            "vi": "cà phê",
            "th": "กาแฟ",
            "id": "kopi",
            "ms": "kopi",
            "zh-CN": "咖啡",
            "ko": "커피",
            "ja": "コーヒー",
            "km": "កាហ្វេ",
            "lo": "ກາເຟ",
            "my": "ကော်ဖီ",
        ],
        [
            "en": "green tea",
            "vi": "trà xanh",
            "th": "ชาเขียว",
            "id": "teh hijau",
            "ms": "teh hijau",
            "zh-CN": "绿茶",
            "ko": "녹차",
            "ja": "緑茶",
            "km": "តែបៃតង",
            "lo": "ຊາຂຽວ",
            "my": "လက်ဖက်စိမ်း",
        ],
    ]
}
