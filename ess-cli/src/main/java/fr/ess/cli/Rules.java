package fr.ess.cli;

import fr.ess.core.law.Dated;
import fr.ess.core.law.Law;
import fr.ess.core.law.Timeline;
import fr.ess.core.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ess rules}: the rules that the command knows, and whether they are in force. */
@Command(name = "rules")
final class Rules implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json");

    private final Terminal terminal;
    private final Kinds kinds;

    @Mixin
    KindOption kind = new KindOption();

    @Mixin
    LawOptions options = new LawOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    Rules(Terminal terminal, Kinds kinds) {
        this.terminal = terminal;
        this.kinds = kinds;
    }

    /** Whether a rule has a drafting on a day. */
    private enum State {
        IN_FORCE,
        NOT_YET,
        ENDED;

        static State of(Timeline<?> tests, LocalDate day) {
            return tests.indexOn(day) >= 0 ? IN_FORCE : tests.endedOn(day).isPresent() ? ENDED : NOT_YET;
        }
    }

    @Override
    public Integer call() {
        output.check(List.of(), FORMATS, terminal);
        var asked = kind.of(kinds);
        var own = options.day();
        var day = own == null ? terminal.today().get() : own;
        var law = options.law(day, options.overlays == null ? List.of() : Kinds.figures(kinds.list()), terminal);
        output.write(() -> output.format.equals("json") ? json(asked, law) : text(asked, law), Status.OK, terminal);
        return Status.OK;
    }

    private String text(List<Kind> asked, Law law) {
        var text = new StringBuilder(
                        terminal.words().say("rules.on", terminal.words().date(law.day())))
                .append('\n');
        for (var each : asked) {
            var words = KindOption.words(List.of(each), terminal);
            text.append("\n── ")
                    .append(words.say("set." + each.id()))
                    .append(" (")
                    .append(each.id())
                    .append(") ──\n");
            for (var rule : each.rules().rules()) {
                var tests = law.line(rule.tests());
                text.append('\n').append(rule.id()).append(" — ").append(words.say("force." + rule.force()));
                text.append(" — ").append(words.say("rules.since", words.date(tests.firstDay())));
                var state = State.of(tests, law.day());
                if (state != State.IN_FORCE) {
                    text.append(" — ").append(words.say("rules." + state));
                }
                text.append("\n    ").append(words.title(rule.id()));
                text.append("\n    ")
                        .append(words.source(drafting(rule, law).source()))
                        .append('\n');
            }
        }
        return Shown.lines(text.toString());
    }

    private String json(List<Kind> asked, Law law) {
        var document = Json.answer(terminal.locale()).put("on", law.day().toString());
        var list = document.putArray("kinds");
        for (var each : asked) {
            var words = KindOption.words(List.of(each), terminal);
            var one = list.addObject().put("kind", each.id()).put("title", words.say("set." + each.id()));
            var rules = one.putArray("rules");
            for (var rule : each.rules().rules()) {
                var tests = law.line(rule.tests());
                var node = rules.addObject()
                        .put("id", rule.id())
                        .put("force", rule.force().name())
                        .put("firstDay", tests.firstDay().toString())
                        .put("state", State.of(tests, law.day()).name())
                        .put("title", words.title(rule.id()))
                        .put("requirement", words.requirement(rule.id()));
                node.set("source", Json.MAPPER.valueToTree(drafting(rule, law).source()));
            }
        }
        return Json.write(document);
    }

    /** Returns the drafting in force, or the nearest one. */
    private static Dated<?> drafting(Rule<?> rule, Law law) {
        var tests = law.line(rule.tests());
        var index = tests.indexOn(law.day());
        var versions = tests.versions();
        return versions.get(index >= 0 ? index : law.day().isBefore(tests.firstDay()) ? 0 : versions.size() - 1);
    }
}
