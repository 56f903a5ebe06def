package fr.ess.cli;

import fr.ess.procurement.decp.DecpCheck;
import fr.ess.procurement.decp.DecpReport;
import fr.ess.procurement.decp.DefectKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ess decp}: the essential data of public contracts. */
@Command(name = "decp")
final class DecpCommands extends Group {

    /** What says that a file holds no essential data that could be read. */
    static final Set<DefectKind> UNREAD =
            EnumSet.of(DefectKind.XML, DefectKind.NOT_TEXT, DefectKind.EMPTY, DefectKind.NO_LIST);

    DecpCommands(Terminal terminal) {
        super(terminal);
    }

    /** Returns the command with all that it groups. */
    static CommandLine line(Terminal terminal) {
        return new CommandLine(new DecpCommands(terminal)).addSubcommand("check", new Check(terminal));
    }

    /**
     * A file and what was found in it.
     *
     * @param file  the file, as the caller named it
     * @param report  what was found
     */
    record Checked(String file, DecpReport report) {

        /** Returns whether the file departs from the format, or has an error that no schema sees. */
        boolean faulty() {
            return report.errors() > 0 || report.departures() > 0;
        }

        /** Returns whether the file was read whole. */
        boolean whole() {
            return report.account().whole();
        }
    }

    /** Opens a file that the caller named, or standard input. */
    static InputStream open(String file, Terminal terminal) throws IOException {
        if (file.equals(Input.STANDARD)) {
            return terminal.in();
        }
        var path = terminal.path(file);
        if (!Files.exists(path)) {
            throw Refusal.of(file, "exist", Shown.text(file));
        }
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw Refusal.of(file, "readable", Shown.text(file));
        }
        return Files.newInputStream(path);
    }

    /** Where files depart from the official format, and what else is wrong with them. */
    @Command(name = "check", exitCodeOnInvalidInput = Status.MALFORMED)
    private static final class Check implements Callable<Integer> {

        private static final long PATIENCE_NANOS = 2_000_000_000L;

        private final Terminal terminal;

        @Parameters(arity = "1..*", paramLabel = "DECP")
        List<String> files = List.of();

        @Mixin
        OutputOptions output = new OutputOptions();

        private boolean shown;

        Check(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            output.check(files, OutputOptions.FORMATS, terminal);
            var checked = new ArrayList<Checked>();
            var malformed = false;
            for (var file : files) {
                try {
                    checked.add(new Checked(file, check(file)));
                } catch (Refusal refusal) {
                    refusal.tell(terminal);
                    malformed = true;
                } finally {
                    clear();
                }
            }
            var status = malformed || !checked.stream().allMatch(Checked::whole)
                    ? Status.MALFORMED
                    : checked.stream().anyMatch(Checked::faulty) ? Status.BREACHED : Status.OK;
            if (!checked.isEmpty()) {
                output.write(() -> report(checked), status, terminal);
            }
            return status;
        }

        private String report(List<Checked> checked) {
            return switch (output.format) {
                case "json" -> DecpReports.json(checked, terminal);
                case "html" -> DecpReports.html(checked, terminal);
                default -> DecpReports.text(checked, terminal);
            };
        }

        private DecpReport check(String file) {
            var began = System.nanoTime();
            try (var stream = open(file, terminal)) {
                var report = DecpCheck.check(stream, rows -> {
                    if (terminal.watched() && System.nanoTime() - began > PATIENCE_NANOS) {
                        terminal.err().print("\r" + terminal.words().say("decp.progress", rows));
                        terminal.err().flush();
                        shown = true;
                    }
                });
                var kinds = report.account().defects().keySet();
                if (report.account().rows() == 0) {
                    for (var kind : kinds) {
                        if (UNREAD.contains(kind)) {
                            throw Refusal.of(file, "decp." + kind, Shown.text(file));
                        }
                    }
                }
                return report;
            } catch (IOException e) {
                throw Refusal.of(file, "readable", Shown.text(String.valueOf(e.getMessage())));
            }
        }

        private void clear() {
            if (shown) {
                terminal.err().print("\r\u001b[K");
                terminal.err().flush();
                shown = false;
            }
        }
    }
}
