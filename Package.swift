// swift-tools-version: 6.2
import PackageDescription

// Bottom-up: a target imports only what stands above it, so this table is the architecture.
let release: [SwiftSetting] = [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]

/// To move the program to where it is loaded, some ninety thousand addresses would be rewritten at each start.
let atFixedAddress = ["-Xclang-linker", "-no-pie"]

/// Understanding is optimised also in debug builds: the tests read some ten thousand lines.
let fastInDebug: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "planerka",
    products: [.executable(name: "planerka", targets: ["App"])],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    ],
    targets: [
        .target(name: "Text", swiftSettings: fastInDebug),
        .target(name: "Dates"),
        .target(name: "Language", dependencies: ["Text", "Dates", "Yams"], swiftSettings: fastInDebug),
        .target(name: "Department", dependencies: ["Text", "Dates"]),
        .target(name: "Dialogue", dependencies: ["Text", "Dates", "Language", "Department"]),
        .target(name: "Rendering", dependencies: ["Text", "Dates", "Language", "Department", "Dialogue"]),
        .target(name: "Storage", dependencies: ["Text", "Dates", "Department", .product(name: "GRDB", package: "GRDB.swift")]),

        // The rules of Intents/, compiled into one text image at build time.
        .executableTarget(name: "IntentsCompiler", dependencies: ["Text", "Language"]),
        .plugin(name: "IntentsPlugin", capability: .buildTool(), dependencies: ["IntentsCompiler"], path: "Sources/IntentsPlugin"),
        .target(name: "BuiltInIntents", plugins: ["IntentsPlugin"]),

        .systemLibrary(name: "CLibEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
        .executableTarget(
            name: "App",
            dependencies: [
                "Text", "Dates", "Language", "Department", "Dialogue", "Rendering", "Storage", "BuiltInIntents", "CLibEdit",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: release,
            linkerSettings: [.unsafeFlags(["-static-stdlib"] + atFixedAddress, .when(configuration: .release))]),

        .testTarget(name: "TextTests", dependencies: ["Text"]),
        .testTarget(name: "DatesTests", dependencies: ["Dates"]),
        .testTarget(name: "LanguageTests", dependencies: ["Language", "BuiltInIntents"]),
        .testTarget(name: "DepartmentTests", dependencies: ["Department", "Storage"]),
        .testTarget(name: "StorageTests", dependencies: ["Storage"]),
        .testTarget(name: "DialogueTests", dependencies: ["Dialogue", "Rendering", "Storage", "BuiltInIntents"]),
        .testTarget(name: "RenderingTests", dependencies: ["Rendering"]),
        .testTarget(name: "AppTests", dependencies: ["App"]),

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
