import Foundation
import PackagePlugin

/// Runs `IntentsCompiler` over `Intents/` before `BuiltInIntents` is compiled.
@main
struct IntentsPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "Intents")
        let output = context.pluginWorkDirectoryURL.appending(path: "GeneratedRules.swift")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        return [
            .buildCommand(
                displayName: "Compiling the rules of Intents/",
                executable: try context.tool(named: "IntentsCompiler").url,
                arguments: [folder.path(), output.path()],
                inputFiles: files.filter { $0.pathExtension == "yaml" },
                outputFiles: [output])
        ]
    }
}
