import Foundation
import Testing

@testable import Cloud

@Suite struct SecretTests {
    @Test("A key cannot be printed, dumped or reflected") func hidden() throws {
        let key = try CloudKey("  sk-very-secret\n")
        let request = HTTPRequest(
            .post, "https://example.com/v1/x", key: key, body: Array("what the customer said".utf8))
        var dumped = ""
        dump(key, to: &dumped)
        dump(request, to: &dumped)
        dump([key], to: &dumped)
        let everything = "\(key) \(String(reflecting: key)) \(request) \(String(reflecting: request)) \(dumped)"
        #expect(!everything.contains("secret"))
        #expect(!everything.contains("customer"))
        #expect("\(key)" == "‹hidden›")
        #expect(key.authorization == "Bearer sk-very-secret")
    }

    @Test(
        "What is not a key is refused, and not repeated",
        arguments: ["", " \n", "two words", "a\nb", "schlüssel", "a\0b"])
    func refused(text: String) {
        do throws(CloudError) {
            _ = try CloudKey(text)
            Issue.record("accepted")
        } catch {
            #expect(error.code == .keyUnusable)
            #expect(text.isEmpty || text == " \n" || !error.description.contains(text))
        }
    }

    @Test("A key comes from a file or from systemd") func sources() async throws {
        try await withKeyFile("key-1\n") { path in
            let folder = String(path.dropLast("/key".count))
            let fromFile = try CloudKeySource.file(path).read(environment: [:])
            #expect(fromFile?.authorization == "Bearer key-1")
            let fromSystemd = try CloudKeySource.systemdCredential("key").read(
                environment: ["CREDENTIALS_DIRECTORY": folder])
            #expect(fromSystemd == fromFile)
            let none = try CloudKeySource.none.read(environment: [:])
            #expect(none == nil)
        }
    }

    @Test(
        "A key that is not there says where it was looked for",
        arguments: [
            (CloudKeySource.file("/nonexistent/key"), "/nonexistent/key"),
            (.systemdCredential("parley-key"), "systemd"),
        ])
    func missing(source: CloudKeySource, says: String) throws {
        do throws(CloudError) {
            _ = try source.read(environment: [:])
            Issue.record("found")
        } catch {
            #expect(error.code == .keyUnusable)
            #expect(error.message.contains(says))
        }
    }
}

@Suite struct CloudEndpointTests {
    private func endpoint(_ url: String, allowInsecure: Bool = false) throws -> CloudEndpoint {
        var configuration = CloudConfiguration(baseURL: url)
        configuration.allowInsecure = allowInsecure
        return try CloudEndpoint(configuration)
    }

    @Test(
        "Puts paths behind the address",
        arguments: ["https://a.example/v1", "https://a.example/v1/", "https://a.example/v1//"])
    func paths(url: String) throws {
        #expect(try endpoint(url).url("/models") == "https://a.example/v1/models")
    }

    @Test(
        "Plain HTTP only to this machine",
        arguments: [
            "http://localhost:8000/v1", "http://127.0.0.1/v1", "http://127.8.9.1:80", "http://[::1]:8000/v1",
            "HTTP://LOCALHOST/v1",
        ])
    func plainToThisMachine(url: String) throws {
        _ = try endpoint(url)
    }

    @Test(
        "Plain HTTP to another machine only when allowed",
        arguments: [
            "http://example.com/v1", "http://192.168.1.5:8000/v1", "http://127.0.0.1.example.com/",
            "http://localhost.example.com",
            "http://128.0.0.1/", "http://127.0.0/",
        ])
    func plainToOthers(url: String) throws {
        do {
            _ = try endpoint(url)
            Issue.record("accepted")
        } catch let error as CloudError {
            #expect(error.code == .badConfiguration)
            #expect(error.remedy.contains("cloud.allow_insecure"))
        }
        _ = try endpoint(url, allowInsecure: true)
    }

    @Test(
        "Refuses what is no address",
        arguments: [
            "example.com", "ftp://example.com", "https://", "https://user:pass@example.com/v1",
            "https://example.com/v1?key=1",
            "https://exa mple.com/", "https:///v1",
        ])
    func refuses(url: String) {
        #expect(throws: CloudError.self) { try endpoint(url, allowInsecure: true) }
    }

    @Test("No address at all means that there is no cloud") func none() {
        do {
            _ = try endpoint("")
            Issue.record("accepted")
        } catch {
            #expect((error as? CloudError)?.code == .notConfigured)
        }
    }
}
