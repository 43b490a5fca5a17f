import Canvas

/// A sequence `ESC [ parameters final` that the terminal database does not know.
///
/// Terminals send the keys below alike, whatever the database says, and Shift in the second parameter. Everything
/// else is no key: it must not come out as letters.
struct ControlSequence: Hashable {
  /// The bytes between the bracket and the final one.
  var parameters: [UInt8] = []
  /// The byte that ends it.
  var final: UInt8 = 0

  /// The mouse report it stands for, if any.
  var mouseReport: MouseReport? {
    guard parameters.first == UInt8(ascii: "<") else { return nil }
    return MouseReport(parameters: parameters.dropFirst(), final: final)
  }

  /// Whether it is `ESC [ number ~`.
  func isTilde(_ number: Int) -> Bool { final == UInt8(ascii: "~") && numbers == [number] }

  /// Whether it is what every terminal says of its kind, `ESC [ ? … c`: the answer to the last question.
  var isLastAnswer: Bool { final == UInt8(ascii: "c") && parameters.first == UInt8(ascii: "?") }

  /// The key it stands for, if any.
  var key: Key? {
    let numbers = numbers
    // The second one is 1 more than the bits of the modifiers, of which Shift is 1.
    let modifiers = numbers.count > 1 ? numbers[1] : 1
    let hasShift = modifiers == 2
    guard hasShift || modifiers == 1, numbers.count <= 2 else { return nil }
    return switch final {
    // With numbers it is no F3: the terminal says late where the cursor is.
    case UInt8(ascii: "R") where !parameters.isEmpty: nil
    case UInt8(ascii: "C"): hasShift ? .shiftRight : .right
    case UInt8(ascii: "D"): hasShift ? .shiftLeft : .left
    case UInt8(ascii: "~"): Self.tildeKey(numbers.first ?? 0)
    default: Self.letterKey(final)
    }
  }

  /// The key of `ESC O final`, or of `ESC [ final` apart from the sideways arrows.
  static func letterKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  private static func tildeKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  private var numbers: [Int] {
    parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
  }
}
