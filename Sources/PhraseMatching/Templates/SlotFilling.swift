/// A text whose parts that could fill slots are replaced by slots, so that it can be compared with a wording that has
/// the same slots.
struct SlotFilling {
    /// What was taken out, in order.
    let spans: [(kind: SlotKind, span: SlotGrammar.Span)]
    /// The text with slots.
    let text: NormalisedText
    /// Whether it may only fill a wording whose other words are the same to the letter: something is left that could
    /// have filled a slot too, or something is not sure to be what the slot is for.
    let isExact: Bool
    private let source: [UInt32]

    private typealias Spans = [(kind: SlotKind, span: SlotGrammar.Span)]

    /// With this many places that could fill slots, wordings that have some of them as words are not looked for.
    private static let mostChoices = 4

    private init(_ spans: Spans, of text: NormalisedText, isExact: Bool) {
        self.spans = spans
        self.isExact = isExact
        source = text.scalars
        var scalars: [UInt32] = []
        var position = 0
        for (kind, span) in spans {
            scalars += source[position..<span.range.lowerBound]
            scalars += [ScalarFolding.space, kind.scalar, ScalarFolding.space]
            position = span.range.upperBound
        }
        scalars += source[position...]
        self.text = NormalisedText(joining: scalars, ending: text.ending)
    }

    /// The ways to fill slots of these kinds from `text`, the surest first; none when the text lacks one.
    ///
    /// - Parameter candidates: What may fill a slot of each kind, from ``SlotGrammar/candidates(for:in:)``.
    static func fillings(
        _ kinds: Set<SlotKind>, of text: NormalisedText, candidates: [SlotKind: [SlotGrammar.Span]]
    ) -> [SlotFilling] {
        var result: [SlotFilling] = []
        for (isFirm, isWide) in [(true, true), (true, false), (false, true), (false, false)] {
            guard let spans = spans(kinds, candidates: candidates, isFirm: isFirm, isWide: isWide)
            else {
                continue
            }
            if result.contains(where: { $0.spans.map(\.span.range) == spans.map(\.span.range) }) { continue }
            result.append(SlotFilling(spans, of: text, isExact: !spans.allSatisfy(\.span.isFirm)))
        }
        for all in result where (2...mostChoices).contains(all.spans.count) {
            for choice in 1..<(1 << all.spans.count) - 1 {
                let some = all.spans.indices.filter { choice & 1 << $0 != 0 }.map { all.spans[$0] }
                guard Set(some.map(\.kind)) == kinds else { continue }
                result.append(SlotFilling(some, of: text, isExact: true))
            }
        }
        return result
    }

    private static func spans(
        _ kinds: Set<SlotKind>, candidates: [SlotKind: [SlotGrammar.Span]], isFirm: Bool, isWide: Bool
    ) -> Spans? {
        var chosen: Spans = []
        // A number alone fills a number slot only when nothing larger claims it.
        for kind in kinds.sorted(by: { $0.scalar > $1.scalar }) {
            var found = (candidates[kind] ?? [])
                .filter { span in !chosen.contains { $0.span.range.overlaps(span.range) } }
            // What is not sure fills a slot only when nothing is.
            if isFirm || found.contains(where: \.isFirm) { found.removeAll { !$0.isFirm } }
            if found.isEmpty { return nil }
            chosen += found.map { span in
                var span = span
                if !isWide { span.range = span.core }
                return (kind, span)
            }
        }
        return chosen.sorted { $0.span.range.lowerBound < $1.span.range.lowerBound }
    }

    /// The values for slots named as a wording names them, in its order.
    func values(named names: [String], lists: SlotLists) -> [SlotValue] {
        var rest = spans
        return names.compactMap { name in
            guard let kind = Template.kind(of: name, lists: lists),
                let index = rest.firstIndex(where: { $0.kind == kind })
            else { return nil }
            let span = rest.remove(at: index).span
            let said = source[span.range].compactMap(Unicode.Scalar.init)
            return SlotValue(name: name, text: String(String.UnicodeScalarView(said)), value: span.value)
        }
    }
}
