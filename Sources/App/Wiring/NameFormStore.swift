import Department
import Language

/// Forms of the names of active people and clients, kept with their owners. Each call throws `StoreFailure` if the store can't be read.
///
/// All lists are ordered by the code of the form, then by its owner.
protocol NameFormStore: AnyObject {
    func nameForms(key: String) throws(StoreFailure) -> [NameForm]
    func nameForms(latin: String) throws(StoreFailure) -> [NameForm]
    /// Forms whose key has this prefix and a length in this range, in Unicode scalars.
    func nameForms(prefix: String, lengths: ClosedRange<Int>) throws(StoreFailure) -> [NameForm]
}
