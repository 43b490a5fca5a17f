import Canvas
import Simulation

/// How an entrant is shown, by its optimizer's ``Emblem``: the same sign and colour in every race. A second one of the
/// same kind has another shade, and its number in its name.
struct Badge: Sendable, Hashable {
  /// The sign of its place.
  let sign: Unicode.Scalar
  /// The letters that its path is made of, one after the other, where dots cannot tell paths apart.
  let trail: [Unicode.Scalar]
  /// Its colour.
  let ink: Color
  /// Its colour on coloured grounds that are as light or dark as ``ink`` itself.
  let otherInk: Color

  /// The colour that stands out from a ground of the map: on greys always its own.
  func ink(on ground: Color) -> Color { !ground.isGrey && ground.isBright == ink.isBright ? otherInk : ink }

  /// The badges of all entrants of a race.
  static func all(_ entrants: [Entrant], _ look: Look) -> [Badge] {
    entrants.indices.map { index in
      let method = entrants[index].method.card.name
      let number = entrants[..<index].count { $0.method.card.name == method }
      return Badge(entrants[index].method.card, number: number, look)
    }
  }

  /// - Parameter number: How many of the same kind come before it.
  init(_ card: OptimizerCard, number: Int, _ look: Look) {
    let (emblem, theme) = (card.emblem, look.theme)
    let letter = emblem.letter
    sign = look.charset.isNarrow ? letter.properties.uppercaseMapping.unicodeScalars.first ?? letter : emblem.sign
    let name = look.charset.isASCII ? [letter] : Array(card.name.unicodeScalars.prefix(2))
    trail = number == 0 ? name : [letter] + "\(number + 1)".unicodeScalars
    ink = theme.ink(theme.isLight ? emblem.light : emblem.dark, shade: number)
    otherInk = theme.depth >= .full ? theme.ink(theme.isLight ? emblem.dark : emblem.light, shade: number) : ink
  }
}

extension Theme {
  /// A colour of the cube in this theme: each further shade is a step darker, or lighter on a light ground.
  fileprivate func ink(_ index: UInt8, shade: Int) -> Color {
    switch depth {
    case .none: return .standard
    case .eight, .sixteen:
      let named = UInt8(max(0, Color.palette(index).reduced(to: depth).index))
      // What the map is drawn in and what its ground is are no colours of paths.
      let taken = [fill, ground].contains { $0.index % 8 == Int16(named % 8) }
      return .palette(taken ? named / 8 * 8 + (isLight ? 0 : 5) : named)
    case .full, .direct:
      let number = Int(index) - 16
      let steps = [number / 36, number / 6 % 6, number % 6].map { max(0, min(5, $0 + (isLight ? shade : -shade))) }
      return .palette(UInt8(16 + 36 * steps[0] + 6 * steps[1] + steps[2]))
    }
  }
}
