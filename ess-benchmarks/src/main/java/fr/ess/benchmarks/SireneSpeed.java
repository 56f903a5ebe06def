package fr.ess.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * {@code ess sirene} over a generated stock file, beside the bare CSV parser over the same file: whole processes, in turn, each with
 * {@code -Xmx64m}.
 *
 * <p>{@code java -cp ess-benchmarks/target/benchmarks.jar fr.ess.benchmarks.SireneSpeed [rows] [runs]}
 */
public final class SireneSpeed {

    private static final String HEADER =
            "siren,statutDiffusionUniteLegale,unitePurgeeUniteLegale,dateCreationUniteLegale,"
                    + "sigleUniteLegale,sexeUniteLegale,prenom1UniteLegale,prenom2UniteLegale,prenom3UniteLegale,"
                    + "prenom4UniteLegale,prenomUsuelUniteLegale,pseudonymeUniteLegale,identifiantAssociationUniteLegale,"
                    + "trancheEffectifsUniteLegale,anneeEffectifsUniteLegale,dateDernierTraitementUniteLegale,"
                    + "nombrePeriodesUniteLegale,categorieEntreprise,anneeCategorieEntreprise,dateDebut,"
                    + "etatAdministratifUniteLegale,nomUniteLegale,nomUsageUniteLegale,denominationUniteLegale,"
                    + "denominationUsuelle1UniteLegale,denominationUsuelle2UniteLegale,denominationUsuelle3UniteLegale,"
                    + "categorieJuridiqueUniteLegale,activitePrincipaleUniteLegale,nomenclatureActivitePrincipaleUniteLegale,"
                    + "nicSiegeUniteLegale,economieSocialeSolidaireUniteLegale,societeMissionUniteLegale,"
                    + "caractereEmployeurUniteLegale\n";
    private static final List<String> CATEGORIES = List.of(
            "1000", "1000", "1000", "5499", "5710", "5498", "6540", "9220", "9220", "5458", "7210", "9110", "6317");
    private static final List<String> ACTIVITIES = List.of("94.99Z", "68.20B", "56.10A", "88.99B", "62.01Z", "94.91Z");
    private static final List<String> STATEMENTS = List.of("", "", "O", "N", "N");

    private SireneSpeed() {}

    /** The bare parser: every cell of every row made as text, and nothing done with it. */
    public static final class Bare {

        private Bare() {}

        /**
         * Runs it.
         *
         * @param arguments  the file
         * @throws IOException if it cannot be read
         */
        public static void main(String[] arguments) throws IOException {
            var cells = 0L;
            try (var csv = CsvReader.builder().ofCsvRecord(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
                for (var row : csv) {
                    cells += row.getFieldCount();
                }
            }
            System.out.println(cells);
        }
    }

    /**
     * Generates the file, the same each time, measures both in turn, and prints the median of each.
     *
     * @param arguments  the number of rows, a million unless said, and of runs, five unless said
     * @throws IOException if the file cannot be written or a process cannot be started
     * @throws InterruptedException if the wait is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        var runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        var file = Files.createTempFile("sirene", ".csv");
        try {
            generate(file, rows);
            System.out.printf(Locale.ROOT, "%d rows, %.0f MB%n", rows, Files.size(file) / 1e6);
            var calls = new LinkedHashMap<String, List<String>>();
            calls.put("bare parser", List.of(Bare.class.getName(), file.toString()));
            calls.put("ess sirene", command(file, "jsonl"));
            calls.put("ess sirene, CSV", command(file, "csv"));
            measure(calls, rows, runs);
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> command(Path file, String format) {
        return List.of("fr.ess.cli.Main", "sirene", file.toString(), "--lang", "en", "--format", format);
    }

    private static void measure(Map<String, List<String>> calls, int rows, int runs)
            throws IOException, InterruptedException {
        var times = new LinkedHashMap<String, List<Double>>();
        for (var run = 0; run < runs; run++) {
            for (var call : calls.entrySet()) {
                times.computeIfAbsent(call.getKey(), name -> new ArrayList<>()).add(time(call.getValue()));
            }
        }
        var bare = median(Objects.requireNonNull(times.get("bare parser")));
        times.forEach((name, measured) -> System.out.printf(
                Locale.ROOT,
                "%-16s median %5.2f s, %,9.0f rows/s, %3.0f %% of the bare parser's speed%n",
                name,
                median(measured),
                rows / median(measured),
                100 * bare / median(measured)));
    }

    private static double time(List<String> call) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(call);
        var start = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Program must end with 0: " + call);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static void generate(Path file, int rows) throws IOException {
        var random = new Random(20_261_123);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(HEADER);
            for (var row = 0; row < rows; row++) {
                writer.write(row(row, random));
            }
        }
    }

    private static String row(int number, Random random) {
        var category = one(CATEGORIES, random);
        var association = category.equals("9220");
        var created = 1950 + random.nextInt(76) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
        var name = (association ? "\"ASSOCIATION \"\"ALPHA\"\" DE VILLENEUVE, " : "SOCIÉTÉ BÊTA ")
                + number
                + (association ? "\"" : "");
        return siren(10_000_000 + number) + ",O,," + created + ",,,,,,,,,"
                + (association ? String.format("W%09d", number % 1_000_000_000) : "") + ",NN,,2026-03-02T08:15:30.000,"
                + (1 + random.nextInt(5)) + ",PME,2023," + created + "," + (random.nextInt(5) == 0 ? 'C' : 'A') + ",,,"
                + name + ",,,," + category + "," + one(ACTIVITIES, random) + ",NAFRev2,00018,"
                + one(STATEMENTS, random) + ",N,N\n";
    }

    private static <T> T one(List<T> several, Random random) {
        return several.get(random.nextInt(several.size()));
    }

    /** Returns eight digits with their key. */
    private static String siren(int digits) {
        var sum = 0;
        for (int i = 0, rest = digits; i < 8; i++, rest /= 10) {
            var digit = rest % 10 * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return digits + String.valueOf((10 - sum % 10) % 10);
    }
}
