import Foundation

extension ModelFile {
    /// Checks a list of tokens, line by line: a symbol and its number, or a number alone.
    ///
    /// - Parameter expected: How many entries there must be; `nil` when nobody said.
    static func checkTokens(_ path: String, of kind: ModelKind, expected: Int?) throws(SpeechEngineError) {
        guard let content = FileManager.default.contents(atPath: path) else {
            throw SpeechEngineError(
                .modelMissing, "\(path) is not there or may not be read",
                remedy: "Put the model's list of tokens in place and check its permissions")
        }
        var entries = 0
        var hasBlank = false
        for (index, line) in content.split(separator: newline, omittingEmptySubsequences: false).enumerated() {
            let fields = line.split { $0 == space || (9...13).contains($0) }
            guard let number = fields.last else { continue }
            entries += 1
            let isNumber = number.allSatisfy(digits.contains) && number.count < 10
            let isSymbolFit =
                fields.count == 1 || !kind.hasBase64Tokens || Data(base64Encoded: Data(fields[0])) != nil
            guard fields.count <= 2, isNumber, isSymbolFit else {
                throw unreadable("\(path):\(index + 1) is not a token and its number")
            }
            hasBlank = hasBlank || blanks.contains(String(decoding: fields[0], as: UTF8.self))
        }
        guard entries > 0, expected == nil || entries == expected else {
            let demanded = expected.map { "\($0)" } ?? "some"
            throw unreadable("\(path) has \(entries) tokens where \(demanded) are expected")
        }
        guard hasBlank || !kind.needsBlank else {
            throw unreadable("\(path) does not name the blank (\(blanks.sorted().joined(separator: " or ")))")
        }
    }

    private static let newline = UInt8(ascii: "\n")
    private static let space = UInt8(ascii: " ")
    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    private static let blanks: Set = ["<blk>", "<blank>", "<eps>"]

    private static func unreadable(_ message: String) -> SpeechEngineError {
        SpeechEngineError(.modelUnreadable, message, remedy: "Copy or download the model again")
    }
}
