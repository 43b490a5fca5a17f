/// What a person can ask for while the race is on the screen.
enum Command: Sendable, Hashable {
  /// Time.
  case playOrPause, stepForward, stepBack, leapForward, leapBack, toStart, toEnd, faster, slower, restart
  /// The learning rate: by a factor of 1.25, or of 10, or to one that teaches; for the chosen optimizer or for all; for
  /// the whole run or from here on; and back.
  case raiseRate, lowerRate, raiseRateTenfold, lowerRateTenfold, teachingRate, turnAll, changeReach, undo
  /// The knobs of the chosen optimizer, who is in the race, and the noise on every slope.
  case edit, removeEntrant, moreNoise, lessNoise, nextSeed
  /// Who is looked at: the next or the one before; an optimizer by its number is shown or hidden.
  case chooseNext, choosePrevious, toggle(Int)
  /// Where.
  case nextSurface, previousSurface, typeFormula, placeStart, randomStart
  /// How near, and which part.
  case zoomIn, zoomOut, panLeft, panRight, panUp, panDown, showPaths, showAll, turnSlowly
  /// What is shown.
  case open(String), nextView, nextPlot, toggleOverlay(String), togglePixels, foldPanels, mapAlone, details
  case arithmeticUp, arithmeticDown, changeTheme, changeStroke, quote, help, redraw, quit
}
