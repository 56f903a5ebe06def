package fr.ess.core.register;

import fr.ess.core.LegalForm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The two lists of legal categories, read once from {@code legal-categories.csv}, which says where they come from. */
final class LegalCategories {

    private static final String FILE = "legal-categories.csv";
    private static final Map<String, LegalCategory> INSEE = new HashMap<>();
    private static final Map<String, LegalCategory> BUSINESS_REGISTER = new HashMap<>();

    static {
        var stream = Objects.requireNonNull(LegalCategories.class.getResourceAsStream(FILE), FILE);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .forEach(LegalCategories::keep);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LegalCategories() {}

    private static void keep(String[] cells) {
        var code = cells[1].replace("*", "");
        var form = cells[2].isEmpty() ? null : LegalForm.valueOf(cells[2]);
        var cooperative = cells[3].isEmpty() ? null : Boolean.valueOf(cells[3].equals("yes"));
        var category = new LegalCategory(code, cells[5], form, cooperative, cells[4].equals("doubtful"));
        if (!cells[0].equals("BUSINESS_REGISTER")) {
            INSEE.put(code, category);
        }
        if (!cells[0].equals("INSEE")) {
            BUSINESS_REGISTER.put(code, category);
        }
    }

    static @Nullable LegalCategory find(CategoryList list, String code) {
        var entries = list == CategoryList.INSEE ? INSEE : BUSINESS_REGISTER;
        for (var length = code.length(); length > 0; length--) {
            var found = entries.get(code.substring(0, length));
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
