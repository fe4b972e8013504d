extension TableTexts {
    /// The words of Khmer: `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let khmer = #"""

        """#
}
