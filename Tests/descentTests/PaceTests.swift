import Testing

@testable import descent

@Suite struct PaceTests {
  private let start = ContinuousClock.now

  @Test(arguments: [(1, 1000), (2, 500), (10, 100), (60, 17), (100, 16), (100_000, 16)])
  func `a picture is due after a step's time, or a frame's where that is longer`(speed: Int, milliseconds: Int) {
    let pace = Pace(from: start)
    #expect(pace.wait(at: start, stepsPerSecond: speed) == milliseconds)
    #expect(pace.wait(at: start + .seconds(3), stepsPerSecond: speed) == 0)
  }

  @Test(arguments: [1, 2, 5, 10, 100, 100_000])
  func `waiting as long as asked for makes as many steps as the speed says`(speed: Int) {
    var pace = Pace(from: start)
    var now = start
    var seconds = 0.0
    while now < start + .seconds(20) {
      now += .milliseconds(pace.wait(at: now, stepsPerSecond: speed))
      seconds += pace.pass(to: now, stepsPerSecond: speed)
    }
    #expect(abs(seconds - (now - start) / .seconds(1)) < 1e-6)
  }

  @Test func `a race that was suspended does not leap`() {
    var pace = Pace(from: start)
    #expect(pace.pass(to: start + .seconds(3600), stepsPerSecond: 100) == 0.25)
    #expect(pace.pass(to: start + .seconds(7200), stepsPerSecond: 1) == 1)
  }

  @Test func `time that is skipped does not count`() {
    var pace = Pace(from: start)
    pace.skip(to: start + .seconds(10))
    #expect(pace.pass(to: start + .milliseconds(10_100), stepsPerSecond: 10) == 0.1)
  }
}
