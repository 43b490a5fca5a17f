import Canvas
import Foundation
import Simulation
import Words

@testable import Studio

/// A race and keys, and the frame that they lead to, as a text for people:
///
/// ```
/// surface     bowl
/// optimizers  sgd:lr=0.95 adam
/// screen      40x12 ascii none
/// keys        Space → → + click:10,5 press:60,8 drag:61,8 wheel-up:60,8 wait:0.5 paste:x^2
///
/// (the rows of the frame)
///
/// (the styles of the same cells as letters, and what the letters mean)
/// ```
struct Scenario {
  /// What stands above the first empty line.
  let head: String
  /// What stands below it.
  let picture: String

  struct Mistake: Error { let text: String }

  init(_ text: String) {
    let end = text.range(of: "\n\n")
    head = String(text[..<(end?.lowerBound ?? text.endIndex)]).trimmingCharacters(in: .newlines)
    picture = end.map { String(text[$0.upperBound...]) } ?? ""
  }

  /// The frame after all keys, as text.
  func played() throws -> String {
    var model = try race()
    for word in words("keys") { try press(word, &model) }
    let letters = model.frame.styleLetters
    // A bar at the end of each row, so that no editor can take blanks away unseen.
    let rows = model.frame.lines.map { $0.padded(to: model.size.columns) + "|" }
    return (rows + [""] + letters.rows + letters.legend).joined(separator: "\n") + "\n"
  }

  /// The rows on which a word lacks its translation, after every key and in an alphabet that can write it.
  func gaps(in lexicon: Lexicon) throws -> [String] {
    var model = try race()
    model.look.charset = .braille
    model.look.lexicon = lexicon.strict
    var rows = model.frame.lines
    for word in words("keys") {
      try press(word, &model)
      rows += model.frame.lines
    }
    return rows.filter { $0.contains("⟦") }
  }

  /// The file with another picture.
  func text(with picture: String) -> String { head + "\n\n" + picture }

  private func words(_ key: String) -> [String] {
    let line = head.split(separator: "\n").first { $0.hasPrefix(key + " ") } ?? ""
    return line.split(separator: " ").dropFirst().map(String.init)
  }

  private func race() throws -> Model {
    let screen = words("screen")
    let size = screen[0].split(separator: "x").compactMap { Int($0) }
    let depth = ["256": ColorDepth.full, "16": .sixteen, "8": .eight, "none": .none][screen[2]]
    guard size.count == 2, let charset = Charset.all.first(where: { $0.name == screen[1] }), let depth else {
      throw Mistake(text: screen.joined(separator: " "))
    }
    let surface = words("surface").joined(separator: " ")
    return try .racing(
      on: surface, words("optimizers"), columns: size[0], rows: size[1], charset: charset,
      theme: screen.count > 3 ? screen[3] : "dark", depth: depth)
  }

  private func press(_ word: String, _ model: inout Model) throws {
    let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
    let numbers = (parts.last ?? "").split(separator: ",").compactMap { Double($0) }
    if parts.count == 2, parts[0] == "paste" {
      _ = model.update(.event(.paste(parts[1])))
    } else if parts.count == 2, parts[0] == "wait", let seconds = numbers.first {
      model.wait(seconds: seconds)
    } else if parts.count == 2, parts[0] == "click", numbers.count == 2 {
      model.click(Int(numbers[0]), Int(numbers[1]))
    } else if parts.count == 2, let action = Self.mouse[parts[0]], numbers.count == 2 {
      model.mouse(action, Int(numbers[0]), Int(numbers[1]))
    } else if let key = Self.keys[word] {
      model.press(key)
    } else if word.count == 1, let scalar = word.unicodeScalars.first {
      model.press(.character(scalar))
    } else {
      throw Mistake(text: word)
    }
  }

  private static let mouse: [String: Mouse.Action] = [
    "press": .press, "drag": .drag, "release": .release, "wheel-up": .wheelUp, "wheel-down": .wheelDown,
  ]

  private static let keys: [String: Key] = {
    let special: [Key] = [
      " ", .up, .down, .left, .right, .shiftLeft, .shiftRight, .home, .end, .pageUp, .pageDown, .enter, .tab, .backTab,
      .escape, .backspace, .delete, .control("u"),
    ]
    return Dictionary(special.map { ($0.name, $0) }) { first, _ in first }
  }()
}
