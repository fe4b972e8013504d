import Foundation
import Testing

@testable import Kiosk

@Suite struct ConfigurationTests {
    private func load(_ yaml: String, environment: [String: String] = [:]) throws -> KioskConfiguration {
        let file = FileManager.default.temporaryDirectory.appending(path: "parley-\(UUID()).yaml")
        try Data(yaml.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try KioskConfiguration.load(file: file.path, environment: environment)
    }

    private func message(of yaml: String) -> String {
        do {
            _ = try load(yaml)
            return "no error"
        } catch {
            return "\(error)".replacing(/\/[^ ]*\/parley-[0-9A-F-]+\.yaml/, with: "parley.yaml")
        }
    }

    @Test func theDefaultsAreValuesOfTheirKeys() {
        for key in Setting.all { #expect(key.accepts(key.fallback), "\(key.name)") }
    }

    @Test func noTwoKeysShareANameInTheEnvironment() {
        #expect(Set(Setting.all.map(\.environmentName)).count == Setting.all.count)
        #expect(Setting.cloudBaseURL.environmentName == "PARLEY_CLOUD_BASE_URL")
        #expect(Setting.cloudKeyFile.environmentName == "PARLEY_CLOUD_KEY_FILE")
        #expect(Setting.recognisersByLanguage[.chinese]?.environmentName == "PARLEY_RECOGNITION_ENGINES_FOR_ZH_CN")
    }

    @Test func theFileOverridesTheDefaultsAndTheEnvironmentTheFile() throws {
        let yaml = "server:\n  port: 9000\nlanguages:\n  clerk: th\n"
        let configuration = try load(yaml, environment: ["PARLEY_SERVER_PORT": "9001"])
        #expect(configuration[Setting.port] == 9_001)
        #expect(configuration[Setting.clerkLanguage] == .thai)
        #expect(configuration[Setting.customerLanguage] == .english)
        #expect(configuration.text(of: Setting.port).origin == .environment(name: "PARLEY_SERVER_PORT"))
    }

    @Test func aListIsAYAMLListOrWordsWithCommas() throws {
        #expect(try load("recognition:\n  engines: [cloud, sherpa]")[Setting.recognisers] == ["cloud", "sherpa"])
        #expect(try load("recognition:\n  engines: cloud,  sherpa")[Setting.recognisers] == ["cloud", "sherpa"])
        let thai = try #require(Setting.recognisersByLanguage[.thai])
        #expect(try load("recognition:\n  engines_for:\n    th: [wyoming]")[thai] == ["wyoming"])
    }

    @Test func anEmptyFileIsTheDefaults() throws {
        #expect(try load("# nothing yet\n")[Setting.port] == 8_080)
    }

    @Test(arguments: [
        ("server:\n  prot: 9000\n", "parley.yaml:2: there is no key server.prot. Did you mean server.port?"),
        ("sevrer:\n  port: 9000\n", "parley.yaml:1: there is no key sevrer."),
        ("server:\n  port: many\n", "parley.yaml:2: \"many\" is not a value of server.port. It takes a whole number"),
        ("\n\nlanguages:\n  clerk: klingon\n", "parley.yaml:4: \"klingon\" is not a value of languages.clerk"),
        ("- port\n", "parley.yaml:1: the configuration is not a mapping"),
        ("server:\n  port: 1\nserver:\n  port: 2\n", "server is there twice"),
        ("server: [\n", "parley.yaml: line"),
    ])
    func errorsNameTheLineAndTheWayOut(yaml: String, expected: String) {
        #expect(message(of: yaml).contains(expected), "\(message(of: yaml))")
    }

    @Test func aMissingFileIsNamed() {
        #expect {
            try KioskConfiguration.load(file: "/nowhere/parley.yaml", environment: [:])
        } throws: { error in
            (error as? KioskError)?.code == .notFound && "\(error)".contains("/nowhere/parley.yaml")
        }
    }

    @Test func aWrongVariableIsNamed() {
        #expect {
            try KioskConfiguration.load(file: nil, environment: ["PARLEY_SERVER_PORT": "high"])
        } throws: { "\($0)".contains("PARLEY_SERVER_PORT") }
    }
}
