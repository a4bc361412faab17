import Foundation
import PackagePlugin

/// Runs `IntentsCompiler` over `Intents/` before `BuiltInIntents` is compiled.
///
/// Each rule file is an input, so an edit compiles the rules again. A file that is added, moved or deleted changes the folder of
/// `BuiltInIntents`, which holds a link to `Intents/`: SwiftPM then plans the build, and calls this plugin, again.
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
