import Words

/// Numbers with commas between, as people write a point or a domain: `-7,2`, `-7, 2`, `(-7, 2)`.
public struct NumberList: Sendable, Hashable {
  /// The numbers, all of them finite.
  public let numbers: [Double]

  /// Reads a text; the error names the first item that is no finite number.
  public init(_ text: String) throws(SetupError) {
    var list = Self.trimmed(Substring(text))
    if list.hasPrefix("("), list.hasSuffix(")") { list = list.dropFirst().dropLast() }
    var numbers: [Double] = []
    for item in list.split(separator: ",", omittingEmptySubsequences: false) {
      let item = Self.trimmed(item)
      guard let number = Double(item), number.isFinite else {
        throw SetupError("\(String(item).quoted) is not a finite number")
      }
      numbers.append(number)
    }
    self.numbers = numbers
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop(while: \.isWhitespace)
    return start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)]
  }
}
