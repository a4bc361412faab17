/// The rules of the folder `Intents/` as `IntentsCompiler` wrote them into a generated file at build time.
package enum BuiltInIntents {
    /// Compiled: to be opened as `BuiltImage`.
    package static var image: StaticString { builtInImage }
    /// As they were written: to be opened as `RuleSources`.
    package static var sources: StaticString { builtInSources }
    /// A hash of both: another for any change of the rules, or of what the compiler makes of them.
    package static var stamp: UInt64 { builtInStamp }
}
