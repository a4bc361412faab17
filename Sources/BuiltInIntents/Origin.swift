/// Where the rules of this module come from: the folder `Intents/` of the package, compiled by `IntentsCompiler` at build
/// time into the literal `builtInImage` of the generated file.
package enum BuiltInIntents {
    /// The image, to be opened with `ImageReader`.
    package static var image: StaticString { builtInImage }
}
