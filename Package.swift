// swift-tools-version: 6.2
import PackageDescription

// Bottom-up: a target imports only what stands above it, so this table is the architecture.
let release: [SwiftSetting] = [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]

/// The release program holds its Swift libraries and no symbols. It may be loaded at any address; lld packs the list of what is rewritten
/// then, which gold, the default, can't.
let linked = ["-static-stdlib", "-use-ld=lld", "-Xlinker", "-s", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"]

/// `PLANERKA_FAST=1` optimises understanding in debug builds: the tests then read their ten thousand lines twelve times as fast, but the
/// two modules take seven times as long to compile (twice, since the tool that compiles `Intents/` is built apart) and can't be stepped through.
let fastInDebug: [SwiftSetting] =
    Context.environment["PLANERKA_FAST"] == nil ? [] : [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "planerka",
    products: [.executable(name: "planerka", targets: ["App"])],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .target(name: "Text", swiftSettings: fastInDebug),
        .target(name: "Dates"),
        .target(name: "Language", dependencies: ["Text", "Dates", "Yams"], swiftSettings: fastInDebug),
        .target(name: "Phrases", dependencies: ["Text", "Language", "Yams"]),
        .target(name: "Department", dependencies: ["Text", "Dates"]),
        .target(name: "Dialogue", dependencies: ["Text", "Dates", "Language", "Phrases", "Department"]),
        .target(name: "Rendering", dependencies: ["Text", "Dates", "Language", "Phrases", "Department", "Dialogue"]),
        .target(
            name: "Storage",
            dependencies: [
                "Text", "Dates", "Language", "Department", "Dialogue", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),

        // The rules and phrases of Intents/, compiled into text images at build time.
        .executableTarget(name: "IntentsCompiler", dependencies: ["Text", "Language", "Phrases"]),
        .plugin(name: "IntentsPlugin", capability: .buildTool(), dependencies: ["IntentsCompiler"], path: "Sources/IntentsPlugin"),
        .target(name: "BuiltInIntents", exclude: ["Intents"], plugins: ["IntentsPlugin"]),

        .systemLibrary(name: "CLibEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
        .executableTarget(
            name: "App",
            dependencies: [
                "Text", "Dates", "Language", "Phrases", "Department", "Dialogue", "Rendering", "Storage", "BuiltInIntents", "CLibEdit",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: release,
            linkerSettings: [.unsafeFlags(linked, .when(configuration: .release))]),

        // The stores that tests run on.
        .target(
            name: "StoreSupport", dependencies: ["Text", "Dates", "Language", "Department", "Dialogue", "Storage"],
            path: "Tests/StoreSupport"),

        .testTarget(name: "TextTests", dependencies: ["Text"]),
        .testTarget(name: "DatesTests", dependencies: ["Dates"]),
        .testTarget(name: "LanguageTests", dependencies: ["Language", "Phrases", "BuiltInIntents"]),
        .testTarget(name: "PhrasesTests", dependencies: ["Phrases"]),
        .testTarget(name: "DepartmentTests", dependencies: ["Department", "Storage", "StoreSupport"]),
        .testTarget(name: "StorageTests", dependencies: ["Storage", "StoreSupport"], exclude: ["Fixtures"]),
        .testTarget(name: "DialogueTests", dependencies: ["Dialogue", "Rendering", "Storage", "BuiltInIntents"]),
        .testTarget(name: "RenderingTests", dependencies: ["Rendering"]),
        .testTarget(name: "AppTests", dependencies: ["App", "Storage", "StoreSupport"]),

        // What Tests/Benchmarks/run measures in one process.
        .executableTarget(
            name: "Benchmarks", dependencies: ["Language", "BuiltInIntents"], path: "Tests/Benchmarks",
            exclude: ["run", "department.py"]),
    ],
    swiftLanguageModes: [.v6]
)

// Warnings are errors where everything is checked (.ci/run), not where a newer compiler builds; dependencies go their own way.
if Context.environment["PLANERKA_STRICT"] != nil {
    for target in package.targets where target.type != .plugin && target.type != .system {
        target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
    }
}
