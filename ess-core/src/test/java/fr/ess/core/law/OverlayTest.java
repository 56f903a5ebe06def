package fr.ess.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.ess.core.Fault;
import fr.ess.core.MalformedException;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Share;
import fr.ess.core.sample.Bakery.Flour;
import fr.ess.core.sample.Bakery.Lending;
import fr.ess.core.sample.BakeryRules;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));
    private static final String HEAD = "id,from,value\n";

    private static Overlay read(String csv) {
        try {
            return Overlay.read(new StringReader(csv), BakeryRules.FIGURES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> faults(String csv) {
        try {
            read(csv);
            return List.of();
        } catch (MalformedException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static <T> T on(String day, Law law, Timeline<T> line) {
        return law.at(day(day)).get(line).value();
    }

    // figures

    @Test
    void replaces_a_figure_from_its_first_day_on() {
        var law = LAW.amended(read(HEAD + "bakery-loan.share,2010-01-01,40 %\nbakery-loan.share,2012-01-01,1/7\n"));
        assertThat(on("2009-12-31", law, BakeryRules.LOAN_SHARE)).isEqualTo(Share.of(1, 5));
        assertThat(on("2010-01-01", law, BakeryRules.LOAN_SHARE)).isEqualTo(Share.of(2, 5));
        assertThat(on("2026-11-23", law, BakeryRules.LOAN_SHARE)).isEqualTo(Share.of(1, 7));
        assertThat(law.line(BakeryRules.LOAN_SHARE).versions()).hasSize(3);
        assertThat(law.amendments()).containsExactly("bakery-loan.share");
    }

    @Test
    void the_order_of_the_lines_does_not_count() {
        var law = LAW.amended(read(HEAD + "bakery-loan.share,2012-01-01,1/7\nbakery-loan.share,2010-01-01,40 %\n"));
        assertThat(on("2010-01-01", law, BakeryRules.LOAN_SHARE)).isEqualTo(Share.of(2, 5));
    }

    @Test
    void a_figure_past_its_end_is_revived() {
        var law = LAW.amended(read(HEAD + "bakery-staff.bakers,2028-01-01,3\n"));
        assertThat(on("2027-12-31", law, BakeryRules.BAKERS)).isEqualTo(Count.of(2));
        assertThat(on("2030-01-01", law, BakeryRules.BAKERS)).isEqualTo(Count.of(3));
        assertThat(law.line(BakeryRules.BAKERS).endings()).isEmpty();
    }

    @Test
    void days_between_the_end_and_a_revival_stay_without_a_value() {
        var law = LAW.amended(read(HEAD + "bakery-staff.bakers,2028-03-01,3\n"));
        assertThat(law.at(day("2028-02-29")).find(BakeryRules.BAKERS)).isEmpty();
        assertThat(on("2028-03-01", law, BakeryRules.BAKERS)).isEqualTo(Count.of(3));
    }

    @Test
    void a_figure_may_be_ended_again_and_again() {
        var law = LAW.amended(read(HEAD + "bakery-staff.bakers,2020-01-01,REPEALED\nbakery-staff.bakers,2022-01-01,4\n"
                + "bakery-staff.bakers,2024-01-01,NOT_PUBLISHED\n"));
        assertThat(on("2019-12-31", law, BakeryRules.BAKERS)).isEqualTo(Count.of(2));
        assertThat(law.at(day("2020-01-01")).find(BakeryRules.BAKERS)).isEmpty();
        assertThat(on("2022-01-01", law, BakeryRules.BAKERS)).isEqualTo(Count.of(4));
        assertThat(law.line(BakeryRules.BAKERS).endings())
                .containsExactly(
                        new Ending(day("2020-01-01"), Ending.Kind.REPEALED),
                        new Ending(day("2024-01-01"), Ending.Kind.NOT_PUBLISHED));
    }

    @Test
    void a_figure_repealed_before_its_first_version_never_holds() {
        var law = LAW.amended(read(HEAD + "bakery-staff.bakers,2009-01-01,REPEALED\n"));
        assertThat(law.find(BakeryRules.BAKERS)).isEmpty();
        assertThat(law.line(BakeryRules.BAKERS).versions()).isEmpty();
    }

    @Test
    void sets_and_disputed_readings_are_written_by_name() {
        var law = LAW.amended(
                read(HEAD + "bakery-flour.flours,2020-01-01,SPELT|WHEAT\nbakery-loan.lending,2020-01-01,BANKS\n"));
        assertThat(law.get(BakeryRules.FLOURS).value()).isEqualTo(Codes.of(Flour.WHEAT, Flour.SPELT));
        assertThat(law.get(BakeryRules.LENDING).value()).isEqualTo(Lending.BANKS);
    }

    @Test
    void a_second_overlay_keeps_what_the_first_says_before_its_own_first_day() {
        var law = LAW.amended(read(HEAD + "bakery-loan.share,2010-01-01,40 %\n"))
                .amended(read(HEAD + "bakery-loan.share,2020-01-01,60 %\n"));
        assertThat(on("2015-01-01", law, BakeryRules.LOAN_SHARE)).isEqualTo(Share.of(2, 5));
        assertThat(on("2020-01-01", law, BakeryRules.LOAN_SHARE)).isEqualTo(Share.of(3, 5));
    }

    // sources

    @Test
    void without_a_source_a_line_is_the_users_own_and_unverified() {
        var source = LAW.amended(read(HEAD + "bakery-loan.share,2020-01-01,40 %\n"))
                .get(BakeryRules.LOAN_SHARE)
                .source();
        assertThat(source.text().titleFr()).isEqualTo("Amendement de l’utilisateur");
        assertThat(source.text().titleEn()).isEqualTo("Amendment by the user");
        assertThat(source.text().id()).isEqualTo("overlay");
        assertThat(source.text().address()).isNull();
        assertThat(source.article()).isEmpty();
        assertThat(source.reading()).isEqualTo(Reading.UNVERIFIED);
        assertThat(source.checkedOn()).isEqualTo(LocalDate.EPOCH);
    }

    @Test
    void a_line_cites_a_text_that_the_library_knows() {
        var source = LAW.amended(read("id,from,value,text,article,reading,checked_on\n"
                        + "bakery-loan.share,2020-01-01,40 %,bakery-act,art. 9,PRIMARY,2026-11-24\n"))
                .get(BakeryRules.LOAN_SHARE)
                .source();
        assertThat(source).isEqualTo(BakeryRules.ACT.at("art. 9", Reading.PRIMARY, "2026-11-24"));
    }

    @Test
    void a_line_brings_a_text_that_the_library_does_not_know() {
        var law = LAW.amended(read("id,from,value,text,title_fr,title_en,address\n"
                + "bakery-loan.share,2020-01-01,40 %,decree-2027,Décret,Decree,https://example.org/d\n"
                + "bakery-loan.share,2021-01-01,41 %,decree-2027,,,\n"
                + "bakery-staff.bakers,2021-01-01,4,order-1,,Order,\n"
                + "bakery-flour.flours,2021-01-01,RYE,order-2,Arrêté,,\n"));
        var text = new LegalText("decree-2027", "Décret", "Decree", "https://example.org/d");
        assertThat(law.line(BakeryRules.LOAN_SHARE).versions().stream()
                        .skip(2)
                        .map(version -> version.source().text()))
                .containsExactly(text, text);
        assertThat(law.get(BakeryRules.BAKERS).source().text())
                .isEqualTo(new LegalText("order-1", "Order", "Order", null));
        assertThat(law.get(BakeryRules.FLOURS).source().text())
                .isEqualTo(new LegalText("order-2", "Arrêté", "Arrêté", null));
    }

    // the tests of rules

    @Test
    void the_test_of_a_rule_may_move() {
        var law = LAW.amended(read(HEAD + "bakery-loan,2016-01-01,version 2\n"));
        assertThat(law.line(BakeryRules.LOAN.tests()).versions().stream().map(Dated::from))
                .containsExactly(day("2001-07-18"), day("2016-01-01"));
        assertThat(law
                        .amended(read(HEAD + "bakery-loan,2002-01-01,version 1\n"))
                        .line(BakeryRules.LOAN.tests())
                        .versions()
                        .stream()
                        .map(Dated::from))
                .containsExactly(day("2002-01-01"), day("2016-01-01"));
    }

    @Test
    void moves_that_no_longer_follow_each_other_are_refused_when_they_are_applied() {
        var law = LAW.amended(read(HEAD + "bakery-loan,2016-01-01,version 1\nbakery-loan,2017-01-01,version 2\n"));
        var back = read(HEAD + "bakery-loan,2015-01-01,version 2\n");
        assertThatIllegalArgumentException().isThrownBy(() -> law.amended(back));
    }

    @Test
    void the_test_of_a_rule_is_never_written() {
        assertThat(faults(HEAD
                        + "bakery-loan,2016-01-01,version 3\nbakery-loan,2016-01-01,40 %\nbakery-training,2019-01-01,REPEALED\n"
                        + "bakery-training,2020-01-01,NOT_PUBLISHED\nbakery-loan,2016-01-01,version 0\n"))
                .containsExactly(
                        "line 2, value: must be an existing version, version 1 to version 2, or an end as it is, but was: 'version 3'",
                        "line 3, value: must be an existing version, version 1 to version 2, or an end as it is, but was: '40 %'",
                        "line 4, value: must be an existing version, version 1 to version 1, or an end as it is, but was: 'REPEALED'",
                        "line 5, value: must be an existing version, version 1 to version 1, or an end as it is, but was: "
                                + "'NOT_PUBLISHED'",
                        "line 6, value: must be an existing version, version 1 to version 2, or an end as it is, but was: 'version 0'");
    }

    @Test
    void a_version_is_moved_once_and_in_order() {
        assertThat(faults(HEAD + "bakery-loan,2016-01-01,version 2\nbakery-loan,2017-01-01,version 2\n"))
                .containsExactly("line 3, value: must be a version that no line above moves, but was: 'version 2'");
        assertThat(faults(HEAD + "bakery-loan,2014-08-02,version 1\n"))
                .containsExactly(
                        "line 2, from: must keep the versions of bakery-loan in order, none past an end, but was: 'bakery-loan'");
        assertThat(faults(HEAD + "bakery-training,2020-01-01,version 1\n"))
                .containsExactly(
                        "line 2, from: must keep the versions of bakery-training in order, none past an end, but was: 'bakery-training'");
    }

    // the table, there and back

    @Test
    void the_table_given_back_amends_nothing() {
        var csv = Table.csv(LAW, BakeryRules.FIGURES);
        var law = LAW.amended(read(csv));
        assertThat(law.amendments()).isEmpty();
        assertThat(Table.csv(law, BakeryRules.FIGURES)).isEqualTo(csv);
    }

    @Test
    void the_table_with_one_line_edited_amends_one_figure() {
        var csv = Table.csv(LAW, BakeryRules.FIGURES).replace("33.33", "x").replace("1/3", "50 %");
        assertThat(LAW.amended(read(csv)).amendments()).containsExactly("bakery-loan.share");
    }

    @Test
    void the_table_of_an_amended_law_amends_it_back() {
        var law = LAW.amended(read("id,from,value,text,title_fr,title_en\n"
                + "bakery-staff.bakers,2020-01-01,REPEALED,,,\nbakery-staff.bakers,2022-01-01,4,new-act,\"Loi «a, \"\"b\"\"»\n2\",Act\n"
                + "bakery-loan,2016-01-01,version 2,,,\n"));
        var csv = Table.csv(law, BakeryRules.FIGURES);
        var again = LAW.amended(read(csv));
        assertThat(Table.csv(again, BakeryRules.FIGURES)).isEqualTo(csv).contains("\"Loi «a, \"\"b\"\"»\n2\"");
        assertThat(again.amendments()).containsExactlyInAnyOrder("bakery-staff.bakers", "bakery-loan");
        assertThat(law.amended(read(Table.csv(LAW, BakeryRules.FIGURES)))
                        .line(BakeryRules.BAKERS)
                        .says(BakeryRules.BAKERS))
                .isTrue();
    }

    // what is refused

    @Test
    void an_empty_table_names_no_columns() {
        for (var csv : List.of("", "\n\n", "# nothing\n", "# nothing", "  ")) {
            assertThat(faults(csv)).containsExactly("line 1: must name the columns, but was: nothing");
        }
        assertThat(LAW.amended(read(HEAD)).amendments()).isEmpty();
    }

    @Test
    void columns_are_named_once_and_known() {
        assertThat(faults("id,from,id,colour\nx,2020-01-01,y,red\n"))
                .containsExactly(
                        "line 1, column: must be one of id, from, value, unit, text, article, reading, checked_on, title_fr, "
                                + "title_en, address, but was: 'id'",
                        "line 1, column: must be one of id, from, value, unit, text, article, reading, checked_on, title_fr, "
                                + "title_en, address, but was: 'colour'",
                        "line 1, columns: must have value, but was: '[id, from, id, colour]'");
    }

    @Test
    void every_faulty_line_is_told_and_nothing_is_amended() {
        assertThat(faults("id,from,value,unit,text,reading,checked_on\n"
                        + "bakery-loan.share,2020-01-01,40 %,share,,,\n"
                        + "nothing,2020-01-01,1,,,,\n"
                        + "bakery-loan.share,2020-02-30,1/2,,,,\n"
                        + "bakery-loan.share,2021-01-01,a lot,,,,\n"
                        + "bakery-loan.share,2022-01-01,1/2,euros,,,\n"
                        + "bakery-loan.share,2020-01-01,1/2,,,,\n"
                        + "bakery-loan.share,2020-01-01,REPEALED,,,,\n"
                        + "bakery-loan.share,2023-01-01,1/2,,unknown,,\n"
                        + "bakery-loan.share,2024-01-01,1/2,,,READ,yesterday\n"
                        + "bakery-loan.share,2025-01-01\n"
                        + "nothing,never,1,,,,\n"))
                .containsExactly(
                        "line 3, id: must be the id of a figure or rule of these rule sets, but was: 'nothing'",
                        "line 4, from: must be a day such as 2028-01-01, but was: '2020-02-30'",
                        "line 5, value: must be a value in share, but was: 'a lot'",
                        "line 6, unit: must be share, but was: 'euros'",
                        "line 7, from: must be another day than that of a line above, but was: '2020-01-01'",
                        "line 8, from: must be another day than that of a line above, but was: '2020-01-01'",
                        "line 9, text: must be a text that the library cites, or bring its title, but was: 'unknown'",
                        "line 10, reading: must be one of PRIMARY, SECONDARY, UNVERIFIED, but was: 'READ'",
                        "line 10, checked_on: must be a day such as 2028-01-01, but was: 'yesterday'",
                        "line 11, cells: must be 7, but was: '2'",
                        "line 12, from: must be a day such as 2028-01-01, but was: 'never'",
                        "line 12, id: must be the id of a figure or rule of these rule sets, but was: 'nothing'");
    }

    @Test
    void the_id_of_a_text_is_plain() {
        assertThat(faults("id,from,value,text,title_fr\nbakery-loan.share,2020-01-01,40 %,Décret 1,Décret\n"))
                .containsExactly("line 2, text: must be lower case letters, digits and hyphens, but was: 'Décret 1'");
    }

    @ParameterizedTest
    @CsvSource({"article, =1+1", "title_fr, +cmd", "title_en, -2", "address, @SUM(A1)"})
    void a_formula_for_a_spreadsheet_is_refused(String column, String cell) {
        assertThat(faults("id,from,value," + column + "\nbakery-loan.share,2020-01-01,40 %," + cell + "\n"))
                .containsExactly("line 2, " + column
                        + ": must not begin with = + - @, which a spreadsheet would compute, but was: '" + cell + "'");
    }

    @Test
    void the_faults_are_told_in_french_too() {
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> read(HEAD + "x,2020-01-01,1\n"))
                .withMessageStartingWith("Overlay is malformed: line 2, id: ")
                .satisfies(
                        e -> assertThat(e.faults().get(0).in(Locale.FRENCH))
                                .isEqualTo(
                                        "line 2, id : doit être l’identifiant d’un chiffre ou d’une règle de ces jeux de règles, or on a lu : 'x'"));
    }

    @Test
    void a_day_is_named_once_for_a_figure_whatever_comes_first() {
        assertThat(faults(HEAD + "bakery-staff.bakers,2020-01-01,REPEALED\nbakery-staff.bakers,2020-01-01,3\n"))
                .containsExactly("line 3, from: must be another day than that of a line above, but was: '2020-01-01'");
        assertThat(faults(HEAD
                        + "bakery-staff.bakers,2020-01-01,REPEALED\nbakery-staff.bakers,2020-01-01,NOT_PUBLISHED\n"))
                .hasSize(1);
    }

    @Test
    void a_line_has_all_its_cells() {
        assertThat(faults(HEAD + "x\n\n ,\n"))
                .containsExactly("line 2, cells: must be 3, but was: '1'", "line 4, cells: must be 3, but was: '2'");
    }

    // csv

    @Test
    void blank_lines_comments_and_all_ends_of_lines_are_read() {
        var law = LAW.amended(
                read(
                        "\ufeffid , from,value\r\n\r\n# a \"comment\r\n  \r\nbakery-loan.share , 2020-01-01,\"40 %\"\rbakery-staff.bakers,2020-01-01,7"));
        assertThat(law.get(BakeryRules.LOAN_SHARE).value()).isEqualTo(Share.of(2, 5));
        assertThat(law.get(BakeryRules.BAKERS).value()).isEqualTo(Count.of(7));
    }

    @Test
    void quotes_within_a_bare_cell_say_nothing() {
        assertThat(LAW.amended(read(HEAD + "bakery-staff.bakers,2020-01-01,\"\"7\n"))
                        .get(BakeryRules.BAKERS)
                        .value())
                .isEqualTo(Count.of(7));
    }

    @Test
    void lines_are_counted_through_comments_and_quoted_lines() {
        assertThat(
                        faults(
                                "# c\nid,from,value,article\n\nbakery-loan.share,2020-01-01,40 %,\"a\r\nb\"\nx,2020-01-01,1,\n"))
                .containsExactly("line 6, id: must be the id of a figure or rule of these rule sets, but was: 'x'");
    }

    @Test
    void quotes_are_closed() {
        assertThat(
                        faults(
                                "id,from,value,article\nbakery-loan.share,2020-01-01,40 %,\"art. 1\nbakery-staff.bakers,2020-01-01,7,\n"))
                .containsExactly("line 2, cells: must close their quotes, but was: '\"'");
    }

    @Test
    void a_file_is_in_utf_8(@TempDir Path folder) throws IOException {
        var file = folder.resolve("overlay.csv");
        Files.writeString(file, "id,from,value,text,title_fr\nbakery-loan.share,2020-01-01,40 %,d,Décret\n");
        assertThat(LAW.amended(Overlay.read(file, BakeryRules.FIGURES))
                        .get(BakeryRules.LOAN_SHARE)
                        .source()
                        .text()
                        .titleFr())
                .isEqualTo("Décret");
        Files.write(
                file,
                "id,from,value,text,title_fr\nbakery-loan.share,2020-01-01,40 %,d,Décret\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(MalformedInputException.class)
                .isThrownBy(() -> Overlay.read(file, BakeryRules.FIGURES));
        assertThatCode(() -> Files.delete(file)).doesNotThrowAnyException();
    }
}
