/// The noise that keys turn to: 0, 0.01, 0.02, 0.05, 0.1, … 100. Any other can be typed.
enum NoiseLevels {
  private static let all: [Double] = [
    0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100,
  ]

  /// The level above or below a noise, or the noise itself at the ends.
  static func next(to noise: Double, isUp: Bool) -> Double {
    (isUp ? all.first { $0 > noise } : all.last { $0 < noise }) ?? noise
  }

  /// Where a noise stands among the levels, from 0 to 1.
  static func place(of noise: Double) -> Double {
    Double(all.firstIndex { $0 >= noise } ?? all.count - 1) / Double(all.count - 1)
  }
}
