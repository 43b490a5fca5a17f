import CNcurses
import Canvas

/// The terminal that the process runs in, drawn on by ncurses.
///
/// ncurses keeps one global state: there is one such terminal at a time, and it is used from one thread.
///
///     let terminal = try CursesTerminal()
///     defer { terminal.close() }
///     terminal.show(frame)
///     let event = terminal.nextEvent(within: 16)
public final class CursesTerminal: Terminal {
  /// The present size.
  public private(set) var size: Size
  /// How many colours the terminal has: 16 777 216, 256, 16, 8 or 0.
  public let colorCount: Int
  /// Whether it can be sent more than ASCII: the locale's characters are UTF-8.
  public let isUnicode: Bool
  /// How many cells the signs take that were to be measured; nil when there were none, or the terminal does not say.
  public let measuredWidth: Int?
  /// The colour of the terminal's own ground; nil when it was not asked for, or the terminal does not say.
  public let ground: RGB?

  /// The pixels of a cell where pictures can lie under the text: the terminal was asked, and shows them.
  public private(set) var pictureCell: PixelSize?

  private var painter = Painter()
  private var pictures = PictureLayer()
  private var decoder = EventDecoder(Keyboard())
  private var isOpen = true

  /// Takes over the terminal behind `output`.
  ///
  /// Keys are read from `input`, or, if that is a pipe, from the terminal itself.
  /// - Parameter question: what the terminal is asked first; that takes as long as its answers, 100 milliseconds at most.
  /// - Parameter wantsMixtures: whether mixtures of light are to be used if the terminal's entry and ncurses allow it;
  ///   whether the terminal shows them, nobody but the environment tells (``promisesMixtures(_:)``).
  /// - Parameter environment: the value of an environment variable, TERM above all.
  public init(
    input: Int32 = 0, output: Int32 = 1, asking question: TerminalQuestion = TerminalQuestion(),
    wantsMixtures: Bool = false,
    environment: (String) -> String? = CursesTerminal.environmentVariable
  ) throws(TerminalError) {
    guard cn_is_terminal(output) else { throw .notATerminal }
    let name = try TerminalName.chosen(environment) { cn_check($0, output) == CN_OK }
    let isPiped = !cn_is_terminal(input)
    let keyboard = isPiped ? cn_open_keyboard_of(output) : input
    guard keyboard >= 0 else { throw .noKeyboard }
    defer { if isPiped { cn_close_descriptor(keyboard) } }
    cn_choose_characters()
    let surroundings = Surroundings(environment)
    let question = question.fit(for: surroundings, isUnicode: cn_is_unicode())
    let text = question.text
    switch Int(Self.open(name, keyboard, output, asking: text, wantsMixtures)) {
    case CN_OK: break
    case CN_UNKNOWN_TERMINAL: throw .termUnknown(name)
    case CN_NO_CURSOR_ADDRESSING: throw .cannotPlaceCursor(name)
    default: throw .cannotOpen(name)
    }
    size = Self.currentSize
    colorCount = Int(cn_color_count())
    isUnicode = cn_is_unicode()
    let answers = text == nil ? TerminalAnswers([]) : Self.heard
    measuredWidth = answers.column.map { $0 - 1 }.flatMap { $0 > 0 ? $0 : nil }
    ground = answers.ground
    pictureCell = answers.showsPictures || question.pictures == .assumed ? Self.knownCell(size) ?? answers.cell : nil
    decoder.awaitsAnswers = text != nil && !answers.isComplete
    answers.typed.withUnsafeBytes { bytes in
      cn_hand_on(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    if pictureCell != nil { cn_add_farewell(String(decoding: PictureProtocol.farewell, as: UTF8.self)) }
  }

  deinit { close() }

  /// Shows a frame; only the cells that differ from the frame before are sent.
  public func show(_ frame: Frame) {
    guard isOpen else { return }
    let underlay = pictureCell == nil ? nil : frame.underlay
    guard pictures.changes(with: underlay) else { return painter.show(frame, on: size) }
    pictures.change(to: underlay) { painter.show(frame, on: size) }
  }

  /// Sends the whole picture again, in case something else has written on the screen.
  public func redraw() {
    guard isOpen else { return }
    cn_redraw()
    pictures.resend()
  }

  /// Makes a waiting ``nextEvent(within:)`` return ``Event/woken``; from any thread.
  public var wake: @Sendable () -> Void { { cn_wake() } }

  /// The next event, or nil when `milliseconds` have passed without one; nil milliseconds wait for ever.
  ///
  /// Suspending and continuing the process happens in here and is no event.
  public func nextEvent(within milliseconds: Int?) -> Event? {
    guard isOpen else { return .endOfInput }
    let deadline = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
    while true {
      if let event = nextSignal() ?? decoder.next() { return event }
      if cn_take_wake() { return .woken }
      switch Int(cn_wait(Self.milliseconds(until: deadline))) {
      case CN_TIMEOUT: return nil
      case CN_GONE: return .endOfInput
      default: continue
      }
    }
  }

  /// Gives the terminal back as it was found. Calling it twice does no harm.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    cn_close()
  }

  /// Opens the screen after a question.
  private static func open(
    _ name: String, _ input: Int32, _ output: Int32, asking text: String?, _ wantsMixtures: Bool
  ) -> Int32 {
    guard let text else { return cn_open(name, input, output, nil, wantsMixtures) }
    return text.withCString { text in
      var question = cn_question(text: text) { bytes, count in
        TerminalAnswers(UnsafeRawBufferPointer(start: bytes, count: count)).isComplete
      }
      return cn_open(name, input, output, &question, wantsMixtures)
    }
  }

  /// What came back.
  private static var heard: TerminalAnswers {
    var count = 0
    let bytes = cn_heard(&count)
    return TerminalAnswers(UnsafeRawBufferPointer(start: bytes, count: count))
  }

  /// Whether a terminal in these surroundings shows 24 bits of colour, by what the environment says.
  public static func promisesMixtures(_ environment: (String) -> String?) -> Bool {
    Surroundings(environment).promisesMixtures
  }

  /// The value of a variable in the environment of the process.
  public static func environmentVariable(_ name: String) -> String? {
    cn_variable(name).map { String(cString: $0) }
  }

  private func nextSignal() -> Event? {
    var number: Int32 = 0
    while true {
      let signal = Int(cn_take_signal(&number))
      switch signal {
      case CN_NO_SIGNAL: return nil
      case CN_END: return .signal(number)
      case CN_SUSPEND:
        cn_suspend()
        pictures.resend()
      case CN_CONTINUE:
        cn_resume()
        pictures.resend()
      default: break
      }
      // The size may have changed while the process stood still, too. A terminal that became small and large again has
      // moved its lines about, though its size is the old one.
      if cn_adopt_size() || signal == CN_RESIZE {
        cn_distrust_screen()
        size = Self.currentSize
        // The letters may have become larger: that changes the number of cells, too.
        if pictureCell != nil { pictureCell = Self.knownCell(size) ?? pictureCell }
        pictures.change(to: nil) {}
        painter.forget()
        return .resize(size)
      }
    }
  }

  /// The pixels of a cell, as the system knows them.
  private static func knownCell(_ size: Size) -> PixelSize? {
    var across: Int32 = 0
    var down: Int32 = 0
    cn_pixels(&across, &down)
    guard size.columns > 0, size.rows > 0 else { return nil }
    return PixelSize(across: Int(across) / size.columns, down: Int(down) / size.rows)
  }

  private static var currentSize: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    cn_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// What is left until `deadline` for poll: rounded up, so that waiting never ends early; −1 is for ever.
  private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let left = ContinuousClock.now.duration(to: deadline)
    return left > .zero ? Int32(clamping: Int((left / .milliseconds(1)).rounded(.up))) : 0
  }
}
