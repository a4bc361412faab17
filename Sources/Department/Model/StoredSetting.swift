import Dates

/// A setting of the department as it is stored; a nil value means the default.
package struct StoredSetting: Hashable, Sendable {
    package var name: String
    package var value: String?

    package init(name: String, value: String?) {
        self.name = name
        self.value = value
    }
}
