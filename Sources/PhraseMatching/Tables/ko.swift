extension TableTexts {
    /// The words of Korean: `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let korean = #"""

        """#
}
