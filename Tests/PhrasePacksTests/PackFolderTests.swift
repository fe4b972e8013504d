import Languages
import PhrasePacks
import Testing

@Suite struct PackFolderTests {
    @Test func readsTheManifest() throws {
        let folder = try TemporaryPack()
        let pack = try PackFolder.read(folder.path)
        #expect(pack.id == "tea-house")
        #expect(pack.version == PackVersion(parsing: "1.2.3"))
        #expect(pack.title == "Tea house")
        #expect(pack.languages == [.english, .thai])
        #expect(pack.license == "Apache-2.0")
        #expect(pack.author == "The tea house")
        #expect(pack.isReviewed)
    }

    @Test func readsPhrasesWithTheirWordings() throws {
        let folder = try TemporaryPack([
            "phrases.csv": """
            id,topic,en,th,answer:en,answer:th
            hello,courtesy,Hello. |  Hi  there. ,สวัสดี,,
            toilet,place,"Where's the toilet?
             | Toilet?","ห้องน้ำอยู่ที่ไหน",On the left.,อยู่ทางซ้าย

            """
        ])
        let (pack, diagnostics) = folder.check()
        #expect(diagnostics.isEmpty)
        let phrases = try #require(pack).phrases
        #expect(phrases.map(\.id) == ["hello", "toilet"])
        #expect(phrases.map(\.topic) == ["courtesy", "place"])
        #expect(phrases.map(\.line) == [2, 3])
        #expect(phrases[0].wordings == [.english: ["Hello.", "Hi there."], .thai: ["สวัสดี"]])
        #expect(phrases[0].answers.isEmpty)
        #expect(phrases[1].wordings[.english] == ["Where's the toilet?", "Toilet?"])
        #expect(phrases[1].answers == [.english: "On the left.", .thai: "อยู่ทางซ้าย"])
    }

    /// The bar of East Asian keyboards parts wordings like the ASCII one.
    @Test func aFullWidthBarPartsWordings() throws {
        let folder = try TemporaryPack([
            "pack.yaml": TemporaryPack.manifest.replacing("[en, th]", with: "[en, zh-CN]"),
            "phrases.csv": "id,en,zh-CN\nbye,Goodbye.,再见。｜拜拜。 | 再会。｜ 明天见。\n",
        ])
        let (pack, diagnostics) = folder.check()
        #expect(diagnostics.isEmpty)
        let chinese = LanguageTag(rawValue: "zh-CN")
        #expect(try #require(pack).phrases[0].wordings[chinese] == ["再见。", "拜拜。", "再会。", "明天见。"])
    }

    @Test func aSecondColumnNamedIDIsIndonesian() throws {
        let folder = try TemporaryPack([
            "pack.yaml": TemporaryPack.manifest.replacing("[en, th]", with: "[en, id]"),
            "phrases.csv": "id,topic,id,en\nhello,courtesy,Halo.,Hello.\n",
        ])
        let (pack, diagnostics) = folder.check()
        #expect(diagnostics.isEmpty)
        #expect(try #require(pack).phrases.first?.wordings == [.indonesian: ["Halo."], .english: ["Hello."]])
    }

    @Test func aSpreadsheetsFileMeansTheSame() throws {
        let folder = try TemporaryPack([
            "phrases.csv": "\u{FEFF}id;topic;EN;th;\r\nhello;courtesy;\"Hello.\";สวัสดี;\r\n;;;;\r\n\r\n"
        ])
        let plainFolder = try TemporaryPack()
        let plain = try PackFolder.read(plainFolder.path)
        let (pack, diagnostics) = folder.check()
        #expect(diagnostics.isEmpty)
        #expect(pack == plain)
    }

    @Test func bringsTextsIntoNormalFormC() throws {
        let folder = try TemporaryPack([
            "pack.yaml": TemporaryPack.manifest.replacing("[en, th]", with: "[en, vi]"),
            "phrases.csv": "id,en,vi\ncoffee,Coffee.,Cho to\u{302}i ca\u{300} phe\u{302}.\n",
        ])
        let wording = try #require(try PackFolder.read(folder.path).phrases.first?.wordings[.vietnamese]?.first)
        #expect(Array(wording.unicodeScalars) == Array("Cho t\u{F4}i c\u{E0} ph\u{EA}.".unicodeScalars))
    }

    @Test func readsListsAndSlots() throws {
        let folder = try TemporaryPack([
            "lists.csv": "list,en,th\nDRINK,tea | hot tea,ชา\nDISH,soup,ซุป\nDRINK,coffee,กาแฟ\n",
            "phrases.csv":
                "id,en,th\norder,{number} {DRINK} and {number2} {DISH2},เอา {DRINK} {number} {DISH2} {number2}\n",
        ])
        let (pack, diagnostics) = folder.check()
        #expect(diagnostics.isEmpty)
        let lists = try #require(pack).lists
        #expect(lists.keys.sorted() == ["DISH", "DRINK"])
        let drinks = try #require(lists["DRINK"])
        #expect(
            drinks.items.map(\.wordings) == [
                [.english: ["tea", "hot tea"], .thai: ["ชา"]], [.english: ["coffee"], .thai: ["กาแฟ"]],
            ])
        #expect(drinks.items.map(\.line) == [2, 4])
    }

    @Test func theSameItemMayStandInTwoLists() throws {
        let folder = try TemporaryPack(["lists.csv": "list,en,th\nDRINK,soup,ซุป\nDISH,soup,ซุป\n"])
        #expect(folder.check().diagnostics.isEmpty)
    }

    @Test func readsTheNamesOfVoices() throws {
        let folder = try TemporaryPack([
            "voices/en/hello.wav": "", "voices/th/hello.FLAC": "", "voices/th/.DS_Store": "", "notes.txt": "",
        ])
        let (pack, diagnostics) = folder.check()
        #expect(diagnostics.isEmpty)
        let voices = try #require(pack).voices
        #expect(voices.map(\.path) == ["voices/en/hello.wav", "voices/th/hello.FLAC"])
        #expect(voices.map(\.language) == [.english, .thai])
        #expect(voices.map(\.format) == [.wav, .flac])
        #expect(voices.map(\.phraseID) == ["hello", "hello"])
    }

    @Test func aLanguageThatParleyDoesNotKnowMayBeInAPack() throws {
        let folder = try TemporaryPack([
            "pack.yaml": TemporaryPack.manifest.replacing("[en, th]", with: "[en, el]"),
            "phrases.csv": "id,en,el\nhello,Hello.,Γεια σας.\n",
        ])
        #expect(folder.check().diagnostics.isEmpty)
    }

    @Test func theFolderItselfMayBeALink() throws {
        let folder = try TemporaryPack()
        let link = try TemporaryPack()
        try link.addLink("there", to: folder.path)
        #expect(PackFolder.check(link.path + "/there").pack != nil)
    }

    @Test func aWarningDoesNotStopAPack() throws {
        let folder = try TemporaryPack(["pack.yaml": TemporaryPack.manifest.replacing("true", with: "false")])
        #expect(try PackFolder.read(folder.path).isReviewed == false)
    }

    @Test func anErrorNamesEverythingThatIsWrong() throws {
        let folder = try TemporaryPack(["phrases.csv": "id,en,th\nUPPER,Hello.,สวัสดี\nhello,,\n"])
        let error = #expect(throws: PackError.self) { try PackFolder.read(folder.path) }
        #expect(error?.code == .invalidPack)
        #expect(error?.diagnostics.map(\.kind) == [.invalidID, .noWording])
        #expect(error?.message.contains("2 errors") == true)
        #expect(error?.message.contains("phrases.csv:2:1: error: ") == true)
        #expect(error?.description.hasSuffix(".") == true)
    }

    @Test func aFolderThatIsNotThereIsSaidToBe() {
        let error = #expect(throws: PackError.self) { try PackFolder.read("/nowhere/at/all") }
        #expect(error?.code == .folderUnreadable)
        #expect(error?.message.contains("/nowhere/at/all") == true)
        #expect(
            PackFolder.check("/nowhere/at/all").diagnostics.map(\.description).first?.hasPrefix(
                "/nowhere/at/all: error: ") == true)
    }
}
