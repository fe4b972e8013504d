import Cloud
import Languages
import Testing

@testable import Kiosk

@Suite struct CloudSettingsTests {
    private func configuration(_ settings: [(any AnyConfigurationKey, String)]) throws -> KioskConfiguration {
        var configuration = KioskConfiguration()
        for (key, value) in settings { try configuration.set(key, to: value) }
        return configuration
    }

    @Test func byDefaultTextMayLeaveAndSoundMayNot() throws {
        let privacy = CloudPolicy(try configuration([])).privacy
        #expect(privacy.allows(.text, in: .khmer))
        #expect(!privacy.allows(.sound, in: .english))
    }

    @Test func aLanguageHasAPermissionOfItsOwn() throws {
        let korean = try #require(Setting.mayLeaveByLanguage[.korean])
        let privacy = CloudPolicy(
            try configuration([(Setting.mayLeave, "text, sound"), (korean, "nothing")])
        ).privacy
        #expect(privacy.allows(.sound, in: .english))
        #expect(!privacy.allows(.text, in: .korean))
    }

    @Test func pricesAndCapsAreRead() throws {
        let policy = CloudPolicy(
            try configuration([
                (Setting.cloudPrices, "small in=150000 out=600000, voice:alloy characters=15000000,heard minute=6000"),
                (Setting.cloudDailyCap, "500000"),
            ]))
        #expect(policy.prices.models["small"] == Price(inputTokens: 150_000, outputTokens: 600_000))
        #expect(policy.prices.models["heard"] == Price(minute: 6_000))
        #expect(policy.prices.voices["alloy"] == Price(characters: 15_000_000))
        #expect(policy.caps.daily == Microdollars(500_000))
        #expect(policy.caps.monthly == nil)
    }

    @Test func rulesChooseTheTier() throws {
        let lao = try #require(Setting.cloudModelByLanguage[.lao])
        let routing = try #require(
            CloudConfiguration(
                try configuration([
                    (Setting.cloudTranslationModel, "small"), (Setting.cloudComplexModel, "large"),
                    (Setting.cloudEscalationModel, "best"), (lao, "laotian"),
                    (
                        Setting.cloudRules,
                        "complex from=en+vi to=km characters=10- hours=22-6, escalation characters=-3"
                    ),
                ])
            ).routing)
        func model(
            _ source: LanguageTag, _ target: LanguageTag, _ characters: Int, _ hour: Int, better: Bool = false
        ) -> String {
            routing.choice(
                for: RoutingQuestion(
                    source: source, target: target, characters: characters, hour: hour, isBetterWanted: better)
            ).model
        }
        #expect(model(.english, .khmer, 40, 23) == "large")
        #expect(model(.english, .khmer, 40, 12) == "small")
        #expect(model(.thai, .khmer, 40, 23) == "small")
        #expect(model(.english, .khmer, 9, 23) == "small")
        #expect(model(.thai, .english, 3, 12) == "best")
        #expect(model(.thai, .english, 40, 12, better: true) == "best")
        #expect(model(.thai, .lao, 40, 12, better: true) == "laotian")
    }

    @Test(arguments: [
        ("cloud.may_leave", "everything"), ("cloud.may_leave_for.ko", "txt"), ("cloud.rules", "fast from=en"),
        ("cloud.rules", "complex from=xx"), ("cloud.rules", "complex hours=25-3"),
        ("cloud.rules", "complex characters=9"),
        ("cloud.prices", "small"), ("cloud.prices", "small in=cheap"), ("cloud.prices", "small in=-1"),
        ("cloud.prices", "small per=1"), ("cloud.daily_cap", "-1"), ("cloud.canary.percent", "101"),
        ("cloud.translation_form", "fax"),
    ])
    func whatMakesNoSenseIsRefusedByName(name: String, text: String) throws {
        let key = try #require(Setting.all.first { $0.name == name })
        let error = #expect(throws: KioskError.self) {
            var configuration = KioskConfiguration()
            try configuration.set(key, to: text)
        }
        #expect(error?.code == .badInput)
        #expect(error?.message.contains(name) == true)
        #expect(error?.remedy.isEmpty == false)
    }

    @Test func aNewerUpstreamIsTheSameButForWhatIsSaid() throws {
        let settings = try configuration([
            (Setting.cloudBaseURL, "https://a.example/v1"), (Setting.cloudKeyFile, "/keys/a"),
            (Setting.canaryBaseURL, "https://b.example/v1"), (Setting.canaryModel, "newer"),
            (Setting.canaryPercent, "25"),
        ])
        let stable = CloudConfiguration(settings)
        let newer = try #require(stable.newer(settings))
        #expect(newer.baseURL == "https://b.example/v1")
        #expect(newer.models.translation == "newer")
        #expect(newer.models.transcription == stable.models.transcription)
        #expect(CloudPolicy(settings).canary?.newerPercent == 25)
        #expect(stable.newer(KioskConfiguration()) == nil)
    }
}
