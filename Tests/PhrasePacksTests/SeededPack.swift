import Foundation
import TestTools

@testable import PhrasePacks

/// A made-up pack in English: pairs of phrases that a kiosk could take for one another, in ten ways, among
/// phrases that share a frame or a noun with many others and mean something else. The pairs' ids are `pair-N-a` and
/// `pair-N-b`.
enum SeededPack {
    static let pairs = 50
    static let harmless = 500

    private static let pairNouns = [
        "library", "airport", "market", "harbour", "stadium", "castle", "zoo", "aquarium", "temple", "theatre",
    ]
    private static let harmlessNouns = [
        "umbrella", "blanket", "pillow", "towel", "kettle", "candle", "mirror", "ladder", "hammer", "bucket", "basket",
        "carpet", "curtain", "drawer", "envelope", "fountain", "garden", "guitar", "helmet", "jacket", "lantern",
        "magazine", "necklace", "notebook", "painting", "parcel", "pencil", "piano", "puzzle", "ribbon", "sandal",
        "scarf", "scissors", "shovel", "suitcase", "sweater", "telescope", "thermometer", "tractor", "trumpet",
        "typewriter", "vase", "violin", "wallet", "whistle", "window", "wheelchair", "bicycle", "calendar", "camera",
    ]
    private static let frames = [
        "Where can I find the X?", "The X is broken.", "I have lost my X.", "How much does the X cost?",
        "Do you repair a X?", "This X is too small.", "I am returning the X.", "Who left the X behind?",
        "May I borrow a X?", "The X belongs to my sister.",
    ]
    /// Ways in which two phrases say one thing.
    private static let ways: [(String, String)] = [
        ("Where is the X?", "Excuse me, where is the X, please?"),
        ("Two tickets for the X.", "2 tickets for the X, please."),
        ("Wake me at {time} for the X.", "Wake me at 10:30 for the X."),
        ("I do not want to visit the X.", "I don't want to visit the X."),
        ("Can I walk to the X?", "Could I walk to the X?"),
        ("I would like a map of the X.", "I'd like a map of the X, please."),
        ("The X opens at nine.", "The X opens at 9."),
        ("Is there a toilet in the X?", "Is there a restroom in the X?"),
        ("Please call a taxi to the X.", "Call me a cab to the X."),
        ("When does the X close?", "What time does the X close?"),
    ]

    /// The rows of `phrases.csv`, in an order that `seed` decides.
    static func rows(seed: UInt64) -> [String] {
        var random = SeededGenerator(seed: seed)
        var rows: [String] = []
        for (number, frame) in frames.enumerated() {
            for (index, noun) in harmlessNouns.enumerated() {
                rows.append("harmless-\(number)-\(index),,\(quoted(frame, noun))")
            }
        }
        for pair in 0..<pairs {
            let way = ways[pair % ways.count]
            let noun = pairNouns[(pair / ways.count * 2 + pair % 2) % pairNouns.count]
            rows.append("pair-\(pair)-a,,\(quoted(way.0, noun))")
            rows.append("pair-\(pair)-b,,\(quoted(way.1, noun))")
        }
        return rows.shuffled(using: &random)
    }

    /// The folder of the pack.
    static func make(seed: UInt64) throws -> TemporaryPack {
        try TemporaryPack([
            "pack.yaml": TemporaryPack.manifest.replacingOccurrences(of: "[en, th]", with: "[en]"),
            "phrases.csv": "id,topic,en\n" + rows(seed: seed).joined(separator: "\n") + "\n",
        ])
    }

    private static func quoted(_ frame: String, _ noun: String) -> String {
        "\"\(frame.replacingOccurrences(of: "X", with: noun))\""
    }
}
