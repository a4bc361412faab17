/// The hash FNV-1a of 64 bits, byte by byte. Equal bytes give equal hashes in every run and on every machine.
package struct FNVHash: Hashable, Sendable {
    package var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inlinable package init() {}

    @inlinable package init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
    }

    @inlinable package mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
