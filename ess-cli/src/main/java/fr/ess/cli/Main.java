package fr.ess.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The {@code ess} command. */
@Command(name = "ess", mixinStandardHelpOptions = true, versionProvider = Version.class, scope = ScopeType.INHERIT)
public final class Main extends Group {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The language; it is looked for before anything is parsed, so that faults of the call are worded in it. */
    @Option(names = "--lang", paramLabel = "fr|en", scope = ScopeType.INHERIT)
    @Nullable
    String lang;

    private Main(Terminal terminal) {
        super(terminal);
    }

    /**
     * Runs the command and ends the process with its status.
     *
     * @param args  the arguments
     */
    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var terminal = new Terminal(
                System.in,
                out,
                err,
                Path.of(""),
                Locale.getDefault(Locale.Category.DISPLAY),
                Ansi.AUTO.enabled(),
                System.console() != null,
                () -> LocalDate.now(PARIS));
        var status = run(terminal, Kinds.ALL, args);
        out.flush();
        System.exit(status);
    }

    /**
     * Runs the command.
     *
     * @param terminal  what surrounds it
     * @param kinds  the kinds of dossier it knows
     * @param args  the arguments
     * @return the exit status
     */
    static int run(Terminal terminal, Kinds kinds, String... args) {
        var language = language(args);
        var known = language == null || language.equals("fr") || language.equals("en");
        var own = language == null || !known ? terminal : terminal.in(Locale.forLanguageTag(language));
        if (!known) {
            own.complain(own.words().say("call.lang", Shown.text(language)));
            return Status.MALFORMED;
        }
        return commandLine(own, kinds).execute(args);
    }

    static CommandLine commandLine(Terminal terminal, Kinds kinds) {
        var line = new CommandLine(new Main(terminal))
                .addSubcommand("assess", new Assess(terminal, kinds))
                .addSubcommand("rules", new Rules(terminal, kinds))
                .addSubcommand("law", new LawTable(terminal, kinds))
                .addSubcommand("changes", new Changes(terminal, kinds))
                .addSubcommand("schema", new Schema(terminal, kinds))
                .addSubcommand("scic", ScicCommands.line(terminal, kinds))
                .addSubcommand("grant", GrantCommands.line(terminal, kinds));
        line.setResourceBundle(ResourceBundle.getBundle("fr.ess.cli.usage", terminal.locale(), Main.class.getModule()));
        line.setUsageHelpAutoWidth(true);
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
        line.setParameterExceptionHandler(new CallFaults(terminal));
        line.setExecutionExceptionHandler((exception, command, result) -> failed(exception, terminal));
        return line;
    }

    private static int failed(Exception exception, Terminal terminal) {
        if (exception instanceof Refusal refusal) {
            refusal.tell(terminal);
        } else {
            terminal.complain(terminal.words().say("internal", String.valueOf(exception)));
            if (System.getenv("ESS_TRACE") != null) {
                exception.printStackTrace(terminal.err());
            }
        }
        return Status.MALFORMED;
    }

    private static @Nullable String language(String[] args) {
        @Nullable String language = null;
        for (var i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].startsWith("--lang=")) {
                language = args[i].substring("--lang=".length());
            } else if (args[i].equals("--lang") && i + 1 < args.length) {
                language = args[++i];
            }
        }
        return language;
    }
}
