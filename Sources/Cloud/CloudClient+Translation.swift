import Languages
import Resilience

/// A translation that passed the checks of ``TranslationCheck``.
public struct CloudTranslation: Hashable, Sendable {
    /// The translation, and nothing else.
    public let text: String
    /// The model that made it.
    public let model: String
    /// What it used, when the cloud says so.
    public let usage: TokenUsage?

    /// A translation.
    public init(text: String, model: String, usage: TokenUsage?) {
        self.text = text
        self.model = model
        self.usage = usage
    }
}

/// Tokens that a call used.
public struct TokenUsage: Hashable, Sendable {
    /// Tokens of the instructions and the text.
    public let input: Int
    /// Tokens of the answer.
    public let output: Int

    /// A usage.
    public init(input: Int, output: Int) {
        self.input = input
        self.output = output
    }
}

extension CloudClient {
    /// Translates what somebody said.
    ///
    /// - Parameters:
    ///   - model: the model to ask instead of the configured one.
    ///   - idempotencyKey: the same for every attempt at the same translation.
    /// - Throws: ``CloudError``; ``CloudError/Code/suspiciousAnswer`` when what came is not fit to be stored or spoken.
    public func translate(
        _ text: String, from source: LanguageTag, to target: LanguageTag, model: String? = nil, deadline: Deadline,
        idempotencyKey: String
    ) async throws(CloudError) -> CloudTranslation {
        let models = configuration.models
        let model = model ?? models.translationInto[target] ?? models.translation
        let answer: CloudTranslation
        switch configuration.translationForm {
        case .chatCompletions:
            answer = try await chat(text, source, target, model, deadline, idempotencyKey)
        case .translate:
            let body = TranslateBody(model: model, source: source.rawValue, target: target.rawValue, text: text)
            let (received, _) = try await send(
                try request("/translate", json: body, idempotencyKey: idempotencyKey), for: .translation,
                deadline: deadline, as: TranslateAnswer.self)
            guard let translated = received.translation ?? received.text else {
                throw .malformed(.translation, "JSON without a translation")
            }
            answer = CloudTranslation(
                text: translated.trimmingWhitespace, model: model, usage: received.usage?.tokens)
        }
        if let doubt = TranslationCheck.doubt(answer.text, translates: text, from: source, to: target) {
            throw .suspicious(doubt, usage: answer.usage)
        }
        return answer
    }

    private func chat(
        _ text: String, _ source: LanguageTag, _ target: LanguageTag, _ model: String, _ deadline: Deadline,
        _ idempotencyKey: String
    ) async throws(CloudError) -> CloudTranslation {
        let body = ChatBody(
            max_tokens: TranslationPrompt.tokenLimit(for: text),
            messages: [
                ChatMessage(
                    role: "system",
                    content: TranslationPrompt.instructions(from: source, to: target, setting: configuration.setting)),
                ChatMessage(role: "user", content: text),
            ], model: model, temperature: 0)
        let (answer, _) = try await send(
            try request("/chat/completions", json: body, idempotencyKey: idempotencyKey), for: .translation,
            deadline: deadline, as: ChatAnswer.self)
        guard let choice = answer.choices.first else { throw .malformed(.translation, "JSON without a choice") }
        let usage = answer.usage?.tokens
        if choice.message.refusal != nil || choice.finish_reason == "content_filter" {
            throw .suspicious(.refusal, usage: usage)
        }
        if choice.finish_reason == "length" { throw .suspicious(.cutShort, usage: usage) }
        return CloudTranslation(
            text: (choice.message.content ?? "").trimmingWhitespace, model: answer.model ?? model,
            usage: usage)
    }
}

extension CloudError {
    static func suspicious(_ doubt: TranslationCheck.Doubt, usage: TokenUsage?) -> CloudError {
        CloudError(
            .suspiciousAnswer, message: "The cloud's answer is not used: \(doubt.rawValue)",
            remedy: "If this happens often, configure another model", usage: usage)
    }
}

private struct ChatMessage: Encodable {
    let role: String
    let content: String
}

// The names below are the API's.
// swift-format-ignore: AlwaysUseLowerCamelCase
private struct ChatBody: Encodable {
    let max_tokens: Int
    let messages: [ChatMessage]
    let model: String
    let temperature: Double
}

// swift-format-ignore: AlwaysUseLowerCamelCase
private struct ChatAnswer: Decodable {
    struct Choice: Decodable {
        let message: Message
        let finish_reason: String?
    }

    struct Message: Decodable {
        let content: String?
        let refusal: String?
    }

    let choices: [Choice]
    let model: String?
    let usage: ReportedUsage?
}

private struct TranslateBody: Encodable {
    let model: String
    let source: String
    let target: String
    let text: String
}

private struct TranslateAnswer: Decodable {
    let translation: String?
    let text: String?
    let usage: ReportedUsage?
}
