import ArgumentParser
import Foundation
import Kiosk
import PhrasePacks

extension PackCommand {
    struct Key: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a key that packs are signed with, in minisign's format.",
            discussion: """
                Writes the secret key, which only you may read, and its public half beside it, KEY.pub, which kiosks \
                trust. The secret key has no password, as with `minisign -G -W`: keep it where nobody else comes. With \
                --replaces, also writes the statement by which the old key names the new one its successor.
                """)

        @Option(help: "The file of the secret key; its public half goes to the same name with .pub.")
        var out: String

        @Option(help: "The secret key that the new one replaces.")
        var replaces: String?

        func run() async throws {
            try await Terminal.reportingPacks {
                let old = try replaces.map { try PackSecretKey.read($0) }
                let key = PackSecretKey()
                try key.write(to: out)
                Terminal.say("\(out): the secret key; keep it where nobody else comes")
                Terminal.say("\(out).pub: the public key \(key.publicKey.id); kiosks trust it")
                guard let old else { return }
                let statement = try TrustedKeys.statement(replacing: old, by: key.publicKey)
                try PackFiles.write(statement.text, to: out + ".rotation")
                try PackFiles.write(statement.signature, to: out + ".rotation" + SignedPack.signatureSuffix)
                Terminal.say("\(out).rotation and its .minisig: \(old.publicKey.id) is replaced by \(key.publicKey.id)")
            }
        }
    }

    struct Build: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check a pack and build it into one signed file.",
            discussion: """
                The same folder and key give the same bytes. The signature is in the file, and once more beside it for \
                the stock `minisign -V`. Without --key, the file waits for `minisign -S`.
                """)

        @Argument(help: "The pack's folder.")
        var folder: String

        @Option(help: "The secret key to sign with.")
        var key: String?

        @Option(help: "The file to write, or a folder in which it becomes NAME-VERSION.parleypack.")
        var out: String

        func run() async throws {
            try await Terminal.reportingPacks {
                let built = try PackBuilder.build(folder, to: out, key: try key.map { try PackSecretKey.read($0) })
                for warning in built.warnings { Terminal.warn(warning.description) }
                Terminal.say("built \(built.path): \(built.pack.id) \(built.pack.version), \(built.bytes) bytes")
                Terminal.say("SHA-256 \(built.sum)")
                if built.signaturePath == nil { Terminal.warn("it is not signed: no kiosk installs it before it is") }
            }
        }
    }

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Verify a signed pack: its signature first, then all that is in it.",
            discussion: "Nothing is written. Exits with 65 when the pack is refused, and says why.")

        @Argument(help: "The pack's file.")
        var file: String

        @Option(help: "A key that may have signed it; may be given several times.")
        var trust: [String]

        @Flag(help: "One JSON object.")
        var json = false

        private struct Verified: Encodable {
            let id: String
            let version: String
            let files: Int
            let bytes: Int
            let key: String
            let comment: String
        }

        func run() async throws {
            try await Terminal.reportingPacks {
                let pack = try SignedPack.open(file, trust: PackSource.keys(trust))
                let verified = Verified(
                    id: pack.id, version: "\(pack.version)", files: pack.fileCount, bytes: pack.totalBytes,
                    key: "\(pack.signer.id)", comment: pack.trustedComment)
                if json {
                    try Terminal.sayJSON(verified)
                } else {
                    Terminal.say("\(pack.id) \(pack.version): \(pack.fileCount) files, \(pack.totalBytes) bytes")
                    Terminal.say("signed with \(pack.signer.id): \(pack.trustedComment)")
                }
            }
        }
    }
}
