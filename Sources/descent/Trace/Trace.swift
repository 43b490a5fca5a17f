import Simulation

/// Every step of every optimizer, written as it is made: memory does not grow with the steps.
struct Trace {
  private let setup: RaceSetup
  private let steps: Int
  private let every: Int
  private let format: TraceFormat

  /// Step 0, every step whose number `every` divides, and the last one.
  init(_ setup: RaceSetup, steps: Int, every: Int, format: TraceFormat) {
    self.setup = setup
    self.steps = steps
    self.every = every
    self.format = format
  }

  /// Writes all rows to standard output.
  func write() throws {
    var output = Output()
    var progress = ProgressBar(total: steps * setup.entrants.count)
    defer { progress?.clear() }
    if let header = format.header(setup.surface.parameters) { try output.print(header) }
    for (place, run) in setup.runs.enumerated() {
      try write(run, to: &output) { step in progress?.show(place * steps + step) }
    }
    try output.flush()
  }

  private func write(_ start: Run, to output: inout Output, progress: (Int) -> Void) throws {
    let row = format.row(of: start.entrant.name, setup.surface.parameters)
    let turns = setup.turns(of: start.entrant)
    var run = start
    row.append(run.sample, to: &output.bytes)
    try run.advance(to: steps, turning: turns) { sample in
      if sample.step % 65_536 == 0 { progress(sample.step) }
      guard sample.step % every == 0 || sample.step == steps else { return }
      row.append(sample, to: &output.bytes)
      try output.flushFullBlocks()
    }
  }
}
