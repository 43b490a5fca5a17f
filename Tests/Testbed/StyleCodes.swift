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
        let color = Color.palette(UInt8(numbers.dropFirst().first ?? 0))
        numbers = numbers.dropFirst(2)
        if number == 38 { ink = color } else { ground = color }
      default: unknown.append(number)
      }
    }
    return unknown
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
