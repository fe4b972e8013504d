import Languages
import Testing

@testable import Cloud

@Suite struct ModelRoutingTests {
    private static func question(
        _ source: LanguageTag = .english, _ target: LanguageTag = .thai, characters: Int = 20, hour: Int = 12,
        tapped: Bool = false
    ) -> RoutingQuestion {
        RoutingQuestion(
            source: source, target: target, characters: characters, hour: hour, isBetterWanted: tapped)
    }

    private static var routing: ModelRouting {
        var long = RoutingRule(.complex)
        long.minimumCharacters = 200
        var distant = RoutingRule(.complex)
        distant.sources = [.japanese, .korean]
        distant.targets = [.khmer, .lao]
        var night = RoutingRule(.standard)
        night.hours = HoursOfDay(from: 22, to: 6)
        return ModelRouting(
            ModelTiers(standard: "small", complex: "large", escalation: "best"),
            overrides: [.lao: ModelTiers(standard: "lao-small", escalation: "lao-best")],
            rules: [.clerksTap, night, long, distant])
    }

    @Test("Rules choose the tier, the first that fits decides, and the language chooses its model") func rules() {
        let routing = Self.routing
        #expect(routing.choice(for: Self.question()).model == "small")
        #expect(routing.choice(for: Self.question(characters: 199)).tier == .standard)
        #expect(routing.choice(for: Self.question(characters: 200)).model == "large")
        #expect(routing.choice(for: Self.question(.japanese, .khmer)).model == "large")
        #expect(routing.choice(for: Self.question(.japanese, .thai)).model == "small")
        #expect(routing.choice(for: Self.question(characters: 500, hour: 23)).model == "small")
        #expect(routing.choice(for: Self.question(hour: 23, tapped: true)).model == "best")
        #expect(routing.choice(for: Self.question(.english, .lao)).model == "lao-small")
        #expect(routing.choice(for: Self.question(.korean, .lao)).model == "lao-small")
        #expect(routing.choice(for: Self.question(.english, .lao, tapped: true)).model == "lao-best")
    }

    @Test("A ceiling holds against every rule, the clerk's tap included") func ceiling() {
        let choice = Self.routing.choice(for: Self.question(tapped: true), ceiling: .standard)
        #expect(choice.model == "small")
        #expect(choice.wanted == .escalation)
        #expect(Self.routing.choice(for: Self.question(tapped: true), ceiling: .complex).model == "large")
    }

    @Test("A tier without a model takes the next cheaper one's") func missingTiers() {
        #expect(ModelTiers(standard: "a")[.escalation] == "a")
        #expect(ModelTiers(standard: "a", complex: "b")[.escalation] == "b")
        #expect(ModelTiers(standard: "a", escalation: "c")[.complex] == "a")
    }

    @Test("Without rules it is what the configuration names") func fromModels() {
        var models = CloudConfiguration.Models()
        models.translation = "one"
        models.translationInto = [.khmer: "two"]
        let routing = ModelRouting(models)
        #expect(routing.choice(for: Self.question()).model == "one")
        #expect(routing.choice(for: Self.question(.english, .khmer, tapped: true)).model == "two")
        #expect(routing.models == ["one", "two"])
        #expect(Self.routing.models == ["small", "large", "best", "lao-small", "lao-best"])
    }

    @Test(
        "Hours may go past midnight",
        arguments: [
            (9, 17, 9, true), (9, 17, 16, true), (9, 17, 17, false), (22, 6, 23, true), (22, 6, 5, true),
            (22, 6, 6, false), (22, 6, 12, false), (8, 8, 3, true), (20, 24, 23, true), (20, 24, 0, false),
        ])
    func hours(start: Int, end: Int, hour: Int, isIn: Bool) throws {
        #expect(try #require(HoursOfDay(from: start, to: end)).contains(hour) == isIn)
    }

    @Test("Hours that are none are refused") func noHours() {
        #expect(HoursOfDay(from: 24, to: 3) == nil)
        #expect(HoursOfDay(from: -1, to: 3) == nil)
        #expect(HoursOfDay(from: 3, to: 25) == nil)
    }
}
