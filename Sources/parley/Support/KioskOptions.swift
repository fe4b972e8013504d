import ArgumentParser
import Foundation
import Kiosk
import Languages
import Logging

/// The options that every command with a kiosk behind it has.
struct KioskOptions: ParsableArguments {
    @Option(help: "The configuration file; without it, the defaults and the environment count.")
    var config: String?

    @Option(help: "The folder of the store.")
    var data: String?

    /// What the file, the environment and these options say.
    func configuration() throws(KioskError) -> KioskConfiguration {
        var configuration = try KioskConfiguration.load(
            file: config, environment: ProcessInfo.processInfo.environment)
        if let data {
            try configuration.set(Setting.dataDirectory, to: data)
        }
        return configuration
    }
}

/// Who speaks to whom, as two options.
struct DirectionOptions: ParsableArguments {
    @Option(help: "The language that is spoken (default: languages.customer).")
    var from: String?

    @Option(help: "The language of the answer (default: languages.clerk).")
    var to: String?

    /// The direction, with the configuration's languages for what was left out.
    func direction(_ configuration: KioskConfiguration) throws(KioskError) -> Direction {
        Direction(
            from: try Self.known(from, "--from") ?? configuration[Setting.customerLanguage],
            to: try Self.known(to, "--to") ?? configuration[Setting.clerkLanguage])
    }

    private static func known(_ text: String?, _ name: String) throws(KioskError) -> LanguageTag? {
        guard let text else { return nil }
        return try LanguageTag.known(text, for: name)
    }
}

extension Logger {
    /// The logger of a command: warnings only, on the standard error, since the standard output is the command's.
    static func command(_ configuration: KioskConfiguration) -> Logger {
        var logger = Logger(label: "parley") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = configuration.says(Setting.logLevel) ? logger.level(configuration) : .warning
        return logger
    }

    /// The logger of the service.
    static func service(_ configuration: KioskConfiguration) -> Logger {
        var logger = Logger(label: "parley") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = logger.level(configuration)
        return logger
    }

    private func level(_ configuration: KioskConfiguration) -> Logger.Level {
        Logger.Level(rawValue: configuration[Setting.logLevel]) ?? .info
    }
}
