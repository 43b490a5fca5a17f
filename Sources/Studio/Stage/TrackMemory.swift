import Simulation

/// Learning rates and step sizes as far as they have been gathered: only for a plot that shows them, and only what steps
/// have added since the last picture.
struct TrackMemory: Sendable {
  private struct Key: Hashable {
    let race: RaceKey
    let entrant: String
    let turns: [Turn]
    let stride: Int
  }

  private var tracks: [Key: StepTrack] = [:]

  /// The tracks of those entrants whose curves are shown.
  mutating func follow(_ model: Model) -> [Int: StepTrack] {
    let race = model.race
    let shown: [Int]
    switch model.plot {
    case .losses: shown = []
    case .rates: shown = race.runs.indices.filter { !model.hidden.contains($0) }
    case .stepSizes: shown = [model.chosen]
    }
    let span = LossPlot.span(through: race.end)
    var kept: [Key: StepTrack] = [:]
    var result: [Int: StepTrack] = [:]
    for index in shown {
      let timeline = race.timelines[index]
      let key = Key(
        race: model.raceKey, entrant: "\(timeline.latest.entrant.name) \(timeline.latest.entrant.text)",
        turns: timeline.turns, stride: StepTrack.stride(span: span))
      var track = tracks[key] ?? StepTrack(span: span)
      track.follow(timeline)
      kept[key] = track
      result[index] = track
    }
    tracks = kept
    return result
  }
}
