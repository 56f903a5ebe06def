package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.rule.RuleSet;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static List<Class<?>> libraryClasses() throws Exception {
        var place = RuleSet.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        var classes = new ArrayList<Class<?>>();
        if (Files.isDirectory(Path.of(place))) {
            gather(Path.of(place), classes);
        } else {
            try (var jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
                gather(jar.getPath("/"), classes);
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
