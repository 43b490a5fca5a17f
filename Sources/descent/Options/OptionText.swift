import Simulation
import Words

/// What was typed after an option, and how it is read.
struct OptionText {
  private let option: String
  private let text: String

  init(_ option: String, _ text: String) {
    self.option = option
    self.text = text
  }

  /// A number of a range.
  func number(in range: KnobRange) throws(UsageError) -> Double {
    guard let number = range.value(from: text) else { throw refused("it takes \(range.words)") }
    return number
  }

  /// A whole number.
  func whole(in range: ClosedRange<Int>) throws(UsageError) -> Int {
    guard let number = Int(text), range.contains(number) else {
      throw refused("it takes a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// The seed of a generator.
  func seed() throws(UsageError) -> UInt64 {
    guard let number = UInt64(text) else { throw refused("it takes a whole number from \(0) to \(UInt64.max)") }
    return number
  }

  /// Finite numbers with commas between: `-7,2`, and as people write a point, `(-7, 2)`.
  func numbers() throws(UsageError) -> [Double] {
    do { return try NumberList(text).numbers } catch { throw refused(error.sentence) }
  }

  /// One of some names.
  func choice<Choice: RawRepresentable & CaseIterable>(_ kind: Choice.Type) throws(UsageError) -> Choice
  where Choice.RawValue == String {
    let known = Choice.allCases.map(\.rawValue)
    guard let choice = Choice(rawValue: try name(of: known)) else {
      throw refused("it takes \(known.joined(separator: ", "))")
    }
    return choice
  }

  /// One of some names, as it is spelled there.
  func name(of known: [String]) throws(UsageError) -> String {
    guard let name = Spelling.match(text, in: known) else {
      let names = known.joined(separator: ", ")
      guard let question = Phrase.question(of: Spelling.nearest(to: text, in: known)) else {
        throw refused("it takes \(names)")
      }
      throw refused("it takes \(names); \(question)")
    }
    return name
  }

  /// The error that names option, text and cure.
  func refused(_ cure: Phrase) -> UsageError {
    UsageError("\(option) \(text.quoted) does not work: \(cure)")
  }
}
