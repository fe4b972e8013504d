extension TableTexts {
    /// The words of Lao: `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let lao = #"""

        """#
}
