import Foundation
internal import GRDB
import Languages

/// Rows are decoded by throwing calls only: a damaged store must not end the program.
extension Row {
    /// A column's value; an optional one when the column may be empty.
    func get<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ column: String) throws -> Value {
        do {
            return try decode(Value.self, forColumn: column)
        } catch {
            // GRDB's own error holds the whole row, and so what customers said.
            throw unreadable(column)
        }
    }

    func language(_ column: String) throws -> LanguageTag {
        try LanguageTag(rawValue: get(column))
    }

    /// A value of an enumeration that the schema's checks allow.
    func choice<Choice: RawRepresentable>(_ column: String) throws -> Choice where Choice.RawValue == String {
        let text: String = try get(column)
        guard let choice = Choice(rawValue: text) else {
            throw unreadable(column)
        }
        return choice
    }

    func json<Value: Decodable>(_ column: String) throws -> Value {
        let text: String = try get(column)
        guard let value = try? JSONDecoder().decode(Value.self, from: Data(text.utf8)) else {
            throw unreadable(column)
        }
        return value
    }

    private func unreadable(_ column: String) -> DatabaseError {
        DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the column \(column) of a row could not be read")
    }
}

extension Encodable {
    /// Compact JSON, the same for equal values.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
