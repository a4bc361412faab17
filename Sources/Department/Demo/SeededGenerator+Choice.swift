// What happens by chance in the demonstration.
extension SeededGenerator {
    /// Whether something with this probability, in percent, happens.
    mutating func happens(_ percent: Int) -> Bool { number(in: 0...99) < percent }

    /// One of the values, each as often as its weight says; nil if there is none.
    mutating func pick<Value>(_ weighted: [(value: Value, weight: Int)]) -> Value? {
        let total = weighted.reduce(0) { $0 + $1.weight }
        guard total > 0 else { return nil }
        var place = number(in: 0...total - 1)
        for (value, weight) in weighted {
            place -= weight
            if place < 0 { return value }
        }
        return nil
    }

    mutating func pick<Value>(_ values: [Value]) -> Value? { values.isEmpty ? nil : values[number(in: 0...values.count - 1)] }
}
