/// Writes the characters of a text as XML.
extension String {
    /// The text between tags, or in an attribute.
    var escapedForXML: String {
        guard contains(where: { "&<>\"'".contains($0) }) else { return self }
        var result = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&apos;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
