/// The folder `Intents/` as `IntentsCompiler` wrote it into a generated file at build time.
package enum BuiltInIntents {
    /// The rules a line is read by, compiled; opened as `BuiltImage`.
    package static var image: StaticString { builtInImage }
    /// The phrases of the replies, compiled; opened as `Phrasebook`.
    package static var phrases: StaticString { builtInPhrases }
    /// The texts of the files; opened as `RuleSources`.
    package static var sources: StaticString { builtInSources }
    /// A hash of all three, different for any change of the files or of what the compiler makes of them.
    package static var stamp: UInt64 { builtInStamp }
}
