/// Gathers what is wrong in a pack while it is read, keeps the first of each severity and counts the rest.
///
/// A class, so that every reader of a pack's files can hold the same one; it never leaves the call that reads.
final class DiagnosticCollector {
    private var kept: [PackDiagnostic] = []
    private var counts: [PackDiagnostic.Severity: Int] = [:]

    /// Whether the pack is unusable.
    var hasErrors: Bool { counts[.error, default: 0] > 0 }

    /// Takes a diagnostic in.
    func report(_ diagnostic: PackDiagnostic) {
        let count = counts[diagnostic.severity, default: 0] + 1
        counts[diagnostic.severity] = count
        if count <= PackLimits.diagnostics { kept.append(diagnostic) }
    }

    /// Everything that was kept, in the order of `files`, lines and columns, and a last word on what was not.
    func finish(files: [String]) -> [PackDiagnostic] {
        let inOrder = kept.enumerated().map { (key: Self.place($1, files) + [$0], diagnostic: $1) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
        return inOrder.map(\.diagnostic)
            + [remainder(.error, .moreErrors), remainder(.warning, .moreWarnings)].compactMap { $0 }
    }

    private static func place(_ diagnostic: PackDiagnostic, _ files: [String]) -> [Int] {
        [files.firstIndex(of: diagnostic.file) ?? files.count, diagnostic.line ?? 0, diagnostic.column ?? 0]
    }

    private func remainder(_ severity: PackDiagnostic.Severity, _ kind: PackDiagnostic.Kind) -> PackDiagnostic? {
        let hidden = counts[severity, default: 0] - PackLimits.diagnostics
        guard hidden > 0 else { return nil }
        return PackDiagnostic(
            kind, ".", "\(hidden) more \(severity.rawValue)\(hidden == 1 ? " is" : "s are") not shown",
            remedy: "mend the ones above and check again")
    }
}
