import Foundation
import KioskStore
import Logging
import PhrasePacks

@testable import Kiosk

/// A technician's folder of packs and keys, beside a kiosk's data directory; removed with the value.
final class PackBench: Sendable {
    let folder: URL
    let key = PackSecretKey()

    let data: URL

    /// - Parameter data: the kiosk's data directory, where it is to lie elsewhere.
    init(data: String? = nil) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "parley-packs-\(UUID())")
        self.data = data.map { URL(filePath: $0) } ?? folder.appending(path: "data")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    func configuration(_ settings: [(any AnyConfigurationKey, String)] = []) throws -> KioskConfiguration {
        var configuration = KioskConfiguration()
        try configuration.set(Setting.dataDirectory, to: data.path)
        try configuration.set(Setting.defaultPack, to: "none")
        for (key, value) in settings { try configuration.set(key, to: value) }
        return configuration
    }

    /// A kiosk on the data directory, for one test.
    func withKiosk(
        _ settings: [(any AnyConfigurationKey, String)] = [], _ test: (KioskServices) async throws -> Void
    ) async throws {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let kiosk = try await KioskServices.open(
            try configuration(settings), role: .command, logger: logger, environment: [:])
        try await test(kiosk)
        try await kiosk.close()
    }

    /// Writes a pack's folder, and returns its path.
    func folder(
        _ id: String = "shop", _ version: String, phrases: [(id: String, english: String, thai: String)],
        manifest: String = ""
    ) throws -> String {
        let place = folder.appending(path: "\(id)-\(version)-\(UUID())")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        try Data(
            """
            id: \(id)
            version: \(version)
            title: The \(id)
            languages: [en, th]
            license: CC0-1.0
            author: Tests
            reviewed: true
            \(manifest)

            """.utf8
        ).write(to: place.appending(path: "pack.yaml"))
        let rows = phrases.map { "\($0.id),test,\($0.english),\($0.thai)\n" }.joined()
        try Data("id,topic,en,th\n\(rows)".utf8).write(to: place.appending(path: "phrases.csv"))
        return place.path
    }

    /// A folder with one phrase whose answer names the version in Thai digits.
    func simple(_ version: String, id: String = "shop", manifest: String = "") throws -> String {
        let digits = version.unicodeScalars.filter { $0.properties.numericType != nil }
            .compactMap { Unicode.Scalar(0x0E50 + $0.value - 0x30) }
        return try folder(
            id, version,
            phrases: [("bread", "Do you have bread?", "มีขนมปังไหม\(String(String.UnicodeScalarView(digits)))")],
            manifest: manifest)
    }

    /// Builds and signs a folder; by this bench's key unless another one is named.
    func signed(_ folder: String, by key: PackSecretKey? = nil) throws -> String {
        let place = self.folder.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        return try PackBuilder.build(folder, to: place.path, key: key ?? self.key).path
    }

    /// Asks for a pack as somebody who trusts this bench's key.
    func request(_ path: String, allowsDowngrade: Bool = false) -> PackRequest {
        PackRequest(path: path, trustedKeys: ["\(key.publicKey)"], allowsDowngrade: allowsDowngrade)
    }

    /// The names in the folder of copies.
    func copies() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: data.appending(path: "packs").path).sorted()
    }
}

extension KioskServices {
    /// What the kiosk says in Thai to a question in English.
    func says(_ text: String) async throws -> String? {
        try await interpreter.turn(text: text, Direction(from: .english, to: .thai)).text
    }
}
