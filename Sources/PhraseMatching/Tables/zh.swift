extension TableTexts {
    /// The words of Chinese (simplified): `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let chinese = #"""

        """#
}
