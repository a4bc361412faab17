extension Int: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) { self = try coder.code(value) }
}

extension Bool: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        self = try coder.code(value.map { $0 ? 1 : 0 }) != 0
    }
}

extension String: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        self = String(decoding: try coder.code(value.map { ArraySlice($0.utf8) }), as: UTF8.self)
    }
}

extension Array: ImageCodable where Element: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        let count = try coder.code(count: value?.count)
        self = []
        reserveCapacity(count)
        for place in 0..<count { append(try coder.code(value?[place])) }
    }
}

extension Range: ImageCodable where Bound == Int {
    /// Of places in a list: not negative.
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        let start = try coder.code(value?.lowerBound), count = try coder.code(value?.count)
        try coder.check(start >= 0 && count >= 0 && count <= Int.max - start)
        self = start..<start + count
    }
}

/// In the order of the keys, so that equal values give equal images.
extension Dictionary: ImageCodable where Key: ImageCodable & Comparable, Value: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        let pairs = value?.sorted { $0.key < $1.key }
        self = [:]
        for place in 0..<(try coder.code(count: pairs?.count)) {
            let key: Key = try coder.code(pairs?[place].key)
            self[key] = try coder.code(pairs?[place].value)
        }
    }
}

/// An enumeration by its raw value.
extension ImageCodable where Self: RawRepresentable, RawValue: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        guard let known = Self(rawValue: try coder.code(value?.rawValue)) else { throw BadImage(offset: coder.offset) }
        self = known
    }
}
