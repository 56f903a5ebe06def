package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.ess.core.rule.RuleSet;
import fr.ess.currency.regime.RegimeRules;
import fr.ess.procurement.Obligations;
import fr.ess.strategy.PublicAuthority;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KindsTest {

    @Test
    void the_id_of_a_kind_is_that_of_its_rule_set() {
        assertThat(Kinds.ALL.list())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(kind.rules().id()).isEqualTo(kind.id()));
        assertThat(Kinds.ALL.ids()).doesNotHaveDuplicates();
    }

    /** The command has one explicit list; what it leaves out would be law that nobody can ask for. */
    @Test
    void no_rule_set_of_the_library_is_forgotten() throws Exception {
        var ids = new ArrayList<String>();
        for (var type : libraryClasses()) {
            for (var field : type.getDeclaredFields()) {
                var modifiers = field.getModifiers();
                if (field.getType() == RuleSet.class && Modifier.isStatic(modifiers) && Modifier.isPublic(modifiers)) {
                    ids.add(((RuleSet<?>) field.get(null)).id());
                }
            }
        }

        assertThat(ids).containsExactlyInAnyOrderElementsOf(Kinds.ALL.ids());
    }

    @Test
    void what_each_value_must_be_is_worded_by_the_command_in_both_languages() {
        var leaves = new TreeSet<String>();
        Kinds.ALL.list().forEach(kind -> leaves(kind.rules().facts(), leaves));

        assertThat(leaves)
                .contains("Euros", "LocalDate", "Share")
                .allSatisfy(leaf -> assertThat(Musts.has(leaf)).as(leaf).isTrue());
    }

    private static void leaves(Type type, Set<String> into) {
        if (type instanceof ParameterizedType list) {
            leaves(list.getActualTypeArguments()[0], into);
        } else if (type instanceof Class<?> plain && plain.isRecord() && !isValue(plain)) {
            for (var component : plain.getRecordComponents()) {
                leaves(component.getGenericType(), into);
            }
        } else if (type instanceof Class<?> plain && !plain.isEnum()) {
            into.add(Binding.name(plain));
        }
    }

    private static boolean isValue(Class<?> type) {
        return Arrays.stream(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static List<Class<?>> libraryClasses() throws Exception {
        var classes = new ArrayList<Class<?>>();
        for (var type : List.of(RuleSet.class, Obligations.class, RegimeRules.class, PublicAuthority.class)) {
            var place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            if (Files.isDirectory(Path.of(place))) {
                gather(Path.of(place), classes);
            } else {
                try (var jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
                    gather(jar.getPath("/"), classes);
                }
            }
        }
        return classes;
    }

    private static void gather(Path root, List<Class<?>> into) throws Exception {
        try (var files = Files.walk(root)) {
            for (var file : files.map(root::relativize).map(Path::toString).toList()) {
                if (file.startsWith("fr") && file.endsWith(".class") && !file.endsWith("-info.class")) {
                    var name = file.substring(0, file.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.');
                    into.add(Class.forName(name, false, RuleSet.class.getClassLoader()));
                }
            }
        }
    }
}
