package fr.ess.cli;

import fr.ess.core.rule.Explainer;
import java.util.ArrayList;

/** Answers as text for people. */
final class TextReport {

    private TextReport() {}

    /** Words answers. */
    static String of(Assess.Answers answers, Terminal terminal) {
        var words = terminal.words();
        var several = answers.answers().size() + answers.refused().size() > 1;
        var text = new StringBuilder();
        for (var answer : answers.answers()) {
            if (several) {
                text.append(bold("── " + Shown.plain(answer.dossier().file()) + " ──", terminal))
                        .append('\n');
            }
            if (answer.assumed()) {
                text.append(words.say(
                                "day.today",
                                words.date(answer.assessment().law().day())))
                        .append('\n');
            }
            var lines = Shown.lines(words.explain(answer.assessment())).split("\n", -1);
            for (var i = 0; i < lines.length - 1; i++) {
                text.append(i == 0 ? bold(lines[i], terminal) : marked(lines[i], terminal))
                        .append('\n');
            }
            if (several) {
                text.append('\n');
            }
        }
        if (several) {
            answers.refused()
                    .forEach(read -> text.append(words.say("refused", Shown.plain(read.file())))
                            .append('\n'));
            text.append(words.say(
                            "summary",
                            answers.answers().size() + answers.refused().size(),
                            counts(answers, words)))
                    .append('\n');
        }
        return text.toString();
    }

    private static String counts(Assess.Answers answers, Explainer words) {
        var parts = new ArrayList<String>();
        answers.counts().forEach((verdict, count) -> parts.add(words.say("count." + verdict, count)));
        if (!answers.refused().isEmpty()) {
            parts.add(words.say("summary.refused", answers.refused().size()));
        }
        return String.join(", ", parts);
    }

    private static String bold(String line, Terminal terminal) {
        return terminal.colour() ? "\u001b[1m" + line + "\u001b[0m" : line;
    }

    /** Colours the mark with which a line begins. */
    private static String marked(String line, Terminal terminal) {
        var start = line.length() - line.stripLeading().length();
        if (!terminal.colour()
                || start == line.length()
                || start + 1 < line.length() && line.charAt(start + 1) != ' ') {
            return line;
        }
        var colour = switch (line.charAt(start)) {
            case '✓' -> 32;
            case '✗' -> 31;
            case '?' -> 33;
            case '–' -> 90;
            default -> 0;
        };
        return colour == 0
                ? line
                : line.substring(0, start) + "\u001b[" + colour + "m" + line.charAt(start) + "\u001b[0m"
                        + line.substring(start + 1);
    }
}
