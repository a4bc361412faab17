import Department
import Testing

@testable import App

@Suite("How a call ends") struct FailureTests {
    @Test(
        "by the failure",
        arguments: [
            (Failure.usage("x"), 64), (.noSuchFile("x"), 66), (.noHome, 69), (Failure.store(.busy(path: "x")), 69),
            (Failure.store(.diskFull(path: "x")), 74),
            (.notWritten("x"), 74), (.emptyStore, 1), (.outputClosed, 0),
        ] as [(Failure, Int32)])
    func failures(failure: Failure, status: Int32) { #expect(failure.status.rawValue == status) }
}
