import Foundation

/// The answers of a cloud in good health.
enum API {
    static func answer(to request: ReceivedRequest, key: String?) -> Answer {
        if let key, request.headers["authorization"] != "Bearer \(key)", request.method != "HEAD" {
            // Some providers quote the key that they were sent. So does this one, to see that nobody repeats it.
            let sent = request.headers["authorization"] ?? "none"
            return .json(
                "{\"error\":{\"message\":\"Incorrect API key provided: \(sent)\",\"code\":\"invalid_api_key\"}}",
                status: 401)
        }
        switch (request.method, request.path) {
        case ("HEAD", _): return Answer(pieces: [[]])
        case ("GET", "/models"): return json(["data": ["gpt-4o-mini", "whisper-1", "tts-1"].map { ["id": $0] }])
        case ("POST", "/chat/completions"): return chat(request)
        case ("POST", "/translate"): return translate(request)
        case ("POST", "/batch/translate"): return batch(request)
        case ("POST", "/audio/transcriptions"): return transcription(request)
        case ("POST", "/audio/speech"): return speech(request)
        // Only to one who asks for a WebSocket: see SocketConversation.
        case ("GET", "/ws/translate"), ("GET", "/ws/voice/stream"): return Answer(pieces: [[]])
        default: return .json("{\"error\":{\"code\":\"unknown_url\"}}", status: 404)
        }
    }

    private static func chat(_ request: ReceivedRequest) -> Answer {
        guard let body = object(request.body), let messages = body["messages"] as? [[String: Any]],
            let text = messages.last?["content"] as? String, let instructions = messages.first?["content"] as? String
        else { return .json("{\"error\":{\"code\":\"invalid_request\"}}", status: 400) }
        // The last language that the instructions name is the one that is asked for.
        let target = Pseudo.languages.max {
            position(of: $0.name, in: instructions) < position(of: $1.name, in: instructions)
        }
        let message = ["role": "assistant", "content": Pseudo.translate(text, into: target?.tag ?? "en")]
        return json([
            "model": body["model"] ?? "",
            "choices": [["index": 0, "message": message, "finish_reason": "stop"] as [String: Any]],
            "usage": ["prompt_tokens": instructions.count / 4, "completion_tokens": text.count / 3],
        ])
    }

    private static func position(of name: String, in instructions: String) -> Int {
        instructions.range(of: "into \(name)").map {
            instructions.distance(from: instructions.startIndex, to: $0.lowerBound)
        }
            ?? -1
    }

    private static func translate(_ request: ReceivedRequest) -> Answer {
        guard let body = object(request.body), let text = body["text"] as? String,
            let target = body["target"] as? String
        else { return .json("{\"error\":{\"code\":\"invalid_request\"}}", status: 400) }
        return json(["translation": Pseudo.translate(text, into: target)])
    }

    private static func batch(_ request: ReceivedRequest) -> Answer {
        guard let body = object(request.body), let items = body["items"] as? [[String: String]] else {
            return .json("{\"error\":{\"code\":\"invalid_request\"}}", status: 400)
        }
        let lines = items.map { item in
            let line = [
                "id": item["id"] ?? "",
                "translation": Pseudo.translate(item["text"] ?? "", into: item["target"] ?? "en"),
            ]
            return encoded(line) + [10]
        }
        // Cut where no line ends, so that a reader has to put lines together.
        let bytes = lines.flatMap { $0 }
        let pieces = stride(from: 0, to: bytes.count, by: 37).map { Array(bytes[$0..<min($0 + 37, bytes.count)]) }
        return Answer(contentType: "application/x-ndjson", pieces: pieces)
    }

    private static func transcription(_ request: ReceivedRequest) -> Answer {
        guard let wav = recording(request) else {
            return .json("{\"error\":{\"code\":\"no_recording\"}}", status: 400)
        }
        let text = "\(wav.count) bytes of sound"
        let segment: [String: Any] = [
            "id": 0, "start": 0.0, "end": 1.5, "text": " \(text)", "avg_logprob": -0.25, "no_speech_prob": 0.01,
            "compression_ratio": 1.1,
        ]
        return json(["text": text, "language": "english", "duration": 1.5, "segments": [segment]])
    }

    /// The recording of either form.
    private static func recording(_ request: ReceivedRequest) -> [UInt8]? {
        if let body = object(request.body) {
            return (body["audio"] as? String).flatMap { Data(base64Encoded: $0) }.map(Array.init)
        }
        guard let boundary = request.headers["content-type"]?.components(separatedBy: "boundary=").last else {
            return nil
        }
        let body = Data(request.body)
        for separator in [Data("name=\"file\"".utf8)] {
            guard let name = body.range(of: separator),
                let start = body.range(of: Data("\r\n\r\n".utf8), in: name.upperBound..<body.endIndex),
                let end = body.range(of: Data("\r\n--\(boundary)".utf8), in: start.upperBound..<body.endIndex)
            else { continue }
            return Array(body[start.upperBound..<end.lowerBound])
        }
        return nil
    }

    /// A tone, as long as the text, in pieces of 4 KiB.
    private static func speech(_ request: ReceivedRequest) -> Answer {
        guard let body = object(request.body), let text = body["input"] as? String else {
            return .json("{\"error\":{\"code\":\"invalid_request\"}}", status: 400)
        }
        let rate = body["sample_rate"] as? Int ?? 24000
        let samples = (0..<(rate / 15 * max(1, text.count))).map { index in
            Int16(8000 * sin(2 * .pi * 440 * Double(index) / Double(rate)))
        }
        let bytes = samples.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        let pieces = stride(from: 0, to: bytes.count, by: 4096).map { Array(bytes[$0..<min($0 + 4096, bytes.count)]) }
        return Answer(contentType: "audio/pcm", pieces: pieces.count > 1 ? pieces : pieces + [[]])
    }

    private static func object(_ body: [UInt8]) -> [String: Any]? {
        (try? JSONSerialization.jsonObject(with: Data(body))) as? [String: Any]
    }

    private static func json(_ object: Any) -> Answer {
        Answer(pieces: [encoded(object)])
    }

    private static func encoded(_ object: Any) -> [UInt8] {
        (try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])).map(Array.init) ?? []
    }
}
