package fr.ess.cli;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ProductId;
import biweekly.util.ICalDate;
import fr.ess.core.duty.Deadline;
import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Explainer;
import fr.ess.core.rule.Finding;
import fr.ess.strategy.calendar.AuthorityFile;
import fr.ess.strategy.calendar.AuthorityRules;
import fr.ess.strategy.calendar.Mark;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** {@code ess calendar}: what falls due for the subjects of dossiers, what is late, and what has no day. */
@Command(name = "calendar", exitCodeOnInvalidInput = Status.MALFORMED)
final class Calendar implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "ics");

    /** How many characters a line has before it is folded: some need two or three of the 75 octets that a line may have. */
    private static final int SHORT = 60;

    private final Terminal terminal;
    private final Kinds kinds;

    @Parameters(arity = "1..*", paramLabel = "DOSSIER")
    List<String> files = List.of();

    @Option(names = "--from", paramLabel = "DATE")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "DATE")
    @Nullable
    String to;

    @Mixin
    LawOptions options = new LawOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    Calendar(Terminal terminal, Kinds kinds) {
        this.terminal = terminal;
        this.kinds = kinds;
    }

    /**
     * A deadline, and the dossier that opens it.
     *
     * @param dossier  the dossier
     * @param deadline  the deadline
     */
    record Entry(Dossier dossier, Deadline deadline) {

        /** Returns its last day, if it is known. */
        Optional<LocalDate> due() {
            return Optional.ofNullable(deadline.turn().due().value()).map(day -> day.date());
        }

        /** Returns where the evidence that closes it is filled in. */
        String evidence() {
            var done = deadline.turn().done();
            return placed(
                    done instanceof Term.Absent<?> absent
                            ? absent.about()
                            : done instanceof Term.Given<?> given ? given.fact() : "");
        }

        private String placed(String path) {
            return deadline.at().isEmpty() || path.isEmpty() ? path : deadline.at() + "." + path;
        }

        /** Returns what tells its event from any other, in a calendar of several subjects. */
        String uid() {
            return deadline.uid() + (deadline.subject().isEmpty() ? dossier.file() + "/" + deadline.at() : "");
        }

        /** Returns a finding at its place, by which the terms of the deadline are worded. */
        Finding finding() {
            return new Finding(deadline.provision(), deadline.at(), Check.notApplicable());
        }
    }

    /**
     * What falls due.
     *
     * @param on  the day of the question
     * @param from  the first day
     * @param to  the last day
     * @param dated  what has a day, by day: what falls between, and what is late however old
     * @param undated  what has no day
     * @param marks  the days that the calendar fixes for all
     */
    record Due(LocalDate on, LocalDate from, LocalDate to, List<Entry> dated, List<Entry> undated, List<Mark> marks) {

        List<Entry> in(Deadline.State... states) {
            var wanted = List.of(states);
            return dated.stream()
                    .filter(entry -> wanted.contains(entry.deadline().on(on)))
                    .toList();
        }

        int status() {
            return dated.stream().anyMatch(entry -> entry.deadline().on(on) == Deadline.State.LATE)
                    ? Status.BREACHED
                    : undated.stream()
                                    .anyMatch(entry -> entry.deadline().turn().done() instanceof Term.Absent<?> absent
                                            && absent.cause() == Term.Cause.MISSING_FACT)
                            ? Status.UNDETERMINED
                            : Status.OK;
        }
    }

    @Override
    public Integer call() {
        output.check(files, FORMATS, terminal);
        var own = options.day();
        var on = own == null ? terminal.today().get() : own;
        var first = from == null ? on : LawOptions.day("--from", from);
        var last = to == null ? first.plusYears(1) : LawOptions.day("--to", to);
        if (last.isBefore(first)) {
            throw Refusal.of("--to", "not-before", Shown.text(String.valueOf(to)), first);
        }
        var law = options.law(on, options.overlays == null ? List.of() : Kinds.figures(kinds.list()), terminal);
        var run = new DossierRun(on, law, terminal, kinds).over(files);
        run.refused().forEach(read -> read.lines(terminal.locale()).forEach(terminal::complain));
        var all = due(run.answers(), law, first, last);
        var status = run.refused().isEmpty() ? all.status() : Status.MALFORMED;
        output.write(
                () -> switch (output.format) {
                    case "json" -> json(all);
                    case "ics" -> ics(all);
                    default -> text(all);
                },
                status,
                terminal);
        return status;
    }

    /** Joins what falls due for the subjects of dossiers, under the law on the day of the question. */
    static Due due(List<Assess.Answer> answers, Law law, LocalDate first, LocalDate last) {
        var dated = new ArrayList<Entry>();
        var undated = new ArrayList<Entry>();
        var marks = new HashSet<Mark>();
        for (var answer : answers) {
            var dossier = answer.dossier();
            for (var deadline : dossier.kind().deadlines(dossier.facts(), law)) {
                var entry = new Entry(dossier, deadline);
                if (entry.due().isEmpty()) {
                    undated.add(entry);
                } else if (!entry.due().get().isBefore(first)
                                && !entry.due().get().isAfter(last)
                        || deadline.on(law.day()) == Deadline.State.LATE) {
                    dated.add(entry);
                }
            }
            if (dossier.facts() instanceof AuthorityFile file) {
                marks.addAll(file.marks(first, last.plusDays(1)));
            }
        }
        dated.sort(
                Comparator.comparing((Entry entry) -> entry.due().orElseThrow()).thenComparing(Entry::uid));
        undated.sort(Comparator.comparing(Entry::uid));
        return new Due(
                law.day(),
                first,
                last,
                dated,
                undated,
                marks.stream()
                        .sorted(Comparator.comparing(Mark::firstDay).thenComparing(Mark::id))
                        .toList());
    }

    private Explainer words(Entry entry) {
        return KindOption.words(List.of(entry.dossier().kind()), terminal);
    }

    // ---- text

    private String text(Due all) {
        var words = terminal.words();
        var text = new StringBuilder(
                        words.say("calendar.title", words.date(all.from()), words.date(all.to()), words.date(all.on())))
                .append('\n');
        section("late", all.in(Deadline.State.LATE), all, text);
        section("upcoming", all.in(Deadline.State.UPCOMING), all, text);
        section("undetermined", all.in(Deadline.State.UNDETERMINED), all, text);
        section("met", all.in(Deadline.State.MET, Deadline.State.MET_LATE), all, text);
        section("undated", all.undated(), all, text);
        if (!all.marks().isEmpty()) {
            text.append('\n').append(words.say("calendar.marks")).append('\n');
            for (var mark : all.marks()) {
                text.append("  ")
                        .append(days(mark, words))
                        .append(" — ")
                        .append(mark(mark))
                        .append("\n      ")
                        .append(words.source(mark.source()))
                        .append('\n');
            }
        }
        if (all.dated().isEmpty() && all.undated().isEmpty()) {
            text.append('\n').append(words.say("calendar.none")).append('\n');
        }
        return Shown.lines(text.toString());
    }

    private static String days(Mark mark, Explainer words) {
        return mark.firstDay().equals(mark.lastDay())
                ? words.date(mark.firstDay())
                : words.say("calendar.days", words.date(mark.firstDay()), words.date(mark.lastDay()));
    }

    private String mark(Mark mark) {
        return terminal.words().with(AuthorityRules.SET.words()).say("mark." + mark.id());
    }

    private void section(String name, List<Entry> entries, Due all, StringBuilder into) {
        if (entries.isEmpty()) {
            return;
        }
        into.append('\n').append(terminal.words().say("calendar." + name)).append('\n');
        for (var entry : entries) {
            var words = words(entry);
            var deadline = entry.deadline();
            var state = deadline.on(all.on());
            into.append(state == Deadline.State.LATE || state == Deadline.State.MET_LATE ? "✗ " : "  ");
            entry.due().ifPresent(day -> into.append(words.date(day)).append(" — "));
            into.append(words.title(deadline.provision().rule()));
            deadline.lateSince()
                    .filter(day -> state == Deadline.State.LATE)
                    .ifPresent(day -> into.append(words.say("calendar.late-since", words.date(day))));
            into.append("\n      ").append(words.source(deadline.provision().source()));
            into.append("\n      ")
                    .append(words.say("calendar.due", words.term(deadline.turn().due(), entry.finding())));
            var done = deadline.turn().done().value();
            into.append("\n      ")
                    .append(
                            done == null
                                    ? words.say("calendar.evidence", words.label(entry.evidence()), entry.evidence())
                                    : words.say("calendar.done", words.date(done.date())));
            into.append("\n      ")
                    .append(words.say(
                            "calendar.from", Shown.plain(entry.dossier().file()), who(entry)));
            into.append('\n');
        }
    }

    private static String who(Entry entry) {
        return entry.deadline().subject().isEmpty()
                ? ""
                : " (" + entry.deadline().subject() + ")";
    }

    // ---- JSON

    private String json(Due all) {
        var document = Json.answer(terminal.locale())
                .put("on", all.on().toString())
                .put("from", all.from().toString())
                .put("to", all.to().toString());
        var dated = document.putArray("dated");
        all.dated().forEach(entry -> dated.add(json(entry, all)));
        var undated = document.putArray("undated");
        all.undated().forEach(entry -> undated.add(json(entry, all)));
        var marks = document.putArray("marks");
        for (var mark : all.marks()) {
            marks.addObject()
                    .put("id", mark.id())
                    .put("from", mark.firstDay().toString())
                    .put("to", mark.lastDay().toString())
                    .put("title", mark(mark));
        }
        return Json.write(document);
    }

    private ObjectNode json(Entry entry, Due all) {
        var deadline = entry.deadline();
        var words = words(entry);
        var node = Json.MAPPER
                .createObjectNode()
                .put("uid", entry.uid())
                .put("rule", deadline.provision().rule())
                .put("force", deadline.provision().force().name())
                .put("subject", deadline.subject())
                .put("file", entry.dossier().file())
                .put("kind", entry.dossier().kind().id())
                .put("at", deadline.at())
                .put("state", deadline.on(all.on()).name())
                .put("due", entry.due().map(LocalDate::toString).orElse(null));
        var done = deadline.turn().done().value();
        node.put("done", done == null ? null : done.toString());
        node.put(
                "lateSince",
                deadline.on(all.on()) == Deadline.State.LATE
                        ? deadline.lateSince().map(LocalDate::toString).orElse(null)
                        : null);
        node.put("evidence", entry.evidence());
        node.set("source", Json.MAPPER.valueToTree(deadline.provision().source()));
        node.putObject("words")
                .put("title", words.title(deadline.provision().rule()))
                .put("due", words.term(deadline.turn().due(), entry.finding()))
                .put("evidence", words.label(entry.evidence()))
                .put("source", words.source(deadline.provision().source()));
        return node;
    }

    // ---- iCalendar

    String ics(Due all) {
        var calendar = new ICalendar();
        calendar.setProductId(new ProductId(
                "-//ess//calendar//" + terminal.locale().getLanguage().toUpperCase(Locale.ROOT)));
        var stamp = Date.from(all.on().atStartOfDay(ZoneOffset.UTC).toInstant());
        for (var entry : all.dated()) {
            var words = words(entry);
            var deadline = entry.deadline();
            var state = deadline.on(all.on());
            var title = words.title(deadline.provision().rule());
            var done = deadline.turn().done().value();
            var event = event(
                    entry.uid(),
                    entry.due().orElseThrow(),
                    entry.due().orElseThrow(),
                    stamp,
                    state == Deadline.State.UPCOMING
                            ? title
                            : terminal.words().say("calendar.summary." + state, title));
            event.setDescription(words.requirement(deadline.provision().rule()) + "\n"
                    + words.source(deadline.provision().source()) + "\n"
                    + words.say("calendar.due", words.term(deadline.turn().due(), entry.finding())) + "\n"
                    + (done == null
                            ? words.say("calendar.evidence", words.label(entry.evidence()), entry.evidence())
                            : words.say("calendar.done", words.date(done.date()))));
            var address = deadline.provision().source().text().address();
            if (address != null) {
                event.setUrl(address);
            }
            calendar.addEvent(event);
        }
        for (var mark : all.marks()) {
            var event = event("mark/" + mark.id(), mark.firstDay(), mark.lastDay(), stamp, mark(mark));
            event.setDescription(terminal.words().source(mark.source()));
            event.setTransparency(true);
            calendar.addEvent(event);
        }
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(SHORT);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Returns an event of whole days. */
    private static VEvent event(String uid, LocalDate first, LocalDate last, Date stamp, String summary) {
        var event = new VEvent();
        event.setUid(uid);
        event.setDateTimeStamp(stamp);
        event.setDateStart(new DateStart(day(first)));
        event.setDateEnd(new DateEnd(day(last.plusDays(1))));
        event.setSummary(summary);
        return event;
    }

    /** Returns a day without a time, in the calendar of the platform's own zone, in which the library writes it. */
    @SuppressWarnings("deprecation") // the one constructor that takes a day as a day
    private static ICalDate day(LocalDate day) {
        return new ICalDate(new Date(day.getYear() - 1900, day.getMonthValue() - 1, day.getDayOfMonth()), false);
    }
}
