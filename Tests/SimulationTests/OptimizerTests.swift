import Foundation
import Simulation
import Testing

/// What every optimizer must do on every surface.
@Suite("Optimizers")
struct OptimizerTests {
  static let surfaces = ["bowl", "rosenbrock", "rastrigin", "saddle", "tilted-well"]

  private func run(_ optimizer: OptimizerCase, on surface: String, noise: Double = 0, seed: UInt64 = 7) throws -> Trial
  {
    try Trial(Entrant(optimizer.text), on: SurfaceShelf.surface(surface), seed: seed, noise: noise)
  }

  /// The bits of every coordinate of the next steps.
  private func path(_ run: inout Trial, _ count: Int) -> [UInt64] {
    var bits: [UInt64] = []
    run.advance(by: count) { bits += [$0.point.x.bitPattern, $0.point.y.bitPattern] }
    return bits
  }

  @Test("A copy is a snapshot: what one does, the other does not feel", arguments: OptimizerCase.plain, surfaces)
  func copiesAreIndependent(_ optimizer: OptimizerCase, _ surface: String) throws {
    var original = try run(optimizer, on: surface, noise: 0.1)
    original.advance(by: 20)
    var copy = original
    let ahead = path(&copy, 40)
    #expect(original.step == 20)
    #expect(path(&original, 40) == ahead)
  }

  @Test("The same seed walks the same path, another seed another one", arguments: OptimizerCase.plain)
  func seeds(_ optimizer: OptimizerCase) throws {
    var one = try run(optimizer, on: "himmelblau", noise: 30)
    var same = try run(optimizer, on: "himmelblau", noise: 30)
    var other = try run(optimizer, on: "himmelblau", noise: 30, seed: 8)
    let path = path(&one, 30)
    #expect(self.path(&same, 30) == path)
    // The simplex asks for values, and noise is on gradients.
    #expect((self.path(&other, 30) == path) == (optimizer.text == "nelder-mead"))
  }

  @Test("A knob set to what it is changes nothing: the memory is kept", arguments: OptimizerCase.plain)
  func turningKeepsMemory(_ optimizer: OptimizerCase) throws {
    var plain = try run(optimizer, on: "himmelblau")
    plain.advance(by: 15)
    var turned = plain
    for knob in Entrant.knobs(of: plain.entrant.method) {
      turned.run.turn(knob.name, to: try #require(turned.run.value(of: knob.name)))
    }
    #expect(path(&turned, 30) == path(&plain, 30))
  }

  @Test("On one parameter the second coordinate stays 0", arguments: OptimizerCase.all)
  func oneParameter(_ optimizer: OptimizerCase) throws {
    for surface in ["parabola", "tilted-well", "vanishing-gradient"] {
      var run = try run(optimizer, on: surface, noise: optimizer.text == "newton" ? 0 : 0.01)
      run.advance(by: 100) { #expect($0.point.y == 0) }
      #expect(run.point.x.isFinite, "\(surface)")
    }
  }

  @Test("A start on level ground holds every rule that goes by the gradient", arguments: OptimizerCase.all)
  func zeroGradient(_ optimizer: OptimizerCase) throws {
    var run = try run(optimizer, on: "cosine-bowl")
    run.advance(by: 100)
    if optimizer.text == "nelder-mead" {
      #expect(run.outcome == .globalMinimum)
    } else {
      #expect(run.point == .zero)
      #expect(run.outcome == .flat(.maximum))
    }
  }

  @Test("With its default rate it gets down a bowl, or at least ever lower", arguments: OptimizerCase.plain)
  func descends(_ optimizer: OptimizerCase) throws {
    for surface in ["sphere", "booth", "square"] {
      var run = try run(optimizer, on: surface)
      let start = run.loss
      run.advance(by: 400)
      #expect(run.course.judge.best.loss < 0.5 * start, "\(surface): \(run.loss) after \(start)")
      #expect(run.loss <= start, "\(surface)")
    }
  }

  @Test("Its name, knobs and texts are fit to be shown", arguments: OptimizerCase.plain)
  func texts(_ optimizer: OptimizerCase) throws {
    let method = try #require(Optimizers.named(optimizer.text))
    let card = method.card
    for text in [card.title, card.idea, card.watch, "\(card.reference)"].map(\.description) {
      #expect(!text.isEmpty && text.count <= 110 && !text.hasSuffix("."), "\(text)")
    }
    let knobs = Entrant.knobs(of: method)
    #expect(knobs.first?.name == "lr")
    #expect(Set(knobs.map(\.name)).count == knobs.count)
    #expect(Set(method.knobCards.map(\.symbol)).count == method.knobCards.count)
    let fresh = method.init()
    for knob in knobs {
      let meaning = knob.meaning.description
      #expect(!meaning.isEmpty && meaning.count <= 80, "\(knob.name): \(meaning)")
      let value = fresh.value(of: knob.name) ?? GradientFilter().value(of: knob.name)
      #expect(knob.range.contains(try #require(value)), "\(knob.name)")
    }
  }

  @Test("Names are unique, lower case, and find their optimizer")
  func names() {
    let names = Optimizers.all.map { $0.card.name }
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.allSatisfy { $0.isLowercase || $0 == "-" })
      #expect(Optimizers.named(name.uppercased())?.card.name == name)
    }
    #expect(throws: SetupError.self) { try Entrant("adamm") }
    #expect(throws: SetupError.self) { try Entrant("adam:eps=0") }
  }

  @Test("No file of an optimizer or schedule was forgotten in the catalogue")
  func nothingForgotten() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Simulation")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var cards = 0
    var schedules = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      cards += text.components(separatedBy: "    OptimizerCard(\n").count - 1
      schedules += text.components(separatedBy: ": Schedule {\n").count - 1
    }
    #expect(cards == Optimizers.all.count)
    // The warm-up is a schedule too, but part of every other one.
    #expect(schedules == Schedules.all.count + 1)
  }
}
