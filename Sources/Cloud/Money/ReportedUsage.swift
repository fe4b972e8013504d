/// What a server says a call used, under any of the names that are common. What cannot be read counts as not said.
struct ReportedUsage: Decodable {
    /// The tokens; `nil` when the server does not count in tokens.
    let tokens: TokenUsage?

    private enum Keys: String, CodingKey {
        case promptTokens = "prompt_tokens"
        case completionTokens = "completion_tokens"
        case inputTokens = "input_tokens"
        case outputTokens = "output_tokens"
    }

    init(from decoder: any Decoder) throws {
        let container = try? decoder.container(keyedBy: Keys.self)
        func number(_ keys: Keys...) -> Int? {
            keys.lazy.compactMap { try? container?.decode(Int.self, forKey: $0) }.first.map { max(0, $0) }
        }
        let input = number(.promptTokens, .inputTokens)
        let output = number(.completionTokens, .outputTokens)
        tokens = input == nil && output == nil ? nil : TokenUsage(input: input ?? 0, output: output ?? 0)
    }
}
