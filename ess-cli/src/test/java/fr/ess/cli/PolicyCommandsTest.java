package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyCommandsTest {

    @TempDir
    Path folder;

    private static Ess run(String call) {
        return Ess.in(Examples.FOLDER.getParent(), call.split(" "));
    }

    @Test
    void the_ratios_of_a_matrix_are_told_exact() {
        var run = run("policy matrix examples/policy-matrix.json --lang en");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "fields with an action: 4/5",
                        "directorates with an action: 3/4",
                        "actions that several directorates share: 1/4",
                        "field: mobility");
        assertThat(run("policy matrix examples/policy-matrix.json --format json")
                        .out())
                .contains(
                        "\"concentration\" : \"37/72\"",
                        "\"budget\" : 720000.00",
                        "\"lever\" : \"INTERNAL_TRANSVERSALITY\"");
    }

    @Test
    void a_year_without_cells_has_no_action() {
        assertThat(run("policy matrix examples/policy-matrix.json --year 2015 --format json")
                        .out())
                .contains("\"fieldCoverage\" : \"0/1\"", "\"sharedActions\" : null", "\"budget\" : 0.00");
    }

    @Test
    void cells_are_written_as_a_table_that_no_spreadsheet_takes_for_formulas() throws IOException {
        assertThat(run("policy matrix examples/policy-matrix.json --format csv").out())
                .startsWith("""
                        action,lever,field,directorate,year,budget
                        clauses sociales,,PUBLIC_PROCUREMENT,achats,2014,120000.00
                        clauses sociales,,SOCIAL_ACTION,solidarités,2014,480000.00
                        """);
        var dossier = folder.resolve("matrix.json");
        Files.writeString(dossier, """
                {"kind": "policy-matrix", "on": "2014-11-23", "facts": {"fields": ["ENERGY"], "directorates": [{"name": "@achats"}],
                 "actions": [{"name": "=1+1", "cells": [{"field": "ENERGY", "directorate": "@achats", "year": 2014}]}]}}
                """);
        assertThat(Ess.in(folder, "policy", "matrix", "matrix.json", "--format", "csv")
                        .out())
                .isEqualTo("action,lever,field,directorate,year,budget\n'=1+1,,ENERGY,'@achats,2014,\n");
    }

    @Test
    void the_members_of_a_body_are_told() {
        assertThat(run("policy instance examples/instance-departmental-council.json --format json")
                        .out())
                .contains("\"members\" : 31", "\"womenShare\" : \"15/31\"", "\"collegesRepresented\" : \"8/9\"");
        assertThat(run("policy instance examples/instance-general-meetings.json")
                        .status())
                .isEqualTo(3);
    }
}
