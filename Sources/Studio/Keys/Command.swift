/// What a person can ask for while the race is on the screen.
enum Command: Sendable, Hashable {
  /// Time.
  case playOrPause, stepForward, stepBack, leapForward, leapBack, toStart, toEnd, faster, slower, restart
  /// The learning rate: by a factor of 1.25, or of 10; for the chosen optimizer or for all; and what it dropped.
  case raiseRate, lowerRate, raiseRateTenfold, lowerRateTenfold, turnAll, undo
  /// The knobs of the chosen optimizer, who is in the race, and the noise on every slope.
  case edit, removeEntrant, moreNoise, lessNoise, nextSeed
  /// Who is looked at: the next or the one before; an optimizer by its number is shown or hidden.
  case chooseNext, choosePrevious, toggle(Int)
  /// Where.
  case nextSurface, previousSurface, typeFormula, placeStart, randomStart
  /// How near, and which part.
  case zoomIn, zoomOut, panLeft, panRight, panUp, panDown, showPaths, showAll, turnSlowly
  /// What is shown.
  case open(String), nextView, nextPlot, toggleOverlay(String), foldPanels, mapAlone, details, changeTheme, changeStroke
  case quote, help, redraw, quit
}
