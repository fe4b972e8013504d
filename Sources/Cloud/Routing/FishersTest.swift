import Foundation

/// Fisher's exact test on a two by two table, one-sided: how likely it is that chance alone puts so many of the marked
/// calls, or more, on one side.
///
/// Exact at any count, so that three failures of three can be told from bad luck as well as thirty of a thousand. It asks
/// only that calls were dealt to the sides by chance, which a hash of the turn does: an outage that hits both sides
/// moves it no more than a quiet day.
enum FishersTest {
    /// The probability of `marked` or more marked calls among `drawn`, when `totalMarked` of `total` are.
    ///
    /// - Returns: from 0 to 1; 1 for a table that cannot be.
    static func upperTail(marked: Int, drawn: Int, totalMarked: Int, total: Int) -> Double {
        guard marked > 0, drawn >= marked, totalMarked >= marked, total >= drawn, total >= totalMarked else { return 1 }
        let most = min(drawn, totalMarked)
        let whole = logChoices(total, drawn)
        var sum = 0.0
        for count in marked...most where drawn - count <= total - totalMarked {
            sum += exp(logChoices(totalMarked, count) + logChoices(total - totalMarked, drawn - count) - whole)
        }
        return min(1, sum)
    }

    /// The logarithm of the number of ways to draw so many.
    private static func logChoices(_ total: Int, _ drawn: Int) -> Double {
        lnGamma(total + 1) - lnGamma(drawn + 1) - lnGamma(total - drawn + 1)
    }

    /// The logarithm of (number − 1)!.
    private static func lnGamma(_ number: Int) -> Double {
        // lgamma() keeps a sign in a global variable, which two threads would share; exact sums do for small numbers,
        // Stirling's series for the rest.
        if number < 32 {
            return (1..<max(2, number)).reduce(0.0) { $0 + log(Double($1)) }
        }
        let value = Double(number)
        let inverse = 1 / (value * value)
        return (value - 0.5) * log(value) - value + 0.5 * log(2 * Double.pi)
            + (1 / 12 - inverse * (1 / 360 - inverse / 1260)) / value
    }
}
