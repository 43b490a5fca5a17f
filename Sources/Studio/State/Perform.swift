import Canvas
import Simulation
import Words

extension Model {
  /// Carries out a command of the racing mode.
  mutating func perform(_ command: Command) -> [Effect] {
    switch command {
    case .playOrPause: isPlaying.toggle()
    case .stepForward: look(at: race.step + 1)
    case .stepBack: look(at: race.step - 1)
    case .leapForward: look(at: race.step + 100)
    case .leapBack: look(at: race.step - 100)
    case .toStart: look(at: 0)
    case .toEnd: look(at: race.end)
    case .faster: speed.raise()
    case .slower: speed.lower()
    case .restart: begin(race.setup.restarted(from: race.step))
    case .raiseRate: turnRate(times: 1.25)
    case .lowerRate: turnRate(times: 1 / 1.25)
    case .raiseRateTenfold: turnRate(times: 10)
    case .lowerRateTenfold: turnRate(times: 0.1)
    case .turnAll:
      turnsAll.toggle()
      notice = turnsAll ? "the rate keys turn all optimizers" : "the rate keys turn the chosen optimizer"
    case .chooseNext: choose(by: 1)
    case .choosePrevious: choose(by: -1)
    case .toggle(let index): toggle(index)
    case .pickSurface: mode = .picking(SurfacePicker(on: race.surface.name))
    case .nextSurface: moveOn(by: 1)
    case .previousSurface: moveOn(by: -1)
    case .typeFormula: mode = .typing(FormulaPrompt(race.surface.formula.text))
    case .placeStart: mode = .placing(race.setup.start)
    case .randomStart: startAnywhere()
    case .details:
      showsDetails.toggle()
      refresh()
    case .changeTheme: changeTheme()
    case .help: mode = .help(scroll: 0)
    case .redraw: return [.redraw]
    case .quit: return [.quit(code: 0)]
    }
    return []
  }

  /// Stops, and looks at a step.
  mutating func look(at step: Int) {
    advance(to: step)
  }

  /// A new race; it plays at once, because somebody waits for it.
  mutating func begin(_ setup: RaceSetup) {
    race = Self.race(setup)
    debt = 0
    hasFinished = false
    isPlaying = true
    refresh()
  }

  mutating func move(to name: String) {
    do {
      begin(race.setup.moved(to: try Surface(named: name), from: race.step))
    } catch {
      notice = error.description
    }
  }

  private mutating func moveOn(by count: Int) {
    let names = Surface.catalogue.map(\.name)
    let index = names.firstIndex(of: race.surface.name).map { $0 + count } ?? 0
    move(to: names[(index + names.count) % names.count])
  }

  private mutating func choose(by count: Int) {
    // In the order of the table, which is what the eye follows.
    let order = race.order
    guard let place = order.firstIndex(of: chosen) else { return }
    chosen = order[(place + count + order.count) % order.count]
  }

  private mutating func toggle(_ index: Int) {
    guard race.runs.indices.contains(index) else { return }
    if hidden.remove(index) == nil { hidden.insert(index) }
  }

  private mutating func turnRate(times factor: Double) {
    for index in turnsAll ? Array(race.runs.indices) : [chosen] {
      guard let rate = race.runs[index].value(of: "lr") else { continue }
      // Up and down again gives back the rate that was there, not its neighbour among the floating-point numbers.
      let turned = Double(NumberText.significant(rate * factor, digits: 14)) ?? rate
      guard turned.isFinite, turned > 1e-300 || factor > 1, turned < 1e300 else { continue }
      race.turn("lr", of: index, to: turned)
    }
    hasFinished = false
    follow()
  }

  private mutating func startAnywhere() {
    draws += 1
    let start = race.surface.randomStart(seed: race.setup.seed &+ draws)
    begin(race.setup.started(at: start, from: race.step))
  }

  private mutating func changeTheme() {
    let other = look.theme.name == "dark" ? "light" : "dark"
    if let theme = Theme(named: other, depth: look.theme.depth) { look.theme = theme }
    refresh()
  }
}
