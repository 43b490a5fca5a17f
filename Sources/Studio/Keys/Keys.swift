import Canvas
import Words

/// The keys of the race: a new key is one line here.
enum Keys {
  static let racing = KeyTable<Command>(
    time + rate + choice + place + view
      + Overlays.all.compactMap { toggle($0.card) } + program)

  private static func toggle(_ card: OverlayCard) -> Binding<Command>? {
    card.key.map { Binding(.view, .toggleOverlay(card.name), [$0], "show or hide \(card.phrase)") }
  }

  private static let time: [Binding<Command>] = [
    Binding(.time, .playOrPause, [" "], "play or pause"),
    Binding(.time, .stepForward, [.right], "one step forward"),
    Binding(.time, .stepBack, [.left], "one step back; the mouse on the losses looks at any"),
    Binding(.time, .leapForward, [.pageUp, .shiftRight], "a hundred steps forward"),
    Binding(.time, .leapBack, [.pageDown, .shiftLeft], "a hundred steps back"),
    Binding(.time, .toStart, [.home], "to the start"),
    Binding(.time, .toEnd, [.end], "to the last step made"),
    Binding(.time, .faster, [".", ">"], "faster: more steps a second"),
    Binding(.time, .slower, [",", "<"], "slower"),
    Binding(.time, .restart, ["r"], "start again with the rates as they are"),
  ]

  private static let rate: [Binding<Command>] = [
    Binding(.rate, .raiseRate, ["+", "="], "learning rate × 1.25"),
    Binding(.rate, .lowerRate, ["-", "_"], "learning rate ÷ 1.25"),
    Binding(.rate, .raiseRateTenfold, ["]", "*"], "learning rate × 10"),
    Binding(.rate, .lowerRateTenfold, ["[", "/"], "learning rate ÷ 10"),
    Binding(.rate, .turnAll, ["a"], "turn the rate of all, or of the chosen one"),
    Binding(.rate, .teachingRate, ["j"], "a rate that teaches: half the limit, just below, above"),
    Binding(.rate, .changeReach, ["b"], "in a pause: turn it for the whole run, or from here on"),
    Binding(.rate, .undo, ["u"], "take back the last turn and what it dropped"),
  ]

  private static let choice: [Binding<Command>] =
    [
      Binding(.choice, .chooseNext, [.tab, .down], "choose the next optimizer"),
      Binding(.choice, .choosePrevious, [.backTab, .up], "choose the one before"),
      Binding(.choice, .edit, [.enter], "all knobs of the chosen optimizer"),
      Binding(.choice, .removeEntrant, [.delete], "take the chosen optimizer out of the race"),
      Binding(.choice, .moreNoise, [")"], "more noise on every slope"),
      Binding(.choice, .lessNoise, ["("], "less noise"),
      Binding(.choice, .nextSeed, ["#"], "other random numbers for the noise"),
    ] + PickLists.bindings(.choice)
    + (0..<9).map { index in
      Binding(.choice, .toggle(index), [.character(Unicode.Scalar(UInt8(49 + index)))], "show or hide an optimizer")
    }

  private static let place: [Binding<Command>] =
    PickLists.bindings(.place) + [
      Binding(.place, .nextSurface, ["n"], "next surface"),
      Binding(.place, .previousSurface, ["p"], "surface before"),
      Binding(.place, .typeFormula, ["f"], "type a formula"),
      Binding(.place, .placeStart, ["c"], "move the start with a cross, or click on the map"),
      Binding(.place, .randomStart, ["x"], "a random start"),
    ]

  private static let view: [Binding<Command>] =
    [
      Binding(.view, .zoomIn, ["z"], "nearer, around the chosen optimizer or the pointer"),
      Binding(.view, .zoomOut, ["Z"], "farther"),
      Binding(.view, .panLeft, ["H"], "look farther left, or turn the relief, or drag"),
      Binding(.view, .panRight, ["L"], "look farther right, or turn the relief"),
      Binding(.view, .panUp, ["K"], "look farther up, or on the relief from higher above"),
      Binding(.view, .panDown, ["J"], "look farther down, or on the relief from lower"),
      Binding(.view, .showPaths, ["w"], "show where the paths are"),
      Binding(.view, .showAll, ["e"], "show everything, as it was at first"),
      Binding(.view, .turnSlowly, ["Y"], "turn the relief slowly, or hold it"),
      Binding(.view, .nextView, ["v"], "another view of the surface"),
      Binding(.view, .changeStroke, ["B"], "bold paths or fine ones"),
      Binding(.view, .nextPlot, ["P"], "plot losses, learning rates or step sizes"),
      Binding(.view, .mapAlone, ["\\"], "the map alone, or with all around it"),
      Binding(.view, .foldPanels, ["|"], "fold panels away, one after the other"),
    ] + PickLists.bindings(.view)

  private static let program: [Binding<Command>] = [
    Binding(.program, .details, ["d"], "all the arithmetic of the step, or its last line"),
    Binding(.program, .arithmeticDown, ["}"], "down in the arithmetic, as the wheel over it"),
    Binding(.program, .arithmeticUp, ["{"], "up in the arithmetic"),
    Binding(.program, .changeTheme, ["t"], "another theme"),
    Binding(.program, .togglePixels, ["X"], "the map in pixels, where the terminal shows them"),
    Binding(.program, .quote, ["l"], "the command line that makes this race again"),
    Binding(.program, .help, ["?", "h", .function(1)], "this help"),
    Binding(.program, .redraw, [.control("l")], "draw the screen again"),
    Binding(.program, .quit, ["q", .control("c")], "quit"),
  ]
}
