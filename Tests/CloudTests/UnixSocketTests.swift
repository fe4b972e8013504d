import Cloud
import Foundation
import Resilience
import StandInCloud
import Testing

@Suite struct UnixSocketTests {
    @Test("Talks over a Unix domain socket, whatever host the address names") func unixSocket() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/parley.sock"
            let cloud = try StandInCloud(unixSocketPath: path, key: nil)
            defer { cloud.stop() }
            let answer = try await CurlTransport().send(
                HTTPRequest(.get, "http://localhost/v1/models", unixSocketPath: path), deadline: .ample)
            #expect(answer.status == 200)
            #expect(cloud.requests.count == 1)
        }
    }

    @Test("A socket that is not there") func missing() async throws {
        let error = await transportError { () async throws(TransportError) in
            try await CurlTransport().send(
                HTTPRequest(.get, "http://localhost/", unixSocketPath: "/nonexistent/parley.sock"), deadline: .ample)
        }
        #expect(error?.code == .cannotConnect)
    }
}
