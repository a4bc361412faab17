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
        .target(name: "Dates"),
        .target(name: "Language", dependencies: ["Dates", "Yams"], swiftSettings: fastInDebug),
        .target(name: "Department", dependencies: ["Dates"]),
        .target(name: "Dialogue", dependencies: ["Dates", "Language", "Department"]),
        .target(name: "Rendering", dependencies: ["Dates", "Language", "Department", "Dialogue"]),
        .target(
            name: "Storage",
            dependencies: [
                "Dates", "Language", "Department", "Dialogue", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),

        // The rules of Intents/, compiled into one text image at build time.
        .executableTarget(name: "IntentsCompiler", dependencies: ["Language"]),
        .plugin(name: "IntentsPlugin", capability: .buildTool(), dependencies: ["IntentsCompiler"], path: "Sources/IntentsPlugin"),
        .target(name: "BuiltInIntents", plugins: ["IntentsPlugin"]),

        .systemLibrary(name: "CLibEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
        .executableTarget(
            name: "App",
            dependencies: [
                "Dates", "Language", "Department", "Dialogue", "Rendering", "Storage", "BuiltInIntents", "CLibEdit",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: release,
            linkerSettings: [.unsafeFlags(["-static-stdlib"] + atFixedAddress, .when(configuration: .release))]),

        // The stores that tests run on.
        .target(
            name: "StoreSupport", dependencies: ["Dates", "Language", "Department", "Dialogue", "Storage"], path: "Tests/StoreSupport"),

        .testTarget(name: "DatesTests", dependencies: ["Dates"]),
        .testTarget(name: "LanguageTests", dependencies: ["Language", "BuiltInIntents"]),
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
