package fr.ess.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
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
        if (language != null && !language.equals("fr") && !language.equals("en")) {
            terminal.complain(terminal.words().say("call.lang", Shown.text(language)));
            return Status.MALFORMED;
        }
        var own = language == null ? terminal : terminal.in(Locale.forLanguageTag(language));
        return commandLine(own, kinds, args).execute(args);
    }

    /** Returns the parser of a call. Of the commands it makes only the one asked for, if one is: each costs time. */
    private static CommandLine commandLine(Terminal terminal, Kinds kinds, String[] args) {
        var commands = commands(terminal, kinds);
        var asked = Arrays.stream(args).filter(commands::containsKey).findFirst();
        var line = new CommandLine(new Main(terminal));
        commands.forEach((name, command) -> {
            if (asked.isEmpty() || asked.get().equals(name)) {
                line.addSubcommand(name, command.get());
            }
        });
        line.setResourceBundle(ResourceBundle.getBundle("fr.ess.cli.usage", terminal.locale(), Main.class.getModule()));
        line.setUsageHelpAutoWidth(true);
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
        line.setParameterExceptionHandler(new CallFaults(terminal));
        line.setExecutionExceptionHandler((exception, command, result) -> failed(exception, terminal));
        return line;
    }

    private static Map<String, Supplier<Object>> commands(Terminal terminal, Kinds kinds) {
        var commands = new LinkedHashMap<String, Supplier<Object>>();
        commands.put("assess", () -> new Assess(terminal, kinds));
        commands.put("ask", () -> new Ask(terminal, kinds));
        commands.put("bulk", () -> new Bulk(terminal, kinds));
        commands.put("rules", () -> new Rules(terminal, kinds));
        commands.put("law", () -> new LawTable(terminal, kinds));
        commands.put("changes", () -> new Changes(terminal, kinds));
        commands.put("schema", () -> new Schema(terminal, kinds));
        commands.put("calendar", () -> new Calendar(terminal, kinds));
        commands.put("pack", () -> new Pack(terminal, kinds));
        commands.put("receipt", () -> new TakeReceipts(terminal, kinds));
        commands.put("replay", () -> new Replay(terminal, kinds));
        commands.put("conform", () -> new Conform(terminal, kinds));
        commands.put("scic", () -> ScicCommands.line(terminal, kinds));
        commands.put("membership", () -> MembershipCommands.line(terminal, kinds));
        commands.put("esus", () -> EsusCommands.line(terminal, kinds));
        commands.put("sirene", () -> new Sirene(terminal, kinds));
        commands.put("grant", () -> GrantCommands.line(terminal, kinds));
        commands.put("ptce", () -> PtceCommands.line(terminal, kinds));
        commands.put("policy", () -> PolicyCommands.line(terminal, kinds));
        commands.put("figures", () -> new FigureChecks(terminal, kinds));
        commands.put("contract", () -> new ContractDuties(terminal, kinds));
        commands.put("estimate", () -> new ValueOfNeed(terminal, kinds));
        commands.put("catering", () -> CateringCommands.line(terminal, kinds));
        commands.put("oeth", () -> OethCommands.line(terminal, kinds));
        commands.put("insertion", () -> InsertionCommands.line(terminal, kinds));
        commands.put("currency", () -> CurrencyCommands.line(terminal, kinds));
        commands.put("bond", () -> BondCommands.line(terminal, kinds));
        commands.put("decp", () -> DecpCommands.line(terminal));
        commands.put("spaser", () -> new Spaser(terminal));
        return commands;
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
