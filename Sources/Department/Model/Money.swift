import Dates

/// An exact sum, in hundredths of a currency unit.
package struct Money: Hashable, Sendable {
    package let cents: Int
    /// ISO 4217; nil is the rouble, the department's own currency.
    package let currency: String?

    package init(cents: Int, currency: String? = nil) {
        self.cents = cents
        self.currency = currency
    }

    /// From a plain decimal ("12500.50"); nil if the text is something else, negative, or 10^15 or more.
    package init?(decimal: some StringProtocol, currency: String? = nil) {
        let parts = decimal.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            parts[0].count <= 15, let whole = Int(parts[0]), parts.count == 1 || parts[1].count <= 2
        else { return nil }
        let fraction = parts.count == 2 ? Int(parts[1] + (parts[1].count == 1 ? "0" : "")) ?? 0 : 0
        self.init(cents: whole * 100 + fraction, currency: currency)
    }

    /// "12500.50", "1500000": two decimals, or none if they are zero.
    package var decimal: String { cents % 100 == 0 ? String(cents / 100) : "\(cents / 100)." + padded(cents % 100, 2) }
}
