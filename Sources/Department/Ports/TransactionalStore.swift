/// A store whose reads and writes can share one transaction of one connection.
package protocol TransactionalStore: AnyObject {
    /// Runs the body in a durable transaction. A transaction inside another shares its fate, and undoes only its own writes if it fails.
    ///
    ///     let task = try store.transaction { … }.get()
    ///
    /// - Returns: the value of the body, or the error it threw; after an error nothing that it wrote is kept.
    /// - Throws: `StoreFailure` if the transaction can't begin or can't be kept.
    func transaction<Value, Failure>(_ body: () throws(Failure) -> Value) throws(StoreFailure) -> Result<Value, Failure>
}
