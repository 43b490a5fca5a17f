import Canvas
import Simulation
import Studio
import Synchronization
import Testing

@testable import descent

@Suite("The loop of the live race")
struct LoopTests {
  private let size = Size(columns: 80, rows: 24)

  /// The terminal after a loop that ends with its script, and the exit code; every look at the clock takes
  /// `milliseconds`.
  private func played(_ script: [Event?], millisecondsPerLook milliseconds: Int = 0) throws -> (MemoryTerminal, Int32) {
    let look = Look(charset: .ascii, theme: Theme(named: "dark", depth: .none) ?? .plain)
    let setup = try RaceSetup(surface: Surface("bowl"), entrants: ["sgd"])
    var now = ContinuousClock.now
    var loop = Loop(
      Model(setup, size: size, look: look), on: MemoryTerminal(size, script: script),
      now: {
        now += .milliseconds(milliseconds)
        return now
      })
    let code = loop.run()
    return (loop.terminal, code)
  }

  @Test func `quitting ends it with 0, an interrupt of the system with 128 and its number`() throws {
    #expect(try played([.key("q")]).1 == 0)
    #expect(try played([.signal(15)]).1 == 143)
  }

  @Test func `keys that have come in together are taken before one picture`() throws {
    let keys = [Event?](repeating: .key("t"), count: 40)
    let (terminal, code) = try played([.key(" ")] + keys + [nil, .key("q")])
    #expect(code == 0)
    // The first picture, and the one after the storm.
    #expect(terminal.frames.count == 2)
  }

  @Test(arguments: [1, 3, 10]) func `a storm of keys cannot hold back pictures for 50 ms`(milliseconds: Int) throws {
    let keys = [Event?](repeating: .key(" "), count: 600)
    let (terminal, code) = try played(keys + [.key("q")], millisecondsPerLook: milliseconds)
    #expect(code == 0)
    // One look at the clock belongs to each key, so that 600 of them last at least so long.
    #expect(terminal.frames.count >= 600 * milliseconds / 50)
  }

  @Test func `keys that each change the surface cannot hold back pictures, and their end is reached`() throws {
    let keys = [Event?](repeating: .key("n"), count: 100)
    let (terminal, code) = try played(keys + [.key("q")], millisecondsPerLook: 10)
    #expect(code == 0)
    #expect(terminal.frames.count >= 100 * 10 / 50)
  }

  @Test func `of the work asked for while keys are taken, only what still matters begins`() throws {
    var model = Model(
      try RaceSetup(surface: Surface("bowl"), entrants: ["sgd"]), size: size,
      look: Look(charset: .ascii, theme: .plain))
    var orders = Orders()
    let effects = model.opening + (0..<3).flatMap { _ in model.update(.event(.key("n"))) }
    var tickets: [Ticket] = []
    for effect in effects {
      switch effect {
      case .begin(let ticket, let job):
        orders.begin(ticket, job)
        tickets.append(ticket)
      case .cancel(let ticket):
        let hadNotBegun = orders.cancel(ticket)
        #expect(hadNotBegun)
      default: break
      }
    }
    #expect(tickets.count == 4)
    #expect(orders.take().map(\.ticket) == tickets.suffix(1))
    #expect(orders.take().isEmpty)
  }

  @Test func `what is found while keys are taken is shown before the loop waits for another key`() throws {
    let look = Look(charset: .ascii, theme: .plain)
    let setup = try RaceSetup(surface: Surface("(x-1)^2"), entrants: ["sgd"])
    // No time passes: a step would change the texts of the screen, some of which have a * as well.
    let start = ContinuousClock.now
    var loop = Loop(Model(setup, size: size, look: look), on: LateCallTerminal(size: size)) { start }
    #expect(loop.run() == 0)
    // The sign of a lowest point stands on the curve, below it where the derivative is zero, and in the legend when it is
    // found.
    let signs = loop.terminal.frames.map { $0.cells.count { $0.scalar == "*" } }
    #expect(signs.last == signs[0] + 3)
  }

  @Test func `paused it waits without a limit, so that nothing wakes it up but a key`() throws {
    let (terminal, _) = try played([.key(" "), nil, .key("t"), nil, .key("q")])
    #expect(terminal.waits.first == 16 || terminal.waits.first == 100)
    #expect(terminal.waits.filter { $0 == nil }.count == 2)
    #expect(terminal.waits.dropFirst().allSatisfy { $0 == nil || $0 == 0 })
  }

  @Test func `the whole picture is asked for again by Ctrl-L`() throws {
    #expect(try played([.key(.control("l")), nil, .key("q")]).0.redraws == 1)
  }
}

/// A terminal on which somebody pauses the race, and the search calls before the next picture; then nothing happens.
private struct LateCallTerminal: Terminal {
  private final class Call: Sendable { let hasCome = Atomic(false) }

  let size: Size
  let colorCount = 0
  private(set) var frames: [Frame] = []
  private let call = Call()
  private var asked = 0

  init(size: Size) { self.size = size }

  var wake: @Sendable () -> Void {
    let call = call
    return { call.hasCome.store(true, ordering: .releasing) }
  }

  mutating func show(_ frame: Frame) { frames.append(frame) }
  mutating func redraw() {}
  mutating func close() {}

  mutating func nextEvent(within milliseconds: Int?) -> Event? {
    asked += 1
    if asked == 1 { return .key(" ") }
    if asked > 2, milliseconds == 0 { return nil }
    return !hasNewSign && waitsForCall() ? .woken : .key("q")
  }

  private var hasNewSign: Bool {
    let signs = frames.map { $0.cells.count { $0.scalar == "*" } }
    return signs.last != signs.first
  }

  /// Whether a call comes, or has come and has not been told of: the search may need several slices, each with its call.
  private func waitsForCall() -> Bool {
    let deadline = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < deadline {
      if call.hasCome.exchange(false, ordering: .acquiringAndReleasing) { return true }
    }
    return false
  }
}
