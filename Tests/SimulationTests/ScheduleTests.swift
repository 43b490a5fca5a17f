import Simulation
import Testing

@Suite("Schedules")
struct ScheduleTests {
  /// A table of rates that PyTorch computed: `step,lr[,momentum]`.
  struct Table: Sendable, CustomTestStringConvertible {
    let file: String
    let schedule: String
    let base: Double
    let tolerance: Double
    var testDescription: String { file }

    static let all: [Table] = {
      do {
        return try GoldenTrace.table("schedules.tsv", separator: "\t").map { fields in
          Table(
            file: fields[0], schedule: fields[1], base: try #require(Double(fields[2])),
            tolerance: try #require(Double(fields[3])))
        }
      } catch {
        preconditionFailure("schedules.tsv: \(error)")
      }
    }()
  }

  @Test("The rate of every step is PyTorch's", arguments: Table.all)
  func ratesAgree(_ table: Table) throws {
    var schedule = try Schedules.schedule(table.schedule)
    for fields in try GoldenTrace.table("\(table.file).csv", separator: ",") {
      let step = try #require(Int(fields[0]))
      let numbers = fields.dropFirst().compactMap(Double.init)
      let rate = schedule.rate(at: step, base: table.base, loss: 0)
      #expect(abs(rate - numbers[0]) <= table.tolerance, "step \(step): \(rate), not \(numbers[0])")
      if numbers.count == 2 {
        let inertia = try #require(schedule.inertia(at: step))
        #expect(abs(inertia - numbers[1]) <= table.tolerance, "step \(step): \(inertia), not \(numbers[1])")
      }
    }
  }

  @Test("Only what PyTorch has no table for goes without one")
  func coverage() {
    let compared = Set(Table.all.map { $0.schedule.prefix { $0 != ":" } }.map(String.init))
    #expect(Set(Schedules.all.map { $0.name }).subtracting(compared) == ["plateau"])
  }

  @Test("Plateau falls after patience + 1 steps without improvement, and rests")
  func plateau() throws {
    var schedule = try Schedules.schedule("plateau:factor=0.5,patience=2,cooldown=2,min-lr=0.2")
    let losses: [Double] = [9, 8, 8, 8, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7]
    let rates = losses.enumerated().map { schedule.rate(at: $0.offset, base: 1, loss: $0.element) }
    #expect(rates == [1, 1, 1, 1, 1, 1, 1, 0.5, 0.5, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.25, 0.25, 0.2, 0.2])
  }

  @Test("Asking again for the same step changes nothing, and a knob turned scales what is left")
  func plateauAskedAgain() throws {
    var schedule = try Schedules.schedule("plateau:patience=0")
    _ = schedule.rate(at: 0, base: 1, loss: 5)
    _ = schedule.rate(at: 1, base: 1, loss: 5)
    let rate = schedule.rate(at: 2, base: 1, loss: 5)
    #expect(rate == 0.1)
    #expect(schedule.rate(at: 2, base: 1, loss: 5) == rate)
    #expect(schedule.rate(at: 2, base: 4, loss: 5) == 0.4)
  }

  @Test("Any schedule may have a warm-up, after which it starts as if nothing had been", arguments: Schedules.all)
  func warmup(_ kind: any Schedule.Type) throws {
    var plain = try Schedules.schedule(kind.name)
    var warmed = try Schedules.schedule("\(kind.name):warmup=10,warmup-start=0.2")
    let first = plain.rate(at: 0, base: 3, loss: 1)
    #expect(warmed.rate(at: 0, base: 3, loss: 1) == first * 0.2)
    #expect(abs(warmed.rate(at: 5, base: 3, loss: 1) - first * 0.6) < 1e-15)
    for step in 1...300 {
      #expect(warmed.rate(at: step + 10, base: 3, loss: 1) == plain.rate(at: step, base: 3, loss: 1))
    }
  }

  @Test("A warm-up before a cosine is the schedule of that name")
  func warmupCosine() throws {
    var composed = try Schedules.schedule("cosine:t-max=180,warmup=20,warmup-start=0.1")
    var named = try Schedules.schedule("warmup_cosine:warmup_steps=20,total_steps=200,start_factor=0.1")
    for step in 0...200 {
      #expect(abs(composed.rate(at: step, base: 1, loss: 0) - named.rate(at: step, base: 1, loss: 0)) < 1e-15)
    }
  }

  @Test("Every rate is finite and not below 0, even after the end of the shortest", arguments: Schedules.all)
  func rangeOfRates(_ kind: any Schedule.Type) throws {
    let lengths = kind.knobCards.filter { $0.range == .positiveCount }.map { "\($0.name)=1" }
    for text in [kind.name, lengths.isEmpty ? kind.name : kind.name + ":" + lengths.joined(separator: ",")] {
      var schedule = try Schedules.schedule(text)
      for step in Array(0..<1000) + [100_000, 100_000_000] {
        let rate = schedule.rate(at: step, base: 0.7, loss: 1 / Double(step + 1))
        #expect(rate.isFinite && rate >= 0, "\(text) at \(step): \(rate)")
        if let inertia = schedule.inertia(at: step) { #expect((0..<1).contains(inertia)) }
      }
    }
  }

  @Test("Names, texts and knobs tell a person what to do")
  func texts() throws {
    let names = Schedules.all.map { $0.name }
    #expect(Set(names).count == names.count)
    #expect(Schedules.named("One_Cycle")?.name == "onecycle")
    for kind in Schedules.all {
      #expect(!kind.idea.template.isEmpty)
      for knob in Schedules.knobs(of: kind) {
        #expect(!knob.meaning.template.isEmpty)
        let value = try #require(kind.init().value(of: knob.name) ?? Warmup().value(of: knob.name))
        #expect(knob.range.contains(value), "\(kind.name) \(knob.name)")
      }
    }
    #expect(throws: SetupError.self) { try Schedules.schedule("cosin") }
    #expect(throws: SetupError.self) { try Schedules.schedule("cosine:t-maximum=10") }
    #expect(throws: SetupError.self) { try Schedules.schedule("step:step-size=0") }
  }

  @Test("One cycle moves the momentum of the rules that have one, and no other knob")
  func cycleMomentum() throws {
    let setup = try RaceSetup(
      surface: SurfaceShelf.surface("bowl"), entrants: ["adam", "adagrad"], schedules: ["onecycle:cycle-momentum=true"])
    var race = Race(setup)
    race.advance(by: 59)
    #expect(race.runs[0].value(of: "beta1") == 0.85)
    #expect(race.runs[1].value(of: "lr") == 1.5)
    race.advance(by: 140)
    #expect(race.runs[0].value(of: "beta1") == 0.95)
  }
}
