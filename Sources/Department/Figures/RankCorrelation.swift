/// Spearman's rank correlation of two figures, and the probability that it is by chance.
package struct RankCorrelation: Equatable, Sendable {
    package let r: Double
    /// Two-sided, from Student's t with n − 2 degrees of freedom.
    package let p: Double

    /// Nil if one of the two never varies, or there are fewer than three pairs.
    package init?(_ pairs: [(Int, Int)]) {
        let x = RankCorrelation.ranks(pairs.map(\.0)), y = RankCorrelation.ranks(pairs.map(\.1))
        let spread = (x.reduce(0) { $0 + $1 * $1 } * y.reduce(0) { $0 + $1 * $1 }).squareRoot()
        guard pairs.count > 2, spread > 0 else { return nil }
        r = max(-1, min(1, zip(x, y).reduce(0) { $0 + $1.0 * $1.1 } / spread))
        p = RankCorrelation.chance(of: abs(r), freedom: pairs.count - 2)
    }

    /// Average ranks, less their mean.
    private static func ranks(_ values: [Int]) -> [Double] {
        let places = Dictionary(grouping: values.sorted().enumerated(), by: \.element).mapValues { group in
            group.reduce(0.0) { $0 + Double($1.offset) } / Double(group.count)
        }
        return values.map { (places[$0] ?? 0) - Double(values.count - 1) / 2 }
    }

    /// With t = tan θ · √freedom, sin θ is r itself, and the integral of Student's density is a finite sum of powers of cos θ.
    private static func chance(of r: Double, freedom: Int) -> Double {
        let square = 1 - r * r, cosine = square.squareRoot()
        let isOdd = freedom % 2 == 1
        var term = isOdd ? cosine : 1.0, sum = 0.0
        var power = isOdd ? 1 : 0
        while power <= freedom - 2 {
            sum += term
            power += 2
            term *= square * Double(power - 1) / Double(power)
        }
        let inside = isOdd ? 2 / Double.pi * (angle(sine: r, cosine: cosine) + r * sum) : r * sum
        return max(0, min(1, 1 - inside))
    }

    /// By halving the angle until a few terms of its series are exact.
    private static func angle(sine: Double, cosine: Double) -> Double {
        guard cosine > 0 else { return Double.pi / 2 }
        var tangent = sine / (1 + cosine), factor = 2.0
        for _ in 0..<8 {
            tangent /= 1 + (1 + tangent * tangent).squareRoot()
            factor *= 2
        }
        let square = tangent * tangent
        return factor * tangent * (1 - square / 3 + square * square / 5)
    }
}
