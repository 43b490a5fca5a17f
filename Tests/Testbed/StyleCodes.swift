import Canvas

extension Style {
  /// Changes the style as the numbers of `ESC [ numbers m` say; returns those that it does not know.
  mutating func paint(_ numbers: [Int]) -> [Int] {
    var unknown: [Int] = []
    var numbers = numbers.isEmpty ? [0] : numbers[...]
    while let number = numbers.popFirst() {
      switch number {
      case 0: self = .standard
      case 1: attributes.insert(.bold)
      case 2: attributes.insert(.dim)
      case 22: attributes.subtract([.bold, .dim])
      case 4: attributes.insert(.underline)
      case 7: attributes.insert(.reverse)
      case 10: break  // the first of the Linux console's fonts
      case 30...37: ink = .palette(UInt8(number - 30))
      case 40...47: ground = .palette(UInt8(number - 40))
      case 90...97: ink = .palette(UInt8(number - 82))
      case 100...107: ground = .palette(UInt8(number - 92))
      case 39: ink = .standard
      case 49: ground = .standard
      case 38, 48:
        let color = Self.color(&numbers)
        if number == 38 { ink = color } else { ground = color }
      default: unknown.append(number)
      }
    }
    return unknown
  }

  /// The colour after 38 or 48: `5;index` or `2;red;green;blue`.
  private static func color(_ numbers: inout ArraySlice<Int>) -> Color {
    let isMixture = numbers.popFirst() == 2
    let parts = numbers.prefix(isMixture ? 3 : 1).map { UInt8(clamping: $0) }
    numbers = numbers.dropFirst(parts.count)
    return parts.count == 3 ? .rgb(parts[0], parts[1], parts[2]) : .palette(parts.first ?? 0)
  }
}

extension Cell {
  /// The same cell to the eye: the ink of a blank is not seen.
  var withoutInvisibleInk: Cell {
    guard scalar == " ", style.attributes.isDisjoint(with: [.underline, .reverse]) else { return self }
    return Cell(" ", Style(ground: style.ground))
  }
}

extension Frame {
  /// The same frame to the eye.
  package var seen: Frame {
    var seen = self
    for row in 0..<size.rows {
      for column in 0..<size.columns { seen[column, row] = self[column, row].withoutInvisibleInk }
    }
    return seen
  }
}
