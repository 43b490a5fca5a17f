import Canvas
import Simulation
import Testing

@testable import Studio

@Suite struct TimeTests {
  @Test func `starting again takes the knobs as they are and leaves plans planned`() throws {
    let plans = ["500:sgd:lr=0.01", "40:sgd:lr=0.7"]
    for (step, rate, left) in [(20, 0.3, 2), (100, 0.7, 1), (600, 0.01, 0)] {
      var model = try Model.racing(["sgd:lr=0.3"], turns: plans)
      model.advance(to: step)
      model.press("r")
      #expect(model.race.step == 0 && model.race.runs[0].learningRate == rate)
      #expect(model.race.setup.turns.count == left)
    }
  }

  @Test func `looking back and turning a knob keeps the plans that were never reached`() throws {
    var model = try Model.racing(["sgd:lr=0.3"], turns: ["40:sgd:lr=0.7", "500:sgd:lr=0.01"])
    model.advance(to: 100)
    model.advance(to: 20)
    var other = model
    model.press("b", "]")
    #expect(model.race.setup.turns.map(\.step) == [20, 500])
    other.press("]")
    #expect(other.race.setup.turns.map(\.step) == [500])
  }

  @Test func `Space pauses and plays, and only playing time makes steps`() throws {
    var model = try Model.racing()
    model.wait(seconds: 1)
    #expect(model.race.step == 10)
    model.press(" ")
    #expect(!model.isRunning)
    model.wait(seconds: 5)
    #expect(model.race.step == 10)
    model.press(" ")
    model.wait(seconds: 1)
    #expect(model.race.step == 20)
  }

  @Test func `arrows stop the race and look one step on or back`() throws {
    var model = try Model.racing()
    model.press(.right, .right, .right)
    #expect(model.race.step == 3)
    #expect(!model.isPlaying)
    model.press(.left)
    #expect(model.race.step == 2)
    #expect(model.race.end == 3)
  }

  @Test func `leaps are a hundred steps long and stop at the start`() throws {
    var model = try Model.racing()
    model.press(.pageUp, .shiftRight)
    #expect(model.race.step == 200)
    model.press(.pageDown)
    #expect(model.race.step == 100)
    model.press(.shiftLeft, .pageDown)
    #expect(model.race.step == 0)
    #expect(model.race.end == 200)
  }

  @Test func `Home is the start and End the last step made`() throws {
    var model = try Model.racing()
    model.advance(to: 57)
    model.press(.home)
    #expect(model.race.step == 0)
    model.press(.end)
    #expect(model.race.step == 57)
  }

  @Test func `looking back changes nothing`() throws {
    var model = try Model.racing(on: "rastrigin", noise: 0.5)
    model.advance(to: 300)
    let before = model.race.runs.map(\.bits)
    model.press(.home, .right, .pageUp, .left, .end)
    #expect(model.race.runs.map(\.bits) == before)
  }

  @Test func `the speed climbs a ladder from 1 to 100 000 steps a second and back`() throws {
    var model = try Model.racing()
    var climbed: [Int] = []
    for _ in 0..<20 { model.press(",") }
    for _ in 0..<17 {
      climbed.append(model.speed.stepsPerSecond)
      model.press(".")
    }
    let ladder = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000]
    #expect(climbed == ladder + [100_000])
    var descended: [Int] = []
    for _ in ladder {
      descended.append(model.speed.stepsPerSecond)
      model.press("<")
    }
    #expect(descended == ladder.reversed())
    #expect(Speed(stepsPerSecond: 1).text.description == "1 step/s")
    #expect(Speed(stepsPerSecond: 20_000).text.description == "20k steps/s")
  }

  @Test func `the race stops by itself once, when everybody has arrived, and can be played on`() throws {
    var model = try Model.racing(["sgd:lr=0.95"])
    for _ in 0..<20 { model.press(".") }
    model.wait(seconds: 0.1)
    #expect(model.race.runs.indices.allSatisfy { model.race.outcome(of: $0).isFinal })
    #expect(!model.isPlaying)
    #expect(model.text.contains("finished"))
    model.press(" ")
    model.wait(seconds: 0.1)
    #expect(model.isPlaying)
  }

  @Test(arguments: ["s", "f", "c", "?"] as [Key])
  func `time stands still while something else has the keys`(key: Key) throws {
    var model = try Model.racing()
    model.press(key)
    #expect(!model.isRunning)
    model.wait(seconds: 3)
    #expect(model.race.step == 0)
    model.press(.escape)
    #expect(model.isRunning)
  }
}

/// Knobs turned in mid-run, on the axis of the losses and above the arithmetic.
struct TurnMarkTests {
  @Test func `a knob turned is marked under its step with its name and value`() throws {
    var model = try Model.racing(
      ["sgd:lr=0.95"], turns: ["40:sgd:lr=0.5", "90:sgd:momentum=0.9"], columns: 160, rows: 45)
    let losses = try #require(model.layout.losses)
    let plot = LossPlot.area(in: losses)
    func axis() -> Substring { model.frame.lines[plot.endRow].dropFirst(plot.column) }
    model.advance(to: 30)
    // What is only planned has not been turned.
    #expect(!axis().contains("▴"))
    model.advance(to: 100)
    #expect(axis().contains("▴α 0.5"))
    // 100 steps wide: step 40 is two fifths of the way.
    let column = axis().distance(from: axis().startIndex, to: axis().firstIndex(of: "▴") ?? axis().endIndex)
    #expect(abs(column - plot.columns * 2 / 5) <= 1)
    #expect(axis().contains("▴") && axis().filter { $0 == "▴" }.count == 2)
    // A click on the mark looks at the step, and the arithmetic says what was turned there.
    model.advance(to: 40)
    #expect(model.text.contains("step 40 of sgd, then α 0.5"))
    model.advance(to: 41)
    #expect(!model.text.contains(", then"))
  }

  @Test func `no number of the axis is changed by a mark in it`() throws {
    for step in 0...20 {
      var model = try Model.racing(["sgd"], turns: ["\(step):sgd:lr=0.5"], columns: 100, rows: 30)
      model.advance(to: 20)
      let plot = LossPlot.area(in: try #require(model.layout.losses))
      let row = model.frame.lines[plot.endRow].dropFirst(plot.column)
      #expect(row.filter { $0 == "▴" }.count == 1)
      let numbers = row.split(separator: " ").filter { !$0.contains("▴") && $0 != "0.5" }
      #expect(numbers.allSatisfy { ["0", "5", "10", "15", "20"].contains($0) }, "\(row)")
    }
  }

  @Test func `a key that turns a rate leaves its mark, in ASCII too`() throws {
    var model = try Model.racing(["sgd:lr=0.4"], columns: 160, rows: 45, charset: .ascii)
    model.wait(seconds: 1)
    model.press("+")
    let plot = LossPlot.area(in: try #require(model.layout.losses))
    #expect(model.frame.lines[plot.endRow].contains("^lr 0.5"))
  }
}

/// The arithmetic of a race that is faster than the eye.
struct ExplainedStepTests {
  @Test func `ten times a second another step is explained, and in a pause the one looked at`() throws {
    var model = try Model.racing(on: "himmelblau", ["adam:lr=0.0001"], columns: 120, rows: 36)
    // From 10 to 1000 steps a second.
    for _ in 0..<6 { model.press(".") }
    #expect(model.speed.stepsPerSecond == 1000)
    var titles: Set<String> = []
    for _ in 0..<60 {
      model.wait(seconds: 1.0 / 60)
      let line = try #require(model.frame.lines.first { $0.contains(" of adam") })
      let title = String(line[(try #require(line.range(of: "step"))).lowerBound...])
      let step = try #require(Int(title.split(separator: " ")[1]))
      #expect(step <= model.race.step && model.race.step - step < 100)
      titles.insert(title)
    }
    // 100, 200, …, 1000, and the first steps, which are shown one by one.
    #expect((10...16).contains(titles.count))
    model.press(" ")
    #expect(model.explainedStep == model.race.step)
    #expect(model.frame.lines.contains { $0.contains("step \(model.race.step) of adam") })
  }
}
