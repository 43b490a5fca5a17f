import Canvas
import Libc
import Testbed
import Testing

#if os(Linux)
  /// The real program on a real line in a storm. `DESCENT_STORM=1000000` makes a longer one, `DESCENT_SEED=7` another one.
  @Suite("A storm over the line", .serialized)
  struct PtyStormTests {
    private static let events = getenv("DESCENT_STORM").flatMap { Int(String(cString: $0)) } ?? 20_000

    private static let races = [
      "bowl", "double-well --charset ascii", "himmelblau -O sgd -O adam -O nelder-mead --color 16",
      "rastrigin --language ko --theme light", "x^2-2 --charset narrow --language ko",
      "peaks --charset block --color 8",
      "tilted-well --color none", "rosenbrock -O newton -O bfgs -O rprop -O adam:lr=0.5 --noise 0.1",
    ]

    @Test("the screen is the same as drawn anew, q quits, and the terminal is whole", arguments: races.indices)
    func storm(index: Int) throws {
      let seed = UInt64(index) + (getenv("DESCENT_SEED").flatMap { UInt64(String(cString: $0)) } ?? 0)
      let race = try LivePty(arguments: Self.races[index].split(separator: " ").map(String.init))
      let found = race.terminal.state
      #expect(race.terminal.waits(for: "\u{1B}[?2004h"))
      var storm = TypedStorm(seed: seed)
      for _ in 0..<Self.events / Self.races.count {
        switch storm.next() {
        case .type(let bytes): race.terminal.type(bytes)
        case .resize(let columns, let rows): race.terminal.resize(columns: columns, rows: rows)
        case .signals(let signals): for signal in signals { kill(race.program.process, signal) }
        }
      }
      let watch = try StormWatch(race, seed: seed)
      try watch.settle()
      let before = watch.screen
      race.terminal.type("\u{C}")
      try watch.settle()
      #expect(
        watch.screen.frame == before.frame, "seed \(seed):\n\(before.text)\ndrawn anew:\n\(watch.screen.text)")
      race.terminal.type("q")
      #expect(race.program.end() == 0, "seed \(seed)")
      race.terminal.writeMark()
      watch.read()
      #expect(watch.screen.modes.subtracting([7]) == [25], "seed \(seed): the cursor is seen, and no mouse is on")
      #expect(watch.screen.unknown == [])
      #expect(race.terminal.state.c_lflag == found.c_lflag && race.terminal.state.c_iflag == found.c_iflag)
    }
  }

  /// What is seen on the terminal of a race after a storm.
  private final class StormWatch {
    struct Failure: Error { let message: String }

    private let race: LivePty
    private let seed: UInt64
    private(set) var screen = ScreenEmulator(columns: 80, rows: 24)
    private var place = 0

    init(_ race: LivePty, seed: UInt64) throws {
      (self.race, self.seed) = (race, seed)
      race.terminal.resize(columns: 90, rows: 28)
      // Out of every prompt and list.
      for _ in 0..<4 { race.terminal.type("\u{1B}") }
    }

    /// Follows what has been sent.
    func read() {
      let count = race.terminal.count
      screen.read(race.terminal.record(place..<count))
      place = count
    }

    /// Waits until the race is paused and the program has nothing left to do.
    func settle() throws {
      let deadline = ContinuousClock.now + .seconds(60)
      while ContinuousClock.now < deadline {
        // At one step a second a race that runs seems idle, too.
        if isIdle(), !isRunning { return read() }
        guard isRunning else { continue }
        race.terminal.type(" ")
        // A second Space would let it run again.
        let patience = ContinuousClock.now + .seconds(5)
        while isRunning, ContinuousClock.now < patience { usleep(5000) }
      }
      throw Failure(message: "seed \(seed): not idle within a minute\n\(present.text)")
    }

    /// What has come may end in the middle of a sequence: it is looked at, and read again.
    private var present: ScreenEmulator {
      var present = screen
      present.read(race.terminal.record(place..<race.terminal.count))
      return present
    }

    private var isRunning: Bool {
      let title = present.text(0)
      return title.contains("running") || title.contains("진행 중")
    }

    /// Whether nothing has happened for a fifth of a second.
    private func isIdle() -> Bool {
      let sleeps = race.program.sleeps?.count
      let count = race.terminal.count
      for _ in 0..<20 {
        usleep(10_000)
        guard race.program.isAsleep == true, race.program.sleeps?.count == sleeps, race.terminal.count == count else {
          return false
        }
      }
      return true
    }
  }

  extension ScreenEmulator {
    fileprivate var text: String { (0..<frame.size.rows).map(text).joined(separator: "\n") }
  }
#endif
