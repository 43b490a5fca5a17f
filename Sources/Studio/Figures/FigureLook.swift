import Canvas
import Simulation
import Words

/// The colours and words of a figure: a light theme for paper and a dark one, of which the reader's setting chooses.
public struct FigureLook: Sendable {
  private let light: Theme
  private let dark: Theme
  let lexicon: Lexicon

  /// The colours of two themes, or of one, whatever the reader's setting is.
  public init(light: String = "light", dark: String = "dark", _ lexicon: Lexicon) {
    self.light = Theme(named: light, depth: .full) ?? .plain
    self.dark = Theme(named: dark, depth: .full) ?? .plain
    self.lexicon = lexicon
  }

  /// A colour by its role.
  func ink(_ role: (Theme) -> Color) -> Ink {
    Ink(light: role(light).appearance ?? .black, dark: role(dark).appearance ?? .white)
  }

  var ground: Ink { ink(\.ground) }
  var text: Ink { ink(\.ink) }
  var faint: Ink { ink(\.faint) }
  var strong: Ink { ink(\.strong) }
  var plate: Ink { ink(\.plate) }
  var fill: Ink { ink(\.fill) }

  /// How many bands its ramps have.
  var bandCount: Int { min(light.ramp.count, dark.ramp.count) }

  /// The ground of the map at a part of its height: between two colours of the ramp their mixture.
  func shade(_ part: Double) -> Ink {
    func shade(_ theme: Theme) -> RGB {
      let place = max(0, min(1, part)) * Double(theme.ramp.count - 1)
      let low = Int(place)
      let (one, other) = (theme.ramp[low], theme.ramp[min(theme.ramp.count - 1, low + 1)])
      let (from, to) = (OKLab(one.appearance ?? .black), OKLab(other.appearance ?? .black))
      return from.mixed(with: to, place - Double(low)).rgb
    }
    return Ink(light: shade(light), dark: shade(dark))
  }

  /// What is written or drawn on the map at a part of its height: so far from its ground that it is seen.
  func onMap(_ part: Double, isText: Bool) -> Ink {
    ink { theme in
      let ground = theme.ramp[Int((max(0, min(1, part)) * Double(theme.ramp.count - 1)).rounded())]
      return (isText ? theme.number(on: ground) : theme.isoline(on: ground)).ink
    }
  }

  /// The colours of all entrants.
  func badges(_ entrants: [Entrant]) -> [Ink] {
    let pair = [light, dark].map { Badge.all(entrants, Look(charset: .braille, theme: $0)) }
    return zip(pair[0], pair[1]).map { one, other in
      Ink(light: one.ink.appearance ?? .black, dark: other.ink.appearance ?? .white)
    }
  }

  /// What an outcome is written in.
  func outcome(_ outcome: Outcome) -> Ink {
    switch outcome {
    case .globalMinimum, .outsideMinimum: ink(\.good)
    case .diverged: ink(\.bad)
    case .falseMinimum, .saddle, .flat: strong
    case .running, .rattling, .standing, .leftTheMap: faint
    }
  }
}
