extension TableTexts {
    /// The words of Burmese: `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let burmese = #"""

        """#
}
