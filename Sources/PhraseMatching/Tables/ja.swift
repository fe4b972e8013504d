extension TableTexts {
    /// The words of Japanese: `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let japanese = #"""

        """#
}
