/// The values at which isolines run: they cut the numbers into bands, one more than there are levels.
public struct Levels: Sendable, Hashable {
  /// The levels, rising.
  public let values: [Double]

  /// The band of a place where the function is not defined.
  public static let undefined = UInt8.max
  /// How many levels there can be.
  public static let limit = 254

  /// These levels, sorted, without repetitions and without those that are no finite number.
  public init(_ values: some Sequence<Double>) {
    var rising: [Double] = []
    for value in values.filter(\.isFinite).sorted() where value != rising.last { rising.append(value) }
    self.values = Array(rising.prefix(Levels.limit))
  }

  /// How many bands there are.
  public var bandCount: Int { values.count + 1 }

  /// The band of a value: 0 below the first level, `bandCount` − 1 from the last one on, ``undefined`` for NaN.
  public func band(of value: Double) -> UInt8 {
    if value.isNaN { return Levels.undefined }
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      if value >= values[middle] { low = middle + 1 } else { high = middle }
    }
    return UInt8(low)
  }

  /// The band of every value.
  public func bands(_ values: [Double]) -> [UInt8] { values.map(band) }
}
