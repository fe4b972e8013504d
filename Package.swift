// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target of ours: warnings are errors, and pointers are visible.
let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
]

/// Where the speech runtime (`tools/fetch-speech`) lies, seen from the built program and from an installed one.
let speechRuntime: [LinkerSetting] = [
    .unsafeFlags([
        "-Xlinker", "-rpath", "-Xlinker", "$ORIGIN/../../../.speech/lib",
        "-Xlinker", "-rpath", "-Xlinker", "$ORIGIN/../lib/parley",
    ])
]

let package = Package(
    name: "parley",
    products: [.executable(name: "parley", targets: ["parley"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // One C library each.
        .systemLibrary(name: "CALSA", pkgConfig: "alsa", providers: [.apt(["libasound2-dev"])]),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CNetlink"),
        .systemLibrary(name: "CSampleRate", pkgConfig: "samplerate", providers: [.apt(["libsamplerate0-dev"])]),
        .systemLibrary(name: "CSherpaOnnx", pkgConfig: "parley-sherpa-onnx"),
        .systemLibrary(name: "CSndFile", pkgConfig: "sndfile", providers: [.apt(["libsndfile1-dev"])]),
        .systemLibrary(name: "CSpeexDSP", pkgConfig: "speexdsp", providers: [.apt(["libspeexdsp-dev"])]),

        // The rooms; an arrow only downwards.
        .target(name: "Languages", swiftSettings: house),
        .target(name: "Locks", swiftSettings: house),
        .target(name: "PhraseMatching", dependencies: ["Languages", "Locks"], swiftSettings: house),
        .target(name: "Resilience", swiftSettings: house),
        .target(
            name: "SpeechAudio", dependencies: ["CALSA", "CSampleRate", "CSndFile", "CSpeexDSP", "Locks"],
            swiftSettings: house),
        .target(
            name: "Cloud",
            dependencies: [
                "CCurl", "Languages", "Locks", "Resilience",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
            ],
            swiftSettings: house),
        .target(
            name: "SpeechEngines", dependencies: ["CSherpaOnnx", "Cloud", "Languages", "Resilience", "SpeechAudio"],
            swiftSettings: house),
        .target(
            name: "PhrasePacks",
            dependencies: [
                "CArchive", "Languages", "PhraseMatching", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: house),
        .target(
            name: "KioskStore",
            dependencies: ["Languages", "Locks", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: house),
        .target(
            name: "Kiosk",
            dependencies: [
                "CNetlink", "Cloud", "KioskStore", "Languages", "Locks", "PhraseMatching", "PhrasePacks", "Resilience",
                "SpeechAudio",
                "SpeechEngines",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: house),
        .target(
            name: "KioskWeb",
            dependencies: [
                "Kiosk", "Locks", "PhrasePacks", "SpeechAudio", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            resources: [.embedInCode("Screen")],
            swiftSettings: house),
        .target(name: "Fleet", dependencies: ["Cloud", "KioskStore", "Resilience"], swiftSettings: house),
        .executableTarget(
            name: "parley",
            dependencies: [
                "Fleet", "Kiosk", "KioskWeb",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house, linkerSettings: speechRuntime),

        // The tests, a room at a time. Programs that tests start as processes of their own stand beside them.
        .testTarget(name: "ArchitectureTests", swiftSettings: house),
        .testTarget(name: "LanguagesTests", dependencies: ["Languages"], swiftSettings: house),
        .testTarget(name: "PhraseMatchingTests", dependencies: ["TestTools", "PhraseMatching"], swiftSettings: house),
        .testTarget(name: "ResilienceTests", dependencies: ["TestTools", "Resilience"], swiftSettings: house),
        .testTarget(
            name: "SpeechAudioTests", dependencies: ["TestTools", "Locks", "SpeechAudio"], swiftSettings: house),
        .target(name: "TestTools", path: "Tests/TestTools", swiftSettings: house),
        .target(
            name: "StandInCloud", dependencies: ["Locks"], path: "Tests/StandInCloud/Library", swiftSettings: house),
        .executableTarget(
            name: "stand-in-cloud", dependencies: ["StandInCloud"], path: "Tests/StandInCloud/Tool",
            swiftSettings: house),
        .executableTarget(
            name: "first-sound",
            dependencies: ["Cloud", "Languages", "Resilience", "SpeechAudio", "SpeechEngines", "StandInCloud"],
            path: "Tests/FirstSound", swiftSettings: house, linkerSettings: speechRuntime),
        .executableTarget(
            name: "soak",
            dependencies: ["Cloud", "Languages", "Locks", "Resilience", "SpeechAudio", "SpeechEngines"],
            path: "Tests/Soak", swiftSettings: house, linkerSettings: speechRuntime),
        .testTarget(
            name: "CloudTests",
            dependencies: [
                "TestTools",
                "Cloud", "Languages", "Locks", "Resilience", "StandInCloud",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            swiftSettings: house),
        .testTarget(
            name: "SpeechEnginesTests",
            dependencies: [
                "TestTools",
                "Cloud", "Languages", "Locks", "Resilience", "SpeechAudio", "SpeechEngines", "StandInCloud",
            ],
            swiftSettings: house, linkerSettings: speechRuntime),
        .testTarget(
            name: "PhrasePacksTests",
            dependencies: [
                "TestTools",
                "CArchive", "Languages", "PhraseMatching", "PhrasePacks",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: house),
        .executableTarget(
            name: "StoreCrashProbe", dependencies: ["KioskStore", "Languages"], path: "Tests/StoreCrashProbe",
            swiftSettings: house),
        .testTarget(
            name: "KioskStoreTests",
            dependencies: [
                "TestTools",
                "KioskStore", "Languages", "Locks", "StoreCrashProbe", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: house),
        .testTarget(
            name: "KioskTests",
            dependencies: [
                "TestTools",
                "Kiosk", "Locks", "StandInCloud", .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: house, linkerSettings: speechRuntime),
        .testTarget(
            name: "KioskWebTests",
            dependencies: [
                "Cloud", "Fleet", "KioskWeb", "Locks", "PhrasePacks", "Resilience",
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: house, linkerSettings: speechRuntime),
        .testTarget(name: "FleetTests", dependencies: ["Fleet"], swiftSettings: house),
        .testTarget(
            name: "ParleyTests", dependencies: ["TestTools", "KioskStore", "Languages", "Locks", "parley"],
            swiftSettings: house,
            linkerSettings: speechRuntime),
    ]
)
