import Languages

/// Greetings in Latin letters, as visitors type them who know a word of a language and not its script.
///
///     RomanisedGreetings.wording(for: "Sawatdee krap!", language: .thai)   // "สวัสดีครับ"
///
/// There is no one way to write them, so they are good for a suggestion and never for an answer.
enum RomanisedGreetings {
    /// What a romanised greeting is in the script of `language`; `nil` for any other text.
    static func wording(for text: String, language: LanguageTag) -> String? {
        guard text.utf8.count <= 64, let table = tables[language.primary] else { return nil }
        return table[key(TextNormaliser.normalise(text, language: language))]
    }

    /// The table of a language as it is written, for a test of the table.
    static func lines(for language: LanguageTag) -> [(forms: [String], native: String)] {
        texts[language.primary].map(lines) ?? []
    }

    private static func key(_ text: String) -> String { text.filter { $0 != " " && $0 != "'" } }

    private static func lines(_ text: String) -> [(forms: [String], native: String)] {
        text.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "=")
            guard parts.count == 2 else { return nil }
            return (parts[0].split(separator: ",").map(String.init), String(parts[1]))
        }
    }

    private static let tables: [String: [String: String]] = texts.mapValues { text in
        var table: [String: String] = [:]
        for (forms, native) in lines(text) {
            for form in forms { table[key(form)] = native }
        }
        return table
    }

    /// For each language lines of the ways to write a greeting, and the greeting.
    private static let texts: [String: String] = [
        "vi": """
        xin chao,sin chao=Xin chào
        chao ban=Chào bạn
        cam on,kam on,cam un=Cảm ơn
        tam biet=Tạm biệt
        """,
        "th": """
        sawatdee,sawasdee,sawadee,sawatdi,sawaddee,sawasdi,sabaidee=สวัสดี
        sawatdee krap,sawasdee krap,sawadee krap,sawatdee khrap,sawasdee khrap,sawadee krub,sawasdee krub=สวัสดีครับ
        sawatdee ka,sawasdee ka,sawadee ka,sawatdee kha,sawasdee kha,sawadee kha=สวัสดีค่ะ
        khop khun,kop khun,kob khun,khob khun,kawp khun=ขอบคุณ
        khop khun krap,kop khun krap,kob khun krap,khob khun krap,khop khun khrap=ขอบคุณครับ
        khop khun ka,kop khun ka,kob khun ka,khob khun ka,khop khun kha=ขอบคุณค่ะ
        la kon,la gon=ลาก่อน
        """,
        "zh": """
        ni hao,nihao=你好
        nin hao=您好
        xie xie,xiexie,shie shie=谢谢
        zai jian=再见
        bu ke qi=不客气
        """,
        "ko": """
        annyeong,anyeong,annyong=안녕
        annyeong haseyo,anyeong haseyo,annyong haseyo,annyeong hasaeyo,anyong haseyo=안녕하세요
        kamsahamnida,gamsahamnida,kamsa hamnida,gamsa hamnida=감사합니다
        gomapseumnida,komapsumnida=고맙습니다
        annyeonghi gaseyo,annyeonghi kaseyo=안녕히 가세요
        """,
        "ja": """
        konnichiwa,konnichiha,konichiwa,kon nichi wa=こんにちは
        ohayo,ohayou,ohayo gozaimasu,ohayou gozaimasu=おはようございます
        konbanwa,kombanwa=こんばんは
        arigato,arigatou=ありがとう
        arigato gozaimasu,arigatou gozaimasu,domo arigato,doumo arigatou=ありがとうございます
        sumimasen=すみません
        sayonara,sayounara=さようなら
        """,
        "km": """
        suosdey,susadei,sousdey,sour sdey,soursdey,sua sdei,suasdei=សួស្តី
        chum reap suor,chomreap suor,jom reap sour,chum reap sour=ជម្រាបសួរ
        arkun,akun,orkun,aw kun,or kun,awkun=អរគុណ
        """,
        "lo": """
        sabaidee,sabai dee,sabaidi,sabaydee=ສະບາຍດີ
        khop chai,khob chai,kop jai,khop jai,kob chai=ຂອບໃຈ
        la kon=ລາກ່ອນ
        """,
        "my": """
        mingalaba,mingalabar,mingalarba,mingalarbar,min ga la ba=မင်္ဂလာပါ
        kyay zu tin ba deh,kyeizu tin ba de,kyay zu tin par tal,kyay zu ba,kyay zu=ကျေးဇူးတင်ပါတယ်
        """,
    ]
}
