import Foundation
import StandInCloud

// stand-in-cloud [--port N] [--key KEY] [--script BEHAVIOUR,…] [--otherwise BEHAVIOUR] [--speech BEHAVIOUR]
//
// Runs the stand-in cloud until it is ended, for trying things by hand and for benchmarks. With --otherwise delay:80 it
// answers like a cloud that is 80 ms away. With --speech paced:230/40/4800 besides, its voice begins after 230 ms, and sends
// 4800 bytes (100 ms at 24 kHz) every 40 ms.

func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("stand-in-cloud: \(message)\n".utf8))
    exit(64)
}

func behaviour(_ text: String) -> Behaviour {
    guard let behaviour = Behaviour(parsing: text) else { fail("\"\(text)\" is not a behaviour; see Behaviour.swift") }
    return behaviour
}

var options: [String: String] = [:]
var arguments = CommandLine.arguments.dropFirst()
while let name = arguments.popFirst() {
    guard ["--port", "--key", "--script", "--otherwise", "--speech"].contains(name), let value = arguments.popFirst()
    else {
        fail(
            "usage: stand-in-cloud [--port N] [--key KEY] [--script BEHAVIOUR,…] [--otherwise BEHAVIOUR] "
                + "[--speech BEHAVIOUR]")
    }
    options[name] = value
}
guard let port = UInt16(options["--port"] ?? "8765") else { fail("--port takes a number up to 65535") }

do {
    let cloud = try StandInCloud(port: port, key: options["--key"])
    cloud.script((options["--script"] ?? "").split(separator: ",").map { behaviour(String($0)) })
    cloud.otherwise(behaviour(options["--otherwise"] ?? "answer"))
    if let speech = options["--speech"] { cloud.path("/audio/speech", behaviour(speech)) }
    print("The stand-in cloud answers at \(cloud.baseURL)")
    withExtendedLifetime(cloud) { RunLoop.main.run() }
} catch {
    fail("\(error)")
}
