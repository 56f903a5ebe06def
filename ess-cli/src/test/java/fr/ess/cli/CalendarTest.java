package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class CalendarTest {

    private static final String ON = "2026-11-23";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        for (var name : new String[] {"authority-region.json", "regional-conference-late.json", "scic-register.json"}) {
            Files.copy(Examples.FOLDER.resolve(name), folder.resolve(name));
        }
    }

    private Ess calendar(String... options) {
        var call = new String[options.length + 1];
        call[0] = "calendar";
        System.arraycopy(options, 0, call, 1, options.length);
        return Ess.in(folder, call);
    }

    @Test
    void what_is_late_comes_first_however_old_with_its_arithmetic_and_what_closes_it() {
        var run = calendar("authority-region.json", "--on", ON);
        assertThat(run.out())
                .startsWith(
                        "Deadlines from 23 November 2026 to 23 November 2027, as seen on 23 November 2026\n\nLate\n✗ 4"
                                + " December 2020 — ")
                .contains(", late since 5 December 2020\n")
                .contains("at the latest: 4 December 2018 (day of the conference no. 2) + 2 years")
                .contains("(plans.conferences.conferences)")
                .contains("\nTo do\n  29 January 2027 — ")
                .contains("\nDays fixed for all\n  31 December 2026 — ")
                .doesNotContain("28 June 2022", "2028");
        assertThat(run.status()).isEqualTo(Status.BREACHED);
    }

    @Test
    void what_was_done_late_is_told_in_the_years_in_which_it_was_due() {
        var run = calendar("authority-region.json", "--on", ON, "--from", "2018-01-01", "--to", "2022-12-31");
        assertThat(run.out()).contains("\nDone\n").contains("✗ 27 June 2022 — ").contains("done on 28 June 2022");
    }

    @Test
    void the_day_before_it_is_late_it_is_still_to_do() {
        assertThat(calendar("regional-conference-late.json", "--on", "2018-07-05")
                        .out())
                .contains("\nTo do\n  5 July 2018 — ")
                .doesNotContain("Late\n");
        var late = calendar("regional-conference-late.json", "--on", "2018-07-06");
        assertThat(late.out()).contains("Late\n✗ 5 July 2018 — ");
        assertThat(late.status()).isEqualTo(Status.BREACHED);
    }

    @Test
    void json_has_the_same() {
        var node = Json.MAPPER.readTree(
                calendar(".", "--on", ON, "--format", "json").out());
        assertThat(node.get("dated").get(0).get("file").stringValue()).isEqualTo("./regional-conference-late.json");
        var late = node.get("dated").get(1);
        assertThat(late.get("uid").stringValue()).isEqualTo("regional-conference-interval/after-2018-12-04/732829320");
        assertThat(late.get("state").stringValue()).isEqualTo("LATE");
        assertThat(late.get("lateSince").stringValue()).isEqualTo("2020-12-05");
        assertThat(late.get("evidence").stringValue()).isEqualTo("plans.conferences.conferences");
        assertThat(node.get("marks").get(0).get("id").stringValue()).isEqualTo("tzcld-end-2026");
    }

    @Test
    void a_calendar_to_subscribe_to_is_the_same_bytes_for_the_same_facts_and_is_read_back() {
        var run = calendar("authority-region.json", "--on", ON, "--format", "ics");
        assertThat(calendar("authority-region.json", "--on", ON, "--format", "ics")
                        .out())
                .isEqualTo(run.out());
        assertThat(run.out().lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        var events = Biweekly.parse(run.out()).first().getEvents();
        assertThat(events)
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates()
                .contains("regional-conference-interval/after-2018-12-04/732829320", "mark/tzcld-end-2026");
        assertThat(events).allSatisfy(CalendarTest::wholeDays);
        assertThat(run.out()).contains("DTSTAMP:20261123T000000Z").contains("DTSTART;VALUE=DATE:20201204");
        assertThat(events.get(0).getSummary().getValue()).startsWith("LATE: ");
    }

    private static void wholeDays(VEvent event) {
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateEnd().getValue().hasTime()).isFalse();
    }

    @Test
    void evidence_entered_later_keeps_the_event() throws IOException {
        var before = calendar("regional-conference-late.json", "--on", "2019-01-01", "--format", "ics")
                .out();
        var file = folder.resolve("regional-conference-late.json");
        var root = (ObjectNode) Json.MAPPER.readTree(Files.readAllBytes(file));
        ((ArrayNode) root.at("/facts/conferences")).addObject().put("heldOn", "2018-12-04");
        Files.writeString(file, root.toString());
        var after = calendar(
                        "regional-conference-late.json",
                        "--on",
                        "2019-01-01",
                        "--from",
                        "2018-01-01",
                        "--format",
                        "ics")
                .out();
        var event = Biweekly.parse(before).first().getEvents().get(0);
        assertThat(event.getUid().getValue()).startsWith("regional-conference-interval/after-2016-07-05/");
        assertThat(Biweekly.parse(after).first().getEvents())
                .filteredOn(each -> each.getUid().equals(event.getUid()))
                .singleElement()
                .satisfies(each -> assertThat(each.getSummary().getValue()).endsWith("(done late)"));
    }

    @Test
    void dossiers_without_a_deadline_say_so_and_words_are_there_in_french() {
        var run = calendar("scic-register.json", "--on", ON);
        assertThat(run.out()).endsWith("\nNo deadline between these days.\n");
        assertThat(run.status()).isEqualTo(Status.OK);
        var french =
                Ess.run(folder, new byte[0], Locale.FRENCH, false, "calendar", "authority-region.json", "--on", ON);
        assertThat(french.out())
                .contains("En retard\n", "jour du débat sur le projet de budget")
                .doesNotContain("calendar.");
    }

    @Test
    void a_span_that_ends_before_it_begins_is_refused() {
        assertThat(calendar("scic-register.json", "--from", "2026-01-02", "--to", "2026-01-01")
                        .complaints())
                .containsExactly("--to: must be 2026-01-02 or later, but was: '2026-01-01'");
    }
}
