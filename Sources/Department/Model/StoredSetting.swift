import Dates

/// A setting of the department as it is stored, by its name; a nil value is the default.
package struct StoredSetting: Hashable, Sendable {
    package var name: String
    package var value: String?

    package init(name: String, value: String?) {
        self.name = name
        self.value = value
    }
}
