/// A text whose parts that could fill slots are replaced by slots, so that it can be compared with a wording that has
/// the same slots.
struct SlotFilling {
    /// What was taken out, in order.
    let spans: [(kind: SlotKind, span: SlotGrammar.Span)]
    /// The text with slots.
    let text: NormalisedText
    private let source: [UInt32]

    /// `nil` when the text lacks something for one of the slots.
    init?(
        _ kinds: Set<SlotKind>, of text: NormalisedText, numbers: [SpokenNumber], ordinals: [SpokenNumber],
        grammar: SlotGrammar
    ) {
        var chosen: [(kind: SlotKind, span: SlotGrammar.Span)] = []
        // A number alone fills a number slot only when nothing larger claims it.
        for kind in kinds.sorted(by: { $0.scalar > $1.scalar }) {
            let found = grammar.spans(of: kind, in: text.scalars, numbers: numbers, ordinals: ordinals)
                .filter { span in !chosen.contains { $0.span.range.overlaps(span.range) } }
            if found.isEmpty { return nil }
            chosen += found.map { (kind, $0) }
        }
        spans = chosen.sorted { $0.span.range.lowerBound < $1.span.range.lowerBound }
        source = text.scalars
        var scalars: [UInt32] = []
        var position = 0
        for (kind, span) in spans {
            scalars += source[position..<span.range.lowerBound]
            scalars += [ScalarFolding.space, kind.scalar, ScalarFolding.space]
            position = span.range.upperBound
        }
        scalars += source[position...]
        self.text = NormalisedText(joining: scalars, hasQuestionMark: text.hasQuestionMark)
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
