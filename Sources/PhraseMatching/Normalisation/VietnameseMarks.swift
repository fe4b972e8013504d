/// Vietnamese typed without its marks, as on keyboards that have none: `khong sao` for `không sao`.
///
/// An index holds wordings under ``plain(_:)`` of their normal forms; a text that ``isMarked(_:)`` in part or not at all
/// is looked up there, and ``reading(of:among:)`` says which of what is found it may be:
///
///     VietnameseMarks.reading(of: scalars("xin cam on"), among: [scalars("xin cảm ơn")])   // .one(0)
///     VietnameseMarks.reading(of: scalars("ban"), among: [scalars("bạn")])                  // .several([0]): also bán, bàn
///
/// The proposal: an answer where the reading is one, a suggestion otherwise. One reading is certain when a single held
/// wording fits, the text has two syllables at least, and no syllable of it has another common reading that would make
/// sense in the same place, such as `doi` for `đổi` (change) and `đợi` (wait).
enum VietnameseMarks {
    /// How a text uses marks.
    enum Marking: Equatable {
        /// No letter has one.
        case none
        /// Some syllables have marks, and others lack the ones without which they are no Vietnamese.
        case partial
        /// Nothing is missing as far as the letters tell.
        case full
    }

    /// Which of the wordings with the same plain letters a text is.
    enum Reading: Equatable {
        /// None of them: the marks that it has contradict theirs.
        case none
        /// This one, and nothing else that is common.
        case one(Int)
        /// One of these, or something that is not among them.
        case several([Int])
    }

    // MARK: Letters

    /// A normal form without its marks: tones and vowel marks taken off, đ as d. Scalars keep their places.
    static func plain(_ scalars: [UInt32]) -> [UInt32] { scalars.map { letter($0).base } }

    /// A text in normal form without its marks.
    static func plain(_ text: String) -> String {
        String(String.UnicodeScalarView(plain(text.unicodeScalars.map(\.value)).compactMap(Unicode.Scalar.init)))
    }

    /// A Vietnamese letter taken apart.
    private struct Letter: Equatable {
        var base: UInt32
        /// The mark that makes another letter of it, such as that of ă, â or đ; 0 for none.
        var quality: UInt8 = 0
        /// The tone, 1 to 5; 0 for the level one, which has no mark.
        var tone: UInt8 = 0

        var isMarked: Bool { quality > 0 || tone > 0 }
    }

    private static func letter(_ value: UInt32) -> Letter {
        guard value > 0x7F else { return Letter(base: value) }
        return letters[value] ?? Letter(base: value)
    }

    private static let letters: [UInt32: Letter] = {
        var result: [UInt32: Letter] = [0x111: Letter(base: 0x64, quality: 1)]
        let rows: [(base: UInt32, quality: UInt8, forms: String)] = [
            (0x61, 0, "aàảãáạ"), (0x61, 1, "ăằẳẵắặ"), (0x61, 2, "âầẩẫấậ"), (0x65, 0, "eèẻẽéẹ"), (0x65, 2, "êềểễếệ"),
            (0x69, 0, "iìỉĩíị"), (0x6F, 0, "oòỏõóọ"), (0x6F, 2, "ôồổỗốộ"), (0x6F, 3, "ơờởỡớợ"), (0x75, 0, "uùủũúụ"),
            (0x75, 3, "ưừửữứự"), (0x79, 0, "yỳỷỹýỵ"),
        ]
        for row in rows {
            for (tone, scalar) in row.forms.unicodeScalars.enumerated() where scalar.value > 0x7F {
                result[scalar.value] = Letter(base: row.base, quality: row.quality, tone: UInt8(tone))
            }
        }
        return result
    }()

    // MARK: What a text has and lacks

    /// How a normal form uses marks.
    static func marking(of scalars: [UInt32]) -> Marking {
        guard scalars.contains(where: { letter($0).isMarked }) else { return .none }
        let lacks = syllables(of: scalars).contains { syllable in
            !syllable.contains { letter($0).isMarked } && needsMarks.contains(string(syllable))
        }
        return lacks ? .partial : .full
    }

    /// Whether a text has no marks at all although it has letters that bear them in Vietnamese: two syllables of only
    /// Latin letters, or one that is no Vietnamese without marks.
    static func isPlain(_ scalars: [UInt32]) -> Bool {
        guard marking(of: scalars) == .none else { return false }
        let words = syllables(of: scalars).filter { $0.contains { (0x61...0x7A).contains($0) } }
        return words.count > 1 || words.contains { needsMarks.contains(string($0)) }
    }

    /// Whether a text may be a wording from which marks were left off: the same letters, and no mark that contradicts.
    ///
    /// Tones are compared by the syllable: the old and the new spelling have the same tone on other vowels.
    static func mayBe(_ text: [UInt32], _ wording: [UInt32]) -> Bool {
        let (typed, meant) = (syllables(of: text), syllables(of: wording))
        guard typed.count == meant.count else { return false }
        return zip(typed, meant).allSatisfy { typed, meant in
            guard typed.count == meant.count else { return false }
            var (typedTone, meantTone): (UInt8, UInt8) = (0, 0)
            for (left, right) in zip(typed, meant) {
                let (left, right) = (letter(left), letter(right))
                guard left.base == right.base, left.quality == 0 || left.quality == right.quality else { return false }
                typedTone = max(typedTone, left.tone)
                meantTone = max(meantTone, right.tone)
            }
            return typedTone == 0 || typedTone == meantTone
        }
    }

    /// Which of `wordings`, normal forms that ``plain(_:)`` makes alike, a text is in which marks are left off.
    static func reading(of text: [UInt32], among wordings: [[UInt32]]) -> Reading {
        let fitting = wordings.indices.filter { mayBe(text, wordings[$0]) }
        guard let first = fitting.first else { return .none }
        // The same wording held twice is one reading.
        guard fitting.allSatisfy({ wordings[$0] == wordings[first] }), isCertain(text, as: wordings[first]) else {
            return .several(fitting)
        }
        return .one(first)
    }

    /// Whether no syllable of a text could as well be another word than the one that stands in `wording`.
    private static func isCertain(_ text: [UInt32], as wording: [UInt32]) -> Bool {
        let (typed, meant) = (syllables(of: text), syllables(of: wording))
        guard typed.count > 1, typed.count == meant.count else { return false }
        for index in typed.indices {
            let plainForm = string(plain(typed[index]))
            guard let others = ambiguous[plainForm] else { continue }
            // A word of two syllables is not taken for another.
            let before = index > 0 ? string(meant[index - 1]) : ""
            let after = index + 1 < meant.count ? string(meant[index + 1]) : ""
            let word = string(meant[index])
            if compounds.contains("\(before) \(word)") || compounds.contains("\(word) \(after)") { continue }
            let readings = others.filter { mayBe(typed[index], $0) && $0 != meant[index] }
            if !readings.isEmpty { return false }
        }
        return true
    }

    private static func syllables(of scalars: [UInt32]) -> [[UInt32]] {
        scalars.split(separator: ScalarFolding.space).map(Array.init)
    }

    private static func string(_ scalars: [UInt32]) -> String {
        String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    }

    // MARK: Tables

    /// Syllables that are common words with marks and none without.
    private static let needsMarks: Set<String> = words(
        """
        khong duoc toi nguoi mot muoi gio tien chao giup muon nuoc duong dien thoai viet tieng dau nhieu nhung dang
        den dat khach giay thuoc benh vien bac dia chieu doi ghe tra phut truoc trua buoi chieu
        tuoi ruou thit banh sua duoi tren ngoai giuong 
        """)

    /// Syllables with several common readings of which one can stand where another does, so that the sentence still
    /// makes sense: the readings of each.
    private static let ambiguous: [String: [[UInt32]]] = {
        var result: [String: [[UInt32]]] = [:]
        for word in words(
            """
            bạn bán bàn bận muốn mượn đổi đợi cho chờ chợ chưa chữa chua sữa sửa trà trả vé về mất mắt mặt mật mở mỡ
            đóng đông đồng nhỏ nhớ nhờ lớn lợn năm nằm nam bảy bay sáu sau tám tạm tắm bốn bồn mười muối đâu đau đậu dầu đầu
            còn con ga gà cá cà cả canh cạnh cảnh bò bơ bỏ bộ khó khô đá đã ngày ngay
            """)
        {
            let scalars = word.unicodeScalars.map(\.value)
            result[plain(word), default: []].append(scalars)
        }
        return result.filter { $0.value.count > 1 }
    }()

    /// Words of two syllables, in which none is taken for another. They are in normal form.
    private static let compounds: Set<String> = Set(
        """
        xin chào/cảm ơn/tạm biệt/xin lỗi/bao nhiêu/ở đâu/khi nào/bao giờ/mấy giờ/bao lâu/giá bao/không có/có thể/
        nhà vệ/vệ sinh/khách sạn/sân bay/nhà ga/nhà hàng/bệnh viện/hiệu thuốc/nhà thuốc/bác sĩ/điện thoại/hộ chiếu/
        mật khẩu/thẻ tín/tín dụng/tiền mặt/tiền thừa/đổi tiền/trả tiền/máy lạnh/máy bay/thang máy/máy tính/vé tàu/
        vé xe/mua vé/bán vé/giá vé/số điện/tiếng anh/tiếng việt/nước nóng/nước lạnh/nước đá/cà phê/bánh mì/thịt bò/
        thịt gà/hải sản/dị ứng/bữa sáng/bữa tối/hôm nay/ngày mai/hôm qua/tối nay/sáng nay/bên trái/bên phải/đi thẳng/
        tầng mấy/tầng một/tầng hai/đặt phòng/đặt bàn/trả phòng/nhận phòng/phòng đôi/phòng đơn/chìa khóa/hóa đơn/
        hành lý/giúp tôi/cho tôi/của tôi/tôi muốn/tôi cần/tôi bị/tôi có/tôi không/tôi là/tôi đến/quý khách/của bạn/
        cho bạn/giúp bạn/bạn có/bạn muốn/chúng tôi/đau đầu/đau bụng/xin vui/vui lòng/hẹn gặp/gặp lại/chậm hơn/
        nói lại/xe buýt/tàu điện/trạm xe/bến xe/bưu điện/ngân hàng/nhân viên/bảo hiểm/đơn thuốc/toa thuốc/uống thuốc/
        mời bạn/bạn cứ/bạn ký/bạn cần/gói hàng/khăn tắm/trung tâm/cảnh sát/tất cả/bên trong/giảm đau/đau răng/đau ngực/
        đau họng/cỡ lớn/cỡ nhỏ/bị mất/làm mất/thịt lợn/ly trà/trà nóng/có sữa/không sữa/với sữa/phê đá/không đá/có đá/
        ngồi cạnh/ghế cạnh/bên cạnh/sân ga/ga tàu/mỗi ngày/một ngày/đổi đô/một vé/hai vé/vé một/vé khứ/uống sau/sau khi/
        sau bữa/trả chung/trả riêng/trả lại/còn phòng/còn gì/dùng nhờ/sạc nhờ/hoạt động/số bốn/số năm/số sáu/số bảy/
        trà đá/trà sữa/sữa tươi/không đường/ít đường/thêm đường/mang về/mở cửa/đóng cửa/giờ mở/ngày nào/thứ mấy
        """.split(whereSeparator: { $0 == "/" || $0 == "\n" }).map(String.init))

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
