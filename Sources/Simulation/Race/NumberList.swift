import Words

/// Numbers with commas between, as people write a point or a domain: `-7,2`, `-7, 2`, `(-7, 2)`,
/// `[-7, 2]`.
public struct NumberList: Sendable, Hashable {
  /// The numbers, all of them finite.
  public let numbers: [Double]

  /// Reads a text; the error names the first item that is no finite number.
  public init(_ text: String) throws(SetupError) {
    var list = Substring(text).trimmed
    let hasBrackets = list.hasPrefix("(") && list.hasSuffix(")") || list.hasPrefix("[") && list.hasSuffix("]")
    if hasBrackets { list = list.dropFirst().dropLast() }
    var numbers: [Double] = []
    for item in list.split(separator: ",", omittingEmptySubsequences: false) {
      let item = item.trimmed
      // The minus of a typesetter, as formulas read it.
      guard let number = Double(String(item.map { $0 == "−" ? "-" : $0 })), number.isFinite else {
        throw SetupError("\(String(item).quoted) is not a finite number")
      }
      numbers.append(number)
    }
    self.numbers = numbers
  }
}
