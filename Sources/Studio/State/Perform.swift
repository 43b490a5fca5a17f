import Canvas
import Simulation
import Words

extension Model {
  /// Carries out a command of the racing mode.
  mutating func perform(_ command: Command) -> [Effect] {
    switch command {
    case .playOrPause: playOrPause()
    case .stepForward: advance(to: race.step + 1)
    case .stepBack: advance(to: race.step - 1)
    case .leapForward: advance(to: race.step + 100)
    case .leapBack: advance(to: race.step - 100)
    case .toStart: advance(to: 0)
    case .toEnd: advance(to: race.end)
    case .faster: speed.raise()
    case .slower: speed.lower()
    case .restart: return restart()
    case .raiseRate: turnRate(times: 1.25)
    case .lowerRate: turnRate(times: 1 / 1.25)
    case .raiseRateTenfold: turnRate(times: 10)
    case .lowerRateTenfold: turnRate(times: 0.1)
    case .teachingRate: turnToTeachingRate()
    case .changeReach: changeReach()
    case .undo: takeBack()
    case .chooseNext: choose(by: 1)
    case .choosePrevious: choose(by: -1)
    case .toggle(let index): if race.runs.indices.contains(index) { hidden.formSymmetricDifference([index]) }
    case .turnAll, .details, .changeTheme, .changeStroke, .nextView, .nextPlot, .togglePixels, .foldPanels, .mapAlone:
      change(command)
    case .toggleOverlay(let name): return toggle(overlay: name)
    case .open(let name): if let list = PickLists.named(name) { open(list) }
    case .nextSurface: return moveOn(by: 1)
    case .previousSurface: return moveOn(by: -1)
    case .typeFormula: mode = .typing(FormulaPrompt(race.surface.formula.text))
    case .placeStart: mode = .placing(race.setup.start)
    case .randomStart: return startAnywhere()
    case .zoomIn, .zoomOut, .panLeft, .panRight, .panUp, .panDown, .showPaths, .showAll, .turnSlowly: see(command)
    case .arithmeticUp: scrollArithmetic(by: -Self.arithmeticStride)
    case .arithmeticDown: scrollArithmetic(by: Self.arithmeticStride)
    case .edit: mode = .editing(Editor())
    case .removeEntrant: removeChosen()
    case .moreNoise: makeNoise(NoiseLevels.next(to: race.setup.noise, isUp: true))
    case .lessNoise: makeNoise(NoiseLevels.next(to: race.setup.noise, isUp: false))
    case .nextSeed: reseed(race.setup.seed &+ 1)
    case .quote: mode = .quoting
    case .help: mode = .help(scroll: 0)
    case .redraw: return [.redraw]
    case .quit: return [.quit(code: 0)]
    }
    return []
  }

  /// Commands that change what is seen of the surface.
  private mutating func see(_ command: Command) {
    switch command {
    case .zoomIn: zoom(by: 1 / 1.5)
    case .zoomOut: zoom(by: 1.5)
    case .panLeft where view.card.isSpatial: pose = pose.turned(yaw: 10)
    case .panRight where view.card.isSpatial: pose = pose.turned(yaw: -10)
    case .panUp where view.card.isSpatial: pose = pose.turned(tilt: 5)
    case .panDown where view.card.isSpatial: pose = pose.turned(tilt: -5)
    case .panLeft: pan(by: Point(-0.125, 0))
    case .panRight: pan(by: Point(0.125, 0))
    case .panUp: pan(by: Point(0, 0.125))
    case .panDown: pan(by: Point(0, -0.125))
    case .showPaths: showPaths()
    case .turnSlowly: turnSlowly()
    default:
      window = wholeWindow
      pose = .home
    }
  }

  /// Commands that change how things are shown, or what the keys turn.
  private mutating func change(_ command: Command) {
    switch command {
    case .turnAll:
      turnsAll.toggle()
      notice = turnsAll ? "the rate keys turn all optimizers" : "the rate keys turn the chosen optimizer"
    case .details:
      showsDetails.toggle()
      arithmeticScroll = 0
    case .changeTheme:
      let place = Theme.names.firstIndex(of: look.theme.name) ?? 0
      let next = Theme.names[(place + 1) % Theme.names.count]
      if let theme = Theme(named: next, depth: look.theme.depth) { look.theme = theme }
    case .changeStroke: look.stroke = look.stroke == .bold ? .fine : .bold
    case .nextPlot:
      plot = plot.next
      notice = "the plot shows \(plot.words)"
    case .nextView:
      viewName = Views.next(after: viewName, race.surface.dimension)
      notice = "view: \(view.card.phrase)"
    case .togglePixels:
      switch pixels {
      case .impossible: notice = "this terminal shows no pictures under text: kitty and ghostty do"
      case .off: pixels = .on
      case .on: pixels = .off
      }
    case .foldPanels: foldPanels()
    case .mapAlone: toggleMapAlone()
    default: break
    }
  }

  mutating func choose(by count: Int) {
    // In the order of the table, which is what the eye follows.
    let order = race.order
    guard let place = order.firstIndex(of: chosen) else { return }
    chosen = order[(place + count + order.count) % order.count]
  }
}
